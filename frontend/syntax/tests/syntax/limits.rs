//! Very long and very deep programs.

use crate::common::parse;
use mlc_syntax::Choice;
use mlc_syntax::text::dump::dump;

/// Parses on a stack of its own size: trees of 10,000 levels are dropped recursively.
fn codes(text: String) -> Vec<&'static str> {
    let work = move || {
        let (_, parsed) = parse(&text, Choice::Named("en"));
        parsed.diagnostics.iter().map(|d| d.template.code).collect()
    };
    std::thread::Builder::new().stack_size(8 << 20).spawn(work).expect("a thread").join().expect("no panic")
}

#[test]
fn ten_thousand_brackets_are_one_error() {
    for (open, close) in [("(", ")"), ("[", "]"), ("{", "}"), ("f(", ")"), ("a[", "]")] {
        let text = format!("x = {}1{}\ny = 1\n", open.repeat(10_000), close.repeat(10_000));
        assert_eq!(codes(text), ["MLC0144"], "{open}");
    }
    assert_eq!(codes(format!("x = {}\ny = 1\n", "(".repeat(10_000))), ["MLC0140", "MLC0144"]);
}

#[test]
fn two_hundred_brackets_are_none() {
    for (open, close) in [("(", ")"), ("[", "]"), ("{1: ", "}"), ("f(", ")"), ("[", " for x in y]")] {
        let text = format!("x = {}1{}\n", open.repeat(200), close.repeat(200));
        assert_eq!(codes(text), [""; 0], "{open}");
    }
}

#[test]
fn long_chains_need_no_recursion() {
    for (before, link, after) in [
        ("x = 1", " + a", ""),
        ("x = 1", " ** a", ""),
        ("x = 1", " < a", ""),
        ("x = 1", " and a", ""),
        ("x = ", "not ", "a"),
        ("x = ", "-", "a"),
        ("x = ", "lambda: ", "a"),
        ("x = ", "a if b else ", "a"),
        ("x = a", ".b", ""),
        ("x = a", "()", ""),
        ("x = a", "[0]", ""),
        ("x = a", " |> f", ""),
        ("", "x = ", "1"),
        ("x", "; x", ""),
        ("x = ", "'a' ", ""),
        ("if a: pass", "\nelif b: pass", ""),
    ] {
        let text = format!("{before}{}{after}\n", link.repeat(10_000));
        assert_eq!(codes(text), [""; 0], "{before}{link}");
    }
}

#[test]
fn indentation_has_a_limit() {
    let nested = |n: usize| (0..n).map(|i| format!("{}if x:\n", " ".repeat(i))).collect::<String>();
    assert_eq!(codes(format!("{}{}pass\n", nested(99), " ".repeat(99))), [""; 0]);
    assert!(codes(format!("{}{}pass\n", nested(150), " ".repeat(150))).contains(&"MLC0152"));
}

#[test]
fn a_hundred_thousand_lines_parse() {
    let text = "x = f(a, b) + 1\n".repeat(100_000);
    let (_, parsed) = parse(&text, Choice::Named("en"));
    assert_eq!(parsed.module.body.len(), 100_000);
    assert!(parsed.diagnostics.is_empty());
}

#[test]
fn empty_files_are_modules() {
    for text in ["", "\n", "   ", "\u{FEFF}", "# nothing", "\\\n", "\r", "\x0C"] {
        let (_, parsed) = parse(text, Choice::Detect);
        assert_eq!(dump(&parsed.module), "Module(body=[], type_ignores=[])", "{text:?}");
    }
}
