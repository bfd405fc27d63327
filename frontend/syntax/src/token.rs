//! Tokens: what the scanner makes of the text.
//!
//! Owns: the token record. Does not know: logical lines, the grammar.
//! Tokens are lossless: they cover the text from its first to its last byte without gaps.

use crate::terminal::Terminal;
use mlc_lexicon::Keyword;
use mlc_source::Span;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: TokenKind,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// An identifier, or a word that is no keyword here.
    Name,
    /// A keyword of the file's language; one token even when it is written with several words (`sinon si`).
    Keyword(Keyword),
    Number,
    /// A complete string or bytes literal with prefix and quotes.
    Str,
    /// Prefix and opening quotes of an f-string. Its parts follow as tokens of their own, up to [`TokenKind::FStringEnd`].
    FStringStart,
    /// Literal text inside an f-string or inside a format specification.
    FStringText,
    FStringEnd,
    /// `〔…〕`
    Date,
    /// An operator, a bracket or another mark.
    Op(Terminal),
    /// A physical line end.
    Newline,
    Space,
    Comment,
    /// A backslash directly before a line end, with the line end.
    Continuation,
    /// The byte order mark at the start of the text.
    ByteOrderMark,
    /// Text that belongs to no token; a diagnostic says why.
    Invalid,
}

impl TokenKind {
    /// White space and comments: what the grammar does not see. Line ends are not trivia.
    pub fn is_trivia(self) -> bool {
        matches!(
            self,
            TokenKind::Space
                | TokenKind::Comment
                | TokenKind::Continuation
                | TokenKind::ByteOrderMark
                | TokenKind::Invalid
        )
    }

    /// A word: a name or a keyword.
    pub fn is_word(self) -> bool {
        matches!(self, TokenKind::Name | TokenKind::Keyword(_))
    }
}
