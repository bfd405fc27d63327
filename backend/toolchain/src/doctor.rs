//! What `mlc doctor` reports about the machine.
//!
//! Owns: the list of things looked at, and the advice for each. Does not know: how the report is shown.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::locate::{TARGET, find_program, locate, locate_host};
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

/// One line of the report.
#[derive(Clone, Debug)]
pub struct Item {
    pub name: &'static str,
    pub status: Status,
    pub detail: String,
    pub advice: Option<String>,
}

/// Looks at everything.
pub fn examine() -> Vec<Item> {
    let mut items = vec![rust(), wasm_target(), optimizer(), cache()];
    items.push(program("node", "node", "--version"));
    items.push(program("python", if cfg!(windows) { "python" } else { "python3" }, "--version"));
    items
}

fn rust() -> Item {
    match locate_host(None).map_err(ToolError::from).and_then(Toolchain::of) {
        Ok(toolchain) => Item {
            name: "rust",
            status: Status::Ok,
            detail: format!("{} ({})", toolchain.version(), toolchain.located.cargo.display()),
            advice: None,
        },
        Err(error) => missing("rust", &error),
    }
}

fn wasm_target() -> Item {
    match locate(None).map_err(ToolError::from).and_then(Toolchain::of) {
        Ok(toolchain) => {
            let located = &toolchain.located;
            let (version, cargo, origin) = (toolchain.version(), located.cargo.display(), located.origin.describe());
            Item {
                name: TARGET,
                status: Status::Ok,
                detail: format!("rustc {version} ({cargo}, found by {origin})"),
                advice: None,
            }
        }
        Err(error) => missing(TARGET, &error),
    }
}

fn missing(name: &'static str, error: &ToolError) -> Item {
    let advice = error.advice().map(|advice| format!("{advice}; needed for --via-rust and --optimize only"));
    Item { name, status: Status::Missing, detail: error.to_string(), advice }
}

fn optimizer() -> Item {
    let found = find_optimizer();
    let detail = found.describe();
    if detail != "none" {
        return Item { name: "wasm-opt", status: Status::Ok, detail, advice: None };
    }
    let advice = "install binaryen, or build mlc with its feature wasm-opt; without it --optimize gives larger files";
    Item { name: "wasm-opt", status: Status::Warning, detail, advice: Some(advice.to_string()) }
}

fn cache() -> Item {
    let name = "cache";
    let cache = match Cache::open() {
        Ok(cache) => cache,
        Err(error) => {
            return Item { name, status: Status::Missing, detail: error.to_string(), advice: error.advice() };
        }
    };
    if let Some(reason) = cache.fallback_reason() {
        let advice = reason.advice().unwrap_or_else(|| "set MLC_CACHE_DIR to a folder that can be written".to_string());
        return Item { name, status: Status::Warning, detail: reason.to_string(), advice: Some(advice) };
    }
    match cache.usage() {
        Ok(usage) => {
            let (root, used, cap) = (cache.root().display(), usage.bytes >> 20, usage.cap >> 20);
            let detail = format!("{root}: {used} MB of at most {cap} MB, entries: {}", usage.entries);
            Item { name, status: Status::Ok, detail, advice: None }
        }
        Err(error) => Item { name, status: Status::Warning, detail: error.to_string(), advice: error.advice() },
    }
}

fn program(name: &'static str, file: &str, flag: &str) -> Item {
    let found = find_program(&OsString::from(file)).and_then(|path| Some((first_line(&path, flag)?, path)));
    let detail = match found {
        Some((version, path)) => format!("{version} ({})", path.display()),
        None => "not found".to_string(),
    };
    Item { name, status: Status::Info, detail, advice: None }
}

fn first_line(program: &Path, flag: &str) -> Option<String> {
    let output = Command::new(program).arg(flag).stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().next()?.trim();
    (output.status.success() && !line.is_empty()).then(|| line.to_string())
}
