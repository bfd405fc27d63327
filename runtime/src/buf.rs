//! String buffers, for f-strings and for building strings piece by piece: the rows `buf::…`.
//!
//! A buffer is an unshared string that grows in place; `finish` hands it out as what it is.

use crate::exc;
use crate::float;
use crate::int;
use crate::ok;
use crate::str_::{self, Builder, Str, format};
use crate::word::{Ref, Value};
use alloc::vec::Vec;

/// An empty buffer.
pub fn new() -> Value {
    Builder::with_capacity(16).finish_growable()
}

/// Works on the buffer's characters. A buffer for which there was not enough memory takes no more.
fn with(b: Ref, f: impl FnOnce(&mut Builder)) {
    let s = b.get::<Str>();
    if let Some(mut builder) = Builder::from_unshared(s) {
        f(&mut builder);
        // `finish` sees when this failed.
        let _ = builder.finish_into(s);
    }
}

/// Appends a string.
pub fn push(b: Ref, s: Ref) {
    if let Some(s) = s.cast::<Str>() {
        with(b, |b| b.push_str(s));
    }
}

pub fn push_i64(b: Ref, v: i64) {
    with(b, |b| b.push_i64(v));
}

/// Appends an int of any size.
pub fn push_int(b: Ref, v: Ref) {
    match v.as_small() {
        Some(i) => push_i64(b, i),
        None => {
            let digits = ok!(int::text::limited_decimal(v));
            with(b, |b| b.push_latin1(&digits));
        }
    }
}

pub fn push_f64(b: Ref, v: f64) {
    let mut text = Vec::with_capacity(24);
    float::text::push_repr(v, &mut text);
    with(b, |b| b.push_latin1(&text));
}

/// Appends `format(v, "")`.
pub fn push_any(b: Ref, v: Ref) {
    if str_::is_exact(v) {
        return push(b, v);
    }
    if let Some(i) = v.as_small() {
        return push_i64(b, i);
    }
    let s = ok!(format::format(v, Str::empty().r()));
    push(b, s.r());
}

/// Appends `format(v, spec)`.
pub fn push_format(b: Ref, v: Ref, spec: Ref) {
    let s = ok!(format::format(v, spec));
    push(b, s.r());
}

/// The string.
pub fn finish(b: Value) -> Value {
    let s = b.r().get::<Str>();
    if !s.has_buffer() {
        return exc::memory_error();
    }
    if s.len() > 64 {
        return b;
    }
    s.view().to_value()
}
