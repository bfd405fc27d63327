//! Case mappings and the classes of characters.

use super::super::unicode::{self, Mapped};
use super::super::{Builder, Str, View};
use super::view;
use crate::args::Args;
use crate::word::{Ref, Value};

/// Maps ASCII strings byte by byte, others character by character.
fn map(this: Ref, ascii: fn(&u8) -> u8, other: fn(View, usize, &mut Builder)) -> Value {
    let s = this.get::<Str>();
    let v = s.view();
    let mut b = Builder::with_capacity(v.len());
    match v {
        View::One(bytes) if s.is_ascii() => {
            for c in bytes {
                b.push(ascii(c) as u32);
            }
        }
        _ => {
            for i in 0..v.len() {
                other(v, i, &mut b);
            }
        }
    }
    b.finish()
}

fn push_mapped(b: &mut Builder, m: Mapped) {
    for c in m.chars() {
        b.push(c);
    }
}

const SIGMA: u32 = 0x3A3;

/// The lower case of the character at `i`: a capital sigma that ends a word becomes the final sigma.
fn push_lower(v: View, i: usize, b: &mut Builder) {
    let c = v.at(i);
    if c == SIGMA {
        let before = (0..i).rev().map(|j| v.at(j)).find(|c| !unicode::is_case_ignorable(*c));
        let after = (i + 1..v.len()).map(|j| v.at(j)).find(|c| !unicode::is_case_ignorable(*c));
        let cased = |c: Option<u32>| c.is_some_and(unicode::is_cased);
        return b.push(if cased(before) && !cased(after) { 0x3C2 } else { 0x3C3 });
    }
    push_mapped(b, unicode::lower(c));
}

pub fn upper(this: Ref, args: &Args) -> Value {
    if !args.none("str.upper") {
        return Value::NULL;
    }
    map(this, u8::to_ascii_uppercase, |v, i, b| push_mapped(b, unicode::upper(v.at(i))))
}

pub fn lower(this: Ref, args: &Args) -> Value {
    if !args.none("str.lower") {
        return Value::NULL;
    }
    map(this, u8::to_ascii_lowercase, push_lower)
}

pub fn casefold(this: Ref, args: &Args) -> Value {
    if !args.none("str.casefold") {
        return Value::NULL;
    }
    map(this, u8::to_ascii_lowercase, |v, i, b| push_mapped(b, unicode::fold(v.at(i))))
}

pub fn swapcase(this: Ref, args: &Args) -> Value {
    if !args.none("str.swapcase") {
        return Value::NULL;
    }
    let ascii = |c: &u8| if c.is_ascii_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
    map(this, ascii, |v, i, b| {
        let c = v.at(i);
        if unicode::is_upper(c) {
            push_lower(v, i, b);
        } else if unicode::is_lower(c) {
            push_mapped(b, unicode::upper(c));
        } else {
            b.push(c);
        }
    })
}

pub fn capitalize(this: Ref, args: &Args) -> Value {
    if !args.none("str.capitalize") {
        return Value::NULL;
    }
    let v = view(this);
    let mut b = Builder::with_capacity(v.len());
    for i in 0..v.len() {
        if i == 0 {
            push_mapped(&mut b, unicode::title(v.at(0)));
        } else {
            push_lower(v, i, &mut b);
        }
    }
    b.finish()
}

/// Cased in the sense of `title`: upper, lower or title case.
fn has_case(c: u32) -> bool {
    unicode::is_upper(c) || unicode::is_lower(c) || unicode::is_title(c)
}

pub fn title(this: Ref, args: &Args) -> Value {
    if !args.none("str.title") {
        return Value::NULL;
    }
    let v = view(this);
    let mut b = Builder::with_capacity(v.len());
    let mut inside = false;
    for i in 0..v.len() {
        let c = v.at(i);
        if inside {
            push_lower(v, i, &mut b);
        } else {
            push_mapped(&mut b, unicode::title(c));
        }
        inside = has_case(c);
    }
    b.finish()
}

macro_rules! all {
    ($($name:ident $qualified:literal $test:path;)*) => { $(
        pub fn $name(this: Ref, args: &Args) -> Value {
            if !args.none($qualified) {
                return Value::NULL;
            }
            let v = view(this);
            Value::bool(!v.is_empty() && v.chars().all($test))
        }
    )* };
}
all! {
    isalnum "str.isalnum" unicode::is_alnum;
    isalpha "str.isalpha" unicode::is_alpha;
    isdecimal "str.isdecimal" unicode::is_decimal;
    isdigit "str.isdigit" unicode::is_digit;
    isnumeric "str.isnumeric" unicode::is_numeric;
    isspace "str.isspace" unicode::is_space;
}

pub fn isascii(this: Ref, args: &Args) -> Value {
    if !args.none("str.isascii") {
        return Value::NULL;
    }
    Value::bool(this.get::<Str>().is_ascii())
}

pub fn isprintable(this: Ref, args: &Args) -> Value {
    if !args.none("str.isprintable") {
        return Value::NULL;
    }
    Value::bool(view(this).chars().all(unicode::is_printable))
}

pub fn isidentifier(this: Ref, args: &Args) -> Value {
    if !args.none("str.isidentifier") {
        return Value::NULL;
    }
    let mut chars = view(this).chars();
    let first = chars.next().is_some_and(unicode::is_id_start);
    Value::bool(first && chars.all(unicode::is_id_continue))
}

/// Some characters satisfy `yes`, and none satisfies `no` or is in title case.
fn one_case(v: View, yes: fn(u32) -> bool, no: fn(u32) -> bool) -> bool {
    let mut any = false;
    for c in v.chars() {
        if no(c) || unicode::is_title(c) {
            return false;
        }
        any |= yes(c);
    }
    any
}

pub fn isupper(this: Ref, args: &Args) -> Value {
    if !args.none("str.isupper") {
        return Value::NULL;
    }
    Value::bool(one_case(view(this), unicode::is_upper, unicode::is_lower))
}

pub fn islower(this: Ref, args: &Args) -> Value {
    if !args.none("str.islower") {
        return Value::NULL;
    }
    Value::bool(one_case(view(this), unicode::is_lower, unicode::is_upper))
}

pub fn istitle(this: Ref, args: &Args) -> Value {
    if !args.none("str.istitle") {
        return Value::NULL;
    }
    let (mut any, mut inside) = (false, false);
    for c in view(this).chars() {
        if unicode::is_upper(c) || unicode::is_title(c) {
            if inside {
                return Value::FALSE;
            }
            inside = true;
            any = true;
        } else if unicode::is_lower(c) {
            if !inside {
                return Value::FALSE;
            }
            any = true;
        } else {
            inside = false;
        }
    }
    Value::bool(any)
}
