//! Offsets of the fields that compiled code touches without a call.
//!
//! Owns: the numbers for wasm32, where the direct backend needs them. A build for wasm32 that lays anything out otherwise
//! does not compile.

/// Count and type in every object.
pub const HEADER_RC: u32 = 0;
pub const HEADER_TY: u32 = 4;
/// First slot word of an instance of a class of the program without builtin base.
pub const INSTANCE_SLOTS: u32 = 24;
/// Words that an exception keeps for itself before the slots of its class: slot numbers of classes that derive from an
/// exception class start here.
pub const EXC_WORDS: u32 = 6;
pub const FLOAT_VALUE: u32 = 8;
pub const STR_LEN: u32 = 8;
/// Address of the elements of a list, and their number.
pub const LIST_DATA: u32 = 16;
pub const LIST_LEN: u32 = 20;
/// Number of the items of a tuple, and the first of them.
pub const TUPLE_LEN: u32 = 16;
pub const TUPLE_ITEMS: u32 = 24;

#[cfg(target_arch = "wasm32")]
const _: () = {
    use core::mem::{offset_of, size_of};
    assert!(size_of::<crate::object::Header>() == 8);
    assert!(offset_of!(crate::object::Header, rc) as u32 == HEADER_RC);
    assert!(size_of::<crate::gc::GcHeader>() == 16);
    assert!(size_of::<crate::instance::Instance>() as u32 == INSTANCE_SLOTS);
    assert!(offset_of!(crate::float::Float, value) as u32 == FLOAT_VALUE);
    assert!(offset_of!(crate::str_::Str, len) as u32 == STR_LEN);
    assert!(offset_of!(crate::list::List, data) as u32 == LIST_DATA);
    assert!(offset_of!(crate::list::List, len) as u32 == LIST_LEN);
    assert!(offset_of!(crate::tuple::Tuple, len) as u32 == TUPLE_LEN);
    assert!(size_of::<crate::tuple::Tuple>() as u32 == TUPLE_ITEMS);
};

const _: () = assert!(
    core::mem::size_of::<crate::exc::Exception>() - core::mem::size_of::<crate::instance::Instance>()
        == EXC_WORDS as usize * 8
);
