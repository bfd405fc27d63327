//! From a file on the command line through the compiler's stages.

use crate::args::Common;
use crate::report::{Failure, Reader, Status, has_errors};
use mlc_diag::Diagnostic;
use mlc_diag::codes::tools;
use mlc_infer::types::Inference;
use mlc_lexicon::Lexicon;
use mlc_sema::{Analysis, Options};
use mlc_source::{FileId, Files};
use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;

/// Files on disk. A folder, or a file that is not there, is no file.
pub struct Disk;

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Option<String>, String> {
        match std::fs::read(path) {
            Ok(bytes) => String::from_utf8(bytes).map(Some).map_err(|_| "not UTF-8".to_string()),
            Err(e) if matches!(e.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory) => Ok(None),
            Err(e) if e.kind() == std::io::ErrorKind::IsADirectory => Ok(None),
            Err(e) => Err(e.to_string()),
        }
    }
}

/// A program's text and the name under which messages mention it.
pub struct Input {
    pub name: String,
    pub text: String,
}

/// Reads the program; problems are reported.
pub fn read(common: &Common, file: &Path) -> Result<Input, Status> {
    let reader = Reader::new(common, None);
    let standard_input = file.as_os_str() == "-";
    let name = if standard_input { "<stdin>".to_string() } else { file.display().to_string() };
    let bytes = if standard_input {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(file)
    };
    let bytes = bytes.map_err(|e| {
        reader.failure(&Failure::new(&tools::CANNOT_READ).arg("path", &name).arg("problem", reader.system(&e)))
    })?;
    let text = String::from_utf8(bytes).map_err(|e| {
        let at = e.utf8_error().valid_up_to();
        let line = e.as_bytes()[..at].iter().filter(|b| **b == b'\n').count() + 1;
        let value = format!("0x{:02x}", e.as_bytes()[at]);
        let failure = Failure::new(&tools::NOT_UTF8).arg("path", &name).arg("line", line);
        reader.failure(&failure.arg("byte", at).arg("value", value))
    })?;
    Ok(Input { name, text })
}

/// Text to HIR. Diagnostics are reported; errors end the command.
pub fn analyse(common: &Common, file: &Path, exports: &[String]) -> Result<Analysis, Status> {
    let input = read(common, file)?;
    let analysis = analyse_input(common, &input, exports);
    report(common, &analysis);
    if has_errors(&analysis.diagnostics) || analysis.program.is_none() {
        return Err(Status::Failed);
    }
    Ok(analysis)
}

pub fn analyse_input(common: &Common, input: &Input, exports: &[String]) -> Analysis {
    let language = crate::language::of_program(common);
    mlc_sema::analyze(&Disk, &input.name, &input.text, Options { language, exports })
}

fn report(common: &Common, analysis: &Analysis) {
    let reader = Reader::new(common, Some(language(analysis, FileId(0))));
    let shown: Vec<Diagnostic> =
        analysis.diagnostics.iter().filter(|d| d.is_error() || !common.quiet).cloned().collect();
    reader.diagnostics(&shown, &analysis.sources, &|file| language(analysis, file));
}

/// The language of a file of the program.
pub fn language(analysis: &Analysis, file: FileId) -> &'static Lexicon {
    analysis.parsed.get(file.0 as usize).map_or_else(Lexicon::english, |p| p.lexicon)
}

/// A program compiled as far as the IR.
pub struct Compiled {
    pub analysis: Analysis,
    pub inference: Inference,
    pub ir: mlc_ir::Program,
}

/// Names under which every module exports something of its own, or that its linker gives a meaning.
fn is_reserved_export(name: &str) -> bool {
    const NAMES: [&str; 9] =
        ["memory", "main", "_start", "_initialize", "memcpy", "memmove", "memset", "memcmp", "bcmp"];
    NAMES.contains(&name) || name.starts_with("mlc_") || name.starts_with("__")
}

pub fn compile(common: &Common, file: &Path, exports: &[String]) -> Result<Compiled, Status> {
    if let Some(name) = exports.iter().find(|name| is_reserved_export(name)) {
        return Err(Reader::new(common, None).failure(&Failure::new(&tools::RESERVED_EXPORT).arg("name", name)));
    }
    let exports: Vec<String> = exports.iter().collect::<BTreeSet<_>>().into_iter().cloned().collect();
    let analysis = analyse(common, file, &exports)?;
    let Some(program) = &analysis.program else { return Err(Status::Failed) };
    let inference = mlc_infer::infer(program);
    let ir = mlc_lower::lower(program, &inference, &analysis.sources);
    Ok(Compiled { analysis, inference, ir })
}
