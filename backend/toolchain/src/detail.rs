//! What is behind a failure of a tool.
//!
//! Owns: the reasons that mlc finds out itself, with their English texts; the command words them in the user's language.
//! Does not know: what the failure is.
//!
//! Like `locate`, this file uses the standard library only.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

/// Why a tool failed or cannot be used.
#[derive(Clone, Debug)]
pub enum Detail {
    /// In the tool's own words.
    Said(String),
    /// The program that this environment variable names does not exist.
    NotThere {
        variable: &'static str,
        path: PathBuf,
    },
    NotOnPath {
        program: &'static str,
    },
    CannotRun {
        program: PathBuf,
        source: Arc<io::Error>,
    },
    /// It ended with this status (none if a signal ended it), and said this.
    Ended {
        program: PathBuf,
        status: Option<i32>,
        said: String,
    },
    UnknownTarget {
        rustc: PathBuf,
        target: &'static str,
    },
    NoLibrary {
        folder: PathBuf,
    },
    NoLibraryFor {
        version: String,
    },
    /// The module asks its host for something else than WASI.
    Imports {
        name: String,
    },
    NotExported {
        name: String,
    },
    NoThread {
        source: Arc<io::Error>,
    },
}

impl Detail {
    /// For `map_err`: the program could not be started.
    pub fn cannot_run(program: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Detail {
        let program = program.into();
        move |error| Detail::CannotRun { program, source: Arc::new(error) }
    }
}

impl fmt::Display for Detail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Detail::Said(text) => f.write_str(text),
            Detail::NotThere { variable, path } => write!(f, "{variable} names {}, which is not there", path.display()),
            Detail::NotOnPath { program } => write!(f, "no {program} on the search path"),
            Detail::CannotRun { program, source } => write!(f, "cannot run {}: {source}", program.display()),
            Detail::Ended { program, status: Some(status), said } => {
                write!(f, "{} ended with status {status}\n{said}", program.display())
            }
            Detail::Ended { program, status: None, said } => write!(f, "{} was stopped\n{said}", program.display()),
            Detail::UnknownTarget { rustc, target } => {
                write!(f, "{} does not know the target {target}", rustc.display())
            }
            Detail::NoLibrary { folder } => write!(f, "no standard library in {}", folder.display()),
            Detail::NoLibraryFor { version } => write!(f, "rustc {version} has no standard library for it"),
            Detail::Imports { name } => write!(f, "it imports {name}"),
            Detail::NotExported { name } => write!(f, "the runtime does not export {name}"),
            Detail::NoThread { source } => write!(f, "no thread for the program: {source}"),
        }
    }
}
