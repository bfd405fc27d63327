//! Operands: atoms with their trailers, displays, calls, subscripts.
//!
//! Owns: the insides of groups that are expressions. Does not know: operators (see `ops`).

use super::ops::Operand;
use super::{Builder, Node, ends_with_comma};
use crate::ast::*;
use crate::grammar::Rule;
use crate::grammar::level::{Level, Place};
use crate::terminal::Terminal;
use mlc_diag::codes::syntax as codes;
use mlc_source::Span;
use std::collections::HashSet;

impl Builder<'_> {
    /// An atom and its trailers, from terminal `at` on; leaves `at` behind them.
    pub(super) fn operand(&mut self, level: &Level, at: &mut usize, end: usize) -> Operand {
        let start = *at;
        let token = level.tokens[start] as usize;
        let span = self.token_span(token);
        *at += 1;
        let mut expr = match level.terminals[start] {
            Terminal::Name => Expr { kind: self.reference(token), span },
            Terminal::Number => Expr { kind: ExprKind::Constant(self.number(token)), span },
            Terminal::Singleton => Expr { kind: ExprKind::Constant(self.constant(token)), span },
            Terminal::Ellipsis => Expr { kind: ExprKind::Constant(Constant::Ellipsis), span },
            Terminal::Date => self.date(token, span),
            Terminal::Paren => self.paren(token, span),
            Terminal::Bracket => self.list(token, span),
            Terminal::Brace => self.brace(token, span),
            Terminal::Str | Terminal::FString => {
                while *at < end && matches!(level.terminals[*at], Terminal::Str | Terminal::FString) {
                    *at += 1;
                }
                self.strings(level, start, *at)
            }
            Terminal::Par => {
                *at += 1;
                self.par(level, start)
            }
            Terminal::At => {
                *at += 1;
                let ident = self.ident(level, start + 1);
                let span = span.to(ident.span);
                Expr { kind: ExprKind::Own(Box::new(OwnExpr::ModelRef(ident))), span }
            }
            _ => self.missing(span),
        };
        let mut outer = if *at == start + 1 { span } else { expr.span };
        while *at < end {
            let token = level.tokens[*at] as usize;
            let whole = outer.to(self.token_span(token));
            let kind = match level.terminals[*at] {
                Terminal::Dot if *at + 1 < end => {
                    let attr = self.ident(level, *at + 1);
                    *at += 1;
                    outer = outer.to(attr.span);
                    expr = Expr { kind: ExprKind::Attribute { value: Box::new(expr), attr }, span: outer };
                    *at += 1;
                    continue;
                }
                Terminal::Paren => self.call(expr, token),
                Terminal::Bracket => self.subscript(expr, token),
                Terminal::Question => ExprKind::Own(Box::new(OwnExpr::Propagate(expr))),
                _ => break,
            };
            expr = Expr { kind, span: whole };
            outer = whole;
            *at += 1;
        }
        Operand { expr, outer }
    }

    /// `named`, `starred`, `walrus` or `expr`: whatever may stand between commas.
    pub(super) fn item(&mut self, level: &Level, node: Node<'_>) -> Expr {
        match node.as_rule() {
            Rule::starred | Rule::star_arg => {
                let span = self.node_span(level, &node);
                let value = match node.into_inner().next() {
                    Some(inner) => self.expr(level, inner),
                    None => self.missing(span),
                };
                Expr { kind: ExprKind::Starred(Box::new(value)), span }
            }
            Rule::walrus | Rule::walrus_no_if => self.walrus(level, node),
            Rule::yield_expr => self.yield_expr(level, node),
            Rule::star_exprs | Rule::targets | Rule::subject => self.list_or_one(level, node),
            _ => self.expr(level, node),
        }
    }

    fn walrus(&mut self, level: &Level, node: Node<'_>) -> Expr {
        let span = self.node_span(level, &node);
        let (start, _) = self.range(&node);
        let target = self.binding(level, start);
        self.check_walrus(&target, span);
        let value = match node.into_inner().next() {
            Some(inner) => self.expr(level, inner),
            None => self.missing(span),
        };
        Expr { kind: ExprKind::NamedExpr { target, value: Box::new(value) }, span }
    }

    pub(super) fn yield_expr(&mut self, level: &Level, node: Node<'_>) -> Expr {
        let span = self.node_span(level, &node);
        let (start, end) = self.range(&node);
        let from = start + 1 < end && level.terminals[start + 1] == Terminal::From;
        self.check_yield(span, from);
        let value = node.into_inner().next().map(|n| Box::new(self.item(level, n)));
        let kind = match (from, value) {
            (true, Some(value)) => ExprKind::YieldFrom(value),
            (_, value) => ExprKind::Yield(value),
        };
        Expr { kind, span }
    }

    /// One item as it is, or a tuple when there is a comma.
    pub(super) fn list_or_one(&mut self, level: &Level, node: Node<'_>) -> Expr {
        let span = self.node_span(level, &node);
        let (_, end) = self.range(&node);
        let comma = ends_with_comma(level, end);
        let mut items: Vec<Expr> = node.into_inner().map(|n| self.item(level, n)).collect();
        if items.len() == 1
            && !comma
            && let Some(one) = items.pop()
        {
            return one;
        }
        Expr { kind: ExprKind::Tuple(items), span }
    }

    /// Like [`Builder::list_or_one`], where a single starred item makes no sense.
    pub(super) fn value(&mut self, level: &Level, node: Node<'_>) -> Expr {
        let value = self.item(level, node);
        if let ExprKind::Starred(_) = value.kind {
            self.report(&codes::STARRED_HERE, value.span);
        }
        value
    }

    // ---- groups ----

    fn paren(&mut self, open: usize, span: Span) -> Expr {
        self.group(open, Place::Group, Rule::paren, |b, level, nodes| {
            let end = level.len();
            b.display(
                level,
                nodes,
                span,
                |b, items| {
                    if items.len() == 1 && !ends_with_comma(level, end) {
                        return match items.into_iter().next() {
                            Some(Expr { kind: ExprKind::Starred(inner), span }) => {
                                b.report(&codes::STARRED_IN_PAREN, span);
                                *inner
                            }
                            one => one.unwrap_or_else(|| b.missing(span)),
                        };
                    }
                    Expr { kind: ExprKind::Tuple(items), span }
                },
                |elt, generators| ExprKind::GeneratorExp { elt, generators },
                "generator expression",
            )
        })
        .unwrap_or_else(|| self.missing(span))
    }

    fn list(&mut self, open: usize, span: Span) -> Expr {
        self.group(open, Place::Group, Rule::bracket, |b, level, nodes| {
            b.display(
                level,
                nodes,
                span,
                |_, items| Expr { kind: ExprKind::List(items), span },
                |elt, generators| ExprKind::ListComp { elt, generators },
                "list comprehension",
            )
        })
        .unwrap_or_else(|| self.missing(span))
    }

    /// Items, or an element and the clauses of a comprehension.
    fn display(
        &mut self,
        level: &Level,
        mut nodes: Vec<Node<'_>>,
        span: Span,
        items: impl FnOnce(&mut Self, Vec<Expr>) -> Expr,
        comprehension: impl FnOnce(Box<Expr>, Vec<Comprehension>) -> ExprKind,
        what: &'static str,
    ) -> Expr {
        if nodes.get(1).is_some_and(|n| n.as_rule() == Rule::comp_for) {
            let clauses = nodes.split_off(1);
            let (elt, generators) = self.comprehension(level, clauses, what, |b| {
                let elt = nodes.pop().map(|n| b.item(level, n));
                let elt = elt.unwrap_or_else(|| b.missing(span));
                if let ExprKind::Starred(_) = elt.kind {
                    b.report(&codes::UNPACKING_IN_COMPREHENSION, elt.span);
                }
                elt
            });
            return Expr { kind: comprehension(Box::new(elt), generators), span };
        }
        let list = nodes.into_iter().map(|n| self.item(level, n)).collect();
        items(self, list)
    }

    fn brace(&mut self, open: usize, span: Span) -> Expr {
        self.group(open, Place::Group, Rule::brace, |b, level, nodes| b.dict_or_set(level, nodes, span))
            .unwrap_or_else(|| self.missing(span))
    }

    fn dict_or_set(&mut self, level: &Level, mut nodes: Vec<Node<'_>>, span: Span) -> Expr {
        if nodes.is_empty() {
            return Expr { kind: ExprKind::Dict { items: Vec::new() }, span };
        }
        let is_dict = nodes[0].as_rule() == Rule::double_starred
            || nodes.get(1).is_some_and(|n| n.as_rule() == Rule::entry_value);
        if let Some(first) = nodes.iter().position(|n| n.as_rule() == Rule::comp_for) {
            let clauses = nodes.split_off(first);
            let mut parts = nodes.into_iter();
            let (first, second) = (parts.next(), parts.next());
            let what = if is_dict { "dict comprehension" } else { "set comprehension" };
            let ((elt, value), generators) = self.comprehension(level, clauses, what, |b| {
                let starred =
                    first.as_ref().is_some_and(|n| matches!(n.as_rule(), Rule::double_starred | Rule::starred));
                if starred {
                    let template = if is_dict {
                        &codes::DICT_UNPACKING_IN_COMPREHENSION
                    } else {
                        &codes::UNPACKING_IN_COMPREHENSION
                    };
                    b.report(template, span);
                }
                let elt = first.map(|n| b.entry_part(level, n)).unwrap_or_else(|| b.missing(span));
                (elt, second.map(|n| b.entry_part(level, n)))
            });
            let kind = match value {
                Some(value) => ExprKind::DictComp { key: Box::new(elt), value: Box::new(value), generators },
                None => ExprKind::SetComp { elt: Box::new(elt), generators },
            };
            return Expr { kind, span };
        }
        if !is_dict {
            let mut items = Vec::new();
            for node in nodes {
                if matches!(node.as_rule(), Rule::entry_value | Rule::double_starred) {
                    self.report(&codes::MIXED_DICT_AND_SET, self.node_span(level, &node));
                }
                items.push(self.entry_part(level, node));
            }
            return Expr { kind: ExprKind::Set(items), span };
        }
        let mut items = Vec::new();
        let mut nodes = nodes.into_iter().peekable();
        while let Some(node) = nodes.next() {
            if node.as_rule() == Rule::double_starred {
                items.push(DictItem { key: None, value: self.entry_part(level, node) });
                continue;
            }
            let here = self.node_span(level, &node);
            let key = self.entry_part(level, node);
            match nodes.next_if(|n| n.as_rule() == Rule::entry_value) {
                Some(value) => items.push(DictItem { key: Some(key), value: self.entry_part(level, value) }),
                None => self.report(&codes::EXPECTED_DICT_COLON, here),
            }
        }
        Expr { kind: ExprKind::Dict { items }, span }
    }

    fn entry_part(&mut self, level: &Level, node: Node<'_>) -> Expr {
        match node.as_rule() {
            Rule::double_starred | Rule::entry_value => {
                let span = self.node_span(level, &node);
                match node.into_inner().next() {
                    Some(inner) => self.expr(level, inner),
                    None => self.missing(span),
                }
            }
            _ => self.item(level, node),
        }
    }

    // ---- trailers ----

    fn call(&mut self, func: Expr, open: usize) -> ExprKind {
        let (args, keywords) = self.arguments(open);
        ExprKind::Call { func: Box::new(func), args, keywords }
    }

    /// The arguments of a call or the bases of a class.
    pub(super) fn arguments(&mut self, open: usize) -> (Vec<Expr>, Vec<Keyword>) {
        if self.source.partner[open] as usize == open + 1 {
            return (Vec::new(), Vec::new());
        }
        let whole = self.token_span(open);
        self.group(open, Place::Arguments, Rule::args, |b, level, mut nodes| {
            if nodes.get(1).is_some_and(|n| n.as_rule() == Rule::comp_for) {
                let clauses = nodes.split_off(1);
                if !matches!(nodes[0].as_rule(), Rule::expr | Rule::walrus) {
                    b.report(&codes::INVALID_SYNTAX, b.node_span(level, &clauses[0]));
                }
                let (elt, generators) = b.comprehension(level, clauses, "generator expression", |b| {
                    nodes.pop().map(|n| b.item(level, n)).unwrap_or_else(|| b.missing(whole))
                });
                let kind = ExprKind::GeneratorExp { elt: Box::new(elt), generators };
                return (vec![Expr { kind, span: whole }], Vec::new());
            }
            let mut args = Vec::new();
            let mut keywords: Vec<Keyword> = Vec::new();
            let mut seen = HashSet::new();
            for node in nodes {
                let span = b.node_span(level, &node);
                match node.as_rule() {
                    Rule::keyword_arg => {
                        let (start, _) = b.range(&node);
                        let name = b.ident(level, start);
                        let value = node.into_inner().next().map(|n| b.expr(level, n));
                        let value = value.unwrap_or_else(|| b.missing(span));
                        b.check_keyword(&name, &mut seen);
                        keywords.push(Keyword { name: Some(name), value, span });
                    }
                    Rule::double_star_arg => {
                        let value = node.into_inner().next().map(|n| b.expr(level, n));
                        let value = value.unwrap_or_else(|| b.missing(span));
                        keywords.push(Keyword { name: None, value, span });
                    }
                    rule => {
                        let arg = b.item(level, node);
                        b.check_positional(rule == Rule::star_arg, &arg, &keywords);
                        args.push(arg);
                    }
                }
            }
            (args, keywords)
        })
        .unwrap_or_default()
    }

    fn subscript(&mut self, value: Expr, open: usize) -> ExprKind {
        let span = self.token_span(open);
        let index = self
            .group(open, Place::Group, Rule::subscript, |b, level, nodes| b.indices(level, nodes))
            .unwrap_or_else(|| self.missing(span));
        ExprKind::Subscript { value: Box::new(value), index: Box::new(index) }
    }

    fn indices(&mut self, level: &Level, nodes: Vec<Node<'_>>) -> Expr {
        let whole = self.span(level, 0, level.len());
        let mut items: Vec<Expr> = Vec::new();
        let mut nodes = nodes.into_iter().peekable();
        while let Some(node) = nodes.next() {
            if node.as_rule() == Rule::slice_tail {
                let slice = self.slice(level, None, node);
                items.push(slice);
                continue;
            }
            let (_, end) = self.range(&node);
            let item = self.item(level, node);
            // In `[a, :b]` the colon belongs to the next item.
            let joins = |n: &Node<'_>| n.as_rule() == Rule::slice_tail && n.as_span().start() / 3 == end;
            match nodes.next_if(joins) {
                Some(tail) => {
                    let slice = self.slice(level, Some(item), tail);
                    items.push(slice);
                }
                None => items.push(item),
            }
        }
        let alone = items.len() == 1 && !ends_with_comma(level, level.len());
        match items.pop() {
            Some(one) if alone && !matches!(one.kind, ExprKind::Starred(_)) => one,
            Some(last) => {
                items.push(last);
                Expr { kind: ExprKind::Tuple(items), span: whole }
            }
            None => self.missing(whole),
        }
    }

    fn slice(&mut self, level: &Level, lower: Option<Expr>, tail: Node<'_>) -> Expr {
        let span = self.node_span(level, &tail);
        let span = lower.as_ref().map_or(span, |l| l.span.to(span));
        let (mut upper, mut step) = (None, None);
        for part in tail.into_inner() {
            let is_upper = part.as_rule() == Rule::upper;
            let value = part.into_inner().next().map(|n| Box::new(self.expr(level, n)));
            if is_upper {
                upper = value;
            } else {
                step = value;
            }
        }
        Expr { kind: ExprKind::Slice { lower: lower.map(Box::new), upper, step }, span }
    }
}
