//! From a template and its arguments to a sentence, in the reader's language.
//!
//! Owns: the wording of one language ([`Catalog`]), placeholders, isolation of right-to-left text. Does not know: which
//! languages exist (catalogues come from outside), layout on the screen.

use crate::{Diagnostic, Label, Template};
use std::collections::BTreeMap;

/// How the program's language spells keywords: what `{kw:if}` in a template becomes.
pub trait Spelling {
    /// The spelling of a keyword given by its English one.
    fn keyword(&self, english: &str) -> String;
}

/// English keywords, for programs without a language (nothing has been read yet).
pub struct EnglishSpelling;

impl Spelling for EnglishSpelling {
    fn keyword(&self, english: &str) -> String {
        english.to_string()
    }
}

/// The wording of one language. What it lacks is said in English, entry by entry.
#[derive(Clone, Debug)]
pub struct Catalog {
    tag: String,
    right_to_left: bool,
    words: BTreeMap<String, String>,
    exceptions: BTreeMap<String, String>,
    messages: BTreeMap<String, Message>,
    phrases: BTreeMap<String, String>,
    topics: BTreeMap<String, String>,
}

#[derive(Clone, Debug)]
struct Message {
    text: String,
    hint: Option<String>,
}

impl Catalog {
    /// An empty catalogue, that is, English under another tag.
    pub fn new(tag: &str, right_to_left: bool) -> Catalog {
        Catalog {
            tag: tag.to_string(),
            right_to_left,
            words: BTreeMap::new(),
            exceptions: BTreeMap::new(),
            messages: BTreeMap::new(),
            phrases: BTreeMap::new(),
            topics: BTreeMap::new(),
        }
    }

    pub fn english() -> Catalog {
        Catalog::new("en", false)
    }

    /// Translates a word of the interface: `error`, `help`, `hexadecimal`.
    pub fn add_word(&mut self, english: &str, translation: &str) {
        self.words.insert(english.to_string(), translation.to_string());
    }

    /// Adds the sentence that explains a run-time exception, by the name of its type.
    pub fn add_exception(&mut self, name: &str, explanation: &str) {
        self.exceptions.insert(name.to_string(), explanation.to_string());
    }

    /// Adds the wording of a code.
    pub fn add_message(&mut self, code: &str, text: &str, hint: Option<&str>) {
        self.messages.insert(code.to_string(), Message { text: text.to_string(), hint: hint.map(str::to_string) });
    }

    /// Adds something that the command says: help, usage errors, reports.
    pub fn add_phrase(&mut self, key: &str, text: &str) {
        self.phrases.insert(key.to_string(), text.to_string());
    }

    /// Adds what `mlc explain` says about a group of codes.
    pub fn add_topic(&mut self, topic: &str, text: &str) {
        self.topics.insert(topic.to_string(), text.to_string());
    }

    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// A whole sentence of this language, for a line that starts from the left.
    pub fn sentence(&self, text: &str) -> String {
        if self.right_to_left { format!("\u{2067}{text}\u{2069}") } else { text.to_string() }
    }

    pub fn is_right_to_left(&self) -> bool {
        self.right_to_left
    }

    /// A word of the interface (`error`, `warning`, `help`, `note`, …), English when there is no translation.
    pub fn word<'a>(&'a self, english: &'a str) -> &'a str {
        self.words.get(english).map_or(english, |w| w)
    }

    /// One sentence that explains an uncaught exception of this type, for the line before the traceback.
    pub fn exception(&self, name: &str) -> Option<&str> {
        self.exceptions.get(name).map(String::as_str)
    }

    /// Something that the command says, with its arguments.
    pub fn phrase(&self, key: &str, args: &[(&'static str, String)]) -> Option<String> {
        let template = self.phrases.get(key)?;
        Some(fill(template, args, &EnglishSpelling, self.right_to_left))
    }

    /// What `mlc explain` says about a group of codes; `spelling` is that of the examples.
    pub fn topic(&self, topic: &str, spelling: &dyn Spelling) -> Option<String> {
        self.topics.get(topic).map(|text| fill(text, &[], spelling, self.right_to_left))
    }

    /// The names of the topics.
    pub fn topics(&self) -> impl Iterator<Item = &str> {
        self.topics.keys().map(String::as_str)
    }

    /// True when this catalogue has its own wording for the code.
    pub fn has(&self, code: &str) -> bool {
        self.messages.contains_key(code)
    }

    /// The sentence of a template with its arguments. The arguments `kind`, `what` and `problem` are words of
    /// the interface (`hexadecimal`, `function call`, `access is not allowed`), which are translated too.
    pub fn text(&self, template: &Template, args: &[(&'static str, String)], spelling: &dyn Spelling) -> String {
        match self.messages.get(template.code) {
            Some(m) => fill(&m.text, &self.translated(args), spelling, self.right_to_left),
            None => fill(template.text, args, spelling, false),
        }
    }

    fn translated(&self, args: &[(&'static str, String)]) -> Vec<(&'static str, String)> {
        let translate = |name: &str, value: &String| match name {
            "kind" | "what" | "problem" => self.word(value).to_string(),
            _ => value.clone(),
        };
        args.iter().map(|(name, value)| (*name, translate(name, value))).collect()
    }

    /// The hint of a template with its arguments. A translated text comes with its own hint or with the English one.
    pub fn hint(
        &self,
        template: &Template,
        args: &[(&'static str, String)],
        spelling: &dyn Spelling,
    ) -> Option<String> {
        let english = template.hint?;
        Some(match self.messages.get(template.code).and_then(|m| m.hint.as_deref()) {
            Some(hint) => fill(hint, &self.translated(args), spelling, self.right_to_left),
            None => fill(english, args, spelling, false),
        })
    }

    pub fn diagnostic_text(&self, diagnostic: &Diagnostic, spelling: &dyn Spelling) -> String {
        self.text(diagnostic.template, &diagnostic.args, spelling)
    }

    pub fn diagnostic_hint(&self, diagnostic: &Diagnostic, spelling: &dyn Spelling) -> Option<String> {
        self.hint(diagnostic.template, &diagnostic.args, spelling)
    }

    pub fn label_text(&self, label: &Label, spelling: &dyn Spelling) -> String {
        self.text(label.template, &label.args, spelling)
    }
}

/// Replaces `{name}` and `{kw:if}`. A placeholder without an argument stays visible: that is a bug of the caller, and a test
/// formats every template.
///
/// In a right-to-left sentence every inserted text is isolated, and in a left-to-right one those that have right-to-left
/// letters, so that neither disturbs the order of the other.
fn fill(template: &str, args: &[(&'static str, String)], spelling: &dyn Spelling, isolate: bool) -> String {
    let mut out = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let Some(length) = rest[open..].find('}') else { break };
        let name = &rest[open + 1..open + length];
        out.push_str(&rest[..open]);
        let value = match name.strip_prefix("kw:") {
            Some(english) => Some(spelling.keyword(english)),
            None => args.iter().find(|(n, _)| *n == name).map(|(_, v)| visible(v)),
        };
        match value {
            Some(v) if isolate || v.chars().any(is_right_to_left) => {
                out.push('\u{2068}');
                out.push_str(&v);
                out.push('\u{2069}');
            }
            Some(v) => out.push_str(&v),
            None => out.push_str(&rest[open..=open + length]),
        }
        rest = &rest[open + length + 1..];
    }
    out.push_str(rest);
    out
}

/// Control characters in what the user wrote must not act on the reader's terminal.
fn visible(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        if c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}') {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

/// Letters of the right-to-left scripts (Hebrew, Arabic, Syriac, Thaana, N'Ko, … and the presentation forms).
pub(crate) fn is_right_to_left(c: char) -> bool {
    matches!(c as u32, 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Severity;

    struct French;
    impl Spelling for French {
        fn keyword(&self, english: &str) -> String {
            if english == "if" { "si".into() } else { english.into() }
        }
    }

    static T: Template =
        Template { code: "MLC9999", severity: Severity::Error, text: "`{x}` after `{kw:if}`", hint: Some("see {x}") };

    #[test]
    fn placeholders_are_filled() {
        let c = Catalog::english();
        assert_eq!(c.text(&T, &[("x", "{y}".into())], &French), "`{y}` after `si`", "arguments are not templates");
        assert_eq!(c.text(&T, &[("x", "\u{202e}\n".into())], &French), "`\\u{202e}\\u{a}` after `si`");
        assert_eq!(c.text(&T, &[], &French), "`{x}` after `si`");
        assert_eq!(c.hint(&T, &[("x", "1".into())], &French).as_deref(), Some("see 1"));
        assert_eq!(c.text(&T, &[("x", "سلام".into())], &French), "`\u{2068}سلام\u{2069}` after `si`");
    }

    #[test]
    fn translations_fall_back_entry_by_entry() {
        let mut c = Catalog::new("ar", true);
        c.add_message("MLC9999", "{kw:if} قبل {x}", None);
        c.add_word("error", "خطأ");
        c.add_word("octal", "ثماني");
        let args = [("x", "octal".to_string()), ("kind", "octal".to_string())];
        assert_eq!(c.translated(&args), [("x", "octal".into()), ("kind", "ثماني".into())]);
        assert_eq!(c.text(&T, &[("x", "a".into())], &French), "\u{2068}si\u{2069} قبل \u{2068}a\u{2069}");
        assert_eq!(c.hint(&T, &[("x", "a".into())], &French).as_deref(), Some("see a"));
        assert_eq!((c.word("error"), c.word("help")), ("خطأ", "help"));
    }
}
