//! Walks over the locals and operands that statements name.
//!
//! Owns: the one place that knows where each node keeps its locals. Does not know: what a walk is for.

use crate::*;

/// Calls `visit` with every operand of the operation, in order of evaluation.
pub fn operands<'a>(value: &'a Rvalue, visit: &mut dyn FnMut(&'a Operand)) {
    let args = |args: &'a [Arg], visit: &mut dyn FnMut(&'a Operand)| {
        for arg in args {
            match arg {
                Arg::Pos(o) | Arg::Star(o) | Arg::Named(_, o) | Arg::StarStar(o) => visit(o),
            }
        }
    };
    match value {
        Rvalue::Use(a)
        | Rvalue::Unary(_, a)
        | Rvalue::Truth(a)
        | Rvalue::Not(a)
        | Rvalue::GetAttr { obj: a, .. }
        | Rvalue::DelAttr { obj: a, .. }
        | Rvalue::CheckContext(a)
        | Rvalue::SetGlobal(_, a)
        | Rvalue::CellNew(_, Some(a))
        | Rvalue::CellSet(_, a)
        | Rvalue::Unpack { value: a, .. }
        | Rvalue::TupleItem(a, _)
        | Rvalue::Yield(a)
        | Rvalue::YieldFrom(a) => visit(a),
        Rvalue::Binary(_, a, b)
        | Rvalue::InPlace(_, a, b)
        | Rvalue::Compare(_, a, b)
        | Rvalue::Is(a, b)
        | Rvalue::Contains { item: a, container: b }
        | Rvalue::SetAttr { obj: a, value: b, .. }
        | Rvalue::GetItem { obj: a, index: b }
        | Rvalue::DelItem { obj: a, index: b }
        | Rvalue::ListAppend { list: a, value: b }
        | Rvalue::SetAdd { set: a, value: b }
        | Rvalue::SuperAttr { class: a, this: b, .. }
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
            kwdefaults.iter().for_each(|(_, o)| visit(o));
        }
        Rvalue::MakeClass { bases, keywords, .. } => {
            bases.iter().for_each(&mut *visit);
            keywords.iter().for_each(|(_, o)| visit(o));
        }
        Rvalue::List(items) | Rvalue::Tuple(items) | Rvalue::Set(items) => {
            for item in items {
                match item {
                    Item::One(o) | Item::Star(o) => visit(o),
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
                    DictItem::Spread(o) => visit(o),
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
        | Rvalue::UndefinedName(..)
        | Rvalue::CellNew(_, None)
        | Rvalue::CellGet(_)
        | Rvalue::CellDel(_)
        | Rvalue::CheckBound(..)
        | Rvalue::Unbind(_)
        | Rvalue::IsBound(_)
        | Rvalue::EnterHandler(_)
        | Rvalue::LeaveHandler
        | Rvalue::ImportModule(_)
        | Rvalue::ModuleAttr(..)
        | Rvalue::ImportFrom(..) => {}
    }
}

/// Calls `visit` with every local that the statement itself names, nested blocks excluded.
pub fn locals_mut(kind: &mut StmtKind, visit: &mut dyn FnMut(&mut LocalId)) {
    fn operand(o: &mut Operand, visit: &mut dyn FnMut(&mut LocalId)) {
        if let Operand::Local(l) = o {
            visit(l);
        }
    }
    match kind {
        StmtKind::Let(dst, value) => {
            rvalue_locals_mut(value, visit);
            visit(dst);
        }
        StmtKind::Do(value) => rvalue_locals_mut(value, visit),
        StmtKind::If { cond, .. } => operand(cond, visit),
        StmtKind::For { target, source, hidden, .. } => {
            match source {
                ForSource::Iter(o) => operand(o, visit),
                ForSource::Range { start, stop, step } => {
                    [start, stop, step].into_iter().for_each(|o| operand(o, visit));
                }
            }
            visit(target);
            hidden.iter_mut().for_each(visit);
        }
        StmtKind::Try { exc, .. } | StmtKind::Rethrow(exc) => visit(exc),
        StmtKind::Return(o) => operand(o, visit),
        StmtKind::Raise { exc, cause } => {
            operand(exc, visit);
            if let Some(cause) = cause {
                operand(cause, visit);
            }
        }
        StmtKind::Loop { .. }
        | StmtKind::Labeled { .. }
        | StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Reraise
        | StmtKind::Frame { .. } => {}
    }
}

fn rvalue_locals_mut(value: &mut Rvalue, visit: &mut dyn FnMut(&mut LocalId)) {
    fn operand(o: &mut Operand, visit: &mut dyn FnMut(&mut LocalId)) {
        if let Operand::Local(l) = o {
            visit(l);
        }
    }
    fn args(list: &mut [Arg], visit: &mut dyn FnMut(&mut LocalId)) {
        for arg in list {
            match arg {
                Arg::Pos(o) | Arg::Star(o) | Arg::Named(_, o) | Arg::StarStar(o) => operand(o, visit),
            }
        }
    }
    match value {
        Rvalue::Use(a)
        | Rvalue::Unary(_, a)
        | Rvalue::Truth(a)
        | Rvalue::Not(a)
        | Rvalue::GetAttr { obj: a, .. }
        | Rvalue::DelAttr { obj: a, .. }
        | Rvalue::CheckContext(a)
        | Rvalue::SetGlobal(_, a)
        | Rvalue::CellNew(_, Some(a))
        | Rvalue::Unpack { value: a, .. }
        | Rvalue::TupleItem(a, _)
        | Rvalue::Yield(a)
        | Rvalue::YieldFrom(a) => operand(a, visit),
        Rvalue::CellSet(cell, a) => {
            visit(cell);
            operand(a, visit);
        }
        Rvalue::Binary(_, a, b)
        | Rvalue::InPlace(_, a, b)
        | Rvalue::Compare(_, a, b)
        | Rvalue::Is(a, b)
        | Rvalue::Contains { item: a, container: b }
        | Rvalue::SetAttr { obj: a, value: b, .. }
        | Rvalue::GetItem { obj: a, index: b }
        | Rvalue::DelItem { obj: a, index: b }
        | Rvalue::ListAppend { list: a, value: b }
        | Rvalue::SetAdd { set: a, value: b }
        | Rvalue::SuperAttr { class: a, this: b, .. }
        | Rvalue::ExcMatches { exc: a, class: b } => {
            operand(a, visit);
            operand(b, visit);
        }
        Rvalue::SetItem { obj: a, index: b, value: c }
        | Rvalue::Slice { lower: a, upper: b, step: c }
        | Rvalue::DictInsert { dict: a, key: b, value: c } => {
            operand(a, visit);
            operand(b, visit);
            operand(c, visit);
        }
        Rvalue::Call { callee: first, args: list } | Rvalue::CallMethod { recv: first, args: list, .. } => {
            operand(first, visit);
            args(list, visit);
        }
        Rvalue::CallBuiltin { args: list, .. } => args(list, visit),
        Rvalue::CallSuper { class, this, args: list, .. } => {
            operand(class, visit);
            operand(this, visit);
            args(list, visit);
        }
        Rvalue::MakeFunction { captures, defaults, kwdefaults, .. } => {
            captures.iter_mut().for_each(&mut *visit);
            defaults.iter_mut().for_each(|o| operand(o, visit));
            kwdefaults.iter_mut().for_each(|(_, o)| operand(o, visit));
        }
        Rvalue::MakeClass { bases, keywords, attrs, .. } => {
            bases.iter_mut().for_each(|o| operand(o, visit));
            keywords.iter_mut().for_each(|(_, o)| operand(o, visit));
            attrs.iter_mut().for_each(|(_, l)| visit(l));
        }
        Rvalue::List(items) | Rvalue::Tuple(items) | Rvalue::Set(items) => {
            for item in items {
                match item {
                    Item::One(o) | Item::Star(o) => operand(o, visit),
                }
            }
        }
        Rvalue::Dict(items) => {
            for item in items {
                match item {
                    DictItem::Pair(k, v) => {
                        operand(k, visit);
                        operand(v, visit);
                    }
                    DictItem::Spread(o) => operand(o, visit),
                }
            }
        }
        Rvalue::BuildString(parts) => {
            for part in parts {
                if let StrPart::Value { value, spec, .. } = part {
                    operand(value, visit);
                    if let Some(spec) = spec {
                        operand(spec, visit);
                    }
                }
            }
        }
        Rvalue::CellGet(l)
        | Rvalue::CellDel(l)
        | Rvalue::CheckBound(l, _)
        | Rvalue::Unbind(l)
        | Rvalue::IsBound(l)
        | Rvalue::EnterHandler(l) => visit(l),
        Rvalue::GetGlobal(_)
        | Rvalue::DelGlobal(_)
        | Rvalue::GetBuiltin(_)
        | Rvalue::UndefinedName(..)
        | Rvalue::CellNew(_, None)
        | Rvalue::LeaveHandler
        | Rvalue::ImportModule(_)
        | Rvalue::ModuleAttr(..)
        | Rvalue::ImportFrom(..) => {}
    }
}

/// The blocks nested in a statement.
pub fn blocks_mut(kind: &mut StmtKind) -> Vec<&mut Block> {
    match kind {
        StmtKind::If { then, els, .. } => vec![then, els],
        StmtKind::Loop { body, .. }
        | StmtKind::Labeled { body, .. }
        | StmtKind::For { body, .. }
        | StmtKind::Frame { body, .. } => vec![body],
        StmtKind::Try { body, handler, .. } => vec![body, handler],
        StmtKind::Let(..)
        | StmtKind::Do(_)
        | StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Return(_)
        | StmtKind::Raise { .. }
        | StmtKind::Reraise
        | StmtKind::Rethrow(_) => Vec::new(),
    }
}

/// Calls `visit` for every statement of a block, outer before inner.
pub fn walk_mut(block: &mut Block, visit: &mut dyn FnMut(&mut Stmt)) {
    for stmt in block {
        visit(stmt);
        for inner in blocks_mut(&mut stmt.kind) {
            walk_mut(inner, visit);
        }
    }
}
