//! What the tests share.

use mlc_source::{FileId, SourceFile};
use mlc_syntax::{Choice, Parsed, parse_file};
use std::path::{Path, PathBuf};

pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// The files of a test folder with this extension, in order.
pub fn files(name: &str, extension: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder(name)).expect("test folder");
    let mut paths: Vec<PathBuf> = entries.map(|e| e.expect("entry").path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == extension));
    paths.sort();
    paths
}

pub fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("readable test file")
}

pub fn parse(text: &str, choice: Choice<'_>) -> (SourceFile, Parsed) {
    let file = SourceFile::new(FileId(0), "test", text);
    let parsed = parse_file(&file, choice);
    (file, parsed)
}

/// `MLC0201 1:5` for every diagnostic.
pub fn summary(file: &SourceFile, parsed: &Parsed) -> Vec<String> {
    let line = |d: &mlc_diag::Diagnostic| {
        let at = file.line_col(d.span.start);
        format!("{} {}:{}", d.template.code, at.line, at.column)
    };
    parsed.diagnostics.iter().map(line).collect()
}

/// Where two long texts part, for messages.
pub fn difference(ours: &str, theirs: &str) -> String {
    let at = ours.bytes().zip(theirs.bytes()).position(|(a, b)| a != b).unwrap_or(ours.len().min(theirs.len()));
    let around = |text: &str| {
        let start = (0..=at.saturating_sub(60)).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
        text[start..].chars().take(140).collect::<String>()
    };
    format!("\n  ours:   …{}\n  theirs: …{}", around(ours), around(theirs))
}
