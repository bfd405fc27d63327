//! Operations on any value.
use crate::word::{Ref, Value};
pub fn len(_: Ref) -> i64 {
    0
}
pub fn get_item(_: Ref, _: Ref) -> Value {
    Value::NULL
}
