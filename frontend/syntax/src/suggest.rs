//! What the author may have meant by a word: a keyword of another language, a misspelt one, a look-alike.
//!
//! Owns: these guesses, the diagnostics and edits made of them. Does not know: whether the rest of the line is right.
//! Example: `pour x dans range(4):` in an English program is mended to `for x in range(4):`.

use crate::Parsed;
use crate::grammar::level::{Level, Source};
use crate::scan::chars::latin_twin;
use crate::scan::words::{nfc, nfkc};
use crate::terminal::Terminal;
use crate::token::{Token, TokenKind};
use mlc_diag::Diagnostic;
use mlc_diag::codes::{names, scan, syntax};
use mlc_lexicon::{Keyword, Lexicon};
use mlc_source::{FileId, SourceFile, Span};
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word or phrase that is a keyword elsewhere.
struct Foreign {
    keyword: Keyword,
    /// How many names of the level it takes.
    count: usize,
    language: &'static Lexicon,
}

/// A broken line explained by the words near the failure: keywords of another language, or misspelt ones.
pub(crate) fn explain(source: Source<'_>, level: &Level, at: usize) -> Option<Diagnostic> {
    let places = [Some(at), at.checked_sub(1), Some(0)];
    let places = || places.iter().flatten().copied();
    places().find_map(|i| foreign(source, level, i)).or_else(|| places().find_map(|i| misspelt(source, level, i)))
}

/// The keyword of another language at place `i`, English first, then in table order.
fn foreign_at(source: Source<'_>, level: &Level, i: usize, only: Option<&Lexicon>) -> Option<Foreign> {
    let mut words = Vec::new();
    for place in i..i + 3 {
        match word_at(source, level, place) {
            Some(word) => words.push(nfc(word)),
            None => break,
        }
    }
    for count in (1..=words.len()).rev() {
        let phrase: Vec<&str> = words[..count].iter().map(|w| w.as_ref()).collect();
        // A single letter (`y`, `i`, `o`) is far more often a name than a keyword of another language.
        if phrase.iter().all(|w| w.chars().count() < 2) {
            continue;
        }
        let owner = |l: &&'static Lexicon| {
            l.tag() != source.lexicon.tag() && only.is_none_or(|o| o.tag() == l.tag()) && keyword(l, &phrase).is_some()
        };
        if let Some(language) = Lexicon::all().find(owner) {
            let keyword = keyword(language, &phrase)?;
            return Some(Foreign { keyword, count, language });
        }
    }
    None
}

/// The keyword that exactly these words are, unless it may be a name as well.
fn keyword(lexicon: &Lexicon, phrase: &[&str]) -> Option<Keyword> {
    lexicon.longest_keyword(phrase).filter(|(k, n)| *n == phrase.len() && !k.is_soft()).map(|(k, _)| k)
}

fn word_at<'a>(source: Source<'a>, level: &Level, i: usize) -> Option<&'a str> {
    let token = source.tokens[*level.tokens.get(i)? as usize];
    (token.kind == TokenKind::Name && level.at(i) == Some(Terminal::Name)).then(|| source.file.slice(token.span))
}

fn foreign(source: Source<'_>, level: &Level, i: usize) -> Option<Diagnostic> {
    let first = foreign_at(source, level, i, None)?;
    let span_of = |i: usize, count: usize| {
        source.tokens[level.tokens[i] as usize].span.to(source.tokens[level.tokens[i + count - 1] as usize].span)
    };
    let span = span_of(i, first.count);
    let own = source.lexicon.spell(first.keyword);
    // The words of the same language that follow are mended with it.
    let mut replacement = own.to_string();
    let mut end = span.end;
    let mut next = i + first.count;
    while next < level.tokens.len() {
        let Some(found) = foreign_at(source, level, next, Some(first.language)) else {
            next += 1;
            continue;
        };
        let place = span_of(next, found.count);
        replacement.push_str(&source.file.text[end as usize..place.start as usize]);
        replacement.push_str(source.lexicon.spell(found.keyword));
        end = place.end;
        next += found.count;
    }
    let diagnostic = Diagnostic::new(&syntax::FOREIGN_KEYWORD, span)
        .arg("word", source.file.slice(span))
        .arg("language", source.lexicon.native_name())
        .arg("own", own)
        .arg("other", first.language.native_name());
    Some(diagnostic.fix(Span { end, ..span }, replacement))
}

/// A program with several keywords of one other language is told so once.
pub(crate) fn mixed(diagnostics: &[Diagnostic], lexicon: &Lexicon) -> Option<Diagnostic> {
    let value = |d: &Diagnostic, key: &str| d.args.iter().find(|(k, _)| *k == key).map(|(_, v)| v.clone());
    let foreign = || diagnostics.iter().filter(|d| d.template.code == syntax::FOREIGN_KEYWORD.code);
    let mut words: HashMap<String, Vec<String>> = HashMap::new();
    for d in foreign() {
        let list = words.entry(value(d, "other")?).or_default();
        let word = value(d, "word")?;
        if !list.contains(&word) {
            list.push(word);
        }
    }
    let first = foreign().find(|d| value(d, "other").is_some_and(|o| words[&o].len() > 1))?;
    let other = value(first, "other")?;
    let diagnostic = Diagnostic::new(&syntax::LANGUAGES_MIXED, first.span);
    Some(diagnostic.arg("language", lexicon.native_name()).arg("other", other))
}

fn misspelt(source: Source<'_>, level: &Level, i: usize) -> Option<Diagnostic> {
    let word = word_at(source, level, i)?;
    let span = source.tokens[level.tokens[i] as usize].span;
    let hard = Keyword::ALL.iter().filter(|k| !k.is_soft());
    let spellings = hard.flat_map(|k| source.lexicon.spellings(*k)).map(String::as_str);
    let own = closest(word, spellings.filter(|s| !s.contains(' ')))?;
    let diagnostic = Diagnostic::new(&syntax::MISSPELT_KEYWORD, span).arg("word", word).arg("own", own);
    Some(diagnostic.fix(span, own))
}

/// Mends names that are defined nowhere: builtins and keywords of other languages, look-alikes, slips of the finger.
pub fn mend_names(diagnostics: &mut [Diagnostic], file: FileId, parsed: &Parsed) {
    let undefined = |d: &&mut Diagnostic| d.template.code == names::UNDEFINED_NAME.code && d.span.file == file;
    for d in diagnostics.iter_mut().filter(undefined) {
        let Some((_, word)) = d.args.iter().find(|(k, _)| *k == "name") else { continue };
        if let Some(own) = meant_by(word, parsed) {
            *d = d.clone().fix(d.span, own);
        }
    }
}

fn meant_by(word: &str, parsed: &Parsed) -> Option<String> {
    let own = parsed.lexicon;
    let known = own.words();
    let names = || parsed.bound.iter().map(|n| n.as_ref()).chain(known.iter().copied());
    if let Some(found) = names().find(|n| *n != word && skeleton(n) == skeleton(word)) {
        return Some(found.to_string());
    }
    for other in Lexicon::all().filter(|l| l.tag() != own.tag()) {
        if let Some(english) = other.builtin(word) {
            return Some(own.spell_builtin(english).to_string());
        }
        if let Some(value @ (Keyword::True | Keyword::False | Keyword::None)) = keyword(other, &[word]) {
            return Some(own.spell(value).to_string());
        }
    }
    closest(word, names()).map(str::to_string)
}

/// Warns about names that look the same: `а` (Cyrillic) beside `a`.
pub(crate) fn look_alikes(file: &SourceFile, tokens: &[Token]) -> Vec<Diagnostic> {
    let mut suspects: Vec<(&str, String, Span)> = Vec::new();
    for token in tokens.iter().filter(|t| t.kind == TokenKind::Name) {
        let word = file.slice(token.span);
        if word.is_ascii() || suspects.iter().any(|(w, _, _)| *w == word) {
            continue;
        }
        let latin = |c: char| if c.is_ascii() { Some(c) } else { latin_twin(c) };
        // Names that mix the scripts have their own warning.
        if word.bytes().any(|b| b.is_ascii_alphabetic()) {
            continue;
        }
        if let Some(twin) = word.chars().map(latin).collect::<Option<String>>() {
            suspects.push((word, twin, token.span));
        }
    }
    suspects.retain(|(_, twin, _)| tokens.iter().any(|t| t.kind.is_word() && file.slice(t.span) == twin));
    let warn = |(word, twin, span): (&str, String, Span)| {
        let found = word.chars().find(|c| latin_twin(*c).is_some()).unwrap_or_default();
        Diagnostic::new(&scan::LOOK_ALIKE_NAMES, span)
            .arg("name", word)
            .arg("found", found)
            .arg("code", format!("U+{:04X}", found as u32))
            .arg("twin", latin_twin(found).unwrap_or_default())
            .fix(span, twin)
    };
    suspects.into_iter().map(warn).collect()
}

/// What remains of a word without accents, case and look-alikes.
fn skeleton(word: &str) -> String {
    let plain = nfkc(word);
    let letters = plain.nfd().filter(|c| c.is_ascii() || !is_accent(*c));
    letters.flat_map(char::to_lowercase).map(|c| latin_twin(c).unwrap_or(c)).collect()
}

/// A mark on a Latin, Greek or Cyrillic letter; vowel signs of other scripts are letters.
fn is_accent(c: char) -> bool {
    c < '\u{370}' && is_combining_mark(c)
}

/// The candidate that differs from the word by a slip of the finger; none if several are equally near.
fn closest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let letters: Vec<char> = skeleton(word).chars().collect();
    let allowed = match letters.len() {
        0..=2 => 0,
        3..=5 => 1,
        _ => 2,
    };
    let mut best: Option<(usize, &str)> = None;
    let mut tie = false;
    for candidate in candidates {
        let other: Vec<char> = skeleton(candidate).chars().collect();
        if candidate == word || other.len() < 2 || letters.len().abs_diff(other.len()) > allowed {
            continue;
        }
        // Twice the edits, less one where only the order differs: `fro` is rather `for` than `from`.
        let sorted = |word: &[char]| {
            let mut word = word.to_vec();
            word.sort_unstable();
            word
        };
        let distance = (2 * edits(&letters, &other)).saturating_sub(usize::from(sorted(&letters) == sorted(&other)));
        match best {
            Some((b, c)) if distance == b => tie |= c != candidate,
            Some((b, _)) if distance > b => {}
            _ if distance <= 2 * allowed => {
                best = Some((distance, candidate));
                tie = false;
            }
            _ => {}
        }
    }
    best.filter(|_| !tie).map(|(_, candidate)| candidate)
}

/// Letters to add, drop, change, or swap with their neighbour.
fn edits(a: &[char], b: &[char]) -> usize {
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = change.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_finger() {
        let words = ["for", "while", "return", "если", "में"];
        for (word, expected) in [
            ("fro", Some("for")),
            ("form", Some("for")),
            ("whlie", Some("while")),
            ("retrun", Some("return")),
            ("RETURN", Some("return")),
            ("fur", Some("for")),
            ("x", None),
            ("apple", None),
        ] {
            assert_eq!(closest(word, words.into_iter()), expected, "{word}");
        }
        assert_eq!(closest("fob", ["for", "fox"].into_iter()), None, "two are equally near");
        assert_eq!(skeleton("Función"), skeleton("funcion"));
        assert_ne!(skeleton("में"), skeleton("मा"));
    }
}
