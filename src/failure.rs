//! Failures outside the program's text: what is said about files, options and tools.
//!
//! Owns: from the errors of the other crates to an entry of the catalogue with its arguments. Does not know: the reader, the
//! form in which it is shown (`report`).

use mlc_diag::Template;
use mlc_diag::codes::tools;
use mlc_host::HostError;
use mlc_lexicon::Problem;
use mlc_toolchain::{Detail, ToolError};
use std::io::{Error, ErrorKind};

/// An argument of a message.
pub enum Value {
    Text(String),
    /// Something else that the command says, by its key.
    Phrase(&'static str, Vec<(&'static str, Value)>),
    /// A word of the interface, in English.
    Word(String),
}

/// A failure outside the program's text.
pub struct Failure {
    pub template: &'static Template,
    pub args: Vec<(&'static str, Value)>,
    /// What a tool said, as it said it.
    pub details: Option<String>,
    /// The key of what replaces the hint of the template.
    pub advice: Option<&'static str>,
    /// The faults of a language that cannot be used.
    pub problems: Vec<Problem>,
}

impl Failure {
    pub fn new(template: &'static Template) -> Failure {
        Failure { template, args: Vec::new(), details: None, advice: None, problems: Vec::new() }
    }

    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Failure {
        self.args.push((name, Value::Text(value.to_string())));
        self
    }

    pub fn details(mut self, text: &str) -> Failure {
        self.details = Some(text.trim_end().to_string()).filter(|text| !text.is_empty());
        self
    }

    pub fn problems(mut self, problems: Vec<Problem>) -> Failure {
        self.problems = problems;
        self
    }

    /// A text of several lines: the first one is the argument, the others follow the message.
    pub fn long_arg(self, name: &'static str, value: &str) -> Failure {
        match value.split_once('\n') {
            Some((first, rest)) => self.arg(name, first).details(rest),
            None => self.arg(name, value),
        }
    }

    /// Why something was refused: a word of the interface.
    pub fn because(mut self, word: impl ToString) -> Failure {
        self.args.push(("problem", Value::Word(word.to_string())));
        self
    }

    /// Why the system refused something, and what to do about it.
    pub fn refused(mut self, error: &Error) -> Failure {
        self = self.because(problem(error));
        self.advice = match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Some("report.make_space"),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem if self.template != &tools::CANNOT_READ => {
                Some("report.writable")
            }
            _ => None,
        };
        self
    }

    fn detail(mut self, name: &'static str, detail: &Detail) -> Failure {
        let text = |value: &dyn ToString| Value::Text(value.to_string());
        let path = |path: &std::path::Path| Value::Text(path.display().to_string());
        let (key, args) = match detail {
            Detail::Said(said) => return self.long_arg(name, said),
            Detail::NotThere { variable, path: named } => {
                ("detail.not_there", vec![("variable", text(variable)), ("path", path(named))])
            }
            Detail::NotOnPath { program } => ("detail.not_on_path", vec![("program", text(program))]),
            Detail::CannotRun { program, source } => {
                ("detail.cannot_run", vec![("program", path(program)), ("problem", Value::Word(problem(source)))])
            }
            Detail::Ended { program, status, said } => {
                self = self.details(said);
                match status {
                    Some(status) => ("detail.ended", vec![("program", path(program)), ("status", text(status))]),
                    None => ("detail.stopped", vec![("program", path(program))]),
                }
            }
            Detail::UnknownTarget { rustc, target } => {
                ("detail.unknown_target", vec![("program", path(rustc)), ("target", text(target))])
            }
            Detail::NoLibrary { folder } => ("detail.no_library", vec![("path", path(folder))]),
            Detail::NoLibraryFor { version } => ("detail.no_library_for", vec![("version", text(version))]),
            Detail::Imports { name } => ("detail.imports", vec![("name", text(name))]),
            Detail::NotExported { name } => ("detail.not_exported", vec![("name", text(name))]),
            Detail::NoThread { source } => ("detail.no_thread", vec![("problem", Value::Word(problem(source)))]),
        };
        self.args.push((name, Value::Phrase(key, args)));
        self
    }
}

/// Why the system refused something: a word of the interface where it is one of the usual reasons, else the system's own
/// words.
pub fn problem(error: &Error) -> String {
    let word = match error.kind() {
        ErrorKind::NotFound => "there is no such file or folder",
        ErrorKind::PermissionDenied => "access is not allowed",
        ErrorKind::AlreadyExists => "it exists already",
        ErrorKind::IsADirectory => "it is a folder",
        ErrorKind::NotADirectory => "a part of the path is not a folder",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "there is no space left",
        ErrorKind::ReadOnlyFilesystem => "nothing can be written there",
        ErrorKind::InvalidData => NOT_UTF8,
        ErrorKind::InvalidFilename => "the name is not allowed",
        ErrorKind::BrokenPipe => "nobody reads it any more",
        ErrorKind::OutOfMemory => "there is not enough memory",
        _ => return error.to_string(),
    };
    word.to_string()
}

/// Of a file that is not text.
pub const NOT_UTF8: &str = "it is not UTF-8";

impl From<&ToolError> for Failure {
    fn from(error: &ToolError) -> Failure {
        match error {
            ToolError::CargoMissing { detail } => Failure::new(&tools::CARGO_MISSING).detail("detail", detail),
            ToolError::TargetMissing { cargo, detail } => {
                Failure::new(&tools::TARGET_MISSING).arg("path", cargo.display()).detail("detail", detail)
            }
            ToolError::CargoFailed { stderr } => Failure::new(&tools::CARGO_FAILED).details(stderr),
            ToolError::RustcErrorInGenerated { message, kept } => {
                Failure::new(&tools::GENERATED_REJECTED).arg("path", kept.display()).details(message)
            }
            ToolError::BadModule { detail } => Failure::new(&tools::BAD_MODULE).detail("detail", detail),
            ToolError::OptimizerFailed { tool, detail } => {
                Failure::new(&tools::OPTIMIZER_FAILED).arg("path", tool).detail("detail", detail)
            }
            ToolError::Io { path, source, .. } => Failure::new(&tools::IO).arg("path", path.display()).refused(source),
            ToolError::Cache { path, source } => {
                Failure::new(&tools::CACHE).arg("path", path.display()).refused(source)
            }
            ToolError::KeepFolderInUse { path } => Failure::new(&tools::KEEP_FOLDER_IN_USE).arg("path", path.display()),
            ToolError::NoRuntime => Failure::new(&tools::NO_RUNTIME),
        }
    }
}

impl From<&HostError> for Failure {
    fn from(error: &HostError) -> Failure {
        match error {
            HostError::Engine { detail } => Failure::new(&tools::NO_ENGINE).detail("detail", detail),
            HostError::Compile { detail } => Failure::new(&tools::CANNOT_COMPILE).detail("detail", detail),
            HostError::Link { detail } => Failure::new(&tools::CANNOT_LINK).detail("detail", detail),
            HostError::Folder { folder, detail } => {
                Failure::new(&tools::FOLDER_NOT_GRANTED).arg("path", folder.display()).detail("problem", detail)
            }
            HostError::Export { name, detail } => {
                Failure::new(&tools::NO_EXPORT).arg("name", name).detail("detail", detail)
            }
            HostError::NoRuntime => Failure::new(&tools::NO_RUNTIME),
        }
    }
}
