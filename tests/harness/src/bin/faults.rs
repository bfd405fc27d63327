//! `faults`: plants each fault of the list in a copy of the sources, builds mlc, and sees whether the tests notice.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use clap::Parser;
use mlc_harness::faults::{self, Fault};
use mlc_harness::outcome::{Program, compare, programs_below, run_within};
use mlc_harness::root;

/// Planted faults: does the suite notice each of them?
#[derive(Parser)]
struct Arguments {
    /// Only the faults whose names contain one of these texts
    names: Vec<String>,
    /// Where the copy of the sources is kept
    #[arg(long, default_value = "target/faults/tree")]
    tree: PathBuf,
    /// The copy's target folder
    #[arg(long, default_value = "target/faults/target")]
    target: PathBuf,
    /// How many of the committed random programs may try to notice a fault; 0 leaves that column out
    #[arg(long, default_value_t = 1000)]
    generated: usize,
    /// Run nothing but the committed random programs
    #[arg(long)]
    generator_alone: bool,
    /// Compile mlc's crates without optimisation: builds take half the time, programs run a little later
    #[arg(long)]
    quick: bool,
    /// A file to which each result is appended, as a row of a table
    #[arg(long)]
    table: Option<PathBuf>,
}

/// A program that runs longer than this has noticed the fault.
const LIMIT: Duration = Duration::from_secs(300);

/// The crates of mlc itself, apart from those that carry the runtime.
const CRATES: &[&str] = &[
    "mlc",
    "mlc_diag",
    "mlc_direct",
    "mlc_hir",
    "mlc_host",
    "mlc_infer",
    "mlc_ir",
    "mlc_lexicon",
    "mlc_lower",
    "mlc_rustgen",
    "mlc_sema",
    "mlc_source",
    "mlc_syntax",
    "mlc_toolchain",
];

/// Removes the files below a folder that are not among `names`: what an older copy had and the sources have no more.
fn remove_others(folder: &Path, names: &BTreeSet<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("a folder entry").path();
        if path.is_dir() {
            remove_others(&path, names);
        } else if !names.contains(&path) {
            std::fs::remove_file(&path).expect("a writable folder");
        }
    }
}

/// Makes `to` a copy of what git has, changes of the work tree included.
fn copy_sources(to: &Path) {
    let output = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output();
    let output = output.expect("git starts");
    assert!(output.status.success(), "git ls-files");
    let names = String::from_utf8(output.stdout).expect("UTF-8");
    let present = names.split_terminator('\0').filter(|name| root().join(name).exists());
    remove_others(to, &present.map(|name| to.join(name)).collect());
    for name in names.split_terminator('\0') {
        let (source, copy) = (root().join(name), to.join(name));
        // A file that is deleted in the work tree is still in git's index.
        let Ok(text) = std::fs::read(&source) else { continue };
        if std::fs::read(&copy).is_ok_and(|old| old == text) {
            continue;
        }
        std::fs::create_dir_all(copy.parent().expect("a folder")).expect("a writable folder");
        std::fs::copy(&source, &copy).expect("a writable folder");
    }
}

struct Bench {
    tree: PathBuf,
    target: PathBuf,
    quick: bool,
    generated: Vec<Program>,
}

impl Bench {
    fn cargo(&self, arguments: &[&str]) -> Result<(), String> {
        let mut command = Command::new("cargo");
        command.args(arguments).current_dir(&self.tree).env("CARGO_TARGET_DIR", &self.target);
        if self.quick {
            for name in CRATES {
                command.arg("--config").arg(format!("profile.release.package.{name}.opt-level=0"));
            }
        }
        let output = command.output().expect("cargo starts");
        let text = String::from_utf8_lossy(&output.stderr);
        let end = text.len().saturating_sub(2000);
        let end = (end..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
        if output.status.success() { Ok(()) } else { Err(text[end..].to_string()) }
    }

    fn build(&self) -> Result<(), String> {
        self.cargo(&["build", "--release", "--package", "mlc"])
    }

    fn differs(&self, program: &Program, options: &[&str]) -> bool {
        let actual = run_within(&self.target.join("release/mlc"), program, options, Some(LIMIT));
        !compare(&program.expected, &actual).is_empty()
    }

    fn first<'a>(&self, programs: &'a [Program], options: &[&str]) -> Option<&'a Program> {
        programs.iter().find(|program| self.differs(program, options))
    }

    /// What notices the fault: a program, or the unit tests.
    fn killer(&self, fault: &Fault) -> Option<String> {
        let options = fault.path.options();
        let mut likely = fault.killers.clone();
        if fault.unit.is_empty() {
            likely.push("corpus".to_string());
        }
        for place in likely {
            if let Some(program) = self.first(&programs_below(&root().join(place)), options) {
                return Some(format!("`{}`", program.shown()));
            }
        }
        if !fault.unit.is_empty() {
            let arguments = fault.unit.iter().map(String::as_str);
            let arguments = ["test", "--release"].into_iter().chain(arguments).collect::<Vec<_>>();
            if self.cargo(&arguments).is_err() {
                return Some(format!("`cargo test {}`", fault.unit.join(" ")));
            }
        }
        None
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut faults = faults::all(&root().join("tests/faults"));
    faults.retain(|fault| arguments.names.is_empty() || arguments.names.iter().any(|name| fault.name.contains(name)));
    std::fs::create_dir_all(&arguments.tree).expect("a writable folder");
    std::fs::create_dir_all(&arguments.target).expect("a writable folder");
    copy_sources(&arguments.tree);
    let mut generated = programs_below(&root().join("tests/generated"));
    generated.truncate(arguments.generated);
    let bench = Bench {
        tree: arguments.tree.canonicalize().expect("made above"),
        target: arguments.target.canonicalize().expect("made above"),
        quick: arguments.quick,
        generated,
    };
    let mut survivors = Vec::new();
    for fault in &faults {
        let start = Instant::now();
        let file = bench.tree.join(&fault.file);
        let text = std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let changed = fault.apply(&text).unwrap_or_else(|complaint| panic!("{complaint}"));
        std::fs::write(&file, changed).expect("a writable folder");
        let built = bench.build();
        let all = built.is_ok() && !arguments.generator_alone;
        let killer = all.then(|| bench.killer(fault)).flatten();
        let by_random = built.is_ok().then(|| bench.first(&bench.generated, fault.path.options())).flatten();
        std::fs::write(&file, text).expect("a writable folder");
        if let Err(complaint) = built {
            eprintln!("{}: does not build\n{complaint}", fault.name);
            survivors.push(&fault.name);
            continue;
        }
        let random = match by_random {
            _ if bench.generated.is_empty() => "not tried".to_string(),
            Some(program) => program.name(),
            None => "no".to_string(),
        };
        if killer.is_none() && by_random.is_none() {
            survivors.push(&fault.name);
        }
        let unnoticed = if arguments.generator_alone { "not tried" } else { "**survived**" };
        let killer = killer.unwrap_or_else(|| unnoticed.to_string());
        let row = format!("| {} | {} | {killer} | {random} |", fault.name, fault.file);
        println!("{row}");
        eprintln!("  {:.0} s", start.elapsed().as_secs_f64());
        if let Some(table) = &arguments.table {
            let old = std::fs::read_to_string(table).unwrap_or_default();
            std::fs::write(table, format!("{old}{row}\n")).expect("a writable table");
        }
    }
    println!("{} of {} faults noticed", faults.len() - survivors.len(), faults.len());
    for name in &survivors {
        println!("survived: {name}");
    }
    if survivors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
