//! Loading: from a root file to all modules of the program.
//!
//! Owns: the module graph, the search for module files, what each import statement refers to. Does not know: names
//! inside modules, nor where files come from ([`Files`]).
//! A module file is `name.multi` or `name.ml`, a package a folder with `__init__.multi` or `__init__.ml`; the program's own
//! files win over the modules that come with the compiler.

use crate::builtins;
use mlc_diag::Diagnostic;
use mlc_diag::codes::modules;
use mlc_hir::{ModuleId, Name};
use mlc_source::{FileId, Files, SourceMap, Span};
use mlc_syntax::ast::{Alias, Ident, Module, OwnStmt, Stmt, StmtKind};
use std::collections::{BTreeMap, HashMap};

/// What one import names.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    Module(ModuleId),
    /// A module that comes with the compiler.
    Builtin(Name),
    /// `from __future__ import …`
    Future,
    /// Already reported.
    Missing,
}

/// What the import statements of one module name, by the place of the name in the text.
#[derive(Debug, Default)]
pub struct Imports {
    /// `import a.b.c`: the modules `a`, `a.b`, `a.b.c`, by the span of the dotted name.
    pub by_alias: HashMap<Span, Vec<Target>>,
    /// `from a.b import …`: the same, by the span of the statement.
    pub from: HashMap<Span, Vec<Target>>,
    /// `from package import name`: the submodule of that name, by the span of `name`.
    pub submodules: HashMap<Span, ModuleId>,
    /// `from __future__ import annotations`
    pub lazy_annotations: bool,
}

#[derive(Debug)]
pub struct Loaded {
    /// `__main__` or the dotted name.
    pub name: Name,
    pub file: FileId,
    pub tree: Module,
    pub imports: Imports,
    /// The package that relative imports start from.
    package: Option<String>,
    folder: String,
    is_package: bool,
}

/// All modules, the main one first.
#[derive(Debug, Default)]
pub struct Graph {
    pub modules: Vec<Loaded>,
    by_name: BTreeMap<String, ModuleId>,
}

impl Graph {
    pub fn module(&self, id: ModuleId) -> &Loaded {
        &self.modules[id.index()]
    }
}

pub struct Loader<'l> {
    pub files: &'l dyn Files,
    pub sources: SourceMap,
    pub graph: Graph,
    pub diagnostics: Vec<Diagnostic>,
    /// Reads one file into a tree.
    pub parse: &'l mut dyn FnMut(&SourceMap, FileId, &mut Vec<Diagnostic>) -> Module,
    /// Folders in which top-level modules are searched.
    search: Vec<String>,
}

fn folder_of(path: &str) -> String {
    path.rfind('/').map_or(String::new(), |i| path[..i].to_string())
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_string()
    } else if folder.ends_with('/') {
        format!("{folder}{name}")
    } else {
        format!("{folder}/{name}")
    }
}

impl<'l> Loader<'l> {
    pub fn new(
        files: &'l dyn Files,
        parse: &'l mut dyn FnMut(&SourceMap, FileId, &mut Vec<Diagnostic>) -> Module,
    ) -> Loader<'l> {
        let (sources, graph) = (SourceMap::new(), Graph::default());
        Loader { files, sources, graph, diagnostics: Vec::new(), parse, search: Vec::new() }
    }

    /// Loads the main file and everything it imports, directly or not.
    pub fn load(&mut self, root_name: &str, root_text: &str) {
        let folder = folder_of(root_name);
        self.search.push(folder.clone());
        let package = self.package_around(&folder);
        self.add("__main__".into(), root_name, root_text, package, folder, false);
        let mut next = 0;
        while next < self.graph.modules.len() {
            self.imports_of(ModuleId(next as u32));
            next += 1;
        }
    }

    /// When the script lies in a package: its dotted name, and the folder above the outermost package is searched too.
    fn package_around(&mut self, folder: &str) -> Option<String> {
        let mut parts = Vec::new();
        let mut at = folder.to_string();
        while !at.is_empty() && self.find_file(&join(&at, "__init__")).is_some() {
            let name = at.rsplit('/').next().unwrap_or_default().to_string();
            at.truncate(at.len() - name.len());
            at = at.trim_end_matches('/').to_string();
            parts.insert(0, name);
        }
        if parts.is_empty() {
            return None;
        }
        self.search.push(at);
        Some(parts.join("."))
    }

    /// `stem.multi` or `stem.ml`: the path and the text. An unreadable file counts as absent here and is reported later.
    fn find_file(&self, stem: &str) -> Option<(String, Result<String, String>)> {
        for extension in ["multi", "ml"] {
            let path = format!("{stem}.{extension}");
            match self.files.read(&path) {
                Ok(Some(text)) => return Some((path, Ok(text))),
                Ok(None) => {}
                Err(problem) => return Some((path, Err(problem))),
            }
        }
        None
    }

    fn add(
        &mut self,
        name: Name,
        path: &str,
        text: &str,
        package: Option<String>,
        folder: String,
        is_package: bool,
    ) -> ModuleId {
        let id = ModuleId(self.graph.modules.len() as u32);
        let file = self.sources.add(path, text);
        let tree = (self.parse)(&self.sources, file, &mut self.diagnostics);
        self.graph.by_name.insert(name.to_string(), id);
        self.graph.modules.push(Loaded { name, file, tree, imports: Imports::default(), package, folder, is_package });
        id
    }

    fn imports_of(&mut self, id: ModuleId) {
        let mut statements = Vec::new();
        import_statements(&self.graph.module(id).tree.body, &mut statements);
        let mut imports = Imports::default();
        for statement in statements {
            match statement {
                Import::Plain(aliases) => {
                    for alias in aliases {
                        let chain = self.dotted(&alias.name.name, alias.name.span, false);
                        imports.by_alias.insert(alias.name.span, chain);
                    }
                }
                Import::From { span, module, level, aliases } => {
                    let chain = self.base_of_from(id, span, module, level);
                    if chain.last() == Some(&Target::Future) {
                        imports.lazy_annotations |= aliases.iter().any(|a| &*a.name.name == "annotations");
                    }
                    if let Some(Target::Module(base)) = chain.last() {
                        for alias in &aliases {
                            if let Some(sub) = self.submodule(*base, &alias.name.name, alias.name.span) {
                                imports.submodules.insert(alias.name.span, sub);
                            }
                        }
                    }
                    imports.from.insert(span, chain);
                }
            }
        }
        self.graph.modules[id.index()].imports = imports;
    }

    fn base_of_from(&mut self, id: ModuleId, span: Span, module: Option<Ident>, level: u32) -> Vec<Target> {
        let span = module.as_ref().map_or(span, |m| m.span);
        let module = module.map(|m| m.name);
        if level == 0 {
            return self.dotted(module.as_deref().unwrap_or_default(), span, false);
        }
        let Some(package) = self.graph.module(id).package.clone() else {
            self.diagnostics.push(Diagnostic::new(&modules::NO_PARENT_PACKAGE, span));
            return vec![Target::Missing];
        };
        let mut parts: Vec<&str> = package.split('.').collect();
        if level as usize > parts.len() {
            self.diagnostics.push(Diagnostic::new(&modules::BEYOND_TOP_LEVEL_PACKAGE, span));
            return vec![Target::Missing];
        }
        parts.truncate(parts.len() + 1 - level as usize);
        parts.extend(module.iter().flat_map(|m| m.split('.')));
        self.dotted(&parts.join("."), span, true)
    }

    /// Loads `a`, `a.b`, … of a dotted name. Stops at the first that is missing.
    fn dotted(&mut self, name: &str, span: Span, relative: bool) -> Vec<Target> {
        let mut chain = Vec::new();
        let mut parts = name.split('.');
        let first = parts.next().unwrap_or_default();
        let target = match self.top_level(first, span) {
            Some(module) => Target::Module(module),
            None if !relative && first == "__future__" => Target::Future,
            None => match builtins::module(first).filter(|_| !relative) {
                Some(module) => Target::Builtin(module.into()),
                None => self.missing(name, span),
            },
        };
        chain.push(target);
        for part in parts {
            let target = match chain.last() {
                Some(Target::Module(package)) => match self.submodule(*package, part, span) {
                    Some(module) => Target::Module(module),
                    None => self.missing(name, span),
                },
                Some(Target::Missing) => break,
                _ => self.missing(name, span),
            };
            chain.push(target);
        }
        chain
    }

    fn missing(&mut self, name: &str, span: Span) -> Target {
        self.diagnostics.push(Diagnostic::new(&modules::MODULE_NOT_AVAILABLE, span).arg("name", name));
        Target::Missing
    }

    fn top_level(&mut self, name: &str, span: Span) -> Option<ModuleId> {
        if let Some(id) = self.graph.by_name.get(name) {
            return Some(*id);
        }
        for folder in self.search.clone() {
            if let Some(id) = self.find_module(name.to_string(), &join(&folder, name), None, span) {
                return Some(id);
            }
        }
        None
    }

    fn submodule(&mut self, package: ModuleId, name: &str, span: Span) -> Option<ModuleId> {
        let parent = self.graph.module(package);
        if !parent.is_package {
            return None;
        }
        let full = format!("{}.{name}", parent.name);
        if let Some(id) = self.graph.by_name.get(&full) {
            return Some(*id);
        }
        let stem = join(&parent.folder, name);
        let parent_name = parent.name.to_string();
        self.find_module(full, &stem, Some(parent_name), span)
    }

    /// A package `stem/__init__` or a module `stem`; as in Python, the package comes first.
    fn find_module(&mut self, name: String, stem: &str, parent: Option<String>, span: Span) -> Option<ModuleId> {
        let package = self.find_file(&join(stem, "__init__"));
        let is_package = package.is_some();
        let (path, text) = package.or_else(|| self.find_file(stem))?;
        let text = match text {
            Ok(text) => text,
            Err(problem) => {
                let d = Diagnostic::new(&modules::MODULE_NOT_READABLE, span).arg("name", name.as_str());
                self.diagnostics.push(d.arg("path", path).arg("problem", problem));
                return None;
            }
        };
        let (relative_to, folder) =
            if is_package { (Some(name.clone()), stem.to_string()) } else { (parent, folder_of(stem)) };
        Some(self.add(name.into(), &path, &text, relative_to, folder, is_package))
    }
}

enum Import {
    Plain(Vec<Alias>),
    From { span: Span, module: Option<Ident>, level: u32, aliases: Vec<Alias> },
}

/// All import statements of a block, nested ones too, in the order of the text.
fn import_statements(body: &[Stmt], out: &mut Vec<Import>) {
    for stmt in body {
        let blocks: Vec<&[Stmt]> = match &stmt.kind {
            StmtKind::Import(aliases) => {
                out.push(Import::Plain(aliases.clone()));
                continue;
            }
            StmtKind::ImportFrom { module, names, level, .. } => {
                let (module, aliases) = (module.clone(), names.clone());
                out.push(Import::From { span: stmt.span, module, level: *level, aliases });
                continue;
            }
            StmtKind::If { body, orelse, .. }
            | StmtKind::While { body, orelse, .. }
            | StmtKind::For { body, orelse, .. } => vec![body, orelse],
            StmtKind::FunctionDef(def) => vec![&def.body],
            StmtKind::ClassDef(def) => vec![&def.body],
            StmtKind::Try { body, handlers, orelse, finalbody, .. } => {
                let mut blocks: Vec<&[Stmt]> = vec![body];
                blocks.extend(handlers.iter().map(|h| &*h.body));
                blocks.extend([&**orelse, finalbody]);
                blocks
            }
            StmtKind::With { body, .. } => vec![body],
            StmtKind::Match { cases, .. } => cases.iter().map(|c| &*c.body).collect(),
            StmtKind::Own(own) => match &**own {
                OwnStmt::On { body, .. } | OwnStmt::Canvas { body, .. } | OwnStmt::RenderBlock { body } => vec![body],
                OwnStmt::Enum { .. } | OwnStmt::Record { .. } | OwnStmt::Render { .. } | OwnStmt::Bind { .. } => {
                    continue;
                }
            },
            StmtKind::Expr(_)
            | StmtKind::Assign { .. }
            | StmtKind::AugAssign { .. }
            | StmtKind::AnnAssign { .. }
            | StmtKind::Break
            | StmtKind::Continue
            | StmtKind::Pass
            | StmtKind::Return(_)
            | StmtKind::Delete(_)
            | StmtKind::Raise { .. }
            | StmtKind::Assert { .. }
            | StmtKind::Global(_)
            | StmtKind::Nonlocal(_)
            | StmtKind::TypeAlias { .. } => continue,
        };
        for block in blocks {
            import_statements(block, out);
        }
    }
}
