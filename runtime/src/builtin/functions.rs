//! The builtin functions.

use crate::args::Args;
use crate::attr;
use crate::call;
use crate::class;
use crate::exc;
use crate::float::{self, Float};
use crate::int;
use crate::iter::{self, Each};
use crate::list;
use crate::ops;
use crate::out;
use crate::str_::{self, Str};
use crate::types::{Cmp, type_of};
use crate::word::{Ref, Value};
use crate::{flag, lit, ok, text};

/// A function with exactly one positional argument.
macro_rules! one {
    ($($name:ident $text:literal $f:expr;)*) => { $(
        pub(super) fn $name(args: &Args) -> Value {
            let a = ok!(args.one($text));
            $f(a)
        }
    )* };
}

one! {
    abs "abs" ops::abs;
    repr "repr" str_::repr;
    ascii "ascii" str_::ascii;
    hash "hash" |a| int::from_i64(flag!(ops::hash(a)));
    len "len" |a| int::from_i64(flag!(ops::len(a)));
    callable "callable" |a| Value::bool(ops::is_callable(a));
    bin "bin" |a| in_base(a, lit!("#b"));
    oct "oct" |a| in_base(a, lit!("#o"));
    hex "hex" |a| in_base(a, lit!("#x"));
    chr "chr" chr_of;
    ord "ord" ord_of;
    all "all" |a| every(a, true);
    any "any" |a| every(a, false);
    id "id" |a: Ref| int::from_i64((a.raw() & i64::MAX as u64) as i64);
}

fn in_base(a: Ref, spec: Ref) -> Value {
    let i = ok!(ops::index(a));
    str_::format::format_int(i.r(), spec)
}

fn chr_of(a: Ref) -> Value {
    let i = ok!(ops::index(a));
    if !int::fits_i64(i.r()) {
        return exc::overflow_error("Python int too large to convert to C int");
    }
    str_::chr(int::to_i64(i.r()))
}

fn ord_of(a: Ref) -> Value {
    if a.cast::<Str>().is_some() {
        return Value::small(flag!(str_::ord(a)));
    }
    if let Some(b) = crate::bytes::data(a) {
        return match b {
            [one] => Value::small(*one as i64),
            _ => exc::type_error(text!["ord() expected a character, but string of length ", b.len(), " found"]),
        };
    }
    exc::type_error(text!["ord() expected string of length 1, but ", type_of(a), " found"])
}

/// `all` and `any`: stops at the first item whose truth is not `until`.
fn every(a: Ref, until: bool) -> Value {
    let mut it = ok!(Each::of(a));
    while let Some(v) = it.next() {
        if flag!(ops::truth(v.r())) != until {
            return Value::bool(!until);
        }
    }
    if exc::pending() { Value::NULL } else { Value::bool(until) }
}

pub(super) fn divmod(args: &Args) -> Value {
    if !args.positional("", "divmod", 2, 2) {
        return Value::NULL;
    }
    ops::divmod(args.get(0), args.get(1))
}

pub(super) fn pow(args: &Args) -> Value {
    let mut out = [Ref::NULL; 3];
    if !args.bind("pow", &["base", "exp", "mod"], 0, 3, 2, &mut out) {
        return Value::NULL;
    }
    ops::pow3(out[0], out[1], out[2])
}

pub(super) fn round(args: &Args) -> Value {
    let mut out = [Ref::NULL; 2];
    if !args.bind("round", &["number", "ndigits"], 0, 2, 1, &mut out) {
        return Value::NULL;
    }
    round_value(out[0], out[1])
}

/// `round(v, n)`; a null `n` is an absent one.
pub fn round_value(v: Ref, n: Ref) -> Value {
    let given = [n];
    let args = if n.is_null() { Args::EMPTY } else { Args::new(&given) };
    if v.cast::<Float>().is_some() {
        return float::methods::round_value(v, if n.is_null() { Ref::NONE } else { n });
    }
    if int::is(v) {
        return (int::methods::DUNDER_ROUND.call)(v, &args);
    }
    match attr::call_special(v, lit!("__round__"), args.pos()) {
        Some(r) => r,
        None => exc::type_error(text!["type ", type_of(v), " doesn't define __round__ method"]),
    }
}

pub(super) fn isinstance(args: &Args) -> Value {
    if !args.positional("", "isinstance", 2, 2) {
        return Value::NULL;
    }
    Value::bool(flag!(ops::isinstance(args.get(0), args.get(1))))
}

pub(super) fn issubclass(args: &Args) -> Value {
    if !args.positional("", "issubclass", 2, 2) {
        return Value::NULL;
    }
    Value::bool(flag!(ops::issubclass(args.get(0), args.get(1))))
}

fn is_name(name: Ref) -> bool {
    if name.cast::<Str>().is_some() {
        return true;
    }
    exc::type_error(text!["attribute name must be string, not '", type_of(name), "'"])
}

pub(super) fn getattr(args: &Args) -> Value {
    if !args.positional("", "getattr", 2, 3) || !is_name(args.get(1)) {
        return Value::NULL;
    }
    if args.len() == 2 {
        return attr::get(args.get(0), args.get(1));
    }
    let v = ok!(attr::find_optional(args.get(0), args.get(1)));
    if v.is_null() { args.get(2).own() } else { v }
}

pub(super) fn hasattr(args: &Args) -> Value {
    if !args.positional("", "hasattr", 2, 2) || !is_name(args.get(1)) {
        return Value::NULL;
    }
    Value::bool(!ok!(attr::find_optional(args.get(0), args.get(1))).is_null())
}

pub(super) fn setattr(args: &Args) -> Value {
    if !args.positional("", "setattr", 3, 3) || !is_name(args.get(1)) {
        return Value::NULL;
    }
    flag!(attr::set(args.get(0), args.get(1), args.get(2)));
    Value::NONE
}

pub(super) fn delattr(args: &Args) -> Value {
    if !args.positional("", "delattr", 2, 2) || !is_name(args.get(1)) {
        return Value::NULL;
    }
    flag!(attr::del(args.get(0), args.get(1)));
    Value::NONE
}

pub(super) fn dir(args: &Args) -> Value {
    match args.pos() {
        [a] if !args.has_keywords() => {
            if let Some(r) = attr::call_special(*a, lit!("__dir__"), &[]) {
                let names = ok!(r);
                let out = ok!(iter::to_list(names.r()));
                flag!(list::sort(out.r(), Ref::NONE, false));
                return out;
            }
            class::object::dir(*a)
        }
        [] => exc::type_error("dir() without argument is not supported"),
        _ => exc::type_error(text!["dir expected at most 1 argument, got ", args.len()]),
    }
}

pub(super) fn vars(args: &Args) -> Value {
    let [a] = args.pos() else {
        return exc::type_error("vars() without argument is not supported");
    };
    let d = ok!(attr::find_optional(*a, lit!("__dict__")));
    if !d.is_null() {
        return d;
    }
    match class::object::attributes(*a) {
        Some(d) => d,
        None => exc::type_error("vars() argument must have __dict__ attribute"),
    }
}

pub(super) fn format(args: &Args) -> Value {
    if !args.positional("", "format", 1, 2) {
        return Value::NULL;
    }
    let spec = if args.len() == 2 { args.get(1) } else { lit!("") };
    str_::format(args.get(0), spec)
}

pub(super) fn input(args: &Args) -> Value {
    if !args.positional("", "input", 0, 1) {
        return Value::NULL;
    }
    out::input(args.get(0))
}

pub(super) fn iter(args: &Args) -> Value {
    if !args.positional("", "iter", 1, 2) {
        return Value::NULL;
    }
    if args.len() == 1 {
        return crate::iter::get(args.get(0));
    }
    if !ops::is_callable(args.get(0)) {
        return exc::type_error("iter(object, sentinel): object must be callable");
    }
    iter::tools::until(args.get(0), args.get(1))
}

pub(super) fn next(args: &Args) -> Value {
    if !args.positional("", "next", 1, 2) {
        return Value::NULL;
    }
    drop(iter::STOP_VALUE.take());
    let v = iter::next(args.get(0));
    if !v.is_null() || exc::pending() {
        return v;
    }
    let value = iter::STOP_VALUE.take();
    if args.len() == 2 { args.get(1).own() } else { exc::stop_iteration(value) }
}

pub(super) fn sorted(args: &Args) -> Value {
    if args.len() != 1 {
        return exc::type_error(text!["sorted expected 1 argument, got ", args.len()]);
    }
    let mut out = [Ref::NULL; 3];
    if !args.bind("sort", &["", "key", "reverse"], 1, 1, 1, &mut out) {
        return Value::NULL;
    }
    let reverse = !out[2].is_null() && flag!(ops::truth(out[2]));
    let l = ok!(iter::to_list(out[0]));
    flag!(list::sort(l.r(), if out[1].is_null() { Ref::NONE } else { out[1] }, reverse));
    l
}

pub(super) fn max(args: &Args) -> Value {
    extreme(args, "max", Cmp::Gt)
}

pub(super) fn min(args: &Args) -> Value {
    extreme(args, "min", Cmp::Lt)
}

fn extreme(args: &Args, name: &str, op: Cmp) -> Value {
    let (mut key, mut default) = (Ref::NULL, Ref::NULL);
    for (k, v) in args.keywords() {
        let s = k.get::<Str>();
        if s.eq_str("key") {
            key = if v.is_none() { Ref::NULL } else { v };
        } else if s.eq_str("default") {
            default = v;
        } else {
            return exc::type_error(text!["'", k, "' is an invalid keyword argument for ", name, "()"]);
        }
    }
    if args.pos().is_empty() {
        return exc::type_error(text![name, " expected at least 1 argument, got 0"]);
    }
    let source;
    let a = if args.len() > 1 {
        if !default.is_null() {
            return exc::type_error(text![
                "Cannot specify a default for ",
                name,
                "() with multiple positional arguments"
            ]);
        }
        source = crate::tuple::from_refs(args.pos());
        source.r()
    } else {
        args.get(0)
    };
    let (mut best, mut best_key) = (Value::NULL, Value::NULL);
    let mut it = ok!(Each::of(a));
    while let Some(v) = it.next() {
        let k = if key.is_null() { v.clone() } else { ok!(call::call1(key, v.r())) };
        let better = best.is_null() || {
            let c = ok!(ops::compare(k.r(), best_key.r(), op));
            flag!(ops::truth(c.r()))
        };
        if better {
            best = v;
            best_key = k;
        }
    }
    if exc::pending() {
        return Value::NULL;
    }
    if best.is_null() {
        if default.is_null() {
            return exc::value_error(text![name, "() iterable argument is empty"]);
        }
        return default.own();
    }
    best
}

pub(super) fn sum(args: &Args) -> Value {
    let mut start = args.get(1);
    for (k, v) in args.keywords() {
        if !k.get::<Str>().eq_str("start") {
            return exc::type_error(text!["'", k, "' is an invalid keyword argument for sum()"]);
        }
        start = v;
    }
    match args.len() {
        0 => return exc::type_error("sum() takes at least 1 positional argument (0 given)"),
        1 | 2 => {}
        n => return exc::type_error(text!["sum() takes at most 2 arguments (", n, " given)"]),
    }
    sum_of(args.get(0), start)
}

/// `sum(a, start)`; a null `start` is 0. Floats are summed with compensation, as CPython does from 3.12 on.
pub fn sum_of(a: Ref, start: Ref) -> Value {
    if start.cast::<Str>().is_some() {
        return exc::type_error("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if !start.is_null() && crate::bytes::data(start).is_some() {
        return exc::type_error("sum() can't sum bytes [use b''.join(seq) instead]");
    }
    let mut total = if start.is_null() { Value::small(0) } else { start.own() };
    let mut it = ok!(Each::of(a));
    let mut item = it.next();
    loop {
        let Some(v) = item else { break };
        if let Some(f) = total.r().cast::<Float>() {
            let (value, next) = sum_floats(f.value, v, &mut it);
            if exc::pending() {
                return Value::NULL;
            }
            total = float::boxed(value);
            match next {
                Some(v) => total = ok!(ops::add(total.r(), v.r())),
                None => break,
            }
        } else {
            total = ok!(ops::add(total.r(), v.r()));
        }
        item = it.next();
    }
    if exc::pending() { Value::NULL } else { total }
}

/// Adds floats and ints from `first` on; answers the sum, and the item of another type that ended it.
fn sum_floats(start: f64, first: Value, it: &mut Each) -> (f64, Option<Value>) {
    let (mut sum, mut c) = (start, 0.0);
    let mut item = Some(first);
    loop {
        let Some(v) = item else { break };
        if let Some(f) = v.r().cast::<Float>() {
            let x = f.value;
            let t = sum + x;
            c += if libm::fabs(sum) >= libm::fabs(x) { (sum - t) + x } else { (x - t) + sum };
            sum = t;
        } else if int::is(v.r()) && int::fits_i64(v.r()) {
            sum += int::to_i64(ops_int(&v).r()) as f64;
        } else {
            return (compensated(sum, c), Some(v));
        }
        item = it.next();
    }
    (compensated(sum, c), None)
}

/// A bool as the int that it is.
fn ops_int(v: &Value) -> Value {
    int::plain(v.r())
}

fn compensated(sum: f64, c: f64) -> f64 {
    if c != 0.0 && c.is_finite() { sum + c } else { sum }
}

/// The text of a `sep` or `end` argument; null for the default.
fn separator<'a>(v: Ref<'a>, name: &str) -> Option<Ref<'a>> {
    if v.is_null() || v.is_none() {
        return Some(Ref::NULL);
    }
    if v.cast::<Str>().is_none() {
        return exc::type_error(text![name, " must be None or a string, not ", type_of(v)]);
    }
    Some(v)
}

pub(super) fn print(args: &Args) -> Value {
    let (mut sep, mut end, mut file, mut flush) = (Ref::NULL, Ref::NULL, Ref::NULL, Ref::NULL);
    for (k, v) in args.keywords() {
        let s = k.get::<Str>();
        if s.eq_str("sep") {
            sep = v;
        } else if s.eq_str("end") {
            end = v;
        } else if s.eq_str("file") {
            file = v;
        } else if s.eq_str("flush") {
            flush = v;
        } else {
            return exc::type_error(text!["'", k, "' is an invalid keyword argument for print()"]);
        }
    }
    let sep = ok!(separator(sep, "sep"));
    let end = ok!(separator(end, "end"));
    if file.is_null() || file.is_none() || crate::module::is_stdout(file) {
        print_out(args.pos(), sep, end);
        if exc::pending() {
            return Value::NULL;
        }
        if !flush.is_null() && flag!(ops::truth(flush)) {
            out::flush();
        }
        return Value::NONE;
    }
    let write = ok!(attr::get(file, lit!("write")));
    let put = |v: Ref| -> bool { !call::call1(write.r(), v).is_null() };
    for (i, a) in args.pos().iter().enumerate() {
        if i > 0 && !put(if sep.is_null() { lit!(" ") } else { sep }) {
            return Value::NULL;
        }
        let s = ok!(str_::of(*a));
        if !put(s.r()) {
            return Value::NULL;
        }
    }
    if !put(if end.is_null() { lit!("\n") } else { end }) {
        return Value::NULL;
    }
    if !flush.is_null() && flag!(ops::truth(flush)) {
        ok!(call::method0(file, lit!("flush")));
    }
    Value::NONE
}

fn print_out(values: &[Ref], sep: Ref, end: Ref) {
    for (i, v) in values.iter().enumerate() {
        if i > 0 {
            if sep.is_null() {
                out::space();
            } else {
                flag!(out::put_str(sep));
            }
        }
        flag!(out::put(*v));
    }
    if end.is_null() {
        out::newline();
    } else {
        out::put_str(end);
    }
}

pub(super) fn argc(args: &Args) -> Value {
    if !args.none("argc") {
        return Value::NULL;
    }
    int::from_i64(crate::program::argc())
}

pub(super) fn argv(args: &Args) -> Value {
    let i = ok!(args.one("argv"));
    crate::program::argv(ok!(ops::index_i64(i)))
}
