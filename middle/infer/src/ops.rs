//! Result types of Python's operators on builtin scalars: exactly what CPython computes, or nothing.

use crate::types::Type;
use mlc_hir::{BinOp, Const, Operand, UnaryOp};

pub fn const_type(value: &Const) -> Type {
    match value {
        Const::None => Type::None,
        Const::Bool(_) => Type::Bool,
        Const::Int(_) | Const::BigInt(_) => Type::Int,
        Const::Float(_) => Type::Float,
        Const::Str(_) | Const::StrPoints(_) => Type::Str,
        Const::Bytes(_) => Type::Bytes,
        Const::Ellipsis => Type::Dyn,
    }
}

pub fn unary(op: UnaryOp, ty: &Type) -> Option<Type> {
    match (op, ty) {
        (_, Type::Int | Type::Bool) => Some(Type::Int),
        (UnaryOp::Neg | UnaryOp::Pos, Type::Float) => Some(Type::Float),
        _ => None,
    }
}

/// `right` is the operand itself, for `**`.
pub fn binary(op: BinOp, a: &Type, b: &Type, right: &Operand) -> Option<Type> {
    use BinOp::{Add, BitAnd, BitOr, BitXor, Div, FloorDiv, LShift, MatMul, Mod, Mul, Pow, RShift, Sub};
    let int = |t: &Type| matches!(t, Type::Int | Type::Bool);
    let number = |t: &Type| int(t) || *t == Type::Float;
    Some(match op {
        BitAnd | BitOr | BitXor if *a == Type::Bool && *b == Type::Bool => Type::Bool,
        BitAnd | BitOr | BitXor | LShift | RShift if int(a) && int(b) => Type::Int,
        Add | Sub | Mul | FloorDiv | Mod if int(a) && int(b) => Type::Int,
        Div if int(a) && int(b) => Type::Float,
        Pow if int(a) && int(b) => match right {
            Operand::Const(Const::Int(n)) if *n >= 0 => Type::Int,
            Operand::Const(Const::Int(_)) => Type::Float,
            Operand::Const(Const::Bool(_)) => Type::Int,
            _ if *b == Type::Bool => Type::Int,
            _ => return None,
        },
        // A negative base under a fractional exponent is complex in Python; the operation must raise, not answer NaN.
        Add | Sub | Mul | Div | FloorDiv | Mod | Pow if number(a) && number(b) => Type::Float,
        Add if *a == Type::Str && *b == Type::Str => Type::Str,
        Add if *a == Type::Bytes && *b == Type::Bytes => Type::Bytes,
        Mul if matches!(a, Type::Str | Type::Bytes) && int(b) => a.clone(),
        Mul if matches!(b, Type::Str | Type::Bytes) && int(a) => b.clone(),
        Mod if matches!(a, Type::Str | Type::Bytes) => a.clone(),
        Add | Sub | Mul | MatMul | Div | FloorDiv | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd => {
            return None;
        }
    })
}

/// Names of the methods behind a binary operator, plain, reflected and in place.
pub fn is_scalar(ty: &Type) -> bool {
    matches!(ty, Type::None | Type::Bool | Type::Int | Type::Float | Type::Str | Type::Bytes | Type::Range)
}
