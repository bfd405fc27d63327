//! From pairs of the grammar to the syntax tree.
//!
//! Owns: the state of one pass over a file. Does not know: how lines are found or terminals are made.

mod charname;
mod compound;
mod comprehension;
mod expr;
mod fstring;
mod literal;
mod ops;
mod own;
mod pattern;
mod simple;
mod suite;

use crate::ast::*;
use crate::grammar::level::{Level, Place, Source};
use crate::grammar::{Failure, Rule, parse};
use crate::layout::{Layout, NONE};
use crate::scan::words::nfkc;
use crate::terminal::Terminal;
use crate::token::TokenKind;
use crate::wellformed::{Begun, Scopes};
use mlc_diag::codes::syntax as codes;
use mlc_diag::{Diagnostic, Template};
use mlc_source::Span;
use pest::iterators::{Pair, Pairs};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

pub(crate) type Node<'l> = Pair<'l, Rule>;
pub(crate) type Nodes<'l> = Pairs<'l, Rule>;

/// Brackets deeper than this have been reported by the layout; their contents are not looked at.
const MAX_DEPTH: u32 = 200;

/// The result of one pass.
pub struct Built {
    pub module: Module,
    pub diagnostics: Vec<Diagnostic>,
    /// Names that the program binds itself.
    pub bound: HashSet<Name>,
    /// Words that this pass took for builtins or own forms although they could be names.
    pub translated: HashSet<Name>,
}

/// Builds the tree of a file. Words in `keep` are names of the program, even when the language has a builtin of that name.
pub fn build(source: Source<'_>, layout: &Layout, broken_lines: &HashSet<u32>, keep: &HashSet<Name>) -> Built {
    let mut builder = Builder {
        source,
        layout,
        broken_lines,
        keep,
        english: source.lexicon.tag() == "en",
        names: HashMap::new(),
        references: HashMap::new(),
        bound: HashSet::new(),
        translated: HashSet::new(),
        diagnostics: Vec::new(),
        scopes: Scopes::default(),
        depth: 0,
        begun: Begun::Nothing,
    };
    let body = builder.block(0, layout.lines.len(), suite::Kind::Plain);
    Built {
        module: Module { body },
        diagnostics: builder.diagnostics,
        bound: builder.bound,
        translated: builder.translated,
    }
}

pub(crate) struct Builder<'a> {
    source: Source<'a>,
    layout: &'a Layout,
    /// Physical lines with an error from the scanner or the layout: the grammar's complaints about them are not news.
    broken_lines: &'a HashSet<u32>,
    keep: &'a HashSet<Name>,
    english: bool,
    /// Normalised names by their spelling in the text.
    names: HashMap<&'a str, Name>,
    /// What a word means when it is read, by its spelling.
    references: HashMap<&'a str, Name>,
    bound: HashSet<Name>,
    translated: HashSet<Name>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) scopes: Scopes,
    /// How many brackets are around the current level.
    depth: u32,
    pub(crate) begun: Begun,
}

impl<'a> Builder<'a> {
    // ---- places ----

    /// The terminals that a node covers.
    fn range(&self, node: &Node<'_>) -> (usize, usize) {
        let span = node.as_span();
        (span.start() / 3, span.end() / 3)
    }

    fn token_span(&self, token: usize) -> Span {
        let span = self.source.tokens[token].span;
        match self.source.partner[token] {
            NONE => span,
            partner if partner as usize > token => span.to(self.source.tokens[partner as usize].span),
            _ => span,
        }
    }

    fn terminal_span(&self, level: &Level, i: usize) -> Span {
        self.token_span(level.tokens[i] as usize)
    }

    /// The text that terminals cover; after reordering the first one need not be the leftmost.
    fn span(&self, level: &Level, start: usize, end: usize) -> Span {
        let first = self.terminal_span(level, start);
        if end <= start + 1 { first } else { first.to(self.terminal_span(level, end - 1)) }
    }

    fn node_span(&self, level: &Level, node: &Node<'_>) -> Span {
        let (start, end) = self.range(node);
        self.span(level, start, end)
    }

    fn text(&self, token: usize) -> &'a str {
        self.source.file.slice(self.source.tokens[token].span)
    }

    // ---- levels ----

    /// The inside of a group: what stands between its brackets.
    fn inside(&self, open: usize, place: Place) -> Level {
        let close = self.source.partner[open] as usize;
        self.level(open + 1, close, place)
    }

    fn level(&self, first: usize, end: usize, place: Place) -> Level {
        let keep = self.keep;
        Level::new(self.source, first, end, place, &|word| keep.contains(word))
    }

    /// Parses the inside of a group and builds from it; `None` after an error, which is reported, and beyond 200 brackets.
    fn group<T>(
        &mut self,
        open: usize,
        place: Place,
        rule: Rule,
        build: impl FnOnce(&mut Self, &Level, Vec<Node<'_>>) -> T,
    ) -> Option<T> {
        if self.depth >= MAX_DEPTH {
            return None;
        }
        let level = self.inside(open, place);
        self.parsed(&level, rule, open, build)
    }

    fn parsed<T>(
        &mut self,
        level: &Level,
        rule: Rule,
        open: usize,
        build: impl FnOnce(&mut Self, &Level, Vec<Node<'_>>) -> T,
    ) -> Option<T> {
        match parse(rule, level) {
            Ok(mut pairs) => {
                let inner = pairs.next()?.into_inner().filter(|n| n.as_rule() != Rule::EOI).collect();
                self.depth += 1;
                let built = build(self, level, inner);
                self.depth -= 1;
                Some(built)
            }
            Err(failure) => {
                let close = self.source.partner[open];
                let end = if close == NONE { self.token_span(open) } else { self.source.tokens[close as usize].span };
                self.syntax_error(level, failure, end);
                None
            }
        }
    }

    // ---- names ----

    /// The name as Python sees it: in normal form KC.
    fn intern(&mut self, word: &'a str) -> Name {
        if let Some(name) = self.names.get(word) {
            return name.clone();
        }
        let name: Name = nfkc(word).into();
        self.names.insert(word, name.clone());
        name
    }

    fn name(&mut self, token: usize) -> Name {
        let word = self.text(token);
        self.intern(word)
    }

    fn ident(&mut self, level: &Level, i: usize) -> Ident {
        let token = level.tokens[i] as usize;
        Ident { name: self.name(token), span: self.source.tokens[token].span }
    }

    /// A name that this place gives a meaning to: a parameter, a function, an imported module.
    fn binding(&mut self, level: &Level, i: usize) -> Ident {
        let ident = self.ident(level, i);
        self.bind(&ident);
        ident
    }

    pub(crate) fn bind(&mut self, ident: &Ident) {
        if matches!(&*ident.name, "None" | "True" | "False" | "__debug__") {
            self.report_with(&codes::CANNOT_ASSIGN, ident.span, &[("what", &ident.name)]);
        }
        self.bound.insert(ident.name.clone());
    }

    /// The program's own word at a place where a name is stored.
    pub(crate) fn bind_word(&mut self, span: Span) {
        let word = self.source.file.slice(span);
        let name = self.intern(word);
        self.bound.insert(name);
    }

    /// What a word means where its value is used: a localised builtin is the builtin, unless the program has a name like it.
    fn reference(&mut self, token: usize) -> ExprKind {
        let word = self.text(token);
        if self.english {
            return ExprKind::Name(self.intern(word));
        }
        if let Some(name) = self.references.get(word) {
            return constant_or_name(name.clone());
        }
        let own = self.intern(word);
        let meaning = if self.keep.contains(&own) { None } else { self.meaning(token, word) };
        let name = match meaning {
            Some(english) => {
                self.translated.insert(own);
                Rc::from(english)
            }
            None => own,
        };
        self.references.insert(word, name.clone());
        constant_or_name(name)
    }

    fn meaning(&self, token: usize, word: &str) -> Option<&'static str> {
        let form = crate::scan::words::nfc(word);
        if let Some(english) = self.source.lexicon.builtin(&form) {
            return Some(english);
        }
        match self.source.tokens[token].kind {
            TokenKind::Keyword(keyword) if keyword.is_name() => Some(keyword.english()),
            _ => None,
        }
    }

    // ---- diagnostics ----

    pub(crate) fn report(&mut self, template: &'static Template, span: Span) {
        self.diagnostics.push(Diagnostic::new(template, span));
    }

    pub(crate) fn report_with(&mut self, template: &'static Template, span: Span, args: &[(&'static str, &str)]) {
        let mut diagnostic = Diagnostic::new(template, span);
        for (name, value) in args {
            diagnostic = diagnostic.arg(name, *value);
        }
        self.diagnostics.push(diagnostic);
    }

    /// The place where a broken line or group stops to make sense. `end` is where the level ends.
    fn syntax_error(&mut self, level: &Level, failure: Failure, end: Span) {
        if failure.out_of_stack {
            return self.report(&codes::TOO_NESTED, end);
        }
        let at = failure.at.min(level.len());
        let span = if at < level.len() { self.terminal_span(level, at) } else { end.at_start() };
        let line = self.source.file.line(span.start);
        let first_line =
            level.tokens.first().map_or(line, |t| self.source.file.line(self.source.tokens[*t as usize].span.start));
        if (first_line.min(line)..=line.max(first_line)).any(|l| self.broken_lines.contains(&l)) {
            return;
        }
        let diagnostic = crate::wellformed::explain(self.source, level, &failure, span);
        self.diagnostics.push(diagnostic);
    }

    /// Stands for an expression that could not be parsed; there is a diagnostic, so nobody compiles it.
    fn missing(&self, span: Span) -> Expr {
        Expr { kind: ExprKind::Constant(Constant::Ellipsis), span }
    }
}

fn constant_or_name(name: Name) -> ExprKind {
    match &*name {
        "True" => ExprKind::Constant(Constant::True),
        "False" => ExprKind::Constant(Constant::False),
        "None" => ExprKind::Constant(Constant::None),
        _ => ExprKind::Name(name),
    }
}

/// Does the run of terminals end with a comma?
fn ends_with_comma(level: &Level, end: usize) -> bool {
    end > 0 && level.terminals[end - 1] == Terminal::Comma
}
