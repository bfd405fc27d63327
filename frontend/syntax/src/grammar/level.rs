//! One level: a logical line, or the inside of one group, as terminals.
//!
//! Owns: from tokens to terminals. Does not know: the grammar's rules.

use super::soft;
use crate::layout::{NONE, order};
use crate::terminal::Terminal;
use crate::token::{Token, TokenKind};
use mlc_lexicon::{Keyword, Lexicon};
use mlc_source::SourceFile;
use std::ops::Range;

/// The input of the grammar for one level.
#[derive(Default)]
pub struct Level {
    /// One private-use character per terminal.
    pub text: String,
    pub terminals: Vec<Terminal>,
    /// The token of each terminal: of a group, the opening one.
    pub tokens: Vec<u32>,
    /// True for a logical line, false for the inside of a group.
    pub is_line: bool,
}

/// What a level is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A logical line; `in_match` when it is a line of the block of a `match`.
    Line {
        in_match: bool,
    },
    /// The arguments of a call.
    Arguments,
    Group,
}

/// What all levels of a file have in common.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    pub file: &'a SourceFile,
    pub tokens: &'a [Token],
    pub partner: &'a [u32],
    pub lexicon: &'a Lexicon,
}

impl Level {
    /// The level of the tokens `first..end`.
    pub fn new(source: Source<'_>, first: usize, end: usize, place: Place, is_bound: &dyn Fn(&str) -> bool) -> Level {
        Level::with_order(source, first, end, place, is_bound).0
    }

    /// Also tells how a header was written whose words stood in another order than Python's.
    pub fn with_order(
        source: Source<'_>,
        first: usize,
        end: usize,
        place: Place,
        is_bound: &dyn Fn(&str) -> bool,
    ) -> (Level, Option<order::Parts>) {
        let mut level = Level { is_line: matches!(place, Place::Line { .. }), ..Level::default() };
        let mut any_soft = false;
        let mut i = first;
        while i < end {
            let here = i;
            i += 1;
            let terminal = match source.tokens[here].kind {
                TokenKind::Newline => continue,
                kind if kind.is_trivia() => continue,
                TokenKind::Op(op) => match group(op) {
                    Some(group) if source.partner[here] != NONE => {
                        i = source.partner[here] as usize + 1;
                        group
                    }
                    _ => op,
                },
                TokenKind::FStringStart if source.partner[here] != NONE => {
                    i = source.partner[here] as usize + 1;
                    Terminal::FString
                }
                TokenKind::Name => Terminal::Name,
                TokenKind::Number => Terminal::Number,
                TokenKind::Str => Terminal::Str,
                TokenKind::Date => Terminal::Date,
                TokenKind::Keyword(keyword) => {
                    if keyword.is_soft() {
                        any_soft = true;
                        Terminal::Name
                    } else if level.is_attribute_place()
                        && !matches!(source.file.slice(source.tokens[here].span), "True" | "False" | "None")
                    {
                        Terminal::Name
                    } else {
                        hard(keyword)
                    }
                }
                // The parts of an f-string without end: a bracket without partner is accepted nowhere.
                TokenKind::FStringStart | TokenKind::FStringText | TokenKind::FStringEnd => Terminal::OpenBrace,
                TokenKind::Space
                | TokenKind::Comment
                | TokenKind::Continuation
                | TokenKind::ByteOrderMark
                | TokenKind::Invalid => continue,
            };
            if terminal == Terminal::Assign && place == Place::Arguments {
                level.name_the_argument();
            }
            level.terminals.push(terminal);
            level.tokens.push(here as u32);
        }
        let reordered = if level.is_line { order::rewrite(source, &mut level) } else { None };
        if any_soft {
            soft::decide(source, &mut level, place, is_bound);
        }
        level.text = level.terminals.iter().map(|t| t.to_char()).collect();
        (level, reordered)
    }

    /// The tokens that a range of terminals covers.
    pub fn token_range(&self, source: Source<'_>, terminals: Range<usize>) -> Range<u32> {
        let Some((first, last)) = self.tokens[terminals].split_first().map(|(f, rest)| (*f, *rest.last().unwrap_or(f)))
        else {
            return 0..0;
        };
        let partner = source.partner[last as usize];
        first..if partner != NONE && partner > last { partner + 1 } else { last + 1 }
    }

    /// After `x.`, any word is a name (`re.match`, `objet.si`); after `from .` it is not.
    fn is_attribute_place(&self) -> bool {
        let n = self.terminals.len();
        n >= 2
            && self.terminals[n - 1] == Terminal::Dot
            && self.terminals[n - 2].ends_operand()
            && self.terminals[n - 2] != Terminal::Ellipsis
    }

    /// In `f(class=1)` the word before `=` is a name, whatever it is elsewhere.
    fn name_the_argument(&mut self) {
        let n = self.terminals.len();
        let first_of_argument = n == 1 || (n >= 2 && self.terminals[n - 2] == Terminal::Comma);
        let word = |t: Terminal| {
            t >= Terminal::If || matches!(t, Terminal::In | Terminal::Is | Terminal::Not | Terminal::And | Terminal::Or)
        };
        if first_of_argument && word(self.terminals[n - 1]) {
            self.terminals[n - 1] = Terminal::Name;
        }
    }

    pub fn len(&self) -> usize {
        self.terminals.len()
    }

    pub fn is_empty(&self) -> bool {
        self.terminals.is_empty()
    }

    pub fn at(&self, i: usize) -> Option<Terminal> {
        self.terminals.get(i).copied()
    }
}

fn group(op: Terminal) -> Option<Terminal> {
    match op {
        Terminal::OpenParen => Some(Terminal::Paren),
        Terminal::OpenBracket => Some(Terminal::Bracket),
        Terminal::OpenBrace => Some(Terminal::Brace),
        _ => None,
    }
}

/// The terminal of a keyword that is always one; soft ones are names here and decided by [`soft`].
fn hard(keyword: Keyword) -> Terminal {
    match keyword {
        Keyword::True | Keyword::False | Keyword::None => Terminal::Singleton,
        Keyword::If => Terminal::If,
        Keyword::Else => Terminal::Else,
        Keyword::Elif => Terminal::Elif,
        Keyword::While => Terminal::While,
        Keyword::For => Terminal::For,
        Keyword::Break => Terminal::Break,
        Keyword::Continue => Terminal::Continue,
        Keyword::Pass => Terminal::Pass,
        Keyword::With => Terminal::With,
        Keyword::In => Terminal::In,
        Keyword::NotIn => Terminal::NotIn,
        Keyword::Is => Terminal::Is,
        Keyword::Not => Terminal::Not,
        Keyword::And => Terminal::And,
        Keyword::Or => Terminal::Or,
        Keyword::Assert => Terminal::Assert,
        Keyword::Def => Terminal::Def,
        Keyword::Class => Terminal::Class,
        Keyword::Return => Terminal::Return,
        Keyword::Yield => Terminal::Yield,
        Keyword::Import => Terminal::Import,
        Keyword::From => Terminal::From,
        Keyword::As => Terminal::As,
        Keyword::Lambda => Terminal::Lambda,
        Keyword::Async => Terminal::Async,
        Keyword::Await => Terminal::Await,
        Keyword::Try => Terminal::Try,
        Keyword::Except => Terminal::Except,
        Keyword::Finally => Terminal::Finally,
        Keyword::Raise => Terminal::Raise,
        Keyword::Global => Terminal::Global,
        Keyword::Nonlocal => Terminal::Nonlocal,
        Keyword::Del => Terminal::Del,
        _ => Terminal::Name,
    }
}
