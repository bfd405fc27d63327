//! Methods and attributes of `float`.

use super::{FLOAT, boxed, get};
use crate::args::Args;
use crate::int;
use crate::str_::Str;
use crate::types::Method;
use crate::word::{Ref, Value};
use crate::{exc, flag, methods, ok};

methods!(&FLOAT;
    IS_INTEGER = "is_integer" is_integer,
    AS_INTEGER_RATIO = "as_integer_ratio" as_integer_ratio,
    HEX = "hex" hex,
    CONJUGATE = "conjugate" conjugate,
    DUNDER_TRUNC = "__trunc__" trunc,
    DUNDER_FLOOR = "__floor__" floor,
    DUNDER_CEIL = "__ceil__" ceil,
    DUNDER_ROUND = "__round__" round,
);
methods!(getter &FLOAT; REAL = "real" conjugate, IMAG = "imag" imag);
methods!(class &FLOAT; FROMHEX = "fromhex" fromhex);

pub static ALL: &[&Method] = &[
    &IS_INTEGER,
    &AS_INTEGER_RATIO,
    &HEX,
    &CONJUGATE,
    &DUNDER_TRUNC,
    &DUNDER_FLOOR,
    &DUNDER_CEIL,
    &DUNDER_ROUND,
    &REAL,
    &IMAG,
    &FROMHEX,
];

fn is_integer(this: Ref, args: &Args) -> Value {
    if !args.none("float.is_integer") {
        return Value::NULL;
    }
    let f = get(this);
    Value::bool(f.is_finite() && super::machine::floor(f) == f)
}

fn as_integer_ratio(this: Ref, args: &Args) -> Value {
    if !args.none("float.as_integer_ratio") {
        return Value::NULL;
    }
    let f = get(this);
    if f.is_nan() {
        return exc::value_error("cannot convert NaN to integer ratio");
    }
    if f.is_infinite() {
        return exc::overflow_error("cannot convert Infinity to integer ratio");
    }
    let (mut m, mut e) = int::parts(f);
    while m != 0 && m & 1 == 0 && e < 0 {
        m >>= 1;
        e += 1;
    }
    if m == 0 {
        e = 0;
    }
    let m = int::big::from_u64(f < 0.0, m);
    let shift = Ref::small(e.unsigned_abs() as i64);
    let (n, d) =
        if e >= 0 { (int::lshift(m.r(), shift), Value::small(1)) } else { (m, int::lshift(Ref::small(1), shift)) };
    crate::tuple::from_refs(&[n.r(), d.r()])
}

fn hex(this: Ref, args: &Args) -> Value {
    if !args.none("float.hex") {
        return Value::NULL;
    }
    super::text::hex(get(this))
}

fn fromhex(_: Ref, args: &Args) -> Value {
    let s = ok!(args.one("float.fromhex"));
    match s.cast::<Str>() {
        Some(s) => boxed(ok!(super::text::from_hex(&s.to_utf8()))),
        None => exc::type_error("bad argument type for built-in operation"),
    }
}

fn conjugate(this: Ref, _: &Args) -> Value {
    super::plain(this)
}

fn imag(_: Ref, _: &Args) -> Value {
    boxed(0.0)
}

fn trunc(this: Ref, _: &Args) -> Value {
    int::from_f64(get(this))
}

fn floor(this: Ref, _: &Args) -> Value {
    int::from_f64(super::machine::floor(get(this)))
}

fn ceil(this: Ref, _: &Args) -> Value {
    int::from_f64(super::machine::ceil(get(this)))
}

fn round(this: Ref, args: &Args) -> Value {
    if !args.positional("float", "__round__", 0, 1) {
        return Value::NULL;
    }
    round_value(this, args.get(0))
}

/// `round(v, n)`; `n` may be `None` or null.
pub fn round_value(this: Ref, n: Ref) -> Value {
    if n.is_null() || n.is_none() {
        return super::round_to_int(get(this));
    }
    let n = ok!(crate::ops::index(n));
    let digits = crate::ops::clamp(n.r());
    boxed(flag!(super::round_digits(get(this), digits)))
}
