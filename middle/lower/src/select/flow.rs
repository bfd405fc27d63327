//! Control flow, structured or as numbered blocks where a resume point lies inside.

use super::{Jump, Lower, Res};
use mlc_hir as hir;
use mlc_ir::{IntOp, Op, Operand, Repr, Stmt, Use};

impl<'a> Lower<'_, 'a> {
    /// True when the statement must be laid out as blocks, because the body can be entered inside it.
    pub(super) fn splits(&self, stmt: &hir::Stmt) -> bool {
        if self.blocks.is_none() {
            return false;
        }
        let mut found = false;
        hir::walk(std::slice::from_ref(stmt), &mut |s| found |= self.resume.contains(&s.id));
        found
    }

    pub(super) fn new_block(&mut self) -> u32 {
        let blocks = self.blocks.as_mut().expect("numbered blocks");
        blocks.add(blocks.handler)
    }

    pub(super) fn new_block_with(&mut self, handler: Option<u32>) -> u32 {
        self.blocks.as_mut().expect("numbered blocks").add(handler)
    }

    /// Sets the handler of the blocks made from now on; answers the one before.
    pub(super) fn enter_handler_region(&mut self, handler: Option<u32>) -> Option<u32> {
        std::mem::replace(&mut self.blocks.as_mut().expect("numbered blocks").handler, handler)
    }

    pub(super) fn goto(&mut self, block: u32) {
        if self.dead {
            return;
        }
        self.blocks.as_mut().expect("numbered blocks").reach(block);
        self.push(Stmt::Goto(block));
    }

    /// Ends the current block and continues with `block`, which is unreachable when nothing leads to it.
    pub(super) fn start(&mut self, block: u32) {
        let body = std::mem::take(&mut self.out[0]);
        let blocks = self.blocks.as_mut().expect("numbered blocks");
        blocks.close(body);
        blocks.current = block;
        self.dead = !blocks.is_reached(block);
        self.line = 0;
    }

    /// As [`Lower::start`], for a block that something else than `Goto` leads to.
    pub(super) fn start_forced(&mut self, block: u32) {
        self.blocks.as_mut().expect("numbered blocks").reach(block);
        self.start(block);
    }

    /// In an exact copy: where the fast function continues when the result of the statement did not fit.
    pub(super) fn resume_after(&mut self, stmt: hir::StmtId, dst: Option<hir::LocalId>) {
        if self.generator.is_some() || !self.resume.contains(&stmt) || self.blocks.is_none() {
            return;
        }
        let next = self.new_block();
        self.goto(next);
        self.resume_at(stmt, dst, next);
        self.start(next);
    }

    /// The entry that stores the value, if the statement does, and goes on at `next`.
    pub(super) fn resume_at(&mut self, stmt: hir::StmtId, dst: Option<hir::LocalId>, next: u32) {
        let entry = self.new_block_with(None);
        self.blocks.as_mut().expect("numbered blocks").entries.insert(entry);
        self.entries.insert(stmt, entry);
        self.start(entry);
        // The fast function runs counted loops as `Range`, whose variable is the current value; here it is the next one.
        for (looped, step) in self.counted_at.get(&stmt).cloned().unwrap_or_default() {
            let counter = self.loop_var(looped, super::Part::Counter, Repr::I64);
            let next = Op::Int(IntOp::AddSaturating, Operand::Local(counter, Use::Copy), Operand::I64(step));
            self.emit_let(counter, next);
        }
        let value = self.overflowed.expect("an exact copy has a parameter for the value");
        match dst {
            Some(dst) => self.assign(dst, Res::Op(Op::Use(Operand::Local(value, Use::Move)), Repr::Word)),
            None => self.push(Stmt::Drop(value)),
        }
        self.goto(next);
    }

    pub(super) fn if_stmt(
        &mut self,
        stmt: &'a hir::Stmt,
        cond: &hir::Operand,
        then: &'a hir::Block,
        els: &'a hir::Block,
    ) {
        let v = self.val(cond);
        let cond = match v.repr {
            Repr::Bool => v.operand,
            _ => {
                let hir_ty = match cond {
                    hir::Operand::Local(l) => self.local_type(*l).clone(),
                    hir::Operand::Const(c) => crate::repr::const_type(c),
                };
                self.truth_of(&v, &hir_ty).operand
            }
        };
        match cond {
            Operand::Bool(true) => return self.block(then),
            Operand::Bool(false) => return self.block(els),
            _ => {}
        }
        if self.splits(stmt) {
            let (a, b, after) = (self.new_block(), self.new_block(), self.new_block());
            let blocks = self.blocks.as_mut().expect("numbered blocks");
            if !self.dead {
                blocks.reach(a);
                blocks.reach(b);
            }
            self.push(Stmt::If { cond, then: vec![Stmt::Goto(a)], els: vec![Stmt::Goto(b)] });
            let bound = self.bound_on_branch();
            self.start(a);
            self.block(then);
            self.goto(after);
            self.bound_globals = bound.clone();
            self.start(b);
            self.block(els);
            self.goto(after);
            self.bound_globals = bound;
            self.start(after);
            return;
        }
        let then = self.nested(|s| s.block(then));
        let els = self.nested(|s| s.block(els));
        self.push(Stmt::If { cond, then, els });
    }

    pub(super) fn loop_stmt(&mut self, stmt: &'a hir::Stmt, label: hir::Label, body: &'a hir::Block) {
        let split = self.splits(stmt);
        self.repeat_block(label, split, |s| s.block(body));
    }

    /// An endless loop around what `body` emits; `Break(label)` and `Continue(label)` work inside.
    pub(super) fn repeat_block(&mut self, label: hir::Label, split: bool, body: impl FnOnce(&mut Self)) {
        if split {
            let (head, end) = (self.new_block(), self.new_block());
            self.goto(head);
            self.jumps.insert(label, (Jump::Goto(end), Some(Jump::Goto(head))));
            let bound = self.bound_on_branch();
            self.start(head);
            body(self);
            self.goto(head);
            self.bound_globals = bound;
            self.start(end);
            return;
        }
        let id = mlc_ir::Label(label.0);
        self.jumps.insert(label, (Jump::Break(id), Some(Jump::Continue(id))));
        self.broken.remove(&id);
        let body = self.nested(body);
        self.push(Stmt::Loop { label: id, body });
        self.dead |= !self.broken.contains(&id);
    }

    pub(super) fn labeled_stmt(&mut self, stmt: &'a hir::Stmt, label: hir::Label, body: &'a hir::Block) {
        if self.splits(stmt) {
            let end = self.new_block();
            self.jumps.insert(label, (Jump::Goto(end), None));
            let bound = self.bound_on_branch();
            self.block(body);
            self.goto(end);
            self.bound_globals = bound;
            self.start(end);
            return;
        }
        let id = mlc_ir::Label(label.0);
        self.jumps.insert(label, (Jump::Break(id), None));
        self.broken.remove(&id);
        let body = self.nested(|s| s.block(body));
        let falls = !super::ends(&body);
        let broken = self.broken.contains(&id);
        if broken {
            self.push(Stmt::Labeled { label: id, body });
        } else {
            let out = self.out.last_mut().expect("a block is being built");
            if !self.dead {
                out.extend(body);
            }
        }
        self.dead |= !falls && !broken;
    }
}
