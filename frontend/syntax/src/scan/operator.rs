//! Operators and delimiters.
//!
//! Owns: the longest match of ASCII operators, Unicode operators. Does not know: what they mean.

use super::Scanner;
use super::chars;
use crate::terminal::Terminal::{self, *};
use crate::token::TokenKind;
use mlc_diag::codes::scan as codes;

impl Scanner<'_> {
    pub(super) fn ascii_operator(&mut self) {
        let start = self.pos;
        let (second, third) = (self.peek(1), self.peek(2));
        let (terminal, length): (Terminal, usize) = match (self.bytes[start], second, third) {
            (b'(', ..) => (OpenParen, 1),
            (b')', ..) => (CloseParen, 1),
            (b'[', ..) => (OpenBracket, 1),
            (b']', ..) => (CloseBracket, 1),
            (b'{', ..) => (OpenBrace, 1),
            (b'}', ..) => (CloseBrace, 1),
            (b',', ..) => (Comma, 1),
            (b';', ..) => (Semicolon, 1),
            (b'.', b'.', b'.') => (Ellipsis, 3),
            (b'.', ..) => (Dot, 1),
            // In a field of an f-string, outside brackets, a colon starts the format specification: `{x:=5}`.
            (b':', b'=', _) if !self.colon_starts_spec() => (Walrus, 2),
            (b':', ..) => (Colon, 1),
            (b'?', ..) => (Question, 1),
            (b'~', b'=', _) => (SemMatch, 2),
            (b'~', ..) => (Tilde, 1),
            (b'!', b'=', _) => (NotEq, 2),
            (b'!', ..) => (Bang, 1),
            (b'=', b'=', _) => (EqEq, 2),
            (b'=', ..) => (Assign, 1),
            (b'+', b'=', _) => (PlusEq, 2),
            (b'+', ..) => (Plus, 1),
            (b'-', b'=', _) => (MinusEq, 2),
            (b'-', b'>', _) => (Arrow, 2),
            (b'-', ..) => (Minus, 1),
            (b'*', b'*', b'=') => (DoubleStarEq, 3),
            (b'*', b'*', _) => (DoubleStar, 2),
            (b'*', b'=', _) => (StarEq, 2),
            (b'*', ..) => (Star, 1),
            (b'/', b'/', b'=') => (DoubleSlashEq, 3),
            (b'/', b'/', _) => (DoubleSlash, 2),
            (b'/', b'=', _) => (SlashEq, 2),
            (b'/', ..) => (Slash, 1),
            (b'%', b'=', _) => (PercentEq, 2),
            (b'%', ..) => (Percent, 1),
            (b'@', b'=', _) => (AtEq, 2),
            (b'@', ..) => (At, 1),
            (b'&', b'=', _) => (AmpEq, 2),
            (b'&', ..) => (Amp, 1),
            (b'|', b'=', _) => (BarEq, 2),
            (b'|', b'>', _) => (Pipe, 2),
            (b'|', ..) => (Bar, 1),
            (b'^', b'=', _) => (CaretEq, 2),
            (b'^', ..) => (Caret, 1),
            (b'<', b'<', b'=') => (LShiftEq, 3),
            (b'<', b'<', _) => (LShift, 2),
            (b'<', b'=', _) => (Le, 2),
            (b'<', ..) => (Lt, 1),
            (b'>', b'>', b'=') => (RShiftEq, 3),
            (b'>', b'>', _) => (RShift, 2),
            (b'>', b'=', _) => (Ge, 2),
            (b'>', ..) => (Gt, 1),
            (byte, ..) => {
                self.pos += 1;
                self.stray(start, byte as char);
                self.push(start, TokenKind::Invalid);
                return;
            }
        };
        self.pos += length;
        self.operator(start, terminal);
    }

    /// True when the character is an operator outside ASCII, which then has become a token.
    pub(super) fn unicode_operator(&mut self, c: char) -> bool {
        let start = self.pos;
        let Some(mut terminal) = chars::unicode_operator(c) else { return false };
        self.pos += c.len_utf8();
        // The only pair of Unicode operators that reads as one.
        if terminal == Assign && self.char_here() == Some(c) {
            self.pos += c.len_utf8();
            terminal = EqEq;
        }
        self.operator(start, terminal);
        true
    }

    fn operator(&mut self, start: usize, terminal: Terminal) {
        let starts_spec = terminal == Colon && self.colon_starts_spec();
        if terminal == CloseBrace {
            self.close_brace();
        } else {
            self.track_bracket(terminal);
        }
        self.push(start, TokenKind::Op(terminal));
        if starts_spec {
            self.start_spec();
        }
    }

    pub(super) fn report_too_many_fields(&mut self, start: usize) {
        self.report(&codes::FSTRING_NESTING, start);
    }
}
