//! The methods of `bytes`.
//!
//! Owns: the statics and what the parts share. The parts: `case.rs` (ASCII letters and classes), `seek.rs` (finding and
//! replacing), `split.rs` (taking apart and joining), `fill.rs` (padding, tabs, translation, text of bytes). The algorithms
//! are those of `str` (`str_/spans.rs`).

mod case;
mod fill;
mod seek;
mod split;

use super::{BYTES, data, from_slice, of, plain};
use crate::exc;
use crate::str_::{Builder, View};
use crate::types::{Method, type_of};
use crate::word::{Ref, Value};
use crate::{methods, text};

methods!(&BYTES;
    CAPITALIZE = "capitalize" case::capitalize,
    CENTER = "center" fill::center,
    COUNT = "count" seek::count,
    DECODE = "decode" fill::decode,
    ENDSWITH = "endswith" seek::endswith,
    EXPANDTABS = "expandtabs" fill::expandtabs,
    FIND = "find" seek::find,
    HEX = "hex" fill::hex,
    INDEX = "index" seek::index,
    ISALNUM = "isalnum" case::isalnum,
    ISALPHA = "isalpha" case::isalpha,
    ISASCII = "isascii" case::isascii,
    ISDIGIT = "isdigit" case::isdigit,
    ISLOWER = "islower" case::islower,
    ISSPACE = "isspace" case::isspace,
    ISTITLE = "istitle" case::istitle,
    ISUPPER = "isupper" case::isupper,
    JOIN = "join" split::join,
    LJUST = "ljust" fill::ljust,
    LOWER = "lower" case::lower,
    LSTRIP = "lstrip" split::lstrip,
    PARTITION = "partition" split::partition,
    REMOVEPREFIX = "removeprefix" seek::removeprefix,
    REMOVESUFFIX = "removesuffix" seek::removesuffix,
    REPLACE = "replace" seek::replace,
    RFIND = "rfind" seek::rfind,
    RINDEX = "rindex" seek::rindex,
    RJUST = "rjust" fill::rjust,
    RPARTITION = "rpartition" split::rpartition,
    RSPLIT = "rsplit" split::rsplit,
    RSTRIP = "rstrip" split::rstrip,
    SPLIT = "split" split::split,
    SPLITLINES = "splitlines" split::splitlines,
    STARTSWITH = "startswith" seek::startswith,
    STRIP = "strip" split::strip,
    SWAPCASE = "swapcase" case::swapcase,
    TITLE = "title" case::title,
    TRANSLATE = "translate" fill::translate,
    UPPER = "upper" case::upper,
    ZFILL = "zfill" fill::zfill,
);
methods!(class &BYTES; FROMHEX = "fromhex" fill::fromhex);
methods!(static_ &BYTES; MAKETRANS = "maketrans" fill::maketrans);

pub static ALL: &[&Method] = &[
    &CAPITALIZE,
    &CENTER,
    &COUNT,
    &DECODE,
    &ENDSWITH,
    &EXPANDTABS,
    &FIND,
    &HEX,
    &INDEX,
    &ISALNUM,
    &ISALPHA,
    &ISASCII,
    &ISDIGIT,
    &ISLOWER,
    &ISSPACE,
    &ISTITLE,
    &ISUPPER,
    &JOIN,
    &LJUST,
    &LOWER,
    &LSTRIP,
    &PARTITION,
    &REMOVEPREFIX,
    &REMOVESUFFIX,
    &REPLACE,
    &RFIND,
    &RINDEX,
    &RJUST,
    &RPARTITION,
    &RSPLIT,
    &RSTRIP,
    &SPLIT,
    &SPLITLINES,
    &STARTSWITH,
    &STRIP,
    &SWAPCASE,
    &TITLE,
    &TRANSLATE,
    &UPPER,
    &ZFILL,
    &FROMHEX,
    &MAKETRANS,
];

/// The bytes a method is called on, one character each.
fn view(this: Ref<'_>) -> View<'_> {
    View::One(of(this))
}

/// An argument that must be bytes.
fn bytes_arg(v: Ref<'_>) -> Option<View<'_>> {
    match data(v) {
        Some(b) => Some(View::One(b)),
        None => exc::type_error(text!["a bytes-like object is required, not '", type_of(v), "'"]),
    }
}

/// The part of `v` as bytes; the whole is `this` itself.
fn part(this: Ref, v: View, from: usize, to: usize) -> Value {
    if from == 0 && to >= v.len() { plain(this) } else { of_view(v.cut(from, to)) }
}

/// Bytes that are characters below 256.
pub(super) fn of_view(v: View) -> Value {
    match v {
        View::One(bytes) => from_slice(bytes),
        other => from_slice(&other.chars().map(|c| c as u8).collect::<alloc::vec::Vec<_>>()),
    }
}

/// What a builder holds, as bytes.
pub(super) fn finish(b: Builder) -> Value {
    of_view(b.view())
}

fn is_space(c: u32) -> bool {
    matches!(c, 0x09..=0x0D | 0x20)
}

fn is_line_end(c: u32) -> bool {
    matches!(c, 0x0A | 0x0D)
}
