//! Finding, counting, replacing; prefixes and suffixes.

use super::super::{byte_or, data, of, plain};
use super::{bytes_arg, finish, part, view};
use crate::args::Args;
use crate::exc;
use crate::ops;
use crate::str_::methods::{counted, search_bounds};
use crate::str_::{View, search, spans};
use crate::types::type_of;
use crate::word::{Ref, Value};
use crate::{ok, text};

/// Between one and three arguments, no keywords.
fn by_place(args: &Args, name: &str) -> bool {
    if args.has_keywords() {
        return exc::type_error(text![name, "() takes no keyword arguments"]);
    }
    counted(args, name)
}

/// What a search looks for, bytes or a single byte, which is kept in `one`.
fn needle<'a>(v: Ref<'a>, one: &'a mut [u8; 1]) -> Option<View<'a>> {
    if let Some(b) = data(v) {
        return Some(View::One(b));
    }
    if ops::has_index(v) {
        one[0] = byte_or(v, "byte must be in range(0, 256)")?;
        return Some(View::One(one));
    }
    exc::type_error(text!["argument should be integer or bytes-like object, not '", type_of(v), "'"])
}

/// Where a search looks (`None`: the bounds are beyond the bytes or cross), for what, and where that begins.
fn sought<'a>(
    this: Ref<'a>,
    args: &Args<'a>,
    name: &str,
    one: &'a mut [u8; 1],
) -> Option<(Option<View<'a>>, View<'a>, usize)> {
    if !by_place(args, name) {
        return None;
    }
    let bytes = of(this);
    let (start, end) = search_bounds(args.get(1), args.get(2), bytes.len())?;
    let needle = needle(args.get(0), one)?;
    Some((bytes.get(start..end).map(View::One), needle, start))
}

fn locate(this: Ref, args: &Args, name: &str, find: fn(View, View) -> Option<usize>) -> Option<Option<i64>> {
    let mut one = [0];
    let (hay, needle, start) = sought(this, args, name, &mut one)?;
    Some(hay.and_then(|hay| find(hay, needle)).map(|i| (i + start) as i64))
}

pub fn find(this: Ref, args: &Args) -> Value {
    Value::small(ok!(locate(this, args, "find", search::find)).unwrap_or(-1))
}

pub fn rfind(this: Ref, args: &Args) -> Value {
    Value::small(ok!(locate(this, args, "rfind", search::rfind)).unwrap_or(-1))
}

fn found(i: Option<i64>) -> Value {
    match i {
        Some(i) => Value::small(i),
        None => exc::value_error("subsection not found"),
    }
}

pub fn index(this: Ref, args: &Args) -> Value {
    found(ok!(locate(this, args, "index", search::find)))
}

pub fn rindex(this: Ref, args: &Args) -> Value {
    found(ok!(locate(this, args, "rindex", search::rfind)))
}

pub fn count(this: Ref, args: &Args) -> Value {
    let mut one = [0];
    let (hay, needle, _) = ok!(sought(this, args, "count", &mut one));
    Value::small(hay.map_or(0, |hay| search::count(hay, needle, usize::MAX)) as i64)
}

fn affix(this: Ref, args: &Args, name: &str, test: fn(View, View) -> bool) -> Value {
    if !by_place(args, name) {
        return Value::NULL;
    }
    let bytes = of(this);
    let (start, end) = ok!(search_bounds(args.get(1), args.get(2), bytes.len()));
    let hay = bytes.get(start..end);
    let has = |b: &[u8]| hay.is_some_and(|h| test(View::One(h), View::One(b)));
    let wanted = args.get(0);
    if let Some(b) = data(wanted) {
        return Value::bool(has(b));
    }
    let Some(items) = crate::tuple::try_items(wanted) else {
        let ty = type_of(wanted);
        return exc::type_error(text![name, " first arg must be bytes or a tuple of bytes, not ", ty]);
    };
    for item in items {
        let Some(b) = data(item.r()) else {
            return exc::type_error(text!["a bytes-like object is required, not '", type_of(item.r()), "'"]);
        };
        if has(b) {
            return Value::TRUE;
        }
    }
    Value::FALSE
}

pub fn startswith(this: Ref, args: &Args) -> Value {
    affix(this, args, "startswith", spans::begins)
}

pub fn endswith(this: Ref, args: &Args) -> Value {
    affix(this, args, "endswith", spans::ends)
}

pub fn removeprefix(this: Ref, args: &Args) -> Value {
    let prefix = ok!(bytes_arg(ok!(args.one("bytes.removeprefix"))));
    let v = view(this);
    part(this, v, if spans::begins(v, prefix) { prefix.len() } else { 0 }, v.len())
}

pub fn removesuffix(this: Ref, args: &Args) -> Value {
    let suffix = ok!(bytes_arg(ok!(args.one("bytes.removesuffix"))));
    let v = view(this);
    part(this, v, 0, if spans::ends(v, suffix) { v.len() - suffix.len() } else { v.len() })
}

pub fn replace(this: Ref, args: &Args) -> Value {
    if !args.positional("bytes", "replace", 2, 3) {
        return Value::NULL;
    }
    let (old, new) = (ok!(bytes_arg(args.get(0))), ok!(bytes_arg(args.get(1))));
    let max = ok!(ops::as_limit(args.get(2)));
    match spans::replaced(view(this), old, new, max) {
        Some(b) => finish(b),
        None => plain(this),
    }
}
