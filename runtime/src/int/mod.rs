//! Integers.

use crate::types::{Slots, Type, flag};
use crate::word::{Ref, Value};

/// Decimal digits of an int, in `digits`.
pub fn decimal(v: i64, digits: &mut [u8; 20]) -> &[u8] {
    let mut i = digits.len();
    let mut n = v.unsigned_abs();
    loop {
        i -= 1;
        digits[i] = b'0' + (n % 10) as u8;
        n /= 10;
        if n == 0 {
            break;
        }
    }
    if v < 0 {
        i -= 1;
        digits[i] = b'-';
    }
    &digits[i..]
}

fn repr(v: Ref) -> Value {
    crate::text![v.small_value()].finish()
}

pub static SLOTS: Slots = Slots { repr: Some(repr), ..Slots::NONE };
pub static INT: Type = Type::simple("int", flag::INT | flag::BASE, &SLOTS);

/// An int object of any size.
#[inline(always)]
pub fn from_i64(v: i64) -> Value {
    Value::small(v)
}
