//! A program in another human language: `mlc translate`.
//!
//! Owns: rewriting the tokens of a file. Does not know: the tree; files with errors are translated as far as they are
//! understood.
//!
//! Keywords get the preferred spelling of the target, builtins that the program does not bind too. Comments, blanks, names and
//! strings stay byte for byte, except:
//! * a header comment that names the language (`# lang: fr`) names the target;
//! * a name that would be a keyword in the target, or a builtin that the program uses, gets a `_`, which is reported;
//! * digits, marks and quotation marks that follow the habit of the source language follow that of the target;
//! * `f(key: 1)` is written with `=` where `key` is a keyword of the target;
//! * a blank is put where two tokens would run together (`1if x` becomes `1 si x`).
//!
//! Word order: Python's order is valid in every language and stays. A header that the source writes in its own order gets the
//! target's own order if the target has one, and Python's otherwise; with [`Order::Natural`] every header gets the target's own.
//!
//! The result is scanned again and compared with what was meant, so that neighbours that happen to form a keyword of
//! several words (`para` and the name `cada` in Portuguese) are noticed and renamed.

mod check;
mod habits;
mod names;

use crate::Parsed;
use crate::layout::order::Parts;
use crate::roles::{Header, Role, Roles, analyse};
use crate::terminal::Terminal;
use crate::token::{Token, TokenKind};
use mlc_lexicon::{Keyword, Lexicon, Part};
use mlc_source::{SourceFile, Span};
use names::Names;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

/// A translated program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    pub text: String,
    /// The names that could not stay, in the order of their first use.
    pub renames: Vec<Rename>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rename {
    pub from: String,
    pub to: String,
    pub clash: Clash,
    /// First use in the source.
    pub span: Span,
}

/// What a name would have been taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clash {
    Keyword(Keyword),
    /// The builtin of this English name.
    Builtin(&'static str),
    /// Together with its neighbour it reads as a keyword of several words.
    Phrase,
}

/// The order of words in headers that a language may write in an order of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The target's own order only where the source has its own.
    #[default]
    AsWritten,
    /// The target's own order wherever it has one.
    Natural,
}

/// The program in the target language, headers in the order in which they are written.
pub fn translate(file: &SourceFile, parsed: &Parsed, target: &'static Lexicon) -> Translation {
    translate_in_order(file, parsed, target, Order::AsWritten)
}

pub fn translate_in_order(file: &SourceFile, parsed: &Parsed, target: &'static Lexicon, order: Order) -> Translation {
    let roles = analyse(file, &parsed.tokens, &parsed.bound, parsed.lexicon);
    let names = Names::new(file, parsed, &roles, target);
    let mut translator = Translator {
        file,
        tokens: &parsed.tokens,
        roles: &roles,
        from: parsed.lexicon,
        to: target,
        order,
        names,
        plain: BTreeSet::new(),
    };
    let mut output = translator.write();
    // Every round renames a name or gives up a reordering, so this ends.
    while translator.mend(&output) {
        output = translator.write();
    }
    Translation { text: output.text, renames: translator.names.into_renames() }
}

struct Translator<'a> {
    file: &'a SourceFile,
    tokens: &'a [Token],
    roles: &'a Roles,
    from: &'static Lexicon,
    to: &'static Lexicon,
    order: Order,
    names: Names<'a>,
    /// Lines that have to keep Python's order, because the target's own would be misread.
    plain: BTreeSet<usize>,
}

/// The translated text and where each word and mark of it came from.
struct Output {
    text: String,
    pieces: Vec<Piece>,
    /// Logical lines that are written in the target's own order.
    reordered: Vec<usize>,
}

struct Piece {
    range: Range<usize>,
    what: What,
}

/// What a piece of the translation is meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Keyword(Keyword),
    /// The name at this token of the source.
    Name(usize),
    /// A mark that is written otherwise than in the source.
    Mark,
    Other,
}

impl Output {
    /// Adds a token; puts a blank before it if it would run together with the one before.
    fn push(&mut self, text: &str, what: What) {
        if self.pieces.last().is_some_and(|p| p.range.end == self.text.len()) && runs_together(&self.text, text) {
            self.text.push(' ');
        }
        let start = self.text.len();
        self.text.push_str(text);
        self.pieces.push(Piece { range: start..self.text.len(), what });
    }
}

/// True when `next` directly after `text` would change where the tokens end.
fn runs_together(text: &str, next: &str) -> bool {
    let (Some(last), Some(first)) = (text.chars().next_back(), next.chars().next()) else { return false };
    let word = |c: char| crate::scan::chars::continues_identifier(c);
    if word(last) && word(first) {
        // `1if` is fine in English only; what follows a number that ends with a digit of another script is no part of it.
        return !matches!(next, "and" | "else" | "for" | "if" | "in" | "is" | "or" | "not")
            || !text.ends_with(|c: char| c.is_ascii_digit());
    }
    if word(last) && matches!(first, '"' | '\'') {
        let prefix = text.rsplit(|c| !word(c)).next().unwrap_or_default();
        return crate::scan::ident::is_string_prefix(prefix.as_bytes());
    }
    if last.is_ascii_digit() && first == '.' || last == '.' && first.is_ascii_digit() {
        return true;
    }
    let operator = |s: &str| Terminal::ALL.iter().any(|t| t.text().starts_with(s));
    last.is_ascii_punctuation() && first.is_ascii_punctuation() && operator(&format!("{last}{first}"))
}

impl Translator<'_> {
    fn source(&self, token: usize) -> &str {
        self.file.slice(self.tokens[token].span)
    }

    fn write(&self) -> Output {
        let capacity = self.file.text.len() + self.file.text.len() / 4;
        let mut output = Output { text: String::with_capacity(capacity), pieces: Vec::new(), reordered: Vec::new() };
        let mut at = 0;
        for (i, line) in self.roles.lines.iter().enumerate() {
            let Some(header) = &line.header else { continue };
            let own_order = !self.plain.contains(&i) && (header.reordered || self.order == Order::Natural);
            let pattern =
                if own_order { self.to.patterns().iter().find(|p| p.header == header.parts.header) } else { None };
            if pattern.is_none() && !header.reordered {
                continue;
            }
            let start = self.roles.layout.lines[i].first as usize;
            self.tokens(at..start, &mut output);
            match pattern {
                Some(pattern) => {
                    self.header(header, &pattern.parts, &mut output);
                    output.reordered.push(i);
                }
                None => self.header(header, &python_order(header.parts.header), &mut output),
            }
            at = header.parts.colon as usize;
        }
        self.tokens(at..self.tokens.len(), &mut output);
        output
    }

    /// The part of a header before its colon, in the order of `parts`.
    fn header(&self, header: &Header, parts: &[Part], output: &mut Output) {
        let Parts { expr, name, .. } = &header.parts;
        let mut first = true;
        if let Some(token) = header.is_async {
            self.token(token as usize, output);
            first = false;
        }
        for part in parts {
            if !std::mem::replace(&mut first, false) {
                output.text.push(' ');
            }
            let range = |r: &Range<u32>| r.start as usize..r.end as usize;
            match part {
                Part::Expr => self.tokens(range(expr), output),
                Part::Name => self.tokens(name.as_ref().map_or(0..0, range), output),
                Part::Keyword(keyword) => output.push(self.to.spell(*keyword), What::Keyword(*keyword)),
                Part::Literal(word) => output.push(word, What::Other),
            }
        }
    }

    fn tokens(&self, range: Range<usize>, output: &mut Output) {
        range.for_each(|i| self.token(i, output));
    }

    fn token(&self, i: usize, output: &mut Output) {
        let text = self.source(i);
        let token = self.tokens[i];
        match (self.roles.of[i], token.kind) {
            (Role::Keyword(keyword), _) => output.push(self.to.spell(keyword), What::Keyword(keyword)),
            (_, TokenKind::Name | TokenKind::Keyword(_)) => {
                let name = match (self.names.renamed(i), self.names.meaning(i)) {
                    (Some(new), _) => new,
                    (None, Some(english)) if self.roles.of[i] == Role::Name => self.names.builtin(english),
                    _ => text,
                };
                let what = if self.roles.of[i] == Role::None { What::Other } else { What::Name(i) };
                output.push(name, what);
            }
            (_, TokenKind::Number) => output.push(&habits::number(text, self.from, self.to), What::Other),
            (_, TokenKind::Str) => {
                let text = habits::quotation(text, self.from, self.to).map_or(Cow::Borrowed(text), Cow::Owned);
                output.push(&text, What::Other);
            }
            (_, TokenKind::Op(Terminal::Colon)) if self.follows_keyword_argument(i) => output.push("=", What::Other),
            (_, TokenKind::Op(terminal)) => match habits::mark(text, terminal, self.from, self.to) {
                Some(mark) => {
                    output.push(&mark, What::Mark);
                    if self.blank_after(i) > 0 && self.tokens.get(i + 1).is_some_and(|t| !ends_code(t.kind)) {
                        output.text.push(' ');
                    }
                }
                // Unchanged marks do not run together: they did not before.
                None => self.verbatim(text, output),
            },
            (_, TokenKind::Space) if text == " " && i > 0 && self.blank_after(i - 1) < 0 => {}
            (_, TokenKind::Comment) => output.text.push_str(&self.comment(token.span, text)),
            _ => output.text.push_str(text),
        }
    }

    /// The colon of `f(key: 1)` where `key` can stand only before `=` in the target.
    fn follows_keyword_argument(&self, colon: usize) -> bool {
        let blank = |kind: TokenKind| kind.is_trivia() || kind == TokenKind::Newline;
        let before = (0..colon).rev().find(|i| !blank(self.tokens[*i].kind));
        before.is_some_and(|token| self.tokens[token].kind.is_word() && self.names.needs_assign(token))
    }

    /// How a changed mark changes the blanks after it; see [`habits::blank_after`].
    fn blank_after(&self, i: usize) -> i32 {
        let TokenKind::Op(terminal) = self.tokens[i].kind else { return 0 };
        if self.roles.of[i] != Role::Separator {
            return 0;
        }
        let text = self.source(i);
        habits::mark(text, terminal, self.from, self.to).map_or(0, |mark| habits::blank_after(text, &mark))
    }

    fn verbatim(&self, text: &str, output: &mut Output) {
        if output.pieces.last().is_some_and(|p| p.what == What::Mark) {
            return output.push(text, What::Other);
        }
        let start = output.text.len();
        output.text.push_str(text);
        output.pieces.push(Piece { range: start..output.text.len(), what: What::Other });
    }

    /// The header comment names the target; every other comment stays.
    fn comment<'t>(&self, span: Span, text: &'t str) -> Cow<'t, str> {
        let Some(value) = mlc_lexicon::header(&self.file.text) else { return Cow::Borrowed(text) };
        // `value` is a part of the file's text.
        let at = value.as_ptr() as usize - self.file.text.as_ptr() as usize;
        if !(span.start as usize..span.end as usize).contains(&at) {
            return Cow::Borrowed(text);
        }
        let at = at - span.start as usize;
        Cow::Owned(format!("{}{}{}", &text[..at], self.to.tag(), &text[at + value.len()..]))
    }
}

/// White space, the end of a line, a closing bracket.
fn ends_code(kind: TokenKind) -> bool {
    kind.is_trivia() || kind == TokenKind::Newline || matches!(kind, TokenKind::Op(terminal) if terminal.is_closer())
}

/// How Python writes a header.
fn python_order(header: Keyword) -> Vec<Part> {
    match header {
        Keyword::For => vec![Part::Keyword(Keyword::For), Part::Name, Part::Keyword(Keyword::In), Part::Expr],
        keyword => vec![Part::Keyword(keyword), Part::Expr],
    }
}
