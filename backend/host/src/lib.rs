//! `mlc_host`
