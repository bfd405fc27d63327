//! Printing exceptions as CPython does, without the rows of carets.
//!
//! Owns: the table of sites, the text of tracebacks and chains. Does not know: who asks for it (`program::finish`,
//! `host`).

use super::object::Exception;
use crate::str_::Str;
use crate::sys::Single;
use crate::types::{Type, type_of};
use crate::word::{Ref, Value};
use alloc::vec::Vec;
use core::cell::Cell;

/// A place in the source that can stand in a traceback.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Site {
    pub file: &'static str,
    pub line: u32,
    /// Qualified name of the function; `<module>` outside.
    pub function: &'static str,
    /// The source line without blanks around it; may be empty.
    pub text: &'static str,
    /// The place of the frame around it, for the body of a class; [`NO_SITE`] for functions and modules.
    pub parent: u32,
}

/// In the place of a site where there is none.
pub const NO_SITE: u32 = u32::MAX;

static SITES: Single<Cell<&'static [Site]>> = Single::new(Cell::new(&[]));

/// Sets the table of sites, indexed by the ids that `exc::trace` gets.
pub fn set_sites(sites: &'static [Site]) {
    SITES.set(sites);
}

/// Appends bytes. A call, not copies of the code that makes room: reports have many small parts.
#[inline(never)]
fn put(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend_from_slice(bytes);
}

fn push_number(out: &mut Vec<u8>, n: usize) {
    let mut digits = [0; 20];
    put(out, crate::int::decimal(n as i64, &mut digits));
}

/// Entries of one traceback that are printed or counted: the innermost ones.
const LIMIT: usize = 1000;

/// Entries printed of a run of equal ones.
const REPEATS: usize = 3;

/// Says how many of `count` equal entries were not printed.
#[inline(never)]
fn push_repeats(out: &mut Vec<u8>, count: usize) {
    if count > REPEATS {
        let more = count - REPEATS;
        put(out, b"  [Previous line repeated ");
        push_number(out, more);
        put(out, if more > 1 { b" more times]\n" } else { b" more time]\n" });
    }
}

fn push_entries(out: &mut Vec<u8>, e: &Exception) {
    let sites = SITES.get();
    let mut last: Option<Site> = None;
    let mut count = 0;
    let mut ids = Vec::new();
    for id in e.sites() {
        let mut id = id;
        while let Some(s) = sites.get(id as usize) {
            ids.push(id);
            id = s.parent;
        }
    }
    let left_out = ids.len().saturating_sub(LIMIT);
    for id in ids.into_iter().rev().skip(left_out) {
        let Some(s) = sites.get(id as usize).copied() else { continue };
        let same = last.is_some_and(|l| l.file == s.file && l.line == s.line && l.function == s.function);
        if !same {
            push_repeats(out, count);
            count = 0;
            last = Some(s);
        }
        count += 1;
        if count <= REPEATS {
            put(out, b"  File \"");
            put(out, s.file.as_bytes());
            put(out, b"\", line ");
            push_number(out, s.line as usize);
            put(out, b", in ");
            put(out, s.function.as_bytes());
            put(out, b"\n");
            if !s.text.is_empty() {
                put(out, b"    ");
                put(out, s.text.as_bytes());
                put(out, b"\n");
            }
        }
    }
    push_repeats(out, count);
}

/// The name of the class in tracebacks: with its module unless that is `builtins` or `__main__`.
fn push_class(out: &mut Vec<u8>, ty: &'static Type) {
    let Some((module, name)) = crate::types::class_name(ty) else { return put(out, ty.name.as_bytes()) };
    if let Some(m) = module.r().cast::<Str>().filter(|m| !m.eq_str("builtins") && !m.eq_str("__main__")) {
        push_escaped(out, m);
        put(out, b".");
    }
    if let Some(n) = name.r().cast::<Str>() {
        push_escaped(out, n);
    }
}

/// `Type: message`.
pub fn push_last_line(out: &mut Vec<u8>, e: Ref) {
    push_class(out, type_of(e));
    // An error in the exception's `__str__` shows as CPython shows it.
    let text = super::object::reported(e);
    if text.is_null() {
        drop(super::take());
        put(out, b": <exception str() failed>\n");
        return;
    }
    if let Some(s) = text.r().cast::<Str>().filter(|s| !s.is_empty()) {
        put(out, b": ");
        push_escaped(out, s);
    }
    if let Some(x) = e.cast::<Exception>()
        && let Some(s) = super::suggest::trailer(x).r().cast::<Str>()
    {
        push_escaped(out, s);
    }
    put(out, b"\n");
}

/// Standard error replaces what UTF-8 cannot hold by escapes.
pub fn push_escaped(out: &mut Vec<u8>, s: &Str) {
    for c in s.view().chars() {
        if (0xD800..0xE000).contains(&c) {
            put(out, b"\\u");
            for shift in [12, 8, 4, 0] {
                out.push(b"0123456789abcdef"[(c >> shift & 15) as usize]);
            }
        } else {
            crate::str_::object::push_code(c, out);
        }
    }
}

fn push_one(out: &mut Vec<u8>, v: Ref) {
    let Some(e) = v.cast::<Exception>() else { return };
    if !e.sites().is_empty() {
        put(out, b"Traceback (most recent call last):\n");
        push_entries(out, e);
    }
    push_last_line(out, v);
    let notes = e.notes().get();
    if !notes.is_null()
        && let Some(push) = NOTES.get()
    {
        push(out, notes.r());
    }
}

type PushNotes = fn(&mut Vec<u8>, Ref);

/// Set where exceptions get notes, so that other programs do not link lists.
static NOTES: Single<Cell<Option<PushNotes>>> = Single::new(Cell::new(None));

/// Called where `__notes__` is set.
pub fn expect_notes() {
    NOTES.set(Some(push_notes));
}

fn push_notes(out: &mut Vec<u8>, notes: Ref) {
    let Some(list) = notes.cast::<crate::list::List>() else { return };
    for i in 0..list.len() {
        let note = list.item(i);
        if let Some(s) = note.r().cast::<Str>() {
            push_escaped(out, s);
            put(out, b"\n");
        }
    }
}

/// Appends the whole report of an uncaught exception, its causes and contexts first.
pub fn push_report(out: &mut Vec<u8>, v: Ref) {
    // The chain, this exception first; an exception that stands in it already ends it.
    let mut chain: Vec<(Value, &[u8])> = Vec::new();
    let mut next = v.own();
    let mut link: &[u8] = b"";
    loop {
        if chain.iter().any(|(e, _)| e.r().is(next.r())) {
            break;
        }
        let Some(e) = next.r().cast::<Exception>() else { break };
        let (following, text): (Value, &[u8]) = if !e.cause().is_null() {
            (e.cause().own(), b"\nThe above exception was the direct cause of the following exception:\n\n")
        } else if !e.context().is_null() && !e.suppress_context() {
            (e.context().own(), b"\nDuring handling of the above exception, another exception occurred:\n\n")
        } else {
            (Value::NULL, b"")
        };
        chain.push((core::mem::replace(&mut next, following), link));
        link = text;
    }
    for (e, link) in chain.iter().rev() {
        push_one(out, e.r());
        put(out, link);
    }
}

/// Takes the pending exception and prints it as one that cannot be raised: from a `__del__`.
pub fn print_ignored(function: Ref) {
    let e = super::take();
    let mut out = Vec::new();
    put(&mut out, b"Exception ignored in: ");
    let shown = crate::str_::repr(function);
    if let Some(s) = shown.r().cast::<Str>() {
        push_escaped(&mut out, s);
    }
    drop(super::take());
    put(&mut out, b"\n");
    push_report(&mut out, e.r());
    crate::out::flush();
    crate::sys::write(2, &out);
}
