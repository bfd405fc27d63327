//! Taking strings apart and joining them.

use super::super::{Builder, Str, View, search, spans, unicode};
use super::{part, view};
use crate::args::Args;
use crate::exc;
use crate::list;
use crate::ok;
use crate::ops;
use crate::text;
use crate::types::type_of;
use crate::word::{Ref, Value};

/// Arguments of `split` and `rsplit`, also those of bytes: the separator (null for white space) and the greatest number of
/// splits.
pub fn separator_and_limit<'a>(args: &Args<'a>, name: &str) -> Option<(Ref<'a>, usize)> {
    let mut out = [Ref::NULL; 2];
    if !args.bind(name, &["sep", "maxsplit"], 0, 2, 0, &mut out) {
        return None;
    }
    let [sep, max] = out;
    Some((if sep.is_none() { Ref::NULL } else { sep }, ops::as_limit(max)?))
}

/// The argument of `splitlines`, also that of bytes.
pub fn keeps_ends(args: &Args) -> Option<bool> {
    let mut keep = [Ref::NULL];
    if !args.bind("splitlines", &["keepends"], 0, 1, 0, &mut keep) {
        return None;
    }
    let keep = !keep[0].is_null() && ops::truth(keep[0]);
    if exc::pending() { None } else { Some(keep) }
}

fn split_args<'a>(args: &Args<'a>, name: &str) -> Option<(Ref<'a>, usize)> {
    let (sep, max) = separator_and_limit(args, name)?;
    if sep.is_null() {
        return Some((sep, max));
    }
    match sep.cast::<Str>() {
        None => exc::type_error(text!["must be str or None, not ", type_of(sep)]),
        Some(s) if s.is_empty() => exc::value_error("empty separator"),
        Some(_) => Some((sep, max)),
    }
}

pub fn split(this: Ref, args: &Args) -> Value {
    let (sep, max) = ok!(split_args(args, "split"));
    let v = view(this);
    let out = list::of_words(0);
    let sep = sep.cast::<Str>().map(Str::view);
    ok!(spans::split(v, sep, max, unicode::is_space, |from, to| list::append(out.r(), ok!(part(this, v, from, to)))));
    out
}

pub fn rsplit(this: Ref, args: &Args) -> Value {
    let (sep, max) = ok!(split_args(args, "rsplit"));
    let v = view(this);
    let parts = spans::rsplit(v, sep.cast::<Str>().map(Str::view), max, unicode::is_space);
    let out = list::of_words(parts.len());
    for (from, to) in parts {
        ok!(list::append(out.r(), ok!(part(this, v, from, to))));
    }
    out
}

pub fn splitlines(this: Ref, args: &Args) -> Value {
    let keep = ok!(keeps_ends(args));
    let v = view(this);
    let out = list::of_words(0);
    let push = |from, to| list::append(out.r(), ok!(part(this, v, from, to)));
    ok!(spans::lines(v, keep, unicode::is_line_end, push));
    out
}

fn separator<'a>(args: &Args<'a>, name: &str) -> Option<Ref<'a>> {
    let sep = args.one(name)?;
    match sep.cast::<Str>() {
        None => exc::type_error(text!["must be str, not ", type_of(sep)]),
        Some(s) if s.is_empty() => exc::value_error("empty separator"),
        Some(_) => Some(sep),
    }
}

pub fn partition(this: Ref, args: &Args) -> Value {
    let sep = ok!(separator(args, "str.partition"));
    let v = view(this);
    match search::find(v, sep.get::<Str>().view()) {
        Some(i) => parts(this, v, i, sep),
        None => crate::tuple::from_refs(&[this, Str::empty().r(), Str::empty().r()]),
    }
}

pub fn rpartition(this: Ref, args: &Args) -> Value {
    let sep = ok!(separator(args, "str.rpartition"));
    let v = view(this);
    match search::rfind(v, sep.get::<Str>().view()) {
        Some(i) => parts(this, v, i, sep),
        None => crate::tuple::from_refs(&[Str::empty().r(), Str::empty().r(), this]),
    }
}

fn parts(this: Ref, v: View, i: usize, sep: Ref) -> Value {
    let (before, after) = (part(this, v, 0, i), part(this, v, i + sep.get::<Str>().len(), v.len()));
    crate::tuple::from_refs(&[before.r(), sep, after.r()])
}

pub fn join(this: Ref, args: &Args) -> Value {
    let items = ok!(args.one("str.join"));
    joined(this, items)
}

/// `s.join(items)`.
pub fn joined(this: Ref, items: Ref) -> Value {
    let kept;
    let items = match crate::tuple::try_items(items) {
        Some(items) => items,
        None => {
            if !ops::is_iterable(items) {
                return exc::type_error("can only join an iterable");
            }
            kept = ok!(crate::iter::to_tuple(items));
            crate::tuple::items(kept.r())
        }
    };
    let sep = view(this);
    let mut total = sep.len() * items.len().saturating_sub(1);
    for (i, item) in items.iter().enumerate() {
        match item.r().cast::<Str>() {
            Some(s) => total += s.len(),
            None => {
                let ty = type_of(item.r());
                return exc::type_error(text!["sequence item ", i, ": expected str instance, ", ty, " found"]);
            }
        }
    }
    if let [only] = items {
        return only.clone();
    }
    let mut b = Builder::with_capacity(total);
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            b.push_view(sep);
        }
        b.push_view(view(item.r()));
    }
    b.finish()
}

fn stripped(this: Ref, args: &Args, name: &str, left: bool, right: bool) -> Value {
    if !args.positional("str", name, 0, 1) {
        return Value::NULL;
    }
    let chars = args.get(0);
    let set = match chars.cast::<Str>() {
        Some(s) => Some(s.view()),
        None if chars.is_null() || chars.is_none() => None,
        None => return exc::type_error(text![name, " arg must be None or str"]),
    };
    let v = view(this);
    let (from, to) = spans::strip(v, set, unicode::is_space, left, right);
    part(this, v, from, to)
}

pub fn strip(this: Ref, args: &Args) -> Value {
    stripped(this, args, "strip", true, true)
}

pub fn lstrip(this: Ref, args: &Args) -> Value {
    stripped(this, args, "lstrip", true, false)
}

pub fn rstrip(this: Ref, args: &Args) -> Value {
    stripped(this, args, "rstrip", false, true)
}
