//! The languages that a command works with: those built in, and one that the user loads with `--lexicon DIR`.

use crate::args::Common;
use crate::report::{Failure, Reader, Status};
use mlc_diag::catalog::Catalog;
use mlc_diag::codes::tools;
use mlc_lexicon::{Hints, Lexicon, Loaded};
use mlc_syntax::Choice;
use std::path::Path;
use std::sync::OnceLock;

/// The user's own language. Tables live as long as the command, so it is loaded once and never dropped.
static LOADED: OnceLock<Loaded> = OnceLock::new();

/// Loads `--lexicon DIR`, if given; comes before everything that needs a language. Problems are reported.
pub fn load(common: &Common) -> Result<(), Status> {
    let Some(folder) = &common.lexicon else { return Ok(()) };
    let mut read = |name: &str| read_file(&folder.join(name));
    match mlc_lexicon::load(&mut read) {
        Ok(loaded) => {
            LOADED.get_or_init(|| loaded);
            Ok(())
        }
        Err(problems) => {
            let failure = Failure::new(&tools::BAD_LEXICON).arg("path", folder.display()).problems(problems);
            Err(Reader::new(common, None).failure(&failure))
        }
    }
}

fn read_file(path: &Path) -> Result<Option<String>, String> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(crate::failure::problem(&e)),
    }
}

pub fn loaded() -> Option<&'static Lexicon> {
    LOADED.get().map(|l| &l.lexicon)
}

/// The messages of a language.
pub fn catalog(tag: &str) -> Option<&'static Catalog> {
    let own = LOADED.get().filter(|l| l.lexicon.tag() == tag).map(|l| &l.catalog);
    own.or_else(|| Lexicon::catalog(tag))
}

/// A language by its tag or its name; an unknown one is reported.
pub fn find(common: &Common, name: &str) -> Result<&'static Lexicon, Status> {
    let own = loaded().filter(|l| [l.tag(), l.english_name(), l.native_name()].contains(&name));
    let built_in = || {
        let hints = Hints { flag: Some(name), ..Hints::default() };
        mlc_lexicon::detect(&mut std::iter::empty(), &hints).language()
    };
    own.or_else(built_in).ok_or_else(|| unknown(common, name))
}

fn unknown(common: &Common, name: &str) -> Status {
    let tags: Vec<&str> = Lexicon::tags().chain(loaded().map(Lexicon::tag)).collect();
    let failure = Failure::new(&tools::UNKNOWN_LANGUAGE).arg("name", name).arg("languages", tags.join(", "));
    Reader::new(common, None).failure(&failure);
    Status::Usage
}

/// Reports a wish for messages that there are none of.
pub fn check_messages(common: &Common) -> Result<(), Status> {
    match &common.messages {
        Some(tag) if catalog(tag).is_none() => Err(unknown(common, tag)),
        _ => Ok(()),
    }
}

/// The language of the program: `--lang`, else the loaded one, else what the program tells.
pub fn of_program(common: &Common) -> Choice<'_> {
    match (common.lang.as_deref(), loaded()) {
        (Some(tag), Some(own)) if own.tag() == tag => Choice::Table(own),
        (Some(tag), _) => Choice::Named(tag),
        (None, Some(own)) => Choice::Table(own),
        (None, None) => Choice::Detect,
    }
}
