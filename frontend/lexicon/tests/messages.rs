//! Every diagnostic in every language: all placeholders are filled, nothing is left in braces or in English.

use mlc_diag::{Diagnostic, Severity, json, render};
use mlc_lexicon::Lexicon;
use mlc_source::{SourceMap, Span};

/// The names of the placeholders of a template, without keywords.
fn arguments(template: &'static mlc_diag::Template) -> Vec<&'static str> {
    let mut names = Vec::new();
    for text in [Some(template.text), template.hint].into_iter().flatten() {
        for part in text.split('{').skip(1) {
            let name = part.split('}').next().unwrap();
            if !name.starts_with("kw:") && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

#[test]
fn every_code_formats_in_every_language() {
    let mut sources = SourceMap::new();
    let file = sources.add("p.ml", "x = 1\n");
    for tag in Lexicon::tags() {
        let catalog = Lexicon::catalog(tag).unwrap();
        let lexicon = Lexicon::get(tag).unwrap();
        for template in mlc_diag::codes::all() {
            assert!(tag == "en" || catalog.has(template.code), "{tag} lacks {}", template.code);
            let mut d = Diagnostic::new(template, Span::new(file, 0, 1));
            for name in arguments(template) {
                d = d.arg(name, format!("<{name}>"));
            }
            let mut said = vec![catalog.diagnostic_text(&d, lexicon)];
            said.extend(catalog.diagnostic_hint(&d, lexicon));
            for text in &said {
                assert!(!text.is_empty() && !text.contains(['{', '}']), "{tag} {}: {text}", template.code);
                let isolates = |c: char| text.matches(c).count();
                assert_eq!(isolates('\u{2068}'), isolates('\u{2069}'));
                assert_eq!(
                    catalog.is_right_to_left() && text.contains('<'),
                    isolates('\u{2068}') > 0 && text.contains('<')
                );
            }
            for name in arguments(template) {
                assert!(said.iter().any(|t| t.contains(&format!("<{name}>"))), "{tag} {} drops {name}", template.code);
            }
            let word = if template.severity == Severity::Error { "error" } else { "warning" };
            let shown = render::render(&d, &sources, catalog, lexicon, false);
            assert!(shown.starts_with(&format!("{}[{}]: ", catalog.word(word), template.code)), "{shown}");
            assert!(shown.contains("p.ml:1:1"));
            let line = json::json(&d, &sources, catalog, lexicon);
            assert!(line.contains(&format!("\"language\":\"{tag}\"")) && !line.contains('\n'));
        }
    }
}

#[test]
fn interface_words_and_exceptions_are_translated() {
    let english = Lexicon::catalog("en").unwrap();
    for tag in Lexicon::tags() {
        let catalog = Lexicon::catalog(tag).unwrap();
        assert_eq!(catalog.tag(), tag);
        for name in
            ["ZeroDivisionError", "IndexError", "KeyError", "TypeError", "ValueError", "NameError", "RecursionError"]
        {
            let sentence = catalog.exception(name).unwrap();
            assert!(tag == "en" || Some(sentence) != english.exception(name), "{tag} {name}");
        }
        assert_eq!(catalog.exception("MyError"), None);
    }
    assert_eq!(Lexicon::catalog("fr").unwrap().word("error"), "erreur");
    assert_eq!(Lexicon::catalog("fr").unwrap().word("no such word"), "no such word");
}

/// A keyword inside a message is spelled as the program spells it, not as the reader would.
#[test]
fn messages_show_the_programs_keywords() {
    static T: mlc_diag::Template =
        mlc_diag::Template { code: "MLC9999", severity: Severity::Error, text: "`{kw:if}`, `{kw:not in}`", hint: None };
    let japanese = Lexicon::catalog("ja").unwrap();
    assert_eq!(japanese.text(&T, &[], Lexicon::get("fr").unwrap()), "`si`, `pas dans`");
}

#[test]
fn messages_are_sorted_by_code() {
    for tag in Lexicon::tags() {
        let path = format!("{}/../../lexicons/{tag}/messages.toml", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let codes: Vec<&str> =
            text.lines().filter_map(|l| l.split(' ').next()).filter(|w| w.starts_with("MLC")).collect();
        assert!(codes.is_sorted(), "{tag}");
        assert!(tag == "en" || codes.len() == mlc_diag::codes::all().count(), "{tag}");
    }
}
