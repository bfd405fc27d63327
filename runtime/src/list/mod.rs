//! Lists: one object for all element kinds, and the rows `list::…`.
//!
//! Owns: the object, its growth, reading and writing elements by kind, slicing. Does not know: how programs reach it
//! (`slots.rs`), the methods (`methods.rs`), sorting (`sort.rs`).
//!
//! The kind of a list is fixed when it is made. Words are the general kind; the others hold raw numbers, which become
//! words when read through dynamic code. A list's kind brings its code with it ([`Kind`]), so that a program without
//! lists of floats links none of theirs.

pub mod kind;
pub mod methods;
mod slots;
pub mod sort;

pub use kind::Kind;
pub(crate) use slots::SLOTS;
pub use slots::{LIST, ListIter};

#[cfg(test)]
mod tests;

use crate::exc;
use crate::gc::{self, GcHeader};
use crate::iter;
use crate::object::{self, Object};
use crate::ops;
use crate::slice::{self, Bounds, Unpacked};
use crate::sys;
use crate::text;
use crate::types::Type;
use crate::word::{Ref, Value};
use crate::{flag, ok};
use core::cell::Cell;

/// A list. `data` holds `cap` elements of the kind's width, the first `len` of them in use.
#[repr(C, align(8))]
pub struct List {
    pub(crate) head: GcHeader,
    pub(crate) data: Cell<*mut u8>,
    pub(crate) len: Cell<usize>,
    cap: Cell<usize>,
    kind: Cell<&'static Kind>,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for List {
    const GC: bool = true;
    fn class() -> &'static Type {
        &LIST
    }
    fn tail_bytes(&self) -> usize {
        crate::instance::extra_bytes(self.head.head.ty(), size_of::<List>())
    }
}

impl Drop for List {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Elements taken out of a list, released when dropped.
pub(crate) struct Block {
    pub data: *mut u8,
    pub len: usize,
    cap: usize,
    kind: &'static Kind,
}

impl Block {
    pub fn kind(&self) -> &'static Kind {
        self.kind
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        if self.cap != 0 {
            // SAFETY: the block owns `len` elements and `cap` places.
            unsafe {
                (self.kind.release)(self.data, self.len);
                sys::free(self.data, self.cap << self.kind.shift);
            }
        }
    }
}

impl List {
    /// The layout of an empty list of type `ty`.
    pub(crate) fn empty(ty: &'static Type, kind: &'static Kind) -> List {
        List {
            head: GcHeader::new(ty),
            data: Cell::new(8 as *mut u8),
            len: Cell::new(0),
            cap: Cell::new(0),
            kind: Cell::new(kind),
        }
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.len.get()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[inline(always)]
    pub fn kind(&self) -> &'static Kind {
        self.kind.get()
    }

    #[inline(always)]
    pub fn is_words(&self) -> bool {
        self.kind().id == kind::WORD_ID
    }

    #[inline(always)]
    pub(crate) fn place(&self, i: usize) -> *mut u8 {
        // SAFETY: `i` is at most the capacity.
        unsafe { self.data.get().add(i << self.kind().shift) }
    }

    /// Element `i`, which must exist.
    #[inline(always)]
    pub fn item(&self, i: usize) -> Value {
        debug_assert!(i < self.len());
        // SAFETY: the element exists, and the kind knows its form.
        unsafe {
            if self.is_words() {
                Ref::from_raw(*(self.data.get() as *const u64).add(i)).own()
            } else {
                (self.kind().load)(self.place(i))
            }
        }
    }

    /// The words of a list of words. The borrow must not live across a change of the list or a call of program code.
    #[inline(always)]
    pub fn words(&self) -> &[Ref<'_>] {
        debug_assert!(self.is_words());
        // SAFETY: `Ref` is transparent over u64, and the list holds `len` words.
        unsafe { core::slice::from_raw_parts(self.data.get() as *const Ref, self.len()) }
    }

    /// The raw elements of a list of another kind, as above.
    ///
    /// # Safety
    /// `T` is what the kind holds, and the caller has no other borrow of the elements.
    #[inline(always)]
    #[allow(clippy::mut_from_ref)]
    pub(crate) unsafe fn raws<T>(&self) -> &mut [T] {
        // SAFETY: by contract.
        unsafe { core::slice::from_raw_parts_mut(self.data.get() as *mut T, self.len()) }
    }

    #[inline(never)]
    fn reserve_slow(&self, more: usize) -> bool {
        let cap = self.cap.get();
        let Some(need) = self.len().checked_add(more) else { return exc::memory_error() };
        need <= cap || self.set_capacity(need.max(cap + cap / 2 + 4)) || exc::memory_error()
    }

    /// Makes room for `more` elements, or raises MemoryError.
    #[inline(always)]
    #[must_use]
    pub fn reserve(&self, more: usize) -> bool {
        self.cap.get() - self.len() >= more || self.reserve_slow(more)
    }

    /// As `reserve`, with no room to spare, for lists whose final length is known.
    #[must_use]
    pub fn reserve_exact(&self, more: usize) -> bool {
        match self.len().checked_add(more) {
            Some(need) => need <= self.cap.get() || self.set_capacity(need) || exc::memory_error(),
            None => exc::memory_error(),
        }
    }

    /// Moves the elements to a block of `new` places. Answers false, and raises nothing, when there is no memory for it.
    fn set_capacity(&self, new: usize) -> bool {
        let shift = self.kind().shift;
        if new > isize::MAX as usize >> shift {
            return false;
        }
        let data = sys::try_alloc(new << shift);
        if data.is_null() {
            return false;
        }
        let cap = self.cap.get();
        // SAFETY: the elements move to the larger block.
        unsafe {
            core::ptr::copy_nonoverlapping(self.data.get(), data, self.len() << shift);
            if cap != 0 {
                sys::free(self.data.get(), cap << shift);
            }
        }
        self.data.set(data);
        self.cap.set(new);
        true
    }

    /// Appends, or raises MemoryError. The value must be of the list's kind.
    #[inline(always)]
    #[must_use]
    pub fn try_push(&self, v: Value) -> bool {
        let n = self.len();
        if n == self.cap.get() {
            return self.push_slow(v);
        }
        if self.is_words() {
            // SAFETY: there is room for one more word.
            unsafe { *(self.data.get() as *mut u64).add(n) = v.into_raw() };
        } else {
            self.store_raw(self.place(n), v.r());
        }
        self.len.set(n + 1);
        true
    }

    /// Appends to a full list.
    #[cold]
    #[inline(never)]
    fn push_slow(&self, v: Value) -> bool {
        self.reserve_slow(1) && self.try_push(v)
    }

    /// Appends to a list that has room, or that the program cannot make long.
    #[inline(always)]
    pub fn push(&self, v: Value) {
        if !self.try_push(v) {
            sys::out_of_memory();
        }
    }

    #[inline(never)]
    fn store_raw(&self, place: *mut u8, v: Ref) {
        // SAFETY: the place is inside the block. The compiler gives a list a raw kind only when all stores fit it.
        if !unsafe { (self.kind().store)(place, v) } {
            sys::bug("a value was stored into a list of another kind");
        }
    }

    /// Replaces element `i`, which must exist.
    #[inline(always)]
    pub fn put(&self, i: usize, v: Value) {
        if self.is_words() {
            // SAFETY: the element exists; the old word is released after the store.
            let old = unsafe { core::mem::replace(&mut *(self.data.get() as *mut u64).add(i), v.into_raw()) };
            // SAFETY: the list owned the old word.
            drop(unsafe { Value::from_raw(old) });
        } else {
            self.store_raw(self.place(i), v.r());
        }
    }

    /// Takes all elements out; the list is empty afterwards.
    pub(crate) fn take_block(&self) -> Block {
        let block = Block { data: self.data.get(), len: self.len(), cap: self.cap.get(), kind: self.kind() };
        self.data.set(8 as *mut u8);
        self.len.set(0);
        self.cap.set(0);
        block
    }

    /// Puts elements taken by `take_block` back; what the list held meanwhile is released.
    pub(crate) fn put_block(&self, block: Block) {
        let now = self.take_block();
        let block = core::mem::ManuallyDrop::new(block);
        self.data.set(block.data);
        self.len.set(block.len);
        self.cap.set(block.cap);
        drop(now);
    }

    /// The list has had elements since `take_block` (it has a block again, even if an empty one).
    pub(crate) fn was_used(&self) -> bool {
        self.cap.get() != 0
    }

    /// Removes all elements, then releases them.
    pub fn clear(&self) {
        drop(self.take_block());
    }

    /// A block for `count` elements that are taken out, or MemoryError.
    fn block_for(&self, count: usize) -> Option<Block> {
        let (cap, kind) = (count.max(1), self.kind());
        let data = sys::try_alloc(cap << kind.shift);
        if data.is_null() { exc::memory_error() } else { Some(Block { data, len: count, cap, kind }) }
    }

    /// Removes elements `from..to`, then releases them.
    pub fn remove_range(&self, from: usize, to: usize) -> bool {
        let (n, kind) = (self.len(), self.kind());
        if from >= to {
            return true;
        }
        if from == 0 && to == n {
            self.clear();
            return true;
        }
        let count = to - from;
        let bytes = count << kind.shift;
        let removed = ok!(self.block_for(count));
        // SAFETY: all places are inside the block.
        unsafe {
            core::ptr::copy_nonoverlapping(self.place(from), removed.data, bytes);
            core::ptr::copy(self.place(to), self.place(from), (n - to) << kind.shift);
        }
        self.len.set(n - count);
        drop(removed);
        true
    }

    /// Takes element `i` out.
    pub fn remove(&self, i: usize) -> Value {
        let (n, kind) = (self.len(), self.kind());
        // SAFETY: the element exists; for words its count moves to the result.
        unsafe {
            let v = if self.is_words() {
                Value::from_raw(*(self.data.get() as *const u64).add(i))
            } else {
                (kind.load)(self.place(i))
            };
            core::ptr::copy(self.place(i + 1), self.place(i), (n - i - 1) << kind.shift);
            self.len.set(n - 1);
            v
        }
    }

    /// Puts an element before element `i`, which is at most the length.
    #[must_use]
    pub fn insert(&self, i: usize, v: Value) -> bool {
        if !self.reserve(1) {
            return false;
        }
        let n = self.len();
        // SAFETY: there is room for one more element.
        unsafe { core::ptr::copy(self.place(i), self.place(i + 1), (n - i) << self.kind().shift) };
        self.len.set(n + 1);
        if self.is_words() {
            // SAFETY: the place holds a moved-away word.
            unsafe { *(self.place(i) as *mut u64) = v.into_raw() };
        } else {
            self.store_raw(self.place(i), v.r());
        }
        true
    }

    /// Appends the elements of a list of the same kind (which may be this list).
    #[must_use]
    fn append_block(&self, other: &List, from: usize, count: usize) -> bool {
        if !self.reserve(count) {
            return false;
        }
        let n = self.len();
        // SAFETY: there is room; words are retained by the copy.
        unsafe {
            core::ptr::copy_nonoverlapping(other.place(from), self.place(n), count << self.kind().shift);
            (self.kind().retain)(self.place(n), count);
        }
        self.len.set(n + count);
        true
    }

    /// The elements that a slice selects, as a new list of the same kind; null after MemoryError.
    pub fn take_span(&self, span: &Bounds) -> Value {
        let out = new_of(self.kind(), 0);
        let o = out.r().get::<List>();
        if !o.reserve_exact(span.count) {
            return Value::NULL;
        }
        if span.step == 1 {
            flag!(o.append_block(self, span.start as usize, span.count));
        } else {
            let size = 1usize << self.kind().shift;
            for k in 0..span.count {
                // SAFETY: the span lies inside the list, and the new list has room for all of it.
                unsafe { core::ptr::copy_nonoverlapping(self.place(span.at(k)), o.place(k), size) };
            }
            // SAFETY: the copies are counted here.
            unsafe { (self.kind().retain)(o.place(0), span.count) };
            o.len.set(span.count);
        }
        out
    }

    /// Replaces elements `from..to` by the elements of `items`, another list.
    pub fn splice(&self, from: usize, to: usize, items: &List) -> bool {
        let count = items.len();
        let n = self.len();
        let kind = self.kind();
        if from + count > to && !self.reserve(from + count - to) {
            return false;
        }
        let removed = ok!(self.block_for(to - from));
        // SAFETY: the removed elements move out, the rest moves to its new place, and the new ones are stored there.
        unsafe {
            core::ptr::copy_nonoverlapping(self.place(from), removed.data, (to - from) << kind.shift);
            core::ptr::copy(self.place(to), self.place(from + count), (n - to) << kind.shift);
            self.len.set(n - (to - from) + count);
            if items.kind().id == kind.id {
                core::ptr::copy_nonoverlapping(items.place(0), self.place(from), count << kind.shift);
                (kind.retain)(self.place(from), count);
            } else if self.is_words() {
                for k in 0..count {
                    *(self.place(from + k) as *mut u64) = items.item(k).into_raw();
                }
            } else {
                for k in 0..count {
                    self.store_raw(self.place(from + k), items.item(k).r());
                }
            }
        }
        drop(removed);
        true
    }
}

/// A new list of a kind, with room for `capacity` elements if there is memory for them. Runs no collection: callers may hold places in other containers.
pub fn new_of(kind: &'static Kind, capacity: usize) -> Value {
    let v = object::new(List::empty(&LIST, kind));
    if capacity != 0 {
        v.r().get::<List>().set_capacity(capacity);
    }
    v
}

/// A list of words.
pub fn of_words(capacity: usize) -> Value {
    new_of(&kind::WORD, capacity)
}

/// A list of the given words.
pub fn from_refs(items: &[Ref]) -> Value {
    let v = of_words(items.len());
    for i in items {
        v.r().get::<List>().push(i.own());
    }
    v
}

#[cold]
#[inline(never)]
fn out_of_range<R: crate::word::Failed>(what: &str) -> R {
    exc::index_error_text(what)
}

/// The place that index `i` names in a list of `n` elements; `n` or more when there is none.
#[inline(always)]
fn wrapped(i: i64, n: usize) -> u64 {
    (if i < 0 { i.wrapping_add(n as i64) } else { i }) as u64
}

/// The place that index `i` names among `n` elements, or IndexError.
#[inline(always)]
fn place(n: usize, i: i64) -> Option<usize> {
    let j = wrapped(i, n);
    if j < n as u64 { Some(j as usize) } else { out_of_range("list index out of range") }
}

#[inline(always)]
fn store_place(n: usize, i: i64) -> Option<usize> {
    let j = wrapped(i, n);
    if j < n as u64 { Some(j as usize) } else { out_of_range("list assignment index out of range") }
}

#[inline(always)]
pub fn new(kind: u32, capacity: i64) -> Value {
    gc::poll();
    new_of(kind::of(kind), capacity.clamp(0, 1 << 24) as usize)
}

#[inline(always)]
pub fn len(list: Ref) -> i64 {
    list.get::<List>().len() as i64
}

/// Appends to a list that was made with room for the item.
#[inline(always)]
pub fn push(list: Ref, v: Value) {
    list.get::<List>().push(v);
}

/// `list.append(v)`
#[inline(always)]
pub fn append(list: Ref, v: Value) -> Option<()> {
    list.get::<List>().try_push(v).then_some(())
}

macro_rules! raw_rows {
    ($push:ident, $append:ident, $grow:ident, $get:ident, $set:ident, $at:ident, $view_get:ident, $view_set:ident, $t:ty, $raw:ty) => {
        #[inline(always)]
        pub fn $push(list: Ref, v: $t) {
            if $append(list, v).is_none() {
                sys::out_of_memory();
            }
        }

        #[inline(always)]
        pub fn $append(list: Ref, v: $t) -> Option<()> {
            let l = list.get::<List>();
            let n = l.len();
            if n == l.cap.get() {
                return $grow(l, v as $raw);
            }
            // SAFETY: there is room for one more element of this kind.
            unsafe { *(l.data.get() as *mut $raw).add(n) = v as $raw };
            l.len.set(n + 1);
            Some(())
        }

        /// Appends to a full list. Takes over everything, so that the caller's loop stays small.
        #[cold]
        #[inline(never)]
        fn $grow(l: &List, v: $raw) -> Option<()> {
            if !l.reserve_slow(1) {
                return None;
            }
            let n = l.len();
            // SAFETY: there is room for one more element of this kind.
            unsafe { *(l.data.get() as *mut $raw).add(n) = v };
            l.len.set(n + 1);
            Some(())
        }

        #[inline(always)]
        pub fn $get(list: Ref, i: i64) -> Option<$t> {
            // Both are read before the test, so that a loop can keep them.
            let l = list.get::<List>();
            let (n, data) = (l.len(), l.data.get());
            let i = place(n, i)?;
            // SAFETY: the element exists and is of this kind.
            Some(unsafe { *(data as *const $t).add(i) })
        }

        /// Element `i`, known to be in `0..len`.
        #[inline(always)]
        pub fn $at(list: Ref, i: i64) -> $t {
            // SAFETY: the compiler proved the index.
            unsafe { *(list.get::<List>().data.get() as *const $t).add(i as usize) }
        }

        #[inline(always)]
        pub fn $set(list: Ref, i: i64, v: $t) -> Option<()> {
            let l = list.get::<List>();
            let (n, data) = (l.len(), l.data.get());
            let i = store_place(n, i)?;
            // SAFETY: the element exists and is of this kind.
            unsafe { *(data as *mut $raw).add(i) = v as $raw };
            Some(())
        }

        /// As the row for lists, given a view of one of this kind.
        #[inline(always)]
        pub fn $view_get(data: i64, len: i64, i: i64) -> Option<$t> {
            let i = place(len as usize, i)?;
            // SAFETY: the element exists and is of this kind.
            Some(unsafe { *(data as usize as *const $t).add(i) })
        }

        #[inline(always)]
        pub fn $view_set(data: i64, len: i64, i: i64, v: $t) -> Option<()> {
            let i = store_place(len as usize, i)?;
            // SAFETY: the element exists and is of this kind.
            unsafe { *(data as usize as *mut $raw).add(i) = v as $raw };
            Some(())
        }
    };
}
raw_rows!(push_i64, append_i64, grow_i64, get_i64, set_i64, at_i64, view_get_i64, view_set_i64, i64, i64);
raw_rows!(push_f64, append_f64, grow_f64, get_f64, set_f64, at_f64, view_get_f64, view_set_f64, f64, f64);
raw_rows!(push_bool, append_bool, grow_bool, get_bool, set_bool, at_bool, view_get_bool, view_set_bool, bool, u8);

#[inline(always)]
pub fn get(list: Ref, i: i64) -> Option<Value> {
    let l = list.get::<List>();
    let i = place(l.len(), i)?;
    Some(l.item(i))
}

/// Element `i` of a list of words, which keeps it alive until it is changed or released.
#[inline(always)]
pub fn peek<'a>(list: Ref<'a>, i: i64) -> Option<Ref<'a>> {
    view_peek(words_data(list), len(list), i)
}

/// Where the elements are, for as long as the length of the list does not change.
#[inline(always)]
pub fn data(list: Ref) -> i64 {
    list.get::<List>().data.get() as usize as i64
}

/// As [`data`], of a list that must be one of words.
#[inline(always)]
pub fn words_data(list: Ref) -> i64 {
    let l = list.get::<List>();
    if !l.is_words() {
        not_words();
    }
    data(list)
}

#[cold]
#[inline(never)]
fn not_words() {
    sys::bug("a list of numbers was read as one of words");
}

/// As [`peek`], given a view of a list of words.
#[inline(always)]
pub fn view_peek<'a>(data: i64, len: i64, i: i64) -> Option<Ref<'a>> {
    let i = place(len as usize, i)?;
    // SAFETY: the element exists; the compiler uses it only while the list keeps it.
    Some(unsafe { Ref::from_raw(*(data as usize as *const u64).add(i)) })
}

#[inline(always)]
pub fn set(list: Ref, i: i64, v: Value) -> Option<()> {
    let l = list.get::<List>();
    let i = store_place(l.len(), i)?;
    l.put(i, v);
    Some(())
}

/// Element `i`, known to be in `0..len`.
#[inline(always)]
pub fn at(list: Ref, i: i64) -> Value {
    list.get::<List>().item(i as usize)
}

/// `list.pop()`
pub fn pop_last(list: Ref) -> Value {
    let l = list.get::<List>();
    match l.len() {
        0 => out_of_range("pop from empty list"),
        n => l.remove(n - 1),
    }
}

/// `list * n`
pub fn repeat(list: Ref, n: i64) -> Value {
    let l = list.get::<List>();
    let out = new_of(l.kind(), 0);
    let o = out.r().get::<List>();
    let n = sys::size(n);
    let len = l.len();
    let Some(total) = len.checked_mul(n) else { return exc::memory_error() };
    if total == 0 {
        return out;
    }
    flag!(o.reserve_exact(total) && o.append_block(l, 0, len));
    while o.len() < total {
        let count = o.len().min(total - o.len());
        flag!(o.append_block(o, 0, count));
    }
    out
}

/// `list *= n`
pub fn repeat_inplace(list: Ref, n: i64) -> bool {
    let l = list.get::<List>();
    let len = l.len();
    if n <= 0 || len == 0 {
        l.clear();
        return true;
    }
    let Some(total) = len.checked_mul(sys::size(n)) else { return exc::memory_error() };
    if !l.reserve_exact(total - len) {
        return false;
    }
    while l.len() < total {
        let count = l.len().min(total - l.len());
        flag!(l.append_block(l, 0, count));
    }
    true
}

/// `a + b` of two lists. The kind is `a`'s when both agree, else words.
pub fn concat(a: Ref, b: Ref) -> Value {
    let (x, y) = (a.get::<List>(), b.get::<List>());
    let same = x.kind().id == y.kind().id;
    let out = new_of(if same { x.kind() } else { &kind::WORD }, 0);
    let o = out.r().get::<List>();
    flag!(o.reserve_exact(x.len().saturating_add(y.len())) && extend_list(o, x) && extend_list(o, y));
    out
}

/// Appends all elements of `other`, whatever its kind; `other` may be `to`.
#[must_use]
pub(crate) fn extend_list(to: &List, other: &List) -> bool {
    let n = other.len();
    if to.kind().id == other.kind().id {
        return to.append_block(other, 0, n);
    }
    if !to.reserve(n) {
        return false;
    }
    for i in 0..n {
        to.push(other.item(i));
    }
    true
}

pub fn slice(list: Ref, start: Ref, stop: Ref, step: Ref) -> Value {
    let bounds = ok!(slice::unpack(start, stop, step));
    let l = list.get::<List>();
    l.take_span(&bounds.over(l.len()))
}

/// `list[slice] = values`
pub fn set_slice(list: Ref, bounds: &Unpacked, values: Ref) -> bool {
    let l = list.get::<List>();
    // The values are gathered first: they may be this list, or run code that changes it.
    let own;
    let items = match values.cast::<List>() {
        Some(v) if !core::ptr::eq(v, l) => v,
        Some(v) => {
            own = ok!(v.take_span(&Bounds { start: 0, stop: 0, step: 1, count: v.len() }));
            own.r().get::<List>()
        }
        None => {
            if !ops::is_iterable(values) {
                if bounds.step == 1 {
                    return exc::type_error(text!["can only assign an iterable"]);
                }
                return exc::type_error(text!["must assign iterable to extended slice"]);
            }
            // As in CPython, the iterator is asked for its iterator once more.
            let it = ok!(iter::get(values));
            own = ok!(iter::to_list(it.r()));
            own.r().get::<List>()
        }
    };
    let mut span = bounds.over(l.len());
    if bounds.step == 1 {
        span.stop = span.stop.max(span.start);
        return l.splice(span.start as usize, span.stop as usize, items);
    }
    if items.len() != span.count {
        return exc::value_error(text![
            "attempt to assign sequence of size ",
            items.len(),
            " to extended slice of size ",
            span.count
        ]);
    }
    for k in 0..span.count {
        l.put(span.at(k), items.item(k));
    }
    true
}

/// `del list[slice]`
pub fn del_slice(list: Ref, bounds: &Unpacked) {
    let l = list.get::<List>();
    let mut span = bounds.over(l.len());
    if span.count == 0 {
        return;
    }
    if span.step < 0 {
        span.start = span.at(span.count - 1) as i64;
        span.step = -span.step;
    }
    if span.step == 1 {
        flag!(l.remove_range(span.start as usize, span.start as usize + span.count));
        return;
    }
    // Removed elements are kept until the list is whole again: releasing them may run program code.
    let removed = new_of(l.kind(), 0);
    let r = removed.r().get::<List>();
    if !r.reserve_exact(span.count) {
        return;
    }
    let (n, shift) = (l.len(), l.kind().shift);
    let first = span.start as usize;
    let mut to = first;
    let mut next = 0;
    for i in first..n {
        // SAFETY: `to <= i < n`, and the new list has room for every removed element. Counts move along.
        unsafe {
            if next < span.count && i == span.at(next) {
                core::ptr::copy_nonoverlapping(l.place(i), r.place(next), 1 << shift);
                next += 1;
            } else {
                core::ptr::copy(l.place(i), l.place(to), 1 << shift);
                to += 1;
            }
        }
    }
    r.len.set(next);
    l.len.set(to);
}

pub fn sort(list: Ref, key: Ref, reverse: bool) {
    sort::sort(list, key, reverse);
}

/// A new list of a kind with the items of an iterable.
pub fn from_iter(kind: u32, a: Ref) -> Value {
    let out = new_of(kind::of(kind), 0);
    flag!(extend(out.r(), a));
    out
}

/// `list.extend(items)`
pub fn extend(list: Ref, items: Ref) {
    let l = list.get::<List>();
    if let Some(other) = items.header().filter(|h| core::ptr::eq(h.ty(), &LIST)).and_then(|_| items.cast::<List>()) {
        flag!(extend_list(l, other));
        return;
    }
    let it = ok!(iter::get(items));
    // As in CPython, room is made for as many items as the iterable says it has, though it need not be true.
    let hint = ok!(iter::length_hint(items));
    if hint > 0 && !l.reserve(hint) {
        return;
    }
    loop {
        let v = iter::next(it.r());
        if v.is_null() || !l.try_push(v) {
            return;
        }
    }
}

/// `v in list`
pub fn contains(list: Ref, v: Ref) -> bool {
    ok!(find(list, v, 0, i64::MAX)).is_some()
}

/// Place of the first element equal to `v` in `from..to` (both fitted to the length as it is when reached).
pub(crate) fn find(list: Ref, v: Ref, from: i64, to: i64) -> Option<Option<usize>> {
    let l = list.get::<List>();
    let mut i = from as usize;
    while i < l.len() && (i as i64) < to {
        let item = l.item(i);
        if ops::same(item.r(), v)? {
            return Some(Some(i));
        }
        i += 1;
    }
    Some(None)
}
