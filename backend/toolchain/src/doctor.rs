//! What `mlc doctor` finds on the machine.
//!
//! Owns: the list of things looked at, and how each stands. Does not know: how the report is worded and shown.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::cache::Usage;
use crate::locate::{Located, Missing, TARGET, find_program, locate, locate_host};
use crate::optimizer::find_optimizer;
use crate::{Cache, ToolError, Toolchain};

/// How one thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// There and usable.
    Ok,
    /// Missing, and some command of mlc needs it.
    Missing,
    /// Usable with a restriction.
    Warning,
    /// Not needed by mlc; good to know.
    Info,
}

/// One thing that was looked at.
#[derive(Debug)]
pub struct Item {
    pub name: &'static str,
    pub finding: Finding,
}

/// What there is.
#[derive(Debug)]
pub enum Finding {
    /// A cargo that can build; `origin` says where it was named.
    Toolchain {
        version: String,
        cargo: PathBuf,
        origin: Option<&'static str>,
    },
    NoToolchain(ToolError),
    Optimizer(String),
    NoOptimizer,
    Cache {
        folder: PathBuf,
        usage: Usage,
    },
    /// A cache that lasts as long as the command, and why.
    TemporaryCache(ToolError),
    NoCache(ToolError),
    /// What a program says of its version, and where it is.
    Program(Option<(String, PathBuf)>),
}

impl Item {
    pub fn status(&self) -> Status {
        match &self.finding {
            Finding::Toolchain { .. } | Finding::Optimizer(_) | Finding::Cache { .. } => Status::Ok,
            Finding::NoToolchain(_) | Finding::NoCache(_) => Status::Missing,
            Finding::NoOptimizer | Finding::TemporaryCache(_) => Status::Warning,
            Finding::Program(_) => Status::Info,
        }
    }
}

/// Looks at everything.
pub fn examine() -> Vec<Item> {
    let python = if cfg!(windows) { "python" } else { "python3" };
    vec![
        Item { name: "rust", finding: toolchain(locate_host(None), false) },
        Item { name: TARGET, finding: toolchain(locate(None), true) },
        Item { name: "wasm-opt", finding: optimizer() },
        Item { name: "cache", finding: cache() },
        Item { name: "node", finding: program("node", "--version") },
        Item { name: "python", finding: program(python, "--version") },
    ]
}

fn toolchain(located: Result<Located, Missing>, with_origin: bool) -> Finding {
    match located.map_err(ToolError::from).and_then(Toolchain::of) {
        Ok(toolchain) => Finding::Toolchain {
            version: toolchain.version().to_string(),
            cargo: toolchain.located.cargo.clone(),
            origin: with_origin.then(|| toolchain.located.origin.describe()),
        },
        Err(error) => Finding::NoToolchain(error),
    }
}

fn optimizer() -> Finding {
    match find_optimizer().describe() {
        none if none == "none" => Finding::NoOptimizer,
        found => Finding::Optimizer(found),
    }
}

fn cache() -> Finding {
    let cache = match Cache::open() {
        Ok(cache) => cache,
        Err(error) => return Finding::NoCache(error),
    };
    let folder = cache.root().to_path_buf();
    match cache.usage() {
        Ok(usage) => match cache.into_fallback_reason() {
            Some(reason) => Finding::TemporaryCache(reason),
            None => Finding::Cache { folder, usage },
        },
        Err(error) => Finding::TemporaryCache(error),
    }
}

fn program(file: &str, flag: &str) -> Finding {
    let found = find_program(&OsString::from(file));
    Finding::Program(found.and_then(|path| Some((first_line(&path, flag)?, path))))
}

fn first_line(program: &Path, flag: &str) -> Option<String> {
    let output = Command::new(program).arg(flag).stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().next()?.trim();
    (output.status.success() && !line.is_empty()).then(|| line.to_string())
}
