//! Character properties and case mappings of Unicode 15.0, as CPython 3.12 has them.
//!
//! Owns: the tables and their lookup. Does not know: strings. Each function is the only way to its table, so that a
//! program links the tables it uses.

mod tables;

use tables::*;

/// A character's mapping: one to three characters.
#[derive(Clone, Copy)]
pub struct Mapped {
    chars: [u32; 3],
}

impl Mapped {
    const fn one(c: u32) -> Mapped {
        Mapped { chars: [c, 0, 0] }
    }

    #[inline]
    pub fn chars(&self) -> impl Iterator<Item = u32> + '_ {
        // No character maps to a sequence with a zero in it, except zero itself.
        self.chars.iter().enumerate().filter(|(i, c)| *i == 0 || **c != 0).map(|(_, c)| *c)
    }

    /// The character itself does not change.
    pub fn is(&self, c: u32) -> bool {
        self.chars == [c, 0, 0]
    }
}

fn within(set: &[u32], c: u32) -> bool {
    set.partition_point(|b| *b <= c) & 1 == 1
}

fn mapped(runs: &[(u32, u32, u8, i32)], several: &[(u32, [u32; 3])], c: u32) -> Option<Mapped> {
    let i = runs.partition_point(|r| r.0 <= c);
    if let Some((first, last, step, difference)) = i.checked_sub(1).map(|i| runs[i])
        && c <= last
        && (c - first).is_multiple_of(step as u32)
    {
        return Some(Mapped::one(c.wrapping_add_signed(difference)));
    }
    let i = several.binary_search_by_key(&c, |m| m.0).ok()?;
    Some(Mapped { chars: several[i].1 })
}

pub fn upper(c: u32) -> Mapped {
    if c < 0x80 {
        return Mapped::one((c as u8).to_ascii_uppercase() as u32);
    }
    mapped(&TO_UPPER, &TO_UPPER_MULTI, c).unwrap_or(Mapped::one(c))
}

pub fn lower(c: u32) -> Mapped {
    if c < 0x80 {
        return Mapped::one((c as u8).to_ascii_lowercase() as u32);
    }
    mapped(&TO_LOWER, &TO_LOWER_MULTI, c).unwrap_or(Mapped::one(c))
}

pub fn title(c: u32) -> Mapped {
    if c < 0x80 {
        return Mapped::one((c as u8).to_ascii_uppercase() as u32);
    }
    mapped(&TO_TITLE, &TO_TITLE_MULTI, c).unwrap_or_else(|| upper(c))
}

pub fn fold(c: u32) -> Mapped {
    if c < 0x80 {
        return Mapped::one((c as u8).to_ascii_lowercase() as u32);
    }
    mapped(&TO_FOLD, &TO_FOLD_MULTI, c).unwrap_or_else(|| lower(c))
}

/// White space, as `str.split` and `isspace` see it.
#[inline]
pub fn is_space(c: u32) -> bool {
    match c {
        0x09..=0x0D | 0x1C..=0x20 | 0x85 | 0xA0 => true,
        0..0x1680 => false,
        _ => matches!(c, 0x1680 | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x3000),
    }
}

/// A line ends after this character (`splitlines`).
pub fn is_line_end(c: u32) -> bool {
    matches!(c, 0x0A..=0x0D | 0x1C..=0x1E | 0x85 | 0x2028 | 0x2029)
}

/// The value of a decimal digit of any script.
pub fn decimal_value(c: u32) -> Option<u32> {
    if c < 0x80 {
        return if (0x30..0x3A).contains(&c) { Some(c - 0x30) } else { None };
    }
    let i = ZEROS.partition_point(|z| *z <= c).checked_sub(1)?;
    let d = c - ZEROS[i];
    if d < 10 { Some(d) } else { None }
}

pub fn is_decimal(c: u32) -> bool {
    decimal_value(c).is_some()
}

pub fn is_digit(c: u32) -> bool {
    within(&DIGIT, c)
}

pub fn is_numeric(c: u32) -> bool {
    within(&NUMERIC, c)
}

pub fn is_alpha(c: u32) -> bool {
    if c < 0x80 { (c as u8).is_ascii_alphabetic() } else { within(&ALPHA, c) }
}

pub fn is_alnum(c: u32) -> bool {
    is_alpha(c) || is_decimal(c) || is_digit(c) || is_numeric(c)
}

pub fn is_upper(c: u32) -> bool {
    if c < 0x80 { (c as u8).is_ascii_uppercase() } else { within(&UPPER, c) }
}

pub fn is_lower(c: u32) -> bool {
    if c < 0x80 { (c as u8).is_ascii_lowercase() } else { within(&LOWER, c) }
}

pub fn is_title(c: u32) -> bool {
    within(&TITLE, c)
}

pub fn is_printable(c: u32) -> bool {
    if c < 0x80 { (0x20..0x7F).contains(&c) } else { within(&PRINTABLE, c) }
}

pub fn is_id_start(c: u32) -> bool {
    within(&ID_START, c)
}

pub fn is_id_continue(c: u32) -> bool {
    within(&ID_CONTINUE, c)
}

/// A cased letter that the final sigma does not look through.
pub fn is_cased(c: u32) -> bool {
    within(&CASED, c)
}

pub fn is_case_ignorable(c: u32) -> bool {
    within(&CASE_IGNORABLE, c)
}
