//! `mlc_hir`
