//! The catalogue: one file per stage, one entry per problem, in English.

pub mod lexicons;
pub mod modules;
pub mod names;
pub mod scan;
pub mod syntax;
pub mod tools;
pub mod unsupported;

use crate::Template;

/// Every entry of the catalogue, in the order of the stages.
pub fn all() -> impl Iterator<Item = &'static Template> {
    [scan::ALL, syntax::ALL, names::ALL, unsupported::ALL, modules::ALL, tools::ALL, lexicons::ALL]
        .into_iter()
        .flatten()
        .copied()
}
