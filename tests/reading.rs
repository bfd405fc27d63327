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
    assert!(own.contains("Own est une exception propre au programme"), "{own}");
    assert!(own.contains("\nTraceback") && own.ends_with("Own: why\n"), "{own}");
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

/// Words that only the English texts of these failures have.
const ENGLISH_FAILURES: [&str; 8] =
    ["cannot", "there is", "missing", "names ", "search path", "must ", "keyword ", "yields"];

#[test]
fn failures_leave_no_english() {
    let folder =
        Folder::with("a.ml", "x = 1\nclass C:\n    pass\ndef g():\n    yield x\nfor i in g():\n    print(C(), i)\n");
    folder.write("bad/language.toml", "tag = \"e o\"\nenglish = \"E\"\nnative = \"E\"\nscript = \"Latn\"\ndirection = \"up\"\ndigits = \"012\"\nheader = [\"A b\"]\n[[patterns]]\nheader = \"def\"\norder = \"{expr}\"\n[[patterns]]\nheader = \"for\"\norder = \"{expr}\"\n");
    folder
        .write("bad/keywords.toml", "[keywords]\nif = [\"se\", \"a b c d\", \"1x\"]\nfor = [\"se\"]\nwhat = [\"w\"]\n");
    folder.write("bad/builtins.toml", "[builtins]\nprint = [\"len\"]\nabs = [\"se\"]\n[clashes]\nz = \"keyword\"\n");
    folder.write("bad/messages.toml", "[codes]\nMLC0101 = { text = \"{x}\" }\nMLC9999 = { text = \"}\" }\n");
    folder.write("worse/language.toml", "tag = 3\n");
    folder.write("shop.ml/inside", "");
    folder.write("bytes.ml", b"price = '\xff'\n");
    folder.write("imports.ml", "import bytes\n");
    for tag in TAGS {
        let own = |text: &str, marks: &[&str]| {
            for mark in marks {
                assert!(text.contains(mark), "{tag}: no `{mark}` in\n{text}");
            }
            if tag != "en" {
                let found = ENGLISH_FAILURES.iter().find(|word| text.contains(**word));
                assert!(found.is_none(), "{tag}: `{}` in\n{text}", found.unwrap_or(&""));
            }
        };
        let faults = said(&folder, tag, &["--lexicon", "bad", "check", "a.ml"]).status(1).stderr;
        let codes = [
            "0804", "0805", "0806", "0807", "0809", "0810", "0811", "0814", "0815", "0817", "0819", "0820", "0821",
            "0823", "0825",
        ];
        own(&faults, &codes.map(|code| format!("[MLC{code}]")).each_ref().map(String::as_str));
        let worse = said(&folder, tag, &["--lexicon", "worse", "check", "a.ml"]).status(1).stderr;
        own(worse.split("TOML").next().unwrap_or_default(), &["MLC0803"]);
        assert!(worse.contains("keywords.toml") && worse.contains("MLC0801"), "{worse}");
        for (file, code) in [("nothing.ml", "MLC0711"), ("shop.ml", "MLC0711"), ("imports.ml", "MLC0602")] {
            own(&said(&folder, tag, &["check", file]).status(1).stderr, &[code]);
        }
        let cargo = done(
            folder.command(&["--messages", tag, "--via-rust", "run", "a.ml"]).env("MLC_WASI_CARGO", "/no/cargo"),
            "",
        );
        own(&cargo.status(1).stderr, &["MLC0701", "MLC_WASI_CARGO", "/no/cargo"]);
        own(&said(&folder, tag, &["emit", "types", "a.ml"]).status(0).stdout, &["x: int", "C"]);
    }
    let arabic = said(&folder, "ar", &["--lexicon", "bad", "check", "a.ml"]).stderr;
    let count = |c: char| arabic.matches(c).count();
    assert!(count('\u{2067}') + count('\u{2068}') == count('\u{2069}') && !arabic.contains("\\u{"), "{arabic}");
    let cargo =
        done(folder.command(&["--messages", "ar", "--via-rust", "run", "a.ml"]).env("MLC_WASI_CARGO", "/no/cargo"), "");
    assert!(!cargo.stderr.contains("\\u{"), "{}", cargo.stderr);
}

#[test]
fn own_exceptions_are_explained_by_their_builtin_class() {
    let program = "class Base(Exception):\n    pass\nclass Shop:\n    class Missing(Base, KeyError):\n        pass\n";
    let folder = Folder::with("a.ml", format!("{program}raise Shop.Missing('bread')\n"));
    folder.write("b.ml", "import shop\nraise shop.Empty('bread')\n");
    folder.write("shop.ml", "class Empty(LookupError):\n    pass\n");
    folder.write("c.ml", "class E(ValueError if 1 else KeyError):\n    pass\nraise E('x')\n");
    let traceback = folder.mlc(&["run", "a.ml"]).status(1).stderr;
    assert!(traceback.starts_with("Traceback"), "{traceback}");
    for tag in TAGS.into_iter().filter(|tag| *tag != "en") {
        let explained = said(&folder, tag, &["run", "a.ml"]).status(1).stderr;
        let (note, rest) = explained.split_once('\n').expect("lines");
        assert!(note.contains("Shop.Missing") && note.contains("Exception") && rest == traceback, "{tag}\n{explained}");
        said(&folder, tag, &["run", "b.ml"]).status(1).says(&["shop.Empty", "LookupError"]);
    }
    said(&folder, "ja", &["run", "b.ml"])
        .says(&["注意: shop.Empty はこのプログラム独自の例外で、LookupError の一種です。\n"]);
    let unknown = said(&folder, "ja", &["run", "c.ml"]).status(1).stderr;
    assert!(unknown.starts_with("Traceback"), "its class is known only when it runs:\n{unknown}");
}

#[test]
fn failures_are_json_for_machines() {
    let folder = Folder::with("bytes.ml", b"x = 1\ny = '\xff'\n");
    folder.write("folder.ml/inside.ml", "");
    folder.write("own/language.toml", "");
    let cases: [(&[&str], &str, i32); 6] = [
        (&["check", "nothing.ml"], "MLC0711", 1),
        (&["check", "folder.ml"], "MLC0711", 1),
        (&["check", "bytes.ml"], "MLC0145", 1),
        (&["check", "--lang", "xx", "bytes.ml"], "MLC0145", 1),
        (&["explain", "MLC1"], "MLC0714", 2),
        (&["--lexicon", "own", "lexicon"], "MLC0715", 1),
    ];
    for (args, code, status) in cases {
        let done = said(&folder, "ar", &[args, &["--format", "json"]].concat()).status(status).says(&[]);
        assert_eq!(done.stderr, "", "{args:?}");
        let objects: Vec<serde_json::Value> =
            done.stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        let object = objects.iter().find(|object| object["code"] == code);
        let object = object.unwrap_or_else(|| panic!("{args:?}: no {code} in {}", done.stdout));
        assert_eq!((&object["severity"], &object["language"]), (&"error".into(), &"ar".into()));
        assert!(object["text"].as_str().is_some_and(|text| text.is_ascii()), "{object}");
        assert!(object["localized"].as_str().is_some_and(|text| !text.is_ascii()), "{object}");
    }
    let lexicon = said(&folder, "pl", &["--lexicon", "own", "lexicon", "--format", "json"]).stdout;
    let lexicon: serde_json::Value = serde_json::from_str(&lexicon).expect("JSON");
    assert_eq!(lexicon["problems"][1]["code"], "MLC0801", "{lexicon}");
    assert_eq!(lexicon["problems"][1]["localized"], "brakuje tego pliku");
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
