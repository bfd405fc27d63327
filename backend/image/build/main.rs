//! Builds the runtime for WebAssembly and lays out its sources for embedding.
//!
//! The steps: stage the runtime's crates as a workspace of their own with the crates they need vendored (`stage`), build
//! `mlc_runtime_face` from that stage, then write the Rust that embeds both. Building from the stage proves that what is
//! embedded is complete.
//!
//! A lint run or an editor needs no runtime: then (or with `MLC_SKIP_IMAGE=1`) everything embedded is empty.

#[path = "../../toolchain/src/detail.rs"]
#[allow(dead_code)]
mod detail;
#[path = "../../toolchain/src/locate.rs"]
#[allow(dead_code)]
mod locate;
mod stage;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use locate::{Located, Missing, TARGET};
use sha2::{Digest, Sha256};
use stage::Stage;

/// A message for the person who builds mlc.
type Failure = String;

fn main() {
    if let Err(failure) = run() {
        for line in failure.lines() {
            println!("cargo::error={line}");
        }
        std::process::exit(1);
    }
}

fn run() -> Result<(), Failure> {
    let out = PathBuf::from(variable("OUT_DIR")?);
    let here = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let root = here
        .join("../..")
        .canonicalize()
        .map_err(|error| format!("no workspace around {}: {error}", here.display()))?;
    for name in [
        "runtime",
        "Cargo.toml",
        "Cargo.lock",
        "templates/wasi-target.sh",
        "backend/toolchain/src/locate.rs",
        "backend/toolchain/src/detail.rs",
    ] {
        // Relative, so that a target folder shared by two clones watches the clone that is being built.
        println!("cargo::rerun-if-changed=../../{name}");
    }
    println!("cargo::rerun-if-changed=build");
    for name in ["MLC_SKIP_IMAGE", "MLC_WASI_CARGO", "MLC_WASI_RUSTC", "RUSTC_WORKSPACE_WRAPPER", "RA_RUSTC_WRAPPER"] {
        println!("cargo::rerun-if-env-changed={name}");
    }
    if is_skipped() {
        return embed(&out, b"", &[]);
    }
    let stage = stage::make(&root, &out.join("stage"))?;
    let wasm = build(&provide_toolchain(&root)?, &stage, &out.join("target"))?;
    embed(&out, &wasm, &stage.sources)
}

fn variable(name: &str) -> Result<String, Failure> {
    std::env::var(name).map_err(|error| format!("{name}: {error}"))
}

fn is_skipped() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    let wrapper = std::env::var("RUSTC_WORKSPACE_WRAPPER").unwrap_or_default();
    set("MLC_SKIP_IMAGE") || set("RA_RUSTC_WRAPPER") || wrapper.contains("clippy")
}

/// The toolchain for WebAssembly; installs the target with rustup if that is all that is missing.
fn provide_toolchain(root: &Path) -> Result<Located, Failure> {
    let plain = std::env::var_os("CARGO").map(PathBuf::from);
    let missing = match locate::locate(plain.clone()) {
        Ok(located) => return Ok(located),
        Err(missing) => missing,
    };
    let script = root.join("templates/wasi-target.sh");
    let named = std::env::var_os("MLC_WASI_CARGO").is_some_and(|value| !value.is_empty());
    if !named {
        println!("cargo::warning=no standard library for {TARGET} yet: trying to provide it");
        // System packages are not installed behind the user's back, only used if they are there.
        if Command::new("bash").arg(&script).arg("--no-install").output().is_ok_and(|output| output.status.success())
            && let Ok(located) = locate::locate(plain)
        {
            return Ok(located);
        }
    }
    let what = match missing {
        Missing::Cargo { detail } => detail.to_string(),
        Missing::Target { cargo, detail } => format!("{}: {detail}", cargo.display()),
    };
    Err(format!(
        "mlc's runtime needs a Rust toolchain for {TARGET}\n{what}\nrun: rustup target add {TARGET}\nor, without rustup: {}",
        script.display()
    ))
}

/// Builds the face of the runtime and returns the module.
fn build(toolchain: &Located, stage: &Stage, target_folder: &Path) -> Result<Vec<u8>, Failure> {
    let mut command = toolchain.cargo_command();
    // In the workspace the face is an ordinary library, which is all that its tests need.
    command.current_dir(&stage.folder).args(["rustc", "--offline", "--release", "--package", stage::FACE, "--lib"]);
    command.args(["--crate-type", "cdylib"]);
    command.args(["--target", TARGET, "--target-dir"]).arg(target_folder);
    let output = command.output().map_err(|error| format!("cannot run {}: {error}", toolchain.cargo.display()))?;
    if !output.status.success() {
        let stderr = String::from_utf8_lossy(&output.stderr);
        return Err(format!("the runtime does not build for {TARGET}\n{}", without_warnings(&stderr)));
    }
    let path = target_folder.join(TARGET).join("release").join(format!("{}.wasm", stage::FACE));
    std::fs::read(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// What cargo wrote, without the paragraphs that begin with a warning: those are for the native build of the runtime.
fn without_warnings(stderr: &str) -> String {
    let paragraphs = stderr.split("\n\n").filter(|paragraph| !paragraph.trim_start().starts_with("warning"));
    paragraphs.collect::<Vec<_>>().join("\n\n").trim_end().to_string()
}

/// Writes `image.rs`, which `src/lib.rs` includes.
fn embed(out: &Path, wasm: &[u8], sources: &[(String, PathBuf)]) -> Result<(), Failure> {
    let mut hash = Sha256::new();
    let mut list = String::new();
    for (name, path) in sources {
        let bytes = std::fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        for part in [name.as_bytes(), &bytes] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        writeln!(list, "    ({name:?}, include_bytes!({path:?})),").map_err(|error| error.to_string())?;
    }
    let module = out.join("runtime.wasm");
    write(&module, wasm)?;
    let (runtime_hash, sources_hash) = (hex(&Sha256::digest(wasm)), hex(&hash.finalize()));
    let text = format!(
        "/// The runtime as a WebAssembly module that exports the abi table; empty if it was skipped.\n\
         pub static RUNTIME_WASM: &[u8] = include_bytes!({module:?});\n\
         /// SHA-256 of [`RUNTIME_WASM`], in hexadecimal digits.\n\
         pub static RUNTIME_HASH: &str = {runtime_hash:?};\n\
         /// The files of `runtime/` and `vendor/` that a generated project needs, with their paths in it.\n\
         pub static SOURCES: &[(&str, &[u8])] = &[\n{list}];\n\
         /// SHA-256 of [`SOURCES`], in hexadecimal digits.\n\
         pub static SOURCES_HASH: &str = {sources_hash:?};\n"
    );
    write(&out.join("image.rs"), text.as_bytes())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if std::fs::read(path).is_ok_and(|present| present == bytes) {
        return Ok(());
    }
    std::fs::write(path, bytes).map_err(|error| format!("cannot write {}: {error}", path.display()))
}
