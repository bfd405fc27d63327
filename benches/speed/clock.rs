//! CPU time of this process and of the processes it has waited for.
//!
//! Owns: the system call. Does not know: what is timed.
//!
//! CPU time disturbs a measurement less than wall time on a machine that does other work; where it cannot be had, wall time
//! stands in.

use std::time::Duration;

/// What is timed.
#[derive(Clone, Copy)]
pub enum Whose {
    /// This process, all threads.
    Own,
    /// Child processes that have ended and were waited for.
    Children,
}

/// Runs something; its result and the CPU time it took.
pub fn timed<T>(whose: Whose, run: impl FnOnce() -> T) -> (T, Duration) {
    let before = now(whose);
    let result = run();
    (result, now(whose).saturating_sub(before))
}

/// The CPU time used so far.
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
#[allow(unsafe_code)]
pub fn now(whose: Whose) -> Duration {
    use std::ffi::{c_int, c_long};

    #[repr(C)]
    #[derive(Clone, Copy)]
    struct Time {
        seconds: c_long,
        microseconds: c_long,
    }

    #[repr(C)]
    struct Usage {
        user: Time,
        system: Time,
        rest: [c_long; 14],
    }

    unsafe extern "C" {
        fn getrusage(who: c_int, usage: *mut Usage) -> c_int;
    }

    let zero = Time { seconds: 0, microseconds: 0 };
    let mut usage = Usage { user: zero, system: zero, rest: [0; 14] };
    let who = match whose {
        Whose::Own => 0,
        Whose::Children => -1,
    };
    // SAFETY: `Usage` has the layout of `struct rusage` on 64-bit Linux, and the call only writes to it.
    let status = unsafe { getrusage(who, &mut usage) };
    assert_eq!(status, 0, "getrusage refuses what it was asked for");
    let time = |t: Time| Duration::from_micros(t.seconds as u64 * 1_000_000 + t.microseconds as u64);
    time(usage.user) + time(usage.system)
}

/// The time since the first call.
#[cfg(not(all(target_os = "linux", target_pointer_width = "64")))]
pub fn now(_: Whose) -> Duration {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}
