//! Messages to the user: diagnostics, failures of tools, exit statuses.

use crate::args::{Color, Common};
use mlc_diag::catalog::{Catalog, Spelling};
use mlc_diag::{Diagnostic, Severity, Template};
use mlc_host::HostError;
use mlc_lexicon::Lexicon;
use mlc_source::{FileId, SourceMap};
use mlc_toolchain::ToolError;
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
pub struct Reader {
    catalog: &'static Catalog,
    color: bool,
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
                .filter(|tag| tag != "c" && tag != "posix")
        };
        let tag = asked.or_else(locale).or_else(|| program.map(|l| l.tag().to_string()));
        let catalog = tag.and_then(|t| crate::language::catalog(&t)).or_else(|| Lexicon::catalog("en"));
        let color = match common.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
        };
        Reader { catalog: catalog.unwrap_or_else(|| english()), color }
    }

    /// Prints diagnostics on stderr; keywords are spelt as each file's language does.
    pub fn diagnostics(
        &self,
        diagnostics: &[Diagnostic],
        sources: &SourceMap,
        language: &dyn Fn(FileId) -> &'static Lexicon,
    ) {
        let mut text = String::new();
        for (i, d) in diagnostics.iter().enumerate() {
            if i > 0 {
                text.push('\n');
            }
            text.push_str(&mlc_diag::render::render(d, sources, self.catalog, language(d.span.file), self.color));
        }
        write_stderr(&text);
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

    /// A failure outside the program's text.
    pub fn failure(&self, code: &str, message: &str, advice: Option<&str>) {
        let mut text = format!("{}[{code}]: {message}\n", self.catalog.word("error"));
        if let Some(advice) = advice {
            text.push_str(&format!("  = {}: {advice}\n", self.catalog.word("help")));
        }
        write_stderr(&text);
    }

    /// Something that the user should know.
    pub fn note(&self, message: &str) {
        write_stderr(&format!("{}: {message}\n", self.catalog.word("note")));
    }

    pub fn tool(&self, error: &ToolError) -> Status {
        self.failure(error.code(), &error.to_string(), error.advice().as_deref());
        Status::Failed
    }

    pub fn host(&self, error: &HostError) -> Status {
        self.failure(error.code(), &error.to_string(), None);
        Status::Failed
    }

    /// A bug of mlc itself.
    pub fn internal(&self, what: &str) -> Status {
        self.failure(
            "MLC0901",
            &format!("internal error: {what}"),
            Some("this is a bug in mlc: please report it with the program"),
        );
        Status::Failed
    }
}

fn english() -> &'static Catalog {
    static ENGLISH: std::sync::OnceLock<Catalog> = std::sync::OnceLock::new();
    ENGLISH.get_or_init(Catalog::english)
}

pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity() == Severity::Error)
}

/// Writes what can be written: a closed stderr is nobody's concern.
fn write_stderr(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Prints the result of a command on stdout. A reader that has gone away ends the command quietly.
pub fn print(text: &str) -> Status {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Status::Ok,
        Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => Status::Ok,
        Err(e) => {
            write_stderr(&format!("mlc: {e}\n"));
            Status::Failed
        }
    }
}
