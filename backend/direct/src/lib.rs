//! `mlc_direct`
