//! What the runtime keeps about a class of the program, and what lookups need of it.
//!
//! Owns: [`Heap`]. Does not know: how classes are made. What only programs with classes need is reached through
//! [`Hooks`], so that lookups link no more than this.

use crate::args::Args;
use crate::dict::Dict;
use crate::instance::Floats;
use crate::str_::Str;
use crate::types::{Type, flag};
use crate::word::{Ref, Slot, Value};
use alloc::vec::Vec;
use core::cell::Cell;

/// Operations on classes of the program.
pub struct Hooks {
    pub set_attribute: fn(&'static Type, Ref, Ref),
    /// An attribute that may be missing, as `attr::find_optional`.
    pub attribute: fn(Ref, Ref) -> Option<Value>,
    /// A special method, found in the class alone and bound; null without an exception when there is none.
    pub special: fn(Ref, Ref) -> Value,
    pub call: fn(Ref, &Args) -> Value,
}

pub struct Heap {
    /// Index of the class description, or `u32::MAX`.
    pub id: u32,
    /// The class body's names: a dict.
    pub namespace: Slot,
    /// Tuple of the bases as written.
    pub bases: Slot,
    pub name: Slot,
    pub qualname: Slot,
    /// Interned names of the fixed slots, in order.
    pub slot_names: Vec<Value>,
    pub floats: Option<Floats>,
    /// With `__slots__`: the only names that instances may have; no dictionary.
    pub closed: Option<Vec<Value>>,
    pub subclasses: Cell<Vec<&'static Type>>,
    pub hooks: &'static Hooks,
}

/// The part of a class of the program; `None` for builtin types.
#[inline(always)]
pub fn heap(ty: &Type) -> Option<&'static Heap> {
    let p = ty.heap.get() as *const Heap;
    // SAFETY: `class::new` stores the address of a leaked `Heap`; null otherwise.
    if p.is_null() { None } else { Some(unsafe { &*p }) }
}

/// What the class's own namespace has under `name`.
#[inline]
pub fn own_attribute(ty: &'static Type, name: Ref) -> Option<Value> {
    let ns = &heap(ty)?.namespace;
    ns.r().get::<Dict>().find_str(name).map(|v| v.own())
}

fn position(names: &[Value], name: Ref) -> Option<usize> {
    if let Some(i) = names.iter().position(|n| n.r().is(name)) {
        return Some(i);
    }
    let s = name.get::<Str>();
    if s.is_interned() {
        return None;
    }
    names.iter().position(|n| n.r().get::<Str>().eq(s))
}

/// Number of the fixed slot for attribute `name` of instances.
#[inline]
pub fn slot_number(ty: &'static Type, name: Ref) -> Option<usize> {
    position(&heap(ty)?.slot_names, name)
}

/// The float slots of instances.
#[inline]
pub fn floats(ty: &Type) -> Option<Floats> {
    heap(ty)?.floats
}

/// Instances can have an attribute `name` of their own (`__slots__` may forbid it).
pub fn admits(ty: &'static Type, name: Ref) -> bool {
    match heap(ty).and_then(|h| h.closed.as_ref()) {
        Some(names) => position(names, name).is_some(),
        None => true,
    }
}

/// The nearest builtin type that the class derives from: the one whose layout and operations instances start with.
pub fn builtin_base(ty: &'static Type) -> &'static Type {
    let mut t = ty;
    while t.has(flag::HEAP) {
        match t.base {
            Some(b) => t = b,
            None => break,
        }
    }
    t
}
