//! What depends on the process's environment: looking for toolchains, the cache's place, the optimiser, the doctor. This test
//! is its own child: `environment child` prints what it finds in the environment it was given.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use mlc_toolchain::doctor::{self, Status};
use mlc_toolchain::locate::{cache_root, locate};
use mlc_toolchain::optimizer::find_optimizer;
use mlc_toolchain::{Cache, Progress, TerminalProgress, ToolError};

fn main() -> ExitCode {
    if std::env::args().nth(1).as_deref() == Some("child") {
        child();
        return ExitCode::SUCCESS;
    }
    the_cache_is_where_the_environment_says();
    a_cache_that_cannot_be_used_is_replaced_by_a_temporary_one();
    toolchains_are_looked_for_in_order();
    missing_things_are_named_with_advice();
    the_optimizer_can_be_chosen();
    progress_is_one_line_without_a_terminal();
    println!("all tests of the environment passed");
    ExitCode::SUCCESS
}

/// Prints `key: value` lines.
fn child() {
    println!("root: {:?}", cache_root());
    match locate(None) {
        Ok(located) => println!("located: {} {:?}", located.origin.describe(), located.cargo),
        Err(missing) => println!("located: {}", ToolError::from(missing).code()),
    }
    let cache = Cache::open().expect("there is at least a temporary folder");
    println!("fallback: {}", cache.fallback_reason().map_or("none", |reason| reason.code()));
    cache.store("test", "key", b"content").expect("an open cache can be written");
    println!("optimizer: {}", find_optimizer().describe());
    for item in doctor::examine() {
        println!("{}: {:?} {:?}", item.name, item.status(), item.finding);
    }
    let mut progress = TerminalProgress::new("Waiting", "Compiling");
    progress.cold();
    progress.compiling("a crate");
    progress.finished();
}

struct Output {
    lines: String,
    stderr: String,
}

impl Output {
    fn of(&self, key: &str) -> &str {
        let prefix = format!("{key}: ");
        self.lines.lines().find_map(|line| line.strip_prefix(&prefix)).expect("every key is printed")
    }
}

/// Runs the child in this environment and no other, but for what Rust's own tools need.
fn run(environment: &[(&str, &Path)]) -> Output {
    let mut command = Command::new(std::env::current_exe().expect("a test has a file"));
    command.arg("child").env_clear();
    for name in ["RUSTUP_HOME", "CARGO_HOME", "RUSTUP_TOOLCHAIN", "TMPDIR"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    let output = command.envs(environment.iter().copied()).output().expect("a test can start itself");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Output { lines: text(&output.stdout), stderr: text(&output.stderr) }
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("there is a temporary folder")
}

/// A program that answers every question with `answer`.
fn script(path: &Path, answer: &str) {
    fs::write(path, format!("#!/bin/sh\n{answer}\n")).expect("the folder can be written");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("the file is ours");
    }
}

fn the_cache_is_where_the_environment_says() {
    let folder = folder();
    let home = folder.path();
    let named = home.join("named");
    let xdg = home.join("xdg");
    let debug = |path: &Path| format!("{:?}", Some(path));
    assert_eq!(run(&[("HOME", home)]).of("root"), debug(&home.join(".cache/mlc")));
    assert_eq!(run(&[("HOME", home), ("XDG_CACHE_HOME", &xdg)]).of("root"), debug(&xdg.join("mlc")));
    let all = run(&[("HOME", home), ("XDG_CACHE_HOME", &xdg), ("MLC_CACHE_DIR", &named)]);
    assert_eq!(all.of("root"), debug(&named));
    assert!(named.join("blobs/test-key").exists());
    assert!(all.of("cache").starts_with("Ok"), "{}", all.of("cache"));
}

fn a_cache_that_cannot_be_used_is_replaced_by_a_temporary_one() {
    let folder = folder();
    let file = folder.path().join("file");
    fs::write(&file, "").expect("the folder can be written");
    let output = run(&[("MLC_CACHE_DIR", &file)]);
    assert_eq!(output.of("fallback"), "MLC0708");
    assert!(output.of("cache").starts_with("Warning"), "{}", output.of("cache"));
    assert_eq!(run(&[]).of("fallback"), "MLC0708");
}

fn toolchains_are_looked_for_in_order() {
    let folder = folder();
    let path = folder.path();
    // A toolchain whose rustc says that the target's libraries are in `lib`.
    let lib = path.join("lib");
    let bin = path.join("bin");
    for folder in [&lib, &bin] {
        fs::create_dir(folder).expect("the folder can be written");
    }
    let (cargo, rustc) = (bin.join("cargo"), bin.join("rustc"));
    script(&cargo, "exit 1");
    script(&rustc, &format!("echo {}", lib.display()));
    let cache = path.join("cache");
    let found = |output: &Output| output.of("located").to_string();
    assert_eq!(found(&run(&[("MLC_CACHE_DIR", &cache), ("PATH", &bin)])), "MLC0702");
    fs::write(lib.join("libcore-1.rlib"), "").expect("the folder can be written");
    assert_eq!(found(&run(&[("MLC_CACHE_DIR", &cache), ("PATH", &bin)])), format!("PATH {cargo:?}"));
    // The file in the cache goes before the search path, the variable before both.
    let other = path.join("other");
    script(&other, "exit 1");
    let note = format!(
        "export MLC_WASI_KIND='x'\nexport MLC_WASI_CARGO='{}'\nexport MLC_WASI_RUSTC='{}'\n",
        other.display(),
        rustc.display()
    );
    fs::write(cache.join("wasi-env.sh"), note).expect("the cache can be written");
    assert_eq!(found(&run(&[("MLC_CACHE_DIR", &cache), ("PATH", &bin)])), format!("wasi-env.sh {other:?}"));
    let environment: [(&str, &Path); 4] =
        [("MLC_CACHE_DIR", &cache), ("PATH", &bin), ("MLC_WASI_CARGO", &cargo), ("MLC_WASI_RUSTC", &rustc)];
    assert_eq!(found(&run(&environment)), format!("MLC_WASI_CARGO {cargo:?}"));
    // A file that names what is gone is passed over; a variable that does is an error.
    fs::remove_file(&other).expect("the file is ours");
    assert_eq!(found(&run(&[("MLC_CACHE_DIR", &cache), ("PATH", &bin)])), format!("PATH {cargo:?}"));
    let gone: [(&str, &Path); 3] = [("MLC_CACHE_DIR", &cache), ("PATH", &bin), ("MLC_WASI_CARGO", &other)];
    assert_eq!(found(&run(&gone)), "MLC0701");
}

fn missing_things_are_named_with_advice() {
    let folder = folder();
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).expect("the folder can be written");
    let output = run(&[("MLC_CACHE_DIR", &folder.path().join("cache")), ("PATH", &empty)]);
    assert_eq!(output.of("located"), "MLC0701");
    for name in ["rust", "wasm32-wasip1"] {
        let line = output.of(name);
        assert!(line.starts_with(&format!("{:?} ", Status::Missing)) && line.contains("CargoMissing"), "{line}");
    }
    assert_eq!(output.of("node"), "Info Program(None)");
}

fn the_optimizer_can_be_chosen() {
    let folder = folder();
    let cache = folder.path().join("cache");
    let none = run(&[("MLC_CACHE_DIR", &cache), ("MLC_WASM_OPT", Path::new("none"))]);
    assert_eq!(none.of("optimizer"), "none");
    assert!(none.of("wasm-opt").starts_with("Warning"));
    let program = folder.path().join("wasm-opt");
    script(&program, "echo version");
    let named = run(&[("MLC_CACHE_DIR", &cache), ("MLC_WASM_OPT", &program)]);
    assert_eq!(named.of("optimizer"), program.display().to_string());
    let found = run(&[("MLC_CACHE_DIR", &cache), ("PATH", folder.path())]);
    let expected = if cfg!(feature = "wasm-opt") { "Binaryen 116" } else { named.of("optimizer") };
    assert_eq!(found.of("optimizer"), expected);
}

fn progress_is_one_line_without_a_terminal() {
    let folder = folder();
    assert_eq!(run(&[("MLC_CACHE_DIR", folder.path())]).stderr, "Compiling\n");
}
