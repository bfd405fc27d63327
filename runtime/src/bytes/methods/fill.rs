//! Padding, tabs, translation, decoding and hexadecimal text.

use super::super::{data, from_slice, of, plain};
use super::{bytes_arg, finish, view};
use crate::args::Args;
use crate::exc;
use crate::ops;
use crate::str_::{Builder, Str, View, codec, push_hex, spans};
use crate::sys;
use crate::types::given;
use crate::word::{Ref, Value};
use crate::{ok, text};
use alloc::vec::Vec;

/// Width and fill byte; `None` after an error.
fn width_and_fill(args: &Args, name: &str) -> Option<(usize, u32)> {
    if !args.positional("bytes", name, 1, 2) {
        return None;
    }
    let width = sys::size(ops::as_ssize(args.get(0))?);
    let fill = args.get(1);
    if fill.is_null() {
        return Some((width, ' ' as u32));
    }
    match data(fill) {
        Some([c]) => Some((width, *c as u32)),
        _ => {
            let given = given(fill);
            exc::type_error(text![name, "() argument 2 must be a byte string of length 1, not ", given])
        }
    }
}

fn padded(this: Ref, args: &Args, name: &str, left: fn(usize, usize) -> usize) -> Value {
    let (width, fill) = ok!(width_and_fill(args, name));
    let missing = width.saturating_sub(of(this).len());
    if missing == 0 {
        return plain(this);
    }
    let left = left(missing, width);
    finish(ok!(spans::padded(view(this), left, missing - left, fill)))
}

pub fn ljust(this: Ref, args: &Args) -> Value {
    padded(this, args, "ljust", |_, _| 0)
}

pub fn rjust(this: Ref, args: &Args) -> Value {
    padded(this, args, "rjust", |missing, _| missing)
}

pub fn center(this: Ref, args: &Args) -> Value {
    padded(this, args, "center", spans::center_left)
}

pub fn zfill(this: Ref, args: &Args) -> Value {
    let width = sys::size(ok!(ops::as_ssize(ok!(args.one("bytes.zfill")))));
    let missing = width.saturating_sub(of(this).len());
    if missing == 0 {
        return plain(this);
    }
    finish(ok!(spans::zero_filled(view(this), missing)))
}

pub fn expandtabs(this: Ref, args: &Args) -> Value {
    let mut size = [Ref::NULL];
    if !args.bind("expandtabs", &["tabsize"], 0, 1, 0, &mut size) {
        return Value::NULL;
    }
    let size = if size[0].is_null() { 8 } else { sys::size(i64::from(ok!(ops::as_c_int(size[0])))) };
    finish(spans::expanded_tabs(view(this), size))
}

pub fn translate(this: Ref, args: &Args) -> Value {
    let mut out = [Ref::NULL; 2];
    if !args.bind("translate", &["", "delete"], 1, 2, 1, &mut out) {
        return Value::NULL;
    }
    let table = if out[0].is_none() { None } else { Some(ok!(bytes_arg(out[0]))) };
    if table.is_some_and(|t| t.len() != 256) {
        return exc::value_error("translation table must be 256 characters long");
    }
    let gone = if out[1].is_null() { View::One(&[]) } else { ok!(bytes_arg(out[1])) };
    let bytes = of(this);
    let kept = bytes.iter().map(|c| *c as u32).filter(|c| !gone.chars().any(|g| g == *c));
    let mapped = kept.map(|c| table.map_or(c, |t| t.at(c as usize)) as u8).collect::<Vec<_>>();
    if mapped == bytes { plain(this) } else { from_slice(&mapped) }
}

pub fn maketrans(_: Ref, args: &Args) -> Value {
    if !args.positional("bytes", "maketrans", 2, 2) {
        return Value::NULL;
    }
    let (from, to) = (ok!(bytes_arg(args.get(0))), ok!(bytes_arg(args.get(1))));
    if from.len() != to.len() {
        return exc::value_error("maketrans arguments must have same length");
    }
    let mut table = (0..=255).collect::<Vec<u8>>();
    for (a, b) in from.chars().zip(to.chars()) {
        table[a as usize] = b as u8;
    }
    from_slice(&table)
}

pub fn decode(this: Ref, args: &Args) -> Value {
    let mut out = [Ref::NULL; 2];
    if !args.bind("decode", &["encoding", "errors"], 0, 2, 0, &mut out) {
        return Value::NULL;
    }
    codec::decode(of(this), out[0], out[1], this, "decode")
}

pub fn hex(this: Ref, args: &Args) -> Value {
    let mut out = [Ref::NULL; 2];
    if !args.bind("hex", &["sep", "bytes_per_sep"], 0, 2, 0, &mut out) {
        return Value::NULL;
    }
    let bytes = of(this);
    let per = if out[1].is_null() { 1 } else { ok!(ops::as_ssize(out[1])) };
    let sep = if out[0].is_null() { 0 } else { ok!(hex_separator(out[0])) };
    let size = per.unsigned_abs() as usize;
    let mut b = Builder::with_capacity(bytes.len() * 2);
    for (i, c) in bytes.iter().enumerate() {
        // Groups are counted from the right, or from the left when the number is negative.
        let place = if per < 0 { i } else { bytes.len() - i };
        if sep != 0 && i > 0 && size > 0 && place % size == 0 {
            b.push(sep);
        }
        push_hex(&mut b, *c as u32, 2);
    }
    b.finish()
}

/// One ASCII character, of a string or of bytes.
fn hex_separator(v: Ref) -> Option<u32> {
    let given = match (v.cast::<Str>(), data(v)) {
        (Some(s), _) => Some(s.view()),
        (None, Some(b)) => Some(View::One(b)),
        (None, None) => None,
    };
    let n = match given {
        Some(given) => given.len(),
        None => crate::flag!(ops::len(v)) as usize,
    };
    match given {
        _ if n != 1 => exc::value_error("sep must be length 1."),
        None => exc::type_error("sep must be str or bytes."),
        Some(given) if given.at(0) >= 0x80 => exc::value_error("sep must be ASCII."),
        Some(given) => Some(given.at(0)),
    }
}

pub fn fromhex(_: Ref, args: &Args) -> Value {
    let s = ok!(args.one("bytes.fromhex"));
    let Some(s) = s.cast::<Str>() else {
        return exc::type_error(text!["fromhex() argument must be str, not ", given(s)]);
    };
    let mut out = Vec::new();
    let mut i = 0;
    let digit = |i: usize| char::from_u32(s.at(i)).and_then(|c| c.to_digit(16)).filter(|_| i < s.len());
    while i < s.len() {
        if crate::str_::unicode::is_space(s.at(i)) && s.at(i) < 0x80 {
            i += 1;
            continue;
        }
        let Some(high) = digit(i) else { return bad_hex(i) };
        let Some(low) = digit(i + 1) else { return bad_hex(i + 1) };
        out.push((high * 16 + low) as u8);
        i += 2;
    }
    from_slice(&out)
}

fn bad_hex(i: usize) -> Value {
    exc::value_error(text!["non-hexadecimal number found in fromhex() arg at position ", i])
}
