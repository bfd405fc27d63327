//! `repr` of containers: which ones are being shown already, and how deep.
//!
//! Owns: the stack of containers whose `repr` runs. Does not know: containers.

use crate::exc;
use crate::str_::{self, Builder, Str};
use crate::sys::Single;
use crate::word::{Ref, Value};
use alloc::vec::Vec;
use core::cell::Cell;

static ACTIVE: Single<Cell<Vec<u64>>> = Single::new(Cell::new(Vec::new()));

/// Runs `f` for the container `v` as one nested call; answers `again` when `v` is being shown already, as in
/// `a = []; a.append(a); print(a)`.
pub fn guarded(v: Ref, again: &str, f: impl FnOnce() -> Value) -> Value {
    if ACTIVE.update_with(|a| a.contains(&v.raw())) {
        return Str::from_utf8(again);
    }
    ACTIVE.update_with(|a| a.push(v.raw()));
    let r = exc::nested_in(" while getting the repr of an object", f);
    ACTIVE.update_with(|a| a.pop());
    r
}

/// Appends `repr(v)`; false after an exception.
pub fn push(b: &mut Builder, v: Ref) -> bool {
    let r = crate::ok!(str_::repr(v));
    if let Some(s) = r.r().cast::<Str>() {
        b.push_str(s);
    }
    true
}
