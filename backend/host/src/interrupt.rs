//! Ctrl-C while a program runs.
//!
//! Owns: the handler, and which program it stops. Does not know: what a stopped program still has to do.
//!
//! A program keeps its output in a buffer of its own, so the default action would lose what a pipe or file has not got yet.
//! The handler makes the program trap at the next loop or call; its end is then [`crate::ExitStatus::Interrupted`], and the
//! runtime's buffer is flushed. A program that waits in a system call (for input) cannot trap: after a short while, or at the
//! second Ctrl-C, the handler ends the process itself.

use std::sync::{Mutex, Once, PoisonError};
use std::time::Duration;

use wasmtime::Engine;

/// The status of a process that was interrupted, as shells give it.
pub(crate) const STATUS: i32 = 130;

/// How long a program has to stop and flush by itself.
const GRACE: Duration = Duration::from_millis(300);

/// The engine of the program that runs on this process's streams.
static RUNNING: Mutex<Option<Engine>> = Mutex::new(None);

/// While it exists, Ctrl-C stops the programs of an engine.
pub(crate) struct Interruptible;

impl Interruptible {
    pub(crate) fn new(engine: &Engine) -> Interruptible {
        static INSTALL: Once = Once::new();
        // Without a handler (someone else's is installed) Ctrl-C does what it did before.
        INSTALL.call_once(|| ctrlc::set_handler(interrupt).unwrap_or_default());
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) = Some(engine.clone());
        Interruptible
    }
}

impl Drop for Interruptible {
    fn drop(&mut self) {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Runs on a thread of its own.
fn interrupt() {
    let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(engine) = running {
        engine.increment_epoch();
        std::thread::spawn(|| {
            std::thread::sleep(GRACE);
            std::process::exit(STATUS);
        });
    } else {
        std::process::exit(STATUS);
    }
}
