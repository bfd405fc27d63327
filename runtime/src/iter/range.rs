//! `range`: bounds of any size, in machine ints when they fit.
//!
//! Owns: the object, its iterator, the rows `iter::range…`. Does not know: loops over ranges with known bounds (the
//! compiler makes them without an object).

use crate::args::Args;
use crate::exc::{self, index_kind};
use crate::int;
use crate::object::{self, Header, Object};
use crate::ops;
use crate::repr;
use crate::slice::{self, Slice};
use crate::str_::Builder;
use crate::types::{Cmp, Method, Slots, Type, type_of};
use crate::word::{Ref, Slot, Value};
use crate::{methods, ok, text};
use core::cell::Cell;

/// A range. The words are ints; `len` is the exact length as an int.
#[repr(C)]
pub struct Range {
    head: Header,
    start: Slot,
    stop: Slot,
    step: Slot,
    len: Slot,
}

// SAFETY: `repr(C)`, begins with a header.
unsafe impl Object for Range {
    const GC: bool = false;
    fn class() -> &'static Type {
        &RANGE
    }
}

/// `range(start, stop, step)`; null words stand for absent arguments.
pub fn range(start: Ref, stop: Ref, step: Ref) -> Value {
    let part = |r: Ref, absent: i64| if r.is_null() { Value::small(absent) } else { ops::index(r) };
    let start = ok!(part(start, 0));
    let stop = ok!(part(stop, 0));
    let step = ok!(part(step, 1));
    if step.r().is(Ref::small(0)) {
        return exc::value_error("range() arg 3 must not be zero");
    }
    make(start, stop, step)
}

/// Raises ValueError for a step of 0.
pub fn range_step_check(step: i64) {
    if step == 0 {
        exc::value_error("range() arg 3 must not be zero")
    }
}

fn make(start: Value, stop: Value, step: Value) -> Value {
    let len = length(start.r(), stop.r(), step.r());
    object::new(Range {
        head: Header::new(&RANGE),
        start: Slot::new(start),
        stop: Slot::new(stop),
        step: Slot::new(step),
        len: Slot::new(len),
    })
}

fn length(start: Ref, stop: Ref, step: Ref) -> Value {
    if let (Some(a), Some(b), Some(s)) = (start.as_small(), stop.as_small(), step.as_small()) {
        // Small ints have 63 bits, so their difference fits.
        let n = if s > 0 && a < b {
            (b - a - 1) / s + 1
        } else if s < 0 && a > b {
            (a - b - 1) / -s + 1
        } else {
            0
        };
        return int::from_i64(n);
    }
    let up = int::cmp(step, Ref::small(0)) > 0;
    let (low, high) = if up { (start, stop) } else { (stop, start) };
    if int::cmp(low, high) >= 0 {
        return Value::small(0);
    }
    let step = int::abs(step);
    let span = int::sub(int::sub(high, low).r(), Ref::small(1));
    int::add(int::floordiv(span.r(), step.r()).r(), Ref::small(1))
}

impl Range {
    /// Item `i` (an int in the range of the length).
    fn item(&self, i: Ref) -> Value {
        if let (Some(a), Some(s), Some(i)) = (self.start.r().as_small(), self.step.r().as_small(), i.as_small())
            && let Some(v) = s.checked_mul(i).and_then(|d| a.checked_add(d))
        {
            return int::from_i64(v);
        }
        int::add(self.start.r(), int::mul(self.step.r(), i).r())
    }

    /// Place of `v` (an int) in the range.
    fn place(&self, v: Ref) -> Option<Value> {
        let off = int::sub(v, self.start.r());
        let q = int::floordiv(off.r(), self.step.r());
        let back = int::mul(q.r(), self.step.r());
        let inside =
            int::eq(back.r(), off.r()) && int::cmp(q.r(), Ref::small(0)) >= 0 && int::cmp(q.r(), self.len.r()) < 0;
        inside.then_some(q)
    }
}

fn range_repr(v: Ref) -> Value {
    let r = v.get::<Range>();
    let mut b = Builder::new();
    b.push_latin1(b"range(");
    repr::push(&mut b, r.start.r());
    b.push_latin1(b", ");
    repr::push(&mut b, r.stop.r());
    if !r.step.r().is(Ref::small(1)) {
        b.push_latin1(b", ");
        repr::push(&mut b, r.step.r());
    }
    b.push_latin1(b")");
    b.finish()
}

fn range_len(v: Ref) -> i64 {
    let len = v.get::<Range>().len.r();
    if int::fits_i64(len) {
        return int::to_i64(len);
    }
    exc::overflow_error("Python int too large to convert to C ssize_t")
}

fn range_truth(v: Ref) -> bool {
    !v.get::<Range>().len.r().is(Ref::small(0))
}

fn range_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    let (Some(x), Some(y)) = (a.cast::<Range>(), b.cast::<Range>()) else { return Value::NOT_IMPLEMENTED };
    if !matches!(op, Cmp::Eq | Cmp::Ne) {
        return Value::NOT_IMPLEMENTED;
    }
    let one = Ref::small(1);
    let equal = int::eq(x.len.r(), y.len.r())
        && (x.len.r().is(Ref::small(0))
            || int::eq(x.start.r(), y.start.r()) && (x.len.r().is(one) || int::eq(x.step.r(), y.step.r())));
    Value::bool(equal == (op == Cmp::Eq))
}

fn range_hash(v: Ref) -> i64 {
    let r = v.get::<Range>();
    let len = r.len.r();
    let (start, step) = match len.as_small() {
        Some(0) => (Ref::NONE, Ref::NONE),
        Some(1) => (r.start.r(), Ref::NONE),
        _ => (r.start.r(), r.step.r()),
    };
    crate::tuple::hash_of(&[len, start, step])
}

fn range_get_item(v: Ref, i: Ref) -> Value {
    let r = v.get::<Range>();
    if let Some(s) = i.cast::<Slice>() {
        return range_slice(r, s);
    }
    if !ops::has_index(i) {
        return exc::type_error(text!["range indices must be integers or slices, not ", type_of(i)]);
    }
    let mut i = ok!(ops::index(i));
    if int::cmp(i.r(), Ref::small(0)) < 0 {
        i = int::add(i.r(), r.len.r());
    }
    if int::cmp(i.r(), Ref::small(0)) < 0 || int::cmp(i.r(), r.len.r()) >= 0 {
        exc::index_error(index_kind::RANGE);
        return Value::NULL;
    }
    r.item(i.r())
}

fn range_slice(r: &Range, s: &Slice) -> Value {
    let [start, stop, step] = ok!(slice::exact(s, r.len.r()));
    make(r.item(start.r()), r.item(stop.r()), int::mul(r.step.r(), step.r()))
}

fn range_contains(v: Ref, x: Ref) -> bool {
    let r = v.get::<Range>();
    if x.is_small() || core::ptr::eq(type_of(x), &int::INT) {
        return r.place(x).is_some();
    }
    if x.is_bool() {
        return r.place(Ref::small(x.is(Ref::TRUE) as i64)).is_some();
    }
    // Anything else is compared with every item.
    let it = range_iter(v);
    loop {
        let item = crate::iter::next(it.r());
        if item.is_null() {
            return false;
        }
        if ok!(ops::same(item.r(), x)) {
            return true;
        }
    }
}

fn range_new(_: &'static Type, args: &Args) -> Value {
    if !args.no_keywords("range") || !args.positional("", "range", 1, 3) {
        return Value::NULL;
    }
    match args.pos() {
        [stop] => range(Ref::NULL, *stop, Ref::NULL),
        [start, stop] => range(*start, *stop, Ref::NULL),
        _ => range(args.get(0), args.get(1), args.get(2)),
    }
}

fn range_iter(v: Ref) -> Value {
    let r = v.get::<Range>();
    if let (Some(at), Some(step), Some(left)) = (r.start.r().as_small(), r.step.r().as_small(), r.len.r().as_small()) {
        return object::new(RangeIter {
            head: Header::new(&RANGE_ITER),
            at: Cell::new(at),
            step,
            left: Cell::new(left),
        });
    }
    object::new(LongIter { head: Header::new(&LONG_ITER), range: Slot::new(v.own()), i: Slot::new(Value::small(0)) })
}

fn range_reversed(v: Ref) -> Value {
    let r = v.get::<Range>();
    let last = int::sub(r.len.r(), Ref::small(1));
    let start = r.item(last.r());
    let stop = int::sub(r.start.r(), r.step.r());
    let step = int::neg(r.step.r());
    let back = make(start, stop, step);
    range_iter(back.r())
}

static SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Range>),
    repr: Some(range_repr),
    hash: Some(range_hash),
    richcompare: Some(range_compare),
    truth: Some(range_truth),
    len: Some(range_len),
    get_item: Some(range_get_item),
    contains: Some(range_contains),
    iter: Some(range_iter),
    new: Some(range_new),
    reversed: Some(range_reversed),
    ..Slots::NONE
};

/// `range`.
pub static RANGE: Type = Type::of::<Range>("range", 0, &SLOTS);

#[repr(C)]
struct RangeIter {
    head: Header,
    at: Cell<i64>,
    step: i64,
    left: Cell<i64>,
}

// SAFETY: `repr(C)`, begins with a header.
unsafe impl Object for RangeIter {
    const GC: bool = false;
    fn class() -> &'static Type {
        &RANGE_ITER
    }
}

fn iter_next(v: Ref) -> Value {
    let it = v.get::<RangeIter>();
    let left = it.left.get();
    if left <= 0 {
        return Value::NULL;
    }
    it.left.set(left - 1);
    let at = it.at.get();
    it.at.set(at.wrapping_add(it.step));
    // Every item lies between the bounds, which are small.
    Value::small(at)
}

/// How many items an iterator over a range still has; 0 for anything else.
pub(super) fn items_left(it: Ref) -> usize {
    it.cast::<RangeIter>().map_or(0, |it| usize::try_from(it.left.get()).unwrap_or(usize::MAX))
}

fn length_hint(v: Ref, _: &Args) -> Value {
    int::from_i64(v.get::<RangeIter>().left.get())
}

static ITER_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<RangeIter>),
    iter: Some(super::itself),
    next: Some(iter_next),
    ..Slots::NONE
};
static RANGE_ITER: Type = Type::of::<RangeIter>("range_iterator", 0, &ITER_SLOTS);

/// Iterates over a range of big ints.
#[repr(C)]
struct LongIter {
    head: Header,
    range: Slot,
    i: Slot,
}

// SAFETY: `repr(C)`, begins with a header.
unsafe impl Object for LongIter {
    const GC: bool = false;
    fn class() -> &'static Type {
        &LONG_ITER
    }
}

fn long_next(v: Ref) -> Value {
    let it = v.get::<LongIter>();
    let r = it.range.r().get::<Range>();
    if int::cmp(it.i.r(), r.len.r()) >= 0 {
        return Value::NULL;
    }
    let item = r.item(it.i.r());
    it.i.set(int::add(it.i.r(), Ref::small(1)));
    item
}

static LONG_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<LongIter>),
    iter: Some(super::itself),
    next: Some(long_next),
    ..Slots::NONE
};
static LONG_ITER: Type = Type::of::<LongIter>("longrange_iterator", 0, &LONG_SLOTS);

fn start(v: Ref, _: &Args) -> Value {
    v.get::<Range>().start.get()
}

fn stop(v: Ref, _: &Args) -> Value {
    v.get::<Range>().stop.get()
}

fn step(v: Ref, _: &Args) -> Value {
    v.get::<Range>().step.get()
}

fn index(v: Ref, args: &Args) -> Value {
    let x = ok!(args.one("range.index"));
    let r = v.get::<Range>();
    if x.is_bool() || x.is_small() || core::ptr::eq(type_of(x), &int::INT) {
        let i = ok!(ops::index(x));
        if let Some(place) = r.place(i.r()) {
            return place;
        }
        let shown = ok!(crate::str_::repr(x));
        return exc::value_error(text![&shown, " is not in range"]);
    }
    let it = range_iter(v);
    let mut n = 0;
    loop {
        let item = crate::iter::next(it.r());
        if item.is_null() {
            return exc::value_error("sequence.index(x): x not in sequence");
        }
        if ok!(ops::same(item.r(), x)) {
            return int::from_i64(n);
        }
        n += 1;
    }
}

fn count(v: Ref, args: &Args) -> Value {
    let x = ok!(args.one("range.count"));
    if x.is_bool() || x.is_small() || core::ptr::eq(type_of(x), &int::INT) {
        return Value::small(range_contains(v, x) as i64);
    }
    let it = range_iter(v);
    let mut n = 0;
    loop {
        let item = crate::iter::next(it.r());
        if item.is_null() {
            return int::from_i64(n);
        }
        n += ok!(ops::same(item.r(), x)) as i64;
    }
}

methods!(getter &RANGE; START = "start" start, STOP = "stop" stop, STEP = "step" step);
methods!(&RANGE; INDEX = "index" index, COUNT = "count" count);
methods!(&RANGE_ITER; LENGTH_HINT = "__length_hint__" length_hint);

/// All members, for programs that look members up by computed names.
pub static ALL: &[&Method] = &[&START, &STOP, &STEP, &INDEX, &COUNT, &LENGTH_HINT];
