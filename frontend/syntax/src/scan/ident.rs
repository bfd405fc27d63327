//! Identifiers.
//!
//! Owns: where a word ends, look-alike letters. Does not know: keywords.

use super::chars::{continues_identifier, is_joiner, is_shaped_by_joiners, latin_twin};
use super::{Scanner, code};
use crate::token::TokenKind;
use mlc_diag::codes::scan as codes;

impl Scanner<'_> {
    /// A word, or a string when the word turns out to be its prefix (`rb"…"`).
    pub(super) fn word(&mut self) {
        let start = self.pos;
        let mut ascii = true;
        loop {
            match self.peek(0) {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' => self.pos += 1,
                byte if byte.is_ascii() => break,
                _ => match self.char_here() {
                    Some(c) if continues_identifier(c) => {
                        ascii = false;
                        self.pos += c.len_utf8();
                    }
                    Some(c) if is_joiner(c) && self.joins(c) => self.pos += c.len_utf8(),
                    // The first character has been judged by the caller.
                    Some(c) if self.pos == start => {
                        ascii = false;
                        self.pos += c.len_utf8();
                    }
                    _ => break,
                },
            }
        }
        if ascii && matches!(self.peek(0), b'"' | b'\'') && is_string_prefix(&self.bytes[start..self.pos]) {
            return self.string(start);
        }
        if !ascii {
            self.check_look_alikes(start);
        }
        self.push(start, TokenKind::Name);
    }

    /// True when the joiner at the position stands inside a word whose script needs it.
    fn joins(&self, joiner: char) -> bool {
        let before = self.text[..self.pos].chars().next_back();
        let after = self.text[self.pos + joiner.len_utf8()..].chars().next();
        before.is_some_and(is_shaped_by_joiners) && after.is_some_and(is_shaped_by_joiners)
    }

    /// Warns about `pаyload` with a Cyrillic `а` between Latin letters. `Δx` is fine: nobody takes `Δ` for a Latin letter.
    fn check_look_alikes(&mut self, start: usize) {
        let word = &self.text[start..self.pos];
        if !word.bytes().any(|b| b.is_ascii_alphabetic()) {
            return;
        }
        let Some((found, twin)) = word.chars().find_map(|c| latin_twin(c).map(|twin| (c, twin))) else { return };
        let diagnostic = self
            .diagnostic(&codes::CONFUSABLE_NAME, start)
            .arg("name", word)
            .arg("found", found)
            .arg("code", code(found))
            .arg("twin", twin);
        self.diagnostics.push(diagnostic);
    }
}

/// `r b u f rb br rf fr` in any case.
pub(crate) fn is_string_prefix(word: &[u8]) -> bool {
    let lower = |i: usize| word[i].to_ascii_lowercase();
    match word.len() {
        1 => matches!(lower(0), b'r' | b'b' | b'u' | b'f'),
        2 => matches!((lower(0), lower(1)), (b'r', b'b') | (b'b', b'r') | (b'r', b'f') | (b'f', b'r')),
        _ => false,
    }
}
