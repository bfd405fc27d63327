//! Programs with recorded expectations: finding and running them, showing where two outcomes part.

use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::root;

/// What a program does.
#[derive(Debug, PartialEq, Eq, Clone)]
pub struct Outcome {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

/// A program with its recorded expectation.
pub struct Program {
    pub path: PathBuf,
    pub expected: Outcome,
}

impl Program {
    pub fn recorded(path: PathBuf) -> Program {
        Program { expected: expectation(&path), path }
    }

    /// The file's name, which is the program's first argument.
    pub fn name(&self) -> String {
        self.path.file_name().expect("a name").to_string_lossy().into_owned()
    }

    /// Its path in the repository, for messages.
    pub fn shown(&self) -> String {
        self.path.strip_prefix(root()).unwrap_or(&self.path).display().to_string()
    }

    pub fn stdin(&self) -> Vec<u8> {
        std::fs::read(self.path.with_extension("stdin")).unwrap_or_default()
    }

    pub fn arguments(&self) -> Vec<String> {
        let text = std::fs::read_to_string(self.path.with_extension("args")).unwrap_or_default();
        text.lines().map(str::to_string).collect()
    }
}

/// All programs below a folder of the repository, in order. A program without an expectation is an error.
pub fn programs(folder: &str) -> Vec<Program> {
    programs_below(&root().join(folder))
}

/// All programs below a folder, in order; the program itself, when the path is one.
pub fn programs_below(path: &Path) -> Vec<Program> {
    let mut paths = Vec::new();
    if path.is_dir() {
        collect(path, &mut paths);
    } else {
        paths.push(path.to_path_buf());
    }
    paths.sort();
    paths.into_iter().map(Program::recorded).collect()
}

fn collect(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
        let path = entry.expect("a folder entry").path();
        if path.is_dir() {
            if path.file_name().is_some_and(|n| n != "modules") {
                collect(&path, out);
            }
        } else if path.extension().is_some_and(|e| e == "ml" || e == "multi")
            && !path.file_name().is_some_and(|n| n.to_string_lossy().starts_with('_'))
        {
            out.push(path);
        }
    }
}

/// The recorded expectation of a program.
fn expectation(program: &Path) -> Outcome {
    let path = program.with_extension("expected");
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|e| panic!("{}: {e}; record it with tests/oracle.py", path.display()));
    let (status, rest) = text.split_once("\n--- stdout\n").expect("an expectation");
    let (stdout, stderr) = match rest.strip_prefix("--- stderr\n") {
        Some(stderr) => ("", stderr),
        None => rest.split_once("\n--- stderr\n").map_or_else(
            // Output that does not end in a newline.
            || rest.split_once("--- stderr\n").expect("an expectation"),
            |(out, err)| (&rest[..out.len() + 1], err),
        ),
    };
    Outcome {
        status: status.strip_prefix("status ").and_then(|s| s.parse().ok()).expect("a status"),
        stdout: stdout.to_string(),
        stderr: stderr.to_string(),
    }
}

/// Runs a program with this mlc, in the program's folder, with the given options before `run`.
pub fn run(mlc: &Path, program: &Program, options: &[&str]) -> Outcome {
    run_within(mlc, program, options, None)
}

/// The same, for an mlc that may make programs endless.
pub fn run_within(mlc: &Path, program: &Program, options: &[&str], limit: Option<Duration>) -> Outcome {
    let folder = program.path.parent().expect("a folder");
    let mut command = Command::new(mlc);
    // Names that are never bound are warned about; CPython says nothing before it runs.
    command.args(options).arg("--quiet").arg("run").arg(program.name());
    let arguments = program.arguments();
    if !arguments.is_empty() {
        command.arg("--").args(arguments);
    }
    command.current_dir(folder).env("PYTHONHASHSEED", "0").env("MLC_LANG", "en");
    outcome_within(&mut command, &program.stdin(), limit)
}

/// Runs a command with this standard input.
pub fn outcome(command: &mut Command, stdin: &[u8]) -> Outcome {
    outcome_within(command, stdin, None)
}

/// Runs a command with this standard input; one that takes longer than `limit` is ended, with status -1.
fn outcome_within(command: &mut Command, stdin: &[u8], limit: Option<Duration>) -> Outcome {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut input = child.stdin.take().expect("standard input");
    let stdin = stdin.to_vec();
    let writer = std::thread::spawn(move || {
        // A program need not read its input.
        let _ = input.write_all(&stdin);
    });
    let stdout = reader(child.stdout.take().expect("standard output"));
    let stderr = reader(child.stderr.take().expect("standard error"));
    let status = match limit {
        None => child.wait().expect("the command ends"),
        Some(limit) => {
            let end = Instant::now() + limit;
            loop {
                if let Some(status) = child.try_wait().expect("the command can be waited for") {
                    break status;
                }
                if Instant::now() > end {
                    child.kill().expect("the command can be ended");
                    break child.wait().expect("the command ends");
                }
                std::thread::sleep(Duration::from_millis(5));
            }
        }
    };
    let _ = writer.join();
    Outcome {
        status: status.code().unwrap_or(-1),
        stdout: stdout.join().expect("standard output can be read"),
        stderr: stderr.join().expect("standard error can be read"),
    }
}

fn reader(mut stream: impl Read + Send + 'static) -> JoinHandle<String> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("a readable stream");
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// Where two texts part, for reading.
pub fn difference(what: &str, expected: &str, actual: &str) -> String {
    let mut out = String::new();
    let (mut e, mut a) = (expected.lines(), actual.lines());
    let mut number = 0;
    loop {
        number += 1;
        match (e.next(), a.next()) {
            (None, None) => break,
            (x, y) if x == y => {}
            (x, y) => {
                let _ = writeln!(
                    out,
                    "    {what} line {number}:\n      CPython: {}\n      mlc:     {}",
                    x.unwrap_or("<end>"),
                    y.unwrap_or("<end>")
                );
                break;
            }
        }
    }
    if out.is_empty() && expected != actual {
        let _ = writeln!(out, "    {what}: line endings differ");
    }
    out
}

/// What differs between the expectation and what mlc did; empty when nothing.
pub fn compare(expected: &Outcome, actual: &Outcome) -> String {
    let mut out = String::new();
    if expected.status != actual.status {
        let _ = writeln!(out, "    status: CPython {}, mlc {}", expected.status, actual.status);
    }
    out += &difference("stdout", &expected.stdout, &actual.stdout);
    out += &difference("stderr", &expected.stderr, &actual.stderr);
    out
}

/// Runs `check` on all items on all cores; gives all complaints, in order.
pub fn complaints<T: Sync>(items: &[T], check: impl Fn(&T) -> Option<String> + Sync) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let complaints = Mutex::new(Vec::new());
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Some(complaint) = check(item) {
                        complaints.lock().expect("no panic").push(complaint);
                    }
                }
            });
        }
    });
    let mut complaints = complaints.into_inner().expect("no panic");
    complaints.sort();
    complaints
}

/// Runs `check` on all items on all cores and panics with all complaints.
pub fn for_all<T: Sync>(items: &[T], check: impl Fn(&T) -> Option<String> + Sync) {
    let complaints = complaints(items, check);
    assert!(complaints.is_empty(), "{} of {} differ:\n{}", complaints.len(), items.len(), complaints.join("\n"));
}
