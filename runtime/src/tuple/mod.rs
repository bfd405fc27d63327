//! Tuples: the object, and the rows `tuple::…`.
//!
//! Owns: layout, making tuples, their hash. Does not know: how programs reach them (`slots.rs`).

pub mod methods;
mod slots;

pub(crate) use slots::SLOTS;
pub use slots::TUPLE;

use crate::exc::{self, index_kind};
use crate::gc::{self, GcHeader};
use crate::instance::with_extra;
use crate::object::{self, Object};
use crate::ops;
use crate::types::Type;
use crate::word::{Ref, Slot, Value};
use crate::{flag, ok};

/// A tuple: its items follow the struct, which is aligned as they are.
#[repr(C, align(8))]
pub struct Tuple {
    head: GcHeader,
    pub(crate) len: usize,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`; the length never changes.
unsafe impl Object for Tuple {
    const GC: bool = true;
    fn class() -> &'static Type {
        &TUPLE
    }
    fn tail_bytes(&self) -> usize {
        with_extra(self.head.head.ty(), size_of::<Tuple>(), self.len * 8)
    }
}

impl Tuple {
    /// The items as slots, for filling a new tuple.
    #[inline(always)]
    pub fn slots(&self) -> &[Slot] {
        // SAFETY: `len` words follow the struct, null or owned.
        unsafe { core::slice::from_raw_parts(object::tail(self) as *const Slot, self.len) }
    }

    #[inline(always)]
    pub fn items(&self) -> &[Value] {
        // SAFETY: as above; `Slot` and `Value` are both one word, and a tuple in use does not change.
        unsafe { core::slice::from_raw_parts(object::tail(self) as *const Value, self.len) }
    }
}

impl Drop for Tuple {
    fn drop(&mut self) {
        // From the end, as CPython does: `__del__` methods can tell.
        for s in self.slots().iter().rev() {
            drop(s.take());
        }
    }
}

/// The empty tuple, made when first needed.
static EMPTY: crate::sys::Single<core::cell::Cell<u64>> = crate::sys::Single::new(core::cell::Cell::new(0));

fn empty() -> Value {
    if EMPTY.get() == 0 {
        let v = with_null_words(0);
        if let Some(h) = v.r().header() {
            h.make_immortal();
        }
        EMPTY.set(v.into_raw());
    }
    // SAFETY: the tuple is immortal.
    unsafe { Value::from_raw(EMPTY.get()) }
}

fn with_null_words(n: usize) -> Value {
    let bytes = n.checked_mul(8).filter(|b| *b < isize::MAX as usize);
    let tuple = bytes.and_then(|b| object::try_new_tail(Tuple { head: GcHeader::new(&TUPLE), len: n }, b));
    let Some(v) = tuple else { return exc::memory_error() };
    // SAFETY: the tail has `n` words.
    unsafe { core::ptr::write_bytes(object::tail(v.r().get::<Tuple>()), 0, n * 8) };
    v
}

/// A tuple of `n` null words; null after MemoryError, which a few words never meet.
#[inline]
pub fn with_len(n: usize) -> Value {
    if n == 0 { empty() } else { with_null_words(n) }
}

/// An instance of `ty`, a class that derives from `tuple`, with the same items.
pub fn derived(ty: &'static Type, items: &[Value]) -> Value {
    let t = Tuple { head: GcHeader::new(ty), len: items.len() };
    let tail = t.tail_bytes();
    let v = object::new_tail(t, tail);
    // SAFETY: the tail has this many bytes; zero is the null word.
    unsafe { core::ptr::write_bytes(object::tail(v.r().get::<Tuple>()), 0, tail) };
    for (s, x) in v.r().get::<Tuple>().slots().iter().zip(items) {
        s.set(x.clone());
    }
    v
}

/// The tuple itself; of an instance of a derived class a `tuple` with its items.
pub fn plain(v: Ref) -> Value {
    if core::ptr::eq(crate::types::type_of(v), &TUPLE) { v.own() } else { from_refs(crate::word::refs(items(v))) }
}

/// A tuple of borrowed words.
pub fn from_refs(items: &[Ref]) -> Value {
    let v = ok!(with_len(items.len()));
    for (s, r) in v.r().get::<Tuple>().slots().iter().zip(items) {
        s.set(r.own());
    }
    v
}

/// A tuple of owned words, which are taken out of `items`.
pub fn from_values(items: &mut [Value]) -> Value {
    let v = ok!(with_len(items.len()));
    for (s, r) in v.r().get::<Tuple>().slots().iter().zip(items) {
        s.set(core::mem::replace(r, Value::NULL));
    }
    v
}

/// `(a, b)`
pub fn pair(a: Value, b: Value) -> Value {
    let v = with_len(2);
    let slots = v.r().get::<Tuple>().slots();
    slots[0].set(a);
    slots[1].set(b);
    v
}

/// The items of a word known to be a tuple.
#[inline(always)]
pub fn items<'a>(t: Ref<'a>) -> &'a [Value] {
    t.get::<Tuple>().items()
}

/// The items, if the word is a tuple.
#[inline]
pub fn try_items<'a>(t: Ref<'a>) -> Option<&'a [Value]> {
    Some(t.cast::<Tuple>()?.items())
}

const P1: u64 = 11400714785074694791;
const P2: u64 = 14029467366897019727;
const P5: u64 = 2870177450012600261;

/// A round of xxHash per item; `None` after an exception.
fn rounds(items: &[Ref]) -> Option<u64> {
    let mut acc = P5;
    for r in items {
        let lane = flag!(ops::hash(*r)) as u64;
        acc = acc.wrapping_add(lane.wrapping_mul(P2)).rotate_left(31).wrapping_mul(P1);
    }
    Some(acc)
}

fn finish(acc: u64) -> i64 {
    if acc == u64::MAX { 1546275796 } else { acc as i64 }
}

/// CPython's hash of a tuple.
pub fn hash_of(items: &[Ref]) -> i64 {
    let acc = ok!(rounds(items));
    finish(acc.wrapping_add(items.len() as u64 ^ (P5 ^ 3527539)))
}

/// CPython's hash of a slice: as a tuple's, without the length.
pub fn hash_of_parts(items: &[Ref]) -> i64 {
    finish(ok!(rounds(items)))
}

pub fn new(n: u32) -> Value {
    gc::poll();
    with_len(n as usize)
}

#[inline(always)]
pub fn init(t: Ref, i: u32, v: Value) {
    if let Some(s) = t.get::<Tuple>().slots().get(i as usize) {
        s.set(v);
    }
}

#[inline(always)]
pub fn get(t: Ref, i: i64) -> Option<Value> {
    peek(t, i).map(Ref::own)
}

/// Item `i`, which the tuple keeps alive.
#[inline(always)]
pub fn peek<'a>(t: Ref<'a>, i: i64) -> Option<Ref<'a>> {
    let items = items(t);
    let j = (if i < 0 { i.wrapping_add(items.len() as i64) } else { i }) as u64;
    if j < items.len() as u64 { Some(items[j as usize].r()) } else { out_of_range() }
}

#[cold]
#[inline(never)]
fn out_of_range<'a>() -> Option<Ref<'a>> {
    exc::index_error(index_kind::TUPLE);
    None
}

#[inline(always)]
pub fn item(t: Ref, i: u32) -> Value {
    peek_item(t, i).own()
}

/// Item `i`, known to exist; the tuple keeps it alive.
#[inline(always)]
pub fn peek_item<'a>(t: Ref<'a>, i: u32) -> Ref<'a> {
    items(t).get(i as usize).map_or(Ref::NULL, Value::r)
}

#[inline(always)]
pub fn len(t: Ref) -> i64 {
    t.get::<Tuple>().len as i64
}
