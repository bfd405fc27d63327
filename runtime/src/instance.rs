//! The layout of instances of classes: collector's header, side dictionary, slot words.
//!
//! Owns: where the words are. Does not know: which attribute has which slot (`class.rs`), nor what exceptions keep in
//! their own words (`exc`).

use crate::args::Args;
use crate::bytes::Bytes;
use crate::exc;
use crate::gc::GcHeader;
use crate::int::Big;
use crate::object::{self, Header, Object};
use crate::tuple::Tuple;
use crate::types::{OBJECT, Type, flag};
use crate::word::{Ref, Slot, Value};
use core::mem::size_of;

/// Beginning of every instance of a class of the program and of every exception. Words follow: first the words of a
/// builtin base (`Type::size` covers them), then one slot word per attribute the compiler gave a slot.
#[repr(C)]
pub struct Instance {
    pub head: GcHeader,
    /// Attributes without a slot: null until there is one, then a dict.
    pub dict: Slot,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`. Not reachable by `cast`: `object` itself has no instances of this layout.
unsafe impl Object for Instance {
    const GC: bool = true;
    fn class() -> &'static Type {
        &OBJECT
    }
    fn tail_bytes(&self) -> usize {
        let ty = self.head.head.ty();
        ty.size as usize - size_of::<Instance>() + ty.n_slots as usize * 8
    }
}

impl Instance {
    /// Word `i` after the dictionary; builtin words of an exception come first.
    ///
    /// # Safety
    /// The instance has more than `i` words.
    #[inline(always)]
    pub unsafe fn word(&self, i: usize) -> &Slot {
        // SAFETY: by contract; the words lie behind the struct in the same block.
        unsafe { &*((self as *const Instance as usize + size_of::<Instance>() + i * 8) as *const Slot) }
    }

    /// The slot words of classes of the program.
    pub fn slots(&self) -> &[Slot] {
        let ty = self.head.head.ty();
        // SAFETY: the type tells the size of the fixed part and the number of the slots.
        unsafe {
            let start = (self as *const Instance as usize + ty.size as usize) as *const Slot;
            core::slice::from_raw_parts(start, ty.n_slots as usize)
        }
    }
}

/// The float slots of a class: slot words that hold the bits of a float, because the compiler knows that the attribute
/// is never anything else. What is needed to show them as words comes with them, so that a program without float
/// attributes links no floats.
#[derive(Clone, Copy)]
pub struct Floats {
    /// Bit `i`: slot `i` is one. Slots from 64 on are words.
    pub mask: u64,
    boxed: fn(f64) -> Value,
    number: fn(Ref) -> Option<f64>,
}

impl Floats {
    pub const fn new(mask: u64) -> Floats {
        Floats { mask, boxed: crate::float::boxed, number: crate::float::exact }
    }

    #[inline(always)]
    pub fn has(&self, i: usize) -> bool {
        i < 64 && self.mask >> i & 1 != 0
    }
}

/// A NaN that no operation makes. Stored bits differ from the float's by these, so that zero means "unbound", as it does
/// in slots of words.
const UNBOUND: u64 = 0xFFFF_FFFF_A5A5_5A5A;

/// The float in a float slot.
#[inline(always)]
pub fn load_float(slot: &Slot) -> Option<f64> {
    let bits = slot.bits();
    if bits == 0 { None } else { Some(f64::from_bits(bits ^ UNBOUND)) }
}

#[inline(always)]
pub fn store_float(slot: &Slot, v: f64) {
    slot.set_bits(v.to_bits() ^ UNBOUND);
}

/// What a slot holds as a word; null while it is unbound.
pub fn slot_value(floats: Option<Floats>, i: usize, slot: &Slot) -> Value {
    match floats {
        Some(f) if f.has(i) => load_float(slot).map_or(Value::NULL, f.boxed),
        _ => slot.get(),
    }
}

/// Stores a word into a slot; null unbinds it.
pub fn set_slot_value(floats: Option<Floats>, i: usize, slot: &Slot, v: Value) {
    match floats {
        Some(f) if f.has(i) => match (f.number)(v.r()) {
            Some(number) => store_float(slot, number),
            None if v.is_null() => slot.set_bits(0),
            None => crate::sys::bug("something else was stored into an attribute for floats"),
        },
        _ => slot.set(v),
    }
}

/// What `object()` makes: an identity and nothing else.
#[repr(C)]
struct Plain(Header);

// SAFETY: `repr(C)`, begins with a header. Not reachable by `cast`: it is private to this module.
unsafe impl Object for Plain {
    const GC: bool = false;
    fn class() -> &'static Type {
        &OBJECT
    }
}

/// `object()`
pub fn new_plain(_: &'static Type, args: &Args) -> Value {
    if !args.is_empty() {
        return exc::type_error("object() takes no arguments");
    }
    object::new(Plain(Header::new(&OBJECT)))
}

/// # Safety
/// `object` was made by [`new_plain`], and its count is zero.
pub unsafe fn dealloc_plain(object: *mut Header) {
    // SAFETY: by contract.
    unsafe { object::dealloc::<Plain>(object) }
}

/// Bytes behind the struct of an object with a tail of `tail` bytes: for a class of the program the tail is filled up to
/// whole words, and its dictionary word and slot words follow.
#[inline(always)]
pub fn with_extra(ty: &Type, size: usize, tail: usize) -> usize {
    if ty.has(flag::HEAP) { tail.next_multiple_of(8) + extra_bytes(ty, size) } else { tail }
}

/// Where the dictionary word of an object of a class of the program is that derives from a builtin class with a layout of
/// its own; slot words follow.
#[inline]
pub fn dict_address(obj: Ref, ty: &Type) -> usize {
    let tail = if ty.has(flag::TUPLE) {
        obj.get::<Tuple>().len * 8
    } else if ty.has(flag::INT) {
        obj.get::<Big>().limbs().len() * 4
    } else if ty.has(flag::BYTES) {
        obj.get::<Bytes>().data().len()
    } else {
        0
    };
    obj.raw() as usize + ty.size as usize - 8 + tail.next_multiple_of(8)
}

/// Bytes behind the struct of a builtin container whose type may be a class of the program: its dictionary word and its
/// slot words. `size` is the struct's size; for the builtin type itself there are none.
#[inline(always)]
pub fn extra_bytes(ty: &Type, size: usize) -> usize {
    ty.size as usize - size + ty.n_slots as usize * 8
}
