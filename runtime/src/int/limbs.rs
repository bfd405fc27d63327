//! Arithmetic on magnitudes: slices of 32-bit limbs, least significant first.
//!
//! Owns: the algorithms. Does not know: signs, int objects. Inputs may have zero limbs at their upper end unless a
//! function says otherwise.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Ordering;

/// Length without upper zero limbs.
#[inline]
pub fn used(a: &[u32]) -> usize {
    a.iter().rposition(|l| *l != 0).map_or(0, |i| i + 1)
}

/// Without upper zero limbs.
#[inline]
pub fn trim(a: &[u32]) -> &[u32] {
    &a[..used(a)]
}

pub fn cmp(a: &[u32], b: &[u32]) -> Ordering {
    let (a, b) = (trim(a), trim(b));
    a.len().cmp(&b.len()).then_with(|| a.iter().rev().cmp(b.iter().rev()))
}

/// Number of bits.
pub fn bits(a: &[u32]) -> usize {
    match used(a) {
        0 => 0,
        n => n * 32 - a[n - 1].leading_zeros() as usize,
    }
}

/// Number of zero bits below the lowest one bit; 0 for zero.
pub fn trailing_zeros(a: &[u32]) -> usize {
    match a.iter().position(|l| *l != 0) {
        Some(i) => i * 32 + a[i].trailing_zeros() as usize,
        None => 0,
    }
}

/// `acc += b`; answers the carry out of `acc`, which is at least as long as `b`.
#[inline(never)]
pub fn add_assign(acc: &mut [u32], b: &[u32]) -> bool {
    let (low, high) = acc.split_at_mut(b.len());
    let mut carry = 0u64;
    for (x, y) in low.iter_mut().zip(b) {
        carry += *x as u64 + *y as u64;
        *x = carry as u32;
        carry >>= 32;
    }
    for x in high {
        if carry == 0 {
            return false;
        }
        carry += *x as u64;
        *x = carry as u32;
        carry >>= 32;
    }
    carry != 0
}

/// `acc -= b`; answers the borrow out of `acc`, which is at least as long as `b`.
#[inline(never)]
pub fn sub_assign(acc: &mut [u32], b: &[u32]) -> bool {
    let (low, high) = acc.split_at_mut(b.len());
    let mut borrow = false;
    for (x, y) in low.iter_mut().zip(b) {
        let (d, b1) = x.overflowing_sub(*y);
        let (d, b2) = d.overflowing_sub(borrow as u32);
        *x = d;
        borrow = b1 | b2;
    }
    for x in high {
        if !borrow {
            return false;
        }
        (*x, borrow) = x.overflowing_sub(1);
    }
    borrow
}

/// `out = a + b`; `out` has at least one limb more than the longer.
#[inline(never)]
pub fn add(a: &[u32], b: &[u32], out: &mut [u32]) {
    let (a, b) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let mut carry = 0u64;
    let (low, high) = a.split_at(b.len());
    let (out_low, out_high) = out.split_at_mut(b.len());
    for ((o, x), y) in out_low.iter_mut().zip(low).zip(b) {
        carry += *x as u64 + *y as u64;
        *o = carry as u32;
        carry >>= 32;
    }
    let (out_high, rest) = out_high.split_at_mut(high.len());
    for (o, x) in out_high.iter_mut().zip(high) {
        carry += *x as u64;
        *o = carry as u32;
        carry >>= 32;
    }
    rest.fill(0);
    if let Some(o) = rest.first_mut() {
        *o = carry as u32;
    }
}

/// `out = a - b` where `a >= b`; `out` is at least as long as `a`.
#[inline(never)]
pub fn sub(a: &[u32], b: &[u32], out: &mut [u32]) {
    let b = trim(b);
    out[..a.len()].copy_from_slice(a);
    out[a.len()..].fill(0);
    sub_assign(out, b);
}

/// `acc += a * m`; answers the carry limb. `acc` is as long as `a`.
#[inline]
fn add_mul_small(acc: &mut [u32], a: &[u32], m: u32) -> u32 {
    let mut carry = 0u64;
    for (o, x) in acc.iter_mut().zip(a) {
        carry += *o as u64 + *x as u64 * m as u64;
        *o = carry as u32;
        carry >>= 32;
    }
    carry as u32
}

/// `acc = acc * m + add`; answers the carry limb.
#[inline]
pub fn mul_small(acc: &mut [u32], m: u32, add: u32) -> u32 {
    let mut carry = add as u64;
    for x in acc {
        carry += *x as u64 * m as u64;
        *x = carry as u32;
        carry >>= 32;
    }
    carry as u32
}

/// `a /= d`; answers the remainder.
#[inline]
pub fn div_small(a: &mut [u32], d: u32) -> u32 {
    let mut r = 0u64;
    for x in a.iter_mut().rev() {
        let n = r << 32 | *x as u64;
        *x = (n / d as u64) as u32;
        r = n % d as u64;
    }
    r as u32
}

/// `a % d`.
pub fn rem_small(a: &[u32], d: u32) -> u32 {
    let mut r = 0u64;
    for x in a.iter().rev() {
        r = (r << 32 | *x as u64) % d as u64;
    }
    r as u32
}

/// From this many limbs on in the shorter factor, Karatsuba's method pays.
const KARATSUBA: usize = 40;

/// `out = a * b`; `out` has at least `a.len() + b.len()` limbs.
pub fn mul(a: &[u32], b: &[u32], out: &mut [u32]) {
    out.fill(0);
    let (a, b) = (trim(a), trim(b));
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    mul_into(long, short, out);
}

/// `out += long * short`, where `out` is zero in the upper part that a carry reaches.
fn mul_into(long: &[u32], short: &[u32], out: &mut [u32]) {
    if short.len() < KARATSUBA {
        for (i, m) in short.iter().enumerate() {
            if *m == 0 {
                continue;
            }
            let (low, high) = out[i..].split_at_mut(long.len());
            let carry = add_mul_small(low, long, *m);
            if carry != 0 {
                add_assign(high, &[carry]);
            }
        }
        return;
    }
    if long.len() >= 2 * short.len() {
        // Pieces as long as the short factor.
        for (i, piece) in long.chunks(short.len()).enumerate() {
            let at = i * short.len();
            let (l, s) = if piece.len() >= short.len() { (piece, short) } else { (short, piece) };
            let mut product = vec![0; piece.len() + short.len()];
            mul_into(l, s, &mut product);
            add_assign(&mut out[at..], trim(&product));
        }
        return;
    }
    karatsuba(long, short, out);
}

/// `(l1 B + l0)(s1 B + s0)` from three products: `l1 s1`, `l0 s0` and `(l1 + l0)(s1 + s0)`.
fn karatsuba(long: &[u32], short: &[u32], out: &mut [u32]) {
    let half = long.len().div_ceil(2);
    let (l0, l1) = long.split_at(half);
    let (s0, s1) = short.split_at(half.min(short.len()));
    let product = |a: &[u32], b: &[u32]| {
        let (a, b) = (trim(a), trim(b));
        let mut p = vec![0; a.len() + b.len()];
        let (a, b) = if a.len() >= b.len() { (a, b) } else { (b, a) };
        mul_into(a, b, &mut p);
        p
    };
    let low = product(l0, s0);
    let high = product(l1, s1);
    let sum = |a: &[u32], b: &[u32]| {
        let mut s = vec![0; a.len().max(b.len()) + 1];
        add(a, b, &mut s);
        s
    };
    let mut middle = product(&sum(l0, l1), &sum(s0, s1));
    sub_assign(&mut middle, trim(&low));
    sub_assign(&mut middle, trim(&high));
    add_assign(out, trim(&low));
    add_assign(&mut out[half..], trim(&middle));
    add_assign(&mut out[2 * half..], trim(&high));
}

/// `out = a << n`; `out` has room for `a.len() + n / 32 + 1` limbs.
#[inline(never)]
pub fn shl(a: &[u32], n: usize, out: &mut [u32]) {
    let (limbs, bits) = (n / 32, n % 32);
    out.fill(0);
    let out = &mut out[limbs..];
    if bits == 0 {
        out[..a.len()].copy_from_slice(a);
        return;
    }
    let mut carry = 0;
    for (o, x) in out.iter_mut().zip(a) {
        *o = *x << bits | carry;
        carry = *x >> (32 - bits);
    }
    if let Some(o) = out.get_mut(a.len()) {
        *o = carry;
    }
}

/// `out = a >> n`; `out` is at least `a.len() - n / 32` long. Answers whether one bits were lost.
#[inline(never)]
pub fn shr(a: &[u32], n: usize, out: &mut [u32]) -> bool {
    let (limbs, bits) = (n / 32, n % 32);
    out.fill(0);
    if limbs >= a.len() {
        return used(a) != 0;
    }
    let mut lost = used(&a[..limbs]) != 0;
    let a = &a[limbs..];
    if bits == 0 {
        out[..a.len()].copy_from_slice(a);
        return lost;
    }
    lost |= a[0] << (32 - bits) != 0;
    for (i, o) in out.iter_mut().enumerate().take(a.len()) {
        let high = a.get(i + 1).map_or(0, |x| x << (32 - bits));
        *o = a[i] >> bits | high;
    }
    lost
}

/// Quotient and remainder; `b` is not zero.
pub fn div_rem(a: &[u32], b: &[u32]) -> (Vec<u32>, Vec<u32>) {
    let (a, b) = (trim(a), trim(b));
    if cmp(a, b).is_lt() {
        return (Vec::new(), a.to_vec());
    }
    if let [d] = b {
        let mut q = a.to_vec();
        let r = div_small(&mut q, *d);
        return (q, vec![r]);
    }
    // Knuth, volume 2, 4.3.1, algorithm D. The divisor is shifted until its top bit is set, so that the estimate of a
    // quotient limb from the two top limbs is at most two too large.
    let n = b.len();
    let shift = b[n - 1].leading_zeros() as usize;
    let mut v = vec![0; n + 1];
    shl(b, shift, &mut v);
    v.truncate(n);
    let mut u = vec![0; a.len() + 1];
    shl(a, shift, &mut u);
    let m = a.len() - n;
    let mut q = vec![0; m + 1];
    let (top, second) = (v[n - 1] as u64, v[n - 2] as u64);
    for j in (0..=m).rev() {
        let w = &mut u[j..j + n + 1];
        let head = (w[n] as u64) << 32 | w[n - 1] as u64;
        let (mut estimate, mut rest);
        if w[n] as u64 >= top {
            estimate = 0xFFFF_FFFF;
            rest = head - estimate * top;
        } else {
            estimate = head / top;
            rest = head % top;
        }
        while rest >> 32 == 0 && estimate * second > (rest << 32 | w[n - 2] as u64) {
            estimate -= 1;
            rest += top;
        }
        // w -= estimate * v
        let mut carry = 0u64;
        let mut borrow = false;
        for (x, y) in w.iter_mut().zip(&v) {
            carry += estimate * *y as u64;
            let (d, b1) = x.overflowing_sub(carry as u32);
            let (d, b2) = d.overflowing_sub(borrow as u32);
            *x = d;
            borrow = b1 | b2;
            carry >>= 32;
        }
        let (d, b1) = w[n].overflowing_sub(carry as u32);
        let (d, b2) = d.overflowing_sub(borrow as u32);
        w[n] = d;
        if b1 | b2 {
            estimate -= 1;
            let (low, high) = w.split_at_mut(n);
            if add_assign(low, &v) {
                high[0] = high[0].wrapping_add(1);
            }
        }
        q[j] = estimate as u32;
    }
    let mut r = vec![0; n + 1];
    shr(&u[..n + 1], shift, &mut r);
    (q, r)
}

/// The upper 64 bits (the topmost one set), how many bits lie below them, and whether any of those is set.
/// `a` is not zero; a short `a` is shifted up, with a negative number of bits below.
pub fn top64(a: &[u32]) -> (u64, isize, bool) {
    let n = bits(a);
    let at = |i: isize| if i < 0 { 0 } else { a.get(i as usize).copied().unwrap_or(0) as u64 };
    let below = n as isize - 64;
    let (limb, bit) = (below.div_euclid(32), below.rem_euclid(32) as u32);
    let mut top = at(limb) | at(limb + 1) << 32;
    if bit != 0 {
        top = top >> bit | at(limb + 2) << (64 - bit);
    }
    let mut sticky = false;
    if below > 0 {
        sticky = used(&a[..limb as usize]) != 0 || (bit != 0 && at(limb) << (64 - bit) != 0);
    }
    (top, below, sticky)
}
