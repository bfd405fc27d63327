//! A language of the user's own: `--lexicon DIR`.
//!
//! Owns: from file texts to a checked table. Does not know: the disk; the caller reads.

use crate::lexicon::{Lexicon, Source};
use crate::schema::{BuiltinsFile, CommandFile, ExplainFile, MessagesFile, phrases};
use crate::validate::{Fault, Problem, check};
use mlc_diag::catalog::Catalog;
use mlc_diag::codes::lexicons as codes;
use serde::de::DeserializeOwned;

/// A loaded language with its messages.
pub struct Loaded {
    pub lexicon: Lexicon,
    pub catalog: Catalog,
    pub(crate) source: Source,
}

/// Makes a language from the files of a directory. `read` gives the text of a file by name, `Ok(None)` if there is none, or
/// in a word of the interface why it cannot be read.
///
/// `language.toml` and `keywords.toml` must be there. Words and messages that are missing stay English; anything that would
/// make a word ambiguous or unscannable is refused. The error is never empty.
pub fn load(read: &mut dyn FnMut(&str) -> Result<Option<String>, String>) -> Result<Loaded, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut files = Reading { read, problems: &mut problems };
    let language = files.needed("language.toml");
    let keywords = files.needed("keywords.toml");
    let builtins = files.parse::<BuiltinsFile>("builtins.toml").unwrap_or_default();
    let messages = files.parse::<MessagesFile>("messages.toml").unwrap_or_default();
    let phrases = phrases(&files.parse::<CommandFile>("command.toml").unwrap_or_default());
    let explain = files.parse::<ExplainFile>("explain.toml").unwrap_or_default();
    let (Some(language), Some(keywords)) = (language, keywords) else { return Err(problems) };
    let source = Source { language, keywords, builtins, messages, phrases, explain };
    problems.extend(check(&source).into_iter().filter(|p| !p.is_gap()));
    if !problems.is_empty() {
        return Err(problems);
    }
    let lexicon = Lexicon::build(&source).unwrap_or_else(|e| unreachable!("a table without faults: {e}"));
    let catalog = source.catalog();
    Ok(Loaded { lexicon, catalog, source })
}

/// The files of a language as they are read; what is wrong with one does not hide what is wrong with another.
struct Reading<'a> {
    read: &'a mut dyn FnMut(&str) -> Result<Option<String>, String>,
    problems: &'a mut Vec<Problem>,
}

impl Reading<'_> {
    fn needed<T: DeserializeOwned>(&mut self, file: &'static str) -> Option<T> {
        let before = self.problems.len();
        let parsed = self.parse(file);
        if parsed.is_none() && self.problems.len() == before {
            self.report(file, Fault::new(&codes::FILE_MISSING), None);
        }
        parsed
    }

    fn parse<T: DeserializeOwned>(&mut self, file: &'static str) -> Option<T> {
        let text = (self.read)(file);
        let text = text.map_err(|problem| {
            self.report(file, Fault::new(&codes::FILE_UNREADABLE).arg("problem", problem), None);
        });
        let parsed = toml::from_str(&text.ok()??);
        parsed.map_err(|e| self.report(file, Fault::new(&codes::WRONG_FORM), Some(e.to_string()))).ok()
    }

    fn report(&mut self, file: &'static str, fault: Fault, said: Option<String>) {
        self.problems.push(Problem { file, entry: String::new(), fault, said });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Keyword;

    const LANGUAGE: &str = "tag = \"eo\"\nenglish = \"Esperanto\"\nnative = \"Esperanto\"\nscript = \"Latn\"\n\
                            direction = \"ltr\"\ndigits = \"0123456789\"\n";

    fn files(keywords: &str) -> Result<Loaded, Vec<Problem>> {
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

    fn codes_of(result: Result<Loaded, Vec<Problem>>) -> Vec<(&'static str, &'static str)> {
        let problems = result.err().unwrap_or_default();
        problems.iter().map(|p| (p.file, p.fault.template.code)).collect()
    }

    #[test]
    fn faults_and_missing_files_are_refused() {
        let twice = files("[keywords]\nif = [\"se\"]\nfor = [\"se\"]\n");
        assert_eq!(codes_of(twice), [("keywords.toml", "MLC0814")]);
        let misshapen = files("[keywords]\nif = 3\n");
        assert!(misshapen.as_ref().is_err_and(|p| p[0].said.as_ref().is_some_and(|said| said.contains("line 2"))));
        assert_eq!(codes_of(misshapen), [("keywords.toml", "MLC0803")]);
        let nothing = load(&mut |_| Ok(None));
        assert_eq!(codes_of(nothing), [("language.toml", "MLC0801"), ("keywords.toml", "MLC0801")]);
        let unreadable = codes_of(load(&mut |_| Err("no".into())));
        assert!(unreadable.len() == 6 && unreadable.iter().all(|(_, code)| *code == "MLC0802"));
    }
}
