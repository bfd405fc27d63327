//! Exceptions: the pending one, the handled ones, raising, and the objects.
//!
//! Owns: the pending flag, the stack of handled exceptions, the layout of exception objects, raising from runtime code
//! (`type_error(text![…])` and its like) and from the program. The parts: `classes.rs` (the builtin classes), `object.rs`
//! (construction, text, attributes), `traceback.rs` (printing). Does not know: where handlers are (the compiler does).

pub mod classes;
pub mod methods;
pub mod object;
mod raise;
mod rows;
mod suggest;
#[cfg(test)]
mod tests;
pub mod traceback;

pub use classes::*;
pub use object::Exception;
pub use raise::*;
pub use rows::*;

use crate::sys::Single;
use crate::word::{NULL, Ref, Value};
use alloc::vec::Vec;
use core::cell::Cell;

/// The pending exception as an owned word, 0 when there is none, [`OVERFLOW`] when an int result left its fast path.
/// Compiled code reads this cell; the direct backend finds it by its exported name.
#[cfg_attr(target_arch = "wasm32", unsafe(export_name = "mlc_pending"))]
pub static PENDING: Single<Cell<u64>> = Single::new(Cell::new(NULL));
/// The mark of the overflow channel: no valid word.
pub const OVERFLOW: u64 = 0x2A;

static OVERFLOW_VALUE: Single<Cell<u64>> = Single::new(Cell::new(NULL));
static HANDLED: Single<Cell<Vec<Value>>> = Single::new(Cell::new(Vec::new()));
// The frame of the module counts, as in CPython.
static DEPTH: Single<Cell<u32>> = Single::new(Cell::new(1));
/// Up to this depth calls are counted and nothing else; not above [`USUAL_LIMIT`].
static CHECK_FROM: Single<Cell<u32>> = Single::new(Cell::new(USUAL_LIMIT));
/// The depth at which RecursionError is raised, as far as there is stack.
static LIMIT: Single<Cell<u32>> = Single::new(Cell::new(USUAL_LIMIT));
/// Python's limit. Every stack on which programs run has room for it.
const USUAL_LIMIT: u32 = 1000;
/// However high the program sets its limit, the host's stack has room for no more.
const MOST_CALLS: u32 = 50_000;
/// Bytes of the stack in linear memory that are left to code which does not count its calls.
const STACK_RESERVE: usize = 512 << 10;

/// A function to call at the end of the program, once it is known.
pub type Reporter = Cell<Option<fn() -> i64>>;

/// Reports the pending exception at the end of the program; raising sets it.
pub static REPORTER: Single<Reporter> = Single::new(Cell::new(None));

/// Something is pending: an exception, or an int on its way out of a fast function.
#[inline(always)]
pub fn pending() -> bool {
    PENDING.get() != NULL
}

/// The pending exception, borrowed; null without one.
pub fn peek() -> Ref<'static> {
    match PENDING.get() {
        OVERFLOW => Ref::NULL,
        // SAFETY: the cell owns the exception; the caller does not keep the borrow across a raise or a take.
        w => unsafe { Ref::from_raw(w) },
    }
}

/// Makes `e` (owned; an exception instance) the pending exception as it is.
pub fn set_pending(e: Value) {
    REPORTER.set(Some(crate::program::report));
    let old = PENDING.replace(e.into_raw());
    if old != NULL && old != OVERFLOW {
        // SAFETY: the cell owned it.
        drop(unsafe { Value::from_raw(old) });
    }
}

/// Takes the pending exception; null when there is none.
pub fn take() -> Value {
    match PENDING.replace(NULL) {
        OVERFLOW => {
            PENDING.set(OVERFLOW);
            Value::NULL
        }
        // SAFETY: the cell owned it.
        w => unsafe { Value::from_raw(w) },
    }
}

/// Takes the pending exception if it is an instance of `ty`, otherwise leaves it: `if exc::catch(&STOP_ITERATION) …`.
pub fn catch(ty: &crate::types::Type) -> Option<Value> {
    let e = peek();
    if !e.is_null() && crate::types::type_of(e).is_subtype(ty) { Some(take()) } else { None }
}

/// Appends a traceback entry to the pending exception.
#[inline(never)]
pub fn trace(site: u32) {
    if site != traceback::NO_SITE
        && let Some(e) = peek().cast::<Exception>()
    {
        e.push_site(site);
    }
}

/// The exception being handled, as `sys.exception()`; null outside handlers.
pub fn handled() -> Value {
    HANDLED.update_with(|h| h.last().cloned()).unwrap_or(Value::NULL)
}

pub fn enter_handler(e: Ref) {
    HANDLED.update_with(|h| h.push(e.own()));
}

pub fn leave_handler() {
    let e = HANDLED.update_with(|h| h.pop());
    drop(e);
}

/// Number of exceptions being handled. A generator notes it when it is resumed, and takes what it has added with
/// [`split_handled`] when it yields.
pub fn handled_depth() -> usize {
    HANDLED.update_with(|h| h.len())
}

/// Takes the handled exceptions above `depth`.
pub fn split_handled(depth: usize) -> Vec<Value> {
    HANDLED.update_with(|h| if depth < h.len() { h.split_off(depth) } else { Vec::new() })
}

/// Puts back what [`split_handled`] took.
pub fn extend_handled(more: Vec<Value>) {
    if !more.is_empty() {
        HANDLED.update_with(|h| h.extend(more));
    }
}

/// Stores an int result too big for 64 bits for the caller's exact copy.
pub fn overflow(v: Value) {
    OVERFLOW_VALUE.set(v.into_raw());
    PENDING.set(OVERFLOW);
}

#[inline(always)]
pub fn is_overflow() -> bool {
    PENDING.get() == OVERFLOW
}

/// Takes the int of [`overflow`].
pub fn take_overflow() -> Value {
    PENDING.set(NULL);
    // SAFETY: the cell owned it.
    unsafe { Value::from_raw(OVERFLOW_VALUE.replace(NULL)) }
}

/// Counts one more nested call; raises RecursionError at the limit and answers false. Each call that answers true is
/// matched by one of [`leave_call`]. (The pending flag tells nothing here: a generator is entered with an exception
/// pending by `throw`.)
#[inline(always)]
pub fn enter_call() -> bool {
    let d = DEPTH.get() + 1;
    if d > CHECK_FROM.get() && !has_room(d) {
        return too_deep();
    }
    DEPTH.set(d);
    true
}

/// A program that has set a higher limit can nest one more call.
#[cold]
#[inline(never)]
fn has_room(depth: u32) -> bool {
    // On wasm the stack begins at address 0 and grows downwards: the address of a local is what is left.
    let here = 0u8;
    let left = core::hint::black_box(&here) as *const u8 as usize;
    depth <= LIMIT.get().min(MOST_CALLS) && left > STACK_RESERVE
}

/// `sys.setrecursionlimit(n)`
pub fn set_recursion_limit(n: u32) {
    LIMIT.set(n);
    CHECK_FROM.set(n.min(USUAL_LIMIT));
}

pub fn recursion_limit() -> u32 {
    LIMIT.get()
}

#[cold]
#[inline(never)]
fn too_deep() -> bool {
    recursion_error("maximum recursion depth exceeded")
}

#[cold]
#[inline(never)]
fn too_deep_in<R: crate::word::Failed>(what: &str) -> R {
    if !what.is_empty() && catch(&RECURSION_ERROR).is_some() {
        return recursion_error(crate::text!["maximum recursion depth exceeded", what]);
    }
    R::FAILED
}

#[inline(always)]
pub fn leave_call() {
    DEPTH.set(DEPTH.get().wrapping_sub(1));
}

/// Runs runtime code that can recurse through values as one nested call.
#[inline]
pub fn nested<R: crate::word::Failed>(f: impl FnOnce() -> R) -> R {
    nested_in("", f)
}

/// As [`nested`]; `what` completes the message (` in comparison`).
#[inline]
pub fn nested_in<R: crate::word::Failed>(what: &str, f: impl FnOnce() -> R) -> R {
    if !enter_call() {
        return too_deep_in(what);
    }
    let r = f();
    leave_call();
    r
}
