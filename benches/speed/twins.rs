//! The hand-written Rust twins, built for the same target.
//!
//! Owns: a cargo workspace around them. Does not know: what they compute.
//!
//! The sources stay where they are. Two packages have all twins as binaries; in the second, `cfg!(feature = "variant")` is
//! true, so a variant differs from its program by constants that rustc knows, as it would in a file of its own.

use crate::programs::Program;
use crate::python::succeeded;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

const TARGET: &str = "wasm32-wasip1";

const WORKSPACE: &str = r#"[workspace]
resolver = "3"
members = ["program", "variant"]

[profile.release]
opt-level = 3
lto = "fat"
codegen-units = 1
panic = "abort"
strip = true
"#;

/// Builds the twins of these programs; the modules, in the same order.
pub fn build(programs: &[Program], folder: &Path) -> Result<Vec<Vec<u8>>, String> {
    write(&folder.join("Cargo.toml"), WORKSPACE)?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // Flags meant for mlc's own build are not for the twins.
    for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR"] {
        cargo.env_remove(name);
    }
    cargo.current_dir(folder).args(["build", "--release", "--offline", "--target", TARGET]);
    for is_variant in [false, true] {
        let package = if is_variant { "variant" } else { "program" };
        let default = if is_variant { "\"variant\"" } else { "" };
        let mut manifest = format!(
            "[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
             [features]\ndefault = [{default}]\nvariant = []\n"
        );
        for program in programs.iter().filter(|program| program.is_variant == is_variant) {
            let path = program.twin.display().to_string();
            let entry = write!(manifest, "\n[[bin]]\nname = \"{}\"\npath = {path:?}\n", program.id());
            entry.map_err(|error| error.to_string())?;
            cargo.args(["--bin", &program.id()]);
        }
        write(&folder.join(package).join("Cargo.toml"), &manifest)?;
    }
    succeeded(cargo.output(), "cargo, building the Rust twins")?;
    let built = folder.join("target").join(TARGET).join("release");
    programs.iter().map(|program| read(&built.join(format!("{}.wasm", program.id())))).collect()
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let failed = |error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(path, text).map_err(failed)
}

/// A file's bytes; the error names the file.
pub fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}
