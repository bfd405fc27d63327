//! Numerals in the digits of any script.
//!
//! Owns: where a numeral ends and whether it is well formed. Does not know: its value (see `build::literal`).

use super::Scanner;
use super::chars::{continues_identifier, digit};
use crate::token::TokenKind;
use mlc_diag::codes::scan as codes;

impl Scanner<'_> {
    pub(super) fn number(&mut self) {
        let start = self.pos;
        if self.peek(0) == b'0' {
            let base = match self.peek(1) {
                b'x' | b'X' => Some(("hexadecimal", 16)),
                b'o' | b'O' => Some(("octal", 8)),
                b'b' | b'B' => Some(("binary", 2)),
                _ => None,
            };
            if let Some((kind, radix)) = base {
                return self.based(start, kind, radix);
            }
        }
        let mut zero = None;
        let mut mixed = false;
        let mut kind = "decimal";
        self.digits(&mut zero, &mut mixed);
        if self.peek(0) == b'.' {
            self.pos += 1;
            self.digits(&mut zero, &mut mixed);
        }
        if matches!(self.peek(0), b'e' | b'E') {
            let sign = usize::from(matches!(self.peek(1), b'+' | b'-'));
            if self.text[self.pos + 1 + sign..].chars().next().is_some_and(|c| digit(c).is_some()) {
                self.pos += 1 + sign;
                self.digits(&mut zero, &mut mixed);
            }
        }
        if matches!(self.peek(0), b'j' | b'J') {
            self.pos += 1;
            kind = "imaginary";
        }
        if mixed {
            self.report(&codes::MIXED_DIGITS, start);
        }
        self.number_end(start, kind);
    }

    /// Digits and underscores; notes the script and whether a second one occurs.
    fn digits(&mut self, zero: &mut Option<u32>, mixed: &mut bool) {
        loop {
            let byte = self.peek(0);
            let script = match byte {
                b'0'..=b'9' => 0x30,
                b'_' => {
                    self.pos += 1;
                    continue;
                }
                _ if byte.is_ascii() => return,
                _ => match self.char_here().and_then(digit) {
                    Some((_, script)) => script,
                    None => return,
                },
            };
            *mixed |= zero.is_some_and(|z| z != script);
            *zero = Some(script);
            self.pos += self.char_here().map_or(1, char::len_utf8);
        }
    }

    fn based(&mut self, start: usize, kind: &'static str, radix: u32) {
        self.pos += 2;
        let mut any = false;
        loop {
            match self.peek(0) {
                b'_' => self.pos += 1,
                b if (b as char).is_digit(radix) => {
                    any = true;
                    self.pos += 1;
                }
                b if b.is_ascii_digit() => {
                    let at = self.pos;
                    self.pos += 1;
                    let diagnostic = self.diagnostic(&codes::BAD_DIGIT, at).arg("digit", b as char).arg("kind", kind);
                    self.diagnostics.push(diagnostic);
                    any = true;
                }
                _ => break,
            }
        }
        if !any {
            let diagnostic = self.diagnostic(&codes::BAD_NUMBER, start).arg("kind", kind);
            self.diagnostics.push(diagnostic);
        }
        self.number_end(start, kind);
    }

    /// A numeral may be followed directly by a keyword (`1if x else y`) but by no other word in ASCII letters.
    fn number_end(&mut self, start: usize, kind: &'static str) {
        self.push(start, TokenKind::Number);
        if !self.peek(0).is_ascii_alphabetic() {
            return;
        }
        let rest = &self.text[self.pos..];
        let word: &str = &rest[..rest.find(|c: char| !continues_identifier(c)).unwrap_or(rest.len())];
        if matches!(word, "and" | "else" | "for" | "if" | "in" | "is" | "or" | "not") {
            return;
        }
        let diagnostic = self.diagnostic(&codes::BAD_NUMBER, start).arg("kind", kind);
        self.diagnostics.push(diagnostic);
        let word_start = self.pos;
        self.pos += word.len();
        self.push(word_start, TokenKind::Invalid);
    }
}
