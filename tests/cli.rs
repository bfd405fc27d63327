//! The command as its users meet it: what is printed where, exit statuses, files written or not.

#[path = "support/command.rs"]
mod command;
#[allow(dead_code, reason = "every test uses a part")]
#[path = "support/module.rs"]
mod module;
mod support;

use command::{Folder, done, start};
use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;

/// Runs a standalone module under node's WASI, or in this process on machines that do without node.
fn run_module(module: &Path, args: &[&str]) -> (i32, String) {
    let mut arguments = vec!["module".to_string()];
    arguments.extend(args.iter().map(ToString::to_string));
    if let Some(outcome) = module::node(module, &[], &arguments, b"") {
        assert_ne!(outcome.status, 134, "{}", outcome.stderr);
        return (outcome.status, outcome.stdout);
    }
    let wasm = std::fs::read(module).expect("the module");
    let mut options = mlc_host::RunOptions::captured("module", "");
    options.arguments = arguments[1..].to_vec();
    let finished = mlc_host::run_module(&wasm, &options).expect("a module that runs");
    (finished.status.code(), String::from_utf8(finished.stdout).expect("UTF-8"))
}

const HELLO: &str = "print('hello')\n";

#[test]
fn run_passes_arguments() {
    let folder = Folder::with("a.ml", "import sys\nprint(argc(), argv(0))\nprint(sys.argv)\n");
    let done = folder.mlc(&["run", "a.ml", "--", "Alice", "--quiet", "é"]).status(0);
    done.prints("3 Alice\n['a.ml', 'Alice', '--quiet', 'é']\n");
    folder.mlc(&["run", "a.ml", "Alice"]).status(2);
}

#[test]
fn run_passes_standard_input() {
    let folder = Folder::with("a.ml", "a = input()\nb = input('b? ')\nprint(b, a)\nprint(input())\n");
    let done = done(&mut folder.command(&["run", "a.ml"]), "un\ndeux").status(1);
    done.says(&["EOFError: EOF when reading a line"]).prints("b? deux un\n");
}

#[test]
fn the_status_is_the_programs() {
    let cases = [("sys.exit(3)", 3), ("sys.exit()", 0), ("sys.exit('why')", 1), ("1 / 0", 1), ("pass", 0)];
    let folder = Folder::new();
    for (statement, status) in cases {
        folder.write("a.ml", format!("import sys\nprint('first')\n{statement}\n"));
        folder.mlc(&["run", "a.ml"]).status(status).prints("first\n");
    }
}

#[test]
fn an_uncaught_exception_prints_its_traceback() {
    let folder = Folder::with("a.ml", "def f(x):\n    raise ValueError(x)\n\nprint('before')\nf('no')\n");
    let done = folder.mlc(&["run", "a.ml"]).status(1).prints("before\n");
    let traceback = "Traceback (most recent call last):\n  File \"a.ml\", line 5, in <module>\n    f('no')\n  \
                     File \"a.ml\", line 2, in f\n    raise ValueError(x)\nValueError: no\n";
    assert_eq!(done.stderr, traceback);
}

#[test]
fn build_writes_a_module_that_runs_elsewhere() {
    let folder = Folder::with("a.ml", "import sys\nprint(2 ** 100, sys.argv[1:])\nsys.exit(5)\n");
    let done = folder.mlc(&["build", "a.ml"]).status(0).prints("").says(&["a.wasm"]);
    assert_eq!(done.stderr.lines().count(), 1);
    assert_eq!(folder.names(), ["a.ml", "a.wasm"]);
    let expected = (5, "1267650600228229401496703205376 ['x y', 'z']\n".to_string());
    assert_eq!(run_module(&folder.path("a.wasm"), &["x y", "z"]), expected);
    // The same input gives the same bytes; -o names another file; --quiet says nothing.
    assert_eq!(folder.mlc(&["build", "--quiet", "a.ml", "-o", "b.wasm"]).status(0).stderr, "");
    let read = |name: &str| std::fs::read(folder.path(name)).expect("the module");
    assert!(read("a.wasm") == read("b.wasm"));
}

#[test]
fn a_module_via_rust_runs_and_its_project_can_be_kept() {
    let folder = Folder::with("a.ml", "def main():\n    print('via', 6 * 7)\n\nmain()\n");
    folder.mlc(&["--via-rust", "build", "a.ml", "--keep", "project"]).status(0);
    assert_eq!(run_module(&folder.path("a.wasm"), &[]), (0, "via 42\n".to_string()));
    let main = std::fs::read_to_string(folder.path("project/src/main.rs")).expect("the generated Rust");
    assert!(main.contains("// print('via', 6 * 7)"), "{main}");
    assert!(folder.path("project/Cargo.toml").is_file());
    folder.mlc(&["--via-rust", "run", "a.ml"]).status(0).prints("via 42\n");
}

/// Functions, methods, closures and generators reach Python's limit with the stack that node has by default.
#[test]
fn recursion_has_pythons_limit_under_node() {
    const PROGRAM: &str = "\
class C:
    def down(self, n):
        return 0 if n == 0 else 1 + self.down(n - 1)

def down(n):
    return 0 if n == 0 else 1 + down(n - 1)

def outer(n):
    def inner(k):
        return 0 if k == 0 else 1 + inner(k - 1)
    return inner(n)

def gen(n):
    if n:
        yield from gen(n - 1)
    yield n

print(down(990), C().down(990), outer(980), len(list(gen(900))))
for f in (down, C().down, outer, lambda n: list(gen(n))):
    try:
        f(-1)
    except RecursionError as e:
        print(e)
down(1000)
";
    let folder = Folder::with("a.ml", PROGRAM);
    for options in [&[][..], &["--via-rust"], &["--optimize"]] {
        folder.mlc(&[options, &["build", "a.ml"]].concat()).status(0);
        let Some(outcome) = module::node(&folder.path("a.wasm"), &[], &["a.ml".into()], b"") else { return };
        let limit = "maximum recursion depth exceeded";
        let expected = format!("990 990 980 901\n{limit}\n{limit}\n{limit}\n{limit}\n");
        assert_eq!((outcome.status, &*outcome.stdout), (1, &*expected), "{options:?}\n{}", outcome.stderr);
        assert!(outcome.stderr.starts_with("Traceback (most recent call last):\n"), "{}", outcome.stderr);
        let last = format!("\nRecursionError: {limit}");
        assert!(outcome.stderr.trim_end().contains(&last), "{}", outcome.stderr);
    }
}

#[test]
fn optimize_makes_a_smaller_module() {
    let folder = Folder::with("a.ml", HELLO);
    folder.mlc(&["--optimize", "build", "a.ml"]).status(0);
    assert_eq!(run_module(&folder.path("a.wasm"), &[]), (0, "hello\n".to_string()));
    let size = std::fs::metadata(folder.path("a.wasm")).expect("the module").len();
    assert!(size < 64 << 10, "{size} bytes");
}

#[test]
fn options_that_need_rust_are_refused_on_the_direct_path() {
    let folder = Folder::with("a.ml", HELLO);
    for options in [["--keep", "project"], ["--target", "native"]] {
        let done = folder.mlc(&[&["build", "a.ml"][..], &options].concat());
        done.status(2).says(&["MLC0713", options[0], "--via-rust"]);
    }
    assert_eq!(folder.names(), ["a.ml"]);
}

#[test]
fn emit_shows_every_stage() {
    let folder = Folder::with("a.ml", "def double(x):\n    return x + x\n\nprint(double(2), double('a'))\n");
    let stages = [
        ("tokens", "double"),
        ("ast", "FunctionDef"),
        ("hir", "double"),
        ("types", "double"),
        ("ir", "fn double"),
        ("rust", "fn double"),
        ("wat", "(module"),
        ("python", "def double(x):"),
    ];
    for (stage, text) in stages {
        let done = folder.mlc(&["emit", stage, "a.ml"]).status(0);
        assert!(done.stdout.contains(text), "{stage}:\n{}", done.stdout);
        assert_eq!(done.stderr, "", "{stage}");
    }
    folder.mlc(&["emit", "nothing", "a.ml"]).status(2).says(&["'nothing'", "tokens"]);
    assert_eq!(folder.names(), ["a.ml"]);
}

#[test]
fn check_is_silent_about_good_programs() {
    let folder = Folder::with("a.ml", "print('not run')\n");
    assert_eq!(folder.mlc(&["check", "a.ml"]).status(0).prints("").stderr, "");
}

#[test]
fn check_lists_types_and_says_why_one_is_dynamic() {
    let folder = Folder::with("a.ml", "def f(n):\n    x = n * 2\n    y = n\n    y = 'text'\n    return x\n\nf(1)\n");
    let done = folder.mlc(&["check", "--types", "a.ml"]).status(0);
    for line in ["f(n: int) -> int", "x: int", "y: "] {
        assert!(done.stdout.contains(line), "no `{line}` in:\n{}", done.stdout);
    }
    let dynamic = done.stdout.lines().find(|line| line.trim_start().starts_with("y: ")).expect("a line about y");
    assert!(dynamic.contains("int") && dynamic.contains("str"), "{dynamic}");
}

#[test]
fn check_explains_how_the_language_was_found() {
    let folder = Folder::with("a.ml", "déf f(x):\n    retour x\n");
    let done = folder.mlc(&["--messages", "en", "check", "--explain-language", "a.ml"]).status(0);
    assert!(done.stdout.starts_with("language: fr "), "{}", done.stdout);
    assert!(done.stdout.contains("`retour`"), "{}", done.stdout);
    let done = folder.mlc(&["--lang", "en", "check", "--explain-language", "a.ml"]);
    assert!(done.stdout.starts_with("language: en "), "{}", done.stdout);
}

#[test]
fn check_prints_problems_as_json() {
    let folder = Folder::with("a.ml", "x = 1 +\n\ny = = 2\nprint(\"déjà\", 3 4)\n");
    let done = folder.mlc(&["check", "--format", "json", "a.ml"]).status(1);
    assert_eq!(done.stderr, "");
    let problems: Vec<serde_json::Value> =
        done.stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let lines: Vec<u64> = problems.iter().map(|problem| problem["line"].as_u64().expect("a line")).collect();
    assert_eq!(lines, [1, 3, 4]);
    for problem in &problems {
        assert_eq!(problem["severity"], "error");
        assert_eq!(problem["file"], "a.ml");
        assert!(problem["code"].as_str().expect("a code").starts_with("MLC"));
    }
    folder.write("a.ml", HELLO);
    folder.mlc(&["check", "--format", "json", "a.ml"]).status(0).prints("");
}

#[test]
fn several_errors_are_reported_once_each() {
    let folder = Folder::with("a.ml", "x = 1 +\n\ny = = 2\n\ndef f(a, a):\n    return a\n\nbreak\n");
    for command in ["check", "run", "build"] {
        let done = folder.mlc(&[command, "a.ml"]).status(1).prints("");
        for place in ["a.ml:1:", "a.ml:3:"] {
            assert_eq!(done.stderr.matches(place).count(), 1, "{place}\n{}", done.stderr);
        }
        assert!(done.stderr.starts_with("error[MLC"), "{}", done.stderr);
    }
    assert_eq!(folder.names(), ["a.ml"]);
    folder.write("a.ml", "def f(a, a):\n    return a\n\nbreak\nreturn 1\n");
    let done = folder.mlc(&["check", "a.ml"]).status(1);
    for place in ["a.ml:1:", "a.ml:4:", "a.ml:5:"] {
        assert_eq!(done.stderr.matches(place).count(), 1, "{place}\n{}", done.stderr);
    }
}

#[test]
fn messages_are_in_the_readers_language() {
    let folder = Folder::with("a.ml", "print(1\n");
    let french = "erreur[MLC0140]: « ( » n'est jamais fermé";
    folder.mlc(&["--messages", "fr", "check", "a.ml"]).status(1).says(&[french]);
    done(folder.command(&["check", "a.ml"]).env("LANG", "fr_FR.UTF-8"), "").status(1).says(&[french]);
    folder.mlc(&["check", "a.ml"]).status(1).says(&["error[MLC0140]: '(' was never closed"]);
    // Without a wish, messages are in the program's language, and keywords are spelt as the program spells them.
    folder.write("a.ml", "si Vrai:\nretour 1\n");
    folder.mlc(&["check", "a.ml"]).status(1).says(&["erreur[MLC0207]", "« si »"]);
}

#[test]
fn wrong_command_lines_end_with_status_2() {
    let folder = Folder::with("a.ml", HELLO);
    let cases: [(&[&str], &str); 7] = [
        (&["--wrong", "run", "a.ml"], "'--wrong'"),
        (&["run", "a.ml", "--wrong"], "'--wrong'"),
        (&["frobnicate", "a.ml"], "'frobnicate'"),
        (&["run"], "<FILE>"),
        (&["--optimize=most", "build", "a.ml"], "'most'"),
        (&["build", "a.ml", "--target", "moon"], "'moon'"),
        (&[], "Usage: mlc"),
    ];
    for (args, text) in cases {
        folder.mlc(args).status(2).prints("").says(&[text, "--help"]);
    }
    for args in [["--messages", "xx", "check", "a.ml"], ["--quiet", "translate", "--to=xx", "a.ml"]] {
        folder.mlc(&args).status(2).prints("").says(&["MLC0716", "'xx'", "en, fr"]);
    }
    folder.mlc(&["--lang", "xx", "run", "a.ml"]).status(1).says(&["MLC0217", "'xx'"]);
    assert_eq!(folder.names(), ["a.ml"]);
}

#[test]
fn help_and_version_go_to_standard_output() {
    let folder = Folder::new();
    for args in [&["--help"][..], &["run", "--help"], &["--version"]] {
        let done = folder.mlc(args).status(0);
        assert!(done.stdout.contains("mlc") && done.stderr.is_empty(), "{}", done.stdout);
    }
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let folder = Folder::with("bytes.ml", b"x = 1\nprint('\xff')\n");
    folder.write("folder.ml/inside.ml", HELLO);
    let cases: [(&str, &[&str]); 3] = [
        ("missing.ml", &["MLC0711", "missing.ml", "no such file"]),
        ("folder.ml", &["MLC0711", "folder.ml", "it is a folder"]),
        ("bytes.ml", &["MLC0145", "bytes.ml:2:", "not UTF-8", "save the file as UTF-8"]),
    ];
    for (file, texts) in cases {
        for command in [&["run"][..], &["build"], &["check"], &["emit", "ast"]] {
            folder.mlc(&[command, &[file]].concat()).status(1).prints("").says(texts);
        }
    }
    assert_eq!(folder.names(), ["bytes.ml", "folder.ml"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_fails_while_it_is_read_is_named() {
    // Also for the superuser: no memory is mapped at its beginning.
    let folder = Folder::new();
    folder.mlc(&["run", "/proc/self/mem"]).status(1).prints("").says(&[
        "MLC0711",
        "/proc/self/mem",
        "nput/output error",
    ]);
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::with("a.ml", HELLO);
    let locked = std::fs::Permissions::from_mode(0o000);
    std::fs::set_permissions(folder.path("a.ml"), locked).expect("permissions");
    if std::fs::read(folder.path("a.ml")).is_ok() {
        // The superuser reads everything.
        folder.mlc(&["run", "a.ml"]).status(0).prints("hello\n");
        return;
    }
    folder.mlc(&["run", "a.ml"]).status(1).says(&["MLC0711", "a.ml", "access is not allowed"]);
}

#[test]
fn unusual_texts_are_programs() {
    let cases: [(&str, &[u8], &str); 6] = [
        ("empty.ml", b"", ""),
        ("blank.ml", b"\n   \n# only this\n", ""),
        ("crlf.ml", b"x = 2\r\nif x:\r\n    print('''a\r\nb''')\r\n", "a\nb\n"),
        ("bom.ml", b"\xef\xbb\xbfprint('bom')\n", "bom\n"),
        ("no_newline.ml", b"if True:\n    print('end')", "end\n"),
        ("a b/c d.ml", b"print('spaces')\n", "spaces\n"),
    ];
    let folder = Folder::new();
    for (name, text, expected) in cases {
        folder.write(name, text);
        folder.mlc(&["run", name]).status(0).prints(expected);
    }
}

#[test]
fn null_bytes_are_errors_at_their_places() {
    let folder = Folder::with("a.ml", b"x = 1\nprint(x)\0\ny = 2\nz = 'a\0b'\n");
    let done = folder.mlc(&["run", "a.ml"]).status(1).prints("");
    for place in ["a.ml:2:9", "a.ml:4:7"] {
        assert_eq!(done.stderr.matches(place).count(), 1, "{place}\n{}", done.stderr);
    }
    assert_eq!(done.stderr.matches("MLC0135").count(), 2, "{}", done.stderr);
}

#[test]
fn ten_thousand_parentheses_are_one_error() {
    let folder = Folder::with("a.ml", format!("x = {}1{}\nprint(\n", "(".repeat(10_000), ")".repeat(10_000)));
    for command in [&["run"][..], &["build"], &["check"], &["emit", "rust"]] {
        let done = folder.mlc(&[command, &["a.ml"]].concat()).status(1).prints("").says(&["MLC0144", "MLC0140"]);
        assert_eq!(done.stderr.matches("error[").count(), 2, "{}", done.stderr);
    }
    folder.write("a.ml", format!("print({}1{})\n", "(".repeat(150), ")".repeat(150)));
    folder.mlc(&["run", "a.ml"]).status(0).prints("1\n");
}

#[test]
fn a_hundred_thousand_lines_are_a_program() {
    let mut text = String::new();
    for i in 0..2_000 {
        text += &format!("def f{i}(a):\n    b = a\n");
        for k in 0..23 {
            text += &format!("    if b > {k}:\n        b -= {k}\n");
        }
        text += "    return b\n\n";
    }
    text += "print(f0(100), f1999(1000))\n";
    assert!(text.lines().count() > 100_000);
    let folder = Folder::with("a.ml", &text);
    folder.mlc(&["check", "a.ml"]).status(0);
    folder.mlc(&["build", "a.ml"]).status(0);
    folder.mlc(&["run", "a.ml"]).status(0).prints("9 747\n");
    // An error at the very end is reported there, and only there.
    folder.write("a.ml", text.replace("print(f0", "print(= f0"));
    let done = folder.mlc(&["check", "a.ml"]).status(1).says(&["a.ml:100001:"]);
    assert_eq!(done.stderr.matches("error[").count(), 1, "{}", done.stderr);
}

/// Each of two thousand errors is reported once, in order.
#[test]
fn no_error_hides_another() {
    let wrong = ["x = = 1", "def (:", "y = 'open", "print(1 2)", "return 5", "a = 0o9"];
    let text: String = (0..2_000).map(|i| format!("{}\nok_{i} = {i}\n", wrong[i % wrong.len()])).collect();
    let folder = Folder::with("a.ml", text);
    let done = folder.mlc(&["check", "a.ml"]).status(1);
    let lines: Vec<usize> = (done.stderr.lines())
        .filter_map(|line| line.trim_start().strip_prefix("--> a.ml:"))
        .map(|place| place.split(':').next().and_then(|n| n.parse().ok()).expect("a line"))
        .collect();
    let expected: Vec<usize> = (0..2_000).map(|i| i * 2 + 1).collect();
    assert!(lines == expected, "{:?}", lines.iter().zip(&expected).find(|(a, b)| a != b));
}

#[test]
fn a_path_with_spaces_gives_a_module_of_that_name() {
    let folder = Folder::with("a b/c d.ml", HELLO);
    folder.mlc(&["build", "a b/c d.ml"]).status(0);
    assert_eq!(folder.names(), ["a b", "c d.wasm"]);
    assert_eq!(run_module(&folder.path("c d.wasm"), &[]), (0, "hello\n".to_string()));
}

#[test]
fn output_that_cannot_be_written_leaves_nothing() {
    let folder = Folder::with("a.ml", HELLO);
    folder.write("folder/kept", "");
    for output in ["missing/a.wasm", "folder", "a.ml/a.wasm"] {
        let done = folder.mlc(&["build", "a.ml", "-o", output]).status(1).prints("").says(&["MLC0707", output]);
        assert!(!done.stderr.contains(".part"), "{}", done.stderr);
    }
    assert_eq!(folder.names(), ["a.ml", "folder"]);
    assert_eq!(std::fs::read_dir(folder.path("folder")).expect("the folder").count(), 1);
}

#[test]
fn a_failed_build_leaves_the_last_module_alone() {
    let folder = Folder::with("a.ml", HELLO);
    folder.mlc(&["build", "a.ml"]).status(0);
    folder.write("a.ml", "print(\n");
    folder.mlc(&["build", "a.ml"]).status(1);
    assert_eq!(run_module(&folder.path("a.wasm"), &[]), (0, "hello\n".to_string()));
    assert_eq!(folder.names(), ["a.ml", "a.wasm"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_reported() {
    let folder = Folder::with("a.ml", HELLO);
    let full = std::fs::File::options().write(true).open("/dev/full").expect("/dev/full");
    let output = folder.command(&["emit", "ir", "a.ml"]).stdout(full).output().expect("mlc starts");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no space left"));
}

/// A limit on the size of files stands for a full disk: what is written is cut, as there.
#[cfg(target_os = "linux")]
#[test]
fn a_module_that_does_not_fit_leaves_the_old_one() {
    let folder = Folder::with("a.ml", HELLO);
    folder.write("a.wasm", "old");
    let cache = folder.path("cache");
    for options in ["", "--via-rust "] {
        let script = format!("trap '' XFSZ; ulimit -f 1; exec '{}' {options}build a.ml", env!("CARGO_BIN_EXE_mlc"));
        let mut limited = Command::new("sh");
        limited.args(["-c", &script]).current_dir(folder.0.path()).env("MLC_CACHE_DIR", &cache);
        let done = done(&mut limited, "").status(1).prints("").says(&["error[MLC07", "File too large"]);
        assert!(!done.stderr.contains("which is a bug in mlc"), "{}", done.stderr);
        assert!(
            folder.names().iter().all(|name| ["a.ml", "a.wasm", "cache"].contains(&&**name)),
            "{:?}",
            folder.names()
        );
        assert_eq!(std::fs::read(folder.path("a.wasm")).expect("the file"), b"old");
    }
    // What was cut in the cache does not harm the next build.
    done(folder.command(&["--via-rust", "build", "a.ml"]).env("MLC_CACHE_DIR", &cache), "").status(0);
    assert_eq!(run_module(&folder.path("a.wasm"), &[]), (0, "hello\n".to_string()));
    folder.mlc(&["build", "a.ml", "-o", "/dev/full"]).status(1).says(&["MLC0707", "/dev/full", "no space left"]);
}

#[test]
fn without_cargo_only_the_ways_through_rust_fail() {
    let folder = Folder::with("a.ml", HELLO);
    let without_cargo = |args: &[&str]| {
        let mut command = folder.command(args);
        // A cache of its own: the usual one may name a toolchain.
        command.env("PATH", "").env("MLC_CACHE_DIR", folder.path("cache"));
        done(command.env_remove("MLC_WASI_CARGO"), "")
    };
    for args in [&["--via-rust", "build", "a.ml"][..], &["--optimize", "build", "a.ml"], &["--via-rust", "run", "a.ml"]]
    {
        without_cargo(args).status(1).prints("").says(&["MLC0701", "cargo was not found", "https://rustup.rs"]);
    }
    assert!(!folder.path("a.wasm").exists());
    without_cargo(&["run", "a.ml"]).status(0).prints("hello\n");
    without_cargo(&["build", "a.ml"]).status(0);
    assert!(folder.path("a.wasm").is_file());
    let doctor = without_cargo(&["doctor"]).status(1);
    assert!(doctor.stdout.contains("missing") && doctor.stdout.contains("https://rustup.rs"), "{}", doctor.stdout);
}

#[test]
fn builds_at_once_both_succeed() {
    let folder = Folder::with("a.ml", HELLO);
    folder.write("b.ml", "print('other')\n");
    // The same output, and on the way through Rust the same cache, at the same time.
    for options in [&[][..], &["--via-rust"]] {
        let build =
            |file: &str, output: &str| start(&mut folder.command(&[options, &["build", file, "-o", output]].concat()));
        let children = [build("a.ml", "a.wasm"), build("a.ml", "a.wasm"), build("b.ml", "b.wasm")];
        for child in children {
            let output = child.wait_with_output().expect("the command ends");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        assert_eq!(run_module(&folder.path("a.wasm"), &[]), (0, "hello\n".to_string()));
        assert_eq!(run_module(&folder.path("b.wasm"), &[]), (0, "other\n".to_string()));
    }
    assert_eq!(folder.names(), ["a.ml", "a.wasm", "b.ml", "b.wasm"]);
}

#[test]
fn explain_knows_every_code() {
    let folder = Folder::new();
    for code in ["MLC0301", " mlc0301"] {
        let done = folder.mlc(&["explain", code]).status(0);
        assert!(done.stdout.starts_with("MLC0301 (warning): ") && done.stdout.contains("NameError"), "{}", done.stdout);
    }
    let french = folder.mlc(&["--messages", "fr", "explain", "MLC0140"]).status(0);
    assert!(french.stdout.contains("n'est jamais fermé"), "{}", french.stdout);
    folder.mlc(&["explain", "NOPE"]).status(2).prints("").says(&["NOPE", "MLC0201"]);
}

#[test]
fn warnings_do_not_stop_a_program_and_can_be_silenced() {
    let folder = Folder::with("a.ml", "def f():\n    missing()\n\nprint('x')\n");
    folder.mlc(&["run", "a.ml"]).status(0).prints("x\n").says(&["warning[MLC0301]", "a.ml:2:5"]);
    assert_eq!(folder.mlc(&["--quiet", "run", "a.ml"]).status(0).prints("x\n").stderr, "");
}

#[test]
fn a_dash_reads_the_program_from_standard_input() {
    let folder = Folder::new();
    done(&mut folder.command(&["run", "-"]), "print('in', argv(0))\n1/0\n\n")
        .status(1)
        .says(&["IndexError", "line 1, in <module>"]);
    done(&mut folder.command(&["run", "-", "--", "x"]), "print('in', argv(0))\n").status(0).prints("in x\n");
    done(&mut folder.command(&["check", "-"]), "print(\n").status(1).says(&["<stdin>:1:6"]);
    done(&mut folder.command(&["build", "-"]), HELLO).status(0);
    assert_eq!(folder.names(), ["program.wasm"]);
}

#[test]
fn an_imported_file_is_found_beside_the_program() {
    let folder = Folder::with("sub/main.ml", "import outils\nprint(outils.double(4))\n");
    folder.write("sub/outils.ml", "déf double(x):\n    retour x * 2\n");
    folder.mlc(&["run", "sub/main.ml"]).status(0).prints("8\n");
    folder.write("sub/outils.ml", "déf double(x:\n");
    folder.mlc(&["--messages", "en", "run", "sub/main.ml"]).status(1).says(&["sub/outils.ml:1:"]);
}

#[test]
fn a_reader_that_goes_away_ends_the_program_quietly() {
    let folder = Folder::with("a.ml", "while True:\n    print('yes')\n");
    let mut child = start(&mut folder.command(&["run", "a.ml"]));
    let mut stdout = child.stdout.take().expect("standard output");
    let mut first = [0; 4];
    stdout.read_exact(&mut first).expect("output");
    assert_eq!(&first, b"yes\n");
    drop(stdout);
    let output = child.wait_with_output().expect("the command ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(!output.status.success());
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_a_program_with_its_output_written() {
    let folder = Folder::with("a.ml", "x = input('ready')\nprint(x)\nwhile True:\n    pass\n");
    let mut child = start(&mut folder.command(&["run", "a.ml"]));
    let mut stdout = child.stdout.take().expect("standard output");
    let mut ready = [0; 5];
    stdout.read_exact(&mut ready).expect("the prompt");
    child.stdin.take().expect("standard input").write_all(b"on\n").expect("a line");
    // The program now prints to its buffer and loops for ever.
    std::thread::sleep(std::time::Duration::from_millis(500));
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill");
    assert!(killed.success());
    let mut rest = String::new();
    stdout.read_to_string(&mut rest).expect("the output");
    assert_eq!((child.wait().expect("the end").code(), &*rest), (Some(130), "on\n"));
}

/// The processes of a group, by the kernel's word.
#[cfg(target_os = "linux")]
fn members_of_group(group: u32) -> Vec<String> {
    let mut members = Vec::new();
    for entry in std::fs::read_dir("/proc").expect("/proc").flatten() {
        // PID (NAME) STATE PARENT GROUP …; a process may end while it is looked at.
        let Ok(stat) = std::fs::read_to_string(entry.path().join("stat")) else { continue };
        let Some((head, rest)) = stat.rsplit_once(") ") else { continue };
        let fields: Vec<&str> = rest.split(' ').collect();
        if fields[0] != "Z" && fields[2] == group.to_string() {
            members.push(head.to_string());
        }
    }
    members
}

/// Ctrl-C in a terminal goes to the whole process group.
#[cfg(target_os = "linux")]
#[test]
fn ctrl_c_during_a_build_leaves_nothing_behind() {
    use std::os::unix::process::CommandExt;
    use std::time::{Duration, Instant};
    let folder = Folder::with("a.ml", "def f(x):\n    return [x, str(x)]\n\nprint(f(1), f('a'), f(2.5))\n");
    folder.write("temporary/kept", "");
    folder.write("a.wasm", "old");
    // At different moments: in mlc, in cargo, in rustc and in wasm-opt.
    for milliseconds in [20, 150, 400, 900, 1500, 2500] {
        let mut command = folder.command(&["--optimize", "build", "a.ml", "-o", "a.wasm"]);
        command.env("TMPDIR", folder.path("temporary")).process_group(0);
        let mut child = start(&mut command);
        let group = child.id();
        std::thread::sleep(Duration::from_millis(milliseconds));
        if child.try_wait().expect("a child").is_some() {
            // It was faster; the module is new and whole.
            assert!(std::fs::read(folder.path("a.wasm")).expect("the module").starts_with(b"\0asm"));
            folder.write("a.wasm", "old");
            continue;
        }
        let sent = Command::new("kill").args(["-INT", "--", &format!("-{group}")]).status().expect("kill");
        assert!(sent.success());
        let output = child.wait_with_output().expect("the end");
        if output.status.success() {
            // The signal came after the module was in its place.
            assert!(std::fs::read(folder.path("a.wasm")).expect("the module").starts_with(b"\0asm"));
            folder.write("a.wasm", "old");
            continue;
        }
        assert!(output.stdout.is_empty());
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!said.contains("panicked"), "{said}");
        let until = Instant::now() + Duration::from_secs(10);
        while !members_of_group(group).is_empty() {
            assert!(Instant::now() < until, "still there: {:?}", members_of_group(group));
            std::thread::sleep(Duration::from_millis(20));
        }
        assert_eq!(folder.names(), ["a.ml", "a.wasm", "temporary"], "after {milliseconds} ms");
        assert_eq!(std::fs::read(folder.path("a.wasm")).expect("the file"), b"old");
        let temporary = std::fs::read_dir(folder.path("temporary")).expect("the folder");
        let left: Vec<_> = temporary.map(|e| e.expect("an entry").file_name()).collect();
        assert_eq!(left, ["kept"], "after {milliseconds} ms");
    }
    // What was interrupted does not harm the next build.
    folder.mlc(&["--optimize", "build", "a.ml"]).status(0);
    assert_eq!(run_module(&folder.path("a.wasm"), &[]).0, 0);
}
