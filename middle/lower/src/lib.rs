//! Lowering: HIR and types become IR. Everything the backends need is decided here, once.
//!
//! Owns: the order of the sub-stages. [`select`] turns one function for given types into operations; [`functions`] plans
//! which functions there are (instances, exact copies, generator bodies, wrappers) and fits them together; [`rc`] and
//! [`borrow`] decide ownership; [`hoist`] reads what loops keep; [`effects`] and [`depth`] settle facts of the call graph; [`chars`]
//! compares characters as numbers. Does not know: syntax, Rust, wasm.

#![forbid(unsafe_code)]

mod borrow;
mod chars;
mod context;
mod depth;
mod effects;
mod functions;
mod hoist;
mod liveness;
mod low_bits;
mod ranges;
mod rc;
mod repr;
mod resumable;
mod select;
mod tidy;

use mlc_hir as hir;
use mlc_infer::types::Inference;
use mlc_ir as ir;
use mlc_source::SourceMap;

/// Lowers a whole program.
pub fn lower(program: &hir::Program, inference: &Inference, sources: &SourceMap) -> ir::Program {
    functions::lower(program, inference, sources)
}
