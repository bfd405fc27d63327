//! Names of English programs that are words of other languages do not change how the program is read.

use mlc_lexicon::Lexicon;
use mlc_source::{FileId, SourceFile};
use mlc_syntax::{Choice, parse_file};

/// Every one-word keyword and builtin of every language that is not English.
fn words() -> Vec<String> {
    let english = Lexicon::english().words();
    let mut words: Vec<String> = Lexicon::all()
        .flat_map(|lexicon| lexicon.words().into_iter().map(str::to_string).collect::<Vec<_>>())
        .filter(|word| !word.contains(' ') && english.binary_search(&word.as_str()).is_err())
        .collect();
    words.sort();
    words.dedup();
    words
}

#[test]
fn foreign_words_as_names() {
    let words = words();
    assert!(words.len() > 500, "{}", words.len());
    let programs = [
        "xs = [1, 2]\nfor NAME in xs:\n    print(NAME, len(xs))\n",
        "def f(NAME, other=None):\n    return NAME\n",
        "class NAME:\n    def get(self):\n        return self\nprint(NAME().get())\n",
        "from helpers import NAME\nprint([NAME for NAME in (1, 2) if NAME])\n",
    ];
    for word in &words {
        for program in programs {
            let text = program.replace("NAME", word);
            let parsed = parse_file(&SourceFile::new(FileId(0), "names.ml", &text), Choice::Detect);
            assert!(!parsed.has_errors(), "{text}{:?}\n{:?}", parsed.detection, parsed.diagnostics);
        }
    }
}
