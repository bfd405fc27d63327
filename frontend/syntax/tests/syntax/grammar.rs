//! The grammar file numbers the terminals as `terminal.rs` does.

use mlc_syntax::terminal::Terminal;
use std::collections::BTreeMap;

fn upper(name: &str) -> String {
    let mut out = String::new();
    let mut before = None;
    for c in name.chars() {
        if c.is_uppercase() && before.is_some_and(|b: char| !b.is_uppercase()) {
            out.push('_');
        }
        out.extend(c.to_uppercase());
        before = Some(c);
    }
    out
}

#[test]
fn terminals_agree() {
    let path = crate::common::folder("../src/grammar/mlc.pest");
    let mut in_grammar = BTreeMap::new();
    for line in crate::common::read(&path).lines() {
        if let Some((name, rest)) = line.split_once(" = _{ \"\\u{")
            && let Some((digits, _)) = rest.split_once('}')
        {
            in_grammar.insert(name.trim().to_string(), u32::from_str_radix(digits, 16).expect("a number"));
        }
    }
    let numbered: BTreeMap<String, u32> = Terminal::ALL.iter().map(|t| (upper(t.name()), t.to_char() as u32)).collect();
    assert_eq!(in_grammar, numbered);
}
