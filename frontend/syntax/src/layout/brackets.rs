//! Which bracket closes which.
//!
//! Owns: pairs of brackets and of f-string starts and ends, with recovery. Does not know: what stands inside.
//! A bracket without partner ends with its line, so that it does not swallow the rest of the file.

use super::NONE;
use crate::terminal::Terminal;
use crate::token::{Token, TokenKind};
use mlc_diag::codes::scan as codes;
use mlc_diag::{Diagnostic, Template};
use mlc_lexicon::Keyword;
use mlc_source::SourceFile;

/// Keywords that begin statements and occur nowhere inside of brackets.
fn starts_statement(keyword: Keyword) -> bool {
    use Keyword::*;
    matches!(
        keyword,
        Def | Class
            | While
            | Return
            | Try
            | Raise
            | Import
            | Pass
            | Break
            | Continue
            | Del
            | Global
            | Nonlocal
            | Assert
            | With
    )
}

const MAX_DEPTH: usize = 200;

struct Pairing<'a> {
    file: &'a SourceFile,
    tokens: &'a [Token],
    partner: Vec<u32>,
    open: Vec<usize>,
    diagnostics: Vec<Diagnostic>,
    /// The last line with a closing bracket that closes nothing.
    stray_line: u32,
}

pub fn pair(file: &SourceFile, tokens: &[Token]) -> (Vec<u32>, Vec<Diagnostic>) {
    let partner = vec![NONE; tokens.len()];
    let mut pairing = Pairing { file, tokens, partner, open: Vec::new(), diagnostics: Vec::new(), stray_line: 0 };
    let mut reported_depth = false;
    for (i, token) in tokens.iter().enumerate() {
        match token.kind {
            TokenKind::Newline if !pairing.open.is_empty() && pairing.begins_statement(i + 1) => pairing.give_up(),
            TokenKind::FStringStart => pairing.open.push(i),
            TokenKind::FStringEnd => pairing.end_fstring(i),
            TokenKind::Op(op) if op.closer().is_some() => {
                pairing.open.push(i);
                if pairing.open.len() > MAX_DEPTH && !std::mem::replace(&mut reported_depth, true) {
                    pairing.diagnostics.push(Diagnostic::new(&codes::TOO_MANY_BRACKETS, token.span));
                }
            }
            TokenKind::Op(op) if op.is_closer() => pairing.close(i, op),
            _ => {}
        }
    }
    pairing.give_up();
    (pairing.partner, pairing.diagnostics)
}

impl Pairing<'_> {
    /// Reports the brackets that are open and closes them no more.
    fn give_up(&mut self) {
        // Only the outermost unclosed bracket of a line is news.
        let mut last_line = 0;
        for i in std::mem::take(&mut self.open) {
            let line = self.file.line(self.tokens[i].span.start);
            if self.tokens[i].kind != TokenKind::FStringStart && line != last_line {
                last_line = line;
                self.report(&codes::UNCLOSED_BRACKET, i);
            }
        }
    }

    /// True when the line that begins at token `i` can only be a statement, so that the brackets before it lack their closing
    /// ones: `return` inside of brackets means nothing, nor does `x = 1` inside of `[…]` or `{…}`.
    fn begins_statement(&self, i: usize) -> bool {
        let mut words = self.tokens[i..].iter().filter(|t| !t.kind.is_trivia()).map(|t| t.kind);
        let (first, second) = (words.next(), words.next());
        let assigned = second == Some(TokenKind::Op(Terminal::Assign));
        // An f-string may go on over lines inside its fields, and then it says itself that it is not closed.
        let innermost = self.open.last().map(|o| self.tokens[*o].kind);
        if self.open.iter().any(|o| self.tokens[*o].kind == TokenKind::FStringStart) {
            return false;
        }
        match first {
            Some(TokenKind::Keyword(keyword)) => {
                starts_statement(keyword) && !assigned && second != Some(TokenKind::Op(Terminal::Colon))
            }
            Some(TokenKind::Name) => assigned && innermost != Some(TokenKind::Op(Terminal::OpenParen)),
            _ => false,
        }
    }

    fn join(&mut self, opener: usize, closer: usize) {
        self.partner[opener] = closer as u32;
        self.partner[closer] = opener as u32;
    }

    fn end_fstring(&mut self, closer: usize) {
        while let Some(opener) = self.open.pop() {
            if self.tokens[opener].kind == TokenKind::FStringStart {
                return self.join(opener, closer);
            }
        }
    }

    fn close(&mut self, closer: usize, op: Terminal) {
        let expected = |i: usize| match self.tokens[i].kind {
            TokenKind::Op(open) => open.closer(),
            _ => None,
        };
        let Some(&top) = self.open.last() else {
            let text = self.text(closer);
            let span = self.tokens[closer].span;
            // One stray bracket per line is enough to say.
            let line = self.file.line(span.start);
            if std::mem::replace(&mut self.stray_line, line) == line {
                return;
            }
            self.diagnostics.push(Diagnostic::new(&codes::UNMATCHED_BRACKET, span).arg("close", text));
            return;
        };
        if expected(top) == Some(op) {
            self.open.pop();
            return self.join(top, closer);
        }
        if self.tokens[top].kind == TokenKind::FStringStart {
            return;
        }
        let text = self.text(closer);
        let mut diagnostic = Diagnostic::new(&codes::MISMATCHED_BRACKET, self.tokens[closer].span)
            .arg("close", text)
            .arg("open", self.text(top))
            .label(self.tokens[top].span, &codes::OPENED_HERE);
        for label in &mut diagnostic.labels {
            label.args.push(("open", self.file.slice(self.tokens[top].span).to_string()));
        }
        // `f(a[1)` closes the parenthesis; `f(a]` closes it too, for want of a better one.
        let floor = self.open.len().saturating_sub(MAX_DEPTH);
        let fitting = self.open[floor..]
            .iter()
            .rposition(|i| expected(*i) == Some(op))
            .map_or(self.open.len() - 1, |i| i + floor);
        self.diagnostics.push(diagnostic);
        let opener = self.open[fitting];
        self.open.truncate(fitting);
        self.join(opener, closer);
    }

    fn report(&mut self, template: &'static Template, opener: usize) {
        let text = self.text(opener);
        self.diagnostics.push(Diagnostic::new(template, self.tokens[opener].span).arg("open", text));
    }

    fn text(&self, i: usize) -> String {
        self.file.slice(self.tokens[i].span).to_string()
    }
}
