//! The trees agree with CPython's: English sources, and other languages with their Python twins.

use crate::common::{difference, files, parse, read, summary};
use crate::translate::programs;
use mlc_syntax::text::{dump::dump, python};
use mlc_syntax::{Choice, Parsed};
use std::collections::BTreeMap;

#[test]
fn english_sources_give_the_tree_that_cpython_gives() {
    let paths = files("python", "py");
    assert!(paths.len() >= 300, "only {} sources", paths.len());
    let mut wrong = Vec::new();
    for path in paths {
        let (file, parsed) = parse(&read(&path), Choice::Named("en"));
        let recorded = read(&path.with_extension("ast"));
        let ours = dump(&parsed.module);
        if parsed.has_errors() {
            wrong.push(format!("{}: {:?}", path.display(), summary(&file, &parsed)));
        } else if ours != recorded.trim_end() {
            wrong.push(format!("{}: {}", path.display(), difference(&ours, recorded.trim_end())));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn programs_in_other_languages_give_the_tree_of_their_twins() {
    let mut wrong = Vec::new();
    for path in files("languages", "ml") {
        let name = path.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_string();
        for choice in [Choice::Named(&name[..2]), Choice::Detect] {
            let (file, parsed) = parse(&read(&path), choice);
            let recorded = read(&path.with_extension("ast"));
            let ours = dump(&parsed.module);
            if parsed.has_errors() || parsed.lexicon.tag() != &name[..2] {
                wrong.push(format!("{name} {choice:?}: {} {:?}", parsed.lexicon.tag(), summary(&file, &parsed)));
            } else if ours != recorded.trim_end() {
                wrong.push(format!("{name} {choice:?}: {}", difference(&ours, recorded.trim_end())));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn printed_python_has_the_same_tree() {
    let mut wrong = Vec::new();
    let english = files("python", "py").into_iter().map(|p| (p, "en".to_string()));
    let others = files("languages", "ml").into_iter().map(|p| {
        let tag = p.file_name().and_then(|n| n.to_str()).map_or("en", |n| &n[..2]).to_string();
        (p, tag)
    });
    for (path, tag) in english.chain(others) {
        let (_, parsed) = parse(&read(&path), Choice::Named(&tag));
        let text = python::print(&parsed.module);
        let (file, again) = parse(&text, Choice::Named("en"));
        let (before, after) = (dump(&parsed.module), dump(&again.module));
        if before != after {
            wrong.push(format!("{}: {:?} {}", path.display(), summary(&file, &again), difference(&after, &before)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The programs of `corpus/native` have twins in plain Python.
#[test]
fn native_programs_give_the_tree_of_their_twins() {
    let mut wrong = Vec::new();
    let mut native = BTreeMap::new();
    for (path, tag) in programs() {
        let folder = path.parent().unwrap_or(&path);
        if folder.parent().is_none_or(|p| !p.ends_with("corpus/native")) {
            continue;
        }
        *native.entry(tag).or_insert(0) += 1;
        let (file, parsed) = parse(&read(&path), Choice::Detect);
        let (twin_file, twin) = parse(&read(&path.with_extension("py")), Choice::Named("en"));
        // Printed and read again, so that declarations and pipes are Python's.
        let printed = |parsed: &Parsed| dump(&parse(&python::print(&parsed.module), Choice::Named("en")).1.module);
        let (ours, theirs) = (printed(&parsed), printed(&twin));
        let name = path.display();
        if !folder.ends_with(tag) {
            wrong.push(format!("{name}: taken for {tag}"));
        } else if parsed.has_errors() || twin.has_errors() {
            wrong.push(format!("{name}: {:?} {:?}", summary(&file, &parsed), summary(&twin_file, &twin)));
        } else if ours != theirs {
            wrong.push(format!("{name}: {}", difference(&ours, &theirs)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(native.len() == 17 && native.values().all(|n| *n >= 3), "programs in every language: {native:?}");
}
