//! The surroundings under WASI (`wasi_snapshot_preview1`), by raw imports.

use alloc::vec::Vec;

pub use super::heap::{alloc, free, try_alloc};

#[repr(C)]
struct IoVec {
    data: *const u8,
    len: usize,
}

#[link(wasm_import_module = "wasi_snapshot_preview1")]
unsafe extern "C" {
    fn fd_write(fd: u32, iovs: *const IoVec, count: usize, written: *mut usize) -> u32;
    fn fd_read(fd: u32, iovs: *const IoVec, count: usize, read: *mut usize) -> u32;
    fn args_sizes_get(count: *mut usize, bytes: *mut usize) -> u32;
    fn args_get(argv: *mut *mut u8, bytes: *mut u8) -> u32;
    fn environ_sizes_get(count: *mut usize, bytes: *mut usize) -> u32;
    fn environ_get(environ: *mut *mut u8, bytes: *mut u8) -> u32;
    fn random_get(data: *mut u8, len: usize) -> u32;
    fn clock_time_get(clock: u32, precision: u64, time: *mut u64) -> u32;
    fn proc_exit(status: i32) -> !;
}

/// Writes all bytes to a file descriptor; an error ends the program.
#[inline(never)]
pub fn write(fd: u32, mut bytes: &[u8]) {
    while !bytes.is_empty() {
        let mut written = 0;
        let iov = IoVec { data: bytes.as_ptr(), len: bytes.len() };
        // SAFETY: the vector describes `bytes`; the result goes to a local.
        let error = unsafe { fd_write(fd, &iov, 1, &mut written) };
        match bytes.get(written..) {
            Some(rest) if error == 0 && written > 0 => bytes = rest,
            _ => super::unwritable(fd),
        }
    }
}

/// Reads from standard input; 0 at the end or after an error.
pub fn read(buffer: &mut [u8]) -> usize {
    let mut n = 0;
    let iov = IoVec { data: buffer.as_mut_ptr(), len: buffer.len() };
    // SAFETY: the vector describes `buffer`, which is writable.
    if unsafe { fd_read(0, &iov, 1, &mut n) } == 0 { n } else { 0 }
}

/// Strings of a WASI list: pointers into one buffer of strings that end in 0.
fn strings(
    sizes: unsafe extern "C" fn(*mut usize, *mut usize) -> u32,
    get: unsafe extern "C" fn(*mut *mut u8, *mut u8) -> u32,
) -> Vec<Vec<u8>> {
    let (mut count, mut bytes) = (0, 0);
    // SAFETY: the results go to locals.
    if unsafe { sizes(&mut count, &mut bytes) } != 0 {
        return Vec::new();
    }
    let mut pointers = Vec::new();
    pointers.resize(count, core::ptr::null_mut());
    let mut data = Vec::new();
    data.resize(bytes, 0u8);
    // SAFETY: both buffers have the sizes asked for.
    if unsafe { get(pointers.as_mut_ptr(), data.as_mut_ptr()) } != 0 {
        return Vec::new();
    }
    data.split(|b| *b == 0).take(count).map(|s| s.to_vec()).collect()
}

/// All arguments, the program's name first.
pub fn args() -> Vec<Vec<u8>> {
    strings(args_sizes_get, args_get)
}

pub fn env(name: &str) -> Option<Vec<u8>> {
    strings(environ_sizes_get, environ_get)
        .into_iter()
        .find_map(|e| Some(e.strip_prefix(name.as_bytes())?.strip_prefix(b"=")?.to_vec()))
}

/// An unpredictable number.
pub fn seed() -> u64 {
    let mut bytes = [0u8; 8];
    // SAFETY: the buffer is 8 bytes long.
    unsafe { random_get(bytes.as_mut_ptr(), 8) };
    u64::from_le_bytes(bytes)
}

/// Nanoseconds since the epoch (`monotonic`: since some start).
pub fn clock_nanoseconds(monotonic: bool) -> i64 {
    let mut t = 0;
    // SAFETY: the result goes to a local.
    unsafe { clock_time_get(monotonic as u32, 1, &mut t) };
    t as i64
}

pub fn exit(status: i32) -> ! {
    // SAFETY: ends the program.
    unsafe { proc_exit(status) }
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    super::bug("panic")
}

/// What the compiler calls to compare memory; without libc nobody else defines it.
///
/// # Safety
/// Both blocks have `n` readable bytes.
#[unsafe(no_mangle)]
unsafe extern "C" fn memcmp(a: *const u8, b: *const u8, n: usize) -> i32 {
    let mut i = 0;
    // SAFETY: reads stay inside the blocks; words are read unaligned.
    unsafe {
        while i + 8 <= n && a.add(i).cast::<u64>().read_unaligned() == b.add(i).cast::<u64>().read_unaligned() {
            i += 8;
        }
        while i < n {
            let (x, y) = (*a.add(i), *b.add(i));
            if x != y {
                return i32::from(x) - i32::from(y);
            }
            i += 1;
        }
    }
    0
}

/// As [`memcmp`]; only whether the result is 0 counts.
///
/// # Safety
/// Both blocks have `n` readable bytes.
#[unsafe(no_mangle)]
unsafe extern "C" fn bcmp(a: *const u8, b: *const u8, n: usize) -> i32 {
    // SAFETY: as the caller promises.
    unsafe { memcmp(a, b, n) }
}
