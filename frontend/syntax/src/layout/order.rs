//! Word order: headers written in the natural order of a language are brought into Python's.
//!
//! Owns: matching the lexicon's patterns on one logical line. Does not know: which words the patterns use.
//! Example (Japanese): `範囲(5) 内の 各 番 に対して:` becomes `毎 番 中 範囲(5):`. Terminals keep their tokens, so that messages
//! point at the user's text.

use crate::grammar::level::{Level, Source};
use crate::scan::words::nfc;
use crate::terminal::Terminal;
use crate::token::TokenKind;
use mlc_lexicon::{Keyword, Part, Pattern};
use std::ops::Range;

/// The parts of a header, as ranges of tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// `For`, `While`, `If` or `With`.
    pub header: Keyword,
    pub expr: Range<u32>,
    /// The target of a loop.
    pub name: Option<Range<u32>>,
    pub colon: u32,
}

/// Rewrites the line if it is a reordered header, and tells how it was written; the first pattern that fits wins. One that
/// only lacks its colon is rewritten too, so that the colon is what is reported: the words of a pattern make no other line.
pub fn rewrite(source: Source<'_>, level: &mut Level) -> Option<Parts> {
    let patterns = source.lexicon.patterns();
    if patterns.is_empty() {
        return None;
    }
    let start = usize::from(level.at(0) == Some(Terminal::Async));
    // A line in canonical order begins with its keyword.
    if level.at(start).is_none_or(|t| t >= Terminal::If && !matches!(t, Terminal::Await | Terminal::Lambda)) {
        return None;
    }
    // What cannot be a target is taken for one only when nothing else fits, and then reported as such.
    let closed = level.terminals.contains(&Terminal::Colon);
    let kinds: &[bool] = if closed { &[false, true] } else { &[false] };
    let tries = kinds.iter().flat_map(|loose| patterns.iter().map(move |p| (p, *loose)));
    for (pattern, loose) in tries {
        let matcher = Matcher { source, level, parts: &pattern.parts, loose, closed };
        if !closed && !pattern.parts.last().is_some_and(|last| matcher.is_fixed(last, level.len().saturating_sub(1))) {
            continue;
        }
        let mut found = Found::default();
        if let Some(colon) = matcher.parts_from(0, start, &mut found) {
            if !closed {
                apply(level, pattern, &found, start, colon);
                return None;
            }
            let parts = Parts {
                header: pattern.header,
                expr: level.token_range(source, found.expr.clone()),
                name: (pattern.header == Keyword::For).then(|| level.token_range(source, found.name.clone())),
                colon: level.tokens[colon],
            };
            apply(level, pattern, &found, start, colon);
            return Some(parts);
        }
    }
    None
}

#[derive(Default)]
struct Found {
    expr: Range<usize>,
    name: Range<usize>,
    /// Where the header's own keyword stands.
    keyword: usize,
}

struct Matcher<'a> {
    source: Source<'a>,
    level: &'a Level,
    parts: &'a [Part],
    /// Takes anything for the target of a loop.
    loose: bool,
    /// The header ends with a colon; without one, with the line.
    closed: bool,
}

impl Matcher<'_> {
    /// Matches the parts from `part` on at terminal `at`; gives the place of the closing colon, or of the end.
    fn parts_from(&self, part: usize, at: usize, found: &mut Found) -> Option<usize> {
        match self.parts.get(part) {
            None => self.ends(at).then_some(at),
            Some(Part::Expr) => {
                let mut end = at + 1;
                while end < self.level.len() {
                    if self.starts_part(part + 1, end) {
                        found.expr = at..end;
                        if let Some(colon) = self.parts_from(part + 1, end, found) {
                            return Some(colon);
                        }
                    }
                    end += 1;
                }
                None
            }
            Some(Part::Name) => {
                let mut end = at;
                let fits = |t: Terminal| is_target_part(t) || (self.loose && t != Terminal::Colon);
                while self.level.at(end).is_some_and(fits) {
                    end += 1;
                }
                found.name = at..end;
                // The words that close the header are names for the scanner when they are literals of the pattern.
                while end > at {
                    found.name.end = end;
                    if let Some(colon) = self.parts_from(part + 1, end, found) {
                        return Some(colon);
                    }
                    end -= 1;
                }
                None
            }
            Some(fixed) => {
                if !self.is_fixed(fixed, at) {
                    return None;
                }
                if matches!(fixed, Part::Keyword(k) if *k != Keyword::In) {
                    found.keyword = at;
                }
                self.parts_from(part + 1, at + 1, found)
            }
        }
    }

    fn starts_part(&self, part: usize, at: usize) -> bool {
        match self.parts.get(part) {
            None => self.ends(at),
            Some(Part::Expr | Part::Name) => true,
            Some(fixed) => self.is_fixed(fixed, at),
        }
    }

    fn ends(&self, at: usize) -> bool {
        if self.closed { self.level.at(at) == Some(Terminal::Colon) } else { at == self.level.len() }
    }

    fn is_fixed(&self, part: &Part, at: usize) -> bool {
        let Some(token) = self.level.tokens.get(at).map(|t| self.source.tokens[*t as usize]) else { return false };
        match part {
            Part::Keyword(keyword) => token.kind == TokenKind::Keyword(*keyword),
            Part::Literal(word) => token.kind.is_word() && nfc(self.source.file.slice(token.span)) == word.as_str(),
            Part::Expr | Part::Name => false,
        }
    }
}

/// What a loop target is made of: names, commas, stars, groups, attributes.
fn is_target_part(terminal: Terminal) -> bool {
    matches!(
        terminal,
        Terminal::Name | Terminal::Comma | Terminal::Star | Terminal::Paren | Terminal::Bracket | Terminal::Dot
    )
}

fn apply(level: &mut Level, pattern: &Pattern, found: &Found, start: usize, colon: usize) {
    let keyword_token = level.tokens[found.keyword];
    let mut terminals = level.terminals[..start].to_vec();
    let mut tokens = level.tokens[..start].to_vec();
    let mut put = |terminal: Terminal, token: u32| {
        terminals.push(terminal);
        tokens.push(token);
    };
    let header = match pattern.header {
        Keyword::For => Terminal::For,
        Keyword::While => Terminal::While,
        Keyword::With => Terminal::With,
        _ => Terminal::If,
    };
    put(header, keyword_token);
    if pattern.header == Keyword::For {
        for i in found.name.clone() {
            put(level.terminals[i], level.tokens[i]);
        }
        put(Terminal::In, keyword_token);
    }
    for i in found.expr.clone().chain(colon..level.len()) {
        put(level.terminals[i], level.tokens[i]);
    }
    level.terminals = terminals;
    level.tokens = tokens;
}
