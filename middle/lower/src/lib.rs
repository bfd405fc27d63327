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

pub use functions::Observer;

/// Lowers a whole program. Builds with debug assertions verify it after each pass.
pub fn lower(program: &hir::Program, inference: &Inference, sources: &SourceMap) -> ir::Program {
    lower_observed(program, inference, sources, &mut |program, stage, pass| {
        if cfg!(debug_assertions)
            && let Err(e) = ir::verify::at(program, stage)
        {
            panic!("internal error: `{pass}` made wrong IR: {e}");
        }
    })
}

/// Lowers a whole program and shows it after each pass.
pub fn lower_observed(
    program: &hir::Program,
    inference: &Inference,
    sources: &SourceMap,
    observe: Observer<'_>,
) -> ir::Program {
    functions::lower(program, inference, sources, observe)
}
