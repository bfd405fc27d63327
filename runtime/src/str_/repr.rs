//! `repr` and `ascii` of strings.

use super::{Builder, Str, View, unicode};
use crate::word::{Ref, Value};

/// Appends the characters in quotes, with escapes; `ascii_only` escapes everything beyond ASCII.
pub fn push_quoted(b: &mut Builder, v: View, ascii_only: bool) {
    let (mut single, mut double) = (false, false);
    for c in v.chars() {
        single |= c == '\'' as u32;
        double |= c == '"' as u32;
    }
    let quote = if single && !double { '"' } else { '\'' } as u32;
    b.push(quote);
    for c in v.chars() {
        push_escaped(b, c, quote, ascii_only);
    }
    b.push(quote);
}

fn push_escaped(b: &mut Builder, c: u32, quote: u32, ascii_only: bool) {
    if (0x20..0x7F).contains(&c) {
        if c == quote || c == '\\' as u32 {
            b.push('\\' as u32);
        }
        return b.push(c);
    }
    let short: &[u8] = match c {
        0x09 => b"\\t",
        0x0A => b"\\n",
        0x0D => b"\\r",
        _ => b"",
    };
    if !short.is_empty() {
        return b.push_latin1(short);
    }
    if c >= 0x80 && !ascii_only && unicode::is_printable(c) {
        return b.push(c);
    }
    push_code_escape(b, c);
}

/// `\xe9`, `\u20ac` or `\U0001f600`.
pub fn push_code_escape(b: &mut Builder, c: u32) {
    let (mark, width): (&[u8], u32) = if c < 0x100 {
        (b"\\x", 2)
    } else if c < 0x10000 {
        (b"\\u", 4)
    } else {
        (b"\\U", 8)
    };
    b.push_latin1(mark);
    super::push_hex(b, c, width);
}

/// `repr(s)` of a string.
pub fn quoted(v: Ref) -> Value {
    let mut b = Builder::with_capacity(v.get::<Str>().len() + 2);
    push_quoted(&mut b, v.get::<Str>().view(), false);
    b.finish()
}

/// `ascii(v)`: `repr(v)` with everything beyond ASCII escaped.
pub fn ascii(v: Ref) -> Value {
    let r = crate::ok!(super::repr(v));
    let s = r.r().get::<Str>();
    if s.is_ascii() {
        return r;
    }
    let mut b = Builder::new();
    for c in s.view().chars() {
        if c < 0x80 {
            b.push(c);
        } else {
            push_code_escape(&mut b, c);
        }
    }
    b.finish()
}
