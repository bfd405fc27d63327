//! The measured programs in `benches/programs`.
//!
//! Owns: where they are, that each has all its files. Does not know: how they are built or run.

use std::path::{Path, PathBuf};

/// A program or its perturbed variant, with the hand-written Rust that does the same.
#[derive(Clone, Debug)]
pub struct Program {
    /// The folder's name.
    pub name: String,
    pub is_variant: bool,
    /// In the language; also a Python program.
    pub source: PathBuf,
    pub twin: PathBuf,
}

impl Program {
    /// A name for files made from this program.
    pub fn id(&self) -> String {
        if self.is_variant { format!("{}_variant", self.name) } else { self.name.clone() }
    }
}

/// The folder of the benchmark.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("benches")
}

/// Those named, or all; each is followed by its variant.
pub fn select(names: &[String]) -> Result<Vec<Program>, String> {
    let root = folder().join("programs");
    let entries = std::fs::read_dir(&root).map_err(|error| format!("{}: {error}", root.display()))?;
    let mut known: Vec<String> =
        entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned())).collect();
    known.sort();
    if let Some(unknown) = names.iter().find(|name| !known.contains(name)) {
        return Err(format!("there is no program {unknown}; there are {}", known.join(", ")));
    }
    if !names.is_empty() {
        known.retain(|name| names.contains(name));
    }
    let mut programs = Vec::new();
    for name in known {
        for (is_variant, file) in [(false, "program.ml"), (true, "variant.ml")] {
            let twin = root.join(&name).join("twin.rs");
            let source = root.join(&name).join(file);
            if let Some(missing) = [&twin, &source].into_iter().find(|path| !path.is_file()) {
                return Err(format!("{} is missing", missing.display()));
            }
            programs.push(Program { name: name.clone(), is_variant, source, twin });
        }
    }
    Ok(programs)
}
