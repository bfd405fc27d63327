//! What people read from the command, in every language: help, usage errors, explanations, reports, completions.

#[path = "support/command.rs"]
mod command;

use command::{Done, Folder, done};
use std::process::Command;

const TAGS: [&str; 17] =
    ["en", "fr", "es", "de", "hi", "ar", "bn", "ta", "zh", "ja", "it", "pt", "pl", "nl", "sv", "da", "fi"];

const COMMANDS: [&str; 11] =
    ["run", "build", "emit", "check", "translate", "fmt", "lexicon", "explain", "completions", "doctor", "help"];

/// The same command in a language.
fn said(folder: &Folder, tag: &str, args: &[&str]) -> Done {
    folder.mlc(&[&["--messages", tag], args].concat())
}

/// Words of clap's own texts and of English help that no other language uses.
const ENGLISH: [&str; 8] =
    ["Usage:", "possible values", "default:", "unexpected", "required", "Print ", "The program", "For more"];

#[track_caller]
fn is_not_english(tag: &str, text: &str) {
    for word in ENGLISH {
        assert!(tag == "en" || !text.contains(word), "{tag} has `{word}`:\n{text}");
    }
}

#[test]
fn help_is_in_every_language() {
    let folder = Folder::new();
    let english = |args: &[&str]| said(&folder, "en", args).status(0).stdout;
    for tag in TAGS {
        let whole = said(&folder, tag, &["--help"]).status(0);
        assert_eq!(whole.stderr, "");
        is_not_english(tag, &whole.stdout);
        assert_eq!(tag == "en", whole.stdout == english(&["--help"]));
        for command in COMMANDS {
            assert!(whole.stdout.lines().any(|l| l.trim_start().starts_with(command)), "{tag} {command}");
        }
        for command in &COMMANDS[..10] {
            let help = said(&folder, tag, &[command, "--help"]).status(0).stdout;
            is_not_english(tag, &help);
            assert_eq!(tag == "en", help == english(&[command, "--help"]), "{tag} {command}");
            assert!(help.contains(&format!("mlc {command}")) && help.contains("--messages"), "{tag}\n{help}");
            assert!(help.ends_with('\n') && !help.contains('\u{1b}'), "{tag}\n{help}");
            assert!(!help.contains("arguments.") && !help.contains("commands."), "{tag} shows a key:\n{help}");
        }
    }
    // Before and after the command, from the environment, and as `help COMMAND`.
    let french = said(&folder, "fr", &["run", "--help"]).stdout;
    assert_eq!(folder.mlc(&["run", "--help", "--messages=fr"]).status(0).stdout, french);
    assert_eq!(folder.mlc(&["--messages", "fr", "help", "run"]).status(0).stdout, french);
    assert_eq!(done(folder.command(&["run", "--help"]).env("LC_ALL", "fr_CA.UTF-8"), "").stdout, french);
    assert_eq!(done(folder.command(&["run", "--help"]).env("MLC_LANG", "fr"), "").stdout, french);
}

#[test]
fn wrong_command_lines_are_explained_in_every_language() {
    let folder = Folder::with("a.ml", "print(1)\n");
    let cases: [&[&str]; 8] = [
        &["run", "a.ml", "--wrong"],
        &["frobnicate"],
        &["run"],
        &["--optimize=most", "run", "a.ml"],
        &["build", "a.ml", "--target", "moon"],
        &["--lang"],
        &["run", "a.ml", "extra"],
        &["--quiet", "--quiet", "run", "a.ml"],
    ];
    for tag in TAGS {
        for args in cases {
            let done = said(&folder, tag, args).status(2).prints("");
            is_not_english(tag, &done.stderr);
            assert!(done.stderr.contains("--help"), "{tag} {args:?}\n{}", done.stderr);
        }
    }
    said(&folder, "de", &["check", "--typs", "a.ml"]).status(2).says(&["'--typs'", "meinten Sie '--types'?"]);
    said(&folder, "en", &["check", "--typs", "a.ml"]).status(2).says(&["did you mean '--types'?", "Usage: mlc check"]);
}

#[test]
fn colours_are_for_terminals() {
    let folder = Folder::with("a.ml", "print(\n");
    for args in [&["--help"][..], &["check", "a.ml"], &["explain", "MLC0301"]] {
        let plain = folder.mlc(args);
        assert!(!plain.stdout.contains('\u{1b}') && !plain.stderr.contains('\u{1b}'), "{args:?}");
        let coloured = folder.mlc(&[args, &["--color", "always"]].concat());
        assert!(coloured.stdout.contains('\u{1b}') || coloured.stderr.contains('\u{1b}'), "{args:?}");
        let never = folder.mlc(&[args, &["--color=never"]].concat());
        assert_eq!((never.stdout, never.stderr), (plain.stdout, plain.stderr));
    }
}

#[test]
fn every_code_is_explained_in_every_language() {
    let folder = Folder::new();
    let list = |tag| said(&folder, tag, &["explain"]).status(0).stdout;
    let english = list("en");
    let codes: Vec<&str> =
        english.lines().filter_map(|l| l.split(' ').next()).filter(|w| w.starts_with("MLC")).collect();
    assert!(codes.len() > 150, "{english}");
    for tag in TAGS {
        let own = list(tag);
        assert!(codes.iter().all(|code| own.contains(code)) && (tag == "en" || own != english), "{tag}");
        for code in ["MLC0101", "MLC0301", "MLC0302", "MLC0711", "MLC0901"] {
            let page = said(&folder, tag, &["explain", code]).status(0).stdout;
            is_not_english(tag, &page);
            assert!(page.starts_with(code) && page.lines().count() >= 3, "{tag}\n{page}");
        }
    }
    let french = said(&folder, "fr", &["explain", "mlc0203"]).status(0).stdout;
    for text in ["Faux", "Juste", "erreur[MLC0203]", "example.ml:1", "    si Vrai:\n        x = 1\n"] {
        assert!(french.contains(text), "no `{text}` in\n{french}");
    }
    let japanese = said(&folder, "ja", &["explain", "MLC0302"]).status(0).stdout;
    assert!(japanese.contains("定数 x = 1"), "{japanese}");
    let json = said(&folder, "es", &["explain", "--format", "json", "MLC0301"]).status(0).stdout;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["code"], "MLC0301");
    assert!(json["wrong"].as_str().expect("a program").contains("imprimir(totl)"), "{json}");
    said(&folder, "pl", &["explain", "X"]).status(2).says(&["MLC0714", "nie ma kodu błędu X"]);
}

#[test]
fn uncaught_exceptions_are_explained_to_other_readers() {
    let cases = [
        ("ZeroDivisionError", "1 / 0"),
        ("NameError", "print(missing)"),
        ("TypeError", "'a' + 1"),
        ("ValueError", "int('x')"),
        ("IndexError", "[][1]"),
        ("KeyError", "{}['a']"),
        ("AttributeError", "(1).nothing"),
        ("AssertionError", "assert 1 == 2"),
        ("RecursionError", "def f():\n    f()\nf()"),
        ("UnboundLocalError", "def f():\n    print(x)\n    x = 1\nf()"),
        ("StopIteration", "next(iter([]))"),
        ("OverflowError", "import math\nmath.exp(1000)"),
    ];
    let folder = Folder::new();
    for (name, program) in cases {
        folder.write("a.ml", format!("print('first')\n{program}\n"));
        let english = said(&folder, "en", &["-q", "run", "a.ml"]).status(1).prints("first\n").stderr;
        assert!(english.starts_with("Traceback (most recent call last):\n") && english.contains(name), "{english}");
        for tag in ["fr", "ja", "ar"] {
            let other = said(&folder, tag, &["-q", "run", "a.ml"]).status(1).prints("first\n").stderr;
            let (line, rest) = other.split_once('\n').expect("lines");
            assert_eq!(rest, english, "{tag} {name}: the traceback itself stays");
            let catalog = mlc_lexicon::Lexicon::catalog(tag).expect("a catalogue");
            let text = catalog.sentence(catalog.exception(name).expect("a text"));
            assert_eq!(line, format!("{}: {text}", catalog.word("note")));
        }
    }
    // The program's language counts too, and what the program does itself stays as it is.
    folder.write("a.ml", "déf f(x):\n    retour 1 // x\n\nf(0)\n");
    folder.mlc(&["run", "a.ml"]).status(1).says(&["division par zéro est impossible", "Traceback"]);
    folder.write("a.ml", "class Own(Exception):\n    pass\n\nraise Own('why')\n");
    let own = said(&folder, "fr", &["run", "a.ml"]).status(1).stderr;
    assert!(own.starts_with("Traceback") && own.ends_with("Own: why\n"), "{own}");
    folder.write("a.ml", "import sys\nsys.exit('why')\n");
    assert_eq!(said(&folder, "fr", &["run", "a.ml"]).status(1).stderr, "why\n");
    let module = said(&folder, "fr", &["-q", "build", "a.ml"]).status(0);
    assert_eq!(module.stderr, "");
}

#[test]
fn reports_are_in_every_language() {
    let folder = Folder::with("a.ml", "déf f(x):\n    retour x\n");
    folder.write("b.ml", "si = 1\nprint(si)\n");
    for tag in TAGS {
        let language = said(&folder, tag, &["check", "--explain-language", "a.ml"]).status(0).stdout;
        assert!(language.contains("fr (Français)") && language.contains("`"), "{language}");
        let translated = said(&folder, tag, &["translate", "--to", "fr", "--lang", "en", "b.ml"]).status(0);
        assert_eq!(translated.stdout, "si_ = 1\nafficher(si_)\n");
        let words = said(&folder, tag, &["lexicon", "fr"]).status(0).stdout;
        assert!(words.contains("afficher"), "{words}");
        let missing = said(&folder, tag, &["run", "nothing.ml"]).status(1).says(&["MLC0711", "nothing.ml"]).stderr;
        for text in [&language, &translated.stderr, &words, &missing] {
            assert!(tag == "en" || !text.contains("keyword") && !text.contains("No such file"), "{tag}\n{text}");
        }
    }
    // Asking all the tools takes its time.
    for (tag, words) in
        [("en", ["wasm-opt", "info"]), ("ja", ["wasm-opt", "キャッシュ"]), ("ar", ["wasm-opt", "المخبأ"])]
    {
        let doctor = said(&folder, tag, &["doctor"]).stdout;
        assert!(words.iter().all(|word| doctor.contains(word)) && doctor.contains("wasm32-wasip1"), "{tag}\n{doctor}");
    }
    said(&folder, "fr", &["build", "a.ml"]).status(0).says(&["a.wasm (", "octets)"]);
    said(&folder, "ja", &["--optimize", "--quiet", "build", "a.ml", "--export", "memory"]).status(1).says(&["MLC0717"]);
}

#[test]
fn machines_get_json() {
    let folder = Folder::with("a.ml", "déf f(x):\n    retour y\n");
    let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap_or_else(|e| panic!("{e}:\n{text}"));
    let check = said(&folder, "fi", &["check", "--format", "json", "--types", "--explain-language", "a.ml"]).status(0);
    let lines: Vec<serde_json::Value> = check.stdout.lines().map(json).collect();
    let problem = &lines[0];
    assert_eq!((&problem["code"], &problem["language"]), (&"MLC0301".into(), &"fi".into()));
    assert_ne!(problem["text"], problem["localized"]);
    assert_eq!(lines[1]["languages"], serde_json::json!(["fr"]));
    assert!(lines[2]["types"].as_array().is_some_and(|types| !types.is_empty()), "{}", check.stdout);
    let doctor = json(&folder.mlc(&["doctor", "--format", "json"]).stdout);
    assert_eq!(doctor[0]["name"], "rust");
    let words = json(&folder.mlc(&["lexicon", "fr", "--format", "json"]).status(0).stdout);
    assert_eq!(words["tag"], "fr");
    let codes = json(&folder.mlc(&["explain", "--format", "json"]).status(0).stdout);
    assert!(codes.as_array().is_some_and(|codes| codes.len() > 150));
}

#[test]
fn a_dash_is_standard_input_for_every_command_that_reads() {
    let folder = Folder::new();
    let stdin = |args: &[&str], text: &str| done(&mut folder.command(args), text);
    stdin(&["fmt", "-"], "x=1\n").status(0).prints("x = 1\n");
    stdin(&["fmt", "--check", "-"], "x=1\n").status(1).prints("<stdin>\n");
    stdin(&["translate", "--to", "de", "-"], "print(1)\n").status(0).prints("ausgeben(1)\n");
    stdin(&["emit", "python", "-"], "afficher(1)\nsi Vrai:\n    passer\n")
        .status(0)
        .prints("print(1)\nif True:\n    pass\n");
    stdin(&["check", "--format", "json", "-"], "print(\n").status(1);
    stdin(&["run", "-"], "print(1)\n").status(0).prints("1\n");
}

#[test]
fn files_are_formatted_and_translated() {
    let folder = Folder::with("a.ml", "if True :\n  x=1 # one\n");
    folder.write("b.ml", "x = 1\n");
    folder.mlc(&["fmt", "--check", "a.ml", "b.ml"]).status(1).prints("a.ml\n");
    folder.mlc(&["fmt", "a.ml", "b.ml"]).status(0).prints("");
    let formatted = std::fs::read_to_string(folder.path("a.ml")).expect("the file");
    assert_eq!(formatted, "if True:\n    x = 1  # one\n");
    folder.mlc(&["fmt", "--check", "a.ml", "b.ml"]).status(0).prints("");
    let french = folder.mlc(&["translate", "--to", "français", "a.ml", "-o", "c.fr.ml"]).status(0).prints("");
    assert_eq!(french.stderr, "");
    let text = std::fs::read_to_string(folder.path("c.fr.ml")).expect("the file");
    assert_eq!(text, "si Vrai:\n    x = 1  # one\n");
    folder.mlc(&["translate", "--to", "en", "c.fr.ml"]).status(0).prints(&formatted);
    folder.write("a.ml", "if True\n    x = 1\n");
    folder.mlc(&["translate", "--to", "fr", "a.ml"]).status(1).says(&["MLC0203"]);
    folder.mlc(&["fmt", "a.ml"]).status(1).says(&["MLC0203"]);
}

#[test]
fn languages_are_listed_with_their_words() {
    let folder = Folder::new();
    let list = folder.mlc(&["lexicon"]).status(0).stdout;
    assert_eq!(list.lines().count(), 17);
    assert!(list.contains("日本語") && list.contains("العربية"), "{list}");
    for tag in TAGS {
        let words = folder.mlc(&["lexicon", tag]).status(0).stdout;
        let row = |concept: &str| words.lines().any(|line| line.split_whitespace().next() == Some(concept));
        assert!(row("while") && row("print") && row("sorted"), "{tag}\n{words}");
    }
    folder.mlc(&["lexicon", "Klingon"]).status(2).says(&["MLC0716", "en, fr"]);
}

/// The scripts are right for their shells, as far as these are here to say.
#[test]
fn completions_parse_and_are_described_in_the_readers_language() {
    let folder = Folder::new();
    for tag in TAGS {
        for shell in ["bash", "zsh", "fish"] {
            let script = said(&folder, tag, &["completions", shell]).status(0).stdout;
            assert!(script.contains("explain-language") && script.contains("natural-order"), "{tag} {shell}");
            let name = format!("mlc.{tag}.{shell}");
            folder.write(&name, &script);
            match Command::new(shell).arg("-n").arg(folder.path(&name)).output() {
                Ok(checked) => {
                    let error = String::from_utf8_lossy(&checked.stderr).into_owned();
                    assert!(checked.status.success() && error.is_empty(), "{tag} {shell}: {error}");
                }
                Err(missing) => assert_eq!(missing.kind(), std::io::ErrorKind::NotFound),
            }
            let described =
                said(&folder, "fr", &["completions", shell]).stdout.contains("Mettre en forme des programmes");
            assert_eq!(described, shell != "bash", "{shell}");
        }
    }
    // What bash itself makes of it.
    let script = "source mlc.en.bash; COMP_WORDS=(mlc ex); COMP_CWORD=1; _mlc mlc ex mlc; echo \"${COMPREPLY[@]}\"";
    if let Ok(output) = Command::new("bash").args(["-c", script]).current_dir(folder.0.path()).output() {
        assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "explain", "{output:?}");
    }
    folder.mlc(&["completions", "tcsh"]).status(2).says(&["bash, zsh, fish"]);
}
