//! `mlc translate`: a program in another human language.

use crate::args::Common;
use crate::language;
use crate::pipeline;
use crate::report::{Reader, Status, has_errors};
use mlc_lexicon::Hints;
use mlc_source::SourceMap;
use mlc_syntax::Choice;
use mlc_syntax::translate::{Clash, Order, Rename, translate_in_order};
use mlc_toolchain::write_atomic;
use std::path::Path;

pub struct Request<'a> {
    pub to: &'a str,
    pub file: &'a Path,
    pub output: Option<&'a Path>,
    pub natural_order: bool,
}

/// Programs with errors are translated as far as they are understood; the status tells that there were some.
pub fn translate(common: &Common, request: &Request<'_>) -> Result<Status, Status> {
    let target = language::find(common, request.to)?;
    let input = pipeline::read(common, request.file)?;
    let mut sources = SourceMap::new();
    let id = sources.add(&input.name, &input.text);
    // With a loaded language as the target, the program is in another one.
    let choice = match (common.lang.as_deref(), language::loaded()) {
        (None, Some(own)) if std::ptr::eq(own, target) => Choice::Detect,
        _ => language::of_program(common),
    };
    let parsed = mlc_syntax::parse_file(sources.file(id), choice);
    let reader = Reader::new(common, Some(parsed.lexicon));
    reader.diagnostics(&parsed.diagnostics, &sources, &|_| parsed.lexicon);
    let order = if request.natural_order { Order::Natural } else { Order::AsWritten };
    let translation = translate_in_order(sources.file(id), &parsed, target, order);
    let written = match request.output {
        Some(output) => {
            write_atomic(output, translation.text.as_bytes(), false).map_err(|e| reader.tool(&e))?;
            Status::Ok
        }
        None => reader.print(&translation.text),
    };
    if !common.quiet {
        for rename in &translation.renames {
            let at = sources.file(id).line_col(rename.span.start);
            let place = format!("{}:{}:{}", input.name, at.line, at.column);
            reader.note(&format!("{place}: {} → {} ({})", rename.from, rename.to, reason(rename, &reader)));
        }
        if !speaks_for_itself(&translation.text, request.output, target.tag()) {
            reader.note(&reader.say("report.needs_lang", &[("tag", target.tag().to_string())]));
        }
    }
    Ok(if has_errors(&parsed.diagnostics) { Status::Failed } else { written })
}

/// What the name would have been taken for.
fn reason(rename: &Rename, reader: &Reader) -> String {
    let name = ("name", rename.from.clone());
    match rename.clash {
        Clash::Keyword(keyword) => reader.say("report.means", &[name, ("meaning", keyword.english().to_string())]),
        Clash::Builtin(english) => reader.say("report.means", &[name, ("meaning", english.to_string())]),
        Clash::Phrase => reader.say("report.phrase", &[name]),
    }
}

/// True when the language of the result is found without `--lang`.
fn speaks_for_itself(text: &str, output: Option<&Path>, tag: &str) -> bool {
    let name = output.map(|p| p.display().to_string()).unwrap_or_default();
    let file = mlc_source::SourceFile::new(mlc_source::FileId(0), &name, text);
    let tokens = mlc_syntax::scan::scan(&file).tokens;
    let hints = Hints { flag: None, text, file_name: Some(&name) };
    let found = mlc_lexicon::detect(&mut mlc_syntax::scan::words::evidence(&file, &tokens), &hints);
    found.language().is_some_and(|l| l.tag() == tag)
}
