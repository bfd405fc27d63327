//! Numerals in the digits of any script.
//!
//! Owns: where a numeral ends and whether it is well formed. Does not know: its value (see `build::literal`).

use super::Scanner;
use super::chars::{continues_identifier, digit};
use crate::token::TokenKind;
use mlc_diag::codes::scan as codes;

/// What the digits of a decimal numeral have shown so far.
#[derive(Default)]
struct Digits {
    /// Zero of the script of the first digit.
    zero: Option<u32>,
    /// A digit of another script occurred.
    mixed: bool,
    /// An underscore does not stand between two digits: `1__0`, `1_`, `1._5`.
    stray_underscore: bool,
    count: usize,
    starts_with_zero: bool,
    not_zero: bool,
}

impl Digits {
    fn add(&mut self, value: u8, script: u32) {
        self.mixed |= self.zero.is_some_and(|z| z != script);
        self.zero = Some(script);
        self.starts_with_zero |= self.count == 0 && value == 0;
        self.not_zero |= value != 0;
        self.count += 1;
    }

    /// `007`, which could be meant as an octal numeral; `000` is 0.
    fn has_leading_zeros(&self) -> bool {
        self.starts_with_zero && self.not_zero
    }
}

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
        let mut digits = Digits::default();
        let mut kind = "decimal";
        self.digits(&mut digits);
        let mut integer = true;
        if self.peek(0) == b'.' {
            self.pos += 1;
            integer = false;
            self.digits(&mut digits);
        }
        if matches!(self.peek(0), b'e' | b'E') {
            let sign = usize::from(matches!(self.peek(1), b'+' | b'-'));
            if self.text[self.pos + 1 + sign..].chars().next().is_some_and(|c| digit(c).is_some()) {
                self.pos += 1 + sign;
                integer = false;
                self.digits(&mut digits);
            }
        }
        if matches!(self.peek(0), b'j' | b'J') {
            self.pos += 1;
            kind = "imaginary";
            integer = false;
        }
        if digits.mixed {
            self.report(&codes::MIXED_DIGITS, start);
        }
        if digits.stray_underscore {
            self.report_kind(start, "decimal");
        } else if integer && digits.has_leading_zeros() {
            self.report(&codes::LEADING_ZEROS, start);
        }
        self.number_end(start, kind);
    }

    /// Digits and single underscores between them.
    fn digits(&mut self, seen: &mut Digits) {
        let start = self.pos;
        let mut after_digit = false;
        loop {
            let byte = self.peek(0);
            let (value, script) = match byte {
                b'0'..=b'9' => (byte - b'0', 0x30),
                b'_' => {
                    self.pos += 1;
                    seen.stray_underscore |= !after_digit;
                    after_digit = false;
                    continue;
                }
                _ => match self.char_here().filter(|c| !c.is_ascii()).and_then(digit) {
                    Some(found) => found,
                    None => {
                        seen.stray_underscore |= self.pos > start && !after_digit;
                        return;
                    }
                },
            };
            seen.add(value, script);
            after_digit = true;
            self.pos += self.char_here().map_or(1, char::len_utf8);
        }
    }

    fn based(&mut self, start: usize, kind: &'static str, radix: u32) {
        self.pos += 2;
        // One underscore may follow the prefix (`0x_ff`), and one may stand between two digits.
        let mut underscores = 0;
        let mut malformed = false;
        let mut any = false;
        loop {
            match self.peek(0) {
                b'_' => {
                    self.pos += 1;
                    underscores += 1;
                    malformed |= underscores > 1;
                    continue;
                }
                b if (b as char).is_digit(radix) => self.pos += 1,
                b if b.is_ascii_digit() => {
                    let at = self.pos;
                    self.pos += 1;
                    let diagnostic = self.diagnostic(&codes::BAD_DIGIT, at).arg("digit", b as char).arg("kind", kind);
                    self.diagnostics.push(diagnostic);
                }
                _ => break,
            }
            any = true;
            underscores = 0;
        }
        if !any || malformed || underscores > 0 {
            self.report_kind(start, kind);
        }
        self.number_end(start, kind);
    }

    fn report_kind(&mut self, start: usize, kind: &'static str) {
        let diagnostic = self.diagnostic(&codes::BAD_NUMBER, start).arg("kind", kind);
        self.diagnostics.push(diagnostic);
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
        self.report_kind(start, kind);
        let word_start = self.pos;
        self.pos += word.len();
        self.push(word_start, TokenKind::Invalid);
    }
}
