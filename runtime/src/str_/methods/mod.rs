//! The methods of `str`.
//!
//! Owns: the statics and what the parts share. The parts: `case.rs` (case and classes of characters), `seek.rs` (finding
//! and replacing), `split.rs` (taking apart and joining), `fill.rs` (padding, tabs, translation, encoding).

mod case;
mod fill;
mod seek;
mod split;

pub use case::*;
pub use fill::*;
pub use seek::*;
pub use split::*;

use super::{STR, Str, View};
use crate::exc;
use crate::methods;
use crate::text;
use crate::types::{Method, given};
use crate::word::{Ref, Value};

methods!(&STR;
    CAPITALIZE = "capitalize" capitalize,
    CASEFOLD = "casefold" casefold,
    CENTER = "center" center,
    COUNT = "count" count,
    ENCODE = "encode" encode,
    ENDSWITH = "endswith" endswith,
    EXPANDTABS = "expandtabs" expandtabs,
    FIND = "find" find,
    FORMAT = "format" format,
    FORMAT_MAP = "format_map" format_map,
    INDEX = "index" index,
    ISALNUM = "isalnum" isalnum,
    ISALPHA = "isalpha" isalpha,
    ISASCII = "isascii" isascii,
    ISDECIMAL = "isdecimal" isdecimal,
    ISDIGIT = "isdigit" isdigit,
    ISIDENTIFIER = "isidentifier" isidentifier,
    ISLOWER = "islower" islower,
    ISNUMERIC = "isnumeric" isnumeric,
    ISPRINTABLE = "isprintable" isprintable,
    ISSPACE = "isspace" isspace,
    ISTITLE = "istitle" istitle,
    ISUPPER = "isupper" isupper,
    JOIN = "join" join,
    LJUST = "ljust" ljust,
    LOWER = "lower" lower,
    LSTRIP = "lstrip" lstrip,
    PARTITION = "partition" partition,
    REMOVEPREFIX = "removeprefix" removeprefix,
    REMOVESUFFIX = "removesuffix" removesuffix,
    REPLACE = "replace" replace,
    RFIND = "rfind" rfind,
    RINDEX = "rindex" rindex,
    RJUST = "rjust" rjust,
    RPARTITION = "rpartition" rpartition,
    RSPLIT = "rsplit" rsplit,
    RSTRIP = "rstrip" rstrip,
    SPLIT = "split" split,
    SPLITLINES = "splitlines" splitlines,
    STARTSWITH = "startswith" startswith,
    STRIP = "strip" strip,
    SWAPCASE = "swapcase" swapcase,
    TITLE = "title" title,
    TRANSLATE = "translate" translate,
    UPPER = "upper" upper,
    ZFILL = "zfill" zfill,
);
methods!(static_ &STR; MAKETRANS = "maketrans" maketrans);

pub static ALL: &[&Method] = &[
    &CAPITALIZE,
    &CASEFOLD,
    &CENTER,
    &COUNT,
    &ENCODE,
    &ENDSWITH,
    &EXPANDTABS,
    &FIND,
    &FORMAT,
    &FORMAT_MAP,
    &INDEX,
    &ISALNUM,
    &ISALPHA,
    &ISASCII,
    &ISDECIMAL,
    &ISDIGIT,
    &ISIDENTIFIER,
    &ISLOWER,
    &ISNUMERIC,
    &ISPRINTABLE,
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
    &MAKETRANS,
];

/// The characters of the string a method is called on.
#[inline]
fn view(this: Ref<'_>) -> View<'_> {
    this.get::<Str>().view()
}

/// An argument that must be a string: `replace() argument 1 must be str, not int`.
fn string<'a>(v: Ref<'a>, method: &str, place: usize) -> Option<View<'a>> {
    match v.cast::<Str>() {
        Some(s) => Some(s.view()),
        None => exc::type_error(text![method, "() argument ", place, " must be str, not ", given(v)]),
    }
}

/// The part of `v` as a string; the whole is `this` itself.
fn part(this: Ref, v: View, from: usize, to: usize) -> Value {
    if from == 0 && to >= v.len() { crate::str_::plain(this) } else { v.cut(from, to).to_value() }
}
