//! `mlc_ir`
