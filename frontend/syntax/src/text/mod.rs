//! The tree and the tokens as text, for people and for tests.
//!
//! Owns: `mlc emit ast`, `mlc emit python`, `mlc emit tokens`. Does not know: how trees are made.

pub mod dump;
pub mod python;
pub mod repr;
pub mod tokens;
mod unprintable;

pub(crate) use unprintable::is_printable;
