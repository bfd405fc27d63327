//! The check of a language's table: what a translator must get right, said in plain words.
//!
//! Owns: the rules for lexicons. Does not know: how a table is used.

use crate::keyword::Keyword;
use crate::lexicon::{Source, parse_pattern};
use crate::tables::{self, LANGUAGES};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use unicode_normalization::UnicodeNormalization;

/// One fault of a table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// `keywords.toml`, …
    pub file: &'static str,
    /// The entry at fault: a concept, a word, a code.
    pub entry: String,
    pub what: String,
    /// Something is not translated yet; English stands in for it. Anything else is a fault.
    pub gap: bool,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.entry, self.what)
    }
}

/// Faults of a built-in language.
pub fn validate_built_in(tag: &str) -> Vec<Problem> {
    match LANGUAGES.iter().find(|l| l.tag == tag) {
        Some(raw) => check(&Source::with_messages(raw)),
        None => {
            let what = "no such language".to_string();
            vec![Problem { file: LANGUAGE, entry: tag.into(), what, gap: false }]
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
    fn add(&mut self, file: &'static str, entry: &str, what: impl Into<String>) {
        self.0.push(Problem { file, entry: entry.into(), what: what.into(), gap: false });
    }

    fn gap(&mut self, file: &'static str, entry: &str, what: impl Into<String>) {
        self.0.push(Problem { file, entry: entry.into(), what: what.into(), gap: true });
    }
}

pub(crate) fn check(source: &Source) -> Vec<Problem> {
    let mut report = Report(Vec::new());
    language(source, &mut report);
    words(source, &mut report);
    messages(source, &mut report);
    phrases(source, &mut report);
    report.0.sort();
    report.0
}

fn language(source: &Source, report: &mut Report) {
    let l = &source.language;
    if l.tag.is_empty() || !l.tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        report.add(LANGUAGE, "tag", "must be ASCII letters, digits and hyphens");
    }
    if !matches!(l.direction.as_str(), "ltr" | "rtl") {
        report.add(LANGUAGE, "direction", "must be `ltr` or `rtl`");
    }
    let digits: Vec<char> = l.digits.chars().collect();
    let consecutive = digits.windows(2).all(|d| d[1] as u32 == d[0] as u32 + 1);
    if digits.len() != 10 || !consecutive || !digits.iter().all(|c| c.is_numeric()) {
        report.add(LANGUAGE, "digits", "must be the ten decimal digits of one script, from zero");
    }
    for word in &l.header {
        let plain: String = word.nfc().collect::<String>().to_lowercase();
        if plain != *word || word.contains(char::is_whitespace) {
            report.add(LANGUAGE, "header", format!("`{word}` must be one word in lower case, in normal form NFC"));
        }
    }
    for p in &l.patterns {
        if let Err(e) = parse_pattern(&p.header, &p.order) {
            report.add(LANGUAGE, "patterns", e);
        }
    }
}

/// A word of the scanner: an identifier of Python, composed.
fn spelling(word: &str, phrase: bool, file: &'static str, entry: &str, report: &mut Report) {
    if word.nfc().collect::<String>() != word {
        report.add(file, entry, format!("`{word}` is not in normal form NFC"));
    }
    let parts: Vec<&str> = word.split(' ').collect();
    if parts.len() > if phrase { 3 } else { 1 } {
        report.add(file, entry, format!("`{word}` has too many words"));
    }
    for part in parts {
        let mut chars = part.chars();
        let start = chars.next().is_some_and(|c| c == '_' || c.is_alphabetic());
        let rest = |c: char| {
            c == '_' || c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c) || c == '\u{640}'
        };
        if !start || !chars.all(rest) {
            report.add(file, entry, format!("`{word}` cannot be scanned as a word"));
        }
    }
}

fn words(source: &Source, report: &mut Report) {
    let mut owner: BTreeMap<&str, Keyword> = BTreeMap::new();
    for (map, synonym) in [(&source.keywords.keywords, false), (&source.keywords.synonyms, true)] {
        for (concept, spellings) in map {
            let Some(keyword) = Keyword::from_english(concept) else {
                report.add(KEYWORDS, concept, "no such keyword");
                continue;
            };
            if spellings.is_empty() && !synonym {
                report.add(KEYWORDS, concept, "has no spelling");
            }
            for word in spellings {
                spelling(word, true, KEYWORDS, concept, report);
                if let Some(other) = owner.insert(word, keyword) {
                    report.add(KEYWORDS, concept, format!("`{word}` is also a spelling of `{}`", other.english()));
                }
                let english = tables::name(word).is_some_and(|n| n != concept) || is_universal_other(word, keyword);
                if english {
                    report.add(
                        KEYWORDS,
                        concept,
                        format!("`{word}` is an English name that every language understands"),
                    );
                }
                let builtin = source.builtins.builtins.iter().any(|(n, ws)| n != concept && ws.contains(word));
                if synonym && builtin {
                    report.add(KEYWORDS, concept, format!("the synonym `{word}` is also a builtin"));
                }
            }
        }
    }
    for keyword in Keyword::ALL {
        if !source.keywords.keywords.contains_key(keyword.english()) {
            report.gap(KEYWORDS, keyword.english(), "is missing");
        }
    }

    let mut clashes: BTreeSet<&str> = BTreeSet::new();
    let mut named: BTreeMap<&str, &str> = BTreeMap::new();
    for (name, spellings) in &source.builtins.builtins {
        if tables::name(name).is_none() {
            report.add(BUILTINS, name, "no such builtin");
        }
        for word in spellings {
            spelling(word, false, BUILTINS, name, report);
            if let Some(other) = named.insert(word, name) {
                report.add(BUILTINS, name, format!("`{word}` is also a spelling of `{other}`"));
            }
            if tables::name(word).is_some_and(|n| n != name) {
                report.add(BUILTINS, name, format!("`{word}` is another builtin in English"));
            }
            if let Some(keyword) = owner.get(word.as_str()).filter(|k| k.english() != name) {
                clashes.insert(word);
                match source.builtins.clashes.get(word).map(String::as_str) {
                    None => report.add(
                        BUILTINS,
                        name,
                        format!("`{word}` is also the keyword `{}`: say who wins under [clashes]", keyword.english()),
                    ),
                    Some("context") if !keyword.is_soft() => report.add(
                        BUILTINS,
                        name,
                        format!("`{word}` is the reserved keyword `{}`, so \"keyword\" wins", keyword.english()),
                    ),
                    Some("keyword") if keyword.is_soft() => report.add(
                        BUILTINS,
                        name,
                        format!("the keyword `{}` may be a name, so \"context\" decides", keyword.english()),
                    ),
                    Some("keyword" | "context") => {}
                    Some(other) => {
                        report.add(BUILTINS, name, format!("`{other}` is neither \"keyword\" nor \"context\""))
                    }
                }
            }
        }
    }
    for (name, _) in LANGUAGES[0].builtins {
        if !source.builtins.builtins.contains_key(*name) {
            report.gap(BUILTINS, name, "is missing");
        }
    }
    for word in source.builtins.clashes.keys().filter(|w| !clashes.contains(w.as_str())) {
        report.add(BUILTINS, word, "is listed under [clashes] but is not both a keyword and a builtin");
    }
}

fn is_universal_other(word: &str, keyword: Keyword) -> bool {
    Keyword::from_english(word).is_some_and(|k| k.is_universal() && k != keyword)
}

/// `{name}` and `{kw:if}` of a template, sorted.
pub(crate) fn placeholders(text: &str) -> Result<BTreeSet<&str>, String> {
    let mut found = BTreeSet::new();
    let mut rest = text;
    while let Some(open) = rest.find(['{', '}']) {
        let tail = &rest[open..];
        let close = tail.find('}').filter(|c| *c > 1 && tail.starts_with('{'));
        let Some(close) = close else { return Err(format!("stray brace in `{text}`")) };
        found.insert(&tail[1..close]);
        rest = &tail[close + 1..];
    }
    Ok(found)
}

fn messages(source: &Source, report: &mut Report) {
    for (code, entry) in &source.messages.codes {
        let Some(template) = mlc_diag::codes::all().find(|t| t.code == code) else {
            report.add(MESSAGES, code, "no such code");
            continue;
        };
        same_placeholders(MESSAGES, code, &entry.text, template.text, report);
        match (&entry.hint, template.hint) {
            (Some(hint), Some(english)) => same_placeholders(MESSAGES, code, hint, english, report),
            (Some(_), None) => report.add(MESSAGES, code, "has a hint that English does not have"),
            (None, Some(_)) => report.gap(MESSAGES, code, "lacks the hint"),
            (None, None) => {}
        }
    }
    if source.language.tag == "en" {
        return;
    }
    for template in mlc_diag::codes::all() {
        if !source.messages.codes.contains_key(template.code) {
            report.gap(MESSAGES, template.code, "is missing");
        }
    }
    for (section, english, own) in [
        ("words", LANGUAGES[0].words, &source.messages.words),
        ("exceptions", LANGUAGES[0].exceptions, &source.messages.exceptions),
    ] {
        for (key, _) in english {
            if !own.contains_key(*key) {
                report.gap(MESSAGES, key, format!("is missing under [{section}]"));
            }
        }
        for key in own.keys().filter(|k| !english.iter().any(|(e, _)| e == k)) {
            report.add(MESSAGES, key, format!("is not an entry of [{section}] in English"));
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
                None => report.add(file, key, "is not an entry of English"),
            }
        }
        for (key, _) in english.iter().filter(|(key, _)| !own.contains_key(*key)) {
            report.gap(file, key, "is missing");
        }
    }
}

fn same_placeholders(file: &'static str, code: &str, text: &str, english: &str, report: &mut Report) {
    match (placeholders(text), placeholders(english)) {
        (Err(e), _) => report.add(file, code, e),
        (Ok(own), Ok(theirs)) if own != theirs => {
            report.add(file, code, format!("has the placeholders {own:?} instead of {theirs:?}"));
        }
        (Ok(own), _) => {
            for kw in own.iter().filter_map(|p| p.strip_prefix("kw:")) {
                if Keyword::from_english(kw).is_none() {
                    report.add(file, code, format!("no keyword `{kw}`"));
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
        source.keywords.keywords.remove("while");
        source.keywords.keywords.insert("if".into(), vec!["sinon".into(), "a\u{301}".into(), "len".into()]);
        source.keywords.synonyms.insert("for".into(), vec!["somme".into(), "a b c d".into()]);
        source.builtins.builtins.insert("abs".into(), vec!["retour".into()]);
        source.builtins.builtins.insert("nope".into(), vec!["1x".into()]);
        source.builtins.clashes.insert("x".into(), "keyword".into());
        let found: Vec<String> = check(&source).iter().map(|p| p.to_string()).collect();
        for expected in [
            "language.toml: digits: must be the ten decimal digits of one script, from zero",
            "keywords.toml: while: is missing",
            "`sinon` is also a spelling of",
            "is not in normal form NFC",
            "`len` is an English name that every language understands",
            "the synonym `somme` is also a builtin",
            "`a b c d` has too many words",
            "`retour` is also the keyword `return`: say who wins under [clashes]",
            "builtins.toml: nope: no such builtin",
            "`1x` cannot be scanned as a word",
            "builtins.toml: x: is listed under [clashes]",
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
