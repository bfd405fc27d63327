//! Methods of lists.

use super::{LIST, List, sort};
use crate::args::Args;
use crate::exc;
use crate::ops;
use crate::slice::Bounds;
use crate::types::Method;
use crate::word::{Ref, Value};
use crate::{flag, methods, ok, text};

fn append(v: Ref, args: &Args) -> Value {
    let item = ok!(args.one("list.append"));
    if v.get::<List>().try_push(item.own()) { Value::NONE } else { Value::NULL }
}

fn extend(v: Ref, args: &Args) -> Value {
    let items = ok!(args.one("list.extend"));
    flag!(super::extend(v, items));
    Value::NONE
}

fn insert(v: Ref, args: &Args) -> Value {
    if !args.positional("list", "insert", 2, 2) {
        return Value::NULL;
    }
    let i = ok!(ops::as_ssize(args.get(0)));
    let l = v.get::<List>();
    let n = l.len() as i64;
    let i = if i < 0 { i.saturating_add(n).max(0) } else { i.min(n) };
    if l.insert(i as usize, args.get(1).own()) { Value::NONE } else { Value::NULL }
}

fn pop(v: Ref, args: &Args) -> Value {
    if !args.positional("list", "pop", 0, 1) {
        return Value::NULL;
    }
    let i = match args.pos() {
        [] => -1,
        [i, ..] => ok!(ops::as_ssize(*i)),
    };
    let l = v.get::<List>();
    let n = l.len() as i64;
    if n == 0 {
        return exc::index_error_text("pop from empty list");
    }
    let i = if i < 0 { i.saturating_add(n) } else { i };
    if i < 0 || i >= n {
        return exc::index_error_text("pop index out of range");
    }
    l.remove(i as usize)
}

fn remove(v: Ref, args: &Args) -> Value {
    let item = ok!(args.one("list.remove"));
    match ok!(super::find(v, item, 0, i64::MAX)) {
        Some(i) => {
            let l = v.get::<List>();
            if i < l.len() {
                drop(l.remove(i));
            }
            Value::NONE
        }
        None => exc::value_error("list.remove(x): x not in list"),
    }
}

fn clear(v: Ref, args: &Args) -> Value {
    if !args.none("list.clear") {
        return Value::NULL;
    }
    v.get::<List>().clear();
    Value::NONE
}

fn copy(v: Ref, args: &Args) -> Value {
    if !args.none("list.copy") {
        return Value::NULL;
    }
    let l = v.get::<List>();
    l.take_span(&Bounds { start: 0, stop: 0, step: 1, count: l.len() })
}

fn reverse(v: Ref, args: &Args) -> Value {
    if !args.none("list.reverse") {
        return Value::NULL;
    }
    reverse_list(v.get::<List>());
    Value::NONE
}

/// Reverses in place.
pub(crate) fn reverse_list(l: &List) {
    // SAFETY: the widths are those of the kind; whole words move with their counts.
    unsafe {
        if l.kind().shift == 3 {
            l.raws::<u64>().reverse();
        } else {
            l.raws::<u8>().reverse();
        }
    }
}

fn index(v: Ref, args: &Args) -> Value {
    if !args.positional("list", "index", 1, 3) {
        return Value::NULL;
    }
    let n = v.get::<List>().len() as i64;
    let (from, to) = ok!(range_of(args, n));
    match ok!(super::find(v, args.get(0), from, to)) {
        Some(i) => Value::small(i as i64),
        None => {
            let shown = ok!(crate::str_::repr(args.get(0)));
            exc::value_error(text![&shown, " is not in list"])
        }
    }
}

/// Reads the optional second and third arguments of `index(x, start, stop)` for a sequence of length `n`.
pub(crate) fn range_of(args: &Args, n: i64) -> Option<(i64, i64)> {
    let bound = |i: usize, absent: i64| {
        let v = args.get(i);
        if v.is_null() {
            return Some(absent);
        }
        if !ops::has_index(v) {
            return exc::type_error("slice indices must be integers or have an __index__ method");
        }
        let k = ops::clamp(ok!(ops::index(v)).r());
        Some(if k < 0 { k.saturating_add(n).max(0) } else { k })
    };
    Some((bound(1, 0)?, bound(2, i64::MAX)?))
}

fn count(v: Ref, args: &Args) -> Value {
    let item = ok!(args.one("list.count"));
    let l = v.get::<List>();
    let (mut i, mut found) = (0, 0);
    while i < l.len() {
        let x = l.item(i);
        found += ok!(ops::same(x.r(), item)) as i64;
        i += 1;
    }
    Value::small(found)
}

fn sort_method(v: Ref, args: &Args) -> Value {
    let mut out = [Ref::NULL; 2];
    if !args.pos().is_empty() {
        return exc::type_error("sort() takes no positional arguments");
    }
    if !args.bind("sort", &["key", "reverse"], 0, 0, 0, &mut out) {
        return Value::NULL;
    }
    let reverse = !out[1].is_null() && flag!(ops::truth(out[1]));
    let key = if out[0].is_null() { Ref::NONE } else { out[0] };
    flag!(sort::sort(v, key, reverse));
    Value::NONE
}

methods!(&LIST;
    APPEND = "append" append,
    EXTEND = "extend" extend,
    INSERT = "insert" insert,
    POP = "pop" pop,
    REMOVE = "remove" remove,
    CLEAR = "clear" clear,
    COPY = "copy" copy,
    REVERSE = "reverse" reverse,
    INDEX = "index" index,
    COUNT = "count" count,
    SORT = "sort" sort_method,
);

/// All members, for programs that look members up by computed names.
pub static ALL: &[&Method] =
    &[&APPEND, &EXTEND, &INSERT, &POP, &REMOVE, &CLEAR, &COPY, &REVERSE, &INDEX, &COUNT, &SORT];
