//! `x ** y` of floats.
//!
//! Owns: powers with int exponents, rounded once. Other exponents go to `libm`.

/// Exponents up to this size are multiplied out: 24 steps, which lose as many of the 106 bits.
const MULTIPLIED: f64 = 16_777_216.0;

/// `x ** y`, with the special values of IEEE 754.
pub fn pow_f64(x: f64, y: f64) -> f64 {
    if y == 2.0 {
        return x * x;
    }
    if y == -1.0 {
        return 1.0 / x;
    }
    if y == 0.5 && x.is_finite() && x > 0.0 {
        return super::machine::sqrt(x);
    }
    if x.is_finite() && x != 0.0 && y.abs() <= MULTIPLIED && y == super::machine::trunc(y) {
        return int_power(x, y as i32);
    }
    libm::pow(x, y)
}

/// A product carried with about 106 bits: the sum of the parts.
#[derive(Clone, Copy)]
struct Double {
    high: f64,
    low: f64,
}

/// `a * b` exactly: splits both factors into halves of 26 bits.
fn exact_product(a: f64, b: f64) -> Double {
    const SPLIT: f64 = 134_217_729.0;
    let halves = |v: f64| {
        let t = SPLIT * v;
        let high = t - (t - v);
        (high, v - high)
    };
    let high = a * b;
    let ((ah, al), (bh, bl)) = (halves(a), halves(b));
    Double { high, low: ((ah * bh - high) + ah * bl + al * bh) + al * bl }
}

fn product(a: Double, b: Double) -> Double {
    let p = exact_product(a.high, b.high);
    let low = p.low + (a.high * b.low + a.low * b.high);
    let high = p.high + low;
    Double { high, low: low - (high - p.high) }
}

fn reciprocal(a: Double) -> Double {
    let q = 1.0 / a.high;
    // One step of Newton's method: q + q * (1 - a * q).
    let p = product(a, Double { high: q, low: 0.0 });
    let rest = (1.0 - p.high) - p.low;
    let low = q * rest;
    let high = q + low;
    Double { high, low: low - (high - q) }
}

/// `x ** n`: the significand, kept between 1/2 and 2, is multiplied out; the exponent is counted apart.
fn int_power(x: f64, n: i32) -> f64 {
    let (m, e) = libm::frexp(x);
    let mut result = Double { high: 1.0, low: 0.0 };
    let mut exponent = 0i32;
    for i in (0..32 - n.unsigned_abs().leading_zeros()).rev() {
        result = product(result, result);
        exponent *= 2;
        if n.unsigned_abs() >> i & 1 == 1 {
            result = product(result, Double { high: m, low: 0.0 });
            exponent += e;
        }
        let (h, shift) = libm::frexp(result.high);
        result = Double { high: h, low: libm::scalbn(result.low, -shift) };
        exponent += shift;
    }
    if n < 0 {
        result = reciprocal(result);
        exponent = -exponent;
    }
    if exponent < -1020 {
        // The result may be subnormal: the sum is rounded once, at its final exponent.
        return round_small(result, exponent);
    }
    libm::scalbn(result.high + result.low, exponent)
}

fn round_small(v: Double, exponent: i32) -> f64 {
    let high = libm::scalbn(v.high, exponent);
    let back = libm::scalbn(high, -exponent);
    let rest = (v.high - back) + v.low;
    let unit = f64::from_bits(1);
    let half = libm::scalbn(0.5, -1074 - exponent);
    if rest > half {
        high + unit
    } else if rest < -half {
        high - unit
    } else {
        high
    }
}
