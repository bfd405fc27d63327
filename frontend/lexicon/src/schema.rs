//! The form of the files in `lexicons/<tag>/`, as serde types; shared by the build script and by `Lexicon::load`.
//!
//! Owns: which keys each file may have. Does not know: what the words mean, or whether they fit together.

use serde::Deserialize;
use std::collections::BTreeMap;

/// `language.toml`: the language itself.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageFile {
    pub tag: String,
    pub english: String,
    pub native: String,
    /// ISO 15924 code.
    pub script: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// The ten digits, from zero.
    pub digits: String,
    #[serde(default)]
    pub header: Vec<String>,
    #[serde(default)]
    pub habits: HabitsEntry,
    #[serde(default)]
    pub patterns: Vec<PatternEntry>,
}

/// How people write marks and quotations: `mlc translate` follows it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HabitsEntry {
    /// `ascii`, `full-width` or `arabic`.
    pub marks: String,
    /// The opening and the closing mark.
    pub quotes: String,
}

impl Default for HabitsEntry {
    fn default() -> HabitsEntry {
        HabitsEntry { marks: "ascii".to_string(), quotes: "“”".to_string() }
    }
}

/// One header with its words in another order: `order = "{expr} {kw:for} {name}"`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PatternEntry {
    pub header: String,
    pub order: String,
}

/// `keywords.toml`: English concept to spellings.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeywordsFile {
    pub keywords: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub synonyms: BTreeMap<String, Vec<String>>,
}

/// `builtins.toml`: English name to spellings, and who wins where a word is a keyword too.
#[derive(Debug, Clone, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct BuiltinsFile {
    pub builtins: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub clashes: BTreeMap<String, String>,
}

/// `messages.toml`: wording of the diagnostics and of the explanations of run-time exceptions.
#[derive(Debug, Clone, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct MessagesFile {
    #[serde(default)]
    pub words: BTreeMap<String, String>,
    #[serde(default)]
    pub exceptions: BTreeMap<String, String>,
    #[serde(default)]
    pub codes: BTreeMap<String, MessageEntry>,
}

/// `command.toml`: what the command says beside diagnostics, in sections of entries (`[arguments] lang = "…"`).
pub type CommandFile = BTreeMap<String, BTreeMap<String, String>>;

/// The entries with their sections: `arguments.lang`.
pub fn phrases(file: &CommandFile) -> BTreeMap<String, String> {
    let entries = |(section, entries): (&String, &BTreeMap<String, String>)| -> Vec<(String, String)> {
        entries.iter().map(|(key, text)| (format!("{section}.{key}"), text.clone())).collect()
    };
    file.iter().flat_map(entries).collect()
}

/// `explain.toml`: what the topics of `mlc explain` say.
#[derive(Debug, Clone, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct ExplainFile {
    #[serde(default)]
    pub topics: BTreeMap<String, String>,
}

/// An entry of `examples.toml`, which all languages share: the topic of a code and programs that show it, in English.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "read by the build script only")]
pub struct ExampleEntry {
    pub topic: String,
    /// A program that has the problem.
    pub wrong: Option<String>,
    /// The same program without it.
    pub right: Option<String>,
    /// The problem lies in the words, which therefore must stay.
    #[serde(default)]
    pub keep_words: bool,
    /// The name of the program's file, where it matters.
    pub file: Option<String>,
    /// Other files that both programs import.
    #[serde(default)]
    pub files: BTreeMap<String, String>,
    /// The functions that both programs export.
    #[serde(default)]
    pub exports: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageEntry {
    pub text: String,
    pub hint: Option<String>,
}
