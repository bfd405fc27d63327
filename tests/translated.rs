//! Translated programs do what they did: `mlc translate`, then `mlc run`, on both paths.
//!
//! That every program of the corpus keeps its tree in every language is tested in `frontend/syntax`, without running it.

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;
use support::{Program, compare, difference, for_all, programs, root, run};

const LANGUAGES: [&str; 17] =
    ["en", "fr", "es", "de", "hi", "ar", "bn", "ta", "zh", "ja", "it", "pt", "pl", "nl", "sv", "da", "fi"];

/// How many programs each language gets on the direct path; the first of them also goes via Rust.
const SAMPLE: usize = 3;

/// Changed to draw another sample.
const SEED: u64 = 12;

/// The text of a translation, or `None` when names had to be renamed.
fn translate(path: &Path, to: &str, options: &[&str]) -> Option<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_mlc"))
        .args(["translate", "--to", to])
        .args(options)
        .arg(path)
        .env("MLC_LANG", "en")
        .output()
        .expect("the command starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{} to {to}: {errors}", path.display());
    errors.is_empty().then(|| String::from_utf8(output.stdout).expect("UTF-8"))
}

fn save(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("a writable folder");
    path
}

/// The modules beside a program: `_mesures_fr`.
fn helpers(program: &Path) -> Vec<String> {
    let beside = program.parent().expect("a folder").read_dir().expect("a readable folder");
    let names = beside.map(|entry| entry.expect("an entry").path());
    names
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_string()))
        .filter(|stem| stem.starts_with('_'))
        .collect()
}

/// Programs that stand alone and whose output shows neither their own source nor names that a translation may change.
fn candidates() -> Vec<Program> {
    let mut all = programs("corpus");
    all.retain(|p| {
        let source = std::fs::read_to_string(&p.path).expect("readable program");
        let alone = !helpers(&p.path).iter().any(|module| source.contains(module.as_str()));
        alone && p.expected.stderr.is_empty() && !source.contains("=}") && !source.contains("=!")
    });
    all
}

/// Programs for one language: always the same ones for the same seed and corpus.
fn sample<'a>(all: &'a [Program], language: u64, folder: &Path) -> Vec<(&'a Program, PathBuf)> {
    let to = LANGUAGES[language as usize];
    let mut state = SEED.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ language.wrapping_mul(0xD1B5_4A32_D192_ED03);
    let mut chosen: Vec<(&Program, PathBuf)> = Vec::new();
    while chosen.len() < SAMPLE {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let program = &all[(state >> 33) as usize % all.len()];
        if chosen.iter().any(|(p, _)| p.path == program.path) {
            continue;
        }
        let options: &[&str] = if chosen.len() == 1 { &["--natural-order"] } else { &[] };
        let Some(text) = translate(&program.path, to, options) else { continue };
        let name = format!("{}_{}.{to}.ml", chosen.len(), program.path.file_stem().expect("a name").display());
        let path = save(folder, &name, &text);
        for extension in ["stdin", "args"] {
            if let Ok(text) = std::fs::read(program.path.with_extension(extension)) {
                std::fs::write(path.with_extension(extension), text).expect("a writable folder");
            }
        }
        chosen.push((program, path));
    }
    chosen
}

#[test]
fn a_sample_in_every_language_runs_on_both_paths() {
    let folder = tempfile::tempdir().expect("a folder");
    let all = candidates();
    assert!(all.len() > 100, "only {} programs", all.len());
    let languages: Vec<u64> = (0..17).collect();
    for_all(&languages, |language| {
        let mut complaints = String::new();
        for (i, (program, path)) in sample(&all, *language, folder.path()).into_iter().enumerate() {
            for options in [&[] as &[&str], &["--via-rust"]] {
                if i > 0 && !options.is_empty() {
                    continue;
                }
                let translated = Program { path: path.clone(), expected: program.expected.clone() };
                let found = compare(&program.expected, &run(&translated, options));
                if !found.is_empty() {
                    complaints += &format!("{} {options:?}:\n{found}", path.display());
                }
            }
        }
        (!complaints.is_empty()).then_some(complaints)
    });
}

/// The program of the README's example: to every language, in both word orders, and back to the same text.
#[test]
fn a_long_program_comes_back_from_every_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = root().join("corpus/whole/observatory.ml");
    let source = std::fs::read_to_string(&path).expect("the program");
    assert!(source.lines().count() >= 200);
    for_all(&LANGUAGES, |tag| {
        for options in [&[] as &[&str], &["--natural-order"]] {
            let Some(there) = translate(&path, tag, options) else { return Some(format!("{tag}: renamed names")) };
            let kept = there.lines().filter(|l| source.lines().any(|s| s == *l)).count();
            if *tag != "en" && kept * 3 > source.lines().count() * 2 {
                return Some(format!("{tag} {options:?}: {kept} lines are as they were"));
            }
            let there = save(folder.path(), &format!("{tag}{}.{tag}.ml", options.len()), &there);
            match translate(&there, "en", &[]) {
                Some(back) if back == source => {}
                Some(back) => return Some(format!("{tag} {options:?}:\n{}", difference("text", &source, &back))),
                None => return Some(format!("{tag} {options:?}: renamed on the way back")),
            }
        }
        None
    });
}
