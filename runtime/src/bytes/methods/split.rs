//! Taking bytes apart and joining them.

use super::super::{data, from_slice, of};
use super::{bytes_arg, is_line_end, is_space, part, view};
use crate::args::Args;
use crate::exc;
use crate::list;
use crate::ops;
use crate::str_::methods::{keeps_ends, separator_and_limit};
use crate::str_::{View, search, spans};
use crate::tuple;
use crate::types::type_of;
use crate::word::{Ref, Value};
use crate::{ok, text};
use alloc::vec::Vec;

/// Arguments of `split` and `rsplit`: the separator and the greatest number of cuts.
fn split_args<'a>(args: &Args<'a>, name: &str) -> Option<(Option<View<'a>>, usize)> {
    let (sep, max) = separator_and_limit(args, name)?;
    if sep.is_null() {
        return Some((None, max));
    }
    Some((Some(separator(sep)?), max))
}

fn separator(sep: Ref<'_>) -> Option<View<'_>> {
    let sep = bytes_arg(sep)?;
    if sep.is_empty() { exc::value_error("empty separator") } else { Some(sep) }
}

pub fn split(this: Ref, args: &Args) -> Value {
    let (sep, max) = ok!(split_args(args, "split"));
    let v = view(this);
    let out = list::of_words(0);
    ok!(spans::split(v, sep, max, is_space, |from, to| list::append(out.r(), ok!(part(this, v, from, to)))));
    out
}

pub fn rsplit(this: Ref, args: &Args) -> Value {
    let (sep, max) = ok!(split_args(args, "rsplit"));
    let v = view(this);
    let parts = spans::rsplit(v, sep, max, is_space);
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
    ok!(spans::lines(v, keep, is_line_end, |from, to| list::append(out.r(), ok!(part(this, v, from, to)))));
    out
}

/// `partition` and `rpartition`; where the separator is missing, all is on the `whole` side.
fn parted(this: Ref, args: &Args, name: &str, find: fn(View, View) -> Option<usize>, whole: usize) -> Value {
    let given = ok!(args.one(name));
    let sep = ok!(separator(given));
    let v = view(this);
    let empty = from_slice(&[]);
    let Some(i) = find(v, sep) else {
        let mut parts = [empty.r(); 3];
        parts[whole] = this;
        return tuple::from_refs(&parts);
    };
    let (before, after) = (part(this, v, 0, i), part(this, v, i + sep.len(), v.len()));
    tuple::from_refs(&[before.r(), given, after.r()])
}

pub fn partition(this: Ref, args: &Args) -> Value {
    parted(this, args, "bytes.partition", search::find, 0)
}

pub fn rpartition(this: Ref, args: &Args) -> Value {
    parted(this, args, "bytes.rpartition", search::rfind, 2)
}

pub fn join(this: Ref, args: &Args) -> Value {
    let items = ok!(args.one("bytes.join"));
    if !ops::is_iterable(items) {
        return exc::type_error("can only join an iterable");
    }
    let items = ok!(crate::iter::to_tuple(items));
    let mut out = Vec::new();
    for (i, item) in tuple::items(items.r()).iter().enumerate() {
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

fn stripped(this: Ref, args: &Args, name: &str, left: bool, right: bool) -> Value {
    if !args.positional("bytes", name, 0, 1) {
        return Value::NULL;
    }
    let set = match args.get(0) {
        v if v.is_null() || v.is_none() => None,
        v => Some(ok!(bytes_arg(v))),
    };
    let v = view(this);
    let (from, to) = spans::strip(v, set, is_space, left, right);
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
