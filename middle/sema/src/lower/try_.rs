//! `try` with all its clauses, and `with`.
//!
//! While an `except` clause runs, the exception is "being handled"; every way out of the clause ends that, also an
//! exception raised inside:
//!
//! ```text
//! try: body
//! catch exc:
//!     enter handler exc
//!     t = exc matches ValueError
//!     if t:
//!         e = exc
//!         try: clause
//!         catch exc2: unbind e; leave handler; rethrow exc2
//!         unbind e; leave handler
//!     else:
//!         leave handler; rethrow exc
//! ```

use super::Lower;
use super::builder::may_raise;
use super::exits::Exit;
use crate::builtins;
use mlc_hir::*;
use mlc_source::Span;
use mlc_syntax::ast::{ExceptHandler, Expr, ExprKind, Stmt as Tree, WithItem};

impl<'a> Lower<'a> {
    pub(super) fn try_stmt(
        &mut self,
        body: &'a [Tree],
        handlers: &'a [ExceptHandler],
        orelse: &'a [Tree],
        finalbody: &'a [Tree],
        span: Span,
    ) {
        if finalbody.is_empty() {
            return self.try_except(body, handlers, orelse, span);
        }
        self.protect(
            span,
            |l| {
                if handlers.is_empty() {
                    l.stmts(body);
                    l.stmts(orelse);
                } else {
                    l.try_except(body, handlers, orelse, span);
                }
            },
            |l, exc| {
                l.handling(exc, span, |l| l.stmts(finalbody));
                l.emit(StmtKind::Rethrow(exc), span);
            },
            |l| l.stmts(finalbody),
        );
    }

    /// Runs `build` while `exc` is being handled.
    fn handling(&mut self, exc: LocalId, span: Span, build: impl FnOnce(&mut Self)) {
        self.emit_do(Rvalue::EnterHandler(exc), span);
        self.f.exits.push(Exit::Handler { name: None, exc });
        let body = self.block(build);
        self.f.exits.pop();
        self.guarded(body, span, |l| {
            l.emit_do(Rvalue::LeaveHandler, span);
        });
        self.emit_do(Rvalue::LeaveHandler, span);
    }

    /// The block; when it is left by an exception, `clean_up` runs.
    fn guarded(&mut self, mut body: Block, span: Span, clean_up: impl FnOnce(&mut Self)) {
        if !may_raise(&body) {
            return self.append(body);
        }
        // `except E: raise` needs no `Try`: the clean-up goes before the only statement that raises.
        if let Some((Stmt { kind: StmtKind::Rethrow(exc), span: at, .. }, before)) = body.split_last()
            && !may_raise(before)
        {
            let (exc, at) = (*exc, *at);
            body.pop();
            self.append(body);
            clean_up(self);
            self.emit(StmtKind::Rethrow(exc), at);
            return;
        }
        let exc = self.temp(span);
        let handler = self.block(|l| {
            clean_up(l);
            l.emit(StmtKind::Rethrow(exc), span);
        });
        self.emit(StmtKind::Try { body, exc, handler }, span);
    }

    fn try_except(&mut self, body: &'a [Tree], handlers: &'a [ExceptHandler], orelse: &'a [Tree], span: Span) {
        let exc = self.temp(span);
        let end = self.f.label();
        let body = self.block(|l| l.stmts(body));
        let handler = self.block(|l| {
            l.handlers(handlers, exc, span);
            if !orelse.is_empty() {
                l.emit(StmtKind::Break(end), span);
            }
        });
        if orelse.is_empty() {
            self.emit(StmtKind::Try { body, exc, handler }, span);
            return;
        }
        let body = self.block(|l| {
            l.emit(StmtKind::Try { body, exc, handler }, span);
            l.stmts(orelse);
        });
        self.emit(StmtKind::Labeled { label: end, body }, span);
    }

    fn handlers(&mut self, handlers: &'a [ExceptHandler], exc: LocalId, span: Span) {
        self.emit_do(Rvalue::EnterHandler(exc), span);
        let tests_raise = handlers.iter().any(|h| h.class.as_ref().is_some_and(|c| !self.is_builtin_exception(c)));
        if !tests_raise {
            return self.clauses(handlers, exc, span, true);
        }
        // A test itself may raise, so one `Try` around tests and clauses ends the handling.
        let body = self.block(|l| l.clauses(handlers, exc, span, false));
        self.guarded(body, span, |l| {
            l.emit_do(Rvalue::LeaveHandler, span);
        });
        self.emit_do(Rvalue::LeaveHandler, span);
    }

    fn is_builtin_exception(&self, class: &Expr) -> bool {
        match &class.kind {
            ExprKind::Tuple(items) => items.iter().all(|c| self.is_builtin_exception(c)),
            _ => self.unbound_builtin(class).is_some_and(builtins::is_exception),
        }
    }

    /// The clauses as a chain of tests. `leave`: each clause ends the handling itself.
    fn clauses(&mut self, handlers: &'a [ExceptHandler], exc: LocalId, span: Span, leave: bool) {
        let Some((handler, rest)) = handlers.split_first() else {
            if leave {
                self.emit_do(Rvalue::LeaveHandler, span);
            }
            self.emit(StmtKind::Rethrow(exc), span);
            return;
        };
        let Some(class) = &handler.class else {
            return self.clause(handler, exc, leave);
        };
        let operand = self.operand(class);
        let cond = self.temp_value(Rvalue::ExcMatches { exc: Operand::Local(exc), class: operand }, class.span);
        let then = self.block(|l| l.clause(handler, exc, leave));
        let els = self.block(|l| l.clauses(rest, exc, span, leave));
        self.emit_if(cond, then, els, handler.span);
    }

    fn clause(&mut self, handler: &'a ExceptHandler, exc: LocalId, leave: bool) {
        let span = handler.span;
        let name = handler.name.as_ref().map(|n| n.name.clone());
        if let Some(name) = &handler.name {
            self.store(&name.name, Rvalue::Use(Operand::Local(exc)), name.span);
        }
        self.f.exits.push(Exit::Handler { name: name.clone(), exc });
        let body = self.block(|l| l.stmts(&handler.body));
        self.f.exits.pop();
        let end = |l: &mut Self| {
            if leave {
                l.leave_handler(name.as_ref(), span);
            } else if let Some(name) = &name {
                l.unbind_name(name, span);
            }
        };
        if leave || name.is_some() {
            self.guarded(body, span, end);
        } else {
            self.append(body);
        }
        end(self);
    }

    pub(super) fn with_stmt(&mut self, items: &'a [WithItem], body: &'a [Tree], span: Span) {
        let Some((item, rest)) = items.split_first() else { return self.stmts(body) };
        let at = item.context.span;
        let manager = self.operand(&item.context);
        let manager = self.frozen(manager, at);
        self.emit_do(Rvalue::CheckContext(manager.clone()), at);
        let method = |name: &str, args: Vec<Operand>| Rvalue::CallMethod {
            recv: manager.clone(),
            name: name.into(),
            args: args.into_iter().map(Arg::Pos).collect(),
        };
        let none = || Operand::Const(Const::None);
        let entered = item.target.as_ref().map(|_| self.temp(at));
        match entered {
            Some(entered) => self.emit_let(entered, method("__enter__", Vec::new()), at),
            None => {
                self.emit_do(method("__enter__", Vec::new()), at);
            }
        }
        self.protect(
            span,
            |l| {
                if let (Some(target), Some(entered)) = (&item.target, entered) {
                    l.store_target(target, Operand::Local(entered));
                }
                l.with_stmt(rest, body, span);
            },
            |l, exc| {
                let suppress = l.temp(at);
                l.handling(exc, span, |l| {
                    let value = Operand::Local(exc);
                    let class = Rvalue::CallBuiltin { name: "type".into(), args: vec![Arg::Pos(value.clone())] };
                    let class = l.temp_value(class, at);
                    let read = Rvalue::GetAttr { obj: value.clone(), name: "__traceback__".into() };
                    let traceback = l.temp_value(read, at);
                    let answer = l.temp_value(method("__exit__", vec![class, value, traceback]), at);
                    l.emit_let(suppress, Rvalue::Truth(answer), at);
                });
                let rethrow = l.block(|l| {
                    l.emit(StmtKind::Rethrow(exc), span);
                });
                l.emit_if(Operand::Local(suppress), Vec::new(), rethrow, span);
            },
            |l| {
                l.emit_do(method("__exit__", vec![none(), none(), none()]), at);
            },
        );
    }
}
