//! The programs of the corpus, run with the mlc under test.

#![allow(dead_code, unused_imports, reason = "every test uses a part")]

use std::path::Path;

pub use mlc_harness::outcome::{Outcome, Program, compare, difference, for_all, outcome, programs};
pub use mlc_harness::root;

/// Runs mlc in the program's folder with the given options before `run`.
pub fn run(program: &Program, options: &[&str]) -> Outcome {
    mlc_harness::outcome::run(Path::new(env!("CARGO_BIN_EXE_mlc")), program, options)
}
