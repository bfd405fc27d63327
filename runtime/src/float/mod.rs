//! Floats.
//!
//! Owns: the object, the type `float`, the rows `float::…`. The parts: `machine.rs` (square root and rounding), `decimal.rs` (exact digits), `text.rs` (`repr`,
//! reading), `power.rs`, `methods.rs`. Does not know: format specifications.

pub mod decimal;
pub mod machine;
pub mod methods;
mod power;
pub mod text;

pub use power::pow_f64;
pub use text::str_f64;

use crate::args::Args;
use crate::exc::{self, zero_kind};
use crate::int;
use crate::object::{self, Header, Object};
use crate::str_::Str;
use crate::types::{Basic, Cmp, Core, Number, Op, Slots, Type, flag, type_of};
use crate::word::{Ref, Value};
use crate::{flag, text};

/// A float object.
#[repr(C)]
pub struct Float {
    head: Header,
    pub value: f64,
}

// SAFETY: `repr(C)`, begins with a header.
unsafe impl Object for Float {
    const GC: bool = false;
    fn class() -> &'static Type {
        &FLOAT
    }
    fn tail_bytes(&self) -> usize {
        crate::instance::extra_bytes(self.head.ty(), size_of::<Float>())
    }
}

/// A float object.
#[inline]
pub fn boxed(v: f64) -> Value {
    object::new(Float { head: Header::new(&FLOAT), value: v })
}

/// An instance of `ty`, a class that derives from `float`.
pub fn derived(ty: &'static Type, v: f64) -> Value {
    crate::class::new_over(Float { head: Header::new(ty), value: v }, ty)
}

/// The value, if the word is a float and nothing derived from it.
#[inline(always)]
pub fn exact(v: Ref) -> Option<f64> {
    let h = v.header()?;
    if core::ptr::eq(h.ty(), &FLOAT) { Some(get(v)) } else { None }
}

/// The float itself; of an instance of a derived class a `float` of its value.
pub fn plain(v: Ref) -> Value {
    if exact(v).is_some() { v.own() } else { boxed(get(v)) }
}

/// The value of a word known to be a float.
#[inline(always)]
pub fn get(a: Ref) -> f64 {
    a.get::<Float>().value
}

/// The value of a float or int; `None` for other types. Raises OverflowError (and answers `Some`) for huge ints.
#[inline]
fn number(a: Ref) -> Option<f64> {
    if a.is_small() {
        return Some(a.small_value() as f64);
    }
    if let Some(f) = a.cast::<Float>() {
        return Some(f.value);
    }
    if int::is(a) { Some(int::to_f64(a)) } else { None }
}

#[inline(always)]
pub fn truediv(a: f64, b: f64) -> Option<f64> {
    if b == 0.0 { division_by_zero() } else { Some(a / b) }
}

#[cold]
#[inline(never)]
fn division_by_zero() -> Option<f64> {
    exc::zero_division(zero_kind::FLOAT_DIV);
    None
}

/// The remainder with the sign of the divisor, which is not zero.
#[inline]
fn floor_mod(a: f64, b: f64) -> f64 {
    let m = libm::fmod(a, b);
    if m == 0.0 {
        libm::copysign(0.0, b)
    } else if (b < 0.0) != (m < 0.0) {
        m + b
    } else {
        m
    }
}

fn floor_div(a: f64, b: f64) -> f64 {
    let m = libm::fmod(a, b);
    let mut q = (a - m) / b;
    if m != 0.0 && (b < 0.0) != (m < 0.0) {
        q -= 1.0;
    }
    if q == 0.0 {
        return libm::copysign(0.0, a / b);
    }
    let f = machine::floor(q);
    if q - f > 0.5 { f + 1.0 } else { f }
}

pub fn floordiv(a: f64, b: f64) -> f64 {
    if b == 0.0 {
        exc::zero_division(zero_kind::FLOAT_FLOOR_DIV);
        return 0.0;
    }
    floor_div(a, b)
}

pub fn modulo(a: f64, b: f64) -> f64 {
    if b == 0.0 {
        exc::zero_division(zero_kind::FLOAT_MOD);
        return 0.0;
    }
    floor_mod(a, b)
}

/// `a ** b`.
pub fn pow(a: f64, b: f64) -> Value {
    if a == 0.0 && b < 0.0 && b.is_finite() {
        exc::zero_division(zero_kind::ZERO_POW);
        return Value::NULL;
    }
    if a < 0.0 && a.is_finite() && b.is_finite() && machine::floor(b) != b {
        return exc::raise_text(&exc::NOT_IMPLEMENTED_ERROR, "complex numbers are not supported");
    }
    let r = pow_f64(a, b);
    if r.is_infinite() && a.is_finite() && b.is_finite() {
        return range_error();
    }
    boxed(r)
}

/// `OverflowError(34, 'Numerical result out of range')`.
#[cold]
pub fn range_error<R: crate::word::Failed>() -> R {
    let e = exc::Exception::empty(&exc::OVERFLOW_ERROR);
    let text = crate::lit!("Numerical result out of range");
    e.r().get::<exc::Exception>().set_args(&[Ref::small(34), text]);
    exc::set_pending_in_context(e);
    R::FAILED
}

/// `round(v)`: to the nearest int, half to even.
pub fn round_to_int(v: f64) -> Value {
    int::from_f64(libm::rint(v))
}

/// `round(v, digits)`.
pub fn round_digits(v: f64, digits: i64) -> f64 {
    if !v.is_finite() || v == 0.0 || digits > 323 {
        return v;
    }
    if digits < -308 {
        return libm::copysign(0.0, v);
    }
    let d = decimal::fixed(v, digits as i32);
    let mut out = alloc::vec::Vec::with_capacity(d.digits.len() + 8);
    if v < 0.0 {
        out.push(b'-');
    }
    out.extend_from_slice(&d.digits);
    out.push(b'e');
    let mut exponent = [0; 20];
    out.extend_from_slice(int::decimal(-digits, &mut exponent));
    let r = core::str::from_utf8(&out).ok().and_then(|s| s.parse::<f64>().ok()).unwrap_or(v);
    if r.is_infinite() {
        return exc::overflow_error("rounded value too large to represent");
    }
    r
}

/// The order of a float and an int: -1, 0, 1, or 2 for NaN.
pub fn cmp_int(a: f64, b: Ref) -> i64 {
    int::cmp_f64_int(a, b)
}

/// `float(s)` of a string.
pub fn parse_str(s: Ref) -> f64 {
    text::parse(s).unwrap_or(0.0)
}

/// The number as a float, as `math` functions take their arguments.
#[inline]
pub fn from_word(v: Ref) -> f64 {
    if let Some(f) = number(v) {
        return f;
    }
    from_other(v, |ty| text!["must be real number, not ", ty])
}

fn from_other(v: Ref, message: fn(&'static Type) -> crate::str_::Builder) -> f64 {
    let ty = type_of(v);
    let n = ty.slots().number;
    if let Some(f) = n.float {
        let r = f(v);
        if r.is_null() {
            return 0.0;
        }
        return match r.r().cast::<Float>() {
            Some(f) => f.value,
            None => exc::type_error(text![ty, ".__float__ returned non-float (type ", type_of(r.r()), ")"]),
        };
    }
    if let Some(f) = n.index {
        let r = f(v);
        return if r.is_null() { 0.0 } else { int::to_f64(r.r()) };
    }
    exc::type_error(message(ty))
}

/// `float(x=0.0)`.
fn construct(_: &'static Type, args: &Args) -> Value {
    if !args.no_keywords("float") || !args.positional("", "float", 0, 1) {
        return Value::NULL;
    }
    let x = args.get(0);
    if x.is_null() {
        return boxed(0.0);
    }
    from_value(x)
}

/// `float(x)`.
pub fn from_value(x: Ref) -> Value {
    let ty = type_of(x);
    if ty.has(flag::HEAP)
        && let Some(f) = ty.slots().number.float
    {
        let v = crate::ok!(f(x));
        return plain(v.r());
    }
    if x.cast::<Float>().is_some() {
        return plain(x);
    }
    if x.cast::<Str>().is_some() {
        return boxed(crate::ok!(text::parse(x)));
    }
    if let Some(b) = crate::bytes::data(x) {
        return boxed(crate::ok!(text::parse_bytes(b, x)));
    }
    let f = flag!(match number(x) {
        Some(f) => f,
        None => from_other(x, |ty| text!["float() argument must be a string or a real number, not '", ty, "'"]),
    });
    boxed(f)
}

macro_rules! binary {
    ($($name:ident = |$a:ident, $b:ident| $e:expr;)*) => { $(
        fn $name(a: Ref, b: Ref) -> Value {
            let (Some($a), Some($b)) = (number(a), number(b)) else { return Value::NOT_IMPLEMENTED };
            if exc::pending() {
                return Value::NULL;
            }
            $e
        }
    )* };
}
binary! {
    slot_add = |a, b| boxed(a + b);
    slot_sub = |a, b| boxed(a - b);
    slot_mul = |a, b| boxed(a * b);
    slot_truediv = |a, b| boxed(crate::ok!(truediv(a, b)));
    slot_floordiv = |a, b| boxed(flag!(floordiv(a, b)));
    slot_modulo = |a, b| boxed(flag!(modulo(a, b)));
    slot_pow = |a, b| pow(a, b);
    slot_divmod = |a, b| divmod(a, b);
}

fn divmod(a: f64, b: f64) -> Value {
    if b == 0.0 {
        exc::zero_division(zero_kind::FLOAT_DIVMOD);
        return Value::NULL;
    }
    let (q, r) = (boxed(floor_div(a, b)), boxed(floor_mod(a, b)));
    crate::tuple::from_refs(&[q.r(), r.r()])
}

fn slot_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    let x = get(a);
    let order = match b.cast::<Float>() {
        Some(f) => x.partial_cmp(&f.value),
        None if int::is(b) => int::order_f64_int(x, b),
        None => return Value::NOT_IMPLEMENTED,
    };
    // A NaN differs from everything and has no order.
    Value::bool(order.map_or(op == Cmp::Ne, |o| op.holds(o)))
}

fn slot_repr(v: Ref) -> Value {
    str_f64(get(v))
}

fn slot_hash(v: Ref) -> i64 {
    let f = get(v);
    // The identity of a NaN is its bits, which say no more than that it is one.
    if f.is_nan() { 0 } else { int::hash_f64(f) }
}

fn slot_truth(v: Ref) -> bool {
    get(v) != 0.0
}

fn slot_neg(v: Ref) -> Value {
    boxed(-get(v))
}

fn slot_pos(v: Ref) -> Value {
    plain(v)
}

fn slot_abs(v: Ref) -> Value {
    boxed(get(v).abs())
}

fn slot_int(v: Ref) -> Value {
    int::from_f64(get(v))
}

fn slot_format(v: Ref, spec: Ref) -> Value {
    crate::str_::format::format_float(v, spec)
}

fn slot_pow3(_: Ref, _: Ref, _: Ref) -> Value {
    exc::type_error("pow() 3rd argument not allowed unless all arguments are integers")
}

static NUMBER: Number = Number {
    neg: Some(slot_neg),
    pos: Some(slot_pos),
    abs: Some(slot_abs),
    int: Some(slot_int),
    float: Some(slot_pos),
    pow3: Some(slot_pow3),
    ..Number::NONE
        .with(Op::Add, slot_add)
        .with(Op::Sub, slot_sub)
        .with(Op::Mul, slot_mul)
        .with(Op::TrueDiv, slot_truediv)
        .with(Op::FloorDiv, slot_floordiv)
        .with(Op::Mod, slot_modulo)
        .with(Op::DivMod, slot_divmod)
        .with(Op::Pow, slot_pow)
};

static BASIC: Basic = Basic { dealloc: Some(object::dealloc::<Float>), repr: Some(slot_repr), ..Basic::NONE };

pub(crate) static SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Float>),
    repr: Some(slot_repr),
    hash: Some(slot_hash),
    richcompare: Some(slot_compare),
    truth: Some(slot_truth),
    new: Some(construct),
    format: Some(slot_format),
    number: &NUMBER,
    ..Slots::NONE
};

/// `float`.
pub static FLOAT: Type = Type::core::<Float>("float", flag::FLOAT | flag::BASE, &BASIC, Core::Float);
