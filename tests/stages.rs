//! What every stage makes of small programs, as reviewed text (`tests/snapshots`).
//!
//! `corpus/stages` is shown from tokens to wasm; of `corpus/mechanisms`, one program per hard mechanism of the compiler, the
//! IR. What the programs do is checked by `tests/corpus.rs`. After an intended change: `INSTA_UPDATE=always cargo test
//! --release --test stages`, and the difference is read before it is committed.

#[path = "support/pipeline.rs"]
mod pipeline;
mod support;

use mlc_direct::{Link, RuntimeImage};
use mlc_source::{FileId, SourceFile};
use mlc_syntax::Choice;
use pipeline::{Compiled, Folder, compile};
use std::fmt::Write as _;
use std::path::Path;
use support::{programs, root};

/// A program at all stages.
struct Stages {
    name: String,
    text: String,
    analysis: mlc_sema::Analysis,
    inference: mlc_infer::types::Inference,
    ir: mlc_ir::Program,
}

impl Stages {
    fn of(path: &Path, exports: &[&str]) -> Stages {
        let folder = Folder(path.parent().expect("a folder").to_path_buf());
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path).expect("a program");
        let exports: Vec<String> = exports.iter().map(ToString::to_string).collect();
        let compiled = compile(&folder, &name, &text, &exports);
        let Compiled { analysis, inference, ir } = compiled.unwrap_or_else(|e| panic!("{name}: {e}"));
        Stages { name, text, analysis, inference, ir }
    }

    fn hir(&self) -> &mlc_hir::Program {
        self.analysis.program.as_ref().expect("a program")
    }

    fn tokens(&self) -> String {
        let file = SourceFile::new(FileId(0), &self.name, &self.text);
        mlc_syntax::text::tokens::list(&file, &mlc_syntax::parse_file(&file, Choice::Detect).tokens)
    }

    fn ast(&self) -> String {
        let file = SourceFile::new(FileId(0), &self.name, &self.text);
        indented(&mlc_syntax::text::dump::dump(&mlc_syntax::parse_file(&file, Choice::Detect).module))
    }

    fn types(&self) -> String {
        mlc_infer::explain::listing(self.hir(), &self.inference)
    }

    fn ir(&self) -> String {
        mlc_ir::text::program_with_source(&self.ir, &self.analysis.sources)
    }

    fn rust(&self) -> String {
        let generated = mlc_rustgen::generate(&self.ir, &self.analysis.sources).expect("Rust");
        let mut out = String::new();
        for (path, text) in &generated.files {
            let _ = writeln!(out, "// {path}\n\n{}", text.trim_end());
        }
        out
    }

    fn wat(&self) -> String {
        let image = RuntimeImage::parse(mlc_image::RUNTIME_WASM).expect("the runtime");
        let bytes = mlc_direct::emit(&self.ir, &image, Link::Import).expect("a module");
        wasmprinter::print_bytes(bytes).expect("wat")
    }

    /// The program's own functions in wat: without imports and the code that starts a module, which are alike in all
    /// programs; without exact copies and adapters, which are in the IR; and with a name for the address of the pending
    /// exception, which moves with every change of the runtime.
    fn own_wat(&self) -> String {
        let wat = self.wat();
        let from = wat.find("\n  (func $").expect("a function");
        let to = wat.find("\n  (func $mlc_initialise").expect("the start");
        let image = RuntimeImage::parse(mlc_image::RUNTIME_WASM).expect("the runtime");
        let address = format!("i32.const {}\n", image.pending_address());
        let functions = wat[from..to].split("\n  (func $").skip(1);
        let own = functions.filter(|f| !f.contains("(@name ") && !f.starts_with('"') && !f.starts_with("uncalled"));
        let texts: Vec<String> = own.map(|f| format!("(func ${f}")).collect();
        texts.join("\n").replace("\n  ", "\n").replace(&address, "i32.const (; exc::pending ;)\n")
    }

    /// The sections of a snapshot.
    fn show(sections: &[(&str, String)]) -> String {
        let mut out = String::new();
        for (title, text) in sections {
            let _ = writeln!(out, "════════ {title} ════════\n{}\n", text.trim_end());
        }
        out
    }
}

/// A dump of a tree with one statement on each line. (The programs have no brackets in strings.)
fn indented(dump: &str) -> String {
    let mut out = String::new();
    // For every open bracket: whether it holds statements.
    let mut open: Vec<bool> = Vec::new();
    let depth = |open: &[bool]| "  ".repeat(open.iter().filter(|statements| **statements).count());
    for (i, c) in dump.char_indices() {
        match c {
            '[' | '(' | '{' => {
                let field = ["body=", "orelse=", "handlers=", "finalbody="].iter().any(|f| dump[..i].ends_with(f));
                open.push(field && !dump[i + 1..].starts_with(']'));
            }
            ']' | ')' | '}' => drop(open.pop()),
            ' ' if open.last() == Some(&true) => continue,
            _ => {}
        }
        out.push(c);
        if open.last() == Some(&true) && (c == '[' || c == ',') {
            out.push('\n');
            out += &depth(&open);
        }
    }
    out
}

fn assert_snapshot(folder: &str, stages: &Stages, text: &str) {
    let name = stages.name.trim_end_matches(".ml");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new("snapshots").join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// Runs a test on every program of a folder, and fails after the last.
fn for_each(folder: &str, at_least: usize, test: impl Fn(&Path)) {
    let programs = programs(&format!("corpus/{folder}"));
    assert!(programs.len() >= at_least, "programs are missing from corpus/{folder}");
    let mut wrong = Vec::new();
    for program in &programs {
        if std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| test(&program.path))).is_err() {
            wrong.push(program.path.strip_prefix(root()).expect("inside").display().to_string());
        }
    }
    assert!(wrong.is_empty(), "not as reviewed: {}", wrong.join(", "));
}

#[test]
fn small_programs_at_every_stage() {
    for_each("stages", 4, |path| {
        let stages = Stages::of(path, &[]);
        let text = Stages::show(&[
            ("source", stages.text.clone()),
            ("tokens", stages.tokens()),
            ("ast", stages.ast()),
            ("hir", mlc_hir::text::program(stages.hir())),
            ("types", stages.types()),
            ("ir", stages.ir()),
            ("rust", stages.rust()),
            ("wat", stages.own_wat()),
        ]);
        assert_snapshot("stages", &stages, &text);
    });
}

#[test]
fn the_ir_of_every_mechanism() {
    for_each("mechanisms", 12, |path| {
        let exports: &[&str] = if path.ends_with("exports.ml") { &["concat", "total"] } else { &[] };
        let stages = Stages::of(path, exports);
        let text = Stages::show(&[("source", stages.text.clone()), ("types", stages.types()), ("ir", stages.ir())]);
        assert_snapshot("mechanisms", &stages, &text);
    });
}

#[test]
fn every_stage_is_deterministic() {
    for_each("mechanisms", 12, |path| {
        let [a, b] = [0, 1].map(|_| {
            let stages = Stages::of(path, &[]);
            [mlc_hir::text::program(stages.hir()), stages.types(), stages.ir(), stages.rust(), stages.wat()]
        });
        assert_eq!(a, b);
    });
}
