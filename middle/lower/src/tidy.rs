//! Small clean-ups after selection: operations whose result nobody reads, values that pass through a temporary.

use mlc_ir as ir;
use mlc_ir::visit::{walk, walk_mut};
use mlc_ir::{Block, ExitArg, LocalId, Op, Operand, Stmt, Use};

/// Runs before ownership is decided.
pub fn run(function: &mut ir::Function) {
    while remove_unread(function) {}
    let reads = read_counts(&function.body, function.locals.len());
    forward(&mut function.body, &function.locals, &reads);
    unlabel(&mut function.body);
}

fn read_counts(body: &Block, locals: usize) -> Vec<u32> {
    let mut reads = vec![0; locals];
    let mut read = |o: &Operand| {
        if let Operand::Local(l, _) = o {
            reads[l.index()] += 1;
        }
    };
    walk(body, &mut |stmt| match stmt {
        Stmt::Let { op, .. } | Stmt::Do { op, .. } => {
            op.operands(&mut read);
            if let Some(exit) = op.exit() {
                exit.args.iter().for_each(|a| match a {
                    ExitArg::Value(o) | ExitArg::Boxed(o) => read(o),
                });
            }
        }
        Stmt::If { cond, .. } => read(cond),
        Stmt::Range { from, to, .. } => {
            read(from);
            read(to);
        }
        Stmt::Return(Some(o)) => read(o),
        Stmt::Dispatch { state, .. } => read(&Operand::Local(*state, Use::Copy)),
        _ => {}
    });
    reads
}

fn is_temp(locals: &[ir::Local], l: LocalId) -> bool {
    locals[l.index()].name.is_none()
}

/// Removes pure operations into temporaries that are never read, and tests around nothing.
fn remove_unread(function: &mut ir::Function) -> bool {
    let reads = read_counts(&function.body, function.locals.len());
    let locals = &function.locals;
    let mut removed = false;
    fn clean(block: &mut Block, reads: &[u32], locals: &[ir::Local], removed: &mut bool) {
        let before = block.len();
        block.retain(|stmt| match stmt {
            Stmt::Let { dst, op, .. } => !(is_temp(locals, *dst) && reads[dst.index()] == 0 && op.is_pure()),
            Stmt::Do { op, .. } => !op.is_pure(),
            Stmt::If { then, els, .. } => !(only_lines(then) && only_lines(els)),
            Stmt::Drop(l) => reads[l.index()] > 0 || !is_temp(locals, *l),
            _ => true,
        });
        *removed |= block.len() != before;
        for stmt in block {
            stmt.blocks_mut(&mut |b| clean(b, reads, locals, removed));
        }
    }
    clean(&mut function.body, &reads, locals, &mut removed);
    removed
}

fn only_lines(block: &Block) -> bool {
    block.iter().all(|s| matches!(s, Stmt::Line(_)))
}

/// `t = op; x = t` becomes `x = op` when `t` is a temporary read nowhere else and nothing stands between.
fn forward(block: &mut Block, locals: &[ir::Local], reads: &[u32]) {
    let mut i = 0;
    while i + 1 < block.len() {
        let target = match (&block[i], &block[i + 1]) {
            (Stmt::Let { dst: t, .. }, Stmt::Let { dst: x, op: Op::Use(Operand::Local(from, _)), .. })
                if from == t
                    && t != x
                    && is_temp(locals, *t)
                    && reads[t.index()] == 1
                    && locals[t.index()].repr == locals[x.index()].repr =>
            {
                Some(*x)
            }
            _ => None,
        };
        match target {
            // `Let` stores nothing when its operation fails or leaves, so the variable keeps its value then.
            Some(x) => {
                if let Stmt::Let { dst, .. } = &mut block[i] {
                    *dst = x;
                }
                block.remove(i + 1);
            }
            None => i += 1,
        }
    }
    for stmt in block {
        stmt.blocks_mut(&mut |b| forward(b, locals, reads));
    }
}

/// Labels that no `Break` names are dissolved.
fn unlabel(body: &mut Block) {
    let mut broken = Vec::new();
    walk(body, &mut |s| {
        if let Stmt::Break(l) = s {
            broken.push(*l);
        }
    });
    fn dissolve(block: &mut Block, broken: &[ir::Label]) {
        let mut i = 0;
        while i < block.len() {
            match &mut block[i] {
                Stmt::Labeled { label, body } if !broken.contains(label) => {
                    let body = std::mem::take(body);
                    block.splice(i..=i, body);
                }
                _ => i += 1,
            }
        }
    }
    dissolve(body, &broken);
    walk_mut(body, &mut |s| s.blocks_mut(&mut |b| dissolve(b, &broken)));
}
