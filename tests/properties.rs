//! What holds for every program, sound or not: no stage panics, the IR verifies, both backends take it, modules are valid.

#[allow(dead_code, reason = "every test uses a part")]
#[path = "support/module.rs"]
mod module;
#[path = "support/pipeline.rs"]
mod pipeline;
mod support;

use mlc_direct::{Link, RuntimeImage};
use pipeline::{Compiled, Folder, compile};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use support::{Program, for_all, programs};
use wasmparser::Validator;

/// Trees of long expressions are walked recursively, as in the command.
const STACK: usize = 256 << 20;

/// Runs `check` on a stack of the size that the command has; a panic is the complaint.
fn guarded(what: String, check: impl FnOnce() + Send) -> Option<String> {
    std::thread::scope(|scope| {
        let work = || catch_unwind(AssertUnwindSafe(check));
        // A stack that overflows is reported with the name of its thread.
        let name = what.lines().next().unwrap_or_default().to_string();
        let thread = std::thread::Builder::new().name(name).stack_size(STACK);
        let worker = thread.spawn_scoped(scope, work).expect("a thread");
        let panic = worker.join().expect("caught inside").err()?;
        let text = panic.downcast_ref::<String>().cloned();
        let text = text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string)).unwrap_or_default();
        Some(format!("{what}\n    {text}"))
    })
}

fn folder(program: &Program) -> Folder {
    Folder(program.path.parent().expect("a folder").to_path_buf())
}

/// Both backends on a compiled program. The linked module is validated; the standalone one is, where `all` is asked for.
fn emit(compiled: &Compiled, image: &RuntimeImage<'_>, all: bool) {
    mlc_rustgen::generate(&compiled.ir, &compiled.analysis.sources).expect("Rust");
    let linked = mlc_direct::emit(&compiled.ir, image, Link::Import).expect("a module");
    Validator::new_with_features(module::features()).validate_all(&linked).expect("a valid module");
    if all {
        let standalone = mlc_direct::emit(&compiled.ir, image, Link::Append).expect("a module");
        Validator::new_with_features(module::features()).validate_all(&standalone).expect("a valid module");
    }
}

#[test]
fn every_program_has_sound_ir_and_valid_modules() {
    let image = RuntimeImage::parse(mlc_image::RUNTIME_WASM).expect("the runtime");
    for_all(&programs("corpus"), |program| {
        guarded(program.shown(), || {
            let text = std::fs::read_to_string(&program.path).expect("the program");
            match compile(&folder(program), &program.name(), &text, &[]) {
                Ok(compiled) => emit(&compiled, &image, true),
                // Refused: CPython finds the error too.
                Err(diagnostics) => assert_ne!(program.expected.status, 0, "{diagnostics}"),
            }
        })
    });
}

/// Pseudo-random numbers (xorshift), so that a failure can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n.max(1) as u64) as usize
    }

    fn one<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}

/// Another program from the same words: lines go, come twice or change places, names and literals change places. Most
/// results are still programs, of odd types and odd flow.
fn mutated(text: &str, random: &mut Random) -> String {
    const SPARE: [&str; 16] = [
        "None",
        "0",
        "-1",
        "2 ** 70",
        "1.5",
        "'a'",
        "[]",
        "{}",
        "()",
        "x",
        "print",
        "len",
        "True",
        "[1, 'a']",
        "int",
        "(lambda: 1)",
    ];
    let mut lines: Vec<String> = text.lines().map(str::to_string).collect();
    for _ in 0..1 + random.below(3) {
        let words: Vec<String> = lines.iter().flat_map(|l| words(l)).map(str::to_string).collect();
        if lines.is_empty() || words.is_empty() {
            break;
        }
        let at = random.below(lines.len());
        let other = random.below(lines.len());
        match random.below(6) {
            0 => drop(lines.remove(at)),
            1 => lines.insert(at, lines[at].clone()),
            2 => lines.swap(at, other),
            3 => {
                // The line of another place with this one's indentation.
                let indentation = lines[at].len() - lines[at].trim_start().len();
                lines[at] = format!("{}{}", &lines[at][..indentation], lines[other].trim_start());
            }
            _ => {
                let here: Vec<&str> = words_of(&lines[at]);
                if let Some(old) = (!here.is_empty()).then(|| random.one(&here).to_string()) {
                    let pool = words[random.below(words.len())].clone();
                    let new = if random.below(3) == 0 { random.one(&SPARE).to_string() } else { pool };
                    lines[at] = lines[at].replacen(&old, &new, 1);
                }
            }
        }
    }
    lines.join("\n") + "\n"
}

/// Names and numbers of a line.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|w| !w.is_empty())
}

fn words_of(line: &str) -> Vec<&str> {
    words(line).collect()
}

/// Rounds of [`mutated_programs_compile_or_are_refused`]; `MLC_FUZZ_ROUNDS` asks for more, `MLC_FUZZ_SEED` for others.
const ROUNDS: usize = 3000;

#[test]
fn mutated_programs_compile_or_are_refused() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let rounds = number("MLC_FUZZ_ROUNDS").map_or(ROUNDS, |n| n as usize);
    let seed = number("MLC_FUZZ_SEED").unwrap_or(1);
    let image = RuntimeImage::parse(mlc_image::RUNTIME_WASM).expect("the runtime");
    let programs = programs("corpus");
    let texts: Vec<String> = programs.iter().map(|p| std::fs::read_to_string(&p.path).expect("a program")).collect();
    let compiled = std::sync::atomic::AtomicUsize::new(0);
    let all: Vec<usize> = (0..rounds).collect();
    for_all(&all, |round| {
        let mut random = Random((seed << 32 | *round as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let i = random.below(programs.len());
        let text = mutated(&texts[i], &mut random);
        let what = format!("seed {seed}, round {round}, from {}:\n{text}", programs[i].shown());
        guarded(what, || {
            if let Ok(program) = compile(&folder(&programs[i]), &programs[i].name(), &text, &[]) {
                emit(&program, &image, false);
                compiled.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            }
        })
    });
    let compiled = compiled.into_inner();
    assert!(compiled * 4 > rounds, "only {compiled} of {rounds} mutated programs compile");
}

/// A program that mlc compiles from a path that does not exist imports nothing and is no reason to panic either.
#[test]
fn a_missing_folder_is_no_panic() {
    let folder = Folder(Path::new("/nonexistent").to_path_buf());
    assert!(compile(&folder, "a.ml", "import b\n", &[]).is_err());
    assert!(compile(&folder, "a.ml", "print(1)\n", &[]).is_ok());
}
