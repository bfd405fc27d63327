//! Ints for positions and sizes: `__index__` and its conversions.

use crate::exc;
use crate::int;
use crate::types::type_of;
use crate::word::{Ref, Value};
use crate::{ok, text};

/// `index` would not raise TypeError.
pub fn has_index(a: Ref) -> bool {
    a.is_small() || type_of(a).slots().number.index.is_some()
}

/// `operator.index(a)`: an int.
#[inline]
pub fn index(a: Ref) -> Value {
    if a.is_small() { a.own() } else { index_slow(a) }
}

#[inline(never)]
fn index_slow(a: Ref) -> Value {
    // An int counts as what it is, also when its class has an `__index__`.
    if int::is(a) {
        return int::plain(a);
    }
    match type_of(a).slots().number.index {
        Some(f) => f(a),
        None => exc::type_error(text!["'", type_of(a), "' object cannot be interpreted as an integer"]),
    }
}

/// An int, clamped to i64.
pub fn clamp(i: Ref) -> i64 {
    match i.as_small() {
        Some(n) => n,
        None if int::fits_i64(i) => int::to_i64(i),
        None if int::cmp(i, Ref::small(0)) < 0 => i64::MIN,
        None => i64::MAX,
    }
}

/// A position in a sequence: IndexError when it does not fit.
#[inline]
pub fn index_i64(a: Ref) -> Option<i64> {
    if let Some(i) = a.as_small() {
        return Some(i);
    }
    let i = ok!(index(a));
    if int::fits_i64(i.r()) {
        return Some(int::to_i64(i.r()));
    }
    exc::index_error_text(text!["cannot fit '", type_of(a), "' into an index-sized integer"])
}

/// A size or count: OverflowError when it does not fit.
pub fn as_ssize(a: Ref) -> Option<i64> {
    if let Some(i) = a.as_small() {
        return Some(i);
    }
    let i = ok!(index(a));
    if int::fits_i64(i.r()) {
        return Some(int::to_i64(i.r()));
    }
    exc::overflow_error("Python int too large to convert to C ssize_t")
}

/// How often something is done at most: without an argument, or with a negative one, as often as it can be.
pub fn as_limit(a: Ref) -> Option<usize> {
    let n = if a.is_null() { -1 } else { as_ssize(a)? };
    Some(if n < 0 { usize::MAX } else { crate::sys::size(n) })
}

/// A number of 32 bits: OverflowError when it does not fit.
pub fn as_c_int(a: Ref) -> Option<i32> {
    let i = ok!(index(a));
    match int::as_i64(i.r()).and_then(|i| i32::try_from(i).ok()) {
        Some(n) => Some(n),
        None => exc::overflow_error("Python int too large to convert to C int"),
    }
}
