//! `match`: each case is a block that a failing test leaves. Names are bound when the whole pattern has matched.
//!
//! ```text
//! block end:
//!     block next:
//!         tests of the pattern, each `unless …: break next`
//!         names, guard, body
//!         break end
//!     …
//! ```

use super::Lower;
use super::expr::str_const;
use mlc_hir::*;
use mlc_source::Span;
use mlc_syntax::ast::{self, Expr, Ident, MatchCase, Pattern, PatternKind};

/// Names captured so far, with their values.
type Captures<'a> = Vec<(&'a Ident, Operand)>;

impl<'a> Lower<'a> {
    pub(super) fn match_stmt(&mut self, subject: &'a Expr, cases: &'a [MatchCase], span: Span) {
        let at = subject.span;
        let subject = self.operand(subject);
        let subject = self.frozen(subject, at);
        let end = self.f.label();
        let body = self.block(|l| {
            for case in cases {
                l.case(case, &subject, end);
            }
        });
        self.emit(StmtKind::Labeled { label: end, body }, span);
    }

    fn case(&mut self, case: &'a MatchCase, subject: &Operand, end: Label) {
        let span = case.pattern.span;
        let next = self.f.label();
        let body = self.block(|l| {
            let mut captures = Vec::new();
            l.pattern(&case.pattern, subject, next, &mut captures);
            for (name, value) in captures {
                l.store(&name.name, Rvalue::Use(value), name.span);
            }
            if let Some(guard) = &case.guard {
                let cond = l.truth(guard);
                l.require(cond, next, guard.span);
            }
            l.stmts(&case.body);
            l.emit(StmtKind::Break(end), span);
        });
        self.emit(StmtKind::Labeled { label: next, body }, span);
    }

    /// Goes on only if the condition holds.
    fn require(&mut self, cond: Operand, fail: Label, span: Span) {
        if cond == Operand::Const(Const::Bool(true)) {
            return;
        }
        let leave = self.block(|l| {
            l.emit(StmtKind::Break(fail), span);
        });
        match cond {
            Operand::Const(Const::Bool(false)) => self.append(leave),
            cond => self.emit_if(cond, Vec::new(), leave, span),
        }
    }

    fn require_value(&mut self, value: Rvalue, fail: Label, span: Span) {
        let cond = self.temp_value(value, span);
        self.require(cond, fail, span);
    }

    fn builtin_call(&mut self, name: &str, args: Vec<Operand>, span: Span) -> Operand {
        let args = args.into_iter().map(Arg::Pos).collect();
        self.temp_value(Rvalue::CallBuiltin { name: name.into(), args }, span)
    }

    fn pattern(&mut self, pattern: &'a Pattern, subject: &Operand, fail: Label, captures: &mut Captures<'a>) {
        let span = pattern.span;
        match &pattern.kind {
            PatternKind::Value(e) => {
                let value = self.operand(e);
                let equal = self.temp_value(Rvalue::Compare(CmpOp::Eq, subject.clone(), value), span);
                self.require_value(Rvalue::Truth(equal), fail, span);
            }
            PatternKind::Singleton(constant) => {
                let constant = match constant {
                    ast::Constant::True => Const::Bool(true),
                    ast::Constant::False => Const::Bool(false),
                    ast::Constant::Str(s) => str_const(s),
                    _ => Const::None,
                };
                self.require_value(Rvalue::Is(subject.clone(), Operand::Const(constant)), fail, span);
            }
            PatternKind::As { pattern, name } => {
                if let Some(pattern) = pattern {
                    self.pattern(pattern, subject, fail, captures);
                }
                if let Some(name) = name {
                    captures.push((name, subject.clone()));
                }
            }
            PatternKind::Or(alternatives) => self.alternatives(alternatives, subject, fail, captures, span),
            PatternKind::Sequence(items) => self.sequence(items, subject, fail, captures, span),
            PatternKind::Mapping { keys, patterns, rest } => {
                self.mapping(keys, patterns, rest.as_ref(), subject, fail, captures, span);
            }
            PatternKind::Class { class, patterns, kwd_names, kwd_patterns } => {
                let class = self.operand(class);
                let class = self.frozen(class, span);
                let matches = self.builtin_call("isinstance", vec![subject.clone(), class.clone()], span);
                self.require(matches, fail, span);
                self.positional(class, patterns, subject, fail, captures, span);
                for (name, pattern) in kwd_names.iter().zip(kwd_patterns) {
                    let value = self.attribute_or_fail(subject, name, fail);
                    self.pattern(pattern, &value, fail, captures);
                }
            }
            // Inside a sequence; handled there.
            PatternKind::Star(_) => {}
        }
    }

    /// `P | Q`: names are bound in every alternative, so each gets one temporary that all of them write.
    fn alternatives(
        &mut self,
        alternatives: &'a [Pattern],
        subject: &Operand,
        fail: Label,
        captures: &mut Captures<'a>,
        span: Span,
    ) {
        let found = self.f.label();
        let mut slots: Vec<(&'a Ident, LocalId)> = Vec::new();
        let body = self.block(|l| {
            for (i, alternative) in alternatives.iter().enumerate() {
                let is_last = i + 1 == alternatives.len();
                let next = if is_last { fail } else { l.f.label() };
                let body = l.block(|l| {
                    let mut inner = Vec::new();
                    l.pattern(alternative, subject, next, &mut inner);
                    for (name, value) in inner {
                        let slot = match slots.iter().find(|(n, _)| n.name == name.name) {
                            Some((_, slot)) => *slot,
                            None => {
                                let slot = l.temp(name.span);
                                slots.push((name, slot));
                                slot
                            }
                        };
                        l.emit_let(slot, Rvalue::Use(value), name.span);
                    }
                    if !is_last {
                        l.emit(StmtKind::Break(found), span);
                    }
                });
                if is_last {
                    l.append(body);
                } else {
                    l.emit(StmtKind::Labeled { label: next, body }, span);
                }
            }
        });
        self.emit(StmtKind::Labeled { label: found, body }, span);
        captures.extend(slots.into_iter().map(|(name, slot)| (name, Operand::Local(slot))));
    }

    fn sequence(
        &mut self,
        items: &'a [Pattern],
        subject: &Operand,
        fail: Label,
        captures: &mut Captures<'a>,
        span: Span,
    ) {
        // The sequences that patterns match: neither `str` nor `bytes`. There are no `memoryview` and `bytearray` here.
        let types = ["list", "tuple", "range"];
        let types = types.map(|t| Item::One(self.temp_value(Rvalue::GetBuiltin(t.into()), span))).to_vec();
        let types = self.temp_value(Rvalue::Tuple(types), span);
        let is_sequence = self.builtin_call("isinstance", vec![subject.clone(), types], span);
        self.require(is_sequence, fail, span);
        let star = items.iter().position(|p| matches!(p.kind, PatternKind::Star(_)));
        let before = star.unwrap_or(items.len()) as u32;
        let after = star.map_or(0, |i| (items.len() - i - 1) as u32);
        let len = self.builtin_call("len", vec![subject.clone()], span);
        let wanted = Operand::Const(Const::Int(i64::from(before + after)));
        let op = if star.is_some() { CmpOp::GtE } else { CmpOp::Eq };
        let fits = self.temp_value(Rvalue::Compare(op, len, wanted), span);
        self.require_value(Rvalue::Truth(fits), fail, span);
        if items.iter().all(is_wildcard) {
            return;
        }
        let unpack = Rvalue::Unpack { value: subject.clone(), before, star: star.is_some(), after };
        let tuple = self.temp_value(unpack, span);
        for (i, item) in items.iter().enumerate().filter(|(_, item)| !is_wildcard(item)) {
            let value = self.temp_value(Rvalue::TupleItem(tuple.clone(), i as u32), item.span);
            match &item.kind {
                PatternKind::Star(Some(name)) => captures.push((name, value)),
                _ => self.pattern(item, &value, fail, captures),
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one pattern and where it leads")]
    fn mapping(
        &mut self,
        keys: &'a [Expr],
        patterns: &'a [Pattern],
        rest: Option<&'a Ident>,
        subject: &Operand,
        fail: Label,
        captures: &mut Captures<'a>,
        span: Span,
    ) {
        let dict = self.temp_value(Rvalue::GetBuiltin("dict".into()), span);
        let is_mapping = self.builtin_call("isinstance", vec![subject.clone(), dict], span);
        self.require(is_mapping, fail, span);
        let mut keyed = Vec::new();
        for key in keys {
            let key = self.operand(key);
            let found = Rvalue::Contains { item: key.clone(), container: subject.clone() };
            self.require_value(found, fail, span);
            let value = Rvalue::GetItem { obj: subject.clone(), index: key.clone() };
            keyed.push((key, self.temp_value(value, span)));
        }
        for (pattern, (_, value)) in patterns.iter().zip(&keyed) {
            self.pattern(pattern, value, fail, captures);
        }
        if let Some(name) = rest {
            let copy = self.builtin_call("dict", vec![subject.clone()], span);
            for (key, _) in keyed {
                self.emit_do(Rvalue::DelItem { obj: copy.clone(), index: key }, span);
            }
            captures.push((name, copy));
        }
    }

    /// `C(a, b)`: builtin types match themselves with their one position, other classes name the attributes in
    /// `__match_args__`.
    fn positional(
        &mut self,
        class: Operand,
        patterns: &'a [Pattern],
        subject: &Operand,
        fail: Label,
        captures: &mut Captures<'a>,
        span: Span,
    ) {
        if patterns.is_empty() {
            return;
        }
        let itself = self.temp(span);
        let name = |s: &str| Operand::Const(Const::Str(s.into()));
        let empty = self.temp_value(Rvalue::Tuple(Vec::new()), span);
        let args = self.builtin_call("getattr", vec![class.clone(), name("__match_args__"), empty], span);
        let selves = ["bool", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple"];
        let selves = selves.map(|t| Item::One(self.temp_value(Rvalue::GetBuiltin(t.into()), span))).to_vec();
        let selves = self.temp_value(Rvalue::Tuple(selves), span);
        let is_builtin = Rvalue::Contains { item: class.clone(), container: selves };
        self.emit_let(itself, is_builtin, span);
        let count = self.builtin_call("len", vec![args.clone()], span);
        let accepted = self.temp(span);
        let one = self.block(|l| l.emit_let(accepted, Rvalue::Use(Operand::Const(Const::Int(1))), span));
        let many = self.block(|l| l.emit_let(accepted, Rvalue::Use(count), span));
        self.emit_if(Operand::Local(itself), one, many, span);
        let given = patterns.len() as i64;
        let enough = Rvalue::Compare(CmpOp::GtE, Operand::Local(accepted), Operand::Const(Const::Int(given)));
        let enough = self.temp_value(enough, span);
        let enough = self.temp_value(Rvalue::Truth(enough), span);
        let too_many = self.block(|l| l.too_many_positions(class, accepted, given, span));
        self.emit_if(enough, Vec::new(), too_many, span);
        for (i, pattern) in patterns.iter().enumerate() {
            let value = self.temp(pattern.span);
            let own = self.block(|l| l.emit_let(value, Rvalue::Use(subject.clone()), span));
            let attr = self.block(|l| {
                let index = Operand::Const(Const::Int(i as i64));
                let name = l.temp_value(Rvalue::GetItem { obj: args.clone(), index }, span);
                let get = Rvalue::CallBuiltin {
                    name: "getattr".into(),
                    args: vec![Arg::Pos(subject.clone()), Arg::Pos(name)],
                };
                l.unless_missing(fail, span, |l| l.emit_let(value, get, span));
            });
            self.emit_if(Operand::Local(itself), own, attr, span);
            self.pattern(pattern, &Operand::Local(value), fail, captures);
        }
    }

    fn too_many_positions(&mut self, class: Operand, accepted: LocalId, given: i64, span: Span) {
        let name = self.temp_value(Rvalue::GetAttr { obj: class, name: "__name__".into() }, span);
        let plural = Rvalue::Compare(CmpOp::Eq, Operand::Local(accepted), Operand::Const(Const::Int(1)));
        let single = self.temp_value(plural, span);
        let single = self.temp_value(Rvalue::Truth(single), span);
        let word = self.temp(span);
        let text = |s: &str| Rvalue::Use(Operand::Const(Const::Str(s.into())));
        let then = self.block(|l| l.emit_let(word, text("sub-pattern"), span));
        let els = self.block(|l| l.emit_let(word, text("sub-patterns"), span));
        self.emit_if(single, then, els, span);
        let value = |value| StrPart::Value { value, conversion: Conversion::None, spec: None };
        let parts = vec![
            value(name),
            StrPart::Text("() accepts ".into()),
            value(Operand::Local(accepted)),
            StrPart::Text(" positional ".into()),
            value(Operand::Local(word)),
            StrPart::Text(format!(" ({given} given)").into()),
        ];
        let text = self.temp_value(Rvalue::BuildString(parts), span);
        let exc = self.builtin_call("TypeError", vec![text], span);
        self.emit(StmtKind::Raise { exc, cause: None }, span);
    }

    fn attribute_or_fail(&mut self, subject: &Operand, name: &Ident, fail: Label) -> Operand {
        let value = self.temp(name.span);
        let get = Rvalue::GetAttr { obj: subject.clone(), name: name.name.clone() };
        self.unless_missing(fail, name.span, |l| l.emit_let(value, get, name.span));
        Operand::Local(value)
    }

    /// Runs `get`; an AttributeError means that the pattern does not match.
    fn unless_missing(&mut self, fail: Label, span: Span, get: impl FnOnce(&mut Self)) {
        let exc = self.temp(span);
        let body = self.block(get);
        let handler = self.block(|l| {
            let class = l.temp_value(Rvalue::GetBuiltin("AttributeError".into()), span);
            let missing = Rvalue::ExcMatches { exc: Operand::Local(exc), class };
            let missing = l.temp_value(missing, span);
            let then = l.block(|l| {
                l.emit(StmtKind::Break(fail), span);
            });
            l.emit_if(missing, then, Vec::new(), span);
            l.emit(StmtKind::Rethrow(exc), span);
        });
        self.emit(StmtKind::Try { body, exc, handler }, span);
    }
}

/// `_` and `*_`.
fn is_wildcard(pattern: &Pattern) -> bool {
    matches!(pattern.kind, PatternKind::Star(None) | PatternKind::As { pattern: None, name: None })
}
