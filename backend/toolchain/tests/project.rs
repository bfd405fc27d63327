//! Building generated projects with the real cargo, offline, against a small stand-in for the runtime.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;

use mlc_toolchain::locate::{Located, Origin};
use mlc_toolchain::{Built, Cache, Profile, Progress, Project, Silent, Sources, Target, ToolError, Toolchain, project};

/// Exercises what the real runtime exercises: a vendored crate, an optional feature, an exported function.
const RUNTIME: [(&str, &[u8]); 5] = [
    (
        "runtime/Cargo.toml",
        b"[package]\nname = \"mlc_runtime\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[features]\nstd = []\n[dependencies]\ntiny = \"1\"\n",
    ),
    (
        "runtime/src/lib.rs",
        br#"#![no_std]
#[cfg(feature = "std")]
extern crate std;

#[cfg(target_family = "wasm")]
mod sys {
    #[repr(C)]
    struct Piece { start: *const u8, length: usize }
    #[link(wasm_import_module = "wasi_snapshot_preview1")]
    unsafe extern "C" { fn fd_write(fd: u32, pieces: *const Piece, count: usize, written: *mut usize) -> u32; }
    pub fn write(text: &[u8]) {
        let piece = Piece { start: text.as_ptr(), length: text.len() };
        let mut written = 0;
        unsafe { fd_write(1, &piece, 1, &mut written) };
    }
    #[panic_handler]
    fn panic(_: &core::panic::PanicInfo<'_>) -> ! { core::arch::wasm32::unreachable() }
}
#[cfg(not(target_family = "wasm"))]
mod sys {
    pub fn write(text: &[u8]) {
        use std::io::Write;
        std::io::stdout().write_all(text).unwrap();
    }
}
pub fn print(text: &str) { sys::write(text.as_bytes()); sys::write(tiny::END); }
"#,
    ),
    ("vendor/tiny-1.0.0/Cargo.toml", b"[package]\nname = \"tiny\"\nversion = \"1.0.0\"\nedition = \"2024\"\n"),
    ("vendor/tiny-1.0.0/src/lib.rs", b"#![no_std]\n#![deny(warnings)]\nfn unused() {}\npub static END: &[u8] = b\"\\n\";\n"),
    (
        "vendor/tiny-1.0.0/.cargo-checksum.json",
        br#"{"files":{},"package":"0000000000000000000000000000000000000000000000000000000000000000"}"#,
    ),
];

fn sources() -> Sources<'static> {
    Sources { hash: "stand-in", files: &RUNTIME }
}

fn main_rs(body: &str) -> Vec<(String, String)> {
    let text = format!(
        "#![cfg_attr(target_family = \"wasm\", no_std, no_main)]\n\
         use rt as _;\n\
         fn body() {{\n{body}\n}}\n\
         #[cfg(target_family = \"wasm\")]\n#[unsafe(no_mangle)]\npub extern \"C\" fn _start() {{ body() }}\n\
         #[cfg(not(target_family = \"wasm\"))]\nfn main() {{ body() }}\n"
    );
    vec![("src/main.rs".to_string(), text)]
}

struct Machine {
    folder: tempfile::TempDir,
    cache: Cache,
}

impl Machine {
    fn new() -> Machine {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::at(&folder.path().join("cache")).unwrap();
        Machine { folder, cache }
    }

    fn build(&self, body: &str, target: Target, profile: Profile) -> Result<Built, ToolError> {
        self.build_files(&main_rs(body), target, profile, None, &mut Silent)
    }

    fn build_files(
        &self,
        files: &[(String, String)],
        target: Target,
        profile: Profile,
        keep: Option<&Path>,
        progress: &mut dyn Progress,
    ) -> Result<Built, ToolError> {
        let toolchain = Toolchain::find(target).unwrap();
        project::build(&self.cache, &toolchain, &sources(), &Project { files, target, profile }, keep, progress)
    }
}

/// Notes what a build says.
#[derive(Default)]
struct Heard(Vec<String>);

impl Progress for Heard {
    fn waiting(&mut self) {
        self.0.push("waiting".into());
    }
    fn cold(&mut self) {
        self.0.push("cold".into());
    }
    fn compiling(&mut self, name: &str) {
        self.0.push(name.into());
    }
    fn finished(&mut self) {
        self.0.push("finished".into());
    }
}

fn exports(wasm: &[u8]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for payload in wasmparser::Parser::new(0).parse_all(wasm) {
        if let wasmparser::Payload::ExportSection(section) = payload.unwrap() {
            names.extend(section.into_iter().map(|export| export.unwrap().name.to_string()));
        }
    }
    names
}

#[test]
fn a_small_program_gives_a_small_module() {
    let machine = Machine::new();
    let built = machine.build("rt::print(\"hello\");", Target::Wasm, Profile::Release).unwrap();
    assert_eq!(built.warnings, Vec::<String>::new());
    assert!(built.bytes.len() < 1000, "{} bytes", built.bytes.len());
    assert_eq!(exports(&built.bytes), BTreeSet::from(["_start".to_string(), "memory".to_string()]));
}

#[test]
fn functions_with_a_symbol_name_are_exported() {
    let machine = Machine::new();
    let mut files = main_rs("rt::print(\"hello\");");
    files[0].1.push_str("#[unsafe(no_mangle)]\npub extern \"C\" fn twice(x: i64) -> i64 { x * 2 }\n");
    for profile in [Profile::Quick, Profile::Release] {
        let built = machine.build_files(&files, Target::Wasm, profile, None, &mut Silent).unwrap();
        assert!(exports(&built.bytes).contains("twice"));
    }
}

#[test]
fn only_the_first_build_is_cold_and_edits_are_seen() {
    let machine = Machine::new();
    let mut heard = Heard::default();
    let build = |text: &str, heard: &mut Heard| {
        let files = main_rs(&format!("rt::print(\"{text}\");"));
        machine.build_files(&files, Target::Wasm, Profile::Quick, None, heard).unwrap().bytes
    };
    let one = build("one", &mut heard);
    assert_eq!(heard.0.first().unwrap(), "cold");
    assert!(heard.0.iter().any(|line| line.starts_with("mlc_runtime")), "{:?}", heard.0);
    heard.0.clear();
    let two = build("two", &mut heard);
    assert_ne!(one, two);
    assert_eq!(heard.0, ["program v0.0.0", "finished"]);
    assert_eq!(build("one", &mut heard), one);
}

#[test]
fn the_same_program_gives_the_same_bytes_in_any_cache() {
    let bytes: Vec<Vec<u8>> = (0..2)
        .map(|_| Machine::new().build("rt::print(\"hello\");", Target::Wasm, Profile::Release).unwrap().bytes)
        .collect();
    assert!(bytes[0] == bytes[1]);
}

#[test]
fn an_executable_runs() {
    let machine = Machine::new();
    let built = machine.build("rt::print(\"hello\");", Target::Native, Profile::Quick).unwrap();
    let program = machine.folder.path().join("hello");
    mlc_toolchain::write_atomic(&program, &built.bytes, true).unwrap();
    let output = Command::new(&program).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "hello\n");
}

#[test]
fn two_builds_at_once_both_succeed() {
    let machine = Machine::new();
    let results: Mutex<Vec<(usize, Vec<u8>)>> = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for number in 0..3 {
            let (machine, results) = (&machine, &results);
            scope.spawn(move || {
                let body = format!("rt::print(\"number {number} of three\");");
                let built = machine.build(&body, Target::Wasm, Profile::Quick).unwrap();
                results.lock().unwrap().push((number, built.bytes));
            });
        }
    });
    let results = results.into_inner().unwrap();
    assert_eq!(results.len(), 3);
    for (number, bytes) in results {
        let text = format!("number {number} of three");
        assert!(bytes.windows(text.len()).any(|window| window == text.as_bytes()), "module {number} is another's");
    }
}

#[test]
fn an_error_in_generated_code_is_a_bug_and_the_project_is_kept() {
    let machine = Machine::new();
    let error = machine.build("let x: i32 = \"text\";", Target::Wasm, Profile::Quick).unwrap_err();
    let ToolError::RustcErrorInGenerated { message, kept } = &error else { panic!("{error}") };
    assert!(message.contains("mismatched types") && message.contains("src/main.rs"), "{message}");
    assert!(fs::read_to_string(kept.join("src/main.rs")).unwrap().contains("let x: i32"));
    assert!(kept.join("runtime/src/lib.rs").exists());
    fs::remove_dir_all(kept).unwrap();
}

#[test]
fn warnings_about_generated_code_are_reported() {
    let machine = Machine::new();
    let built = machine.build("#[deprecated] fn old() {} old();", Target::Wasm, Profile::Quick).unwrap();
    assert_eq!(built.warnings.len(), 1);
    assert!(built.warnings[0].contains("use of deprecated function"), "{:?}", built.warnings);
}

#[test]
fn a_failure_of_cargo_is_shown_as_it_is() {
    let machine = Machine::new();
    let mut files = RUNTIME;
    files[0].1 = b"[package]\nname = \"mlc_runtime\"\nversion = \"0.1.0\"\n[dependencies]\nabsent_crate = \"1\"\n";
    let sources = Sources { hash: "without a crate", files: &files };
    let toolchain = Toolchain::find(Target::Wasm).unwrap();
    let files = main_rs("");
    let project = Project { files: &files, target: Target::Wasm, profile: Profile::Quick };
    let error = project::build(&machine.cache, &toolchain, &sources, &project, None, &mut Silent).unwrap_err();
    let ToolError::CargoFailed { stderr } = &error else { panic!("{error}") };
    assert!(stderr.contains("absent_crate"), "{stderr}");
}

#[test]
fn a_function_that_nobody_defines_is_an_error() {
    let machine = Machine::new();
    let mut files = main_rs("unsafe { missing() };");
    files[0].1.push_str("unsafe extern \"C\" { fn missing(); }\n");
    let error = machine.build_files(&files, Target::Wasm, Profile::Quick, None, &mut Silent).unwrap_err();
    assert!(matches!(error, ToolError::BadModule { .. }) && error.to_string().contains("missing"), "{error}");
}

#[test]
fn a_damaged_build_folder_is_repaired() {
    let machine = Machine::new();
    let good = machine.build("rt::print(\"hello\");", Target::Wasm, Profile::Quick).unwrap().bytes;
    let folders = machine.cache.root().join("folders");
    let folder = fs::read_dir(folders).unwrap().next().unwrap().unwrap().path();
    fs::write(folder.join("runtime/src/lib.rs"), "damaged").unwrap();
    assert_eq!(machine.build("rt::print(\"hello\");", Target::Wasm, Profile::Quick).unwrap().bytes, good);
    let outputs = folder.join("target/wasm32-wasip1/quick");
    let damage = |folder: &Path| {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                fs::write(path, "damaged").unwrap();
            }
        }
    };
    // The result itself; then the libraries that it is made of, met by an unchanged and by a changed program.
    damage(&outputs);
    assert_eq!(machine.build("rt::print(\"hello\");", Target::Wasm, Profile::Quick).unwrap().bytes, good);
    damage(&outputs.join("deps"));
    assert_eq!(machine.build("rt::print(\"hello\");", Target::Wasm, Profile::Quick).unwrap().bytes, good);
    damage(&outputs.join("deps"));
    assert_ne!(machine.build("rt::print(\"other\");", Target::Wasm, Profile::Quick).unwrap().bytes, good);
    assert_eq!(machine.build("rt::print(\"hello\");", Target::Wasm, Profile::Quick).unwrap().bytes, good);
}

#[test]
fn a_kept_project_builds_with_plain_cargo() {
    let machine = Machine::new();
    let kept = machine.folder.path().join("kept");
    let files = main_rs("rt::print(\"hello\");");
    let build = || machine.build_files(&files, Target::Wasm, Profile::Release, Some(&kept), &mut Silent);
    let bytes = build().unwrap().bytes;
    let mut cargo = Toolchain::find(Target::Wasm).unwrap().located.cargo_command();
    let status = cargo.current_dir(&kept).args(["build", "--quiet", "--release", "--offline"]).status().unwrap();
    assert!(status.success());
    assert!(fs::read(kept.join("target/wasm32-wasip1/release/program.wasm")).unwrap() == bytes);
    // A kept project may be kept again; another folder is not touched.
    assert!(build().unwrap().bytes == bytes);
    let other = machine.folder.path().join("other");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("Cargo.toml"), "[package]").unwrap();
    let error = machine.build_files(&files, Target::Wasm, Profile::Release, Some(&other), &mut Silent).unwrap_err();
    assert_eq!(error.code(), "MLC0709");
    assert_eq!(fs::read_dir(&other).unwrap().count(), 1);
}

#[test]
fn a_missing_cargo_is_said_to_be_missing() {
    let machine = Machine::new();
    let nowhere = machine.folder.path().join("no-cargo");
    let located = Located { origin: Origin::Path, cargo: nowhere.clone(), told_rustc: None };
    let mut toolchain = Toolchain::find(Target::Wasm).unwrap();
    toolchain.located = located;
    let files = main_rs("");
    let project = Project { files: &files, target: Target::Wasm, profile: Profile::Quick };
    let error = project::build(&machine.cache, &toolchain, &sources(), &project, None, &mut Silent).unwrap_err();
    assert!(matches!(error, ToolError::CargoMissing { .. }), "{error}");
    assert!(error.to_string().contains("no-cargo") && error.advice().is_some());
}
