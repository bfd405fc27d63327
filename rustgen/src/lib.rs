//! `mlc_rustgen`
