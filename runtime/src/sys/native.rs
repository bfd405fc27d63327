//! The surroundings of a native program and of the unit tests.

extern crate std;
use alloc::vec::Vec;
use core::alloc::Layout;
use std::io::{Read, Write};

fn layout(size: usize) -> Option<Layout> {
    Layout::from_size_align(size.max(1), 8).ok()
}

/// Memory aligned to 8; ends the program when there is none.
#[inline]
pub fn alloc(size: usize) -> *mut u8 {
    let p = try_alloc(size);
    if p.is_null() {
        super::out_of_memory()
    }
    p
}

/// Memory aligned to 8, or null.
#[inline]
pub fn try_alloc(size: usize) -> *mut u8 {
    match layout(size) {
        // SAFETY: the size is not zero.
        Some(l) => unsafe { alloc::alloc::alloc(l) },
        None => core::ptr::null_mut(),
    }
}

/// Gives back a block of [`alloc`] or [`try_alloc`].
///
/// # Safety
/// `p` came from there with the same `size` and is not used any more.
#[inline]
pub unsafe fn free(p: *mut u8, size: usize) {
    // SAFETY: the same layout as at allocation.
    unsafe { alloc::alloc::dealloc(p, Layout::from_size_align_unchecked(size.max(1), 8)) }
}

/// Keeps the address of a block that is never freed where leak checkers find it.
pub fn remember(block: *const ()) {
    static BLOCKS: std::sync::Mutex<Vec<usize>> = std::sync::Mutex::new(Vec::new());
    BLOCKS.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(block as usize);
}

/// Writes all bytes to a file descriptor (1 or 2); an error ends the program.
pub fn write(fd: u32, bytes: &[u8]) {
    let done = if fd == 1 {
        let mut out = std::io::stdout().lock();
        out.write_all(bytes).and_then(|()| out.flush())
    } else {
        std::io::stderr().lock().write_all(bytes)
    };
    if done.is_err() {
        super::unwritable(fd)
    }
}

/// Reads from standard input; 0 at the end or after an error.
pub fn read(buffer: &mut [u8]) -> usize {
    std::io::stdin().lock().read(buffer).unwrap_or(0)
}

/// All arguments, the program's name first.
pub fn args() -> Vec<Vec<u8>> {
    std::env::args_os().map(|a| a.into_encoded_bytes()).collect()
}

pub fn env(name: &str) -> Option<Vec<u8>> {
    std::env::var_os(name).map(|v| v.into_encoded_bytes())
}

/// An unpredictable number.
pub fn seed() -> u64 {
    use std::hash::{BuildHasher, Hasher};
    std::collections::hash_map::RandomState::new().build_hasher().finish()
}

/// Nanoseconds since the epoch (`monotonic`: since some start).
pub fn clock_nanoseconds(monotonic: bool) -> i64 {
    use std::time::{Instant, SystemTime};
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    if monotonic {
        return START.get_or_init(Instant::now).elapsed().as_nanos() as i64;
    }
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |d| d.as_nanos() as i64)
}

pub fn exit(status: i32) -> ! {
    std::process::exit(status)
}
