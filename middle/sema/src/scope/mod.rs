//! Scopes: which variable each name of the program means.
//!
//! Owns: the tree of scopes with their symbols, Python's rules for finding a name, captures. Does not know: HIR.
//! A comprehension has a scope of its own but runs inside the enclosing function ([`Scopes::physical`]); so does a class body.

mod collect;
mod resolve;

use mlc_diag::Diagnostic;
use mlc_hir::{ModuleId, Name};
use mlc_source::Span;
use std::collections::{BTreeMap, HashMap};

pub use collect::{Found, collect};
pub use resolve::{ModuleStore, StarImport, public_names, resolve};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ScopeId(pub u32);

impl ScopeId {
    fn index(self) -> usize {
        self.0 as usize
    }
}

/// A variable: a symbol of the scope that binds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Var {
    pub scope: ScopeId,
    pub symbol: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeKind {
    Module,
    Function,
    Lambda,
    GeneratorExp,
    /// List, set or dict comprehension.
    Comprehension,
    Class,
}

/// What an import binds a name to.
#[derive(Clone, Debug, PartialEq)]
pub enum Imported {
    Module(ModuleId),
    BuiltinModule(Name),
    /// `math.sqrt`
    Builtin(Name),
}

/// One place that binds a symbol.
#[derive(Clone, Debug, PartialEq)]
pub enum Site {
    Import(Imported),
    /// `from module import name`: the module's variable if it has one, else the submodule.
    From {
        module: ModuleId,
        name: Name,
        submodule: Option<ModuleId>,
    },
    /// `name = other`: whatever the other name means there.
    Alias(ScopeId, Name),
    /// A function or class statement, an assignment, a target of any kind.
    Other,
}

#[derive(Clone, Debug)]
pub struct Symbol {
    pub name: Name,
    /// First appearance.
    pub span: Span,
    pub param: bool,
    pub used: bool,
    /// Bound in this scope (a `global x` scope binds `x` in the module instead).
    pub bound: bool,
    pub global: Option<Span>,
    pub nonlocal: Option<Span>,
    pub constant: Option<Span>,
    pub deleted: bool,
    /// Target of `:=` somewhere in the scope or in its comprehensions.
    pub walrus: bool,
    pub sites: Vec<Site>,
    /// Position among the bindings of the scope.
    pub bind_order: u32,
    /// Where the first unconditional binding at the top level of the module begins.
    pub bound_from: Option<u32>,
    pub captured: bool,
}

#[derive(Debug)]
pub struct Scope {
    pub kind: ScopeKind,
    pub parent: Option<ScopeId>,
    pub module: ModuleId,
    pub name: Name,
    pub qualname: Name,
    /// Name of the innermost class around, for private names.
    pub private: Option<Name>,
    pub symbols: Vec<Symbol>,
    index: HashMap<Name, u32>,
    pub is_generator: bool,
    /// Variables received from enclosing functions, in closure order (functions only).
    pub free: Vec<Var>,
}

/// What a name means where it is used.
#[derive(Clone, Debug, PartialEq)]
pub enum Resolved {
    Var(Var),
    Global(Name),
}

#[derive(Default)]
pub struct Scopes {
    scopes: Vec<Scope>,
    /// Scope made by a syntax node, by the node's address.
    by_node: HashMap<usize, ScopeId>,
    /// Root scope of each module.
    pub roots: Vec<ScopeId>,
    /// `__all__` of modules that assign it once, as a display of strings.
    pub all_names: BTreeMap<ModuleId, Result<Vec<Name>, Span>>,
}

/// The identity of a syntax node; trees do not move while they are analysed.
pub fn node_key<T>(node: &T) -> usize {
    std::ptr::from_ref(node) as usize
}

/// `__x` in class `C` is `_C__x`.
pub fn mangle(private: Option<&Name>, name: &Name) -> Name {
    let Some(class) = private else { return name.clone() };
    if !name.starts_with("__") || name.ends_with("__") || name.contains('.') {
        return name.clone();
    }
    let class = class.trim_start_matches('_');
    if class.is_empty() { name.clone() } else { format!("_{class}{name}").into() }
}

impl Scope {
    pub fn symbol(&self, name: &str) -> Option<&Symbol> {
        self.index.get(name).map(|i| &self.symbols[*i as usize])
    }

    pub fn is_function_like(&self) -> bool {
        !matches!(self.kind, ScopeKind::Module | ScopeKind::Class)
    }

    pub fn is_comprehension(&self) -> bool {
        matches!(self.kind, ScopeKind::Comprehension | ScopeKind::GeneratorExp)
    }

    /// The symbol of that name, made if there is none.
    pub fn symbol_mut(&mut self, name: &Name, span: Span) -> &mut Symbol {
        let next = self.symbols.len() as u32;
        let i = *self.index.entry(name.clone()).or_insert(next);
        if i == next {
            self.symbols.push(Symbol {
                name: name.clone(),
                span,
                param: false,
                used: false,
                bound: false,
                global: None,
                nonlocal: None,
                constant: None,
                deleted: false,
                walrus: false,
                sites: Vec::new(),
                bind_order: u32::MAX,
                bound_from: None,
                captured: false,
            });
        }
        &mut self.symbols[i as usize]
    }
}

impl Scopes {
    pub fn get(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.index()]
    }

    fn get_mut(&mut self, id: ScopeId) -> &mut Scope {
        &mut self.scopes[id.index()]
    }

    pub fn ids(&self) -> impl Iterator<Item = ScopeId> + use<> {
        (0..self.scopes.len() as u32).map(ScopeId)
    }

    pub fn symbol(&self, var: Var) -> &Symbol {
        &self.get(var.scope).symbols[var.symbol as usize]
    }

    pub fn root(&self, module: ModuleId) -> &Scope {
        self.get(self.roots[module.index()])
    }

    /// Whether any scope of the module reads a variable of that name.
    pub fn is_used_in(&self, module: ModuleId, name: &str) -> bool {
        self.scopes.iter().any(|s| s.module == module && s.symbol(name).is_some_and(|s| s.used))
    }

    /// The scope that a syntax node opens.
    pub fn of_node<T>(&self, node: &T) -> ScopeId {
        self.by_node[&node_key(node)]
    }

    fn var(&self, scope: ScopeId, name: &str) -> Option<Var> {
        self.get(scope).index.get(name).map(|symbol| Var { scope, symbol: *symbol })
    }

    /// The scope whose function runs the code of `scope`: itself for modules and functions.
    pub fn physical(&self, mut scope: ScopeId) -> ScopeId {
        while let (ScopeKind::Class | ScopeKind::Comprehension, Some(parent)) =
            (self.get(scope).kind, self.get(scope).parent)
        {
            scope = parent;
        }
        scope
    }

    /// The scope whose frame runs the code of `scope` in Python: comprehensions run in the frame around them.
    pub fn frame(&self, scope: ScopeId) -> ScopeId {
        match (self.get(scope).kind, self.get(scope).parent) {
            (ScopeKind::Comprehension, Some(parent)) => self.frame(parent),
            _ => scope,
        }
    }

    /// Python's rule for a name used or bound in `scope`; the name is already mangled.
    pub fn resolve(&self, scope: ScopeId, name: &Name) -> Resolved {
        let mut at = scope;
        loop {
            let s = self.get(at);
            let visible = match s.kind {
                ScopeKind::Module => return Resolved::Global(name.clone()),
                ScopeKind::Class if at != scope => &**name == "__class__",
                _ => true,
            };
            if visible && let Some(symbol) = s.symbol(name) {
                if symbol.global.is_some() {
                    return Resolved::Global(name.clone());
                }
                let implicit = s.kind == ScopeKind::Class && at != scope;
                if (symbol.bound && symbol.nonlocal.is_none()) || implicit {
                    return Resolved::Var(self.var(at, name).expect("the symbol was just found"));
                }
            }
            at = s.parent.expect("only modules have no parent");
        }
    }
}

/// Everything that collecting and resolving may complain about.
pub type Diagnostics = Vec<Diagnostic>;
