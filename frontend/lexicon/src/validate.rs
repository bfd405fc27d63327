//! The check of a language's table: what a translator must get right, said in plain words.
//!
//! Owns: the rules for lexicons. Does not know: how a table is used.

use crate::keyword::Keyword;
use crate::lexicon::{Marks, Source, parse_pattern, quotes};
use crate::tables::{self, LANGUAGES};
use mlc_diag::Template;
use mlc_diag::catalog::{Catalog, EnglishSpelling};
use mlc_diag::codes::lexicons as codes;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use unicode_normalization::UnicodeNormalization;

/// What is wrong, before it is known where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub template: &'static Template,
    pub args: Vec<(&'static str, String)>,
}

impl Fault {
    pub(crate) fn new(template: &'static Template) -> Fault {
        Fault { template, args: Vec::new() }
    }

    pub(crate) fn arg(mut self, name: &'static str, value: impl Into<String>) -> Fault {
        self.args.push((name, value.into()));
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Catalog::english().text(self.template, &self.args, &EnglishSpelling))
    }
}

/// One fault of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// `keywords.toml`, …
    pub file: &'static str,
    /// The entry at fault: a concept, a word, a code. Empty for the whole file.
    pub entry: String,
    pub fault: Fault,
    /// What the reader of TOML says, in its own words.
    pub said: Option<String>,
}

impl Problem {
    /// Something is not translated yet; English stands in for it. Anything else is a fault.
    pub fn is_gap(&self) -> bool {
        self.fault.template == &codes::UNTRANSLATED
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.entry, self.fault)
    }
}

/// Faults of a built-in language.
pub fn validate_built_in(tag: &str) -> Vec<Problem> {
    match LANGUAGES.iter().find(|l| l.tag == tag) {
        Some(raw) => check(&Source::with_messages(raw)),
        None => {
            let fault = Fault::new(&codes::FILE_MISSING);
            vec![Problem { file: LANGUAGE, entry: tag.into(), fault, said: None }]
        }
    }
}

/// Faults of a loaded language; the empty list means that it can be used in full.
pub fn validate(loaded: &crate::load::Loaded) -> Vec<Problem> {
    check(&loaded.source)
}

const LANGUAGE: &str = "language.toml";
const KEYWORDS: &str = "keywords.toml";
const BUILTINS: &str = "builtins.toml";
const MESSAGES: &str = "messages.toml";
const COMMAND: &str = "command.toml";
const EXPLAIN: &str = "explain.toml";

struct Report(Vec<Problem>);

impl Report {
    fn add(&mut self, file: &'static str, entry: &str, fault: Fault) {
        self.0.push(Problem { file, entry: entry.into(), fault, said: None });
    }

    fn gap(&mut self, file: &'static str, entry: &str) {
        self.add(file, entry, Fault::new(&codes::UNTRANSLATED));
    }
}

pub(crate) fn check(source: &Source) -> Vec<Problem> {
    let mut report = Report(Vec::new());
    language(source, &mut report);
    words(source, &mut report);
    messages(source, &mut report);
    phrases(source, &mut report);
    report.0.sort_by(|a, b| (a.file, &a.entry, a.fault.template.code).cmp(&(b.file, &b.entry, b.fault.template.code)));
    report.0
}

fn language(source: &Source, report: &mut Report) {
    let l = &source.language;
    let choice =
        |value: &str, allowed: &str| Fault::new(&codes::NOT_A_CHOICE).arg("value", value).arg("allowed", allowed);
    if l.tag.is_empty() || !l.tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        report.add(LANGUAGE, "tag", Fault::new(&codes::BAD_TAG).arg("value", &l.tag));
    }
    if !matches!(l.direction.as_str(), "ltr" | "rtl") {
        report.add(LANGUAGE, "direction", choice(&l.direction, "ltr, rtl"));
    }
    let digits: Vec<char> = l.digits.chars().collect();
    let consecutive = digits.windows(2).all(|d| d[1] as u32 == d[0] as u32 + 1);
    if digits.len() != 10 || !consecutive || !digits.iter().all(|c| c.is_numeric()) {
        report.add(LANGUAGE, "digits", Fault::new(&codes::BAD_DIGITS).arg("value", &l.digits));
    }
    if Marks::named(&l.habits.marks).is_none() {
        report.add(LANGUAGE, "marks", choice(&l.habits.marks, "ascii, full-width, arabic"));
    }
    if quotes(&l.habits.quotes).is_none() {
        report.add(LANGUAGE, "quotes", choice(&l.habits.quotes, "“”, «», 「」, ‘’"));
    }
    for word in &l.header {
        if word.nfc().collect::<String>() != *word {
            report.add(LANGUAGE, "header", Fault::new(&codes::NOT_COMPOSED).arg("word", word));
        }
        if word.to_lowercase() != *word || word.contains(char::is_whitespace) {
            report.add(LANGUAGE, "header", Fault::new(&codes::BAD_HEADER_WORD).arg("word", word));
        }
    }
    for p in &l.patterns {
        if let Err(fault) = parse_pattern(&p.header, &p.order) {
            report.add(LANGUAGE, "patterns", fault);
        }
    }
}

/// A word of the scanner: an identifier of Python, composed.
fn spelling(word: &str, phrase: bool, file: &'static str, entry: &str, report: &mut Report) {
    if word.nfc().collect::<String>() != word {
        report.add(file, entry, Fault::new(&codes::NOT_COMPOSED).arg("word", word));
    }
    let parts: Vec<&str> = word.split(' ').collect();
    let limit = if phrase { 3 } else { 1 };
    if parts.len() > limit {
        report.add(file, entry, Fault::new(&codes::TOO_MANY_WORDS).arg("word", word).arg("limit", limit.to_string()));
    }
    for part in parts {
        let mut chars = part.chars();
        let start = chars.next().is_some_and(|c| c == '_' || c.is_alphabetic());
        let rest = |c: char| {
            c == '_' || c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c) || c == '\u{640}'
        };
        if !start || !chars.all(rest) {
            report.add(file, entry, Fault::new(&codes::NOT_A_WORD).arg("word", word));
        }
    }
}

fn words(source: &Source, report: &mut Report) {
    let mut owner: BTreeMap<&str, Keyword> = BTreeMap::new();
    for (map, synonym) in [(&source.keywords.keywords, false), (&source.keywords.synonyms, true)] {
        for (concept, spellings) in map {
            let Some(keyword) = Keyword::from_english(concept) else {
                report.add(KEYWORDS, concept, Fault::new(&codes::NO_KEYWORD).arg("name", concept));
                continue;
            };
            if spellings.is_empty() && !synonym {
                report.add(KEYWORDS, concept, Fault::new(&codes::NO_SPELLING));
            }
            for word in spellings {
                let about = |template| Fault::new(template).arg("word", word);
                spelling(word, true, KEYWORDS, concept, report);
                if let Some(other) = owner.insert(word, keyword) {
                    report.add(KEYWORDS, concept, about(&codes::TWO_MEANINGS).arg("other", other.english()));
                }
                if tables::name(word).is_some_and(|n| n != concept) || is_universal_other(word, keyword) {
                    report.add(KEYWORDS, concept, about(&codes::ENGLISH_NAME));
                }
                let builtin = source.builtins.builtins.iter().any(|(n, ws)| n != concept && ws.contains(word));
                if synonym && builtin {
                    report.add(KEYWORDS, concept, about(&codes::SYNONYM_IS_BUILTIN));
                }
            }
        }
    }
    for keyword in Keyword::ALL {
        if !source.keywords.keywords.contains_key(keyword.english()) {
            report.gap(KEYWORDS, keyword.english());
        }
    }

    let mut clashes: BTreeSet<&str> = BTreeSet::new();
    let mut named: BTreeMap<&str, &str> = BTreeMap::new();
    for (name, spellings) in &source.builtins.builtins {
        if tables::name(name).is_none() {
            report.add(BUILTINS, name, Fault::new(&codes::NO_BUILTIN).arg("name", name));
        }
        for word in spellings {
            let about = |template| Fault::new(template).arg("word", word);
            spelling(word, false, BUILTINS, name, report);
            if let Some(other) = named.insert(word, name) {
                report.add(BUILTINS, name, about(&codes::TWO_MEANINGS).arg("other", other));
            }
            if tables::name(word).is_some_and(|n| n != name) {
                report.add(BUILTINS, name, about(&codes::ENGLISH_NAME));
            }
            if let Some(keyword) = owner.get(word.as_str()).filter(|k| k.english() != name) {
                clashes.insert(word);
                let winner = if keyword.is_soft() { "context" } else { "keyword" };
                match source.builtins.clashes.get(word) {
                    None => {
                        report.add(BUILTINS, name, about(&codes::UNDECIDED_CLASH).arg("keyword", keyword.english()))
                    }
                    Some(stated) if stated != winner => {
                        let fault = Fault::new(&codes::WRONG_WINNER).arg("keyword", keyword.english());
                        report.add(BUILTINS, name, fault.arg("winner", winner));
                    }
                    Some(_) => {}
                }
            }
        }
    }
    for (name, _) in LANGUAGES[0].builtins {
        if !source.builtins.builtins.contains_key(*name) {
            report.gap(BUILTINS, name);
        }
    }
    for word in source.builtins.clashes.keys().filter(|w| !clashes.contains(w.as_str())) {
        report.add(BUILTINS, word, Fault::new(&codes::NO_CLASH).arg("word", word));
    }
}

fn is_universal_other(word: &str, keyword: Keyword) -> bool {
    Keyword::from_english(word).is_some_and(|k| k.is_universal() && k != keyword)
}

/// `{name}` and `{kw:if}` of a template, sorted.
pub(crate) fn placeholders(text: &str) -> Result<BTreeSet<&str>, Fault> {
    let mut found = BTreeSet::new();
    let mut rest = text;
    while let Some(open) = rest.find(['{', '}']) {
        let tail = &rest[open..];
        let close = tail.find('}').filter(|c| *c > 1 && tail.starts_with('{'));
        let Some(close) = close else { return Err(Fault::new(&codes::STRAY_BRACE).arg("text", text)) };
        found.insert(&tail[1..close]);
        rest = &tail[close + 1..];
    }
    Ok(found)
}

fn messages(source: &Source, report: &mut Report) {
    for (code, entry) in &source.messages.codes {
        let Some(template) = mlc_diag::codes::all().find(|t| t.code == code) else {
            report.add(MESSAGES, code, Fault::new(&codes::NO_ENTRY));
            continue;
        };
        same_placeholders(MESSAGES, code, &entry.text, template.text, report);
        match (&entry.hint, template.hint) {
            (Some(hint), Some(english)) => same_placeholders(MESSAGES, code, hint, english, report),
            (Some(_), None) => report.add(MESSAGES, &format!("{code}.hint"), Fault::new(&codes::NO_ENTRY)),
            (None, Some(_)) => report.gap(MESSAGES, &format!("{code}.hint")),
            (None, None) => {}
        }
    }
    if source.language.tag == "en" {
        return;
    }
    for template in mlc_diag::codes::all() {
        if !source.messages.codes.contains_key(template.code) {
            report.gap(MESSAGES, template.code);
        }
    }
    for (section, english, own) in [
        ("words", LANGUAGES[0].words, &source.messages.words),
        ("exceptions", LANGUAGES[0].exceptions, &source.messages.exceptions),
    ] {
        let entry = |key: &str| format!("{section}.{key}");
        for (key, _) in english.iter().filter(|(key, _)| !own.contains_key(*key)) {
            report.gap(MESSAGES, &entry(key));
        }
        for (key, text) in own {
            match english.iter().find(|(e, _)| e == key) {
                Some((_, theirs)) => same_placeholders(MESSAGES, &entry(key), text, theirs, report),
                None => report.add(MESSAGES, &entry(key), Fault::new(&codes::NO_ENTRY)),
            }
        }
    }
}

/// What the command says, and the topics of `mlc explain`: the entries of English, with the same placeholders.
fn phrases(source: &Source, report: &mut Report) {
    for (file, english, own) in
        [(COMMAND, LANGUAGES[0].phrases, &source.phrases), (EXPLAIN, LANGUAGES[0].topics, &source.explain.topics)]
    {
        for (key, text) in own {
            match english.iter().find(|(e, _)| e == key) {
                Some((_, theirs)) => same_placeholders(file, key, text, theirs, report),
                None => report.add(file, key, Fault::new(&codes::NO_ENTRY)),
            }
        }
        for (key, _) in english.iter().filter(|(key, _)| !own.contains_key(*key)) {
            report.gap(file, key);
        }
    }
}

fn same_placeholders(file: &'static str, entry: &str, text: &str, english: &str, report: &mut Report) {
    let list = |names: &BTreeSet<&str>| names.iter().copied().collect::<Vec<_>>().join(", ");
    match (placeholders(text), placeholders(english)) {
        (Err(fault), _) => report.add(file, entry, fault),
        (Ok(own), Ok(theirs)) if own != theirs => {
            let fault = Fault::new(&codes::PLACEHOLDERS).arg("expected", format!("[{}]", list(&theirs)));
            report.add(file, entry, fault.arg("found", format!("[{}]", list(&own))));
        }
        (Ok(own), _) => {
            for kw in own.iter().filter_map(|p| p.strip_prefix("kw:")) {
                if Keyword::from_english(kw).is_none() {
                    report.add(file, entry, Fault::new(&codes::NO_KEYWORD).arg("name", kw));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_languages_have_no_fault() {
        let mut faults = Vec::new();
        for l in &LANGUAGES {
            faults.extend(validate_built_in(l.tag).into_iter().map(|p| format!("{}/{p}", l.tag)));
        }
        assert!(faults.is_empty(), "{}\n{} faults", faults.join("\n"), faults.len());
    }

    #[test]
    fn faults_are_found() {
        let mut source = Source::with_messages(&LANGUAGES[1]);
        source.language.digits = "0123".into();
        source.language.habits.marks = "wide".into();
        source.language.habits.quotes = "„“".into();
        source.keywords.keywords.remove("while");
        source.keywords.keywords.insert("if".into(), vec!["sinon".into(), "a\u{301}".into(), "len".into()]);
        source.keywords.synonyms.insert("for".into(), vec!["somme".into(), "a b c d".into()]);
        source.builtins.builtins.insert("abs".into(), vec!["retour".into()]);
        source.builtins.builtins.insert("nope".into(), vec!["1x".into()]);
        source.builtins.clashes.insert("x".into(), "keyword".into());
        let found: Vec<String> = check(&source).iter().map(|p| p.to_string()).collect();
        for expected in [
            "language.toml: digits: '0123' must be the ten digits of one script, from zero",
            "language.toml: marks: 'wide' must be one of these: ascii, full-width, arabic",
            "language.toml: quotes: '„“' must be one of",
            "keywords.toml: while: this entry is missing",
            "'sinon' is also a spelling of",
            "is not in Unicode normal form NFC",
            "'len' is an English name that every language understands",
            "the synonym 'somme' is also a builtin",
            "'a b c d' has too many words: 3 at most",
            "'retour' is also the keyword 'return': say under [clashes] which one wins",
            "builtins.toml: nope: there is no builtin 'nope'",
            "'1x' cannot be written as a word",
            "builtins.toml: x: 'x' stands under [clashes]",
        ] {
            assert!(found.iter().any(|f| f.contains(expected)), "{expected}\n{}", found.join("\n"));
        }
    }

    #[test]
    fn placeholders_are_read() {
        assert_eq!(placeholders("a {x} {kw:not in}").unwrap(), ["kw:not in", "x"].into());
        assert!(placeholders("a } b").is_err() && placeholders("{").is_err() && placeholders("{}").is_err());
    }
}
