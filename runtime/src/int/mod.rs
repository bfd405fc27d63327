//! Integers: 63 bits in the word, beyond that an object of 32-bit limbs.
//!
//! Owns: the type `int` and the rows `int::…`. The parts: `limbs.rs` (magnitudes), `big.rs` (the object), `arith.rs`,
//! `convert.rs` (floats, hashes), `text.rs`, `methods.rs`. Does not know: format specifications.

mod arith;
pub mod big;
mod convert;
pub mod limbs;
pub mod methods;
pub mod text;

pub use arith::*;
pub use big::Big;
pub use convert::*;
pub use text::{decimal, from_decimal, parse, parse_i64_or_raise, str, str_i64};

use crate::args::Args;
use crate::exc::{self, zero_kind};
use crate::ops;
use crate::str_::Str;
use crate::types::{Basic, Cmp, Core, Number, Op, Slots, Type, flag, type_of};
use crate::word::{Ref, Value};

/// The word is an int or a bool.
#[inline(always)]
pub fn is(r: Ref) -> bool {
    r.is_small() || (r.is_pointer() && r.cast::<Big>().is_some()) || r.is_bool()
}

macro_rules! binary {
    ($($name:ident = $f:path;)*) => { $(
        fn $name(a: Ref, b: Ref) -> Value {
            if is(a) && is(b) { $f(a, b) } else { Value::NOT_IMPLEMENTED }
        }
    )* };
}
binary! {
    slot_add = add;
    slot_sub = sub;
    slot_mul = mul;
    slot_floordiv = floordiv;
    slot_modulo = modulo;
    slot_divmod = divmod;
    slot_truediv = truediv_boxed;
    slot_pow = pow;
    slot_lshift = lshift;
    slot_rshift = rshift;
    slot_and = bit_and;
    slot_or = bit_or;
    slot_xor = bit_xor;
}

fn truediv_boxed(a: Ref, b: Ref) -> Value {
    let f = crate::flag!(truediv(a, b));
    crate::float::boxed(f)
}

/// `divmod(a, b)` of ints, as a tuple.
pub fn divmod(a: Ref, b: Ref) -> Value {
    let (q, r) = crate::ok!(divide(a, b, zero_kind::INT_DIV));
    crate::tuple::from_refs(&[q.r(), r.r()])
}

fn slot_pow3(a: Ref, b: Ref, m: Ref) -> Value {
    if !(is(a) && is(b)) {
        return Value::NOT_IMPLEMENTED;
    }
    if !is(m) {
        return exc::type_error("pow() 3rd argument not allowed unless all arguments are integers");
    }
    pow_mod(a, b, m)
}

fn slot_float(a: Ref) -> Value {
    let f = crate::flag!(to_f64(a));
    crate::float::boxed(f)
}

static NUMBER: Number = Number {
    neg: Some(neg),
    pos: Some(plain),
    invert: Some(invert),
    abs: Some(abs),
    index: Some(plain),
    int: Some(plain),
    float: Some(slot_float),
    pow3: Some(slot_pow3),
    ..Number::NONE
        .with(Op::Add, slot_add)
        .with(Op::Sub, slot_sub)
        .with(Op::Mul, slot_mul)
        .with(Op::FloorDiv, slot_floordiv)
        .with(Op::Mod, slot_modulo)
        .with(Op::DivMod, slot_divmod)
        .with(Op::TrueDiv, slot_truediv)
        .with(Op::Pow, slot_pow)
        .with(Op::LShift, slot_lshift)
        .with(Op::RShift, slot_rshift)
        .with(Op::And, slot_and)
        .with(Op::Or, slot_or)
        .with(Op::Xor, slot_xor)
};

/// `bool` combines with itself to a bool under `& | ^`.
macro_rules! bool_binary {
    ($($name:ident = $f:path;)*) => { $(
        fn $name(a: Ref, b: Ref) -> Value {
            if !(is(a) && is(b)) {
                return Value::NOT_IMPLEMENTED;
            }
            let v = $f(a, b);
            if a.is_bool() && b.is_bool() { Value::bool(truth(v.r())) } else { v }
        }
    )* };
}
bool_binary! {
    bool_and = bit_and;
    bool_or = bit_or;
    bool_xor = bit_xor;
}

pub(crate) static BOOL_NUMBER: Number =
    Number { ..NUMBER.with(Op::And, bool_and).with(Op::Or, bool_or).with(Op::Xor, bool_xor) };

fn slot_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    if is(a) && is(b) { Value::bool(op.holds(order(a, b))) } else { Value::NOT_IMPLEMENTED }
}

fn slot_format(v: Ref, spec: Ref) -> Value {
    crate::str_::format::format_int(v, spec)
}

pub const SLOTS: Slots = Slots {
    dealloc: Some(crate::object::dealloc::<Big>),
    repr: Some(text::str),
    hash: Some(hash),
    richcompare: Some(slot_compare),
    truth: Some(truth),
    new: Some(construct),
    format: Some(slot_format),
    number: &NUMBER,
    ..Slots::NONE
};

pub(crate) static INT_SLOTS: Slots = SLOTS;
static BASIC: Basic = Basic { dealloc: Some(crate::object::dealloc::<Big>), repr: Some(big::repr), ..Basic::NONE };

/// `int`.
pub static INT: Type = Type::core::<Big>("int", flag::INT | flag::BASE, &BASIC, Core::Int);

/// `int(x=0)`, `int(x, base=10)`.
fn construct(_: &'static Type, args: &Args) -> Value {
    let mut out = [Ref::NULL; 2];
    if !args.bind("int", &["", "base"], 1, 2, 0, &mut out) {
        return Value::NULL;
    }
    let [x, base] = out;
    if base.is_null() {
        return if x.is_null() { Value::small(0) } else { from_value(x) };
    }
    if x.is_null() {
        return exc::type_error("int() missing string argument");
    }
    let base = crate::ok!(ops::index(base));
    let base = as_i64(base.r()).unwrap_or(-1);
    if base != 0 && !(2..=36).contains(&base) {
        return exc::value_error("int() base must be >= 2 and <= 36, or 0");
    }
    if x.cast::<Str>().is_some() {
        return parse(x, base as u32);
    }
    match crate::bytes::data(x) {
        Some(b) => text::parse_bytes(b, base as u32, x),
        None => exc::type_error("int() can't convert non-string with explicit base"),
    }
}

/// `int(x)`.
pub fn from_value(x: Ref) -> Value {
    let ty = type_of(x);
    if ty.has(flag::HEAP)
        && let Some(f) = ty.slots().number.int
    {
        // A class of the program may have an `__int__` of its own, also one that derives from `int`.
        let v = crate::ok!(f(x));
        return plain(v.r());
    }
    if is(x) {
        return plain(x);
    }
    if let Some(f) = x.cast::<crate::float::Float>() {
        return from_f64(f.value);
    }
    if x.cast::<Str>().is_some() {
        return parse(x, 10);
    }
    if let Some(f) = ty.slots().number.int.or(ty.slots().number.index) {
        let v = crate::ok!(f(x));
        if is(v.r()) {
            return plain(v.r());
        }
        return exc::type_error(crate::text!["__int__ returned non-int (type ", type_of(v.r()), ")"]);
    }
    if let Some(b) = crate::bytes::data(x) {
        return text::parse_bytes(b, 10, x);
    }
    exc::type_error(crate::text![
        "int() argument must be a string, a bytes-like object or a real number, not '",
        ty,
        "'"
    ])
}
