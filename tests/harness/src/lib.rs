//! What the tests of mlc share: expectations of CPython and their comparison, random programs and their reduction, planted
//! faults. The live commands `random` and `faults` are its programs.

pub mod faults;
pub mod generate;
pub mod outcome;
pub mod shrink;

use std::path::PathBuf;

/// The repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the repository")
}
