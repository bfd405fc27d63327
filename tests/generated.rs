//! Random programs: the committed ones do what CPython 3.12 did, and together show every feature of the generator.
//!
//! Fresh seeds are for the command `random` of `tests/harness`.

mod support;

use mlc_harness::generate;
use std::collections::BTreeSet;
use support::{Program, compare, for_all, programs, run};

/// One in so many programs also runs via Rust.
const VIA_RUST: usize = 10;

fn all() -> Vec<Program> {
    let programs = programs("tests/generated");
    assert!(programs.len() >= 60, "{} programs", programs.len());
    programs
}

/// The seed that a program is named after.
fn seed(program: &Program) -> u64 {
    let name = program.path.file_stem().expect("a name").to_string_lossy();
    name.strip_prefix('s').and_then(|digits| digits.parse().ok()).expect("a seed")
}

fn check(programs: &[Program], options: &[&str]) {
    for_all(programs, |program: &Program| {
        let difference = compare(&program.expected, &run(program, options));
        (!difference.is_empty()).then(|| format!("{}:\n{difference}", program.shown()))
    });
}

#[test]
fn programs_run_directly() {
    check(&all(), &[]);
}

#[test]
fn some_programs_run_via_rust() {
    check(&all().into_iter().step_by(VIA_RUST).collect::<Vec<_>>(), &["--via-rust"]);
}

/// The committed text is what the generator makes; of a translated program, the text of its twin.
#[test]
fn programs_are_those_of_their_seeds() {
    for program in all() {
        let twin = program.path.with_extension("py");
        let english = if twin.exists() { twin } else { program.path.clone() };
        let text = std::fs::read_to_string(english).expect("readable program");
        let made = generate::program(seed(&program)).text;
        assert!(text == made, "{}: record the programs again, with `random record`", program.shown());
    }
}

#[test]
fn every_feature_occurs() {
    let listed = generate::listed();
    let found = all().iter().flat_map(|p| generate::program(seed(p)).features.into_keys()).collect::<BTreeSet<_>>();
    let unlisted = found.difference(&listed).collect::<Vec<_>>();
    assert!(unlisted.is_empty(), "not in the list of features: {unlisted:?}");
    let missing = listed.difference(&found).collect::<Vec<_>>();
    assert!(missing.is_empty(), "in no committed program: {missing:?}");
}

#[test]
fn a_seed_gives_one_program() {
    assert_eq!(generate::program(7).text, generate::program(7).text);
    assert_ne!(generate::program(7).text, generate::program(8).text);
}
