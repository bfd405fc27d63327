//! Names of English programs that are words of other languages do not change how the program is read.

use mlc_lexicon::{Keyword, Lexicon};
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

/// Every spelling of `True`, `False` and `None` is the value wherever a value can stand, and a name where the program makes
/// it one: `f(vrai)`, but `def f(vrai): …`.
#[test]
fn values_in_every_spelling() {
    let values = [(Keyword::True, "True"), (Keyword::False, "False"), (Keyword::None, "None")];
    let tree = |text: &str, lexicon| {
        let parsed = parse_file(&SourceFile::new(FileId(0), "values.ml", text), Choice::Table(lexicon));
        assert!(!parsed.has_errors(), "{} {text}{:?}", lexicon.tag(), parsed.diagnostics);
        mlc_syntax::text::dump::dump(&parsed.module)
    };
    let as_value = [
        "f1(V)\n",
        "f1(n1, V, V)\n",
        "f1(n1=V)\n",
        "f1(\n    V,\n    V,\n)\n",
        "t1 = (V, [V, V], {V: V})\n",
        "n1 = V\n",
    ];
    let as_name = [
        "def f1(V):\n    V\n",
        "g1 = lambda n1, V: V\n",
        "V, n1 = 1, 2\nV\n",
        "n1, (V, n2) = 1, (2, 3)\nV\n",
        "V = 1\nf1(V)\n",
    ];
    for lexicon in Lexicon::all() {
        let written = |program: &str, spelling: &str| {
            let program = program.replace("def", lexicon.spell(Keyword::Def));
            program.replace("lambda", lexicon.spell(Keyword::Lambda)).replace('V', spelling)
        };
        for (keyword, english) in values {
            for spelling in lexicon.spellings(keyword).iter().filter(|s| !s.contains(' ')) {
                for program in as_value {
                    let expected = tree(&program.replace('V', english), Lexicon::english());
                    assert_eq!(tree(&written(program, spelling), lexicon), expected, "{} {spelling}", lexicon.tag());
                }
                for program in as_name.iter().filter(|_| lexicon.gives_way(spelling)) {
                    let expected = tree(&program.replace('V', "plain"), Lexicon::english());
                    let found = tree(&written(program, spelling), lexicon);
                    assert_eq!(found.replace(spelling.as_str(), "plain"), expected, "{} {spelling}", lexicon.tag());
                }
            }
        }
    }
}
