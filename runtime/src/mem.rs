//! The rows `mem::…`: counting for compiled code, and collection on request.

use crate::word::{Ref, Value};

#[inline(always)]
pub fn retain(v: Ref) {
    let _ = v.own().into_raw();
}

#[inline(always)]
pub fn release(v: Value) {
    drop(v);
}

/// Runs the cycle collector (`gc.collect()`); answers how many objects it found.
pub fn collect() -> i64 {
    crate::gc::collect()
}

/// The last finalizers, at the end of the program.
pub fn finish() {
    crate::gc::finish()
}
