//! Strings: fixed width, one, two or four bytes per character, whatever the widest character needs.
//!
//! Owns: the object, making strings, reading characters, and the rows `str::…`. The parts: `build.rs` (the builder that
//! also makes messages), `search.rs`, `methods.rs`, `format.rs`, `percent.rs`, `repr.rs`, `unicode.rs`.

mod build;
pub mod object;

pub use build::{Builder, Put};
pub use object::{Str, View, hash_bytes, intern, set_hash_seed};

use crate::text;
use crate::types::{Slots, Type, as_type, flag, type_of};
use crate::word::{Ref, Value};

static SLOTS: Slots = Slots { dealloc: Some(crate::object::dealloc::<Str>), ..Slots::NONE };

/// `str`.
pub static STR: Type = Type::of::<Str>("str", flag::STR | flag::BASE, &SLOTS);

/// Appends a number in hexadecimal with at least `width` digits.
pub fn push_hex(b: &mut Builder, n: u32, width: u32) {
    let digits = (8 - n.leading_zeros() / 4).max(width).max(1);
    for i in (0..digits).rev() {
        b.push(b"0123456789abcdef"[(n >> (i * 4) & 15) as usize] as u32);
    }
}

/// `<name object at 0x…>`.
pub fn object_repr(v: Ref) -> Value {
    let mut b = text!["<", type_of(v), " object at 0x"];
    push_hex(&mut b, (v.raw() >> 32) as u32, 4);
    push_hex(&mut b, v.raw() as u32, 8);
    b.push('>' as u32);
    b.finish()
}

/// `<class 'name'>`.
pub fn type_repr(v: Ref) -> Value {
    match as_type(v) {
        Some(t) => text!["<class '", t, "'>"].finish(),
        None => object_repr(v),
    }
}

/// `repr(v)`.
pub fn repr(v: Ref) -> Value {
    match type_of(v).slots().repr {
        Some(f) => f(v),
        None => object_repr(v),
    }
}

/// `str(v)`.
pub fn of(v: Ref) -> Value {
    let slots = type_of(v).slots();
    match slots.str {
        Some(f) => f(v),
        None => repr(v),
    }
}
