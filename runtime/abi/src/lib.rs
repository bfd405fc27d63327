//! `mlc_abi`
