//! Whole-program type inference over HIR.

pub mod types;
