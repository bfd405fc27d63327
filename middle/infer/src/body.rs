//! A function body laid out for the worklist: its statements in order, who reads which local, whether control can get to
//! the end.

use mlc_hir::{Block, ForSource, Func, LocalId, Operand, Rvalue, Stmt, StmtKind, walk};
use std::collections::{BTreeMap, BTreeSet};

pub struct Body<'p> {
    pub stmts: Vec<&'p Stmt>,
    /// For each local the statements (indexes into `stmts`) that read it.
    pub readers: Vec<Vec<u32>>,
    /// Control can reach the end of the body, which returns None.
    pub falls_through: bool,
    pub maybe_unbound: BTreeSet<LocalId>,
    /// `type(x)` and `x.__class__` whose result is only asked for its name or compared: the class object does not get away.
    pub tame_type_calls: BTreeSet<u32>,
    /// Locals that only ever hold a caught exception.
    pub exceptions: BTreeSet<LocalId>,
}

impl<'p> Body<'p> {
    pub fn new(func: &'p Func) -> Body<'p> {
        let mut stmts = Vec::new();
        walk(&func.body, &mut |stmt| stmts.push(stmt));
        let mut readers = vec![Vec::new(); func.locals.len()];
        let mut maybe_unbound = BTreeSet::new();
        for (index, stmt) in stmts.iter().enumerate() {
            let mut read = |local: LocalId| {
                let list: &mut Vec<u32> = &mut readers[local.index()];
                if list.last() != Some(&(index as u32)) {
                    list.push(index as u32);
                }
            };
            operands(stmt, &mut |op| {
                if let Operand::Local(local) = op {
                    read(*local);
                }
            });
            match rvalue(stmt) {
                Some(Rvalue::MakeClass { attrs, .. }) => attrs.iter().for_each(|(_, local)| read(*local)),
                Some(Rvalue::CheckBound(local, _) | Rvalue::Unbind(local) | Rvalue::IsBound(local)) => {
                    maybe_unbound.insert(*local);
                }
                _ => {}
            }
        }
        let mut exceptions = BTreeSet::new();
        for stmt in &stmts {
            if let StmtKind::Try { exc, .. } = &stmt.kind {
                exceptions.insert(*exc);
            }
        }
        for stmt in &stmts {
            if let StmtKind::Let(local, _) | StmtKind::For { target: local, .. } = &stmt.kind {
                exceptions.remove(local);
            }
        }
        let tame_type_calls = tame_type_calls(&stmts, &readers);
        let falls_through = falls_through(&func.body);
        Body { stmts, readers, falls_through, maybe_unbound, tame_type_calls, exceptions }
    }
}

/// What the statement computes, if it is a `Let` or `Do`.
pub fn rvalue(stmt: &Stmt) -> Option<&Rvalue> {
    match &stmt.kind {
        StmtKind::Let(_, rvalue) | StmtKind::Do(rvalue) => Some(rvalue),
        _ => None,
    }
}

fn tame_type_calls(stmts: &[&Stmt], readers: &[Vec<u32>]) -> BTreeSet<u32> {
    let mut assigned: BTreeMap<LocalId, u32> = BTreeMap::new();
    for stmt in stmts {
        if let StmtKind::Let(local, _) = &stmt.kind {
            *assigned.entry(*local).or_default() += 1;
        }
    }
    let mut tame = BTreeSet::new();
    for (index, stmt) in stmts.iter().enumerate() {
        let local = match &stmt.kind {
            StmtKind::Let(local, Rvalue::CallBuiltin { name, args }) if &**name == "type" && args.len() == 1 => local,
            StmtKind::Let(local, Rvalue::GetAttr { name, .. }) if &**name == "__class__" => local,
            _ => continue,
        };
        if assigned[local] != 1 {
            continue;
        }
        let harmless = |reader: &u32| match rvalue(stmts[*reader as usize]) {
            Some(Rvalue::GetAttr { name, .. }) => matches!(&**name, "__name__" | "__qualname__" | "__module__"),
            Some(Rvalue::Is(..) | Rvalue::BuildString(_) | Rvalue::Truth(_)) => true,
            Some(Rvalue::CallBuiltin { name, .. }) => matches!(&**name, "print" | "str" | "repr" | "issubclass"),
            _ => false,
        };
        if readers[local.index()].iter().all(harmless) {
            tame.insert(index as u32);
        }
    }
    tame
}

/// Calls `visit` for every operand that the statement itself (not statements inside it) evaluates.
pub fn operands<'a>(stmt: &'a Stmt, visit: &mut dyn FnMut(&'a Operand)) {
    match &stmt.kind {
        StmtKind::Let(_, rvalue) | StmtKind::Do(rvalue) => mlc_hir::visit::operands(rvalue, visit),
        StmtKind::If { cond, .. } => visit(cond),
        StmtKind::For { source: ForSource::Iter(source), .. } => visit(source),
        StmtKind::For { source: ForSource::Range { start, stop, step }, .. } => {
            visit(start);
            visit(stop);
            visit(step);
        }
        StmtKind::Return(value) => visit(value),
        StmtKind::Raise { exc, cause } => {
            visit(exc);
            if let Some(cause) = cause {
                visit(cause);
            }
        }
        StmtKind::Loop { .. }
        | StmtKind::Labeled { .. }
        | StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Try { .. }
        | StmtKind::Reraise
        | StmtKind::Rethrow(_)
        | StmtKind::Frame { .. } => {}
    }
}

/// Whether control can leave the block at its end. Says yes when in doubt.
fn falls_through(block: &Block) -> bool {
    block.iter().all(|stmt| match &stmt.kind {
        StmtKind::If { then, els, .. } => falls_through(then) || falls_through(els),
        StmtKind::Loop { label, body } => breaks_to(body, *label),
        StmtKind::Labeled { label, body } => falls_through(body) || breaks_to(body, *label),
        StmtKind::Try { body, handler, .. } => falls_through(body) || falls_through(handler),
        StmtKind::Frame { body, .. } => falls_through(body),
        StmtKind::Return(_)
        | StmtKind::Raise { .. }
        | StmtKind::Reraise
        | StmtKind::Rethrow(_)
        | StmtKind::Break(_)
        | StmtKind::Continue(_) => false,
        StmtKind::Let(..) | StmtKind::Do(_) | StmtKind::For { .. } => true,
    })
}

fn breaks_to(block: &Block, label: mlc_hir::Label) -> bool {
    let mut found = false;
    walk(block, &mut |stmt| found |= matches!(&stmt.kind, StmtKind::Break(l) if *l == label));
    found
}
