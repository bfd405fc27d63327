//! `bool`.

use crate::types::{Slots, Type, flag};
use crate::word::{Ref, TRUE, Value};

fn repr(v: Ref) -> Value {
    text_of(v.raw() == TRUE).own()
}

/// `True` or `False`.
pub fn text_of(b: bool) -> Ref<'static> {
    if b { crate::lit!("True") } else { crate::lit!("False") }
}

static SLOTS: Slots = Slots { repr: Some(repr), ..crate::int::SLOTS };

pub static BOOL: Type = Type::derived("bool", &crate::int::INT, flag::DERIVED | flag::INT, 0, &SLOTS);
