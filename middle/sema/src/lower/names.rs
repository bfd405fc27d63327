//! Reading, binding and unbinding names, wherever their variable lives: a local, a cell, a class body, a module.
//!
//! A read of a local emits `CheckBound`; the facts remove those that can never fail ([`crate::facts`]).

use super::Lower;
use crate::builtins::{self, Builtin};
use crate::scope::{Imported, Resolved, ScopeKind, Symbol, Var};
use mlc_diag::codes::{modules, names, unsupported};
use mlc_hir::*;
use mlc_source::Span;
use mlc_syntax::ast::{Expr, ExprKind};

impl<'a> Lower<'a> {
    /// The local of a variable of this function, or the local that holds its cell.
    pub(super) fn local_of(&mut self, var: Var) -> LocalId {
        if let Some(local) = self.f.vars.get(&var) {
            return *local;
        }
        let symbol = self.scopes.symbol(var);
        debug_assert!(!symbol.captured, "cells are made when their scope begins");
        let local = self.f.local(Some(symbol.name.clone()), LocalKind::Var, symbol.span);
        if symbol.walrus {
            self.f.walrus.insert(local);
        }
        self.f.vars.insert(var, local);
        local
    }

    pub(super) fn is_cell(&self, local: LocalId) -> bool {
        matches!(self.f.locals[local.index()].kind, LocalKind::Cell(_))
    }

    pub(super) fn global_id(&self, name: &str) -> Option<GlobalId> {
        self.modules[self.module.index()].globals.get(name).copied()
    }

    pub(super) fn load(&mut self, name: &Name, span: Span) -> Rvalue {
        let name = self.mangled(name);
        match self.scopes.resolve(self.scope, &name) {
            Resolved::Var(var) if var.scope == self.scope && self.scopes.get(var.scope).kind == ScopeKind::Class => {
                self.load_in_class(var, &name, span)
            }
            Resolved::Var(var) => self.load_var(var, span),
            Resolved::Global(name) => self.load_global(&name, span),
        }
    }

    pub(super) fn load_var(&mut self, var: Var, span: Span) -> Rvalue {
        let local = self.local_of(var);
        if self.is_cell(local) {
            return Rvalue::CellGet(local);
        }
        let symbol = self.scopes.symbol(var);
        if !symbol.param || symbol.deleted {
            let what = if self.is_outside_class(var) { NameOf::Free } else { NameOf::Local };
            self.emit_do(Rvalue::CheckBound(local, what), span);
        }
        Rvalue::Use(Operand::Local(local))
    }

    /// The variable belongs to the function around the class whose body is being lowered.
    fn is_outside_class(&self, var: Var) -> bool {
        let mut at = Some(self.scope);
        while let Some(scope) = at.filter(|s| *s != var.scope) {
            if self.scopes.get(scope).kind == ScopeKind::Class {
                return true;
            }
            at = self.scopes.get(scope).parent;
        }
        false
    }

    /// A name bound in a class body: its own value if bound by now, else the module's or the builtin one.
    fn load_in_class(&mut self, var: Var, name: &Name, span: Span) -> Rvalue {
        let local = self.local_of(var);
        if self.f.class_bound.contains(&local) {
            return Rvalue::Use(Operand::Local(local));
        }
        let bound = self.temp_value(Rvalue::IsBound(local), span);
        let result = self.temp(span);
        let then = self.block(|l| l.emit_let(result, Rvalue::Use(Operand::Local(local)), span));
        let els = self.block(|l| {
            // The class binds the name somewhere, so its absence elsewhere is no reason for a warning.
            let value = match (l.global_id(name), builtins::builtin(name)) {
                (None, Builtin::Unknown) => l.undefined(name, span),
                _ => l.load_global(name, span),
            };
            l.emit_let(result, value, span);
        });
        self.emit_if(bound, then, els, span);
        Rvalue::Use(Operand::Local(result))
    }

    fn load_global(&mut self, name: &Name, span: Span) -> Rvalue {
        let Some(id) = self.global_id(name) else { return self.load_unbound(name, span) };
        let symbol = self.scopes.root(self.module).symbol(name);
        if symbol.is_some_and(|s| self.is_surely_bound(s))
            && let Some(Imported::Builtin(full)) = self.scopes.imported_attr(self.module, name)
        {
            return self.builtin_value(&full);
        }
        Rvalue::GetGlobal(id)
    }

    /// Whether every code of the current statement of the module body, functions in it included, runs after the name was
    /// bound, for good.
    pub(super) fn is_surely_bound(&self, symbol: &Symbol) -> bool {
        !symbol.deleted && symbol.bound_from.is_some_and(|from| from <= self.top_start)
    }

    fn builtin_value(&self, full: &Name) -> Rvalue {
        match builtins::constant(full) {
            Some(constant) => Rvalue::Use(Operand::Const(constant)),
            None => Rvalue::GetBuiltin(full.clone()),
        }
    }

    /// A name that the program does not bind.
    fn load_unbound(&mut self, name: &Name, span: Span) -> Rvalue {
        let text = |s: &str| Rvalue::Use(Operand::Const(Const::Str(s.into())));
        match &**name {
            "__name__" => return text(&self.graph.module(self.module).name),
            "__debug__" => return Rvalue::Use(Operand::Const(Const::Bool(true))),
            "__doc__" => {
                let doc = super::split_doc(&self.graph.module(self.module).tree.body).0;
                return Rvalue::Use(Operand::Const(doc.map_or(Const::None, Const::Str)));
            }
            "__file__" => return text(&self.file_name(self.module)),
            _ => {}
        }
        match builtins::builtin(name) {
            Builtin::Known(known) => Rvalue::GetBuiltin(known.into()),
            Builtin::Refused => {
                let template = match &**name {
                    "__annotations__" => &unsupported::ANNOTATIONS_VALUE,
                    _ => &unsupported::BUILTIN,
                };
                self.error_name(template, span, name);
                Rvalue::Use(Operand::Const(Const::None))
            }
            Builtin::Unknown => {
                self.error_name(&names::UNDEFINED_NAME, span, name);
                self.undefined(name, span)
            }
        }
    }

    /// Reading a name that nothing binds.
    fn undefined(&self, name: &Name, span: Span) -> Rvalue {
        Rvalue::UndefinedName(name.clone(), crate::suggest::trailer(self.scopes, self.scope, name, span))
    }

    pub(super) fn file_name(&self, module: ModuleId) -> Name {
        self.sources.file(self.graph.module(module).file).name.as_ref().into()
    }

    /// The builtin that a name stands for because nothing in the program binds it.
    pub(super) fn unbound_builtin(&self, e: &Expr) -> Option<&'static str> {
        let ExprKind::Name(name) = &e.kind else { return None };
        match self.scopes.resolve(self.scope, &self.mangled(name)) {
            Resolved::Global(name) if self.global_id(&name).is_none() => match builtins::builtin(&name) {
                Builtin::Known(known) => Some(known),
                Builtin::Refused | Builtin::Unknown => None,
            },
            _ => None,
        }
    }

    /// The module or builtin that `name` or `a.b.c` always means.
    pub(super) fn static_target(&self, e: &Expr) -> Option<Imported> {
        match &e.kind {
            ExprKind::Name(name) => {
                let name = self.mangled(name);
                match self.scopes.resolve(self.scope, &name) {
                    Resolved::Var(var) if self.scopes.get(var.scope).kind == ScopeKind::Class => None,
                    _ => self.scopes.imported(self.scope, &name),
                }
            }
            ExprKind::Attribute { value, attr } => match self.static_target(value)? {
                Imported::Module(module) => self.scopes.imported_attr(module, &attr.name),
                Imported::BuiltinModule(module) => Some(Imported::Builtin(format!("{module}.{}", attr.name).into())),
                Imported::Builtin(_) => None,
            },
            _ => None,
        }
    }

    /// For an expression that [`Self::static_target`] knows: raises, like a read, if the import may not have run.
    pub(super) fn check_import(&mut self, e: &Expr) {
        match &e.kind {
            ExprKind::Name(name) => {
                let name = self.mangled(name);
                match self.scopes.resolve(self.scope, &name) {
                    Resolved::Var(var) => {
                        let value = self.load_var(var, e.span);
                        if matches!(value, Rvalue::CellGet(_)) {
                            self.emit_do(value, e.span);
                        }
                    }
                    Resolved::Global(name) => {
                        let bound =
                            self.scopes.root(self.module).symbol(&name).is_some_and(|s| self.is_surely_bound(s));
                        if let (false, Some(id)) = (bound, self.global_id(&name)) {
                            self.emit_do(Rvalue::GetGlobal(id), e.span);
                        }
                    }
                }
            }
            ExprKind::Attribute { value, attr } => {
                self.check_import(value);
                match self.static_target(value) {
                    Some(Imported::BuiltinModule(module)) => self.check_builtin_name(&module, &attr.name, attr.span),
                    // In a circle of imports the other module may not have come to its own import yet.
                    Some(Imported::Module(module)) => {
                        if let Some(id) = self.modules[module.index()].globals.get(&attr.name).copied() {
                            self.emit_do(Rvalue::ModuleAttr(module, id), e.span);
                        }
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }

    pub(super) fn check_builtin_name(&mut self, module: &Name, name: &Name, span: Span) {
        if !builtins::module_names(module).contains(&&**name) {
            let d = mlc_diag::Diagnostic::new(&modules::NAME_NOT_IN_MODULE, span);
            self.diagnostics.push(d.arg("module", &**module).arg("name", &**name));
        }
    }

    /// The value of a name or attribute that [`Self::static_target`] knows.
    pub(super) fn static_value(&mut self, target: Imported, span: Span) -> Rvalue {
        match target {
            Imported::Builtin(full) => self.builtin_value(&full),
            Imported::BuiltinModule(module) => Rvalue::GetBuiltin(module),
            Imported::Module(module) => {
                let name = self.graph.module(module).name.clone();
                self.error_name(&unsupported::MODULE_VALUE, span, &name);
                Rvalue::Use(Operand::Const(Const::None))
            }
        }
    }

    /// Binds a name to the value of an operation.
    pub(super) fn store(&mut self, name: &Name, value: Rvalue, span: Span) {
        let name = self.mangled(name);
        match self.scopes.resolve(self.scope, &name) {
            Resolved::Var(var) => {
                let local = self.local_of(var);
                if self.is_cell(local) {
                    let value = self.temp_value(value, span);
                    self.emit_do(Rvalue::CellSet(local, value), span);
                } else {
                    self.emit_let(local, value, span);
                }
            }
            Resolved::Global(name) => {
                let value = self.temp_value(value, span);
                if let Some(id) = self.global_id(&name) {
                    self.emit_do(Rvalue::SetGlobal(id, value), span);
                }
            }
        }
    }

    /// The plain local that binding `name` writes, if it lives in one.
    pub(super) fn plain_local(&mut self, name: &Name) -> Option<LocalId> {
        let name = self.mangled(name);
        match self.scopes.resolve(self.scope, &name) {
            Resolved::Var(var) => {
                let local = self.local_of(var);
                (!self.is_cell(local)).then_some(local)
            }
            Resolved::Global(_) => None,
        }
    }

    /// `del name`
    pub(super) fn delete_name(&mut self, name: &Name, span: Span) {
        let name = self.mangled(name);
        match self.scopes.resolve(self.scope, &name) {
            Resolved::Var(var) => {
                let local = self.local_of(var);
                if self.is_cell(local) {
                    self.emit_do(Rvalue::CellDel(local), span);
                } else if self.scopes.get(var.scope).kind == ScopeKind::Class {
                    let bound = self.temp_value(Rvalue::IsBound(local), span);
                    let then = self.block(|l| {
                        l.emit_do(Rvalue::Unbind(local), span);
                    });
                    let els = self.block(|l| {
                        l.emit_do(Rvalue::UndefinedName(name.clone(), None), span);
                    });
                    self.emit_if(bound, then, els, span);
                } else {
                    self.emit_do(Rvalue::CheckBound(local, NameOf::Local), span);
                    self.emit_do(Rvalue::Unbind(local), span);
                }
            }
            Resolved::Global(name) => {
                if let Some(id) = self.global_id(&name) {
                    self.emit_do(Rvalue::DelGlobal(id), span);
                }
            }
        }
    }

    /// Makes a name unbound whether it is bound or not (end of `except … as name`).
    pub(super) fn unbind_name(&mut self, name: &Name, span: Span) {
        let none = || Operand::Const(Const::None);
        let name = self.mangled(name);
        match self.scopes.resolve(self.scope, &name) {
            Resolved::Var(var) => {
                let local = self.local_of(var);
                if self.is_cell(local) {
                    self.emit_do(Rvalue::CellSet(local, none()), span);
                    self.emit_do(Rvalue::CellDel(local), span);
                } else {
                    self.emit_do(Rvalue::Unbind(local), span);
                }
            }
            Resolved::Global(name) => {
                if let Some(id) = self.global_id(&name) {
                    self.emit_do(Rvalue::SetGlobal(id, none()), span);
                    self.emit_do(Rvalue::DelGlobal(id), span);
                }
            }
        }
    }

    /// Begins a fresh run of a scope that lives inside this function: new cells for its captured variables, and the others
    /// unbound again.
    pub(super) fn begin_scope(&mut self, scope: crate::scope::ScopeId, span: Span) {
        let scopes = self.scopes;
        for (i, symbol) in scopes.get(scope).symbols.iter().enumerate() {
            let var = Var { scope, symbol: i as u32 };
            if symbol.captured {
                self.new_cell(var, None, span);
            } else if symbol.bound && symbol.global.is_none() && symbol.nonlocal.is_none() {
                let local = self.local_of(var);
                if let Some(id) = self.emit_do(Rvalue::Unbind(local), span) {
                    self.f.resets.insert(id);
                }
            }
        }
    }

    /// Makes the cell of a captured variable of this function.
    pub(super) fn new_cell(&mut self, var: Var, value: Option<Operand>, span: Span) {
        let symbol = self.scopes.symbol(var);
        let cell = self.cell_var(var);
        let local = match self.f.vars.get(&var) {
            Some(local) => *local,
            None => {
                let local = self.f.local(Some(symbol.name.clone()), LocalKind::Cell(cell), symbol.span);
                self.f.vars.insert(var, local);
                local
            }
        };
        self.emit_let(local, Rvalue::CellNew(cell, value), span);
    }

    pub(super) fn cell_var(&mut self, var: Var) -> CellVar {
        if let Some(cell) = self.cell_of.get(&var) {
            return *cell;
        }
        let cell = CellVar(self.cells.len() as u32);
        self.cells.push(CellInfo { name: self.scopes.symbol(var).name.clone(), func: self.f.id });
        self.cell_of.insert(var, cell);
        cell
    }
}
