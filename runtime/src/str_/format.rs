//! The format specification mini-language: `format(v, spec)` for strings, ints, bools and floats.
//!
//! Owns: parsing of specifications, padding, grouping, the digits of numbers under a specification. Does not know:
//! `str.format` (`template.rs`) and `%` (`percent.rs`), which both come here for the values.

use super::{Builder, Str, View};
use crate::exc;
use crate::float::{self, decimal, text as float_text};
use crate::int::big::{self, Buffer};
use crate::int::{self};
use crate::ok;
use crate::text;
use crate::types::{Type, given, type_of};
use crate::word::{Ref, Value};
use alloc::vec::Vec;

/// A parsed specification.
#[derive(Clone, Copy)]
pub struct Spec {
    pub fill: u32,
    /// `<`, `>`, `^`, `=`.
    pub align: u8,
    /// `+`, `-`, space, or 0.
    pub sign: u8,
    pub no_negative_zero: bool,
    pub alternate: bool,
    pub width: Option<usize>,
    /// `,`, `_` or 0.
    pub grouping: u8,
    pub group_size: usize,
    pub precision: Option<usize>,
    /// The presentation type; 0 when absent.
    pub kind: u32,
}

impl Spec {
    pub const fn plain(align: u8) -> Spec {
        Spec {
            fill: ' ' as u32,
            align,
            sign: 0,
            no_negative_zero: false,
            alternate: false,
            width: None,
            grouping: 0,
            group_size: 3,
            precision: None,
            kind: 0,
        }
    }
}

fn is_align(c: u32) -> bool {
    matches!(char::from_u32(c), Some('<' | '>' | '^' | '='))
}

/// Reads digits of any script at `at`; `None` after an error.
pub(super) fn read_number(v: View, at: &mut usize) -> Option<Option<usize>> {
    let start = *at;
    let mut n = 0i64;
    while *at < v.len() {
        let Some(d) = super::unicode::decimal_value(v.at(*at)) else { break };
        match n.checked_mul(10).and_then(|n| n.checked_add(d as i64)) {
            Some(next) => n = next,
            None => return exc::value_error("Too many decimal digits in format string"),
        }
        *at += 1;
    }
    Some(if *at == start { None } else { Some(crate::sys::size(n)) })
}

/// Parses a specification for a value of type `ty`; `align` is the default alignment.
pub fn parse(spec: &Str, ty: &'static Type, align: u8) -> Option<Spec> {
    let v = spec.view();
    let n = v.len();
    let mut s = Spec::plain(align);
    let (mut at, mut filled, mut aligned) = (0, false, false);
    let is = |at: usize, c: char| at < n && v.at(at) == c as u32;
    if n >= 2 && is_align(v.at(1)) {
        s.fill = v.at(0);
        s.align = v.at(1) as u8;
        (filled, aligned) = (true, true);
        at = 2;
    } else if n >= 1 && is_align(v.at(0)) {
        s.align = v.at(0) as u8;
        aligned = true;
        at = 1;
    }
    if is(at, '+') || is(at, '-') || is(at, ' ') {
        s.sign = v.at(at) as u8;
        at += 1;
    }
    if is(at, 'z') {
        s.no_negative_zero = true;
        at += 1;
    }
    if is(at, '#') {
        s.alternate = true;
        at += 1;
    }
    if !filled && is(at, '0') {
        s.fill = '0' as u32;
        if !aligned && align == b'>' {
            s.align = b'=';
        }
        at += 1;
    }
    s.width = read_number(v, &mut at)?;
    if is(at, ',') {
        s.grouping = b',';
        at += 1;
    }
    if is(at, '_') {
        if s.grouping != 0 {
            return exc::value_error("Cannot specify both ',' and '_'.");
        }
        s.grouping = b'_';
        at += 1;
    }
    if is(at, ',') && s.grouping == b'_' {
        return exc::value_error("Cannot specify both ',' and '_'.");
    }
    if is(at, '.') {
        at += 1;
        s.precision = read_number(v, &mut at)?;
        if s.precision.is_none() {
            return exc::value_error("Format specifier missing precision");
        }
    }
    if n - at > 1 {
        return exc::value_error(text!["Invalid format specifier '", Ref::of(spec), "' for object of type '", ty, "'"]);
    }
    if n - at == 1 {
        s.kind = v.at(at);
    }
    if s.grouping != 0 {
        // The type of strings, when absent, is `s`.
        let kind = if s.kind == 0 && align == b'<' { 's' as u32 } else { s.kind };
        match char::from_u32(kind) {
            Some('d' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F' | '\0') => {}
            Some('b' | 'o' | 'x' | 'X') if s.grouping == b'_' => s.group_size = 4,
            _ => {
                let mut b = text!["Cannot specify '", s.grouping as char, "' with '"];
                push_code_name(&mut b, kind);
                b.push_latin1(b"'.");
                return exc::value_error(b);
            }
        }
    }
    Some(s)
}

fn push_code_name(b: &mut Builder, kind: u32) {
    if kind > 32 && kind < 128 {
        b.push(kind);
    } else {
        b.push_latin1(b"\\x");
        super::push_hex(b, kind, 1);
    }
}

#[cold]
fn unknown_code(kind: u32, ty: &'static Type) -> Option<()> {
    let mut b = text!["Unknown format code '"];
    push_code_name(&mut b, kind);
    b.push_latin1(b"' for object of type '");
    b.push_wtf8(ty.name.as_bytes());
    b.push_latin1(b"'");
    exc::value_error(b)
}

/// Appends `body` with padding up to the width.
fn pad(b: &mut Builder, s: &Spec, body: View) {
    let n = body.len();
    let total = s.width.unwrap_or(0).saturating_sub(n);
    let left = match s.align {
        b'<' => 0,
        b'^' => total / 2,
        _ => total,
    };
    b.push_n(s.fill, left);
    b.push_view(body);
    b.push_n(s.fill, total - left);
}

/// Widths that no memory holds raise at once.
pub(super) fn check_width(s: &Spec) -> bool {
    let most = if cfg!(target_pointer_width = "32") { 1 << 28 } else { 1 << 36 };
    if s.width.is_some_and(|w| w >= most) { exc::memory_error() } else { true }
}

/// A string under a specification.
fn push_string(b: &mut Builder, s: &Spec, v: View) -> Option<()> {
    if s.sign != 0 {
        return exc::value_error(if s.sign == b' ' {
            "Space not allowed in string format specifier"
        } else {
            "Sign not allowed in string format specifier"
        });
    }
    if s.no_negative_zero {
        return exc::value_error("Negative zero coercion (z) not allowed in string format specifier");
    }
    if s.alternate {
        return exc::value_error("Alternate form (#) not allowed in string format specifier");
    }
    if s.align == b'=' {
        return exc::value_error("'=' alignment not allowed in string format specifier");
    }
    let shown = v.cut(0, s.precision.unwrap_or(usize::MAX));
    pad(b, s, shown);
    Some(())
}

/// The pieces of a formatted number: `sign prefix digits rest`, where only `digits` are grouped.
struct Number<'a> {
    negative: bool,
    prefix: &'a [u8],
    digits: &'a [u8],
    rest: &'a [u8],
}

fn push_number(b: &mut Builder, s: &Spec, n: &Number) {
    let sign: &[u8] = if n.negative {
        b"-"
    } else {
        match s.sign {
            b'+' => b"+",
            b' ' => b" ",
            _ => b"",
        }
    };
    let others = sign.len() + n.prefix.len() + n.rest.len();
    let zero_padded = s.fill == '0' as u32 && s.align == b'=';
    let min_width = if zero_padded { s.width.unwrap_or(0).saturating_sub(others) } else { 0 };
    let grouped;
    let digits = if s.grouping != 0 {
        grouped = group(n.digits, s.grouping, s.group_size, min_width);
        &grouped[..]
    } else {
        n.digits
    };
    let total = s.width.unwrap_or(0).saturating_sub(others + digits.len());
    let (left, inner) = match s.align {
        b'<' => (0, 0),
        b'^' => (total / 2, 0),
        b'=' => (0, total),
        _ => (total, 0),
    };
    b.push_n(s.fill, left);
    b.push_latin1(sign);
    b.push_latin1(n.prefix);
    b.push_n(s.fill, inner);
    b.push_latin1(digits);
    b.push_latin1(n.rest);
    b.push_n(s.fill, total - left - inner);
}

/// Inserts separators, and zeros in front until at least `min_width` is reached: `00,001,234`.
fn group(digits: &[u8], separator: u8, size: usize, min_width: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(digits.len() * 4 / 3 + 1);
    let (mut left, mut width) = (digits.len(), min_width as isize);
    loop {
        let l = size.min(left.max(width.max(0) as usize).max(1));
        let take = left.min(l);
        out.extend(digits[left - take..left].iter().rev());
        out.extend(core::iter::repeat_n(b'0', l - take));
        left -= take;
        width -= l as isize;
        if left == 0 && width <= 0 {
            break;
        }
        out.push(separator);
        width -= 1;
    }
    out.reverse();
    out
}

/// An int under a specification.
fn push_int(b: &mut Builder, s: &Spec, v: Ref, ty: &'static Type) -> Option<()> {
    let kind = char::from_u32(s.kind).unwrap_or('?');
    match kind {
        '\0' | 'b' | 'c' | 'd' | 'o' | 'x' | 'X' | 'n' => {}
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' => {
            let f = int::to_f64(v);
            if exc::pending() {
                return None;
            }
            return push_float(b, s, f, ty);
        }
        _ => return unknown_code(s.kind, ty),
    }
    if s.no_negative_zero {
        return exc::value_error("Negative zero coercion (z) not allowed in integer format specifier");
    }
    if s.precision.is_some() {
        return exc::value_error("Precision not allowed in integer format specifier");
    }
    if kind == 'c' {
        if s.sign != 0 {
            return exc::value_error("Sign not allowed with integer format specifier 'c'");
        }
        if s.alternate {
            return exc::value_error("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        let Some(c) = int::as_i64(v) else {
            return exc::overflow_error("Python int too large to convert to C long");
        };
        if !(0..0x110000).contains(&c) {
            return exc::overflow_error("%c arg not in range(0x110000)");
        }
        super::codec::expect_surrogates();
        let c = [c as u32];
        pad(b, &Spec { align: if s.align == b'=' { b'>' } else { s.align }, ..*s }, View::Four(&c));
        return Some(());
    }
    let mut small = [0; 20];
    let big_digits;
    let mut buffer = Buffer::default();
    let (negative, digits): (bool, &[u8]) = match kind {
        'b' | 'o' | 'x' | 'X' => {
            let bits = if kind == 'b' {
                1
            } else if kind == 'o' {
                3
            } else {
                4
            };
            let i = big::view(v, &mut buffer);
            big_digits = int::text::digits_of(i, bits, kind == 'X');
            (i.negative, &big_digits)
        }
        _ => {
            let text: &[u8] = if v.is_pointer() {
                big_digits = int::text::limited_decimal(v)?;
                &big_digits
            } else {
                int::decimal(big::small_or_bool(v), &mut small)
            };
            match text.split_first() {
                Some((b'-', rest)) => (true, rest),
                _ => (false, text),
            }
        }
    };
    let prefix: &[u8] = match kind {
        'b' if s.alternate => b"0b",
        'o' if s.alternate => b"0o",
        'x' if s.alternate => b"0x",
        'X' if s.alternate => b"0X",
        _ => b"",
    };
    push_number(b, s, &Number { negative, prefix, digits, rest: b"" });
    Some(())
}

/// The text of `|v|` in the style of `kind` (`e f g r` and capitals), as `e`, `%.3f` and the like show it.
pub fn float_digits(v: f64, kind: u8, precision: usize, alternate: bool, dot_zero: bool) -> Vec<u8> {
    let upper = kind.is_ascii_uppercase();
    let mut out = Vec::with_capacity(precision.min(400) + 24);
    if let Some(s) = float_text::special(v.abs()) {
        out.extend_from_slice(s);
        if upper {
            out.make_ascii_uppercase();
        }
        return out;
    }
    let e = if upper { b'E' } else { b'e' };
    let places = precision.min(i32::MAX as usize / 2) as i32;
    match kind.to_ascii_lowercase() {
        b'f' => {
            let d = decimal::fixed(v, places);
            if d.point <= 0 {
                out.push(b'0');
                if places > 0 {
                    out.push(b'.');
                    out.extend(core::iter::repeat_n(b'0', -d.point as usize));
                    out.extend_from_slice(&d.digits);
                }
            } else {
                let (whole, fraction) = d.digits.split_at(d.point as usize);
                out.extend_from_slice(whole);
                if places > 0 {
                    out.push(b'.');
                    out.extend_from_slice(fraction);
                }
            }
            if places == 0 && alternate {
                out.push(b'.');
            }
        }
        b'e' => float_text::push_exponent(&decimal::significant(v, places + 1), e, alternate, &mut out),
        b'g' => {
            let count = places.max(1);
            let mut d = decimal::significant(v, count);
            let exponent = d.point <= -4 || d.point > count - dot_zero as i32;
            if !alternate {
                while d.digits.len() > 1 && d.digits.last() == Some(&b'0') {
                    d.digits.pop();
                }
            }
            if exponent {
                float_text::push_exponent(&d, e, alternate, &mut out);
            } else {
                finish_plain(&d, alternate, dot_zero, &mut out);
            }
        }
        _ => {
            let d = decimal::shortest(v);
            if d.point > 16 || d.point < -3 {
                float_text::push_exponent(&d, e, alternate, &mut out);
            } else {
                finish_plain(&d, alternate, dot_zero, &mut out);
            }
        }
    }
    out
}

fn finish_plain(d: &decimal::Decimal, alternate: bool, dot_zero: bool, out: &mut Vec<u8>) {
    float_text::push_plain(d, out);
    if d.point >= d.digits.len() as i32 {
        if dot_zero {
            out.extend_from_slice(b".0");
        } else if alternate {
            out.push(b'.');
        }
    }
}

/// A float under a specification.
fn push_float(b: &mut Builder, s: &Spec, v: f64, ty: &'static Type) -> Option<()> {
    let kind = char::from_u32(s.kind).unwrap_or('?');
    let (style, precision, dot_zero, value) = match (kind, s.precision) {
        ('\0', None) => (b'r', 0, true, v),
        ('\0', Some(p)) => (b'g', p, true, v),
        ('n', p) => (b'g', p.unwrap_or(6), false, v),
        ('%', p) => (b'f', p.unwrap_or(6), false, v * 100.0),
        ('e' | 'E' | 'f' | 'F' | 'g' | 'G', p) => (kind as u8, p.unwrap_or(6), false, v),
        _ => return unknown_code(s.kind, ty),
    };
    if precision > i32::MAX as usize {
        return exc::value_error("precision too big");
    }
    let mut text = float_digits(value, style, precision, s.alternate, dot_zero);
    if kind == '%' {
        text.push(b'%');
    }
    let mut negative = value.is_sign_negative() && !value.is_nan();
    if s.no_negative_zero && !text.iter().any(|c| (b'1'..=b'9').contains(c)) && value.is_finite() {
        negative = false;
    }
    let whole = text.iter().take_while(|c| c.is_ascii_digit()).count();
    let (digits, rest) = text.split_at(whole);
    // Only digits are grouped: infinities and NaN have none.
    let grouping = if digits.is_empty() { 0 } else { s.grouping };
    push_number(b, &Spec { grouping, ..*s }, &Number { negative, prefix: b"", digits, rest });
    Some(())
}

fn spec_of(spec: Ref<'_>) -> Option<&Str> {
    match spec.cast::<Str>() {
        Some(s) => Some(s),
        None => exc::type_error(text!["__format__() argument must be str, not ", given(spec)]),
    }
}

/// `int.__format__`, for bools too.
pub fn format_int(v: Ref, spec: Ref) -> Value {
    let mut b = Builder::new();
    ok!(push_any(&mut b, v, spec));
    b.finish()
}

/// `float.__format__`.
pub fn format_float(v: Ref, spec: Ref) -> Value {
    let mut b = Builder::new();
    ok!(push_any(&mut b, v, spec));
    b.finish()
}

/// `str.__format__`.
pub fn format_str(v: Ref, spec: Ref) -> Value {
    let s = ok!(spec_of(spec));
    if s.is_empty() {
        return crate::str_::of(v);
    }
    let mut b = Builder::new();
    ok!(push_str_spec(&mut b, v.get::<Str>(), s));
    b.finish()
}

fn push_str_spec(b: &mut Builder, v: &Str, spec: &Str) -> Option<()> {
    let s = parse(spec, &super::STR, b'<')?;
    if s.kind != 0 && s.kind != 's' as u32 {
        return unknown_code(s.kind, &super::STR);
    }
    if !check_width(&s) {
        return None;
    }
    push_string(b, &s, v.view())
}

/// A number under a specification; the word is an int, a bool or a float.
fn push_any(b: &mut Builder, v: Ref, spec: Ref) -> Option<()> {
    let text = spec_of(spec)?;
    if text.is_empty() {
        let s = ok!(super::of(v));
        if let Some(s) = s.r().cast::<Str>() {
            b.push_str(s);
        }
        return Some(());
    }
    let ty = type_of(v);
    let s = parse(text, ty, b'>')?;
    if !check_width(&s) {
        return None;
    }
    match v.cast::<float::Float>() {
        Some(f) => push_float(b, &s, f.value, ty),
        None => push_int(b, &s, v, ty),
    }
}

/// Appends `format(v, spec)` of a machine int.
pub fn push_i64(b: &mut Builder, v: i64, spec: &Str) -> Option<()> {
    let s = parse(spec, &int::INT, b'>')?;
    if !check_width(&s) {
        return None;
    }
    let v = int::from_i64(v);
    push_int(b, &s, v.r(), &int::INT)
}

/// Appends `format(v, spec)` of a machine float.
pub fn push_f64(b: &mut Builder, v: f64, spec: &Str) -> Option<()> {
    let s = parse(spec, &float::FLOAT, b'>')?;
    if !check_width(&s) {
        return None;
    }
    push_float(b, &s, v, &float::FLOAT)
}

/// `format(v, spec)` of a machine int.
pub fn format_i64(v: i64, spec: Ref) -> Value {
    let mut b = Builder::new();
    ok!(push_i64(&mut b, v, ok!(spec_of(spec))));
    b.finish()
}

/// `format(v, spec)` of a machine float.
pub fn format_f64(v: f64, spec: Ref) -> Value {
    let mut b = Builder::new();
    ok!(push_f64(&mut b, v, ok!(spec_of(spec))));
    b.finish()
}

/// `format(v, spec)` of any value.
pub fn format(v: Ref, spec: Ref) -> Value {
    let Some(s) = spec.cast::<Str>() else {
        return exc::type_error(text!["format() argument 2 must be str, not ", given(spec)]);
    };
    let ty = type_of(v);
    if let Some(f) = ty.slots().format {
        return f(v, spec);
    }
    if !s.is_empty() {
        return exc::type_error(text!["unsupported format string passed to ", ty, ".__format__"]);
    }
    super::of(v)
}

/// A number in the style of `%`, padded: used by `percent.rs`.
pub(super) struct Percent<'a> {
    pub spec: &'a Spec,
    pub negative: bool,
    pub prefix: &'a [u8],
    pub digits: &'a [u8],
}

pub(super) fn push_percent(b: &mut Builder, p: &Percent) {
    push_number(b, p.spec, &Number { negative: p.negative, prefix: p.prefix, digits: p.digits, rest: b"" });
}

/// Pads text in the style of `%`.
pub fn push_padded(b: &mut Builder, s: &Spec, v: View) {
    pad(b, s, v);
}
