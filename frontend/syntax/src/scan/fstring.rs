//! F-strings: literal text, fields, format specifications, nested without limit on quotes.
//!
//! Owns: which mode the scanner is in. Does not know: the values of the parts.
//!
//! An f-string is a run of tokens: start, text, `{`, tokens of the expression, `!` and a word, `:` and the specification
//! (text and fields again), `}`, end. A field is scanned like any other code, so quotes nest freely:
//! `f"{names["first"]:>{width}}"`.

use super::{Checkpoint, Scanner};
use crate::terminal::Terminal;
use crate::token::TokenKind;
use mlc_diag::codes::scan as codes;

/// An f-string that is not closed yet.
pub(super) struct Frame {
    start: usize,
    /// Index of its first token.
    first: usize,
    quote: u8,
    triple: bool,
    raw: bool,
    /// Fields around the position: a field in a specification of a field … Empty in the text of the f-string itself.
    fields: Vec<Field>,
}

struct Field {
    /// Position of its `{`.
    start: usize,
    /// Brackets open inside the expression.
    brackets: Vec<Terminal>,
    /// True after the colon.
    in_spec: bool,
}

impl Frame {
    pub(super) fn is_triple(&self) -> bool {
        self.triple
    }
}

/// How deep fields may sit in specifications of fields.
const MAX_FIELDS: usize = 100;

impl Scanner<'_> {
    pub(super) fn fstring_start(&mut self, start: usize, quote: u8, triple: bool, raw: bool) {
        if self.frames.is_empty() && !triple && !self.fields_end_with_line {
            self.checkpoint =
                Some(Checkpoint { pos: start, tokens: self.tokens.len(), diagnostics: self.diagnostics.len() });
        } else if self.frames.is_empty() {
            self.checkpoint = None;
        }
        let first = self.tokens.len();
        self.push(start, TokenKind::FStringStart);
        self.frames.push(Frame { start, first, quote, triple, raw, fields: Vec::new() });
    }

    /// Scans literal text if the position is in some; false in code.
    pub(super) fn fstring_text(&mut self) -> bool {
        let Some(frame) = self.frames.last() else { return false };
        let in_spec = match frame.fields.last() {
            None => false,
            Some(field) if field.in_spec => true,
            Some(_) => return false,
        };
        let (quote, triple, raw, frame_start) = (frame.quote, frame.triple, frame.raw, frame.start);
        let start = self.pos;
        while !self.at_end() {
            match self.peek(0) {
                b if b == quote && (!triple || (self.peek(1) == quote && self.peek(2) == quote)) => {
                    self.text_token(start);
                    if in_spec {
                        self.report_open_field();
                    }
                    let end = self.pos;
                    self.pos += if triple { 3 } else { 1 };
                    self.push(end, TokenKind::FStringEnd);
                    self.check_bidi(frame_start, self.pos);
                    self.frames.pop();
                    return true;
                }
                b'{' if !in_spec && self.peek(1) == b'{' => self.pos += 2,
                b'{' => {
                    self.text_token(start);
                    self.open_field();
                    return true;
                }
                b'}' if in_spec => {
                    self.text_token(start);
                    let brace = self.pos;
                    self.pos += 1;
                    self.push(brace, TokenKind::Op(Terminal::CloseBrace));
                    self.pop_field();
                    return true;
                }
                b'}' if self.peek(1) == b'}' => self.pos += 2,
                b'}' => {
                    let brace = self.pos;
                    self.pos += 1;
                    let diagnostic = self.diagnostic(&codes::FSTRING_SINGLE_BRACE, brace).arg("close", "}");
                    self.diagnostics.push(diagnostic);
                }
                b'\n' | b'\r' if !triple => {
                    self.text_token(start);
                    self.end_unclosed();
                    return true;
                }
                b'\\' => {
                    self.pos += 1;
                    match self.peek(0) {
                        // `\{` is a backslash and the start of a field; in `rf"\{x}"` too.
                        b'{' | b'}' => {}
                        b'N' if !raw && self.peek(1) == b'{' => self.named_character(),
                        _ if self.at_end() => {}
                        _ => self.skip_char(),
                    }
                }
                _ => self.skip_char(),
            }
        }
        self.text_token(start);
        true
    }

    /// `\N{…}` in the text: its braces make no field.
    fn named_character(&mut self) {
        let rest = &self.bytes[self.pos + 2..];
        match rest.iter().position(|b| matches!(b, b'}' | b'\n' | b'\r' | b'"' | b'\'')) {
            Some(i) if rest[i] == b'}' => self.pos += i + 3,
            _ => self.pos += 1,
        }
    }

    fn text_token(&mut self, start: usize) {
        if self.pos > start {
            self.push(start, TokenKind::FStringText);
        }
    }

    fn open_field(&mut self) {
        let start = self.pos;
        self.pos += 1;
        self.push(start, TokenKind::Op(Terminal::OpenBrace));
        let too_many = self.frames.last_mut().is_some_and(|frame| {
            frame.fields.push(Field { start, brackets: Vec::new(), in_spec: false });
            frame.fields.len() == MAX_FIELDS
        });
        if too_many {
            self.report_too_many_fields(start);
        }
    }

    fn pop_field(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.fields.pop();
        }
    }

    fn field(&mut self) -> Option<&mut Field> {
        self.frames.last_mut()?.fields.last_mut()
    }

    /// True in the expression of a field, outside its brackets.
    pub(super) fn colon_starts_spec(&self) -> bool {
        self.frames.last().and_then(|f| f.fields.last()).is_some_and(|f| f.brackets.is_empty() && !f.in_spec)
    }

    pub(super) fn start_spec(&mut self) {
        if let Some(field) = self.field() {
            field.in_spec = true;
        }
    }

    pub(super) fn track_bracket(&mut self, terminal: Terminal) {
        let Some(field) = self.field() else { return };
        if terminal.closer().is_some() {
            field.brackets.push(terminal);
        } else if terminal.is_closer() {
            field.brackets.pop();
        }
    }

    /// A `}` in code: it closes a brace of the expression, or else the field, even when other brackets are still open.
    pub(super) fn close_brace(&mut self) {
        let Some(field) = self.field() else { return };
        if let Some(i) = field.brackets.iter().rposition(|b| *b == Terminal::OpenBrace) {
            field.brackets.truncate(i);
        } else {
            self.pop_field();
        }
    }

    /// After a line end in code: the fields of one-line f-strings may go on, unless that has led astray before.
    pub(super) fn field_line_end(&mut self) {
        if self.fields_end_with_line && self.frames.iter().any(|f| !f.triple) {
            self.end_one_line_fstrings();
        }
    }

    /// A string inside a field has no end on its line: most likely its opening quote was meant to close the f-string.
    pub(super) fn end_one_line_fstrings(&mut self) {
        if let Some(i) = self.frames.iter().position(|f| !f.triple) {
            let (start, first) = (self.frames[i].start, self.frames[i].first);
            let end = self.tokens.last().map_or(self.pos, |t| t.span.start as usize);
            self.report_unclosed(start, end.max(start));
            self.discard(first);
            self.frames.truncate(i);
        }
    }

    fn end_unclosed(&mut self) {
        if let Some(frame) = self.frames.pop() {
            self.report_unclosed(frame.start, self.pos);
            self.discard(frame.first);
        }
    }

    /// The parts of an f-string without end are no code: their brackets would meet others further down.
    fn discard(&mut self, first: usize) {
        for token in &mut self.tokens[first..] {
            if token.kind != TokenKind::Newline {
                token.kind = TokenKind::Invalid;
            }
        }
    }

    fn report_unclosed(&mut self, start: usize, end: usize) {
        let span = mlc_source::Span::new(self.file.id, start as u32, end as u32);
        let opening: String = self.text[start..].chars().take_while(|c| *c != '"' && *c != '\'').collect();
        let quote = self.text[start + opening.len()..].chars().next().unwrap_or('"');
        self.diagnostics.push(
            mlc_diag::Diagnostic::new(&codes::UNCLOSED_FSTRING, span)
                .arg("quote", format!("{opening}{quote}"))
                .arg("close", quote),
        );
    }

    fn report_open_field(&mut self) {
        let Some(start) = self.field().map(|f| f.start) else { return };
        let diagnostic = self.diagnostic(&codes::FSTRING_EXPECT_BRACE, start).arg("close", "}");
        self.diagnostics.push(diagnostic);
    }

    /// At the end of the text: true when the scanner has gone back to try again.
    ///
    /// `f"{x` swallows everything after it, because a field may span lines. The text is then scanned once more from that
    /// f-string on, with fields that end with their line, so the rest of the program still has its own errors.
    pub(super) fn end_open_fstrings(&mut self) -> bool {
        let Some(frame) = self.frames.first() else { return false };
        if let (false, Some(checkpoint)) = (frame.triple, self.checkpoint.take()) {
            self.pos = checkpoint.pos;
            self.tokens.truncate(checkpoint.tokens);
            self.diagnostics.truncate(checkpoint.diagnostics);
            self.frames.clear();
            self.fields_end_with_line = true;
            return true;
        }
        let (start, first) = (frame.start, frame.first);
        self.frames.clear();
        self.report_unclosed(start, self.pos);
        self.discard(first);
        false
    }
}
