//! Methods and attributes of `int` (and `bool`).

use super::big::{self, Buffer, view};
use super::{INT, limbs};
use crate::args::Args;
use crate::exc;
use crate::str_::Str;
use crate::types::Method;
use crate::word::{Ref, Value};
use crate::{methods, ok};
use alloc::vec::Vec;

methods!(&INT;
    BIT_LENGTH = "bit_length" bit_length,
    BIT_COUNT = "bit_count" bit_count,
    CONJUGATE = "conjugate" conjugate,
    TO_BYTES = "to_bytes" to_bytes,
    AS_INTEGER_RATIO = "as_integer_ratio" as_integer_ratio,
    IS_INTEGER = "is_integer" is_integer,
    DUNDER_TRUNC = "__trunc__" conjugate,
    DUNDER_FLOOR = "__floor__" conjugate,
    DUNDER_CEIL = "__ceil__" conjugate,
    DUNDER_ROUND = "__round__" round,
);
methods!(getter &INT;
    REAL = "real" real,
    IMAG = "imag" imag,
    NUMERATOR = "numerator" real,
    DENOMINATOR = "denominator" denominator,
);
methods!(class &INT; FROM_BYTES = "from_bytes" from_bytes);

pub static ALL: &[&Method] = &[
    &BIT_LENGTH,
    &BIT_COUNT,
    &CONJUGATE,
    &TO_BYTES,
    &AS_INTEGER_RATIO,
    &IS_INTEGER,
    &DUNDER_TRUNC,
    &DUNDER_FLOOR,
    &DUNDER_CEIL,
    &DUNDER_ROUND,
    &REAL,
    &IMAG,
    &NUMERATOR,
    &DENOMINATOR,
    &FROM_BYTES,
];

fn bit_length(this: Ref, args: &Args) -> Value {
    if !args.none("int.bit_length") {
        return Value::NULL;
    }
    let mut x = Buffer::default();
    Value::small(limbs::bits(view(this, &mut x).limbs) as i64)
}

fn bit_count(this: Ref, args: &Args) -> Value {
    if !args.none("int.bit_count") {
        return Value::NULL;
    }
    let mut x = Buffer::default();
    Value::small(view(this, &mut x).limbs.iter().map(|l| l.count_ones() as i64).sum())
}

fn conjugate(this: Ref, args: &Args) -> Value {
    if !args.none("int.conjugate") {
        return Value::NULL;
    }
    super::plain(this)
}

fn is_integer(_: Ref, args: &Args) -> Value {
    if !args.none("int.is_integer") {
        return Value::NULL;
    }
    Value::TRUE
}

fn real(this: Ref, _: &Args) -> Value {
    super::plain(this)
}

fn imag(_: Ref, _: &Args) -> Value {
    Value::small(0)
}

fn denominator(_: Ref, _: &Args) -> Value {
    Value::small(1)
}

fn as_integer_ratio(this: Ref, args: &Args) -> Value {
    if !args.none("int.as_integer_ratio") {
        return Value::NULL;
    }
    let v = super::plain(this);
    crate::tuple::from_refs(&[v.r(), Ref::small(1)])
}

fn round(this: Ref, args: &Args) -> Value {
    if !args.positional("int", "__round__", 0, 1) {
        return Value::NULL;
    }
    match args.get(0) {
        n if n.is_null() => super::plain(this),
        n => {
            let n = ok!(crate::ops::index(n));
            round_digits(this, n.r())
        }
    }
}

/// `round(a, n)` of an int: to a multiple of `10**-n`, half to even.
pub fn round_digits(a: Ref, n: Ref) -> Value {
    if !n.is_pointer() && n.small_value() >= 0 {
        return super::plain(a);
    }
    let digits = super::neg(n);
    let unit = ok!(super::pow(Ref::small(10), digits.r()));
    let (q, r) = ok!(super::divide(a, unit.r(), 0));
    let twice = super::lshift(r.r(), Ref::small(1));
    let o = super::order(twice.r(), unit.r());
    let up = o.is_gt() || (o.is_eq() && super::to_i64(q.r()) & 1 == 1);
    let q = if up { super::add(q.r(), Ref::small(1)) } else { q };
    super::mul(q.r(), unit.r())
}

/// `'big'` or `'little'`: whether the byte order is big-endian.
fn byte_order(order: Ref, ty_name: &str) -> Option<bool> {
    if order.is_null() {
        return Some(true);
    }
    let Some(s) = order.cast::<Str>() else {
        let given = crate::types::given(order);
        return exc::type_error(crate::text![ty_name, "() argument 'byteorder' must be str, not ", given]);
    };
    if s.eq_str("big") {
        Some(true)
    } else if s.eq_str("little") {
        Some(false)
    } else {
        exc::value_error("byteorder must be either 'little' or 'big'")
    }
}

fn to_bytes(this: Ref, args: &Args) -> Value {
    let mut out = [Ref::NULL; 3];
    if !args.bind("to_bytes", &["length", "byteorder", "signed"], 0, 2, 0, &mut out) {
        return Value::NULL;
    }
    let length = if out[0].is_null() { 1 } else { ok!(crate::ops::as_ssize(out[0])) };
    let big_endian = ok!(byte_order(out[1], "to_bytes"));
    let signed = !out[2].is_null() && crate::flag!(crate::ops::truth(out[2]));
    if length < 0 {
        return exc::value_error("length argument must be non-negative");
    }
    let mut x = Buffer::default();
    let v = view(this, &mut x);
    if v.negative && !signed && limbs::used(v.limbs) != 0 {
        return exc::overflow_error("can't convert negative int to unsigned");
    }
    let n = crate::sys::size(length);
    // A signed number needs a bit for its sign, except that -128 fits one byte.
    let bits = limbs::bits(v.limbs);
    let power = v.negative && limbs::trailing_zeros(v.limbs) + 1 == bits;
    let need = if signed && bits > 0 && !power { bits + 1 } else { bits };
    if need > n.saturating_mul(8) {
        return exc::overflow_error("int too big to convert");
    }
    let mut bytes: Vec<u8> = Vec::new();
    if bytes.try_reserve_exact(n).is_err() {
        return exc::memory_error();
    }
    bytes.extend((0..n).map(|i| v.limbs.get(i / 4).map_or(0, |l| (l >> (i % 4 * 8)) as u8)));
    if v.negative {
        let mut carry = true;
        for b in &mut bytes {
            let (d, c) = (!*b).overflowing_add(carry as u8);
            *b = d;
            carry = c;
        }
    }
    if big_endian {
        bytes.reverse();
    }
    crate::bytes::from_slice(&bytes)
}

fn from_bytes(_: Ref, args: &Args) -> Value {
    let mut out = [Ref::NULL; 3];
    if !args.bind("from_bytes", &["bytes", "byteorder", "signed"], 0, 2, 1, &mut out) {
        return Value::NULL;
    }
    let big_endian = ok!(byte_order(out[1], "from_bytes"));
    let signed = !out[2].is_null() && crate::flag!(crate::ops::truth(out[2]));
    let bytes = ok!(crate::bytes::from_value(out[0]));
    let mut bytes = crate::bytes::data(bytes.r()).unwrap_or(&[]).to_vec();
    if big_endian {
        bytes.reverse();
    }
    let negative = signed && bytes.last().is_some_and(|b| b & 0x80 != 0);
    if negative {
        let mut carry = true;
        for b in &mut bytes {
            let (d, c) = (!*b).overflowing_add(carry as u8);
            *b = d;
            carry = c;
        }
    }
    let limbs: Vec<u32> = bytes.chunks(4).map(|c| c.iter().rev().fold(0, |l, b| l << 8 | *b as u32)).collect();
    big::from_limbs(negative, &limbs)
}
