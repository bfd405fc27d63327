//! Small programs and what becomes of them: `tests/hir/*.py` with their HIR in `.hir`, `tests/errors/*.py` with the codes
//! and places of their diagnostics in `.txt`. Folders are programs of several files, begun by `main.ml`.
//!
//! `UPDATE=1 cargo test -p mlc_sema` writes the expected files anew; read the difference before keeping it.

use mlc_sema::{Analysis, Options, analyze};
use mlc_source::Files;
use mlc_syntax::Choice;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// Module files below the folder of a program.
struct Folder(PathBuf);

impl Files for Folder {
    fn read(&self, path: &str) -> Result<Option<String>, String> {
        match fs::read_to_string(self.0.join(path)) {
            Ok(text) => Ok(Some(text)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e.to_string()),
        }
    }
}

fn run(path: &Path) -> Analysis {
    let (folder, main) =
        if path.is_dir() { (path.to_path_buf(), "main.ml") } else { (path.parent().unwrap().to_path_buf(), "") };
    let name = if main.is_empty() { path.file_name().unwrap().to_str().unwrap() } else { main };
    let text = fs::read_to_string(folder.join(name)).unwrap();
    let language = if name.ends_with(".py") { Choice::Named("en") } else { Choice::Detect };
    analyze(&Folder(folder), name, &text, Options { language, exports: &[] })
}

fn diagnostics(analysis: &Analysis) -> String {
    let mut out = String::new();
    for d in &analysis.diagnostics {
        let file = analysis.sources.file(d.span.file);
        let at = file.line_col(d.span.start);
        let args: Vec<String> = d.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let _ = writeln!(
            out,
            "{} {}:{}:{} {:?} {}",
            d.template.code,
            file.name,
            at.line,
            at.column,
            file.slice(d.span).lines().next().unwrap_or(""),
            args.join(" ")
        );
    }
    out.lines().map(|l| format!("{}\n", l.trim_end())).collect()
}

/// The programs of a folder: files with a source ending, and folders.
fn programs(folder: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut paths: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|e| e.unwrap().path()).collect();
    paths.retain(|p| p.is_dir() || p.extension().is_some_and(|e| e == "py" || e == "ml"));
    paths.sort();
    assert!(!paths.is_empty());
    paths
}

/// Compares with the expected file, or writes it; answers what differs.
fn compare(program: &Path, extension: &str, found: &str) -> Option<String> {
    let path = program.with_extension(extension);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, found).unwrap();
        return None;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if expected == found {
        return None;
    }
    let first = expected.lines().zip(found.lines()).position(|(a, b)| a != b);
    let line = first.unwrap_or(expected.lines().count().min(found.lines().count()));
    let at = |text: &str| text.lines().nth(line).unwrap_or("(end)").to_string();
    Some(format!("{}:{}\n  expected {}\n  found    {}\n", path.display(), line + 1, at(&expected), at(found)))
}

fn check(folder: &str, extension: &str, text: impl Fn(&Analysis) -> String) {
    let mut problems = String::new();
    for program in programs(folder) {
        let analysis = run(&program);
        problems.extend(compare(&program, extension, &text(&analysis)));
    }
    assert!(problems.is_empty(), "{problems}");
}

#[test]
fn hir() {
    check("hir", "hir", |analysis| {
        let mut out = diagnostics(analysis);
        match &analysis.program {
            Some(program) => out.push_str(&mlc_hir::text::program(program)),
            None => out.push_str("no program\n"),
        }
        out
    });
}

#[test]
fn errors() {
    check("errors", "txt", diagnostics);
}

#[test]
fn everything_is_well_formed_and_deterministic() {
    for program in programs("hir") {
        let analysis = run(&program);
        let problems = mlc_hir::verify::verify(analysis.program.as_ref().unwrap());
        assert!(problems.is_empty(), "{}: {problems:#?}", program.display());
        let text = |a: Analysis| a.program.map(|p| mlc_hir::text::program(&p));
        assert_eq!(text(run(&program)), text(run(&program)), "{}", program.display());
    }
}
