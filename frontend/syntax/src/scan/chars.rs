//! Classes of characters: identifiers, digits of all scripts, quotation marks, Unicode spellings of operators.
//!
//! Owns: the tables. Does not know: tokens' neighbours.

use crate::terminal::Terminal;

/// Code points of the digit zero of every script with decimal digits (general category Nd, Unicode 15.0); the digits one
/// to nine follow each.
const ZEROS: &[u32] = &[
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0,
    0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620,
    0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0,
    0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x11F50,
    0x16A60, 0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E950,
    0x1FBF0,
];

/// Value of a decimal digit of any script, with the zero of its script: `४` is `(4, 0x966)`.
pub fn digit(c: char) -> Option<(u8, u32)> {
    let code = c as u32;
    if code < 0x80 {
        return c.is_ascii_digit().then(|| (code as u8 - b'0', 0x30));
    }
    let i = ZEROS.partition_point(|z| *z <= code);
    let zero = *ZEROS.get(i.checked_sub(1)?)?;
    (code - zero < 10).then(|| ((code - zero) as u8, zero))
}

/// A character that an identifier may start with: Python's, and combining marks.
pub fn starts_identifier(c: char) -> bool {
    c == '_' || unicode_ident::is_xid_start(c) || (!c.is_ascii() && is_mark(c))
}

pub fn continues_identifier(c: char) -> bool {
    (unicode_ident::is_xid_continue(c) && !is_late_continue(c)) || (!c.is_ascii() && is_mark(c))
}

/// Joiners and the Katakana middle dot: parts of identifiers in Unicode since 15.1, but not in Python 3.12.
fn is_late_continue(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}' | '・' | '･')
}

/// ZERO WIDTH NON-JOINER and JOINER.
pub fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// Letters and marks of the scripts in which joiners shape words: Arabic, and the scripts of India and their neighbours.
/// Between two of them a joiner may stand in a name (`क्‍ष`); it shapes the word and does not tell names apart.
pub fn is_shaped_by_joiners(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{7BF}' | '\u{840}'..='\u{DFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{18AF}')
        && continues_identifier(c)
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Operators and delimiters outside ASCII: each stands for an ASCII one and is never joined with its neighbour.
pub fn unicode_operator(c: char) -> Option<Terminal> {
    Some(match c {
        '＋' => Terminal::Plus,
        '−' | '－' => Terminal::Minus,
        '×' | '⋅' | '＊' => Terminal::Star,
        '÷' | '／' => Terminal::Slash,
        '％' => Terminal::Percent,
        '≠' => Terminal::NotEq,
        '＜' => Terminal::Lt,
        '＞' => Terminal::Gt,
        '≤' => Terminal::Le,
        '≥' => Terminal::Ge,
        '＝' => Terminal::Assign,
        '≪' => Terminal::LShift,
        '≫' => Terminal::RShift,
        '→' => Terminal::Arrow,
        '（' => Terminal::OpenParen,
        '）' => Terminal::CloseParen,
        '［' => Terminal::OpenBracket,
        '］' => Terminal::CloseBracket,
        '｛' => Terminal::OpenBrace,
        '｝' => Terminal::CloseBrace,
        '，' | '،' => Terminal::Comma,
        '：' => Terminal::Colon,
        '；' | '؛' => Terminal::Semicolon,
        '．' => Terminal::Dot,
        _ => return None,
    })
}

/// The mark that closes a typographic quotation.
pub fn closing_quote(open: char) -> Option<char> {
    Some(match open {
        '「' => '」',
        '«' => '»',
        '“' => '”',
        '‘' => '’',
        '〔' => '〕',
        _ => return None,
    })
}

pub fn is_closing_quote(c: char) -> bool {
    matches!(c, '」' | '»' | '”' | '’' | '〕')
}

/// Embeddings, overrides and isolates: +1 opens one, -1 closes one, kept apart for the two families.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Bidi {
    OpenEmbedding,
    CloseEmbedding,
    OpenIsolate,
    CloseIsolate,
}

pub fn bidi_control(c: char) -> Option<Bidi> {
    Some(match c {
        '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => Bidi::OpenEmbedding,
        '\u{202C}' => Bidi::CloseEmbedding,
        '\u{2066}'..='\u{2068}' => Bidi::OpenIsolate,
        '\u{2069}' => Bidi::CloseIsolate,
        _ => return None,
    })
}

/// Characters that leave no mark on the screen and have no meaning in a program.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
            | '\u{2060}'..='\u{2064}' | '\u{206A}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// White space that Python does not take for a blank.
pub fn is_foreign_space(c: char) -> bool {
    !c.is_ascii() && c.is_whitespace()
}

/// Cyrillic and Greek letters that look like a Latin one: `а` (U+0430) gives `a`.
pub fn latin_twin(c: char) -> Option<char> {
    Some(match c {
        'а' => 'a',
        'е' => 'e',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'с' => 'c',
        'у' => 'y',
        'х' => 'x',
        'ѕ' => 's',
        'і' => 'i',
        'ј' => 'j',
        'ԁ' => 'd',
        'ν' => 'v',
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'Е' | 'Ε' => 'E',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Н' | 'Η' => 'H',
        'О' | 'Ο' => 'O',
        'Р' | 'Ρ' => 'P',
        'С' => 'C',
        'Т' | 'Τ' => 'T',
        'Х' | 'Χ' => 'X',
        'У' | 'Υ' => 'Y',
        'Ι' | 'І' => 'I',
        'Ζ' => 'Z',
        'Ν' => 'N',
        _ => return None,
    })
}
