//! Which owned locals must be released by the function's end, and nulled when moved.
//!
//! Most temporaries are made and given away in one straight run of statements that cannot leave it in between; those need
//! neither. All other owned locals are *tracked*: null when empty, released before they are overwritten and at the end.

use mlc_ir::visit::walk;
use mlc_ir::{Block, Function, LocalId, Op, Operand, Stmt, Use};
use std::collections::BTreeSet;

pub(crate) struct Cleanup {
    tracked: BTreeSet<LocalId>,
}

impl Cleanup {
    pub fn analyse(f: &Function) -> Cleanup {
        let mut assigned = vec![0u32; f.locals.len()];
        walk(&f.body, &mut |stmt| {
            if let Stmt::Let { dst, .. } = stmt {
                assigned[dst.index()] += 1;
            }
        });
        let mut safe = BTreeSet::new();
        find_safe(f, &assigned, &f.body, &mut safe);
        let owned = |i: usize| f.locals[i].owned && f.locals[i].repr == mlc_ir::Repr::Word;
        let is_param = |i: usize| f.params.iter().any(|p| p.index() == i);
        let tracked = (0..f.locals.len())
            .filter(|i| owned(*i) && (assigned[*i] > 0 || is_param(*i)))
            .map(|i| LocalId(i as u32))
            .filter(|l| !safe.contains(l))
            .collect();
        Cleanup { tracked }
    }

    pub fn tracks(&self, local: LocalId) -> bool {
        self.tracked.contains(&local)
    }

    /// Tracked locals in the order in which CPython clears a frame: parameters and variables as they stand, then temporaries.
    pub fn at_end(&self, f: &Function) -> Vec<LocalId> {
        let mut locals: Vec<LocalId> = self.tracked.iter().copied().collect();
        locals.sort_by_key(|l| (f.local(*l).name.is_none(), *l));
        locals
    }

    /// Tracked temporaries that a `Try` body assigns: an exception may leave them full.
    pub fn of_try(&self, f: &Function, body: &Block) -> Vec<LocalId> {
        let mut temps = BTreeSet::new();
        walk(body, &mut |stmt| {
            if let Stmt::Let { dst, .. } = stmt
                && f.local(*dst).name.is_none()
                && self.tracks(*dst)
            {
                temps.insert(*dst);
            }
        });
        temps.into_iter().collect()
    }
}

/// Collects the locals that are assigned once, and given away later in the same block with only plain operations in
/// between that cannot leave it.
fn find_safe(f: &Function, assigned: &[u32], block: &Block, safe: &mut BTreeSet<LocalId>) {
    for (i, stmt) in block.iter().enumerate() {
        if let Stmt::Let { dst, .. } = stmt
            && assigned[dst.index()] == 1
            && f.local(*dst).owned
            && !f.params.contains(dst)
            && given_away(*dst, &block[i + 1..])
        {
            safe.insert(*dst);
        }
        stmt.blocks(&mut |inner| find_safe(f, assigned, inner, safe));
    }
}

fn given_away(local: LocalId, rest: &[Stmt]) -> bool {
    for stmt in rest {
        match stmt {
            Stmt::Drop(l) if *l == local => return true,
            Stmt::Let { op, .. } | Stmt::Do { op, .. } => {
                let mut moved = false;
                op.operands(&mut |o| moved |= *o == Operand::Local(local, Use::Move));
                // An exit or an error edge of the very operation that takes the value finds it gone already.
                if moved {
                    return op.exit().is_none();
                }
                if may_leave(op) {
                    return false;
                }
            }
            Stmt::Return(Some(Operand::Local(l, Use::Move))) if *l == local => return true,
            Stmt::Line(_) | Stmt::Drop(_) => {}
            _ => return false,
        }
    }
    false
}

/// True when control may leave the straight run at this operation.
fn may_leave(op: &Op) -> bool {
    match op {
        Op::Rt(fun, _) => fun.may_raise(),
        Op::Call { .. } | Op::CallWide { .. } | Op::Divide { .. } | Op::Checked { .. } | Op::NarrowInt(_) => true,
        Op::UnboxInt { exit, .. } => exit.is_some(),
        _ => false,
    }
}
