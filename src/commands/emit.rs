//! `mlc emit`: what each stage makes of a program.

use crate::args::{Common, Stage};
use crate::pipeline;
use crate::report::{Reader, Status, has_errors};
use mlc_direct::{Link, RuntimeImage};
use mlc_source::FileId;
use std::path::Path;

pub fn emit(common: &Common, stage: Stage, file: &Path, exports: &[String]) -> Result<Status, Status> {
    match stage {
        Stage::Tokens | Stage::Ast | Stage::Python => syntax(common, stage, file),
        Stage::Hir => {
            let analysis = pipeline::analyse(common, file, exports)?;
            let program = analysis.program.as_ref().ok_or(Status::Failed)?;
            Ok(Reader::new(common, None).print(&mlc_hir::text::program(program)))
        }
        Stage::Types | Stage::Ir | Stage::Rust | Stage::Wat => {
            let compiled = pipeline::compile(common, file, exports)?;
            let reader = Reader::new(common, None);
            let internal = |e: String| reader.internal(&e);
            let text = match stage {
                Stage::Types => {
                    let program = compiled.analysis.program.as_ref().ok_or(Status::Failed)?;
                    mlc_infer::explain::listing_in(program, &compiled.inference, &|english| reader.phrase(english))
                }
                Stage::Ir => mlc_ir::text::program_with_source(&compiled.ir, &compiled.analysis.sources),
                Stage::Rust => {
                    let generated = mlc_rustgen::generate(&compiled.ir, &compiled.analysis.sources)
                        .map_err(|e| internal(e.to_string()))?;
                    join(&generated.files)
                }
                _ => {
                    let image = RuntimeImage::parse(mlc_image::RUNTIME_WASM).map_err(|e| internal(e.to_string()))?;
                    let bytes =
                        mlc_direct::emit(&compiled.ir, &image, Link::Import).map_err(|e| internal(e.to_string()))?;
                    wasmprinter::print_bytes(bytes).map_err(|e| internal(format!("{e:#}")))?
                }
            };
            Ok(Reader::new(common, None).print(&text))
        }
    }
}

/// The program's own code first, with nothing in front; the other files follow under their names.
fn join(files: &[(String, String)]) -> String {
    let mut out = String::new();
    for (path, text) in files {
        if !out.is_empty() {
            out.push_str(&format!("\n// ==== {path} ====\n\n"));
        }
        out.push_str(text);
    }
    out
}

/// Stages that exist even when the program cannot be compiled.
fn syntax(common: &Common, stage: Stage, file: &Path) -> Result<Status, Status> {
    let input = pipeline::read(common, file)?;
    let mut sources = mlc_source::SourceMap::new();
    let id = sources.add(&input.name, &input.text);
    let parsed = mlc_syntax::parse_file(sources.file(id), crate::language::of_program(common));
    let reader = Reader::new(common, Some(parsed.lexicon));
    reader.diagnostics(&parsed.diagnostics, &sources, &|_: FileId| parsed.lexicon);
    let text = match stage {
        Stage::Tokens => mlc_syntax::text::tokens::list(sources.file(id), &parsed.tokens),
        _ if has_errors(&parsed.diagnostics) => return Err(Status::Failed),
        Stage::Ast => mlc_syntax::text::dump::dump(&parsed.module),
        _ => mlc_syntax::text::python::print(&parsed.module),
    };
    let printed = reader.print(&text);
    Ok(if has_errors(&parsed.diagnostics) { Status::Failed } else { printed })
}
