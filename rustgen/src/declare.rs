//! Where each local is declared: at its first assignment if that dominates all its uses, else at the top of the function.

use mlc_ir::visit::walk;
use mlc_ir::{Block, Function, LocalId, Repr, Stmt};
use std::collections::BTreeSet;

pub(crate) struct Declarations {
    /// Declared at the top with an empty value.
    pub hoisted: BTreeSet<LocalId>,
    /// Assigned more than once, or changed in place.
    pub mutable: BTreeSet<LocalId>,
    pub assigned: Vec<u32>,
    pub used: Vec<u32>,
}

/// `observable`: the end of a variable's life can be seen by the program, so named words live until the function ends.
pub(crate) fn analyse(f: &Function, observable: bool) -> Declarations {
    let n = f.locals.len();
    let mut d =
        Declarations { hoisted: BTreeSet::new(), mutable: BTreeSet::new(), assigned: vec![0; n], used: vec![0; n] };
    let mut dispatch = false;
    walk(&f.body, &mut |stmt| {
        stmt.uses(&mut |l| d.used[l.index()] += 1);
        match stmt {
            Stmt::Let { dst, .. } => d.assigned[dst.index()] += 1,
            Stmt::Range { var, .. } => d.assigned[var.index()] += 1,
            Stmt::Dispatch { .. } => dispatch = true,
            _ => {}
        }
    });
    let is_param = |l: LocalId| f.params.contains(&l);
    let all: Vec<LocalId> = (0..n as u32).map(LocalId).collect();
    let mut placed = BTreeSet::new();
    if !dispatch {
        let total: Vec<u32> = all.iter().map(|l| d.used[l.index()] + d.assigned[l.index()]).collect();
        place(&f.body, &total, &mut placed);
    }
    for l in all {
        if is_param(l) {
            if d.assigned[l.index()] > 0 || dispatch {
                d.mutable.insert(l);
            }
            continue;
        }
        if d.assigned[l.index()] == 0 && d.used[l.index()] == 0 {
            continue;
        }
        let local = f.local(l);
        let keep = observable && local.name.is_some() && local.repr == Repr::Word;
        if keep || !placed.contains(&l) {
            d.hoisted.insert(l);
            d.mutable.insert(l);
        } else if d.assigned[l.index()] > 1 {
            d.mutable.insert(l);
        }
    }
    d
}

/// Finds the locals whose first occurrence is a `Let` (or the counter of a `Range`) directly in the block that holds all
/// their occurrences. Answers the number of occurrences in the block.
fn place(block: &Block, total: &[u32], placed: &mut BTreeSet<LocalId>) -> Vec<u32> {
    let mut counts = vec![0; total.len()];
    let mut first_is_let = BTreeSet::new();
    for stmt in block {
        let mut own = BTreeSet::new();
        stmt.uses(&mut |l| {
            own.insert(l);
            counts[l.index()] += 1;
        });
        let mut inner_max = vec![0; total.len()];
        stmt.blocks(&mut |inner| {
            for (i, c) in place(inner, total, placed).into_iter().enumerate() {
                counts[i] += c;
                inner_max[i] += c;
            }
        });
        match stmt {
            Stmt::Let { dst, .. } => {
                if counts[dst.index()] == 0 {
                    first_is_let.insert(*dst);
                }
                counts[dst.index()] += 1;
            }
            Stmt::Range { var, .. } => {
                // The counter belongs to the loop when nothing outside it looks at it.
                if inner_max[var.index()] + 1 == total[var.index()] && !own.contains(var) {
                    placed.insert(*var);
                }
                counts[var.index()] += 1;
            }
            _ => {}
        }
    }
    for l in first_is_let {
        if counts[l.index()] == total[l.index()] {
            placed.insert(l);
        }
    }
    counts
}
