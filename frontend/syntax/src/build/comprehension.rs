//! Comprehensions.
//!
//! Owns: clauses, and what may not stand in them. Does not know: what kind of display they make.

use super::{Builder, Node};
use crate::ast::*;
use crate::grammar::Rule;
use crate::grammar::level::Level;
use crate::terminal::Terminal;
use crate::wellformed::Use;

impl Builder<'_> {
    /// Builds the clauses and then the element, which may use the names that the clauses bind.
    pub(super) fn comprehension<T>(
        &mut self,
        level: &Level,
        clauses: Vec<Node<'_>>,
        what: &'static str,
        element: impl FnOnce(&mut Self) -> T,
    ) -> (T, Vec<Comprehension>) {
        let mut generators = Vec::new();
        let asynchronous = clauses.iter().any(|c| level.terminals[self.range(c).0] == Terminal::Async);
        self.scopes.enter_comprehension(what);
        for (i, clause) in clauses.into_iter().enumerate() {
            let generator = self.clause(level, clause, i == 0);
            generators.push(generator);
        }
        let element = element(self);
        let awaits = self.scopes.leave_comprehension();
        if asynchronous || awaits.is_some() {
            let span = generators.first().map(|g| g.target.span);
            self.check_async_comprehension(what, asynchronous, awaits.or(span));
        }
        (element, generators)
    }

    fn clause(&mut self, level: &Level, node: Node<'_>, first: bool) -> Comprehension {
        let span = self.node_span(level, &node);
        let (start, _) = self.range(&node);
        let is_async = level.terminals[start] == Terminal::Async;
        let mut target = None;
        let mut iter = None;
        let mut ifs = Vec::new();
        for part in node.into_inner() {
            match part.as_rule() {
                Rule::targets => {
                    let names = self.list_or_one(level, part);
                    self.store(&names, Use::For);
                    self.scopes.add_iteration_names(&names);
                    target = Some(names);
                }
                _ if iter.is_none() => {
                    // The first iterable is evaluated outside the comprehension.
                    self.scopes.enter_iterable(first);
                    iter = Some(self.item(level, part));
                    self.scopes.leave_iterable();
                }
                _ => ifs.push(self.item(level, part)),
            }
        }
        Comprehension {
            target: target.unwrap_or_else(|| self.missing(span)),
            iter: iter.unwrap_or_else(|| self.missing(span)),
            ifs,
            is_async,
        }
    }
}
