//! Ownership: where references move and where temporaries are released.
//!
//! Selection emits a `Clone` wherever a reference is given away. Here the last use of a temporary becomes a `Move`, a
//! temporary that is only borrowed is dropped behind its last use, and `return x` moves `x`. Named variables stay alive
//! until the function ends, as in the source language (`__del__` can observe it); the backend releases them there.
//! Borrowed parameters are never touched.

use crate::liveness::{self, After, Rewrite, Set};
use mlc_ir as ir;
use mlc_ir::{Block, ExitArg, LocalId, Op, Operand, Repr, Stmt, Use};

pub fn run(function: &mut ir::Function) {
    let mut pass = Pass { locals: &function.locals };
    liveness::rewrite(&mut function.body, &mut pass);
}

struct Pass<'a> {
    locals: &'a [ir::Local],
}

impl Pass<'_> {
    fn is_owned(&self, l: LocalId) -> bool {
        let local = &self.locals[l.index()];
        local.repr == Repr::Word && local.owned
    }

    fn is_temp(&self, l: LocalId) -> bool {
        self.is_owned(l) && self.locals[l.index()].name.is_none()
    }

    /// Turns clones into moves where the local is not needed after the operation.
    fn moves(&self, op: &mut Op, after: &After, dst: Option<LocalId>) {
        let mut uses: Vec<LocalId> = Vec::new();
        op.operands(&mut |o| uses.extend(o.local()));
        if let Some(exit) = op.exit() {
            uses.extend(exit.args.iter().filter_map(|a| a.operand().local()));
        }
        op.operands_mut(&mut |o| {
            if let Operand::Local(l, how @ Use::Clone) = o {
                let once = uses.iter().filter(|u| *u == l).count() == 1;
                let dies = self.is_temp(*l) || (dst == Some(*l) && self.is_owned(*l));
                if once && dies && !after.needs(*l) {
                    *how = Use::Move;
                }
            }
        });
        if let Some(exit) = op.exit_mut() {
            for arg in &mut exit.args {
                if let ExitArg::Value(Operand::Local(l, how)) = arg {
                    *how = match self.locals[l.index()].repr {
                        Repr::Word if self.is_owned(*l) => Use::Move,
                        Repr::Word => Use::Clone,
                        _ => Use::Copy,
                    };
                }
            }
        }
    }
}

impl Rewrite for Pass<'_> {
    fn simple(&mut self, stmt: &mut Stmt, after: &After) -> Vec<Stmt> {
        match stmt {
            Stmt::Return(Some(Operand::Local(l, how))) if *how == Use::Clone && self.is_owned(*l) => {
                *how = Use::Move;
                return Vec::new();
            }
            Stmt::Let { dst, op, .. } => {
                let dst = *dst;
                self.moves(op, after, Some(dst));
            }
            Stmt::Do { op, .. } => self.moves(op, after, None),
            _ => return Vec::new(),
        }
        let mut dead: Vec<LocalId> = Vec::new();
        if let Some(op) = stmt.op() {
            op.operands(&mut |o| {
                if let Operand::Local(l, Use::Copy | Use::Clone) = o
                    && self.is_temp(*l)
                    && !after.live.contains(*l)
                    && !dead.contains(l)
                {
                    dead.push(*l);
                }
            });
        }
        if let Stmt::Let { dst, op, site } = stmt {
            dead.retain(|l| l != dst);
            if self.is_temp(*dst) && !after.live.contains(*dst) {
                let (op, site) = (op.clone(), *site);
                *stmt = Stmt::Do { op, site };
            }
        }
        dead.into_iter().map(Stmt::Drop).collect()
    }

    fn branches(&mut self, stmt: &mut Stmt, then_live: &Set, els_live: &Set, null: Option<LocalId>) {
        let Stmt::If { then, els, .. } = stmt else { return };
        let release = |block: &mut Block, here: &Set, there: &Set, null: Option<LocalId>| {
            // At the end of the function the backend releases everything.
            if matches!(block.last(), Some(Stmt::Return(_) | Stmt::Fail { .. })) {
                return;
            }
            let dead = there.iter().filter(|l| !here.contains(*l) && self.is_temp(*l) && Some(*l) != null);
            let drops: Vec<Stmt> = dead.map(Stmt::Drop).collect();
            block.splice(0..0, drops);
        };
        release(then, then_live, els_live, null);
        release(els, els_live, then_live, None);
    }

    fn handler(&mut self, body: &Block, handler: &mut Block, before: &Set, on_error: &Set) {
        // What the body gives away or drops may be gone already; the backend knows what is left of it.
        let mut gone = Set::default();
        ir::visit::walk(body, &mut |stmt| {
            if let Stmt::Drop(l) = stmt {
                gone.insert(*l);
            }
            if let Some(op) = stmt.op() {
                op.operands(&mut |o| {
                    if let Operand::Local(l, Use::Move) = o {
                        gone.insert(*l);
                    }
                });
            }
        });
        let dead = before.iter().filter(|l| !on_error.contains(*l) && !gone.contains(*l) && self.is_temp(*l));
        let drops: Vec<Stmt> = dead.map(Stmt::Drop).collect();
        let at = usize::from(!handler.is_empty());
        handler.splice(at..at, drops);
    }

    /// `for x in produce(): f(x)` in the `try` of a generator: the iterator is released before the handler runs.
    fn handler_block(&mut self, block: &mut Block, held: &Set, live: &Set) {
        let dead = held.iter().filter(|l| !live.contains(*l) && self.is_temp(*l));
        let drops: Vec<Stmt> = dead.map(Stmt::Drop).collect();
        let at = usize::from(!block.is_empty());
        block.splice(at..at, drops);
    }
}
