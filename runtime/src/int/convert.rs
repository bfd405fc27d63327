//! Ints and floats: exact conversion, correctly rounded quotients, hashes.

use super::arith::{from_i64, to_i64};
use super::big::{self, Buffer, view};
use super::limbs;
use crate::exc;
use crate::exc::zero_kind;
use crate::word::{Ref, Value};

/// Rounds `top * 2**below` (the topmost bit of `top` set; `sticky` says that the true value is a little larger) to the
/// nearest float, ties to even. `None` when it is too large.
pub fn round_to_f64(top: u64, below: i64, sticky: bool) -> Option<f64> {
    let top_bit = below + 63;
    // Bits that do not fit the significand: 11 for normal numbers, more for subnormal ones.
    let drop = if top_bit >= -1022 { 11 } else { 11 + (-1022 - top_bit) };
    if drop > 64 {
        return Some(0.0);
    }
    let (kept, rest, half) =
        if drop == 64 { (0, top, 1u64 << 63) } else { (top >> drop, top & ((1 << drop) - 1), 1u64 << (drop - 1)) };
    let up = rest > half || (rest == half && (sticky || kept & 1 == 1));
    let kept = kept + up as u64;
    let scale = below + drop;
    // `kept` may have become 2**53, which the exponent absorbs.
    if kept >> 53 != 0 && scale + 53 > 1023 || scale + 52 > 1023 && kept >> 52 != 0 {
        return None;
    }
    Some(scale_f64(kept, scale))
}

/// `m * 2**e` for a result that is exact.
fn scale_f64(m: u64, e: i64) -> f64 {
    if m == 0 {
        return 0.0;
    }
    let power = |e: i64| f64::from_bits(((e + 1023) as u64) << 52);
    let x = m as f64;
    if e > 970 {
        // Two steps: the power alone may be too large.
        x * power(970) * power(e - 970)
    } else if e < -1022 {
        x * power(-1022) * power(e + 1022)
    } else {
        x * power(e)
    }
}

/// The float nearest to an int; raises OverflowError.
#[inline(always)]
pub fn to_f64(a: Ref) -> f64 {
    if a.is_small() { a.small_value() as f64 } else { to_f64_big(a) }
}

#[inline(never)]
fn to_f64_big(a: Ref) -> f64 {
    match nearest_f64(a) {
        Some(v) => v,
        None => exc::overflow_error("int too large to convert to float"),
    }
}

/// The float nearest to an int; `None` beyond the range of floats.
pub fn nearest_f64(a: Ref) -> Option<f64> {
    let mut x = Buffer::default();
    let v = view(a, &mut x);
    if limbs::used(v.limbs) == 0 {
        return Some(0.0);
    }
    let (top, below, sticky) = limbs::top64(v.limbs);
    let f = round_to_f64(top, below as i64, sticky)?;
    Some(if v.negative { -f } else { f })
}

const EXACT: i64 = 1 << 53;

#[inline(always)]
pub fn truediv(a: Ref, b: Ref) -> f64 {
    if a.is_small() && b.is_small() {
        return truediv_i64(a.small_value(), b.small_value());
    }
    truediv_big(a, b)
}

#[inline(always)]
pub fn truediv_i64(a: i64, b: i64) -> f64 {
    if b != 0 && (-EXACT..=EXACT).contains(&a) && (-EXACT..=EXACT).contains(&b) {
        return a as f64 / b as f64;
    }
    let (a, b) = (from_i64(a), from_i64(b));
    truediv_big(a.r(), b.r())
}

#[inline(never)]
fn truediv_big(a: Ref, b: Ref) -> f64 {
    let (mut x, mut y) = (Buffer::default(), Buffer::default());
    let (n, d) = (view(a, &mut x), view(b, &mut y));
    if limbs::used(d.limbs) == 0 {
        exc::zero_division(zero_kind::DIV);
        return 0.0;
    }
    let negative = n.negative != d.negative;
    if limbs::used(n.limbs) == 0 {
        return if negative { -0.0 } else { 0.0 };
    }
    // Scaled so that the quotient has at least 66 bits: 64 for `top64`, whose lost bits join the remainder in `sticky`.
    let shift = 66 - (limbs::bits(n.limbs) as i64 - limbs::bits(d.limbs) as i64);
    let shifted = |v: &[u32], by: usize| {
        let mut out = alloc::vec![0; v.len() + by / 32 + 1];
        limbs::shl(v, by, &mut out);
        out
    };
    let (q, r) = if shift >= 0 {
        limbs::div_rem(&shifted(n.limbs, shift as usize), d.limbs)
    } else {
        limbs::div_rem(n.limbs, &shifted(d.limbs, -shift as usize))
    };
    let (top, below, sticky) = limbs::top64(&q);
    match round_to_f64(top, below as i64 - shift, sticky || limbs::used(&r) != 0) {
        Some(f) => {
            if negative {
                -f
            } else {
                f
            }
        }
        None => exc::overflow_error("integer division result too large for a float"),
    }
}

/// The int part of a finite float; ValueError and OverflowError for the others.
pub fn from_f64(v: f64) -> Value {
    if v.abs() < 4e18 {
        return from_i64(v as i64);
    }
    if v.is_nan() {
        return exc::value_error("cannot convert float NaN to integer");
    }
    if v.is_infinite() {
        return exc::overflow_error("cannot convert float infinity to integer");
    }
    let (m, e) = parts(v);
    let m = [m as u32, (m >> 32) as u32];
    big::build(v < 0.0, 2 + e as usize / 32 + 1, |out| limbs::shl(&m, e as usize, out))
}

/// Significand and exponent: `|v| = m * 2**e`.
pub fn parts(v: f64) -> (u64, i32) {
    let bits = v.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    match (bits >> 52 & 0x7FF) as i32 {
        0 => (fraction, -1074),
        e => (fraction | 1 << 52, e - 1075),
    }
}

/// `a // b` of floats that are ints' quotients: the floor as a float.
pub fn floordiv_f64(a: f64, b: f64) -> f64 {
    crate::float::floordiv(a, b)
}

const MODULUS: u64 = (1 << 61) - 1;

/// The hash of an int: its value modulo 2**61 - 1, with the sign; -1 becomes -2.
#[inline(always)]
pub fn hash_i64(v: i64) -> i64 {
    let m = v.unsigned_abs();
    let h = if m < MODULUS { m } else { m % MODULUS };
    signed_hash(v < 0, h)
}

fn signed_hash(negative: bool, h: u64) -> i64 {
    match if negative { -(h as i64) } else { h as i64 } {
        -1 => -2,
        h => h,
    }
}

pub fn hash(a: Ref) -> i64 {
    if !a.is_pointer() {
        return hash_i64(big::small_or_bool(a));
    }
    let mut x = Buffer::default();
    let v = view(a, &mut x);
    let h = v.limbs.iter().rev().fold(0u64, |h, l| {
        // h * 2**32 modulo 2**61 - 1 is a rotation of 61 bits.
        let rotated = (h << 32 & MODULUS) | h >> 29;
        (rotated + *l as u64) % MODULUS
    });
    signed_hash(v.negative, h)
}

/// The hash of a float, equal to that of the int or fraction of the same value. `v` is not a NaN.
pub fn hash_f64(v: f64) -> i64 {
    if v.is_infinite() {
        return if v > 0.0 { 314159 } else { -314159 };
    }
    let (m, e) = parts(v);
    if m == 0 {
        return 0;
    }
    let e = e.rem_euclid(61) as u32;
    let m = m % MODULUS;
    let h = (m << e & MODULUS) | if e == 0 { 0 } else { m >> (61 - e) };
    signed_hash(v < 0.0, h % MODULUS)
}

/// The order of a float and an int, exactly; `None` for NaN.
pub fn order_f64_int(a: f64, b: Ref) -> Option<core::cmp::Ordering> {
    use core::cmp::Ordering;
    if a.is_nan() {
        return None;
    }
    if let Some(i) = super::as_i64(b).filter(|i| (-EXACT..=EXACT).contains(i)) {
        return a.partial_cmp(&(i as f64));
    }
    if a.is_infinite() {
        return Some(if a > 0.0 { Ordering::Greater } else { Ordering::Less });
    }
    let whole = crate::float::machine::trunc(a);
    let i = from_f64(whole);
    let o = super::order(i.r(), b);
    if o.is_eq() { a.partial_cmp(&whole) } else { Some(o) }
}

/// -1, 0 or 1 for a float and an int; 2 for NaN.
pub fn cmp_f64_int(a: f64, b: Ref) -> i64 {
    order_f64_int(a, b).map_or(2, |o| o as i64)
}

/// `int.from_bytes` and the like want the low 64 bits.
pub fn low_u64(a: Ref) -> u64 {
    to_i64(a) as u64
}
