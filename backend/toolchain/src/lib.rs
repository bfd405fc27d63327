//! Everything that starts a process or keeps a cache on behalf of mlc.
//!
//! Owns: finding cargo, building generated projects, the cache folder, wasm-opt, atomic output files, the
//! handler of Ctrl-C. Does not know: the
//! language, the IR, what the generated Rust means, how anything is shown to the user.
//!
//! The texts of errors are English; each has a stable code ([`ToolError::code`]) by which the command finds the user's.

#![forbid(unsafe_code)]

pub mod cache;
mod cargo;
mod detail;
pub mod doctor;
mod error;
mod files;
pub mod interrupt;
pub mod locate;
pub mod module;
pub mod optimizer;
mod progress;
pub mod project;
mod toolchain;

pub use cache::Cache;
pub use detail::Detail;
pub use error::ToolError;
pub use files::write_atomic;
pub use progress::{Progress, Silent, TerminalProgress};
pub use project::{Built, Profile, Project, Sources, Target};
pub use toolchain::Toolchain;

/// The script that provides the WebAssembly target where rustup cannot.
pub const WASI_TARGET_SCRIPT: &str = include_str!("../../../templates/wasi-target.sh");
