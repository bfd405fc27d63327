//! `if`, loops, `return`, `raise`, `assert`.

use super::Lower;
use super::exits::Exit;
use mlc_hir::*;
use mlc_source::Span;
use mlc_syntax::ast::{Expr, ExprKind, Stmt as Tree};

impl<'a> Lower<'a> {
    pub(super) fn if_stmt(&mut self, test: &'a Expr, body: &'a [Tree], orelse: &'a [Tree], span: Span) {
        match self.truth(test) {
            Operand::Const(Const::Bool(true)) => self.stmts(body),
            Operand::Const(Const::Bool(false)) => self.stmts(orelse),
            cond => {
                let then = self.block(|l| l.stmts(body));
                let els = self.block(|l| l.stmts(orelse));
                self.emit_if(cond, then, els, span);
            }
        }
    }

    pub(super) fn while_stmt(&mut self, test: &'a Expr, body: &'a [Tree], orelse: &'a [Tree], span: Span) {
        self.with_else(orelse, span, |l, label, break_to| {
            let body = l.loop_body(label, break_to, |l| {
                match l.truth(test) {
                    Operand::Const(Const::Bool(true)) => {}
                    Operand::Const(Const::Bool(false)) => {
                        l.emit(StmtKind::Break(label), test.span);
                    }
                    cond => {
                        let leave = l.block(|l| {
                            l.emit(StmtKind::Break(label), test.span);
                        });
                        l.emit_if(cond, Vec::new(), leave, test.span);
                    }
                }
                l.stmts(body);
            });
            l.emit(StmtKind::Loop { label, body }, span);
        });
    }

    pub(super) fn for_stmt(
        &mut self,
        target: &'a Expr,
        iter: &'a Expr,
        body: &'a [Tree],
        orelse: &'a [Tree],
        span: Span,
    ) {
        let source = self.source(iter);
        self.with_else(orelse, span, |l, label, break_to| {
            l.for_loop(label, break_to, target, source, iter.span, |l| l.stmts(body));
        });
    }

    /// A loop with its `else` clause: `break` skips the clause, so it leaves a block around both.
    fn with_else(&mut self, orelse: &'a [Tree], span: Span, emit_loop: impl FnOnce(&mut Self, Label, Label)) {
        let label = self.f.label();
        if orelse.is_empty() {
            return emit_loop(self, label, label);
        }
        let around = self.f.label();
        let body = self.block(|l| {
            emit_loop(l, label, around);
            l.stmts(orelse);
        });
        self.emit(StmtKind::Labeled { label: around, body }, span);
    }

    fn loop_body(&mut self, label: Label, break_to: Label, build: impl FnOnce(&mut Self)) -> Block {
        self.f.exits.push(Exit::Loop { break_to, continue_to: label });
        self.f.loop_depth += 1;
        let body = self.block(build);
        self.f.loop_depth -= 1;
        self.f.exits.pop();
        body
    }

    /// A `for` over an evaluated source: statement or clause of a comprehension.
    pub(super) fn for_loop(
        &mut self,
        label: Label,
        break_to: Label,
        target: &'a Expr,
        source: ForSource,
        span: Span,
        build: impl FnOnce(&mut Self),
    ) {
        let direct = match &target.kind {
            ExprKind::Name(name) => self.plain_local(name),
            _ => None,
        };
        let item = direct.unwrap_or_else(|| self.temp(target.span));
        let hidden = [(); 3].map(|()| self.f.local(None, LocalKind::Hidden, span));
        let body = self.loop_body(label, break_to, |l| {
            if direct.is_none() {
                l.store_target(target, Operand::Local(item));
            }
            build(l);
        });
        self.emit(StmtKind::For { label, target: item, source, hidden, body }, span);
    }

    pub(super) fn return_stmt(&mut self, value: Option<&'a Expr>, span: Span) {
        let value = match value {
            Some(value) => self.operand(value),
            None => Operand::Const(Const::None),
        };
        self.return_value(value, span);
    }

    pub(super) fn raise_stmt(&mut self, exc: Option<&'a Expr>, cause: Option<&'a Expr>, span: Span) {
        let Some(exc) = exc else {
            // The exception being handled is that of the innermost clause around, if this function has one.
            let handled = self.f.exits.iter().rev().find_map(|e| match e {
                Exit::Handler { exc, .. } => Some(*exc),
                Exit::Loop { .. } | Exit::Cleanup { .. } => None,
            });
            let kind = handled.map_or(StmtKind::Reraise, StmtKind::Rethrow);
            self.emit(kind, span);
            return;
        };
        let later: Vec<&Expr> = cause.into_iter().collect();
        let exc = self.operand_before(exc, &later);
        let cause = cause.map(|c| self.operand(c));
        self.emit(StmtKind::Raise { exc, cause }, span);
    }

    pub(super) fn assert_stmt(&mut self, test: &'a Expr, msg: Option<&'a Expr>, span: Span) {
        let cond = self.truth(test);
        if cond == Operand::Const(Const::Bool(true)) {
            return;
        }
        let fail = self.block(|l| {
            let args = msg.map(|m| Arg::Pos(l.operand(m))).into_iter().collect();
            let exc = l.temp_value(Rvalue::CallBuiltin { name: "AssertionError".into(), args }, span);
            l.emit(StmtKind::Raise { exc, cause: None }, span);
        });
        if cond == Operand::Const(Const::Bool(false)) {
            self.append(fail);
        } else {
            self.emit_if(cond, Vec::new(), fail, span);
        }
    }
}
