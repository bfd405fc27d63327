//! Turns `lexicons/*/*.toml` into static Rust tables, so that no toml is read when the compiler starts.

#[path = "src/schema.rs"]
mod schema;

use schema::{BuiltinsFile, CommandFile, ExampleEntry, ExplainFile, KeywordsFile, LanguageFile, MessagesFile};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The fixed order of the languages.
const TAGS: [&str; 17] =
    ["en", "fr", "es", "de", "hi", "ar", "bn", "ta", "zh", "ja", "it", "pt", "pl", "nl", "sv", "da", "fi"];

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct UniversalFile {
    python: Vec<String>,
    own: Vec<String>,
    words: BTreeMap<String, String>,
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn list(words: &[String]) -> String {
    format!("&{words:?}")
}

fn lists(map: &BTreeMap<String, Vec<String>>) -> String {
    let entries: Vec<String> = map.iter().map(|(k, v)| format!("({k:?}, {})", list(v))).collect();
    format!("&[{}]", entries.join(", "))
}

fn pairs(map: &BTreeMap<String, String>) -> String {
    let entries: Vec<String> = map.iter().map(|(k, v)| format!("({k:?}, {v:?})")).collect();
    format!("&[{}]", entries.join(", "))
}

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo")).join("../../lexicons");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/schema.rs");

    let universal: UniversalFile = read(&root.join("universal.toml"));
    let mut names: Vec<String> = universal.python.iter().chain(&universal.own).cloned().collect();
    let mut out = String::new();
    // Word -> bit sets of the languages that have it as a keyword and as a builtin.
    let mut index: BTreeMap<String, (u32, u32)> = BTreeMap::new();

    writeln!(out, "pub static LANGUAGES: [RawLanguage; {}] = [", TAGS.len()).unwrap();
    for (i, tag) in TAGS.iter().enumerate() {
        let dir = root.join(tag);
        let language: LanguageFile = read(&dir.join("language.toml"));
        let keywords: KeywordsFile = read(&dir.join("keywords.toml"));
        let builtins: BuiltinsFile = read(&dir.join("builtins.toml"));
        let messages: MessagesFile = read(&dir.join("messages.toml"));
        let command: CommandFile = read(&dir.join("command.toml"));
        let explain: ExplainFile = read(&dir.join("explain.toml"));
        let phrases: BTreeMap<String, String> = schema::phrases(&command);
        assert_eq!(language.tag, *tag, "lexicons/{tag}/language.toml names another language");

        let bit = 1 << i;
        for word in keywords.keywords.values().flatten() {
            index.entry(word.clone()).or_default().0 |= bit;
        }
        for word in keywords.synonyms.values().flatten().chain(builtins.builtins.values().flatten()) {
            let entry = index.entry(word.clone()).or_default();
            if entry.0 & bit == 0 {
                entry.1 |= bit;
            }
        }
        if *tag == "en" {
            names.extend(builtins.builtins.keys().cloned());
        }

        let patterns: Vec<String> =
            language.patterns.iter().map(|p| format!("({:?}, {:?})", p.header, p.order)).collect();
        let codes: Vec<String> =
            messages.codes.iter().map(|(c, m)| format!("({c:?}, {:?}, {:?})", m.text, m.hint)).collect();
        writeln!(
            out,
            "RawLanguage {{ tag: {:?}, english: {:?}, native: {:?}, script: {:?}, direction: {:?}, digits: {:?}, \
             header: {}, marks: {:?}, quotes: {:?}, patterns: &[{}], keywords: {}, synonyms: {}, builtins: {}, clashes: {}, \
             words: {}, exceptions: {}, codes: &[{}], phrases: {}, topics: {} }},",
            language.tag,
            language.english,
            language.native,
            language.script,
            language.direction,
            language.digits,
            list(&language.header),
            language.habits.marks,
            language.habits.quotes,
            patterns.join(", "),
            lists(&keywords.keywords),
            lists(&keywords.synonyms),
            lists(&builtins.builtins),
            pairs(&builtins.clashes),
            pairs(&messages.words),
            pairs(&messages.exceptions),
            codes.join(", "),
            pairs(&phrases),
            pairs(&explain.topics),
        )
        .unwrap();
    }
    out.push_str("];\n");

    let examples: BTreeMap<String, ExampleEntry> = read(&root.join("examples.toml"));
    writeln!(out, "pub static EXAMPLES: &[Example] = &[").unwrap();
    for (code, e) in &examples {
        let (topic, wrong, right, keep_words, file) = (&e.topic, &e.wrong, &e.right, e.keep_words, &e.file);
        let (files, exports) = (pairs(&e.files), list(&e.exports));
        writeln!(
            out,
            "Example {{ code: {code:?}, topic: {topic:?}, wrong: {wrong:?}, right: {right:?}, keep_words: {keep_words}, \
             file: {file:?}, files: {files}, exports: {exports} }},"
        )
        .unwrap();
    }
    out.push_str("];\n");

    names.sort();
    names.dedup();
    writeln!(out, "pub static NAMES: &[&str] = {};", list(&names)).unwrap();
    writeln!(out, "pub static WORDS: &[(&str, &str)] = {};", pairs(&universal.words)).unwrap();
    let entries: Vec<String> = index.iter().map(|(w, (k, b))| format!("({w:?}, {k}, {b})")).collect();
    writeln!(out, "pub static INDEX: &[(&str, u32, u32)] = &[{}];", entries.join(", ")).unwrap();

    let target = PathBuf::from(env::var_os("OUT_DIR").expect("set by cargo")).join("tables.rs");
    fs::write(&target, out).unwrap_or_else(|e| panic!("{}: {e}", target.display()));
}
