//! Dictionaries: insertion-ordered, an index table of entry numbers and the entries.
//!
//! Owns: the object, lookup, insertion, deletion, and the rows `dict::…`. The parts: `slots.rs` (the type and its
//! protocols), `views.rs` (keys, values, items, their iterators), `methods.rs`. Does not know: how keys compare.
//!
//! Comparing keys can run code of the program, which may change the dictionary. A lookup therefore owns the key it
//! compares with, and starts again when the table or the entry is another one afterwards, as in CPython.

pub mod methods;
mod slots;
pub mod views;

pub use slots::DICT;

#[cfg(test)]
mod tests;

use crate::args::Args;
use crate::class;
use crate::exc;
use crate::gc::{self, GcHeader};
use crate::iter;
use crate::list::List;
use crate::object::{self, Object};
use crate::ops;
use crate::str_::{STR, Str};
use crate::sys;
use crate::types::{Type, type_of};
use crate::word::{NULL, Ref, Value};
use crate::{flag, ok, text};
use core::cell::Cell;

#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub hash: i64,
    /// Owned words; the key is null in a deleted entry.
    pub key: u64,
    pub value: u64,
}

/// A dictionary. The block holds `1 << log` entry numbers, then room for `usable(log)` entries, `n` of them in use
/// including deleted ones; `used` counts the live ones. Aligned for the words that follow in instances of classes that
/// derive from dict.
#[repr(C, align(8))]
pub struct Dict {
    pub(crate) head: GcHeader,
    block: Cell<*mut u8>,
    pub(crate) used: Cell<u32>,
    pub(crate) n: Cell<u32>,
    /// 0: no block.
    log: Cell<u32>,
    /// Counts changes of the set of keys, for caches of class attributes.
    version: Cell<u32>,
}

const EMPTY: u32 = u32::MAX;
const DELETED: u32 = u32::MAX - 1;

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for Dict {
    const GC: bool = true;
    fn class() -> &'static Type {
        &DICT
    }
    fn tail_bytes(&self) -> usize {
        crate::instance::extra_bytes(self.head.head.ty(), size_of::<Dict>())
    }
}

impl Drop for Dict {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Entries that fit a table of `1 << log` places.
const fn usable(log: u32) -> usize {
    (2usize << log) / 3
}

const fn block_bytes(log: u32) -> usize {
    (4 << log) + usable(log) * size_of::<Entry>()
}

/// Table size for at least `n` places, as CPython computes it.
fn log_for(n: usize) -> u32 {
    let n = ((n | 8) - 1) | 7;
    usize::BITS - n.leading_zeros()
}

/// Where a key was found, or the place where it would go.
pub(crate) enum Found {
    Entry(usize),
    Absent,
}

/// The table that a dictionary had, released when dropped.
struct Table {
    block: *mut u8,
    log: u32,
    n: usize,
}

impl Drop for Table {
    fn drop(&mut self) {
        if self.log == 0 {
            return;
        }
        for i in 0..self.n {
            // SAFETY: the table owns its entries' words.
            unsafe {
                let e = *((self.block.add(4 << self.log) as *mut Entry).add(i));
                if e.key != NULL {
                    drop(Value::from_raw(e.key));
                    drop(Value::from_raw(e.value));
                }
            }
        }
        // SAFETY: the block is ours.
        unsafe { sys::free(self.block, block_bytes(self.log)) };
    }
}

#[inline(always)]
fn start_of(hash: i64, log: u32) -> usize {
    ((hash as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - log)) as usize
}

impl Dict {
    pub(crate) fn empty(ty: &'static Type) -> Dict {
        Dict {
            head: GcHeader::new(ty),
            block: Cell::new(core::ptr::null_mut()),
            used: Cell::new(0),
            n: Cell::new(0),
            log: Cell::new(0),
            version: Cell::new(0),
        }
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.used.get() as usize
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Number of entries, deleted ones included: the bound for [`Dict::entry`].
    #[inline(always)]
    pub(crate) fn n_entries(&self) -> usize {
        self.n.get() as usize
    }

    #[inline(always)]
    unsafe fn entries(&self) -> *mut Entry {
        // SAFETY: by the caller: there is a block.
        unsafe { self.block.get().add(4 << self.log.get()) as *mut Entry }
    }

    /// Entry `i`, which is below `n_entries`. The words must be owned before anything can run.
    #[inline(always)]
    pub(crate) fn entry(&self, i: usize) -> Entry {
        debug_assert!(i < self.n_entries());
        // SAFETY: the entry exists.
        unsafe { *self.entries().add(i) }
    }

    /// Key and value of entry `i`, unless it is deleted or does not exist.
    #[inline(always)]
    pub fn pair_at(&self, i: usize) -> Option<(Value, Value)> {
        if i >= self.n_entries() {
            return None;
        }
        let e = self.entry(i);
        if e.key == NULL {
            return None;
        }
        // SAFETY: the dictionary owns the words.
        unsafe { Some((Ref::from_raw(e.key).own(), Ref::from_raw(e.value).own())) }
    }

    /// Number of the first live entry from `i` on.
    #[inline(always)]
    pub(crate) fn next_live(&self, mut i: usize) -> Option<usize> {
        let n = self.n_entries();
        while i < n {
            if self.entry(i).key != NULL {
                return Some(i);
            }
            i += 1;
        }
        None
    }

    /// Calls `f` with borrowed keys and values; `f` must not run code of the program or change the dictionary.
    pub fn each(&self, mut f: impl FnMut(Ref, Ref)) {
        for i in 0..self.n_entries() {
            let e = self.entry(i);
            if e.key != NULL {
                // SAFETY: the dictionary owns the words and does not change meanwhile.
                unsafe { f(Ref::from_raw(e.key), Ref::from_raw(e.value)) };
            }
        }
    }

    /// Finds `key`, whose hash is `hash`; `None` after an exception of a comparison.
    pub(crate) fn find(&self, key: Ref, hash: i64) -> Option<Found> {
        'restart: loop {
            let log = self.log.get();
            if log == 0 {
                return Some(Found::Absent);
            }
            let mask = (1usize << log) - 1;
            let mut i = start_of(hash, log);
            loop {
                // SAFETY: `i` is inside the table.
                let k = unsafe { *(self.block.get() as *const u32).add(i) };
                if k == EMPTY {
                    return Some(Found::Absent);
                }
                if k != DELETED {
                    let e = self.entry(k as usize);
                    if e.key == key.raw() {
                        return Some(Found::Entry(k as usize));
                    }
                    if e.hash == hash {
                        // SAFETY: the entry is live, so its key is.
                        let other = unsafe { Ref::from_raw(e.key) };
                        match quick_eq(other, key) {
                            Some(true) => return Some(Found::Entry(k as usize)),
                            Some(false) => {}
                            None => {
                                let block = self.block.get();
                                let held = other.own();
                                let same = ops::same(held.r(), key)?;
                                let still = core::ptr::eq(block, self.block.get())
                                    && (k as usize) < self.n_entries()
                                    && self.entry(k as usize).key == held.raw();
                                if !still {
                                    continue 'restart;
                                }
                                if same {
                                    return Some(Found::Entry(k as usize));
                                }
                            }
                        }
                    }
                }
                i = (i + 1) & mask;
            }
        }
    }

    /// Borrowed value of a string key. Runs no code of the program when all keys are strings.
    pub fn find_str(&self, key: Ref) -> Option<Ref<'_>> {
        let hash = key.get::<Str>().hash();
        match self.find(key, hash) {
            // SAFETY: the dictionary owns the word.
            Some(Found::Entry(i)) => Some(unsafe { Ref::from_raw(self.entry(i).value) }),
            _ => None,
        }
    }

    /// Stores under a string key that is known to be hashable.
    pub fn put_str(&self, key: Ref, v: Value) {
        self.insert(key, key.get::<Str>().hash(), v);
    }

    /// Rebuilds the table with room for `1 << log` places, without deleted entries.
    #[must_use]
    fn rebuild(&self, log: u32) -> bool {
        let (old, old_log, n) = (self.block.get(), self.log.get(), self.n_entries());
        // Numbers of entries have 32 bits, and the places of the table must fit the address space.
        let block =
            if log < 27 || size_of::<usize>() > 4 { sys::try_alloc(block_bytes(log)) } else { core::ptr::null_mut() };
        if block.is_null() {
            return exc::memory_error();
        }
        let mask = (1usize << log) - 1;
        let mut count = 0;
        // SAFETY: the new block has room for all live entries, which move there.
        unsafe {
            core::ptr::write_bytes(block, 0xFF, 4 << log);
            let to = block.add(4 << log) as *mut Entry;
            let index = block as *mut u32;
            if old_log != 0 {
                let from = old.add(4 << old_log) as *const Entry;
                for k in 0..n {
                    let e = *from.add(k);
                    if e.key != NULL {
                        *to.add(count) = e;
                        let mut i = start_of(e.hash, log);
                        while *index.add(i) != EMPTY {
                            i = (i + 1) & mask;
                        }
                        *index.add(i) = count as u32;
                        count += 1;
                    }
                }
                sys::free(old, block_bytes(old_log));
            }
        }
        self.block.set(block);
        self.log.set(log);
        self.n.set(count as u32);
        true
    }

    /// Makes room for `more` new keys, or raises MemoryError.
    #[must_use]
    pub(crate) fn reserve(&self, more: usize) -> bool {
        let need = self.len() + more;
        let enough = self.log.get() != 0 && self.n_entries() + more <= usable(self.log.get());
        enough || self.rebuild(log_for(need * 3 / 2 + 1))
    }

    /// Appends an entry for a key that is not there, or raises MemoryError.
    #[must_use]
    fn append(&self, key: Value, hash: i64, v: Value) -> bool {
        let room = if self.log.get() == 0 {
            self.rebuild(3)
        } else {
            self.n_entries() < usable(self.log.get()) || self.rebuild(log_for(self.len() * 3))
        };
        if !room {
            return false;
        }
        let log = self.log.get();
        let mask = (1usize << log) - 1;
        let n = self.n.get();
        // SAFETY: there is room for one more entry, and an empty place in the table.
        unsafe {
            let index = self.block.get() as *mut u32;
            let mut i = start_of(hash, log);
            while *index.add(i) < DELETED {
                i = (i + 1) & mask;
            }
            *index.add(i) = n;
            *self.entries().add(n as usize) = Entry { hash, key: key.into_raw(), value: v.into_raw() };
        }
        self.n.set(n + 1);
        self.used.set(self.used.get() + 1);
        self.version.set(self.version.get().wrapping_add(1));
        true
    }

    /// Stores; false after an exception of a comparison, or MemoryError.
    pub(crate) fn insert(&self, key: Ref, hash: i64, v: Value) -> bool {
        match ok!(self.find(key, hash)) {
            Found::Entry(i) => {
                drop(self.replace_value(i, v));
                true
            }
            Found::Absent => self.append(key.own(), hash, v),
        }
    }

    /// Replaces the value of entry `i`, which exists; answers the old one.
    pub(crate) fn replace_value(&self, i: usize, v: Value) -> Value {
        // SAFETY: the entry exists, and the count of the old word moves to the result.
        unsafe {
            let e = self.entries().add(i);
            Value::from_raw(core::mem::replace(&mut (*e).value, v.into_raw()))
        }
    }

    /// Takes entry `i`, which exists, out.
    pub(crate) fn remove_entry(&self, k: usize) -> (Value, Value) {
        let log = self.log.get();
        let mask = (1usize << log) - 1;
        let e = self.entry(k);
        // SAFETY: the entry exists; its number stands in the table; the counts of its words move to the result.
        unsafe {
            let index = self.block.get() as *mut u32;
            let mut i = start_of(e.hash, log);
            while *index.add(i) != k as u32 {
                i = (i + 1) & mask;
            }
            *index.add(i) = DELETED;
            let place = self.entries().add(k);
            (*place).key = NULL;
            (*place).value = NULL;
            self.used.set(self.used.get() - 1);
            self.version.set(self.version.get().wrapping_add(1));
            (Value::from_raw(e.key), Value::from_raw(e.value))
        }
    }

    /// Removes `key`; `Some(None)` when it is not there.
    pub(crate) fn remove(&self, key: Ref, hash: i64) -> Option<Option<(Value, Value)>> {
        Some(match self.find(key, hash)? {
            Found::Entry(i) => Some(self.remove_entry(i)),
            Found::Absent => None,
        })
    }

    /// Takes the last entry out.
    pub(crate) fn pop_last(&self) -> Option<(Value, Value)> {
        let mut k = self.n_entries();
        while k > 0 {
            k -= 1;
            if self.entry(k).key != NULL {
                let pair = self.remove_entry(k);
                // Numbers at and above `k` are in the table only as deleted places.
                self.n.set(k as u32);
                return Some(pair);
            }
        }
        None
    }

    /// Removes all entries, then releases them.
    pub fn clear(&self) {
        let old = Table { block: self.block.get(), log: self.log.get(), n: self.n_entries() };
        self.log.set(0);
        self.n.set(0);
        self.used.set(0);
        self.version.set(self.version.get().wrapping_add(1));
        drop(old);
    }

    /// Adds all entries of an exact dict; with `keep`, keys that are there keep their values.
    pub(crate) fn merge(&self, other: &Dict, keep: bool) -> bool {
        if core::ptr::eq(self, other) {
            return true;
        }
        if self.is_empty() && !self.reserve(other.len()) {
            return false;
        }
        let (n, used) = (other.n_entries(), other.len());
        for i in 0..n {
            if i >= other.n_entries() || other.len() != used {
                return exc::runtime_error("dict mutated during update");
            }
            let hash = other.entry(i).hash;
            let Some((k, v)) = other.pair_at(i) else { continue };
            if keep {
                match ok!(self.find(k.r(), hash)) {
                    Found::Entry(_) => {}
                    Found::Absent if self.append(k, hash, v) => {}
                    Found::Absent => return false,
                }
            } else if !self.insert(k.r(), hash, v) {
                return false;
            }
        }
        true
    }

    /// A copy, as an exact dict; null after MemoryError.
    pub fn copy(&self) -> Value {
        let out = object::new(Dict::empty(&DICT));
        let d = out.r().get::<Dict>();
        if !self.is_empty() {
            flag!(d.reserve(self.len()));
            for i in 0..self.n_entries() {
                let hash = self.entry(i).hash;
                if let Some((k, v)) = self.pair_at(i) {
                    flag!(d.append(k, hash, v));
                }
            }
        }
        out
    }
}

/// Equality of keys with equal hashes that needs no call; `None` when it does.
#[inline(always)]
pub(crate) fn quick_eq(a: Ref, b: Ref) -> Option<bool> {
    if a.is(b) {
        return Some(true);
    }
    if a.is_small() && b.is_small() {
        return Some(false);
    }
    match (a.header(), b.header()) {
        (Some(x), Some(y)) if core::ptr::eq(x.ty(), &STR) && core::ptr::eq(y.ty(), &STR) => {
            Some(a.get::<Str>().eq(b.get::<Str>()))
        }
        _ => None,
    }
}

/// Hash of a key: strings and small ints without dispatch.
#[inline(always)]
pub(crate) fn hash_key(key: Ref) -> Option<i64> {
    if let Some(h) = key.header()
        && core::ptr::eq(h.ty(), &STR)
    {
        return Some(key.get::<Str>().hash());
    }
    let h = ops::hash(key);
    if exc::pending() { None } else { Some(h) }
}

/// A new empty dict. Runs no collection.
pub fn create() -> Value {
    object::new(Dict::empty(&DICT))
}

pub fn new() -> Value {
    gc::poll();
    create()
}

#[inline(always)]
pub fn len(d: Ref) -> i64 {
    d.get::<Dict>().len() as i64
}

/// `d[key]`
pub fn get_item(d: Ref, key: Ref) -> Value {
    let v = ok!(lookup(d, key));
    if v.is_null() { missing(d, key) } else { v }
}

/// The value of `key`; the null word inside `Some` when it is not there.
pub fn lookup(d: Ref, key: Ref) -> Option<Value> {
    let hash = hash_key(key)?;
    let x = d.get::<Dict>();
    Some(match x.find(key, hash)? {
        // SAFETY: the dictionary owns the word.
        Found::Entry(i) => unsafe { Ref::from_raw(x.entry(i).value) }.own(),
        Found::Absent => Value::NULL,
    })
}

/// A class of the program that derives from dict may have `__missing__`.
#[cold]
fn missing(d: Ref, key: Ref) -> Value {
    if let Some(h) = class::heap(type_of(d)) {
        let f = (h.hooks.special)(d, crate::lit!("__missing__"));
        if exc::pending() {
            return Value::NULL;
        }
        if !f.is_null() {
            return (h.hooks.call)(f.r(), &Args::new(&[key]));
        }
    }
    exc::key_error(key)
}

/// `d.get(key, default)`
pub fn get_or(d: Ref, key: Ref, default: Ref) -> Value {
    let v = ok!(lookup(d, key));
    if v.is_null() { default.own() } else { v }
}

pub fn set_item(d: Ref, key: Ref, v: Value) {
    let hash = ok!(hash_key(key));
    d.get::<Dict>().insert(key, hash, v);
}

pub fn del_item(d: Ref, key: Ref) {
    let hash = ok!(hash_key(key));
    match ok!(d.get::<Dict>().remove(key, hash)) {
        Some(pair) => drop(pair),
        None => exc::key_error(key),
    }
}

pub fn contains(d: Ref, key: Ref) -> bool {
    let hash = ok!(hash_key(key));
    matches!(ok!(d.get::<Dict>().find(key, hash)), Found::Entry(_))
}

/// The word is a dict and nothing derived from it.
pub(crate) fn exact(v: Ref<'_>) -> Option<&Dict> {
    let h = v.header()?;
    if core::ptr::eq(h.ty(), &DICT) { Some(v.get::<Dict>()) } else { None }
}

/// The entries of a dict can be taken as they are: its class does not iterate in another way.
pub(crate) fn plain(v: Ref<'_>) -> Option<&Dict> {
    exact(v).or_else(|| {
        let d = v.cast::<Dict>()?;
        let iter = type_of(v).slots().iter?;
        if core::ptr::fn_addr_eq(iter, slots::ITER) { Some(d) } else { None }
    })
}

/// `{**d, **other}`
pub fn spread(d: Ref, other: Ref) {
    let is_mapping = plain(other).is_some()
        || class::heap(type_of(other))
            .is_some_and(|h| (h.hooks.attribute)(other, crate::lit!("keys")).is_some_and(|keys| !keys.is_null()));
    if exc::pending() {
        return;
    }
    if !is_mapping {
        return exc::type_error(text!["'", type_of(other), "' object is not a mapping"]);
    }
    update(d, other)
}

/// `d.update(other)` for mappings and iterables of pairs.
pub fn update(d: Ref, other: Ref) {
    let x = d.get::<Dict>();
    if let Some(o) = plain(other) {
        x.merge(o, false);
        return;
    }
    // Other mappings are objects of the program's classes.
    if let Some(h) = class::heap(type_of(other)) {
        let keys = ok!((h.hooks.attribute)(other, crate::lit!("keys")));
        if !keys.is_null() {
            let keys = ok!((h.hooks.call)(keys.r(), &Args::EMPTY));
            let mut it = ok!(iter::Each::of(keys.r()));
            while let Some(k) = it.next() {
                let v = ok!(ops::get_item(other, k.r()));
                flag!(set_item(d, k.r(), v));
            }
            return;
        }
    }
    let mut it = ok!(iter::Each::of(other));
    let mut i = 0usize;
    while let Some(pair) = it.next() {
        if !ops::is_iterable(pair.r()) {
            return exc::type_error(text!["cannot convert dictionary update sequence element #", i, " to a sequence"]);
        }
        let items = ok!(iter::to_list(pair.r()));
        let l = items.r().get::<List>();
        if l.len() != 2 {
            return exc::value_error(text![
                "dictionary update sequence element #",
                i,
                " has length ",
                l.len(),
                "; 2 is required"
            ]);
        }
        flag!(set_item(d, l.item(0).r(), l.item(1)));
        i += 1;
    }
}
