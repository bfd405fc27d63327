//! Runs WebAssembly modules in this process.
//!
//! Owns: wasmtime's configuration, the precompiled runtime, WASI for programs, exit statuses and reports of traps. Does not
//! know: how modules are made, where the runtime's bytes come from.
//!
//! Two kinds of module: a *standalone* one has everything in it ([`run_module`]); a *linked* program imports everything from
//! module `rt`, the runtime instance of the same run ([`run_linked`]). The runtime is compiled once with optimisation and
//! kept in mlc's cache; the program is compiled each time, by default without optimisation, so that it starts at once.
//!
//! Ctrl-C stops a program that has this process's streams, flushes its output and gives status 130 (`interrupt`).

mod engine;
mod instance;
mod interrupt;
mod output;
mod report;
mod run;
mod uncaught;

use mlc_toolchain::Detail;

pub use engine::{Compilation, STACK};
pub use instance::Instance;
pub use report::{Frame, TrapReport};
pub use run::{ExitStatus, Finished, RunOptions, Stdio, run_linked, run_module};
pub use uncaught::Explainer;
pub use wasmtime::{Val, WasmParams, WasmResults};

/// The runtime as the image crate carries it.
#[derive(Clone, Copy)]
pub struct Runtime<'a> {
    pub wasm: &'a [u8],
    /// Identifies `wasm`.
    pub hash: &'a str,
}

/// What keeps a module from being run. A failure inside the program is no such error: see [`ExitStatus`].
#[derive(Debug, thiserror::Error)]
pub enum HostError {
    #[error("the WebAssembly engine cannot be set up: {detail}")]
    Engine { detail: Detail },
    #[error("the module cannot be compiled: {detail}")]
    Compile { detail: Detail },
    #[error("the module cannot be linked: {detail}")]
    Link { detail: Detail },
    #[error("the folder {} cannot be granted to the program: {detail}", folder.display())]
    Folder { folder: std::path::PathBuf, detail: Detail },
    #[error("the module has no usable export {name}: {detail}")]
    Export { name: String, detail: Detail },
    #[error("the embedded runtime is missing: this mlc was built with MLC_SKIP_IMAGE or by a lint run")]
    NoRuntime,
}

impl HostError {
    /// The stable code of this kind of failure.
    pub fn code(&self) -> &'static str {
        match self {
            HostError::Engine { .. } => "MLC0721",
            HostError::Compile { .. } => "MLC0722",
            HostError::Link { .. } => "MLC0723",
            HostError::Folder { .. } => "MLC0724",
            HostError::Export { .. } => "MLC0725",
            HostError::NoRuntime => "MLC0710",
        }
    }
}

/// An error of wasmtime with all its causes in one line.
fn chain(error: &wasmtime::Error) -> Detail {
    Detail::Said(format!("{error:#}"))
}
