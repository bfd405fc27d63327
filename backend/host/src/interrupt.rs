//! Ctrl-C while a program runs.
//!
//! Owns: which program is stopped, and how. Does not know: the handler (`mlc_toolchain::interrupt`), what a stopped program
//! still has to do.
//!
//! A program keeps its output in a buffer of its own, so the default action would lose what a pipe or file has not got yet.
//! The handler makes the program trap at the next loop or call; its end is then [`crate::ExitStatus::Interrupted`], and the
//! runtime's buffer is flushed. A program that waits in a system call (for input) cannot trap: after a short while, or at the
//! second Ctrl-C, the handler ends the process itself.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use wasmtime::Engine;

pub(crate) use mlc_toolchain::interrupt::STATUS;

/// How long a program has to stop and flush by itself.
const GRACE: Duration = Duration::from_millis(300);

/// The engine of the program that runs on this process's streams.
static RUNNING: Mutex<Option<Engine>> = Mutex::new(None);

/// While it exists, Ctrl-C stops the programs of an engine.
pub(crate) struct Interruptible;

impl Interruptible {
    pub(crate) fn new(engine: &Engine) -> Interruptible {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) = Some(engine.clone());
        mlc_toolchain::interrupt::stop_with(stop);
        Interruptible
    }
}

impl Drop for Interruptible {
    fn drop(&mut self) {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Makes the running program trap; false when there is none.
fn stop() -> bool {
    let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(engine) = running else { return false };
    engine.increment_epoch();
    std::thread::spawn(|| {
        std::thread::sleep(GRACE);
        std::process::exit(STATUS);
    });
    true
}
