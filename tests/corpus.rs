//! Every program of the corpus does what CPython 3.12 did: run directly, and as a standalone module of either path, which is
//! valid and runs under wasmtime and node's WASI.

#[path = "support/module.rs"]
mod module;
mod support;

use support::{Program, compare, for_all, programs, run};

fn all() -> Vec<Program> {
    let programs = programs("corpus");
    assert!(!programs.is_empty());
    programs
}

#[test]
fn programs_run_directly() {
    for_all(&all(), |program: &Program| {
        let difference = compare(&program.expected, &run(program, &[]));
        (!difference.is_empty()).then(|| format!("{}:\n{difference}", program.shown()))
    });
}

fn check_modules(options: &[&str]) {
    for_all(&all(), |program: &Program| {
        let module = match module::build(&program.path, options) {
            Ok(module) => module,
            Err(complaint) => return Some(format!("{}:\n{complaint}", program.shown())),
        };
        let mut complaints = module.validate().err().unwrap_or_default();
        let mut add = |engine: &str, difference: String| {
            if !difference.is_empty() {
                complaints += &format!("  under {engine}:\n{difference}");
            }
        };
        add("wasmtime", compare(&program.expected, &module.in_wasmtime(program)));
        if let Some(outcome) = module.in_node(program) {
            add("node", compare(&program.expected, &outcome));
        }
        (!complaints.is_empty()).then(|| format!("{}:\n{complaints}", program.shown()))
    });
}

#[test]
fn modules_of_the_direct_path() {
    check_modules(&[]);
}

#[test]
fn modules_via_rust() {
    check_modules(&["--via-rust"]);
}
