//! Iteration: the protocol, and the rows `iter::…`.
//!
//! Owns: getting and advancing iterators, unpacking. The parts: `range.rs`, `seq.rs` (iteration by `__getitem__`,
//! `reversed`), `tools.rs` (`enumerate`, `zip`, `map`, `filter`, `iter(f, end)`). Does not know: containers.
//!
//! `next` answers the null word at the end, without an exception. A `StopIteration` raised by `__next__` of a class of the
//! program is taken by the slot that calls it.

pub mod range;
pub mod seq;
pub mod tools;

pub use range::{range, range_step_check};

#[cfg(test)]
mod tests;

use crate::exc;
use crate::list::{self, LIST, List};
use crate::ops;
use crate::tuple;
use crate::types::{flag as ty_flag, type_of};
use crate::word::{Ref, Value};
use crate::{flag, ok, text};

/// The value of the last iteration that ended: what a generator returned, or the argument of a StopIteration. Null when
/// there is none. Set by the `next` slots that know of it, read at once by `gen_` and `builtin::next`.
pub static STOP_VALUE: crate::sys::Single<crate::Slot> = crate::sys::Single::new(crate::Slot::EMPTY);

/// The `iter` slot of iterators.
pub fn itself(v: Ref) -> Value {
    v.own()
}

/// `iter(a)`
#[inline]
pub fn get(a: Ref) -> Value {
    match type_of(a).slots().iter {
        Some(f) => f(a),
        None => by_items(a),
    }
}

#[inline(never)]
fn by_items(a: Ref) -> Value {
    let ty = type_of(a);
    if ty.has(ty_flag::HEAP) && ty.slots().get_item.is_some() {
        return seq::forward(a);
    }
    exc::type_error(text!["'", ty, "' object is not iterable"])
}

/// The iterator of a generator expression's outermost loop, which has been asked for already; only a range comes as it is.
pub fn started(a: Ref) -> Value {
    if core::ptr::eq(type_of(a), &range::RANGE) { get(a) } else { a.own() }
}

/// The next item; the null word at the end or after an exception.
#[inline]
pub fn next(it: Ref) -> Value {
    match type_of(it).slots().next {
        Some(f) => {
            let v = f(it);
            if v.is_null() && exc::pending() {
                // `map(f, xs)` ends when `f` raises StopIteration, as every iterator does.
                end_quietly();
            }
            v
        }
        None => not_an_iterator(it),
    }
}

#[cold]
#[inline(never)]
fn end_quietly() {
    drop(exc::catch(&exc::STOP_ITERATION));
}

#[cold]
fn not_an_iterator(it: Ref) -> Value {
    exc::type_error(text!["'", type_of(it), "' object is not an iterator"])
}

/// Iteration in the runtime. After the last item, or an exception, `next` answers `None`:
/// `let mut it = ok!(Each::of(a)); while let Some(v) = it.next() { … } if pending() { … }`.
pub struct Each {
    it: Value,
}

impl Each {
    pub fn of(a: Ref) -> Option<Each> {
        Some(Each { it: ok!(get(a)) })
    }

    #[inline]
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> Option<Value> {
        let v = next(self.it.r());
        if v.is_null() { None } else { Some(v) }
    }
}

/// The items of an exact list or a tuple need no iterator.
fn length_known(a: Ref) -> Option<usize> {
    if let Some(items) = tuple::try_items(a) {
        return Some(items.len());
    }
    let h = a.header()?;
    if core::ptr::eq(h.ty(), &LIST) { Some(a.get::<List>().len()) } else { None }
}

/// `x, y = a` with `n` targets: a tuple of exactly `n` items.
pub fn unpack(a: Ref, n: u32) -> Value {
    let n = n as usize;
    if let Some(len) = length_known(a) {
        if len == n {
            return to_tuple(a);
        }
        if len < n {
            return not_enough(n, len);
        }
        return too_many(n);
    }
    if type_of(a).slots().iter.is_none() && !ops::is_iterable(a) {
        return exc::type_error(text!["cannot unpack non-iterable ", type_of(a), " object"]);
    }
    let mut it = ok!(Each::of(a));
    let out = tuple::with_len(n);
    for (i, s) in out.r().get::<tuple::Tuple>().slots().iter().enumerate() {
        match it.next() {
            Some(v) => s.set(v),
            None if exc::pending() => return Value::NULL,
            None => return not_enough(n, i),
        }
    }
    if it.next().is_some() {
        return too_many(n);
    }
    if exc::pending() { Value::NULL } else { out }
}

#[cold]
fn not_enough(n: usize, got: usize) -> Value {
    exc::value_error(text!["not enough values to unpack (expected ", n, ", got ", got, ")"])
}

#[cold]
fn too_many(n: usize) -> Value {
    exc::value_error(text!["too many values to unpack (expected ", n, ")"])
}

/// `x, *y, z = a`: a tuple of `before` items, a list, and `after` items.
pub fn unpack_star(a: Ref, before: u32, after: u32) -> Value {
    let (before, after) = (before as usize, after as usize);
    if type_of(a).slots().iter.is_none() && !ops::is_iterable(a) {
        return exc::type_error(text!["cannot unpack non-iterable ", type_of(a), " object"]);
    }
    let too_few = |n: usize| {
        exc::value_error(text!["not enough values to unpack (expected at least ", before + after, ", got ", n, ")"])
    };
    let out = tuple::with_len(before + 1 + after);
    let slots = out.r().get::<tuple::Tuple>().slots();
    let it = ok!(get(a));
    for (i, s) in slots.iter().take(before).enumerate() {
        let v = next(it.r());
        if v.is_null() {
            return if exc::pending() { Value::NULL } else { too_few(i) };
        }
        s.set(v);
    }
    // As CPython does, the rest is made a list from the iterator, which is asked for its iterator again.
    let rest = ok!(to_list(it.r()));
    let l = rest.r().get::<List>();
    let n = l.len();
    if n < after {
        return too_few(before + n);
    }
    for (i, s) in slots.iter().skip(before + 1).enumerate() {
        s.set(l.item(n - after + i));
    }
    let middle = list::of_words(0);
    if !middle.r().get::<List>().reserve_exact(n - after) {
        return Value::NULL;
    }
    for i in 0..n - after {
        middle.r().get::<List>().push(l.item(i));
    }
    slots[before].set(middle);
    out
}

/// `list(a)`
pub fn to_list(a: Ref) -> Value {
    let out = list::of_words(0);
    flag!(list::extend(out.r(), a));
    out
}

/// `tuple(a)`
pub fn to_tuple(a: Ref) -> Value {
    if core::ptr::eq(type_of(a), &tuple::TUPLE) {
        return a.own();
    }
    if let Some(l) = a.cast::<List>()
        && length_known(a).is_some()
    {
        return list_to_tuple(l);
    }
    let items = ok!(to_list(a));
    list_to_tuple(items.r().get::<List>())
}

fn list_to_tuple(l: &List) -> Value {
    let out = ok!(tuple::with_len(l.len()));
    for (i, s) in out.r().get::<tuple::Tuple>().slots().iter().enumerate() {
        s.set(l.item(i));
    }
    out
}

/// What an iterable says of its length before its items are asked for, as far as it has a `__len__`; ranges tell it of
/// their iterators too. `None` after an exception other than TypeError.
pub(crate) fn length_hint(a: Ref) -> Option<usize> {
    let Some(f) = type_of(a).slots().len else { return Some(range::items_left(a)) };
    let n = f(a);
    if exc::pending() {
        return exc::catch(&exc::TYPE_ERROR).is_some().then_some(0);
    }
    Some(usize::try_from(n).unwrap_or(usize::MAX))
}

/// `[*list, *items]` and arguments `*items`: appends the items of any iterable to a list under construction.
pub fn list_extend(list: Ref, items: Ref) {
    if type_of(items).slots().iter.is_none() && !ops::is_iterable(items) {
        return exc::type_error(text!["Value after * must be an iterable, not ", type_of(items)]);
    }
    list::extend(list, items);
}
