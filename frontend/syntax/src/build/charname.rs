//! Characters by their names, for `\N{…}`.
//!
//! Owns: which names Python 3.12 knows: those of Unicode 15.0 and their aliases, in any case. Does not know: escapes.

use crate::text::is_printable;

pub(super) fn character(name: &str) -> Option<char> {
    let upper = name.to_ascii_uppercase();
    // The table is generous about blanks and hyphens, Python is not.
    if upper.starts_with(' ') || upper.ends_with(' ') || upper.contains('_') || upper.contains("  ") {
        return None;
    }
    let c = unicode_names2::character(&upper)?;
    let is_name = unicode_names2::name(c).is_some_and(|known| known.to_string() == upper);
    (in_unicode_15(c) && (is_name || is_alias(c, &upper))).then_some(c)
}

/// An alias is more than the character's name with other blanks and hyphens.
fn is_alias(c: char, upper: &str) -> bool {
    let letters = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    unicode_names2::name(c).is_none_or(|known| letters(&known.to_string()) != letters(upper))
}

/// False for characters that later versions of Unicode have added. Python's table of printable characters has the rest,
/// except controls, blanks and format characters.
fn in_unicode_15(c: char) -> bool {
    let format = matches!(
        c as u32,
        0xAD | 0x600..=0x605 | 0x61C | 0x6DD | 0x70F | 0x890..=0x891 | 0x8E2 | 0x180E | 0x200B..=0x200F
            | 0x2028..=0x202E | 0x2060..=0x2064 | 0x2066..=0x206F | 0xFEFF | 0xFFF9..=0xFFFB | 0x110BD | 0x110CD
            | 0x13430..=0x1343F | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0001 | 0xE0020..=0xE007F
    );
    is_printable(c as u32) || c.is_control() || c.is_whitespace() || format
}

#[cfg(test)]
mod tests {
    use super::character;

    #[test]
    fn names_are_those_of_python() {
        for (name, c) in [
            ("GREEK SMALL LETTER ALPHA", 'α'),
            ("greek Small letter alpha", 'α'),
            ("CJK UNIFIED IDEOGRAPH-4E2D", '中'),
            ("HANGUL SYLLABLE GA", '가'),
            ("HANGUL JUNGSEONG O-E", '\u{1180}'),
            ("HANGUL JUNGSEONG OE", '\u{116C}'),
            ("TIBETAN LETTER -A", 'འ'),
            ("NBSP", '\u{A0}'),
            ("LINE FEED", '\n'),
            ("LATIN CAPITAL LETTER GHA", 'Ƣ'),
            ("LATIN CAPITAL LETTER OI", 'Ƣ'),
            ("ZERO WIDTH JOINER", '\u{200D}'),
        ] {
            assert_eq!(character(name), Some(c), "{name}");
        }
        for name in [
            "GREEK_SMALL_LETTER_ALPHA",
            "GREEKSMALL LETTER ALPHA",
            "NOTHING",
            "CJK UNIFIED IDEOGRAPH-2EBF0",
            " SPACE",
            "",
        ] {
            assert_eq!(character(name), None, "{name}");
        }
    }
}
