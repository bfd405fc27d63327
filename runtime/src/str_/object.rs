//! The string object.
//!
//! Owns: layout, static literals, making strings of given characters, hashing, interning. Does not know: methods.

use crate::instance::extra_bytes;
use crate::object::{self, Header, Object};
use crate::sys::{self, Single};
use crate::types::Type;
use crate::word::{Ref, Value};
use alloc::vec::Vec;
use core::cell::Cell;
use core::cmp::Ordering;

/// A string. The characters lie behind the struct, in a buffer of its own (`cap` > 0, grows in place while the string is
/// unshared) or in static memory. The width is the least that holds every character, so equal strings have equal widths;
/// only an unshared string under construction by `append` may change.
#[repr(C)]
pub struct Str {
    head: Header,
    pub(crate) len: Cell<usize>,
    data: Cell<*const u8>,
    /// Capacity in characters of a buffer of its own; 0 for inline and static characters.
    cap: Cell<usize>,
    /// 0, 1, 2: a character has `1 << shift` bytes.
    shift: Cell<u8>,
    /// 0 unknown, 1 all below 128, 2 not.
    ascii: Cell<u8>,
    inline: Cell<bool>,
    interned: Cell<bool>,
    /// 0: not computed.
    hash: Cell<i64>,
}

// SAFETY: static literals are shared by the one thread of the program.
unsafe impl Sync for Str {}

// SAFETY: `repr(C)`, begins with a header; an inline string never changes its length or width.
unsafe impl Object for Str {
    const GC: bool = false;
    fn class() -> &'static Type {
        &super::STR
    }
    fn tail_bytes(&self) -> usize {
        if self.inline.get() {
            self.len.get() << self.shift.get()
        } else {
            extra_bytes(self.head.ty(), size_of::<Str>())
        }
    }
}

impl Drop for Str {
    fn drop(&mut self) {
        if self.interned.get() {
            forget_interned(self);
        }
        if self.cap.get() != 0 {
            // SAFETY: a capacity says that the buffer is our own, of that size.
            unsafe { sys::free(self.data.get() as *mut u8, self.cap.get() << self.shift.get()) }
        }
    }
}

/// The characters of a string.
#[derive(Clone, Copy)]
pub enum View<'a> {
    One(&'a [u8]),
    Two(&'a [u16]),
    Four(&'a [u32]),
}

/// Runs a generic expression over the characters of a view, whatever their width.
#[macro_export]
macro_rules! with_view {
    ($view:expr, $s:ident => $e:expr) => {
        match $view {
            $crate::str_::View::One($s) => $e,
            $crate::str_::View::Two($s) => $e,
            $crate::str_::View::Four($s) => $e,
        }
    };
}

/// A character of some width.
pub trait Unit: Copy + Eq + Ord + 'static {
    fn code(self) -> u32;
    /// The character in this width, if it fits.
    fn from_code(c: u32) -> Option<Self>;
    fn view(s: &[Self]) -> View<'_>;
}

impl Unit for u8 {
    #[inline(always)]
    fn code(self) -> u32 {
        self as u32
    }
    #[inline(always)]
    fn from_code(c: u32) -> Option<u8> {
        if c < 0x100 { Some(c as u8) } else { None }
    }
    #[inline(always)]
    fn view(s: &[u8]) -> View<'_> {
        View::One(s)
    }
}

impl Unit for u16 {
    #[inline(always)]
    fn code(self) -> u32 {
        self as u32
    }
    #[inline(always)]
    fn from_code(c: u32) -> Option<u16> {
        if c < 0x10000 { Some(c as u16) } else { None }
    }
    #[inline(always)]
    fn view(s: &[u16]) -> View<'_> {
        View::Two(s)
    }
}

impl Unit for u32 {
    #[inline(always)]
    fn code(self) -> u32 {
        self
    }
    #[inline(always)]
    fn from_code(c: u32) -> Option<u32> {
        Some(c)
    }
    #[inline(always)]
    fn view(s: &[u32]) -> View<'_> {
        View::Four(s)
    }
}

impl<'a> View<'a> {
    #[inline(always)]
    pub fn len(self) -> usize {
        with_view!(self, s => s.len())
    }

    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Address, bytes and shift.
    fn byte_parts(self) -> (*const u8, usize, u8) {
        match self {
            View::One(s) => (s.as_ptr(), s.len(), 0),
            View::Two(s) => (s.as_ptr() as *const u8, s.len() * 2, 1),
            View::Four(s) => (s.as_ptr() as *const u8, s.len() * 4, 2),
        }
    }

    /// The character at `i`, which is below the length (0 otherwise).
    #[inline(always)]
    pub fn at(self, i: usize) -> u32 {
        with_view!(self, s => s.get(i).map_or(0, |c| c.code()))
    }

    /// Characters `from..to`, cut to the length.
    #[inline]
    pub fn cut(self, from: usize, to: usize) -> View<'a> {
        fn sub<T>(s: &[T], from: usize, to: usize) -> &[T] {
            let to = to.min(s.len());
            s.get(from.min(to)..to).unwrap_or(&[])
        }
        match self {
            View::One(s) => View::One(sub(s, from, to)),
            View::Two(s) => View::Two(sub(s, from, to)),
            View::Four(s) => View::Four(sub(s, from, to)),
        }
    }

    #[inline]
    pub fn chars(self) -> Chars<'a> {
        Chars { view: self, i: 0, end: self.len() }
    }

    /// The least shift that holds all characters.
    pub fn least_shift(self) -> u8 {
        let max = match self {
            View::One(_) => return 0,
            View::Two(s) => s.iter().fold(0, |m, c| m | *c as u32),
            View::Four(s) => s.iter().fold(0, |m, c| m | *c),
        };
        shift_for(max)
    }

    /// The characters as a string object.
    pub fn to_value(self) -> Value {
        match (self, self.least_shift()) {
            (View::One(s), _) => Str::from_latin1(s),
            (View::Two(s), 1) => Str::fill(1, s.len(), s.as_ptr() as *const u8),
            (View::Four(s), 2) => Str::fill(2, s.len(), s.as_ptr() as *const u8),
            _ => {
                let mut b = super::Builder::new();
                b.push_view(self);
                b.finish()
            }
        }
    }

    pub fn order(self, other: View) -> Ordering {
        match (self, other) {
            (View::One(a), View::One(b)) => a.cmp(b),
            (View::Two(a), View::Two(b)) => a.cmp(b),
            (View::Four(a), View::Four(b)) => a.cmp(b),
            _ => self.chars().cmp(other.chars()),
        }
    }

    pub fn same(self, other: View) -> bool {
        match (self, other) {
            (View::One(a), View::One(b)) => a == b,
            (View::Two(a), View::Two(b)) => a == b,
            (View::Four(a), View::Four(b)) => a == b,
            _ => self.len() == other.len() && self.chars().eq(other.chars()),
        }
    }
}

/// Iterator over code points.
#[derive(Clone)]
pub struct Chars<'a> {
    view: View<'a>,
    i: usize,
    end: usize,
}

impl Iterator for Chars<'_> {
    type Item = u32;
    #[inline(always)]
    fn next(&mut self) -> Option<u32> {
        if self.i >= self.end {
            return None;
        }
        let c = self.view.at(self.i);
        self.i += 1;
        Some(c)
    }
}

impl DoubleEndedIterator for Chars<'_> {
    fn next_back(&mut self) -> Option<u32> {
        if self.i >= self.end {
            return None;
        }
        self.end -= 1;
        Some(self.view.at(self.end))
    }
}

/// The least shift for characters up to `max` (or for the bitwise or of several).
#[inline(always)]
pub const fn shift_for(max: u32) -> u8 {
    if max < 0x100 {
        0
    } else if max < 0x10000 {
        1
    } else {
        2
    }
}

/// `lit!("text")`: a borrowed string in static memory, made at compile time.
#[macro_export]
macro_rules! lit {
    ($s:literal) => {{
        const T: &str = $s;
        const M: (u8, usize) = $crate::str_::object::measure(T);
        const D1: [u8; if M.0 == 0 { M.1 } else { 0 }] = $crate::str_::object::decode1(T);
        const D2: [u16; if M.0 == 1 { M.1 } else { 0 }] = $crate::str_::object::decode2(T);
        const D4: [u32; if M.0 == 2 { M.1 } else { 0 }] = $crate::str_::object::decode4(T);
        static S: $crate::str_::Str = if M.0 == 0 {
            $crate::str_::Str::latin1(&D1)
        } else if M.0 == 1 {
            $crate::str_::Str::ucs2(&D2)
        } else {
            $crate::str_::Str::ucs4(&D4)
        };
        $crate::word::Ref::of(&S)
    }};
}

/// `lit_points!(0xD800, 0x41)`: a borrowed static string of code points, for literals that hold surrogates.
#[macro_export]
macro_rules! lit_points {
    ($($c:literal),*) => {{
        // A surrogate needs two bytes, so one byte per character is never enough.
        const D4: &[u32] = &[$($c),*];
        const WIDE: bool = $crate::str_::object::any_above(D4, 0xFFFF);
        const D2: [u16; if WIDE { 0 } else { D4.len() }] = $crate::str_::object::narrowed(D4);
        static S: $crate::str_::Str = if WIDE { $crate::str_::Str::ucs4(D4) } else { $crate::str_::Str::ucs2(&D2) };
        $crate::str_::codec::expect_surrogates();
        $crate::word::Ref::of(&S)
    }};
}

/// Some code point is above `max`.
#[doc(hidden)]
pub const fn any_above(points: &[u32], max: u32) -> bool {
    let mut i = 0;
    while i < points.len() {
        if points[i] > max {
            return true;
        }
        i += 1;
    }
    false
}

/// The first `N` code points in two bytes each.
#[doc(hidden)]
pub const fn narrowed<const N: usize>(points: &[u32]) -> [u16; N] {
    let mut out = [0; N];
    let mut i = 0;
    while i < N {
        out[i] = points[i] as u16;
        i += 1;
    }
    out
}

/// Decodes one character of valid UTF-8 at `i`; answers it and its length.
pub const fn decode_at(s: &[u8], i: usize) -> (u32, usize) {
    let b = s[i] as u32;
    if b < 0x80 {
        (b, 1)
    } else if b < 0xE0 {
        ((b & 0x1F) << 6 | (s[i + 1] as u32 & 0x3F), 2)
    } else if b < 0xF0 {
        ((b & 0x0F) << 12 | (s[i + 1] as u32 & 0x3F) << 6 | (s[i + 2] as u32 & 0x3F), 3)
    } else {
        let high = (b & 0x07) << 18 | (s[i + 1] as u32 & 0x3F) << 12;
        (high | (s[i + 2] as u32 & 0x3F) << 6 | (s[i + 3] as u32 & 0x3F), 4)
    }
}

/// Shift and number of characters of a literal.
#[doc(hidden)]
pub const fn measure(s: &str) -> (u8, usize) {
    let s = s.as_bytes();
    let (mut i, mut n, mut max) = (0, 0, 0);
    while i < s.len() {
        let (c, len) = decode_at(s, i);
        max |= c;
        n += 1;
        i += len;
    }
    (shift_for(max), n)
}

macro_rules! decoder {
    ($name:ident, $t:ty) => {
        #[doc(hidden)]
        pub const fn $name<const N: usize>(s: &str) -> [$t; N] {
            let s = s.as_bytes();
            let mut out = [0; N];
            let (mut i, mut n) = (0, 0);
            while n < N {
                let (c, len) = decode_at(s, i);
                out[n] = c as $t;
                n += 1;
                i += len;
            }
            out
        }
    };
}
decoder!(decode1, u8);
decoder!(decode2, u16);
decoder!(decode4, u32);

static EMPTY: Str = Str::latin1(&[]);

/// Strings of one character below 256, made when first used.
static SINGLES: Single<[Cell<u64>; 256]> = Single::new([const { Cell::new(0) }; 256]);
static SINGLE_BYTES: [u8; 256] = {
    let mut t = [0; 256];
    let mut i = 0;
    while i < 256 {
        t[i] = i as u8;
        i += 1;
    }
    t
};

impl Str {
    const fn fixed(head: Header, shift: u8, len: usize, data: *const u8) -> Str {
        Str {
            head,
            len: Cell::new(len),
            data: Cell::new(data),
            cap: Cell::new(0),
            shift: Cell::new(shift),
            ascii: Cell::new(0),
            inline: Cell::new(false),
            interned: Cell::new(false),
            hash: Cell::new(0),
        }
    }

    /// A static string of characters below 256.
    pub const fn latin1(s: &'static [u8]) -> Str {
        Str::fixed(Header::immortal(&super::STR), 0, s.len(), s.as_ptr())
    }

    /// A static string whose widest character is in 256..0x10000.
    pub const fn ucs2(s: &'static [u16]) -> Str {
        Str::fixed(Header::immortal(&super::STR), 1, s.len(), s.as_ptr() as *const u8)
    }

    /// A static string whose widest character is above 0xFFFF.
    pub const fn ucs4(s: &'static [u32]) -> Str {
        Str::fixed(Header::immortal(&super::STR), 2, s.len(), s.as_ptr() as *const u8)
    }

    /// Characters of shift `shift` over static memory, alive forever; for tables of literals that arrive as data.
    ///
    /// # Safety
    /// `data` holds `len` aligned characters, never changes, and `shift` is the least for them.
    pub unsafe fn new_static(shift: u8, len: usize, data: *const u8) -> Value {
        let v = object::new(Str::fixed(Header::new(&super::STR), shift, len, data));
        if let Some(h) = v.r().header() {
            h.make_immortal();
        }
        v
    }

    /// An instance of `ty`, a class that derives from `str`, with the same characters in a buffer of its own.
    pub fn derived(&self, ty: &'static Type) -> Value {
        let (len, shift) = (self.len.get(), self.shift.get());
        let cap = len.max(1);
        let data = sys::alloc(cap << shift);
        // SAFETY: the buffer has room for the characters.
        unsafe { core::ptr::copy_nonoverlapping(self.data.get(), data, len << shift) };
        let s = Str::fixed(Header::new(ty), shift, len, data);
        s.cap.set(cap);
        crate::class::new_over(s, ty)
    }

    pub fn empty() -> Value {
        Ref::of(&EMPTY).own()
    }

    /// The string of one character.
    pub fn from_code(c: u32) -> Value {
        if c < 0x100 {
            return Str::single(c as u8).own();
        }
        if c < 0x10000 {
            Str::fill(1, 1, [c as u16].as_ptr() as *const u8)
        } else {
            Str::fill(2, 1, [c].as_ptr() as *const u8)
        }
    }

    /// The shared string of one character below 256.
    #[inline]
    pub fn single(c: u8) -> Ref<'static> {
        let w = SINGLES[c as usize].get();
        if w != 0 {
            // SAFETY: the table holds immortal strings.
            return unsafe { Ref::from_raw(w) };
        }
        Str::make_single(c)
    }

    #[cold]
    fn make_single(c: u8) -> Ref<'static> {
        // SAFETY: one static byte.
        let v = unsafe { Str::new_static(0, 1, &SINGLE_BYTES[c as usize]) };
        SINGLES[c as usize].set(v.raw());
        // SAFETY: immortal.
        unsafe { Ref::from_raw(v.into_raw()) }
    }

    /// A string of characters below 256.
    #[inline]
    pub fn from_latin1(s: &[u8]) -> Value {
        match s {
            [] => Str::empty(),
            [c] => Str::single(*c).own(),
            _ => Str::fill(0, s.len(), s.as_ptr()),
        }
    }

    /// A string of UTF-8 (surrogates in three bytes are kept).
    pub fn from_utf8(s: &str) -> Value {
        Str::from_wtf8(s.as_bytes())
    }

    /// A string of UTF-8 that may hold surrogates encoded in three bytes. Otherwise the bytes must be valid.
    pub fn from_wtf8(s: &[u8]) -> Value {
        if s.is_ascii() {
            return Str::from_latin1(s);
        }
        let mut b = super::Builder::new();
        b.push_wtf8(s);
        b.finish()
    }

    /// Copies `len` characters of shift `shift`, which is the least for them; null after MemoryError, which few characters
    /// never meet.
    pub(super) fn fill(shift: u8, len: usize, from: *const u8) -> Value {
        let v = crate::ok!(Str::uninit(shift, len));
        let s = v.r().get::<Str>();
        // SAFETY: the new string has room for exactly these bytes.
        unsafe { core::ptr::copy_nonoverlapping(from, s.data.get() as *mut u8, len << shift) };
        v
    }

    /// A string with inline characters that are yet to be written; null after MemoryError.
    fn uninit(shift: u8, len: usize) -> Value {
        let mut s = Str::fixed(Header::new(&super::STR), shift, len, core::ptr::null());
        s.inline = Cell::new(true);
        let fits = len <= isize::MAX as usize >> shift;
        let Some(v) = fits.then(|| object::try_new_tail(s, len << shift)).flatten() else {
            return crate::exc::memory_error();
        };
        let s = v.r().get::<Str>();
        s.data.set(object::tail(s));
        v
    }

    /// A string over a buffer of its own.
    ///
    /// # Safety
    /// `data` is a block of `cap << shift` bytes from `sys::alloc` with `len` characters, given up by the caller.
    pub(super) unsafe fn from_buffer(shift: u8, len: usize, cap: usize, data: *mut u8) -> Value {
        let mut s = Str::fixed(Header::new(&super::STR), shift, len, data);
        s.cap = Cell::new(cap);
        object::new(s)
    }

    /// Takes the buffer out of an unshared string with a buffer of its own: (data, length, capacity, shift).
    pub(super) fn take_buffer(&self) -> Option<(*mut u8, usize, usize, u8)> {
        if self.cap.get() == 0 || self.interned.get() || !self.head.is_unshared() {
            return None;
        }
        Some((self.data.get() as *mut u8, self.len.get(), self.cap.get(), self.shift.get()))
    }

    /// Puts a changed buffer back; the string forgets its hash.
    pub(super) fn put_buffer(&self, data: *mut u8, len: usize, cap: usize, shift: u8) {
        self.data.set(data);
        self.len.set(len);
        self.cap.set(cap);
        self.shift.set(shift);
        self.hash.set(0);
        self.ascii.set(0);
    }

    /// A buffer that could not grow is gone ([`super::Builder::finish_into`]).
    pub(crate) fn has_buffer(&self) -> bool {
        self.cap.get() != 0
    }

    /// Nobody else has the string, and it is not a literal: it may be changed in place.
    pub(super) fn is_unshared(&self) -> bool {
        self.head.is_unshared() && !self.interned.get()
    }

    /// The characters of `a` and then those of `b`, in one block.
    pub(super) fn joined(a: View, b: View) -> Value {
        let (x, y) = (a.byte_parts(), b.byte_parts());
        if x.2 == y.2 {
            // The wider of two least widths is the least for both.
            let v = crate::ok!(Str::uninit(x.2, a.len().saturating_add(b.len())));
            let to = v.r().get::<Str>().data.get() as *mut u8;
            // SAFETY: the new string has room for both parts.
            unsafe {
                core::ptr::copy_nonoverlapping(x.0, to, x.1);
                core::ptr::copy_nonoverlapping(y.0, to.add(x.1), y.1);
            }
            return v;
        }
        let mut builder = super::Builder::with_capacity(a.len().saturating_add(b.len()));
        builder.push_view(a);
        builder.push_view(b);
        builder.finish()
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.len.get()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[inline(always)]
    pub fn shift(&self) -> u8 {
        self.shift.get()
    }

    #[inline(always)]
    pub fn view(&self) -> View<'_> {
        let (p, n) = (self.data.get(), self.len.get());
        // SAFETY: the string owns `n` characters of its width, aligned to 8 or static; empty strings have a static address.
        unsafe {
            match self.shift.get() {
                0 => View::One(core::slice::from_raw_parts(p, n)),
                1 => View::Two(core::slice::from_raw_parts(p as *const u16, n)),
                _ => View::Four(core::slice::from_raw_parts(p as *const u32, n)),
            }
        }
    }

    /// The character at `i`, which must be below the length.
    #[inline(always)]
    pub fn at(&self, i: usize) -> u32 {
        self.view().at(i)
    }

    /// All characters are below 128; the bytes are then UTF-8.
    pub fn is_ascii(&self) -> bool {
        match self.ascii.get() {
            0 => {
                let yes = matches!(self.view(), View::One(s) if s.is_ascii());
                self.ascii.set(if yes { 1 } else { 2 });
                yes
            }
            k => k == 1,
        }
    }

    /// The characters as a Rust string, when they are ASCII.
    pub fn as_ascii(&self) -> Option<&str> {
        match self.view() {
            View::One(s) if self.is_ascii() => core::str::from_utf8(s).ok(),
            _ => None,
        }
    }

    /// Appends the characters as UTF-8, surrogates in three bytes.
    pub fn push_utf8(&self, out: &mut Vec<u8>) {
        match self.view() {
            View::One(s) if self.is_ascii() => out.extend_from_slice(s),
            view => push_utf8(view, out),
        }
    }

    /// The characters as UTF-8, surrogates in three bytes.
    pub fn to_utf8(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.len());
        self.push_utf8(&mut out);
        out
    }

    /// Equal to a Rust string.
    pub fn eq_str(&self, s: &str) -> bool {
        match self.view() {
            View::One(v) if self.is_ascii() => v == s.as_bytes(),
            view => view.chars().eq(s.chars().map(|c| c as u32)),
        }
    }

    #[inline(always)]
    pub fn hash(&self) -> i64 {
        match self.hash.get() {
            0 => self.compute_hash(),
            h => h,
        }
    }

    #[inline(never)]
    fn compute_hash(&self) -> i64 {
        let n = self.len.get();
        // SAFETY: the string owns these bytes.
        let bytes = unsafe { core::slice::from_raw_parts(self.data.get(), n << self.shift.get()) };
        let h = if n == 0 { 0 } else { hash_bytes(bytes) };
        self.hash.set(h);
        h
    }

    pub fn is_interned(&self) -> bool {
        self.interned.get()
    }
}

impl PartialEq for Str {
    #[inline]
    fn eq(&self, other: &Str) -> bool {
        if core::ptr::eq(self, other) {
            return true;
        }
        let (n, shift) = (self.len.get(), self.shift.get());
        if n != other.len.get() || shift != other.shift.get() {
            return false;
        }
        let (a, b) = (self.hash.get(), other.hash.get());
        if a != b && a != 0 && b != 0 {
            return false;
        }
        // SAFETY: both own `n << shift` bytes.
        unsafe {
            core::slice::from_raw_parts(self.data.get(), n << shift)
                == core::slice::from_raw_parts(other.data.get(), n << shift)
        }
    }
}

/// Appends one code point as UTF-8, surrogates in three bytes.
pub fn push_code(c: u32, out: &mut Vec<u8>) {
    let tail = |shift: u32| (0x80 | (c >> shift & 0x3F)) as u8;
    if c < 0x80 {
        out.push(c as u8);
    } else if c < 0x800 {
        out.extend_from_slice(&[(0xC0 | c >> 6) as u8, tail(0)]);
    } else if c < 0x10000 {
        out.extend_from_slice(&[(0xE0 | c >> 12) as u8, tail(6), tail(0)]);
    } else {
        out.extend_from_slice(&[(0xF0 | c >> 18) as u8, tail(12), tail(6), tail(0)]);
    }
}

/// Appends the characters as UTF-8, surrogates in three bytes.
pub fn push_utf8(view: View, out: &mut Vec<u8>) {
    for c in view.chars() {
        push_code(c, out);
    }
}

/// The seed of string hashes, odd; 0 before the first string is hashed.
static SEED: Single<Cell<u64>> = Single::new(Cell::new(0));

/// Chooses the seed: fixed when the environment says `PYTHONHASHSEED=0`, else unpredictable.
#[cold]
#[inline(never)]
fn choose_seed() -> u64 {
    let fixed = sys::env("PYTHONHASHSEED").is_some_and(|v| v == b"0");
    let seed = if fixed { 0x9E37_79B9_7F4A_7C15 } else { sys::seed() | 1 };
    SEED.set(seed);
    seed
}

/// The seeded hash of bytes: multiply and fold, eight bytes at a time. Never 0 and never -1.
pub fn hash_bytes(bytes: &[u8]) -> i64 {
    let seed = match SEED.get() {
        0 => choose_seed(),
        s => s,
    };
    let mix = |h: u64, w: u64| {
        let h = (h ^ w).wrapping_mul(0x9FB2_1C65_1E98_DF25);
        h ^ h.rotate_left(25) ^ h.rotate_left(49)
    };
    let mut h = seed ^ bytes.len() as u64;
    let (words, rest) = bytes.as_chunks::<8>();
    for w in words {
        h = mix(h, u64::from_le_bytes(*w));
    }
    if !rest.is_empty() {
        let mut last = [0; 8];
        for (d, s) in last.iter_mut().zip(rest) {
            *d = *s;
        }
        h = mix(h, u64::from_le_bytes(last));
    }
    h = (h ^ h >> 32).wrapping_mul(seed);
    h ^= h >> 29;
    match h as i64 {
        0 => 1,
        -1 => -2,
        h => h,
    }
}

/// Interned strings: open addressing over hashes, deleted places marked by 1.
static INTERNED: Single<Cell<Vec<u64>>> = Single::new(Cell::new(Vec::new()));
static INTERNED_USED: Single<Cell<usize>> = Single::new(Cell::new(0));
const DELETED: u64 = 1;

/// The one interned string with these characters: interned strings are equal only when they are the same object.
pub fn intern(v: Ref) -> Value {
    let Some(s) = v.cast::<Str>() else { return v.own() };
    if !core::ptr::eq(s.head.ty(), &super::STR) {
        return intern(s.view().to_value().r());
    }
    if s.interned.get() {
        return v.own();
    }
    let hash = s.hash() as usize;
    let found = INTERNED.update_with(|table| {
        if (INTERNED_USED.get() + 1) * 2 > table.len() {
            let size = (table.len() * 2).max(256);
            let old = core::mem::replace(table, alloc::vec![0; size]);
            let mut used = 0;
            for w in old.into_iter().filter(|w| *w > DELETED) {
                // SAFETY: the table holds live strings.
                let h = unsafe { Ref::from_raw(w) }.get::<Str>().hash() as usize;
                let mut i = h & (size - 1);
                while table[i] != 0 {
                    i = (i + 1) & (size - 1);
                }
                table[i] = w;
                used += 1;
            }
            INTERNED_USED.set(used);
        }
        let mask = table.len() - 1;
        let mut i = hash & mask;
        while table[i] != 0 {
            // SAFETY: the table holds live strings.
            if table[i] != DELETED && unsafe { Ref::from_raw(table[i]) }.get::<Str>().eq(s) {
                return table[i];
            }
            i = (i + 1) & mask;
        }
        table[i] = v.raw();
        INTERNED_USED.set(INTERNED_USED.get() + 1);
        0
    });
    if found != 0 {
        // SAFETY: a live string of the table.
        return unsafe { Ref::from_raw(found) }.own();
    }
    s.interned.set(true);
    v.own()
}

fn forget_interned(s: &Str) {
    // Interning has computed the hash.
    let hash = s.hash.get() as usize;
    INTERNED.update_with(|table| {
        let mask = table.len() - 1;
        let mut i = hash & mask;
        while table[i] != 0 {
            if table[i] == s as *const Str as usize as u64 {
                table[i] = DELETED;
                return;
            }
            i = (i + 1) & mask;
        }
    });
}
