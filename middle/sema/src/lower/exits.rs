//! Ways out of nested constructs: what has to happen between a `return`, `break` or `continue` and its destination.
//!
//! Owns: the stack of enclosing loops, handlers and `finally`/`with` bodies. A jump out of a `finally` or `with` body leaves
//! the `Try` first, by a break to a landing behind it; there the clean-up runs and the jump goes on. So an exception of the
//! clean-up is not caught by the very `Try` it belongs to:
//!
//! ```text
//! block end:
//!     block landing:
//!         try: body; t = value; break landing      (return value)
//!         catch exc: …
//!         clean-up; break end                      (normal way)
//!     clean-up; return t
//! ```

use super::Lower;
use super::builder::breaks_to;
use mlc_hir::*;
use mlc_source::Span;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Jump {
    /// The operand travels separately.
    Return,
    Break,
    Continue,
}

pub enum Exit {
    Loop {
        break_to: Label,
        continue_to: Label,
    },
    /// The body of an `except` clause, or of a `finally` that runs because of an exception.
    Handler {
        name: Option<Name>,
        exc: LocalId,
    },
    /// A body with a clean-up; the landings made so far.
    Cleanup {
        landings: Vec<Landing>,
    },
}

pub struct Landing {
    jump: Jump,
    label: Label,
    /// Where the value of a `return` waits.
    value: Option<LocalId>,
    span: Span,
}

impl<'a> Lower<'a> {
    pub(super) fn jump(&mut self, jump: Jump, span: Span) {
        self.leave(jump, None, span);
    }

    /// `return value` from wherever this is.
    pub(super) fn return_value(&mut self, value: Operand, span: Span) {
        // The way out of a handler unbinds its name, which may be the value.
        let value = match self.f.exits.iter().rev().find(|e| !matches!(e, Exit::Loop { .. })) {
            Some(Exit::Handler { .. }) if self.innermost_cleanup().is_none() => self.frozen(value, span),
            _ => value,
        };
        self.leave(Jump::Return, Some(value), span);
    }

    fn innermost_cleanup(&self) -> Option<usize> {
        self.f.exits.iter().rposition(|e| matches!(e, Exit::Cleanup { .. }))
    }

    fn leave(&mut self, jump: Jump, value: Option<Operand>, span: Span) {
        if let (Some(value), Some(at)) = (&value, self.innermost_cleanup()) {
            let landing = self.landing(at, jump, true, span);
            if let Some(slot) = landing.1 {
                self.emit_let(slot, Rvalue::Use(value.clone()), span);
            }
        }
        let mut at = self.f.exits.len();
        while at > 0 {
            at -= 1;
            match &self.f.exits[at] {
                Exit::Loop { break_to, continue_to } => match jump {
                    Jump::Break => {
                        let label = *break_to;
                        self.emit(StmtKind::Break(label), span);
                        return;
                    }
                    Jump::Continue => {
                        let label = *continue_to;
                        self.emit(StmtKind::Continue(label), span);
                        return;
                    }
                    Jump::Return => {}
                },
                Exit::Handler { name, .. } => {
                    let name = name.clone();
                    self.leave_handler(name.as_ref(), span);
                }
                Exit::Cleanup { .. } => {
                    let (label, _) = self.landing(at, jump, value.is_some(), span);
                    self.emit(StmtKind::Break(label), span);
                    return;
                }
            }
        }
        if let Some(value) = value {
            self.emit(StmtKind::Return(value), span);
        }
    }

    /// The landing for that jump behind the `Try` of `exits[at]`, and where the value of a `return` waits there.
    fn landing(&mut self, at: usize, jump: Jump, has_value: bool, span: Span) -> (Label, Option<LocalId>) {
        let Exit::Cleanup { landings } = &self.f.exits[at] else { unreachable!("only clean-ups have landings") };
        if let Some(landing) = landings.iter().find(|l| l.jump == jump) {
            return (landing.label, landing.value);
        }
        let label = self.f.label();
        let value = has_value.then(|| self.temp(span));
        if let Exit::Cleanup { landings } = &mut self.f.exits[at] {
            landings.push(Landing { jump, label, value, span });
        }
        (label, value)
    }

    /// Ends the handling of an exception and unbinds the name of the `except` clause; neither can raise.
    pub(super) fn leave_handler(&mut self, name: Option<&Name>, span: Span) {
        if let Some(name) = name {
            self.unbind_name(name, span);
        }
        self.emit_do(Rvalue::LeaveHandler, span);
    }

    /// Runs `body`; then `clean_up` on every way out of it except by an exception, for which `on_exception` runs. When
    /// `on_exception` ends normally the whole ends normally.
    pub(super) fn protect(
        &mut self,
        span: Span,
        body: impl FnOnce(&mut Self),
        on_exception: impl FnOnce(&mut Self, LocalId),
        clean_up: impl Fn(&mut Self),
    ) {
        if self.f.dead {
            return;
        }
        let end = self.f.label();
        self.f.exits.push(Exit::Cleanup { landings: Vec::new() });
        let body = self.block(body);
        let Some(Exit::Cleanup { landings }) = self.f.exits.pop() else { return };
        let exc = self.temp(span);
        let handler = self.block(|l| {
            on_exception(l, exc);
            l.emit(StmtKind::Break(end), span);
        });
        let mut inner = self.block(|l| {
            l.emit(StmtKind::Try { body, exc, handler }, span);
            clean_up(l);
        });
        for landing in landings {
            inner = self.block(|l| {
                let body = l.block(|l| {
                    l.append(inner);
                    l.emit(StmtKind::Break(end), landing.span);
                });
                l.emit(StmtKind::Labeled { label: landing.label, body }, span);
                clean_up(l);
                l.leave(landing.jump, landing.value.map(Operand::Local), landing.span);
            });
        }
        if breaks_to(&inner, end) {
            trim_break(&mut inner, end);
            self.emit(StmtKind::Labeled { label: end, body: inner }, span);
        } else {
            self.append(inner);
        }
    }

    /// Appends statements that are already numbered.
    pub(super) fn append(&mut self, block: Block) {
        if self.f.dead {
            return;
        }
        self.f.dead = super::builder::diverges(&block);
        self.f.block.extend(block);
    }
}

/// A break to the end of the block it ends is needless.
fn trim_break(block: &mut Block, label: Label) {
    if matches!(block.last(), Some(Stmt { kind: StmtKind::Break(l), .. }) if *l == label) {
        block.pop();
    }
}
