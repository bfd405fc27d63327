//! Operators of one, two and three operands.

use crate::exc;
use crate::float;
use crate::int;
use crate::str_;
use crate::types::{Binary, Op, Type, flag, type_of};
use crate::word::{Ref, Value};
use crate::{ok, text};

const fn symbol(op: Op) -> &'static str {
    match op {
        Op::Add => "+",
        Op::Sub => "-",
        Op::Mul => "*",
        Op::MatMul => "@",
        Op::TrueDiv => "/",
        Op::FloorDiv => "//",
        Op::Mod => "%",
        Op::Pow => "** or pow()",
        Op::LShift => "<<",
        Op::RShift => ">>",
        Op::And => "&",
        Op::Or => "|",
        Op::Xor => "^",
        Op::DivMod => "divmod()",
    }
}

fn slot(ty: &'static Type, op: Op) -> Option<Binary> {
    ty.slots().number.binary.get(op as usize).copied().flatten()
}

/// Asks the operands' number slots, the right operand first when its type derives from the left one's; answers
/// `NotImplemented` when neither knows.
fn numbers(a: Ref, b: Ref, op: Op) -> Value {
    let (ta, tb) = (type_of(a), type_of(b));
    let fa = slot(ta, op);
    let mut fb = if core::ptr::eq(ta, tb) { None } else { slot(tb, op) };
    if let (Some(x), Some(y)) = (fa, fb)
        && core::ptr::fn_addr_eq(x, y)
    {
        fb = None;
    }
    if let Some(f) = fa {
        if let Some(g) = fb
            && tb.is_subtype(ta)
        {
            let v = g(a, b);
            if !v.r().is_not_implemented() {
                return v;
            }
            fb = None;
        }
        let v = f(a, b);
        if !v.r().is_not_implemented() {
            return v;
        }
    }
    match fb {
        Some(g) => g(a, b),
        None => Value::NOT_IMPLEMENTED,
    }
}

#[cold]
fn unsupported(a: Ref, b: Ref, op: &str) -> Value {
    exc::type_error(text!["unsupported operand type(s) for ", op, ": '", type_of(a), "' and '", type_of(b), "'"])
}

/// `seq * n`, the count being any value.
fn repeat(f: Binary, seq: Ref, n: Ref) -> Value {
    if !super::has_index(n) {
        return exc::type_error(text!["can't multiply sequence by non-int of type '", type_of(n), "'"]);
    }
    let i = ok!(super::index(n));
    if !int::fits_i64(i.r()) {
        return exc::overflow_error(text!["cannot fit '", type_of(n), "' into an index-sized integer"]);
    }
    f(seq, i.r())
}

/// `a op b`
#[inline(never)]
pub fn binary(op: Op, a: Ref, b: Ref) -> Value {
    let v = numbers(a, b, op);
    if !v.r().is_not_implemented() {
        return v;
    }
    match op {
        Op::Add => {
            if let Some(f) = type_of(a).slots().concat {
                return f(a, b);
            }
        }
        Op::Mul => {
            if let Some(f) = type_of(a).slots().repeat {
                return repeat(f, a, b);
            }
            if let Some(f) = type_of(b).slots().repeat {
                return repeat(f, b, a);
            }
        }
        _ => {}
    }
    unsupported(a, b, symbol(op))
}

/// `a op= b`
#[inline(never)]
pub fn inplace(op: Op, a: Ref, b: Ref) -> Value {
    let slots = type_of(a).slots();
    if let Some(Some(f)) = slots.number.inplace.get(op as usize).copied() {
        let v = f(a, b);
        if !v.r().is_not_implemented() {
            return v;
        }
    }
    let v = numbers(a, b, op);
    if !v.r().is_not_implemented() {
        return v;
    }
    match op {
        Op::Add => {
            if let Some(f) = slots.concat_inplace.or(slots.concat) {
                return f(a, b);
            }
        }
        Op::Mul => {
            if let Some(f) = slots.repeat_inplace.or(slots.repeat) {
                return repeat(f, a, b);
            }
            if let Some(f) = type_of(b).slots().repeat {
                return repeat(f, b, a);
            }
        }
        _ => {}
    }
    let name = match op {
        Op::Add => "+=",
        Op::Sub => "-=",
        Op::Mul => "*=",
        Op::MatMul => "@=",
        Op::TrueDiv => "/=",
        Op::FloorDiv => "//=",
        Op::Mod => "%=",
        Op::Pow => "**=",
        Op::LShift => "<<=",
        Op::RShift => ">>=",
        Op::And => "&=",
        Op::Or => "|=",
        Op::Xor => "^=",
        Op::DivMod => "divmod()",
    };
    unsupported(a, b, name)
}

/// Both floats.
#[inline(always)]
fn floats(a: Ref, b: Ref) -> Option<(f64, f64)> {
    Some((float::exact(a)?, float::exact(b)?))
}

macro_rules! fast {
    ($name:ident $iname:ident $op:ident $int:path, $x:ident $y:ident => $float:expr) => {
        #[inline]
        pub fn $name(a: Ref, b: Ref) -> Value {
            if a.is_small() && b.is_small() {
                return $int(a, b);
            }
            if let Some(($x, $y)) = floats(a, b) {
                return float::boxed($float);
            }
            binary(Op::$op, a, b)
        }

        #[inline]
        pub fn $iname(a: Value, b: Ref) -> Value {
            if a.r().is_small() && b.is_small() {
                return $int(a.r(), b);
            }
            if let Some(($x, $y)) = floats(a.r(), b) {
                return float::boxed($float);
            }
            inplace(Op::$op, a.r(), b)
        }
    };
}

fast!(sub isub Sub int::sub, x y => x - y);
fast!(mul imul Mul int::mul, x y => x * y);

#[inline]
pub fn add(a: Ref, b: Ref) -> Value {
    if a.is_small() && b.is_small() {
        return int::add(a, b);
    }
    if let Some((x, y)) = floats(a, b) {
        return float::boxed(x + y);
    }
    binary(Op::Add, a, b)
}

/// `a += b`. A string that nobody else holds grows in place.
#[inline]
pub fn iadd(a: Value, b: Ref) -> Value {
    if a.r().is_small() && b.is_small() {
        return int::add(a.r(), b);
    }
    if let Some((x, y)) = floats(a.r(), b) {
        return float::boxed(x + y);
    }
    if str_::is_exact(a.r()) && str_::is_exact(b) {
        return str_::append(a, b);
    }
    inplace(Op::Add, a.r(), b)
}

macro_rules! rows {
    ($($name:ident $iname:ident $op:ident;)*) => { $(
        pub fn $name(a: Ref, b: Ref) -> Value {
            binary(Op::$op, a, b)
        }

        pub fn $iname(a: Value, b: Ref) -> Value {
            inplace(Op::$op, a.r(), b)
        }
    )* };
}
rows! {
    matmul imatmul MatMul;
    truediv itruediv TrueDiv;
    floordiv ifloordiv FloorDiv;
    modulo imodulo Mod;
    pow ipow Pow;
    lshift ilshift LShift;
    rshift irshift RShift;
    bit_and ibit_and And;
    bit_xor ibit_xor Xor;
}

/// `a | b`; of classes a union.
pub fn bit_or(a: Ref, b: Ref) -> Value {
    if type_of(a).has(flag::META) || type_of(b).has(flag::META) {
        let v = crate::class::union::union_or(a, b);
        if !v.r().is_not_implemented() {
            return v;
        }
    }
    binary(Op::Or, a, b)
}

pub fn ibit_or(a: Value, b: Ref) -> Value {
    inplace(Op::Or, a.r(), b)
}

macro_rules! unary {
    ($($name:ident $slot:ident $text:literal;)*) => { $(
        pub fn $name(a: Ref) -> Value {
            match type_of(a).slots().number.$slot {
                Some(f) => f(a),
                None => exc::type_error(text!["bad operand type for ", $text, ": '", type_of(a), "'"]),
            }
        }
    )* };
}
unary! {
    neg neg "unary -";
    pos pos "unary +";
    invert invert "unary ~";
    abs abs "abs()";
}

/// `divmod(a, b)`
pub fn divmod(a: Ref, b: Ref) -> Value {
    binary(Op::DivMod, a, b)
}

/// `pow(a, b, m)`; `m` may be `None`.
pub fn pow3(a: Ref, b: Ref, m: Ref) -> Value {
    if m.is_none() || m.is_null() {
        return binary(Op::Pow, a, b);
    }
    for v in [a, b, m] {
        if let Some(f) = type_of(v).slots().number.pow3 {
            let r = f(a, b, m);
            if !r.r().is_not_implemented() {
                return r;
            }
        }
    }
    exc::type_error(text![
        "unsupported operand type(s) for ** or pow(): '",
        type_of(a),
        "', '",
        type_of(b),
        "', '",
        type_of(m),
        "'"
    ])
}
