//! From words to keywords of one language.
//!
//! Owns: longest match of keywords with several words, synonyms that give way to the program's own names. Does not know:
//! which soft keywords are meant as keywords (see `grammar::soft`).

use super::chars::is_joiner;
use crate::terminal::Terminal;
use crate::token::{Token, TokenKind};
use mlc_lexicon::{Keyword, Lexicon};
use mlc_source::{SourceFile, Span};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick, is_nfkc_quick};

/// A word as the tables spell it: in normal form C, without joiners.
pub fn nfc(word: &str) -> Cow<'_, str> {
    if word.is_ascii() || (is_nfc_quick(word.chars()) == IsNormalized::Yes && !word.contains(is_joiner)) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.nfc().filter(|c| !is_joiner(*c)).collect())
    }
}

/// A name as Python sees it: in normal form KC. Joiners shape the word, they do not tell names apart.
pub fn nfkc(word: &str) -> Cow<'_, str> {
    if word.is_ascii() || (is_nfkc_quick(word.chars()) == IsNormalized::Yes && !word.contains(is_joiner)) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.nfkc().filter(|c| !is_joiner(*c)).collect())
    }
}

/// The texts by which the language of a file is found: every token outside strings and comments, `"\n"` at line ends.
pub fn evidence<'a>(file: &'a SourceFile, tokens: &'a [Token]) -> impl Iterator<Item = &'a str> {
    tokens.iter().filter_map(|t| match t.kind {
        TokenKind::Newline => Some("\n"),
        TokenKind::Str | TokenKind::FStringStart | TokenKind::FStringText | TokenKind::FStringEnd | TokenKind::Date => {
            None
        }
        kind if kind.is_trivia() => None,
        _ => Some(file.slice(t.span)),
    })
}

/// Turns names that are keywords of the language into keyword tokens.
pub fn recognise(file: &SourceFile, tokens: &mut Vec<Token>, lexicon: &Lexicon) {
    let own = names_that_win(file, tokens, lexicon);
    let mut known: HashMap<&str, Option<Keyword>> = HashMap::new();
    let mut kept = 0;
    let mut i = 0;
    let mut after_dot = false;
    while i < tokens.len() {
        let mut token = tokens[i];
        i += 1;
        if token.kind == TokenKind::Name {
            let word = file.slice(token.span);
            let found = match known.get(word) {
                Some(found) => *found,
                None => {
                    let form = nfc(word);
                    let several = lexicon.starts_multiword(&form);
                    let found = if own.contains(word) || several {
                        None
                    } else {
                        lexicon.longest_keyword(&[&form]).map(|(k, _)| k)
                    };
                    if !several {
                        known.insert(word, found);
                    }
                    if several && !own.contains(word) {
                        let (keyword, last) = phrase(file, tokens, i - 1, lexicon, after_dot);
                        if let Some(last) = last {
                            token.span = Span { end: tokens[last].span.end, ..token.span };
                            i = last + 1;
                        }
                        keyword
                    } else {
                        found
                    }
                }
            };
            if let Some(keyword) = found {
                token.kind = TokenKind::Keyword(keyword);
            }
        }
        if !token.kind.is_trivia() {
            after_dot = token.kind == TokenKind::Op(Terminal::Dot);
        }
        tokens[kept] = token;
        kept += 1;
    }
    tokens.truncate(kept);
}

/// The keyword that starts at token `first`, and its last token when it has several words.
fn phrase(
    file: &SourceFile,
    tokens: &[Token],
    first: usize,
    lexicon: &Lexicon,
    after_dot: bool,
) -> (Option<Keyword>, Option<usize>) {
    let mut words = vec![nfc(file.slice(tokens[first].span))];
    let mut places = vec![first];
    let mut i = first + 1;
    while words.len() < 3
        && !after_dot
        && tokens.get(i).is_some_and(|t| t.kind == TokenKind::Space)
        && tokens.get(i + 1).is_some_and(|t| t.kind == TokenKind::Name)
    {
        words.push(nfc(file.slice(tokens[i + 1].span)));
        places.push(i + 1);
        i += 2;
    }
    let words: Vec<&str> = words.iter().map(|w| w.as_ref()).collect();
    match lexicon.longest_keyword(&words) {
        Some((keyword, 1)) => (Some(keyword), None),
        Some((keyword, count)) => (Some(keyword), Some(places[count - 1])),
        None => (None, None),
    }
}

/// Synonyms of keywords that this program uses as names of its own: `fn = 1` makes `fn` a name in the whole file.
fn names_that_win<'a>(file: &'a SourceFile, tokens: &[Token], lexicon: &Lexicon) -> HashSet<&'a str> {
    let mut own = HashSet::new();
    let mut known: HashMap<&str, bool> = HashMap::new();
    let mut previous: Option<Token> = None;
    let mut depth = 0u32;
    for (i, token) in tokens.iter().enumerate() {
        if token.kind.is_trivia() {
            continue;
        }
        if let TokenKind::Op(op) = token.kind {
            if op.closer().is_some() {
                depth += 1;
            } else if op.is_closer() {
                depth = depth.saturating_sub(1);
            }
        }
        if token.kind == TokenKind::Name {
            let word = file.slice(token.span);
            let gives_way = *known.entry(word).or_insert_with(|| lexicon.gives_way(&nfc(word)));
            if gives_way && !own.contains(word) {
                let next = tokens[i + 1..].iter().find(|t| !t.kind.is_trivia());
                if binds(file, lexicon, previous, next.copied(), depth) {
                    own.insert(word);
                }
            }
        }
        previous = Some(*token);
    }
    own
}

/// True when a word between these two tokens is being given a value or a meaning.
fn binds(file: &SourceFile, lexicon: &Lexicon, previous: Option<Token>, next: Option<Token>, depth: u32) -> bool {
    use Terminal::*;
    let next = next.map(|t| t.kind);
    let assigned = matches!(next, Some(TokenKind::Op(op)) if op == Walrus || (AtEq..=MinusEq).contains(&op))
        || (matches!(next, Some(TokenKind::Op(Assign))) && depth == 0);
    let before = previous.and_then(|t| match t.kind {
        TokenKind::Name => lexicon.longest_keyword(&[&nfc(file.slice(t.span))]).map(|(k, _)| k),
        _ => None,
    });
    let introduced = matches!(
        before,
        Some(
            Keyword::Def
                | Keyword::Class
                | Keyword::As
                | Keyword::Import
                | Keyword::For
                | Keyword::Let
                | Keyword::Const
                | Keyword::Global
                | Keyword::Nonlocal
                | Keyword::Lambda
        )
    );
    let listed = matches!(previous.map(|t| t.kind), Some(TokenKind::Op(OpenParen | Comma | Star | DoubleStar)))
        && matches!(next, Some(TokenKind::Op(CloseParen | Comma | Colon | Assign)));
    assigned || introduced || listed
}
