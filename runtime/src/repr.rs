//! `repr` of containers: which ones are being shown already, how deep, and how their items are shown.
//!
//! Owns: the stack of containers whose `repr` runs. Does not know: containers.
//!
//! Every list knows how it is shown, but what shows its items is linked only with what asks for the `repr` of any value:
//! a program that counts with a list and prints none shows no strings in quotes.

use crate::exc;
use crate::str_::{Builder, Str};
use crate::sys::Single;
use crate::types::Unary;
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

/// How items are shown. Containers are shown by [`crate::str_::repr`] only, which sets it before.
static ITEM: Single<Cell<Option<Unary>>> = Single::new(Cell::new(None));

/// Called where any value is shown.
#[inline(always)]
pub fn expect_items(show: Unary) {
    ITEM.set(Some(show));
}

/// Appends `repr(v)`; false after an exception.
pub fn push(b: &mut Builder, v: Ref) -> bool {
    let Some(show) = ITEM.get() else { crate::sys::bug("items are shown, but nothing shows values") };
    let r = crate::ok!(show(v));
    if let Some(s) = r.r().cast::<Str>() {
        b.push_str(s);
    }
    true
}
