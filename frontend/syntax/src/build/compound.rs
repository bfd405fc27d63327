//! Statements that have blocks, and parameters.
//!
//! Owns: `if while for try with def class match` from their lines. Does not know: how blocks are found (see `suite`).

use super::suite::{Header, Kind, Lines};
use super::{Builder, Node};
use crate::ast::*;
use crate::grammar::level::{Level, Place};
use crate::grammar::{Rule, fits};
use crate::terminal::Terminal;
use crate::wellformed::{Frame, Use};
use mlc_diag::codes::syntax as codes;
use mlc_source::Span;

impl Builder<'_> {
    /// The condition of a header.
    fn test(&mut self, header: &mut Header<'_>) -> Expr {
        let node = header.nodes.next();
        self.built(header, node)
    }

    fn built(&mut self, header: &Header<'_>, node: Option<Node<'_>>) -> Expr {
        match node {
            Some(node) => self.value(header.level, node),
            None => self.missing(header.span),
        }
    }

    pub(super) fn if_statement(&mut self, lines: &mut Lines) -> Option<Stmt> {
        let mut branches: Vec<(Expr, Vec<Stmt>, Span)> = Vec::new();
        let mut rule = Rule::if_line;
        loop {
            let branch = self.header(lines, rule, |b, lines, mut header| {
                let test = b.test(&mut header);
                let body = b.suite(lines, &mut header, Kind::Plain);
                (test, body, header.span)
            });
            branches.extend(branch);
            if self.peek(lines) != Some(Terminal::Elif) {
                break;
            }
            rule = Rule::elif_line;
        }
        let mut orelse = self.else_clause(lines);
        // From the last branch to the first: each is the `else` of the one before.
        for (test, body, span) in branches.into_iter().rev() {
            let whole = self.whole(span, &[&body, &orelse]);
            orelse = vec![Stmt { kind: StmtKind::If { test, body, orelse }, span: whole }];
        }
        orelse.pop()
    }

    fn else_clause(&mut self, lines: &mut Lines) -> Vec<Stmt> {
        if self.peek(lines) != Some(Terminal::Else) {
            return Vec::new();
        }
        self.header(lines, Rule::else_line, |b, lines, mut header| b.suite(lines, &mut header, Kind::Plain))
            .unwrap_or_default()
    }

    pub(super) fn while_statement(&mut self, lines: &mut Lines) -> Option<Stmt> {
        let (test, body, span) = self.header(lines, Rule::while_line, |b, lines, mut header| {
            let test = b.test(&mut header);
            let body = b.loop_suite(lines, &mut header);
            (test, body, header.span)
        })?;
        let orelse = self.else_clause(lines);
        let span = self.whole(span, &[&body, &orelse]);
        Some(Stmt { kind: StmtKind::While { test, body, orelse }, span })
    }

    pub(super) fn for_statement(&mut self, lines: &mut Lines) -> Option<Stmt> {
        let (is_async, target, iter, body, span) = self.header(lines, Rule::for_line, |b, lines, mut header| {
            let is_async = header.take(Rule::is_async).is_some();
            if is_async {
                b.check_async_statement(b.terminal_span(header.level, 0), true);
            }
            let node = header.nodes.next();
            let target = node.map(|n| b.list_or_one(header.level, n)).unwrap_or_else(|| b.missing(header.span));
            b.store(&target, Use::For);
            let iter = b.test(&mut header);
            let body = b.loop_suite(lines, &mut header);
            (is_async, target, iter, body, header.span)
        })?;
        let orelse = self.else_clause(lines);
        let span = self.whole(span, &[&body, &orelse]);
        Some(Stmt { kind: StmtKind::For { target, iter, body, orelse, is_async }, span })
    }

    pub(super) fn try_statement(&mut self, lines: &mut Lines) -> Option<Stmt> {
        let (body, span) = self.header(lines, Rule::try_line, |b, lines, mut header| {
            (b.suite(lines, &mut header, Kind::Plain), header.span)
        })?;
        let mut handlers = Vec::new();
        let mut stars: Vec<bool> = Vec::new();
        let mut broken = false;
        while self.peek(lines) == Some(Terminal::Except) {
            match self.handler(lines) {
                Some((handler, star)) => {
                    if stars.last().is_some_and(|s| *s != star) {
                        self.report(&codes::MIXED_EXCEPT, handler.span);
                    }
                    let bare_before = handlers.last().is_some_and(|h: &ExceptHandler| h.class.is_none());
                    if bare_before && let Some(last) = handlers.last() {
                        self.report(&codes::BARE_EXCEPT_NOT_LAST, last.span);
                    }
                    stars.push(star);
                    handlers.push(handler);
                }
                None => broken = true,
            }
        }
        let orelse = if handlers.is_empty() && !broken { Vec::new() } else { self.else_clause(lines) };
        let mut has_finally = false;
        let mut finalbody = Vec::new();
        if self.peek(lines) == Some(Terminal::Finally) {
            has_finally = true;
            finalbody = self
                .header(lines, Rule::finally_line, |b, lines, mut header| b.suite(lines, &mut header, Kind::Plain))
                .unwrap_or_default();
        }
        if handlers.is_empty() && !has_finally && !broken {
            self.report(&codes::EXPECTED_HANDLER, span);
        }
        let mut whole = self.whole(span, &[&body, &orelse, &finalbody]);
        if let Some(last) = handlers.last() {
            whole = whole.to(last.span);
        }
        let is_star = stars.first() == Some(&true);
        Some(Stmt { kind: StmtKind::Try { body, handlers, orelse, finalbody, is_star }, span: whole })
    }

    fn handler(&mut self, lines: &mut Lines) -> Option<(ExceptHandler, bool)> {
        self.header(lines, Rule::except_line, |b, lines, mut header| {
            let star = header.take(Rule::except_star).is_some();
            let class = header.take(Rule::expr).map(|n| b.expr(header.level, n));
            let name = header.take(Rule::name).map(|n| b.binding_node(header.level, n));
            if star && class.is_none() {
                b.report(&codes::EXCEPT_STAR_NEEDS_TYPE, header.span);
            }
            if star {
                b.scopes.push_frame(Frame::ExceptStar);
            }
            let body = b.suite(lines, &mut header, Kind::Plain);
            if star {
                b.scopes.pop_frame();
            }
            let span = b.whole(header.span, &[&body]);
            (ExceptHandler { class, name, body, span }, star)
        })
    }

    pub(super) fn with_statement(&mut self, lines: &mut Lines) -> Option<Stmt> {
        let (is_async, items, body, span) = self.header(lines, Rule::with_line, |b, lines, mut header| {
            let is_async = header.take(Rule::is_async).is_some();
            if is_async {
                b.check_async_statement(b.terminal_span(header.level, 0), false);
            }
            let first = 1 + usize::from(is_async);
            let in_brackets =
                header.level.at(first) == Some(Terminal::Paren) && header.level.at(first + 1) == Some(Terminal::Colon);
            let mut items = None;
            if in_brackets {
                items = b.with_group(header.level.tokens[first] as usize);
            }
            let nodes: Vec<Node<'_>> = header.nodes.by_ref().collect();
            let items =
                items.unwrap_or_else(|| nodes.into_iter().map(|n| b.with_item(header.level, n)).collect::<Vec<_>>());
            let body = b.suite(lines, &mut header, Kind::Plain);
            (is_async, items, body, header.span)
        })?;
        let span = self.whole(span, &[&body]);
        Some(Stmt { kind: StmtKind::With { items, body, is_async }, span })
    }

    /// `with (a as b, c):`: items in brackets, unless that is an ordinary expression (`with (yield):`).
    fn with_group(&mut self, open: usize) -> Option<Vec<WithItem>> {
        if self.depth >= super::MAX_DEPTH {
            return None;
        }
        let level = self.inside(open, Place::Group);
        let nodes = fits(Rule::with_group, &level)?.next()?.into_inner();
        Some(nodes.filter(|n| n.as_rule() == Rule::with_item).map(|n| self.with_item(&level, n)).collect())
    }

    fn with_item(&mut self, level: &Level, node: Node<'_>) -> WithItem {
        let span = self.node_span(level, &node);
        let mut parts = node.into_inner();
        let context = parts.next().map(|n| self.expr(level, n));
        let target = parts.next().map(|n| self.item(level, n));
        if let Some(target) = &target {
            self.store(target, Use::With);
        }
        WithItem { context: context.unwrap_or_else(|| self.missing(span)), target }
    }

    // ---- functions and classes ----

    /// Decorators, and the function or class under them.
    pub(super) fn definition(&mut self, lines: &mut Lines) -> Option<Stmt> {
        let mut decorators = Vec::new();
        let mut decorated = None;
        while self.peek(lines) == Some(Terminal::At) {
            let decorator = self.header(lines, Rule::decorator_line, |b, lines, mut header| {
                let expr = b.test(&mut header);
                b.after_decorator(lines);
                (expr, header.span)
            });
            if let Some((expr, span)) = decorator {
                decorated.get_or_insert(span);
                decorators.push(expr);
            }
        }
        match self.peek(lines) {
            Some(Terminal::Class) => self.class(lines, decorators),
            Some(Terminal::Def | Terminal::Async) => self.function(lines, decorators),
            _ => {
                if let Some(span) = decorated {
                    self.report(&codes::EXPECTED_DEFINITION, span);
                }
                None
            }
        }
    }

    fn function(&mut self, lines: &mut Lines, decorators: Vec<Expr>) -> Option<Stmt> {
        self.header(lines, Rule::def_line, |b, lines, mut header| {
            let is_async = header.take(Rule::is_async).is_some();
            let name = header.take(Rule::name).map(|n| b.binding_node(header.level, n));
            let name = name.unwrap_or_else(|| b.ident(header.level, 0));
            let type_params = header.take(Rule::type_params_group).map(|n| b.type_params(header.level, n));
            let params = header.take(Rule::params_group).map(|n| b.params(header.level, n)).unwrap_or_default();
            let returns = header.take(Rule::returns).and_then(|n| n.into_inner().next());
            let returns = returns.map(|n| b.expr(header.level, n));
            let uses = header.take(Rule::uses).map(|n| {
                let names = n.into_inner().map(|n| b.range(&n).0).collect::<Vec<_>>();
                names.into_iter().map(|i| b.ident(header.level, i)).collect()
            });
            b.scopes.enter_function(is_async, &params);
            let body = b.suite(lines, &mut header, Kind::Plain);
            b.leave_function();
            let span = b.whole(header.span, &[&body]);
            let def = FunctionDef {
                name,
                type_params: type_params.unwrap_or_default(),
                params,
                body,
                decorators,
                returns,
                is_async,
                uses: uses.unwrap_or_default(),
            };
            Stmt { kind: StmtKind::FunctionDef(Box::new(def)), span }
        })
    }

    fn class(&mut self, lines: &mut Lines, decorators: Vec<Expr>) -> Option<Stmt> {
        self.header(lines, Rule::class_line, |b, lines, mut header| {
            let name = header.take(Rule::name).map(|n| b.binding_node(header.level, n));
            let name = name.unwrap_or_else(|| b.ident(header.level, 0));
            let type_params = header.take(Rule::type_params_group).map(|n| b.type_params(header.level, n));
            let arguments = header.take(Rule::bases_group).map(|n| {
                let open = header.level.tokens[b.range(&n).0] as usize;
                let (bases, keywords) = b.arguments(open);
                let group = b.token_span(open);
                if bases.iter().any(|e| e.span == group && matches!(e.kind, ExprKind::GeneratorExp { .. })) {
                    b.report(&codes::INVALID_SYNTAX, group);
                }
                (bases, keywords)
            });
            let (bases, keywords) = arguments.unwrap_or_default();
            b.scopes.enter_class();
            let body = b.suite(lines, &mut header, Kind::Plain);
            b.scopes.leave();
            let span = b.whole(header.span, &[&body]);
            let type_params = type_params.unwrap_or_default();
            let class = ClassDef { name, type_params, bases, keywords, body, decorators };
            Stmt { kind: StmtKind::ClassDef(Box::new(class)), span }
        })
    }

    // ---- parameters ----

    fn params(&mut self, level: &Level, node: Node<'_>) -> Params {
        let open = level.tokens[self.range(&node).0] as usize;
        if self.source.partner[open] as usize == open + 1 {
            return Params::default();
        }
        self.group(open, Place::Group, Rule::params, |b, level, nodes| b.param_list(level, nodes)).unwrap_or_default()
    }

    pub(super) fn lambda_params(&mut self, level: &Level, head: Node<'_>) -> Params {
        let nodes: Vec<Node<'_>> = head.into_inner().collect();
        if nodes.is_empty() { Params::default() } else { self.param_list(level, nodes) }
    }

    fn param_list(&mut self, level: &Level, nodes: Vec<Node<'_>>) -> Params {
        let mut params = Params::default();
        // Where the bare `*` stands, until a name follows it.
        let mut bare_star = None;
        let (mut star, mut slash) = (false, false);
        for node in nodes {
            let span = self.node_span(level, &node);
            let (start, end) = self.range(&node);
            let rule = node.as_rule();
            if params.kwarg.is_some() {
                self.report(&codes::AFTER_KWARGS, span);
            }
            match rule {
                Rule::plain_param | Rule::lambda_plain => {
                    let param = self.param(level, node, start);
                    bare_star = None;
                    if star { params.kwonly.push(param) } else { params.args.push(param) }
                }
                Rule::star_param | Rule::star_param_bare => {
                    if std::mem::replace(&mut star, true) {
                        self.report(&codes::DUPLICATE_STAR, span);
                    }
                    if end == start + 1 {
                        bare_star = Some(span);
                    } else {
                        params.vararg = Some(Box::new(self.param(level, node, start + 1)));
                    }
                }
                Rule::double_star_param | Rule::double_star_param_bare => {
                    params.kwarg = Some(Box::new(self.param(level, node, start + 1)));
                }
                Rule::slash => {
                    let template = if std::mem::replace(&mut slash, true) {
                        Some(&codes::SLASH_TWICE)
                    } else if star {
                        Some(&codes::SLASH_AFTER_STAR)
                    } else if params.args.is_empty() {
                        Some(&codes::SLASH_FIRST)
                    } else {
                        None
                    };
                    match template {
                        Some(template) => self.report(template, span),
                        None => params.posonly = std::mem::take(&mut params.args),
                    }
                }
                _ => {}
            }
        }
        if let Some(span) = bare_star {
            self.report(&codes::BARE_STAR_NEEDS_NAMES, span);
        }
        self.check_params(&params);
        params
    }

    /// One parameter whose name is terminal `at`.
    fn param(&mut self, level: &Level, node: Node<'_>, at: usize) -> Param {
        let name = self.binding(level, at);
        let (mut annotation, mut default) = (None, None);
        for part in node.into_inner() {
            let rule = part.as_rule();
            let value = part.into_inner().next().map(|n| self.item(level, n));
            if rule == Rule::default {
                default = value;
            } else {
                annotation = value;
            }
        }
        Param { name, annotation, default }
    }

    /// `{ x: int, y: int = 0 }` of a record or a variant.
    pub(super) fn record_fields(&mut self, open: usize) -> Option<Vec<Param>> {
        if self.depth >= super::MAX_DEPTH {
            return None;
        }
        let level = self.inside(open, Place::Group);
        let nodes = fits(Rule::fields, &level)?.next()?.into_inner();
        let mut fields = Vec::new();
        for node in nodes.filter(|n| n.as_rule() == Rule::plain_param) {
            let (start, _) = self.range(&node);
            fields.push(self.param(&level, node, start));
        }
        Some(fields)
    }

    // ---- match ----

    pub(super) fn match_statement(&mut self, lines: &mut Lines) -> Option<Stmt> {
        self.header(lines, Rule::match_line, |b, lines, mut header| {
            let subject = b.test(&mut header);
            let cases = b.cases(lines);
            let last = cases.last().map(|c: &MatchCase| c.pattern.span.to(b.whole(c.pattern.span, &[&c.body])));
            let span = last.map_or(header.span, |l| header.span.to(l));
            Stmt { kind: StmtKind::Match { subject, cases }, span }
        })
    }
}
