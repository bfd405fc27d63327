//! One style for the programs of all languages: `mlc fmt`.
//!
//! Owns: indentation, blanks, blank lines. Does not know: the tree; it changes white space only, so the tree stays.
//!
//! The style is that of PEP 8: four spaces per block; blanks around binary operators and after commas, none inside brackets;
//! two blank lines around functions and classes at top level, one around those inside blocks, never more than two (one inside
//! blocks). Comments, strings, names and full-width marks stay as they are; line breaks inside brackets and after backslashes
//! stay where they are, with the lines between indented by the brackets that are open.

mod lines;
mod spacing;

use crate::Parsed;
use crate::layout::NONE;
use crate::roles::{Role, Roles, analyse};
use crate::token::{Token, TokenKind};
use lines::{Item, What};
use mlc_source::SourceFile;

/// The formatted text; `None` when the program has errors, because then nobody knows what belongs together.
pub fn format(file: &SourceFile, parsed: &Parsed) -> Option<String> {
    if parsed.has_errors() {
        return None;
    }
    let roles = analyse(file, &parsed.tokens, &parsed.bound, parsed.lexicon);
    let items = lines::items(file, &parsed.tokens, &roles);
    let first_end = parsed.tokens.iter().find(|t| t.kind == TokenKind::Newline).map(|t| file.slice(t.span));
    let mut writer = Writer {
        file,
        tokens: &parsed.tokens,
        roles: &roles,
        line_end: if first_end == Some("\r\n") { "\r\n" } else { "\n" },
        text: String::with_capacity(file.text.len() + file.text.len() / 8),
    };
    if let Some(mark) = parsed.tokens.first().filter(|t| t.kind == TokenKind::ByteOrderMark) {
        writer.text.push_str(file.slice(mark.span));
    }
    for item in &items {
        writer.item(item);
    }
    Some(writer.text)
}

const INDENT: usize = 4;

struct Writer<'a> {
    file: &'a SourceFile,
    tokens: &'a [Token],
    roles: &'a Roles,
    line_end: &'static str,
    text: String,
}

/// Where a logical line is being written.
struct Place {
    /// The lines on which the open brackets stand, by their indentation.
    open: Vec<usize>,
    /// Indentation of the current physical line.
    indent: usize,
    base: usize,
    /// How much deeper the second physical line is.
    hang: usize,
    /// Line ends since the last token.
    breaks: usize,
    /// The last line end was one after a backslash.
    continued: bool,
    previous: Option<usize>,
}

impl Writer<'_> {
    fn item(&mut self, item: &Item) {
        for _ in 0..item.blank_lines {
            self.text.push_str(self.line_end);
        }
        self.spaces(item.depth * INDENT);
        match item.what {
            What::Comment(token) => self.comment(token),
            What::Code(line) => self.line(line, item.depth * INDENT),
        }
        self.text.push_str(self.line_end);
    }

    fn spaces(&mut self, count: usize) {
        self.text.extend(std::iter::repeat_n(' ', count));
    }

    fn comment(&mut self, token: usize) {
        self.text.push_str(self.file.slice(self.tokens[token].span).trim_end());
    }

    fn line(&mut self, index: usize, base: usize) {
        let line = self.roles.layout.lines[index];
        let (first, end) = (line.first as usize, line.end as usize);
        let hang = if self.hangs(index) { 2 * INDENT } else { INDENT };
        let mut place =
            Place { open: Vec::new(), indent: base, base, hang, breaks: 0, continued: false, previous: None };
        let mut i = first;
        while i < end {
            let here = i;
            i += 1;
            match self.tokens[here].kind {
                TokenKind::Newline => place.breaks += 1,
                TokenKind::Continuation => {
                    place.breaks += 1;
                    place.continued = true;
                }
                TokenKind::Comment => {
                    if place.breaks > 0 {
                        self.break_line(&mut place, here);
                    } else {
                        self.text.push_str("  ");
                    }
                    self.comment(here);
                }
                kind if kind.is_trivia() => {}
                kind => {
                    if place.breaks > 0 && place.previous.is_some() {
                        self.break_line(&mut place, here);
                    } else if let Some(previous) = place.previous
                        && self.gap(previous, here)
                    {
                        self.text.push(' ');
                    }
                    match self.roles.of[here] {
                        Role::Open { .. } => place.open.push(place.indent),
                        Role::Close => drop(place.open.pop()),
                        _ => {}
                    }
                    place.previous = Some(here);
                    if kind == TokenKind::FStringStart && self.roles.layout.partner[here] != NONE {
                        let last = self.roles.layout.partner[here] as usize;
                        let span = self.tokens[here].span.to(self.tokens[last].span);
                        self.text.push_str(self.file.slice(span));
                        // What follows goes by the end of the string.
                        i = last + 1;
                        place.previous = Some(here);
                    } else {
                        self.text.push_str(self.file.slice(self.tokens[here].span));
                    }
                }
            }
        }
    }

    /// Begins the physical line of token `next`.
    fn break_line(&mut self, place: &mut Place, next: usize) {
        if place.continued {
            self.text.push_str(" \\");
        }
        self.text.push_str(self.line_end);
        let after_open = place.previous.is_some_and(|p| matches!(self.roles.of[p], Role::Open { .. }))
            && !matches!(self.last_trivia(next), Some(TokenKind::Comment));
        if place.breaks > 1 && !place.continued && !after_open && self.roles.of[next] != Role::Close {
            self.text.push_str(self.line_end);
        }
        let closers = self.closers_from(next).min(place.open.len());
        let step = |line: usize| if line == place.base { place.hang } else { INDENT };
        place.indent = if closers > 0 {
            place.open[place.open.len() - closers]
        } else {
            place.open.last().map_or(place.base + place.hang, |line| line + step(*line))
        };
        self.spaces(place.indent);
        place.breaks = 0;
        place.continued = false;
    }

    /// The comment before a token, if nothing but blanks and line ends stands between.
    fn last_trivia(&self, token: usize) -> Option<TokenKind> {
        self.tokens[..token].iter().rev().map(|t| t.kind).find(|k| !matches!(k, TokenKind::Space | TokenKind::Newline))
    }

    /// How many closing brackets a physical line begins with.
    fn closers_from(&self, token: usize) -> usize {
        let code = self.tokens[token..].iter().enumerate().filter(|(_, t)| t.kind != TokenKind::Space);
        code.take_while(|(i, _)| self.roles.of[token + i] == Role::Close).count()
    }

    /// A header whose last physical line would look like a line of its block needs more indentation than that.
    fn hangs(&self, index: usize) -> bool {
        let line = self.roles.layout.lines[index];
        let has_block = self.roles.layout.lines.get(index + 1).is_some_and(|next| next.depth > line.depth);
        let range = line.first as usize..line.end as usize;
        let last_break =
            range.rev().find(|i| matches!(self.tokens[*i].kind, TokenKind::Newline | TokenKind::Continuation));
        let last_line =
            last_break.and_then(|at| (at + 1..line.end as usize).find(|i| !self.tokens[*i].kind.is_trivia()));
        has_block && last_line.is_some_and(|token| self.roles.of[token] != Role::Close)
    }
}
