//! `mlc fmt`: one style for all programs.

use crate::args::Common;
use crate::language;
use crate::pipeline;
use crate::report::{Reader, Status};
use mlc_source::SourceMap;
use mlc_toolchain::write_atomic;
use std::path::{Path, PathBuf};

/// Formats the files in place, or with `check` only names those that are not formatted. All files are looked at, whatever
/// happens to one of them.
pub fn fmt(common: &Common, files: &[PathBuf], check: bool) -> Result<Status, Status> {
    let mut worst = Status::Ok;
    for file in files {
        let status = one(common, file, check).unwrap_or_else(|status| status);
        if status != Status::Ok {
            worst = status;
        }
    }
    Ok(worst)
}

fn one(common: &Common, path: &Path, check: bool) -> Result<Status, Status> {
    let input = pipeline::read(common, path)?;
    let mut sources = SourceMap::new();
    let id = sources.add(&input.name, &input.text);
    let parsed = mlc_syntax::parse_file(sources.file(id), language::of_program(common));
    let reader = Reader::new(common, Some(parsed.lexicon));
    let Some(text) = mlc_syntax::fmt::format(sources.file(id), &parsed) else {
        reader.diagnostics(&parsed.diagnostics, &sources, &|_| parsed.lexicon);
        return Err(Status::Failed);
    };
    let standard_input = path.as_os_str() == "-";
    match (check, text == input.text) {
        (true, true) => Ok(Status::Ok),
        (true, false) => {
            reader.print(&format!("{}\n", input.name));
            Err(Status::Failed)
        }
        (false, _) if standard_input => Ok(reader.print(&text)),
        (false, true) => Ok(Status::Ok),
        (false, false) => write_atomic(path, text.as_bytes(), false).map(|()| Status::Ok).map_err(|e| reader.tool(&e)),
    }
}
