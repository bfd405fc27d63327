//! Generators: frames on the heap that a body resumes, and the rows `gen::…`.
//!
//! Owns: the object, the protocol (`next`, `send`, `throw`, `close`), delegation to other iterators. Does not know: what
//! is in a frame (the compiler does).
//!
//! The body is called with the generator and the value sent. It stores its state and answers the value it yields; at its
//! end it calls `finish` and answers the null word; with a pending exception it answers the null word too. A null value
//! sent says that an exception is pending, thrown in at the `yield`.

use crate::args::Args;
use crate::attr;
use crate::call;
use crate::exc;
use crate::func::{self, FuncInfo, Resume};
use crate::gc::{self, GcHeader, Visitor};
use crate::iter::STOP_VALUE;
use crate::object::{self, Header, Object};
use crate::str_::Str;
use crate::text;
use crate::types::{Method, Slots, Type, as_type, type_of};
use crate::word::{NULL, Ref, Slot, Value};
use crate::{methods, ok};
use alloc::vec::Vec;
use core::cell::Cell;

/// A generator. `n_words` owned words follow, then `n_raws` raw numbers.
#[repr(C)]
pub struct Generator {
    head: GcHeader,
    info: &'static FuncInfo,
    resume: Cell<Option<Resume>>,
    /// Block to continue with; 0 before the start.
    state: Cell<u32>,
    running: Cell<bool>,
    n_words: u32,
    n_raws: u32,
    result: Slot,
    /// Exceptions being handled inside the generator while it is suspended.
    handled: Cell<Vec<Value>>,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for Generator {
    const GC: bool = true;
    fn class() -> &'static Type {
        &GENERATOR
    }
    fn tail_bytes(&self) -> usize {
        (self.n_words as usize + self.n_raws as usize) * 8
    }
}

impl Generator {
    #[inline(always)]
    fn words(&self) -> &[Slot] {
        // SAFETY: the words follow the struct.
        unsafe { core::slice::from_raw_parts(object::tail(self) as *const Slot, self.n_words as usize) }
    }

    #[inline(always)]
    fn raws(&self) -> &[Cell<i64>] {
        // SAFETY: the raw numbers follow the words.
        unsafe {
            let start = object::tail(self).add(self.n_words as usize * 8) as *const Cell<i64>;
            core::slice::from_raw_parts(start, self.n_raws as usize)
        }
    }

    fn is_finished(&self) -> bool {
        self.resume.get().is_none()
    }

    /// Forgets the frame.
    fn end(&self) {
        self.resume.set(None);
        for s in self.words() {
            drop(s.take());
        }
        drop(self.handled.take());
    }
}

impl Drop for Generator {
    fn drop(&mut self) {
        for s in self.words() {
            drop(s.take());
        }
    }
}

/// A generator for the function with description `info` whose frame has `words` owned words and `raws` raw numbers.
pub fn new(info: u32, words: u32, raws: u32) -> Value {
    gc::poll();
    let info = func::info(info);
    let g = Generator {
        head: GcHeader::new(&GENERATOR),
        info,
        resume: Cell::new(info.resume),
        state: Cell::new(0),
        running: Cell::new(false),
        n_words: words,
        n_raws: raws,
        result: Slot::EMPTY,
        handled: Cell::new(Vec::new()),
    };
    let tail = (words as usize + raws as usize) * 8;
    let v = object::new_tail(g, tail);
    // SAFETY: the tail has this many bytes; zero is the null word.
    unsafe { core::ptr::write_bytes(object::tail(v.r().get::<Generator>()), 0, tail) };
    v
}

#[inline(always)]
pub fn state(g: Ref) -> u32 {
    g.get::<Generator>().state.get()
}

#[inline(always)]
pub fn set_state(g: Ref, state: u32) {
    g.get::<Generator>().state.set(state);
}

/// Takes the word out of the frame: while the body runs it lives in a local.
#[inline(always)]
pub fn load_word(g: Ref, slot: u32) -> Value {
    g.get::<Generator>().words().get(slot as usize).map_or(Value::NULL, |s| s.take())
}

#[inline(always)]
pub fn store_word(g: Ref, slot: u32, v: Value) {
    if let Some(s) = g.get::<Generator>().words().get(slot as usize) {
        s.set(v);
    }
}

#[inline(always)]
pub fn load_raw(g: Ref, slot: u32) -> i64 {
    g.get::<Generator>().raws().get(slot as usize).map_or(0, |c| c.get())
}

#[inline(always)]
pub fn store_raw(g: Ref, slot: u32, v: i64) {
    if let Some(c) = g.get::<Generator>().raws().get(slot as usize) {
        c.set(v);
    }
}

/// The body has ended with `return result`.
pub fn finish(g: Ref, result: Value) {
    let x = g.get::<Generator>();
    x.resume.set(None);
    x.result.set(result);
}

/// Runs the body up to its next `yield`. A null `sent` says that an exception is pending. At the end answers the null
/// word, with the result in [`STOP_VALUE`].
fn resume(g: Ref, sent: Value) -> Value {
    let x = g.get::<Generator>();
    if x.running.get() {
        drop(exc::take());
        return exc::value_error("generator already executing");
    }
    let Some(body) = x.resume.get() else {
        // After the end: a thrown exception comes straight back.
        return Value::NULL;
    };
    // The body may drop the last other reference to its generator.
    let hold = g.own();
    // The body raises what was thrown before its start as it is: it does not run.
    let runs = x.state.get() != 0 || !exc::pending();
    x.running.set(true);
    let depth = exc::handled_depth();
    exc::extend_handled(x.handled.take());
    // SAFETY: the body answers an owned word.
    let v = unsafe { Value::from_raw(body(g.raw(), sent.into_raw())) };
    x.handled.set(exc::split_handled(depth));
    x.running.set(false);
    if v.is_null() {
        let pending = exc::pending();
        x.end();
        if pending && runs {
            stop_iteration_inside();
        } else if !pending {
            STOP_VALUE.set(x.result.take());
        }
    }
    drop(hold);
    v
}

/// A StopIteration that leaves a generator's body becomes a RuntimeError.
#[cold]
fn stop_iteration_inside() {
    if let Some(e) = exc::catch(&exc::STOP_ITERATION) {
        exc::runtime_error::<()>("generator raised StopIteration");
        let new = exc::peek().own();
        if let Some(x) = new.r().cast::<exc::Exception>() {
            x.set_cause(e.clone());
            exc::object::set_context(new.r(), e);
        }
    }
}

/// `next(g)`; at the end the null word without exception.
fn next(g: Ref) -> Value {
    if g.get::<Generator>().is_finished() && !g.get::<Generator>().running.get() {
        return Value::NULL;
    }
    resume(g, Value::NONE)
}

/// `g.send(v)`; at the end the null word without exception.
pub fn send(g: Ref, v: Ref) -> Value {
    let x = g.get::<Generator>();
    if x.state.get() == 0 && !v.is_none() && !x.is_finished() && !x.running.get() {
        return exc::type_error("can't send non-None value to a just-started generator");
    }
    resume(g, v.own())
}

/// StopIteration with the result, after the end of an iteration by method call.
fn or_stop(v: Value) -> Value {
    if v.is_null() && !exc::pending() {
        return exc::stop_iteration(STOP_VALUE.take());
    }
    v
}

fn send_method(g: Ref, args: &Args) -> Value {
    let v = ok!(args.one("generator.send"));
    or_stop(send(g, v))
}

/// Throws the pending exception into the generator.
fn throw_method(g: Ref, args: &Args) -> Value {
    if !args.positional("", "throw", 1, 3) {
        return Value::NULL;
    }
    let [e, rest @ ..] = args.pos() else { return Value::NULL };
    let class = as_type(*e).filter(|t| t.is_exception());
    match (class, rest.first().filter(|v| !v.is_none())) {
        (Some(_), Some(v)) if v.cast::<exc::Exception>().is_some() => exc::set_pending(v.own()),
        (Some(_), Some(v)) => {
            let x = ok!(call::call1(*e, *v));
            exc::set_pending(x);
        }
        (Some(_), None) => {
            let x = ok!(call::call0(*e));
            exc::set_pending(x);
        }
        (None, _) if e.cast::<exc::Exception>().is_some() => exc::set_pending(e.own()),
        _ => {
            return exc::type_error(text![
                "exceptions must be classes or instances deriving from BaseException, not ",
                type_of(*e)
            ]);
        }
    }
    or_stop(resume(g, Value::NULL))
}

/// `g.close()`; false after an exception.
fn close(g: Ref) -> bool {
    let x = g.get::<Generator>();
    if x.running.get() {
        return exc::value_error("generator already executing");
    }
    if x.is_finished() {
        return true;
    }
    if x.state.get() == 0 {
        x.end();
        return true;
    }
    exc::raise_empty::<()>(&exc::GENERATOR_EXIT);
    let v = resume(g, Value::NULL);
    if !v.is_null() {
        return exc::runtime_error("generator ignored GeneratorExit");
    }
    drop(STOP_VALUE.take());
    if exc::pending() && exc::catch(&exc::GENERATOR_EXIT).is_none() && exc::catch(&exc::STOP_ITERATION).is_none() {
        return false;
    }
    true
}

fn close_method(g: Ref, args: &Args) -> Value {
    if !args.none("generator.close") {
        return Value::NULL;
    }
    if close(g) { Value::NONE } else { Value::NULL }
}

/// One step of `yield from it`: passes a value or the pending exception on. Answers what `it` yields; at its end the
/// null word without exception, and `result_of` has the value of the expression.
pub fn delegate(_g: Ref, it: Ref, sent: Ref) -> Value {
    drop(STOP_VALUE.take());
    if exc::pending() {
        return delegate_exception(it);
    }
    if it.cast::<Generator>().is_some() {
        return if sent.is_none() { next(it) } else { send(it, sent) };
    }
    if sent.is_none() || sent.is_null() {
        return crate::iter::next(it);
    }
    let v = call::method1(it, crate::lit!("send"), sent);
    if v.is_null() { caught_stop() } else { v }
}

/// After a failed call: a StopIteration is the end of the delegation.
fn caught_stop() -> Value {
    if let Some(e) = exc::catch(&exc::STOP_ITERATION) {
        STOP_VALUE.set(e.r().cast::<exc::Exception>().map_or(Ref::NULL, |x| x.arg(0)).own());
    }
    Value::NULL
}

fn delegate_exception(it: Ref) -> Value {
    let e = exc::take();
    if type_of(e.r()).is_subtype(&exc::GENERATOR_EXIT) {
        let closed = if it.cast::<Generator>().is_some() {
            close(it)
        } else {
            let m = ok!(attr::find_optional(it, crate::lit!("close")));
            m.is_null() || !call::call0(m.r()).is_null()
        };
        if closed {
            exc::set_pending(e);
        }
        return Value::NULL;
    }
    if it.cast::<Generator>().is_some() {
        exc::set_pending(e);
        return resume(it, Value::NULL);
    }
    let m = ok!(attr::find_optional(it, crate::lit!("throw")));
    if m.is_null() {
        exc::set_pending(e);
        return Value::NULL;
    }
    let v = call::call1(m.r(), e.r());
    if v.is_null() { caught_stop() } else { v }
}

/// The value of a `yield from` whose iterator has ended.
pub fn result_of(_it: Ref) -> Value {
    let v = STOP_VALUE.take();
    if v.is_null() { Value::NONE } else { v }
}

/// # Safety
/// `object` is a generator whose count is zero.
unsafe fn dealloc(object: *mut Header) {
    // SAFETY: the generator is whole; a count keeps it so while its `finally` blocks run.
    unsafe {
        let v: Ref = Ref::from_raw(object as usize as u64);
        let x = v.get::<Generator>();
        if x.info.has_finally && !x.is_finished() && x.state.get() != 0 && !x.head.is_finalized() {
            (*object).rc.set(1);
            finalize(v);
            let left = (*object).rc.get() - 1;
            (*object).rc.set(left);
            if left > 0 {
                return;
            }
        }
        object::dealloc::<Generator>(object);
    }
}

/// Runs the `finally` blocks of a suspended generator that nobody refers to any more.
fn finalize(v: Ref) -> bool {
    let x = v.get::<Generator>();
    if !x.info.has_finally || x.is_finished() || x.state.get() == 0 || x.head.is_finalized() {
        return false;
    }
    x.head.set_finalized();
    let pending = exc::PENDING.replace(NULL);
    let stop = STOP_VALUE.take();
    if !close(v) {
        exc::traceback::print_ignored(v);
    }
    STOP_VALUE.set(stop);
    exc::PENDING.set(pending);
    true
}

fn traverse(v: Ref, visit: &mut Visitor) {
    let x = v.get::<Generator>();
    visit.visit(x.result.r());
    for s in x.words() {
        visit.visit(s.r());
    }
    let handled = x.handled.take();
    for h in &handled {
        visit.visit(h.r());
    }
    x.handled.set(handled);
}

fn clear(v: Ref) {
    v.get::<Generator>().end();
}

fn repr(v: Ref) -> Value {
    let x = v.get::<Generator>();
    let mut b = text!["<generator object ", x.info.qualname, " at 0x"];
    func::push_address(&mut b, v);
    b.push('>' as u32);
    b.finish()
}

static SLOTS: Slots = Slots {
    dealloc: Some(dealloc),
    traverse: Some(traverse),
    clear: Some(clear),
    finalize: Some(finalize),
    repr: Some(repr),
    iter: Some(crate::iter::itself),
    next: Some(next),
    ..Slots::NONE
};

/// `generator`.
pub static GENERATOR: Type = Type::of::<Generator>("generator", 0, &SLOTS);

fn next_method(g: Ref, args: &Args) -> Value {
    if !args.none("generator.__next__") {
        return Value::NULL;
    }
    or_stop(next(g))
}

fn name(g: Ref, _: &Args) -> Value {
    Str::from_utf8(g.get::<Generator>().info.name)
}

fn qualname(g: Ref, _: &Args) -> Value {
    Str::from_utf8(g.get::<Generator>().info.qualname)
}

fn is_running(g: Ref, _: &Args) -> Value {
    Value::bool(g.get::<Generator>().running.get())
}

methods!(&GENERATOR;
    SEND = "send" send_method,
    THROW = "throw" throw_method,
    CLOSE = "close" close_method,
    NEXT = "__next__" next_method,
);
methods!(getter &GENERATOR;
    NAME = "__name__" name,
    QUALNAME = "__qualname__" qualname,
    RUNNING = "gi_running" is_running,
);

pub static ALL: &[&Method] = &[&SEND, &THROW, &CLOSE, &NEXT, &NAME, &QUALNAME, &RUNNING];
