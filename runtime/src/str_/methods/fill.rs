//! Padding, tabs, translation, encoding, and the way to `format`.

use super::super::{Builder, Str, View, codec, spans, template};
use super::view;
use crate::args::Args;
use crate::exc;
use crate::int;
use crate::ok;
use crate::ops;
use crate::sys;
use crate::text;
use crate::types::type_of;
use crate::word::{Ref, Value};

/// Width and fill character; `None` after an error.
fn width_and_fill(args: &Args, name: &str) -> Option<(usize, u32)> {
    if !args.positional("str", name, 1, 2) {
        return None;
    }
    let width = sys::size(ops::as_ssize(args.get(0))?);
    let fill = args.get(1);
    if fill.is_null() {
        return Some((width, ' ' as u32));
    }
    match fill.cast::<Str>() {
        None => exc::type_error(text!["The fill character must be a unicode character, not ", type_of(fill)]),
        Some(s) if s.len() == 1 => Some((width, s.at(0))),
        Some(_) => exc::type_error("The fill character must be exactly one character long"),
    }
}

fn padded(this: Ref, left: usize, right: usize, fill: u32) -> Value {
    ok!(spans::padded(view(this), left, right, fill)).finish()
}

pub fn ljust(this: Ref, args: &Args) -> Value {
    let (width, fill) = ok!(width_and_fill(args, "ljust"));
    let missing = width.saturating_sub(view(this).len());
    if missing == 0 { crate::str_::plain(this) } else { padded(this, 0, missing, fill) }
}

pub fn rjust(this: Ref, args: &Args) -> Value {
    let (width, fill) = ok!(width_and_fill(args, "rjust"));
    let missing = width.saturating_sub(view(this).len());
    if missing == 0 { crate::str_::plain(this) } else { padded(this, missing, 0, fill) }
}

pub fn center(this: Ref, args: &Args) -> Value {
    let (width, fill) = ok!(width_and_fill(args, "center"));
    let missing = width.saturating_sub(view(this).len());
    if missing == 0 {
        return crate::str_::plain(this);
    }
    let left = spans::center_left(missing, width);
    padded(this, left, missing - left, fill)
}

pub fn zfill(this: Ref, args: &Args) -> Value {
    let width = sys::size(ok!(ops::as_ssize(ok!(args.one("str.zfill")))));
    let v = view(this);
    let missing = width.saturating_sub(v.len());
    if missing == 0 {
        return crate::str_::plain(this);
    }
    ok!(spans::zero_filled(v, missing)).finish()
}

pub fn expandtabs(this: Ref, args: &Args) -> Value {
    let mut size = [Ref::NULL];
    if !args.bind("expandtabs", &["tabsize"], 0, 1, 0, &mut size) {
        return Value::NULL;
    }
    let size = if size[0].is_null() { 8 } else { sys::size(i64::from(ok!(ops::as_c_int(size[0])))) };
    spans::expanded_tabs(view(this), size).finish()
}

pub fn encode(this: Ref, args: &Args) -> Value {
    let mut out = [Ref::NULL; 2];
    if !args.bind("encode", &["encoding", "errors"], 0, 2, 0, &mut out) {
        return Value::NULL;
    }
    codec::encode(this, out[0], out[1], "encode")
}

pub fn format(this: Ref, args: &Args) -> Value {
    template::format(this, args)
}

pub fn format_map(this: Ref, args: &Args) -> Value {
    let mapping = ok!(args.one("str.format_map"));
    template::format_map(this, mapping)
}

pub fn translate(this: Ref, args: &Args) -> Value {
    codec::expect_surrogates();
    let table = ok!(args.one("str.translate"));
    let v = view(this);
    let mut b = Builder::with_capacity(v.len());
    for c in v.chars() {
        let to = ops::get_item(table, Ref::small(c as i64));
        if to.is_null() {
            // Characters that the table does not have stay.
            if exc::catch(&exc::LOOKUP_ERROR).is_none() {
                return Value::NULL;
            }
            b.push(c);
            continue;
        }
        let to = to.r();
        if to.is_none() {
            continue;
        }
        if let Some(s) = to.cast::<Str>() {
            b.push_str(s);
        } else if int::is(to) {
            match int::as_i64(to).filter(|c| (0..0x110000).contains(c)) {
                Some(c) => b.push(c as u32),
                None => return exc::value_error("character mapping must be in range(0x110000)"),
            }
        } else {
            return exc::type_error("character mapping must return integer, None or str");
        }
    }
    b.finish()
}

pub fn maketrans(_: Ref, args: &Args) -> Value {
    if !args.positional("str", "maketrans", 1, 3) {
        return Value::NULL;
    }
    let out = crate::dict::new();
    let x = args.get(0);
    if args.len() == 1 {
        return if from_dict(x, out.r()) { out } else { Value::NULL };
    }
    let to = ok!(super::string(args.get(1), "maketrans", 2));
    let Some(from) = x.cast::<Str>() else {
        return exc::type_error("first maketrans argument must be a string if there is a second argument");
    };
    if from.len() != to.len() {
        return exc::value_error("the first two maketrans arguments must have equal length");
    }
    for (a, b) in from.view().chars().zip(to.chars()) {
        crate::dict::set_item(out.r(), Ref::small(a as i64), Value::small(b as i64));
    }
    if !args.get(2).is_null() {
        let gone: View = ok!(super::string(args.get(2), "maketrans", 3));
        for c in gone.chars() {
            crate::dict::set_item(out.r(), Ref::small(c as i64), Value::NONE);
        }
    }
    out
}

/// `str.maketrans(d)`: keys of one character become code points.
fn from_dict(d: Ref, out: Ref) -> bool {
    if !type_of(d).has(crate::types::flag::DICT) {
        return exc::type_error("if you give only one argument to maketrans it must be a dict");
    }
    let keys = ok!(crate::iter::to_tuple(d));
    for key in crate::tuple::items(keys.r()) {
        let value = ok!(ops::get_item(d, key.r()));
        if let Some(s) = key.r().cast::<Str>() {
            if s.len() != 1 {
                return exc::value_error("string keys in translate table must be of length 1");
            }
            crate::dict::set_item(out, Ref::small(s.at(0) as i64), value);
        } else if int::is(key.r()) {
            crate::dict::set_item(out, key.r(), value);
        } else {
            return exc::type_error("keys in translate table must be strings or integers");
        }
    }
    true
}
