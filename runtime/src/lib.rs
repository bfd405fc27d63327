//! `mlc_runtime`
