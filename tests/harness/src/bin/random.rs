//! `random`: runs generated programs with CPython and with mlc, and makes those on which they differ small.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::{Args, Parser, Subcommand};
use mlc_harness::outcome::{Outcome, Program, compare, complaints, run as run_program};
use mlc_harness::{generate, root, shrink};

/// Random programs: CPython against mlc.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Run fresh seeds with CPython and with mlc, and show where they differ
    Run(Run),
    /// Make a program on which CPython and mlc differ smaller
    Shrink {
        program: PathBuf,
        #[command(flatten)]
        tools: Tools,
    },
    /// Print the program of a seed
    Show { seed: u64 },
    /// Print how often each feature occurs in the programs of these seeds
    Histogram {
        #[arg(value_parser = seeds)]
        seeds: Range<u64>,
    },
    /// Write the programs of these seeds, some of them translated, and what CPython does with them
    Record {
        #[arg(value_parser = seeds)]
        seeds: Range<u64>,
        /// Where the committed programs are
        #[arg(long, default_value = "tests/generated")]
        folder: PathBuf,
        #[command(flatten)]
        tools: Tools,
    },
}

#[derive(Args)]
struct Run {
    /// The seeds, as `FROM..TO`
    #[arg(value_parser = seeds)]
    seeds: Range<u64>,
    /// Show the failing programs as they are
    #[arg(long)]
    no_shrink: bool,
    /// Where failing programs are kept
    #[arg(long, default_value = "target/random")]
    keep: PathBuf,
    #[command(flatten)]
    tools: Tools,
}

#[derive(Args, Clone)]
struct Tools {
    /// The mlc to test [default: the one beside this program]
    #[arg(long)]
    mlc: Option<PathBuf>,
    /// CPython 3.12
    #[arg(long, default_value = "python3.12")]
    python: String,
    /// Compile via Rust
    #[arg(long)]
    via_rust: bool,
}

fn seeds(text: &str) -> Result<Range<u64>, String> {
    let (from, to) = text.split_once("..").ok_or("seeds are written FROM..TO")?;
    let number = |text: &str| text.parse::<u64>().map_err(|e| e.to_string());
    Ok(number(from)?..number(to)?)
}

impl Tools {
    fn mlc(&self) -> PathBuf {
        let beside = || std::env::current_exe().expect("the path of this program").with_file_name("mlc");
        self.mlc.clone().unwrap_or_else(beside).canonicalize().expect("mlc; build it with `cargo build --release`")
    }

    fn options(&self) -> &'static [&'static str] {
        if self.via_rust { &["--via-rust"] } else { &[] }
    }

    /// Records what CPython does with the programs in a folder.
    fn oracle(&self, path: &Path) {
        let status = Command::new(&self.python)
            .arg(root().join("tests/oracle.py"))
            .arg(path)
            .stdout(std::process::Stdio::null())
            .status()
            .unwrap_or_else(|e| panic!("{}: {e}", self.python));
        assert!(status.success(), "the oracle failed");
    }

    fn difference(&self, program: &Path) -> Option<(Outcome, Outcome)> {
        let program = Program::recorded(program.to_path_buf());
        if beyond(&program.expected) {
            return None;
        }
        let actual = run_program(&self.mlc(), &program, self.options());
        (!compare(&program.expected, &actual).is_empty()).then_some((program.expected, actual))
    }

    /// A smaller program with the same kind of difference.
    fn shrink(&self, text: &str, folder: &Path) -> Option<String> {
        let program = folder.join("small.ml");
        let run = |text: &str| {
            std::fs::write(&program, text).expect("a writable folder");
            self.oracle(&program);
            self.difference(&program)
        };
        let (expected, actual) = run(text)?;
        let kind = failure(&expected, &actual);
        Some(shrink::shrink(text, |text| {
            run(text).is_some_and(|(expected, actual)| failure(&expected, &actual) == kind)
        }))
    }
}

/// Programs that say nothing: ones out of memory or too slow in CPython.
fn beyond(expected: &Outcome) -> bool {
    let text = [&expected.stdout, &expected.stderr];
    text.iter().any(|text| text.contains("MemoryError") || text.contains("OverflowError: cannot fit"))
        || expected.status == ORACLE_TIMEOUT
}

/// The status that the oracle records for a program that does not end.
const ORACLE_TIMEOUT: i32 = 124;

/// What sort of difference this is, so that a smaller program fails for the same reason.
fn failure(expected: &Outcome, actual: &Outcome) -> String {
    let class = |stderr: &str| {
        let last = stderr.lines().last().unwrap_or_default();
        last.split(':').next().unwrap_or_default().to_string()
    };
    if actual.stderr.starts_with("error") || actual.status == 101 {
        // mlc's own report: its first line, without the names in it.
        let first = actual.stderr.lines().next().unwrap_or_default();
        return format!("report {}", first.split('`').step_by(2).collect::<String>());
    }
    let parts = [expected.status != actual.status, expected.stdout != actual.stdout, expected.stderr != actual.stderr];
    format!("{parts:?} {} {}", class(&expected.stderr), class(&actual.stderr))
}

fn run(run: &Run) -> ExitCode {
    const BATCH: u64 = 40;
    let mut failed = Vec::new();
    let scratch = tempfile::tempdir().expect("a temporary folder");
    std::fs::create_dir_all(&run.keep).expect("a folder for failing programs");
    let mut from = run.seeds.start;
    while from < run.seeds.end {
        let to = run.seeds.end.min(from + BATCH);
        let folder = scratch.path().join(format!("batch{from}"));
        std::fs::create_dir(&folder).expect("a writable folder");
        let programs = (from..to).map(|seed| (seed, folder.join(format!("s{seed:06}.ml")))).collect::<Vec<_>>();
        for (seed, path) in &programs {
            std::fs::write(path, generate::program(*seed).text).expect("a writable folder");
        }
        run.tools.oracle(&folder);
        let found = complaints(&programs, |(seed, path)| {
            let (expected, actual) = run.tools.difference(path)?;
            std::fs::copy(path, run.keep.join(format!("s{seed:06}.ml"))).expect("a writable folder");
            Some(format!("seed {seed}\n{}", compare(&expected, &actual)))
        });
        for complaint in found {
            println!("{complaint}");
            let seed = complaint[5..].lines().next().and_then(|n| n.parse::<u64>().ok()).expect("a seed");
            if !run.no_shrink
                && let Some(small) = run.tools.shrink(&generate::program(seed).text, &folder)
            {
                std::fs::write(run.keep.join(format!("s{seed:06}.small.ml")), &small).expect("a writable folder");
                println!("{small}");
            }
            failed.push(seed);
        }
        std::fs::remove_dir_all(&folder).expect("the batch is removed");
        eprintln!("{to}: {} differ", failed.len());
        from = to;
    }
    println!("{} of {} programs differ: {failed:?}", failed.len(), run.seeds.end - run.seeds.start);
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn histogram(seeds: Range<u64>) -> String {
    let mut counts = generate::listed().into_iter().map(|name| (name, 0)).collect::<BTreeMap<_, _>>();
    for seed in seeds {
        for (name, count) in generate::program(seed).features {
            *counts.entry(name).or_default() += count;
        }
    }
    let mut out = String::new();
    for (name, count) in counts {
        let _ = writeln!(out, "{count:8} {name}");
    }
    out
}

/// Languages of the committed programs: every fourth one is translated, its English twin beside it.
const LANGUAGES: &[&str] =
    &["fr", "ja", "de", "ar", "es", "hi", "zh", "it", "pl", "ta", "pt", "bn", "nl", "sv", "da", "fi"];

fn record(seeds: Range<u64>, folder: &Path, tools: &Tools) {
    std::fs::create_dir_all(folder).expect("a writable folder");
    let mut languages = LANGUAGES.iter().cycle();
    for seed in seeds {
        let program = folder.join(format!("s{seed:06}.ml"));
        let text = generate::program(seed).text;
        std::fs::write(&program, &text).expect("a writable folder");
        if seed % 4 != 3 {
            continue;
        }
        let language = languages.next().expect("languages in turn");
        let output = Command::new(tools.mlc())
            .args(["translate", "--to", language])
            .arg(&program)
            .env("MLC_LANG", "en")
            .output()
            .expect("mlc starts");
        assert!(output.status.success(), "seed {seed}: {}", String::from_utf8_lossy(&output.stderr));
        std::fs::write(&program, output.stdout).expect("a writable folder");
        std::fs::write(program.with_extension("py"), text).expect("a writable folder");
    }
    tools.oracle(folder);
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Action::Run(arguments) => return run(&arguments),
        Action::Shrink { program, tools } => {
            let text = std::fs::read_to_string(&program).unwrap_or_else(|e| panic!("{}: {e}", program.display()));
            let folder = tempfile::tempdir().expect("a temporary folder");
            match tools.shrink(&text, folder.path()) {
                Some(small) => print!("{small}"),
                None => println!("no difference"),
            }
        }
        Action::Show { seed } => print!("{}", generate::program(seed).text),
        Action::Histogram { seeds } => print!("{}", histogram(seeds)),
        Action::Record { seeds, folder, tools } => record(seeds, &folder, &tools),
    }
    ExitCode::SUCCESS
}
