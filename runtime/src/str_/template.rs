//! `str.format`: replacement fields with attributes, items, conversions and nested specifications.
//!
//! Owns: parsing of templates. Does not know: specifications (`format.rs`).

use super::{Builder, Str, View};
use crate::args::Args;
use crate::exc;
use crate::int;
use crate::ok;
use crate::text;
use crate::word::{Ref, Value};

/// Where the arguments come from: a call's, or a mapping (`format_map`).
enum Source<'a> {
    Args(&'a Args<'a>),
    Mapping(Ref<'a>),
}

/// Whether fields are numbered by themselves (`{}`) or by the template (`{0}`).
#[derive(PartialEq)]
enum Numbering {
    Unknown,
    Automatic,
    Manual,
}

struct State<'a> {
    source: Source<'a>,
    numbering: Numbering,
    next: usize,
}

/// `template.format(*args, **kwargs)`.
pub fn format(template: Ref, args: &Args) -> Value {
    run(template, Source::Args(args))
}

/// `template.format_map(mapping)`.
pub fn format_map(template: Ref, mapping: Ref) -> Value {
    run(template, Source::Mapping(mapping))
}

fn run(template: Ref, source: Source) -> Value {
    let mut b = Builder::new();
    let mut state = State { source, numbering: Numbering::Unknown, next: 0 };
    ok!(expand(template.get::<Str>().view(), &mut state, 2, &mut b));
    b.finish()
}

fn is(v: View, i: usize, c: char) -> bool {
    i < v.len() && v.at(i) == c as u32
}

/// Expands a template; `depth` says how deeply specifications may nest.
fn expand(v: View, state: &mut State, depth: u32, b: &mut Builder) -> Option<()> {
    let mut i = 0;
    while i < v.len() {
        let c = v.at(i);
        i += 1;
        if c == '}' as u32 {
            if !is(v, i, '}') {
                return exc::value_error("Single '}' encountered in format string");
            }
            i += 1;
            b.push(c);
        } else if c != '{' as u32 {
            b.push(c);
        } else if is(v, i, '{') {
            i += 1;
            b.push(c);
        } else {
            i = field(v, i, state, depth, b)?;
        }
    }
    Some(())
}

/// Expands the field that begins at `i`, behind the brace; answers the place behind it.
fn field(v: View, start: usize, state: &mut State, depth: u32, b: &mut Builder) -> Option<usize> {
    if start >= v.len() {
        return exc::value_error("Single '{' encountered in format string");
    }
    if depth == 0 {
        return exc::value_error("Max string recursion exceeded");
    }
    // The end of the name: the first `:`, `!` or `}` outside square brackets.
    let mut i = start;
    let mut in_brackets = false;
    loop {
        if i >= v.len() {
            return exc::value_error("expected '}' before end of string");
        }
        match char::from_u32(v.at(i)) {
            Some('{') if !in_brackets => return exc::value_error("unexpected '{' in field name"),
            Some('[') => in_brackets = true,
            Some(']') => in_brackets = false,
            Some('}' | ':' | '!') if !in_brackets => break,
            _ => {}
        }
        i += 1;
    }
    let name = v.cut(start, i);
    let mut conversion = 0;
    if is(v, i, '!') {
        i += 1;
        if i >= v.len() {
            return exc::value_error("end of string while looking for conversion specifier");
        }
        conversion = v.at(i);
        i += 1;
        if i >= v.len() {
            return exc::value_error("unmatched '{' in format spec");
        }
        if !is(v, i, ':') && !is(v, i, '}') {
            return exc::value_error("expected ':' after conversion specifier");
        }
    }
    let mut spec = View::One(&[]);
    let mut nested = false;
    if is(v, i, ':') {
        i += 1;
        let from = i;
        let mut open = 1;
        while i < v.len() {
            if is(v, i, '{') {
                open += 1;
                nested = true;
            } else if is(v, i, '}') {
                open -= 1;
                if open == 0 {
                    break;
                }
            }
            i += 1;
        }
        if i >= v.len() {
            return exc::value_error("unmatched '{' in format spec");
        }
        spec = v.cut(from, i);
    }
    let value = lookup(name, state)?;
    let value = match char::from_u32(conversion) {
        Some('\0') => value,
        Some('r') => ok!(super::repr(value.r())),
        Some('s') => ok!(super::of(value.r())),
        Some('a') => ok!(super::ascii(value.r())),
        _ => {
            let mut m = text!["Unknown conversion specifier "];
            if conversion > 32 && conversion < 127 {
                m.push(conversion);
            } else {
                m.push_latin1(b"\\x");
                super::push_hex(&mut m, conversion, 1);
            }
            return exc::value_error(m);
        }
    };
    let spec = if nested {
        let mut inner = Builder::new();
        expand(spec, state, depth - 1, &mut inner)?;
        inner.finish()
    } else {
        spec.to_value()
    };
    let shown = ok!(super::format(value.r(), spec.r()));
    if let Some(s) = shown.r().cast::<Str>() {
        b.push_str(s);
    }
    Some(i + 1)
}

/// A run of ASCII digits as an index.
fn number(v: View) -> Option<usize> {
    if v.is_empty() {
        return None;
    }
    v.chars().try_fold(0usize, |n, c| {
        let d = super::unicode::decimal_value(c)?;
        n.checked_mul(10)?.checked_add(d as usize)
    })
}

/// The value of a field name: `0`, `name`, `0.attr[key]`.
fn lookup(name: View, state: &mut State) -> Option<Value> {
    let mut end = 0;
    while end < name.len() && !is(name, end, '.') && !is(name, end, '[') {
        end += 1;
    }
    let first = name.cut(0, end);
    let mut value = match number(first) {
        Some(i) => {
            if matches!(state.source, Source::Args(_)) {
                if state.numbering == Numbering::Automatic {
                    return exc::value_error(
                        "cannot switch from automatic field numbering to manual field specification",
                    );
                }
                state.numbering = Numbering::Manual;
            }
            positional(i, state)?
        }
        None if first.is_empty() => {
            if state.numbering == Numbering::Manual {
                return exc::value_error("cannot switch from manual field specification to automatic field numbering");
            }
            state.numbering = Numbering::Automatic;
            let i = state.next;
            state.next += 1;
            positional(i, state)?
        }
        None => keyword(first, state)?,
    };
    let mut i = end;
    while i < name.len() {
        if is(name, i, '.') {
            let from = i + 1;
            i = from;
            while i < name.len() && !is(name, i, '.') && !is(name, i, '[') {
                i += 1;
            }
            if i == from {
                return exc::value_error("Empty attribute in format string");
            }
            let attr = super::intern(name.cut(from, i).to_value().r());
            value = ok!(crate::attr::get(value.r(), attr.r()));
        } else if is(name, i, '[') {
            let from = i + 1;
            i = from;
            while i < name.len() && !is(name, i, ']') {
                i += 1;
            }
            if i >= name.len() {
                return exc::value_error("Missing ']' in format string");
            }
            let key = name.cut(from, i);
            if key.is_empty() {
                return exc::value_error("Empty attribute in format string");
            }
            i += 1;
            let key = match number(key) {
                Some(n) => int::from_i64(n as i64),
                None => key.to_value(),
            };
            value = ok!(crate::ops::get_item(value.r(), key.r()));
        } else {
            return exc::value_error("Only '.' or '[' may follow ']' in format field specifier");
        }
    }
    Some(value)
}

fn positional(i: usize, state: &State) -> Option<Value> {
    match &state.source {
        Source::Args(args) => match args.pos().get(i) {
            Some(v) => Some(v.own()),
            None => exc::index_error_text(text!["Replacement index ", i, " out of range for positional args tuple"]),
        },
        Source::Mapping(_) => exc::value_error("Format string contains positional fields"),
    }
}

fn keyword(name: View, state: &State) -> Option<Value> {
    let key = name.to_value();
    match &state.source {
        Source::Args(args) => {
            let wanted = key.r().get::<Str>();
            let found = args.keywords().find(|(k, _)| k.cast::<Str>().is_some_and(|k| k.eq(wanted)));
            match found {
                Some((_, v)) => Some(v.own()),
                None => exc::key_error(key.r()),
            }
        }
        Source::Mapping(m) => Some(ok!(crate::ops::get_item(*m, key.r()))),
    }
}
