//! `match` as Python.
//!
//! Owns: cases and patterns. Does not know: other statements.

use super::Printer;
use crate::ast::*;

impl Printer {
    pub(super) fn match_statement(&mut self, subject: &Expr, cases: &[MatchCase]) {
        self.line_start();
        self.word("match ");
        self.top(subject);
        self.word(":");
        self.line_end();
        self.indent += 1;
        for case in cases {
            self.line_start();
            self.word("case ");
            self.pattern(&case.pattern, false);
            if let Some(guard) = &case.guard {
                self.word(" if ");
                self.top(guard);
            }
            self.block(&case.body);
            // `default:` may stand anywhere; what follows it is never reached, and Python would refuse it.
            if case.guard.is_none() && matches!(case.pattern.kind, PatternKind::As { pattern: None, name: None }) {
                break;
            }
        }
        self.indent -= 1;
    }

    /// `inside` is true where alternatives and `as` need brackets.
    fn pattern(&mut self, pattern: &Pattern, inside: bool) {
        match &pattern.kind {
            PatternKind::Value(value) => self.top(value),
            PatternKind::Singleton(value) => self.constant(value),
            PatternKind::Sequence(items) => {
                self.word("[");
                self.each(items, |p, i| p.pattern(i, false));
                self.word("]");
            }
            PatternKind::Star(name) => {
                self.word("*");
                self.capture(name.as_ref());
            }
            PatternKind::Mapping { keys, patterns, rest } => {
                self.word("{");
                self.each(keys.iter().zip(patterns), |p, (key, value)| {
                    p.top(key);
                    p.word(": ");
                    p.pattern(value, false);
                });
                if let Some(rest) = rest {
                    self.word(if keys.is_empty() { "**" } else { ", **" });
                    self.binding(rest);
                }
                self.word("}");
            }
            PatternKind::Class { class, patterns, kwd_names, kwd_patterns } => {
                self.top(class);
                self.word("(");
                self.each(patterns, |p, i| p.pattern(i, false));
                for (i, (name, value)) in kwd_names.iter().zip(kwd_patterns).enumerate() {
                    if i > 0 || !patterns.is_empty() {
                        self.word(", ");
                    }
                    self.word(&name.name);
                    self.word("=");
                    self.pattern(value, false);
                }
                self.word(")");
            }
            PatternKind::As { pattern: None, name } => self.capture(name.as_ref()),
            PatternKind::As { pattern: Some(inner), name } => {
                self.word(if inside { "(" } else { "" });
                let nested = matches!(inner.kind, PatternKind::As { pattern: Some(_), .. });
                self.pattern(inner, nested);
                self.word(" as ");
                self.capture(name.as_ref());
                self.word(if inside { ")" } else { "" });
            }
            PatternKind::Or(items) => {
                self.word(if inside { "(" } else { "" });
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        self.word(" | ");
                    }
                    self.pattern(item, true);
                }
                self.word(if inside { ")" } else { "" });
            }
        }
    }

    fn capture(&mut self, name: Option<&Ident>) {
        match name {
            Some(name) => self.binding(name),
            None => self.word("_"),
        }
    }
}
