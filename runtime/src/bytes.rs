//! Bytes.
use crate::word::Ref;

/// The bytes, if the word is a bytes object.
pub fn data<'a>(_: Ref<'a>) -> Option<&'a [u8]> {
    None
}
