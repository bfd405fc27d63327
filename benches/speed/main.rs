//! The benchmark command: `cargo bench --bench speed [-- NAMES… --runs N --json FILE]`.
//!
//! Owns: its arguments and the order of what is measured. Does not know: how (the modules do). See `benches/README.md`.

mod clock;
mod command;
mod compiler;
mod engine;
mod lines;
mod measure;
mod programs;
mod python;
mod report;
mod stats;
mod twins;
mod whole;

use clap::{Parser, ValueEnum};
use command::Route;
use compiler::Linked;
use engine::Wasmtime;
use measure::{Contestant, Row, Runner};
use programs::Program;
use python::Python;
use stats::Spread;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Compares compiled programs with hand-written Rust and with CPython.
#[derive(Parser)]
struct Args {
    /// The programs to measure [default: all]
    names: Vec<String>,
    /// How often each is run
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// Also write the numbers to this file
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// What to measure
    #[arg(long, default_value = "all")]
    part: Part,
    /// Instead, compare these modules, whatever made them, with the first one
    #[arg(long, value_name = "FILE", num_args = 1..)]
    modules: Vec<PathBuf>,
    /// Cargo passes this
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    All,
    /// Only the speed of programs
    Programs,
    /// Only sizes of modules and waiting times
    Whole,
}

fn main() -> ExitCode {
    let args = Args::parse();
    // Modules run on this thread, and so do the compiler's recursive walks.
    let worker = std::thread::Builder::new().stack_size(4 * engine::THREAD_STACK).spawn(move || run(&args));
    match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(Ok(true))) => ExitCode::SUCCESS,
        Ok(Ok(Ok(false))) => ExitCode::FAILURE,
        Ok(Ok(Err(reason))) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
        Ok(Err(_)) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("no thread: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether everything could be measured and printed what it should.
fn run(args: &Args) -> Result<bool, String> {
    if args.runs == 0 {
        return Err("--runs must be at least 1".to_string());
    }
    if !args.modules.is_empty() {
        return compare_modules(&args.modules, args.runs);
    }
    let selected = programs::select(&args.names)?;
    let python = Python::find()?;
    match &python {
        Some(python) => println!("CPython {} ({})", python.version, python.executable.display()),
        None => println!("no CPython 3.12 found (set MLC_PYTHON): nothing is compared with it"),
    }
    let work = Path::new(env!("CARGO_TARGET_TMPDIR")).join("speed");
    std::fs::create_dir_all(&work).map_err(|error| format!("{}: {error}", work.display()))?;

    let mut rows = Vec::new();
    if args.part != Part::Whole {
        let wasmtime = Wasmtime::new()?;
        eprintln!("building the Rust twins");
        let twins = twins::build(&selected, &work.join("twins"))?;
        for (program, twin) in selected.into_iter().zip(&twins) {
            eprintln!("measuring {}", program.id());
            rows.push(measure_program(program, twin, python.as_ref(), &wasmtime, &work, args.runs));
        }
        println!("\n{}", report::programs(&rows));
    }
    let figures = if args.part == Part::Programs {
        whole::Figures::default()
    } else {
        eprintln!("measuring sizes and waiting times");
        let figures = whole::measure(python.as_ref(), &work, args.runs);
        println!("{}", report::figures(&figures));
        figures
    };
    if let Some(file) = &args.json {
        let json = report::json(&rows, &figures, python.as_ref().map(|python| python.version.as_str()), args.runs);
        std::fs::write(file, format!("{json:#}\n")).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    let failures: Vec<&String> = rows.iter().flat_map(|row| &row.failures).chain(&figures.failures).collect();
    for failure in &failures {
        println!("FAILED {failure}");
    }
    Ok(failures.is_empty())
}

/// Prints the CPU time of each module and its ratio to the first.
fn compare_modules(files: &[PathBuf], runs: usize) -> Result<bool, String> {
    let wasmtime = Wasmtime::new()?;
    let modules = files.iter().map(|file| wasmtime.compile(&twins::read(file)?));
    let modules = modules.collect::<Result<Vec<_>, String>>()?;
    let mut seconds = vec![Vec::new(); modules.len()];
    for _ in 0..runs {
        for (module, seconds) in modules.iter().zip(&mut seconds) {
            seconds.push(wasmtime.run(module)?.1.as_secs_f64());
        }
    }
    let ratios =
        seconds.iter().map(|times| Spread::of(times.iter().zip(&seconds[0]).map(|(time, first)| time / first)));
    let lines = files.iter().zip(&seconds).zip(ratios);
    let lines = lines.filter_map(|((file, times), ratio)| Some((file, Spread::of(times.iter().copied())?, ratio?)));
    print!("{}", report::modules(lines));
    Ok(true)
}

fn measure_program(
    program: Program,
    twin: &[u8],
    python: Option<&Python>,
    wasmtime: &Wasmtime,
    work: &Path,
    runs: usize,
) -> Row {
    let source = program.source.clone();
    let output = work.join(format!("{}.wasm", program.id()));
    let mut row = Row::new(program);
    let mut runners: Vec<(Contestant, Runner<'_>)> = Vec::new();
    let built = |route| command::build(&source, route, &output);
    for (contestant, wasm) in [
        (Contestant::Twin, Ok(twin.to_vec())),
        (Contestant::Optimized, built(Route::Optimized)),
        (Contestant::Direct, built(Route::Direct)),
    ] {
        match wasm.and_then(|wasm| wasmtime.compile(&wasm)) {
            Ok(module) => runners.push((contestant, Box::new(move || wasmtime.run(&module)))),
            Err(reason) => row.fail(contestant, &reason),
        }
    }
    let text = std::fs::read_to_string(&source).map_err(|error| format!("{}: {error}", source.display()));
    match text.and_then(|text| Linked::new(&text)) {
        Ok(linked) => runners.push((Contestant::Run, Box::new(move || linked.run()))),
        Err(reason) => row.fail(Contestant::Run, &reason),
    }
    if let Some(python) = python {
        runners.push((Contestant::Python, Box::new(|| python.run(&source))));
    }
    row.measure(runners, runs);
    row
}
