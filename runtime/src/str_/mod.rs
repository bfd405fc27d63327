//! Strings: fixed width, one, two or four bytes per character, whatever the widest character needs.
//!
//! Owns: the type `str` and the rows `str::…`. The parts: `object.rs` (layout, hashing, interning), `build.rs` (the builder
//! that also makes messages), `search.rs`, `spans.rs` (cutting and filling), `methods/`, `format.rs`, `template.rs` and
//! `percent.rs` (the three ways of formatting), `repr.rs`, `codec.rs`, `unicode/` (character data). Does not know: containers, except to make lists.

mod build;
pub mod codec;
pub mod format;
pub mod iter;
pub mod methods;
pub mod object;
pub(crate) mod percent;
pub mod repr;
pub mod search;
pub mod spans;
mod template;
pub mod unicode;

pub use build::{Builder, Put};
pub use format::{format, format_f64, format_i64, format_int};
pub use object::{Str, View, hash_bytes, intern};
pub use repr::ascii;

use crate::args::Args;
use crate::exc::{self, index_kind};
use crate::ops;
use crate::types::{Basic, Cmp, Core, Number, Op, Slots, Type, as_type, flag, type_of};
use crate::word::{Ref, Value};
use crate::{ok, text};
use core::cmp::Ordering;

/// Appends a number in hexadecimal with at least `width` digits.
pub fn push_hex(b: &mut Builder, n: u32, width: u32) {
    let digits = (8 - n.leading_zeros() / 4).max(width).max(1);
    for i in (0..digits).rev() {
        b.push(b"0123456789abcdef"[(n >> (i * 4) & 15) as usize] as u32);
    }
}

/// The name of a type; a class of the program with its module and qualified name.
fn push_full_name(b: &mut Builder, ty: &'static Type) {
    let Some((module, name)) = crate::types::class_name(ty) else { return b.push_wtf8(ty.name.as_bytes()) };
    if let Some(m) = module.r().cast::<Str>().filter(|m| !m.eq_str("builtins")) {
        b.push_str(m);
        b.push('.' as u32);
    }
    if let Some(n) = name.r().cast::<Str>() {
        b.push_str(n);
    }
}

/// `<name object at 0x…>`.
pub fn object_repr(v: Ref) -> Value {
    let mut b = text!["<"];
    push_full_name(&mut b, type_of(v));
    b.push_latin1(b" object at 0x");
    push_hex(&mut b, (v.raw() >> 32) as u32, 4);
    push_hex(&mut b, v.raw() as u32, 8);
    b.push('>' as u32);
    b.finish()
}

/// `<class 'name'>`.
pub fn type_repr(v: Ref) -> Value {
    match as_type(v) {
        Some(t) => {
            let mut b = text!["<class '"];
            push_full_name(&mut b, t);
            b.push_latin1(b"'>");
            b.finish()
        }
        None => object_repr(v),
    }
}

/// `repr(v)`.
pub fn repr(v: Ref) -> Value {
    crate::repr::expect_items(repr);
    let ty = type_of(v);
    match ty.repr() {
        Some(f) => f(v),
        None if ty.has(flag::STR) => repr::quoted(v),
        None if ty.has(flag::META) => type_repr(v),
        None if ty.is_exception() => exc::object::repr(v),
        None => object_repr(v),
    }
}

/// `str(v)`.
pub fn of(v: Ref) -> Value {
    crate::repr::expect_items(repr);
    let ty = type_of(v);
    match ty.text() {
        Some(f) => f(v),
        None if ty == &STR => v.own(),
        None if ty.is_exception() => exc::object::str(v),
        None => repr(v),
    }
}

#[inline(always)]
pub fn len(s: Ref) -> i64 {
    s.get::<Str>().len() as i64
}

/// The place that index `i` means; `None` after IndexError.
#[inline(always)]
fn place(s: &Str, i: i64) -> Option<usize> {
    let n = s.len() as i64;
    let at = if i < 0 { i + n } else { i };
    if at >= 0 && at < n {
        return Some(at as usize);
    }
    out_of_range()
}

#[cold]
#[inline(never)]
fn out_of_range() -> Option<usize> {
    exc::index_error(index_kind::STR);
    None
}

/// `s[i]`.
#[inline]
pub fn get(s: Ref, i: i64) -> Option<Value> {
    let s = s.get::<Str>();
    Some(Str::from_code(s.at(place(s, i)?)))
}

/// `s[i]` for an index known to be in `0..len`.
#[inline]
pub fn at(s: Ref, i: i64) -> Value {
    Str::from_code(s.get::<Str>().at(i as usize))
}

/// `ord(s[i])`.
#[inline]
pub fn code_at(s: Ref, i: i64) -> Option<i64> {
    let s = s.get::<Str>();
    Some(i64::from(s.at(place(s, i)?)))
}

/// `ord(s[i])` for an index known to be in `0..len`.
#[inline]
pub fn code(s: Ref, i: i64) -> i64 {
    i64::from(s.get::<Str>().at(i as usize))
}

/// `ord(s)` of a string known to be one character.
#[inline]
pub fn first(s: Ref) -> i64 {
    code(s, 0)
}

/// The word is a string and nothing derived from it.
#[inline(always)]
pub fn is_exact(v: Ref) -> bool {
    v.header().is_some_and(|h| core::ptr::eq(h.ty(), &STR))
}

/// The string itself; of an instance of a derived class a `str` with its characters.
#[inline]
pub fn plain(v: Ref) -> Value {
    if is_exact(v) { v.own() } else { v.get::<Str>().view().to_value() }
}

/// `a + b`.
pub fn concat(a: Ref, b: Ref) -> Value {
    let (x, y) = (a.get::<Str>(), b.get::<Str>());
    if x.is_empty() {
        return plain(b);
    }
    if y.is_empty() {
        return plain(a);
    }
    Str::joined(x.view(), y.view())
}

/// `a += b`: in place when nobody else has `a`.
pub fn append(a: Value, b: Ref) -> Value {
    let (x, y) = (a.r().get::<Str>(), b.get::<Str>());
    if y.is_empty() {
        return a;
    }
    if x.is_empty() {
        return plain(b);
    }
    if let Some(mut builder) = Builder::from_unshared(x) {
        builder.push_str(y);
        return if builder.finish_into(x) { a } else { exc::memory_error() };
    }
    if !x.is_unshared() {
        return concat(a.r(), b);
    }
    // The first time: a buffer with room to grow.
    let len = x.len().saturating_add(y.len());
    let mut builder = Builder::with_capacity(len.saturating_mul(2));
    if builder.is_failed() {
        builder = Builder::with_capacity(len);
    }
    builder.push_str(x);
    builder.push_str(y);
    builder.finish_growable()
}

/// `s * n`.
pub fn repeat(s: Ref, n: i64) -> Value {
    let v = s.get::<Str>().view();
    if n == 1 || v.is_empty() {
        return plain(s);
    }
    if n <= 0 {
        return Str::empty();
    }
    if n.checked_mul(v.len() as i64).is_none() {
        return exc::overflow_error("repeated string is too long");
    }
    let total = crate::sys::size(n).saturating_mul(v.len());
    let mut b = ok!(Builder::try_with_capacity(total, v.least_shift()));
    if v.len() == 1 {
        b.push_n(v.at(0), total);
    } else {
        for _ in 0..n {
            b.push_view(v);
        }
    }
    b.finish()
}

/// `s[start:stop:step]`.
pub fn slice(s: Ref, start: Ref, stop: Ref, step: Ref) -> Value {
    let bounds = ok!(crate::slice::unpack(start, stop, step));
    cut(s, &bounds.over(s.get::<Str>().len()))
}

fn cut(s: Ref, b: &crate::slice::Bounds) -> Value {
    let v = s.get::<Str>().view();
    if b.step == 1 {
        if b.count == v.len() {
            return plain(s);
        }
        let start = b.start.max(0) as usize;
        return v.cut(start, start + b.count).to_value();
    }
    let mut out = Builder::with_capacity(b.count);
    for k in 0..b.count {
        out.push(v.at(b.at(k)));
    }
    out.finish()
}

#[inline]
pub fn eq(a: Ref, b: Ref) -> bool {
    a.is(b) || a.get::<Str>().eq(b.get::<Str>())
}

/// -1, 0 or 1.
pub fn cmp(a: Ref, b: Ref) -> i64 {
    a.get::<Str>().view().order(b.get::<Str>().view()) as i64
}

/// `part in s`.
pub fn contains(s: Ref, part: Ref) -> bool {
    search::find(s.get::<Str>().view(), part.get::<Str>().view()).is_some()
}

/// `ord(s)`.
pub fn ord(s: Ref) -> i64 {
    match s.cast::<Str>() {
        Some(s) if s.len() == 1 => s.at(0) as i64,
        Some(s) => exc::type_error(text!["ord() expected a character, but string of length ", s.len(), " found"]),
        None => match crate::bytes::data(s) {
            Some([b]) => *b as i64,
            Some(b) => exc::type_error(text!["ord() expected a character, but string of length ", b.len(), " found"]),
            None => exc::type_error(text!["ord() expected string of length 1, but ", type_of(s), " found"]),
        },
    }
}

/// `chr(code)`.
pub fn chr(code: i64) -> Value {
    codec::expect_surrogates();
    match u32::try_from(code) {
        Ok(c) if c < 0x110000 => Str::from_code(c),
        _ if i32::try_from(code).is_err() => exc::overflow_error("Python int too large to convert to C int"),
        _ => exc::value_error("chr() arg not in range(0x110000)"),
    }
}

/// The UTF-8 of a string as a bytes object; surrogates in three bytes.
pub fn bytes(s: Ref) -> Value {
    crate::bytes::from_slice(&s.get::<Str>().to_utf8())
}

fn slot_str(v: Ref) -> Value {
    plain(v)
}

fn slot_hash(v: Ref) -> i64 {
    v.get::<Str>().hash()
}

fn slot_truth(v: Ref) -> bool {
    !v.get::<Str>().is_empty()
}

fn slot_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    let (Some(x), Some(y)) = (a.cast::<Str>(), b.cast::<Str>()) else { return Value::NOT_IMPLEMENTED };
    Value::bool(match op {
        Cmp::Eq => x.eq(y),
        Cmp::Ne => !x.eq(y),
        _ if a.is(b) => op.holds(Ordering::Equal),
        _ => op.holds(x.view().order(y.view())),
    })
}

fn slot_get_item(s: Ref, i: Ref) -> Value {
    if let Some(i) = i.as_small() {
        return ok!(get(s, i));
    }
    if let Some(parts) = i.cast::<crate::slice::Slice>() {
        let bounds = ok!(crate::slice::Unpacked::of(parts));
        return cut(s, &bounds.over(s.get::<Str>().len()));
    }
    if !ops::has_index(i) {
        return exc::type_error(text!["string indices must be integers, not '", type_of(i), "'"]);
    }
    ok!(get(s, ok!(ops::index_i64(i))))
}

fn slot_contains(s: Ref, part: Ref) -> bool {
    if part.cast::<Str>().is_none() {
        return exc::type_error(text!["'in <string>' requires string as left operand, not ", type_of(part)]);
    }
    contains(s, part)
}

fn slot_concat(a: Ref, b: Ref) -> Value {
    if b.cast::<Str>().is_none() {
        return exc::type_error(text!["can only concatenate str (not \"", type_of(b), "\") to str"]);
    }
    concat(a, b)
}

fn slot_repeat(s: Ref, n: Ref) -> Value {
    match crate::int::as_i64(n) {
        Some(n) => repeat(s, n),
        None => exc::overflow_error("cannot fit 'int' into an index-sized integer"),
    }
}

fn slot_percent(a: Ref, b: Ref) -> Value {
    if a.cast::<Str>().is_none() {
        return Value::NOT_IMPLEMENTED;
    }
    match percent::fill(a.get::<Str>().view(), b, &percent::TEXT) {
        Some(b) => b.finish(),
        None => Value::NULL,
    }
}

/// `str(object='')`, `str(object=b'', encoding='utf-8', errors='strict')`.
fn construct(_: &'static Type, args: &Args) -> Value {
    let mut out = [Ref::NULL; 3];
    if !args.bind("str", &["object", "encoding", "errors"], 0, 3, 0, &mut out) {
        return Value::NULL;
    }
    let [object, encoding, errors] = out;
    if encoding.is_null() && errors.is_null() {
        return if object.is_null() { Str::empty() } else { of(object) };
    }
    if object.is_null() {
        return Str::empty();
    }
    if object.cast::<Str>().is_some() {
        return exc::type_error("decoding str is not supported");
    }
    match crate::bytes::data(object) {
        Some(b) => codec::decode(b, encoding, errors, object, "str"),
        None => exc::type_error(text!["decoding to str: need a bytes-like object, ", type_of(object), " found"]),
    }
}

static NUMBER: Number = Number::NONE.with(Op::Mod, slot_percent);

pub(crate) static SLOTS: Slots = Slots {
    dealloc: Some(crate::object::dealloc::<Str>),
    repr: Some(repr::quoted),
    str: Some(slot_str),
    hash: Some(slot_hash),
    richcompare: Some(slot_compare),
    truth: Some(slot_truth),
    len: Some(len),
    get_item: Some(slot_get_item),
    contains: Some(slot_contains),
    concat: Some(slot_concat),
    repeat: Some(slot_repeat),
    iter: Some(iter::new),
    new: Some(construct),
    format: Some(format::format_str),
    number: &NUMBER,
    ..Slots::NONE
};

static BASIC: Basic = Basic { dealloc: Some(crate::object::dealloc::<Str>), ..Basic::NONE };

/// `str`.
pub static STR: Type = Type::core::<Str>("str", flag::STR | flag::BASE, &BASIC, Core::Str);
