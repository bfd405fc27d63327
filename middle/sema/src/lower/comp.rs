//! Comprehensions. List, set and dict comprehensions run inside the enclosing function with names of their own; generator
//! expressions are functions of one parameter, the outermost iterable, which is evaluated outside.

use super::Lower;
use mlc_diag::codes::unsupported;
use mlc_hir::*;
use mlc_source::Span;
use mlc_syntax::ast::{Comprehension, Expr};

impl<'a> Lower<'a> {
    pub(super) fn list_comp(&mut self, e: &'a Expr, elt: &'a Expr, generators: &'a [Comprehension]) -> Rvalue {
        self.comprehension(e, generators, Rvalue::List(Vec::new()), &mut |l, list| {
            let value = l.operand(elt);
            l.emit_do(Rvalue::ListAppend { list, value }, elt.span);
        })
    }

    pub(super) fn set_comp(&mut self, e: &'a Expr, elt: &'a Expr, generators: &'a [Comprehension]) -> Rvalue {
        self.comprehension(e, generators, Rvalue::Set(Vec::new()), &mut |l, set| {
            let value = l.operand(elt);
            l.emit_do(Rvalue::SetAdd { set, value }, elt.span);
        })
    }

    pub(super) fn dict_comp(
        &mut self,
        e: &'a Expr,
        key: &'a Expr,
        value: &'a Expr,
        generators: &'a [Comprehension],
    ) -> Rvalue {
        self.comprehension(e, generators, Rvalue::Dict(Vec::new()), &mut |l, dict| {
            let at = key.span;
            let key = l.operand_before(key, &[value]);
            let value = l.operand(value);
            l.emit_do(Rvalue::DictInsert { dict, key, value }, at);
        })
    }

    fn comprehension(
        &mut self,
        e: &'a Expr,
        generators: &'a [Comprehension],
        empty: Rvalue,
        store: &mut dyn FnMut(&mut Self, Operand),
    ) -> Rvalue {
        let Some(first) = generators.first() else { return Rvalue::Use(Operand::Const(Const::None)) };
        let source = self.source(&first.iter);
        let result = self.temp_value(empty, e.span);
        let scope = self.scopes.of_node(e);
        let outer = std::mem::replace(&mut self.scope, scope);
        self.begin_scope(scope, e.span);
        self.clauses_of(generators, source, e.span, &mut |l| store(l, result.clone()));
        self.scope = outer;
        Rvalue::Use(result)
    }

    /// The loops and conditions of a comprehension, around `innermost`.
    fn clauses_of(
        &mut self,
        generators: &'a [Comprehension],
        source: ForSource,
        span: Span,
        innermost: &mut dyn FnMut(&mut Self),
    ) {
        let Some((generator, rest)) = generators.split_first() else { return };
        if generator.is_async {
            self.error(&unsupported::ASYNC, span);
        }
        let label = self.f.label();
        self.for_loop(label, label, &generator.target, source, generator.iter.span, |l| {
            l.conditions(&generator.ifs, &mut |l| match rest.first() {
                Some(next) => {
                    let source = l.source(&next.iter);
                    l.clauses_of(rest, source, span, innermost);
                }
                None => innermost(l),
            });
        });
    }

    fn conditions(&mut self, ifs: &'a [Expr], then: &mut dyn FnMut(&mut Self)) {
        let Some((test, rest)) = ifs.split_first() else { return then(self) };
        match self.truth(test) {
            Operand::Const(Const::Bool(true)) => self.conditions(rest, then),
            Operand::Const(Const::Bool(false)) => {}
            cond => {
                let body = self.block(|l| l.conditions(rest, then));
                self.emit_if(cond, body, Vec::new(), test.span);
            }
        }
    }

    pub(super) fn generator_exp(&mut self, e: &'a Expr, elt: &'a Expr, generators: &'a [Comprehension]) -> Rvalue {
        let Some(first) = generators.first() else { return Rvalue::Use(Operand::Const(Const::None)) };
        // Python takes the iterator of the outermost iterable at once. Of a `range` nobody can tell, so it stays one.
        let at = first.iter.span;
        let mut iterable = self.operand(&first.iter);
        if !self.is_range(&first.iter) {
            let iter = Rvalue::CallBuiltin { name: "iter".into(), args: vec![Arg::Pos(iterable)] };
            iterable = self.temp_value(iter, at);
        }
        let scope = self.scopes.of_node(e);
        let func = self.genexp_function(e, scope, elt, generators);
        let value = self.function_value(func, scope, Vec::new(), Vec::new());
        let callee = self.temp_value(value, e.span);
        Rvalue::Call { callee, args: vec![Arg::Pos(iterable)] }
    }

    fn genexp_function(
        &mut self,
        e: &'a Expr,
        scope: crate::scope::ScopeId,
        elt: &'a Expr,
        generators: &'a [Comprehension],
    ) -> FuncId {
        self.function(scope, None, FuncKind::GeneratorExp, e.span, |l| {
            let iterator = l.f.params[0];
            l.clauses_of(generators, ForSource::Iter(Operand::Local(iterator)), e.span, &mut |l| {
                let value = l.operand(elt);
                l.emit_do(Rvalue::Yield(value), elt.span);
            });
            None
        })
    }

    /// The hidden parameter `.0` of a generator expression.
    pub(super) fn iterator_param(&mut self, span: Span) -> Params {
        let name: Name = ".0".into();
        let local = self.f.local(Some(name.clone()), LocalKind::Param, span);
        self.f.params = vec![local];
        Params { names: vec![name], locals: vec![local], posonly: 1, defaults: vec![None], ..Params::default() }
    }
}
