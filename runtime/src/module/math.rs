//! The module `math` for calls through values: arguments are converted, counts checked.

use crate::args::Args;
use crate::attr;
use crate::builtin::Builtin;
use crate::exc;
use crate::float;
use crate::int;
use crate::iter::Each;
use crate::math;
use crate::ops;
use crate::tuple;
use crate::types::type_of;
use crate::word::{Ref, Value};
use crate::{flag, lit, ok, text};
use alloc::vec::Vec;

fn real(v: Ref) -> Option<f64> {
    Some(flag!(float::from_word(v)))
}

fn boxed(f: f64) -> Value {
    if exc::pending() { Value::NULL } else { float::boxed(f) }
}

/// Functions from a float to a float.
macro_rules! unary {
    ($($id:ident $name:literal $f:expr;)*) => { $(
        static $id: Builtin = Builtin::new($name, |args| {
            let x = ok!(args.one(concat!("math.", $name)));
            boxed($f(ok!(real(x))))
        });
    )* };
}
fn sqrt(x: f64) -> f64 {
    ok!(math::sqrt(x))
}

unary! {
    SQRT "sqrt" sqrt;
    EXP "exp" math::exp;
    EXP2 "exp2" math::exp2;
    EXPM1 "expm1" math::expm1;
    LOG1P "log1p" math::log1p;
    SIN "sin" math::sin;
    COS "cos" math::cos;
    TAN "tan" math::tan;
    ASIN "asin" math::asin;
    ACOS "acos" math::acos;
    ATAN "atan" math::atan;
    SINH "sinh" math::sinh;
    COSH "cosh" math::cosh;
    TANH "tanh" math::tanh;
    ASINH "asinh" math::asinh;
    ACOSH "acosh" math::acosh;
    ATANH "atanh" math::atanh;
    CBRT "cbrt" math::cbrt;
    FABS "fabs" math::fabs;
    ERF "erf" math::erf;
    ERFC "erfc" math::erfc;
    GAMMA "gamma" math::gamma;
    LGAMMA "lgamma" math::lgamma;
    DEGREES "degrees" math::degrees;
    RADIANS "radians" math::radians;
    ULP "ulp" ulp;
}

/// Functions of two floats.
macro_rules! binary {
    ($($id:ident $name:literal $f:expr;)*) => { $(
        static $id: Builtin = Builtin::new($name, |args| {
            if !args.positional("math", $name, 2, 2) {
                return Value::NULL;
            }
            let (x, y) = (ok!(real(args.get(0))), ok!(real(args.get(1))));
            boxed($f(x, y))
        });
    )* };
}
binary! {
    ATAN2 "atan2" math::atan2;
    POW "pow" math::pow;
    FMOD "fmod" math::fmod;
    REMAINDER "remainder" math::remainder;
    COPYSIGN "copysign" math::copysign;
}

/// Questions about a float.
macro_rules! tests {
    ($($id:ident $name:literal $f:expr;)*) => { $(
        static $id: Builtin = Builtin::new($name, |args| {
            let x = ok!(args.one(concat!("math.", $name)));
            let x: f64 = ok!(real(x));
            Value::bool($f(x))
        });
    )* };
}
tests! {
    ISNAN "isnan" f64::is_nan;
    ISINF "isinf" f64::is_infinite;
    ISFINITE "isfinite" f64::is_finite;
}

/// Rounding to an int: ints stay, floats are rounded, other types have a special method.
fn rounded(args: &Args, name: &str, special: Ref, f: fn(f64) -> Value) -> Value {
    let x = ok!(args.one(name));
    if int::is(x) {
        return int::plain(x);
    }
    if x.cast::<float::Float>().is_some() {
        return f(float::get(x));
    }
    match attr::call_special(x, special, &[]) {
        Some(v) => v,
        None => f(ok!(real(x))),
    }
}

static FLOOR: Builtin = Builtin::new("floor", |a| rounded(a, "math.floor", lit!("__floor__"), math::floor));
static CEIL: Builtin = Builtin::new("ceil", |a| rounded(a, "math.ceil", lit!("__ceil__"), math::ceil));
static TRUNC: Builtin = Builtin::new("trunc", |args| {
    let x = ok!(args.one("math.trunc"));
    if int::is(x) || x.cast::<float::Float>().is_some() {
        return rounded(args, "math.trunc", lit!("__trunc__"), math::trunc);
    }
    match attr::call_special(x, lit!("__trunc__"), &[]) {
        Some(v) => v,
        None => exc::type_error(text!["type ", type_of(x), " doesn't define __trunc__ method"]),
    }
});

static LOG: Builtin = Builtin::new("log", |args| {
    if !args.positional("math", "log", 1, 2) {
        return Value::NULL;
    }
    let x = flag!(math::log_of(args.get(0), math::log));
    if args.len() == 1 {
        return boxed(x);
    }
    let base = flag!(math::log_of(args.get(1), math::log));
    boxed(ok!(float::truediv(x, base)))
});
static LOG2: Builtin = Builtin::new("log2", |args| boxed(math::log_of(ok!(args.one("math.log2")), math::log2)));
static LOG10: Builtin = Builtin::new("log10", |args| boxed(math::log_of(ok!(args.one("math.log10")), math::log10)));

/// `gcd` and `lcm` of any number of ints.
fn fold(args: &Args, name: &str, start: i64, f: fn(Ref, Ref) -> Value) -> Value {
    if !args.no_keywords(name) {
        return Value::NULL;
    }
    let mut acc = Value::small(start);
    for a in args.pos() {
        let i = ok!(ops::index(*a));
        acc = ok!(f(acc.r(), i.r()));
    }
    acc
}

static GCD: Builtin = Builtin::new("gcd", |a| fold(a, "math.gcd", 0, math::gcd));
static LCM: Builtin = Builtin::new("lcm", |a| fold(a, "math.lcm", 1, math::lcm));

static ISQRT: Builtin = Builtin::new("isqrt", |args| {
    let n = ok!(ops::index(ok!(args.one("math.isqrt"))));
    math::isqrt(n.r())
});
static FACTORIAL: Builtin = Builtin::new("factorial", |args| {
    let n = ok!(ops::index(ok!(args.one("math.factorial"))));
    math::factorial(n.r())
});
static COMB: Builtin = Builtin::new("comb", |args| {
    if !args.positional("math", "comb", 2, 2) {
        return Value::NULL;
    }
    let (n, k) = (ok!(ops::index(args.get(0))), ok!(ops::index(args.get(1))));
    math::comb(n.r(), k.r())
});
static PERM: Builtin = Builtin::new("perm", |args| {
    if !args.positional("math", "perm", 1, 2) {
        return Value::NULL;
    }
    let n = ok!(ops::index(args.get(0)));
    if args.len() == 1 || args.get(1).is_none() {
        return math::factorial(n.r());
    }
    let k = ok!(ops::index(args.get(1)));
    math::perm(n.r(), k.r())
});

static LDEXP: Builtin = Builtin::new("ldexp", |args| {
    if !args.positional("math", "ldexp", 2, 2) {
        return Value::NULL;
    }
    let x = ok!(real(args.get(0)));
    if !int::is(args.get(1)) {
        return exc::type_error("Expected an int as second argument to ldexp.");
    }
    boxed(math::ldexp(x, ops::clamp(int::plain(args.get(1)).r())))
});

static FREXP: Builtin = Builtin::new("frexp", |args| {
    let x = ok!(real(ok!(args.one("math.frexp"))));
    let (m, e) = if x == 0.0 || !x.is_finite() { (x, 0) } else { libm::frexp(x) };
    tuple::pair(float::boxed(m), Value::small(e as i64))
});

static MODF: Builtin = Builtin::new("modf", |args| {
    let x = ok!(real(ok!(args.one("math.modf"))));
    let (fraction, whole) = if x.is_infinite() {
        (libm::copysign(0.0, x), x)
    } else if x.is_nan() {
        (x, x)
    } else {
        let whole = float::machine::trunc(x);
        (libm::copysign(x - whole, x), whole)
    };
    tuple::pair(float::boxed(fraction), float::boxed(whole))
});

fn ulp(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    let x = libm::fabs(x);
    if x.is_infinite() {
        return x;
    }
    let up = libm::nextafter(x, f64::INFINITY);
    if up.is_infinite() { x - libm::nextafter(x, f64::NEG_INFINITY) } else { up - x }
}

static NEXTAFTER: Builtin = Builtin::new("nextafter", |args| {
    let mut out = [Ref::NULL; 3];
    if !args.bind("nextafter", &["", "", "steps"], 2, 2, 2, &mut out) {
        return Value::NULL;
    }
    let (mut x, y) = (ok!(real(out[0])), ok!(real(out[1])));
    let mut steps = 1;
    if !out[2].is_null() && !out[2].is_none() {
        steps = ok!(ops::as_ssize(out[2]));
        if steps < 0 {
            return exc::value_error("steps must be a non-negative integer");
        }
    }
    while steps > 0 && x != y && !x.is_nan() {
        x = libm::nextafter(x, y);
        steps -= 1;
    }
    float::boxed(x)
});

static ISCLOSE: Builtin = Builtin::new("isclose", |args| {
    let mut out = [Ref::NULL; 4];
    if !args.bind("isclose", &["a", "b", "rel_tol", "abs_tol"], 0, 2, 2, &mut out) {
        return Value::NULL;
    }
    let (a, b) = (ok!(real(out[0])), ok!(real(out[1])));
    let relative = if out[2].is_null() { 1e-9 } else { ok!(real(out[2])) };
    let absolute = if out[3].is_null() { 0.0 } else { ok!(real(out[3])) };
    Value::bool(flag!(math::isclose(a, b, relative, absolute)))
});

fn reals(a: Ref) -> Option<Vec<f64>> {
    let mut out = Vec::new();
    let mut it = Each::of(a)?;
    while let Some(v) = it.next() {
        out.push(real(v.r())?);
    }
    if exc::pending() { None } else { Some(out) }
}

/// Length of a vector, scaled by its largest part so that squares do not overflow.
fn norm(parts: &[f64]) -> f64 {
    if parts.iter().any(|p| p.is_infinite()) {
        return f64::INFINITY;
    }
    let max = parts.iter().fold(0.0, |m, p| libm::fmax(m, libm::fabs(*p)));
    if parts.iter().any(|p| p.is_nan()) {
        return f64::NAN;
    }
    if max == 0.0 {
        return 0.0;
    }
    let (_, e) = libm::frexp(max);
    let scale = libm::ldexp(1.0, -e);
    // Squares and their sum in twice the precision; one correction step after the root.
    let (mut sum, mut rest) = (0.0, 0.0);
    for p in parts {
        let x = p * scale;
        let square = x * x;
        let error = libm::fma(x, x, -square);
        let t = sum + square;
        rest += if sum >= square { (sum - t) + square } else { (square - t) + sum };
        rest += error;
        sum = t;
    }
    let root = float::machine::sqrt(sum + rest);
    let square = root * root;
    let error = libm::fma(root, root, -square);
    let correction = ((sum - square) - error + rest) / (2.0 * root);
    (root + correction) / scale
}

static HYPOT: Builtin = Builtin::new("hypot", |args| {
    if !args.no_keywords("math.hypot") {
        return Value::NULL;
    }
    let mut parts = Vec::new();
    for a in args.pos() {
        parts.push(ok!(real(*a)));
    }
    match parts[..] {
        [x, y] => float::boxed(math::hypot(x, y)),
        _ => float::boxed(norm(&parts)),
    }
});

static DIST: Builtin = Builtin::new("dist", |args| {
    if !args.positional("math", "dist", 2, 2) {
        return Value::NULL;
    }
    let (p, q) = (ok!(reals(args.get(0))), ok!(reals(args.get(1))));
    if p.len() != q.len() {
        return exc::value_error("both points must have the same number of dimensions");
    }
    let parts: Vec<f64> = p.iter().zip(&q).map(|(a, b)| a - b).collect();
    float::boxed(norm(&parts))
});

static PROD: Builtin = Builtin::new("prod", |args| {
    let mut out = [Ref::NULL; 2];
    if !args.bind("prod", &["", "start"], 1, 1, 1, &mut out) {
        return Value::NULL;
    }
    let mut acc = if out[1].is_null() { Value::small(1) } else { out[1].own() };
    let mut it = ok!(Each::of(out[0]));
    while let Some(v) = it.next() {
        acc = ok!(ops::mul(acc.r(), v.r()));
    }
    if exc::pending() { Value::NULL } else { acc }
});

static SUMPROD: Builtin = Builtin::new("sumprod", |args| {
    if !args.positional("math", "sumprod", 2, 2) {
        return Value::NULL;
    }
    let (p, q) = (ok!(crate::iter::to_tuple(args.get(0))), ok!(crate::iter::to_tuple(args.get(1))));
    let (p, q) = (tuple::items(p.r()), tuple::items(q.r()));
    if p.len() != q.len() {
        return exc::value_error("Inputs are not the same length");
    }
    let floats = |v: &[Value]| v.iter().all(|x| x.r().cast::<float::Float>().is_some() || int::is(x.r()));
    let any_float = p.iter().chain(q).any(|x| x.r().cast::<float::Float>().is_some());
    if any_float && floats(p) && floats(q) {
        let mut sum = Exact::default();
        for (a, b) in p.iter().zip(q) {
            let (x, y) = (ok!(real(a.r())), ok!(real(b.r())));
            let product = x * y;
            sum.add(product);
            let error = libm::fma(x, y, -product);
            if error.is_finite() {
                sum.add(error);
            }
        }
        return boxed(sum.total());
    }
    let mut acc = Value::small(0);
    for (a, b) in p.iter().zip(q) {
        let product = ok!(ops::mul(a.r(), b.r()));
        acc = ok!(ops::add(acc.r(), product.r()));
    }
    acc
});

/// Sum of floats without rounding: partial sums that do not overlap, in increasing order.
#[derive(Default)]
struct Exact {
    partials: Vec<f64>,
    special: f64,
    infinities: f64,
}

impl Exact {
    fn add(&mut self, x: f64) {
        if !x.is_finite() {
            if x.is_infinite() {
                self.infinities += x;
            }
            self.special += x;
            return;
        }
        let mut x = x;
        let mut kept = 0;
        for j in 0..self.partials.len() {
            let mut y = self.partials[j];
            if libm::fabs(x) < libm::fabs(y) {
                core::mem::swap(&mut x, &mut y);
            }
            let high = x + y;
            let low = y - (high - x);
            if low != 0.0 {
                self.partials[kept] = low;
                kept += 1;
            }
            x = high;
        }
        self.partials.truncate(kept);
        self.partials.push(x);
    }

    fn total(&self) -> f64 {
        if self.special != 0.0 || self.special.is_nan() {
            if self.infinities.is_nan() {
                return exc::value_error("-inf + inf in fsum");
            }
            return self.special;
        }
        let Some((mut high, mut rest)) = self.partials.split_last().map(|(h, r)| (*h, r)) else { return 0.0 };
        let mut low = 0.0;
        while let Some((y, r)) = rest.split_last() {
            let x = high;
            high = x + y;
            rest = r;
            low = y - (high - x);
            if low != 0.0 {
                break;
            }
        }
        // Half-way cases are rounded by what is left below.
        if let Some(next) = rest.last()
            && (low < 0.0 && *next < 0.0 || low > 0.0 && *next > 0.0)
        {
            let y = low * 2.0;
            let x = high + y;
            if y == x - high {
                high = x;
            }
        }
        if high.is_infinite() {
            return exc::overflow_error("intermediate overflow in fsum");
        }
        high
    }
}

static FSUM: Builtin = Builtin::new("fsum", |args| {
    let a = ok!(args.one("math.fsum"));
    let mut sum = Exact::default();
    for x in ok!(reals(a)) {
        sum.add(x);
    }
    boxed(sum.total())
});

static FUNCTIONS: &[&Builtin] = &[
    &SQRT, &EXP, &EXP2, &EXPM1, &LOG1P, &SIN, &COS, &TAN, &ASIN, &ACOS, &ATAN, &SINH, &COSH, &TANH, &ASINH, &ACOSH,
    &ATANH, &CBRT, &FABS, &ERF, &ERFC, &GAMMA, &LGAMMA, &DEGREES, &RADIANS, &ULP, &ATAN2, &POW, &FMOD, &REMAINDER,
    &COPYSIGN, &ISNAN, &ISINF, &ISFINITE, &FLOOR, &CEIL, &TRUNC, &LOG, &LOG2, &LOG10, &GCD, &LCM, &ISQRT, &FACTORIAL,
    &COMB, &PERM, &LDEXP, &FREXP, &MODF, &NEXTAFTER, &ISCLOSE, &HYPOT, &DIST, &PROD, &SUMPROD, &FSUM,
];

/// The attributes of the module.
pub(super) fn member(name: &str) -> Option<Value> {
    Some(match name {
        "pi" => float::boxed(core::f64::consts::PI),
        "e" => float::boxed(core::f64::consts::E),
        "tau" => float::boxed(core::f64::consts::TAU),
        "inf" => float::boxed(f64::INFINITY),
        "nan" => float::boxed(f64::NAN),
        _ => FUNCTIONS.iter().find(|f| f.name == name)?.value(),
    })
}
