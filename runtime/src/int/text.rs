//! Text of ints: decimal and other bases, and reading them.
//!
//! Owns: conversions and their limit of digits. Does not know: format specifications (`str_/format.rs`).

use super::arith::from_i64;
use super::big::{self, Buffer, Int, view};
use super::limbs;
use crate::exc;
use crate::str_::unicode;
use crate::str_::{Builder, Str, View};
use crate::sys::Single;
use crate::text;
use crate::word::{Ref, Value};
use alloc::vec::Vec;
use core::cell::Cell;

/// Limit of digits in conversions between text and int in bases that are not powers of two; 0 for none.
static MAX_DIGITS: Single<Cell<usize>> = Single::new(Cell::new(4300));

/// `sys.set_int_max_str_digits`.
pub fn set_max_digits(n: usize) {
    MAX_DIGITS.set(n);
}

pub fn max_digits() -> usize {
    MAX_DIGITS.get()
}

/// Decimal digits of a machine int, written to the end of `digits`.
#[inline]
pub fn decimal(v: i64, digits: &mut [u8; 20]) -> &[u8] {
    let mut i = digits.len();
    let mut n = v.unsigned_abs();
    loop {
        i -= 1;
        digits[i] = b'0' + (n % 10) as u8;
        n /= 10;
        if n == 0 {
            break;
        }
    }
    if v < 0 {
        i -= 1;
        digits[i] = b'-';
    }
    &digits[i..]
}

/// `str(v)` of a machine int.
pub fn str_i64(v: i64) -> Value {
    let mut digits = [0; 20];
    Str::from_latin1(decimal(v, &mut digits))
}

/// `str(a)` of an int word.
pub fn str(a: Ref) -> Value {
    if !a.is_pointer() {
        return str_i64(big::small_or_bool(a));
    }
    let text = crate::ok!(limited_decimal(a));
    Str::from_latin1(&text)
}

/// Sign and decimal digits of an int of any size; raises ValueError beyond the limit.
pub fn limited_decimal(a: Ref) -> Option<Vec<u8>> {
    let mut x = Buffer::default();
    let v = view(a, &mut x);
    let limit = MAX_DIGITS.get();
    // Three bits are less than one digit, so a number this short is within the limit.
    let too_long = |n: usize| limit != 0 && n > limit;
    let mut out = Vec::new();
    if !too_long(limbs::bits(v.limbs) / 4) {
        if v.negative {
            out.push(b'-');
        }
        push_decimal(v.limbs, &mut out);
        if !too_long(out.len() - v.negative as usize) {
            return Some(out);
        }
    }
    digits_error()
}

/// Sign and decimal digits of any int.
pub fn decimal_digits(a: Ref) -> Option<Vec<u8>> {
    if a.is_pointer() {
        return limited_decimal(a);
    }
    let mut digits = [0; 20];
    Some(decimal(big::small_or_bool(a), &mut digits).to_vec())
}

#[cold]
#[inline(never)]
fn digits_error<R: crate::word::Failed>() -> R {
    exc::value_error(text![
        "Exceeds the limit (",
        MAX_DIGITS.get(),
        " digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"
    ])
}

/// Appends the decimal digits of a magnitude. Splits by a power of ten near the square root while the number is long.
pub fn push_decimal(limbs: &[u32], out: &mut Vec<u8>) {
    let limbs = limbs::trim(limbs);
    const SPLIT: usize = 60;
    if limbs.len() < SPLIT {
        return push_decimal_short(limbs, out);
    }
    // 10**(9 * 2**k), the largest such power with about half the limbs.
    let mut powers: Vec<Vec<u32>> = alloc::vec![alloc::vec![1_000_000_000]];
    while let Some(p) = powers.last().filter(|p| p.len() * 4 <= limbs.len() + 4) {
        let mut square = alloc::vec![0; p.len() * 2];
        limbs::mul(p, p, &mut square);
        square.truncate(limbs::used(&square));
        powers.push(square);
    }
    push_split(limbs, &powers, 0, out);
}

/// Appends the digits of `limbs`, padded with zeros to `width`.
fn push_split(limbs: &[u32], powers: &[Vec<u32>], width: usize, out: &mut Vec<u8>) {
    let limbs = limbs::trim(limbs);
    match powers.split_last() {
        Some((p, rest)) if limbs.len() >= 60 && limbs::cmp(limbs, p).is_ge() => {
            let (q, r) = limbs::div_rem(limbs, p);
            let low = 9usize << rest.len();
            // The quotient may still be longer than one power: it splits by the same one.
            push_split(&q, powers, width.saturating_sub(low), out);
            push_split(&r, rest, low, out);
        }
        Some((_, rest)) if limbs.len() >= 60 => push_split(limbs, rest, width, out),
        _ => {
            let start = out.len();
            push_decimal_short(limbs, out);
            let n = out.len() - start;
            if n < width {
                out.resize(start + width, b'0');
                out.copy_within(start..start + n, start + width - n);
                out[start..start + width - n].fill(b'0');
            }
        }
    }
}

fn push_decimal_short(limbs: &[u32], out: &mut Vec<u8>) {
    if let Some(m) = big::to_u64(limbs).filter(|m| *m <= i64::MAX as u64) {
        let mut digits = [0; 20];
        out.extend_from_slice(decimal(m as i64, &mut digits));
        return;
    }
    // Nine digits at a time, least significant first, then turned around.
    let start = out.len();
    let mut rest = limbs.to_vec();
    let mut n = rest.len();
    while n > 0 {
        let mut group = limbs::div_small(&mut rest[..n], 1_000_000_000);
        while n > 0 && rest[n - 1] == 0 {
            n -= 1;
        }
        let mut left = 9;
        while left > 0 && (n > 0 || group > 0) {
            out.push(b'0' + (group % 10) as u8);
            group /= 10;
            left -= 1;
        }
    }
    out[start..].reverse();
}

/// Appends the digits of a magnitude in base 2, 8 or 16 (`bits` 1, 3, 4).
pub fn push_bits(limbs: &[u32], bits: u32, upper: bool, out: &mut Vec<u8>) {
    let n = limbs::bits(limbs).div_ceil(bits as usize).max(1);
    let table = if upper { b"0123456789ABCDEF" } else { b"0123456789abcdef" };
    let at = |i: usize| limbs.get(i).copied().unwrap_or(0) as u64;
    for i in (0..n).rev() {
        let bit = i * bits as usize;
        let w = at(bit / 32) | at(bit / 32 + 1) << 32;
        let digit = w >> (bit % 32) & ((1 << bits) - 1);
        out.push(table[digit as usize]);
    }
}

/// `0x…`, `0o…` or `0b…` with the sign before.
pub fn prefixed(a: Ref, bits: u32) -> Value {
    let mut x = Buffer::default();
    let v = view(a, &mut x);
    let mut out = Vec::new();
    if v.negative {
        out.push(b'-');
    }
    out.extend_from_slice(match bits {
        1 => b"0b",
        3 => b"0o",
        _ => b"0x",
    });
    push_bits(v.limbs, bits, false, &mut out);
    Str::from_latin1(&out)
}

/// A literal's digits, already checked by the compiler; no limit.
pub fn from_decimal(digits: Ref) -> Value {
    let Some(s) = digits.cast::<Str>() else { return Value::small(0) };
    let bytes = s.to_utf8();
    let (negative, d) = match bytes.split_first() {
        Some((b'-', d)) => (true, d),
        _ => (false, &bytes[..]),
    };
    parse_digits(d, 10, negative)
}

/// The int of digits in ASCII (letters in either case), all valid in `base`.
fn parse_digits(digits: &[u8], base: u32, negative: bool) -> Value {
    let value = |d: u8| match d {
        b'0'..=b'9' => d - b'0',
        _ => (d | 0x20) - b'a' + 10,
    } as u32;
    if digits.len() <= 11 {
        let v = digits.iter().fold(0i64, |v, d| v * base as i64 + value(*d) as i64);
        return from_i64(if negative { -v } else { v });
    }
    if base.is_power_of_two() {
        let bits = base.trailing_zeros() as usize;
        let mut out = alloc::vec![0u32; digits.len() * bits / 32 + 2];
        for (i, d) in digits.iter().rev().enumerate() {
            let (limb, bit) = (i * bits / 32, i * bits % 32);
            let w = (value(*d) as u64) << bit;
            out[limb] |= w as u32;
            out[limb + 1] |= (w >> 32) as u32;
        }
        return big::from_limbs(negative, &out);
    }
    // Groups of as many digits as fit one limb.
    let (mut group, mut power) = (1, base);
    while let Some(p) = power.checked_mul(base) {
        power = p;
        group += 1;
    }
    let mut out: Vec<u32> = Vec::with_capacity(digits.len() / 6 + 2);
    let first = digits.len() % group;
    let (head, tail) = digits.split_at(first);
    let number = |d: &[u8]| d.iter().fold(0u32, |v, d| v * base + value(*d));
    out.push(number(head));
    for piece in tail.chunks(group) {
        let carry = limbs::mul_small(&mut out, power, number(piece));
        if carry != 0 {
            out.push(carry);
        }
    }
    big::from_limbs(negative, &out)
}

/// `int(s)` for a string in base ten.
pub fn parse_i64_or_raise(s: Ref) -> Value {
    parse(s, 10)
}

/// `int(s, base)` for a string; base 0 reads the prefix.
pub fn parse(s: Ref, base: u32) -> Value {
    let Some(text) = s.cast::<Str>() else {
        return exc::type_error("int() can't convert non-string with explicit base");
    };
    match ascii_digits(text.view()) {
        Some(ascii) => parse_ascii(&ascii, base, s),
        None => invalid(base, s),
    }
}

/// `int(b, base)` for bytes.
pub fn parse_bytes(bytes: &[u8], base: u32, shown: Ref) -> Value {
    parse_ascii(bytes.trim_ascii(), base, shown)
}

#[cold]
fn invalid(base: u32, shown: Ref) -> Value {
    let repr = crate::ok!(crate::str_::repr(shown));
    // Long texts are shown as far as their first 200 characters.
    let repr = repr.r().get::<Str>().view().cut(0, 200).to_value();
    exc::value_error(text!["invalid literal for int() with base ", base as usize, ": ", &repr])
}

/// The text without surrounding white space, with any script's digits turned into ASCII ones; `None` when there are other
/// characters beyond ASCII.
pub fn ascii_digits(view: View) -> Option<Vec<u8>> {
    let n = view.len();
    let mut start = 0;
    while start < n && unicode::is_space(view.at(start)) {
        start += 1;
    }
    let mut end = n;
    while end > start && unicode::is_space(view.at(end - 1)) {
        end -= 1;
    }
    let mut out = Vec::with_capacity(end - start);
    for c in view.cut(start, end).chars() {
        if c < 0x80 {
            out.push(c as u8);
        } else {
            out.push(b'0' + unicode::decimal_value(c)? as u8);
        }
    }
    Some(out)
}

fn parse_ascii(s: &[u8], mut base: u32, shown: Ref) -> Value {
    let given = base;
    let (negative, mut rest) = match s.split_first() {
        Some((b'-', r)) => (true, r),
        Some((b'+', r)) => (false, r),
        _ => (false, s),
    };
    let prefix_base = match rest {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 0,
    };
    let mut old_octal = false;
    if base == 0 {
        // `int("010", 0)` is an error, `int("00", 0)` is not.
        old_octal = prefix_base == 0 && rest.first() == Some(&b'0');
        base = if prefix_base == 0 { 10 } else { prefix_base };
    }
    if prefix_base == base && prefix_base != 0 {
        rest = &rest[2..];
        if rest.first() == Some(&b'_') {
            rest = &rest[1..];
        }
    }
    let mut digits = Vec::with_capacity(rest.len());
    let mut last_underscore = true;
    for c in rest {
        if *c == b'_' {
            if last_underscore {
                return invalid(given, shown);
            }
            last_underscore = true;
            continue;
        }
        last_underscore = false;
        match (*c as char).to_digit(36) {
            Some(d) if d < base => digits.push(*c),
            _ => return invalid(given, shown),
        }
    }
    if last_underscore || (old_octal && digits.iter().any(|d| *d != b'0')) {
        return invalid(given, shown);
    }
    let limit = MAX_DIGITS.get();
    if !base.is_power_of_two() && limit != 0 && digits.len() > limit {
        return exc::value_error(text![
            "Exceeds the limit (",
            limit,
            " digits) for integer string conversion: value has ",
            digits.len(),
            " digits; use sys.set_int_max_str_digits() to increase the limit"
        ]);
    }
    parse_digits(&digits, base, negative)
}

/// Pushes the text of an int word.
pub fn push(b: &mut Builder, a: Ref) -> bool {
    if !a.is_pointer() {
        b.push_i64(big::small_or_bool(a));
        return true;
    }
    match limited_decimal(a) {
        Some(t) => {
            b.push_latin1(&t);
            true
        }
        None => false,
    }
}

/// Sign and digits in a base, without prefix, for format specifications.
pub fn digits_of(v: Int, bits: u32, upper: bool) -> Vec<u8> {
    let mut out = Vec::new();
    push_bits(v.limbs, bits, upper, &mut out);
    out
}
