//! The forms that Python does not have (section 6 of the language reference).
//!
//! Owns: their nodes. Does not know: whether the middle can compile them.

use super::suite::{Kind, Lines};
use super::{Builder, Node};
use crate::ast::*;
use crate::grammar::Rule;
use crate::grammar::level::{Level, Place};
use crate::token::TokenKind;
use std::rc::Rc;

impl Builder<'_> {
    /// `par [a, b]`; `at` is the terminal of the word.
    pub(super) fn par(&mut self, level: &Level, at: usize) -> Expr {
        let span = self.span(level, at, at + 2);
        // Had the program a variable of that name, this would be a subscript: see `parse_file`.
        let word = self.name(level.tokens[at] as usize);
        self.translated.insert(word);
        let open = level.tokens[at + 1] as usize;
        let items = self.group(open, Place::Group, Rule::par_items, |b, level, nodes| {
            nodes.into_iter().map(|n| b.expr(level, n)).collect()
        });
        Expr { kind: ExprKind::Own(Box::new(OwnExpr::Par(items.unwrap_or_default()))), span }
    }

    /// `prompt @model: text -> T`, `retrieve index: query`.
    pub(super) fn ai(&mut self, level: &Level, node: Node<'_>) -> Expr {
        let span = self.node_span(level, &node);
        let (start, _) = self.range(&node);
        let word: Rc<str> = match self.source.tokens[level.tokens[start] as usize].kind {
            TokenKind::Keyword(keyword) => keyword.english().into(),
            _ => "prompt".into(),
        };
        let (mut model, mut value, mut result) = (None, None, None);
        for part in node.into_inner() {
            match part.as_rule() {
                Rule::ai_model => {
                    let (from, end) = self.range(&part);
                    let mut at = from;
                    model = Some(self.operand(level, &mut at, end).expr);
                }
                Rule::ai_result => result = part.into_inner().next().map(|n| self.expr(level, n)),
                _ => value = Some(self.expr(level, part)),
            }
        }
        let value = value.unwrap_or_else(|| self.missing(span));
        Expr { kind: ExprKind::Own(Box::new(OwnExpr::Ai { word, model, value, result })), span }
    }

    /// `enum Color = | Red | Green { v: int }`
    pub(super) fn enum_stmt(&mut self, level: &Level, node: Node<'_>) -> StmtKind {
        let mut parts = node.into_inner();
        let name = parts.next().map(|n| self.binding_node(level, n));
        let name = name.unwrap_or_else(|| self.ident(level, 0));
        let mut variants = Vec::new();
        for variant in parts {
            let mut inner = variant.into_inner();
            let Some(at) = inner.next().map(|n| self.range(&n).0) else { continue };
            let ident = self.ident(level, at);
            let mut fields = Vec::new();
            if let Some(group) = inner.next() {
                let open = level.tokens[self.range(&group).0] as usize;
                fields = self
                    .group(open, Place::Group, Rule::fields, |b, _, _| b.record_fields(open))
                    .flatten()
                    .unwrap_or_default();
            }
            variants.push((ident, fields));
        }
        StmtKind::Own(Box::new(OwnStmt::Enum { name, variants }))
    }

    pub(super) fn on_statement(&mut self, lines: &mut Lines) -> Option<Stmt> {
        self.header(lines, Rule::on_line, |b, lines, mut header| {
            let event = header.take(Rule::expr).map(|n| b.expr(header.level, n));
            let event = event.unwrap_or_else(|| b.missing(header.span));
            let body = b.suite(lines, &mut header, Kind::Plain);
            let span = b.whole(header.span, &[&body]);
            Stmt { kind: StmtKind::Own(Box::new(OwnStmt::On { event, body })), span }
        })
    }

    pub(super) fn canvas_statement(&mut self, lines: &mut Lines) -> Option<Stmt> {
        self.header(lines, Rule::canvas_line, |b, lines, mut header| {
            let name = header.take(Rule::name).map(|n| b.binding_node(header.level, n));
            let name = name.unwrap_or_else(|| b.ident(header.level, 0));
            let body = b.suite(lines, &mut header, Kind::Plain);
            let span = b.whole(header.span, &[&body]);
            Stmt { kind: StmtKind::Own(Box::new(OwnStmt::Canvas { name, body })), span }
        })
    }

    pub(super) fn render_block(&mut self, lines: &mut Lines) -> Option<Stmt> {
        self.header(lines, Rule::render_line, |b, lines, mut header| {
            let body = b.suite(lines, &mut header, Kind::Plain);
            let span = b.whole(header.span, &[&body]);
            Stmt { kind: StmtKind::Own(Box::new(OwnStmt::RenderBlock { body })), span }
        })
    }
}
