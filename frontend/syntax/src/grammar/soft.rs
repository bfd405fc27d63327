//! Soft keywords: words that are keywords only where a name could not stand.
//!
//! Owns: the decision, by the neighbours on the same level. Does not know: what the program means by the name.
//! A rule makes a keyword of a word only where Python's grammar would reject a name, so no Python program changes.

use super::level::{Level, Place, Source};
use crate::terminal::Terminal;
use crate::token::TokenKind;
use mlc_lexicon::Keyword;

pub fn decide(source: Source<'_>, level: &mut Level, place: Place, is_bound: &dyn Fn(&str) -> bool) {
    let on_line = level.is_line;
    let in_match = place == Place::Line { in_match: true };
    // A line that starts with a hard keyword may have a suite after its colon: `if x: let y = 1`.
    let has_suite = on_line && level.at(0).is_some_and(|t| t >= Terminal::If);
    for i in 0..level.len() {
        if level.terminals[i] != Terminal::Name {
            continue;
        }
        let TokenKind::Keyword(keyword) = source.tokens[level.tokens[i] as usize].kind else { continue };
        if !keyword.is_soft() || (i > 0 && level.terminals[i - 1] == Terminal::Dot) {
            continue;
        }
        let starts = on_line
            && (i == 0
                || level.terminals[i - 1] == Terminal::Semicolon
                || (level.terminals[i - 1] == Terminal::Colon && (has_suite || in_match)));
        let word = || source.file.slice(source.tokens[level.tokens[i] as usize].span);
        let view = View { source, level, i };
        let decided = match keyword {
            Keyword::Match if i == 0 && on_line => view.opens_match().then_some(Terminal::Match),
            Keyword::Case if i == 0 && in_match => Some(Terminal::Case),
            Keyword::Default if i == 0 && in_match => Some(Terminal::Default),
            Keyword::Let if starts || (i > 0 && level.terminals[i - 1] == Terminal::Observe) => {
                view.declares().then_some(Terminal::Let)
            }
            Keyword::Const if starts => view.declares().then_some(Terminal::Const),
            Keyword::Observe if starts => view.next_is_let().then_some(Terminal::Observe),
            Keyword::Type if starts => (view.next_is(Terminal::Name)
                && matches!(view.after(2), Some(Terminal::Assign | Terminal::Bracket)))
            .then_some(Terminal::Type),
            Keyword::Enum if starts => {
                (view.next_is(Terminal::Name) && view.after(2) == Some(Terminal::Assign)).then_some(Terminal::Enum)
            }
            Keyword::Local if starts => view.next_is(Terminal::Name).then_some(Terminal::Nonlocal),
            Keyword::On if i == 0 && on_line => view.next_is(Terminal::Name).then_some(Terminal::On),
            Keyword::Canvas if i == 0 && on_line => {
                (view.next_is(Terminal::Name) && view.after(2) == Some(Terminal::Colon)).then_some(Terminal::Canvas)
            }
            Keyword::Render if starts => {
                (view.next_is_operand() || (i == 0 && view.is_bare_header())).then_some(Terminal::Render)
            }
            Keyword::Bind if starts => {
                (view.next_is_operand() && level.terminals[i..].contains(&Terminal::Arrow)).then_some(Terminal::Bind)
            }
            Keyword::Uses if i > 0 && has_suite => {
                (level.terminals[i - 1].ends_operand() && view.next_is(Terminal::Name)).then_some(Terminal::Uses)
            }
            Keyword::Spawn => view.next_is_operand().then_some(Terminal::Spawn),
            Keyword::Par => (view.next_is(Terminal::Bracket)
                && !(i > 0 && level.terminals[i - 1].ends_operand())
                && !is_bound(word()))
            .then_some(Terminal::Par),
            Keyword::Retrieve if view.next_is(Terminal::Name) && view.after(2) == Some(Terminal::Colon) => {
                Some(Terminal::Ai)
            }
            Keyword::Prompt
            | Keyword::Think
            | Keyword::Generate
            | Keyword::Stream
            | Keyword::Embed
            | Keyword::Extract
            | Keyword::Classify
            | Keyword::Plan
            | Keyword::Transcribe
            | Keyword::Retrieve => view.names_a_model().then_some(Terminal::Ai),
            _ => None,
        };
        if let Some(terminal) = decided {
            level.terminals[i] = terminal;
        }
    }
}

/// The surroundings of one word.
struct View<'a> {
    source: Source<'a>,
    level: &'a Level,
    i: usize,
}

impl View<'_> {
    fn after(&self, distance: usize) -> Option<Terminal> {
        self.level.at(self.i + distance)
    }

    fn next_is(&self, terminal: Terminal) -> bool {
        self.after(1) == Some(terminal)
    }

    /// Something that cannot follow a name: `spawn f(x)`, `render arbre`.
    fn next_is_operand(&self) -> bool {
        self.after(1).is_some_and(Terminal::begins_fresh_operand)
    }

    /// `match x:` with nothing after the colon. A line of Python that begins with a name and ends with a colon does not
    /// exist otherwise.
    fn opens_match(&self) -> bool {
        self.level.len() >= 3
            && self.level.terminals.last() == Some(&Terminal::Colon)
            && self.after(1).is_some_and(|t| {
                t <= Terminal::FString
                    || matches!(
                        t,
                        Terminal::Plus
                            | Terminal::Minus
                            | Terminal::Tilde
                            | Terminal::Star
                            | Terminal::Not
                            | Terminal::Lambda
                            | Terminal::Await
                    )
            })
    }

    /// `let x`, `let *a, b = …`, `let (a, b) = …`.
    fn declares(&self) -> bool {
        match self.after(1) {
            Some(Terminal::Name) => true,
            Some(Terminal::Star) => self.after(2) == Some(Terminal::Name) && self.after(3) == Some(Terminal::Comma),
            Some(Terminal::Paren) => matches!(self.after(2), Some(Terminal::Assign | Terminal::Comma)),
            _ => false,
        }
    }

    fn next_is_let(&self) -> bool {
        self.level.tokens.get(self.i + 1).is_some_and(|t| {
            matches!(self.source.tokens[*t as usize].kind, TokenKind::Keyword(Keyword::Let | Keyword::Const))
        })
    }

    /// `render:` and nothing else on the line.
    fn is_bare_header(&self) -> bool {
        self.level.len() == 2 && self.next_is(Terminal::Colon)
    }

    /// `prompt @model:`
    fn names_a_model(&self) -> bool {
        if !self.next_is(Terminal::At) || self.after(2) != Some(Terminal::Name) {
            return false;
        }
        let mut distance = 3;
        while matches!(self.after(distance), Some(Terminal::Dot | Terminal::Name | Terminal::Paren)) {
            distance += 1;
        }
        self.after(distance) == Some(Terminal::Colon)
    }
}
