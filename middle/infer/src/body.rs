//! A function body laid out for the worklist: its statements in order, who reads which local, whether control can get to
//! the end.

use mlc_hir::{
    Arg, Block, DictItem, ForSource, Func, Item, LocalId, Operand, Rvalue, Stmt, StmtKind, StrPart, UnaryOp, walk,
};
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
                Some(Rvalue::CheckBound(local) | Rvalue::Unbind(local) | Rvalue::IsBound(local)) => {
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
        StmtKind::Let(_, rvalue) | StmtKind::Do(rvalue) => rvalue_operands(rvalue, visit),
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

fn rvalue_operands<'a>(rvalue: &'a Rvalue, visit: &mut dyn FnMut(&'a Operand)) {
    let args = |list: &'a [Arg], visit: &mut dyn FnMut(&'a Operand)| {
        for arg in list {
            match arg {
                Arg::Pos(op) | Arg::Star(op) | Arg::Named(_, op) | Arg::StarStar(op) => visit(op),
            }
        }
    };
    match rvalue {
        Rvalue::Use(a)
        | Rvalue::Unary(UnaryOp::Invert | UnaryOp::Pos | UnaryOp::Neg, a)
        | Rvalue::Truth(a)
        | Rvalue::Not(a)
        | Rvalue::TupleItem(a, _)
        | Rvalue::Yield(a)
        | Rvalue::YieldFrom(a)
        | Rvalue::SetGlobal(_, a)
        | Rvalue::CellNew(_, Some(a))
        | Rvalue::CellSet(_, a)
        | Rvalue::Unpack { value: a, .. }
        | Rvalue::GetAttr { obj: a, .. }
        | Rvalue::DelAttr { obj: a, .. } => visit(a),
        Rvalue::Binary(_, a, b)
        | Rvalue::InPlace(_, a, b)
        | Rvalue::Compare(_, a, b)
        | Rvalue::Is(a, b)
        | Rvalue::Contains { item: a, container: b }
        | Rvalue::SetAttr { obj: a, value: b, .. }
        | Rvalue::SuperAttr { class: a, this: b, .. }
        | Rvalue::GetItem { obj: a, index: b }
        | Rvalue::DelItem { obj: a, index: b }
        | Rvalue::ListAppend { list: a, value: b }
        | Rvalue::SetAdd { set: a, value: b }
        | Rvalue::ExcMatches { exc: a, class: b } => {
            visit(a);
            visit(b);
        }
        Rvalue::SetItem { obj: a, index: b, value: c }
        | Rvalue::Slice { lower: a, upper: b, step: c }
        | Rvalue::DictInsert { dict: a, key: b, value: c } => {
            visit(a);
            visit(b);
            visit(c);
        }
        Rvalue::Call { callee, args: list } => {
            visit(callee);
            args(list, visit);
        }
        Rvalue::CallMethod { recv, args: list, .. } => {
            visit(recv);
            args(list, visit);
        }
        Rvalue::CallBuiltin { args: list, .. } => args(list, visit),
        Rvalue::CallSuper { class, this, args: list, .. } => {
            visit(class);
            visit(this);
            args(list, visit);
        }
        Rvalue::MakeFunction { defaults, kwdefaults, .. } => {
            defaults.iter().for_each(&mut *visit);
            kwdefaults.iter().for_each(|(_, op)| visit(op));
        }
        Rvalue::MakeClass { bases, keywords, .. } => {
            bases.iter().for_each(&mut *visit);
            keywords.iter().for_each(|(_, op)| visit(op));
        }
        Rvalue::List(items) | Rvalue::Tuple(items) | Rvalue::Set(items) => {
            for item in items {
                match item {
                    Item::One(op) | Item::Star(op) => visit(op),
                }
            }
        }
        Rvalue::Dict(items) => {
            for item in items {
                match item {
                    DictItem::Pair(k, v) => {
                        visit(k);
                        visit(v);
                    }
                    DictItem::Spread(op) => visit(op),
                }
            }
        }
        Rvalue::BuildString(parts) => {
            for part in parts {
                if let StrPart::Value { value, spec, .. } = part {
                    visit(value);
                    if let Some(spec) = spec {
                        visit(spec);
                    }
                }
            }
        }
        Rvalue::GetGlobal(_)
        | Rvalue::DelGlobal(_)
        | Rvalue::GetBuiltin(_)
        | Rvalue::UndefinedName(_)
        | Rvalue::CellNew(_, None)
        | Rvalue::CellGet(_)
        | Rvalue::CellDel(_)
        | Rvalue::CheckBound(_)
        | Rvalue::Unbind(_)
        | Rvalue::IsBound(_)
        | Rvalue::EnterHandler(_)
        | Rvalue::LeaveHandler
        | Rvalue::ImportModule(_)
        | Rvalue::ModuleAttr(..)
        | Rvalue::ImportFrom(..) => {}
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
