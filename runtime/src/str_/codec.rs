//! Encodings: UTF-8, ASCII and Latin-1, UTF-16 and UTF-32, and the error handlers.
//!
//! Owns: `str.encode` and `bytes.decode`. Does not know: other encodings (LookupError).

use super::object::push_code;
use super::{Builder, Str, View};
use crate::exc;
use crate::ok;
use crate::sys::Single;
use crate::text;
use crate::types::given;
use crate::word::{Ref, Value};
use alloc::vec::Vec;
use core::cell::Cell;

#[derive(Clone, Copy, PartialEq)]
enum Encoding {
    Utf8,
    Ascii,
    Latin1,
    /// Bytes per unit, big-endian, with a byte order mark.
    Wide(u8, bool, bool),
}

impl Encoding {
    fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Ascii => "ascii",
            Encoding::Latin1 => "latin-1",
            Encoding::Wide(2, _, true) => "utf-16",
            Encoding::Wide(2, false, _) => "utf-16-le",
            Encoding::Wide(2, true, _) => "utf-16-be",
            Encoding::Wide(_, _, true) => "utf-32",
            Encoding::Wide(_, false, _) => "utf-32-le",
            Encoding::Wide(_, true, _) => "utf-32-be",
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Handler {
    Strict,
    Ignore,
    Replace,
    XmlCharRef,
    Backslash,
    SurrogateEscape,
    SurrogatePass,
    Unknown,
}

fn encoding_of(name: Ref, what: &str) -> Option<Encoding> {
    if name.is_null() {
        return Some(Encoding::Utf8);
    }
    let Some(s) = name.cast::<Str>() else {
        return exc::type_error(text![what, "() argument 'encoding' must be str, not ", given(name)]);
    };
    let mut plain = Vec::new();
    for c in s.view().chars() {
        match char::from_u32(c) {
            Some('_' | ' ') => plain.push(b'-'),
            Some(c) if c.is_ascii() => plain.push(c.to_ascii_lowercase() as u8),
            _ => plain.push(b'?'),
        }
    }
    Some(match &plain[..] {
        b"utf-8" | b"utf8" | b"u8" | b"utf" | b"cp65001" => Encoding::Utf8,
        b"ascii" | b"us-ascii" | b"646" => Encoding::Ascii,
        b"latin-1" | b"latin1" | b"iso-8859-1" | b"iso8859-1" | b"8859" | b"cp819" | b"l1" | b"latin" => {
            Encoding::Latin1
        }
        b"utf-16" | b"utf16" | b"u16" => Encoding::Wide(2, false, true),
        b"utf-16-le" | b"utf-16le" => Encoding::Wide(2, false, false),
        b"utf-16-be" | b"utf-16be" => Encoding::Wide(2, true, false),
        b"utf-32" | b"utf32" | b"u32" => Encoding::Wide(4, false, true),
        b"utf-32-le" | b"utf-32le" => Encoding::Wide(4, false, false),
        b"utf-32-be" | b"utf-32be" => Encoding::Wide(4, true, false),
        _ => {
            return exc::lookup_error(text!["unknown encoding: ", name]);
        }
    })
}

fn handler_of(name: Ref, what: &str) -> Option<Handler> {
    if name.is_null() {
        return Some(Handler::Strict);
    }
    let Some(s) = name.cast::<Str>() else {
        return exc::type_error(text![what, "() argument 'errors' must be str, not ", given(name)]);
    };
    const NAMES: [(&str, Handler); 7] = [
        ("strict", Handler::Strict),
        ("ignore", Handler::Ignore),
        ("replace", Handler::Replace),
        ("xmlcharrefreplace", Handler::XmlCharRef),
        ("backslashreplace", Handler::Backslash),
        ("surrogateescape", Handler::SurrogateEscape),
        ("surrogatepass", Handler::SurrogatePass),
    ];
    // An unknown name is an error only when a handler is needed.
    Some(NAMES.iter().find(|(n, _)| s.eq_str(n)).map_or(Handler::Unknown, |(_, h)| *h))
}

#[cold]
fn unknown_handler<T>(name: Ref) -> Option<T> {
    exc::lookup_error::<()>(text!["unknown error handler name '", name, "'"]);
    None
}

/// Raises a UnicodeEncodeError or UnicodeDecodeError about `object[start:end]`.
#[cold]
pub fn raise(ty: &'static crate::types::Type, encoding: &str, object: Ref, start: usize, end: usize, reason: &str) {
    exc::object::expect_special_text();
    let e = exc::Exception::empty(ty);
    let (encoding, reason) = (Str::from_utf8(encoding), Str::from_utf8(reason));
    let (start, end) = (Value::small(start as i64), Value::small(end as i64));
    let x = e.r().get::<exc::Exception>();
    x.set_args(&[encoding.r(), object, start.r(), end.r(), reason.r()]);
    x.set_fields([encoding, object.own(), start, end, reason]);
    exc::set_pending_in_context(e);
}

/// `s.encode(encoding, errors)`; null arguments stand for the defaults.
/// `what` is the function whose arguments these are.
pub fn encode(s: Ref, encoding: Ref, errors: Ref, what: &str) -> Value {
    let e = ok!(encoding_of(encoding, what));
    let handler = ok!(handler_of(errors, what));
    let bytes = ok!(encode_view(s, e, handler, errors));
    crate::bytes::from_slice(&bytes)
}

fn encode_view(s: Ref, e: Encoding, handler: Handler, errors: Ref) -> Option<Vec<u8>> {
    let text = s.get::<Str>();
    if text.is_ascii() && !matches!(e, Encoding::Wide(..)) {
        return Some(text.to_utf8());
    }
    let v = text.view();
    let mut out = Vec::with_capacity(v.len() * 2);
    let fits = |c: u32| match e {
        Encoding::Ascii => c < 0x80,
        Encoding::Latin1 => c < 0x100,
        _ => !(0xD800..0xE000).contains(&c),
    };
    if let Encoding::Wide(n, big, true) = e {
        put_unit(0xFEFF, n, big, &mut out);
    }
    let mut i = 0;
    while i < v.len() {
        let c = v.at(i);
        if fits(c) {
            put(c, e, &mut out);
            i += 1;
            continue;
        }
        let start = i;
        while i < v.len() && !fits(v.at(i)) {
            i += 1;
        }
        encode_error(s, v, start, i, e, handler, errors, &mut out)?;
    }
    Some(out)
}

fn put_unit(c: u32, n: u8, big: bool, out: &mut Vec<u8>) {
    let bytes = c.to_le_bytes();
    let bytes = &bytes[..n as usize];
    if big { out.extend(bytes.iter().rev()) } else { out.extend(bytes) }
}

fn put(c: u32, e: Encoding, out: &mut Vec<u8>) {
    match e {
        Encoding::Utf8 => push_code(c, out),
        Encoding::Ascii | Encoding::Latin1 => out.push(c as u8),
        Encoding::Wide(2, big, _) if c >= 0x10000 => {
            put_unit(0xD800 + ((c - 0x10000) >> 10), 2, big, out);
            put_unit(0xDC00 + (c & 0x3FF), 2, big, out);
        }
        Encoding::Wide(n, big, _) => put_unit(c, n, big, out),
    }
}

#[cold]
#[expect(clippy::too_many_arguments, reason = "the whole state of an encoder")]
fn encode_error(
    s: Ref,
    v: View,
    start: usize,
    end: usize,
    e: Encoding,
    handler: Handler,
    errors: Ref,
    out: &mut Vec<u8>,
) -> Option<()> {
    let fail = |start: usize, end: usize| {
        let reason = match e {
            Encoding::Ascii => "ordinal not in range(128)",
            Encoding::Latin1 => "ordinal not in range(256)",
            _ => "surrogates not allowed",
        };
        raise(&exc::UNICODE_ENCODE_ERROR, e.name(), s, start, end, reason);
        None
    };
    for i in start..end {
        let c = v.at(i);
        let surrogate = (0xD800..0xE000).contains(&c);
        match handler {
            Handler::Ignore => {}
            Handler::Replace => put('?' as u32, e, out),
            Handler::XmlCharRef => {
                let mut digits = [0; 20];
                for c in b"&#".iter().chain(crate::int::decimal(c as i64, &mut digits)).chain(b";") {
                    put(*c as u32, e, out);
                }
            }
            Handler::Backslash => {
                let mut b = Builder::new();
                super::repr::push_code_escape(&mut b, c);
                for c in b.view().chars() {
                    put(c, e, out);
                }
            }
            Handler::SurrogateEscape if (0xDC80..0xDD00).contains(&c) => out.push((c - 0xDC00) as u8),
            Handler::SurrogatePass if surrogate && !matches!(e, Encoding::Ascii | Encoding::Latin1) => put(c, e, out),
            Handler::Unknown => return unknown_handler(errors),
            Handler::Strict => return fail(start, end),
            _ => return fail(i, end),
        }
    }
    Some(())
}

/// `b.decode(encoding, errors)`; `object` is what errors speak of.
pub fn decode(bytes: &[u8], encoding: Ref, errors: Ref, object: Ref, what: &str) -> Value {
    if bytes.is_empty() {
        return Str::empty();
    }
    let e = ok!(encoding_of(encoding, what));
    let handler = ok!(handler_of(errors, what));
    expect_surrogates();
    match e {
        Encoding::Latin1 => return Str::from_latin1(bytes),
        Encoding::Utf8 | Encoding::Ascii if bytes.is_ascii() => return Str::from_latin1(bytes),
        _ => {}
    }
    let mut b = Builder::with_capacity(bytes.len());
    let mut i = 0;
    let mut e = e;
    if let Encoding::Wide(n, _, true) = e {
        let mut big = false;
        if bytes.len() >= n as usize {
            let first = unit(&bytes[..n as usize], false);
            let swapped = unit(&bytes[..n as usize], true);
            big = swapped == 0xFEFF;
            if first == 0xFEFF || big {
                i = n as usize;
            }
        }
        e = Encoding::Wide(n, big, false);
    }
    while i < bytes.len() {
        let step = match e {
            Encoding::Utf8 => utf8_at(bytes, i),
            Encoding::Ascii | Encoding::Latin1 => match bytes[i] {
                c if c < 0x80 => Ok((c as u32, 1)),
                _ => Err((1, "ordinal not in range(128)")),
            },
            Encoding::Wide(n, big, _) => wide_at(bytes, i, n as usize, big),
        };
        match step {
            Ok((c, n)) => {
                b.push(c);
                i += n;
            }
            Err((n, reason)) => {
                i += ok!(decode_error(bytes, i, n, reason, e, handler, errors, object, &mut b));
            }
        }
    }
    b.finish()
}

fn unit(bytes: &[u8], big: bool) -> u32 {
    let add = |n: u32, b: &u8| n << 8 | *b as u32;
    if big { bytes.iter().fold(0, add) } else { bytes.iter().rev().fold(0, add) }
}

/// The character at `i` and its length, or how many bytes are wrong and why.
fn utf8_at(bytes: &[u8], i: usize) -> Result<(u32, usize), (usize, &'static str)> {
    let first = bytes[i];
    let (n, low, high) = match first {
        0..0x80 => return Ok((first as u32, 1)),
        0xC2..0xE0 => (2, 0x80, 0xBF),
        0xE0 => (3, 0xA0, 0xBF),
        0xED => (3, 0x80, 0x9F),
        0xE1..0xF0 => (3, 0x80, 0xBF),
        0xF0 => (4, 0x90, 0xBF),
        0xF1..0xF4 => (4, 0x80, 0xBF),
        0xF4 => (4, 0x80, 0x8F),
        _ => return Err((1, "invalid start byte")),
    };
    let mut c = first as u32 & (0x7F >> n);
    for k in 1..n {
        let (low, high) = if k == 1 { (low, high) } else { (0x80, 0xBF) };
        match bytes.get(i + k) {
            None => return Err((k, "unexpected end of data")),
            Some(b) if (low..=high).contains(b) => c = c << 6 | (*b as u32 & 0x3F),
            Some(_) => return Err((k, "invalid continuation byte")),
        }
    }
    Ok((c, n))
}

fn wide_at(bytes: &[u8], i: usize, n: usize, big: bool) -> Result<(u32, usize), (usize, &'static str)> {
    let Some(first) = bytes.get(i..i + n) else {
        return Err((bytes.len() - i, "truncated data"));
    };
    let c = unit(first, big);
    if n == 4 {
        return match c {
            0xD800..0xE000 => Err((4, "code point in surrogate code point range(0xd800, 0xe000)")),
            0..0x110000 => Ok((c, 4)),
            _ => Err((4, "code point not in range(0x110000)")),
        };
    }
    match c {
        0xD800..0xDC00 => {
            let Some(second) = bytes.get(i + 2..i + 4) else {
                return Err((bytes.len() - i, "unexpected end of data"));
            };
            let d = unit(second, big);
            if (0xDC00..0xE000).contains(&d) {
                Ok((0x10000 + ((c - 0xD800) << 10 | (d - 0xDC00)), 4))
            } else {
                Err((2, "illegal UTF-16 surrogate"))
            }
        }
        0xDC00..0xE000 => Err((2, "illegal encoding")),
        _ => Ok((c, 2)),
    }
}

/// Handles `n` wrong bytes at `i`; answers how many bytes are done with.
#[cold]
#[expect(clippy::too_many_arguments, reason = "the whole state of a decoder")]
fn decode_error(
    bytes: &[u8],
    i: usize,
    n: usize,
    reason: &str,
    e: Encoding,
    handler: Handler,
    errors: Ref,
    object: Ref,
    b: &mut Builder,
) -> Option<usize> {
    let wrong = &bytes[i..i + n];
    match handler {
        Handler::Ignore => {}
        Handler::Replace => b.push(0xFFFD),
        Handler::Backslash => {
            for c in wrong {
                b.push_latin1(b"\\x");
                super::push_hex(b, *c as u32, 2);
            }
        }
        Handler::SurrogateEscape if wrong[0] >= 0x80 => {
            let high = wrong.iter().take_while(|c| **c >= 0x80);
            let mut done = 0;
            for c in high {
                b.push(0xDC00 + *c as u32);
                done += 1;
            }
            return Some(done);
        }
        Handler::SurrogatePass if e == Encoding::Utf8 => {
            // Three bytes of a surrogate, as `encode` writes them.
            if let Some([0xED, x @ 0xA0..=0xBF, y @ 0x80..=0xBF]) = bytes.get(i..i + 3) {
                b.push(0xD000 | (*x as u32 & 0x3F) << 6 | (*y as u32 & 0x3F));
                return Some(3);
            }
            raise(&exc::UNICODE_DECODE_ERROR, e.name(), object, i, i + n, reason);
            return None;
        }
        Handler::SurrogatePass if matches!(e, Encoding::Wide(..)) && n <= 4 && reason != "truncated data" => {
            let Encoding::Wide(size, big, _) = e else { return None };
            b.push(unit(&bytes[i..i + size as usize], big));
            return Some(size as usize);
        }
        Handler::Unknown => return unknown_handler(errors),
        _ => {
            raise(&exc::UNICODE_DECODE_ERROR, e.name(), object, i, i + n, reason);
            return None;
        }
    }
    Some(n)
}

/// A function to call, once it is known.
type Hook = Cell<Option<fn(Ref)>>;

/// What printing does with a string that holds surrogates. Set where such strings can come from, so that a program that
/// cannot have them links no exceptions for printing.
static SURROGATES: Single<Hook> = Single::new(Cell::new(None));

/// Called wherever a string may come to hold a surrogate: `chr`, decoding with `surrogateescape`, some literals.
#[inline(always)]
pub fn expect_surrogates() {
    SURROGATES.set(Some(raise_surrogates));
}

#[cold]
fn raise_surrogates(s: Ref) {
    let v = s.get::<Str>().view();
    let bad = |c: &u32| (0xD800..0xE000).contains(c);
    let Some(i) = v.chars().position(|c| bad(&c)) else { return };
    let n = v.cut(i, usize::MAX).chars().take_while(bad).count();
    raise(&exc::UNICODE_ENCODE_ERROR, "utf-8", s, i, i + n, "surrogates not allowed");
}

/// The UTF-8 of a string, as standard output wants it; raises UnicodeEncodeError for surrogates.
pub fn push_strict_utf8(s: Ref, out: &mut Vec<u8>) -> bool {
    let text = s.get::<Str>();
    let v = text.view();
    if !matches!(v, View::One(_)) && v.chars().any(|c| (0xD800..0xE000).contains(&c)) {
        match SURROGATES.get() {
            Some(raise) => raise(s),
            None => crate::sys::bug("unexpected surrogate"),
        }
        return false;
    }
    text.push_utf8(out);
    true
}
