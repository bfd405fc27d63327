//! `bool`: two words, which are also the ints 0 and 1.

use crate::args::Args;
use crate::types::{Basic, Core, Slots, Type, flag};
use crate::word::{Ref, TRUE, Value};

fn repr(v: Ref) -> Value {
    text_of(v.raw() == TRUE).own()
}

/// `True` or `False`.
pub fn text_of(b: bool) -> Ref<'static> {
    if b { crate::lit!("True") } else { crate::lit!("False") }
}

fn invert(v: Ref) -> Value {
    // CPython 3.12 warns that this is not what it looks like, on standard error; the value is that of the int.
    crate::int::invert(v)
}

fn construct(_: &'static Type, args: &Args) -> Value {
    if !args.no_keywords("bool") || !args.positional("", "bool", 0, 1) {
        return Value::NULL;
    }
    match args.get(0) {
        x if x.is_null() => Value::FALSE,
        x => Value::bool(crate::flag!(crate::ops::truth(x))),
    }
}

static NUMBER: crate::types::Number = crate::types::Number { invert: Some(invert), ..crate::int::BOOL_NUMBER };

pub(crate) static SLOTS: Slots =
    Slots { dealloc: None, repr: Some(repr), new: Some(construct), number: &NUMBER, ..crate::int::SLOTS };

static BASIC: Basic = Basic { repr: Some(repr), ..Basic::NONE };

/// `bool`.
pub static BOOL: Type = Type::core_derived("bool", &crate::int::INT, flag::DERIVED | flag::INT, 0, &BASIC, Core::Bool);
