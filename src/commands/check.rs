//! `mlc check`: problems, types, the language found.

use crate::args::{Common, Format};
use crate::pipeline;
use crate::report::{Reader, Status, has_errors, print};
use mlc_source::FileId;
use std::path::Path;

pub fn check(
    common: &Common,
    file: &Path,
    types: bool,
    explain_language: bool,
    format: Format,
) -> Result<Status, Status> {
    let input = pipeline::read(common, file)?;
    let analysis = pipeline::analyse_input(common, &input, &[]);
    let language = |file: FileId| pipeline::language(&analysis, file);
    let reader = Reader::new(common, Some(language(FileId(0))));
    let mut out = String::new();
    match format {
        Format::Text => reader.diagnostics(&analysis.diagnostics, &analysis.sources, &language),
        Format::Json => out.push_str(&reader.json(&analysis.diagnostics, &analysis.sources, &language)),
    }
    if explain_language && let Some(detection) = analysis.parsed.first().and_then(|p| p.detection.as_ref()) {
        out.push_str(&detection.explain());
        out.push('\n');
    }
    let failed = has_errors(&analysis.diagnostics);
    if types
        && !failed
        && let Some(program) = &analysis.program
    {
        let inference = mlc_infer::infer(program);
        out.push_str(&mlc_infer::explain::listing(program, &inference));
    }
    let printed = print(&out);
    Ok(if failed { Status::Failed } else { printed })
}
