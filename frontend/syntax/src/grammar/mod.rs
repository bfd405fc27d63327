//! The pest grammar and its input.
//!
//! Owns: turning the tokens of one line or one group into terminals, deciding soft keywords by their neighbours, running the
//! grammar, finding where it failed. Does not know: the syntax tree.

pub mod level;
mod soft;

use level::Level;
use pest::Parser as _;
use pest::iterators::Pairs;
use std::sync::Mutex;

#[derive(pest_derive::Parser)]
#[grammar = "grammar/mlc.pest"]
struct Grammar;

/// Parses a whole level by one rule. On failure: the index of the terminal that did not fit, and what was expected there.
pub fn parse(rule: Rule, level: &Level) -> Result<Pairs<'_, Rule>, Failure> {
    Grammar::parse(rule, &level.text).map_err(|_| locate(rule, level))
}

/// True when the level fits the rule; cheaper than [`parse`] when it does not.
pub fn fits<'l>(rule: Rule, level: &'l Level) -> Option<Pairs<'l, Rule>> {
    Grammar::parse(rule, &level.text).ok()
}

pub struct Failure {
    /// Index of the first terminal that no continuation of the grammar accepts; the length of the level at its end.
    pub at: usize,
    /// Terminals that would have been accepted there.
    pub expected: Vec<char>,
    /// The parser gave up because the stack was nearly used up.
    pub out_of_stack: bool,
}

/// pest collects the farthest terminal only on request, by a process-wide switch; the lock keeps it on for the whole retry.
static DETAIL: Mutex<()> = Mutex::new(());

fn locate(rule: Rule, level: &Level) -> Failure {
    let guard = DETAIL.lock().unwrap_or_else(|e| e.into_inner());
    pest::set_error_detail(true);
    let result = Grammar::parse(rule, &level.text);
    pest::set_error_detail(false);
    drop(guard);
    let mut failure = Failure { at: 0, expected: Vec::new(), out_of_stack: false };
    if let Err(error) = result {
        failure.out_of_stack = matches!(error.variant, pest::error::ErrorVariant::CustomError { .. });
        if let Some(attempts) = error.parse_attempts() {
            failure.at = attempts.max_position / 3;
            for token in attempts.expected_tokens() {
                // A single terminal prints as its character, a range of terminals as `a..b`.
                let text = token.to_string();
                let mut chars = text.chars();
                if let (Some(c), None) = (chars.next(), chars.next()) {
                    failure.expected.push(c);
                }
            }
        } else if let pest::error::InputLocation::Pos(position) = error.location {
            failure.at = position / 3;
        }
    }
    failure
}
