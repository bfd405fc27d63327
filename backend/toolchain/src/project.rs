//! The generated cargo project: what is in it, where it is built, how it is kept.
//!
//! Owns: the project's files around the generated Rust, the build folders in the cache, `--keep`. Does not know: how the
//! Rust text came about, how cargo is run.
//!
//! A build folder is a complete project: generated sources, the runtime's sources and the crates these need. So a kept copy
//! builds anywhere with plain cargo, and since every path in it is relative, the same program gives the same bytes in any
//! folder. One folder serves all programs with the same runtime, compiler, target and profile; its lock is held from writing
//! the sources until the result is read.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::cache::{Cache, LockedFolder};
use crate::cargo::{self, CRATE, Failure};
use crate::files::bring_to;
use crate::locate::TARGET;
use crate::{Progress, ToolError, Toolchain};

const MANIFEST: &str = include_str!("../../../templates/project/Cargo.toml");
const CONFIG_WASM: &str = include_str!("../../../templates/project/config-wasm.toml");
const CONFIG_NATIVE: &str = include_str!("../../../templates/project/config-native.toml");
const CONFIG_VENDOR: &str = include_str!("../../../templates/project/config-vendor.toml");

/// Entries of a project folder that mlc owns completely: what it did not write there is removed.
const OWNED: [&str; 5] = ["src", "runtime", "vendor", ".cargo", "Cargo.toml"];

/// What the result runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// WebAssembly with WASI preview 1.
    Wasm,
    /// An executable for this machine.
    Native,
}

/// How much the compiler tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Plain `--via-rust`: the program is compiled quickly, the runtime is optimised.
    Quick,
    /// `--optimize`: everything optimised as one unit.
    Release,
}

impl Profile {
    /// The name of the cargo profile.
    pub fn cargo_name(self) -> &'static str {
        match self {
            Profile::Quick => "quick",
            Profile::Release => "release",
        }
    }
}

/// The runtime's sources as mlc embeds them: `runtime/…` and the crates it needs in `vendor/…`.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// Identifies the content of `files`.
    pub hash: &'a str,
    pub files: &'a [(&'a str, &'a [u8])],
}

/// A program to be built.
pub struct Project<'a> {
    /// Generated files with their path in the project, as `src/main.rs`.
    pub files: &'a [(String, String)],
    pub target: Target,
    pub profile: Profile,
}

/// A program that was built.
#[derive(Debug)]
pub struct Built {
    /// The module, or the executable.
    pub bytes: Vec<u8>,
    /// rustc's warnings about the generated crate (there should be none), rendered.
    pub warnings: Vec<String>,
}

/// Builds a project; with `keep`, a copy of it is left in that folder whether or not the build succeeds.
pub fn build(
    cache: &Cache,
    toolchain: &Toolchain,
    sources: &Sources<'_>,
    project: &Project<'_>,
    keep: Option<&Path>,
    progress: &mut dyn Progress,
) -> Result<Built, ToolError> {
    if let Some(keep) = keep {
        self::keep(sources, project, keep)?;
    }
    let result = build_in_cache(cache, toolchain, sources, project, progress);
    progress.finished();
    let (built, was_cold) = match result {
        Ok(done) => done,
        Err(Failure::Other(error)) => return Err(error),
        Err(Failure::Generated(message)) => {
            let kept = match keep {
                Some(folder) => folder.to_path_buf(),
                None => keep_for_report(sources, project)?,
            };
            return Err(ToolError::RustcErrorInGenerated { message, kept });
        }
    };
    if was_cold {
        cache.trim()?;
    }
    Ok(built)
}

/// Writes the complete project to a folder, which must be new, empty, or an earlier kept project.
pub fn keep(sources: &Sources<'_>, project: &Project<'_>, folder: &Path) -> Result<(), ToolError> {
    fs::create_dir_all(folder).map_err(ToolError::io("create", folder))?;
    let is_empty = fs::read_dir(folder).map_err(ToolError::io("read", folder))?.next().is_none();
    let first_line = MANIFEST.lines().next().unwrap_or_default();
    let is_ours = || fs::read_to_string(folder.join("Cargo.toml")).is_ok_and(|text| text.starts_with(first_line));
    if !is_empty && !is_ours() {
        return Err(ToolError::KeepFolderInUse { path: folder.to_path_buf() });
    }
    write_project(folder, sources, project)
}

fn keep_for_report(sources: &Sources<'_>, project: &Project<'_>) -> Result<PathBuf, ToolError> {
    let folder = tempfile::Builder::new().prefix("mlc-project-").tempdir();
    let folder = folder.map_err(ToolError::io("create a folder in", &std::env::temp_dir()))?.keep();
    write_project(&folder, sources, project)?;
    Ok(folder)
}

fn write_project(folder: &Path, sources: &Sources<'_>, project: &Project<'_>) -> Result<(), ToolError> {
    let runtime_features = match project.target {
        Target::Wasm => "",
        Target::Native => ", features = [\"std\"]",
    };
    let manifest = MANIFEST.replace("{{runtime_features}}", runtime_features);
    let config = match project.target {
        Target::Wasm => CONFIG_WASM,
        Target::Native => CONFIG_NATIVE,
    };
    let config = format!("{config}{CONFIG_VENDOR}");
    let mut files: Vec<(&str, &[u8])> = sources.files.to_vec();
    files.push(("Cargo.toml", manifest.as_bytes()));
    files.push((".cargo/config.toml", config.as_bytes()));
    files.extend(project.files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())));
    bring_to(folder, &OWNED, &files)?;
    // A source replacement needs its folder even if no crate is needed.
    let vendor = folder.join("vendor");
    fs::create_dir_all(&vendor).map_err(ToolError::io("create", &vendor))
}

fn build_in_cache(
    cache: &Cache,
    toolchain: &Toolchain,
    sources: &Sources<'_>,
    project: &Project<'_>,
    progress: &mut dyn Progress,
) -> Result<(Built, bool), Failure> {
    let kind = match project.target {
        Target::Wasm => "wasm",
        Target::Native => "native",
    };
    let kind = format!("{kind}_{}", project.profile.cargo_name());
    let key = key(toolchain, sources, project);
    let folder = cache.folder(&kind, &key, || progress.waiting()).map_err(Failure::Other)?;
    write_project(folder.path(), sources, project).map_err(Failure::Other)?;
    // Written once a build succeeded: until then the runtime may still have to be compiled.
    let warm_mark = folder.path().join(".warm");
    let was_warm = warm_mark.exists();
    if !was_warm {
        progress.cold();
    }
    if was_warm || has_outputs(&folder) {
        match build_once(toolchain, &folder, project, progress) {
            Err(Failure::Other(error)) if may_be_damage(&error) => {
                // What an interrupted build or a full disk left is the cache's fault, not the program's: start afresh.
                remove_outputs(&folder, &warm_mark).map_err(Failure::Other)?;
                if was_warm {
                    progress.cold();
                }
            }
            result => {
                let built = result?;
                mark_warm(&warm_mark)?;
                return Ok((built, !was_warm));
            }
        }
    }
    let built = build_once(toolchain, &folder, project, progress)?;
    mark_warm(&warm_mark)?;
    Ok((built, true))
}

fn mark_warm(mark: &Path) -> Result<(), Failure> {
    if mark.exists() {
        return Ok(());
    }
    fs::write(mark, b"").map_err(ToolError::io("write", mark)).map_err(Failure::Other)
}

/// Whether an earlier build, finished or not, left something of cargo's.
fn has_outputs(folder: &LockedFolder) -> bool {
    ["target", "Cargo.lock"].iter().any(|name| folder.path().join(name).exists())
}

fn build_once(
    toolchain: &Toolchain,
    folder: &LockedFolder,
    project: &Project<'_>,
    progress: &mut dyn Progress,
) -> Result<Built, Failure> {
    let warnings = cargo::build(toolchain, folder.path(), project.target, project.profile, progress)?;
    let mut path = folder.path().join("target");
    match project.target {
        Target::Wasm => path.extend([TARGET, project.profile.cargo_name(), &format!("{CRATE}.wasm")]),
        Target::Native => {
            path.extend([project.profile.cargo_name(), &format!("{CRATE}{}", std::env::consts::EXE_SUFFIX)]);
        }
    }
    let bytes = fs::read(&path).map_err(ToolError::io("read", &path)).map_err(Failure::Other)?;
    if project.target == Target::Wasm {
        crate::module::check(&bytes).map_err(Failure::Other)?;
    }
    Ok(Built { bytes, warnings })
}

fn may_be_damage(error: &ToolError) -> bool {
    matches!(error, ToolError::CargoFailed { .. } | ToolError::BadModule { .. } | ToolError::Io { .. })
}

fn remove_outputs(folder: &LockedFolder, warm_mark: &Path) -> Result<(), ToolError> {
    for (path, result) in [
        (warm_mark.to_path_buf(), fs::remove_file(warm_mark)),
        (folder.path().join("target"), fs::remove_dir_all(folder.path().join("target"))),
        (folder.path().join("Cargo.lock"), fs::remove_file(folder.path().join("Cargo.lock"))),
    ] {
        match result {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(ToolError::io("remove", &path)(error)),
            _ => {}
        }
    }
    Ok(())
}

/// The key of a build folder: all that the compiled runtime depends on.
fn key(toolchain: &Toolchain, sources: &Sources<'_>, project: &Project<'_>) -> String {
    let target = match project.target {
        Target::Wasm => CONFIG_WASM,
        Target::Native => CONFIG_NATIVE,
    };
    let cargo = toolchain.located.cargo.to_string_lossy();
    let profile = project.profile.cargo_name();
    let mut hash = Sha256::new();
    for part in [sources.hash, &toolchain.identity, &cargo, profile, target, CONFIG_VENDOR, MANIFEST] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let digest = hash.finalize();
    digest.iter().take(10).map(|byte| format!("{byte:02x}")).collect()
}
