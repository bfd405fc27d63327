//! Every builtin member, for programs that look members up by computed names, and for the face.

use crate::types::Method;

pub static ALL: &[&[&Method]] = &[
    crate::int::methods::ALL,
    crate::float::methods::ALL,
    crate::str_::methods::ALL,
    crate::bytes::methods::ALL,
    crate::exc::methods::BASE,
    crate::exc::methods::FIELDS,
];
