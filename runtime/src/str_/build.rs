//! Building strings: a buffer that starts with one byte per character and widens when it must.
//!
//! Owns: [`Builder`] and the `text!` macro that puts messages together. Does not know: objects other than strings.

use super::object::{Str, Unit, View, decode_at, shift_for};
use crate::exc;
use crate::sys;
use crate::types::Type;
use crate::with_view;
use crate::word::{Ref, Value};

/// A string under construction. When there is no memory for a larger buffer, the text is incomplete, and finishing it raises
/// MemoryError.
pub struct Builder {
    data: *mut u8,
    len: usize,
    /// In characters.
    cap: usize,
    shift: u8,
    failed: bool,
}

impl Default for Builder {
    fn default() -> Builder {
        Builder::new()
    }
}

impl Drop for Builder {
    fn drop(&mut self) {
        if self.cap != 0 {
            // SAFETY: the buffer is our own, of this size.
            unsafe { sys::free(self.data, self.cap << self.shift) }
        }
    }
}

impl Builder {
    pub const fn new() -> Builder {
        Builder { data: core::ptr::null_mut(), len: 0, cap: 0, shift: 0, failed: false }
    }

    pub fn with_capacity(n: usize) -> Builder {
        let mut b = Builder::new();
        b.grow(n, 0);
        b
    }

    /// Room for `n` characters, or MemoryError; for lengths that a program can make large.
    pub fn try_with_capacity(n: usize, shift: u8) -> Option<Builder> {
        let mut b = Builder::new();
        if b.grow(n, shift) { Some(b) } else { exc::memory_error() }
    }

    /// Continues an unshared string that has a buffer of its own; gives the string back otherwise. On success the string
    /// is left without characters and must be completed by [`Builder::finish_into`].
    pub(crate) fn from_unshared(s: &Str) -> Option<Builder> {
        let (data, len, cap, shift) = s.take_buffer()?;
        s.put_buffer(core::ptr::NonNull::<u64>::dangling().as_ptr() as *mut u8, 0, 0, 0);
        Some(Builder { data, len, cap, shift, failed: false })
    }

    /// Gives the buffer to the string it came from. Answers false, and raises nothing, when there was not enough memory;
    /// the string is left without a buffer then.
    #[must_use]
    pub(crate) fn finish_into(self, s: &Str) -> bool {
        if self.failed {
            return false;
        }
        let b = core::mem::ManuallyDrop::new(self);
        s.put_buffer(b.data, b.len, b.cap, b.shift);
        true
    }

    /// There was not enough memory.
    pub(crate) fn is_failed(&self) -> bool {
        self.failed
    }

    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub fn view(&self) -> View<'_> {
        if self.cap == 0 {
            return View::One(&[]);
        }
        // SAFETY: the buffer holds `len` characters of this width.
        unsafe {
            match self.shift {
                0 => View::One(core::slice::from_raw_parts(self.data, self.len)),
                1 => View::Two(core::slice::from_raw_parts(self.data as *const u16, self.len)),
                _ => View::Four(core::slice::from_raw_parts(self.data as *const u32, self.len)),
            }
        }
    }

    /// Makes room for `more` characters of `shift`.
    #[inline(always)]
    fn reserve(&mut self, more: usize, shift: u8) -> bool {
        if more > self.cap - self.len || shift > self.shift { self.grow(more, shift) } else { true }
    }

    #[inline(never)]
    fn grow(&mut self, more: usize, shift: u8) -> bool {
        let need = self.len.saturating_add(more);
        let cap = if need > self.cap || self.cap == 0 { need.max(self.cap * 2).max(16) } else { self.cap };
        let shift = shift.max(self.shift);
        let fits = !self.failed && cap <= isize::MAX as usize >> shift;
        let data = if fits { sys::try_alloc(cap << shift) } else { core::ptr::null_mut() };
        if data.is_null() {
            self.failed = true;
            return false;
        }
        // SAFETY: the new buffer is larger, and each character is written at its new width.
        unsafe {
            match (self.shift, shift) {
                (a, b) if a == b => core::ptr::copy_nonoverlapping(self.data, data, self.len << shift),
                (0, 1) => widen(self.data, data as *mut u16, self.len),
                (0, _) => widen(self.data, data as *mut u32, self.len),
                _ => widen(self.data as *const u16, data as *mut u32, self.len),
            }
            if self.cap != 0 {
                sys::free(self.data, self.cap << self.shift);
            }
        }
        self.data = data;
        self.cap = cap;
        self.shift = shift;
        true
    }

    #[inline]
    pub fn push(&mut self, c: u32) {
        if !self.reserve(1, shift_for(c)) {
            return;
        }
        // SAFETY: there is room for one more character of at least this width.
        unsafe {
            match self.shift {
                0 => *self.data.add(self.len) = c as u8,
                1 => *(self.data as *mut u16).add(self.len) = c as u16,
                _ => *(self.data as *mut u32).add(self.len) = c,
            }
        }
        self.len += 1;
    }

    /// Appends `n` times the same character.
    pub fn push_n(&mut self, c: u32, n: usize) {
        if self.reserve(n, shift_for(c)) {
            for _ in 0..n {
                self.push(c);
            }
        }
    }

    /// Appends ASCII (or Latin-1) bytes.
    #[inline(never)]
    pub fn push_latin1(&mut self, s: &[u8]) {
        self.push_view(View::One(s));
    }

    #[inline(never)]
    pub fn push_view(&mut self, v: View) {
        let n = v.len();
        if n == 0 {
            return;
        }
        if !self.reserve(n, v.least_shift()) {
            return;
        }
        // SAFETY: there is room for `n` more characters of at least the least width of `v`.
        unsafe {
            match (v, self.shift) {
                (View::One(s), 0) => core::ptr::copy_nonoverlapping(s.as_ptr(), self.data.add(self.len), n),
                (View::Two(s), 1) => {
                    core::ptr::copy_nonoverlapping(s.as_ptr(), (self.data as *mut u16).add(self.len), n)
                }
                (View::Four(s), 2) => {
                    core::ptr::copy_nonoverlapping(s.as_ptr(), (self.data as *mut u32).add(self.len), n)
                }
                (_, 0) => with_view!(v, s => narrow(s, self.data.add(self.len))),
                (_, 1) => with_view!(v, s => narrow(s, (self.data as *mut u16).add(self.len))),
                _ => with_view!(v, s => narrow(s, (self.data as *mut u32).add(self.len))),
            }
        }
        self.len += n;
    }

    pub fn push_str(&mut self, s: &Str) {
        self.push_view(s.view());
    }

    /// Appends valid UTF-8 that may hold surrogates in three bytes.
    #[inline(never)]
    pub fn push_wtf8(&mut self, s: &[u8]) {
        if s.is_ascii() {
            return self.push_latin1(s);
        }
        let mut i = 0;
        while i < s.len() {
            let (c, n) = decode_at(s, i);
            self.push(c);
            i += n;
        }
    }

    /// Appends the decimal digits of an int.
    #[inline(never)]
    pub fn push_i64(&mut self, v: i64) {
        let mut digits = [0; 20];
        self.push_latin1(crate::int::decimal(v, &mut digits));
    }

    pub fn clear(&mut self) {
        self.len = 0;
    }

    /// Cuts the end off.
    pub fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
    }

    /// The string object; null after MemoryError.
    #[inline(never)]
    pub fn finish(self) -> Value {
        if self.failed {
            return exc::memory_error();
        }
        let view = self.view();
        let least = view.least_shift();
        if least < self.shift {
            // Only after `truncate` or `clear` can the widest character be gone.
            let mut b = Builder::with_capacity(self.len);
            b.push_view(view);
            return b.finish();
        }
        let size = self.len << self.shift;
        if size <= 256 || self.cap - self.len > self.len {
            return match view {
                View::One(s) => Str::from_latin1(s),
                _ => Str::fill(self.shift, self.len, self.data),
            };
        }
        let b = core::mem::ManuallyDrop::new(self);
        // SAFETY: the buffer is ours, and is given up here.
        unsafe { Str::from_buffer(b.shift, b.len, b.cap, b.data) }
    }

    /// The string object, with its buffer kept for more appending; null after MemoryError.
    pub(crate) fn finish_growable(self) -> Value {
        if self.failed {
            return exc::memory_error();
        }
        let b = core::mem::ManuallyDrop::new(self);
        // SAFETY: the buffer is ours, and is given up here.
        unsafe { Str::from_buffer(b.shift, b.len, b.cap, b.data) }
    }
}

unsafe fn widen<A: Unit, B: Unit>(from: *const A, to: *mut B, n: usize) {
    for i in 0..n {
        // SAFETY: by the caller: both buffers hold `n` characters.
        unsafe {
            if let Some(c) = B::from_code((*from.add(i)).code()) {
                to.add(i).write(c);
            }
        }
    }
}

unsafe fn narrow<A: Unit, B: Unit>(from: &[A], to: *mut B) {
    // SAFETY: by the caller: there is room for all characters, and their least width is at most `B`'s.
    unsafe { widen(from.as_ptr(), to, from.len()) }
}

/// What can be part of a message.
pub trait Put {
    fn put(self, b: &mut Builder);
}

impl Put for &str {
    fn put(self, b: &mut Builder) {
        b.push_wtf8(self.as_bytes());
    }
}

impl Put for i64 {
    fn put(self, b: &mut Builder) {
        b.push_i64(self);
    }
}

impl Put for usize {
    fn put(self, b: &mut Builder) {
        b.push_i64(self as i64);
    }
}

impl Put for char {
    fn put(self, b: &mut Builder) {
        b.push(self as u32);
    }
}

/// A string object; anything else puts nothing.
impl Put for Ref<'_> {
    fn put(self, b: &mut Builder) {
        if let Some(s) = self.cast::<Str>() {
            b.push_str(s);
        }
    }
}

impl Put for &Value {
    fn put(self, b: &mut Builder) {
        self.r().put(b);
    }
}

/// The name of a type.
impl Put for &'static Type {
    fn put(self, b: &mut Builder) {
        b.push_wtf8(self.name.as_bytes());
    }
}

/// `text!["can't multiply by '", type_of(v), "'"]`: a [`Builder`] with the parts joined.
#[macro_export]
macro_rules! text {
    ($($part:expr),* $(,)?) => {{
        let mut b = $crate::str_::Builder::new();
        $( $crate::str_::Put::put($part, &mut b); )*
        b
    }};
}
