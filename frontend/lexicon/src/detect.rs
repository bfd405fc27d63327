//! Which language is a program written in?
//!
//! Owns: the order of the sources (caller, header comment, file name, words) and the scoring of words. Does not know: how
//! text becomes words; the scanner supplies them, without strings and comments.
//!
//! Scoring: a word counts once. A keyword of exactly one language is strong evidence for it; every owner of a keyword gets
//! a weak point. Strong points decide, then weak ones, then builtin words, then keywords of a single Latin letter that
//! stand between words (`a y b`; alone, `y` is a name). No evidence: words that the program assigns (`lista = []`),
//! attributes, and English builtin names, which every language understands.

use crate::keyword::Keyword;
use crate::lexicon::Lexicon;
use crate::tables::{self, INDEX, LANGUAGES};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;

/// What the caller knows about the program beside its words.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints<'a> {
    /// The language asked for (`--lang fr`).
    pub flag: Option<&'a str>,
    /// The whole text; only its leading comment lines are looked at.
    pub text: &'a str,
    /// `prog.fr.ml`
    pub file_name: Option<&'a str>,
}

/// The answer, with what led to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detection {
    pub outcome: Outcome,
    pub reason: Reason,
    /// Languages with any points, best first. Empty when words were not needed.
    pub scores: Vec<(&'static str, Score)>,
    /// The words that gave points, in order of first appearance.
    pub evidence: Vec<Evidence>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Language(&'static str),
    /// Several languages fit equally well and read the program differently.
    Tie(Vec<&'static str>),
    /// The flag or the header names a language that does not exist.
    Unknown(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    Flag,
    Header,
    FileName,
    Words,
    /// Of the languages that the words point to, the one in which the program has the fewest errors.
    FewestErrors,
    /// Nothing points to any language: English.
    NoEvidence,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score {
    pub strong: u32,
    pub weak: u32,
    pub strong_names: u32,
    pub names: u32,
    pub letters: u32,
    /// English builtin names; they count for English, and last.
    pub english: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub word: String,
    pub keyword_of: Vec<&'static str>,
    pub builtin_of: Vec<&'static str>,
}

impl Detection {
    /// True if only words speak for the language.
    pub fn is_guess(&self) -> bool {
        self.reason == Reason::Words && matches!(self.outcome, Outcome::Language(_))
    }

    /// The language, unless it is a tie or unknown.
    pub fn language(&self) -> Option<&'static Lexicon> {
        match &self.outcome {
            Outcome::Language(tag) => Lexicon::get(tag),
            _ => None,
        }
    }
}

/// Finds the language of a program.
///
/// `tokens` gives, in order, the text of every token outside strings and comments, `"\n"` at line ends; it is only read when
/// the hints do not decide. (A stream of words alone works too, with less precision.)
///
/// A header comment is one of the comment lines before the first line of code and says nothing but the language:
/// `# lang: fr`, `# language: French`, `# langue: fr`, `# -*- lang: fr -*-`. The word before the colon may be `lang` or
/// `language` in any of the languages; the value is a tag, or the language's name in English or in itself.
pub fn detect(tokens: &mut dyn Iterator<Item = &str>, hints: &Hints<'_>) -> Detection {
    let decided = |outcome, reason| Detection { outcome, reason, scores: Vec::new(), evidence: Vec::new() };
    let resolve = |value: &str| by_name(value).map_or_else(|| Outcome::Unknown(value.to_string()), Outcome::Language);
    if let Some(flag) = hints.flag {
        return decided(resolve(flag), Reason::Flag);
    }
    if let Some(value) = header(hints.text) {
        return decided(resolve(value), Reason::Header);
    }
    if let Some(tag) = hints.file_name.and_then(from_file_name) {
        return decided(Outcome::Language(tag), Reason::FileName);
    }
    from_words(tokens)
}

/// A tag, or the name of a language in English or in itself, whatever the case.
fn by_name(value: &str) -> Option<&'static str> {
    let value: String = value.trim().nfc().collect::<String>().to_lowercase();
    let names = |l: &&tables::RawLanguage| [l.tag, l.english, l.native].iter().any(|n| n.to_lowercase() == value);
    LANGUAGES.iter().find(names).map(|l| l.tag)
}

/// The value of the header comment, a part of `text`: `fr` in `# lang: fr`.
pub fn header(text: &str) -> Option<&str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.lines()
        .map(str::trim)
        .take_while(|line| line.is_empty() || line.starts_with('#'))
        .filter_map(|line| line.strip_prefix('#'))
        .find_map(|comment| {
            let comment = comment.trim();
            let comment = comment.strip_prefix("-*-").and_then(|c| c.strip_suffix("-*-")).unwrap_or(comment);
            let (key, value) = comment.split_once([':', '：', '='])?;
            let key: String = key.trim().nfc().collect::<String>().to_lowercase();
            let value = value.trim();
            let known = LANGUAGES.iter().any(|l| l.header.contains(&key.as_str()));
            // `# language: see the manual` is prose, not a header.
            (known && !value.is_empty() && !value.contains(char::is_whitespace)).then_some(value)
        })
}

fn from_file_name(name: &str) -> Option<&'static str> {
    let base = name.rsplit(['/', '\\']).next()?;
    let (stem, _) = base.rsplit_once('.')?;
    let (_, tag) = stem.rsplit_once('.')?;
    LANGUAGES.iter().find(|l| l.tag == tag).map(|l| l.tag)
}

fn tags(bits: u32) -> Vec<&'static str> {
    LANGUAGES.iter().enumerate().filter(|(i, _)| bits & (1 << i) != 0).map(|(_, l)| l.tag).collect()
}

fn is_word(token: &str) -> bool {
    token.chars().next().is_some_and(|c| c == '_' || c.is_alphabetic())
}

/// `=`, `:=`, `+=` and their full-width forms, but no comparison.
fn assigns(token: &str) -> bool {
    token.ends_with(['=', '＝']) && !matches!(token, "==" | "!=" | "<=" | ">=" | "~=" | "＝＝")
}

fn index(word: &str) -> Option<(u32, u32)> {
    INDEX.binary_search_by(|(w, _, _)| (*w).cmp(word)).ok().map(|i| (INDEX[i].1, INDEX[i].2))
}

/// True when some keyword of several words starts with `word`.
fn starts_phrase(word: &str) -> bool {
    let at = INDEX.partition_point(|(w, _, _)| *w < word);
    let longer = |w: &str| w.strip_prefix(word).is_some_and(|rest| rest.starts_with(' '));
    INDEX[at..].iter().take_while(|(w, _, _)| w.starts_with(word)).any(|(w, _, _)| longer(w))
}

/// Names that every language understands say nothing about the language, except that English is possible.
fn is_universal(word: &str) -> bool {
    let concept = Keyword::from_english(word);
    concept.is_some_and(|k| k.is_universal() || k.is_name()) || tables::name(word).is_some()
}

fn from_words(tokens: &mut dyn Iterator<Item = &str>) -> Detection {
    let tokens: Vec<&str> = tokens.collect();
    let mut order: Vec<String> = Vec::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut assigned: BTreeSet<String> = BTreeSet::new();
    let mut looked_up: BTreeMap<&str, bool> = BTreeMap::new();
    for (i, token) in tokens.iter().enumerate() {
        let before = if i == 0 { "\n" } else { tokens[i - 1] };
        if !is_word(token) || matches!(before, "." | "．") {
            continue;
        }
        let after = tokens.get(i + 1).copied().unwrap_or("\n");
        if assigns(after) {
            assigned.insert(token.nfc().collect());
            continue;
        }
        let letter = token.chars().count() == 1 && token.chars().all(|c| c < '\u{250}');
        if letter && !(is_word(after) || is_word(before) || matches!(before, ")" | "]" | "}")) {
            continue;
        }
        // The same word again says nothing new, unless it starts a phrase.
        if let Some(false) = looked_up.get(token) {
            continue;
        }
        let word: String = token.nfc().collect();
        let phrase = starts_phrase(&word);
        looked_up.insert(token, phrase);
        let mut add = |text: String| {
            if index(&text).is_some() || is_universal(&text) {
                if seen.insert(text.clone()) {
                    order.push(text);
                }
                return true;
            }
            false
        };
        if phrase && is_word(after) {
            let two = format!("{word} {}", after.nfc().collect::<String>());
            if let Some(third) = tokens.get(i + 2).filter(|t| is_word(t)) {
                add(format!("{two} {}", third.nfc().collect::<String>()));
            }
            add(two);
        }
        add(word);
    }
    order.retain(|w| !assigned.contains(w));
    score(order)
}

fn score(words: Vec<String>) -> Detection {
    let mut scores = [Score::default(); LANGUAGES.len()];
    let mut evidence = Vec::new();
    for word in &words {
        if is_universal(word) {
            scores[0].english += 1;
            continue;
        }
        let (keyword, name) = index(word).unwrap_or_default();
        let letter = word.chars().count() == 1 && word.chars().all(|c| c < '\u{250}');
        for (i, s) in scores.iter_mut().enumerate() {
            if keyword & (1 << i) != 0 {
                if letter {
                    s.letters += 1;
                } else {
                    s.weak += 1;
                    s.strong += u32::from(keyword.count_ones() == 1);
                }
            }
            if name & (1 << i) != 0 {
                s.names += 1;
                s.strong_names += u32::from((keyword | name).count_ones() == 1);
            }
        }
        evidence.push(Evidence { word: word.clone(), keyword_of: tags(keyword), builtin_of: tags(name) });
    }
    let best = scores.iter().max().copied().unwrap_or_default();
    let winners: Vec<&'static str> =
        LANGUAGES.iter().zip(&scores).filter(|(_, s)| **s == best).map(|(l, _)| l.tag).collect();
    let mut ranked: Vec<(&'static str, Score)> =
        LANGUAGES.iter().zip(scores).filter(|(_, s)| *s != Score::default()).map(|(l, s)| (l.tag, s)).collect();
    ranked.sort_by_key(|(_, s)| std::cmp::Reverse(*s));
    let (outcome, reason) = if best == Score::default() {
        (Outcome::Language("en"), Reason::NoEvidence)
    } else if winners.len() == 1 || same_meaning(&winners, &words) {
        (Outcome::Language(winners[0]), Reason::Words)
    } else {
        (Outcome::Tie(winners), Reason::Words)
    };
    Detection { outcome, reason, scores: ranked, evidence }
}

/// A tie does not matter when every candidate reads every word alike (`for x i xs: skriv(x)` in Swedish and Danish).
fn same_meaning(languages: &[&'static str], words: &[String]) -> bool {
    let lexicons: Vec<&Lexicon> = languages.iter().filter_map(|t| Lexicon::get(t)).collect();
    words.iter().all(|w| lexicons.windows(2).all(|pair| pair[0].meaning(w) == pair[1].meaning(w)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Splits like a scanner would, well enough for these programs.
    fn tokens(text: &str) -> Vec<&str> {
        let mut out = Vec::new();
        for line in text.lines() {
            let mut start = None;
            for (i, c) in line.char_indices() {
                let part = c == '_' || c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c);
                match (part, start) {
                    (true, None) => start = Some(i),
                    (false, Some(s)) => {
                        out.push(&line[s..i]);
                        start = None;
                    }
                    _ => {}
                }
                if !part && !c.is_whitespace() {
                    out.push(&line[i..i + c.len_utf8()]);
                }
            }
            out.extend(start.map(|s| &line[s..]));
            out.push("\n");
        }
        out
    }

    fn run(text: &str) -> Detection {
        detect(&mut tokens(text).into_iter(), &Hints { text, ..Hints::default() })
    }

    #[test]
    fn one_program_per_language() {
        let programs = [
            ("en", "def f(x):\n    return x\nfor i in range(3):\n    print(f(i))\n"),
            ("fr", "def f(x):\n    retour x\npour i dans intervalle(3):\n    afficher(f(i))\n"),
            ("es", "def f(x):\n    devolver x\npara i en rango(3):\n    imprimir(f(i))\n"),
            ("de", "def f(x):\n    rückgabe x\nfür i in bereich(3):\n    ausgeben(f(i))\n"),
            ("hi", "मान n = 0\nपरास(5) में k के_लिए:\n    n = n + k\n    k > 3 अगर:\n        छापो(k)\n"),
            ("ar", "مدى(5) ضمن لكل رقم:\n    رقم > 3 إذا:\n        اطبع(رقم)\n"),
            ("bn", "ধরি n = 0\nপরিসর(5) মধ্যে k জন্য:\n    k > 3 যদি:\n        ছাপাও(k)\n"),
            ("ta", "இருக்கட்டும் n = 0\nn > 8 வரை:\n    n -= 1\nஅச்சிடு(n)\n"),
            ("zh", "令 n = 0\n如果 n > 3:\n    打印(n)\n"),
            ("ja", "変数 合計値 = 0\n範囲(5) 内の 各 番 に対して:\n    表示(番)\n"),
            ("it", "definisci f(x):\n    ritorna x\nse f(1) > 0 e vero:\n    stampa(1)\n"),
            ("pt", "seja total = 0\nintervalo(5) para cada n:\n    total = total + n\nimprima(total)\n"),
            ("pl", "funkcja f(x):\n    zwroc x\ndla i w zakres(3):\n    drukuj(f(i))\n"),
            ("nl", "definieer f(x):\n    retourneer x\nvoor i in bereik(3):\n    afdrukken(f(i))\n"),
            ("sv", "definiera f(x):\n    retur x\nfor n i intervall(3):\n    skriv(f(n))\n"),
            ("da", "definer f(x):\n    returner x\nfor n i interval(3):\n    skriv(f(n))\n"),
            ("fi", "maarittele f(x):\n    palauta x\njos f(1) on Tosi:\n    tulosta(1)\n"),
        ];
        assert_eq!(programs.len(), LANGUAGES.len());
        for (tag, text) in programs {
            let found = run(text);
            assert_eq!(found.outcome, Outcome::Language(tag), "{found:?}");
        }
    }

    #[test]
    fn builtin_words_alone_are_evidence() {
        for (tag, text) in
            [("fr", "afficher(longueur([1, 2]))\n"), ("fi", "tulosta(pituus([1]))\n"), ("ja", "表示(1)\n")]
        {
            assert_eq!(run(text).outcome, Outcome::Language(tag));
        }
    }

    #[test]
    fn phrases_are_evidence() {
        let found = run("tant que x > 0:\n    x -= 1\n");
        assert_eq!(found.outcome, Outcome::Language("fr"));
        assert!(found.evidence.iter().any(|e| e.word == "tant que" && e.keyword_of == ["fr"]));
    }

    #[test]
    fn names_of_the_program_are_no_evidence() {
        for text in [
            "y = 1\n",
            "",
            "x = 1\nprint(x)\n",
            "w = 3\nprint(w)\n",
            "w ＝ 3\n",
            "lista = [1]\nprint(lista)\n",
            "o.para\n",
        ] {
            assert_eq!(run(text).outcome, Outcome::Language("en"), "{text}");
        }
        assert_eq!(run("for y in range(3):\n    print(y)\n").outcome, Outcome::Language("en"));
        assert_eq!(run("y = 1\n").reason, Reason::NoEvidence);
    }

    #[test]
    fn a_harmless_tie_is_settled_by_order() {
        assert_eq!(run("for x i [1, 2]:\n    skriv(x)\n").outcome, Outcome::Language("sv"));
        assert_eq!(run("def f(x):\n    pass\n").outcome, Outcome::Language("en"));
    }

    #[test]
    fn a_tie_that_changes_the_tokens_is_reported() {
        // `als` is "if" in Dutch and "as" in German.
        let found = run("als x:\n    f()\n");
        assert_eq!(found.outcome, Outcome::Tie(vec!["de", "nl"]), "{found:?}");
        assert_eq!(found.language().map(Lexicon::tag), None);
    }

    #[test]
    fn headers_and_file_names() {
        for (text, tag) in [
            ("# lang: fr\nprint(1)\n", "fr"),
            ("#!/usr/bin/env mlc\n# -*- lang: hi -*-\n", "hi"),
            ("\u{feff}# langue: français\n", "fr"),
            ("# 言語：日本語\n", "ja"),
            ("# Sprache = de\n", "de"),
        ] {
            assert_eq!(run(text).outcome, Outcome::Language(tag), "{text}");
            assert_eq!(run(text).reason, Reason::Header);
        }
        assert_eq!(run("# lang: tlh\n").outcome, Outcome::Unknown("tlh".into()));
        assert_eq!(run("# language: see the manual\n").reason, Reason::NoEvidence);
        assert_eq!(run("x = 1\n# lang: fr\n").reason, Reason::NoEvidence);

        let by = |flag, file_name, text| detect(&mut std::iter::empty(), &Hints { flag, file_name, text });
        assert_eq!(by(None, Some("dir.es/prog.fr.ml"), "").outcome, Outcome::Language("fr"));
        assert_eq!(by(None, Some("prog.v2.ml"), "").reason, Reason::NoEvidence);
        assert_eq!(by(None, Some("prog.fr.ml"), "# lang: de\n").outcome, Outcome::Language("de"));
        assert_eq!(by(Some("ar"), Some("prog.fr.ml"), "# lang: de\n").outcome, Outcome::Language("ar"));
        assert_eq!(by(Some("xx"), None, "").outcome, Outcome::Unknown("xx".into()));
    }
}
