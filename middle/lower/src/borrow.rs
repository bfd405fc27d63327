//! Borrowed reads: what is read out of a container, looked at and released again need not be counted.
//!
//! In `a[i][k]` the row stays in `a` while its element is read, so the reference that `a[i]` takes is one too many. Runs
//! after ownership is decided: a temporary that is read out of a container, and dropped in the same block with nothing in
//! between that could change or release anything, becomes a borrowed local. What may stand in between is a closed list:
//! operations on raw numbers, reads, stores of raw numbers. Calls, releases, stores of words and allocations of
//! containers (which may collect cycles and so run `__del__`) may not.

use mlc_abi::{Effect, Kind};
use mlc_ir as ir;
use mlc_ir::visit::walk;
use mlc_ir::{Block, Fun, LocalId, Op, Operand, Repr, Stmt, Use};
use std::collections::BTreeMap;

pub fn run(function: &mut ir::Function) {
    let mut pass = Pass {
        occurs: occurrences(function),
        assigned: vec![0; function.locals.len()],
        borrowed: Vec::new(),
        roots: BTreeMap::new(),
    };
    walk(&function.body, &mut |stmt| {
        if let Stmt::Let { dst, .. } = stmt {
            pass.assigned[dst.index()] += 1;
        }
    });
    let mut body = std::mem::take(&mut function.body);
    pass.block(&mut body, &function.locals);
    function.body = body;
    for l in pass.borrowed {
        function.locals[l.index()].owned = false;
    }
}

struct Pass {
    /// How often each local is named, apart from assignments.
    occurs: Vec<u32>,
    assigned: Vec<u32>,
    borrowed: Vec<LocalId>,
    /// The owned local, if any, by way of which each borrowed one is reached.
    roots: BTreeMap<LocalId, Option<LocalId>>,
}

impl Pass {
    fn root(&self, peek: &Op) -> Option<LocalId> {
        let mut source = None;
        peek.operands(&mut |o| source = source.or(o.local()));
        source.and_then(|l| self.roots.get(&l).copied().unwrap_or(Some(l)))
    }

    fn block(&mut self, block: &mut Block, locals: &[ir::Local]) {
        // Drops of locals that are borrowed now; they go at the end.
        let mut gone = vec![false; block.len()];
        for i in 0..block.len() {
            if let Some((local, peek, end)) = self.scope(block, &gone, i, locals) {
                let root = self.root(&peek);
                for stmt in &mut block[i + 1..end] {
                    keep(stmt, local, root);
                }
                self.roots.insert(local, root);
                gone[end] = true;
                if let Stmt::Let { op, .. } = &mut block[i] {
                    *op = peek;
                }
                self.borrowed.push(local);
            }
            block[i].blocks_mut(&mut |b| self.block(b, locals));
        }
        let mut gone = gone.into_iter();
        block.retain(|_| gone.next() == Some(false));
    }

    /// The temporary read by statement `at`, the borrowing form of the read, and where the temporary is dropped.
    fn scope(&self, block: &Block, gone: &[bool], at: usize, locals: &[ir::Local]) -> Option<(LocalId, Op, usize)> {
        let Stmt::Let { dst, op, .. } = &block[at] else { return None };
        let local = &locals[dst.index()];
        if local.repr != Repr::Word || !local.owned || local.name.is_some() || self.assigned[dst.index()] != 1 {
            return None;
        }
        let peek = peek(op)?;
        // An exit that passes the borrowed word on leaves what it was read from with this function, until that ends: a
        // variable lives as long anyway, a temporary would die later than it should.
        let root = self.root(&peek).filter(|r| locals[r.index()].owned && locals[r.index()].name.is_none());
        let passed = |stmt: &Stmt| root.is_some() && passes(stmt, *dst);
        // The drop itself.
        let mut seen = 1;
        for (end, stmt) in block.iter().enumerate().skip(at + 1).filter(|(i, _)| !gone[*i]) {
            if matches!(stmt, Stmt::Drop(l) if l == dst) {
                return (seen == self.occurs[dst.index()]).then_some((*dst, peek, end));
            }
            seen += self.calm(stmt, *dst, locals).filter(|_| !passed(stmt))?;
        }
        None
    }

    /// How often a statement names `local`, if nothing that it does can change or release anything.
    fn calm(&self, stmt: &Stmt, local: LocalId, locals: &[ir::Local]) -> Option<u32> {
        match stmt {
            Stmt::Line(_) => Some(0),
            Stmt::Let { op, .. } | Stmt::Do { op, .. } => {
                if let Stmt::Let { dst, .. } = stmt {
                    let target = &locals[dst.index()];
                    // A word that is assigned again releases what it held.
                    if target.repr == Repr::Word && (target.name.is_some() || self.assigned[dst.index()] != 1) {
                        return None;
                    }
                }
                let mut moves = false;
                op.operands(&mut |o| moves |= matches!(o, Operand::Local(_, Use::Move)));
                (!moves && is_calm(op)).then(|| named(op, local))
            }
            Stmt::If { then, els, .. } => {
                let mut seen = 0;
                for branch in [then, els] {
                    if let Some(count) = leaves(branch, local) {
                        seen += count;
                        continue;
                    }
                    for stmt in branch {
                        seen += self.calm(stmt, local, locals)?;
                    }
                }
                Some(seen)
            }
            _ => None,
        }
    }
}

/// Operations that release no reference, run no code of the program and store no word.
pub fn is_calm(op: &Op) -> bool {
    let raw = |k: &Kind| matches!(k, Kind::I64 | Kind::F64 | Kind::Bool | Kind::Id);
    match op {
        Op::Rt(fun, _) => {
            let row = fun.row();
            let reads = matches!(
                fun,
                Fun::list_get
                    | Fun::list_get_i64
                    | Fun::list_get_f64
                    | Fun::list_get_bool
                    | Fun::list_peek
                    | Fun::list_at
                    | Fun::list_set_i64
                    | Fun::list_set_f64
                    | Fun::list_set_bool
                    | Fun::list_push_i64
                    | Fun::list_push_f64
                    | Fun::list_push_bool
                    | Fun::list_append_i64
                    | Fun::list_append_f64
                    | Fun::list_append_bool
                    | Fun::class_slot_get_f64
                    | Fun::class_slot_set_f64
                    | Fun::tuple_get
                    | Fun::tuple_peek
                    | Fun::str_get
                    | Fun::str_at
                    | Fun::str_code_at
                    | Fun::str_code
                    | Fun::str_ord
                    | Fun::int_to_f64
            );
            let arithmetic = row.effect != Effect::Calls && row.params.iter().all(|(_, k)| raw(k)) && raw(&row.result);
            row.effect == Effect::Pure || reads || arithmetic
        }
        Op::Call { .. } | Op::CallWide { .. } | Op::GlobalSet(..) | Op::NarrowInt(_) => false,
        _ => true,
    }
}

/// The same read without a reference of its own.
fn peek(op: &Op) -> Option<Op> {
    Some(match op {
        Op::GlobalGet(g) => Op::GlobalPeek(*g),
        Op::Rt(fun, args) => {
            let row = match fun {
                Fun::list_get => Fun::list_peek,
                Fun::tuple_get => Fun::tuple_peek,
                Fun::tuple_item => Fun::tuple_peek_item,
                Fun::cell_get => Fun::cell_peek,
                Fun::class_slot_get => Fun::class_slot_peek,
                _ => return None,
            };
            Op::Rt(row, args.clone())
        }
        _ => return None,
    })
}

/// An exit passes on what it borrows as a reference of its own, and does not take away what that is reached by.
fn keep(stmt: &mut Stmt, local: LocalId, root: Option<LocalId>) {
    if passes(stmt, local)
        && let Stmt::Let { op, .. } | Stmt::Do { op, .. } = stmt
        && let Some(exit) = op.exit_mut()
    {
        for arg in &mut exit.args {
            if let Operand::Local(l, how @ Use::Move) = arg.operand_mut()
                && (*l == local || Some(*l) == root)
            {
                *how = Use::Clone;
            }
        }
    }
    stmt.blocks_mut(&mut |b| b.iter_mut().for_each(|s| keep(s, local, root)));
}

/// Some exit of the statement, or inside it, passes the local on.
fn passes(stmt: &Stmt, local: LocalId) -> bool {
    let own = stmt.op().and_then(Op::exit).is_some_and(|e| e.args.iter().any(|a| a.operand().local() == Some(local)));
    let mut inner = false;
    stmt.blocks(&mut |b| inner |= b.iter().any(|s| passes(s, local)));
    own || inner
}

/// How often a branch names the local, if it ends the function or goes to the handler, and on the way either does not
/// look at the local or runs no code of the program (raising an error about it).
fn leaves(branch: &Block, local: LocalId) -> Option<u32> {
    let (last, rest) = branch.split_last()?;
    if !matches!(last, Stmt::Fail { .. } | Stmt::Return(_)) {
        return None;
    }
    let mut seen = 0;
    let mut harmless = true;
    walk(branch, &mut |stmt| {
        stmt.uses(&mut |l| seen += u32::from(l == local));
        harmless &= !matches!(stmt, Stmt::Let { dst, .. } if *dst == local);
    });
    for stmt in rest {
        harmless &= match stmt {
            Stmt::Line(_) => true,
            Stmt::Do { op: Op::Rt(fun, args), .. } => {
                !fun.may_call() && !args.iter().any(|a| matches!(a, Operand::Local(_, Use::Move)))
            }
            _ => false,
        };
    }
    harmless &= !matches!(last, Stmt::Return(Some(Operand::Local(l, _))) if *l == local);
    (seen == 0 || harmless).then_some(seen)
}

fn named(op: &Op, local: LocalId) -> u32 {
    let mut seen = 0;
    op.operands(&mut |o| seen += u32::from(o.local() == Some(local)));
    if let Some(exit) = op.exit() {
        seen += exit.args.iter().filter(|a| a.operand().local() == Some(local)).count() as u32;
    }
    seen
}

fn occurrences(function: &ir::Function) -> Vec<u32> {
    let mut occurs = vec![0; function.locals.len()];
    walk(&function.body, &mut |stmt| stmt.uses(&mut |l| occurs[l.index()] += 1));
    occurs
}
