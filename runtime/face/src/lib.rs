//! `mlc_runtime_face`
