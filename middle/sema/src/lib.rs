//! From syntax trees to HIR: modules, names, desugaring, facts.
//!
//! Owns: loading ([`load`]), scopes ([`scope`]), lowering ([`lower`]), facts about the result ([`facts`]). Does not know:
//! spellings of any language, types, the disk.

#![forbid(unsafe_code)]

pub mod builtins;
mod facts;
mod load;
mod lower;
mod scope;
mod suggest;

use mlc_diag::codes::modules;
use mlc_diag::{Diagnostic, tidy};
use mlc_hir::{ModuleId, Program};
use mlc_source::{FileId, Files, SourceMap, Span};
use mlc_syntax::{Choice, Parsed};

#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'o> {
    /// The language of the main file; imported files are detected each on its own.
    pub language: Choice<'o>,
    /// Functions of the main module to export, besides running the module.
    pub exports: &'o [String],
}

/// A program, or what is wrong with it.
pub struct Analysis {
    pub sources: SourceMap,
    /// Present when there are no errors.
    pub program: Option<Program>,
    pub diagnostics: Vec<Diagnostic>,
    /// What the parser found out about each file, in the order of `sources`; the trees are gone.
    pub parsed: Vec<Parsed>,
}

/// Reads the program whose main file is `root_name` with the text `root_text`, and everything it imports.
pub fn analyze(files: &dyn Files, root_name: &str, root_text: &str, options: Options<'_>) -> Analysis {
    let mut parsed: Vec<Parsed> = Vec::new();
    let mut parse = |sources: &SourceMap, file: FileId, diagnostics: &mut Vec<Diagnostic>| {
        let choice = if parsed.is_empty() { options.language } else { Choice::Detect };
        let mut result = mlc_syntax::parse_file(sources.file(file), choice);
        diagnostics.append(&mut result.diagnostics.clone());
        let tree = std::mem::take(&mut result.module);
        parsed.push(result);
        tree
    };
    let mut loader = load::Loader::new(files, &mut parse);
    loader.load(root_name, root_text);
    let load::Loader { sources, graph, mut diagnostics, .. } = loader;
    let program = build(&graph, &sources, &mut diagnostics, options.exports);
    tidy(&mut diagnostics);
    Analysis { sources, program, diagnostics, parsed }
}

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(Diagnostic::is_error)
}

fn build(
    graph: &load::Graph,
    sources: &SourceMap,
    diagnostics: &mut Vec<Diagnostic>,
    exports: &[String],
) -> Option<Program> {
    // A tree with syntax errors has holes; what the later steps say about them would be noise. A missing module is not
    // such a hole.
    let broken = diagnostics.iter().any(|d| d.is_error() && !d.template.code.starts_with("MLC06"));
    if broken {
        return None;
    }
    let mut scopes = scope::Scopes::default();
    let mut found = scope::Found::default();
    for (i, module) in graph.modules.iter().enumerate() {
        let id = ModuleId(i as u32);
        scope::collect(&mut scopes, id, &module.name, &module.tree, &module.imports, diagnostics, &mut found);
    }
    scopes.bind_submodules(graph);
    scope::resolve(&mut scopes, &found, diagnostics);
    if diagnostics.iter().any(|d| d.is_error() && !d.template.code.starts_with("MLC06")) {
        return None;
    }
    let (mut program, notes) = lower::lower(graph, &scopes, sources, diagnostics);
    if has_errors(diagnostics) {
        return None;
    }
    facts::apply(&mut program, notes, &scopes);
    for name in exports {
        match facts::exported(&program, name) {
            Some(func) => program.exports.push((name.as_str().into(), func)),
            None => {
                let start = Span::new(graph.modules[0].file, 0, 0);
                diagnostics.push(Diagnostic::new(&modules::EXPORT_NOT_FOUND, start).arg("name", name.as_str()));
            }
        }
    }
    if has_errors(diagnostics) { None } else { Some(program) }
}
