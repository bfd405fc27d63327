//! Finding a cargo and rustc that can build for WebAssembly.
//!
//! Owns: the order in which they are looked for, the test that the target's standard library is there, and the cleaning of
//! the environment that a nested cargo needs. Does not know: what is built with them.
//!
//! This file uses the standard library and `detail` only: the build script of `mlc_image` includes it too, so that mlc is built with the
//! same toolchain that it later finds.
//!
//! Order: `$MLC_WASI_CARGO` (with `$MLC_WASI_RUSTC`), then the file `wasi-env.sh` in mlc's cache folder (written by
//! `templates/wasi-target.sh`), then plain `cargo`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::detail::Detail;

/// The target of every WebAssembly build.
pub const TARGET: &str = "wasm32-wasip1";

/// Where a toolchain was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Named by `$MLC_WASI_CARGO`.
    Environment,
    /// Named by `wasi-env.sh` in the cache folder.
    EnvironmentFile,
    /// The `cargo` of the search path.
    Path,
}

impl Origin {
    /// A word or two for reports.
    pub fn describe(self) -> &'static str {
        match self {
            Origin::Environment => "MLC_WASI_CARGO",
            Origin::EnvironmentFile => "wasi-env.sh",
            Origin::Path => "PATH",
        }
    }
}

/// A cargo with the rustc it uses.
#[derive(Clone, Debug)]
pub struct Located {
    pub origin: Origin,
    pub cargo: PathBuf,
    /// The rustc that cargo has to be told to use; `None` when cargo finds its own.
    pub told_rustc: Option<PathBuf>,
}

/// Why no toolchain can be used.
#[derive(Clone, Debug)]
pub enum Missing {
    /// There is no cargo (or the one that was named does not exist).
    Cargo { detail: Detail },
    /// There is a cargo, without the standard library for [`TARGET`].
    Target { cargo: PathBuf, detail: Detail },
}

impl Located {
    /// The rustc that builds will use.
    pub fn rustc(&self) -> PathBuf {
        if let Some(rustc) = &self.told_rustc {
            return rustc.clone();
        }
        let beside = self.cargo.with_file_name(executable("rustc"));
        if beside.is_file() { beside } else { PathBuf::from("rustc") }
    }

    /// A cargo command in a cleaned environment.
    pub fn cargo_command(&self) -> Command {
        let mut command = Command::new(&self.cargo);
        clean_environment(&mut command);
        if let Some(rustc) = &self.told_rustc {
            command.env("RUSTC", rustc);
        }
        command
    }

    /// Whether the standard library for [`TARGET`] is installed; the error says where it was looked for.
    pub fn has_target(&self) -> Result<(), Detail> {
        let rustc = self.rustc();
        let mut command = Command::new(&rustc);
        clean_environment(&mut command);
        let output = command
            .args(["--print", "target-libdir", "--target", TARGET])
            .output()
            .map_err(Detail::cannot_run(&rustc))?;
        let folder = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
        if !output.status.success() || folder.as_os_str().is_empty() {
            return Err(Detail::UnknownTarget { rustc, target: TARGET });
        }
        let has_core = std::fs::read_dir(&folder)
            .map(|entries| {
                entries.flatten().any(|entry| {
                    let name = entry.file_name();
                    let name = name.to_string_lossy();
                    name.starts_with("libcore-") && name.ends_with(".rlib")
                })
            })
            .unwrap_or(false);
        if has_core { Ok(()) } else { Err(Detail::NoLibrary { folder }) }
    }
}

/// Finds a toolchain for [`TARGET`]. `plain` is the cargo to try last; `None` means the one of the search path.
pub fn locate(plain: Option<PathBuf>) -> Result<Located, Missing> {
    if let Some(cargo) = non_empty("MLC_WASI_CARGO") {
        let Some(found) = find_program(&cargo) else {
            let detail = Detail::NotThere { variable: "MLC_WASI_CARGO", path: PathBuf::from(cargo) };
            return Err(Missing::Cargo { detail });
        };
        let told_rustc = non_empty("MLC_WASI_RUSTC").map(PathBuf::from);
        return with_target(Located { origin: Origin::Environment, cargo: found, told_rustc });
    }
    if let Some(located) = from_environment_file()
        && located.has_target().is_ok()
    {
        return Ok(located);
    }
    with_target(locate_host(plain)?)
}

/// Finds the cargo for executables of this machine.
pub fn locate_host(plain: Option<PathBuf>) -> Result<Located, Missing> {
    let cargo = plain.filter(|cargo| cargo.is_file()).or_else(|| find_program(&OsString::from("cargo")));
    match cargo {
        Some(cargo) => Ok(Located { origin: Origin::Path, cargo, told_rustc: None }),
        None => Err(Missing::Cargo { detail: Detail::NotOnPath { program: "cargo" } }),
    }
}

fn with_target(located: Located) -> Result<Located, Missing> {
    match located.has_target() {
        Ok(()) => Ok(located),
        Err(detail) => Err(Missing::Target { cargo: located.cargo, detail }),
    }
}

/// Reads `wasi-env.sh`: lines `export NAME='value'`.
fn from_environment_file() -> Option<Located> {
    let text = std::fs::read_to_string(cache_root()?.join("wasi-env.sh")).ok()?;
    let value = |name: &str| {
        let prefix = format!("export {name}=");
        let line = text.lines().find_map(|line| line.trim().strip_prefix(&prefix))?;
        let value = line.trim().trim_matches(['\'', '"']);
        (!value.is_empty()).then(|| PathBuf::from(value))
    };
    let cargo = value("MLC_WASI_CARGO").filter(|cargo| cargo.is_file())?;
    Some(Located { origin: Origin::EnvironmentFile, cargo, told_rustc: value("MLC_WASI_RUSTC") })
}

/// mlc's cache folder: `$MLC_CACHE_DIR`, `$XDG_CACHE_HOME/mlc` or `~/.cache/mlc`; `None` without a home.
pub fn cache_root() -> Option<PathBuf> {
    if let Some(folder) = non_empty("MLC_CACHE_DIR") {
        return Some(PathBuf::from(folder));
    }
    // The XDG rules: a relative path is to be ignored.
    if let Some(folder) = non_empty("XDG_CACHE_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute()) {
        return Some(folder.join("mlc"));
    }
    let home = non_empty("HOME").or_else(|| non_empty("USERPROFILE"))?;
    Some(PathBuf::from(home).join(".cache").join("mlc"))
}

/// The program of that name on the search path; a name with a folder in it stands for itself.
pub fn find_program(name: &OsString) -> Option<PathBuf> {
    let path = Path::new(name);
    if path.components().count() > 1 {
        return path.is_file().then(|| path.to_path_buf());
    }
    let file = executable(&name.to_string_lossy());
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|path| path.is_file())
}

fn executable(name: &str) -> String {
    let suffix = std::env::consts::EXE_SUFFIX;
    if name.ends_with(suffix) { name.to_string() } else { format!("{name}{suffix}") }
}

fn non_empty(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// Removes from a command's environment what would make a nested cargo build something else than on its own: flags,
/// wrappers, profiles and folders meant for the build (or the lint run) that mlc itself may be part of.
/// What tells cargo where things are (its home, proxies, registries) stays.
pub fn clean_environment(command: &mut Command) {
    const KEPT: [&str; 6] =
        ["CARGO_HOME", "CARGO_NET_", "CARGO_HTTP_", "CARGO_REGISTRIES_", "CARGO_REGISTRY_", "CARGO_SOURCE_"];
    const REMOVED: [&str; 6] =
        ["RUSTFLAGS", "RUSTC", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "RUSTC_BOOTSTRAP", "RUSTC_LOG"];
    for (name, _) in std::env::vars_os() {
        let Some(name) = name.to_str() else { continue };
        let kept = KEPT.iter().any(|kept| name.starts_with(kept));
        if (name.starts_with("CARGO_") && !kept) || REMOVED.contains(&name) {
            command.env_remove(name);
        }
    }
    command.env("CARGO_TERM_COLOR", "never").env("CARGO_TERM_PROGRESS_WHEN", "never");
}
