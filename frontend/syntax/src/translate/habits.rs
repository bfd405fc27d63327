//! How the languages write digits, marks and quotations.
//!
//! Owns: from the habit of one language to that of another; the habits are in `language.toml`. Does not know: tokens.
//! Only what follows the habit of the source language is changed: an English program with `«…»` keeps them.

use crate::scan::chars::digit;
use crate::terminal::Terminal;
use mlc_lexicon::{Lexicon, Marks};
use std::borrow::Cow;

fn full_width(c: char) -> bool {
    matches!(c, '\u{FF01}'..='\u{FF5E}')
}

/// A numeral in the digits of the target, if it is written in the source's own digits.
pub fn number<'a>(text: &'a str, from: &Lexicon, to: &Lexicon) -> Cow<'a, str> {
    let native = |c: char| from.digits().contains(&c) || (full_width(c) && from.marks() == Marks::FullWidth);
    let mut foreign = text.chars().filter(|c| !c.is_ascii() && digit(*c).is_some()).peekable();
    if foreign.peek().is_none() || !foreign.all(native) {
        return Cow::Borrowed(text);
    }
    let translated = |c: char| match digit(c) {
        Some((value, _)) if !c.is_ascii() => to.digits().get(usize::from(value)).copied().unwrap_or(c),
        _ => c,
    };
    Cow::Owned(text.chars().map(translated).collect())
}

/// A mark in the form of the target, if it is written in the source's own form.
pub fn mark(text: &str, terminal: Terminal, from: &Lexicon, to: &Lexicon) -> Option<String> {
    let native = match from.marks() {
        Marks::Ascii => false,
        Marks::FullWidth => text.chars().all(full_width),
        Marks::Arabic => matches!(text, "،" | "؛"),
    };
    if !native || from.marks() == to.marks() {
        return None;
    }
    let ascii = terminal.text();
    Some(match (to.marks(), terminal) {
        (Marks::FullWidth, _) if ascii.len() == 1 => {
            ascii.chars().filter_map(|c| char::from_u32(c as u32 + 0xFEE0)).collect()
        }
        (Marks::Arabic, Terminal::Comma) => "،".to_string(),
        (Marks::Arabic, Terminal::Semicolon) => "؛".to_string(),
        _ => ascii.to_string(),
    })
}

/// A full-width mark has its blank built in: one that becomes narrow needs a blank after it (`1`), one that becomes full-width
/// does not any more (`-1`).
pub fn blank_after(text: &str, mark: &str) -> i32 {
    let wide = |text: &str| text.chars().all(full_width);
    i32::from(wide(text)) - i32::from(wide(mark))
}

/// A quotation with the marks of the target, if it has those of the source and the text allows it.
pub fn quotation(text: &str, from: &Lexicon, to: &Lexicon) -> Option<String> {
    let (old, (open, close)) = (from.quotes(), to.quotes());
    let inner = text.strip_prefix(old.0)?.strip_suffix(old.1)?;
    (old.0 != open && !inner.contains(close)).then(|| format!("{open}{inner}{close}"))
}
