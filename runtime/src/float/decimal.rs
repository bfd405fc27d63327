//! Exact decimal digits of floats.
//!
//! Owns: shortest digits (`repr`), and correctly rounded digits at any precision. Does not know: layouts.

use crate::int::{self, limbs};
use alloc::vec::Vec;

/// Decimal digits of a finite float without its sign: `0.d1d2d3… * 10**point`. Zero is one digit 0 with `point` 1.
pub struct Decimal {
    pub digits: Vec<u8>,
    pub point: i32,
}

/// The shortest digits that read back as the same float.
pub fn shortest(v: f64) -> Decimal {
    let v = v.abs();
    if v == 0.0 {
        return Decimal { digits: alloc::vec![b'0'], point: 1 };
    }
    let mut buffer = ryu::Buffer::new();
    let text = buffer.format_finite(v).as_bytes();
    let (mantissa, exponent) = match text.iter().position(|b| *b == b'e') {
        Some(i) => (&text[..i], parse_exponent(&text[i + 1..])),
        None => (text, 0),
    };
    let whole = mantissa.iter().position(|b| *b == b'.').unwrap_or(mantissa.len());
    let mut digits: Vec<u8> = mantissa.iter().copied().filter(|b| *b != b'.').collect();
    let zeros = digits.iter().take_while(|d| **d == b'0').count();
    digits.drain(..zeros);
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
    Decimal { digits, point: whole as i32 + exponent - zeros as i32 }
}

fn parse_exponent(s: &[u8]) -> i32 {
    let (negative, s) = match s.split_first() {
        Some((b'-', rest)) => (true, rest),
        _ => (false, s),
    };
    let n = s.iter().fold(0, |n, d| n * 10 + (d - b'0') as i32);
    if negative { -n } else { n }
}

/// Digits of the integer nearest to `|v| * 10**places` (half to even); `point` places the decimal point.
pub fn fixed(v: f64, places: i32) -> Decimal {
    let (m, e) = int::parts(v);
    let digits = scaled(m, e, places);
    let point = digits.len() as i32 - places;
    Decimal { digits, point }
}

/// `count` significant digits, correctly rounded, half to even; `count` is at least 1.
pub fn significant(v: f64, count: i32) -> Decimal {
    let (m, e) = int::parts(v);
    if m == 0 {
        return Decimal { digits: alloc::vec![b'0'; count as usize], point: 1 };
    }
    // An estimate of the decimal exponent that is exact or one too small: log10(2) = 0.30102999…
    let top = 63 - m.leading_zeros() as i64 + e as i64;
    let mut point = ((top * 1_233) >> 12) as i32;
    if top < 0 {
        point = -(((-top * 1_233) >> 12) as i32) - 1;
    }
    loop {
        // 0.d1d2… * 10**(point + 1): `count` digits need `count - point - 1` places.
        let digits = scaled(m, e, count - point - 1);
        if digits.len() as i32 == count {
            return Decimal { digits, point: point + 1 };
        }
        if digits.len() as i32 > count {
            // Either the estimate was too small, or 999.6 became 1000 by rounding; both are right one place further.
            point += 1;
        } else {
            point -= 1;
        }
    }
}

/// Decimal digits of `m * 2**e * 10**places`, rounded to an integer, half to even. At least one digit.
fn scaled(m: u64, e: i32, places: i32) -> Vec<u8> {
    if m == 0 {
        return alloc::vec![b'0'];
    }
    if let Some(n) = scaled_short(m, e, places) {
        let mut out = Vec::new();
        push_u128(n, &mut out);
        return out;
    }
    // numerator / denominator, both integers
    let (mut n, mut d) = (alloc::vec![m as u32, (m >> 32) as u32], alloc::vec![1u32]);
    let ten = |v: &[u32], power: i32| {
        let p = power_of_ten(power as u32);
        let mut out = alloc::vec![0; v.len() + p.len()];
        limbs::mul(v, &p, &mut out);
        out
    };
    let two = |v: &[u32], shift: i32| {
        let mut out = alloc::vec![0; v.len() + shift as usize / 32 + 1];
        limbs::shl(v, shift as usize, &mut out);
        out
    };
    if places >= 0 {
        n = ten(&n, places);
    } else {
        d = ten(&d, -places);
    }
    if e >= 0 {
        n = two(&n, e);
    } else {
        d = two(&d, -e);
    }
    let (mut q, r) = limbs::div_rem(&n, &d);
    let twice = two(&r, 1);
    let o = limbs::cmp(&twice, &d);
    if o.is_gt() || (o.is_eq() && q.first().is_some_and(|l| l & 1 == 1)) {
        q.push(0);
        limbs::add_assign(&mut q, &[1]);
    }
    let mut out = Vec::new();
    int::text::push_decimal(&q, &mut out);
    out
}

/// The same in 128 bits, when everything fits.
fn scaled_short(m: u64, e: i32, places: i32) -> Option<u128> {
    if !(0..=22).contains(&places) {
        return None;
    }
    let n = m as u128 * 10u128.pow(places as u32);
    if e >= 0 {
        return if e <= 127 && n.leading_zeros() as i32 > e { Some(n << e) } else { None };
    }
    let k = -e as u32;
    if k > 127 {
        // n < 2**53 * 2**74, less than half of 2**k.
        return if k > 128 { Some(0) } else { None };
    }
    let (q, r, half) = (n >> k, n & ((1 << k) - 1), 1u128 << (k - 1));
    Some(q + (r > half || (r == half && q & 1 == 1)) as u128)
}

fn push_u128(mut n: u128, out: &mut Vec<u8>) {
    let start = out.len();
    while n > u64::MAX as u128 {
        let (q, r) = (n / 10_000_000_000_000_000_000, (n % 10_000_000_000_000_000_000) as u64);
        push_reversed(r, 19, out);
        n = q;
    }
    push_reversed(n as u64, 1, out);
    out[start..].reverse();
}

fn push_reversed(mut n: u64, at_least: usize, out: &mut Vec<u8>) {
    let start = out.len();
    while n > 0 || out.len() - start < at_least {
        out.push(b'0' + (n % 10) as u8);
        n /= 10;
    }
}

fn power_of_ten(n: u32) -> Vec<u32> {
    let mut out = alloc::vec![1u32];
    let mut left = n;
    while left > 0 {
        let step = left.min(9);
        let carry = limbs::mul_small(&mut out, 10u32.pow(step), 0);
        if carry != 0 {
            out.push(carry);
        }
        left -= step;
    }
    out
}
