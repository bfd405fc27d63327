//! The tree as standalone Python 3.12.
//!
//! Owns: the text of `mlc emit python`. For a program without own forms, the text has the same `ast.dump` as the tree.
//! Declarations lose their `let` and `const`; own forms become Python of the same meaning where there is one (see `own`),
//! with a few helper functions in front when they are needed. Does not know: the original text or its language.

mod expr;
mod own;
mod pattern;

use crate::ast::*;
use own::Helper;
use std::collections::BTreeSet;

/// Runnable Python for a module.
pub fn print(module: &Module) -> String {
    let mut printer = Printer::default();
    printer.stmts(&module.body);
    let mut out = String::new();
    let unbound = |name: &str| printer.used.contains(name) && !printer.bound.contains(name);
    for helper in Helper::ALL {
        let wanted = match helper {
            Helper::Argc => unbound("argc"),
            Helper::Argv => unbound("argv"),
            _ => printer.helpers.contains(helper),
        };
        if wanted {
            out.push_str(helper.source());
            out.push('\n');
        }
    }
    // Future imports must come first, before any helper.
    let (future, rest) = split_future(&printer.out, !out.is_empty());
    format!("{future}{out}{rest}")
}

/// The leading lines that must stay in front of helpers: `from __future__ import …`.
fn split_future(text: &str, any_helpers: bool) -> (&str, &str) {
    if !any_helpers {
        return ("", text);
    }
    let last = text.rfind("\nfrom __future__ import ").map(|i| i + 1);
    let start = last.or_else(|| text.starts_with("from __future__ import ").then_some(0));
    match start.and_then(|i| text[i..].find('\n').map(|j| i + j + 1)) {
        Some(end) => text.split_at(end),
        None => ("", text),
    }
}

#[derive(Default)]
struct Printer {
    out: String,
    indent: usize,
    helpers: BTreeSet<Helper>,
    /// Names that are read, and names that are bound, anywhere.
    used: BTreeSet<Name>,
    bound: BTreeSet<Name>,
    /// Counts functions made for `on` blocks.
    handlers: u32,
}

impl Printer {
    fn word(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn line_start(&mut self) {
        for _ in 0..self.indent {
            self.out.push_str("    ");
        }
    }

    fn line_end(&mut self) {
        self.out.push('\n');
    }

    fn each<T>(&mut self, items: impl IntoIterator<Item = T>, mut print: impl FnMut(&mut Self, T)) {
        for (i, item) in items.into_iter().enumerate() {
            if i > 0 {
                self.word(", ");
            }
            print(self, item);
        }
    }

    fn binding(&mut self, ident: &Ident) {
        self.bound.insert(ident.name.clone());
        self.word(&ident.name);
    }

    fn stmts(&mut self, body: &[Stmt]) {
        for stmt in body {
            self.stmt(stmt);
        }
    }

    /// `:` and the indented block.
    fn block(&mut self, body: &[Stmt]) {
        self.word(":");
        self.line_end();
        self.indent += 1;
        if body.is_empty() {
            self.simple("pass");
        }
        self.stmts(body);
        self.indent -= 1;
    }

    fn simple(&mut self, text: &str) {
        self.line_start();
        self.word(text);
        self.line_end();
    }

    fn clause(&mut self, word: &str, body: &[Stmt]) {
        if !body.is_empty() {
            self.line_start();
            self.word(word);
            self.block(body);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::FunctionDef(def) => return self.function(def),
            StmtKind::ClassDef(class) => return self.class(class),
            StmtKind::If { test, body, orelse } => return self.if_chain(test, body, orelse),
            StmtKind::While { test, body, orelse } => {
                self.line_start();
                self.word("while ");
                self.top(test);
                self.block(body);
                return self.clause("else", orelse);
            }
            StmtKind::For { target, iter, body, orelse, is_async } => {
                self.line_start();
                self.word(if *is_async { "async for " } else { "for " });
                self.target(target);
                self.word(" in ");
                self.top(iter);
                self.block(body);
                return self.clause("else", orelse);
            }
            StmtKind::Try { body, handlers, orelse, finalbody, is_star } => {
                self.line_start();
                self.word("try");
                self.block(body);
                handlers.iter().for_each(|h| self.handler(h, *is_star));
                self.clause("else", orelse);
                return self.clause("finally", finalbody);
            }
            StmtKind::With { items, body, is_async } => {
                self.line_start();
                self.word(if *is_async { "async with " } else { "with " });
                self.each(items, Self::with_item);
                return self.block(body);
            }
            StmtKind::Match { subject, cases } => return self.match_statement(subject, cases),
            StmtKind::Own(own) => return self.own_stmt(own),
            _ => {}
        }
        self.line_start();
        self.simple_stmt(&stmt.kind);
        self.line_end();
    }

    fn simple_stmt(&mut self, kind: &StmtKind) {
        match kind {
            StmtKind::Expr(value) => self.top(value),
            StmtKind::Assign { targets, value, declare } => {
                for target in targets {
                    self.target(target);
                    self.word(" = ");
                }
                self.declared(value, *declare);
            }
            StmtKind::AugAssign { target, op, value } => {
                self.target(target);
                self.word(" ");
                self.word(expr::bin_op(*op).0);
                self.word("= ");
                self.top(value);
            }
            StmtKind::AnnAssign { target, annotation, value, simple, declare } => {
                let bare = *simple || !matches!(target.kind, ExprKind::Name(_));
                if !bare {
                    self.word("(");
                }
                self.target(target);
                if !bare {
                    self.word(")");
                }
                self.word(": ");
                self.top(annotation);
                if let Some(value) = value {
                    self.word(" = ");
                    self.declared(value, *declare);
                }
            }
            StmtKind::Break => self.word("break"),
            StmtKind::Continue => self.word("continue"),
            StmtKind::Pass => self.word("pass"),
            StmtKind::Return(value) => {
                self.word("return");
                if let Some(value) = value {
                    self.word(" ");
                    self.top(value);
                }
            }
            StmtKind::Delete(targets) => {
                self.word("del ");
                self.each(targets, Self::target);
            }
            StmtKind::Raise { exc, cause } => {
                self.word("raise");
                if let Some(exc) = exc {
                    self.word(" ");
                    self.top(exc);
                }
                if let Some(cause) = cause {
                    self.word(" from ");
                    self.top(cause);
                }
            }
            StmtKind::Assert { test, msg } => {
                self.word("assert ");
                self.top(test);
                if let Some(msg) = msg {
                    self.word(", ");
                    self.top(msg);
                }
            }
            StmtKind::Global(names) | StmtKind::Nonlocal(names) => {
                self.word(if matches!(kind, StmtKind::Global(_)) { "global " } else { "nonlocal " });
                self.each(names, Self::binding);
            }
            StmtKind::Import(names) => {
                self.word("import ");
                self.each(names, Self::alias);
            }
            StmtKind::ImportFrom { module, names, level, star } => {
                self.word("from ");
                (0..*level).for_each(|_| self.word("."));
                if let Some(module) = module {
                    self.word(&module.name);
                }
                self.word(" import ");
                if *star {
                    self.word("*");
                }
                self.each(names, Self::alias);
            }
            StmtKind::TypeAlias { name, type_params, value } => {
                self.word("type ");
                self.binding(name);
                self.type_params(type_params);
                self.word(" = ");
                self.top(value);
            }
            _ => {}
        }
    }

    /// The value of a declaration; `observe var` makes a signal of it.
    fn declared(&mut self, value: &Expr, declare: Option<Declare>) {
        if declare == Some(Declare::Observe) {
            self.helpers.insert(Helper::Signal);
            self.word("_Signal(");
            self.top(value);
            self.word(")");
        } else {
            self.top(value);
        }
    }

    fn if_chain(&mut self, test: &Expr, body: &[Stmt], orelse: &[Stmt]) {
        let (mut test, mut body, mut orelse) = (test, body, orelse);
        let mut word = "if ";
        loop {
            self.line_start();
            self.word(word);
            self.top(test);
            self.block(body);
            match orelse {
                [Stmt { kind: StmtKind::If { test: t, body: b, orelse: o }, .. }] => {
                    (test, body, orelse) = (t, b, o);
                    word = "elif ";
                }
                _ => return self.clause("else", orelse),
            }
        }
    }

    fn handler(&mut self, handler: &ExceptHandler, star: bool) {
        self.line_start();
        self.word(if star { "except*" } else { "except" });
        if let Some(class) = &handler.class {
            self.word(" ");
            self.top(class);
        }
        if let Some(name) = &handler.name {
            self.word(" as ");
            self.binding(name);
        }
        self.block(&handler.body);
    }

    fn with_item(&mut self, item: &WithItem) {
        // `with (a, b):` would be two items.
        let tuple = item.target.is_none() && matches!(item.context.kind, ExprKind::Tuple(_));
        if tuple {
            self.word("(");
        }
        self.top(&item.context);
        if tuple {
            self.word(")");
        }
        if let Some(target) = &item.target {
            self.word(" as ");
            self.target(target);
        }
    }

    fn alias(&mut self, alias: &Alias) {
        self.word(&alias.name.name);
        let first = alias.name.name.split('.').next().unwrap_or_default();
        match &alias.asname {
            Some(name) => {
                self.word(" as ");
                self.binding(name);
            }
            None => {
                self.bound.insert(first.into());
            }
        }
    }

    fn decorators(&mut self, decorators: &[Expr]) {
        for decorator in decorators {
            self.line_start();
            self.word("@");
            self.top(decorator);
            self.line_end();
        }
    }

    fn function(&mut self, def: &FunctionDef) {
        self.decorators(&def.decorators);
        self.line_start();
        self.word(if def.is_async { "async def " } else { "def " });
        self.binding(&def.name);
        self.type_params(&def.type_params);
        self.word("(");
        self.params(&def.params);
        self.word(")");
        if let Some(returns) = &def.returns {
            self.word(" -> ");
            self.top(returns);
        }
        self.block(&def.body);
    }

    fn class(&mut self, class: &ClassDef) {
        self.decorators(&class.decorators);
        self.line_start();
        self.word("class ");
        self.binding(&class.name);
        self.type_params(&class.type_params);
        if !class.bases.is_empty() || !class.keywords.is_empty() {
            self.word("(");
            self.arguments(&class.bases, &class.keywords);
            self.word(")");
        }
        self.block(&class.body);
    }

    fn type_params(&mut self, params: &[TypeParam]) {
        if params.is_empty() {
            return;
        }
        self.word("[");
        self.each(params, |p, param| {
            match &param.kind {
                TypeParamKind::TypeVarTuple => p.word("*"),
                TypeParamKind::ParamSpec => p.word("**"),
                TypeParamKind::TypeVar { .. } => {}
            }
            p.binding(&param.name);
            if let TypeParamKind::TypeVar { bound: Some(bound) } = &param.kind {
                p.word(": ");
                p.top(bound);
            }
        });
        self.word("]");
    }

    fn params(&mut self, params: &Params) {
        let mut first = true;
        let mut comma = |p: &mut Self| {
            if !std::mem::replace(&mut first, false) {
                p.word(", ");
            }
        };
        for param in &params.posonly {
            comma(self);
            self.param("", param);
        }
        if !params.posonly.is_empty() {
            comma(self);
            self.word("/");
        }
        for param in &params.args {
            comma(self);
            self.param("", param);
        }
        if let Some(vararg) = &params.vararg {
            comma(self);
            self.param("*", vararg);
        } else if !params.kwonly.is_empty() {
            comma(self);
            self.word("*");
        }
        for param in &params.kwonly {
            comma(self);
            self.param("", param);
        }
        if let Some(kwarg) = &params.kwarg {
            comma(self);
            self.param("**", kwarg);
        }
    }

    fn param(&mut self, stars: &str, param: &Param) {
        self.word(stars);
        self.binding(&param.name);
        if let Some(annotation) = &param.annotation {
            self.word(": ");
            self.top(annotation);
        }
        if let Some(default) = &param.default {
            self.word(if param.annotation.is_some() { " = " } else { "=" });
            self.top(default);
        }
    }
}
