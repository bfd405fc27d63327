//! Programs in other languages: the same tree, and back again the same text.

use crate::common::{difference, files, parse, read, summary};
use crate::scanner::{Random, mutate};
use mlc_lexicon::Lexicon;
use mlc_source::SourceFile;
use mlc_syntax::terminal::Terminal;
use mlc_syntax::text::dump::dump;
use mlc_syntax::token::TokenKind;
use mlc_syntax::translate::{Order, Rename, translate, translate_in_order};
use mlc_syntax::{Choice, Parsed};
use std::path::{Path, PathBuf};

fn language(tag: &str) -> &'static Lexicon {
    Lexicon::get(tag).expect("a built-in language")
}

const THREADS: usize = 4;

/// All programs of the tests and of the corpus, with their languages.
pub fn programs() -> Vec<(PathBuf, &'static str)> {
    let mut all: Vec<(PathBuf, &'static str)> = files("python", "py").into_iter().map(|p| (p, "en")).collect();
    all.extend(files("languages", "ml").into_iter().map(|p| {
        let name = p.file_name().and_then(|n| n.to_str()).expect("a name").to_string();
        (p, language(&name[..2]).tag())
    }));
    all.extend(files("own", "ml").into_iter().map(|p| {
        let tag = parse(&read(&p), Choice::Detect).1.lexicon.tag();
        (p, tag)
    }));
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../corpus");
    let mut folders = vec![corpus];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the corpus") {
            let path = entry.expect("entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "ml" || e == "multi") {
                let tag = parse(&read(&path), Choice::Detect).1.lexicon.tag();
                all.push((path, tag));
            }
        }
    }
    all.sort();
    all
}

/// Undoes the renames in a tree or a text: whole words only.
fn undo(text: &str, renames: &[Rename]) -> String {
    let word = |c: char| c == '_' || c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c);
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = rest.find(|c: char| !word(c)).unwrap_or(rest.len());
        let (piece, tail) = rest.split_at(if length == 0 { c.len_utf8() } else { length });
        out.push_str(renames.iter().find(|r| r.to == piece).map_or(piece, |r| &r.from));
        rest = tail;
    }
    out
}

/// `f"{e=}"` shows its own text, which is translated: `=` before `}`, `!` or `:`.
fn has_debug_text(parsed: &Parsed) -> bool {
    let mut kinds =
        parsed.tokens.iter().map(|t| t.kind).filter(|k| !k.is_trivia() && *k != TokenKind::Newline).peekable();
    std::iter::from_fn(|| kinds.next().map(|kind| (kind, kinds.peek().copied()))).any(|(kind, next)| {
        use Terminal::{Assign, Bang, CloseBrace, Colon};
        kind == TokenKind::Op(Assign) && matches!(next, Some(TokenKind::Op(Bang | CloseBrace | Colon)))
    })
}

#[test]
fn every_program_survives_the_way_to_every_language_and_back() {
    let programs = programs();
    assert!(programs.len() >= 250, "only {} programs", programs.len());
    let work = |part: usize| {
        let mut wrong = Vec::new();
        for (path, tag) in programs.iter().skip(part).step_by(THREADS) {
            let text = read(path);
            let (file, parsed) = parse(&text, Choice::Table(language(tag)));
            assert!(!parsed.has_errors(), "{}: {:?}", path.display(), summary(&file, &parsed));
            let program = Program { path, file, tree: undo(&dump(&parsed.module), &[]), parsed, text };
            // The way back leads to preferred spellings.
            let preferred = translate(&program.file, &program.parsed, language(tag)).text;
            for target in Lexicon::all() {
                check(&program, target, &preferred, &mut wrong);
            }
        }
        wrong
    };
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|part| scope.spawn(move || work(part))).collect();
        threads.into_iter().flat_map(|t| t.join().expect("no panic")).collect()
    });
    let shown: Vec<String> = wrong.iter().take(20).cloned().collect();
    assert!(wrong.is_empty(), "{} failures\n{}", wrong.len(), shown.join("\n"));
}

struct Program<'a> {
    path: &'a Path,
    file: SourceFile,
    parsed: Parsed,
    text: String,
    tree: String,
}

/// To the target, in both word orders, and back.
fn check(program: &Program<'_>, target: &'static Lexicon, preferred: &str, wrong: &mut Vec<String>) {
    let Program { path, file, parsed, tree, .. } = program;
    let label = format!("{} → {}", path.file_name().and_then(|n| n.to_str()).unwrap_or_default(), target.tag());
    let has_debug_text = has_debug_text(parsed);
    let mut done = None;
    for order in [Order::AsWritten, Order::Natural] {
        let there = translate_in_order(file, parsed, target, order);
        if done.as_ref() == Some(&there) {
            continue;
        }
        let (file2, parsed2) = parse(&there.text, Choice::Table(target));
        if parsed2.has_errors() {
            wrong.push(format!("{label}: {:?}", summary(&file2, &parsed2)));
            continue;
        }
        let after = undo(&dump(&parsed2.module), &there.renames);
        if *tree != after && !has_debug_text {
            wrong.push(format!("{label} {order:?}: {}", difference(&after, tree)));
            continue;
        }
        let back = translate(&file2, &parsed2, parsed.lexicon);
        let returned = undo(&undo(&back.text, &back.renames), &there.renames);
        if order == Order::AsWritten && comes_back(program) && returned != *preferred {
            wrong.push(format!("{label} and back: {}", difference(&returned, preferred)));
        }
        done = Some(there);
    }
}

/// English programs come back unchanged, unless they have marks that mean a habit in another language (`“a” + «b»`) or a
/// numeral glued to a keyword (`1if x`).
fn comes_back(program: &Program<'_>) -> bool {
    let foreign = program.text.contains(['“', '«', '（', '，', '：']);
    let glued = program
        .parsed
        .tokens
        .windows(2)
        .any(|pair| pair[0].kind == TokenKind::Number && matches!(pair[1].kind, TokenKind::Keyword(_)));
    program.parsed.lexicon.tag() == "en" && !foreign && !glued
}

/// `(text, from, to, expected text, expected renames)`
type Case = (&'static str, &'static str, &'static str, &'static str, &'static [(&'static str, &'static str)]);

fn check_cases(cases: &[Case], order: Order) {
    for (text, from, to, expected, renames) in cases {
        let (file, parsed) = parse(text, Choice::Table(language(from)));
        let translation = translate_in_order(&file, &parsed, language(to), order);
        assert_eq!(translation.text, *expected, "{from} → {to}");
        let found: Vec<(&str, &str)> = translation.renames.iter().map(|r| (r.from.as_str(), r.to.as_str())).collect();
        assert_eq!(found, *renames, "{text}");
    }
}

#[test]
fn names_that_cannot_stay_are_renamed() {
    let cases: &[Case] = &[
        ("si = 1\nprint(si)\n", "en", "fr", "si_ = 1\nafficher(si_)\n", &[("si", "si_")]),
        ("si_ = 0\nsi = 1\n", "en", "fr", "si_ = 0\nsi__ = 1\n", &[("si", "si__")]),
        // A builtin's word is free as long as the program does not use the builtin.
        ("somme = 1\n", "en", "fr", "somme = 1\n", &[]),
        ("somme = sum(x)\n", "en", "fr", "somme_ = somme(x)\n", &[("somme", "somme_")]),
        ("print(somme)\n", "en", "fr", "afficher(somme_)\n", &[("somme", "somme_")]),
        // Attributes and arguments are free, unless the class or the function is the program's own.
        ("x.si = f(si=1)\n", "en", "fr", "x.si = f(si=1)\n", &[]),
        (
            "def f(si): pass\nf(si=1)\nsorted(x, si=1)\nx.si\n",
            "en",
            "fr",
            "déf f(si_): passer\nf(si_=1)\ntrier(x, si=1)\nx.si\n",
            &[("si", "si_")],
        ),
        (
            "class A:\n    def si(self): pass\nA().si()\n",
            "en",
            "fr",
            "classe A:\n    déf si_(self): passer\nA().si_()\n",
            &[("si", "si_")],
        ),
        ("f(y: 1, z: 2)\n", "en", "es", "f(y= 1, z: 2)\n", &[]),
        // A name that forms a keyword with its neighbour.
        ("for cada in xs: pass\n", "en", "pt", "para cada_ em xs: passe\n", &[("cada", "cada_")]),
        // `fn` is a synonym that gives way.
        ("fn = 1\n", "fr", "en", "fn = 1\n", &[]),
        // The program's own name hides the builtin in the whole file.
        ("print = 1\nlen(print)\n", "en", "fr", "print = 1\nlongueur(print)\n", &[]),
        ("somme = 1\nlongueur(somme)\n", "fr", "en", "somme = 1\nlen(somme)\n", &[]),
    ];
    check_cases(cases, Order::AsWritten);
}

#[test]
fn words_are_translated_where_they_are_used_as_such() {
    let cases: &[Case] = &[
        (
            "f'{len(x)!r:>{len(y)}} len {x if x else y}'\n",
            "en",
            "fr",
            "f'{longueur(x)!r:>{longueur(y)}} len {x si x sinon y}'\n",
            &[],
        ),
        ("# if len: print\ns = 'if len'\n", "en", "fr", "# if len: print\ns = 'if len'\n", &[]),
        ("x.print.len(print)\n", "en", "fr", "x.print.len(afficher)\n", &[]),
        (
            "import print as p\nfrom len import sum as s\n",
            "en",
            "fr",
            "importer print comme p\ndepuis len importer sum comme s\n",
            &[],
        ),
        ("1if x else 2\nnot'x'\n", "en", "fr", "1 si x sinon 2\nnon'x'\n", &[]),
        ("# lang: en\nprint(1)\n", "en", "fr", "# lang: fr\nafficher(1)\n", &[]),
        ("x not in y\nx  is   not y\n", "en", "de", "x nicht in y\nx  ist   nicht y\n", &[]),
        ("if x: # c\n\n\tprint( 1 )\n", "en", "ja", "もし x: # c\n\n\t表示( 1 )\n", &[]),
    ];
    check_cases(cases, Order::AsWritten);
}

#[test]
fn broken_programs_are_translated_as_far_as_they_are_understood() {
    let cases: &[Case] = &[
        ("if x\n    print(1\nreturn len(x)\n", "en", "fr", "si x\n    afficher(1\nretour longueur(x)\n", &[]),
        ("x = 'abc\nwhile x: pass\n", "en", "fr", "x = 'abc\ntantque x: passer\n", &[]),
    ];
    check_cases(cases, Order::AsWritten);
}

#[test]
fn digits_marks_and_quotations_follow_the_habits() {
    let cases: &[Case] = &[
        ("छापो(१२ + 3)\n", "hi", "ar", "طباعة(١٢ + 3)\n", &[]),
        ("छापो(१२.५)\n", "hi", "fr", "afficher(12.5)\n", &[]),
        ("打印（“好”，1）\n", "zh", "fr", "afficher(«好», 1)\n", &[]),
        ("打印（1，2）\n", "zh", "ja", "表示（1，2）\n", &[]),
        ("اطبع(«س»، 2)\n", "ar", "zh", "打印(“س”，2)\n", &[]),
        ("afficher(«a», “b”)\n", "fr", "ja", "表示(「a」, “b”)\n", &[]),
        ("afficher(«a」»)\n", "fr", "ja", "表示(«a」»)\n", &[]),
        ("print(«a», 2 × 3)\n", "en", "ja", "表示(«a», 2 × 3)\n", &[]),
    ];
    check_cases(cases, Order::AsWritten);
}

#[test]
fn headers_change_their_order() {
    let ja = "範囲(5) 内の 各 番 に対して:\n    番 % 2 == 0 もし: 表示(番)\n";
    let cases: &[Case] = &[
        (ja, "ja", "en", "for 番 in range(5):\n    if 番 % 2 == 0: print(番)\n", &[]),
        (ja, "ja", "hi", "परास(5) में 番 के_लिए:\n    番 % 2 == 0 अगर: प्रिंट(番)\n", &[]),
        ("for a, b in x:\n    pass\n", "en", "ja", "毎 a, b 中 x:\n    パス\n", &[]),
    ];
    check_cases(cases, Order::AsWritten);
    let cases: &[Case] = &[
        ("for a, b in x:\n    pass\n", "en", "ja", "x 内の 各 a, b に対して:\n    パス\n", &[]),
        ("if x if y else z: pass\n", "en", "ja", "x もし y でなければ z もし: パス\n", &[]),
        (
            "async def f():\n    async for a in b: pass\n",
            "en",
            "ja",
            "async 関数 f():\n    async b 内の 各 a に対して: パス\n",
            &[],
        ),
        ("with f() as g, h: pass\n", "en", "ta", "f() ஆக g, h உடன்: தாண்டு\n", &[]),
        // A target that the pattern does not allow keeps Python's order.
        (
            "elif_ = 1\nwhile x:\n    pass\nelse:\n    pass\n",
            "en",
            "bn",
            "elif_ = 1\nx যতক্ষণ:\n    ছাড়ো\nনাহলে:\n    ছাড়ো\n",
            &[],
        ),
    ];
    check_cases(cases, Order::Natural);
}

/// One style for all languages: it does not matter whether a program is formatted before or after its translation.
#[test]
fn formatting_and_translating_commute() {
    let mut wrong = Vec::new();
    for (path, tag) in programs() {
        let (file, parsed) = parse(&read(&path), Choice::Table(language(tag)));
        let formatted = mlc_syntax::fmt::format(&file, &parsed).expect("a program without errors");
        let (formatted_file, formatted_parsed) = parse(&formatted, Choice::Table(language(tag)));
        for target in ["fr", "ja", "ar"] {
            let first = translate(&file, &parsed, language(target));
            let (file, parsed) = parse(&first.text, Choice::Table(language(target)));
            let first = mlc_syntax::fmt::format(&file, &parsed).expect("a program without errors");
            let last = translate(&formatted_file, &formatted_parsed, language(target)).text;
            if first != last {
                wrong.push(format!("{} → {target}: {}", path.display(), difference(&first, &last)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whatever the text: no panic, nothing lost in comments and strings, and a mutant without errors keeps its tree.
#[test]
fn mutated_programs_are_translated_and_formatted() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let programs: Vec<(String, &str)> = programs().into_iter().map(|(path, tag)| (read(&path), tag)).collect();
    let mut sound = 0;
    for _ in 0..2000 {
        let (text, tag) = &programs[random.below(programs.len())];
        let start = random.below(text.len());
        let start =
            text[..(0..=start).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)].rfind("\n").map_or(0, |i| i + 1);
        let end = (start + 400..text.len()).find(|i| text.is_char_boundary(*i)).unwrap_or(text.len());
        let text = mutate(&text[start..end], &mut random);
        let (file, parsed) = parse(&text, Choice::Table(language(tag)));
        let target = Lexicon::all().nth(random.below(17)).expect("17 languages");
        let order = if random.below(2) == 0 { Order::AsWritten } else { Order::Natural };
        let there = translate_in_order(&file, &parsed, target, order);
        let comments = |file: &SourceFile, parsed: &Parsed| -> Vec<String> {
            let kept = parsed.tokens.iter().filter(|t| t.kind == TokenKind::Comment);
            kept.map(|t| file.slice(t.span).to_string()).collect()
        };
        let (file2, parsed2) = parse(&there.text, Choice::Table(target));
        if !parsed.has_errors() {
            sound += 1;
            let renamed = undo(&dump(&parsed2.module), &there.renames);
            let shows_itself = text.contains('=') && text.contains(['f', 'F']) && text.contains('{');
            assert!(!parsed2.has_errors(), "{text}\n{}\n{:?}", there.text, summary(&file2, &parsed2));
            assert!(shows_itself || renamed == dump(&parsed.module), "{text}\n→ {}", there.text);
            assert!(mlc_lexicon::header(&text).is_some() || comments(&file, &parsed) == comments(&file2, &parsed2));
        }
        let Some(once) = mlc_syntax::fmt::format(&file, &parsed) else { continue };
        let (file3, parsed3) = parse(&once, Choice::Table(language(tag)));
        assert_eq!(dump(&parsed3.module), dump(&parsed.module), "{text}\n→ {once}");
        assert_eq!(mlc_syntax::fmt::format(&file3, &parsed3).as_deref(), Some(once.as_str()), "{text}");
    }
    assert!(sound > 200, "only {sound} programs without errors");
}
