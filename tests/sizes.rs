//! How large modules of `--optimize` may be: a program pays for what it uses.
//!
//! Sizes do not depend on the machine, only on the compilers. The bounds leave some room for those; what they catch is a
//! part of the runtime that becomes reachable from where it is not needed, which costs tens of kilobytes at once.

use std::path::Path;
use std::process::Command;

fn size(program: &str) -> usize {
    let folder = tempfile::tempdir().expect("a folder");
    let module = folder.path().join("module.wasm");
    let output = Command::new(env!("CARGO_BIN_EXE_mlc"))
        .args(["--quiet", "--optimize", "build"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join(program))
        .arg("--output")
        .arg(&module)
        .output()
        .expect("mlc runs");
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    std::fs::metadata(&module).expect("a module").len() as usize
}

#[test]
fn a_program_pays_for_what_it_uses() {
    // (Ints of any size: arithmetic, decimal text, tracebacks for ValueError beyond 4,300 digits.)
    let bounds = [
        ("benches/sizes/hello.ml", 8),
        ("corpus/french/fibonacci_fr.ml", 60),
        ("benches/sizes/bigints.ml", 61),
        ("corpus/ints/overflow_recursive.ml", 76),
    ];
    let mut wrong = Vec::new();
    for (program, kilobytes) in bounds {
        let size = size(program);
        if size > kilobytes << 10 {
            wrong.push(format!("{program}: {size} bytes, at most {kilobytes} KB are expected"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
