//! Standard output and input: the rows `out::…`.
//!
//! Owns: the output buffer, written when it is full, before input is read, before errors are printed, and at the end; the
//! input buffer. Does not know: `print`'s options (`builtin.rs` writes to strings and files itself).

use crate::exc;
use crate::float;
use crate::int;
use crate::ok;
use crate::str_::{self, Str, View, codec};
use crate::sys::{self, Single};
use crate::word::{Ref, Value};
use alloc::vec::Vec;
use core::cell::{Cell, UnsafeCell};

const SIZE: usize = 8192;

struct Buffer(UnsafeCell<[u8; SIZE]>);

static BUFFER: Single<Buffer> = Single::new(Buffer(UnsafeCell::new([0; SIZE])));
static USED: Single<Cell<usize>> = Single::new(Cell::new(0));

/// Writes what is buffered.
pub fn flush() {
    let n = USED.replace(0);
    if n > 0 {
        // SAFETY: one thread, and `sys::write` does not come back here.
        let bytes = unsafe { &(&*BUFFER.0.get())[..n] };
        sys::write(1, bytes);
    }
}

/// Buffers bytes.
pub fn write(bytes: &[u8]) {
    let n = USED.get();
    if bytes.len() > SIZE - n {
        flush();
        if bytes.len() >= SIZE {
            return sys::write(1, bytes);
        }
    }
    let n = USED.get();
    // SAFETY: one thread, and nobody holds a borrow of the buffer; the bytes fit, as tested above.
    unsafe {
        let buffer = BUFFER.0.get() as *mut u8;
        core::ptr::copy_nonoverlapping(bytes.as_ptr(), buffer.add(n), bytes.len());
    }
    USED.set(n + bytes.len());
}

/// Writes a string; a lone surrogate raises UnicodeEncodeError.
pub fn put_str(s: Ref) {
    let text = s.get::<Str>();
    match text.view() {
        View::One(bytes) if text.is_ascii() => write(bytes),
        _ => put_wide(s),
    }
}

#[inline(never)]
fn put_wide(s: Ref) {
    let mut out = Vec::new();
    if codec::push_strict_utf8(s, &mut out) {
        write(&out);
    }
}

/// Writes `str(v)`.
pub fn put(v: Ref) {
    if let Some(i) = v.as_small() {
        return put_i64(i);
    }
    if str_::is_exact(v) {
        return put_str(v);
    }
    let s = ok!(str_::of(v));
    put_str(s.r());
}

pub fn put_i64(v: i64) {
    let mut digits = [0; 20];
    write(int::decimal(v, &mut digits));
}

/// Writes an int of any size.
pub fn put_int(v: Ref) {
    match v.as_small() {
        Some(i) => put_i64(i),
        None => write(&ok!(int::text::limited_decimal(v))),
    }
}

pub fn put_f64(v: f64) {
    let mut text = Vec::with_capacity(24);
    float::text::push_repr(v, &mut text);
    write(&text);
}

pub fn put_bool(v: bool) {
    write(if v { b"True" } else { b"False" });
}

pub fn put_none() {
    write(b"None");
}

#[inline(always)]
fn put_byte(b: u8) {
    write(&[b]);
}

pub fn space() {
    put_byte(b' ');
}

pub fn newline() {
    put_byte(b'\n');
}

/// Bytes read but not used yet, and how many of them are used.
static INPUT: Single<Cell<Vec<u8>>> = Single::new(Cell::new(Vec::new()));
static INPUT_AT: Single<Cell<usize>> = Single::new(Cell::new(0));

/// Reads a line with its end; empty at the end of the input.
pub fn read_line() -> Vec<u8> {
    flush();
    let mut buffer = INPUT.take();
    let mut from = INPUT_AT.replace(0);
    let line = loop {
        if let Some(i) = buffer[from..].iter().position(|b| *b == b'\n') {
            let line = buffer[from..from + i + 1].to_vec();
            INPUT_AT.set(from + i + 1);
            break line;
        }
        buffer.drain(..from);
        from = 0;
        let n = buffer.len();
        buffer.resize(n + SIZE, 0);
        let got = sys::read(&mut buffer[n..]);
        buffer.truncate(n + got);
        if got == 0 {
            break core::mem::take(&mut buffer);
        }
    };
    INPUT.set(buffer);
    line
}

/// Gives back bytes that were read, to be read next.
pub fn unread(bytes: &[u8]) {
    let mut buffer = INPUT.take();
    let from = INPUT_AT.replace(0);
    buffer.splice(..from, bytes.iter().copied());
    INPUT.set(buffer);
}

/// Reads all that is left of the input.
pub fn read_all() -> Vec<u8> {
    let mut all = Vec::new();
    loop {
        let line = read_line();
        if line.is_empty() {
            return all;
        }
        all.extend_from_slice(&line);
    }
}

/// Input as a string: UTF-8, what is not UTF-8 as surrogates. `\r\n` stays, as in CPython on Linux.
pub fn decode(bytes: &[u8]) -> Value {
    let errors = crate::lit!("surrogateescape");
    codec::decode(bytes, Ref::NULL, errors, Ref::NONE, "decode")
}

/// `input(prompt)`; the prompt is null when there is none.
pub fn input(prompt: Ref) -> Value {
    if !prompt.is_null() {
        put(prompt);
        if exc::pending() {
            return Value::NULL;
        }
    }
    let mut line = read_line();
    if line.is_empty() {
        return exc::eof_error("EOF when reading a line");
    }
    if line.last() == Some(&b'\n') {
        line.pop();
    }
    decode(&line)
}
