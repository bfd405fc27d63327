//! Operations on any value: the rows `ops::…`.
//!
//! Owns: the order in which operands are asked, the fast paths for small ints and floats, the messages. The parts:
//! `binary.rs` (operators), `compare.rs`, `index.rs` (ints for positions), `class.rs` (`isinstance`). Does not know: what a
//! type does with its operands (its slots do).

mod binary;
mod class;
mod compare;
mod index;

pub use binary::*;
pub use class::*;
pub use compare::*;
pub use index::*;

#[cfg(test)]
mod tests;

use crate::exc;
use crate::slice as slices;
use crate::str_::Str;
use crate::sys::Single;
use crate::types::{self, flag as ty_flag, type_of as ty};
use crate::word::{Ref, Value};
use crate::{flag, text};
use core::cell::Cell;

/// `bool(a)`
#[inline]
pub fn truth(a: Ref) -> bool {
    if a.is_bool() {
        return a.is(Ref::TRUE);
    }
    if let Some(i) = a.as_small() {
        return i != 0;
    }
    if a.is_none() {
        return false;
    }
    truth_slow(a)
}

#[inline(never)]
fn truth_slow(a: Ref) -> bool {
    let slots = ty(a).slots();
    if let Some(f) = slots.truth {
        return f(a);
    }
    match slots.len {
        Some(f) => f(a) > 0,
        None => true,
    }
}

/// `hash(a)`
#[inline]
pub fn hash(a: Ref) -> i64 {
    match ty(a).slots().hash {
        Some(f) => f(a),
        None => unhashable(a),
    }
}

#[cold]
fn unhashable(a: Ref) -> i64 {
    exc::type_error(text!["unhashable type: '", ty(a), "'"])
}

/// `len(a)`
#[inline]
pub fn len(a: Ref) -> i64 {
    match ty(a).slots().len {
        Some(f) => f(a),
        None => exc::type_error(text!["object of type '", ty(a), "' has no len()"]),
    }
}

/// `item in container`
pub fn contains(container: Ref, item: Ref) -> bool {
    let class = ty(container);
    if let Some(f) = class.slots().contains {
        return f(container, item);
    }
    if !is_iterable(container) {
        return exc::type_error(text!["argument of type '", class, "' is not iterable"]);
    }
    let Some(mut it) = crate::iter::Each::of(container) else { return false };
    while let Some(v) = it.next() {
        match same(v.r(), item) {
            Some(false) => {}
            Some(true) => return true,
            None => return false,
        }
    }
    false
}

/// `iter(a)` would find a way to iterate.
pub fn is_iterable(a: Ref) -> bool {
    let class = ty(a);
    class.slots().iter.is_some() || (class.has(ty_flag::HEAP) && class.slots().get_item.is_some())
}

type ClassItem = fn(&'static types::Type, Ref) -> Value;

/// What `class[i]` does, in programs with classes that can be subscripted.
pub static CLASS_ITEM: Single<Cell<Option<ClassItem>>> = Single::new(Cell::new(None));

/// `a[i]`
#[inline]
pub fn get_item(a: Ref, i: Ref) -> Value {
    match ty(a).slots().get_item {
        Some(f) => f(a, i),
        None => no_item(a, i),
    }
}

#[cold]
fn no_item(a: Ref, i: Ref) -> Value {
    if let Some(class) = types::as_type(a) {
        return match CLASS_ITEM.get() {
            Some(f) => f(class, i),
            None => exc::type_error(text!["type '", class, "' is not subscriptable"]),
        };
    }
    exc::type_error(text!["'", ty(a), "' object is not subscriptable"])
}

/// `a[i] = v`
#[inline]
pub fn set_item(a: Ref, i: Ref, v: Ref) {
    match ty(a).slots().set_item {
        Some(f) => f(a, i, v),
        None if ty(a).slots().del_item.is_some() && ty(a).has(ty_flag::HEAP) => {
            exc::raise_text(&exc::ATTRIBUTE_ERROR, "__setitem__")
        }
        None => exc::type_error(text!["'", ty(a), "' object does not support item assignment"]),
    }
}

/// `del a[i]`
#[inline]
pub fn del_item(a: Ref, i: Ref) {
    match ty(a).slots().del_item {
        Some(f) => f(a, i),
        // Sequences, to which classes of the program belong here, say it in another way.
        None => {
            let class = ty(a);
            if class.has(ty_flag::HEAP) && class.slots().set_item.is_some() {
                return exc::raise_text(&exc::ATTRIBUTE_ERROR, "__delitem__");
            }
            let sequence = class.has(ty_flag::HEAP) || class.slots().len.is_some();
            let not = if has_index(i) && sequence { "doesn't" } else { "does not" };
            exc::type_error(text!["'", class, "' object ", not, " support item deletion"])
        }
    }
}

/// `slice(start, stop, step)`; null words stand for absent parts.
pub fn slice(start: Ref, stop: Ref, step: Ref) -> Value {
    slices::new(start, stop, step)
}

/// `type(a)`
pub fn type_of(a: Ref) -> Value {
    ty(a).r().own()
}

/// `min(a, b)`
pub fn min2(a: Ref, b: Ref) -> Value {
    if flag!(lt_bool(b, a)) { b.own() } else { a.own() }
}

/// `max(a, b)`
pub fn max2(a: Ref, b: Ref) -> Value {
    let greater = compare(b, a, types::Cmp::Gt);
    let greater = crate::ok!(greater);
    if flag!(truth(greater.r())) { b.own() } else { a.own() }
}

/// `callable(a)`
pub fn is_callable(a: Ref) -> bool {
    types::as_type(a).is_some() || ty(a).slots().call.is_some()
}

/// The word is a string.
pub fn is_str(a: Ref) -> bool {
    a.cast::<Str>().is_some()
}
