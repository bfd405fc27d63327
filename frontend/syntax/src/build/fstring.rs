//! F-strings: from the run of tokens between start and end to parts.
//!
//! Owns: fields, conversions, format specifications. Does not know: how the scanner found them.

use super::Builder;
use crate::ast::*;
use crate::grammar::Rule;
use crate::grammar::level::Place;
use crate::layout::NONE;
use crate::terminal::Terminal;
use crate::token::TokenKind;
use mlc_diag::codes::scan as codes;
use mlc_source::Span;

/// Adds a part; neighbouring texts become one.
pub(super) fn push_part(parts: &mut Vec<FStringPart>, part: FStringPart) {
    if let (Some(FStringPart::Text(before)), FStringPart::Text(text)) = (parts.last_mut(), &part) {
        *before = format!("{before}{text}").into();
        return;
    }
    parts.push(part);
}

impl Builder<'_> {
    /// The parts of the f-string that starts at token `start`.
    pub(super) fn fstring(&mut self, start: usize) -> Vec<FStringPart> {
        let raw = self.text(start).contains(['r', 'R']);
        let end = self.source.partner[start] as usize;
        self.fstring_parts(start + 1, end, raw, false)
    }

    /// Text and fields among the tokens `at..end`.
    fn fstring_parts(&mut self, mut at: usize, end: usize, raw: bool, in_spec: bool) -> Vec<FStringPart> {
        let mut parts = Vec::new();
        while at < end {
            let token = self.source.tokens[at];
            if token.kind == TokenKind::FStringText {
                let text = self.text(at);
                let decoded = self.decode(text, raw, token.span.start, !in_spec);
                if !decoded.is_empty() {
                    push_part(&mut parts, decoded.part(token.span));
                }
                at += 1;
            } else if token.kind == TokenKind::Op(Terminal::OpenBrace) && self.source.partner[at] != NONE {
                let close = self.source.partner[at] as usize;
                if let Some(field) = self.field(at, close, raw) {
                    parts.push(FStringPart::Field(field));
                }
                at = close + 1;
            } else {
                at += 1;
            }
        }
        parts
    }

    /// The field between the braces at `open` and `close`.
    fn field(&mut self, open: usize, close: usize, raw: bool) -> Option<FStringField> {
        let span = self.token_span(open);
        // The expression ends with `!` or `:` outside brackets, or with the field.
        let mut end = open + 1;
        while end < close && !matches!(self.source.tokens[end].kind, TokenKind::Op(Terminal::Bang | Terminal::Colon)) {
            let partner = self.source.partner[end];
            end = if partner != NONE && partner as usize > end { partner as usize + 1 } else { end + 1 };
        }
        let mut expr_end = end;
        let last =
            self.source.tokens[open + 1..end].iter().rposition(|t| !t.kind.is_trivia() && t.kind != TokenKind::Newline);
        let mut debug_text = None;
        if let Some(last) = last.map(|i| open + 1 + i)
            && self.source.tokens[last].kind == TokenKind::Op(Terminal::Assign)
        {
            let text_end = self.source.tokens[end].span.start;
            let text_span = Span { start: span.start + 1, end: text_end, ..span };
            let text = self.source.file.slice(text_span).replace("\r\n", "\n").replace('\r', "\n");
            // As in CPython 3.12 the shown text is literal text of the f-string: `f"{'\x41'=}"` shows `'A'='A'`.
            let shown = self.decode(&text, raw, text_span.start, false);
            debug_text = Some(if shown.is_plain() { shown.literal().text } else { text.into() });
            expr_end = last;
        }
        let value = self.field_value(open, expr_end)?;
        let mut conversion = None;
        let mut at = end;
        if self.source.tokens[at].kind == TokenKind::Op(Terminal::Bang) {
            at += 1;
            conversion = self.conversion(at, close);
            while at < close && self.source.tokens[at].kind != TokenKind::Op(Terminal::Colon) {
                at += 1;
            }
        }
        let mut spec = None;
        if self.source.tokens[at].kind == TokenKind::Op(Terminal::Colon) {
            spec = Some(self.fstring_parts(at + 1, close, raw, true));
        }
        Some(FStringField { value, conversion, spec, debug_text, span })
    }

    fn field_value(&mut self, open: usize, end: usize) -> Option<Expr> {
        let span = self.token_span(open);
        if self.depth >= super::MAX_DEPTH {
            return None;
        }
        let level = self.level(open + 1, end, Place::Group);
        if level.is_empty() {
            self.report_with(&codes::FSTRING_EMPTY, span, &[("close", "}")]);
            return None;
        }
        self.parsed(&level, Rule::field_expr, open, |b, level, nodes| {
            let mut items: Vec<Expr> = nodes.into_iter().map(|n| b.item(level, n)).collect();
            let comma = super::ends_with_comma(level, level.len());
            match items.pop() {
                Some(one) if items.is_empty() && !comma => {
                    if let ExprKind::Starred(_) = one.kind {
                        b.report(&mlc_diag::codes::syntax::STARRED_HERE, one.span);
                    }
                    one
                }
                last => {
                    items.extend(last);
                    Expr { kind: ExprKind::Tuple(items), span: b.span(level, 0, level.len()) }
                }
            }
        })
    }

    fn conversion(&mut self, at: usize, close: usize) -> Option<Conversion> {
        let token = self.source.tokens[at];
        let word = if at < close && token.kind.is_word() { self.text(at) } else { "" };
        match word {
            "s" => Some(Conversion::Str),
            "r" => Some(Conversion::Repr),
            "a" => Some(Conversion::Ascii),
            found => {
                self.report_with(&codes::FSTRING_CONVERSION, token.span, &[("found", found)]);
                None
            }
        }
    }
}
