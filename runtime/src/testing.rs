//! Support for unit tests: one test at a time, since the runtime's globals belong to one thread.

extern crate std;
use crate::str_::Str;
use crate::word::{Ref, Value};
use std::string::String;
use std::sync::{Mutex, MutexGuard};

static LOCK: Mutex<()> = Mutex::new(());

/// Takes the runtime for one test.
pub fn start() -> MutexGuard<'static, ()> {
    let guard = LOCK.lock().unwrap_or_else(|e| e.into_inner());
    drop(crate::exc::take());
    guard
}

/// A string object.
pub fn s(text: &str) -> Value {
    Str::from_utf8(text)
}

/// The text of a string object.
pub fn text(v: Ref) -> String {
    let s = v.cast::<Str>().expect("a string");
    String::from_utf8_lossy(&s.to_utf8()).into_owned()
}

/// The result as text: `repr` of the value, or `Type: message` of the exception raised.
pub fn shown(v: Value) -> String {
    if v.is_null() {
        return error();
    }
    text(crate::str_::repr(v.r()).r())
}

/// Takes the pending exception as `Type: message`.
pub fn error() -> String {
    let e = crate::exc::take();
    assert!(!e.is_null(), "no exception is pending");
    let mut out = std::vec::Vec::new();
    crate::exc::traceback::push_last_line(&mut out, e.r());
    String::from_utf8_lossy(&out).trim_end().into()
}
