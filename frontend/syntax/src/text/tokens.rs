//! A readable list of tokens.
//!
//! Owns: the text of `mlc emit tokens`. Does not know: the grammar.

use crate::token::{Token, TokenKind};
use mlc_source::SourceFile;
use std::fmt::Write;

/// One token per line: position, kind, text. Blanks are left out; line ends and comments stay.
pub fn list(file: &SourceFile, tokens: &[Token]) -> String {
    let mut out = String::new();
    for token in tokens {
        if token.kind == TokenKind::Space {
            continue;
        }
        let start = file.line_col(token.span.start);
        let kind = match token.kind {
            TokenKind::Keyword(keyword) => format!("keyword {}", keyword.english()),
            TokenKind::Op(terminal) => format!("op {}", terminal.text()),
            kind => format!("{kind:?}").to_lowercase(),
        };
        let text = super::repr::string(file.slice(token.span));
        let _ = writeln!(out, "{:>4}:{:<4} {kind:<16} {text}", start.line, start.column);
    }
    out
}
