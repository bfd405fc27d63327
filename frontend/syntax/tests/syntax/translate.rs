//! Programs in other languages: the same tree, and back again the same text.

use crate::common::{difference, files, parse, read, summary};
use mlc_lexicon::Lexicon;
use mlc_source::SourceFile;
use mlc_syntax::translate::{Order, Rename, translate, translate_in_order};
use mlc_syntax::{Choice, Parsed};
use mlc_syntax::text::dump::dump;
use std::path::{Path, PathBuf};

fn language(tag: &str) -> &'static Lexicon {
    Lexicon::get(tag).expect("a built-in language")
}

const THREADS: usize = 4;

/// All programs of the tests and of the corpus, with their languages.
fn programs() -> Vec<(PathBuf, &'static str)> {
    let mut all: Vec<(PathBuf, &'static str)> = files("python", "py").into_iter().map(|p| (p, "en")).collect();
    all.extend(files("languages", "ml").into_iter().map(|p| {
        let name = p.file_name().and_then(|n| n.to_str()).expect("a name").to_string();
        (p, language(&name[..2]).tag())
    }));
    all.extend(files("own", "ml").into_iter().map(|p| {
        let tag = parse(&read(&p), Choice::Detect).1.lexicon.tag();
        (p, tag)
    }));
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../corpus");
    let mut folders = vec![corpus];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the corpus") {
            let path = entry.expect("entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "ml" || e == "multi") {
                let tag = parse(&read(&path), Choice::Detect).1.lexicon.tag();
                all.push((path, tag));
            }
        }
    }
    all.sort();
    all
}

/// Undoes the renames in a tree or a text: whole words only.
fn undo(text: &str, renames: &[Rename]) -> String {
    let word = |c: char| c == '_' || c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c);
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = rest.find(|c: char| !word(c)).unwrap_or(rest.len());
        let (piece, tail) = rest.split_at(if length == 0 { c.len_utf8() } else { length });
        out.push_str(renames.iter().find(|r| r.to == piece).map_or(piece, |r| &r.from));
        rest = tail;
    }
    out
}

/// `f"{e=}"` shows its own text, which is translated.
fn has_debug_text(text: &str) -> bool {
    text.lines().any(|l| l.contains("=}") || l.contains("=!") || l.contains("= }") || l.contains("=:"))
}

#[test]
fn every_program_survives_the_way_to_every_language_and_back() {
    let programs = programs();
    assert!(programs.len() >= 250, "only {} programs", programs.len());
    let work = |part: usize| {
        let mut wrong = Vec::new();
        for (path, tag) in programs.iter().skip(part).step_by(THREADS) {
            let text = read(path);
            let (file, parsed) = parse(&text, Choice::Table(language(tag)));
            assert!(!parsed.has_errors(), "{}: {:?}", path.display(), summary(&file, &parsed));
            let program = Program { path, file, tree: undo(&dump(&parsed.module), &[]), parsed, text };
            // The way back leads to preferred spellings.
            let preferred = translate(&program.file, &program.parsed, language(tag)).text;
            for target in Lexicon::all() {
                check(&program, target, &preferred, &mut wrong);
            }
        }
        wrong
    };
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|part| scope.spawn(move || work(part))).collect();
        threads.into_iter().flat_map(|t| t.join().expect("no panic")).collect()
    });
    let shown: Vec<String> = wrong.iter().take(20).cloned().collect();
    assert!(wrong.is_empty(), "{} failures\n{}", wrong.len(), shown.join("\n"));
}

struct Program<'a> {
    path: &'a Path,
    file: SourceFile,
    parsed: Parsed,
    text: String,
    tree: String,
}

/// To the target, in both word orders, and back.
fn check(program: &Program<'_>, target: &'static Lexicon, preferred: &str, wrong: &mut Vec<String>) {
    let Program { path, file, parsed, text, tree } = program;
    let label = format!("{} → {}", path.file_name().and_then(|n| n.to_str()).unwrap_or_default(), target.tag());
    let has_debug_text = has_debug_text(text);
    let mut done = None;
    for order in [Order::AsWritten, Order::Natural] {
        let there = translate_in_order(file, parsed, target, order);
        if done.as_ref() == Some(&there) {
            continue;
        }
        let (file2, parsed2) = parse(&there.text, Choice::Table(target));
        if parsed2.has_errors() {
            wrong.push(format!("{label}: {:?}", summary(&file2, &parsed2)));
            continue;
        }
        let after = undo(&dump(&parsed2.module), &there.renames);
        if *tree != after && !has_debug_text {
            wrong.push(format!("{label} {order:?}: {}", difference(&after, tree)));
            continue;
        }
        let back = translate(&file2, &parsed2, parsed.lexicon);
        let returned = undo(&undo(&back.text, &back.renames), &there.renames);
        if order == Order::AsWritten && is_ascii_or_english(program) && returned != *preferred {
            wrong.push(format!("{label} and back: {}", difference(&returned, preferred)));
        }
        done = Some(there);
    }
}

/// Programs whose digits, marks and word order are those of every language come back unchanged.
fn is_ascii_or_english(program: &Program<'_>) -> bool {
    program.parsed.lexicon.tag() == "en" && !program.text.contains("1if")
}
