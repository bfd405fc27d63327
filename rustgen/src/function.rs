//! Functions and statements.
//!
//! Temporaries that are used once, by the next statement and in the order in which they were made, are folded into it as
//! expressions; all others become `let`s.

use crate::declare::{self, Declarations};
use crate::expr::{Code, Want};
use crate::names::{self, Names};
use crate::text::Comments;
use mlc_ir::visit::walk;
use mlc_ir::{Block, FnKind, Function, Label, LocalId, Op, Operand, Program, Repr, Stmt, Use};
use mlc_source::{SourceMap, Span};
use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};
use syn::Lifetime;

/// Deepest nesting of folded temporaries in one expression, and its greatest length in characters.
const MAX_DEPTH: u32 = 3;
const MAX_LENGTH: usize = 160;

/// Where error edges lead.
#[derive(Clone)]
enum Handler {
    Label(Ident),
    State(u32),
    Leave,
}

/// A construct that `break` could refer to.
struct Scope {
    label: Option<Label>,
    is_loop: bool,
    /// A `break` or `continue` names it.
    named: bool,
}

pub(crate) struct Emit<'a> {
    pub program: &'a Program,
    pub names: &'a Names,
    pub f: &'a Function,
    pub module: usize,
    pub names_of_locals: Vec<Ident>,
    /// What a result is called that does not fit.
    pub wide: Ident,
    pub has_dispatch: bool,
    /// Code of folded temporaries that the operation being emitted takes.
    pub folded: BTreeMap<LocalId, Code>,
    sources: &'a SourceMap,
    comments: &'a mut Comments,
    declared: Declarations,
    /// Uses of each local other than `Drop`.
    uses: Vec<u32>,
    pending: Vec<(LocalId, Code)>,
    /// Folded temporaries whose `Drop` is already said by the expression.
    gone: BTreeSet<LocalId>,
    handlers: Vec<Handler>,
    scopes: Vec<Scope>,
    tries: u32,
    state: Option<Ident>,
    last_line: Option<(u32, u32)>,
}

pub(crate) fn rust_type(repr: Repr) -> TokenStream {
    match repr {
        Repr::I64 => quote! { i64 },
        Repr::F64 => quote! { f64 },
        Repr::Bool => quote! { bool },
        Repr::Word => quote! { rt::Value },
    }
}

fn empty_value(repr: Repr) -> TokenStream {
    match repr {
        Repr::I64 => quote! { 0 },
        Repr::F64 => quote! { 0.0 },
        Repr::Bool => quote! { false },
        Repr::Word => quote! { rt::Value::NULL },
    }
}

/// The Rust item of a function.
pub(crate) fn item(
    program: &Program,
    names: &Names,
    sources: &SourceMap,
    comments: &mut Comments,
    f: &Function,
    id: usize,
) -> TokenStream {
    let declared = declare::analyse(f, program.teardown.is_some());
    let mut uses = vec![0; f.locals.len()];
    let mut has_dispatch = false;
    walk(&f.body, &mut |stmt| {
        has_dispatch |= matches!(stmt, Stmt::Dispatch { .. });
        if !matches!(stmt, Stmt::Drop(_)) {
            stmt.uses(&mut |l| uses[l.index()] += 1);
        }
    });
    let names_of_locals = names::locals(f);
    let mut e = Emit {
        wide: names::beside(&names_of_locals, "wide"),
        program,
        names,
        f,
        module: names.module_of(id),
        names_of_locals,
        has_dispatch,
        folded: BTreeMap::new(),
        sources,
        comments,
        declared,
        uses,
        pending: Vec::new(),
        gone: BTreeSet::new(),
        handlers: Vec::new(),
        scopes: Vec::new(),
        tries: 0,
        state: None,
        last_line: None,
    };
    let body = e.function_body();
    let params = f.params.iter().map(|p| {
        let name = &e.names_of_locals[p.index()];
        let local = f.local(*p);
        let ty = if local.repr == Repr::Word && !local.owned {
            quote! { rt::Ref<'_> }
        } else {
            rust_type(local.repr)
        };
        let mutable = e.declared.mutable.contains(p).then(|| quote! { mut });
        quote! { #mutable #name: #ty }
    });
    let name = names.function_ident(id);
    let ret = f.ret.map(|r| {
        let ty = rust_type(r);
        quote! { -> #ty }
    });
    let doc = documentation(f);
    let public = (e.module != 0 || f.kind != FnKind::Plain).then(|| quote! { pub });
    let cold = (f.kind == FnKind::Exact).then(|| quote! { #[cold] });
    quote! { #doc #cold #public fn #name(#(#params),*) #ret { #body } }
}

fn documentation(f: &Function) -> TokenStream {
    let about = match f.kind {
        FnKind::Exact => format!(" Exact copy of `{}`.", f.qualname),
        FnKind::GeneratorBody => format!(" Body of the generator `{}`.", f.qualname),
        FnKind::Wrapper => format!(" Adapter for `{}`.", f.qualname),
        FnKind::Plain if f.name.starts_with('<') => return quote! { #[doc = " The module's own statements."] },
        FnKind::Plain if f.header.is_empty() => return TokenStream::new(),
        FnKind::Plain => format!(" `{}`", f.header.trim().replace('`', "'")),
    };
    quote! { #[doc = #about] }
}

impl Emit<'_> {
    fn function_body(&mut self) -> TokenStream {
        let f = self.f;
        let mut out = Vec::new();
        if f.counts_depth {
            out.push(quote! { let _depth = rt::enter_call!(); });
        }
        let hoisted: Vec<LocalId> = self.declared.hoisted.iter().copied().collect();
        for l in hoisted {
            let name = &self.names_of_locals[l.index()];
            let local = f.local(l);
            let value = match local.repr {
                Repr::Word if !local.owned => quote! { rt::Ref::NULL },
                repr => empty_value(repr),
            };
            out.push(quote! { let mut #name = #value; });
        }
        let mut body = &f.body[..];
        // `return` at the very end is what Rust does anyway.
        if let [rest @ .., Stmt::Return(None)] = body {
            body = rest;
        }
        self.stmts(body, &mut out);
        self.flush(&mut out);
        if matches!(body.last(), Some(Stmt::Return(Some(_))))
            && let Some(last) = out.pop()
        {
            out.push(without_return(last));
        }
        // Rust cannot see that no path gets here when the ways out are inside nested blocks.
        if let Some(repr) = f.ret
            && !matches!(body.last(), Some(Stmt::Return(_) | Stmt::Dispatch { .. } | Stmt::Fail { .. }))
        {
            let value = empty_value(repr);
            out.push(value);
        }
        quote! { #(#out)* }
    }

    /// As [`Self::leave`] behind a comma; nothing where an exception leaves the function, as the macros do by themselves.
    pub(crate) fn leave_unless_usual(&self) -> TokenStream {
        match self.handlers.last() {
            None | Some(Handler::Leave) => TokenStream::new(),
            Some(_) => {
                let leave = self.leave();
                quote! { , #leave }
            }
        }
    }

    /// What an error edge does.
    pub(crate) fn leave(&self) -> TokenStream {
        match self.handlers.last().unwrap_or(&Handler::Leave) {
            Handler::Label(name) => {
                let label = lifetime(name);
                quote! { break #label }
            }
            Handler::State(state) => {
                let goto = self.goto(*state);
                quote! { { #goto } }
            }
            Handler::Leave => match self.f.ret {
                Some(repr) => {
                    let value = empty_value(repr);
                    quote! { return #value }
                }
                None => quote! { return },
            },
        }
    }

    fn goto(&self, block: u32) -> TokenStream {
        let state = &self.state;
        let block = Literal::u32_unsuffixed(block);
        quote! { #state = #block; continue 'run; }
    }

    fn block(&mut self, block: &[Stmt]) -> TokenStream {
        let mut out = Vec::new();
        self.stmts(block, &mut out);
        self.flush(&mut out);
        quote! { #(#out)* }
    }

    fn stmts(&mut self, stmts: &[Stmt], out: &mut Vec<TokenStream>) {
        for stmt in stmts {
            self.stmt(stmt, out);
        }
    }

    /// Writes pending temporaries as `let`s.
    fn flush(&mut self, out: &mut Vec<TokenStream>) {
        for (local, code) in std::mem::take(&mut self.pending) {
            out.push(self.let_tokens(local, code));
        }
    }

    fn let_tokens(&self, local: LocalId, code: Code) -> TokenStream {
        let name = &self.names_of_locals[local.index()];
        let value = code.tokens;
        quote! { let #name = #value; }
    }

    /// Moves the pending temporaries that `operands` uses into `folded`, if they are the last ones made and used in the
    /// order of making; writes all others.
    fn fold(&mut self, operands: &[&Operand], out: &mut Vec<TokenStream>) {
        let used: Vec<LocalId> = operands
            .iter()
            .filter_map(|o| match o {
                Operand::Local(l, _) if self.pending.iter().any(|p| p.0 == *l) => Some(*l),
                _ => None,
            })
            .collect();
        // `f(move x, t)` where `t` stands for an expression that still looks at `x`: the move would come first.
        let moves = operands.iter().any(|o| matches!(o, Operand::Local(l, mlc_ir::Use::Move) if !used.contains(l)));
        let fits = !moves
            && used.len() <= self.pending.len()
            && self.pending[self.pending.len() - used.len()..].iter().map(|p| p.0).eq(used.iter().copied());
        let kept = if fits { self.pending.split_off(self.pending.len() - used.len()) } else { Vec::new() };
        self.flush(out);
        for (local, code) in kept {
            self.gone.insert(local);
            self.folded.insert(local, code);
        }
    }

    fn op_operands(op: &Op) -> Vec<&Operand> {
        let mut operands = Vec::new();
        op.operands(&mut |o| operands.push(o));
        operands
    }

    fn is_foldable(&self, local: LocalId) -> bool {
        self.f.local(local).name.is_none()
            && !self.f.params.contains(&local)
            && self.declared.assigned[local.index()] == 1
            && self.uses[local.index()] == 1
            && !self.declared.hoisted.contains(&local)
    }

    fn stmt(&mut self, stmt: &Stmt, out: &mut Vec<TokenStream>) {
        match stmt {
            Stmt::Line(span) => {
                self.flush(out);
                self.line(*span, out);
            }
            Stmt::Let { dst, op, site } => {
                self.fold(&Self::op_operands(op), out);
                let mut code = self.op(op, *site);
                self.folded.clear();
                code.depth += 1;
                if self.is_foldable(*dst) && code.depth <= MAX_DEPTH && code.tokens.to_string().len() <= MAX_LENGTH {
                    self.pending.push((*dst, code));
                    return;
                }
                let value = code.tokens;
                let first = !self.f.params.contains(dst) && self.declare_now(*dst);
                let name = &self.names_of_locals[dst.index()];
                out.push(match (first, self.declared.mutable.contains(dst)) {
                    (true, true) => quote! { let mut #name = #value; },
                    (true, false) => quote! { let #name = #value; },
                    (false, _) => quote! { #name = #value; },
                });
            }
            Stmt::Do { op, site } => {
                self.fold(&Self::op_operands(op), out);
                let code = self.op(op, *site).tokens;
                self.folded.clear();
                out.push(quote! { #code; });
            }
            Stmt::Drop(local) => {
                if self.gone.contains(local) {
                    return;
                }
                // What is pending may read the local.
                self.flush(out);
                let name = &self.names_of_locals[local.index()];
                out.push(if self.has_dispatch || self.declared.mutable.contains(local) {
                    quote! { drop(#name.take()); }
                } else {
                    quote! { drop(#name); }
                });
            }
            Stmt::If { cond, then, els } => {
                self.fold(&[cond], out);
                let cond = self.operand(cond, Want::Borrowed);
                self.folded.clear();
                self.if_(cond, then, els, out);
            }
            Stmt::Loop { label, body } => {
                self.flush(out);
                self.loop_(*label, body, out);
            }
            Stmt::Labeled { label, body } => {
                self.flush(out);
                self.scopes.push(Scope { label: Some(*label), is_loop: false, named: true });
                let body = self.block(body);
                self.scopes.pop();
                let label = loop_label(*label);
                out.push(quote! { #label: { #body } });
            }
            Stmt::Range { label, var, from, to, step, body } => {
                self.fold(&[from, to], out);
                self.range(*label, *var, from, to, *step, body, out);
            }
            Stmt::Break(label) => {
                self.flush(out);
                out.push(self.jump(*label, quote! { break }));
            }
            Stmt::Continue(label) => {
                self.flush(out);
                out.push(self.jump(*label, quote! { continue }));
            }
            Stmt::Try { body, handler } => {
                self.flush(out);
                self.try_(body, handler, out);
            }
            Stmt::Return(None) => {
                self.flush(out);
                out.push(quote! { return; });
            }
            Stmt::Return(Some(value)) => {
                self.fold(&[value], out);
                let value = self.operand(value, Want::Owned).tokens;
                self.folded.clear();
                out.push(quote! { return #value; });
            }
            Stmt::Fail { site } => {
                self.flush(out);
                if site.is_some() {
                    let at = self.site(*site);
                    out.push(quote! { rt::exc::trace(#at); });
                }
                out.push(match self.handlers.last() {
                    Some(Handler::State(state)) => self.goto(*state),
                    _ => {
                        let leave = self.leave();
                        quote! { #leave; }
                    }
                });
            }
            Stmt::Dispatch { state, blocks } => {
                self.flush(out);
                self.dispatch(*state, blocks, out);
            }
            Stmt::Goto(block) => {
                self.flush(out);
                out.push(self.goto(*block));
            }
        }
    }

    /// True at the first assignment of a local that is declared in place.
    fn declare_now(&mut self, local: LocalId) -> bool {
        self.declared.hoisted.insert(local)
    }

    fn if_(&mut self, cond: Code, then: &Block, els: &Block, out: &mut Vec<TokenStream>) {
        let line = self.last_line;
        let negation = cond.negation();
        let cond = cond.tokens;
        let then_code = self.block(then);
        self.last_line = line;
        if els.is_empty() {
            out.push(quote! { if #cond { #then_code } });
            return;
        }
        let els_code = self.block(els);
        self.last_line = line;
        out.push(match (then_code.is_empty(), is_single_if(els)) {
            (true, _) => quote! { if #negation { #els_code } },
            (false, true) => quote! { if #cond { #then_code } else #els_code },
            (false, false) => quote! { if #cond { #then_code } else { #els_code } },
        });
    }

    fn loop_(&mut self, label: Label, body: &Block, out: &mut Vec<TokenStream>) {
        self.scopes.push(Scope { label: Some(label), is_loop: true, named: false });
        let head = body.iter().position(|s| !matches!(s, Stmt::Line(_) | Stmt::Let { .. } | Stmt::Do { .. }));
        let code = head.and_then(|head| self.while_(label, body, head)).unwrap_or_else(|| {
            let body = self.block(body);
            quote! { loop { #body } }
        });
        self.finish_loop(label, code, out);
    }

    fn finish_loop(&mut self, label: Label, code: TokenStream, out: &mut Vec<TokenStream>) {
        let named = self.scopes.pop().is_some_and(|s| s.named);
        let label = named.then(|| {
            let label = loop_label(label);
            quote! { #label: }
        });
        out.push(quote! { #label #code });
    }

    /// `while cond { … }` when the loop begins with a test that folds into one expression and breaks out.
    fn while_(&mut self, label: Label, body: &Block, head: usize) -> Option<TokenStream> {
        let Stmt::If { cond, then, els } = &body[head] else { return None };
        let is_break = |b: &Block| matches!(b.as_slice(), [Stmt::Break(l)] if *l == label);
        let (negated, inside): (bool, Option<&Block>) = match (is_break(then), is_break(els)) {
            (true, false) if els.is_empty() => (true, None),
            (false, true) if then.is_empty() => (false, None),
            (false, true) if head + 1 == body.len() => (false, Some(then)),
            _ => return None,
        };
        let saved = (self.gone.clone(), self.last_line, self.declared.hoisted.clone());
        let mut before = Vec::new();
        // Lines inside the head would have nowhere to go.
        let plain: Vec<&Stmt> = body[..head].iter().filter(|s| !matches!(s, Stmt::Line(_))).collect();
        for stmt in plain {
            self.stmt(stmt, &mut before);
        }
        self.fold(&[cond], &mut before);
        if !before.is_empty() || !self.pending.is_empty() {
            self.pending.clear();
            self.folded.clear();
            (self.gone, self.last_line, self.declared.hoisted) = saved;
            return None;
        }
        let cond = self.operand(cond, Want::Borrowed);
        self.folded.clear();
        let cond = if negated { cond.negation() } else { cond.tokens };
        let rest = self.block(inside.map_or(&body[head + 1..], |b| &b[..]));
        Some(quote! { while #cond { #rest } })
    }

    #[allow(clippy::too_many_arguments)]
    fn range(
        &mut self,
        label: Label,
        var: LocalId,
        from: &Operand,
        to: &Operand,
        step: i64,
        body: &Block,
        out: &mut Vec<TokenStream>,
    ) {
        let from = self.operand(from, Want::Borrowed);
        let to = self.operand(to, Want::Borrowed);
        self.folded.clear();
        let (from_closed, to_closed) = (from.closed(), to.closed());
        let (from, to) = (from.tokens, to.tokens);
        let step_literal = Literal::i64_unsuffixed(step.wrapping_abs());
        let values = match step {
            1 => quote! { #from_closed..#to_closed },
            s if s > 0 => quote! { rt::steps_up(#from, #to, #step_literal) },
            _ => quote! { rt::steps_down(#from, #to, #step_literal) },
        };
        self.scopes.push(Scope { label: Some(label), is_loop: true, named: false });
        let name = self.names_of_locals[var.index()].clone();
        let own = !self.declared.hoisted.contains(&var);
        let body = self.block(body);
        let code = if own {
            quote! { for #name in #values { #body } }
        } else {
            let counter = format!("next_{}", name.to_string().trim_start_matches("r#"));
            let counter = names::beside(&self.names_of_locals, &counter);
            quote! { for #counter in #values { #name = #counter; #body } }
        };
        self.finish_loop(label, code, out);
    }

    fn jump(&mut self, label: Label, word: TokenStream) -> TokenStream {
        let innermost = self.scopes.last().is_some_and(|s| s.is_loop && s.label == Some(label));
        if innermost {
            return quote! { #word; };
        }
        if let Some(scope) = self.scopes.iter_mut().find(|s| s.label == Some(label)) {
            scope.named = true;
        }
        let label = loop_label(label);
        quote! { #word #label; }
    }

    fn try_(&mut self, body: &Block, handler: &Block, out: &mut Vec<TokenStream>) {
        self.tries += 1;
        let caught = format_ident!("caught{}", self.tries);
        let done = format_ident!("done{}", self.tries);
        let line = self.last_line;
        // Elsewhere the names of temporaries end with the block of the body.
        let held = if self.has_dispatch { held_in(self.f, body) } else { Vec::new() };
        let held: Vec<_> = held.into_iter().map(|l| self.names_of_locals[l.index()].clone()).collect();
        self.handlers.push(Handler::Label(caught.clone()));
        // Two labelled blocks stand around the body, so a plain `break` cannot reach a loop outside.
        self.scopes.push(Scope { label: None, is_loop: false, named: true });
        let body = self.block(body);
        self.scopes.pop();
        self.handlers.pop();
        self.scopes.push(Scope { label: None, is_loop: false, named: true });
        self.last_line = line;
        let handler = self.block(handler);
        self.scopes.pop();
        self.last_line = None;
        let (caught, done) = (lifetime(&caught), lifetime(&done));
        out.push(quote! { #done: { #caught: { #body break #done; } #(drop(#held.take());)* #handler } });
    }

    fn dispatch(&mut self, state: LocalId, blocks: &[mlc_ir::DispatchBlock], out: &mut Vec<TokenStream>) {
        let name = self.names_of_locals[state.index()].clone();
        self.state = Some(name.clone());
        self.scopes.push(Scope { label: None, is_loop: true, named: true });
        let last = blocks.len().saturating_sub(1);
        let mut arms = Vec::new();
        for (i, block) in blocks.iter().enumerate() {
            self.handlers.push(block.handler.map_or(Handler::Leave, Handler::State));
            let body = self.block(&block.body);
            self.handlers.pop();
            let number = Literal::usize_unsuffixed(i);
            arms.push(if i == last {
                quote! { _ => { #body } }
            } else {
                quote! { #number => { #body } }
            });
        }
        self.scopes.pop();
        out.push(quote! { 'run: loop { match #name { #(#arms)* } } });
    }

    /// The source line as a comment, once per place.
    fn line(&mut self, span: Span, out: &mut Vec<TokenStream>) {
        let file = self.sources.file(span.file);
        let line = file.line(span.start);
        if self.last_line == Some((span.file.0, line)) {
            return;
        }
        self.last_line = Some((span.file.0, line));
        let text = file.line_text(line).trim().to_string();
        if !text.is_empty() {
            out.push(self.comments.marker(&text));
        }
    }
}

/// Temporaries that a body holds while it runs a branch or a loop, as the iterator of a `for`: an exception there leaves
/// them full.
fn held_in(f: &mlc_ir::Function, body: &Block) -> Vec<LocalId> {
    let mut held = Vec::new();
    for (i, stmt) in body.iter().enumerate() {
        if let Stmt::Let { dst, .. } = stmt {
            let local = f.local(*dst);
            if local.name.is_none() && local.owned && local.repr == Repr::Word && !held.contains(dst) {
                let next = body[i + 1..].iter().find(|s| empties(s, *dst) || has_blocks(s));
                held.extend(next.filter(|s| has_blocks(s)).map(|_| *dst));
            }
        }
        stmt.blocks(&mut |inner| {
            let inner = held_in(f, inner);
            held.extend(inner.into_iter().filter(|l| !held.contains(l)).collect::<Vec<_>>());
        });
    }
    held
}

fn has_blocks(stmt: &Stmt) -> bool {
    let mut found = false;
    stmt.blocks(&mut |_| found = true);
    found
}

/// Whether the statement drops the local or gives its value away.
fn empties(stmt: &Stmt, local: LocalId) -> bool {
    let mut moved = matches!(stmt, Stmt::Drop(l) if *l == local);
    if let Some(op) = stmt.op() {
        op.operands(&mut |o| moved |= *o == Operand::Local(local, Use::Move));
    }
    moved
}

fn is_single_if(els: &Block) -> bool {
    matches!(els.as_slice(), [Stmt::If { els: inner, then, .. }] if !then.is_empty() || inner.is_empty())
}

fn lifetime(name: &Ident) -> Lifetime {
    Lifetime::new(&format!("'{name}"), proc_macro2::Span::call_site())
}

fn loop_label(label: Label) -> Lifetime {
    Lifetime::new(&format!("'l{}", label.0), proc_macro2::Span::call_site())
}

/// `return x;` at the end of a function, as Rust says it: `x`.
fn without_return(statement: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = statement.clone().into_iter().collect();
    match tokens.as_slice() {
        [TokenTree::Ident(first), value @ .., TokenTree::Punct(last)]
            if first == "return" && last.as_char() == ';' && !value.is_empty() =>
        {
            value.iter().cloned().collect()
        }
        _ => statement,
    }
}
