//! Which bracket closes which.
//!
//! Owns: pairs of brackets and of f-string starts and ends, with recovery. Does not know: what stands inside.
//! A bracket without partner ends with its line, so that it does not swallow the rest of the file.

use super::NONE;
use crate::terminal::Terminal;
use crate::token::{Token, TokenKind};
use mlc_diag::codes::scan as codes;
use mlc_diag::{Diagnostic, Template};
use mlc_source::SourceFile;

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
    let unclosed = std::mem::take(&mut pairing.open);
    // Only the innermost unclosed bracket of a line is news.
    let mut last_line = 0;
    for i in unclosed {
        let line = file.line(tokens[i].span.start);
        if tokens[i].kind != TokenKind::FStringStart && line != last_line {
            last_line = line;
            pairing.report(&codes::UNCLOSED_BRACKET, i);
        }
    }
    (pairing.partner, pairing.diagnostics)
}

impl Pairing<'_> {
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
