//! The command `mlc` as a user starts it.
//!
//! Owns: its command lines. Does not know: what is measured.

use crate::python::succeeded;
use crate::twins::read;
use std::path::Path;
use std::process::Command;

/// One of the ways through the compiler.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Route {
    Optimized,
    OptimizedForSize,
    ViaRust,
    Direct,
}

pub fn mlc() -> Command {
    Command::new(env!("CARGO_BIN_EXE_mlc"))
}

/// Builds a module with `mlc build`.
pub fn build(source: &Path, through: Route, output: &Path) -> Result<Vec<u8>, String> {
    let mut command = mlc();
    let flag = match through {
        Route::Optimized => Some("--optimize"),
        Route::OptimizedForSize => Some("--optimize=size"),
        Route::ViaRust => Some("--via-rust"),
        Route::Direct => None,
    };
    command.args(flag).arg("build").arg(source).arg("-o").arg(output);
    succeeded(command.output(), &format!("mlc {} build", flag.unwrap_or_default()))?;
    read(output)
}
