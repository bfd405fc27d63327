//! `mlc explain`: what an error code means, with a program that shows it and the same program without the problem.
//!
//! Owns: the page. The texts are in the lexicons: the message itself (`messages.toml`), the topic (`explain.toml`) and the
//! example (`examples.toml`), which is English there and is translated here into the reader's language.

use crate::args::{Common, Format};
use crate::report::{Failure, Reader, Status};
use mlc_diag::codes::tools;
use mlc_diag::{Severity, Template};
use mlc_lexicon::{Example, Lexicon};
use mlc_sema::{Analysis, Options};
use mlc_source::{FileId, Files, SourceFile};
use mlc_syntax::Choice;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The files of an example, in the reader's language. It can import nothing else but what comes with mlc.
#[derive(Default)]
struct Given(BTreeMap<&'static str, String>);

impl Given {
    fn new(example: &Example, language: &'static Lexicon) -> Given {
        Given(example.files.iter().map(|(name, text)| (*name, translated(text, example, language))).collect())
    }
}

impl Files for Given {
    fn read(&self, path: &str) -> Result<Option<String>, String> {
        Ok(self.0.get(path).cloned())
    }
}

pub fn explain(common: &Common, code: &str, format: Format) -> Result<Status, Status> {
    let reader = Reader::new(common, None);
    let wanted = code.trim().to_uppercase();
    let Some(template) = mlc_diag::codes::all().find(|t| t.code == wanted) else {
        reader.failure(&Failure::new(&tools::UNKNOWN_CODE).arg("code", code));
        return Err(Status::Usage);
    };
    let page = Page::new(template, &reader);
    Ok(match format {
        Format::Text => reader.print(&page.text(&reader, common.colored(&std::io::stdout()))),
        Format::Json => reader.print(&format!("{:#}\n", page.json())),
    })
}

/// All codes, one per line.
pub fn list(common: &Common, format: Format) -> Status {
    let reader = Reader::new(common, None);
    let language = spelling(&reader);
    let line = |t: &'static Template| format!("{}  {}\n", t.code, reader.embed(&sentence(t, &reader, language)));
    let text = match format {
        Format::Text => {
            let end = reader.isolate_lines(&reader.say("report.list", &[]));
            format!("{}\n{end}\n", mlc_diag::codes::all().map(line).collect::<String>())
        }
        Format::Json => {
            let entry = |t: &'static Template| json!({ "code": t.code, "text": sentence(t, &reader, language) });
            format!("{:#}\n", mlc_diag::codes::all().map(entry).collect::<Value>())
        }
    };
    reader.print(&text)
}

/// The language of the examples: the reader's own.
fn spelling(reader: &Reader) -> &'static Lexicon {
    let own = crate::language::loaded().filter(|l| l.tag() == reader.tag());
    own.or_else(|| Lexicon::get(reader.tag())).unwrap_or_else(Lexicon::english)
}

/// The message of a code where nothing is known of its arguments.
fn sentence(template: &'static Template, reader: &Reader, language: &'static Lexicon) -> String {
    let mut out = String::new();
    let text = reader.text(template, language);
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, behind)) = after.split_once('}') else { break };
        out.push_str(before);
        out.push('…');
        rest = behind;
    }
    out + rest
}

/// What there is to say about a code.
struct Page {
    template: &'static Template,
    title: String,
    hint: Option<String>,
    topic: Option<String>,
    files: Given,
    wrong: Option<String>,
    right: Option<String>,
    /// The problem of the wrong program, as mlc reports it.
    shown: Option<Shown>,
}

impl Page {
    fn new(template: &'static Template, reader: &Reader) -> Page {
        let language = spelling(reader);
        let example = mlc_lexicon::example(template.code);
        let program = |text: Option<&'static str>| {
            let example = example?;
            Some(translated(text?, example, language))
        };
        let wrong = program(example.and_then(|e| e.wrong));
        let shown = wrong.as_ref().and_then(|wrong| {
            let choice = choice(example?, language);
            shown(template, example?, wrong, choice, language)
        });
        Page {
            template,
            files: example.map(|e| Given::new(e, language)).unwrap_or_default(),
            title: sentence(template, reader, language),
            hint: reader.hint(template, language).filter(|hint| !hint.contains('{')),
            topic: example.and_then(|e| reader.topic(e.topic, language)),
            right: program(example.and_then(|e| e.right)),
            wrong,
            shown,
        }
    }

    fn text(&self, reader: &Reader, color: bool) -> String {
        let heading = |key: &str| crate::help::bold(&reader.embed(&reader.say(key, &[])), color);
        let severity = match self.template.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let title = crate::help::bold(&reader.embed(&self.title), color);
        let mut out = format!("{} ({}): {title}\n", self.template.code, reader.embed(reader.word(severity)));
        if let Some(topic) = &self.topic {
            out.push_str(&format!("\n{}\n", reader.isolate_lines(topic)));
        }
        let program = |text: &str| -> String {
            text.lines().map(|line| format!("{}\n", format!("    {line}").trim_end())).collect()
        };
        for (name, text) in self.files.0.iter().filter(|(_, text)| !text.is_empty()) {
            out.push_str(&format!("\n{name}:\n\n{}", program(text)));
        }
        match (&self.shown, &self.hint) {
            (Some(shown), _) => out.push_str(&format!("\n{}\n\n{}", heading("report.wrong"), shown(reader, color))),
            (None, Some(hint)) => out.push_str(&format!("\n{}\n", reader.isolate_lines(hint))),
            (None, None) => {}
        }
        if let Some(right) = &self.right {
            out.push_str(&format!("\n{}\n\n{}", heading("report.right"), program(right)));
        }
        out
    }

    fn json(&self) -> Value {
        json!({
            "code": self.template.code,
            "text": self.title,
            "hint": self.hint,
            "explanation": self.topic,
            "files": self.files.0,
            "wrong": self.wrong,
            "right": self.right,
        })
    }
}

fn choice(example: &Example, language: &'static Lexicon) -> Choice<'static> {
    if example.keep_words { Choice::Detect } else { Choice::Table(language) }
}

/// An example in the reader's language.
fn translated(text: &str, example: &Example, language: &'static Lexicon) -> String {
    if example.keep_words || language.tag() == "en" {
        return text.to_string();
    }
    let file = SourceFile::new(FileId(0), NAME, text);
    let parsed = mlc_syntax::parse_file(&file, Choice::Table(Lexicon::english()));
    mlc_syntax::translate::translate(&file, &parsed, language).text
}

const NAME: &str = "example.ml";

type Shown = Box<dyn Fn(&Reader, bool) -> String>;

/// What mlc finds in a program of an example.
fn analyzed(example: &Example, program: &str, choice: Choice<'static>, language: &'static Lexicon) -> Analysis {
    let exports: Vec<String> = example.exports.iter().map(|name| name.to_string()).collect();
    let options = Options { language: choice, exports: &exports };
    mlc_sema::analyze(&Given::new(example, language), example.file.unwrap_or(NAME), program, options)
}

/// How mlc reports the problem in the wrong program: that of this code, or the one that has it as a label.
fn shown(
    template: &'static Template,
    example: &Example,
    wrong: &str,
    choice: Choice<'static>,
    language: &'static Lexicon,
) -> Option<Shown> {
    let mut analysis = analyzed(example, wrong, choice, language);
    for (i, parsed) in analysis.parsed.iter().enumerate() {
        mlc_syntax::suggest::mend_names(&mut analysis.diagnostics, FileId(i as u32), parsed);
    }
    let about = |d: &&mlc_diag::Diagnostic| {
        d.template.code == template.code || d.labels.iter().any(|l| l.template.code == template.code)
    };
    let diagnostic = analysis.diagnostics.iter().find(about)?.clone();
    let sources = analysis.sources;
    Some(Box::new(move |reader, color| {
        reader.rendered(std::slice::from_ref(&diagnostic), &sources, &|_| language, color)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// The codes that no small program shows: they concern limits, files, tools and mlc itself.
    const WITHOUT_PROGRAM: [&str; 7] = ["MLC0108", "MLC0123", "MLC0144", "MLC0145", "MLC0152", "MLC0215", "MLC0602"];

    fn needs_program(code: &str) -> bool {
        let outside = ["MLC07", "MLC08", "MLC09"].iter().any(|group| code.starts_with(group));
        !WITHOUT_PROGRAM.contains(&code) && !outside
    }

    #[test]
    fn every_code_has_a_page() {
        let mut topics = BTreeSet::new();
        for template in mlc_diag::codes::all() {
            let example = mlc_lexicon::example(template.code);
            let example = example.unwrap_or_else(|| panic!("lexicons/examples.toml lacks {}", template.code));
            topics.insert(example.topic);
            assert_eq!(example.wrong.is_some(), needs_program(template.code), "{}", template.code);
            let right = example.right.is_some();
            // What is wrong with asynchronous code cannot be mended: it is refused as a whole.
            assert!(right == example.wrong.is_some() || example.topic == "async", "{}", template.code);
            for tag in Lexicon::tags() {
                let catalog = Lexicon::catalog(tag).expect("a catalogue");
                let lexicon = Lexicon::get(tag).expect("a language");
                let text = catalog.topic(example.topic, lexicon);
                let text = text.unwrap_or_else(|| panic!("lexicons/{tag}/explain.toml lacks {}", example.topic));
                assert!(!text.contains(['{', '}']), "{tag} {}: {text}", example.topic);
            }
        }
        assert!(
            Lexicon::catalog("en").is_some_and(|c| c.topics().all(|t| topics.contains(t))),
            "a topic without a code"
        );
    }

    /// Every wrong program has its problem in every language, and every corrected one has none.
    #[test]
    fn examples_show_what_they_are_for() {
        let mut faults = Vec::new();
        for template in mlc_diag::codes::all() {
            let Some(example) = mlc_lexicon::example(template.code) else { continue };
            for language in Lexicon::all() {
                let tag = language.tag();
                if let Some(wrong) = example.wrong {
                    let wrong = translated(wrong, example, language);
                    if shown(template, example, &wrong, choice(example, language), language).is_none() {
                        let found = analyzed(example, &wrong, choice(example, language), language).diagnostics;
                        let found: Vec<&str> = found.iter().map(|d| d.template.code).collect();
                        faults.push(format!("{tag} {} gives {found:?}:\n{wrong}\n", template.code));
                    }
                }
                if let Some(right) = example.right {
                    let right = translated(right, example, language);
                    let found = analyzed(example, &right, choice(example, language), language).diagnostics;
                    if !found.is_empty() {
                        let found: Vec<&str> = found.iter().map(|d| d.template.code).collect();
                        faults.push(format!("{tag} {} corrected gives {found:?}:\n{right}\n", template.code));
                    }
                }
            }
        }
        assert!(faults.is_empty(), "{}\n{} faults", faults.join("\n"), faults.len());
    }
}
