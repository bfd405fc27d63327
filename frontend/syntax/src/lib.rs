//! From text to syntax tree.
//!
//! text → [`scan`] → tokens → language → keywords → [`layout`] → logical lines → [`grammar`] (pest) → `build` → [`ast`].
//! Owns: the entry [`parse_file`]. Does not know: what names mean, types, anything after the tree.

#![forbid(unsafe_code)]

pub mod ast;
mod build;
pub mod fmt;
pub mod grammar;
pub mod layout;
mod roles;
pub mod scan;
pub mod suggest;
pub mod terminal;
pub mod text;
pub mod token;
pub mod translate;
mod wellformed;

use ast::{Module, Name};
use grammar::level::Source;
use mlc_diag::{Diagnostic, Severity};
use mlc_lexicon::{Detection, Hints, Lexicon, Outcome, Reason};
use mlc_source::{SourceFile, Span};
use std::collections::HashSet;
use token::Token;

/// How the language of a file is chosen.
#[derive(Clone, Copy, Debug, Default)]
pub enum Choice<'a> {
    /// Header comment, file name, then the words of the program.
    #[default]
    Detect,
    /// A language asked for by its tag or name (`--lang fr`).
    Named(&'a str),
    /// A table that the caller has, for example one that the user has loaded.
    Table(&'static Lexicon),
}

/// A parsed file. There is a module even when there are errors.
pub struct Parsed {
    pub module: Module,
    pub lexicon: &'static Lexicon,
    /// All tokens, keywords recognised, white space and comments included.
    pub tokens: Vec<Token>,
    /// The names that the program gives a meaning to: in the whole file they are never builtins.
    pub bound: HashSet<Name>,
    /// How the language was found; `None` when the caller gave a table.
    pub detection: Option<Detection>,
    pub diagnostics: Vec<Diagnostic>,
}

impl Parsed {
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    fn errors(&self) -> usize {
        self.diagnostics.iter().filter(|d| d.is_error()).count()
    }
}

/// Scans and parses one file.
///
/// Words alone may mislead: `for start in xs:` has no keyword of English alone, but `start` is one in Danish. So when the
/// language was guessed from words and the program has errors in it, the other languages of its words and English are
/// tried. One without errors wins; if a single word decided, one with fewer errors does.
pub fn parse_file(file: &SourceFile, choice: Choice<'_>) -> Parsed {
    let scanned = scan::scan(file);
    let mut diagnostics = Vec::new();
    let (lexicon, mut detection) = choose(file, &scanned.tokens, choice, &mut diagnostics);
    let mut best = parse_with(file, &scanned, lexicon);
    if let Some(found) = detection.as_mut().filter(|d| d.is_guess()) {
        let others = found.scores.iter().map(|(tag, _)| *tag).chain(["en"]).filter(|tag| *tag != lexicon.tag());
        let is_close = found.scores.first().is_none_or(|(_, score)| score.strong <= 1);
        for other in others.filter_map(Lexicon::get) {
            if best.errors() == 0 {
                break;
            }
            let parsed = parse_with(file, &scanned, other);
            if parsed.errors() == 0 || is_close && parsed.errors() < best.errors() {
                best = parsed;
            }
        }
        if best.lexicon.tag() != lexicon.tag() {
            found.outcome = Outcome::Language(best.lexicon.tag());
            found.reason = Reason::FewestErrors;
        }
    }
    best.detection = detection;
    best.diagnostics.append(&mut diagnostics);
    mlc_diag::tidy(&mut best.diagnostics);
    best
}

/// Parses what was scanned as a program in the language of `lexicon`.
fn parse_with(file: &SourceFile, scanned: &scan::Scanned, lexicon: &'static Lexicon) -> Parsed {
    let scan::Scanned { mut tokens, mut diagnostics } = scanned.clone();
    scan::words::recognise(file, &mut tokens, lexicon);
    let mut layout = layout::layout(file, &tokens);
    // A string without end may have swallowed the brackets that seem to be missing.
    let swallowing = diagnostics.iter().filter(|d| d.template.code <= mlc_diag::codes::scan::STRAY_QUOTE.code);
    let swallowed: HashSet<u32> = swallowing.map(|d| file.line(d.span.start)).collect();
    layout.diagnostics.retain(|d| !swallowed.contains(&file.line(d.span.start)));
    diagnostics.append(&mut layout.diagnostics);
    let broken = broken_lines(file, &diagnostics);
    let source = Source { file, tokens: &tokens, partner: &layout.partner, lexicon };
    let mut keep = HashSet::new();
    let mut built = build::build(source, &layout, &broken, &keep);
    // `somme = 0` makes `somme` a name of the program in the whole file. The first pass did not know that; it has to be
    // repeated only if it took such a word for the builtin somewhere.
    if built.bound.intersection(&built.translated).next().is_some() {
        keep = std::mem::take(&mut built.bound);
        built = build::build(source, &layout, &broken, &keep);
    }
    diagnostics.append(&mut built.diagnostics);
    diagnostics.extend(suggest::mixed(&diagnostics, lexicon));
    diagnostics.extend(suggest::look_alikes(file, &tokens));
    Parsed { module: built.module, lexicon, tokens, bound: built.bound, detection: None, diagnostics }
}

fn choose(
    file: &SourceFile,
    tokens: &[Token],
    choice: Choice<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> (&'static Lexicon, Option<Detection>) {
    let flag = match choice {
        Choice::Table(lexicon) => return (lexicon, None),
        Choice::Named(tag) => Some(tag),
        Choice::Detect => None,
    };
    let hints = Hints { flag, text: &file.text, file_name: Some(&file.name) };
    let detection = mlc_lexicon::detect(&mut scan::words::evidence(file, tokens), &hints);
    let start = Span::new(file.id, 0, 0);
    match &detection.outcome {
        Outcome::Language(_) => {}
        Outcome::Tie(tags) => diagnostics
            .push(Diagnostic::new(&mlc_diag::codes::syntax::LANGUAGE_TIE, start).arg("languages", tags.join(", "))),
        Outcome::Unknown(name) => diagnostics
            .push(Diagnostic::new(&mlc_diag::codes::syntax::LANGUAGE_UNKNOWN, start).arg("name", name.as_str())),
    }
    let fallback = match &detection.outcome {
        Outcome::Tie(tags) => tags.first().and_then(|t| Lexicon::get(t)),
        _ => None,
    };
    (detection.language().or(fallback).unwrap_or_else(Lexicon::english), Some(detection))
}

/// Physical lines with an error; what the grammar says about them would only repeat it.
fn broken_lines(file: &SourceFile, diagnostics: &[Diagnostic]) -> HashSet<u32> {
    diagnostics.iter().filter(|d| d.severity() == Severity::Error).map(|d| file.line(d.span.start)).collect()
}
