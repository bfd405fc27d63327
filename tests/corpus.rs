//! Every program of the corpus does on both paths what CPython 3.12 did.

mod support;

use support::{Program, compare, for_all, programs, root, run};

fn check_all(options: &[&str]) {
    let programs = programs("corpus");
    assert!(!programs.is_empty());
    for_all(&programs, |program: &Program| {
        let difference = compare(&program.expected, &run(&program.path, options));
        let name = program.path.strip_prefix(root()).unwrap_or(&program.path).display().to_string();
        (!difference.is_empty()).then(|| format!("{name}:\n{difference}"))
    });
}

#[test]
fn direct_path() {
    check_all(&[]);
}

#[test]
fn via_rust() {
    check_all(&["--via-rust"]);
}
