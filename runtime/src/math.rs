//! The functions of the module `math`: the rows `math::…` on raw floats, and the others on words.
//!
//! Owns: domain and range errors. Does not know: the module object (`module.rs`).

use crate::exc;
use crate::float::{self, machine};
use crate::int;
use crate::word::{Ref, Value};
use crate::{flag, ok, text};

#[cold]
fn domain_error() -> f64 {
    exc::value_error("math domain error")
}

#[cold]
fn range_error() -> f64 {
    exc::overflow_error("math range error")
}

/// The result `r` of a function at `x`: a NaN from a number is outside the domain, an infinity out of range.
#[inline]
fn checked(x: f64, r: f64, can_overflow: bool) -> f64 {
    if r.is_nan() && !x.is_nan() {
        return domain_error();
    }
    if r.is_infinite() && x.is_finite() {
        return if can_overflow { range_error() } else { domain_error() };
    }
    r
}

macro_rules! functions {
    ($($name:ident $can_overflow:literal;)*) => { $(
        pub fn $name(x: f64) -> f64 {
            checked(x, libm::$name(x), $can_overflow)
        }
    )* };
}
functions! {
    exp true;
    exp2 true;
    expm1 true;
    log1p false;
    sin false;
    cos false;
    tan false;
    asin false;
    acos false;
    atan false;
    sinh true;
    cosh true;
    tanh false;
    asinh false;
    acosh false;
    atanh false;
    cbrt false;
}

#[inline(always)]
pub fn sqrt(x: f64) -> Option<f64> {
    if x < 0.0 { outside_domain() } else { Some(machine::sqrt(x)) }
}

#[cold]
#[inline(never)]
fn outside_domain() -> Option<f64> {
    domain_error();
    None
}

/// Logarithms are defined for positive numbers only.
macro_rules! logarithms {
    ($($name:ident;)*) => { $(
        pub fn $name(x: f64) -> f64 {
            if x <= 0.0 { domain_error() } else { libm::$name(x) }
        }
    )* };
}
logarithms! {
    log;
    log2;
    log10;
}

pub fn atan2(y: f64, x: f64) -> f64 {
    libm::atan2(y, x)
}

pub fn pow(x: f64, y: f64) -> f64 {
    let r = float::pow_f64(x, y);
    if x.is_finite() && y.is_finite() {
        if r.is_nan() {
            return domain_error();
        }
        if r.is_infinite() {
            return if x == 0.0 { domain_error() } else { range_error() };
        }
    }
    r
}

pub fn fmod(x: f64, y: f64) -> f64 {
    if y.is_infinite() && x.is_finite() {
        return x;
    }
    let r = libm::fmod(x, y);
    if r.is_nan() && !x.is_nan() && !y.is_nan() { domain_error() } else { r }
}

pub fn remainder(x: f64, y: f64) -> f64 {
    if y.is_infinite() && x.is_finite() {
        return x;
    }
    let r = libm::remainder(x, y);
    if r.is_nan() && !x.is_nan() && !y.is_nan() { domain_error() } else { r }
}

pub fn hypot(x: f64, y: f64) -> f64 {
    libm::hypot(x, y)
}

#[inline(always)]
pub fn fabs(x: f64) -> f64 {
    x.abs()
}

pub fn copysign(x: f64, y: f64) -> f64 {
    libm::copysign(x, y)
}

pub fn floor(x: f64) -> Value {
    int::from_f64(machine::floor(x))
}

pub fn ceil(x: f64) -> Value {
    int::from_f64(machine::ceil(x))
}

pub fn trunc(x: f64) -> Value {
    int::from_f64(machine::trunc(x))
}

pub fn erf(x: f64) -> f64 {
    libm::erf(x)
}

pub fn erfc(x: f64) -> f64 {
    libm::erfc(x)
}

pub fn gamma(x: f64) -> f64 {
    if x == f64::NEG_INFINITY || (x <= 0.0 && x.is_finite() && machine::floor(x) == x) {
        return domain_error();
    }
    let r = libm::tgamma(x);
    if r.is_infinite() && x.is_finite() { range_error() } else { r }
}

pub fn lgamma(x: f64) -> f64 {
    if x.is_finite() && x <= 0.0 && machine::floor(x) == x {
        return domain_error();
    }
    let r = libm::lgamma(x);
    if r.is_infinite() && x.is_finite() { range_error() } else { r }
}

pub fn degrees(x: f64) -> f64 {
    x * (180.0 / core::f64::consts::PI)
}

pub fn radians(x: f64) -> f64 {
    x * (core::f64::consts::PI / 180.0)
}

/// `ldexp(x, n)`.
pub fn ldexp(x: f64, n: i64) -> f64 {
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    let r = libm::scalbn(x, n.clamp(-4000, 4000) as i32);
    if r.is_infinite() { range_error() } else { r }
}

pub fn isclose(a: f64, b: f64, relative: f64, absolute: f64) -> bool {
    if relative < 0.0 || absolute < 0.0 {
        return exc::value_error("tolerances must be non-negative");
    }
    if a == b {
        return true;
    }
    if a.is_infinite() || b.is_infinite() {
        return false;
    }
    let d = (b - a).abs();
    d <= (relative * b).abs() || d <= (relative * a).abs() || d <= absolute
}

/// The logarithm of any positive number: ints beyond the range of floats are scaled by powers of two.
pub fn log_of(v: Ref, log: fn(f64) -> f64) -> f64 {
    if int::is(v) && int::nearest_f64(v).is_none() {
        let mut buffer = Default::default();
        let i = int::big::view(v, &mut buffer);
        if i.negative {
            return domain_error();
        }
        let (top, below, _) = int::limbs::top64(i.limbs);
        return log(top as f64) + log(2.0) * below as f64;
    }
    let x = flag!(float::from_word(v));
    if x <= 0.0 { domain_error() } else { log(x) }
}

/// Greatest common divisor of two ints, not negative.
pub fn gcd(a: Ref, b: Ref) -> Value {
    if let (Some(x), Some(y)) = (a.as_small(), b.as_small()) {
        let (mut x, mut y) = (x.unsigned_abs(), y.unsigned_abs());
        while y != 0 {
            (x, y) = (y, x % y);
        }
        return int::from_i64(x as i64);
    }
    let (mut x, mut y) = (int::abs(a), int::abs(b));
    while int::truth(y.r()) {
        let r = ok!(int::modulo(x.r(), y.r()));
        (x, y) = (y, r);
    }
    x
}

/// Least common multiple of two ints, not negative.
pub fn lcm(a: Ref, b: Ref) -> Value {
    if !int::truth(a) || !int::truth(b) {
        return Value::small(0);
    }
    let g = ok!(gcd(a, b));
    let q = ok!(int::floordiv(a, g.r()));
    int::abs(int::mul(q.r(), b).r())
}

/// The int square root of an int that is not negative.
pub fn isqrt(n: Ref) -> Value {
    if int::order(n, Ref::small(0)).is_lt() {
        return exc::value_error("isqrt() argument must be nonnegative");
    }
    if !int::truth(n) {
        return Value::small(0);
    }
    // Newton's method from above.
    let mut buffer = Default::default();
    let bits = int::limbs::bits(int::big::view(n, &mut buffer).limbs) as i64;
    let mut x = int::lshift(Ref::small(1), Ref::small((bits + 1) / 2));
    loop {
        let q = ok!(int::floordiv(n, x.r()));
        let y = int::rshift(int::add(x.r(), q.r()).r(), Ref::small(1));
        if int::order(y.r(), x.r()).is_ge() {
            return x;
        }
        x = y;
    }
}

/// `from * (from + 1) * … * to`, by halves, so that factors stay of similar size.
fn range_product(from: i64, to: i64) -> Value {
    if from > to {
        return Value::small(1);
    }
    if to - from < 4 {
        let mut p = int::from_i64(from);
        for i in from + 1..=to {
            p = int::mul(p.r(), int::from_i64(i).r());
        }
        return p;
    }
    let middle = from + (to - from) / 2;
    int::mul(range_product(from, middle).r(), range_product(middle + 1, to).r())
}

/// `n!` of an int.
pub fn factorial(n: Ref) -> Value {
    if int::order(n, Ref::small(0)).is_lt() {
        return exc::value_error("factorial() not defined for negative values");
    }
    match int::as_i64(n) {
        Some(n) => range_product(1, n),
        None => exc::overflow_error("factorial() argument should not exceed 9223372036854775807"),
    }
}

fn not_negative(v: Ref, what: &str) -> bool {
    if int::order(v, Ref::small(0)).is_lt() {
        return exc::value_error(text![what, " must be a non-negative integer"]);
    }
    true
}

/// `n * (n - 1) * …`, `k` factors.
pub fn perm(n: Ref, k: Ref) -> Value {
    if !not_negative(n, "n") || !not_negative(k, "k") {
        return Value::NULL;
    }
    if int::order(n, k).is_lt() {
        return Value::small(0);
    }
    let Some(k) = int::as_i64(k) else {
        return exc::overflow_error("k must not exceed 9223372036854775807");
    };
    if let Some(n) = int::as_i64(n) {
        return range_product(n - k + 1, n);
    }
    let mut p = Value::small(1);
    for i in 0..k {
        p = int::mul(p.r(), int::sub(n, Ref::small(i)).r());
    }
    p
}

/// Binomial coefficient.
pub fn comb(n: Ref, k: Ref) -> Value {
    if !not_negative(n, "n") || !not_negative(k, "k") {
        return Value::NULL;
    }
    let other = int::sub(n, k);
    if int::order(other.r(), Ref::small(0)).is_lt() {
        return Value::small(0);
    }
    let k = if int::order(other.r(), k).is_lt() { other } else { k.own() };
    let Some(k) = int::as_i64(k.r()) else {
        return exc::overflow_error("min(n - k, k) must not exceed 9223372036854775807");
    };
    let mut p = Value::small(1);
    for i in 0..k {
        p = int::mul(p.r(), int::sub(n, Ref::small(i)).r());
        p = ok!(int::floordiv(p.r(), Ref::small(i + 1)));
    }
    p
}
