//! Text of floats: `repr`, reading, hexadecimal.

use super::decimal::{Decimal, shortest};
use crate::exc;
use crate::str_::{Builder, Str};
use crate::sys::Single;
use crate::text;
use crate::word::{Ref, Value};
use alloc::vec::Vec;
use core::cell::Cell;

/// Number of NaNs read from text.
static NANS: Single<Cell<u64>> = Single::new(Cell::new(0));

/// A NaN unlike any other: floats are the same object when their bits are the same, and `float("nan")` makes a new object.
fn new_nan() -> f64 {
    let n = NANS.get() + 1;
    NANS.set(n);
    f64::from_bits(f64::NAN.to_bits() | (n & 0xFFFF_FFFF))
}

/// `nan`, `inf` or `-inf`.
pub fn special(v: f64) -> Option<&'static [u8]> {
    if v.is_nan() {
        Some(b"nan")
    } else if v.is_infinite() {
        Some(if v > 0.0 { b"inf" } else { b"-inf" })
    } else {
        None
    }
}

/// Appends `repr(v)`.
pub fn push_repr(v: f64, out: &mut Vec<u8>) {
    if let Some(s) = special(v) {
        return out.extend_from_slice(s);
    }
    if v.is_sign_negative() {
        out.push(b'-');
    }
    let d = shortest(v);
    if d.point > 16 || d.point < -3 {
        push_exponent(&d, b'e', false, out);
    } else {
        push_plain(&d, out);
        if d.point >= d.digits.len() as i32 {
            out.extend_from_slice(b".0");
        }
    }
}

/// Appends the digits with the point where it belongs: `0.00123`, `12.3`, `12300`.
pub fn push_plain(d: &Decimal, out: &mut Vec<u8>) {
    let n = d.digits.len() as i32;
    if d.point <= 0 {
        out.extend_from_slice(b"0.");
        out.extend(core::iter::repeat_n(b'0', -d.point as usize));
        out.extend_from_slice(&d.digits);
    } else if d.point >= n {
        out.extend_from_slice(&d.digits);
        out.extend(core::iter::repeat_n(b'0', (d.point - n) as usize));
    } else {
        let (whole, fraction) = d.digits.split_at(d.point as usize);
        out.extend_from_slice(whole);
        out.push(b'.');
        out.extend_from_slice(fraction);
    }
}

/// Appends `d.ddde+xx`; the point stays without digits after it when `keep_point`.
pub fn push_exponent(d: &Decimal, e: u8, keep_point: bool, out: &mut Vec<u8>) {
    let (first, rest) = d.digits.split_at(1.min(d.digits.len()));
    out.extend_from_slice(first);
    if !rest.is_empty() || keep_point {
        out.push(b'.');
        out.extend_from_slice(rest);
    }
    out.push(e);
    let x = d.point - 1;
    out.push(if x < 0 { b'-' } else { b'+' });
    let x = x.unsigned_abs();
    if x < 10 {
        out.push(b'0');
    }
    let mut digits = [0; 20];
    out.extend_from_slice(crate::int::decimal(x as i64, &mut digits));
}

/// `str(v)`.
pub fn str_f64(v: f64) -> Value {
    let mut out = Vec::with_capacity(24);
    push_repr(v, &mut out);
    Str::from_latin1(&out)
}

/// `float(s)` for text in ASCII without surrounding white space; `None` when it is not a number.
pub fn parse_ascii(s: &[u8]) -> Option<f64> {
    let mut clean = Vec::with_capacity(s.len());
    // Underscores stand between digits only.
    for (i, c) in s.iter().enumerate() {
        if *c == b'_' {
            let digit = |j: Option<usize>| j.and_then(|j| s.get(j)).is_some_and(|d| d.is_ascii_digit());
            if !digit(i.checked_sub(1)) || !digit(i.checked_add(1)) {
                return None;
            }
        } else {
            clean.push(c.to_ascii_lowercase());
        }
    }
    let (negative, rest) = match clean.split_first() {
        Some((b'-', r)) => (true, r),
        Some((b'+', r)) => (false, r),
        _ => (false, &clean[..]),
    };
    let v = match rest {
        b"inf" | b"infinity" => f64::INFINITY,
        b"nan" => new_nan(),
        [b'0'..=b'9' | b'.', ..] => core::str::from_utf8(rest).ok()?.parse::<f64>().ok()?,
        _ => return None,
    };
    Some(if negative { -v } else { v })
}

/// `float(s)` for a string.
pub fn parse(s: Ref) -> Option<f64> {
    let text = s.cast::<Str>()?;
    if let Some(v) = crate::int::text::ascii_digits(text.view()).and_then(|a| parse_ascii(&a)) {
        return Some(v);
    }
    invalid(s)
}

/// `float(b)` for bytes.
pub fn parse_bytes(b: &[u8], shown: Ref) -> Option<f64> {
    parse_ascii(b.trim_ascii()).or_else(|| invalid(shown))
}

#[cold]
fn invalid(shown: Ref) -> Option<f64> {
    let repr = crate::ok!(crate::str_::repr(shown));
    exc::value_error(text!["could not convert string to float: ", &repr])
}

/// `v.hex()`.
pub fn hex(v: f64) -> Value {
    if let Some(s) = special(v) {
        return Str::from_latin1(s);
    }
    let mut b = Builder::new();
    if v.is_sign_negative() {
        b.push('-' as u32);
    }
    if v == 0.0 {
        b.push_latin1(b"0x0.0p+0");
        return b.finish();
    }
    let bits = v.to_bits();
    let (fraction, e) = (bits & ((1 << 52) - 1), (bits >> 52 & 0x7FF) as i64);
    b.push_latin1(if e == 0 { b"0x0." } else { b"0x1." });
    crate::str_::push_hex(&mut b, (fraction >> 32) as u32, 5);
    crate::str_::push_hex(&mut b, fraction as u32, 8);
    let e = if e == 0 { -1022 } else { e - 1023 };
    b.push_latin1(if e < 0 { b"p-" } else { b"p+" });
    b.push_i64(e.abs());
    b.finish()
}

/// `float.fromhex(s)`.
pub fn from_hex(s: &[u8]) -> Option<f64> {
    let bad = || exc::value_error("invalid hexadecimal floating-point string");
    let large = || exc::overflow_error("hexadecimal value too large to represent as a float");
    let s = s.trim_ascii().to_ascii_lowercase();
    let (negative, rest) = match s.split_first() {
        Some((b'-', r)) => (true, r),
        Some((b'+', r)) => (false, r),
        _ => (false, &s[..]),
    };
    let sign = |v: f64| Some(if negative { -v } else { v });
    match rest {
        b"inf" | b"infinity" => return sign(f64::INFINITY),
        b"nan" => return sign(new_nan()),
        _ => {}
    }
    let rest = rest.strip_prefix(b"0x").unwrap_or(rest);
    let (mut m, mut below, mut sticky, mut any) = (0u64, 0i64, false, false);
    let mut i = 0;
    let mut point = false;
    while let Some(c) = rest.get(i) {
        if *c == b'.' && !point {
            point = true;
        } else if let Some(d) = (*c as char).to_digit(16) {
            any = true;
            if m >> 60 == 0 {
                m = m << 4 | d as u64;
                below -= if point { 4 } else { 0 };
            } else {
                sticky |= d != 0;
                below += if point { 0 } else { 4 };
            }
        } else {
            break;
        }
        i += 1;
    }
    if !any {
        return bad();
    }
    if rest.get(i) == Some(&b'p') {
        i += 1;
        let minus = rest.get(i) == Some(&b'-');
        if matches!(rest.get(i), Some(b'-' | b'+')) {
            i += 1;
        }
        let digits = &rest[i.min(rest.len())..];
        if digits.is_empty() || !digits.iter().all(|d| d.is_ascii_digit()) {
            return bad();
        }
        let e = digits.iter().fold(0i64, |e, d| (e * 10 + (d - b'0') as i64).min(1 << 40));
        below += if minus { -e } else { e };
        i = rest.len();
    }
    if i != rest.len() {
        return bad();
    }
    if m == 0 {
        return sign(0.0);
    }
    let shift = m.leading_zeros();
    match crate::int::round_to_f64(m << shift, below - shift as i64, sticky) {
        Some(v) => sign(v),
        None => large(),
    }
}
