//! `mlc_toolchain`
