//! Floats.

use crate::object::{self, Header, Object};
use crate::types::{Slots, Type, flag};

/// A float object.
#[repr(C)]
pub struct Float {
    head: Header,
    pub value: f64,
}

// SAFETY: `repr(C)`, begins with a header.
unsafe impl Object for Float {
    const GC: bool = false;
    fn class() -> &'static Type {
        &FLOAT
    }
}
static SLOTS: Slots = Slots { dealloc: Some(object::dealloc::<Float>), ..Slots::NONE };
pub static FLOAT: Type = Type::of::<Float>("float", flag::FLOAT | flag::BASE, &SLOTS);
