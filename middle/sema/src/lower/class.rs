//! Class statements. The body runs inline: its names are locals of the enclosing function, gathered by `MakeClass`.

use super::{BaseRef, Lower};
use crate::scope::{Imported, ScopeId, ScopeKind, Var};
use mlc_diag::codes::unsupported;
use mlc_hir::*;
use mlc_source::Span;
use mlc_syntax::ast::{self, ClassDef, Expr, ExprKind, FunctionDef, Stmt as Tree};
use std::collections::BTreeMap;

impl<'a> Lower<'a> {
    pub(super) fn class_def(&mut self, def: &'a ClassDef, span: Span) {
        if !def.type_params.is_empty() {
            return self.error(&unsupported::TYPE_PARAMETERS, span);
        }
        let decorators = self.decorators(&def.decorators);
        let (bases, refs) = self.bases(def);
        let keywords = self.class_keywords(def);

        let scope = self.scopes.of_node(def);
        let first_time = !self.class_of.contains_key(&scope);
        let class = self.class_id(scope);
        let cell = self.class_cell(scope, span);
        let body = self.block(|l| l.class_body(def, scope, span));
        self.emit(StmtKind::Frame { name: def.name.name.clone(), body }, span);
        let attrs = self.class_attrs(scope);
        let info = self.class_info(def, scope, span, &attrs);
        if first_time {
            self.notes.bases[class.index()] = refs;
            self.classes[class.index()] = Some(info);
        }
        let mut value = Rvalue::MakeClass { class, bases, keywords, attrs };
        if let Some(cell) = cell {
            let made = self.temp_value(value, span);
            self.emit_do(Rvalue::CellSet(cell, made.clone()), span);
            value = Rvalue::Use(made);
        }
        let value = self.decorated(decorators, value, span);
        self.store(&def.name.name, value, def.name.span);
    }

    fn class_id(&mut self, scope: ScopeId) -> ClassId {
        if let Some(id) = self.class_of.get(&scope) {
            return *id;
        }
        let id = ClassId(self.classes.len() as u32);
        self.classes.push(None);
        self.notes.bases.push(Vec::new());
        self.class_of.insert(scope, id);
        id
    }

    fn bases(&mut self, def: &'a ClassDef) -> (Vec<Operand>, Vec<BaseRef>) {
        let all: Vec<&Expr> = def.bases.iter().chain(def.keywords.iter().map(|k| &k.value)).collect();
        let mut operands = Vec::new();
        let mut refs = Vec::new();
        for (i, base) in def.bases.iter().enumerate() {
            if matches!(base.kind, ExprKind::Starred(_)) {
                self.error(&unsupported::STARRED_BASES, base.span);
                continue;
            }
            let value = self.rvalue(base);
            // `class Meta(type)`
            if matches!(&value, Rvalue::GetBuiltin(name) if &**name == "type") {
                self.error(&unsupported::METACLASS, base.span);
                continue;
            }
            refs.push(match &value {
                Rvalue::GetGlobal(id) | Rvalue::ModuleAttr(_, id) => BaseRef::Global(*id),
                Rvalue::GetBuiltin(name) => BaseRef::Builtin(name.clone()),
                _ => BaseRef::Unknown,
            });
            let mut operand = self.temp_value(value, base.span);
            if all[i + 1..].iter().any(|e| super::inspect::has_walrus(e)) {
                operand = self.frozen(operand, base.span);
            }
            operands.push(operand);
        }
        (operands, refs)
    }

    fn class_keywords(&mut self, def: &'a ClassDef) -> Vec<(Name, Operand)> {
        let mut out = Vec::new();
        for keyword in &def.keywords {
            match &keyword.name {
                Some(name) if &*name.name != "metaclass" => {
                    let value = self.operand(&keyword.value);
                    let value = self.frozen(value, keyword.span);
                    out.push((name.name.clone(), value));
                }
                _ => self.error(&unsupported::METACLASS, keyword.span),
            }
        }
        out
    }

    /// The cell of `__class__`, when a method uses it.
    fn class_cell(&mut self, scope: ScopeId, span: Span) -> Option<LocalId> {
        let info = self.scopes.get(scope);
        let symbol = info.symbols.iter().position(|s| &*s.name == "__class__")?;
        if !info.symbols[symbol].captured {
            return None;
        }
        let var = Var { scope, symbol: symbol as u32 };
        self.new_cell(var, None, span);
        Some(self.local_of(var))
    }

    fn class_body(&mut self, def: &'a ClassDef, scope: ScopeId, span: Span) {
        let outer_scope = std::mem::replace(&mut self.scope, scope);
        let outer_bound = std::mem::take(&mut self.f.class_bound);
        let repeated = self.f.loop_depth > 0;
        let scopes = self.scopes;
        for (i, symbol) in scopes.get(scope).symbols.iter().enumerate() {
            let own = symbol.bound && symbol.global.is_none() && symbol.nonlocal.is_none();
            if own && repeated && !symbol.captured {
                let local = self.local_of(Var { scope, symbol: i as u32 });
                if let Some(id) = self.emit_do(Rvalue::Unbind(local), span) {
                    self.f.resets.insert(id);
                }
            }
        }
        let (doc, body) = super::split_doc(&def.body);
        if let Some(doc) = doc {
            self.class_doc(scope, doc, span);
        }
        for stmt in body {
            self.stmt(stmt);
            self.note_bound(stmt);
        }
        self.f.class_bound = outer_bound;
        self.scope = outer_scope;
    }

    fn class_doc(&mut self, scope: ScopeId, doc: Name, span: Span) {
        let name: Name = "__doc__".into();
        let local = match self.scopes.get(scope).symbol(&name) {
            Some(symbol) if symbol.bound => self.plain_local(&name),
            _ => None,
        };
        let local = local.unwrap_or_else(|| self.doc_local(scope, span));
        self.emit_let(local, Rvalue::Use(Operand::Const(Const::Str(doc))), span);
    }

    /// The local for the docstring of a class that does not bind `__doc__` itself.
    fn doc_local(&mut self, scope: ScopeId, span: Span) -> LocalId {
        let var = Var { scope, symbol: u32::MAX };
        if let Some(local) = self.f.vars.get(&var) {
            return *local;
        }
        let local = self.f.local(Some("__doc__".into()), LocalKind::Var, span);
        self.f.vars.insert(var, local);
        local
    }

    /// After a statement directly in the body: the names it binds for certain.
    fn note_bound(&mut self, stmt: &'a Tree) {
        let mut bound = Vec::new();
        match &stmt.kind {
            ast::StmtKind::FunctionDef(def) => bound.push(&def.name.name),
            ast::StmtKind::ClassDef(def) => bound.push(&def.name.name),
            ast::StmtKind::Assign { targets, .. } => {
                bound.extend(targets.iter().filter_map(|t| match &t.kind {
                    ExprKind::Name(name) => Some(name),
                    _ => None,
                }));
            }
            ast::StmtKind::AnnAssign { target, value: Some(_), .. } => {
                if let ExprKind::Name(name) = &target.kind {
                    bound.push(name);
                }
            }
            _ => {}
        }
        for name in bound {
            let deleted = self.scopes.get(self.scope).symbol(&self.mangled(name)).is_none_or(|s| s.deleted);
            if let (false, Some(local)) = (deleted, self.plain_local(name)) {
                self.f.class_bound.insert(local);
            }
        }
    }

    /// The names of the body in the order in which they are bound, with their locals.
    fn class_attrs(&mut self, scope: ScopeId) -> Vec<(Name, LocalId)> {
        let info = self.scopes.get(scope);
        let mut symbols: Vec<(u32, u32)> = Vec::new();
        for (i, symbol) in info.symbols.iter().enumerate() {
            if symbol.bound && symbol.global.is_none() && symbol.nonlocal.is_none() {
                symbols.push((symbol.bind_order, i as u32));
            }
        }
        symbols.sort_unstable();
        let mut attrs = Vec::new();
        if let Some(local) = self.f.vars.get(&Var { scope, symbol: u32::MAX }) {
            attrs.push(("__doc__".into(), *local));
        }
        for (_, symbol) in symbols {
            // A name that is only annotated has no local.
            if let Some(local) = self.f.vars.get(&Var { scope, symbol }) {
                attrs.push((info.symbols[symbol as usize].name.clone(), *local));
            }
        }
        attrs
    }

    fn class_info(&self, def: &'a ClassDef, scope: ScopeId, span: Span, attrs: &[(Name, LocalId)]) -> Class {
        let info = self.scopes.get(scope);
        let mut defs: BTreeMap<Name, Vec<&FunctionDef>> = BTreeMap::new();
        for stmt in &def.body {
            if let ast::StmtKind::FunctionDef(def) = &stmt.kind {
                let name = crate::scope::mangle(info.private.as_ref(), &def.name.name);
                defs.entry(name).or_default().push(def);
            }
        }
        let mut methods = BTreeMap::new();
        let mut special = BTreeMap::new();
        for (name, defs) in defs {
            // Bound by anything else than these statements, the name may mean something else.
            let Some(symbol) = info.symbol(&name) else { continue };
            if symbol.sites.len() != defs.len() || symbol.deleted {
                continue;
            }
            match self.special(&defs) {
                Some(found) => {
                    special.insert(name, found);
                }
                None => {
                    if let [def] = &defs[..]
                        && def.decorators.is_empty()
                        && let Some(func) = self.func_of.get(&self.scopes.of_node(*def))
                    {
                        methods.insert(name, *func);
                    }
                }
            }
        }
        let others = attrs.iter().map(|(name, _)| name);
        let others = others.filter(|name| !methods.contains_key(*name) && !special.contains_key(*name));
        Class {
            name: info.name.clone(),
            qualname: info.qualname.clone(),
            module: self.module,
            bases: Vec::new(),
            attrs: others.cloned().collect(),
            methods,
            special,
            slots: self.slots.get(&scope).cloned().unwrap_or_default(),
            // The facts decide the rest.
            is_static: def.decorators.is_empty() && def.keywords.is_empty(),
            span,
        }
    }

    /// What the usual decorators make of a name: one static or class method, or a property with its setter and deleter.
    fn special(&self, defs: &[&FunctionDef]) -> Option<SpecialMethod> {
        let func = |def: &FunctionDef| self.func_of.get(&self.scopes.of_node(def)).copied();
        let (first, rest) = defs.split_first()?;
        let [decorator] = &first.decorators[..] else { return None };
        match self.unbound_builtin(decorator)? {
            "staticmethod" if rest.is_empty() => Some(SpecialMethod::Static(func(first)?)),
            "classmethod" if rest.is_empty() => Some(SpecialMethod::ClassMethod(func(first)?)),
            "property" => {
                let (mut setter, mut deleter) = (None, None);
                for def in rest {
                    let [Expr { kind: ExprKind::Attribute { value, attr }, .. }] = &def.decorators[..] else {
                        return None;
                    };
                    if !matches!(&value.kind, ExprKind::Name(n) if *n == def.name.name) {
                        return None;
                    }
                    match &*attr.name {
                        "setter" => setter = Some(func(def)?),
                        "deleter" => deleter = Some(func(def)?),
                        _ => return None,
                    }
                }
                Some(SpecialMethod::Property { getter: func(first)?, setter, deleter })
            }
            _ => None,
        }
    }

    /// Notes before the body of a function of a class body is lowered whether its first parameter is an instance.
    pub(super) fn note_receiver(&mut self, def: &FunctionDef) {
        let is_class = self.scopes.get(self.scope).kind == ScopeKind::Class;
        let other = |d: &Expr| {
            matches!(self.unbound_builtin(d), Some("staticmethod" | "classmethod"))
                || matches!(self.static_target(d), Some(Imported::Builtin(_)))
        };
        let implicit = matches!(&*def.name.name, "__new__" | "__init_subclass__" | "__class_getitem__");
        if is_class && (implicit || def.decorators.iter().any(other)) {
            self.not_instance.insert(self.scopes.of_node(def));
        }
    }
}
