//! Attributes and methods of exceptions.
//!
//! Attributes of particular classes live in numbered fields (`Exception::field`); the macro `fields!` makes a getter and a
//! setter for each.

use super::classes::*;
use super::object::{Exception, Trace, init as init_exception};
use crate::args::Args;
use crate::exc;
use crate::methods;
use crate::object::{self, Header, Object};
use crate::ok;
use crate::str_::Str;
use crate::text;
use crate::types::{Method, Slots, Type, type_of};
use crate::word::{Ref, Value};

methods!(&BASE_EXCEPTION;
    INIT = "__init__" init,
    ADD_NOTE = "add_note" add_note,
    WITH_TRACEBACK = "with_traceback" with_traceback,
);
methods!(getter &BASE_EXCEPTION;
    ARGS = "args" args_get,
    CAUSE = "__cause__" cause_get,
    CONTEXT = "__context__" context_get,
    SUPPRESS_CONTEXT = "__suppress_context__" suppress_get,
    TRACEBACK = "__traceback__" traceback_get,
    NOTES = "__notes__" notes_get,
);
methods!(setter &BASE_EXCEPTION;
    SET_ARGS = "args" args_set,
    SET_CAUSE = "__cause__" cause_set,
    SET_CONTEXT = "__context__" context_set,
    SET_SUPPRESS_CONTEXT = "__suppress_context__" suppress_set,
    SET_TRACEBACK = "__traceback__" traceback_set,
    SET_NOTES = "__notes__" notes_set,
);

macro_rules! fields {
    ($($get:ident $set:ident $class:ident $name:literal $i:literal $getter:ident;)*) => {
        $(
            pub static $get: Method = Method::getter(&$class, $name, |this, _| $getter(this, $i));
            pub static $set: Method = Method::setter(&$class, $name, |this, args| set_field(this, $i, args));
        )*
        /// Members of particular exception classes.
        pub static FIELDS: &[&Method] = &[$(&$get, &$set),*];
    };
}
fields! {
    STOP_VALUE SET_STOP_VALUE STOP_ITERATION "value" 0 code;
    EXIT_CODE SET_EXIT_CODE SYSTEM_EXIT "code" 0 code;
    NAME_NAME SET_NAME_NAME NAME_ERROR "name" 0 field;
    ATTRIBUTE_NAME SET_ATTRIBUTE_NAME ATTRIBUTE_ERROR "name" 0 field;
    ATTRIBUTE_OBJ SET_ATTRIBUTE_OBJ ATTRIBUTE_ERROR "obj" 1 field;
    IMPORT_NAME SET_IMPORT_NAME IMPORT_ERROR "name" 0 field;
    IMPORT_PATH SET_IMPORT_PATH IMPORT_ERROR "path" 1 field;
    IMPORT_MSG SET_IMPORT_MSG IMPORT_ERROR "msg" 2 first_argument;
    SYNTAX_MSG SET_SYNTAX_MSG SYNTAX_ERROR "msg" 0 first_argument;
    OS_ERRNO SET_OS_ERRNO OS_ERROR "errno" 0 field;
    OS_STRERROR SET_OS_STRERROR OS_ERROR "strerror" 1 field;
    OS_FILENAME SET_OS_FILENAME OS_ERROR "filename" 2 field;
    OS_FILENAME2 SET_OS_FILENAME2 OS_ERROR "filename2" 3 field;
    UNICODE_ENCODING SET_UNICODE_ENCODING UNICODE_ERROR "encoding" 0 field;
    UNICODE_OBJECT SET_UNICODE_OBJECT UNICODE_ERROR "object" 1 field;
    UNICODE_START SET_UNICODE_START UNICODE_ERROR "start" 2 field;
    UNICODE_END SET_UNICODE_END UNICODE_ERROR "end" 3 field;
    UNICODE_REASON SET_UNICODE_REASON UNICODE_ERROR "reason" 4 field;
}

/// Members of every exception class.
pub static BASE: &[&Method] = &[
    &INIT,
    &ADD_NOTE,
    &WITH_TRACEBACK,
    &ARGS,
    &CAUSE,
    &CONTEXT,
    &SUPPRESS_CONTEXT,
    &TRACEBACK,
    &NOTES,
    &SET_ARGS,
    &SET_CAUSE,
    &SET_CONTEXT,
    &SET_SUPPRESS_CONTEXT,
    &SET_TRACEBACK,
    &SET_NOTES,
];

fn exception(this: Ref<'_>) -> &Exception {
    this.get::<Exception>()
}

fn or_none(v: Ref) -> Value {
    if v.is_null() { Value::NONE } else { v.own() }
}

fn field(this: Ref, i: usize) -> Value {
    or_none(exception(this).field(i))
}

/// The field if it was set, else what the arguments say.
fn code(this: Ref, i: usize) -> Value {
    let e = exception(this);
    if e.field(i).is_null() { e.code() } else { e.field(i).own() }
}

fn first_argument(this: Ref, i: usize) -> Value {
    let e = exception(this);
    if e.field(i).is_null() { or_none(e.arg(0)) } else { e.field(i).own() }
}

fn set_field(this: Ref, i: usize, args: &Args) -> Value {
    let v = args.get(0);
    exception(this).set_field(i, if v.is_null() { Value::NONE } else { v.own() });
    Value::NONE
}

fn init(this: Ref, args: &Args) -> Value {
    if this.cast::<Exception>().is_none() {
        let ty = type_of(this);
        return exc::type_error(text![
            "descriptor '__init__' requires a 'BaseException' object but received a '",
            ty,
            "'"
        ]);
    }
    if init_exception(this, args) { Value::NONE } else { Value::NULL }
}

fn args_get(this: Ref, _: &Args) -> Value {
    exception(this).args()
}

fn args_set(this: Ref, args: &Args) -> Value {
    if args.get(0).is_null() {
        return exc::type_error("args may not be deleted");
    }
    let items = ok!(crate::iter::to_tuple(args.get(0)));
    exception(this).set_args(crate::word::refs(crate::tuple::items(items.r())));
    Value::NONE
}

fn cause_get(this: Ref, _: &Args) -> Value {
    or_none(exception(this).cause())
}

/// An exception or `None`; null after an error.
fn linked(v: Ref, what: &str) -> Option<Value> {
    if v.is_null() {
        return exc::type_error(text![what, " may not be deleted"]);
    }
    if v.is_none() {
        return Some(Value::NULL);
    }
    if v.cast::<Exception>().is_some() {
        return Some(v.own());
    }
    exc::type_error(text!["exception ", what.trim_matches('_'), " must be None or derive from BaseException"])
}

fn cause_set(this: Ref, args: &Args) -> Value {
    exception(this).set_cause(ok!(linked(args.get(0), "__cause__")));
    Value::NONE
}

fn context_get(this: Ref, _: &Args) -> Value {
    or_none(exception(this).context())
}

fn context_set(this: Ref, args: &Args) -> Value {
    exception(this).set_context(ok!(linked(args.get(0), "__context__")));
    Value::NONE
}

fn suppress_get(this: Ref, _: &Args) -> Value {
    Value::bool(exception(this).suppress_context())
}

fn suppress_set(this: Ref, args: &Args) -> Value {
    let v = args.get(0);
    if !v.is_bool() {
        return exc::type_error("attribute value type must be bool");
    }
    exception(this).set_suppress_context(v.is(Ref::TRUE));
    Value::NONE
}

fn notes_get(this: Ref, _: &Args) -> Value {
    let notes = exception(this).notes();
    if !notes.is_null() {
        return notes.get();
    }
    let name = crate::lit!("__notes__");
    exc::attribute_error(text!["'", type_of(this), "' object has no attribute '__notes__'"], this, name)
}

fn notes_set(this: Ref, args: &Args) -> Value {
    exc::traceback::expect_notes();
    exception(this).notes().set(args.get(0).own());
    Value::NONE
}

fn add_note(this: Ref, args: &Args) -> Value {
    let note = ok!(args.one("BaseException.add_note"));
    if note.cast::<Str>().is_none() {
        return exc::type_error(text!["note must be a str, not '", type_of(note), "'"]);
    }
    exc::traceback::expect_notes();
    let notes = exception(this).notes();
    if notes.is_null() {
        notes.set(crate::list::of_words(1));
    }
    let list = notes.get();
    if list.r().cast::<crate::list::List>().is_none() {
        return exc::type_error("Cannot add note: __notes__ is not a list");
    }
    crate::list::push(list.r(), note.own());
    Value::NONE
}

/// What `__traceback__` answers: the entries at that time.
#[repr(C)]
struct Traceback {
    head: Header,
    sites: Trace,
}

// SAFETY: `repr(C)`, begins with a header.
unsafe impl Object for Traceback {
    const GC: bool = false;
    fn class() -> &'static Type {
        &TRACEBACK_TYPE
    }
}

static TRACEBACK_SLOTS: Slots = Slots { dealloc: Some(object::dealloc::<Traceback>), ..Slots::NONE };
static TRACEBACK_TYPE: Type = Type::of::<Traceback>("traceback", 0, &TRACEBACK_SLOTS);

fn traceback_get(this: Ref, _: &Args) -> Value {
    let sites = exception(this).sites();
    if sites.is_empty() {
        return Value::NONE;
    }
    object::new(Traceback { head: Header::new(&TRACEBACK_TYPE), sites })
}

fn set_traceback(this: Ref, v: Ref) -> bool {
    let e = exception(this);
    let sites = match v.cast::<Traceback>() {
        Some(t) => t.sites.clone(),
        None if v.is_none() => Trace::new(),
        None => return exc::type_error("__traceback__ must be a traceback or None"),
    };
    e.clear_sites();
    for site in sites {
        e.push_site(site);
    }
    true
}

fn traceback_set(this: Ref, args: &Args) -> Value {
    if args.get(0).is_null() {
        return exc::type_error("__traceback__ may not be deleted");
    }
    if set_traceback(this, args.get(0)) { Value::NONE } else { Value::NULL }
}

fn with_traceback(this: Ref, args: &Args) -> Value {
    let v = ok!(args.one("BaseException.with_traceback"));
    if set_traceback(this, v) { this.own() } else { Value::NULL }
}
