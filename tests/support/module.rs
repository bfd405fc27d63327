//! Standalone modules: built by mlc, validated with the features that mlc claims, run by wasmtime and by node's WASI.

use crate::support::{Outcome, Program, outcome, root};
use mlc_host::RunOptions;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use wasmparser::{Validator, WasmFeatures};

/// Everything that modules may use of WebAssembly: what wasmtime, node 18 and newer, and browsers have had for years.
pub fn features() -> WasmFeatures {
    WasmFeatures::WASM1
        | WasmFeatures::SIGN_EXTENSION
        | WasmFeatures::SATURATING_FLOAT_TO_INT
        | WasmFeatures::BULK_MEMORY
        | WasmFeatures::MULTI_VALUE
        | WasmFeatures::REFERENCE_TYPES
}

/// A module in a folder of its own.
pub struct Standalone {
    _folder: tempfile::TempDir,
    path: PathBuf,
    wasm: Vec<u8>,
}

/// Builds a program with these options; what mlc says against it otherwise.
pub fn build(program: &Path, options: &[&str]) -> Result<Standalone, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("program.wasm");
    let mut command = Command::new(env!("CARGO_BIN_EXE_mlc"));
    command.args(options).args(["--quiet", "build"]).arg(program.file_name().expect("a name")).arg("-o").arg(&path);
    command.current_dir(program.parent().expect("a folder")).env("MLC_LANG", "en");
    let built = outcome(&mut command, b"");
    if built.status != 0 || !built.stderr.is_empty() {
        return Err(format!("    build: status {}\n{}", built.status, built.stderr));
    }
    let wasm = std::fs::read(&path).expect("the module");
    Ok(Standalone { _folder: folder, path, wasm })
}

impl Standalone {
    /// Complaints of the validator.
    pub fn validate(&self) -> Result<(), String> {
        Validator::new_with_features(features()).validate_all(&self.wasm).map_err(|e| format!("    invalid: {e}\n"))?;
        Ok(())
    }

    pub fn in_wasmtime(&self, program: &Program) -> Outcome {
        let mut options = RunOptions::captured(program.name(), program.stdin());
        options.arguments = program.arguments();
        let finished = mlc_host::run_module(&self.wasm, &options).expect("a module that runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let mut stderr = text(&finished.stderr);
        if let mlc_host::ExitStatus::Trapped(report) = &finished.status {
            stderr += &report.to_string();
        }
        Outcome { status: finished.status.code(), stdout: text(&finished.stdout), stderr }
    }

    /// `None` where node is missing and may be. Node's own stack is too small for 1,000 levels of recursion through operators
    /// and properties (docs/not-yet.md).
    pub fn in_node(&self, program: &Program) -> Option<Outcome> {
        let mut arguments = vec![program.name()];
        arguments.extend(program.arguments());
        node(&self.path, &["--stack-size=3000"], &arguments, &program.stdin())
    }
}

/// Runs a standalone module under node's WASI; the first argument is the program's name. `None` where node is missing and
/// may be.
pub fn node(module: &Path, flags: &[&str], arguments: &[String], stdin: &[u8]) -> Option<Outcome> {
    if !has_node() {
        return None;
    }
    // More collector threads than cores would only wait for each other.
    let mut command = Command::new("node");
    command.args(["--no-warnings", "--single-threaded-gc"]).args(flags);
    command.arg(root().join("tests/support/node.mjs")).arg(module).args(arguments);
    Some(outcome(command.env("PYTHONHASHSEED", "0"), stdin))
}

/// Whether node can be asked. A machine without it has to say that it does without: `MLC_WITHOUT_NODE=1`.
fn has_node() -> bool {
    static FOUND: OnceLock<bool> = OnceLock::new();
    *FOUND.get_or_init(|| {
        let found = Command::new("node").arg("--version").output().is_ok_and(|output| output.status.success());
        if !found {
            let allowed = std::env::var_os("MLC_WITHOUT_NODE").is_some_and(|value| value == "1");
            assert!(allowed, "node is missing: install it, or set MLC_WITHOUT_NODE=1 to run no module under it");
            // Not captured by the test harness.
            eprintln!("SKIPPED: no module runs under node (MLC_WITHOUT_NODE=1)");
        }
        found
    })
}
