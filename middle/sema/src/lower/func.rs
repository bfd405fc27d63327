//! Functions: `def`, `lambda`, parameters, defaults, closures, decorators, annotations.

use super::builder::Builder;
use super::{HintRef, Lower, split_doc};
use crate::builtins::{self, Builtin};
use crate::scope::{Imported, Resolved, ScopeId, ScopeKind, Var};
use mlc_diag::codes::unsupported;
use mlc_hir::*;
use mlc_source::Span;
use mlc_syntax::ast::{self, Expr, ExprKind, FunctionDef};
use std::collections::BTreeMap;

/// A decorator, evaluated before the function or class it will be applied to.
pub enum Decorator {
    Value(Operand, Span),
    /// A builtin or a function of a builtin module.
    Builtin(Name, Span),
    /// `recv.name`: applied as a method call.
    Method(Operand, Name, Span),
}

impl<'a> Lower<'a> {
    pub(super) fn function_def(&mut self, def: &'a FunctionDef, span: Span) {
        if def.is_async {
            return self.error(&unsupported::ASYNC, span);
        }
        if !def.type_params.is_empty() {
            return self.error(&unsupported::TYPE_PARAMETERS, span);
        }
        let decorators = self.decorators(&def.decorators);
        self.note_receiver(def);
        let made = self.make_function(def, span);
        let value = self.decorated(decorators, made, span);
        self.store(&def.name.name, value, def.name.span);
    }

    pub(super) fn decorators(&mut self, list: &'a [Expr]) -> Vec<Decorator> {
        let mut out = Vec::new();
        for e in list {
            let span = e.span;
            if let Some(Imported::Builtin(name)) = self.static_target(e) {
                self.check_import(e);
                out.push(Decorator::Builtin(name, span));
            } else if let Some(name) = self.unbound_builtin(e) {
                out.push(Decorator::Builtin(name.into(), span));
            } else if let ExprKind::Attribute { value, attr } = &e.kind
                && self.static_target(value).is_none()
            {
                let recv = self.operand(value);
                let recv = self.frozen_if_rebound(recv, &list[out.len() + 1..], span);
                out.push(Decorator::Method(recv, self.mangled(&attr.name), span));
            } else {
                let value = self.operand(e);
                let value = self.frozen_if_rebound(value, &list[out.len() + 1..], span);
                out.push(Decorator::Value(value, span));
            }
        }
        out
    }

    fn frozen_if_rebound(&mut self, operand: Operand, later: &[Expr], span: Span) -> Operand {
        if later.iter().any(super::inspect::has_walrus) { self.frozen(operand, span) } else { operand }
    }

    /// Applies decorators from the last to the first.
    pub(super) fn decorated(&mut self, decorators: Vec<Decorator>, value: Rvalue, span: Span) -> Rvalue {
        let mut value = value;
        for decorator in decorators.into_iter().rev() {
            let args = vec![Arg::Pos(self.temp_value(value, span))];
            value = match decorator {
                Decorator::Value(callee, at) => self.at(at, Rvalue::Call { callee, args }),
                Decorator::Builtin(name, at) => self.at(at, Rvalue::CallBuiltin { name, args }),
                Decorator::Method(recv, name, at) => self.at(at, Rvalue::CallMethod { recv, name, args }),
            };
        }
        value
    }

    /// The operation as a statement of its own at its own place.
    fn at(&mut self, span: Span, value: Rvalue) -> Rvalue {
        Rvalue::Use(self.temp_value(value, span))
    }

    fn make_function(&mut self, def: &'a FunctionDef, span: Span) -> Rvalue {
        let scope = self.scopes.of_node(def);
        let (defaults, kwdefaults) = self.defaults(&def.params);
        let params = &def.params;
        let named = params.posonly.iter().chain(&params.args).chain(params.vararg.as_deref());
        let named: Vec<&'a ast::Param> = named.chain(&params.kwonly).chain(params.kwarg.as_deref()).collect();
        for annotation in named.iter().filter_map(|p| p.annotation.as_ref()).chain(&def.returns) {
            self.annotation(annotation);
        }
        let first_time = !self.func_of.contains_key(&scope);
        let func = self.function(scope, Some(params), FuncKind::Def, span, |l| {
            let (doc, body) = split_doc(&def.body);
            l.stmts(body);
            doc
        });
        if first_time {
            for param in named {
                if let Some(annotation) = &param.annotation {
                    self.hint(func, &param.name.name, annotation);
                }
            }
            if let Some(returns) = &def.returns {
                self.hint(func, &"return".into(), returns);
            }
        }
        self.function_value(func, scope, defaults, kwdefaults)
    }

    pub(super) fn lambda(&mut self, e: &'a Expr, params: &'a ast::Params, body: &'a Expr) -> Rvalue {
        let scope = self.scopes.of_node(e);
        let (defaults, kwdefaults) = self.defaults(params);
        let func = self.function(scope, Some(params), FuncKind::Lambda, e.span, |l| {
            let value = l.operand(body);
            // A lambda with `yield` is a generator, whose value nobody gets but `StopIteration`.
            l.return_value(value, body.span);
            None
        });
        self.function_value(func, scope, defaults, kwdefaults)
    }

    fn defaults(&mut self, params: &'a ast::Params) -> (Vec<Operand>, Vec<(Name, Operand)>) {
        let positional: Vec<&Expr> =
            params.posonly.iter().chain(&params.args).filter_map(|p| p.default.as_ref()).collect();
        let keyword: Vec<(&Name, &Expr)> =
            params.kwonly.iter().filter_map(|p| Some((&p.name.name, p.default.as_ref()?))).collect();
        let mut all = positional.clone();
        all.extend(keyword.iter().map(|(_, e)| *e));
        let mut operands = self.operands(&all);
        let kwoperands = operands.split_off(positional.len());
        let names = keyword.iter().map(|(name, _)| self.mangled(name)).collect::<Vec<_>>();
        (operands, names.into_iter().zip(kwoperands).collect())
    }

    pub(super) fn function_value(
        &mut self,
        func: FuncId,
        scope: ScopeId,
        defaults: Vec<Operand>,
        kwdefaults: Vec<(Name, Operand)>,
    ) -> Rvalue {
        let captures = self.scopes.get(scope).free.iter().map(|var| self.f.vars[var]).collect();
        Rvalue::MakeFunction { func, captures, defaults, kwdefaults }
    }

    /// Lowers a function, once: the copies of a `finally` body share the functions in it. `build` emits the body and
    /// answers the docstring. Without parameters in the source it is a generator expression.
    pub(super) fn function(
        &mut self,
        scope: ScopeId,
        params: Option<&'a ast::Params>,
        kind: FuncKind,
        span: Span,
        build: impl FnOnce(&mut Self) -> Option<Name>,
    ) -> FuncId {
        if let Some(id) = self.func_of.get(&scope) {
            return *id;
        }
        let id = self.new_func();
        self.func_of.insert(scope, id);
        let outer = std::mem::replace(&mut self.f, Builder::new(id));
        let outer_scope = std::mem::replace(&mut self.scope, scope);
        let parent = self.scopes.get(outer_scope);
        let class = if parent.kind == ScopeKind::Class { self.class_of.get(&outer_scope).copied() } else { None };

        let hir_params = match params {
            Some(params) => self.params(scope, params),
            None => self.iterator_param(span),
        };
        self.captures(scope);
        self.own_cells(scope, span);
        let doc = build(self);
        self.emit(StmtKind::Return(Operand::Const(Const::None)), span.at_end());

        self.scope = outer_scope;
        let f = std::mem::replace(&mut self.f, outer);
        let info = self.scopes.get(scope);
        self.notes.resets.insert(id, f.resets);
        self.funcs[id.index()] = Some(Func {
            name: info.name.clone(),
            qualname: info.qualname.clone(),
            module: self.module,
            class,
            kind,
            is_generator: info.is_generator,
            params: hir_params,
            locals: f.locals,
            captures: f.captures,
            body: f.block,
            doc,
            annotations: BTreeMap::new(),
            stmt_count: f.next_stmt,
            label_count: f.next_label,
            span,
        });
        id
    }

    fn params(&mut self, scope: ScopeId, params: &'a ast::Params) -> Params {
        let mut out = Params {
            posonly: params.posonly.len() as u32,
            args: params.args.len() as u32,
            kwonly: params.kwonly.len() as u32,
            vararg: params.vararg.is_some(),
            kwarg: params.kwarg.is_some(),
            ..Params::default()
        };
        let plain = params.posonly.iter().chain(&params.args).chain(&params.kwonly);
        out.defaults = plain.clone().map(|p| p.default.as_ref().map(default_of)).collect();
        for param in plain.chain(params.vararg.as_deref()).chain(params.kwarg.as_deref()) {
            let name = self.mangled(&param.name.name);
            let local = self.f.local(Some(name.clone()), LocalKind::Param, param.name.span);
            if let Some(Resolved::Var(var)) = Some(self.scopes.resolve(scope, &name)) {
                let symbol = self.scopes.symbol(var);
                if symbol.walrus {
                    self.f.walrus.insert(local);
                }
                if !symbol.captured {
                    self.f.vars.insert(var, local);
                }
            }
            out.names.push(name);
            out.locals.push(local);
        }
        self.f.params = out.locals.clone();
        out
    }

    fn captures(&mut self, scope: ScopeId) {
        let scopes = self.scopes;
        for var in &scopes.get(scope).free {
            let cell = self.cell_var(*var);
            let symbol = scopes.symbol(*var);
            let local = self.f.local(Some(symbol.name.clone()), LocalKind::Cell(cell), symbol.span);
            self.f.vars.insert(*var, local);
            self.f.captures.push(local);
        }
    }

    /// Cells of the function's own variables that inner functions capture; a parameter moves into its cell at once.
    fn own_cells(&mut self, scope: ScopeId, span: Span) {
        let scopes = self.scopes;
        for (i, symbol) in scopes.get(scope).symbols.iter().enumerate() {
            if !symbol.captured {
                continue;
            }
            let value = if symbol.param {
                let at = self.f.params.iter().find(|p| self.f.locals[p.index()].name.as_ref() == Some(&symbol.name));
                at.map(|p| Operand::Local(*p))
            } else {
                None
            };
            self.new_cell(Var { scope, symbol: i as u32 }, value, span);
        }
    }

    /// Evaluates an annotation where Python does, unless nobody can tell.
    pub(super) fn annotation(&mut self, e: &'a Expr) {
        if !self.graph.module(self.module).imports.lazy_annotations && !self.is_harmless_annotation(e) {
            self.discard(e);
        }
    }

    fn is_harmless_annotation(&self, e: &Expr) -> bool {
        match &e.kind {
            ExprKind::Constant(_) => true,
            ExprKind::Name(name) => {
                if self.unbound_builtin(e).is_some() {
                    return true;
                }
                let name = self.mangled(name);
                match self.scopes.resolve(self.scope, &name) {
                    Resolved::Global(name) => {
                        self.scopes.root(self.module).symbol(&name).is_some_and(|s| self.is_surely_bound(s))
                    }
                    Resolved::Var(_) => false,
                }
            }
            // Of builtin types only: `int | None`, `list[int]`, `dict[str, list[int]]`, `Callable[[int], int]`.
            ExprKind::BinOp { left, op: ast::BinOp::BitOr, right } => {
                self.is_builtin_type(left) && self.is_builtin_type(right)
            }
            ExprKind::Subscript { value, index } => {
                self.is_builtin_generic(value) && self.is_harmless_annotation(index)
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().all(|i| self.is_harmless_annotation(i)),
            _ => false,
        }
    }

    fn is_builtin_type(&self, e: &Expr) -> bool {
        match &e.kind {
            ExprKind::Constant(ast::Constant::None) => true,
            ExprKind::BinOp { left, op: ast::BinOp::BitOr, right } => {
                self.is_builtin_type(left) && self.is_builtin_type(right)
            }
            ExprKind::Subscript { value, index } => {
                self.is_builtin_generic(value) && self.is_harmless_annotation(index)
            }
            _ => self.unbound_builtin(e).is_some_and(is_type_name),
        }
    }

    fn is_builtin_generic(&self, e: &Expr) -> bool {
        let generic = ["list", "dict", "tuple", "set", "frozenset", "type"];
        self.unbound_builtin(e).is_some_and(|name| generic.contains(&name))
    }

    fn hint(&mut self, func: FuncId, name: &Name, e: &Expr) {
        if let Some(hint) = self.hint_of(e) {
            let name = self.mangled(name);
            self.notes.hints.push((func, name, hint));
        }
    }

    /// What an annotation says, as far as the compiler understands it.
    fn hint_of(&self, e: &Expr) -> Option<HintRef> {
        match &e.kind {
            ExprKind::Constant(ast::Constant::None) => Some(HintRef::Builtin("None".into())),
            ExprKind::Constant(ast::Constant::Str(s)) => {
                match self.scopes.resolve(self.scope, &self.mangled(&s.text)) {
                    Resolved::Global(name) => self.hint_of_global(&name),
                    Resolved::Var(_) => None,
                }
            }
            ExprKind::Name(name) => match self.scopes.resolve(self.scope, &self.mangled(name)) {
                Resolved::Global(name) => self.hint_of_global(&name),
                Resolved::Var(_) => None,
            },
            ExprKind::BinOp { left, op: ast::BinOp::BitOr, right } => {
                let mut union = Vec::new();
                for side in [left, right] {
                    match self.hint_of(side)? {
                        HintRef::Union(more) => union.extend(more),
                        one => union.push(one),
                    }
                }
                Some(HintRef::Union(union))
            }
            ExprKind::Subscript { value, index } => {
                let HintRef::Builtin(name) = self.hint_of(value)? else { return None };
                let args: Vec<&Expr> = match &index.kind {
                    ExprKind::Tuple(items) => items.iter().collect(),
                    _ => vec![index],
                };
                let ellipsis = |e: &Expr| matches!(e.kind, ExprKind::Constant(ast::Constant::Ellipsis));
                let args = args
                    .into_iter()
                    .map(|e| if ellipsis(e) { Some(HintRef::Builtin("...".into())) } else { self.hint_of(e) });
                Some(HintRef::Generic(name, args.collect::<Option<_>>()?))
            }
            _ => None,
        }
    }

    fn hint_of_global(&self, name: &Name) -> Option<HintRef> {
        if let Some(id) = self.global_id(name) {
            return Some(HintRef::Global(id));
        }
        match builtins::builtin(name) {
            Builtin::Known(known) if is_type_name(known) => Some(HintRef::Builtin(known.into())),
            _ => None,
        }
    }
}

/// Builtin names that are types.
fn is_type_name(name: &str) -> bool {
    let types = [
        "int",
        "float",
        "str",
        "bool",
        "bytes",
        "bytearray",
        "list",
        "dict",
        "tuple",
        "set",
        "frozenset",
        "object",
        "type",
        "range",
        "slice",
        "complex",
        "memoryview",
    ];
    types.contains(&name) || builtins::is_exception(name)
}

fn default_of(e: &Expr) -> Default {
    let constant = match &e.kind {
        ExprKind::Constant(c) => simple_constant(c),
        ExprKind::UnaryOp { op: ast::UnaryOp::Neg, operand } => match &operand.kind {
            ExprKind::Constant(ast::Constant::Int(i)) => i.checked_neg().map(Const::Int),
            ExprKind::Constant(ast::Constant::Float(f)) => Some(Const::Float(-f)),
            _ => None,
        },
        _ => None,
    };
    constant.map_or(Default::Evaluated, Default::Const)
}

fn simple_constant(c: &ast::Constant) -> Option<Const> {
    Some(match c {
        ast::Constant::None => Const::None,
        ast::Constant::True => Const::Bool(true),
        ast::Constant::False => Const::Bool(false),
        ast::Constant::Ellipsis => Const::Ellipsis,
        ast::Constant::Int(i) => Const::Int(*i),
        ast::Constant::BigInt(digits) => Const::BigInt(digits.clone()),
        ast::Constant::Float(f) => Const::Float(*f),
        ast::Constant::Imaginary(_) => return None,
        ast::Constant::Str(s) => super::expr::str_const(s),
        ast::Constant::Bytes(b) => Const::Bytes(b.clone()),
    })
}
