//! Methods of `bytes`.

use super::{BYTES, data, from_slice, of};
use crate::args::Args;
use crate::exc;
use crate::list;
use crate::ops;
use crate::str_::methods::search_bounds;
use crate::str_::{Builder, Str, View, codec, push_hex, search};
use crate::types::{Method, type_of};
use crate::word::{Ref, Value};
use crate::{methods, ok, text};
use alloc::vec::Vec;

methods!(&BYTES;
    DECODE = "decode" decode,
    HEX = "hex" hex,
    FIND = "find" find,
    RFIND = "rfind" rfind,
    INDEX = "index" index,
    COUNT = "count" count,
    STARTSWITH = "startswith" startswith,
    ENDSWITH = "endswith" endswith,
    JOIN = "join" join,
    SPLIT = "split" split,
    REPLACE = "replace" replace,
    STRIP = "strip" strip,
    LSTRIP = "lstrip" lstrip,
    RSTRIP = "rstrip" rstrip,
    UPPER = "upper" upper,
    LOWER = "lower" lower,
    ISDIGIT = "isdigit" isdigit,
    ISALPHA = "isalpha" isalpha,
    ISALNUM = "isalnum" isalnum,
    ISSPACE = "isspace" isspace,
);
methods!(class &BYTES; FROMHEX = "fromhex" fromhex);

pub static ALL: &[&Method] = &[
    &DECODE,
    &HEX,
    &FIND,
    &RFIND,
    &INDEX,
    &COUNT,
    &STARTSWITH,
    &ENDSWITH,
    &JOIN,
    &SPLIT,
    &REPLACE,
    &STRIP,
    &LSTRIP,
    &RSTRIP,
    &UPPER,
    &LOWER,
    &ISDIGIT,
    &ISALPHA,
    &ISALNUM,
    &ISSPACE,
    &FROMHEX,
];

fn decode(this: Ref, args: &Args) -> Value {
    let mut out = [Ref::NULL; 2];
    if !args.bind("decode", &["encoding", "errors"], 0, 2, 0, &mut out) {
        return Value::NULL;
    }
    codec::decode(of(this), out[0], out[1], this)
}

fn hex(this: Ref, args: &Args) -> Value {
    let mut out = [Ref::NULL; 2];
    if !args.bind("hex", &["sep", "bytes_per_sep"], 0, 2, 0, &mut out) {
        return Value::NULL;
    }
    let bytes = of(this);
    let mut sep = 0;
    if !out[0].is_null() {
        match out[0].cast::<Str>().map(|s| (s.len(), s.view())) {
            Some((1, v)) if v.at(0) < 0x80 => sep = v.at(0),
            Some((1, _)) => return exc::value_error("sep must be ASCII."),
            Some(_) => return exc::value_error("sep must be length 1."),
            None => return exc::type_error("sep must be str or bytes."),
        }
    }
    let per = if out[1].is_null() { 1 } else { ok!(ops::as_ssize(out[1])) };
    let size = per.unsigned_abs() as usize;
    let mut b = Builder::with_capacity(bytes.len() * 2);
    for (i, c) in bytes.iter().enumerate() {
        // Groups are counted from the right, or from the left when the number is negative.
        let place = if per < 0 { i } else { bytes.len() - i };
        if sep != 0 && i > 0 && size > 0 && place % size == 0 {
            b.push(sep);
        }
        push_hex(&mut b, *c as u32, 2);
    }
    b.finish()
}

fn fromhex(_: Ref, args: &Args) -> Value {
    let s = ok!(args.one("bytes.fromhex"));
    let Some(s) = s.cast::<Str>() else {
        return exc::type_error(text!["fromhex() argument must be str, not ", type_of(s)]);
    };
    let mut out = Vec::new();
    let mut i = 0;
    let digit = |i: usize| char::from_u32(s.at(i)).and_then(|c| c.to_digit(16)).filter(|_| i < s.len());
    while i < s.len() {
        if crate::str_::unicode::is_space(s.at(i)) && s.at(i) < 0x80 {
            i += 1;
            continue;
        }
        let Some(high) = digit(i) else { return bad_hex(i) };
        let Some(low) = digit(i + 1) else { return bad_hex(i + 1) };
        out.push((high * 16 + low) as u8);
        i += 2;
    }
    from_slice(&out)
}

fn bad_hex(i: usize) -> Value {
    exc::value_error(text!["non-hexadecimal number found in fromhex() arg at position ", i])
}

/// Bytes or a single byte to look for.
fn needle(v: Ref, one: &mut [u8; 1]) -> Option<Vec<u8>> {
    if let Some(b) = data(v) {
        return Some(b.to_vec());
    }
    if ops::has_index(v) {
        one[0] = super::byte_of(v, "byte must be in range(0, 256)")?;
        return Some(one.to_vec());
    }
    exc::type_error(text!["argument should be integer or bytes-like object, not '", type_of(v), "'"])
}

fn locate(this: Ref, args: &Args, name: &str, find: fn(View, View) -> Option<usize>) -> Option<Option<i64>> {
    if !args.positional("bytes", name, 1, 3) {
        return None;
    }
    let needle = needle(args.get(0), &mut [0])?;
    let bytes = of(this);
    let (start, end) = search_bounds(args.get(1), args.get(2), bytes.len())?;
    let Some(hay) = bytes.get(start..end) else { return Some(None) };
    Some(find(View::One(hay), View::One(&needle)).map(|i| (i + start) as i64))
}

fn find(this: Ref, args: &Args) -> Value {
    Value::small(ok!(locate(this, args, "find", search::find)).unwrap_or(-1))
}

fn rfind(this: Ref, args: &Args) -> Value {
    Value::small(ok!(locate(this, args, "rfind", search::rfind)).unwrap_or(-1))
}

fn index(this: Ref, args: &Args) -> Value {
    match ok!(locate(this, args, "index", search::find)) {
        Some(i) => Value::small(i),
        None => exc::value_error("subsection not found"),
    }
}

fn count(this: Ref, args: &Args) -> Value {
    if !args.positional("bytes", "count", 1, 3) {
        return Value::NULL;
    }
    let needle = ok!(needle(args.get(0), &mut [0]));
    let bytes = of(this);
    let (start, end) = ok!(search_bounds(args.get(1), args.get(2), bytes.len()));
    let n = bytes.get(start..end).map_or(0, |h| search::count(View::One(h), View::One(&needle), usize::MAX));
    Value::small(n as i64)
}

fn affix(this: Ref, args: &Args, name: &str, test: fn(&[u8], &[u8]) -> bool) -> Value {
    if !args.positional("bytes", name, 1, 3) {
        return Value::NULL;
    }
    let bytes = of(this);
    let (start, end) = ok!(search_bounds(args.get(1), args.get(2), bytes.len()));
    let hay = bytes.get(start..end);
    let wanted = args.get(0);
    if let Some(b) = data(wanted) {
        return Value::bool(hay.is_some_and(|h| test(h, b)));
    }
    let Some(items) = crate::tuple::try_items(wanted) else {
        let ty = type_of(wanted);
        return exc::type_error(text![name, " first arg must be bytes or a tuple of bytes, not ", ty]);
    };
    for item in items {
        let Some(b) = data(item.r()) else {
            return exc::type_error(text!["a bytes-like object is required, not '", type_of(item.r()), "'"]);
        };
        if hay.is_some_and(|h| test(h, b)) {
            return Value::TRUE;
        }
    }
    Value::FALSE
}

fn startswith(this: Ref, args: &Args) -> Value {
    affix(this, args, "startswith", |h, b| h.starts_with(b))
}

fn endswith(this: Ref, args: &Args) -> Value {
    affix(this, args, "endswith", |h, b| h.ends_with(b))
}

fn join(this: Ref, args: &Args) -> Value {
    let items = ok!(args.one("bytes.join"));
    if !ops::is_iterable(items) {
        return exc::type_error("can only join an iterable");
    }
    let items = ok!(crate::iter::to_tuple(items));
    let mut out = Vec::new();
    for (i, item) in crate::tuple::items(items.r()).iter().enumerate() {
        if i > 0 {
            out.extend_from_slice(of(this));
        }
        let Some(b) = data(item.r()) else {
            let ty = type_of(item.r());
            return exc::type_error(text!["sequence item ", i, ": expected a bytes-like object, ", ty, " found"]);
        };
        out.extend_from_slice(b);
    }
    from_slice(&out)
}

fn bytes_arg(v: Ref<'_>) -> Option<&[u8]> {
    match data(v) {
        Some(b) => Some(b),
        None => exc::type_error(text!["a bytes-like object is required, not '", type_of(v), "'"]),
    }
}

fn split(this: Ref, args: &Args) -> Value {
    let mut out = [Ref::NULL; 2];
    if !args.bind("split", &["sep", "maxsplit"], 0, 2, 0, &mut out) {
        return Value::NULL;
    }
    let max = if out[1].is_null() { -1 } else { ok!(ops::as_ssize(out[1])) };
    let max = if max < 0 { usize::MAX } else { max as usize };
    let bytes = of(this);
    let list = list::of_words(0);
    let push = |b: &[u8]| list::push(list.r(), from_slice(b));
    if out[0].is_null() || out[0].is_none() {
        let mut rest = bytes.trim_ascii_start();
        let mut n = 0;
        while !rest.is_empty() {
            if n == max {
                push(rest);
                break;
            }
            let end = rest.iter().position(|c| is_space(*c)).unwrap_or(rest.len());
            push(&rest[..end]);
            rest = rest[end..].trim_ascii_start();
            n += 1;
        }
        return list;
    }
    let sep = ok!(bytes_arg(out[0]));
    if sep.is_empty() {
        return exc::value_error("empty separator");
    }
    let mut at = 0;
    for _ in 0..max {
        let Some(i) = search::find(View::One(&bytes[at..]), View::One(sep)) else { break };
        push(&bytes[at..at + i]);
        at += i + sep.len();
    }
    push(&bytes[at..]);
    list
}

fn replace(this: Ref, args: &Args) -> Value {
    if !args.positional("bytes", "replace", 2, 3) {
        return Value::NULL;
    }
    let (old, new) = (ok!(bytes_arg(args.get(0))), ok!(bytes_arg(args.get(1))));
    let max = if args.get(2).is_null() { -1 } else { ok!(ops::as_ssize(args.get(2))) };
    let max = if max < 0 { usize::MAX } else { max as usize };
    let bytes = of(this);
    let mut out = Vec::with_capacity(bytes.len());
    if old.is_empty() {
        for (i, c) in bytes.iter().enumerate() {
            if i < max {
                out.extend_from_slice(new);
            }
            out.push(*c);
        }
        if bytes.len() < max {
            out.extend_from_slice(new);
        }
        return from_slice(&out);
    }
    let mut at = 0;
    for _ in 0..max {
        let Some(i) = search::find(View::One(&bytes[at..]), View::One(old)) else { break };
        out.extend_from_slice(&bytes[at..at + i]);
        out.extend_from_slice(new);
        at += i + old.len();
    }
    out.extend_from_slice(&bytes[at..]);
    from_slice(&out)
}

fn is_space(c: u8) -> bool {
    c.is_ascii_whitespace() || c == 0x0B
}

fn stripped(this: Ref, args: &Args, name: &str, left: bool, right: bool) -> Value {
    if !args.positional("bytes", name, 0, 1) {
        return Value::NULL;
    }
    let set = match args.get(0) {
        v if v.is_null() || v.is_none() => None,
        v => Some(ok!(bytes_arg(v))),
    };
    let strip = |c: u8| set.map_or(is_space(c), |s| s.contains(&c));
    let bytes = of(this);
    let (mut from, mut to) = (0, bytes.len());
    while left && from < to && strip(bytes[from]) {
        from += 1;
    }
    while right && to > from && strip(bytes[to - 1]) {
        to -= 1;
    }
    from_slice(&bytes[from..to])
}

fn strip(this: Ref, args: &Args) -> Value {
    stripped(this, args, "strip", true, true)
}

fn lstrip(this: Ref, args: &Args) -> Value {
    stripped(this, args, "lstrip", true, false)
}

fn rstrip(this: Ref, args: &Args) -> Value {
    stripped(this, args, "rstrip", false, true)
}

fn upper(this: Ref, args: &Args) -> Value {
    if !args.none("bytes.upper") {
        return Value::NULL;
    }
    from_slice(&of(this).to_ascii_uppercase())
}

fn lower(this: Ref, args: &Args) -> Value {
    if !args.none("bytes.lower") {
        return Value::NULL;
    }
    from_slice(&of(this).to_ascii_lowercase())
}

macro_rules! all {
    ($($name:ident $qualified:literal $test:expr;)*) => { $(
        fn $name(this: Ref, args: &Args) -> Value {
            if !args.none($qualified) {
                return Value::NULL;
            }
            let test: fn(u8) -> bool = $test;
            Value::bool(!of(this).is_empty() && of(this).iter().all(|c| test(*c)))
        }
    )* };
}
all! {
    isdigit "bytes.isdigit" |c| c.is_ascii_digit();
    isalpha "bytes.isalpha" |c| c.is_ascii_alphabetic();
    isalnum "bytes.isalnum" |c| c.is_ascii_alphanumeric();
    isspace "bytes.isspace" is_space;
}
