//! Whole-program type inference over HIR.
//!
//! Owns: what is known about the type of every local (per function *instance*), global, cell, slot and container element,
//! and which calls are resolved statically. Does not know: representations, ownership, runtime functions.
//!
//! How it works: every place that can hold a value is a variable ([`solve`]); evaluating a statement ([`eval`]) reads
//! variables and lets types *flow* into others; a variable that grows puts its readers back on the worklist. Two rules
//! keep this sound. Containers that meet anywhere unify their element variables. A value that flows into a `Dyn` place
//! *escapes*: what it contains becomes `Dyn`, functions get an instance with dynamic parameters, instances can be reached
//! by attribute name from everywhere.

#![forbid(unsafe_code)]

mod args;
mod attrs;
mod body;
mod builtins;
mod calls;
mod classes;
mod eval;
pub mod explain;
mod facts;
mod instances;
mod items;
mod join;
mod merge;
mod methods;
mod ops;
mod roots;
mod seal;
mod solve;
pub mod types;

pub use classes::is_exception;
pub use types::*;

/// Infers the types of a whole program.
pub fn infer(program: &mlc_hir::Program) -> Inference {
    let mut solver = solve::Solver::new(program);
    solver.add_roots();
    solver.run();
    seal::seal(solver)
}

/// How many statements are evaluated until nothing changes: the measure of inference's work.
pub fn evaluations(program: &mlc_hir::Program) -> usize {
    let mut solver = solve::Solver::new(program);
    solver.add_roots();
    solver.run();
    solver.evaluations
}
