//! After collection: binds `global` names in their modules, spreads star imports, marks captures, checks declarations.

use super::*;
use mlc_diag::codes::names;

/// `m.x = …` or `del m.x` on an imported module, from any module: a binding of the module's global from outside.
pub struct ModuleStore {
    pub scope: ScopeId,
    pub module_name: Name,
    pub attr: Name,
    pub span: Span,
}

/// `importer` takes all public names of `module` (`from module import *`).
pub struct StarImport {
    pub importer: ModuleId,
    pub module: ModuleId,
    pub span: Span,
}

pub fn resolve(scopes: &mut Scopes, found: &Found, diagnostics: &mut Diagnostics) {
    bind_declared_globals(scopes);
    spread_stars(scopes, &found.stars);
    for store in &found.stores {
        if let Some(Imported::Module(module)) = scopes.imported(store.scope, &store.module_name) {
            let root = scopes.roots[module.index()];
            let symbol = scopes.get_mut(root).symbol_mut(&store.attr, store.span);
            symbol.bound = true;
            symbol.sites.push(Site::Other);
        }
    }
    for id in scopes.ids() {
        check_nonlocals(scopes, id, diagnostics);
        check_constants(scopes, id, diagnostics);
        mark_captures(scopes, id);
    }
}

/// A scope that says `global x` and binds `x` binds it in the module.
fn bind_declared_globals(scopes: &mut Scopes) {
    for id in scopes.ids() {
        let scope = scopes.get(id);
        if scope.kind == ScopeKind::Module {
            continue;
        }
        let root = scopes.roots[scope.module.index()];
        let declared: Vec<Symbol> = scope.symbols.iter().filter(|s| s.global.is_some() && s.bound).cloned().collect();
        for symbol in declared {
            let target = scopes.get_mut(root).symbol_mut(&symbol.name, symbol.span);
            target.bound = true;
            target.deleted |= symbol.deleted;
            target.sites.extend(symbol.sites);
        }
    }
}

/// The names that `from module import *` takes.
pub fn public_names(scopes: &Scopes, module: ModuleId) -> Vec<Name> {
    if let Some(Ok(names)) = scopes.all_names.get(&module) {
        return names.clone();
    }
    let root = scopes.root(module);
    let mut symbols: Vec<&Symbol> = root.symbols.iter().filter(|s| s.bound && !s.name.starts_with('_')).collect();
    symbols.sort_by_key(|s| s.bind_order);
    symbols.iter().map(|s| s.name.clone()).collect()
}

/// Modules may take each other's names in a circle, so this repeats until nothing is added.
fn spread_stars(scopes: &mut Scopes, stars: &[StarImport]) {
    loop {
        let mut changed = false;
        for star in stars {
            let root = scopes.roots[star.importer.index()];
            for name in public_names(scopes, star.module) {
                let order = scopes.get(root).symbols.len() as u32;
                let symbol = scopes.get_mut(root).symbol_mut(&name, star.span);
                if !symbol.bound {
                    symbol.bound = true;
                    symbol.bind_order = order;
                    changed = true;
                }
            }
        }
        if !changed {
            break;
        }
    }
    for star in stars {
        let root = scopes.roots[star.importer.index()];
        for name in public_names(scopes, star.module) {
            scopes.get_mut(root).symbol_mut(&name, star.span).sites.push(Site::Other);
        }
    }
}

fn check_nonlocals(scopes: &Scopes, id: ScopeId, diagnostics: &mut Diagnostics) {
    for symbol in &scopes.get(id).symbols {
        let (Some(span), None) = (symbol.nonlocal, symbol.global) else { continue };
        // `__class__` is the one variable of a class that functions inside can name.
        if scopes.get(id).parent.is_some() && matches!(scopes.resolve(id, &symbol.name), Resolved::Global(_)) {
            diagnostics.push(Diagnostic::new(&names::NO_NONLOCAL_BINDING, span).arg("name", &*symbol.name));
        }
    }
}

/// A constant has one binding in its scope, and none from inner functions.
fn check_constants(scopes: &Scopes, id: ScopeId, diagnostics: &mut Diagnostics) {
    for symbol in &scopes.get(id).symbols {
        let foreign = symbol.global.is_some() || symbol.nonlocal.is_some();
        if !foreign || !symbol.bound {
            continue;
        }
        let owner = match scopes.resolve(id, &symbol.name) {
            Resolved::Var(var) => scopes.symbol(var).constant,
            Resolved::Global(name) => scopes.root(scopes.get(id).module).symbol(&name).and_then(|s| s.constant),
        };
        if let Some(first) = owner {
            let d = Diagnostic::new(&names::CONST_REASSIGNED, symbol.span).arg("name", &*symbol.name);
            diagnostics.push(d.label(first, &names::CONST_DECLARED_HERE));
        }
    }
}

/// Every use of a variable of another function makes it captured, and free in all functions between.
fn mark_captures(scopes: &mut Scopes, id: ScopeId) {
    let names: Vec<Name> =
        scopes.get(id).symbols.iter().filter(|s| s.used || s.bound).map(|s| s.name.clone()).collect();
    for name in names {
        let Resolved::Var(var) = scopes.resolve(id, &name) else { continue };
        let home = scopes.physical(var.scope);
        let mut at = scopes.physical(id);
        if at == home {
            continue;
        }
        scopes.get_mut(var.scope).symbols[var.symbol as usize].captured = true;
        while at != home {
            let scope = scopes.get_mut(at);
            if !scope.free.contains(&var) {
                scope.free.push(var);
            }
            let parent = scope.parent.expect("a captured variable has a function around");
            at = scopes.physical(parent);
        }
    }
}

impl Scopes {
    /// A loaded submodule is an attribute of its package; the import system binds it.
    pub fn bind_submodules(&mut self, graph: &crate::load::Graph) {
        for (i, loaded) in graph.modules.iter().enumerate() {
            let Some((package, name)) = loaded.name.rsplit_once('.') else { continue };
            let Some(parent) = graph.modules.iter().position(|m| &*m.name == package) else { continue };
            let order = self.get(self.roots[parent]).symbols.len() as u32;
            let symbol = self.get_mut(self.roots[parent]).symbol_mut(&name.into(), Span::new(loaded.file, 0, 0));
            symbol.bound = true;
            symbol.bind_order = symbol.bind_order.min(order);
            symbol.sites.push(Site::Import(Imported::Module(ModuleId(i as u32))));
        }
    }

    /// The module or builtin that a name always means, because every binding of it is an import of that thing.
    pub fn imported(&self, scope: ScopeId, name: &Name) -> Option<Imported> {
        self.imported_name(scope, name, 0)
    }

    fn imported_name(&self, scope: ScopeId, name: &Name, depth: u32) -> Option<Imported> {
        let symbol = match self.resolve(scope, name) {
            Resolved::Var(var) => self.symbol(var),
            Resolved::Global(name) => self.root(self.get(scope).module).symbol(&name)?,
        };
        self.imported_symbol(symbol, depth)
    }

    /// The same for a variable of a module, seen from outside.
    pub fn imported_attr(&self, module: ModuleId, name: &str) -> Option<Imported> {
        self.imported_symbol(self.root(module).symbol(name)?, 0)
    }

    fn imported_symbol(&self, symbol: &Symbol, depth: u32) -> Option<Imported> {
        // Modules can import a name from each other in a circle, names can be assigned to each other.
        if symbol.deleted || symbol.param || depth > 16 {
            return None;
        }
        let mut targets = symbol.sites.iter().map(|site| match site {
            Site::Import(target) => Some(target.clone()),
            Site::From { module, name, submodule } => match self.root(*module).symbol(name) {
                Some(symbol) if symbol.bound => self.imported_symbol(symbol, depth + 1),
                _ => submodule.map(Imported::Module),
            },
            // Only modules: a builtin under another name is a value like any other.
            Site::Alias(scope, name) => match self.imported_name(*scope, name, depth + 1) {
                Some(Imported::Module(module)) => Some(Imported::Module(module)),
                _ => None,
            },
            Site::Other => None,
        });
        let first = targets.next()??;
        targets.all(|t| t.as_ref() == Some(&first)).then_some(first)
    }
}
