//! Bytes objects.
//!
//! Owns: the type `bytes`. The methods are in `methods/`, `%` in `percent.rs`. Does not know: encodings (`str_/codec.rs`).

pub mod methods;
mod percent;

use crate::args::Args;
use crate::exc::{self, index_kind};
use crate::instance::with_extra;
use crate::object::{self, Header, Object};
use crate::ops;
use crate::str_::{Builder, Str, View, hash_bytes, push_hex, search};
use crate::types::{Basic, Cmp, Core, Number, Op, Slots, Type, flag, type_of};
use crate::word::{Ref, Slot, Value};
use crate::{int, ok, text};
use alloc::vec::Vec;
use core::cell::Cell;

/// A bytes object: the bytes follow the struct.
#[repr(C)]
pub struct Bytes {
    head: Header,
    len: usize,
    /// 0: not computed.
    hash: Cell<i64>,
}

// SAFETY: `repr(C)`, begins with a header; the length never changes.
unsafe impl Object for Bytes {
    const GC: bool = false;
    fn class() -> &'static Type {
        &BYTES
    }
    fn tail_bytes(&self) -> usize {
        with_extra(self.head.ty(), size_of::<Bytes>(), self.len)
    }
}

impl Bytes {
    /// An instance of `ty`, a class that derives from `bytes`, with the same bytes.
    pub fn derived(&self, ty: &'static Type) -> Value {
        let b = Bytes { head: Header::new(ty), len: self.len, hash: Cell::new(0) };
        let tail = b.tail_bytes();
        let v = object::new_tail(b, tail);
        let data = object::tail(v.r().get::<Bytes>());
        // SAFETY: the tail has room for the bytes; the words behind them are unbound when zero.
        unsafe {
            core::ptr::write_bytes(data, 0, tail);
            core::ptr::copy_nonoverlapping(self.data().as_ptr(), data, self.len);
        }
        v
    }

    pub fn data(&self) -> &[u8] {
        // SAFETY: `len` bytes follow the struct.
        unsafe { core::slice::from_raw_parts(object::tail(self), self.len) }
    }
}

/// The bytes, if the word is a bytes object.
pub fn data<'a>(v: Ref<'a>) -> Option<&'a [u8]> {
    Some(v.cast::<Bytes>()?.data())
}

/// A bytes object with a copy of `bytes`; null after MemoryError, which a few bytes never meet.
pub fn from_slice(bytes: &[u8]) -> Value {
    let head = Bytes { head: Header::new(&BYTES), len: bytes.len(), hash: Cell::new(0) };
    let Some(v) = object::try_new_tail(head, bytes.len()) else { return exc::memory_error() };
    // SAFETY: the new object has room for these bytes.
    unsafe { core::ptr::copy_nonoverlapping(bytes.as_ptr(), object::tail(v.r().get::<Bytes>()), bytes.len()) };
    v
}

/// The object itself; of an instance of a derived class a `bytes` with its contents.
pub fn plain(v: Ref) -> Value {
    if core::ptr::eq(type_of(v), &BYTES) { v.own() } else { from_slice(of(v)) }
}

/// The bytes of a word known to be a bytes object.
fn of(v: Ref<'_>) -> &[u8] {
    v.get::<Bytes>().data()
}

/// What `v.__bytes__()` gives; `None` without a message when its class has no such method.
fn by_method(v: Ref) -> Option<Value> {
    let found = crate::attr::call_special(v, crate::lit!("__bytes__"), &[])?;
    if !found.is_null() && data(found.r()).is_none() {
        return exc::type_error(text!["__bytes__ returned non-bytes (type ", type_of(found.r()), ")"]);
    }
    Some(found)
}

/// `bytes(x)` of a bytes object or an iterable of ints.
pub fn from_value(x: Ref) -> Value {
    if x.cast::<Bytes>().is_some() {
        return plain(x);
    }
    if x.cast::<Str>().is_some() || !ops::is_iterable(x) {
        return exc::type_error(text!["cannot convert '", type_of(x), "' object to bytes"]);
    }
    let it = ok!(crate::iter::get(x));
    let mut out = Vec::new();
    let hint = ok!(crate::iter::length_hint(x));
    loop {
        let item = crate::iter::next(it.r());
        if item.is_null() {
            break;
        }
        if out.len() == out.capacity() && out.try_reserve(hint.max(16)).is_err() {
            return exc::memory_error();
        }
        out.push(ok!(byte_or(item.r(), "bytes must be in range(0, 256)")));
    }
    if exc::pending() {
        return Value::NULL;
    }
    from_slice(&out)
}

/// An int as a byte; `None` without an error when it is none, and after the error of an `__index__`.
fn byte_of(v: Ref) -> Option<u8> {
    let i = ok!(ops::index(v));
    int::as_i64(i.r()).and_then(|i| u8::try_from(i).ok())
}

/// As [`byte_of`], with ValueError and `message`.
fn byte_or(v: Ref, message: &'static str) -> Option<u8> {
    match byte_of(v) {
        None if !exc::pending() => exc::value_error(message),
        byte => byte,
    }
}

/// `bytes()`, `bytes(n)`, `bytes(iterable)`, `bytes(str, encoding, errors)`.
fn construct(_: &'static Type, args: &Args) -> Value {
    let mut out = [Ref::NULL; 3];
    if !args.bind("bytes", &["source", "encoding", "errors"], 0, 3, 0, &mut out) {
        return Value::NULL;
    }
    let [source, encoding, errors] = out;
    if source.is_null() {
        return from_slice(&[]);
    }
    let is_text = source.cast::<Str>().is_some();
    if is_text && !encoding.is_null() {
        return crate::str_::codec::encode(source, encoding, errors, "bytes");
    }
    if !(is_text || encoding.is_null() && errors.is_null()) {
        let what = if encoding.is_null() { "errors" } else { "encoding" };
        return exc::type_error(text![what, " without a string argument"]);
    }
    if let Some(v) = by_method(source) {
        return v;
    }
    if exc::pending() {
        return Value::NULL;
    }
    if is_text {
        return exc::type_error("string argument without an encoding");
    }
    if source.cast::<Bytes>().is_none() && ops::has_index(source) {
        let n = ok!(ops::index(source));
        let Some(n) = int::as_i64(n.r()) else { return too_large() };
        if n < 0 {
            return exc::value_error("negative count");
        }
        return match repeated(&[0], n) {
            Some(v) => v,
            None => exc::memory_error(),
        };
    }
    from_value(source)
}

fn too_large() -> Value {
    exc::overflow_error("cannot fit 'int' into an index-sized integer")
}

/// `bytes * n`; `None` when there is no memory.
fn repeated(bytes: &[u8], n: i64) -> Option<Value> {
    let total = usize::try_from(n.max(0)).ok()?.checked_mul(bytes.len())?;
    let v = object::try_new_tail(Bytes { head: Header::new(&BYTES), len: total, hash: Cell::new(0) }, total)?;
    let p = object::tail(v.r().get::<Bytes>());
    for i in 0..total.checked_div(bytes.len()).unwrap_or(0) {
        // SAFETY: the new object has room for all copies.
        unsafe { core::ptr::copy_nonoverlapping(bytes.as_ptr(), p.add(i * bytes.len()), bytes.len()) };
    }
    Some(v)
}

/// Appends `b'…'`.
pub fn push_repr(b: &mut Builder, bytes: &[u8]) {
    let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') { b'"' } else { b'\'' };
    b.push('b' as u32);
    b.push(quote as u32);
    for c in bytes {
        match *c {
            b'\t' => b.push_latin1(b"\\t"),
            b'\n' => b.push_latin1(b"\\n"),
            b'\r' => b.push_latin1(b"\\r"),
            c if c == quote || c == b'\\' => b.push_latin1(&[b'\\', c]),
            c @ 0x20..0x7F => b.push(c as u32),
            c => {
                b.push_latin1(b"\\x");
                push_hex(b, c as u32, 2);
            }
        }
    }
    b.push(quote as u32);
}

fn slot_repr(v: Ref) -> Value {
    let mut b = Builder::new();
    push_repr(&mut b, of(v));
    b.finish()
}

fn slot_hash(v: Ref) -> i64 {
    let b = v.get::<Bytes>();
    if b.hash.get() == 0 && b.len > 0 {
        b.hash.set(hash_bytes(b.data()));
    }
    b.hash.get()
}

fn slot_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    match (data(a), data(b)) {
        (Some(x), Some(y)) => Value::bool(op.holds(x.cmp(y))),
        _ => Value::NOT_IMPLEMENTED,
    }
}

fn slot_len(v: Ref) -> i64 {
    of(v).len() as i64
}

fn slot_get_item(v: Ref, i: Ref) -> Value {
    let bytes = of(v);
    if let Some(s) = i.cast::<crate::slice::Slice>() {
        let b = ok!(crate::slice::Unpacked::of(s)).over(bytes.len());
        if b.count == bytes.len() && b.step == 1 {
            return plain(v);
        }
        let out: Vec<u8> = (0..b.count).map(|k| bytes[b.at(k)]).collect();
        return from_slice(&out);
    }
    if !ops::has_index(i) {
        return exc::type_error(text!["byte indices must be integers or slices, not ", type_of(i)]);
    }
    let i = ok!(ops::index_i64(i));
    let at = if i < 0 { i + bytes.len() as i64 } else { i };
    match usize::try_from(at).ok().and_then(|at| bytes.get(at)) {
        Some(b) => Value::small(*b as i64),
        None => {
            exc::index_error(index_kind::BYTES);
            Value::NULL
        }
    }
}

fn slot_contains(v: Ref, item: Ref) -> bool {
    if let Some(part) = data(item) {
        return search::find(View::One(of(v)), View::One(part)).is_some();
    }
    if !ops::has_index(item) {
        return exc::type_error(text!["a bytes-like object is required, not '", type_of(item), "'"]);
    }
    match byte_or(item, "byte must be in range(0, 256)") {
        Some(b) => of(v).contains(&b),
        None => false,
    }
}

fn slot_concat(a: Ref, b: Ref) -> Value {
    let Some(y) = data(b) else {
        return exc::type_error(text!["can't concat ", type_of(b), " to bytes"]);
    };
    let x = of(a);
    let Some(v) = joined(x, y) else { return exc::memory_error() };
    v
}

/// `x + y`; `None` when there is no memory.
fn joined(x: &[u8], y: &[u8]) -> Option<Value> {
    let len = x.len().checked_add(y.len())?;
    let v = object::try_new_tail(Bytes { head: Header::new(&BYTES), len, hash: Cell::new(0) }, len)?;
    let p = object::tail(v.r().get::<Bytes>());
    // SAFETY: the new object has room for both parts.
    unsafe {
        core::ptr::copy_nonoverlapping(x.as_ptr(), p, x.len());
        core::ptr::copy_nonoverlapping(y.as_ptr(), p.add(x.len()), y.len());
    }
    Some(v)
}

fn slot_repeat(v: Ref, n: Ref) -> Value {
    let Some(n) = int::as_i64(n) else { return too_large() };
    if n > 0 && n.checked_mul(of(v).len() as i64).is_none() {
        return exc::overflow_error("repeated bytes are too long");
    }
    match repeated(of(v), n) {
        Some(v) => v,
        None => exc::memory_error(),
    }
}

/// The iterator over a bytes object.
#[repr(C)]
struct BytesIter {
    head: Header,
    bytes: Slot,
    at: Cell<usize>,
}

// SAFETY: `repr(C)`, begins with a header.
unsafe impl Object for BytesIter {
    const GC: bool = false;
    fn class() -> &'static Type {
        &BYTES_ITER
    }
}

fn slot_iter(v: Ref) -> Value {
    object::new(BytesIter { head: Header::new(&BYTES_ITER), bytes: Slot::new(v.own()), at: Cell::new(0) })
}

fn iter_next(v: Ref) -> Value {
    let it = v.get::<BytesIter>();
    let i = it.at.get();
    match data(it.bytes.r()).and_then(|b| b.get(i)) {
        Some(b) => {
            it.at.set(i + 1);
            Value::small(*b as i64)
        }
        None => {
            it.bytes.set(Value::NULL);
            Value::NULL
        }
    }
}

fn iter_itself(v: Ref) -> Value {
    v.own()
}

static ITER_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<BytesIter>),
    iter: Some(iter_itself),
    next: Some(iter_next),
    ..Slots::NONE
};
static BYTES_ITER: Type = Type::of::<BytesIter>("bytes_iterator", 0, &ITER_SLOTS);

static BASIC: Basic = Basic { dealloc: Some(object::dealloc::<Bytes>), repr: Some(slot_repr), ..Basic::NONE };

static NUMBER: Number = Number::NONE.with(Op::Mod, percent::format);

pub(crate) static SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Bytes>),
    repr: Some(slot_repr),
    hash: Some(slot_hash),
    richcompare: Some(slot_compare),
    len: Some(slot_len),
    get_item: Some(slot_get_item),
    contains: Some(slot_contains),
    concat: Some(slot_concat),
    repeat: Some(slot_repeat),
    iter: Some(slot_iter),
    new: Some(construct),
    number: &NUMBER,
    ..Slots::NONE
};

/// `bytes`.
pub static BYTES: Type = Type::core::<Bytes>("bytes", flag::BYTES | flag::BASE, &BASIC, Core::Bytes);
