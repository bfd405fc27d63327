//! What is measured apart from the speed of programs: sizes of modules, and the times a user waits.
//!
//! Owns: these measurements. Does not know: how they are shown.

use crate::clock::{Whose, timed};
use crate::command::{self, Route, mlc};
use crate::compiler::{self, Linked, STAGES};
use crate::lines;
use crate::programs::folder;
use crate::python::{Python, succeeded};
use crate::stats::Spread;
use mlc_direct::Link;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// A number with the goal it is compared with.
pub struct Figure {
    pub what: String,
    pub value: Spread,
    pub unit: Unit,
    pub goal: Option<f64>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Bytes,
    Seconds,
    Ratio,
}

/// What could be measured, and what could not.
#[derive(Default)]
pub struct Figures {
    pub figures: Vec<Figure>,
    pub failures: Vec<String>,
}

impl Figures {
    fn add(&mut self, what: &str, unit: Unit, goal: Option<f64>, values: impl IntoIterator<Item = f64>) {
        if let Some(value) = Spread::of(values) {
            self.figures.push(Figure { what: what.to_string(), value, unit, goal });
        }
    }

    fn note(&mut self, what: &str, result: Result<(), String>) {
        if let Err(reason) = result {
            self.failures.push(format!("{what}: {reason}"));
        }
    }
}

/// Measures everything; `work` is a folder for files, `runs` how often the short things are repeated.
pub fn measure(python: Option<&Python>, work: &Path, runs: usize) -> Figures {
    let mut all = Figures::default();
    let result = sizes(&mut all, work);
    all.note("sizes", result);
    let result = startup(&mut all, python, work, 4 * runs);
    all.note("start-up", result);
    let result = compile_time(&mut all, python, work, 4 * runs);
    all.note("compile time", result);
    let result = edits(&mut all, work, runs);
    all.note("--via-rust after an edit", result);
    all
}

fn sizes(all: &mut Figures, work: &Path) -> Result<(), String> {
    for (file, what, goal) in [("hello.ml", "hello", 8 * 1024), ("bigints.ml", "possible big ints", 60 * 1024)] {
        let source = folder().join("sizes").join(file);
        for (route, name, goal) in [
            (Route::Optimized, "--optimize", Some(f64::from(goal))),
            (Route::OptimizedForSize, "--optimize=size", None),
            (Route::Direct, "direct", None),
        ] {
            let bytes = command::build(&source, route, &work.join("size.wasm"))?;
            all.add(&format!("module size, {what}, {name}"), Unit::Bytes, goal, [bytes.len() as f64]);
        }
    }
    Ok(())
}

/// Whole processes: `mlc run hello.ml` and `python3.12 hello.ml`, taking turns.
fn startup(all: &mut Figures, python: Option<&Python>, work: &Path, runs: usize) -> Result<(), String> {
    let hello = work.join("hello.ml");
    write(&hello, "print(\"hello\")\n")?;
    // Wall and CPU time of one process.
    let time = |mut command: Command, what: &str| -> Result<[f64; 2], String> {
        let start = Instant::now();
        let (output, cpu) = timed(Whose::Children, || command.output());
        let wall = start.elapsed();
        if succeeded(output, what)? != b"hello\n" {
            return Err(format!("{what} does not print hello"));
        }
        Ok([wall.as_secs_f64(), cpu.as_secs_f64()])
    };
    let ours = || {
        let mut command = mlc();
        command.arg("run").arg(&hello);
        time(command, "mlc run hello.ml")
    };
    let theirs = |python: &Python| {
        let mut command = Command::new(&python.executable);
        command.arg(&hello);
        time(command, "CPython")
    };
    // The first runs fill caches.
    for _ in 0..3 {
        ours()?;
        python.map(theirs).transpose()?;
    }
    let (mut mlc_times, mut python_times) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        mlc_times.push(ours()?);
        if let Some(python) = python {
            python_times.push(theirs(python)?);
        }
    }
    for (clock, name, goal) in [(0, "wall", Some(1.0)), (1, "CPU", None)] {
        let column = |times: &[[f64; 2]]| times.iter().map(move |time| time[clock]).collect::<Vec<_>>();
        let (ours, theirs) = (column(&mlc_times), column(&python_times));
        let ratios: Vec<f64> = ours.iter().zip(&theirs).map(|(ours, theirs)| ours / theirs).collect();
        all.add(&format!("mlc run hello.ml, warm, {name} time"), Unit::Seconds, None, ours);
        all.add(&format!("CPython hello.ml, {name} time"), Unit::Seconds, None, theirs);
        all.add(&format!("mlc run hello.ml / CPython, {name} time"), Unit::Ratio, goal, ratios);
    }
    Ok(())
}

fn compile_time(all: &mut Figures, python: Option<&Python>, work: &Path, runs: usize) -> Result<(), String> {
    const LINES: usize = 1000;
    let text = lines::program(LINES);
    let file = work.join("thousand.ml");
    write(&file, &text)?;
    let count = text.lines().count();
    if count != LINES {
        return Err(format!("the generated program has {count} lines"));
    }
    if let Some(python) = python {
        let (expected, _) = python.run(&file)?;
        let (printed, _) = Linked::new(&text)?.run()?;
        if printed != expected {
            return Err(format!("mlc run {} prints something else than CPython", file.display()));
        }
    }
    let mut times = Vec::new();
    for _ in 0..runs {
        times.push(compiler::compile(&text, Link::Append)?.1);
    }
    let totals = times.iter().map(|stages| stages.iter().sum::<Duration>().as_secs_f64());
    all.add("1,000 lines: source to standalone module", Unit::Seconds, Some(0.05), totals);
    for (stage, name) in STAGES.iter().enumerate() {
        let times = times.iter().map(|stages| stages[stage].as_secs_f64());
        all.add(&format!("  of this: {name}"), Unit::Seconds, None, times);
    }
    let mut times = Vec::new();
    for _ in 0..runs {
        let (_, stages) = compiler::compile(&text, Link::Import)?;
        times.push(stages.iter().sum::<Duration>().as_secs_f64());
    }
    all.add("1,000 lines: source to module for mlc run", Unit::Seconds, Some(0.05), times);
    Ok(())
}

/// `mlc --via-rust build` after an edit of one line, the runtime being compiled.
fn edits(all: &mut Figures, work: &Path, runs: usize) -> Result<(), String> {
    let sorting = folder().join("programs/sorting/program.ml");
    let sorting = fs::read_to_string(&sorting).map_err(|error| format!("{}: {error}", sorting.display()))?;
    for (name, text, goal) in [
        ("hello", "print(\"hello\")\n".to_string(), Some(1.5)),
        ("a program of 50 lines", sorting, Some(1.5)),
        ("1,000 lines", lines::program(1000), None),
    ] {
        let file = work.join("edited.ml");
        let mut times = Vec::new();
        for edit in 0..=runs {
            write(&file, &format!("{text}print(\"edit\", {edit})\n"))?;
            let start = Instant::now();
            command::build(&file, Route::ViaRust, &work.join("edited.wasm"))?;
            // The first build is another program's folder.
            if edit > 0 {
                times.push(start.elapsed().as_secs_f64());
            }
        }
        all.add(&format!("--via-rust build after an edit, {name}"), Unit::Seconds, goal, times);
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
