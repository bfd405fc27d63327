//! Lowering: from the syntax tree to HIR, one function at a time.
//!
//! Owns: evaluation order, desugaring, the tables of functions, classes and globals while they grow. Does not know: types,
//! spellings, what facts hold of the result ([`crate::facts`]).
//! Operands that are variables are read when their operation runs. Only `:=` can rebind a variable inside an expression, so
//! an operand that a later part of the same expression may rebind is copied first ([`Lower::operand_before`]).

mod assign;
mod builder;
mod call;
mod class;
mod comp;
mod control;
mod exits;
mod expr;
mod fstring;
mod func;
mod import;
mod inspect;
mod match_;
mod names;
mod try_;

use crate::load::Graph;
use crate::scope::{ScopeId, Scopes, Var, mangle};
use builder::Builder;
use mlc_diag::codes::unsupported;
use mlc_diag::{Diagnostic, Template};
use mlc_hir::*;
use mlc_source::{SourceMap, Span};
use mlc_syntax::ast;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// What the lowered functions leave for the facts: things HIR does not say.
#[derive(Default)]
pub struct Notes {
    /// Per function: `Unbind` statements that start a fresh run of a comprehension or class body. They are dropped when
    /// nothing can notice.
    pub resets: HashMap<FuncId, BTreeSet<StmtId>>,
    /// Per class: where its bases come from.
    pub bases: Vec<Vec<BaseRef>>,
    /// Annotations whose classes are known only after all modules are lowered.
    pub hints: Vec<(FuncId, Name, HintRef)>,
    /// Where variables of modules are read that may not be bound then.
    pub reads: HashMap<(Span, Name), ScopeId>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum BaseRef {
    Global(GlobalId),
    Builtin(Name),
    Unknown,
}

/// A [`TypeHint`] before classes are known.
#[derive(Clone, Debug, PartialEq)]
pub enum HintRef {
    Builtin(Name),
    Global(GlobalId),
    Generic(Name, Vec<HintRef>),
    Union(Vec<HintRef>),
}

pub struct Lower<'a> {
    graph: &'a Graph,
    scopes: &'a Scopes,
    sources: &'a SourceMap,
    diagnostics: &'a mut Vec<Diagnostic>,
    modules: Vec<Module>,
    funcs: Vec<Option<Func>>,
    classes: Vec<Option<Class>>,
    globals: Vec<Global>,
    cells: Vec<CellInfo>,
    notes: Notes,
    func_of: HashMap<ScopeId, FuncId>,
    class_of: HashMap<ScopeId, ClassId>,
    cell_of: HashMap<Var, CellVar>,
    /// Attributes assigned on the first parameter of methods, by class scope.
    slots: BTreeMap<ScopeId, Vec<Name>>,
    /// Functions of class bodies whose first parameter is not an instance.
    not_instance: HashSet<ScopeId>,

    module: ModuleId,
    /// The innermost scope: of the function, or of a class body or comprehension inside it.
    scope: ScopeId,
    /// Where the current statement of the module body begins: names bound before are bound in all code inside it.
    top_start: u32,
    f: Builder,
}

/// Lowers all modules. The result has no facts yet.
pub fn lower(
    graph: &Graph,
    scopes: &Scopes,
    sources: &SourceMap,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Program, Notes) {
    let mut l = Lower {
        graph,
        scopes,
        sources,
        diagnostics,
        modules: Vec::new(),
        funcs: Vec::new(),
        classes: Vec::new(),
        globals: Vec::new(),
        cells: Vec::new(),
        notes: Notes::default(),
        func_of: HashMap::new(),
        class_of: HashMap::new(),
        cell_of: HashMap::new(),
        slots: BTreeMap::new(),
        not_instance: HashSet::new(),
        module: ModuleId(0),
        scope: scopes.roots[0],
        top_start: 0,
        f: Builder::new(FuncId(0)),
    };
    l.declare_globals();
    for i in 0..graph.modules.len() {
        l.module_body(ModuleId(i as u32));
    }
    let program = Program {
        modules: l.modules,
        funcs: l.funcs.into_iter().map(|f| f.expect("every function that was begun is finished")).collect(),
        classes: l.classes.into_iter().map(|c| c.expect("every class that was begun is finished")).collect(),
        globals: l.globals,
        cells: l.cells,
        exports: Vec::new(),
        meant: BTreeMap::new(),
    };
    (program, l.notes)
}

impl<'a> Lower<'a> {
    /// Globals and module bodies get their ids first: modules refer to each other in circles.
    fn declare_globals(&mut self) {
        for (i, loaded) in self.graph.modules.iter().enumerate() {
            let module = ModuleId(i as u32);
            let init = self.new_func();
            let mut symbols: Vec<_> = self.scopes.root(module).symbols.iter().filter(|s| s.bound).collect();
            symbols.sort_by_key(|s| s.bind_order);
            self.modules.push(Module { name: loaded.name.clone(), file: loaded.file, init, globals: BTreeMap::new() });
            for symbol in symbols {
                self.declare_global(module, &symbol.name);
            }
        }
    }

    fn declare_global(&mut self, module: ModuleId, name: &Name) -> GlobalId {
        let id = GlobalId(self.globals.len() as u32);
        let builtin = match crate::builtins::builtin(name) {
            crate::builtins::Builtin::Known(name) => Some(name.into()),
            _ => None,
        };
        let name = name.clone();
        self.modules[module.index()].globals.insert(name.clone(), id);
        self.globals.push(Global { module, name, constant: None, bound_in_functions: false, builtin });
        id
    }

    fn new_func(&mut self) -> FuncId {
        self.funcs.push(None);
        FuncId(self.funcs.len() as u32 - 1)
    }

    fn module_body(&mut self, id: ModuleId) {
        let loaded = self.graph.module(id);
        let init = self.modules[id.index()].init;
        self.module = id;
        self.scope = self.scopes.roots[id.index()];
        self.f = Builder::new(init);
        let span = Span::new(loaded.file, 0, 0);
        let (doc, body) = split_doc(&loaded.tree.body);
        for stmt in body {
            self.top_start = stmt.span.start;
            self.stmt(stmt);
        }
        let end = loaded.tree.body.last().map_or(span, |s| s.span.at_end());
        // The import system makes a loaded submodule an attribute of its package.
        if let Some((package, name)) = loaded.name.rsplit_once('.') {
            let parent = self.modules.iter().find(|m| &*m.name == package).and_then(|m| m.globals.get(name)).copied();
            if let Some(attr) = parent {
                let value = self.temp_value(Rvalue::ImportModule(id), end);
                self.emit_do(Rvalue::SetGlobal(attr, value), end);
            }
        }
        self.emit(StmtKind::Return(Operand::Const(Const::None)), end);
        let f = std::mem::replace(&mut self.f, Builder::new(init));
        self.notes.resets.insert(init, f.resets);
        self.funcs[init.index()] = Some(Func {
            name: "<module>".into(),
            qualname: "<module>".into(),
            module: id,
            class: None,
            kind: FuncKind::ModuleBody,
            is_generator: false,
            params: Params::default(),
            locals: f.locals,
            captures: Vec::new(),
            body: f.block,
            doc,
            annotations: BTreeMap::new(),
            stmt_count: f.next_stmt,
            label_count: f.next_label,
            span,
        });
    }

    fn mangled(&self, name: &Name) -> Name {
        mangle(self.scopes.get(self.scope).private.as_ref(), name)
    }

    fn error(&mut self, template: &'static Template, span: Span) {
        self.diagnostics.push(Diagnostic::new(template, span));
    }

    fn error_name(&mut self, template: &'static Template, span: Span, name: &str) {
        self.diagnostics.push(Diagnostic::new(template, span).arg("name", name));
    }

    /// Refuses an expression; the program will not be compiled, so any value does.
    fn refuse(&mut self, template: &'static Template, span: Span) -> Rvalue {
        self.error(template, span);
        Rvalue::Use(Operand::Const(Const::None))
    }

    fn stmts(&mut self, body: &'a [ast::Stmt]) {
        for stmt in body {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &'a ast::Stmt) {
        use ast::StmtKind as S;
        let span = stmt.span;
        match &stmt.kind {
            S::Expr(e) => self.discard(e),
            S::Assign { targets, value, declare } => {
                if *declare == Some(ast::Declare::Observe) {
                    self.error(&unsupported::OBSERVE, span);
                }
                self.assign(targets, value);
            }
            S::AugAssign { target, op, value } => self.aug_assign(target, *op, value, span),
            S::AnnAssign { target, annotation, value, simple, declare } => {
                if *declare == Some(ast::Declare::Observe) {
                    self.error(&unsupported::OBSERVE, span);
                }
                self.ann_assign(target, annotation, value.as_ref(), *simple);
            }
            S::If { test, body, orelse } => self.if_stmt(test, body, orelse, span),
            S::While { test, body, orelse } => self.while_stmt(test, body, orelse, span),
            S::For { is_async: true, .. } | S::With { is_async: true, .. } => self.error(&unsupported::ASYNC, span),
            S::For { target, iter, body, orelse, .. } => self.for_stmt(target, iter, body, orelse, span),
            S::Break => self.jump(exits::Jump::Break, span),
            S::Continue => self.jump(exits::Jump::Continue, span),
            S::Pass | S::Global(_) | S::Nonlocal(_) => {}
            S::FunctionDef(def) => self.function_def(def, span),
            S::ClassDef(def) => self.class_def(def, span),
            S::Return(value) => self.return_stmt(value.as_ref(), span),
            S::Delete(targets) => {
                for target in targets {
                    self.delete(target);
                }
            }
            S::Raise { exc, cause } => self.raise_stmt(exc.as_ref(), cause.as_ref(), span),
            S::Try { is_star: true, .. } => self.error(&unsupported::EXCEPT_STAR, span),
            S::Try { body, handlers, orelse, finalbody, .. } => self.try_stmt(body, handlers, orelse, finalbody, span),
            S::With { items, body, .. } => self.with_stmt(items, body, span),
            S::Assert { test, msg } => self.assert_stmt(test, msg.as_ref(), span),
            S::Import(aliases) => self.import(aliases, span),
            S::ImportFrom { names, star, .. } => self.import_from(stmt, names, *star),
            S::Match { subject, cases } => self.match_stmt(subject, cases, span),
            S::TypeAlias { .. } => self.error(&unsupported::TYPE_PARAMETERS, span),
            S::Own(own) => {
                let template = match &**own {
                    ast::OwnStmt::Enum { .. } => &unsupported::ENUM,
                    ast::OwnStmt::Record { .. } => &unsupported::RECORD,
                    ast::OwnStmt::On { .. }
                    | ast::OwnStmt::Canvas { .. }
                    | ast::OwnStmt::Render { .. }
                    | ast::OwnStmt::RenderBlock { .. }
                    | ast::OwnStmt::Bind { .. } => &unsupported::REACTIVE,
                };
                self.error(template, span);
            }
        }
    }
}

/// The docstring of a body, and the statements after it.
fn split_doc(body: &[ast::Stmt]) -> (Option<Name>, &[ast::Stmt]) {
    if let Some((first, rest)) = body.split_first()
        && let ast::StmtKind::Expr(e) = &first.kind
        && let ast::ExprKind::Constant(ast::Constant::Str(s)) = &e.kind
    {
        return (Some(s.text.clone()), rest);
    }
    (None, body)
}
