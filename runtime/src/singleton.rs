//! `None`, `Ellipsis` and `NotImplemented`: words without objects, and their types.

use crate::types::{Basic, Core, OBJECT, Slots, Type};
use crate::word::{Ref, Value};

fn none_repr(_: Ref) -> Value {
    crate::lit!("None").own()
}

fn none_truth(_: Ref) -> bool {
    false
}

fn none_hash(_: Ref) -> i64 {
    0xfca86420
}

pub(crate) static NONE_SLOTS: Slots =
    Slots { repr: Some(none_repr), truth: Some(none_truth), hash: Some(none_hash), ..Slots::NONE };
static NONE_BASIC: Basic = Basic { repr: Some(none_repr), ..Basic::NONE };
pub static NONE_TYPE: Type = Type::core_derived("NoneType", &OBJECT, 0, 0, &NONE_BASIC, Core::NoneType);

fn ellipsis_repr(_: Ref) -> Value {
    crate::lit!("Ellipsis").own()
}

static ELLIPSIS_SLOTS: Slots = Slots { repr: Some(ellipsis_repr), ..Slots::NONE };
pub static ELLIPSIS_TYPE: Type = Type::simple("ellipsis", 0, &ELLIPSIS_SLOTS);

fn not_implemented_repr(_: Ref) -> Value {
    crate::lit!("NotImplemented").own()
}

static NOT_IMPLEMENTED_SLOTS: Slots = Slots { repr: Some(not_implemented_repr), ..Slots::NONE };
pub static NOT_IMPLEMENTED_TYPE: Type = Type::simple("NotImplementedType", 0, &NOT_IMPLEMENTED_SLOTS);
