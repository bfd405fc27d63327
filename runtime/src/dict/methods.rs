//! Methods of dictionaries.

use super::{DICT, Dict, Found, hash_key, slots::fill, views};
use crate::args::Args;
use crate::exc;
use crate::iter;
use crate::types::{Method, as_type, flag as ty_flag};
use crate::word::{Ref, Value};
use crate::{flag, methods, ok};

fn get(v: Ref, args: &Args) -> Value {
    if !args.positional("dict", "get", 1, 2) {
        return Value::NULL;
    }
    let default = if args.len() == 2 { args.get(1) } else { Ref::NONE };
    super::get_or(v, args.get(0), default)
}

fn pop(v: Ref, args: &Args) -> Value {
    if !args.positional("dict", "pop", 1, 2) {
        return Value::NULL;
    }
    let key = args.get(0);
    let d = v.get::<Dict>();
    if d.is_empty() && args.len() == 2 {
        return args.get(1).own();
    }
    let hash = ok!(hash_key(key));
    match ok!(d.remove(key, hash)) {
        Some((_, value)) => value,
        None if args.len() == 2 => args.get(1).own(),
        None => exc::key_error(key),
    }
}

fn popitem(v: Ref, args: &Args) -> Value {
    if !args.none("dict.popitem") {
        return Value::NULL;
    }
    match v.get::<Dict>().pop_last() {
        Some((k, v)) => crate::tuple::pair(k, v),
        None => exc::key_error(crate::lit!("popitem(): dictionary is empty")),
    }
}

fn setdefault(v: Ref, args: &Args) -> Value {
    if !args.positional("dict", "setdefault", 1, 2) {
        return Value::NULL;
    }
    let key = args.get(0);
    let default = if args.len() == 2 { args.get(1) } else { Ref::NONE };
    let hash = ok!(hash_key(key));
    let d = v.get::<Dict>();
    match ok!(d.find(key, hash)) {
        // SAFETY: the dictionary owns the word.
        Found::Entry(i) => unsafe { Ref::from_raw(d.entry(i).value) }.own(),
        Found::Absent => {
            if d.insert(key, hash, default.own()) {
                default.own()
            } else {
                Value::NULL
            }
        }
    }
}

fn clear(v: Ref, args: &Args) -> Value {
    if !args.none("dict.clear") {
        return Value::NULL;
    }
    v.get::<Dict>().clear();
    Value::NONE
}

fn copy(v: Ref, args: &Args) -> Value {
    if !args.none("dict.copy") {
        return Value::NULL;
    }
    v.get::<Dict>().copy()
}

fn update(v: Ref, args: &Args) -> Value {
    if fill(v, "update", args) { Value::NONE } else { Value::NULL }
}

fn keys(v: Ref, args: &Args) -> Value {
    if args.none("dict.keys") { views::keys(v) } else { Value::NULL }
}

fn values(v: Ref, args: &Args) -> Value {
    if args.none("dict.values") { views::values(v) } else { Value::NULL }
}

fn items(v: Ref, args: &Args) -> Value {
    if args.none("dict.items") { views::items(v) } else { Value::NULL }
}

/// `dict.fromkeys(items, value)`
fn fromkeys(class: Ref, args: &Args) -> Value {
    if !args.positional("dict", "fromkeys", 1, 2) {
        return Value::NULL;
    }
    let value = if args.len() == 2 { args.get(1) } else { Ref::NONE };
    let d = match as_type(class) {
        Some(t) if t.has(ty_flag::HEAP) => ok!(crate::call::call0(class)),
        _ => super::new(),
    };
    let mut it = ok!(iter::Each::of(args.get(0)));
    while let Some(k) = it.next() {
        if d.r().cast::<Dict>().is_some() {
            flag!(super::set_item(d.r(), k.r(), value.own()));
        } else {
            flag!(crate::ops::set_item(d.r(), k.r(), value));
        }
    }
    if exc::pending() { Value::NULL } else { d }
}

methods!(&DICT;
    GET = "get" get,
    POP = "pop" pop,
    POPITEM = "popitem" popitem,
    SETDEFAULT = "setdefault" setdefault,
    CLEAR = "clear" clear,
    COPY = "copy" copy,
    UPDATE = "update" update,
    KEYS = "keys" keys,
    VALUES = "values" values,
    ITEMS = "items" items,
);
methods!(class &DICT; FROMKEYS = "fromkeys" fromkeys);

/// All members, for programs that look members up by computed names.
pub static ALL: &[&Method] =
    &[&GET, &POP, &POPITEM, &SETDEFAULT, &CLEAR, &COPY, &UPDATE, &KEYS, &VALUES, &ITEMS, &FROMKEYS];
