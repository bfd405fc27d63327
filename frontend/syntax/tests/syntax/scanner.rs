//! The scanner loses nothing and nothing makes it or the parser panic.

use crate::common::{files, parse, read};
use mlc_source::{FileId, SourceFile};
use mlc_syntax::Choice;
use mlc_syntax::scan::scan;

fn assert_lossless(text: &str) {
    let file = SourceFile::new(FileId(0), "test", text);
    let mut at = 0;
    for token in scan(&file).tokens {
        assert_eq!(token.span.start, at, "a gap or an overlap in {text:?}");
        assert!(token.span.end > at, "an empty token in {text:?}");
        at = token.span.end;
    }
    assert_eq!(at as usize, text.len(), "text is left over in {text:?}");
}

fn sources() -> Vec<String> {
    let mut all: Vec<String> = files("python", "py").iter().chain(&files("languages", "ml")).map(|p| read(p)).collect();
    all.extend(files("errors", "txt").iter().map(|p| read(p)));
    all
}

#[test]
fn tokens_cover_the_text() {
    for text in sources() {
        assert_lossless(&text);
    }
}

/// A small generator of pseudo-random numbers (xorshift), so that failures can be repeated.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n.max(1) as u64) as usize
    }
}

const PIECES: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "\"\"\"",
    "f\"",
    "f'{",
    "{{",
    "}}",
    ":",
    ",",
    "=",
    "\n",
    "\r",
    "\r\n",
    "    ",
    "\t",
    "\\",
    "\\\n",
    "#",
    "@",
    "*",
    "**",
    ":=",
    "->",
    "|>",
    "~=",
    "?",
    "!",
    ";",
    "é",
    "あ",
    "«",
    "»",
    "“",
    "”",
    "〔",
    "〕",
    "\u{202E}",
    "\u{200B}",
    "\u{A0}",
    "\0",
    "٣",
    "0x",
    "1e",
    "_",
    "\\N{",
    "lambda ",
    "if ",
    "else ",
    "match ",
    "case ",
    "for ",
    " in ",
    "not ",
    "yield ",
    "await ",
    "class ",
    "def ",
    "type ",
    "par ",
    "prompt @m: ",
    "import ",
    "from ",
    "🙂",
];

pub fn mutate(text: &str, random: &mut Random) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=random.below(4) {
        let at = random.below(chars.len() + 1);
        match random.below(4) {
            0 => {
                let end = (at + random.below(6)).min(chars.len());
                chars.drain(at.min(end)..end);
            }
            1 => {
                let piece: Vec<char> = PIECES[random.below(PIECES.len())].chars().collect();
                chars.splice(at..at, piece);
            }
            2 => {
                let from = random.below(chars.len() + 1);
                let end = (from + random.below(20)).min(chars.len());
                let copy: Vec<char> = chars[from.min(end)..end].to_vec();
                chars.splice(at..at, copy);
            }
            _ => chars.truncate(at),
        }
    }
    chars.into_iter().collect()
}

#[test]
fn mutated_programs_do_not_panic() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let sources = sources();
    for round in 0..4000 {
        let source = &sources[round % sources.len()];
        // Whole error catalogues are long; a window is enough.
        let start = random.below(source.chars().count().saturating_sub(300));
        let window: String = source.chars().skip(start).take(600).collect();
        let text = mutate(&window, &mut random);
        assert_lossless(&text);
        let tag = ["en", "fr", "ja", "hi", "es"][round % 5];
        let (file, parsed) = parse(&text, Choice::Named(tag));
        for diagnostic in &parsed.diagnostics {
            assert!(diagnostic.span.end as usize <= text.len(), "a span beyond the text in {text:?}");
            file.line_col(diagnostic.span.start);
        }
        mlc_syntax::text::dump::dump(&parsed.module);
        mlc_syntax::text::python::print(&parsed.module);
        mlc_syntax::text::tokens::list(&file, &parsed.tokens);
    }
}

/// CPython's answer to a null byte anywhere; each is said once.
#[test]
fn null_bytes_are_errors_everywhere() {
    for (text, expected) in [
        ("x = 1\0\n", 1),
        ("x = 'a\0b\0'\n", 2),
        ("# a\0\n", 1),
        ("x = '''\0\n\0'''\n", 2),
        ("x = f'{\"a\0\"}\0{1:\0}'\n", 3),
        ("x = «\0»\n", 1),
    ] {
        let (_, parsed) = parse(text, Choice::Named("en"));
        let count = parsed.diagnostics.iter().filter(|d| d.template.code == "MLC0135").count();
        assert_eq!(count, expected, "{text:?}: {:?}", parsed.diagnostics);
    }
}

/// Any text at all: code points of all planes, and what bytes become when they are read leniently.
#[test]
fn arbitrary_text_does_not_panic() {
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    for round in 0..6000 {
        let length = random.below(120);
        let text: String = if round % 2 == 0 {
            let bytes: Vec<u8> = (0..length).map(|_| random.below(256) as u8).collect();
            String::from_utf8_lossy(&bytes).into_owned()
        } else {
            // Mostly from the blocks that the scanner knows, between pieces of programs.
            (0..length)
                .map(|_| match random.below(5) {
                    0 => PIECES[random.below(PIECES.len())].to_string(),
                    1 => char::from_u32(random.below(0x11_0000) as u32).unwrap_or(' ').to_string(),
                    2 => char::from_u32(0x2000 + random.below(0x1400) as u32).unwrap_or(' ').to_string(),
                    3 => char::from_u32(random.below(0x1000) as u32).unwrap_or(' ').to_string(),
                    _ => char::from(b' ' + random.below(95) as u8).to_string(),
                })
                .collect()
        };
        assert_lossless(&text);
        let choice = if round % 3 == 0 { Choice::Detect } else { Choice::Named(["en", "ar", "ta", "zh"][round % 4]) };
        let (file, parsed) = parse(&text, choice);
        mlc_syntax::text::tokens::list(&file, &parsed.tokens);
        for target in ["en", "ja"] {
            let target = mlc_lexicon::Lexicon::get(target).expect("a language");
            mlc_syntax::translate::translate(&file, &parsed, target);
        }
        mlc_syntax::fmt::format(&file, &parsed);
    }
}
