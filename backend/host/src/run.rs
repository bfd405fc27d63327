//! Running a program to its end.
//!
//! Owns: what a program is given (arguments, streams, the current folder, the environment) and how its end is understood.
//! Does not know: how modules are instantiated (`instance`).

use std::path::PathBuf;

use mlc_toolchain::Cache;
use wasmtime::Trap;
use wasmtime_wasi::I32Exit;

use crate::engine::Compilation;
use crate::instance::Instance;
use crate::output::BrokenPipe;
use crate::{Explainer, HostError, Runtime, TrapReport, interrupt};

/// What a program gets from its host.
#[derive(Clone, Debug)]
pub struct RunOptions {
    /// The first argument, as `sys.argv[0]` has it.
    pub program_name: String,
    /// The user's arguments.
    pub arguments: Vec<String>,
    /// The folder granted as `.`; `None` grants no folder.
    pub folder: Option<PathBuf>,
    /// Whether the program sees this process's environment variables.
    pub environment: bool,
    pub stdio: Stdio,
    pub compilation: Compilation,
    /// Explains an uncaught exception on this process's standard error, before the traceback.
    pub explainer: Option<Explainer>,
    /// The calling thread has [`crate::STACK`] bytes to spare, so that none is started for the program.
    pub stack_given: bool,
}

/// Where a program's streams lead.
#[derive(Clone, Debug, Default)]
pub enum Stdio {
    /// To those of this process.
    #[default]
    Inherit,
    /// Into memory: the program reads `stdin`, what it writes is in [`Finished`].
    Captured { stdin: Vec<u8> },
}

impl RunOptions {
    /// A program on this process's streams, with the current folder and the environment.
    pub fn new(program_name: impl Into<String>, arguments: Vec<String>) -> RunOptions {
        RunOptions {
            program_name: program_name.into(),
            arguments,
            folder: Some(PathBuf::from(".")),
            environment: true,
            stdio: Stdio::Inherit,
            compilation: Compilation::Fast,
            explainer: None,
            stack_given: false,
        }
    }

    /// A program that reads `stdin` and whose output is captured, with no folder and no environment.
    pub fn captured(program_name: impl Into<String>, stdin: impl Into<Vec<u8>>) -> RunOptions {
        RunOptions {
            program_name: program_name.into(),
            arguments: Vec::new(),
            folder: None,
            environment: false,
            stdio: Stdio::Captured { stdin: stdin.into() },
            compilation: Compilation::Fast,
            explainer: None,
            stack_given: false,
        }
    }
}

/// How a program ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExitStatus {
    /// By itself, with this status.
    Exited(i32),
    /// Nobody read its output any more.
    BrokenPipe,
    /// By Ctrl-C.
    Interrupted,
    /// By a trap: an internal error of mlc.
    Trapped(TrapReport),
}

impl ExitStatus {
    /// The status for this process to end with. A broken pipe gives what a shell reports of programs that the signal ends.
    pub fn code(&self) -> i32 {
        match self {
            ExitStatus::Exited(code) => *code,
            ExitStatus::BrokenPipe => 141,
            ExitStatus::Interrupted => interrupt::STATUS,
            ExitStatus::Trapped(_) => 1,
        }
    }

    /// Understands what a call of WebAssembly gave.
    pub(crate) fn of(result: wasmtime::Result<()>) -> ExitStatus {
        match result {
            Ok(()) => ExitStatus::Exited(0),
            Err(error) => match error.downcast_ref::<I32Exit>() {
                Some(I32Exit(code)) => ExitStatus::Exited(*code),
                None if error.downcast_ref::<BrokenPipe>().is_some() => ExitStatus::BrokenPipe,
                None if matches!(error.downcast_ref(), Some(Trap::Interrupt)) => ExitStatus::Interrupted,
                None => ExitStatus::Trapped(TrapReport::new(&error)),
            },
        }
    }
}

/// A program that has ended.
#[derive(Clone, Debug)]
pub struct Finished {
    pub status: ExitStatus,
    /// What it wrote, if captured.
    pub stdout: Vec<u8>,
    /// What it wrote to stderr, if captured.
    pub stderr: Vec<u8>,
}

/// Runs a standalone module: its `_start`.
pub fn run_module(wasm: &[u8], options: &RunOptions) -> Result<Finished, HostError> {
    Instance::standalone(wasm, options)?.start()
}

/// Runs a program that imports everything from module `rt`: its `_start`, which initialises the runtime itself.
pub fn run_linked(
    program: &[u8],
    runtime: Runtime<'_>,
    cache: Option<&Cache>,
    options: &RunOptions,
) -> Result<Finished, HostError> {
    Instance::linked(program, runtime, cache, options)?.start()
}
