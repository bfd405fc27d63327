//! `mlc check`: problems, types, the language found.

use crate::args::{Common, Format};
use crate::pipeline;
use crate::report::{Reader, Status, has_errors};
use mlc_lexicon::{Detection, Lexicon, Outcome, Reason};
use mlc_source::FileId;
use serde_json::{Value, json};
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
        out.push_str(&match format {
            Format::Text => reader.isolate_lines(&explain_detection(detection, &reader)),
            Format::Json => format!("{}\n", detection_json(detection)),
        });
    }
    let failed = has_errors(&analysis.diagnostics);
    if types
        && !failed
        && let Some(program) = &analysis.program
    {
        let inference = mlc_infer::infer(program);
        let say = |english: &str| reader.phrase(english);
        let listing = mlc_infer::explain::listing_in(program, &inference, &say);
        match format {
            Format::Text => out.push_str(&listing),
            Format::Json => out.push_str(&format!("{}\n", json!({ "types": listing.lines().collect::<Vec<_>>() }))),
        }
    }
    let printed = reader.print(&out);
    Ok(if failed { Status::Failed } else { printed })
}

/// How the language of the program was found, one fact per line.
fn explain_detection(detection: &Detection, reader: &Reader) -> String {
    let answer = match &detection.outcome {
        Outcome::Language(tag) => reader.say("language.found", &[("language", named(tag))]),
        Outcome::Tie(tags) => {
            let languages = tags.iter().map(|t| named(t)).collect::<Vec<_>>().join(", ");
            reader.say("language.undecided", &[("languages", languages)])
        }
        Outcome::Unknown(name) => reader.say("language.unknown", &[("name", name.clone())]),
    };
    let reason = reader.say(&format!("language.{}", reason(detection.reason)), &[]);
    let mut out = format!("{answer} ({reason})\n");
    for (tag, s) in &detection.scores {
        let counts = [
            ("strong", s.strong),
            ("weak", s.weak),
            ("strong_names", s.strong_names),
            ("names", s.names),
            ("letters", s.letters),
        ];
        let counts = counts.map(|(name, count)| (name, count.to_string()));
        out.push_str(&format!("  {tag}:  {}\n", reader.say("language.score", &counts)));
    }
    for e in &detection.evidence {
        let facts = [("language.keyword_in", &e.keyword_of), ("language.builtin_in", &e.builtin_of)];
        let facts = facts.into_iter().filter(|(_, tags)| !tags.is_empty());
        let facts: Vec<String> = facts.map(|(key, tags)| reader.say(key, &[("languages", tags.join(" "))])).collect();
        out.push_str(&format!("  `{}`  {}\n", reader.embed(&e.word), facts.join(", ")));
    }
    out
}

/// `fr (Français)`
fn named(tag: &str) -> String {
    Lexicon::get(tag).map_or_else(|| tag.to_string(), |l| format!("{tag} ({})", l.native_name()))
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Flag => "flag",
        Reason::Header => "header",
        Reason::FileName => "file_name",
        Reason::Words => "words",
        Reason::FewestErrors => "fewest_errors",
        Reason::NoEvidence => "no_evidence",
    }
}

fn detection_json(detection: &Detection) -> Value {
    let languages: Vec<&str> = match &detection.outcome {
        Outcome::Language(tag) => vec![tag],
        Outcome::Tie(tags) => tags.clone(),
        Outcome::Unknown(_) => Vec::new(),
    };
    let evidence = detection.evidence.iter();
    let evidence = evidence.map(|e| json!({ "word": e.word, "keyword_of": e.keyword_of, "builtin_of": e.builtin_of }));
    json!({
        "languages": languages,
        "reason": reason(detection.reason),
        "evidence": evidence.collect::<Vec<_>>(),
    })
}
