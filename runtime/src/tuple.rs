//! Tuples.
//!
//! Owns: the object, the type `tuple`, and the rows `tuple::…`.

use crate::gc::{GcHeader, Visitor};
use crate::object::{self, Object};
use crate::types::{Slots, Type, flag};
use crate::word::{Ref, Slot, Value};

/// A tuple: its items follow the struct.
#[repr(C)]
pub struct Tuple {
    head: GcHeader,
    len: usize,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`; the length never changes.
unsafe impl Object for Tuple {
    const GC: bool = true;
    fn class() -> &'static Type {
        &TUPLE
    }
    fn tail_bytes(&self) -> usize {
        self.len * 8
    }
}

impl Tuple {
    /// The items as slots, for filling a new tuple.
    pub fn slots(&self) -> &[Slot] {
        // SAFETY: `len` words follow the struct, null or owned.
        unsafe { core::slice::from_raw_parts(object::tail(self) as *const Slot, self.len) }
    }

    pub fn items(&self) -> &[Value] {
        // SAFETY: as above; `Slot` and `Value` are both one word, and a tuple in use does not change.
        unsafe { core::slice::from_raw_parts(object::tail(self) as *const Value, self.len) }
    }
}

impl Drop for Tuple {
    fn drop(&mut self) {
        for s in self.slots() {
            drop(s.take());
        }
    }
}

/// A tuple of `n` null words.
pub fn with_len(n: usize) -> Value {
    let v = object::new_tail(Tuple { head: GcHeader::new(&TUPLE), len: n }, n * 8);
    // SAFETY: the tail has `n` words.
    unsafe { core::ptr::write_bytes(object::tail(v.r().get::<Tuple>()), 0, n * 8) };
    v
}

/// A tuple of borrowed words.
pub fn from_refs(items: &[Ref]) -> Value {
    let v = with_len(items.len());
    for (s, r) in v.r().get::<Tuple>().slots().iter().zip(items) {
        s.set(r.own());
    }
    v
}

/// The items of a word known to be a tuple.
pub fn items<'a>(t: Ref<'a>) -> &'a [Value] {
    t.get::<Tuple>().items()
}

/// The items, if the word is a tuple.
pub fn try_items<'a>(t: Ref<'a>) -> Option<&'a [Value]> {
    Some(t.cast::<Tuple>()?.items())
}

fn traverse(v: Ref, visitor: &mut Visitor) {
    for s in items(v) {
        visitor.visit(s.r());
    }
}

static SLOTS: Slots =
    Slots { dealloc: Some(object::dealloc::<Tuple>), traverse: Some(traverse), ..Slots::NONE };

/// `tuple`.
pub static TUPLE: Type = Type::of::<Tuple>("tuple", flag::TUPLE | flag::BASE, &SLOTS);
