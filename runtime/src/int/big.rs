//! The big int object, and int words seen as sign and magnitude.
//!
//! Owns: the object, the canonical form. Does not know: operations.

use super::limbs;
use crate::instance::with_extra;
use crate::object::{self, Header, Object};
use crate::sys::Single;
use crate::types::{Type, Unary};
use crate::word::{Ref, SMALL_MAX, SMALL_MIN, TRUE, Value};
use core::cell::Cell;

/// An int beyond 63 bits: its limbs follow, the uppermost not zero.
#[repr(C)]
pub struct Big {
    head: Header,
    negative: Cell<bool>,
    len: Cell<u32>,
    /// Limbs allocated.
    cap: u32,
}

// SAFETY: `repr(C)`, begins with a header; the capacity never changes.
unsafe impl Object for Big {
    const GC: bool = false;
    fn class() -> &'static Type {
        &super::INT
    }
    fn tail_bytes(&self) -> usize {
        with_extra(self.head.ty(), size_of::<Big>(), self.cap as usize * 4)
    }
}

impl Big {
    pub fn limbs(&self) -> &[u32] {
        // SAFETY: `cap >= len` limbs follow the struct, all initialised.
        unsafe { core::slice::from_raw_parts(object::tail(self) as *const u32, self.len.get() as usize) }
    }

    /// Only instances of derived classes can be zero here.
    #[inline(always)]
    pub fn is_zero(&self) -> bool {
        self.len.get() == 0
    }

    pub fn negative(&self) -> bool {
        self.negative.get()
    }
}

/// Sign and magnitude of an int word. Zero has no limbs or zero limbs.
#[derive(Clone, Copy)]
pub struct Int<'a> {
    pub negative: bool,
    pub limbs: &'a [u32],
}

/// Space for the limbs of a small int.
pub type Buffer = [u32; 2];

/// The int `r` (small, big or bool) as sign and magnitude.
#[inline]
pub fn view<'a>(r: Ref<'a>, buffer: &'a mut Buffer) -> Int<'a> {
    match r.header() {
        Some(_) => {
            let b = r.get::<Big>();
            Int { negative: b.negative(), limbs: b.limbs() }
        }
        None => view_i64(small_or_bool(r), buffer),
    }
}

/// A machine int as sign and magnitude.
#[inline]
pub fn view_i64(v: i64, buffer: &mut Buffer) -> Int<'_> {
    let m = v.unsigned_abs();
    *buffer = [m as u32, (m >> 32) as u32];
    Int { negative: v < 0, limbs: buffer }
}

/// The value of a small int or bool.
#[inline(always)]
pub fn small_or_bool(r: Ref) -> i64 {
    if r.is_small() { r.small_value() } else { (r.raw() == TRUE) as i64 }
}

/// The magnitude if it fits 64 bits.
pub fn to_u64(limbs: &[u32]) -> Option<u64> {
    match limbs::trim(limbs) {
        [] => Some(0),
        [a] => Some(*a as u64),
        [a, b] => Some(*a as u64 | (*b as u64) << 32),
        _ => None,
    }
}

/// An int with more limbs (256 MB) raises MemoryError.
pub const MAX_LIMBS: usize = (u32::MAX / 64) as usize;

/// A big object of `cap` limbs under construction, in canonical form afterwards. `None` when there is no memory for it.
pub fn try_build(negative: bool, cap: usize, f: impl FnOnce(&mut [u32])) -> Option<Value> {
    if cap > MAX_LIMBS {
        return None;
    }
    let big = Big { head: Header::new(&super::INT), negative: Cell::new(negative), len: Cell::new(0), cap: cap as u32 };
    let v = object::try_new_tail(big, cap * 4)?;
    TEXT.set(Some(super::text::str));
    let b = v.r().get::<Big>();
    let p = object::tail(b) as *mut u32;
    // SAFETY: the tail has `cap` limbs, which nobody else refers to yet.
    let out = unsafe {
        core::ptr::write_bytes(p, 0, cap);
        core::slice::from_raw_parts_mut(p, cap)
    };
    f(out);
    let n = limbs::used(out);
    b.len.set(n as u32);
    if n <= 2 {
        let m = to_u64(b.limbs()).unwrap_or(0);
        if let Some(small) = small_of(negative, m) {
            return Some(Value::small(small));
        }
    }
    Some(v)
}

/// An instance of `ty`, a class that derives from `int`, with the value of `r`. Such objects are the only ones that hold
/// values of 63 bits too.
pub fn derived(ty: &'static Type, r: Ref) -> Value {
    TEXT.set(Some(super::text::str));
    let mut buffer = Buffer::default();
    let v = view(r, &mut buffer);
    let limbs = limbs::trim(v.limbs);
    let n = limbs.len();
    let b = Big { head: Header::new(ty), negative: Cell::new(v.negative), len: Cell::new(n as u32), cap: n as u32 };
    let tail = b.tail_bytes();
    let out = object::new_tail(b, tail);
    let p = object::tail(out.r().get::<Big>());
    // SAFETY: the tail has room for the limbs; the words behind them are unbound when zero.
    unsafe {
        core::ptr::write_bytes(p, 0, tail);
        core::ptr::copy_nonoverlapping(limbs.as_ptr(), p as *mut u32, n);
    }
    out
}

fn small_of(negative: bool, m: u64) -> Option<i64> {
    if negative {
        if m <= SMALL_MIN.unsigned_abs() { Some((m as i64).wrapping_neg()) } else { None }
    } else if m <= SMALL_MAX as u64 {
        Some(m as i64)
    } else {
        None
    }
}

/// Shows a big int. Making one sets it, so that programs without big ints link nothing of them.
static TEXT: Single<Cell<Option<Unary>>> = Single::new(Cell::new(None));

/// `repr` of any int.
pub fn repr(a: Ref) -> Value {
    match TEXT.get() {
        Some(f) if a.is_pointer() => f(a),
        _ => super::text::str_i64(small_or_bool(a)),
    }
}

/// As [`try_build`] for sizes that the operands' own sizes bound.
pub fn build(negative: bool, cap: usize, f: impl FnOnce(&mut [u32])) -> Value {
    match try_build(negative, cap, f) {
        Some(v) => v,
        None => crate::sys::out_of_memory(),
    }
}

/// The int with these limbs.
pub fn from_limbs(negative: bool, limbs: &[u32]) -> Value {
    let limbs = limbs::trim(limbs);
    if let Some(small) = to_u64(limbs).and_then(|m| small_of(negative, m)) {
        return Value::small(small);
    }
    build(negative, limbs.len(), |out| out.copy_from_slice(limbs))
}

/// The int of a magnitude of 64 bits.
pub fn from_u64(negative: bool, m: u64) -> Value {
    from_limbs(negative, &[m as u32, (m >> 32) as u32])
}

pub fn from_i128(v: i128) -> Value {
    if v >= SMALL_MIN as i128 && v <= SMALL_MAX as i128 {
        return Value::small(v as i64);
    }
    let m = v.unsigned_abs();
    from_limbs(v < 0, &[m as u32, (m >> 32) as u32, (m >> 64) as u32, (m >> 96) as u32])
}
