//! The command `mlc`.
//!
//! Owns: arguments, files named on the command line, exit statuses, what is printed where. Does not know: how anything is
//! compiled, run or cached (the crates below do).

#![forbid(unsafe_code)]

mod args;
mod commands;
mod language;
mod pipeline;
mod report;

use clap::Parser;
use std::process::ExitCode;

/// Stack of the compiler's thread: syntax trees of long programs are walked recursively.
const STACK: usize = 256 << 20;

// Programs run on the same thread, after they were compiled.
const _: () = assert!(STACK >= mlc_host::STACK + (64 << 20));

fn main() -> ExitCode {
    let args = args::Args::parse();
    let worker = std::thread::Builder::new().name("mlc".into()).stack_size(STACK).spawn(move || commands::run(args));
    let status = match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(status)) => status,
        // The panic has been reported by its own message.
        Ok(Err(_)) => report::Status::Failed,
        Err(error) => {
            eprintln!("mlc: {error}");
            report::Status::Failed
        }
    };
    status.into()
}
