//! Finding, counting, replacing; prefixes and suffixes.

use super::super::{Str, View, search, spans};
use super::{part, string, view};
use crate::args::Args;
use crate::exc;
use crate::ok;
use crate::ops;
use crate::text;
use crate::types::{given, type_of};
use crate::word::{Ref, Value};

/// The bounds `start` and `end` of a search, as a slice means them. `None` after an error.
pub fn search_bounds(start: Ref, end: Ref, len: usize) -> Option<(usize, usize)> {
    let bound = |v: Ref, absent: i64| -> Option<i64> {
        if v.is_null() || v.is_none() {
            return Some(absent);
        }
        if !ops::has_index(v) {
            return exc::type_error("slice indices must be integers or None or have an __index__ method");
        }
        let i = ok!(ops::index(v));
        let i = ops::clamp(i.r());
        Some(if i < 0 { i.saturating_add(len as i64).max(0) } else { i })
    };
    let (start, end) = (bound(start, 0)?, bound(end, len as i64)?);
    Some((start as usize, end.min(len as i64) as usize))
}

/// Between one and three arguments.
pub fn counted(args: &Args, name: &str) -> bool {
    match args.len() {
        0 => exc::type_error(text![name, "() takes at least 1 argument (0 given)"]),
        1..=3 => true,
        n => exc::type_error(text![name, "() takes at most 3 arguments (", n, " given)"]),
    }
}

/// What a search looks for and where; `None` after an error.
fn sought<'a>(this: Ref<'a>, args: &Args<'a>, name: &str) -> Option<(View<'a>, View<'a>, usize)> {
    if !args.no_keywords_of("str", name) || !counted(args, name) {
        return None;
    }
    let sub = args.get(0);
    let Some(needle) = sub.cast::<Str>() else {
        return exc::type_error(text!["must be str, not ", type_of(sub)]);
    };
    let v = view(this);
    let (start, end) = search_bounds(args.get(1), args.get(2), v.len())?;
    // An empty needle is not found behind the end, nor in a range that runs backwards.
    let hay = if start > end { return Some((View::One(&[]), needle.view(), usize::MAX)) } else { v.cut(start, end) };
    Some((hay, needle.view(), start))
}

fn locate(this: Ref, args: &Args, name: &str, find: fn(View, View) -> Option<usize>) -> Option<Option<i64>> {
    let (hay, needle, start) = sought(this, args, name)?;
    if start == usize::MAX {
        return Some(None);
    }
    Some(find(hay, needle).map(|i| (i + start) as i64))
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
        None => exc::value_error("substring not found"),
    }
}

pub fn index(this: Ref, args: &Args) -> Value {
    found(ok!(locate(this, args, "index", search::find)))
}

pub fn rindex(this: Ref, args: &Args) -> Value {
    found(ok!(locate(this, args, "rindex", search::rfind)))
}

pub fn count(this: Ref, args: &Args) -> Value {
    let (hay, needle, start) = ok!(sought(this, args, "count"));
    let n = if start == usize::MAX { 0 } else { search::count(hay, needle, usize::MAX) };
    Value::small(n as i64)
}

/// `startswith` and `endswith`.
fn affix(this: Ref, args: &Args, name: &str, test: fn(View, View) -> bool) -> Value {
    if !args.no_keywords_of("str", name) || !counted(args, name) {
        return Value::NULL;
    }
    let v = view(this);
    let (start, end) = ok!(search_bounds(args.get(1), args.get(2), v.len()));
    let hay = |part: View| start <= end && test(v.cut(start, end), part);
    let wanted = args.get(0);
    if let Some(s) = wanted.cast::<Str>() {
        return Value::bool(hay(s.view()));
    }
    let Some(items) = crate::tuple::try_items(wanted) else {
        let ty = type_of(wanted);
        return exc::type_error(text![name, " first arg must be str or a tuple of str, not ", ty]);
    };
    for item in items {
        let Some(s) = item.r().cast::<Str>() else {
            let ty = type_of(item.r());
            return exc::type_error(text!["tuple for ", name, " must only contain str, not ", ty]);
        };
        if hay(s.view()) {
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
    let prefix = ok!(args.one("str.removeprefix"));
    let Some(s) = prefix.cast::<Str>() else {
        return exc::type_error(text!["removeprefix() argument must be str, not ", given(prefix)]);
    };
    let v = view(this);
    part(this, v, if spans::begins(v, s.view()) { s.len() } else { 0 }, v.len())
}

pub fn removesuffix(this: Ref, args: &Args) -> Value {
    let suffix = ok!(args.one("str.removesuffix"));
    let Some(s) = suffix.cast::<Str>() else {
        return exc::type_error(text!["removesuffix() argument must be str, not ", given(suffix)]);
    };
    let v = view(this);
    part(this, v, 0, if spans::ends(v, s.view()) { v.len() - s.len() } else { v.len() })
}

pub fn replace(this: Ref, args: &Args) -> Value {
    if !args.positional("str", "replace", 2, 3) {
        return Value::NULL;
    }
    let old = ok!(string(args.get(0), "replace", 1));
    let new = ok!(string(args.get(1), "replace", 2));
    let max = ok!(ops::as_limit(args.get(2)));
    match spans::replaced(view(this), old, new, max) {
        Some(b) => b.finish(),
        None => crate::str_::plain(this),
    }
}
