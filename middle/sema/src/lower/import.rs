//! Import statements.

use super::Lower;
use crate::load::Target;
use crate::scope::public_names;
use mlc_diag::codes::modules;
use mlc_hir::*;
use mlc_source::Span;
use mlc_syntax::ast::{self, Alias};

impl<'a> Lower<'a> {
    pub(super) fn import(&mut self, aliases: &'a [Alias], span: Span) {
        let graph = self.graph;
        for alias in aliases {
            let Some(chain) = graph.module(self.module).imports.by_alias.get(&alias.name.span) else { continue };
            let values = self.import_chain(chain, span);
            let (name, value) = match &alias.asname {
                Some(asname) => (asname.name.clone(), values.last()),
                None => (alias.name.name.split('.').next().unwrap_or_default().into(), values.first()),
            };
            if let Some(value) = value {
                self.store(&name, Rvalue::Use(value.clone()), span);
            }
        }
    }

    /// Runs the modules of a dotted name that have not started yet.
    fn import_chain(&mut self, chain: &[Target], span: Span) -> Vec<Operand> {
        let mut values = Vec::new();
        for target in chain {
            values.push(match target {
                Target::Module(module) => self.temp_value(Rvalue::ImportModule(*module), span),
                Target::Builtin(name) => self.temp_value(Rvalue::GetBuiltin(name.clone()), span),
                Target::Future | Target::Missing => Operand::Const(Const::None),
            });
        }
        values
    }

    pub(super) fn import_from(&mut self, stmt: &'a ast::Stmt, aliases: &'a [Alias], star: bool) {
        let span = stmt.span;
        let graph = self.graph;
        let Some(chain) = graph.module(self.module).imports.from.get(&span) else { return };
        match chain.last() {
            Some(Target::Module(module)) => {
                for target in chain {
                    if let Target::Module(module) = target {
                        self.emit_do(Rvalue::ImportModule(*module), span);
                    }
                }
                if star { self.import_star(*module, span) } else { self.import_names(*module, aliases, span) }
            }
            Some(Target::Builtin(module)) => self.import_builtins(module, aliases, star, span),
            Some(Target::Future) | Some(Target::Missing) | None => {}
        }
    }

    fn import_names(&mut self, module: ModuleId, aliases: &'a [Alias], span: Span) {
        let graph = self.graph;
        for alias in aliases {
            let name = &alias.name.name;
            let global = self.modules[module.index()].globals.get(name).copied();
            let bound_there = self.scopes.root(module).symbol(name).is_some_and(|s| s.bound);
            let submodule = graph.module(self.module).imports.submodules.get(&alias.name.span).copied();
            let value = match (global, submodule) {
                // The variable that the import system sets is no reason to skip running the submodule.
                (_, Some(submodule)) if !bound_there || self.is_submodule_attr(module, name, submodule) => {
                    Rvalue::ImportModule(submodule)
                }
                (Some(global), _) => Rvalue::ImportFrom(module, global),
                // ImportError at run time, as for a variable that is unbound then.
                (None, _) => {
                    let loaded = graph.module(module).name.clone();
                    let d = mlc_diag::Diagnostic::new(&modules::NAME_NEVER_IN_MODULE, alias.name.span);
                    self.diagnostics.push(d.arg("module", &*loaded).arg("name", &**name));
                    Rvalue::ImportFrom(module, self.declare_global(module, name))
                }
            };
            let target = alias.asname.as_ref().unwrap_or(&alias.name);
            self.store(&target.name, value, span);
        }
    }

    fn is_submodule_attr(&self, package: ModuleId, name: &Name, submodule: ModuleId) -> bool {
        self.scopes.imported_attr(package, name) == Some(crate::scope::Imported::Module(submodule))
    }

    /// `from module import *`. A public name that is unbound when the import runs is skipped, as in Python.
    fn import_star(&mut self, module: ModuleId, span: Span) {
        if let Some(Err(_)) = self.scopes.all_names.get(&module) {
            return self.error(&modules::STAR_IMPORT_ALL, span);
        }
        let declared = self.scopes.all_names.contains_key(&module);
        for name in public_names(self.scopes, module) {
            let Some(global) = self.modules[module.index()].globals.get(&name).copied() else { continue };
            let root = self.scopes.root(module);
            let certain = root.symbol(&name).is_some_and(|s| s.bound_from.is_some() && !s.deleted);
            if declared || (certain && !self.imports_back(module)) {
                self.store(&name, Rvalue::ImportFrom(module, global), span);
                continue;
            }
            let exc = self.temp(span);
            let body = self.block(|l| l.store(&name, Rvalue::ImportFrom(module, global), span));
            self.emit(StmtKind::Try { body, exc, handler: Vec::new() }, span);
        }
    }

    /// Whether a module imports the current one, directly or not: then it may be only half run.
    fn imports_back(&self, module: ModuleId) -> bool {
        let mut seen = vec![module];
        let mut next = 0;
        while next < seen.len() {
            let imports = &self.graph.module(seen[next]).imports;
            let chains = imports.by_alias.values().chain(imports.from.values()).flatten();
            let modules = chains.filter_map(|t| if let Target::Module(m) = t { Some(*m) } else { None });
            for m in modules.chain(imports.submodules.values().copied()) {
                if !seen.contains(&m) {
                    seen.push(m);
                }
            }
            next += 1;
        }
        seen.contains(&self.module)
    }

    fn import_builtins(&mut self, module: &Name, aliases: &'a [Alias], star: bool, span: Span) {
        let value = |name: &str| {
            let full: Name = format!("{module}.{name}").into();
            match crate::builtins::constant(&full) {
                Some(constant) => Rvalue::Use(Operand::Const(constant)),
                None => Rvalue::GetBuiltin(full),
            }
        };
        if star {
            for name in crate::builtins::module_names(module) {
                // Nobody can look into the main module from outside.
                if self.module == ModuleId(0) && !self.scopes.is_used_in(self.module, name) {
                    continue;
                }
                self.store(&(*name).into(), value(name), span);
            }
            return;
        }
        for alias in aliases {
            self.check_builtin_name(module, &alias.name.name, alias.name.span);
            let target = alias.asname.as_ref().unwrap_or(&alias.name);
            self.store(&target.name, value(&alias.name.name), span);
        }
    }
}
