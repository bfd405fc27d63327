//! From text to tokens, in two steps: [`scan`] needs no language; [`words::recognise`] then makes keywords of words.
//!
//! Owns: where tokens begin and end. Does not know: logical lines, which bracket closes which (see `layout`), the values
//! of literals (see `build`). Never fails: text that is no token becomes [`TokenKind::Invalid`] with a diagnostic.

pub mod chars;
mod fstring;
pub(crate) mod ident;
mod number;
mod operator;
mod string;
pub mod words;

use crate::token::{Token, TokenKind};
use fstring::Frame;
use mlc_diag::codes::scan as codes;
use mlc_diag::{Diagnostic, Template};
use mlc_source::{SourceFile, Span};

/// Tokens without keywords (every word is a [`TokenKind::Name`]), and what was wrong with the text.
#[derive(Clone)]
pub struct Scanned {
    pub tokens: Vec<Token>,
    pub diagnostics: Vec<Diagnostic>,
}

/// Splits a file into tokens that cover it without gaps.
pub fn scan(file: &SourceFile) -> Scanned {
    let mut scanner = Scanner {
        file,
        text: &file.text,
        bytes: file.text.as_bytes(),
        pos: 0,
        tokens: Vec::with_capacity(file.text.len() / 3),
        diagnostics: Vec::new(),
        frames: Vec::new(),
        checkpoint: None,
        fields_end_with_line: false,
    };
    scanner.run();
    scanner.nul_bytes();
    Scanned { tokens: scanner.tokens, diagnostics: scanner.diagnostics }
}

pub(crate) struct Scanner<'a> {
    file: &'a SourceFile,
    text: &'a str,
    bytes: &'a [u8],
    pos: usize,
    tokens: Vec<Token>,
    diagnostics: Vec<Diagnostic>,
    /// The f-strings around the current position, outermost first.
    frames: Vec<Frame>,
    /// Where to resume if the outermost f-string turns out to have no end; see `fstring`.
    checkpoint: Option<Checkpoint>,
    /// Set after such a failure: from then on a field of a one-line f-string ends with its line.
    fields_end_with_line: bool,
}

struct Checkpoint {
    pos: usize,
    tokens: usize,
    diagnostics: usize,
}

impl<'a> Scanner<'a> {
    fn run(&mut self) {
        if self.text.starts_with('\u{FEFF}') {
            self.pos = 3;
            self.push(0, TokenKind::ByteOrderMark);
        }
        loop {
            while self.pos < self.bytes.len() {
                let before = (self.pos, self.frames.len());
                if !self.fstring_text() {
                    self.token();
                }
                debug_assert_ne!((self.pos, self.frames.len()), before, "the scanner stands still");
            }
            if !self.end_open_fstrings() {
                return;
            }
        }
    }

    /// One token outside the literal text of f-strings.
    fn token(&mut self) {
        let start = self.pos;
        match self.bytes[start] {
            b' ' | b'\t' | b'\x0C' => {
                while matches!(self.peek(0), b' ' | b'\t' | b'\x0C') {
                    self.pos += 1;
                }
                self.push(start, TokenKind::Space);
            }
            b'\n' | b'\r' => {
                self.line_end();
                self.push(start, TokenKind::Newline);
                self.field_line_end();
            }
            b'#' => self.comment(),
            b'\\' => self.continuation(),
            b'"' | b'\'' => self.string(start),
            b'0'..=b'9' => self.number(),
            b'.' if self.peek(1).is_ascii_digit() => self.number(),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.word(),
            0 => {
                self.pos += 1;
                self.report(&codes::NUL_CHARACTER, start);
                self.push(start, TokenKind::Invalid);
            }
            byte if byte.is_ascii() => self.ascii_operator(),
            _ => self.beyond_ascii(),
        }
    }

    fn beyond_ascii(&mut self) {
        let start = self.pos;
        let Some(c) = self.char_here() else { return };
        if chars::digit(c).is_some() {
            self.number();
        } else if chars::starts_identifier(c) {
            self.word();
        } else if let Some(close) = chars::closing_quote(c) {
            self.typographic(c, close);
        } else if self.unicode_operator(c) {
        } else {
            self.pos += c.len_utf8();
            self.stray(start, c);
            self.push(start, TokenKind::Invalid);
        }
    }

    /// Says what is wrong with a character that starts no token.
    fn stray(&mut self, start: usize, c: char) {
        let template = if chars::is_closing_quote(c) {
            let diagnostic = self.diagnostic(&codes::STRAY_QUOTE, start).arg("quote", c);
            self.diagnostics.push(diagnostic);
            return;
        } else if chars::bidi_control(c).is_some() {
            &codes::BIDI_OUTSIDE
        } else if chars::is_invisible(c) {
            &codes::INVISIBLE_CHARACTER
        } else if chars::is_foreign_space(c) {
            &codes::FOREIGN_SPACE
        } else if c.is_control() {
            &codes::CONTROL_CHARACTER
        } else {
            &codes::STRAY_CHARACTER
        };
        let mut diagnostic = self.diagnostic(template, start).arg("code", code(c)).arg("character", c);
        if std::ptr::eq(template, &codes::FOREIGN_SPACE) {
            let span = diagnostic.span;
            diagnostic = diagnostic.fix(span, " ");
        } else if std::ptr::eq(template, &codes::INVISIBLE_CHARACTER) {
            let span = diagnostic.span;
            diagnostic = diagnostic.fix(span, "");
        }
        self.diagnostics.push(diagnostic);
    }

    fn comment(&mut self) {
        let start = self.pos;
        while !matches!(self.peek(0), b'\n' | b'\r') && self.pos < self.bytes.len() {
            self.pos += 1;
        }
        self.check_bidi(start, self.pos);
        self.push(start, TokenKind::Comment);
    }

    /// A backslash outside strings: it must be the last character of its line.
    fn continuation(&mut self) {
        let start = self.pos;
        self.pos += 1;
        if matches!(self.peek(0), b'\n' | b'\r') && self.pos < self.bytes.len() {
            self.line_end();
            if self.pos == self.bytes.len() {
                self.report(&codes::EOF_CONTINUATION, start);
            }
            self.push(start, TokenKind::Continuation);
        } else {
            let template =
                if self.pos == self.bytes.len() { &codes::EOF_CONTINUATION } else { &codes::BAD_CONTINUATION };
            self.report(template, start);
            self.push(start, TokenKind::Invalid);
        }
    }

    /// Null bytes inside strings and comments; those elsewhere are tokens of their own.
    fn nul_bytes(&mut self) {
        if !self.bytes.contains(&0) {
            return;
        }
        for at in (0..self.bytes.len()).filter(|i| self.bytes[*i] == 0) {
            let token = self.tokens.partition_point(|t| t.span.end as usize <= at);
            if self.tokens.get(token).is_some_and(|t| t.kind != TokenKind::Invalid || t.span.start as usize != at) {
                let span = Span::new(self.file.id, at as u32, at as u32 + 1);
                self.diagnostics.push(Diagnostic::new(&codes::NUL_CHARACTER, span));
            }
        }
    }

    /// Embeddings and isolates must be closed in the string or comment in which they are opened.
    fn check_bidi(&mut self, start: usize, end: usize) {
        if self.bytes[start..end].is_ascii() {
            return;
        }
        let mut open: Vec<(chars::Bidi, usize, char)> = Vec::new();
        for (i, c) in self.text[start..end].char_indices() {
            use chars::Bidi::*;
            let Some(kind) = chars::bidi_control(c) else { continue };
            match kind {
                OpenEmbedding | OpenIsolate => open.push((kind, start + i, c)),
                CloseEmbedding if open.last().is_some_and(|o| o.0 == OpenEmbedding) => drop(open.pop()),
                CloseIsolate if open.last().is_some_and(|o| o.0 == OpenIsolate) => drop(open.pop()),
                CloseEmbedding | CloseIsolate => {
                    self.report_unbalanced(start + i, c);
                    return;
                }
            }
        }
        if let Some((_, at, c)) = open.first().copied() {
            self.report_unbalanced(at, c);
        }
    }

    fn report_unbalanced(&mut self, at: usize, c: char) {
        let span = Span::new(self.file.id, at as u32, (at + c.len_utf8()) as u32);
        self.diagnostics.push(Diagnostic::new(&codes::BIDI_UNBALANCED, span).arg("code", code(c)));
    }

    // ---- helpers for all parts of the scanner ----

    /// The byte `ahead` of the position; 0 past the end.
    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.pos + ahead).copied().unwrap_or(0)
    }

    fn at_end(&self) -> bool {
        self.pos >= self.bytes.len()
    }

    fn char_here(&self) -> Option<char> {
        self.text[self.pos..].chars().next()
    }

    /// Steps over one character, whatever it is; a CRLF counts as one.
    fn skip_char(&mut self) {
        match self.bytes[self.pos] {
            b'\r' => self.line_end(),
            byte if byte.is_ascii() => self.pos += 1,
            _ => self.pos += self.char_here().map_or(1, char::len_utf8),
        }
    }

    fn line_end(&mut self) {
        self.pos += if self.peek(0) == b'\r' && self.peek(1) == b'\n' { 2 } else { 1 };
    }

    fn push(&mut self, start: usize, kind: TokenKind) {
        self.tokens.push(Token { kind, span: Span::new(self.file.id, start as u32, self.pos as u32) });
    }

    /// A diagnostic about the text from `start` to the position.
    fn diagnostic(&self, template: &'static Template, start: usize) -> Diagnostic {
        Diagnostic::new(template, Span::new(self.file.id, start as u32, self.pos as u32))
    }

    fn report(&mut self, template: &'static Template, start: usize) {
        let diagnostic = self.diagnostic(template, start);
        self.diagnostics.push(diagnostic);
    }
}

/// `U+00A0`
fn code(c: char) -> String {
    format!("U+{:04X}", c as u32)
}
