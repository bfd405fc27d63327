//! The iterator over a string's characters.

use super::Str;
use crate::object::{self, Header, Object};
use crate::types::{Slots, Type};
use crate::word::{Ref, Slot, Value};
use core::cell::Cell;

#[repr(C)]
pub struct StrIter {
    head: Header,
    /// Null when the end has been reached.
    string: Slot,
    at: Cell<usize>,
}

// SAFETY: `repr(C)`, begins with a header.
unsafe impl Object for StrIter {
    const GC: bool = false;
    fn class() -> &'static Type {
        &STR_ITER
    }
}

/// `iter(s)`.
pub fn new(s: Ref) -> Value {
    object::new(StrIter { head: Header::new(&STR_ITER), string: Slot::new(s.own()), at: Cell::new(0) })
}

fn next(v: Ref) -> Value {
    let it = v.get::<StrIter>();
    let Some(s) = it.string.r().cast::<Str>() else { return Value::NULL };
    let i = it.at.get();
    if i < s.len() {
        it.at.set(i + 1);
        return Str::from_code(s.at(i));
    }
    it.string.set(Value::NULL);
    Value::NULL
}

fn itself(v: Ref) -> Value {
    v.own()
}

static SLOTS: Slots =
    Slots { dealloc: Some(object::dealloc::<StrIter>), iter: Some(itself), next: Some(next), ..Slots::NONE };

pub static STR_ITER: Type = Type::of::<StrIter>("str_ascii_iterator", 0, &SLOTS);
