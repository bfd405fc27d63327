//! `mlc_diag`
