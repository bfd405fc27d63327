//! Raising from runtime code.
//!
//! Each function makes an exception pending and answers the caller's failure value:
//! `return exc::type_error(text!["bad operand type for abs(): '", ty, "'"]);`

use super::classes::*;
use super::object::Exception;
use super::{handled, set_pending};
use crate::str_::{Builder, Str};
use crate::types::Type;
use crate::word::{Failed, Ref, Value};

/// A message: text put together by `text!`, or a Rust string.
pub trait Message {
    fn value(self) -> Value;
}

impl Message for Builder {
    fn value(self) -> Value {
        self.finish()
    }
}

impl Message for &str {
    fn value(self) -> Value {
        Str::from_utf8(self)
    }
}

/// Raises a new exception of class `ty` with one argument, in the context of the handled exception.
#[cold]
#[inline(never)]
pub fn raise_new(ty: &'static Type, arg: Value) {
    set_pending_in_context(Exception::with_arg(ty, arg));
}

/// Makes a new exception instance pending, with the exception being handled as its context.
#[cold]
#[inline(never)]
pub fn set_pending_in_context(e: Value) {
    let context = handled();
    if !context.is_null() {
        super::object::set_context(e.r(), context);
    }
    set_pending(e);
}

/// Raises `ty(message)`.
#[cold]
pub fn raise_text<R: Failed>(ty: &'static Type, message: impl Message) -> R {
    raise_message(ty, message.value());
    R::FAILED
}

/// Raises `ty(message)` for a string; `ty` is a builtin class other than KeyError.
#[cold]
#[inline(never)]
fn raise_message(ty: &'static Type, message: Value) {
    set_pending_in_context(Exception::with_message(ty, message));
}

macro_rules! raisers {
    ($($(#[doc = $doc:literal])* $name:ident $class:ident;)*) => { $(
        $(#[doc = $doc])*
        #[cold]
        pub fn $name<R: Failed>(message: impl Message) -> R {
            raise_message(&$class, message.value());
            R::FAILED
        }
    )* };
}

raisers! {
    type_error TYPE_ERROR;
    value_error VALUE_ERROR;
    index_error_text INDEX_ERROR;
    overflow_error OVERFLOW_ERROR;
    zero_division_error ZERO_DIVISION_ERROR;
    runtime_error RUNTIME_ERROR;
    recursion_error RECURSION_ERROR;
    lookup_error LOOKUP_ERROR;
    system_error SYSTEM_ERROR;
    eof_error EOF_ERROR;
    buffer_error BUFFER_ERROR;
}

/// `KeyError(key)`.
#[cold]
pub fn key_error<R: Failed>(key: Ref) -> R {
    raise_new(&KEY_ERROR, key.own());
    R::FAILED
}

/// `StopIteration(value)`; without argument when the value is null or `None`.
#[cold]
pub fn stop_iteration<R: Failed>(value: Value) -> R {
    if value.is_null() || value.r().is_none() {
        set_pending_in_context(Exception::empty(&STOP_ITERATION));
    } else {
        raise_new(&STOP_ITERATION, value);
    }
    R::FAILED
}

/// Raises `ty()` without arguments.
#[cold]
pub fn raise_empty<R: Failed>(ty: &'static Type) -> R {
    set_pending_in_context(Exception::empty(ty));
    R::FAILED
}

/// `MemoryError()`.
#[cold]
pub fn memory_error<R: Failed>() -> R {
    set_memory_error();
    R::FAILED
}

/// One copy, however many kinds of results fail this way.
#[cold]
#[inline(never)]
fn set_memory_error() {
    set_pending_in_context(Exception::empty(&MEMORY_ERROR));
}

/// `AttributeError(message)` with its attributes `name` and `obj`.
#[cold]
pub fn attribute_error<R: Failed>(message: impl Message, obj: Ref, name: Ref) -> R {
    super::suggest::install();
    raise_with_fields(&ATTRIBUTE_ERROR, message.value(), [name.own(), obj.own()]);
    R::FAILED
}

/// `NameError(message)`, or a class below it, with its attribute `name`.
#[cold]
pub fn name_error<R: Failed>(ty: &'static Type, message: impl Message, name: Ref) -> R {
    raise_with_fields(ty, message.value(), [name.own()]);
    R::FAILED
}

/// `NameError(message)` with its attribute `name` and what tracebacks say after the message.
#[cold]
pub fn name_error_with(message: impl Message, name: Ref, trailer: Ref) {
    raise_with_fields(&NAME_ERROR, message.value(), [name.own(), trailer.own()]);
}

/// `ImportError(message)`, or a class below it, with its attributes `name` and `path`.
#[cold]
pub fn import_error<R: Failed>(ty: &'static Type, message: impl Message, name: Ref) -> R {
    raise_with_fields(ty, message.value(), [name.own(), Value::NONE]);
    R::FAILED
}

#[cold]
fn raise_with_fields<const N: usize>(ty: &'static Type, message: Value, fields: [Value; N]) {
    let e = Exception::with_message(ty, message);
    if let Some(x) = e.r().cast::<Exception>() {
        x.set_fields(fields);
    }
    set_pending_in_context(e);
}
