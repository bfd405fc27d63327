//! The rows `exc::…` that raise for compiled code.

use super::classes::*;
use super::object::Exception;
use super::{raise::*, set_pending};
use crate::args::Args;
use crate::flag;
use crate::text;
use crate::types::{as_type, type_of};
use crate::word::{Ref, Value};

/// `ValueError("text")` of a builtin class that shows its argument as it is; `ValueError()` for null.
pub fn message(class: Ref, text: Ref) -> Value {
    match as_type(class) {
        Some(ty) => Exception::with_message(ty, text.own()),
        None => crate::sys::bug("no exception class"),
    }
}

/// `ValueError(v)` of a builtin class whose instances keep nothing but their arguments.
pub fn with_value(class: Ref, v: Ref) -> Value {
    match as_type(class) {
        Some(ty) => Exception::with_arg(ty, v.own()),
        None => crate::sys::bug("no exception class"),
    }
}

/// `raise e`: an instance, or a class to instantiate.
#[cold]
pub fn raise(e: Ref) {
    if let Some(v) = instance(e) {
        set_pending_in_context(v);
    }
}

/// `raise e from cause`.
#[cold]
pub fn raise_from(e: Ref, cause: Ref) {
    let Some(v) = instance(e) else { return };
    let cause = if cause.is_none() {
        Value::NULL
    } else if as_type(cause).is_some_and(|t| t.is_exception()) {
        let Some(c) = instance(cause) else { return };
        c
    } else if cause.cast::<Exception>().is_some() {
        cause.own()
    } else {
        return type_error("exception causes must derive from BaseException");
    };
    if let Some(x) = v.r().cast::<Exception>() {
        x.set_cause(cause);
    }
    set_pending_in_context(v);
}

fn instance(e: Ref) -> Option<Value> {
    if e.cast::<Exception>().is_some() {
        return Some(e.own());
    }
    let Some(ty) = as_type(e).filter(|t| t.is_exception()) else {
        return type_error("exceptions must derive from BaseException");
    };
    let v = match ty.given_slots() {
        Some(s) => s.new.map_or_else(|| Exception::empty(ty), |f| f(ty, &Args::EMPTY)),
        // A builtin class that nothing dynamic has touched.
        None => super::object::construct_empty(ty),
    };
    if v.is_null() {
        return None;
    }
    if v.r().cast::<Exception>().is_none() {
        let (class, got) = (ty, type_of(v.r()));
        return type_error(text![
            "calling <class '",
            class,
            "'> should have returned an instance of BaseException, not <class '",
            got,
            "'>"
        ]);
    }
    Some(v)
}

/// `raise` without operand. Raising again adds no entry to the traceback, so only the error about it needs the site.
#[cold]
pub fn reraise(site: u32) {
    let e = super::handled();
    if e.is_null() {
        runtime_error::<()>("No active exception to reraise");
        return super::trace(site);
    }
    set_pending(e);
}

/// Makes an exception that was taken pending again, unchanged (after `finally`).
pub fn restore(e: Value) {
    if !e.is_null() {
        set_pending(e);
    }
}

/// `except class:` for the exception `e`: a class or a tuple of classes, nested at will.
pub fn matches(e: Ref, class: Ref) -> bool {
    if let Some(t) = as_type(class).filter(|t| t.is_exception()) {
        return type_of(e).is_subtype(t);
    }
    if let Some(items) = crate::tuple::try_items(class) {
        // All are checked before any is compared.
        for c in items {
            let ok = as_type(c.r()).is_some_and(|t| t.is_exception()) || crate::tuple::try_items(c.r()).is_some();
            if !ok {
                return not_a_class();
            }
        }
        for c in items {
            if flag!(matches(e, c.r())) {
                return true;
            }
        }
        return false;
    }
    not_a_class()
}

#[cold]
fn not_a_class() -> bool {
    type_error("catching classes that do not inherit from BaseException is not allowed")
}

#[cold]
pub fn unbound_local(name: Ref) {
    let m = text!["cannot access local variable '", name, "' where it is not associated with a value"];
    name_error(&UNBOUND_LOCAL_ERROR, m, name)
}

#[cold]
pub fn unbound_free(name: Ref) {
    let m =
        text!["cannot access free variable '", name, "' where it is not associated with a value in enclosing scope"];
    name_error(&NAME_ERROR, m, name)
}

#[cold]
pub fn unbound_global(name: Ref) {
    name_error(&NAME_ERROR, text!["name '", name, "' is not defined"], name)
}

/// A name that nothing binds; `trailer` is what follows the message in a traceback: `. Did you mean: 'print'?`
#[cold]
pub fn undefined(name: Ref, trailer: Ref) {
    name_error_with(text!["name '", name, "' is not defined"], name, trailer)
}

#[cold]
pub fn unbound_attr(obj: Ref, name: Ref) {
    let ty = type_of(obj);
    attribute_error(text!["'", ty, "' object has no attribute '", name, "'"], obj, name)
}

/// What [`index_error`] speaks of.
pub mod index_kind {
    pub const LIST: u32 = 0;
    pub const LIST_ASSIGN: u32 = 1;
    pub const TUPLE: u32 = 2;
    pub const STR: u32 = 3;
    pub const POP_EMPTY: u32 = 4;
    pub const POP: u32 = 5;
    pub const RANGE: u32 = 6;
    pub const BYTES: u32 = 7;
    pub const BYTEARRAY: u32 = 8;
    pub const DEL: u32 = 9;
}

#[cold]
#[inline(never)]
pub fn index_error(kind: u32) {
    let m = match kind {
        index_kind::LIST => "list index out of range",
        index_kind::LIST_ASSIGN => "list assignment index out of range",
        index_kind::TUPLE => "tuple index out of range",
        index_kind::STR => "string index out of range",
        index_kind::POP_EMPTY => "pop from empty list",
        index_kind::POP => "pop index out of range",
        index_kind::RANGE => "range object index out of range",
        index_kind::BYTEARRAY => "bytearray index out of range",
        index_kind::DEL => "list assignment index out of range",
        _ => "index out of range",
    };
    index_error_text(m)
}

/// What [`zero_division`] speaks of.
pub mod zero_kind {
    pub const DIV: u32 = 2;
    pub const INT_DIV: u32 = 0;
    pub const INT_MOD: u32 = 1;
    pub const FLOAT_DIV: u32 = 3;
    pub const FLOAT_FLOOR_DIV: u32 = 4;
    pub const FLOAT_MOD: u32 = 5;
    pub const ZERO_POW: u32 = 6;
    pub const FLOAT_DIVMOD: u32 = 7;
}

#[cold]
#[inline(never)]
pub fn zero_division(kind: u32) {
    let m = match kind {
        zero_kind::INT_DIV => "integer division or modulo by zero",
        zero_kind::INT_MOD => "integer modulo by zero",
        zero_kind::FLOAT_DIV => "float division by zero",
        zero_kind::FLOAT_FLOOR_DIV => "float floor division by zero",
        zero_kind::FLOAT_MOD => "float modulo",
        zero_kind::ZERO_POW => "0.0 cannot be raised to a negative power",
        zero_kind::FLOAT_DIVMOD => "float divmod()",
        _ => "division by zero",
    };
    zero_division_error(m)
}

/// `assert` failed; `msg` is null without a message.
#[cold]
pub fn assertion(msg: Ref) {
    if msg.is_null() { raise_empty(&ASSERTION_ERROR) } else { raise_new(&ASSERTION_ERROR, msg.own()) }
}

/// `from module import name` without such a name.
#[cold]
pub fn import_name(name: Ref, module: Ref, file: Ref) {
    let m = text!["cannot import name '", name, "' from '", module, "' (", file, ")"];
    import_error(&IMPORT_ERROR, m, module)
}

/// `module.name` without such a name.
#[cold]
pub fn module_attr(module: Ref, name: Ref) {
    attribute_error(text!["module '", module, "' has no attribute '", name, "'"], Ref::NONE, name)
}
