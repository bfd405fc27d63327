//! Raising, handlers, returning.

use super::{Lower, Part, Val};
use mlc_hir as hir;
use mlc_ir::{Fun, Op, Operand, Repr, Stmt, WordConst};

impl<'a> Lower<'_, 'a> {
    pub(super) fn raise_stmt(&mut self, exc: &hir::Operand, cause: Option<&hir::Operand>) {
        let exc = self.word_of(exc);
        match cause {
            None => self.fail(Fun::exc_raise, vec![exc]),
            Some(cause) => {
                let cause = self.word_of(cause);
                self.fail(Fun::exc_raise_from, vec![exc, cause]);
            }
        }
    }

    pub(super) fn try_stmt(
        &mut self,
        stmt: &'a hir::Stmt,
        body: &'a hir::Block,
        exc: hir::LocalId,
        handler: &'a hir::Block,
    ) {
        let exc = self.var(exc);
        let take = Op::Rt(Fun::exc_take, Vec::new());
        if self.splits(stmt) {
            let on_error = self.new_block();
            let outer = self.enter_handler_region(Some(on_error));
            let start = self.new_block();
            let after = self.new_block_with(outer);
            self.goto(start);
            self.start(start);
            let bound = self.bound_on_branch();
            self.tried(body);
            self.goto(after);
            self.enter_handler_region(outer);
            self.bound_globals = bound.clone();
            self.start_forced(on_error);
            self.emit_let(exc, take);
            self.drop_iterators(body);
            self.block(handler);
            self.goto(after);
            self.bound_globals = bound;
            self.start(after);
            return;
        }
        let body = self.nested(|s| s.tried(body));
        let body_ends = super::ends(&body);
        let handler = self.nested(|s| {
            s.emit_let(exc, take);
            s.block(handler);
        });
        let ends = body_ends && super::ends(&handler);
        self.push(Stmt::Try { body, handler });
        self.dead |= ends;
    }

    /// An exception that leaves loops releases their iterators before its handler runs: a suspended inner generator
    /// closes first. Only generator bodies can hold them across a resume point where this shows.
    fn drop_iterators(&mut self, body: &'a hir::Block) {
        if self.generator.is_none() {
            return;
        }
        let mut loops = Vec::new();
        hir::walk(body, &mut |s| {
            if let hir::StmtKind::For { source: hir::ForSource::Iter(_), .. } = &s.kind {
                loops.push(s.id);
            }
        });
        for id in loops {
            if let Some(source) = self.known_loop_var(id, Part::Source) {
                self.push(Stmt::Drop(source));
            }
        }
    }

    pub(super) fn return_stmt(&mut self, value: &hir::Operand) {
        if let Some(frame) = self.generator.clone() {
            let v = self.own_of(value);
            self.rt_do(Fun::gen_finish, vec![frame.operand(), v]);
            self.push(Stmt::Return(Some(Operand::Word(WordConst::Null))));
            return;
        }
        let ret = self.cx.ret_repr(self.inst_id);
        let v = self.val(value);
        let operand = match ret {
            None => None,
            Some(Repr::I64) => Some(self.narrow(&v)),
            Some(Repr::Word) => Some(self.own(&v)),
            Some(to) => {
                let op = self.conversion(&v, to, false);
                Some(match op {
                    Op::Use(o) => o,
                    op => self.temp(op, to).operand,
                })
            }
        };
        self.push(Stmt::Return(operand));
    }

    fn narrow(&mut self, v: &Val) -> Operand {
        match self.as_i64(v) {
            Some(o) => o,
            None => {
                let w = self.word(v).given();
                self.temp(Op::NarrowInt(w), Repr::I64).operand
            }
        }
    }

    /// What a function answers that runs off its end.
    pub fn return_none(&mut self) {
        if self.is_dead() {
            return;
        }
        if let Some(frame) = self.generator.clone() {
            self.rt_do(Fun::gen_finish, vec![frame.operand(), Operand::Word(WordConst::None)]);
            self.push(Stmt::Return(Some(Operand::Word(WordConst::Null))));
            return;
        }
        let operand = match self.cx.ret_repr(self.inst_id) {
            None => None,
            Some(Repr::Word) => Some(Operand::Word(WordConst::None)),
            Some(Repr::I64) => Some(Operand::I64(0)),
            Some(Repr::F64) => Some(Operand::F64(0.0)),
            Some(Repr::Bool) => Some(Operand::Bool(false)),
        };
        self.push(Stmt::Return(operand));
    }
}
