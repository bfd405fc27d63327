//! The language's own forms: their trees and what they become in Python, as snapshots (`MLC_BLESS=1` writes them anew).

use crate::common::{difference, files, parse, read, summary};
use mlc_syntax::Choice;
use mlc_syntax::text::{dump::dump, python, tokens};

#[test]
fn own_forms_have_the_recorded_texts() {
    let bless = std::env::var_os("MLC_BLESS").is_some();
    let mut wrong = Vec::new();
    for path in files("own", "ml") {
        let (file, parsed) = parse(&read(&path), Choice::Detect);
        assert!(!parsed.has_errors(), "{}: {:?}", path.display(), summary(&file, &parsed));
        let tree = dump(&parsed.module) + "\n";
        for (extension, text) in
            [("tree", tree), ("python", python::print(&parsed.module)), ("tokens", tokens::list(&file, &parsed.tokens))]
        {
            let recorded = path.with_extension(extension);
            if bless {
                std::fs::write(&recorded, &text).expect("writable test file");
            } else if read(&recorded) != text {
                wrong.push(format!("{}: {}", recorded.display(), difference(&text, &read(&recorded))));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
