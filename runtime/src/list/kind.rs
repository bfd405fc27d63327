//! The kinds of list elements: how to read, write and release them.
//!
//! Owns: [`Kind`] and its five statics. Does not know: lists.

use crate::word::{Ref, Value, is_pointer};

/// What a list knows of its elements.
pub struct Kind {
    pub id: u32,
    /// An element has `1 << shift` bytes.
    pub shift: u32,
    /// The element as a word.
    pub load: unsafe fn(*const u8) -> Value,
    /// Writes an element over memory that owns nothing; false when the value is not of the kind.
    pub store: unsafe fn(*mut u8, Ref) -> bool,
    /// Takes or gives up a count for each of `n` elements.
    pub retain: unsafe fn(*const u8, usize),
    pub release: unsafe fn(*mut u8, usize),
    /// Sorts `n` elements; `None`: by comparing words.
    pub sort: Option<unsafe fn(*mut u8, usize)>,
}

pub const WORD_ID: u32 = 0;

/// # Safety
/// As the fields of [`Kind`] say: the address holds elements of the kind.
unsafe fn nothing(_: *const u8, _: usize) {}
unsafe fn nothing_mut(_: *mut u8, _: usize) {}

unsafe fn load_word(p: *const u8) -> Value {
    // SAFETY: by contract.
    unsafe { Ref::from_raw(*(p as *const u64)) }.own()
}

unsafe fn store_word(p: *mut u8, v: Ref) -> bool {
    // SAFETY: by contract.
    unsafe { *(p as *mut u64) = v.own().into_raw() };
    true
}

unsafe fn retain_words(p: *const u8, n: usize) {
    for i in 0..n {
        // SAFETY: by contract.
        unsafe {
            let w = *(p as *const u64).add(i);
            if is_pointer(w) {
                crate::object::retain(w);
            }
        }
    }
}

unsafe fn release_words(p: *mut u8, n: usize) {
    // From the end, as CPython does: `__del__` methods can tell.
    for i in (0..n).rev() {
        // SAFETY: by contract.
        drop(unsafe { Value::from_raw(*(p as *const u64).add(i)) });
    }
}

unsafe fn load_i64(p: *const u8) -> Value {
    // SAFETY: by contract.
    crate::int::from_i64(unsafe { *(p as *const i64) })
}

unsafe fn store_i64(p: *mut u8, v: Ref) -> bool {
    let i = match v.as_small() {
        Some(i) => i,
        None if crate::types::type_of(v).has(crate::types::flag::INT) && !v.is_bool() && crate::int::fits_i64(v) => {
            crate::int::to_i64(v)
        }
        None => return false,
    };
    // SAFETY: by contract.
    unsafe { *(p as *mut i64) = i };
    true
}

unsafe fn load_f64(p: *const u8) -> Value {
    // SAFETY: by contract.
    crate::float::boxed(unsafe { *(p as *const f64) })
}

unsafe fn store_f64(p: *mut u8, v: Ref) -> bool {
    if v.cast::<crate::float::Float>().is_none() {
        return false;
    }
    // SAFETY: by contract.
    unsafe { *(p as *mut f64) = crate::float::get(v) };
    true
}

unsafe fn load_bool(p: *const u8) -> Value {
    // SAFETY: by contract.
    Value::bool(unsafe { *p } != 0)
}

unsafe fn store_bool(p: *mut u8, v: Ref) -> bool {
    // SAFETY: by contract.
    unsafe { *p = v.is(Ref::TRUE) as u8 };
    v.is_bool()
}

unsafe fn load_u8(p: *const u8) -> Value {
    // SAFETY: by contract.
    Value::small(unsafe { *p } as i64)
}

unsafe fn store_u8(p: *mut u8, v: Ref) -> bool {
    match v.as_small() {
        Some(i) if (0..256).contains(&i) => {
            // SAFETY: by contract.
            unsafe { *p = i as u8 };
            true
        }
        _ => false,
    }
}

unsafe fn sort_i64(p: *mut u8, n: usize) {
    // SAFETY: by contract.
    unsafe { core::slice::from_raw_parts_mut(p as *mut i64, n) }.sort_unstable();
}

unsafe fn sort_u8(p: *mut u8, n: usize) {
    // SAFETY: by contract.
    unsafe { core::slice::from_raw_parts_mut(p, n) }.sort_unstable();
}

pub static WORD: Kind = Kind {
    id: WORD_ID,
    shift: 3,
    load: load_word,
    store: store_word,
    retain: retain_words,
    release: release_words,
    sort: None,
};
pub static I64: Kind = Kind {
    id: 1,
    shift: 3,
    load: load_i64,
    store: store_i64,
    retain: nothing,
    release: nothing_mut,
    sort: Some(sort_i64),
};
pub static F64: Kind =
    Kind { id: 2, shift: 3, load: load_f64, store: store_f64, retain: nothing, release: nothing_mut, sort: None };
pub static BOOL: Kind = Kind {
    id: 3,
    shift: 0,
    load: load_bool,
    store: store_bool,
    retain: nothing,
    release: nothing_mut,
    sort: Some(sort_u8),
};
pub static U8: Kind = Kind {
    id: 4,
    shift: 0,
    load: load_u8,
    store: store_u8,
    retain: nothing,
    release: nothing_mut,
    sort: Some(sort_u8),
};

/// The kind with this number; inlined, so that a constant number links one kind only.
#[inline(always)]
pub fn of(id: u32) -> &'static Kind {
    match id {
        1 => &I64,
        2 => &F64,
        3 => &BOOL,
        4 => &U8,
        _ => &WORD,
    }
}
