//! `mlc_sema`
