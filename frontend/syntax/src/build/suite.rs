//! Blocks: the lines of a block become statements.
//!
//! Owns: which statement a line starts, indented blocks and suites on one line. Does not know: the statements themselves.

use super::{Builder, Node};
use crate::ast::*;
use crate::grammar::level::{Level, Place};
use crate::grammar::{Rule, parse};
use crate::terminal::Terminal;
use crate::wellformed::{Begun, Frame};
use mlc_diag::codes::scan::UNEXPECTED_INDENT;
use mlc_diag::codes::syntax as codes;
use mlc_source::Span;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Plain,
    /// The block of a `match`.
    Cases,
}

/// The lines of one block, and the level of the current one.
pub(super) struct Lines {
    pub at: usize,
    end: usize,
    kind: Kind,
    level: Option<Level>,
}

/// A header that has been parsed: its parts, and the suite on its line.
pub(super) struct Header<'l> {
    pub level: &'l Level,
    pub nodes: std::vec::IntoIter<Node<'l>>,
    pub span: Span,
    inline: Option<Node<'l>>,
}

impl<'l> Header<'l> {
    /// The next part if it is of this rule.
    pub(super) fn take(&mut self, rule: Rule) -> Option<Node<'l>> {
        if self.nodes.as_slice().first().is_some_and(|n| n.as_rule() == rule) { self.nodes.next() } else { None }
    }
}

/// Whether a broken line was certainly not meant as a header (`x = = 1`, `return +`), so that no block can follow it. One
/// with an open bracket may go on in the next line.
fn cannot_be_header(level: &Level) -> bool {
    use Terminal as T;
    let terminals = || (0..level.len()).filter_map(|i| level.at(i));
    let is_open = |t| matches!(t, T::OpenParen | T::OpenBracket | T::OpenBrace);
    let assigns = |t: T| t == T::Assign || (T::AtEq..=T::MinusEq).contains(&t);
    let simple = level.at(0).is_some_and(|first| {
        use T::{Assert, Break, Const, Continue, Del, From, Global, Import, Let, Nonlocal, Pass, Raise, Return};
        matches!(
            first,
            Break | Continue | Pass | Return | Import | From | Raise | Global | Nonlocal | Let | Const | Del | Assert
        )
    });
    terminals().next_back() != Some(T::Colon) && !terminals().any(is_open) && (simple || terminals().any(assigns))
}

impl Builder<'_> {
    /// The statements of the lines `first..end`.
    pub(super) fn block(&mut self, first: usize, end: usize, kind: Kind) -> Vec<Stmt> {
        let mut lines = Lines { at: first, end, kind, level: None };
        let mut out = Vec::new();
        let depth = self.layout.lines.get(first).map_or(0, |l| l.depth);
        if first == 0 && depth > 0 && end > 0 {
            self.report_indent(0);
        }
        while lines.at < end {
            let before = lines.at;
            self.statement(&mut lines, &mut out);
            if lines.at == before {
                lines.at += 1;
                lines.level = None;
            }
        }
        out
    }

    fn report_indent(&mut self, line: usize) {
        let line = self.layout.lines[line];
        if line.indented_well {
            let first = (line.first as usize..line.end as usize)
                .find(|i| !self.source.tokens[*i].kind.is_trivia())
                .unwrap_or(line.first as usize);
            let span = self.source.tokens[first].span;
            self.report(&UNEXPECTED_INDENT, span);
        }
    }

    /// The first terminal of the current line; `None` at the end of the block.
    pub(super) fn peek(&mut self, lines: &mut Lines) -> Option<Terminal> {
        if lines.at >= lines.end {
            return None;
        }
        if lines.level.is_none() {
            let line = self.layout.lines[lines.at];
            let place = Place::Line { in_match: lines.kind == Kind::Cases };
            lines.level = Some(self.level(line.first as usize, line.end as usize, place));
        }
        lines.level.as_ref().and_then(|l| l.at(0))
    }

    /// The level of the current line, which the caller now has to deal with.
    fn take(&mut self, lines: &mut Lines) -> Level {
        self.peek(lines);
        lines.level.take().unwrap_or_default()
    }

    fn statement(&mut self, lines: &mut Lines, out: &mut Vec<Stmt>) {
        let first = self.peek(lines);
        let second = lines.level.as_ref().and_then(|l| l.at(1));
        let made = match first {
            None => {
                self.skip_block(lines, out);
                return;
            }
            Some(Terminal::If) => self.if_statement(lines),
            Some(Terminal::While) => self.while_statement(lines),
            Some(Terminal::For) => self.for_statement(lines),
            Some(Terminal::Try) => self.try_statement(lines),
            Some(Terminal::With) => self.with_statement(lines),
            Some(Terminal::Def | Terminal::Class | Terminal::At) => self.definition(lines),
            Some(Terminal::Async) => match second {
                Some(Terminal::For) => self.for_statement(lines),
                Some(Terminal::With) => self.with_statement(lines),
                _ => self.definition(lines),
            },
            Some(Terminal::Match) => self.match_statement(lines),
            Some(Terminal::On) => self.on_statement(lines),
            Some(Terminal::Canvas) => self.canvas_statement(lines),
            Some(Terminal::Render) if second == Some(Terminal::Colon) => self.render_block(lines),
            Some(
                Terminal::Elif
                | Terminal::Else
                | Terminal::Except
                | Terminal::Finally
                | Terminal::Case
                | Terminal::Default,
            ) => self.orphan(lines),
            Some(_) => {
                self.simple_line(lines, out);
                return;
            }
        };
        out.extend(made);
    }

    fn simple_line(&mut self, lines: &mut Lines, out: &mut Vec<Stmt>) {
        let level = self.take(lines);
        let end = self.line_end(lines.at);
        match parse(Rule::simple_line, &level) {
            Ok(mut pairs) => {
                if let Some(simples) = pairs.next().and_then(|line| line.into_inner().next()) {
                    self.simples(&level, simples, out);
                }
            }
            Err(failure) => {
                self.syntax_error(&level, failure, end);
                if cannot_be_header(&level) && self.layout.lines[lines.at].next as usize > lines.at + 1 {
                    self.report_indent(lines.at + 1);
                }
                return self.read_leniently(lines);
            }
        }
        self.skip_block(lines, out);
    }

    /// Leaves a line that cannot have a block; if it has one, its statements still count.
    fn skip_block(&mut self, lines: &mut Lines, out: &mut Vec<Stmt>) {
        let next = self.layout.lines[lines.at].next as usize;
        if next > lines.at + 1 {
            self.report_indent(lines.at + 1);
            let inner = self.block(lines.at + 1, next, Kind::Plain);
            out.extend(inner);
        }
        lines.at = next;
        lines.level = None;
    }

    /// The end of a line, for what is missing there.
    fn line_end(&self, line: usize) -> Span {
        let line = self.layout.lines[line];
        let last = (line.first as usize..line.end as usize).rev().find(|i| !self.source.tokens[*i].kind.is_trivia());
        self.source.tokens[last.unwrap_or(line.first as usize)].span.at_end()
    }

    /// Parses the current line as a header and builds its statement, which reads the suite itself (see [`Builder::suite`]).
    /// After an error, which is reported, the block is still read, and there is no statement.
    pub(super) fn header<T>(
        &mut self,
        lines: &mut Lines,
        rule: Rule,
        build: impl FnOnce(&mut Self, &mut Lines, Header<'_>) -> T,
    ) -> Option<T> {
        let level = self.take(lines);
        self.begun = Begun::Statements;
        let end = self.line_end(lines.at);
        let span = self.span(&level, 0, level.len());
        let mut pairs = match parse(rule, &level) {
            Ok(pairs) => pairs,
            Err(failure) => {
                self.syntax_error(&level, failure, end);
                self.read_leniently(lines);
                return None;
            }
        };
        let mut nodes: Vec<Node<'_>> = pairs.next()?.into_inner().filter(|n| n.as_rule() != Rule::EOI).collect();
        let inline = if nodes.last().is_some_and(|n| n.as_rule() == Rule::simples) { nodes.pop() } else { None };
        Some(build(self, lines, Header { level: &level, nodes: nodes.into_iter(), span, inline }))
    }

    /// Reads the block of a broken header for the sake of its own errors.
    fn read_leniently(&mut self, lines: &mut Lines) {
        let next = self.layout.lines[lines.at].next as usize;
        self.scopes.enter_lenient();
        self.block(lines.at + 1, next, Kind::Plain);
        self.scopes.leave_lenient();
        lines.at = next;
        lines.level = None;
    }

    /// The suite of a header: on its line, or the block below.
    pub(super) fn suite(&mut self, lines: &mut Lines, header: &mut Header<'_>, kind: Kind) -> Vec<Stmt> {
        let mut body = Vec::new();
        let at = lines.at;
        let next = self.layout.lines[at].next as usize;
        let has_block = next > at + 1;
        match header.inline.take() {
            Some(simples) => {
                self.simples(header.level, simples, &mut body);
                if has_block {
                    self.report_indent(at + 1);
                }
            }
            // A block that is nested too deeply has been reported.
            None if !has_block && self.layout.lines.get(next).is_some_and(|l| !l.indented_well) => {}
            None if !has_block => {
                let first = usize::from(header.level.at(0) == Some(Terminal::Async));
                let keyword = header.level.tokens[first] as usize;
                let word = self.text(keyword);
                let line = self.source.file.line(self.source.tokens[keyword].span.start).to_string();
                let end = self.line_end(at);
                self.report_with(&codes::EXPECTED_BLOCK, end, &[("keyword", word), ("line", &line)]);
            }
            None => {}
        }
        if has_block {
            let block = self.block(at + 1, next, kind);
            if body.is_empty() {
                body = block;
            } else {
                body.extend(block);
            }
        }
        lines.at = next;
        lines.level = None;
        body
    }

    /// The lines of the block under the current line, which is thereby dealt with.
    pub(super) fn block_lines(&mut self, lines: &mut Lines, kind: Kind) -> Lines {
        let at = lines.at;
        let next = self.layout.lines[at].next as usize;
        if next == at + 1 {
            let line = self.layout.lines[at];
            let keyword = (line.first as usize..line.end as usize)
                .find(|i| !self.source.tokens[*i].kind.is_trivia())
                .unwrap_or(line.first as usize);
            let number = self.source.file.line(self.source.tokens[keyword].span.start).to_string();
            let (word, end) = (self.text(keyword), self.line_end(at));
            self.report_with(&codes::EXPECTED_BLOCK, end, &[("keyword", word), ("line", &number)]);
        }
        lines.at = next;
        lines.level = None;
        Lines { at: at + 1, end: next, kind, level: None }
    }

    /// Leaves a decorator's line.
    pub(super) fn after_decorator(&mut self, lines: &mut Lines) {
        let mut out = Vec::new();
        self.skip_block(lines, &mut out);
    }

    /// A line in the block of a `match` that starts no case.
    pub(super) fn not_a_case(&mut self, lines: &mut Lines) {
        let level = self.take(lines);
        let span = self.terminal_span(&level, 0);
        self.report(&codes::EXPECTED_CASE, span);
        self.read_leniently(lines);
    }

    pub(super) fn loop_suite(&mut self, lines: &mut Lines, header: &mut Header<'_>) -> Vec<Stmt> {
        self.scopes.push_frame(Frame::Loop);
        let body = self.suite(lines, header, Kind::Plain);
        self.scopes.pop_frame();
        body
    }

    /// `else:` or the like without a statement that it could belong to.
    fn orphan(&mut self, lines: &mut Lines) -> Option<Stmt> {
        let level = self.take(lines);
        let span = self.terminal_span(&level, 0);
        let word = self.text(level.tokens[0] as usize);
        self.report_with(&codes::ORPHAN_CLAUSE, span, &[("keyword", word)]);
        self.read_leniently(lines);
        None
    }

    /// From the first token of a header to the end of the last statement under it.
    pub(super) fn whole(&self, header: Span, bodies: &[&Vec<Stmt>]) -> Span {
        bodies.iter().rev().find_map(|b| b.last()).map_or(header, |last| header.to(last.span))
    }
}
