//! Sets and frozensets: CPython's table, so that they iterate in CPython's order.
//!
//! Owns: the object, the table, set algebra, and the rows `set::…`. The parts: `slots.rs` (both types, the iterator),
//! `methods.rs`. Does not know: how items compare.
//!
//! As in dictionaries, a lookup that runs code of the program starts again when the table has changed under it.

mod algebra;
pub mod methods;
mod slots;

pub use algebra::{subtract, toggle};
pub use slots::{FROZENSET, SET};

#[cfg(test)]
mod tests;

use crate::dict::{Dict, hash_key, quick_eq};
use crate::exc;
use crate::gc::{self, GcHeader};
use crate::iter;
use crate::object::{self, Object};
use crate::ops;
use crate::sys;
use crate::types::{Type, type_of};
use crate::word::{NULL, Ref, Value};
use crate::{flag, ok};
use core::cell::Cell;

/// `key` is an owned word, null in an unused place, [`DUMMY`] in one whose item was removed.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub key: u64,
    pub hash: i64,
}

/// No valid word.
pub(crate) const DUMMY: u64 = 0x3A;

const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
const MIN_SIZE: usize = 8;

/// A set. `fill` counts places in use, removed ones included.
#[repr(C)]
pub struct Set {
    pub(crate) head: GcHeader,
    table: Cell<*mut Entry>,
    mask: Cell<usize>,
    fill: Cell<usize>,
    used: Cell<usize>,
    finger: Cell<usize>,
    /// Hash of a frozenset; -1 while unknown.
    hash: Cell<i64>,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for Set {
    const GC: bool = true;
    fn class() -> &'static Type {
        &SET
    }
    fn tail_bytes(&self) -> usize {
        crate::instance::extra_bytes(self.head.head.ty(), size_of::<Set>())
    }
}

impl Drop for Set {
    fn drop(&mut self) {
        self.clear();
        // SAFETY: the table has `mask + 1` places and is given up.
        unsafe { free_table(self.table.get(), self.mask.get()) };
    }
}

unsafe fn free_table(table: *mut Entry, mask: usize) {
    // SAFETY: by the caller.
    unsafe { sys::free(table as *mut u8, (mask + 1) * size_of::<Entry>()) }
}

/// A table of unused places; null when there is no memory for it.
fn new_table(size: usize) -> *mut Entry {
    let Some(bytes) = size.checked_mul(size_of::<Entry>()) else { return core::ptr::null_mut() };
    let t = sys::try_alloc(bytes);
    if !t.is_null() {
        // SAFETY: the block was just allocated; zero is an unused place.
        unsafe { core::ptr::write_bytes(t, 0, bytes) };
    }
    t as *mut Entry
}

/// Puts an item that is not there into a table without removed places.
unsafe fn insert_clean(table: *mut Entry, mask: usize, key: u64, hash: i64) {
    let mut perturb = hash as u64;
    let mut i = perturb as usize & mask;
    loop {
        let probes = if i + LINEAR_PROBES <= mask { LINEAR_PROBES } else { 0 };
        for k in i..=i + probes {
            // SAFETY: `k` is at most the mask.
            unsafe {
                let e = table.add(k);
                if (*e).key == NULL {
                    *e = Entry { key, hash };
                    return;
                }
            }
        }
        perturb >>= PERTURB_SHIFT;
        i = i.wrapping_mul(5).wrapping_add(1).wrapping_add(perturb as usize) & mask;
    }
}

impl Set {
    pub(crate) fn empty(ty: &'static Type) -> Set {
        Set {
            head: GcHeader::new(ty),
            table: Cell::new(new_table(MIN_SIZE)),
            mask: Cell::new(MIN_SIZE - 1),
            fill: Cell::new(0),
            used: Cell::new(0),
            finger: Cell::new(0),
            hash: Cell::new(-1),
        }
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.used.get()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[inline(always)]
    pub(crate) fn n_places(&self) -> usize {
        self.mask.get() + 1
    }

    #[inline(always)]
    pub(crate) fn place(&self, i: usize) -> Entry {
        debug_assert!(i < self.n_places());
        // SAFETY: the place exists.
        unsafe { *self.table.get().add(i) }
    }

    /// The item in place `i`, if there is one.
    #[inline(always)]
    pub(crate) fn item_at(&self, i: usize) -> Option<(Value, i64)> {
        if i >= self.n_places() {
            return None;
        }
        let e = self.place(i);
        if e.key == NULL || e.key == DUMMY {
            return None;
        }
        // SAFETY: the set owns the word.
        Some((unsafe { Ref::from_raw(e.key) }.own(), e.hash))
    }

    /// Number of the first place from `i` on with an item.
    #[inline(always)]
    pub(crate) fn next_live(&self, mut i: usize) -> Option<usize> {
        while i < self.n_places() {
            let e = self.place(i);
            if e.key != NULL && e.key != DUMMY {
                return Some(i);
            }
            i += 1;
        }
        None
    }

    /// Calls `f` with borrowed items and their hashes; `f` must not run code of the program or change the set.
    pub fn each(&self, mut f: impl FnMut(Ref, i64)) {
        for i in 0..self.n_places() {
            let e = self.place(i);
            if e.key != NULL && e.key != DUMMY {
                // SAFETY: the set owns the word and does not change meanwhile.
                f(unsafe { Ref::from_raw(e.key) }, e.hash);
            }
        }
    }

    /// The place of an item, or the place where it would go: the last removed one on the way, else the unused one at its
    /// end. `None` after an exception.
    fn find(&self, key: Ref, hash: i64) -> Option<Result<usize, usize>> {
        'restart: loop {
            let mut mask = self.mask.get();
            let mut perturb = hash as u64;
            let mut i = perturb as usize & mask;
            let mut free = None;
            loop {
                let probes = if i + LINEAR_PROBES <= mask { LINEAR_PROBES } else { 0 };
                let mut k = i;
                while k <= i + probes {
                    let e = self.place(k);
                    if e.key == NULL {
                        return Some(Err(free.unwrap_or(k)));
                    }
                    if e.key == DUMMY {
                        free = Some(k);
                    } else if e.hash == hash {
                        // SAFETY: the place holds an item.
                        let other = unsafe { Ref::from_raw(e.key) };
                        match quick_eq(other, key) {
                            Some(true) => return Some(Ok(k)),
                            Some(false) => {}
                            None => {
                                let table = self.table.get();
                                let held = other.own();
                                let same = ops::same(held.r(), key)?;
                                if !core::ptr::eq(table, self.table.get()) || self.place(k).key != held.raw() {
                                    continue 'restart;
                                }
                                if same {
                                    return Some(Ok(k));
                                }
                                mask = self.mask.get();
                            }
                        }
                    }
                    k += 1;
                }
                perturb >>= PERTURB_SHIFT;
                i = i.wrapping_mul(5).wrapping_add(1).wrapping_add(perturb as usize) & mask;
            }
        }
    }

    /// Rebuilds the table for more than `least` items, or raises MemoryError.
    #[must_use]
    pub(crate) fn resize(&self, least: usize) -> bool {
        self.try_resize(least) || exc::memory_error()
    }

    /// As `resize`, but raises nothing.
    fn try_resize(&self, least: usize) -> bool {
        let mut size = MIN_SIZE;
        while size <= least {
            size <<= 1;
        }
        let table = new_table(size);
        if table.is_null() {
            return false;
        }
        self.each(|key, hash| {
            // SAFETY: the new table has unused places for all items.
            unsafe { insert_clean(table, size - 1, key.raw(), hash) }
        });
        let (old, mask) = (self.table.replace(table), self.mask.replace(size - 1));
        self.fill.set(self.used.get());
        // SAFETY: the items have moved.
        unsafe { free_table(old, mask) };
        true
    }

    fn grown(&self) -> usize {
        let used = self.used.get();
        if used > 50000 { used * 2 } else { used * 4 }
    }

    /// Adds; false after an exception of a comparison, or MemoryError.
    pub(crate) fn insert(&self, key: Ref, hash: i64) -> bool {
        match ok!(self.find(key, hash)) {
            Ok(_) => {}
            Err(k) => {
                let removed = self.place(k).key == DUMMY;
                // SAFETY: the place exists and holds no item.
                unsafe { *self.table.get().add(k) = Entry { key: key.own().into_raw(), hash } };
                self.used.set(self.used.get() + 1);
                if removed {
                    return true;
                }
                self.fill.set(self.fill.get() + 1);
                if self.fill.get() * 5 >= self.mask.get() * 3 && !self.resize(self.grown()) {
                    // Without the item, so that the table keeps unused places however often this happens.
                    drop(self.take_place(k));
                    // SAFETY: the place exists; nothing was put behind it since it was unused.
                    unsafe { (*self.table.get().add(k)).key = NULL };
                    self.fill.set(self.fill.get() - 1);
                    return false;
                }
            }
        }
        true
    }

    pub(crate) fn has(&self, key: Ref, hash: i64) -> Option<bool> {
        Some(self.find(key, hash)?.is_ok())
    }

    fn take_place(&self, k: usize) -> Value {
        let e = self.place(k);
        // SAFETY: the place holds an item, whose count moves to the result.
        unsafe {
            *self.table.get().add(k) = Entry { key: DUMMY, hash: -1 };
            self.used.set(self.used.get() - 1);
            Value::from_raw(e.key)
        }
    }

    /// Removes; answers whether the item was there.
    pub(crate) fn discard(&self, key: Ref, hash: i64) -> Option<bool> {
        match self.find(key, hash)? {
            Ok(k) => {
                drop(self.take_place(k));
                Some(true)
            }
            Err(_) => Some(false),
        }
    }

    /// Takes the first item at or after the place of the last call.
    pub(crate) fn pop(&self) -> Option<Value> {
        if self.is_empty() {
            return None;
        }
        let mut i = self.finger.get() & self.mask.get();
        loop {
            let e = self.place(i);
            if e.key != NULL && e.key != DUMMY {
                break;
            }
            i = if i >= self.mask.get() { 0 } else { i + 1 };
        }
        self.finger.set(i + 1);
        Some(self.take_place(i))
    }

    /// Removes all items, then releases them.
    pub fn clear(&self) {
        if self.fill.get() == 0 && self.n_places() == MIN_SIZE {
            return;
        }
        let table = self.table.replace(new_table(MIN_SIZE));
        let mask = self.mask.replace(MIN_SIZE - 1);
        self.fill.set(0);
        self.used.set(0);
        for i in 0..=mask {
            // SAFETY: the old table is ours alone now, and owns its items.
            unsafe {
                let e = *table.add(i);
                if e.key != NULL && e.key != DUMMY {
                    drop(Value::from_raw(e.key));
                }
            }
        }
        // SAFETY: as above.
        unsafe { free_table(table, mask) };
    }

    /// Adds all items of another set.
    pub(crate) fn merge(&self, other: &Set) -> bool {
        if core::ptr::eq(self, other) || other.is_empty() {
            return true;
        }
        if (self.fill.get() + other.len()) * 5 >= self.mask.get() * 3 {
            flag!(self.resize((self.len() + other.len()) * 2));
        }
        if self.fill.get() == 0 {
            let same_shape = self.mask.get() == other.mask.get() && other.fill.get() == other.used.get();
            for i in 0..other.n_places() {
                let Some((key, hash)) = other.item_at(i) else { continue };
                // SAFETY: this table is empty except for what is put here, and large enough.
                unsafe {
                    if same_shape {
                        *self.table.get().add(i) = Entry { key: key.into_raw(), hash };
                    } else {
                        insert_clean(self.table.get(), self.mask.get(), key.into_raw(), hash);
                    }
                }
            }
            self.fill.set(other.len());
            self.used.set(other.len());
            return true;
        }
        let mut i = 0;
        while i < other.n_places() {
            if let Some((key, hash)) = other.item_at(i)
                && !self.insert(key.r(), hash)
            {
                return false;
            }
            i += 1;
        }
        true
    }

    /// Adds the keys of a dictionary.
    pub(crate) fn merge_keys(&self, d: &Dict) -> bool {
        if (self.fill.get() + d.len()) * 5 >= self.mask.get() * 3 {
            flag!(self.resize((self.len() + d.len()) * 2));
        }
        let mut i = 0;
        while let Some(k) = d.next_live(i) {
            i = k + 1;
            let hash = d.entry(k).hash;
            if let Some((key, _)) = d.pair_at(k)
                && !self.insert(key.r(), hash)
            {
                return false;
            }
        }
        true
    }

    /// After many removals: rebuilds the table when a quarter of it are removed places, and there is memory for it.
    fn shrink(&self) {
        if self.fill.get() - self.used.get() > self.mask.get() / 4 {
            self.try_resize(self.grown());
        }
    }

    /// Exchanges the items of two sets.
    fn swap(&self, other: &Set) {
        self.table.swap(&other.table);
        self.mask.swap(&other.mask);
        self.fill.swap(&other.fill);
        self.used.swap(&other.used);
    }
}

/// A new empty set of type `ty` (`set`, `frozenset`). Runs no collection.
pub(crate) fn create(ty: &'static Type) -> Value {
    object::new(Set::empty(ty))
}

/// The word is a set or a frozenset, or of a class that derives from them.
#[inline]
pub fn as_set(v: Ref<'_>) -> Option<&Set> {
    if is_set(v) { Some(cast(v)) } else { None }
}

/// The layout behind a word known to be a set or frozenset.
#[inline(always)]
pub(crate) fn cast(v: Ref<'_>) -> &Set {
    // SAFETY: both types have this layout.
    unsafe { &*(v.raw() as usize as *const Set) }
}

#[inline]
pub fn is_set(v: Ref) -> bool {
    let Some(h) = v.header() else { return false };
    let ty = h.ty();
    core::ptr::eq(ty, &SET)
        || core::ptr::eq(ty, &FROZENSET)
        || (ty.has(crate::types::flag::HEAP) && (ty.is_subtype(&SET) || ty.is_subtype(&FROZENSET)))
}

pub fn new() -> Value {
    gc::poll();
    create(&SET)
}

pub fn len(s: Ref) -> i64 {
    cast(s).len() as i64
}

pub fn add(s: Ref, v: Ref) {
    let hash = ok!(hash_key(v));
    cast(s).insert(v, hash);
}

/// The hash to look `v` up by; a set stands for the frozenset of its items.
pub(crate) fn lookup_hash(v: Ref) -> Option<(Value, i64)> {
    if core::ptr::eq(type_of(v), &SET) {
        let frozen = create(&FROZENSET);
        if !cast(frozen.r()).merge(cast(v)) {
            return None;
        }
        let hash = hash_key(frozen.r())?;
        return Some((frozen, hash));
    }
    let hash = hash_key(v)?;
    Some((v.own(), hash))
}

pub fn contains(s: Ref, v: Ref) -> bool {
    let (v, hash) = ok!(lookup_hash(v));
    ok!(cast(s).has(v.r(), hash))
}

/// `s.update(items)`
pub fn update(s: Ref, items: Ref) {
    let x = cast(s);
    if let Some(o) = as_set(items) {
        x.merge(o);
        return;
    }
    if let Some(d) = crate::dict::exact(items) {
        x.merge_keys(d);
        return;
    }
    let mut it = ok!(iter::Each::of(items));
    while let Some(v) = it.next() {
        flag!(add(s, v.r()));
    }
}

/// A set of type `ty` with the items of `a`; `None` after an exception.
pub(crate) fn from_items(ty: &'static Type, a: Ref) -> Value {
    let s = create(ty);
    flag!(update(s.r(), a));
    s
}

/// CPython's hash of a frozenset: independent of the order of its items.
pub(crate) fn frozen_hash(v: Ref) -> i64 {
    let s = cast(v);
    if s.hash.get() != -1 {
        return s.hash.get();
    }
    let shuffle = |h: u64| ((h ^ 89869747) ^ (h << 16)).wrapping_mul(3644798167);
    let mut hash = 0;
    s.each(|_, h| hash ^= shuffle(h as u64));
    hash ^= (s.len() as u64 + 1).wrapping_mul(1927868237);
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash.wrapping_mul(69069).wrapping_add(907133923);
    if hash == u64::MAX {
        hash = 590923713;
    }
    s.hash.set(hash as i64);
    hash as i64
}
