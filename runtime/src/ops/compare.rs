//! Comparisons.

use crate::exc;
use crate::float;
use crate::types::{Cmp, type_of};
use crate::word::{Ref, Value};
use crate::{flag, ok, text};

/// `a op b` as the program says it: any value.
pub fn compare(a: Ref, b: Ref, op: Cmp) -> Value {
    if let (Some(x), Some(y)) = (a.as_small(), b.as_small()) {
        return Value::bool(op.holds(x.cmp(&y)));
    }
    general(a, b, op)
}

#[inline(never)]
fn general(a: Ref, b: Ref, op: Cmp) -> Value {
    let (ta, tb) = (type_of(a), type_of(b));
    let mut reversed_done = false;
    if !core::ptr::eq(ta, tb)
        && let Some(f) = tb.slots().richcompare
        && tb.is_subtype(ta)
    {
        reversed_done = true;
        let v = f(b, a, op.swapped());
        if !v.r().is_not_implemented() {
            return v;
        }
    }
    if let Some(f) = ta.slots().richcompare {
        let v = f(a, b, op);
        if !v.r().is_not_implemented() {
            return v;
        }
    }
    if !reversed_done && let Some(f) = tb.slots().richcompare {
        let v = f(b, a, op.swapped());
        if !v.r().is_not_implemented() {
            return v;
        }
    }
    match op {
        Cmp::Eq => Value::bool(a.is(b)),
        Cmp::Ne => Value::bool(!a.is(b)),
        _ => exc::type_error(text!["'", op.text(), "' not supported between instances of '", ta, "' and '", tb, "'"]),
    }
}

macro_rules! rows {
    ($($name:ident $op:ident;)*) => { $(
        pub fn $name(a: Ref, b: Ref) -> Value {
            compare(a, b, Cmp::$op)
        }
    )* };
}
rows! { eq Eq; ne Ne; lt Lt; le Le; gt Gt; ge Ge; }

/// The truth of `a op b`.
#[inline]
pub fn compare_bool(a: Ref, b: Ref, op: Cmp) -> bool {
    if let (Some(x), Some(y)) = (a.as_small(), b.as_small()) {
        return op.holds(x.cmp(&y));
    }
    compare_bool_slow(a, b, op)
}

#[inline(never)]
fn compare_bool_slow(a: Ref, b: Ref, op: Cmp) -> bool {
    if let (Some(x), Some(y)) = (float::exact(a), float::exact(b)) {
        return match op {
            Cmp::Lt => x < y,
            Cmp::Le => x <= y,
            Cmp::Eq => x == y,
            Cmp::Ne => x != y,
            Cmp::Gt => x > y,
            Cmp::Ge => x >= y,
        };
    }
    let v = ok!(general(a, b, op));
    super::truth(v.r())
}

pub fn eq_bool(a: Ref, b: Ref) -> bool {
    compare_bool(a, b, Cmp::Eq)
}

pub fn lt_bool(a: Ref, b: Ref) -> bool {
    compare_bool(a, b, Cmp::Lt)
}

pub fn le_bool(a: Ref, b: Ref) -> bool {
    compare_bool(a, b, Cmp::Le)
}

/// `a is b`. Floats are boxed and unboxed freely, so two boxes of the same bits are the same object: `x = nan; x is x`.
#[inline]
pub fn is(a: Ref, b: Ref) -> bool {
    a.is(b) || matches!((float::exact(a), float::exact(b)), (Some(x), Some(y)) if x.to_bits() == y.to_bits())
}

/// `a is b or a == b`, as containers compare their items; `None` after an exception.
#[inline]
pub fn same(a: Ref, b: Ref) -> Option<bool> {
    if a.is(b) {
        return Some(true);
    }
    match crate::dict::quick_eq(a, b) {
        Some(r) => Some(r),
        None if is(a, b) => Some(true),
        None => {
            let r = flag!(eq_bool(a, b));
            Some(r)
        }
    }
}
