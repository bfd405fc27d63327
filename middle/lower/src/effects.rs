//! Which functions can raise or overflow: facts of the call graph, as least fixpoints, and what follows from them.

use mlc_ir as ir;
use mlc_ir::visit::{ops, walk_mut};
use mlc_ir::{FnId, Op, Stmt};
use std::collections::BTreeSet;

/// Functions among `functions` that may end with the overflow mark: those with an `I64` result and an exit or a narrowing
/// of their own, or an exit at a call of such a function. Nothing is `known` of functions that are not built yet.
pub fn overflowing(functions: &[(FnId, &ir::Function)], known: &BTreeSet<FnId>) -> BTreeSet<FnId> {
    let mut set = BTreeSet::new();
    loop {
        let before = set.len();
        for (id, f) in functions {
            let mut leaves = false;
            ops(&f.body, &mut |op| {
                leaves |= match op {
                    Op::Call { function, exit: Some(_), .. } => set.contains(function) || !known.contains(function),
                    Op::NarrowInt(_) => true,
                    op => op.exit().is_some(),
                }
            });
            if leaves && f.ret == Some(ir::Repr::I64) {
                set.insert(*id);
            }
        }
        if set.len() == before {
            return set;
        }
    }
}

/// Takes exits away from calls of functions whose results always fit.
pub fn strip_exits(function: &mut ir::Function, fits: &BTreeSet<FnId>) {
    walk_mut(&mut function.body, &mut |stmt| {
        if let Stmt::Let { op: Op::Call { function, exit, .. }, .. }
        | Stmt::Do { op: Op::Call { function, exit, .. }, .. } = stmt
            && fits.contains(function)
        {
            *exit = None;
        }
    });
}

/// Sets `may_raise` and `may_overflow` everywhere and takes sites away from calls of functions that cannot raise.
pub fn settle(program: &mut ir::Program) {
    let count = program.functions.len();
    let mut raises = vec![false; count];
    let mut overflows = vec![false; count];
    loop {
        let mut changed = false;
        for (i, f) in program.functions.iter().enumerate() {
            let (mut r, mut o) = (f.counts_depth, false);
            mlc_ir::visit::walk(&f.body, &mut |stmt| {
                r |= matches!(stmt, Stmt::Fail { .. });
                let Some(op) = stmt.op() else { return };
                r |= op.may_raise(&|id| raises[id.index()]);
                o |= matches!(op, Op::NarrowInt(_));
                if let Some(exit) = op.exit() {
                    r |= raises[exit.target.index()];
                    o |= overflows[exit.target.index()];
                }
            });
            o &= f.ret == Some(ir::Repr::I64);
            if r != raises[i] || o != overflows[i] {
                raises[i] = r;
                overflows[i] = o;
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    for (i, f) in program.functions.iter_mut().enumerate() {
        f.may_raise = raises[i];
        f.may_overflow = overflows[i];
        walk_mut(&mut f.body, &mut |stmt| {
            if let Stmt::Let { op, site, .. } | Stmt::Do { op, site } = stmt
                && !op.may_raise(&|id| raises[id.index()])
            {
                *site = None;
            }
        });
    }
}
