//! Every planted fault still applies. Whether the tests notice them is for the command `faults`.

use std::collections::BTreeSet;

use mlc_harness::{faults, root};

#[test]
fn every_fault_applies_to_the_sources() {
    let faults = faults::all(&root().join("tests/faults"));
    assert!(faults.len() >= 30, "{} faults", faults.len());
    let complaints = faults.iter().filter_map(|fault| {
        let text = std::fs::read_to_string(root().join(&fault.file)).map_err(|e| format!("{}: {e}", fault.file));
        text.and_then(|text| fault.apply(&text)).err()
    });
    let complaints = complaints.collect::<Vec<_>>();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn names_are_unique_and_killers_exist() {
    let mut names = BTreeSet::new();
    for fault in faults::all(&root().join("tests/faults")) {
        for killer in &fault.killers {
            assert!(root().join(killer).exists(), "`{}`: there is no {killer}", fault.name);
        }
        assert!(names.insert(fault.name.clone()), "two faults are called `{}`", fault.name);
    }
}

#[test]
fn a_text_that_stands_twice_is_no_fault() {
    let fault = &faults::all(&root().join("tests/faults"))[0];
    assert!(fault.apply("").is_err());
    assert!(fault.apply(&fault.find).is_ok());
    assert!(fault.apply(&format!("{0}\n{0}", fault.find)).is_err());
}
