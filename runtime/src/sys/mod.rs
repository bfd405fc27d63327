//! What the runtime asks of its surroundings: memory, files, arguments, random numbers, the clock, the end.
//!
//! Owns: the one interface ([`alloc`], [`write`], …) over `wasi.rs` and `native.rs`. Does not know: objects.

#[cfg(any(target_arch = "wasm32", test))]
mod heap;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod wasi;

#[cfg(not(target_arch = "wasm32"))]
use native as imp;
#[cfg(target_arch = "wasm32")]
use wasi as imp;

pub use imp::{alloc, args, clock_nanoseconds, env, exit, free, read, seed, try_alloc, write};

use alloc::boxed::Box;
use core::cell::Cell;
use core::ops::Deref;

/// A global of a program with one thread.
pub struct Single<T>(T);

// SAFETY: compiled programs have one thread; unit tests take a lock (`testing::start`).
unsafe impl<T> Sync for Single<T> {}

impl<T> Single<T> {
    pub const fn new(value: T) -> Single<T> {
        Single(value)
    }
}

impl<T> Deref for Single<T> {
    type Target = T;
    #[inline(always)]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Default> Single<Cell<T>> {
    /// Works on the contents. `f` must not come back to this global: it would find it empty.
    #[inline]
    pub fn update_with<R>(&self, f: impl FnOnce(&mut T) -> R) -> R {
        let mut v = self.0.take();
        let r = f(&mut v);
        self.0.set(v);
        r
    }
}

/// Lets a block live as long as the program. Where leak checkers look, it is remembered, so that they take it for used.
pub fn forever<T: ?Sized>(block: Box<T>) -> &'static T {
    let block: &'static T = Box::leak(block);
    #[cfg(not(target_arch = "wasm32"))]
    native::remember(block as *const T as *const ());
    block
}

/// A length that the program asks for: negative numbers mean none, and what no address space holds is the largest length,
/// for which there is never memory (`[0] * 2**40` where addresses have 32 bits).
pub fn size(n: i64) -> usize {
    usize::try_from(n.max(0)).unwrap_or(usize::MAX)
}

/// Ends the program when a stream takes no bytes, with CPython's status.
#[cold]
#[inline(never)]
pub fn unwritable(fd: u32) -> ! {
    if fd != 2 {
        write(2, b"OSError: cannot write output\n");
    }
    exit(120)
}

/// Ends the program on a broken invariant of the runtime.
#[cold]
#[inline(never)]
pub fn bug(what: &str) -> ! {
    write(2, b"mlc runtime: internal error: ");
    write(2, what.as_bytes());
    write(2, b"\n");
    exit(120)
}

/// Ends the program when a small allocation fails.
#[cold]
#[inline(never)]
pub fn out_of_memory() -> ! {
    crate::out::flush();
    write(2, b"MemoryError\n");
    exit(1)
}
