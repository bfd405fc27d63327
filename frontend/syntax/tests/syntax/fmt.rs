//! The formatter: snapshots of its style, and what it must never do.

use crate::common::{difference, files, parse, read, summary};
use crate::translate::programs;
use mlc_lexicon::Lexicon;
use mlc_syntax::Choice;
use mlc_syntax::fmt::format;
use mlc_syntax::text::dump::dump;
use mlc_syntax::token::TokenKind;

fn formatted(text: &str, tag: &str) -> String {
    let (file, parsed) = parse(text, Choice::Named(tag));
    format(&file, &parsed).unwrap_or_else(|| panic!("{:?}", summary(&file, &parsed)))
}

#[test]
fn the_tree_stays_and_twice_is_once() {
    let mut wrong = Vec::new();
    for (path, tag) in programs() {
        let text = read(&path);
        let (file, parsed) = parse(&text, Choice::Table(Lexicon::get(tag).expect("a language")));
        let once = format(&file, &parsed).expect("a program without errors");
        let (file2, parsed2) = parse(&once, Choice::Table(parsed.lexicon));
        let (before, after) = (dump(&parsed.module), dump(&parsed2.module));
        if before != after {
            wrong.push(format!("{}: {:?} {}", path.display(), summary(&file2, &parsed2), difference(&after, &before)));
            continue;
        }
        let texts = |file: &mlc_source::SourceFile, parsed: &mlc_syntax::Parsed| {
            let kept = parsed
                .tokens
                .iter()
                .filter(|t| !matches!(t.kind, TokenKind::Space | TokenKind::Newline | TokenKind::Continuation));
            kept.map(|t| file.slice(t.span).trim_end().to_string()).collect::<String>()
        };
        if texts(&file, &parsed) != texts(&file2, &parsed2) {
            wrong.push(format!("{}: other tokens", path.display()));
        }
        let twice = format(&file2, &parsed2).expect("a program without errors");
        if once != twice {
            wrong.push(format!("{}: not stable {}", path.display(), difference(&twice, &once)));
        }
    }
    assert!(wrong.is_empty(), "{} failures\n{}", wrong.len(), wrong.join("\n"));
}

/// Pairs of files `x.ml` and `x.out`; `MLC_BLESS=1` writes the second.
#[test]
fn the_style_is_the_recorded_one() {
    let bless = std::env::var_os("MLC_BLESS").is_some();
    let mut wrong = Vec::new();
    for path in files("fmt", "ml") {
        let name = path.file_stem().and_then(|n| n.to_str()).expect("a name").to_string();
        let text = formatted(&read(&path), &name[..2]);
        let recorded = path.with_extension("out");
        if bless {
            std::fs::write(&recorded, &text).expect("writable test file");
        } else if read(&recorded) != text {
            wrong.push(format!("{name}: {}", difference(&text, &read(&recorded))));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn blanks_follow_the_roles_of_the_marks() {
    for (text, expected) in [
        ("x=1+ -y", "x = 1 + -y\n"),
        ("f( a,b = 1,* c , ** d )", "f(a, b=1, *c, **d)\n"),
        ("a [ 1 : -1 , :: 2 ]", "a[1:-1, ::2]\n"),
        ("x :int=3;y=[1 ,2,]", "x: int = 3; y = [1, 2,]\n"),
        ("lambda  x ,*a:x if x else-1", "lambda x, *a: x if x else -1\n"),
        ("lambda:0", "lambda: 0\n"),
        ("{ 'a':1,** b }", "{'a': 1, **b}\n"),
        ("print( - 1 , not x,~ y )", "print(-1, not x, ~y)\n"),
        ("1 .real", "1 .real\n"),
        ("1if x else 2", "1 if x else 2\n"),
        ("from . m import ( a ,b as c )", "from .m import (a, b as c)\n"),
        ("from .. import*", "from .. import *\n"),
        ("@ d . e\ndef f ( a ,/,b:int=1,* ,c = 2 )->int :pass", "@d.e\ndef f(a, /, b: int = 1, *, c=2) -> int: pass\n"),
        ("(y:=f(x) )", "(y := f(x))\n"),
        ("x = f ( a ) ( b ) [ c ] . d", "x = f(a)(b)[c].d\n"),
        ("a@b;x@=y", "a @ b; x @= y\n"),
        ("f'{ x !r:>{ w } }'  'y'", "f'{ x !r:>{ w } }' 'y'\n"),
        ("for x ,in y:pass", "for x, in y: pass\n"),
        ("del(a),b", "del (a), b\n"),
        ("打印（1，2）", "打印（1，2）\n"),
    ] {
        let tag = if text.is_ascii() { "en" } else { "zh" };
        assert_eq!(formatted(text, tag), expected);
    }
}

#[test]
fn programs_with_errors_are_refused() {
    for text in ["x = (", "if x:\n", "x = 'a\n", "break\n"] {
        let (file, parsed) = parse(text, Choice::Named("en"));
        assert_eq!(format(&file, &parsed), None, "{text}");
    }
}

#[test]
fn line_ends_and_marks_stay() {
    assert_eq!(formatted("x=1\r\n\r\n\r\n\r\n\r\ny=2", "en"), "x = 1\r\n\r\n\r\ny = 2\r\n");
    assert_eq!(formatted("\u{FEFF}x=1", "en"), "\u{FEFF}x = 1\n");
    assert_eq!(formatted("x=1\ry=2\r", "en"), "x = 1\ny = 2\n");
    for text in ["", "\n\n", "  ", "\x0C"] {
        assert_eq!(formatted(text, "en"), "", "{text:?}");
    }
}
