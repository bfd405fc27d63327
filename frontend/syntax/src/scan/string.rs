//! String literals: prefixes, quotes, typographic quotations, dates.
//!
//! Owns: where a string ends. Does not know: what its escapes mean.

use super::Scanner;
use crate::token::TokenKind;
use mlc_diag::codes::scan as codes;

impl Scanner<'_> {
    /// A string whose prefix (if any) starts at `start`; the position is at the opening quote.
    pub(super) fn string(&mut self, start: usize) {
        let prefix = &self.bytes[start..self.pos];
        let raw = prefix.iter().any(|b| matches!(b, b'r' | b'R'));
        let formatted = prefix.iter().any(|b| matches!(b, b'f' | b'F'));
        let quote = self.peek(0);
        let triple = self.peek(1) == quote && self.peek(2) == quote;
        self.pos += if triple { 3 } else { 1 };
        if formatted {
            return self.fstring_start(start, quote, triple, raw);
        }
        loop {
            if self.at_end() || (!triple && matches!(self.peek(0), b'\n' | b'\r')) {
                return self.unclosed(start, quote, triple);
            }
            match self.peek(0) {
                b if b == quote && (!triple || (self.peek(1) == quote && self.peek(2) == quote)) => break,
                b'\\' => {
                    self.pos += 1;
                    if !self.at_end() {
                        self.skip_char();
                    }
                }
                b if b.is_ascii() => self.pos += 1,
                _ => self.skip_char(),
            }
        }
        self.pos += if triple { 3 } else { 1 };
        self.check_bidi(start, self.pos);
        self.push(start, TokenKind::Str);
    }

    fn unclosed(&mut self, start: usize, quote: u8, triple: bool) {
        let close = if triple { String::from_utf8(vec![quote; 3]) } else { String::from_utf8(vec![quote]) };
        let close = close.unwrap_or_default();
        let template = if triple { &codes::UNCLOSED_TRIPLE } else { &codes::UNCLOSED_STRING };
        let in_one_line_fstring = self.in_one_line_fstring();
        if !in_one_line_fstring {
            let diagnostic = self.diagnostic(template, start).arg("quote", close.clone()).arg("close", close);
            self.diagnostics.push(diagnostic);
        }
        self.push(start, TokenKind::Invalid);
        if in_one_line_fstring {
            self.end_one_line_fstrings();
        }
    }

    fn in_one_line_fstring(&self) -> bool {
        self.frames.iter().any(|f| !f.is_triple())
    }

    /// `「…」 «…» “…” ‘…’ 〔…〕`: no escapes, the first closing mark ends it, on one line.
    pub(super) fn typographic(&mut self, open: char, close: char) {
        let start = self.pos;
        self.pos += open.len_utf8();
        let line = &self.text[self.pos..];
        let end = line.find(['\n', '\r']).unwrap_or(line.len());
        match line[..end].find(close) {
            Some(i) => {
                self.pos += i + close.len_utf8();
                self.check_bidi(start, self.pos);
                self.push(start, if open == '〔' { TokenKind::Date } else { TokenKind::Str });
            }
            None => {
                let diagnostic = self.diagnostic(&codes::UNPAIRED_QUOTE, start).arg("quote", open).arg("close", close);
                self.diagnostics.push(diagnostic);
                self.pos += end;
                self.push(start, TokenKind::Invalid);
            }
        }
    }
}
