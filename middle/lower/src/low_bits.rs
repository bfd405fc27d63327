//! The low-bits rule: sums and products that are only looked at under a mask of low bits may wrap around.
//!
//! `(a * b + c) & 0xFFFF`: the product and the sum lose their tests. A value that wrapped must not be seen by anything
//! else, also not by an exit between its making and its use.

use crate::ranges::wrapping;
use mlc_ir as ir;
use mlc_ir::visit::walk;
use mlc_ir::{Block, IntOp, LocalId, Op, Operand, Stmt};
use std::collections::{BTreeMap, BTreeSet};

/// Removes the tests of operations whose results are masked.
pub fn run(block: &mut Block, locals: &[ir::Local]) {
    let mut reads: BTreeMap<LocalId, u32> = BTreeMap::new();
    count_reads(block, &mut reads);
    in_block(block, locals, &reads);
}

fn count_reads(block: &Block, reads: &mut BTreeMap<LocalId, u32>) {
    let mut read = |o: &Operand| {
        if let Operand::Local(l, _) = o {
            *reads.entry(*l).or_insert(0) += 1;
        }
    };
    walk(block, &mut |s| match s {
        Stmt::If { cond, .. } => read(cond),
        Stmt::Range { from, to, .. } => {
            read(from);
            read(to);
        }
        Stmt::Return(Some(o)) => read(o),
        s => {
            if let Some(op) = s.op() {
                op.operands(&mut read);
            }
        }
    });
}

fn in_block(block: &mut Block, locals: &[ir::Local], reads: &BTreeMap<LocalId, u32>) {
    for i in 0..block.len() {
        if let Stmt::Let { op: Op::Int(IntOp::And, a, b), .. } = &block[i] {
            let masked = match (a, b) {
                (Operand::Local(l, _), Operand::I64(m)) | (Operand::I64(m), Operand::Local(l, _)) if *m >= 0 => {
                    Some(*l)
                }
                _ => None,
            };
            let mut found = BTreeSet::new();
            if let Some(l) = masked
                && let Some(start) = wrapping_tree(block, i, l, locals, reads, &mut found)
            {
                wrap(block, start, i, &found);
            }
        }
    }
    for stmt in block {
        stmt.blocks_mut(&mut |b| in_block(b, locals, reads));
    }
}

/// The definitions before statement `end` that make up `l` and may wrap; answers where the first one stands.
fn wrapping_tree(
    block: &Block,
    end: usize,
    l: LocalId,
    locals: &[ir::Local],
    reads: &BTreeMap<LocalId, u32>,
    found: &mut BTreeSet<usize>,
) -> Option<usize> {
    let at = (0..end).rev().find(|i| matches!(&block[*i], Stmt::Let { dst, .. } if *dst == l))?;
    if locals[l.index()].name.is_some() || reads.get(&l) != Some(&1) {
        return None;
    }
    let Stmt::Let { op, .. } = &block[at] else { return None };
    let (a, b) = match op {
        Op::Checked { a, b, .. } => (a, b),
        Op::Int(IntOp::Add | IntOp::Sub | IntOp::Mul | IntOp::And | IntOp::Or | IntOp::Xor, a, b) => (a, b),
        _ => return None,
    };
    found.insert(at);
    let mut first = at;
    for operand in [a, b] {
        if let Operand::Local(l, _) = operand
            && let Some(start) = wrapping_tree(block, at, *l, locals, reads, found)
        {
            first = first.min(start);
        }
    }
    Some(first)
}

fn wrap(block: &mut Block, start: usize, end: usize, found: &BTreeSet<usize>) {
    // An exit in between would pass a wrapped value on.
    let leaves = |s: &Stmt| {
        let mut found = s.op().is_some_and(|op| op.exit().is_some());
        s.blocks(&mut |b| ir::visit::ops(b, &mut |op| found |= op.exit().is_some()));
        found
    };
    if (start..end).any(|i| !found.contains(&i) && leaves(&block[i])) {
        return;
    }
    for i in found {
        if let Stmt::Let { op, .. } = &mut block[*i]
            && let Op::Checked { op: checked, a, b, .. } = op
        {
            *op = Op::Int(wrapping(*checked), a.clone(), b.clone());
        }
    }
}
