//! A language of the user's own: `--lexicon DIR`.
//!
//! Owns: from file texts to a checked table. Does not know: the disk; the caller reads.

use crate::lexicon::{Lexicon, Source};
use crate::schema::{BuiltinsFile, CommandFile, ExplainFile, MessagesFile, phrases};
use crate::validate::{Problem, check};
use mlc_diag::catalog::Catalog;
use std::fmt;

/// A loaded language with its messages.
pub struct Loaded {
    pub lexicon: Lexicon,
    pub catalog: Catalog,
    pub(crate) source: Source,
}

/// Why a language cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    Missing(&'static str),
    Read { file: &'static str, what: String },
    Faults(Vec<Problem>),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::Missing(file) => write!(f, "{file} is missing"),
            LoadError::Read { file, what } => write!(f, "{file}: {what}"),
            LoadError::Faults(problems) => {
                let lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
                f.write_str(&lines.join("\n"))
            }
        }
    }
}

impl std::error::Error for LoadError {}

/// Makes a language from the files of a directory. `read` gives the text of a file by name, `Ok(None)` if there is none.
///
/// `language.toml` and `keywords.toml` must be there. Words and messages that are missing stay English; anything that would
/// make a word ambiguous or unscannable is refused.
pub fn load(read: &mut dyn FnMut(&str) -> Result<Option<String>, String>) -> Result<Loaded, LoadError> {
    fn parse<T: serde::de::DeserializeOwned>(
        read: &mut dyn FnMut(&str) -> Result<Option<String>, String>,
        file: &'static str,
    ) -> Result<Option<T>, LoadError> {
        let text = read(file).map_err(|what| LoadError::Read { file, what })?;
        text.map(|t| toml::from_str(&t)).transpose().map_err(|e| LoadError::Read { file, what: e.to_string() })
    }
    let source = Source {
        language: parse(read, "language.toml")?.ok_or(LoadError::Missing("language.toml"))?,
        keywords: parse(read, "keywords.toml")?.ok_or(LoadError::Missing("keywords.toml"))?,
        builtins: parse::<BuiltinsFile>(read, "builtins.toml")?.unwrap_or_default(),
        messages: parse::<MessagesFile>(read, "messages.toml")?.unwrap_or_default(),
        phrases: phrases(&parse::<CommandFile>(read, "command.toml")?.unwrap_or_default()),
        explain: parse::<ExplainFile>(read, "explain.toml")?.unwrap_or_default(),
    };
    let faults: Vec<Problem> = check(&source).into_iter().filter(|p| !p.gap).collect();
    if !faults.is_empty() {
        return Err(LoadError::Faults(faults));
    }
    let lexicon = Lexicon::build(&source).map_err(|what| {
        LoadError::Faults(vec![Problem { file: "keywords.toml", entry: String::new(), what, gap: false }])
    })?;
    let catalog = source.catalog();
    Ok(Loaded { lexicon, catalog, source })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Keyword;

    const LANGUAGE: &str = "tag = \"eo\"\nenglish = \"Esperanto\"\nnative = \"Esperanto\"\nscript = \"Latn\"\n\
                            direction = \"ltr\"\ndigits = \"0123456789\"\n";

    fn files(keywords: &str) -> Result<Loaded, LoadError> {
        let keywords = keywords.to_string();
        load(&mut |name| {
            Ok(match name {
                "language.toml" => Some(LANGUAGE.to_string()),
                "keywords.toml" => Some(keywords.clone()),
                "builtins.toml" => Some("[builtins]\nprint = [\"presu\"]\n".to_string()),
                _ => None,
            })
        })
    }

    #[test]
    fn a_small_language_works_and_the_rest_is_english() {
        let l = files("[keywords]\nif = [\"se\"]\nelif = [\"alie se\"]\n").unwrap().lexicon;
        assert_eq!(l.longest_keyword(&["se", "x"]), Some((Keyword::If, 1)));
        assert_eq!(l.longest_keyword(&["alie", "se"]), Some((Keyword::Elif, 2)));
        assert_eq!(l.builtin("presu"), Some("print"));
        assert_eq!(l.spell(Keyword::While), "while");
        assert_eq!(l.longest_keyword(&["while"]), Some((Keyword::While, 1)), "what is not translated stays English");
    }

    #[test]
    fn faults_and_missing_files_are_refused() {
        assert!(matches!(files("[keywords]\nif = [\"se\"]\nfor = [\"se\"]\n"), Err(LoadError::Faults(_))));
        assert!(matches!(files("[keywords]\nif = 3\n"), Err(LoadError::Read { file: "keywords.toml", .. })));
        assert_eq!(load(&mut |_| Ok(None)).err(), Some(LoadError::Missing("language.toml")));
        assert!(matches!(load(&mut |_| Err("no".into())), Err(LoadError::Read { .. })));
    }
}
