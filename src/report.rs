//! Messages to the user: diagnostics, failures of tools, exit statuses.

use crate::args::{Color, Common};
pub use crate::failure::Failure;
use crate::failure::Value;
use mlc_diag::catalog::{Catalog, EnglishSpelling, Spelling};
use mlc_diag::codes::tools;
use mlc_diag::{Diagnostic, Severity, Template};
use mlc_host::HostError;
use mlc_lexicon::{Fault, Lexicon, Problem};
use mlc_source::{FileId, SourceMap};
use mlc_toolchain::ToolError;
use serde_json::json;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;

/// How the command ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Ok,
    /// The program or its compilation failed.
    Failed,
    Usage,
    /// What the program ended with.
    Program(i32),
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> ExitCode {
        match status {
            Status::Ok => ExitCode::SUCCESS,
            Status::Failed => ExitCode::from(1),
            Status::Usage => ExitCode::from(2),
            Status::Program(code) => ExitCode::from((code & 0xff) as u8),
        }
    }
}

/// Who reads the messages.
#[derive(Clone, Copy)]
pub struct Reader {
    catalog: &'static Catalog,
    color: bool,
    /// A machine reads what the command prints, failures included.
    json: bool,
}

impl Reader {
    /// The language of messages is the one asked for, else the locale's, else the program's.
    pub fn new(common: &Common, program: Option<&'static Lexicon>) -> Reader {
        let asked = common.messages.clone().or_else(|| std::env::var("MLC_LANG").ok().filter(|v| !v.is_empty()));
        let locale = || {
            ["LC_ALL", "LC_MESSAGES", "LANG"]
                .iter()
                .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()))
                .map(|v| v.split(['_', '.', '@']).next().unwrap_or_default().to_lowercase())
                // `C`, and languages that mlc does not speak.
                .filter(|tag| crate::language::catalog(tag).is_some())
        };
        let tag = asked.or_else(locale).or_else(|| program.map(|l| l.tag().to_string()));
        let catalog = tag.and_then(|t| crate::language::catalog(&t)).unwrap_or_else(english);
        Reader { catalog, color: common.colored(&std::io::stderr()), json: common.json }
    }

    pub fn tag(&self) -> &'static str {
        self.catalog.tag()
    }

    /// Something that the command says, with its arguments; English where the language lacks it.
    pub fn say(&self, key: &str, args: &[(&'static str, String)]) -> String {
        self.try_say(key, args).unwrap_or_else(|| key.to_string())
    }

    /// The same, if there is such a text.
    pub fn try_say(&self, key: &str, args: &[(&'static str, String)]) -> Option<String> {
        self.catalog.phrase(key, args).or_else(|| english().phrase(key, args))
    }

    /// A word of the interface: `error`, `help`.
    pub fn word(&self, english: &'static str) -> &'static str {
        self.catalog.word(english)
    }

    /// A phrase that another part of mlc gives in English.
    pub fn phrase(&self, english: &str) -> String {
        self.embed(self.catalog.word(english))
    }

    /// The translation of a text about a topic.
    pub fn topic(&self, topic: &str, spelling: &dyn Spelling) -> Option<String> {
        self.catalog.topic(topic, spelling).or_else(|| english().topic(topic, spelling))
    }

    /// One sentence about an uncaught exception; none for English readers, who have Python's own text.
    pub fn exception(&self, name: &str) -> Option<&'static str> {
        self.catalog.exception(name).filter(|_| self.catalog.tag() != "en")
    }

    /// A right-to-left word in the middle of a left-to-right line.
    pub fn embed(&self, text: &str) -> String {
        if self.catalog.is_right_to_left() { format!("\u{2068}{text}\u{2069}") } else { text.to_string() }
    }

    /// The right-to-left parts of each line, isolated: a line of help starts with the left-to-right name of what it explains.
    pub fn isolate_lines(&self, text: &str) -> String {
        if self.catalog.is_right_to_left() { bidi::isolate_lines(text) } else { text.to_string() }
    }

    /// Prints diagnostics on stderr; keywords are spelt as each file's language does.
    pub fn diagnostics(
        &self,
        diagnostics: &[Diagnostic],
        sources: &SourceMap,
        language: &dyn Fn(FileId) -> &'static Lexicon,
    ) {
        write_stderr(&self.rendered(diagnostics, sources, language, self.color));
    }

    /// Diagnostics as text.
    pub fn rendered(
        &self,
        diagnostics: &[Diagnostic],
        sources: &SourceMap,
        language: &dyn Fn(FileId) -> &'static Lexicon,
        color: bool,
    ) -> String {
        let render = |d: &Diagnostic| mlc_diag::render::render(d, sources, self.catalog, language(d.span.file), color);
        diagnostics.iter().map(render).collect::<Vec<_>>().join("\n")
    }

    pub fn json(
        &self,
        diagnostics: &[Diagnostic],
        sources: &SourceMap,
        language: &dyn Fn(FileId) -> &'static Lexicon,
    ) -> String {
        let lines = diagnostics.iter().map(|d| mlc_diag::json::json(d, sources, self.catalog, language(d.span.file)));
        lines.fold(String::new(), |all, line| all + &line + "\n")
    }

    /// Wording of a catalogue entry without its arguments, and its hint.
    pub fn text(&self, template: &Template, spelling: &dyn Spelling) -> String {
        self.catalog.text(template, &[], spelling)
    }

    pub fn hint(&self, template: &Template, spelling: &dyn Spelling) -> Option<String> {
        self.catalog.hint(template, &[], spelling)
    }

    /// Reports a failure outside the program's text: on stderr, or as JSON among the results.
    pub fn failure(&self, failure: &Failure) -> Status {
        if self.json {
            self.print(&format!("{}\n", self.failure_json(failure)));
            return Status::Failed;
        }
        let error = crate::help::bold(self.word("error"), self.color);
        let (text, advice) = self.worded(failure);
        let mut out = format!("{error}[{}]: {}\n", failure.template.code, self.catalog.sentence(&text));
        for problem in &failure.problems {
            let place = [problem.file, &problem.entry].into_iter().filter(|part| !part.is_empty());
            let place = place.map(bidi::isolate).collect::<Vec<_>>().join(": ");
            let text = self.catalog.sentence(&self.fault(&problem.fault));
            out.push_str(&format!("  {place}: {text} [{}]\n", problem.fault.template.code));
            for line in problem.said.iter().flat_map(|said| said.trim_end().lines()) {
                out.push_str(format!("    {line}").trim_end());
                out.push('\n');
            }
        }
        if let Some(details) = &failure.details {
            out.push_str(&format!("{details}\n"));
        }
        if let Some(advice) = advice {
            out.push_str(&format!("  = {}: {}\n", self.word("help"), self.catalog.sentence(&advice)));
        }
        write_stderr(&out);
        Status::Failed
    }

    /// A failure as text in one line, and what to do about it.
    pub fn worded(&self, failure: &Failure) -> (String, Option<String>) {
        let mut phrases = Vec::new();
        let args: Vec<(&'static str, String)> =
            failure.args.iter().map(|(name, value)| (*name, self.value(value, &mut phrases))).collect();
        let whole = |text: String| phrases.iter().fold(text, |text, (mark, phrase)| text.replace(*mark, phrase));
        let text = self.catalog.text(failure.template, &args, &EnglishSpelling);
        let hint = || self.catalog.hint(failure.template, &args, &EnglishSpelling);
        (whole(text), failure.advice.map(|key| self.say(key, &[])).or_else(hint).map(whole))
    }

    /// An argument as text. In the place of a phrase stands a mark: its own arguments are isolated already, and what isolates
    /// would be made visible in an argument.
    fn value(&self, value: &Value, phrases: &mut Vec<(char, String)>) -> String {
        const FIRST_MARK: u32 = 0xF_0000;
        match value {
            Value::Text(text) => text.clone(),
            Value::Word(word) => self.catalog.word(word).to_string(),
            Value::Phrase(key, args) => {
                let args: Vec<(&'static str, String)> =
                    args.iter().map(|(name, value)| (*name, self.value(value, phrases))).collect();
                let mark = char::from_u32(FIRST_MARK + phrases.len() as u32).unwrap_or(char::REPLACEMENT_CHARACTER);
                phrases.push((mark, self.say(key, &args)));
                mark.to_string()
            }
        }
    }

    fn fault(&self, fault: &Fault) -> String {
        self.catalog.text(fault.template, &fault.args, &EnglishSpelling)
    }

    fn failure_json(&self, failure: &Failure) -> serde_json::Value {
        let in_english = Reader { catalog: english(), ..*self };
        let ((text, hint), (localized, localized_hint)) = (in_english.worded(failure), self.worded(failure));
        let problem = |p: &Problem| {
            json!({
                "code": p.fault.template.code,
                "file": p.file,
                "entry": p.entry,
                "text": in_english.fault(&p.fault),
                "localized": self.fault(&p.fault),
                "details": p.said,
            })
        };
        let mut object = json!({
            "code": failure.template.code,
            "severity": "error",
            "text": text,
            "language": self.tag(),
            "localized": localized,
        });
        let mut add = |name: &str, value: Option<serde_json::Value>| {
            if let Some(value) = value {
                object[name] = value;
            }
        };
        let path = failure.args.iter().find(|(name, _)| *name == "path");
        add("file", path.and_then(|(_, value)| if let Value::Text(path) = value { Some(json!(path)) } else { None }));
        add("hint", hint.map(serde_json::Value::from));
        add("localized_hint", localized_hint.map(serde_json::Value::from));
        add("details", failure.details.clone().map(serde_json::Value::from));
        let problems = failure.problems.iter().map(problem).collect::<Vec<_>>();
        add("problems", Some(problems).filter(|all| !all.is_empty()).map(serde_json::Value::from));
        object
    }

    /// Something that the user should know.
    pub fn note(&self, message: &str) {
        write_stderr(&self.noted(message));
    }

    /// The line of such a note.
    pub fn noted(&self, message: &str) -> String {
        format!("{}: {}\n", self.word("note"), self.catalog.sentence(message))
    }

    pub fn tool(&self, error: &ToolError) -> Status {
        self.failure(&error.into())
    }

    pub fn host(&self, error: &HostError) -> Status {
        self.failure(&error.into())
    }

    /// A bug of mlc itself.
    pub fn internal(&self, what: &str) -> Status {
        self.failure(&Failure::new(&tools::INTERNAL).long_arg("detail", what))
    }

    /// Prints the result of a command on stdout. A reader that has gone away ends the command quietly.
    pub fn print(&self, text: &str) -> Status {
        let mut out = std::io::stdout().lock();
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Ok(()) => Status::Ok,
            Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => Status::Ok,
            Err(e) => self.failure(&Failure::new(&tools::CANNOT_PRINT).refused(&e)),
        }
    }
}

impl Common {
    /// Whether text for this stream is coloured: as `--color` says, else on terminals, unless `NO_COLOR` is set.
    pub fn colored(&self, stream: &dyn Stream) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => stream.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()),
        }
    }
}

/// A stream that may be a terminal.
pub trait Stream {
    fn is_terminal(&self) -> bool;
}

impl<S: IsTerminal> Stream for S {
    fn is_terminal(&self) -> bool {
        IsTerminal::is_terminal(self)
    }
}

fn english() -> &'static Catalog {
    Lexicon::catalog("en").unwrap_or_else(|| unreachable!("English is built in"))
}

pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity() == Severity::Error)
}

/// Writes what can be written: a closed stderr is nobody's concern.
pub fn write_stderr(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

pub mod bidi {
    //! Right-to-left parts of text whose lines are laid out from left to right.

    const RIGHT_TO_LEFT: char = '\u{2067}';
    const FIRST_STRONG: char = '\u{2068}';
    const POP: char = '\u{2069}';

    fn is_right_to_left(c: char) -> bool {
        matches!(c as u32, 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF)
    }

    /// A text that has right-to-left letters, isolated.
    pub fn isolate(text: &str) -> String {
        if text.chars().any(is_right_to_left) { format!("{FIRST_STRONG}{text}{POP}") } else { text.to_string() }
    }

    pub fn isolate_lines(text: &str) -> String {
        text.split('\n').map(line).collect::<Vec<_>>().join("\n")
    }

    /// The description in a line `  --name <VALUE>  description`, or a line that is nothing but a description. Parts that are
    /// isolated already, as values of options are, stay.
    fn line(text: &str) -> String {
        let mut depth = 0;
        let first = text.char_indices().find(|(_, c)| {
            match *c {
                FIRST_STRONG | RIGHT_TO_LEFT => depth += 1,
                POP => depth -= 1,
                _ => {}
            }
            depth == 0 && is_right_to_left(*c)
        });
        let Some((first, _)) = first else { return text.to_string() };
        let start = text[..first].rfind("  ").map_or(0, |i| i + 2);
        let (before, description) = text.split_at(start);
        format!("{before}{RIGHT_TO_LEFT}{description}{POP}")
    }

    #[cfg(test)]
    mod tests {
        use super::isolate_lines;

        #[test]
        fn only_descriptions_are_isolated() {
            let text = "mlc [\u{2068}خيارات\u{2069}]\n  --lang <XX>  لغة `fr`\n      شرح\nplain\n";
            let expected = "mlc [\u{2068}خيارات\u{2069}]\n  --lang <XX>  \u{2067}لغة `fr`\u{2069}\n      \u{2067}شرح\u{2069}\nplain\n";
            assert_eq!(isolate_lines(text), expected);
        }
    }
}
