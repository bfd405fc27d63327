//! Collects the symbols of one module: walks the tree once, opens scopes, notes what binds and what uses a name.

use super::*;
use crate::load::{Imports, Target};
use mlc_diag::codes::names;
use mlc_hir::Name;
use mlc_syntax::ast::*;

/// What a module asks of others, found on the way.
#[derive(Default)]
pub struct Found {
    pub stars: Vec<StarImport>,
    pub stores: Vec<ModuleStore>,
}

pub fn collect(
    scopes: &mut Scopes,
    module: ModuleId,
    name: &Name,
    tree: &Module,
    imports: &Imports,
    diagnostics: &mut Diagnostics,
    found: &mut Found,
) {
    let root = scopes.open(ScopeKind::Module, None, module, name.clone(), "".into());
    scopes.roots.push(root);
    let mut c = Collector {
        scopes,
        module,
        imports,
        diagnostics,
        found,
        scope: root,
        top_level: true,
        certain: None,
        lazy_annotations: imports.lazy_annotations,
    };
    for stmt in &tree.body {
        c.top_level = true;
        c.stmt(stmt);
    }
}

impl Scopes {
    fn open(
        &mut self,
        kind: ScopeKind,
        parent: Option<ScopeId>,
        module: ModuleId,
        name: Name,
        qualname: Name,
    ) -> ScopeId {
        let id = ScopeId(self.scopes.len() as u32);
        let private = parent.and_then(|p| self.get(p).private.clone());
        let entered_at = parent.map_or(0, |p| self.get(self.frame(p)).symbols.len());
        self.scopes.push(Scope {
            kind,
            parent,
            module,
            name,
            qualname,
            private,
            symbols: Vec::new(),
            index: HashMap::new(),
            entered_at,
            is_generator: false,
            free: Vec::new(),
        });
        id
    }
}

struct Collector<'c> {
    scopes: &'c mut Scopes,
    module: ModuleId,
    imports: &'c Imports,
    diagnostics: &'c mut Diagnostics,
    found: &'c mut Found,
    scope: ScopeId,
    /// The statement is a direct child of the module.
    top_level: bool,
    /// While such a statement binds names for certain: the end of the statement.
    certain: Option<u32>,
    lazy_annotations: bool,
}

impl Collector<'_> {
    fn error(&mut self, template: &'static mlc_diag::Template, span: Span, name: &str) {
        self.diagnostics.push(Diagnostic::new(template, span).arg("name", name));
    }

    fn mangled(&self, name: &Name) -> Name {
        mangle(self.scopes.get(self.scope).private.as_ref(), name)
    }

    fn use_name(&mut self, name: &Name, span: Span) {
        let name = self.mangled(name);
        let scope = self.scopes.get_mut(self.scope);
        scope.symbol_mut(&name, span).used = true;
        if &*name == "super" && scope.is_function_like() {
            scope.symbol_mut(&"__class__".into(), span).used = true;
        }
    }

    fn bind(&mut self, name: &Name, span: Span, site: Site) {
        let name = self.mangled(name);
        self.bind_in(self.scope, &name, span, site);
    }

    fn bind_in(&mut self, scope: ScopeId, name: &Name, span: Span, site: Site) {
        let certain = self.certain;
        let scope = self.scopes.get_mut(scope);
        let order = scope.symbols.iter().filter(|s| s.bound).count() as u32;
        let is_module = scope.kind == ScopeKind::Module;
        let symbol = scope.symbol_mut(name, span);
        if symbol.bind_order == u32::MAX {
            symbol.bind_order = order;
        }
        if is_module && symbol.bound_from.is_none() {
            symbol.bound_from = certain;
        }
        let reassigned = symbol.constant;
        symbol.bound = true;
        symbol.sites.push(site);
        if let Some(first) = reassigned {
            let d = Diagnostic::new(&names::CONST_REASSIGNED, span).arg("name", &**name);
            self.diagnostics.push(d.label(first, &names::CONST_DECLARED_HERE));
        }
    }

    fn stmts(&mut self, body: &[Stmt]) {
        for stmt in body {
            self.top_level = false;
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        let top_level = std::mem::take(&mut self.top_level);
        let certain = top_level.then_some(stmt.span.end);
        match &stmt.kind {
            StmtKind::Expr(e) => self.expr(e),
            StmtKind::Assign { targets, value, declare } => {
                self.expr(value);
                if top_level {
                    self.note_all(targets, value);
                }
                self.certain = certain;
                for target in targets {
                    match (&target.kind, &value.kind) {
                        (ExprKind::Name(name), ExprKind::Name(other)) => {
                            let other = self.mangled(other);
                            self.bind(name, target.span, Site::Alias(self.scope, other));
                        }
                        _ => self.target(target),
                    }
                }
                self.certain = None;
                if *declare == Some(Declare::Const) {
                    for target in targets {
                        self.declare_const(target);
                    }
                }
            }
            StmtKind::AugAssign { target, value, .. } => {
                if let ExprKind::Name(name) = &target.kind {
                    self.use_name(name, target.span);
                }
                self.expr(value);
                self.target(target);
                if top_level {
                    self.spoil_all(target);
                }
            }
            StmtKind::AnnAssign { target, annotation, value, simple, declare } => {
                self.annotation(annotation);
                if let Some(value) = value {
                    self.expr(value);
                }
                match &target.kind {
                    ExprKind::Name(name) if *simple => {
                        let name = self.mangled(name);
                        let scope = self.scopes.get(self.scope);
                        let declared = scope.symbol(&name).is_some_and(|s| s.global.is_some() || s.nonlocal.is_some());
                        if declared && scope.kind != ScopeKind::Module {
                            self.error(&names::ANNOTATED_DECLARED, target.span, &name);
                        }
                        self.certain = certain.filter(|_| value.is_some());
                        self.target(target);
                        self.certain = None;
                        if *declare == Some(Declare::Const) {
                            self.declare_const(target);
                        }
                    }
                    _ => self.target(target),
                }
            }
            StmtKind::If { test, body, orelse } => {
                self.expr(test);
                self.stmts(body);
                self.stmts(orelse);
            }
            StmtKind::While { test, body, orelse } => {
                self.expr(test);
                self.stmts(body);
                self.stmts(orelse);
            }
            StmtKind::For { target, iter, body, orelse, .. } => {
                self.expr(iter);
                self.target(target);
                self.stmts(body);
                self.stmts(orelse);
            }
            StmtKind::Break | StmtKind::Continue | StmtKind::Pass => {}
            StmtKind::FunctionDef(def) => self.function_def(def, certain),
            StmtKind::ClassDef(def) => self.class_def(def, certain),
            StmtKind::Return(value) => self.exprs(value.iter()),
            StmtKind::Delete(targets) => {
                for target in targets {
                    self.delete(target);
                }
            }
            StmtKind::Raise { exc, cause } => self.exprs(exc.iter().chain(cause)),
            StmtKind::Try { body, handlers, orelse, finalbody, .. } => {
                self.stmts(body);
                for handler in handlers {
                    self.exprs(handler.class.iter());
                    if let Some(name) = &handler.name {
                        self.bind(&name.name, name.span, Site::Other);
                        let name = self.mangled(&name.name);
                        self.scopes.get_mut(self.scope).symbol_mut(&name, handler.span).deleted = true;
                    }
                    self.stmts(&handler.body);
                }
                self.stmts(orelse);
                self.stmts(finalbody);
            }
            StmtKind::With { items, body, .. } => {
                for item in items {
                    self.expr(&item.context);
                    if let Some(target) = &item.target {
                        self.target(target);
                    }
                }
                self.stmts(body);
            }
            StmtKind::Assert { test, msg } => {
                self.expr(test);
                self.exprs(msg.iter());
            }
            StmtKind::Global(list) => {
                for ident in list {
                    self.declare_global(ident);
                }
            }
            StmtKind::Nonlocal(list) => {
                for ident in list {
                    self.declare_nonlocal(ident);
                }
            }
            StmtKind::Import(aliases) => {
                self.certain = certain;
                for alias in aliases {
                    self.import(alias);
                }
                self.certain = None;
            }
            StmtKind::ImportFrom { names: aliases, star, .. } => {
                self.certain = certain;
                self.import_from(stmt, aliases, *star);
                self.certain = None;
            }
            StmtKind::Match { subject, cases } => {
                self.expr(subject);
                for case in cases {
                    self.pattern(&case.pattern);
                    self.exprs(case.guard.iter());
                    self.stmts(&case.body);
                }
            }
            StmtKind::TypeAlias { name, value, .. } => {
                self.bind(&name.name, name.span, Site::Other);
                self.expr(value);
            }
            StmtKind::Own(own) => self.own_stmt(own),
        }
    }

    fn own_stmt(&mut self, own: &OwnStmt) {
        match own {
            OwnStmt::Enum { name, .. } | OwnStmt::Record { name, .. } => {
                self.bind(&name.name, name.span, Site::Other);
            }
            OwnStmt::On { event, body } => {
                self.expr(event);
                self.stmts(body);
            }
            OwnStmt::Canvas { name, body } => {
                self.bind(&name.name, name.span, Site::Other);
                self.stmts(body);
            }
            OwnStmt::Render { target, value } => self.exprs([target].into_iter().chain(value)),
            OwnStmt::RenderBlock { body } => self.stmts(body),
            OwnStmt::Bind { source, target } => self.exprs([source, target]),
        }
    }

    fn declare_const(&mut self, target: &Expr) {
        match &target.kind {
            ExprKind::Name(name) => {
                let name = self.mangled(name);
                self.scopes.get_mut(self.scope).symbol_mut(&name, target.span).constant = Some(target.span);
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().for_each(|i| self.declare_const(i)),
            ExprKind::Starred(inner) => self.declare_const(inner),
            _ => {}
        }
    }

    /// `__all__ = ["a", "b"]`, the only form that star imports understand.
    fn note_all(&mut self, targets: &[Expr], value: &Expr) {
        let is_all = |t: &Expr| matches!(&t.kind, ExprKind::Name(n) if &**n == "__all__");
        if !targets.iter().any(is_all) {
            return;
        }
        let items = match &value.kind {
            ExprKind::List(items) | ExprKind::Tuple(items) => items.as_slice(),
            _ => return self.spoil(value.span),
        };
        let mut list = Vec::new();
        for item in items {
            match &item.kind {
                ExprKind::Constant(Constant::Str(s)) => list.push(s.text.clone()),
                _ => return self.spoil(item.span),
            }
        }
        if self.scopes.all_names.contains_key(&self.module) {
            return self.spoil(value.span);
        }
        self.scopes.all_names.insert(self.module, Ok(list));
    }

    fn spoil_all(&mut self, target: &Expr) {
        if matches!(&target.kind, ExprKind::Name(n) if &**n == "__all__") {
            self.spoil(target.span);
        }
    }

    fn spoil(&mut self, span: Span) {
        self.scopes.all_names.insert(self.module, Err(span));
    }

    fn declare_global(&mut self, ident: &Ident) {
        let name = self.mangled(&ident.name);
        let problem = self.declaration_problem(&name, &names::GLOBAL_AFTER_ASSIGNMENT, &names::GLOBAL_AFTER_USE);
        if let Some(problem) = problem {
            self.error(problem, ident.span, &name);
        }
        let scope = self.scopes.get_mut(self.scope);
        let is_module = scope.kind == ScopeKind::Module;
        let symbol = scope.symbol_mut(&name, ident.span);
        let both = symbol.nonlocal.is_some();
        if !is_module {
            symbol.global = Some(ident.span);
        }
        if both {
            self.error(&names::NONLOCAL_AND_GLOBAL, ident.span, &name);
        }
    }

    fn declare_nonlocal(&mut self, ident: &Ident) {
        let name = self.mangled(&ident.name);
        if self.scopes.get(self.scope).kind == ScopeKind::Module {
            return;
        }
        let problem = self.declaration_problem(&name, &names::NONLOCAL_AFTER_ASSIGNMENT, &names::NONLOCAL_AFTER_USE);
        if let Some(problem) = problem {
            self.error(problem, ident.span, &name);
        }
        let symbol = self.scopes.get_mut(self.scope).symbol_mut(&name, ident.span);
        let both = symbol.global.is_some();
        symbol.nonlocal = Some(ident.span);
        if both {
            self.error(&names::NONLOCAL_AND_GLOBAL, ident.span, &name);
        }
    }

    fn declaration_problem(
        &self,
        name: &Name,
        assigned: &'static mlc_diag::Template,
        used: &'static mlc_diag::Template,
    ) -> Option<&'static mlc_diag::Template> {
        let symbol = self.scopes.get(self.scope).symbol(name)?;
        if symbol.param {
            None
        } else if symbol.used {
            Some(used)
        } else if symbol.bound {
            Some(assigned)
        } else {
            None
        }
    }

    fn import(&mut self, alias: &Alias) {
        let Some(chain) = self.imports.by_alias.get(&alias.name.span) else { return };
        let (ident, target) = match &alias.asname {
            Some(asname) => (asname.clone(), chain.last()),
            None => {
                let first = alias.name.name.split('.').next().unwrap_or_default();
                (Ident { name: first.into(), span: alias.name.span }, chain.first())
            }
        };
        let site = match target {
            Some(Target::Module(m)) => Site::Import(Imported::Module(*m)),
            Some(Target::Builtin(n)) => Site::Import(Imported::BuiltinModule(n.clone())),
            _ => Site::Other,
        };
        self.bind(&ident.name, ident.span, site);
    }

    fn import_from(&mut self, stmt: &Stmt, aliases: &[Alias], star: bool) {
        let base = self.imports.from.get(&stmt.span).and_then(|chain| chain.last()).cloned();
        if star {
            match base {
                Some(Target::Module(module)) => {
                    self.found.stars.push(StarImport { importer: self.module, module, span: stmt.span });
                }
                Some(Target::Builtin(module)) => {
                    for name in crate::builtins::module_names(&module) {
                        let full = format!("{module}.{name}").into();
                        self.bind(&(*name).into(), stmt.span, Site::Import(Imported::Builtin(full)));
                    }
                }
                _ => {}
            }
            return;
        }
        for alias in aliases {
            let site = match &base {
                Some(Target::Module(module)) => Site::From {
                    module: *module,
                    name: alias.name.name.clone(),
                    submodule: self.imports.submodules.get(&alias.name.span).copied(),
                },
                Some(Target::Builtin(module)) => {
                    Site::Import(Imported::Builtin(format!("{module}.{}", alias.name.name).into()))
                }
                Some(Target::Future) | Some(Target::Missing) | None => Site::Other,
            };
            let ident = alias.asname.as_ref().unwrap_or(&alias.name);
            self.bind(&ident.name, ident.span, site);
        }
    }

    fn delete(&mut self, target: &Expr) {
        match &target.kind {
            ExprKind::Name(name) => {
                self.bind(name, target.span, Site::Other);
                let name = self.mangled(name);
                self.scopes.get_mut(self.scope).symbol_mut(&name, target.span).deleted = true;
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().for_each(|i| self.delete(i)),
            _ => self.target(target),
        }
    }

    fn target(&mut self, target: &Expr) {
        match &target.kind {
            ExprKind::Name(name) => self.bind(name, target.span, Site::Other),
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().for_each(|i| self.target(i)),
            ExprKind::Starred(inner) => self.target(inner),
            ExprKind::Attribute { value, attr } => {
                if let ExprKind::Name(name) = &value.kind {
                    let store = ModuleStore {
                        scope: self.scope,
                        module_name: self.mangled(name),
                        attr: attr.name.clone(),
                        span: target.span,
                    };
                    self.found.stores.push(store);
                }
                self.expr(value);
            }
            _ => self.expr(target),
        }
    }

    fn exprs<'e>(&mut self, list: impl IntoIterator<Item = &'e Expr>) {
        for e in list {
            self.expr(e);
        }
    }

    fn annotation(&mut self, annotation: &Expr) {
        if !self.lazy_annotations {
            self.expr(annotation);
        }
    }

    fn expr(&mut self, e: &Expr) {
        match &e.kind {
            ExprKind::Name(name) => self.use_name(name, e.span),
            ExprKind::Constant(_) => {}
            ExprKind::BoolOp { values, .. } => self.exprs(values),
            ExprKind::NamedExpr { target, value } => {
                self.walrus(target);
                self.expr(value);
            }
            ExprKind::BinOp { left, right, .. } => self.exprs([&**left, right]),
            ExprKind::UnaryOp { operand, .. } => self.expr(operand),
            ExprKind::Lambda { params, body } => {
                self.param_defaults(params);
                let outer = self.enter(e, ScopeKind::Lambda, "<lambda>".into());
                self.params(params);
                self.expr(body);
                self.leave(outer);
            }
            ExprKind::IfExp { test, body, orelse } => self.exprs([&**test, body, orelse]),
            ExprKind::Dict { items } => {
                for item in items {
                    self.exprs(item.key.iter().chain([&item.value]));
                }
            }
            ExprKind::Set(items) | ExprKind::List(items) | ExprKind::Tuple(items) => self.exprs(items),
            ExprKind::ListComp { elt, generators } => {
                self.comprehension(e, ScopeKind::Comprehension, "<listcomp>", [&**elt], generators)
            }
            ExprKind::SetComp { elt, generators } => {
                self.comprehension(e, ScopeKind::Comprehension, "<setcomp>", [&**elt], generators)
            }
            ExprKind::DictComp { key, value, generators } => {
                self.comprehension(e, ScopeKind::Comprehension, "<dictcomp>", [&**key, value], generators);
            }
            ExprKind::GeneratorExp { elt, generators } => {
                self.comprehension(e, ScopeKind::GeneratorExp, "<genexpr>", [&**elt], generators);
            }
            ExprKind::Await(inner) => self.expr(inner),
            ExprKind::Yield(value) => {
                self.scopes.get_mut(self.scope).is_generator = true;
                self.exprs(value.iter().map(|v| &**v));
            }
            ExprKind::YieldFrom(value) => {
                self.scopes.get_mut(self.scope).is_generator = true;
                self.expr(value);
            }
            ExprKind::Compare { left, comparators, .. } => self.exprs([&**left].into_iter().chain(comparators)),
            ExprKind::Call { func, args, keywords } => {
                self.expr(func);
                self.exprs(args);
                self.exprs(keywords.iter().map(|k| &k.value));
            }
            ExprKind::JoinedStr(parts) => self.fstring(parts),
            ExprKind::Attribute { value, .. } => self.expr(value),
            ExprKind::Subscript { value, index } => self.exprs([&**value, index]),
            ExprKind::Starred(inner) => self.expr(inner),
            ExprKind::Slice { lower, upper, step } => {
                self.exprs([lower, upper, step].into_iter().flatten().map(|b| &**b));
            }
            ExprKind::Own(own) => self.own_expr(own),
        }
    }

    fn own_expr(&mut self, own: &OwnExpr) {
        match own {
            OwnExpr::Pipe { left, right } | OwnExpr::SemanticMatch { left, right } => self.exprs([left, right]),
            OwnExpr::Propagate(e) | OwnExpr::Spawn(e) => self.expr(e),
            OwnExpr::Par(list) => self.exprs(list),
            OwnExpr::Date(_) | OwnExpr::ModelRef(_) => {}
            OwnExpr::Ai { value, .. } => self.expr(value),
        }
    }

    fn fstring(&mut self, parts: &[FStringPart]) {
        for part in parts {
            if let FStringPart::Field(field) = part {
                self.expr(&field.value);
                if let Some(spec) = &field.spec {
                    self.fstring(spec);
                }
            }
        }
    }

    /// `name := …` binds in the nearest scope that is not a comprehension.
    fn walrus(&mut self, target: &Ident) {
        let name = self.mangled(&target.name);
        let mut at = self.scope;
        while self.scopes.get(at).is_comprehension() {
            // The comprehension mentions the name, so that it becomes free there when an inner function is between.
            self.scopes.get_mut(at).symbol_mut(&name, target.span).used = true;
            at = self.scopes.get(at).parent.expect("a comprehension has a scope around");
        }
        let certain = self.certain.take();
        self.bind_in(at, &name, target.span, Site::Other);
        self.certain = certain;
        self.scopes.get_mut(at).symbol_mut(&name, target.span).walrus = true;
    }

    /// Opens the scope of a node; answers what [`Self::leave`] needs.
    fn enter<T>(&mut self, node: &T, kind: ScopeKind, name: Name) -> (ScopeId, Option<u32>) {
        // A comprehension runs inside the function or class around it and does not show in names.
        let mut named = self.scope;
        while let (ScopeKind::Comprehension, Some(parent)) =
            (self.scopes.get(named).kind, self.scopes.get(named).parent)
        {
            named = parent;
        }
        let parent = self.scopes.get(named);
        let global = parent.symbol(&name).is_some_and(|s| s.global.is_some());
        let qualname = match parent.kind {
            _ if global => name.clone(),
            ScopeKind::Module => name.clone(),
            ScopeKind::Class => format!("{}.{name}", parent.qualname).into(),
            _ => format!("{}.<locals>.{name}", parent.qualname).into(),
        };
        let id = self.scopes.open(kind, Some(self.scope), self.module, name, qualname);
        self.scopes.by_node.insert(node_key(node), id);
        let outer = (self.scope, self.certain.take());
        self.scope = id;
        outer
    }

    fn leave(&mut self, outer: (ScopeId, Option<u32>)) {
        (self.scope, self.certain) = outer;
    }

    fn comprehension<'e>(
        &mut self,
        node: &Expr,
        kind: ScopeKind,
        name: &str,
        elements: impl IntoIterator<Item = &'e Expr>,
        generators: &[Comprehension],
    ) {
        let Some((first, rest)) = generators.split_first() else { return };
        self.expr(&first.iter);
        let outer = self.enter(node, kind, name.into());
        if kind == ScopeKind::GeneratorExp {
            self.scopes.get_mut(self.scope).is_generator = true;
        }
        self.target(&first.target);
        self.exprs(&first.ifs);
        for generator in rest {
            self.target(&generator.target);
        }
        for generator in rest {
            self.expr(&generator.iter);
            self.exprs(&generator.ifs);
        }
        self.exprs(elements);
        self.leave(outer);
    }

    fn param_defaults(&mut self, params: &Params) {
        for param in params.posonly.iter().chain(&params.args).chain(&params.kwonly) {
            self.exprs(param.default.iter());
        }
    }

    fn params(&mut self, params: &Params) {
        let list = params.posonly.iter().chain(&params.args).chain(&params.kwonly);
        for param in list.chain(params.vararg.as_deref()).chain(params.kwarg.as_deref()) {
            let name = self.mangled(&param.name.name);
            let scope = self.scopes.get_mut(self.scope);
            let order = scope.symbols.len() as u32;
            let symbol = scope.symbol_mut(&name, param.name.span);
            symbol.param = true;
            symbol.bound = true;
            symbol.bind_order = order;
        }
    }

    fn function_def(&mut self, def: &FunctionDef, certain: Option<u32>) {
        self.exprs(&def.decorators);
        self.param_defaults(&def.params);
        let params = &def.params;
        let list = params.posonly.iter().chain(&params.args).chain(&params.kwonly);
        for param in list.chain(params.vararg.as_deref()).chain(params.kwarg.as_deref()) {
            if let Some(annotation) = &param.annotation {
                self.annotation(annotation);
            }
        }
        if let Some(returns) = &def.returns {
            self.annotation(returns);
        }
        self.certain = certain;
        self.bind(&def.name.name, def.name.span, Site::Other);
        self.certain = None;
        let outer = self.enter(def, ScopeKind::Function, def.name.name.clone());
        self.params(params);
        self.stmts(&def.body);
        self.leave(outer);
    }

    fn class_def(&mut self, def: &ClassDef, certain: Option<u32>) {
        self.exprs(&def.decorators);
        self.exprs(&def.bases);
        self.exprs(def.keywords.iter().map(|k| &k.value));
        self.certain = certain;
        self.bind(&def.name.name, def.name.span, Site::Other);
        self.certain = None;
        let outer = self.enter(def, ScopeKind::Class, def.name.name.clone());
        let scope = self.scopes.get_mut(self.scope);
        scope.private = Some(def.name.name.clone());
        // The cell for `super()` and `__class__` in methods.
        scope.symbol_mut(&"__class__".into(), def.name.span);
        self.stmts(&def.body);
        self.leave(outer);
    }

    fn pattern(&mut self, pattern: &Pattern) {
        match &pattern.kind {
            PatternKind::Value(e) => self.expr(e),
            PatternKind::Singleton(_) => {}
            PatternKind::Sequence(list) | PatternKind::Or(list) => list.iter().for_each(|p| self.pattern(p)),
            PatternKind::Star(name) => self.capture(name),
            PatternKind::Mapping { keys, patterns, rest } => {
                self.exprs(keys);
                patterns.iter().for_each(|p| self.pattern(p));
                self.capture(rest);
            }
            PatternKind::Class { class, patterns, kwd_patterns, .. } => {
                self.expr(class);
                patterns.iter().chain(kwd_patterns).for_each(|p| self.pattern(p));
            }
            PatternKind::As { pattern, name } => {
                if let Some(pattern) = pattern {
                    self.pattern(pattern);
                }
                self.capture(name);
            }
        }
    }

    fn capture(&mut self, name: &Option<Ident>) {
        if let Some(ident) = name {
            self.bind(&ident.name, ident.span, Site::Other);
        }
    }
}
