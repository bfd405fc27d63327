//! What can go wrong outside the compiler: in the cache, with cargo, with an optimiser.
//!
//! Owns: the kinds of failure, their stable codes and English texts. Does not know: how they are shown.

use std::io;
use std::path::{Path, PathBuf};

use crate::Detail;
use crate::locate::{Missing, TARGET};

/// A failure in one of mlc's tools. [`ToolError::code`] is stable; the texts are English.
#[derive(Debug, thiserror::Error)]
pub enum ToolError {
    #[error("cargo was not found: {detail}")]
    CargoMissing { detail: Detail },
    #[error("{} cannot build for {TARGET}: {detail}", cargo.display())]
    TargetMissing { cargo: PathBuf, detail: Detail },
    #[error("cargo failed\n{stderr}")]
    CargoFailed { stderr: String },
    #[error("rustc rejected the Rust that mlc generated, which is a bug in mlc; the project is kept in {}\n{message}", kept.display())]
    RustcErrorInGenerated { message: String, kept: PathBuf },
    #[error("the build produced a module that cannot be used: {detail}")]
    BadModule { detail: Detail },
    #[error("wasm-opt ({tool}) failed: {detail}")]
    OptimizerFailed { tool: String, detail: Detail },
    #[error("cannot {action} {}: {source}", path.display())]
    Io { action: &'static str, path: PathBuf, source: io::Error },
    #[error("the cache {} cannot be used: {source}", path.display())]
    Cache { path: PathBuf, source: io::Error },
    #[error("{} is not empty and was not written by mlc", path.display())]
    KeepFolderInUse { path: PathBuf },
    #[error("the embedded runtime is missing: this mlc was built with MLC_SKIP_IMAGE or by a lint run")]
    NoRuntime,
}

impl ToolError {
    /// The stable code of this kind of failure.
    pub fn code(&self) -> &'static str {
        match self {
            ToolError::CargoMissing { .. } => "MLC0701",
            ToolError::TargetMissing { .. } => "MLC0702",
            ToolError::CargoFailed { .. } => "MLC0703",
            ToolError::RustcErrorInGenerated { .. } => "MLC0704",
            ToolError::BadModule { .. } => "MLC0705",
            ToolError::OptimizerFailed { .. } => "MLC0706",
            ToolError::Io { .. } => "MLC0707",
            ToolError::Cache { .. } => "MLC0708",
            ToolError::KeepFolderInUse { .. } => "MLC0709",
            ToolError::NoRuntime => "MLC0710",
        }
    }

    /// What the user can do about it, where there is something to do.
    pub fn advice(&self) -> Option<String> {
        match self {
            ToolError::CargoMissing { .. } => {
                Some("install Rust from https://rustup.rs, or set MLC_WASI_CARGO to a cargo".to_string())
            }
            ToolError::TargetMissing { .. } => Some(format!("run: rustup target add {TARGET}")),
            ToolError::Io { source, .. } | ToolError::Cache { source, .. } => match source.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    Some("free some space on that disk, or set MLC_CACHE_DIR to a folder on another".to_string())
                }
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    Some("choose a place that can be written (MLC_CACHE_DIR for the cache)".to_string())
                }
                _ => None,
            },
            ToolError::KeepFolderInUse { .. } => Some("name a new or empty folder".to_string()),
            ToolError::NoRuntime => Some("build mlc with cargo build".to_string()),
            ToolError::CargoFailed { .. }
            | ToolError::RustcErrorInGenerated { .. }
            | ToolError::BadModule { .. }
            | ToolError::OptimizerFailed { .. } => None,
        }
    }

    /// For `map_err`: an I/O failure while doing `action` (an English verb) to `path`.
    pub(crate) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> ToolError {
        let path = path.to_path_buf();
        move |source| ToolError::Io { action, path, source }
    }
}

impl From<Missing> for ToolError {
    fn from(missing: Missing) -> ToolError {
        match missing {
            Missing::Cargo { detail } => ToolError::CargoMissing { detail },
            Missing::Target { cargo, detail } => ToolError::TargetMissing { cargo, detail },
        }
    }
}
