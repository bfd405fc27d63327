//! Slices: the object `slice(a, b, c)`, and what a slice selects from a sequence of a given length.
//!
//! Owns: unpacking of slice bounds (which may run `__index__`), and fitting them to a length. Does not know: sequences.

use crate::args::Args;
use crate::exc;
use crate::gc::{GcHeader, Visitor};
use crate::int;
use crate::object::{self, Object};
use crate::ops;
use crate::str_::{self, Builder};
use crate::text;
use crate::types::{Cmp, Method, Slots, Type};
use crate::word::{Ref, Slot, Value};
use crate::{methods, ok};

#[repr(C)]
pub struct Slice {
    head: GcHeader,
    pub start: Slot,
    pub stop: Slot,
    pub step: Slot,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for Slice {
    const GC: bool = true;
    fn class() -> &'static Type {
        &SLICE
    }
}

/// The bounds of a slice as numbers, clamped to i64, before they are fitted to a length.
#[derive(Clone, Copy)]
pub struct Unpacked {
    start: Option<i64>,
    stop: Option<i64>,
    pub step: i64,
}

/// The places `start, start + step, …` (`count` of them); `stop` is the clamped end.
#[derive(Clone, Copy)]
pub struct Bounds {
    pub start: i64,
    pub stop: i64,
    pub step: i64,
    pub count: usize,
}

impl Bounds {
    /// Place number `k`.
    #[inline(always)]
    pub fn at(&self, k: usize) -> usize {
        (self.start + self.step * k as i64) as usize
    }
}

/// A slice object of the three words; null words stand for `None`.
pub fn new(start: Ref, stop: Ref, step: Ref) -> Value {
    let part = |r: Ref| Slot::new(if r.is_null() { Value::NONE } else { r.own() });
    object::new(Slice { head: GcHeader::new(&SLICE), start: part(start), stop: part(stop), step: part(step) })
}

fn bound(v: Ref) -> Option<Option<i64>> {
    if v.is_none() || v.is_null() {
        return Some(None);
    }
    if v.is_small() {
        return Some(Some(v.small_value()));
    }
    if !ops::has_index(v) {
        return exc::type_error(text!["slice indices must be integers or None or have an __index__ method"]);
    }
    let i = ok!(ops::index(v));
    Some(Some(ops::clamp(i.r())))
}

/// Reads the bounds, which may run `__index__` methods: read the sequence's length afterwards.
pub fn unpack(start: Ref, stop: Ref, step: Ref) -> Option<Unpacked> {
    let step = match bound(step)? {
        None => 1,
        Some(0) => return exc::value_error(text!["slice step cannot be zero"]),
        Some(s) => s.max(-i64::MAX),
    };
    Some(Unpacked { start: bound(start)?, stop: bound(stop)?, step })
}

impl Unpacked {
    pub fn of(slice: &Slice) -> Option<Unpacked> {
        unpack(slice.start.get().r(), slice.stop.get().r(), slice.step.get().r())
    }

    /// What is selected from a sequence of length `len`.
    pub fn over(&self, len: usize) -> Bounds {
        let len = len as i64;
        let fit = |v: Option<i64>, absent: i64| match v {
            None => absent,
            Some(i) if i < 0 => {
                let i = i.saturating_add(len);
                if i < 0 { if self.step < 0 { -1 } else { 0 } } else { i }
            }
            Some(i) if i >= len => {
                if self.step < 0 {
                    len - 1
                } else {
                    len
                }
            }
            Some(i) => i,
        };
        let (first, last) = if self.step < 0 { (len - 1, -1) } else { (0, len) };
        let (start, stop) = (fit(self.start, first), fit(self.stop, last));
        let count = if self.step < 0 {
            if stop < start { (start - stop - 1) / -self.step + 1 } else { 0 }
        } else if start < stop {
            (stop - start - 1) / self.step + 1
        } else {
            0
        };
        Bounds { start, stop, step: self.step, count: count as usize }
    }
}

/// What the bounds select from a sequence whose length `len` cannot change.
pub fn bounds(start: Ref, stop: Ref, step: Ref, len: usize) -> Option<Bounds> {
    Some(unpack(start, stop, step)?.over(len))
}

/// Start, stop and step of a slice, fitted to a length of any size: `range(10**30)[-5:]`.
pub fn exact(slice: &Slice, len: Ref) -> Option<[Value; 3]> {
    let zero = Ref::small(0);
    let bound = |v: Value| {
        if v.r().is_none() {
            return Some(v);
        }
        if !ops::has_index(v.r()) {
            return exc::type_error(text!["slice indices must be integers or None or have an __index__ method"]);
        }
        Some(ok!(ops::index(v.r())))
    };
    let step = match bound(slice.step.get())? {
        v if v.r().is_none() => Value::small(1),
        v if int::cmp(v.r(), zero) == 0 => return exc::value_error(text!["slice step cannot be zero"]),
        v => v,
    };
    let back = int::cmp(step.r(), zero) < 0;
    let (lower, upper) =
        if back { (Value::small(-1), int::sub(len, Ref::small(1))) } else { (Value::small(0), len.own()) };
    let fit = |v: Value, absent: &Value| {
        let v = bound(v)?;
        if v.r().is_none() {
            return Some(absent.clone());
        }
        if int::cmp(v.r(), zero) < 0 {
            let v = int::add(v.r(), len);
            return Some(if int::cmp(v.r(), lower.r()) < 0 { lower.clone() } else { v });
        }
        Some(if int::cmp(v.r(), upper.r()) > 0 { upper.clone() } else { v })
    };
    let (first, last) = if back { (&upper, &lower) } else { (&lower, &upper) };
    let start = fit(slice.start.get(), first)?;
    Some([start, fit(slice.stop.get(), last)?, step])
}

fn slice_repr(v: Ref) -> Value {
    let s = v.get::<Slice>();
    let mut b = Builder::new();
    b.push_latin1(b"slice(");
    for (i, part) in [&s.start, &s.stop, &s.step].into_iter().enumerate() {
        if i != 0 {
            b.push_latin1(b", ");
        }
        let r = ok!(str_::repr(part.get().r()));
        b.push_view(r.r().get::<str_::Str>().view());
    }
    b.push_latin1(b")");
    b.finish()
}

fn slice_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    let (Some(x), Some(y)) = (a.cast::<Slice>(), b.cast::<Slice>()) else { return Value::NOT_IMPLEMENTED };
    for (p, q) in [(&x.start, &y.start), (&x.stop, &y.stop), (&x.step, &y.step)] {
        let (p, q) = (p.get(), q.get());
        if !ok!(ops::same(p.r(), q.r())) {
            return match op {
                Cmp::Eq => Value::FALSE,
                Cmp::Ne => Value::TRUE,
                _ => ops::compare(p.r(), q.r(), op),
            };
        }
    }
    Value::bool(op.holds(core::cmp::Ordering::Equal))
}

fn slice_hash(v: Ref) -> i64 {
    let s = v.get::<Slice>();
    let parts = [s.start.get(), s.stop.get(), s.step.get()];
    crate::tuple::hash_of_parts(crate::word::refs(&parts))
}

fn slice_new(_: &'static Type, args: &Args) -> Value {
    if !args.positional("", "slice", 1, 3) {
        return Value::NULL;
    }
    match args.pos() {
        [stop] => new(Ref::NULL, *stop, Ref::NULL),
        _ => new(args.get(0), args.get(1), args.get(2)),
    }
}

fn slice_traverse(v: Ref, visit: &mut Visitor) {
    let s = v.get::<Slice>();
    visit.visit(s.start.r());
    visit.visit(s.stop.r());
    visit.visit(s.step.r());
}

static SLICE_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Slice>),
    traverse: Some(slice_traverse),
    repr: Some(slice_repr),
    hash: Some(slice_hash),
    richcompare: Some(slice_compare),
    new: Some(slice_new),
    ..Slots::NONE
};
pub static SLICE: Type = Type::of::<Slice>("slice", 0, &SLICE_SLOTS);

fn start(v: Ref, _: &Args) -> Value {
    v.get::<Slice>().start.get()
}

fn stop(v: Ref, _: &Args) -> Value {
    v.get::<Slice>().stop.get()
}

fn step(v: Ref, _: &Args) -> Value {
    v.get::<Slice>().step.get()
}

fn indices(v: Ref, args: &Args) -> Value {
    let n = ok!(args.one("slice.indices"));
    let n = ok!(ops::index(n));
    if int::cmp(n.r(), Ref::small(0)) < 0 {
        return exc::value_error(text!["length should not be negative"]);
    }
    let mut parts = ok!(exact(v.get::<Slice>(), n.r()));
    crate::tuple::from_values(&mut parts)
}

methods!(getter &SLICE; START = "start" start, STOP = "stop" stop, STEP = "step" step);
methods!(&SLICE; INDICES = "indices" indices);

/// All members, for programs that look members up by computed names.
pub static ALL: &[&Method] = &[&START, &STOP, &STEP, &INDICES];
