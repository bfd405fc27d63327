//! Iteration by `__getitem__` with 0, 1, 2, …, and `reversed`.

use crate::args::Args;
use crate::exc;
use crate::gc::{GcHeader, Visitor};
use crate::object::{self, Object};
use crate::ops;
use crate::types::{Slots, Type, type_of};
use crate::word::{Ref, Slot, Value};
use crate::{flag, text};
use core::cell::Cell;

/// An iterator over anything with `__getitem__`.
#[repr(C)]
struct SeqIter {
    head: GcHeader,
    of: Slot,
    i: Cell<i64>,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for SeqIter {
    const GC: bool = true;
    fn class() -> &'static Type {
        &SEQ_ITER
    }
}

/// The iterator of an object that has `__getitem__` only.
pub fn forward(a: Ref) -> Value {
    object::new(SeqIter { head: GcHeader::new(&SEQ_ITER), of: Slot::new(a.own()), i: Cell::new(0) })
}

/// IndexError and StopIteration end the iteration.
fn item_or_end(of: Ref, i: i64) -> Value {
    let v = ops::get_item(of, Ref::small(i));
    if v.is_null() && exc::catch(&exc::INDEX_ERROR).is_none() {
        exc::catch(&exc::STOP_ITERATION);
    }
    v
}

fn forward_next(v: Ref) -> Value {
    let it = v.get::<SeqIter>();
    let of = it.of.get();
    if of.is_null() {
        return Value::NULL;
    }
    let i = it.i.get();
    it.i.set(i + 1);
    let item = item_or_end(of.r(), i);
    if item.is_null() {
        it.of.set(Value::NULL);
    }
    item
}

fn traverse(v: Ref, visit: &mut Visitor) {
    // SAFETY: both types with this slot have this layout.
    visit.visit(unsafe { &*(v.raw() as usize as *const SeqIter) }.of.r());
}

static SEQ_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<SeqIter>),
    traverse: Some(traverse),
    iter: Some(super::itself),
    next: Some(forward_next),
    ..Slots::NONE
};
static SEQ_ITER: Type = Type::of::<SeqIter>("iterator", 0, &SEQ_SLOTS);

/// `reversed(a)`
pub fn reversed(a: Ref) -> Value {
    let ty = type_of(a);
    let slots = ty.slots();
    if let Some(f) = slots.reversed {
        return f(a);
    }
    if slots.get_item.is_none() || slots.len.is_none() {
        return exc::type_error(text!["'", ty, "' object is not reversible"]);
    }
    let n = flag!(ops::len(a));
    object::new(SeqIter { head: GcHeader::new(&REVERSED), of: Slot::new(a.own()), i: Cell::new(n - 1) })
}

fn reversed_next(v: Ref) -> Value {
    // SAFETY: the layout is that of the iterator.
    let it = unsafe { &*(v.raw() as usize as *const SeqIter) };
    let of = it.of.get();
    let i = it.i.get();
    if of.is_null() {
        return Value::NULL;
    }
    if i >= 0 {
        it.i.set(i - 1);
        let item = item_or_end(of.r(), i);
        if !item.is_null() {
            return item;
        }
    }
    it.of.set(Value::NULL);
    Value::NULL
}

fn reversed_new(_: &'static Type, args: &Args) -> Value {
    if !args.no_keywords("reversed") || !args.positional("", "reversed", 1, 1) {
        return Value::NULL;
    }
    reversed(args.get(0))
}

static REVERSED_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<SeqIter>),
    traverse: Some(traverse),
    iter: Some(super::itself),
    next: Some(reversed_next),
    new: Some(reversed_new),
    ..Slots::NONE
};

/// `reversed`.
pub static REVERSED: Type = Type::of::<SeqIter>("reversed", 0, &REVERSED_SLOTS);
