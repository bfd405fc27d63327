//! Statements that have no block.
//!
//! Owns: one statement from its node. Does not know: lines.

use super::{Builder, Node, ends_with_comma, ops};
use crate::ast::*;
use crate::grammar::Rule;
use crate::grammar::level::{Level, Place};
use crate::terminal::Terminal;
use crate::wellformed::Use;
use mlc_diag::codes::syntax as codes;
use std::rc::Rc;

impl Builder<'_> {
    /// The statements of one line, separated by semicolons.
    pub(super) fn simples(&mut self, level: &Level, node: Node<'_>, out: &mut Vec<Stmt>) {
        for simple in node.into_inner() {
            let span = self.node_span(level, &simple);
            let kind = self.simple(level, simple);
            let stmt = Stmt { kind, span };
            self.note_start(&stmt);
            out.push(stmt);
        }
    }

    fn simple(&mut self, level: &Level, node: Node<'_>) -> StmtKind {
        let span = self.node_span(level, &node);
        match node.as_rule() {
            Rule::expr_stmt => self.expr_stmt(level, node),
            Rule::yield_stmt => self.yield_stmt(level, node),
            Rule::return_stmt => {
                let value = node.into_inner().next().map(|n| self.value(level, n));
                self.check_return(span, value.is_some());
                StmtKind::Return(value)
            }
            Rule::break_stmt => {
                self.check_break(span, false);
                StmtKind::Break
            }
            Rule::continue_stmt => {
                self.check_break(span, true);
                StmtKind::Continue
            }
            Rule::raise_stmt => {
                let mut parts = node.into_inner().map(|n| self.expr(level, n));
                StmtKind::Raise { exc: parts.next(), cause: parts.next() }
            }
            Rule::assert_stmt => {
                let mut parts: Vec<Expr> = node.into_inner().map(|n| self.expr(level, n)).collect();
                let msg = if parts.len() > 1 { parts.pop() } else { None };
                StmtKind::Assert { test: parts.pop().unwrap_or_else(|| self.missing(span)), msg }
            }
            Rule::del_stmt => self.del_stmt(level, node),
            Rule::global_stmt | Rule::nonlocal_stmt => {
                let nonlocal = node.as_rule() == Rule::nonlocal_stmt;
                let names: Vec<Ident> = node.into_inner().map(|n| self.binding_node(level, n)).collect();
                self.check_scope_names(&names, span, nonlocal);
                if nonlocal { StmtKind::Nonlocal(names) } else { StmtKind::Global(names) }
            }
            Rule::import_stmt => StmtKind::Import(node.into_inner().map(|n| self.dotted_as(level, n)).collect()),
            Rule::from_stmt => self.import_from(level, node),
            Rule::type_stmt => self.type_stmt(level, node),
            Rule::enum_stmt => self.enum_stmt(level, node),
            Rule::render_stmt => {
                let mut parts = node.into_inner().map(|n| self.expr(level, n));
                let (target, value) = (parts.next(), parts.next());
                drop(parts);
                let target = target.unwrap_or_else(|| self.missing(span));
                StmtKind::Own(Box::new(OwnStmt::Render { target, value }))
            }
            Rule::bind_stmt => {
                let mut parts = node.into_inner().map(|n| self.expr(level, n));
                let (source, target) = (parts.next(), parts.next());
                drop(parts);
                let source = source.unwrap_or_else(|| self.missing(span));
                let target = target.unwrap_or_else(|| self.missing(span));
                StmtKind::Own(Box::new(OwnStmt::Bind { source, target }))
            }
            _ => StmtKind::Pass,
        }
    }

    pub(super) fn binding_node(&mut self, level: &Level, node: Node<'_>) -> Ident {
        let (start, _) = self.range(&node);
        self.binding(level, start)
    }

    // ---- expressions and assignments ----

    fn expr_stmt(&mut self, level: &Level, node: Node<'_>) -> StmtKind {
        let mut parts = node.into_inner().peekable();
        let declare = parts.next_if(|n| n.as_rule() == Rule::declare).map(|n| {
            let (start, _) = self.range(&n);
            (
                match level.terminals[start] {
                    Terminal::Const => Declare::Const,
                    Terminal::Observe => Declare::Observe,
                    _ => Declare::Let,
                },
                self.node_span(level, &n),
            )
        });
        let Some(first) = parts.next() else { return StmtKind::Pass };
        let (start, end) = self.range(&first);
        let target = self.item(level, first);
        let Some(kind) = parts.peek().map(|n| n.as_rule()) else {
            if let Some((_, at)) = declare {
                self.report(&codes::CONST_NEEDS_VALUE, at);
            }
            if let ExprKind::Starred(_) = target.kind {
                self.report(&codes::STARRED_HERE, target.span);
            }
            return StmtKind::Expr(target);
        };
        if declare.is_some() {
            self.check_declared(&target);
        }
        let declare = declare.map(|(declare, _)| declare);
        match kind {
            Rule::augmented => {
                self.store_augmented(&target);
                let Some(part) = parts.next() else { return StmtKind::Expr(target) };
                let (at, _) = self.range(&part);
                let value = part.into_inner().next().map(|n| self.value(level, n));
                match (ops::augmented(level.terminals[at]), value) {
                    (Some(op), Some(value)) => StmtKind::AugAssign { target, op, value },
                    _ => StmtKind::Expr(target),
                }
            }
            Rule::annotated => {
                self.store_annotated(&target);
                let simple = end == start + 1 && level.terminals[start] == Terminal::Name;
                let mut inner = parts.next().into_iter().flat_map(|n| n.into_inner());
                let annotation = inner.next().map(|n| self.expr(level, n));
                let value = inner.next().map(|n| self.value(level, n));
                let annotation = annotation.unwrap_or_else(|| self.missing(target.span));
                StmtKind::AnnAssign { target, annotation, value, simple, declare }
            }
            _ => {
                let mut targets = vec![target];
                let mut value = None;
                for part in parts {
                    if let Some(inner) = part.into_inner().next() {
                        targets.extend(value.replace(self.item(level, inner)));
                    }
                }
                self.assignment(targets, value, declare)
            }
        }
    }

    fn assignment(&mut self, targets: Vec<Expr>, value: Option<Expr>, declare: Option<Declare>) -> StmtKind {
        for target in &targets {
            if let ExprKind::Yield(_) | ExprKind::YieldFrom(_) = target.kind {
                self.report(&codes::ASSIGN_TO_YIELD, target.span);
            } else {
                self.store(target, Use::Assign);
            }
        }
        let Some(value) = value else { return StmtKind::Pass };
        if let ExprKind::Starred(_) = value.kind {
            self.report(&codes::STARRED_HERE, value.span);
        }
        StmtKind::Assign { targets, value, declare }
    }

    fn yield_stmt(&mut self, level: &Level, node: Node<'_>) -> StmtKind {
        let mut targets = Vec::new();
        let mut value = None;
        for part in node.into_inner() {
            let inner = if part.as_rule() == Rule::assigned { part.into_inner().next() } else { Some(part) };
            if let Some(inner) = inner {
                targets.extend(value.replace(self.item(level, inner)));
            }
        }
        match (targets.is_empty(), value) {
            (true, Some(value)) => StmtKind::Expr(value),
            (_, value) => self.assignment(targets, value, None),
        }
    }

    fn del_stmt(&mut self, level: &Level, node: Node<'_>) -> StmtKind {
        let Some(list) = node.into_inner().next() else { return StmtKind::Pass };
        let targets: Vec<Expr> = list.into_inner().map(|n| self.item(level, n)).collect();
        for target in &targets {
            self.store(target, Use::Delete);
        }
        StmtKind::Delete(targets)
    }

    // ---- imports ----

    fn dotted(&mut self, level: &Level, node: Node<'_>) -> Ident {
        let span = self.node_span(level, &node);
        let (start, end) = self.range(&node);
        if end == start + 1 {
            return self.ident(level, start);
        }
        let parts: Vec<Name> = (start..end)
            .filter(|i| level.terminals[*i] == Terminal::Name)
            .map(|i| self.name(level.tokens[i] as usize))
            .collect();
        let joined: Vec<&str> = parts.iter().map(|p| &**p).collect();
        Ident { name: Rc::from(joined.join(".")), span }
    }

    fn dotted_as(&mut self, level: &Level, node: Node<'_>) -> Alias {
        let mut parts = node.into_inner();
        let name = parts.next().map(|n| {
            let (start, _) = self.range(&n);
            (self.dotted(level, n), start)
        });
        let asname = parts.next().map(|n| self.binding_node(level, n));
        let (name, start) = name.unwrap_or_else(|| (self.ident(level, 0), 0));
        if asname.is_none() {
            self.binding(level, start);
        }
        Alias { name, asname }
    }

    fn import_as(&mut self, level: &Level, node: Node<'_>) -> Alias {
        let mut parts = node.into_inner();
        let first = parts.next().map_or(0, |n| self.range(&n).0);
        let name = self.ident(level, first);
        let asname = parts.next().map(|n| self.binding_node(level, n));
        if asname.is_none() {
            self.bind(&name);
        }
        Alias { name, asname }
    }

    fn import_from(&mut self, level: &Level, node: Node<'_>) -> StmtKind {
        let span = self.node_span(level, &node);
        let (mut module, mut names, mut star) = (None, Vec::new(), false);
        let mut dots = 0;
        for part in node.into_inner() {
            match part.as_rule() {
                Rule::from_dots => {
                    let (start, end) = self.range(&part);
                    dots =
                        level.terminals[start..end].iter().map(|t| if *t == Terminal::Ellipsis { 3 } else { 1 }).sum();
                }
                Rule::dotted => module = Some(self.dotted(level, part)),
                Rule::import_star => {
                    star = true;
                    if !self.scopes.at_module_level() {
                        let span = self.node_span(level, &part);
                        self.report(&codes::STAR_IMPORT_INSIDE, span);
                    }
                }
                Rule::import_in_brackets => {
                    let (start, _) = self.range(&part);
                    let open = level.tokens[start] as usize;
                    names = self
                        .group(open, Place::Group, Rule::import_group, |b, level, nodes| {
                            nodes.into_iter().map(|n| b.import_as(level, n)).collect()
                        })
                        .unwrap_or_default();
                }
                _ => names.push(self.import_as(level, part)),
            }
        }
        if dots == 0 && module.as_ref().is_some_and(|m| &*m.name == "__future__") {
            self.check_future(&names, star, span);
        }
        StmtKind::ImportFrom { module, names, level: dots, star }
    }

    // ---- type aliases and records ----

    fn type_stmt(&mut self, level: &Level, node: Node<'_>) -> StmtKind {
        let span = self.node_span(level, &node);
        let (_, end) = self.range(&node);
        let mut name = None;
        let mut type_params = Vec::new();
        let mut value = None;
        for part in node.into_inner() {
            match part.as_rule() {
                Rule::name => name = Some(self.binding_node(level, part)),
                Rule::type_params_group => type_params = self.type_params(level, part),
                _ => {
                    let (start, _) = self.range(&part);
                    if end == start + 1
                        && type_params.is_empty()
                        && level.terminals[start] == Terminal::Brace
                        && let Some(fields) = self.record_fields(level.tokens[start] as usize)
                        && let Some(name) = name.clone()
                    {
                        return StmtKind::Own(Box::new(OwnStmt::Record { name, fields }));
                    }
                    value = Some(self.expr(level, part));
                }
            }
        }
        let name = name.unwrap_or_else(|| self.ident(level, 0));
        StmtKind::TypeAlias { name, type_params, value: value.unwrap_or_else(|| self.missing(span)) }
    }

    pub(super) fn type_params(&mut self, level: &Level, node: Node<'_>) -> Vec<TypeParam> {
        let (start, _) = self.range(&node);
        let open = level.tokens[start] as usize;
        let params = self.group(open, Place::Group, Rule::type_params, |b, level, nodes| {
            let mut params: Vec<TypeParam> = Vec::new();
            for node in nodes {
                let (start, _) = b.range(&node);
                let starred = level.terminals[start];
                let at = if starred == Terminal::Name { start } else { start + 1 };
                let name = b.binding(level, at);
                if params.iter().any(|p| p.name.name == name.name) {
                    b.report_with(&codes::DUPLICATE_TYPE_PARAMETER, name.span, &[("name", &name.name)]);
                }
                let bound = node.into_inner().next().and_then(|n| n.into_inner().next()).map(|n| b.expr(level, n));
                let kind = match starred {
                    Terminal::Star => TypeParamKind::TypeVarTuple,
                    Terminal::DoubleStar => TypeParamKind::ParamSpec,
                    _ => TypeParamKind::TypeVar { bound: bound.clone() },
                };
                if let (Terminal::Star | Terminal::DoubleStar, Some(bound)) = (starred, &bound) {
                    b.report(&codes::INVALID_SYNTAX, bound.span);
                }
                params.push(TypeParam { name, kind });
            }
            params
        });
        params.unwrap_or_default()
    }

    /// True when the list at the end of a node has a comma behind its last item.
    pub(super) fn trailing_comma(&self, level: &Level, node: &Node<'_>) -> bool {
        ends_with_comma(level, self.range(node).1)
    }
}
