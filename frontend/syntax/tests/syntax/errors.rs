//! Diagnostics of broken programs, as data: `errors/*.txt` holds sources with the codes and positions expected for them.
//!
//! One case is `=== language`, the source, `---`, and one line `CODE line:column` per diagnostic. `\x{…}` in a source stands
//! for a character that an editor would hide. With `MLC_BLESS=1` the expectations are written anew.

use crate::common::{files, parse, read, summary};
use mlc_syntax::Choice;

struct Case {
    tag: String,
    source: String,
    expected: Vec<String>,
}

fn cases(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut in_source = false;
    for line in text.lines() {
        if let Some(tag) = line.strip_prefix("=== ") {
            cases.push(Case { tag: tag.to_string(), source: String::new(), expected: Vec::new() });
            in_source = true;
        } else if line == "---" {
            in_source = false;
        } else if let Some(case) = cases.last_mut() {
            if in_source {
                case.source.push_str(line);
                case.source.push('\n');
            } else if !line.is_empty() {
                case.expected.push(line.to_string());
            }
        }
    }
    cases
}

fn unescape(source: &str) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("\\x{") {
        out.push_str(before);
        let (digits, tail) = after.split_once('}').expect("a closing brace");
        out.push(char::from_u32(u32::from_str_radix(digits, 16).expect("a number")).expect("a character"));
        rest = tail;
    }
    out + rest
}

#[test]
fn broken_programs_get_the_recorded_diagnostics() {
    let bless = std::env::var_os("MLC_BLESS").is_some();
    let mut wrong = Vec::new();
    for path in files("errors", "txt") {
        let mut blessed = String::new();
        for case in cases(&read(&path)) {
            let choice = if case.tag == "auto" { Choice::Detect } else { Choice::Named(&case.tag) };
            let (file, parsed) = parse(&unescape(&case.source), choice);
            let found = summary(&file, &parsed);
            blessed.push_str(&format!("=== {}\n{}---\n{}\n", case.tag, case.source, found.join("\n")));
            if found != case.expected {
                wrong.push(format!(
                    "{}:\n{}  expected {:?}\n  found    {found:?}",
                    path.display(),
                    case.source,
                    case.expected
                ));
            }
        }
        if bless {
            std::fs::write(&path, blessed).expect("writable test file");
        }
    }
    assert!(bless || wrong.is_empty(), "{}", wrong.join("\n"));
}
