//! The cases of `match` and their patterns.
//!
//! Owns: all patterns of PEP 634, and the record pattern `Name { field: pattern }`. Does not know: how patterns are matched.

use super::suite::{Kind, Lines};
use super::{Builder, Node};
use crate::ast::*;
use crate::grammar::Rule;
use crate::grammar::level::{Level, Place};
use crate::terminal::Terminal;
use mlc_diag::codes::syntax as codes;
use mlc_source::Span;

impl Builder<'_> {
    /// The block of a `match`; leaves `lines` behind it.
    pub(super) fn cases(&mut self, lines: &mut Lines) -> Vec<MatchCase> {
        let mut cases = Vec::new();
        let mut inner = self.block_lines(lines, Kind::Cases);
        while let Some(first) = self.peek(&mut inner) {
            let before = inner.at;
            match first {
                Terminal::Case => cases.extend(self.case(&mut inner)),
                Terminal::Default => cases.extend(self.default_case(&mut inner)),
                _ => self.not_a_case(&mut inner),
            }
            if inner.at == before {
                break;
            }
        }
        // Only the last case may match everything.
        for case in cases.iter().rev().skip(1) {
            self.check_reachable(case);
        }
        cases
    }

    fn check_reachable(&mut self, case: &MatchCase) {
        if case.guard.is_some() {
            return;
        }
        // `default:` may stand anywhere.
        if self.source.file.slice(case.pattern.span) == "_"
            || !matches!(&case.pattern.kind, PatternKind::As { pattern: None, name: None })
        {
            self.check_refutable(&case.pattern);
        }
    }

    /// Complains if the pattern matches everything although others follow.
    fn check_refutable(&mut self, pattern: &Pattern) {
        match &pattern.kind {
            PatternKind::As { pattern: Some(inner), .. } => self.check_refutable(inner),
            PatternKind::Or(alternatives) => alternatives.last().into_iter().for_each(|p| self.check_refutable(p)),
            PatternKind::As { pattern: None, name: None } => {
                self.report(&codes::PATTERN_UNREACHABLE_WILDCARD, pattern.span);
            }
            PatternKind::As { pattern: None, name: Some(name) } => {
                self.report_with(&codes::PATTERN_UNREACHABLE_NAME, pattern.span, &[("name", &name.name)]);
            }
            _ => {}
        }
    }

    fn case(&mut self, lines: &mut Lines) -> Option<MatchCase> {
        self.header(lines, Rule::case_line, |b, lines, mut header| {
            let pattern = header.take(Rule::patterns).map(|n| b.open_pattern(header.level, n));
            let pattern = pattern.unwrap_or(wildcard(header.span));
            b.check_captures(&pattern);
            let guard = header.take(Rule::guard).and_then(|n| n.into_inner().next());
            let guard = guard.map(|n| b.item(header.level, n));
            let body = b.suite(lines, &mut header, Kind::Plain);
            MatchCase { pattern, guard, body }
        })
    }

    fn default_case(&mut self, lines: &mut Lines) -> Option<MatchCase> {
        self.header(lines, Rule::default_line, |b, lines, mut header| {
            let pattern = wildcard(b.terminal_span(header.level, 0));
            let guard = header.take(Rule::guard).and_then(|n| n.into_inner().next());
            let guard = guard.map(|n| b.item(header.level, n));
            let body = b.suite(lines, &mut header, Kind::Plain);
            MatchCase { pattern, guard, body }
        })
    }

    /// `case a, *b:` is a sequence; `case a:` is not.
    fn open_pattern(&mut self, level: &Level, node: Node<'_>) -> Pattern {
        let span = self.node_span(level, &node);
        let comma = self.trailing_comma(level, &node);
        let mut items: Vec<Pattern> = node.into_inner().map(|n| self.pattern_item(level, n)).collect();
        if items.len() == 1
            && !comma
            && let Some(one) = items.pop()
        {
            if let PatternKind::Star(_) = one.kind {
                self.report(&codes::PATTERN_STAR_HERE, one.span);
            }
            return one;
        }
        self.sequence(items, span)
    }

    fn sequence(&mut self, items: Vec<Pattern>, span: Span) -> Pattern {
        if items.iter().filter(|p| matches!(p.kind, PatternKind::Star(_))).count() > 1 {
            self.report(&codes::PATTERN_TWO_STARS, span);
        }
        Pattern { kind: PatternKind::Sequence(items), span }
    }

    fn pattern_item(&mut self, level: &Level, node: Node<'_>) -> Pattern {
        if node.as_rule() != Rule::star_pattern {
            return self.pattern(level, node);
        }
        let span = self.node_span(level, &node);
        let (start, _) = self.range(&node);
        let name = self.capture(level, start + 1);
        Pattern { kind: PatternKind::Star(name), span }
    }

    /// A name that the pattern binds; `None` for `_`.
    fn capture(&mut self, level: &Level, at: usize) -> Option<Ident> {
        let ident = self.ident(level, at);
        if &*ident.name == "_" {
            return None;
        }
        self.bind(&ident);
        Some(ident)
    }

    fn pattern(&mut self, level: &Level, node: Node<'_>) -> Pattern {
        let span = self.node_span(level, &node);
        let mut alternatives: Vec<Pattern> = Vec::new();
        let mut name = None;
        for part in node.into_inner() {
            if part.as_rule() == Rule::name {
                let (at, _) = self.range(&part);
                let target = self.capture(level, at);
                if target.is_none() {
                    self.report(&codes::PATTERN_WILDCARD_TARGET, self.terminal_span(level, at));
                }
                name = target;
            } else {
                alternatives.push(self.closed_pattern(level, part));
            }
        }
        let pattern = if alternatives.len() > 1 {
            let whole = alternatives[0].span.to(alternatives[alternatives.len() - 1].span);
            alternatives.iter().rev().skip(1).for_each(|p| self.check_refutable(p));
            Pattern { kind: PatternKind::Or(alternatives), span: whole }
        } else {
            alternatives.pop().unwrap_or(wildcard(span))
        };
        match name {
            None => pattern,
            Some(name) => {
                Pattern { kind: PatternKind::As { pattern: Some(Box::new(pattern)), name: Some(name) }, span }
            }
        }
    }

    fn closed_pattern(&mut self, level: &Level, node: Node<'_>) -> Pattern {
        let span = self.node_span(level, &node);
        let (start, end) = self.range(&node);
        let kind = match node.as_rule() {
            Rule::number_pattern => PatternKind::Value(self.signed_number(level, start, end)),
            Rule::string_pattern => PatternKind::Value(self.pattern_string(level, start, end)),
            Rule::const_pattern => PatternKind::Singleton(self.constant(level.tokens[start] as usize)),
            Rule::name_pattern => return self.name_pattern(level, start, end, span),
            _ => return self.group_pattern(level, start, span),
        };
        Pattern { kind, span }
    }

    fn pattern_string(&mut self, level: &Level, start: usize, end: usize) -> Expr {
        let value = self.strings(level, start, end);
        if let ExprKind::JoinedStr(_) = value.kind {
            self.report(&codes::PATTERN_FSTRING, value.span);
        }
        value
    }

    /// `-1`, `1.5`, `-2+3j`.
    fn signed_number(&mut self, level: &Level, start: usize, end: usize) -> Expr {
        let mut at = start;
        let negative = level.terminals[at] == Terminal::Minus;
        at += usize::from(negative);
        let mut left = self.number_at(level, at);
        if negative {
            let span = self.terminal_span(level, start).to(left.span);
            left = Expr { kind: ExprKind::UnaryOp { op: UnaryOp::Neg, operand: Box::new(left) }, span };
        }
        at += 1;
        if at >= end {
            return left;
        }
        let real = self.number_at(level, at - 1);
        if matches!(real.kind, ExprKind::Constant(Constant::Imaginary(_))) {
            self.report_with(&codes::PATTERN_NUMBER, left.span, &[("kind", "real")]);
        }
        let op = if level.terminals[at] == Terminal::Plus { BinOp::Add } else { BinOp::Sub };
        let right = self.number_at(level, at + 1);
        if !matches!(right.kind, ExprKind::Constant(Constant::Imaginary(_))) {
            self.report_with(&codes::PATTERN_NUMBER, right.span, &[("kind", "imaginary")]);
        }
        let span = left.span.to(right.span);
        Expr { kind: ExprKind::BinOp { left: Box::new(left), op, right: Box::new(right) }, span }
    }

    fn number_at(&mut self, level: &Level, at: usize) -> Expr {
        let token = level.tokens[at] as usize;
        Expr { kind: ExprKind::Constant(self.number(token)), span: self.token_span(token) }
    }

    /// A capture, a dotted value, or a class with its arguments.
    fn name_pattern(&mut self, level: &Level, start: usize, end: usize, span: Span) -> Pattern {
        let last = level.terminals[end - 1];
        let has_group = matches!(last, Terminal::Paren | Terminal::Brace);
        if !has_group && end == start + 1 {
            let name = self.capture(level, start);
            return Pattern { kind: PatternKind::As { pattern: None, name }, span };
        }
        let mut at = start;
        let expr = self.operand(level, &mut at, if has_group { end - 1 } else { end }).expr;
        if !has_group {
            return Pattern { kind: PatternKind::Value(expr), span };
        }
        let open = level.tokens[end - 1] as usize;
        let record = last == Terminal::Brace;
        let rule = if record { Rule::record_group } else { Rule::class_group };
        let place = if record { Place::Group } else { Place::Arguments };
        let parts =
            self.group(open, place, rule, |b, level, nodes| b.class_arguments(level, nodes)).unwrap_or_default();
        let (patterns, kwd_names, kwd_patterns) = parts;
        Pattern { kind: PatternKind::Class { class: expr, patterns, kwd_names, kwd_patterns }, span }
    }

    fn class_arguments(&mut self, level: &Level, nodes: Vec<Node<'_>>) -> (Vec<Pattern>, Vec<Ident>, Vec<Pattern>) {
        let (mut patterns, mut names, mut values): (Vec<Pattern>, Vec<Ident>, Vec<Pattern>) = Default::default();
        for node in nodes {
            let span = self.node_span(level, &node);
            if node.as_rule() == Rule::pattern {
                if !names.is_empty() {
                    self.report(&codes::PATTERN_POSITIONAL_ORDER, span);
                }
                patterns.push(self.pattern(level, node));
                continue;
            }
            let (start, _) = self.range(&node);
            let name = self.ident(level, start);
            if names.iter().any(|n| n.name == name.name) {
                self.report_with(&codes::PATTERN_REPEATED_ATTRIBUTE, name.span, &[("name", &name.name)]);
            }
            let value = match node.into_inner().next() {
                Some(inner) => self.pattern(level, inner),
                // `Point { x }` captures the field under its own name.
                None => Pattern { kind: PatternKind::As { pattern: None, name: self.capture(level, start) }, span },
            };
            names.push(name);
            values.push(value);
        }
        (patterns, names, values)
    }

    fn group_pattern(&mut self, level: &Level, at: usize, span: Span) -> Pattern {
        let open = level.tokens[at] as usize;
        let group = level.terminals[at];
        let made = if group == Terminal::Brace {
            self.group(open, Place::Group, Rule::mapping_group, |b, level, nodes| b.mapping(level, nodes, span))
        } else {
            self.group(open, Place::Group, Rule::pattern_group, |b, level, nodes| {
                let mut items: Vec<Pattern> = nodes.into_iter().map(|n| b.pattern_item(level, n)).collect();
                let alone = group == Terminal::Paren && items.len() == 1 && !super::ends_with_comma(level, level.len());
                if alone
                    && !matches!(items[0].kind, PatternKind::Star(_))
                    && let Some(one) = items.pop()
                {
                    return one;
                }
                b.sequence(items, span)
            })
        };
        made.unwrap_or(wildcard(span))
    }

    fn mapping(&mut self, level: &Level, nodes: Vec<Node<'_>>, span: Span) -> Pattern {
        let (mut keys, mut patterns, mut rest) = (Vec::<Expr>::new(), Vec::new(), None);
        let mut rest_at: Option<Span> = None;
        for node in nodes {
            let here = self.node_span(level, &node);
            if let Some(at) = rest_at {
                self.report(&codes::PATTERN_REST_LAST, at);
            }
            if node.as_rule() == Rule::mapping_rest {
                let (start, _) = self.range(&node);
                rest = self.capture(level, start + 1);
                if rest.is_none() {
                    self.report(&codes::INVALID_SYNTAX, here);
                }
                rest_at = Some(here);
                continue;
            }
            let mut parts = node.into_inner();
            if let (Some(key), Some(value)) = (parts.next(), parts.next()) {
                let key = self.mapping_key(level, key);
                if let ExprKind::Constant(_) = key.kind
                    && keys.iter().any(|k| k.kind == key.kind)
                {
                    let text = self.source.file.slice(key.span);
                    self.report_with(&codes::PATTERN_REPEATED_KEY, key.span, &[("name", text)]);
                }
                keys.push(key);
                patterns.push(self.pattern(level, value));
            }
        }
        Pattern { kind: PatternKind::Mapping { keys, patterns, rest }, span }
    }

    fn mapping_key(&mut self, level: &Level, node: Node<'_>) -> Expr {
        let (start, end) = self.range(&node);
        match level.terminals[start] {
            Terminal::Minus | Terminal::Number => self.signed_number(level, start, end),
            Terminal::Str | Terminal::FString => self.pattern_string(level, start, end),
            _ => {
                let mut at = start;
                self.operand(level, &mut at, end).expr
            }
        }
    }

    // ---- names that patterns bind ----

    fn check_captures(&mut self, pattern: &Pattern) {
        let mut names = Vec::new();
        self.collect_captures(pattern, &mut names);
    }

    fn collect_captures(&mut self, pattern: &Pattern, names: &mut Vec<Name>) {
        match &pattern.kind {
            PatternKind::Value(_) | PatternKind::Singleton(_) => {}
            PatternKind::Sequence(items) => items.iter().for_each(|p| self.collect_captures(p, names)),
            PatternKind::Star(name) => self.add_capture(name.as_ref(), names),
            PatternKind::Mapping { patterns, rest, .. } => {
                patterns.iter().for_each(|p| self.collect_captures(p, names));
                self.add_capture(rest.as_ref(), names);
            }
            PatternKind::Class { patterns, kwd_patterns, .. } => {
                patterns.iter().chain(kwd_patterns).for_each(|p| self.collect_captures(p, names));
            }
            PatternKind::As { pattern, name } => {
                pattern.iter().for_each(|p| self.collect_captures(p, names));
                self.add_capture(name.as_ref(), names);
            }
            PatternKind::Or(alternatives) => {
                let mut first: Option<Vec<Name>> = None;
                for alternative in alternatives {
                    let mut own = Vec::new();
                    self.collect_captures(alternative, &mut own);
                    own.sort();
                    match &first {
                        Some(expected) if *expected != own => {
                            return self.report(&codes::PATTERN_DIFFERENT_NAMES, pattern.span);
                        }
                        _ => first = Some(own),
                    }
                }
                for name in first.unwrap_or_default() {
                    if names.contains(&name) {
                        self.report_with(&codes::PATTERN_REPEATED_NAME, pattern.span, &[("name", &name)]);
                    }
                    names.push(name);
                }
            }
        }
    }

    fn add_capture(&mut self, ident: Option<&Ident>, names: &mut Vec<Name>) {
        let Some(ident) = ident else { return };
        if names.contains(&ident.name) {
            self.report_with(&codes::PATTERN_REPEATED_NAME, ident.span, &[("name", &ident.name)]);
        }
        names.push(ident.name.clone());
    }
}

fn wildcard(span: Span) -> Pattern {
    Pattern { kind: PatternKind::As { pattern: None, name: None }, span }
}
