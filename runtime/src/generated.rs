//! What only generated Rust uses: macros around calls, globals, loops.
//!
//! Owns: the spelling of error edges (`tried!`), of exits to exact copies (`add!`, `called!`, …), of entries. Does not know: how programs are compiled. Every macro evaluates its operands once, in order.
//!
//! `$leave` is what an error edge does: `return 0`, `break 'caught1`, or a jump to another state. `$exit` says
//! how the value that did not fit 64 bits leads to the function's result: it enters the exact copy. It reads like a
//! closure, but is none, which would have to refer to the variables it passes on and so keep them in memory.

use crate::Value;
use crate::sys::Single;
use core::cell::Cell;

/// In the place of a site where no traceback entry is due.
pub const NO_SITE: u32 = u32::MAX;

/// A module-level variable of the program.
pub struct Global<T>(Single<Cell<T>>);

impl<T> Global<T> {
    pub const fn new(value: T) -> Global<T> {
        Global(Single::new(Cell::new(value)))
    }
}

impl<T: Copy> Global<T> {
    #[inline(always)]
    pub fn get(&self) -> T {
        self.0.get()
    }

    #[inline(always)]
    pub fn set(&self, value: T) {
        self.0.set(value);
    }
}

/// A module-level variable that holds any value; the null word while it is unbound.
pub struct GlobalValue(crate::Slot);

// SAFETY: compiled programs have one thread.
unsafe impl Sync for GlobalValue {}

impl GlobalValue {
    #[expect(clippy::declare_interior_mutable_const, reason = "every use is a new variable")]
    pub const UNBOUND: GlobalValue = GlobalValue(crate::Slot::EMPTY);

    #[inline(always)]
    pub fn get(&self) -> Value {
        self.0.get()
    }

    /// The value, which the variable keeps alive until it is assigned.
    #[inline(always)]
    pub fn peek(&self) -> crate::Ref<'_> {
        self.0.r()
    }

    #[inline(always)]
    pub fn set(&self, value: Value) {
        self.0.set(value);
    }
}

/// Values of `range(from, to, step)` with a positive step; never overflows.
#[inline(always)]
pub fn steps_up(from: i64, to: i64, step: i64) -> impl Iterator<Item = i64> {
    (from..to).step_by(step as usize)
}

/// Values of `range(from, to, -step)`.
#[inline(always)]
pub fn steps_down(from: i64, to: i64, step: i64) -> Down {
    Down { next: from, left: if from > to { (from.wrapping_sub(to) as u64 - 1) / step as u64 + 1 } else { 0 }, step }
}

/// See [`steps_down`].
pub struct Down {
    next: i64,
    left: u64,
    step: i64,
}

impl Iterator for Down {
    type Item = i64;

    #[inline(always)]
    fn next(&mut self) -> Option<i64> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        let value = self.next;
        self.next = value.wrapping_sub(self.step);
        Some(value)
    }
}

/// Product, or nothing when it does not fit. Wasm has no 128-bit product: two factors of 32 bits are the common case.
#[inline(always)]
pub fn multiply(a: i64, b: i64) -> Option<i64> {
    if a as i32 as i64 == a && b as i32 as i64 == b { Some(a.wrapping_mul(b)) } else { multiply_wide(a, b) }
}

#[cold]
#[inline(never)]
fn multiply_wide(a: i64, b: i64) -> Option<i64> {
    a.checked_mul(b)
}

/// Leaves the count of nested calls when a function ends.
pub struct Depth;

impl Drop for Depth {
    #[inline(always)]
    fn drop(&mut self) {
        crate::exc::leave_call();
    }
}

/// What a function answers when it raised.
pub trait Failed {
    const FAILED: Self;
}

macro_rules! failed {
    ($($ty:ty = $value:expr;)*) => { $(
        impl Failed for $ty {
            const FAILED: $ty = $value;
        }
    )* };
}
failed! {
    Value = Value::NULL;
    i64 = 0;
    f64 = 0.0;
    bool = false;
    () = ();
}

/// A call that may raise: its value, or the error edge, which leaves the function if nothing else is said.
#[macro_export]
macro_rules! tried {
    ($call:expr, $site:expr) => {
        $crate::tried!($call, $site, return $crate::generated::Failed::FAILED)
    };
    ($call:expr, $site:expr, $leave:expr) => {{
        let value = $call;
        if $crate::exc::pending() {
            $crate::exc::trace($site);
            $leave
        }
        value
    }};
}

/// A call that answers nothing when it raised: its value, or the error edge.
#[macro_export]
macro_rules! given {
    ($call:expr, $site:expr) => {
        $crate::given!($call, $site, return $crate::generated::Failed::FAILED)
    };
    ($call:expr, $site:expr, $leave:expr) => {
        match $call {
            Some(value) => value,
            None => {
                $crate::exc::trace($site);
                $leave
            }
        }
    };
}

/// A call of a function that answers i64 and may find that the result does not fit: then `$exit` takes over.
#[macro_export]
macro_rules! called {
    ($call:expr, $site:expr, |$wide:ident| $exit:expr) => {
        $crate::called!($call, $site, return $crate::generated::Failed::FAILED, |$wide| $exit)
    };
    ($call:expr, $site:expr, $leave:expr, |$wide:ident| $exit:expr) => {{
        let value = $call;
        if $crate::exc::pending() {
            if $crate::exc::is_overflow() {
                let $wide = $crate::exc::take_overflow();
                return $exit;
            }
            $crate::exc::trace($site);
            $leave
        }
        value
    }};
}

/// As `called!`, with the result as a word that holds any int.
#[macro_export]
macro_rules! wide {
    ($call:expr, $site:expr) => {
        $crate::wide!($call, $site, return $crate::generated::Failed::FAILED)
    };
    ($call:expr, $site:expr, $leave:expr) => {{
        let value = $call;
        if !$crate::exc::pending() {
            $crate::int::from_i64(value)
        } else if $crate::exc::is_overflow() {
            $crate::exc::take_overflow()
        } else {
            $crate::exc::trace($site);
            $leave
        }
    }};
}

#[macro_export]
macro_rules! add {
    ($a:expr, $b:expr, |$wide:ident| $exit:expr) => {{
        let (a, b): (i64, i64) = ($a, $b);
        match a.checked_add(b) {
            Some(sum) => sum,
            None => {
                let $wide = $crate::int::wide_add(a, b);
                return $exit;
            }
        }
    }};
}

#[macro_export]
macro_rules! sub {
    ($a:expr, $b:expr, |$wide:ident| $exit:expr) => {{
        let (a, b): (i64, i64) = ($a, $b);
        match a.checked_sub(b) {
            Some(difference) => difference,
            None => {
                let $wide = $crate::int::wide_sub(a, b);
                return $exit;
            }
        }
    }};
}

#[macro_export]
macro_rules! mul {
    ($a:expr, $b:expr, |$wide:ident| $exit:expr) => {{
        let (a, b): (i64, i64) = ($a, $b);
        match $crate::generated::multiply(a, b) {
            Some(product) => product,
            None => {
                let $wide = $crate::int::wide_mul(a, b);
                return $exit;
            }
        }
    }};
}

/// Floor division by a divisor that is not 0; only `-2**63 // -1` does not fit.
#[macro_export]
macro_rules! floordiv_nonzero {
    ($a:expr, $b:expr, |$wide:ident| $exit:expr) => {{
        let (a, b): (i64, i64) = ($a, $b);
        if a == i64::MIN && b == -1 {
            let $wide = $crate::int::wide_mul(a, b);
            return $exit;
        }
        $crate::generated::floordiv(a, b)
    }};
}

#[macro_export]
macro_rules! floordiv {
    ($a:expr, $b:expr, $site:expr, $leave:expr, |$wide:ident| $exit:expr) => {{
        let (a, b): (i64, i64) = ($a, $b);
        if b == 0 {
            $crate::exc::zero_division(0);
            $crate::exc::trace($site);
            $leave
        }
        $crate::floordiv_nonzero!(a, b, |$wide| $exit)
    }};
    ($a:expr, $b:expr, $site:expr, $leave:expr) => {{
        let (a, b): (i64, i64) = ($a, $b);
        if b == 0 {
            $crate::exc::zero_division(0);
            $crate::exc::trace($site);
            $leave
        }
        $crate::generated::floordiv(a, b)
    }};
}

#[macro_export]
macro_rules! modulo {
    ($a:expr, $b:expr, $site:expr, $leave:expr) => {{
        let (a, b): (i64, i64) = ($a, $b);
        if b == 0 {
            $crate::exc::zero_division(1);
            $crate::exc::trace($site);
            $leave
        }
        $crate::generated::modulo(a, b)
    }};
}

/// `a // b` for a divisor that is not 0.
#[inline(always)]
pub fn floordiv(a: i64, b: i64) -> i64 {
    let quotient = a.wrapping_div(b);
    if (a ^ b) < 0 && quotient.wrapping_mul(b) != a { quotient - 1 } else { quotient }
}

/// `a % b` for a divisor that is not 0: the sign is the divisor's.
#[inline(always)]
pub fn modulo(a: i64, b: i64) -> i64 {
    let rest = a.wrapping_rem(b);
    if rest != 0 && (rest ^ b) < 0 { rest + b } else { rest }
}

/// An int word as i64.
#[macro_export]
macro_rules! unbox {
    ($word:expr, |$wide:ident| $exit:expr) => {
        // A `match` keeps an owner that the expression makes alive.
        match $word {
            word if word.is_small() => word.small_value(),
            word if $crate::int::fits_i64(word) => $crate::int::to_i64(word),
            word => {
                // Owned before the exit moves what the word was borrowed from.
                let $wide = word.own();
                return $exit;
            }
        }
    };
}

/// The result of an exact copy as i64; one that does not fit is left for the caller.
#[macro_export]
macro_rules! narrow {
    ($word:expr) => {{
        let word: $crate::Value = $word;
        if !$crate::int::fits_i64(word.r()) {
            $crate::exc::overflow(word);
            return 0;
        }
        $crate::int::to_i64(word.r())
    }};
}

/// Counts a nested call for the recursion limit, until the guard is dropped.
#[macro_export]
macro_rules! enter_call {
    () => {
        $crate::enter_call!(return $crate::generated::Failed::FAILED)
    };
    ($leave:expr) => {{
        if !$crate::exc::enter_call() {
            $leave
        }
        $crate::generated::Depth
    }};
}

/// The entry of a function for the runtime: an array of borrowed words to parameters.
#[macro_export]
macro_rules! entry {
    ($name:ident($closure:ident, $args:ident: $count:expr) => $call:expr) => {
        pub extern "C" fn $name(closure: u64, args: *const u64) -> u64 {
            // SAFETY: the runtime passes one valid word per parameter, and keeps all alive during the call.
            let ($closure, $args) = unsafe { $crate::generated::entry_words::<{ $count }>(closure, args) };
            let value: $crate::Value = $call;
            value.into_raw()
        }
    };
}

/// The body of a generator for the runtime.
#[macro_export]
macro_rules! resume {
    ($name:ident => $body:path) => {
        pub extern "C" fn $name(generator: u64, sent: u64) -> u64 {
            // SAFETY: the runtime keeps the generator alive and gives the word sent away.
            let (generator, sent) = unsafe { ($crate::Ref::from_raw(generator), $crate::Value::from_raw(sent)) };
            let value: $crate::Value = $body(generator, sent);
            value.into_raw()
        }
    };
}

/// What a host needs beside the exported functions: `mlc_load` runs the module once, the others carry encoded values.
#[macro_export]
macro_rules! host {
    ($load:path) => {
        #[unsafe(no_mangle)]
        pub extern "C" fn mlc_load() -> i64 {
            $load()
        }

        #[unsafe(no_mangle)]
        pub extern "C" fn mlc_abi_version() -> u32 {
            $crate::program::ABI_VERSION
        }

        #[unsafe(no_mangle)]
        pub extern "C" fn mlc_alloc(len: u32) -> u32 {
            $crate::host::alloc(len)
        }

        #[unsafe(no_mangle)]
        pub extern "C" fn mlc_free(data: u32, len: u32) {
            $crate::host::free(data, len);
        }
    };
}

/// The words of an entry.
///
/// # Safety
/// `args` points to `N` valid words; all words outlive the result.
#[inline(always)]
pub unsafe fn entry_words<'a, const N: usize>(closure: u64, args: *const u64) -> (crate::Ref<'a>, [crate::Ref<'a>; N]) {
    // SAFETY: as the caller promises; `Ref` is one word.
    unsafe {
        let words = if N == 0 { [crate::Ref::NULL; N] } else { *args.cast::<[crate::Ref<'a>; N]>() };
        (crate::Ref::from_raw(closure), words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floor_division_rounds_down() {
        for a in [-7, -6, -1, 0, 1, 6, 7, i64::MAX, i64::MIN] {
            for b in [-3, -2, 2, 3, i64::MAX, i64::MIN] {
                let (q, r) = (floordiv(a, b), modulo(a, b));
                assert_eq!(i128::from(q) * i128::from(b) + i128::from(r), i128::from(a));
                assert!(r == 0 || (r < 0) == (b < 0));
            }
        }
    }

    #[test]
    fn steps_count_like_range() {
        assert!(steps_up(0, 10, 3).eq([0, 3, 6, 9]));
        assert!(steps_up(i64::MAX - 1, i64::MAX, 5).eq([i64::MAX - 1]));
        assert!(steps_down(10, 0, 3).eq([10, 7, 4, 1]));
        assert!(steps_down(10, 1, 3).eq([10, 7, 4]));
        assert!(steps_down(0, 0, 1).next().is_none());
        assert!(steps_down(i64::MIN + 1, i64::MIN, 4).eq([i64::MIN + 1]));
        assert_eq!(steps_down(i64::MAX, i64::MIN, i64::MAX).count(), 3);
    }

    #[test]
    fn products_are_checked() {
        assert_eq!(multiply(-5, 7), Some(-35));
        assert_eq!(multiply(i64::MAX, 2), None);
        assert_eq!(multiply(1 << 40, 1 << 20), Some(1 << 60));
    }
}
