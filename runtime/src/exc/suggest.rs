//! What tracebacks add to a message about a name: `. Did you mean: 'append'?`
//!
//! Owns: the names that an object has, for attributes; variables were compared by the compiler, which keeps the trailer in
//! the exception. Does not know: when names are similar (`mlc_abi::similar`).

use super::classes::{ATTRIBUTE_ERROR, NAME_ERROR};
use super::object::Exception;
use crate::attr;
use crate::class::heap;
use crate::dict::Dict;
use crate::str_::Str;
use crate::sys::Single;
use crate::text;
use crate::types::{Type, as_type, type_of};
use crate::word::{Ref, Value};
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;

type Suggest = fn(&Exception) -> Value;

/// Set with the first AttributeError, so that other programs link no lookup of attributes.
static ATTRIBUTE: Single<Cell<Option<Suggest>>> = Single::new(Cell::new(None));

pub(super) fn install() {
    ATTRIBUTE.set(Some(attribute));
}

/// What follows the message of an exception in a traceback; null if nothing does.
pub fn trailer(e: &Exception) -> Value {
    let ty = e.base.head.head.ty();
    if ty.is_subtype(&NAME_ERROR) {
        return e.field(1).own();
    }
    match ATTRIBUTE.get() {
        Some(f) if ty.is_subtype(&ATTRIBUTE_ERROR) => f(e),
        _ => Value::NULL,
    }
}

fn attribute(e: &Exception) -> Value {
    let (Some(wrong), false) = (e.field(0).cast::<Str>(), e.field(1).is_null()) else { return Value::NULL };
    let wrong = String::from_utf8_lossy(&wrong.to_utf8()).into_owned();
    let mut names = Vec::new();
    names_of(e.field(1), &mut names);
    names.sort();
    match mlc_abi::similar::nearest(&wrong, names.iter().map(|n| n.as_str())) {
        Some(name) => text![". Did you mean: '", name, "'?"].finish(),
        None => Value::NULL,
    }
}

/// The names that `dir` answers, without the special ones of builtin types.
fn names_of(obj: Ref, out: &mut Vec<String>) {
    let mut push = |name: Ref| {
        if let Some(s) = name.cast::<Str>() {
            out.push(String::from_utf8_lossy(&s.to_utf8()).into_owned());
        }
    };
    let of_class = as_type(obj);
    let ty = of_class.unwrap_or(type_of(obj));
    if of_class.is_none() {
        if let Some(h) = heap(ty) {
            for (name, slot) in h.slot_names.iter().zip(attr::slot_words(obj)) {
                if !slot.is_null() {
                    push(name.r());
                }
            }
        }
        if let Some(d) = attr::dict_slot(obj).and_then(|d| d.r().cast::<Dict>()) {
            d.each(|k, _| push(k));
        }
    }
    for t in ty.each_mro() {
        if let Some(h) = heap(t) {
            h.namespace.r().get::<Dict>().each(|k, _| push(k));
        } else {
            out.extend(builtin_names(t).split(' ').map(String::from));
            return;
        }
    }
}

/// The public members of a builtin type, which a program has only as far as it names them.
fn builtin_names(ty: &Type) -> &'static str {
    match ty.name {
        "str" => {
            "capitalize casefold center count encode endswith expandtabs find format format_map index isalnum \
         isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper \
         join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust \
         rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill"
        }
        "list" => "append clear copy count extend index insert pop remove reverse sort",
        "dict" => "clear copy fromkeys get items keys pop popitem setdefault update values",
        "int" | "bool" => {
            "as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator \
         real to_bytes"
        }
        "float" => "as_integer_ratio conjugate fromhex hex imag is_integer real",
        "tuple" => "count index",
        "set" => {
            "add clear copy difference difference_update discard intersection intersection_update isdisjoint \
         issubset issuperset pop remove symmetric_difference symmetric_difference_update union update"
        }
        "frozenset" => "copy difference intersection isdisjoint issubset issuperset symmetric_difference union",
        "bytes" => {
            "capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii \
         isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix \
         removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip \
         swapcase title translate upper zfill"
        }
        "range" => "count index start step stop",
        "generator" => "close gi_code gi_frame gi_running gi_suspended gi_yieldfrom send throw",
        _ => "",
    }
}
