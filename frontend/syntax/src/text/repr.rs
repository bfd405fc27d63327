//! Python's `repr` of constants.
//!
//! Owns: the text of floats, strings and bytes as CPython prints them. Does not know: where it is used.

use super::unprintable::is_printable;
use crate::ast::{Constant, StrLit};
use std::fmt::Write;

/// `repr` of a constant as CPython prints it.
pub fn constant(value: &Constant) -> String {
    match value {
        Constant::None => "None".into(),
        Constant::True => "True".into(),
        Constant::False => "False".into(),
        Constant::Ellipsis => "Ellipsis".into(),
        Constant::Int(value) => value.to_string(),
        Constant::BigInt(digits) => digits.to_string(),
        Constant::Float(value) => float(*value),
        Constant::Imaginary(value) => {
            let text = float(*value);
            format!("{}j", text.strip_suffix(".0").unwrap_or(&text))
        }
        Constant::Str(value) => literal(value),
        Constant::Bytes(value) => bytes(value),
    }
}

/// The shortest digits that give the same value back, in Python's layout: `0.1`, `1e+16`, `1.5e-07`.
pub fn float(value: f64) -> String {
    if value.is_infinite() {
        return if value > 0.0 { "inf".into() } else { "-inf".into() };
    }
    if value.is_nan() {
        return "nan".into();
    }
    let scientific = format!("{value:e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-4..16).contains(&exponent) {
        let plain = format!("{value}");
        return if plain.contains('.') { plain } else { plain + ".0" };
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{mantissa}e{sign}{:02}", exponent.abs())
}

pub fn literal(value: &StrLit) -> String {
    match &value.surrogates {
        Some(codes) => codes_repr(codes.iter().copied()),
        None => string(&value.text),
    }
}

pub fn string(text: &str) -> String {
    codes_repr(text.chars().map(|c| c as u32))
}

fn codes_repr(codes: impl Iterator<Item = u32> + Clone) -> String {
    let has = |c: char| codes.clone().any(|code| code == c as u32);
    let quote = if has('\'') && !has('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for code in codes {
        push_code(&mut out, code, quote);
    }
    out.push(quote);
    out
}

fn push_code(out: &mut String, code: u32, quote: char) {
    match char::from_u32(code) {
        Some(c) if c == quote || c == '\\' => {
            out.push('\\');
            out.push(c);
        }
        Some('\n') => out.push_str("\\n"),
        Some('\r') => out.push_str("\\r"),
        Some('\t') => out.push_str("\\t"),
        Some(c) if is_printable(code) => out.push(c),
        _ => {
            let _ = match code {
                0..=0xFF => write!(out, "\\x{code:02x}"),
                0x100..=0xFFFF => write!(out, "\\u{code:04x}"),
                _ => write!(out, "\\U{code:08x}"),
            };
        }
    }
}

pub fn bytes(value: &[u8]) -> String {
    let quote = if value.contains(&b'\'') && !value.contains(&b'"') { '"' } else { '\'' };
    let mut out = format!("b{quote}");
    for byte in value {
        match *byte {
            b if b == quote as u8 || b == b'\\' => {
                out.push('\\');
                out.push(b as char);
            }
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            b if (0x20..0x7F).contains(&b) => out.push(b as char),
            b => {
                let _ = write!(out, "\\x{b:02x}");
            }
        }
    }
    out.push(quote);
    out
}
