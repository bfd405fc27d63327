//! What the grammar lets through and Python refuses all the same: targets, jumps, scopes of `yield` and `await`.
//!
//! Owns: these rules and the wording of syntax errors. Does not know: which name belongs to which scope (see `mlc_sema`).

use crate::ast::*;
use crate::build::Builder;
use crate::grammar::Failure;
use crate::grammar::level::{Level, Source};
use crate::suggest;
use crate::terminal::Terminal;
use mlc_diag::Diagnostic;
use mlc_diag::codes::syntax as codes;
use mlc_source::Span;
use std::collections::HashSet;

/// How an expression is used as a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    Assign,
    For,
    With,
    Delete,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Class,
    Function,
    Lambda,
    Comprehension,
}

/// How far the file has got, for the sake of `from __future__`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Begun {
    Nothing,
    /// A docstring or a future import; only future imports may follow.
    Docstring,
    Statements,
}

/// What a jump can leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Frame {
    Loop,
    ExceptStar,
}

struct Scope {
    kind: Kind,
    is_async: bool,
    frames: Vec<Frame>,
    yields: bool,
    valued_returns: Vec<Span>,
    parameters: Vec<Name>,
    /// For comprehensions: what it is called, its loop variables, where it awaits, and whether an iterable is being read
    /// (the first one belongs to the scope outside).
    what: &'static str,
    iteration: Vec<Name>,
    awaits: Option<Span>,
    iterable: Option<bool>,
}

/// The scopes around the current place, without the module's.
#[derive(Default)]
pub(crate) struct Scopes {
    scopes: Vec<Scope>,
    module_frames: Vec<Frame>,
    /// Greater than zero inside a block whose header could not be parsed: jumps are not judged there.
    lenient: u32,
}

impl Scopes {
    fn enter(&mut self, kind: Kind, is_async: bool) {
        self.scopes.push(Scope {
            kind,
            is_async,
            frames: Vec::new(),
            yields: false,
            valued_returns: Vec::new(),
            parameters: Vec::new(),
            what: "",
            iteration: Vec::new(),
            awaits: None,
            iterable: None,
        });
    }

    pub(crate) fn enter_function(&mut self, is_async: bool, params: &Params) {
        self.enter(Kind::Function, is_async);
        if let Some(scope) = self.scopes.last_mut() {
            scope.parameters = all_params(params).map(|p| p.name.name.clone()).collect();
        }
    }

    pub(crate) fn enter_class(&mut self) {
        self.enter(Kind::Class, false);
    }

    pub(crate) fn enter_lambda(&mut self) {
        self.enter(Kind::Lambda, false);
    }

    pub(crate) fn enter_comprehension(&mut self, what: &'static str) {
        self.enter(Kind::Comprehension, false);
        if let Some(scope) = self.scopes.last_mut() {
            scope.what = what;
        }
    }

    pub(crate) fn leave(&mut self) {
        self.scopes.pop();
    }

    /// Leaves a comprehension; tells where it awaits.
    pub(crate) fn leave_comprehension(&mut self) -> Option<Span> {
        self.scopes.pop().and_then(|s| s.awaits)
    }

    pub(crate) fn add_iteration_names(&mut self, target: &Expr) {
        let mut names = Vec::new();
        collect_names(target, &mut names);
        if let Some(scope) = self.scopes.last_mut() {
            scope.iteration.extend(names);
        }
    }

    pub(crate) fn enter_iterable(&mut self, first: bool) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.iterable = Some(first);
        }
    }

    pub(crate) fn leave_iterable(&mut self) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.iterable = None;
        }
    }

    /// The scope in which an expression at the current place is evaluated; `None` for the module.
    fn current(&mut self) -> Option<&mut Scope> {
        self.scopes.iter_mut().rev().find(|s| s.iterable != Some(true))
    }

    fn frames(&mut self) -> &mut Vec<Frame> {
        match self.scopes.last_mut() {
            Some(scope) => &mut scope.frames,
            None => &mut self.module_frames,
        }
    }

    pub(crate) fn push_frame(&mut self, frame: Frame) {
        self.frames().push(frame);
    }

    pub(crate) fn pop_frame(&mut self) {
        self.frames().pop();
    }

    pub(crate) fn enter_lenient(&mut self) {
        self.lenient += 1;
    }

    pub(crate) fn leave_lenient(&mut self) {
        self.lenient -= 1;
    }

    pub(crate) fn at_module_level(&self) -> bool {
        self.scopes.is_empty()
    }
}

fn all_params(params: &Params) -> impl Iterator<Item = &Param> {
    let stars = params.vararg.iter().map(|p| &**p);
    let kwargs = params.kwarg.iter().map(|p| &**p);
    params.posonly.iter().chain(&params.args).chain(stars).chain(&params.kwonly).chain(kwargs)
}

fn collect_names(target: &Expr, names: &mut Vec<Name>) {
    match &target.kind {
        ExprKind::Name(name) => names.push(name.clone()),
        ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().for_each(|i| collect_names(i, names)),
        ExprKind::Starred(inner) => collect_names(inner, names),
        _ => {}
    }
}

/// What CPython calls an expression that is no target.
fn describe(expr: &Expr) -> &'static str {
    match &expr.kind {
        ExprKind::Name(_) => "name",
        ExprKind::Constant(Constant::None) => "None",
        ExprKind::Constant(Constant::True) => "True",
        ExprKind::Constant(Constant::False) => "False",
        ExprKind::Constant(Constant::Ellipsis) => "ellipsis",
        ExprKind::Constant(_) => "literal",
        ExprKind::BoolOp { .. } | ExprKind::BinOp { .. } | ExprKind::UnaryOp { .. } => "expression",
        ExprKind::NamedExpr { .. } => "named expression",
        ExprKind::Lambda { .. } => "lambda",
        ExprKind::IfExp { .. } => "conditional expression",
        ExprKind::Dict { .. } => "dict literal",
        ExprKind::Set(_) => "set display",
        ExprKind::List(_) => "list",
        ExprKind::Tuple(_) => "tuple",
        ExprKind::ListComp { .. } => "list comprehension",
        ExprKind::SetComp { .. } => "set comprehension",
        ExprKind::DictComp { .. } => "dict comprehension",
        ExprKind::GeneratorExp { .. } => "generator expression",
        ExprKind::Await(_) => "await expression",
        ExprKind::Yield(_) | ExprKind::YieldFrom(_) => "yield expression",
        ExprKind::Compare { .. } => "comparison",
        ExprKind::Call { .. } => "function call",
        ExprKind::JoinedStr(_) => "f-string expression",
        ExprKind::Attribute { .. } => "attribute",
        ExprKind::Subscript { .. } => "subscript",
        ExprKind::Starred(_) => "starred",
        ExprKind::Slice { .. } => "slice",
        ExprKind::Own(_) => "expression",
    }
}

impl Builder<'_> {
    // ---- targets ----

    /// Checks a target and notes the names that it binds.
    pub(crate) fn store(&mut self, target: &Expr, how: Use) {
        if let ExprKind::Starred(_) = target.kind
            && how != Use::Delete
        {
            return self.report(&codes::STARRED_ALONE, target.span);
        }
        self.store_part(target, how, true);
    }

    fn store_part(&mut self, target: &Expr, how: Use, top: bool) {
        match &target.kind {
            ExprKind::Name(name) => {
                if &**name == "__debug__" {
                    let template = if how == Use::Delete { &codes::CANNOT_DELETE } else { &codes::CANNOT_ASSIGN };
                    self.report_with(template, target.span, &[("what", "__debug__")]);
                }
                self.bind_word(target.span);
            }
            ExprKind::Attribute { attr, .. } if &*attr.name == "__debug__" => {
                self.report_with(&codes::CANNOT_ASSIGN, attr.span, &[("what", "__debug__")]);
            }
            ExprKind::Attribute { .. } | ExprKind::Subscript { .. } => {}
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                let mut stars = 0;
                for item in items {
                    match &item.kind {
                        ExprKind::Starred(inner) if how != Use::Delete => {
                            stars += 1;
                            if stars == 2 {
                                self.report(&codes::MULTIPLE_STARRED, target.span);
                            }
                            self.store_part(inner, how, false);
                        }
                        _ => self.store_part(item, how, false),
                    }
                }
            }
            _ if how == Use::Delete => {
                self.report_with(&codes::CANNOT_DELETE, target.span, &[("what", describe(target))]);
            }
            kind => {
                let plain = !top
                    || how != Use::Assign
                    || matches!(
                        kind,
                        ExprKind::Constant(Constant::None | Constant::True | Constant::False)
                            | ExprKind::GeneratorExp { .. }
                    );
                let template = if plain { &codes::CANNOT_ASSIGN } else { &codes::CANNOT_ASSIGN_HERE };
                self.report_with(template, target.span, &[("what", describe(target))]);
            }
        }
    }

    pub(crate) fn store_augmented(&mut self, target: &Expr) {
        match &target.kind {
            ExprKind::Name(_) => self.store(target, Use::Assign),
            ExprKind::Attribute { .. } | ExprKind::Subscript { .. } => {}
            _ => self.report_with(&codes::ILLEGAL_AUGMENTED, target.span, &[("what", describe(target))]),
        }
    }

    pub(crate) fn store_annotated(&mut self, target: &Expr) {
        match &target.kind {
            ExprKind::Name(_) => self.store(target, Use::Assign),
            ExprKind::Attribute { .. } | ExprKind::Subscript { .. } => {}
            ExprKind::Tuple(_) | ExprKind::List(_) => {
                self.report_with(&codes::ONLY_SINGLE_TARGET, target.span, &[("what", describe(target))]);
            }
            _ => self.report(&codes::ILLEGAL_ANNOTATION, target.span),
        }
    }

    /// `let` and `const` declare names, not attributes or items.
    pub(crate) fn check_declared(&mut self, target: &Expr) {
        match &target.kind {
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().for_each(|i| self.check_declared(i)),
            ExprKind::Starred(inner) => self.check_declared(inner),
            ExprKind::Attribute { .. } | ExprKind::Subscript { .. } => {
                self.report(&codes::DECLARE_NAMES_ONLY, target.span);
            }
            _ => {}
        }
    }

    // ---- jumps and scopes ----

    pub(crate) fn check_return(&mut self, span: Span, has_value: bool) {
        if self.scopes.lenient > 0 {
            return;
        }
        let in_star = self.scopes.frames().contains(&Frame::ExceptStar);
        match self.scopes.scopes.last_mut() {
            Some(scope) if scope.kind == Kind::Function => {
                if has_value && scope.is_async {
                    scope.valued_returns.push(span);
                }
                if in_star {
                    self.report(&codes::JUMP_IN_EXCEPT_STAR, span);
                }
            }
            _ => self.report(&codes::RETURN_OUTSIDE, span),
        }
    }

    pub(crate) fn check_break(&mut self, span: Span, is_continue: bool) {
        if self.scopes.lenient > 0 {
            return;
        }
        match self.scopes.frames().last() {
            Some(Frame::Loop) => {}
            Some(Frame::ExceptStar) => self.report(&codes::JUMP_IN_EXCEPT_STAR, span),
            None if is_continue => self.report(&codes::CONTINUE_OUTSIDE, span),
            None => self.report(&codes::BREAK_OUTSIDE, span),
        }
    }

    /// Ends a function: a generator that is `async` cannot return a value.
    pub(crate) fn leave_function(&mut self) {
        if let Some(scope) = self.scopes.scopes.pop()
            && scope.yields
        {
            for span in scope.valued_returns {
                self.report(&codes::RETURN_IN_ASYNC_GENERATOR, span);
            }
        }
    }

    pub(crate) fn check_yield(&mut self, span: Span, from: bool) {
        if self.scopes.lenient > 0 {
            return;
        }
        match self.scopes.current() {
            Some(scope) if scope.kind == Kind::Comprehension => {
                let what = scope.what;
                self.report_with(&codes::YIELD_IN_COMPREHENSION, span, &[("what", what)]);
            }
            Some(scope) if scope.kind != Kind::Class => {
                scope.yields = true;
                if from && scope.is_async {
                    self.report(&codes::YIELD_FROM_IN_ASYNC, span);
                }
            }
            _ => self.report(&codes::YIELD_OUTSIDE, span),
        }
    }

    pub(crate) fn check_await(&mut self, span: Span) {
        if self.scopes.lenient > 0 {
            return;
        }
        match self.scopes.current() {
            Some(scope) if scope.kind == Kind::Comprehension => {
                scope.awaits.get_or_insert(span);
            }
            Some(scope) if scope.kind == Kind::Function && scope.is_async => {}
            Some(scope) if scope.kind != Kind::Class => self.report(&codes::AWAIT_OUTSIDE_ASYNC, span),
            _ => self.report(&codes::AWAIT_OUTSIDE, span),
        }
    }

    /// A comprehension that awaits makes its surroundings wait, unless it is a generator expression.
    pub(crate) fn check_async_comprehension(&mut self, what: &str, _has_async_for: bool, at: Option<Span>) {
        let Some(span) = at.filter(|_| what != "generator expression" && self.scopes.lenient == 0) else { return };
        match self.scopes.current() {
            Some(scope) if scope.kind == Kind::Comprehension => {
                scope.awaits.get_or_insert(span);
            }
            Some(scope) if scope.kind == Kind::Function && scope.is_async => {}
            _ => self.report(&codes::ASYNC_COMPREHENSION, span),
        }
    }

    pub(crate) fn check_async_statement(&mut self, span: Span, is_for: bool) {
        let inside = matches!(self.scopes.scopes.last(), Some(s) if s.kind == Kind::Function && s.is_async);
        if !inside && self.scopes.lenient == 0 {
            self.report(if is_for { &codes::ASYNC_FOR_OUTSIDE } else { &codes::ASYNC_WITH_OUTSIDE }, span);
        }
    }

    pub(crate) fn check_walrus(&mut self, target: &Ident, span: Span) {
        let mut template = None;
        for scope in self.scopes.scopes.iter().rev() {
            if scope.kind != Kind::Comprehension {
                let in_comprehension = self.scopes.scopes.last().is_some_and(|s| s.kind == Kind::Comprehension);
                if scope.kind == Kind::Class && in_comprehension {
                    template = Some(&codes::WALRUS_IN_CLASS);
                }
                break;
            }
            if scope.iterable.is_some() {
                template = Some(&codes::WALRUS_IN_ITERABLE);
                break;
            }
            if scope.iteration.contains(&target.name) {
                template = Some(&codes::WALRUS_REBINDS);
                break;
            }
        }
        if let Some(template) = template {
            self.report_with(template, span, &[("name", &target.name)]);
        }
    }

    pub(crate) fn check_scope_names(&mut self, names: &[Ident], span: Span, nonlocal: bool) {
        if nonlocal && self.scopes.at_module_level() && self.scopes.lenient == 0 {
            return self.report(&codes::NONLOCAL_AT_MODULE, span);
        }
        let what = if nonlocal { "nonlocal" } else { "global" };
        for name in names {
            let clash = self.scopes.scopes.last().is_some_and(|s| s.parameters.contains(&name.name));
            if clash {
                self.report_with(&codes::PARAMETER_AND_GLOBAL, name.span, &[("name", &name.name), ("what", what)]);
            }
        }
    }

    // ---- from __future__ ----

    /// Future imports stand before everything but the docstring.
    pub(crate) fn check_future(&mut self, names: &[Alias], star: bool, span: Span) {
        const FEATURES: [&str; 10] = [
            "nested_scopes",
            "generators",
            "division",
            "absolute_import",
            "with_statement",
            "print_function",
            "unicode_literals",
            "barry_as_FLUFL",
            "generator_stop",
            "annotations",
        ];
        if self.begun != Begun::Nothing && self.begun != Begun::Docstring {
            self.report(&codes::FUTURE_NOT_FIRST, span);
        }
        if star {
            self.report_with(&codes::FUTURE_UNKNOWN, span, &[("name", "*")]);
        }
        for name in names {
            if &*name.name.name == "braces" {
                self.report(&codes::FUTURE_BRACES, name.name.span);
            } else if !FEATURES.contains(&&*name.name.name) {
                self.report_with(&codes::FUTURE_UNKNOWN, name.name.span, &[("name", &name.name.name)]);
            }
        }
    }

    /// Keeps track of whether the file is still at its start.
    pub(crate) fn note_start(&mut self, stmt: &Stmt) {
        let future = match &stmt.kind {
            StmtKind::ImportFrom { module, level: 0, .. } => module.as_ref().is_some_and(|m| &*m.name == "__future__"),
            _ => false,
        };
        let docstring = matches!(&stmt.kind, StmtKind::Expr(Expr { kind: ExprKind::Constant(Constant::Str(_)), .. }));
        if docstring && self.begun == Begun::Nothing {
            self.begun = Begun::Docstring;
        } else if future {
            self.begun = self.begun.max(Begun::Docstring);
        } else {
            self.begun = Begun::Statements;
        }
    }

    // ---- arguments and parameters ----

    pub(crate) fn check_keyword(&mut self, name: &Ident, seen: &mut HashSet<Name>) {
        if matches!(&*name.name, "True" | "False" | "None" | "__debug__") {
            self.report_with(&codes::CANNOT_ASSIGN, name.span, &[("what", &name.name)]);
        }
        if !seen.insert(name.name.clone()) {
            self.report_with(&codes::REPEATED_KEYWORD, name.span, &[("name", &name.name)]);
        }
    }

    pub(crate) fn check_positional(&mut self, starred: bool, arg: &Expr, keywords: &[Keyword]) {
        if keywords.is_empty() {
            return;
        }
        let unpacked = keywords.iter().any(|k| k.name.is_none());
        if starred {
            if unpacked {
                self.report(&codes::STARRED_AFTER_UNPACKING, arg.span);
            }
        } else if unpacked {
            self.report(&codes::POSITIONAL_AFTER_UNPACKING, arg.span);
        } else {
            self.report(&codes::POSITIONAL_AFTER_KEYWORD, arg.span);
        }
    }

    pub(crate) fn check_params(&mut self, params: &Params) {
        let mut seen: HashSet<&str> = HashSet::new();
        for param in all_params(params) {
            if !seen.insert(&param.name.name) {
                self.report_with(&codes::DUPLICATE_PARAMETER, param.name.span, &[("name", &param.name.name)]);
            }
        }
        let mut defaults = false;
        for param in params.posonly.iter().chain(&params.args) {
            if defaults && param.default.is_none() {
                self.report(&codes::DEFAULT_ORDER, param.name.span);
                break;
            }
            defaults |= param.default.is_some();
        }
    }
}

// ---- wording of syntax errors ----

/// What to say about a level that does not fit the grammar.
pub(crate) fn explain(source: Source<'_>, level: &Level, failure: &Failure, span: Span) -> Diagnostic {
    if let Some(diagnostic) = suggest::explain(source, level, failure.at) {
        return diagnostic;
    }
    let has_keyword = level.is_line && level.at(0).is_some_and(starts_header);
    let expects = |t: Terminal| failure.expected.contains(&t.to_char());
    let found = level.at(failure.at);
    let before = failure.at.checked_sub(1).and_then(|i| level.at(i));
    let template = match found {
        Some(Terminal::Assign)
            if level.is_line && matches!(level.at(0), Some(Terminal::If | Terminal::Elif | Terminal::While)) =>
        {
            &codes::ASSIGN_IN_CONDITION
        }
        Some(Terminal::Comma) if level.at(0) == Some(Terminal::Except) => &codes::MULTIPLE_EXCEPTION_TYPES,
        None if has_keyword && expects(Terminal::Colon) => &codes::EXPECTED_COLON,
        Some(_)
            if has_keyword && expects(Terminal::Colon) && !level.terminals[failure.at..].contains(&Terminal::Colon) =>
        {
            &codes::EXPECTED_COLON
        }
        None => &codes::UNEXPECTED_END,
        Some(next) if !level.is_line && next <= Terminal::FString && before.is_some_and(Terminal::ends_operand) => {
            &codes::MISSING_COMMA
        }
        Some(_) => &codes::INVALID_SYNTAX,
    };
    Diagnostic::new(template, span)
}

/// The terminals with which the header of a compound statement begins.
fn starts_header(terminal: Terminal) -> bool {
    use Terminal::*;
    matches!(
        terminal,
        If | Else
            | Elif
            | While
            | For
            | Match
            | Case
            | Default
            | With
            | Def
            | Class
            | Async
            | Try
            | Except
            | Finally
            | On
            | Canvas
            | Render
    )
}
