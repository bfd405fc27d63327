//! The join of two types, as a pure function: what it demands of element variables and escaping values is handed back.

use crate::classes::Hierarchy;
use crate::types::{ElemId, Type};

/// A consequence of a flow that the solver still has to carry out.
#[derive(Clone, Debug)]
pub enum Action {
    Flow(ElemId, Type),
    Unify(ElemId, ElemId),
    /// The value went to a place where anything may be done with it.
    Escape(Type),
}

/// How deep tuples and iterators may nest before their items become `Dyn`; bounds the lattice.
pub const MAX_DEPTH: usize = 4;

/// How long a tuple may be and still have a type per item.
pub const MAX_TUPLE: usize = 24;

/// The least type above both; both must be canonical.
pub fn join(classes: &Hierarchy, a: &Type, b: &Type, out: &mut Vec<Action>) -> Type {
    match (a, b) {
        (Type::Never, t) | (t, Type::Never) => t.clone(),
        (a, b) if a == b => a.clone(),
        (Type::List(x), Type::List(y)) => {
            out.push(Action::Unify(*x, *y));
            Type::List(*x)
        }
        (Type::Set(x), Type::Set(y)) => {
            out.push(Action::Unify(*x, *y));
            Type::Set(*x)
        }
        (Type::Dict(k, v), Type::Dict(k2, v2)) => {
            out.push(Action::Unify(*k, *k2));
            out.push(Action::Unify(*v, *v2));
            Type::Dict(*k, *v)
        }
        (Type::Tuple(xs), Type::Tuple(ys)) if xs.len() == ys.len() => {
            Type::Tuple(xs.iter().zip(ys).map(|(x, y)| join(classes, x, y, out)).collect())
        }
        (Type::Iter(x), Type::Iter(y)) => Type::Iter(Box::new(join(classes, x, y, out))),
        (Type::None, Type::Instance(x) | Type::Maybe(x)) | (Type::Instance(x) | Type::Maybe(x), Type::None) => {
            Type::Maybe(*x)
        }
        (Type::Maybe(x), Type::Instance(y) | Type::Maybe(y)) | (Type::Instance(x), Type::Maybe(y)) => {
            match classes.common_base(*x, *y) {
                Some(base) => Type::Maybe(base),
                None => dynamic(a, b, out),
            }
        }
        (Type::Instance(x), Type::Instance(y)) => match classes.common_base(*x, *y) {
            Some(base) => Type::Instance(base),
            None => dynamic(a, b, out),
        },
        _ => dynamic(a, b, out),
    }
}

fn dynamic(a: &Type, b: &Type, out: &mut Vec<Action>) -> Type {
    for ty in [a, b] {
        if can_escape(ty) {
            out.push(Action::Escape(ty.clone()));
        }
    }
    Type::Dyn
}

/// Whether it makes a difference that a value of this type escapes.
pub fn can_escape(ty: &Type) -> bool {
    match ty {
        Type::Never
        | Type::None
        | Type::Bool
        | Type::Int
        | Type::Float
        | Type::Str
        | Type::Bytes
        | Type::Range
        | Type::Builtin(_)
        | Type::Dyn => false,
        Type::List(_)
        | Type::Set(_)
        | Type::Dict(..)
        | Type::Instance(_)
        | Type::Maybe(_)
        | Type::Class(_)
        | Type::Func(_)
        | Type::Generator(_)
        | Type::Slice
        | Type::Module(_) => true,
        Type::Tuple(items) => items.iter().any(can_escape),
        Type::Iter(item) => can_escape(item),
    }
}

/// Nesting of tuples and iterators.
pub fn depth(ty: &Type) -> usize {
    match ty {
        Type::Tuple(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Type::Iter(item) => 1 + depth(item),
        _ => 0,
    }
}
