//! Arithmetic on int words: the rows `int::add` … `int::pow`.
//!
//! Every function begins with the small case; the rest is out of line. Operands are ints or bools.

use super::big::{self, Buffer, Int, small_or_bool, view, view_i64};
use super::limbs;
use crate::exc;
use crate::exc::zero_kind;
use crate::word::{Ref, SMALL_MAX, SMALL_MIN, Value};
use alloc::vec::Vec;
use core::cmp::Ordering;

/// An int of any machine value.
#[inline(always)]
pub fn from_i64(v: i64) -> Value {
    if (SMALL_MIN..=SMALL_MAX).contains(&v) { Value::small(v) } else { from_wide(v) }
}

#[cold]
#[inline(never)]
fn from_wide(v: i64) -> Value {
    big::from_u64(v < 0, v.unsigned_abs())
}

#[inline(always)]
pub fn add(a: Ref, b: Ref) -> Value {
    if a.is_small() && b.is_small() {
        // The sum of two 63-bit ints fits 64 bits.
        return from_i64(a.small_value() + b.small_value());
    }
    add_big(a, b)
}

#[inline(always)]
pub fn sub(a: Ref, b: Ref) -> Value {
    if a.is_small() && b.is_small() {
        return from_i64(a.small_value() - b.small_value());
    }
    sub_big(a, b)
}

#[inline(always)]
pub fn mul(a: Ref, b: Ref) -> Value {
    if a.is_small() && b.is_small() {
        let (x, y) = (a.small_value(), b.small_value());
        if x as i32 as i64 == x && y as i32 as i64 == y {
            return from_i64(x * y);
        }
        return wide_mul(x, y);
    }
    mul_big(a, b)
}

#[inline(never)]
fn add_big(a: Ref, b: Ref) -> Value {
    let (mut x, mut y) = (Buffer::default(), Buffer::default());
    add_signed(view(a, &mut x), view(b, &mut y))
}

#[inline(never)]
fn sub_big(a: Ref, b: Ref) -> Value {
    let (mut x, mut y) = (Buffer::default(), Buffer::default());
    let b = view(b, &mut y);
    add_signed(view(a, &mut x), Int { negative: !b.negative, ..b })
}

fn add_signed(a: Int, b: Int) -> Value {
    if a.negative == b.negative {
        let n = a.limbs.len().max(b.limbs.len()) + 1;
        return big::build(a.negative, n, |out| limbs::add(a.limbs, b.limbs, out));
    }
    match limbs::cmp(a.limbs, b.limbs) {
        Ordering::Equal => Value::small(0),
        Ordering::Greater => big::build(a.negative, a.limbs.len(), |out| limbs::sub(a.limbs, b.limbs, out)),
        Ordering::Less => big::build(b.negative, b.limbs.len(), |out| limbs::sub(b.limbs, a.limbs, out)),
    }
}

#[inline(never)]
fn mul_big(a: Ref, b: Ref) -> Value {
    let (mut x, mut y) = (Buffer::default(), Buffer::default());
    let (a, b) = (view(a, &mut x), view(b, &mut y));
    big::build(a.negative != b.negative, a.limbs.len() + b.limbs.len(), |out| limbs::mul(a.limbs, b.limbs, out))
}

pub fn wide_add(a: i64, b: i64) -> Value {
    big::from_i128(a as i128 + b as i128)
}

pub fn wide_sub(a: i64, b: i64) -> Value {
    big::from_i128(a as i128 - b as i128)
}

#[inline(never)]
pub fn wide_mul(a: i64, b: i64) -> Value {
    big::from_i128(a as i128 * b as i128)
}

pub fn wide_lshift(a: i64, b: i64) -> Value {
    let (mut x, mut y) = (Buffer::default(), Buffer::default());
    shift_left(view_i64(a, &mut x), view_i64(b, &mut y))
}

/// `a ** b` of machine ints.
pub fn wide_pow(a: i64, b: i64) -> Value {
    let (a, b) = (from_i64(a), from_i64(b));
    pow(a.r(), b.r())
}

#[inline(always)]
pub fn neg(a: Ref) -> Value {
    if a.is_small() {
        return from_i64(-a.small_value());
    }
    let mut x = Buffer::default();
    let v = view(a, &mut x);
    big::from_limbs(!v.negative, v.limbs)
}

#[inline(always)]
pub fn abs(a: Ref) -> Value {
    if a.is_small() {
        return from_i64(a.small_value().abs());
    }
    let mut x = Buffer::default();
    let v = view(a, &mut x);
    if v.negative { big::from_limbs(false, v.limbs) } else { plain(a) }
}

#[inline(always)]
pub fn invert(a: Ref) -> Value {
    if a.is_small() {
        return Value::small(!a.small_value());
    }
    let n = neg(a);
    sub(n.r(), Ref::small(1))
}

/// The int itself; a bool becomes 0 or 1, an instance of a derived class the int of its value.
#[inline]
pub fn plain(a: Ref) -> Value {
    match a.header() {
        None => Value::small(small_or_bool(a)),
        Some(h) if core::ptr::eq(h.ty(), &super::INT) => a.own(),
        Some(_) => big::from_limbs(a.get::<big::Big>().negative(), a.get::<big::Big>().limbs()),
    }
}

/// -1, 0 or 1.
#[inline(always)]
pub fn cmp(a: Ref, b: Ref) -> i64 {
    order(a, b) as i64
}

#[inline(always)]
pub fn order(a: Ref, b: Ref) -> Ordering {
    if a.is_small() && b.is_small() { (a.raw() as i64).cmp(&(b.raw() as i64)) } else { order_big(a, b) }
}

#[inline(never)]
fn order_big(a: Ref, b: Ref) -> Ordering {
    let (mut x, mut y) = (Buffer::default(), Buffer::default());
    let (a, b) = (view(a, &mut x), view(b, &mut y));
    match (a.negative, b.negative) {
        (false, false) => limbs::cmp(a.limbs, b.limbs),
        (true, true) => limbs::cmp(b.limbs, a.limbs),
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
    }
}

#[inline(always)]
pub fn eq(a: Ref, b: Ref) -> bool {
    if a.is_small() && b.is_small() { a.is(b) } else { order_big(a, b).is_eq() }
}

#[inline(always)]
pub fn truth(a: Ref) -> bool {
    // The canonical zero is a small int; bools are their own truth. An instance of a derived class can be another zero.
    a.raw() != Ref::small(0).raw() && a.raw() != Ref::FALSE.raw() && !(a.is_pointer() && a.get::<big::Big>().is_zero())
}

#[inline(always)]
pub fn fits_i64(a: Ref) -> bool {
    a.is_small() || fits_big(a)
}

fn fits_big(a: Ref) -> bool {
    let mut x = Buffer::default();
    let v = view(a, &mut x);
    match big::to_u64(v.limbs) {
        Some(m) => m <= i64::MAX as u64 || (v.negative && m == 1 << 63),
        None => false,
    }
}

/// The low 64 bits, which are the value when [`fits_i64`].
#[inline(always)]
pub fn to_i64(a: Ref) -> i64 {
    if a.is_small() { a.small_value() } else { low_i64(a) }
}

#[inline(never)]
fn low_i64(a: Ref) -> i64 {
    let mut x = Buffer::default();
    let v = view(a, &mut x);
    let at = |i: usize| v.limbs.get(i).copied().unwrap_or(0) as u64;
    let m = (at(0) | at(1) << 32) as i64;
    if v.negative { m.wrapping_neg() } else { m }
}

/// The value as a machine int, if it fits.
#[inline]
pub fn as_i64(a: Ref) -> Option<i64> {
    if fits_i64(a) { Some(to_i64(a)) } else { None }
}

#[inline(always)]
pub fn floordiv(a: Ref, b: Ref) -> Value {
    if a.is_small() && b.is_small() {
        let (x, y) = (a.small_value(), b.small_value());
        if y != 0 {
            let q = x / y;
            let q = if x % y != 0 && (x < 0) != (y < 0) { q - 1 } else { q };
            return from_i64(q);
        }
    }
    divide(a, b, zero_kind::INT_DIV).map_or(Value::NULL, |(q, _)| q)
}

#[inline(always)]
pub fn modulo(a: Ref, b: Ref) -> Value {
    if a.is_small() && b.is_small() {
        let (x, y) = (a.small_value(), b.small_value());
        if y != 0 {
            let r = x % y;
            return Value::small(if r != 0 && (r < 0) != (y < 0) { r + y } else { r });
        }
    }
    divide(a, b, zero_kind::INT_MOD).map_or(Value::NULL, |(_, r)| r)
}

/// `divmod`: floor quotient and remainder.
#[inline(never)]
pub fn divide(a: Ref, b: Ref, zero: u32) -> Option<(Value, Value)> {
    let (mut x, mut y) = (Buffer::default(), Buffer::default());
    let (n, d) = (view(a, &mut x), view(b, &mut y));
    if limbs::used(d.limbs) == 0 {
        exc::zero_division(zero);
        return None;
    }
    if let (Some(m), Some(k)) = (big::to_u64(n.limbs), big::to_u64(d.limbs)) {
        return Some(floor_parts(n.negative, d, (m / k).into(), (m % k).into()));
    }
    let (q, r) = limbs::div_rem(n.limbs, d.limbs);
    Some(floor_parts(n.negative, d, Magnitude(q), Magnitude(r)))
}

struct Magnitude(Vec<u32>);

impl From<u64> for Magnitude {
    fn from(m: u64) -> Magnitude {
        Magnitude(alloc::vec![m as u32, (m >> 32) as u32])
    }
}

/// From the truncated quotient and remainder to those of floor division.
fn floor_parts(negative: bool, d: Int, q: Magnitude, r: Magnitude) -> (Value, Value) {
    let (mut q, r) = (q.0, r.0);
    if limbs::used(&r) == 0 || negative == d.negative {
        return (big::from_limbs(negative != d.negative, &q), big::from_limbs(negative, &r));
    }
    // -7 // 2 = -(3 + 1), -7 % 2 = 2 - 1
    q.push(0);
    limbs::add_assign(&mut q, &[1]);
    let rest = big::build(d.negative, d.limbs.len(), |out| limbs::sub(d.limbs, limbs::trim(&r), out));
    (big::from_limbs(true, &q), rest)
}

#[inline(always)]
pub fn lshift(a: Ref, b: Ref) -> Value {
    if a.is_small() && b.is_small() {
        let (x, n) = (a.small_value(), b.small_value());
        if (0..62).contains(&n) {
            let y = x << n;
            if y >> n == x {
                return from_i64(y);
            }
        }
    }
    lshift_big(a, b)
}

#[inline(never)]
fn lshift_big(a: Ref, b: Ref) -> Value {
    let (mut x, mut y) = (Buffer::default(), Buffer::default());
    shift_left(view(a, &mut x), view(b, &mut y))
}

fn shift_left(a: Int, b: Int) -> Value {
    if b.negative {
        return exc::value_error("negative shift count");
    }
    if limbs::used(a.limbs) == 0 {
        return Value::small(0);
    }
    let Some(n) = big::to_u64(b.limbs) else {
        // CPython counts digits of 30 bits in a signed word.
        let few = b.limbs.len() == 3 && b.limbs[2] < 4;
        return if few { exc::memory_error() } else { exc::overflow_error("too many digits in integer") };
    };
    match usize::try_from(n).ok().and_then(|n| shifted(a.negative, a.limbs, n)) {
        Some(v) => v,
        None => exc::memory_error(),
    }
}

/// `limbs << n`, if there is memory for it.
fn shifted(negative: bool, limbs: &[u32], n: usize) -> Option<Value> {
    let need = limbs.len().checked_add(n / 32 + 1)?;
    big::try_build(negative, need, |out| limbs::shl(limbs, n, out))
}

#[inline(always)]
pub fn rshift_i64(a: i64, b: i64) -> i64 {
    if b < 0 {
        return exc::value_error("negative shift count");
    }
    a >> b.min(63)
}

/// `a >> b`
pub fn rshift(a: Ref, b: Ref) -> Value {
    if a.is_small() && b.is_small() {
        let (x, n) = (a.small_value(), b.small_value());
        if n >= 0 {
            return Value::small(x >> n.min(63));
        }
    }
    rshift_big(a, b)
}

#[inline(never)]
fn rshift_big(a: Ref, b: Ref) -> Value {
    let (mut x, mut y) = (Buffer::default(), Buffer::default());
    let (a, b) = (view(a, &mut x), view(b, &mut y));
    if b.negative {
        return exc::value_error("negative shift count");
    }
    let n = match big::to_u64(b.limbs) {
        Some(n) if n / 32 < a.limbs.len() as u64 => n as usize,
        _ => return Value::small(if a.negative && limbs::used(a.limbs) != 0 { -1 } else { 0 }),
    };
    let cap = a.limbs.len() - n / 32 + 1;
    big::build(a.negative, cap, |out| {
        // Towards minus infinity: a negative number that loses bits grows in magnitude.
        if limbs::shr(a.limbs, n, out) && a.negative {
            limbs::add_assign(out, &[1]);
        }
    })
}

macro_rules! bitwise {
    ($name:ident, $slow:ident, $op:tt) => {
        #[inline(always)]
        pub fn $name(a: Ref, b: Ref) -> Value {
            if a.is_small() && b.is_small() {
                return Value::small(a.small_value() $op b.small_value());
            }
            $slow(a, b)
        }

        #[inline(never)]
        fn $slow(a: Ref, b: Ref) -> Value {
            twos_complement(a, b, |x, y| x $op y)
        }
    };
}
bitwise!(bit_and, bit_and_big, &);
bitwise!(bit_or, bit_or_big, |);
bitwise!(bit_xor, bit_xor_big, ^);

/// Bitwise operators see negative ints as infinitely extended two's complement.
fn twos_complement(a: Ref, b: Ref, op: fn(u32, u32) -> u32) -> Value {
    let (mut x, mut y) = (Buffer::default(), Buffer::default());
    let (a, b) = (view(a, &mut x), view(b, &mut y));
    let negative = op(a.negative as u32, b.negative as u32) != 0;
    let n = a.limbs.len().max(b.limbs.len()) + 1;
    big::build(negative, n, |out| {
        let (mut ca, mut cb, mut co) = (a.negative, b.negative, negative);
        for (i, o) in out.iter_mut().enumerate() {
            let digit = |v: &Int, carry: &mut bool| {
                let l = v.limbs.get(i).copied().unwrap_or(0);
                if !v.negative {
                    return l;
                }
                let (d, c) = (!l).overflowing_add(*carry as u32);
                *carry = c;
                d
            };
            let r = op(digit(&a, &mut ca), digit(&b, &mut cb));
            *o = if negative {
                let (d, c) = (!r).overflowing_add(co as u32);
                co = c;
                d
            } else {
                r
            };
        }
    })
}

/// `a ** b`; a float when the exponent is negative.
#[inline(never)]
pub fn pow(a: Ref, b: Ref) -> Value {
    let mut y = Buffer::default();
    let e = view(b, &mut y);
    if e.negative {
        let x = super::to_f64(a);
        if exc::pending() {
            return Value::NULL;
        }
        let y = super::to_f64(b);
        if exc::pending() {
            return Value::NULL;
        }
        return crate::float::pow(x, y);
    }
    let (x, e) = (small_if(a), big::to_u64(e.limbs));
    match (x, e) {
        (_, Some(0)) => return Value::small(1),
        (Some(x @ (0 | 1)), _) => return Value::small(x),
        (Some(-1), _) => return Value::small(if limbs_odd(b) { -1 } else { 1 }),
        (Some(x), Some(e)) => {
            if let Some(p) = u32::try_from(e).ok().and_then(|e| x.checked_pow(e)) {
                return from_i64(p);
            }
        }
        _ => {}
    }
    let mut x = Buffer::default();
    let base = view(a, &mut x);
    // Tested before the work is done: more bits fit no int (`big::MAX_LIMBS`).
    let most = big::MAX_LIMBS as u64 * 32;
    let Some(e) = e.filter(|e| (limbs::bits(base.limbs) as u64).saturating_mul(*e) <= most) else {
        return exc::memory_error();
    };
    // 2 ** k by shifting; other bases by squaring.
    let zeros = limbs::trailing_zeros(base.limbs);
    let mut odd = alloc::vec![0; base.limbs.len()];
    limbs::shr(base.limbs, zeros, &mut odd);
    let power = power_of(limbs::trim(&odd), e);
    let shift = zeros * e as usize;
    let negative = base.negative && e & 1 == 1;
    match shifted(negative, &power, shift) {
        Some(v) => v,
        None => exc::memory_error(),
    }
}

fn small_if(a: Ref) -> Option<i64> {
    if a.is_pointer() { None } else { Some(small_or_bool(a)) }
}

fn limbs_odd(a: Ref) -> bool {
    to_i64(a) & 1 == 1
}

fn power_of(base: &[u32], e: u64) -> Vec<u32> {
    let mut result = alloc::vec![1];
    if base == [1] {
        return result;
    }
    let product = |a: &[u32], b: &[u32]| {
        let mut out = alloc::vec![0; a.len() + b.len()];
        limbs::mul(a, b, &mut out);
        out.truncate(limbs::used(&out));
        out
    };
    for i in (0..64 - e.leading_zeros()).rev() {
        result = product(&result, &result);
        if e >> i & 1 == 1 {
            result = product(&result, base);
        }
    }
    result
}

/// `pow(a, b, m)` with `m` not zero.
pub fn pow_mod(a: Ref, b: Ref, m: Ref) -> Value {
    if !truth(m) {
        return exc::value_error("pow() 3rd argument cannot be 0");
    }
    let mut y = Buffer::default();
    let e = view(b, &mut y);
    let mut base = crate::ok!(modulo(a, m));
    if e.negative {
        base = crate::ok!(inverse(base.r(), m));
    }
    let mut result = crate::ok!(modulo(Ref::small(1), m));
    for i in (0..limbs::bits(e.limbs)).rev() {
        result = crate::ok!(modulo(mul(result.r(), result.r()).r(), m));
        if e.limbs[i / 32] >> (i % 32) & 1 == 1 {
            result = crate::ok!(modulo(mul(result.r(), base.r()).r(), m));
        }
    }
    result
}

/// The inverse of `a` modulo `m`, by Euclid's algorithm.
fn inverse(a: Ref, m: Ref) -> Value {
    let (mut r0, mut r1) = (abs(m), a.own());
    if m.is_small() && m.small_value() < 0 {
        r1 = crate::ok!(modulo(a, r0.r()));
    }
    let (mut t0, mut t1) = (Value::small(0), Value::small(1));
    while truth(r1.r()) {
        let (q, r) = crate::ok!(divide(r0.r(), r1.r(), zero_kind::INT_DIV));
        let t = sub(t0.r(), mul(q.r(), t1.r()).r());
        (r0, r1) = (r1, r);
        (t0, t1) = (t1, t);
    }
    if !eq(r0.r(), Ref::small(1)) {
        return exc::value_error("base is not invertible for the given modulus");
    }
    modulo(t0.r(), m)
}

/// `a ** b` where [`pow_fits`] says yes.
pub fn pow_i64(a: i64, b: i64) -> i64 {
    a.wrapping_pow(b.clamp(0, u32::MAX as i64) as u32)
}

/// `b` is not negative and `a ** b` fits 64 bits.
pub fn pow_fits(a: i64, b: i64) -> bool {
    match a {
        _ if b < 0 => false,
        // Huge exponents keep their parity when cut to what `pow_i64` uses.
        -1..=1 => b <= u32::MAX as i64,
        _ => b < 64 && a.checked_pow(b as u32).is_some(),
    }
}
