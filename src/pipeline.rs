//! From a file on the command line through the compiler's stages.

use crate::args::Common;
use crate::report::{Failure, Reader, Status, has_errors};
use mlc_diag::Diagnostic;
use mlc_diag::codes::tools;
use mlc_infer::types::Inference;
use mlc_lexicon::Lexicon;
use mlc_sema::{Analysis, Options};
use mlc_source::{Decoded, FileId, Files, SourceMap, Span};
use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;

/// Files on disk. A folder, or a file that is not there, is no file.
pub struct Disk;

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Option<String>, String> {
        match std::fs::read(path) {
            Ok(bytes) => String::from_utf8(bytes).map(Some).map_err(|_| crate::failure::NOT_UTF8.to_string()),
            Err(e) if matches!(e.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory) => Ok(None),
            Err(e) if e.kind() == std::io::ErrorKind::IsADirectory => Ok(None),
            Err(e) => Err(crate::failure::problem(&e)),
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
    let unreadable = |e| reader.failure(&Failure::new(&tools::CANNOT_READ).arg("path", &name).refused(&e));
    let bytes = bytes.map_err(unreadable)?;
    let Decoded { text, invalid } = mlc_source::decode(bytes);
    if !invalid.is_empty() {
        report_invalid(common, &name, &text, &invalid);
        return Err(Status::Failed);
    }
    Ok(Input { name, text })
}

/// Shows the bytes that are not UTF-8 together with the other errors of the text, at most one byte a line.
fn report_invalid(common: &Common, name: &str, text: &str, invalid: &[(u32, u8)]) {
    let mut sources = SourceMap::new();
    let id = sources.add(name, text);
    let file = sources.file(id);
    let parsed = mlc_syntax::parse_file(file, crate::language::of_program(common));
    let mut shown: Vec<Diagnostic> = Vec::new();
    for (at, byte) in invalid {
        if shown.last().is_some_and(|d| file.line(d.span.start) == file.line(*at)) {
            continue;
        }
        let span = Span::new(id, *at, *at + char::REPLACEMENT_CHARACTER.len_utf8() as u32);
        let byte = format!("0x{byte:02x}");
        shown.push(Diagnostic::new(&mlc_diag::codes::scan::INVALID_UTF8, span).arg("byte", byte));
    }
    // In what is no text at all, one byte says enough.
    let binary = text.contains('\0');
    if binary {
        shown.truncate(1);
    }
    let lines: BTreeSet<u32> = shown.iter().map(|d| file.line(d.span.start)).collect();
    let others = parsed.diagnostics.into_iter().filter(|d| d.is_error() && !lines.contains(&file.line(d.span.start)));
    shown.extend(others.filter(|_| !binary));
    mlc_diag::tidy(&mut shown);
    let reader = Reader::new(common, Some(parsed.lexicon));
    if common.json {
        reader.print(&reader.json(&shown, &sources, &|_| parsed.lexicon));
    } else {
        reader.diagnostics(&shown, &sources, &|_| parsed.lexicon);
    }
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
    let mut analysis = mlc_sema::analyze(&Disk, &input.name, &input.text, Options { language, exports });
    for (i, parsed) in analysis.parsed.iter().enumerate() {
        mlc_syntax::suggest::mend_names(&mut analysis.diagnostics, FileId(i as u32), parsed);
    }
    analysis
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
