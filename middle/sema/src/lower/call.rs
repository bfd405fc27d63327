//! Calls: of builtins, methods, `super()`, functions of modules, and everything else; the pipe.

use super::Lower;
use crate::scope::{Imported, Resolved, ScopeKind};
use mlc_diag::codes::unsupported;
use mlc_hir::*;
use mlc_source::Span;
use mlc_syntax::ast::{Expr, ExprKind, Keyword};

impl<'a> Lower<'a> {
    pub(super) fn call(&mut self, func: &'a Expr, args: &'a [Expr], keywords: &'a [Keyword], span: Span) -> Rvalue {
        self.call_with(func, args.iter().collect(), keywords, span)
    }

    /// `left |> f` is `f(left)`, `left |> f(a)` is `f(left, a)`.
    pub(super) fn pipe(&mut self, left: &'a Expr, right: &'a Expr, span: Span) -> Rvalue {
        match &right.kind {
            ExprKind::Call { func, args, keywords } => {
                self.call_with(func, [left].into_iter().chain(args).collect(), keywords, span)
            }
            _ => self.call_with(right, vec![left], &[], span),
        }
    }

    fn call_with(&mut self, func: &'a Expr, args: Vec<&'a Expr>, keywords: &'a [Keyword], span: Span) -> Rvalue {
        let mut later: Vec<&Expr> = args.clone();
        later.extend(keywords.iter().map(|k| &k.value));
        if let Some(target @ (Imported::Builtin(_) | Imported::Module(_))) = self.static_target(func) {
            self.check_import(func);
            if let Imported::Builtin(name) = target {
                let args = self.args(args, keywords);
                return Rvalue::CallBuiltin { name, args };
            }
            return self.static_value(target, span);
        }
        if let ExprKind::Attribute { value, attr } = &func.kind {
            if let Some(Imported::Module(module)) = self.static_target(value) {
                self.check_import(value);
                let callee = self.module_attr(module, attr, func.span);
                let callee = self.temp_value(callee, func.span);
                return Rvalue::Call { callee, args: self.args(args, keywords) };
            }
            let name = self.mangled(&attr.name);
            if let Some((class, this)) = self.super_call(value) {
                return Rvalue::CallSuper { class, this, name, args: self.args(args, keywords) };
            }
            let recv = self.operand_before(value, &later);
            return Rvalue::CallMethod { recv, name, args: self.args(args, keywords) };
        }
        if let Some(name) = self.unbound_builtin(func) {
            if name == "super" && args.is_empty() && keywords.is_empty() {
                let args =
                    self.implicit_super(span).map_or(Vec::new(), |(class, this)| vec![Arg::Pos(class), Arg::Pos(this)]);
                return Rvalue::CallBuiltin { name: name.into(), args };
            }
            if matches!(name, "vars" | "dir") && args.is_empty() && keywords.is_empty() {
                self.error_name(&unsupported::INTROSPECTION, span, name);
            }
            return Rvalue::CallBuiltin { name: name.into(), args: self.args(args, keywords) };
        }
        let callee = self.operand_before(func, &later);
        Rvalue::Call { callee, args: self.args(args, keywords) }
    }

    /// Arguments in Python's order: positional ones first, then keywords.
    pub(super) fn args(&mut self, args: Vec<&'a Expr>, keywords: &'a [Keyword]) -> Vec<Arg> {
        let mut all = args.clone();
        all.extend(keywords.iter().map(|k| &k.value));
        let mut out = Vec::new();
        for (i, e) in args.into_iter().enumerate() {
            let later = &all[i + 1..];
            out.push(match &e.kind {
                ExprKind::Starred(inner) => Arg::Star(self.spread(inner, later)),
                _ => Arg::Pos(self.operand_before(e, later)),
            });
        }
        let first_keyword = out.len();
        for (i, keyword) in keywords.iter().enumerate() {
            let value = self.operand_before(&keyword.value, &all[first_keyword + i + 1..]);
            out.push(match &keyword.name {
                Some(name) => Arg::Named(self.mangled(&name.name), value),
                None => Arg::StarStar(value),
            });
        }
        out
    }

    /// `super()` or `super(C, obj)` of the builtin: the class and the object.
    pub(super) fn super_call(&mut self, e: &'a Expr) -> Option<(Operand, Operand)> {
        let ExprKind::Call { func, args, keywords } = &e.kind else { return None };
        if self.unbound_builtin(func) != Some("super") || !keywords.is_empty() {
            return None;
        }
        match &args[..] {
            [] => self.implicit_super(e.span),
            [class, this]
                if !matches!(class.kind, ExprKind::Starred(_)) && !matches!(this.kind, ExprKind::Starred(_)) =>
            {
                let class = self.operand_before(class, &[this]);
                Some((class, self.operand(this)))
            }
            _ => None,
        }
    }

    /// What `super()` without arguments uses: the class around and the first parameter. `None` where Python raises
    /// RuntimeError; the runtime does so for a `super` without arguments.
    fn implicit_super(&mut self, span: Span) -> Option<(Operand, Operand)> {
        let Resolved::Var(class) = self.scopes.resolve(self.scope, &"__class__".into()) else { return None };
        if self.scopes.get(class.scope).kind != ScopeKind::Class {
            return None;
        }
        let first = *self.f.params.first()?;
        let class = self.load_var(class, span);
        let class = self.temp_value(class, span);
        let this = self.load_param(first, span);
        Some((class, self.temp_value(this, span)))
    }

    /// The current value of a parameter, which may have moved into a cell.
    fn load_param(&mut self, param: LocalId, span: Span) -> Rvalue {
        let function = self.scopes.physical(self.scope);
        let name = self.f.locals[param.index()].name.clone();
        if let Some(name) = name
            && let Resolved::Var(var) = self.scopes.resolve(function, &name)
            && var.scope == function
        {
            return self.load_var(var, span);
        }
        Rvalue::Use(Operand::Local(param))
    }

    /// `range(…)` of the builtin with plain arguments.
    pub(super) fn range_call(&mut self, e: &'a Expr) -> Option<ForSource> {
        let ExprKind::Call { func, args, keywords } = &e.kind else { return None };
        let plain = keywords.is_empty() && !args.iter().any(|a| matches!(a.kind, ExprKind::Starred(_)));
        if !plain || self.unbound_builtin(func) != Some("range") || !(1..=3).contains(&args.len()) {
            return None;
        }
        let list: Vec<&Expr> = args.iter().collect();
        let mut values = self.operands(&list).into_iter();
        let int = |i| Operand::Const(Const::Int(i));
        let (first, second, third) = (values.next()?, values.next(), values.next());
        Some(match second {
            None => ForSource::Range { start: int(0), stop: first, step: int(1) },
            Some(stop) => ForSource::Range { start: first, stop, step: third.unwrap_or(int(1)) },
        })
    }

    /// What a loop runs over.
    pub(super) fn source(&mut self, e: &'a Expr) -> ForSource {
        match self.range_call(e) {
            Some(range) => range,
            None => ForSource::Iter(self.operand(e)),
        }
    }

    /// Whether the expression is a call of the builtin `range`, which nobody can watch being turned into an iterator.
    pub(super) fn is_range(&self, e: &Expr) -> bool {
        matches!(&e.kind, ExprKind::Call { func, .. } if self.unbound_builtin(func) == Some("range"))
    }
}
