//! Statements and control flow.

use super::{Emit, Handler};
use mlc_ir::{Block, DispatchBlock, Label, LocalId, Operand, Repr, Stmt};
use std::collections::BTreeSet;

impl Emit<'_> {
    pub(super) fn block(&mut self, block: &Block) {
        for stmt in block {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Line(_) => {}
            Stmt::Let { dst, op, site } => self.let_(*dst, op, *site),
            Stmt::Do { op, site } => self.do_(op, *site),
            Stmt::Drop(local) => {
                self.release_local(*local);
                if self.cleanup.tracks(*local) {
                    let local = self.local(*local);
                    self.i().i64_const(0).local_set(local);
                }
            }
            Stmt::If { cond, then, els } => {
                self.operand(cond);
                self.open_if();
                self.block(then);
                if !els.is_empty() {
                    self.else_();
                    self.block(els);
                }
                self.close();
            }
            Stmt::Loop { label, body } => {
                let outer = self.open();
                let top = self.open_loop();
                self.labels.insert(*label, (outer, top));
                self.block(body);
                self.branch(top);
                self.close();
                self.close();
            }
            Stmt::Labeled { label, body } => {
                let outer = self.open();
                self.labels.insert(*label, (outer, outer));
                self.block(body);
                self.close();
            }
            Stmt::Range { label, var, from, to, step, body } => self.range(*label, *var, from, to, *step, body),
            Stmt::Break(label) => self.branch(self.labels[label].0),
            Stmt::Continue(label) => self.branch(self.labels[label].1),
            Stmt::Try { body, handler } => self.try_(body, handler),
            Stmt::Return(value) => {
                if let (Some(value), Some(result)) = (value, self.result) {
                    self.operand(value);
                    self.i().local_set(result);
                }
                self.branch(self.leave);
            }
            Stmt::Fail { site } => self.fail(*site),
            Stmt::Dispatch { state, blocks } => self.dispatch(*state, blocks),
            Stmt::Goto(block) => self.goto(*block),
        }
    }

    /// The counter lives in a local of its own; the test at the end looks at the distance left, so that it cannot overflow.
    fn range(&mut self, label: Label, var: LocalId, from: &Operand, to: &Operand, step: i64, body: &Block) {
        let counter = self.range_locals;
        let limit = counter + 1;
        self.range_locals += 2;
        self.operand(from);
        self.i().local_set(counter);
        self.operand(to);
        self.i().local_set(limit);
        let outer = self.open();
        self.i().local_get(counter).local_get(limit);
        if step > 0 {
            self.i().i64_ge_s();
        } else {
            self.i().i64_le_s();
        }
        self.branch_if(outer);
        let top = self.open_loop();
        let var = self.local(var);
        self.i().local_get(counter).local_set(var);
        let next = self.open();
        self.labels.insert(label, (outer, next));
        self.block(body);
        self.close();
        let (high, low) = if step > 0 { (limit, counter) } else { (counter, limit) };
        self.i().local_get(high).local_get(low).i64_sub().i64_const(step.unsigned_abs() as i64).i64_le_u();
        self.branch_if(outer);
        self.i().local_get(counter).i64_const(step).i64_add().local_set(counter);
        self.branch(top);
        self.close();
        self.close();
    }

    fn try_(&mut self, body: &Block, handler: &Block) {
        let after = self.open();
        let caught = self.open();
        self.handlers.push(Handler::Block(caught));
        self.block(body);
        self.handlers.pop();
        self.branch(after);
        self.close();
        let temps = self.cleanup.of_try(self.f, body);
        for local in temps.into_iter().map(|l| self.local(l)).collect::<BTreeSet<_>>() {
            self.release_word(local);
            self.i().i64_const(0).local_set(local);
        }
        self.block(handler);
        self.close();
    }

    /// `loop { block_n … block_0 { br_table state } code_0 … }`
    fn dispatch(&mut self, state: LocalId, blocks: &[DispatchBlock]) {
        let top = self.open_loop();
        self.dispatch = Some((state, top));
        for _ in blocks {
            self.open();
        }
        let local = self.local(state);
        debug_assert_eq!(self.f.local(state).repr, Repr::I64);
        self.i().local_get(local).i32_wrap_i64();
        let targets: Vec<u32> = (0..blocks.len() as u32).collect();
        self.i().br_table(targets.iter().copied(), 0);
        for block in blocks {
            self.close();
            self.handlers.push(block.handler.map_or(Handler::Leave, Handler::State));
            self.block(&block.body);
            self.handlers.pop();
            // Every block ends in Goto, Return or Fail; wasm wants to see that nothing falls out.
            self.i().unreachable();
        }
        self.close();
        self.i().unreachable();
        self.dispatch = None;
    }
}
