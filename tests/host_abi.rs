//! Exported functions called by a host, on both paths (docs/host-abi.md).

#[path = "support/border.rs"]
mod border;

use border::{Module, Value, decode, encode};
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

const PROGRAM: &str = r#"
def total(xs: list[float]) -> float:
    s = 0.0
    for x in xs:
        s += x
    return s

def concat(xs):
    result = xs[0]
    for x in xs[1:]:
        result = result + x
    return result

def words(xs: list[str]) -> str:
    return " ".join(xs)

def same(x):
    return x

def square(n: int) -> int:
    return n * n

def lengths(d: dict[str, list[int]]) -> dict:
    return {k: len(v) for k, v in d.items()}

def outer(n):
    return inner(n)

def inner(n):
    try:
        return [1, 2][n]
    except IndexError as e:
        raise ValueError("no item " + str(n)) from e

def thing():
    return object()

class Registry(dict):
    pass

def registry(*, key="k"):
    r = Registry()
    r[key] = ""
    return r

calls = 0

def count(by=1):
    global calls
    calls += by
    print("calls:", calls)
    return calls

class Kept:
    def __del__(self):
        print("deleted")

kept = Kept()

def is_kept():
    return isinstance(kept, Kept)

print("loaded")
"#;

const EXPORTS: [&str; 11] =
    ["total", "concat", "words", "same", "square", "lengths", "outer", "thing", "registry", "count", "is_kept"];

/// Builds a program in a folder of its own.
fn build(program: &str, exports: &[&str], options: &[&str]) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("module.ml"), program).expect("the program");
    let mut command = mlc(folder.path());
    command.args(options).args(["--quiet", "build", "module.ml"]);
    for name in exports {
        command.args(["--export", name]);
    }
    let output = command.output().expect("mlc starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    std::fs::read(folder.path().join("module.wasm")).expect("the module")
}

fn mlc(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mlc"));
    command.current_dir(folder).env("MLC_LANG", "en");
    command
}

/// Runs a check on the module of both paths.
fn on_both_paths(check: impl Fn(&mut Module)) {
    static BUILT: OnceLock<[Vec<u8>; 2]> = OnceLock::new();
    let built = BUILT.get_or_init(|| [build(PROGRAM, &EXPORTS, &[]), build(PROGRAM, &EXPORTS, &["--via-rust"])]);
    for wasm in built {
        let mut module = Module::load(wasm);
        assert_eq!(module.status, 0);
        check(&mut module);
    }
}

#[test]
fn lists_of_floats_then_of_strings_then_a_wrong_type() {
    on_both_paths(|module| {
        assert_eq!(module.call("concat", &[Value::floats(&[0.5, 2.25, -1.0])]), Ok(Value::Float(1.75)));
        assert_eq!(module.call("concat", &[Value::texts(&["a", "é", "日本"])]), Ok(Value::text("aé日本")));
        let wrong = module.call("concat", &[Value::Int(3)]).expect_err("ints have no items");
        assert_eq!((&*wrong.class, &*wrong.message), ("TypeError", "'int' object is not subscriptable"));
        // The module still works.
        assert_eq!(module.call("concat", &[Value::floats(&[1.0])]), Ok(Value::Float(1.0)));
    });
}

#[test]
fn annotations_are_checked_at_the_border() {
    on_both_paths(|module| {
        assert_eq!(module.call("total", &[Value::floats(&[1.5, 2.5])]), Ok(Value::Float(4.0)));
        // An int is taken where a float is wanted.
        assert_eq!(module.call("total", &[Value::List(vec![Value::Int(3)])]), Ok(Value::Float(3.0)));
        assert_eq!(module.call("words", &[Value::texts(&["a", "b"])]), Ok(Value::text("a b")));
        let wrong = [
            ("total", Value::texts(&["a"]), "argument 'xs' must be float, not str"),
            ("total", Value::Int(3), "argument 'xs' must be list, not int"),
            ("words", Value::floats(&[1.0]), "argument 'xs' must be str, not float"),
            ("square", Value::Float(2.0), "argument 'n' must be int, not float"),
            ("lengths", Value::Dict(vec![(Value::Int(1), Value::List(vec![]))]), "argument 'd' must be str, not int"),
        ];
        for (name, argument, message) in wrong {
            let exception = module.call(name, &[argument]).expect_err(message);
            assert_eq!((&*exception.class, &*exception.message), ("TypeError", message));
        }
    });
}

#[test]
fn every_kind_of_value_crosses_and_comes_back() {
    let nested = Value::Dict(vec![
        (Value::text("k"), Value::Tuple(vec![Value::None, Value::Set(vec![Value::Int(1)])])),
        (Value::Int(2), Value::Bytes(vec![0, 255])),
    ]);
    let values = [
        Value::None,
        Value::Bool(true),
        Value::Bool(false),
        Value::Int(0),
        Value::Int(i64::MAX),
        Value::Int(i64::MIN),
        Value::Big("9223372036854775808".into()),
        Value::Big(format!("-{}", "7".repeat(500))),
        Value::Float(-0.0),
        Value::Float(f64::INFINITY),
        Value::text(""),
        Value::text("नमस्ते 🌍"),
        Value::Bytes(vec![]),
        Value::List(vec![]),
        Value::Tuple(vec![Value::List(vec![Value::Bool(true)])]),
        nested,
    ];
    on_both_paths(|module| {
        for value in &values {
            assert_eq!(module.call("same", std::slice::from_ref(value)).as_ref(), Ok(value));
        }
        // Instances of a subclass go as the built-in type.
        let registry = Value::Dict(vec![(Value::text("k"), Value::text(""))]);
        assert_eq!(module.call("registry", &[]), Ok(registry));
        let deepest = (0..199).fold(Value::None, |inner, _| Value::List(vec![inner]));
        assert_eq!(module.call("same", std::slice::from_ref(&deepest)), Ok(deepest));
        // A big number that fits 64 bits comes back as a small one.
        assert_eq!(module.call("same", &[Value::Big("-12".into())]), Ok(Value::Int(-12)));
    });
}

#[test]
fn ints_grow_beyond_64_bits() {
    on_both_paths(|module| {
        assert_eq!(module.call("square", &[Value::Int(-3)]), Ok(Value::Int(9)));
        // A bool is an int.
        assert_eq!(module.call("square", &[Value::Bool(true)]), Ok(Value::Int(1)));
        let big = Value::Big("85070591730234615865843651857942052864".into());
        assert_eq!(module.call("square", &[Value::Int(i64::MIN)]), Ok(big));
    });
}

#[test]
fn dictionaries_keep_their_order() {
    on_both_paths(|module| {
        let list = |n| Value::List(vec![Value::Int(7); n]);
        let argument = Value::Dict(vec![(Value::text("b"), list(2)), (Value::text("a"), list(0))]);
        let result = Value::Dict(vec![(Value::text("b"), Value::Int(2)), (Value::text("a"), Value::Int(0))]);
        assert_eq!(module.call("lengths", &[argument]), Ok(result));
    });
}

#[test]
fn exceptions_have_class_message_and_traceback() {
    on_both_paths(|module| {
        assert_eq!(module.call("outer", &[Value::Int(1)]), Ok(Value::Int(2)));
        let exception = module.call("outer", &[Value::Int(5)]).expect_err("there are two items");
        assert_eq!((&*exception.class, &*exception.message), ("ValueError", "no item 5"));
        let traceback = exception.traceback;
        let cause = "IndexError: list index out of range\n\nThe above exception was the direct cause of the following \
                     exception:\n\n";
        assert!(traceback.starts_with("Traceback (most recent call last):\n"), "{traceback}");
        assert!(traceback.contains(cause), "{traceback}");
        assert!(traceback.contains("in outer\n    return inner(n)\n"), "{traceback}");
        assert!(traceback.contains("in inner\n    raise ValueError(\"no item \" + str(n)) from e\n"), "{traceback}");
        assert!(traceback.ends_with("\nValueError: no item 5\n"), "{traceback}");
    });
}

#[test]
fn wrong_numbers_of_arguments_and_values_of_no_encoding_are_type_errors() {
    on_both_paths(|module| {
        let cases: [(&str, &[Value], &str); 3] = [
            ("total", &[], "total() missing 1 required positional argument: 'xs'"),
            ("same", &[Value::None, Value::None], "same() takes 1 positional argument but 2 were given"),
            ("thing", &[], "a host cannot take a value of type 'object'"),
        ];
        for (name, args, message) in cases {
            let exception = module.call(name, args).expect_err(message);
            assert_eq!((&*exception.class, &*exception.message), ("TypeError", message));
        }
    });
}

#[test]
fn damaged_blocks_are_value_errors() {
    on_both_paths(|module| {
        let good = encode(&[Value::texts(&["a"])]);
        let mut other_version = good.clone();
        other_version[0] = 2;
        let mut too_long = good.clone();
        too_long.push(0);
        let mut unknown_tag = good.clone();
        unknown_tag[5] = 99;
        let deep = (0..200).fold(Value::None, |inner, _| Value::List(vec![inner]));
        // A bool that is neither 0 nor 1; a text that is no UTF-8.
        let bool_2 = vec![1, 1, 0, 0, 0, 1, 2];
        let byte_ff = vec![1, 1, 0, 0, 0, 5, 1, 0, 0, 0, 0xff];
        let mut blocks = vec![other_version, too_long, unknown_tag, encode(&[deep]), bool_2, byte_ff];
        blocks.extend((0..good.len()).map(|n| good[..n].to_vec()));
        for block in blocks {
            let exception = decode(&module.call_raw("same", &block)).expect_err("a damaged block");
            assert_eq!(exception.class, "ValueError", "{block:?}: {exception:?}");
        }
        assert!(decode(&module.call_raw("same", &good)).is_ok());
    });
}

#[test]
fn the_module_runs_once_and_keeps_its_state() {
    on_both_paths(|module| {
        assert_eq!(module.stdout(), "loaded\n");
        assert_eq!(module.call("count", &[]), Ok(Value::Int(1)));
        assert_eq!(module.call("count", &[Value::Int(5)]), Ok(Value::Int(6)));
        // Output is flushed after each call. Nothing was deleted by the end of the main module.
        assert_eq!(module.stdout(), "loaded\ncalls: 1\ncalls: 6\n");
        assert_eq!(module.call("is_kept", &[]), Ok(Value::Bool(true)));
    });
}

#[test]
fn blocks_are_given_back() {
    on_both_paths(|module| {
        let argument = [Value::floats(&vec![1.0; 10_000])];
        for _ in 0..3 {
            assert_eq!(module.call("total", &argument), Ok(Value::Float(10_000.0)));
        }
        let before = module.memory();
        for _ in 0..100 {
            assert_eq!(module.call("total", &argument), Ok(Value::Float(10_000.0)));
        }
        assert_eq!(module.memory(), before);
    });
}

#[test]
fn both_paths_export_the_same_functions() {
    on_both_paths(|module| {
        let exports = module.exports();
        for name in ["memory", "_start", "mlc_load", "mlc_abi_version", "mlc_alloc", "mlc_free"].iter().chain(&EXPORTS)
        {
            assert_eq!(exports.iter().filter(|export| export == name).count(), 1, "{name} in {exports:?}");
        }
    });
}

#[test]
fn functions_with_names_of_other_scripts_are_exported() {
    for options in [&[][..], &["--via-rust"]] {
        let wasm = build("déf größe(x):\n    retour x * 2\n", &["größe"], options);
        assert_eq!(Module::load(&wasm).call("größe", &[Value::Int(21)]), Ok(Value::Int(42)));
    }
}

#[test]
fn a_module_that_raises_while_loading_answers_status_1() {
    let program = "def f():\n    return 1\n\nint('no')\n\ndef g():\n    return 2\n";
    let mut module = Module::load(&build(program, &["f", "g"], &[]));
    assert_eq!(module.status, 1);
    // What was defined before works.
    assert_eq!(module.call("f", &[]), Ok(Value::Int(1)));
    let exception = module.call("g", &[]).expect_err("a function that was never defined");
    assert_eq!((&*exception.class, &*exception.message), ("NameError", "name 'g' is not defined"));
}

#[test]
fn what_cannot_be_exported_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("module.ml"), "x = 1\ndef mlc_load():\n    return 1\n").expect("the program");
    for (name, code) in [("nothing", "MLC0608"), ("x", "MLC0608"), ("mlc_load", "MLC0717")] {
        let output = mlc(folder.path()).args(["build", "module.ml", "--export", name]).output().expect("mlc starts");
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&output.stderr).contains(code), "{name}");
        assert!(!folder.path().join("module.wasm").exists());
    }
}

#[test]
fn the_documented_call_is_what_happens() {
    let documentation =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/host-abi.md")).expect("docs");
    let example = documentation.split("## One call in bytes").nth(1).expect("the example");
    // The bytes of a block are the pairs of hexadecimal digits that each of its lines begins with.
    let blocks: Vec<Vec<u8>> = example
        .split("```text\n")
        .skip(1)
        .map(|block| block.split("```").next().unwrap_or_default())
        .map(|block| {
            let pairs = |line: &str| -> Vec<u8> {
                let words = line.split(' ').take_while(|word| word.len() == 2);
                words.map_while(|word| u8::from_str_radix(word, 16).ok()).collect()
            };
            block.lines().flat_map(pairs).collect()
        })
        .collect();
    assert_eq!(blocks[0], encode(&[Value::List(vec![Value::Float(1.5), Value::Int(3)])]));
    on_both_paths(|module| assert_eq!(module.call_raw("total", &blocks[0]), blocks[1]));
}
