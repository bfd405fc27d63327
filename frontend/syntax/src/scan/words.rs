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
    let mut known: HashMap<&str, Option<Keyword>> = HashMap::new();
    let mut around = Around::default();
    for (i, token) in tokens.iter().enumerate() {
        if token.kind.is_trivia() {
            continue;
        }
        let mut keyword = None;
        if token.kind == TokenKind::Name {
            let word = file.slice(token.span);
            let meaning = || lexicon.longest_keyword(&[&nfc(word)]).map(|(k, _)| k);
            keyword = *known.entry(word).or_insert_with(meaning);
            if let Some(keyword) = keyword.filter(|_| lexicon.gives_way(&nfc(word)) && !own.contains(word))
                && around.binds(keyword, &tokens[i + 1..])
            {
                own.insert(word);
            }
        }
        around.pass(token.kind, keyword);
    }
    own
}

/// What has been read before a word.
#[derive(Default)]
struct Around {
    previous: Option<TokenKind>,
    /// The keyword that the previous word is, or may be.
    before: Option<Keyword>,
    /// `def f`: the next bracket opens its parameters.
    named: bool,
    /// The open brackets; true for those around parameters.
    brackets: Vec<bool>,
    /// How many brackets were open at each `lambda` whose parameters have not ended.
    lambdas: Vec<usize>,
}

impl Around {
    fn pass(&mut self, kind: TokenKind, keyword: Option<Keyword>) {
        if let TokenKind::Op(op) = kind {
            if op.closer().is_some() {
                self.brackets.push(self.named);
            } else if op.is_closer() {
                self.brackets.pop();
            }
            let depth = self.brackets.len();
            self.lambdas.retain(|at| depth >= *at && !(op == Terminal::Colon && depth == *at));
        }
        if keyword == Some(Keyword::Lambda) {
            self.lambdas.push(self.brackets.len());
        }
        self.named = self.before == Some(Keyword::Def) && kind == TokenKind::Name;
        self.before = keyword;
        self.previous = Some(kind);
    }

    /// True when a word that may be `keyword` is being given a value or a meaning here.
    fn binds(&self, keyword: Keyword, after: &[Token]) -> bool {
        use Terminal::*;
        let next = after.iter().find(|t| !t.kind.is_trivia()).map(|t| t.kind);
        let depth = self.brackets.len();
        let assigned = matches!(next, Some(TokenKind::Op(op)) if op == Walrus || (AtEq..=MinusEq).contains(&op))
            || (matches!(next, Some(TokenKind::Op(Assign))) && depth == 0);
        let introduced = matches!(
            self.before,
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
        let listed = matches!(self.previous, Some(TokenKind::Op(OpenParen | Comma | Star | DoubleStar)))
            && matches!(next, Some(TokenKind::Op(CloseParen | Comma | Colon | Assign)));
        // Any word may be listed that is no value: `f(pause)` can only mean a variable. `f(vrai)` means the value.
        let is_value = matches!(keyword, Keyword::True | Keyword::False | Keyword::None);
        let parameters = self.brackets.last() == Some(&true) || self.lambdas.last() == Some(&depth);
        assigned || introduced || listed && (!is_value || parameters) || self.in_targets(after)
    }

    /// True in a list of targets, as `vrai` in `x, (vrai, y) = f()`.
    fn in_targets(&self, after: &[Token]) -> bool {
        use Terminal::*;
        let mut depth = self.brackets.len();
        if !matches!(self.previous, None | Some(TokenKind::Newline | TokenKind::Op(Comma | OpenParen | Star))) {
            return false;
        }
        // Two words in a row are no list: `let x = 1`.
        let mut after_name = true;
        for token in after.iter().filter(|t| !t.kind.is_trivia()) {
            match token.kind {
                TokenKind::Name if !after_name => {}
                TokenKind::Op(Comma | Star) => {}
                TokenKind::Newline if depth > 0 => {}
                TokenKind::Op(OpenParen) if !after_name => depth += 1,
                TokenKind::Op(CloseParen) if depth > 0 => depth -= 1,
                TokenKind::Op(Assign) => return depth == 0,
                _ => return false,
            }
            after_name = token.kind == TokenKind::Name || after_name && token.kind == TokenKind::Newline;
        }
        false
    }
}
