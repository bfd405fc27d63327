//! `mlc_syntax`
