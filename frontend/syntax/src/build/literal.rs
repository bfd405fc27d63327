//! Values of literals: numbers, strings, bytes, dates.
//!
//! Owns: decoding. Does not know: where literals end (the scanner has found that).

use super::Builder;
use crate::ast::*;
use crate::grammar::level::Level;
use crate::scan::chars::{closing_quote, digit};
use crate::terminal::Terminal;
use crate::token::TokenKind;
use mlc_diag::Diagnostic;
use mlc_diag::codes::scan as codes;
use mlc_lexicon::Keyword as Word;
use mlc_source::Span;
use std::rc::Rc;

/// Python refuses longer decimal literals.
const MAX_DIGITS: usize = 4300;

/// One literal of a row of neighbours.
enum Piece {
    Text(Decoded),
    Bytes(Vec<u8>),
    Parts(Vec<FStringPart>),
}

/// Decoded text. `wide` holds all code points as soon as one of them is a lone surrogate.
#[derive(Default)]
pub(super) struct Decoded {
    text: String,
    wide: Option<Vec<u32>>,
}

impl Decoded {
    fn push(&mut self, code: u32) {
        if let Some(wide) = &mut self.wide {
            wide.push(code);
        }
        match char::from_u32(code) {
            Some(c) => self.text.push(c),
            None => {
                // The replacement keeps the number of characters; `surrogates` has the truth.
                let before = self.text.chars().map(|c| c as u32);
                if self.wide.is_none() {
                    self.wide = Some(before.chain([code]).collect());
                }
                self.text.push('\u{FFFD}');
            }
        }
    }

    fn push_str(&mut self, text: &str) {
        if let Some(wide) = &mut self.wide {
            wide.extend(text.chars().map(|c| c as u32));
        }
        self.text.push_str(text);
    }

    fn append(&mut self, other: Decoded) {
        match (&mut self.wide, other.wide) {
            (None, None) => {}
            (wide, theirs) => {
                let mut all = wide.take().unwrap_or_else(|| self.text.chars().map(|c| c as u32).collect());
                all.extend(theirs.unwrap_or_else(|| other.text.chars().map(|c| c as u32).collect()));
                self.wide = Some(all);
            }
        }
        self.text.push_str(&other.text);
    }

    pub(super) fn literal(self) -> StrLit {
        StrLit { text: self.text.into(), surrogates: self.wide.map(Rc::from) }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// True when the text has no lone surrogates.
    pub(super) fn is_plain(&self) -> bool {
        self.wide.is_none()
    }

    /// A part of an f-string; text with lone surrogates is a field, because a text part cannot hold it.
    pub(super) fn part(self, span: Span) -> FStringPart {
        if self.wide.is_none() {
            return FStringPart::Text(self.text.into());
        }
        let value = Expr { kind: ExprKind::Constant(Constant::Str(self.literal())), span };
        FStringPart::Field(FStringField { value, conversion: None, spec: None, debug_text: None, span })
    }
}

impl Builder<'_> {
    pub(super) fn constant(&self, token: usize) -> Constant {
        match self.source.tokens[token].kind {
            TokenKind::Keyword(Word::True) => Constant::True,
            TokenKind::Keyword(Word::False) => Constant::False,
            _ => Constant::None,
        }
    }

    pub(super) fn date(&self, token: usize, span: Span) -> Expr {
        let inner = self.text(token).trim_matches(['〔', '〕']);
        Expr { kind: ExprKind::Own(Box::new(OwnExpr::Date(inner.into()))), span }
    }

    // ---- numbers ----

    pub(super) fn number(&mut self, token: usize) -> Constant {
        let text = self.text(token);
        let span = self.source.tokens[token].span;
        let plain: String = text
            .chars()
            .filter(|c| *c != '_')
            .map(|c| digit(c).map_or(c, |(value, _)| char::from(b'0' + value)))
            .collect();
        let radix = match plain.get(..2) {
            Some("0x" | "0X") => 16,
            Some("0o" | "0O") => 8,
            Some("0b" | "0B") => 2,
            _ => 10,
        };
        if radix != 10 {
            return integer(&plain[2..], radix);
        }
        if let Some(imaginary) = plain.strip_suffix(['j', 'J']) {
            return Constant::Imaginary(float(imaginary));
        }
        if plain.contains(['.', 'e', 'E']) {
            return Constant::Float(float(&plain));
        }
        let digits = plain.trim_start_matches('0');
        if digits.len() > MAX_DIGITS {
            let count = digits.len().to_string();
            self.report_with(&codes::NUMBER_TOO_LONG, span, &[("digits", &count)]);
            return Constant::Int(0);
        }
        integer(digits, 10)
    }

    // ---- strings ----

    /// A row of string literals, joined.
    pub(super) fn strings(&mut self, level: &Level, start: usize, end: usize) -> Expr {
        let span = self.span(level, start, end);
        let mut pieces = Vec::with_capacity(end - start);
        for i in start..end {
            let token = level.tokens[i] as usize;
            let piece = if level.terminals[i] == Terminal::FString {
                Piece::Parts(self.fstring(token))
            } else {
                self.string(token)
            };
            pieces.push(piece);
        }
        let kind = match self.join(pieces, span) {
            Piece::Text(text) => ExprKind::Constant(Constant::Str(text.literal())),
            Piece::Bytes(bytes) => ExprKind::Constant(Constant::Bytes(bytes.into())),
            Piece::Parts(parts) => ExprKind::JoinedStr(parts),
        };
        Expr { kind, span }
    }

    fn join(&mut self, mut pieces: Vec<Piece>, span: Span) -> Piece {
        if pieces.len() == 1
            && let Some(one) = pieces.pop()
        {
            return one;
        }
        let bytes = pieces.iter().filter(|p| matches!(p, Piece::Bytes(_))).count();
        if bytes > 0 {
            if bytes < pieces.len() {
                self.report(&codes::BYTES_MIXED, span);
            }
            let all = pieces.into_iter().flat_map(|p| if let Piece::Bytes(b) = p { b } else { Vec::new() });
            return Piece::Bytes(all.collect());
        }
        if pieces.iter().any(|p| matches!(p, Piece::Parts(_))) {
            let mut parts: Vec<FStringPart> = Vec::new();
            for piece in pieces {
                match piece {
                    Piece::Parts(more) => more.into_iter().for_each(|part| super::fstring::push_part(&mut parts, part)),
                    Piece::Text(text) if !text.is_empty() => super::fstring::push_part(&mut parts, text.part(span)),
                    _ => {}
                }
            }
            return Piece::Parts(parts);
        }
        let mut all = Decoded::default();
        for piece in pieces {
            if let Piece::Text(text) = piece {
                all.append(text);
            }
        }
        Piece::Text(all)
    }

    /// One literal that is no f-string.
    fn string(&mut self, token: usize) -> Piece {
        let text = self.text(token);
        let span = self.source.tokens[token].span;
        if let Some(open) = text.chars().next()
            && let Some(close) = closing_quote(open)
        {
            let inner = &text[open.len_utf8()..text.len() - close.len_utf8()];
            return Piece::Text(Decoded { text: inner.to_string(), wide: None });
        }
        let quote_at = text.find(['"', '\'']).unwrap_or(0);
        let (prefix, quoted) = text.split_at(quote_at);
        let raw = prefix.contains(['r', 'R']);
        let is_bytes = prefix.contains(['b', 'B']);
        let quotes =
            if quoted.len() >= 6 && (quoted.starts_with("\"\"\"") || quoted.starts_with("'''")) { 3 } else { 1 };
        let inner = &quoted[quotes..quoted.len() - quotes];
        let offset = span.start + (quote_at + quotes) as u32;
        if is_bytes {
            return Piece::Bytes(self.bytes(inner, raw, offset, span));
        }
        Piece::Text(self.decode(inner, raw, offset, false))
    }

    fn bytes(&mut self, inner: &str, raw: bool, offset: u32, span: Span) -> Vec<u8> {
        if !inner.is_ascii() {
            self.report(&codes::BYTES_NOT_ASCII, span);
            return Vec::new();
        }
        let decoded = self.decode_bytes(inner, raw, offset);
        decoded.into_iter().map(|code| code as u8).collect()
    }

    fn decode_bytes(&mut self, inner: &str, raw: bool, offset: u32) -> Vec<u32> {
        let mut out = Decoded { text: String::new(), wide: Some(Vec::new()) };
        let mut reader = Escapes { builder: self, text: inner, offset, bytes: true };
        reader.run(&mut out, raw);
        out.wide.unwrap_or_default()
    }

    /// Decodes text that starts at `offset` of the file. In f-strings, `{{` and `}}` are one brace each.
    pub(super) fn decode(&mut self, inner: &str, raw: bool, offset: u32, braces: bool) -> Decoded {
        let mut out = Decoded::default();
        let special = |c: char| (c == '\\' && !raw) || c == '\r' || (braces && matches!(c, '{' | '}'));
        if !inner.contains(special) {
            out.text = inner.to_string();
            return out;
        }
        if braces {
            // An escape may give a brace, so doubled braces are undone first, piece by piece.
            let mut rest = inner;
            let mut at = offset;
            while let Some(i) = doubled_brace(rest, raw) {
                let piece = &rest[..=i];
                Escapes { builder: self, text: piece, offset: at, bytes: false }.run(&mut out, raw);
                at += i as u32 + 2;
                rest = &rest[i + 2..];
            }
            Escapes { builder: self, text: rest, offset: at, bytes: false }.run(&mut out, raw);
        } else {
            Escapes { builder: self, text: inner, offset, bytes: false }.run(&mut out, raw);
        }
        out
    }
}

/// Byte position of the first `{{` or `}}` that is not part of `\N{…}`.
fn doubled_brace(text: &str, raw: bool) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        match bytes[i] {
            b'\\' if !raw && bytes.get(i + 1) == Some(&b'N') && bytes.get(i + 2) == Some(&b'{') => {
                i = text[i..].find('}').map_or(bytes.len(), |j| i + j + 1);
            }
            b'\\' if !raw && !matches!(bytes.get(i + 1), Some(b'{' | b'}')) => i += 2,
            b'{' | b'}' if bytes.get(i + 1) == Some(&bytes[i]) => return Some(i),
            _ => i += 1,
        }
    }
    None
}

/// Reads escape sequences.
struct Escapes<'b, 'a, 't> {
    builder: &'b mut Builder<'a>,
    text: &'t str,
    /// Position of the text in the file.
    offset: u32,
    bytes: bool,
}

impl Escapes<'_, '_, '_> {
    fn run(&mut self, out: &mut Decoded, raw: bool) {
        let mut i = 0;
        let text = self.text;
        while i < text.len() {
            let rest = &text[i..];
            let plain = rest.find(|c| c == '\r' || (c == '\\' && !raw)).unwrap_or(rest.len());
            out.push_str(&rest[..plain]);
            i += plain;
            if i >= text.len() {
                return;
            }
            if rest.as_bytes()[plain] == b'\r' {
                // A line end inside a literal is "\n", however the file spells it.
                out.push(10);
                i += if text[i..].starts_with("\r\n") { 2 } else { 1 };
            } else {
                i += self.escape(i, out);
            }
        }
    }

    /// One escape at byte `i`; gives its length.
    fn escape(&mut self, i: usize, out: &mut Decoded) -> usize {
        let rest = &self.text[i + 1..];
        let Some(c) = rest.chars().next() else {
            out.push_str("\\");
            return 1;
        };
        let simple = match c {
            '\n' => return 2,
            '\r' => return if rest.starts_with("\r\n") { 3 } else { 2 },
            '\\' | '\'' | '"' => Some(c as u32),
            'a' => Some(7),
            'b' => Some(8),
            'f' => Some(12),
            'n' => Some(10),
            'r' => Some(13),
            't' => Some(9),
            'v' => Some(11),
            _ => None,
        };
        if let Some(code) = simple {
            out.push(code);
            return 2;
        }
        match c {
            '0'..='7' => {
                let digits: String = rest.chars().take(3).take_while(|c| c.is_digit(8)).collect();
                let code = u32::from_str_radix(&digits, 8).unwrap_or(0);
                if code > 0o377 {
                    self.report(
                        Diagnostic::new(&codes::BIG_OCTAL_ESCAPE, self.span(i, digits.len() + 1))
                            .arg("escape", &*digits),
                    );
                }
                out.push(if self.bytes { code & 0xFF } else { code });
                1 + digits.len()
            }
            'x' => self.hexadecimal(i, 2, out),
            'u' if !self.bytes => self.hexadecimal(i, 4, out),
            'U' if !self.bytes => self.hexadecimal(i, 8, out),
            'N' if !self.bytes => self.named(i, out),
            _ => {
                self.report(Diagnostic::new(&codes::UNKNOWN_ESCAPE, self.span(i, 1 + c.len_utf8())).arg("escape", c));
                out.push_str("\\");
                1
            }
        }
    }

    fn hexadecimal(&mut self, i: usize, count: usize, out: &mut Decoded) -> usize {
        let digits: String = self.text[i + 2..].chars().take(count).take_while(|c| c.is_ascii_hexdigit()).collect();
        let length = 2 + digits.len();
        if digits.len() < count {
            let escape = self.text[i..i + 2].to_string();
            self.report(
                Diagnostic::new(&codes::BAD_ESCAPE_HEX, self.span(i, length))
                    .arg("escape", escape)
                    .arg("digits", count.to_string()),
            );
            return length;
        }
        let code = u32::from_str_radix(&digits, 16).unwrap_or(0);
        if code > 0x10FFFF {
            let escape = self.text[i..i + length].to_string();
            self.report(Diagnostic::new(&codes::BAD_ESCAPE_RANGE, self.span(i, length)).arg("escape", escape));
        } else {
            out.push(code);
        }
        length
    }

    /// `\N{GREEK SMALL LETTER ALPHA}`
    fn named(&mut self, i: usize, out: &mut Decoded) -> usize {
        let rest = &self.text[i + 2..];
        let name = rest.strip_prefix('{').and_then(|r| r.split_once('}')).map(|(name, _)| name);
        let Some(name) = name.filter(|n| !n.is_empty()) else {
            self.report(Diagnostic::new(&codes::BAD_ESCAPE_NAME, self.span(i, 2)));
            return 2;
        };
        let length = name.len() + 4;
        match super::charname::character(name) {
            Some(c) => out.push(c as u32),
            None => {
                self.report(Diagnostic::new(&codes::UNKNOWN_CHARACTER_NAME, self.span(i, length)).arg("name", name))
            }
        }
        length
    }

    fn span(&self, i: usize, length: usize) -> Span {
        let start = self.offset + i as u32;
        Span::new(self.builder.source.file.id, start, start + length as u32)
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.builder.diagnostics.push(diagnostic);
    }
}

fn float(digits: &str) -> f64 {
    digits.parse().unwrap_or(f64::INFINITY)
}

fn integer(digits: &str, radix: u32) -> Constant {
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        return Constant::Int(0);
    }
    if let Ok(value) = i64::from_str_radix(digits, radix) {
        return Constant::Int(value);
    }
    if radix == 10 {
        return Constant::BigInt(digits.into());
    }
    // Limbs of nine decimal digits, least significant first.
    const LIMB: u64 = 1_000_000_000;
    let mut limbs: Vec<u64> = vec![0];
    // Seven digits at a time: 16^7 times a limb fits in 64 bits.
    let values: Vec<u64> = digits.chars().map(|c| u64::from(c.to_digit(radix).unwrap_or(0))).collect();
    for chunk in values.chunks(7) {
        let factor = u64::from(radix).pow(chunk.len() as u32);
        let mut carry = chunk.iter().fold(0, |sum, digit| sum * u64::from(radix) + digit);
        for limb in &mut limbs {
            let value = *limb * factor + carry;
            *limb = value % LIMB;
            carry = value / LIMB;
        }
        if carry > 0 {
            limbs.push(carry);
        }
    }
    let mut text = limbs.pop().unwrap_or(0).to_string();
    for limb in limbs.iter().rev() {
        text.push_str(&format!("{limb:09}"));
    }
    Constant::BigInt(text.into())
}
