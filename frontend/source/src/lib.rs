//! `mlc_source`
