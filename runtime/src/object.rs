//! Heap objects: header, allocation, counting, and deallocation that does not recurse deeply.
//!
//! Owns: the header, `retain`/`release`, making and freeing objects. Does not know: the layout behind the header
//! (the type's `dealloc` slot does) and the collector's lists (`gc.rs`).

use crate::gc;
use crate::sys::{self, Single};
use crate::types::Type;
use crate::word::Value;
use alloc::vec::Vec;
use core::cell::Cell;
use core::mem::size_of;

/// Set in the count of objects that live forever; such counts never change.
pub const IMMORTAL: u32 = 1 << 31;

/// First field of every object. On wasm32: 4 bytes of count, 4 bytes of type.
// Static objects too must leave the three tag bits of their address free, also where pointers have 32 bits.
#[repr(C, align(8))]
pub struct Header {
    pub(crate) rc: Cell<u32>,
    ty: Cell<&'static Type>,
}

impl Header {
    /// The header of a new object with one count.
    #[inline(always)]
    pub const fn new(ty: &'static Type) -> Header {
        Header { rc: Cell::new(1), ty: Cell::new(ty) }
    }

    /// The header of an object in static memory.
    pub const fn immortal(ty: &'static Type) -> Header {
        Header { rc: Cell::new(IMMORTAL), ty: Cell::new(ty) }
    }

    #[inline(always)]
    pub fn ty(&self) -> &'static Type {
        self.ty.get()
    }

    /// Makes the object one of another type with the same layout (`obj.__class__ = C`).
    pub fn set_ty(&self, ty: &'static Type) {
        self.ty.set(ty);
    }

    /// The only count is the caller's, so the object may be changed in place.
    #[inline(always)]
    pub fn is_unshared(&self) -> bool {
        self.rc.get() == 1
    }

    /// Lets the object live forever.
    pub fn make_immortal(&self) {
        self.rc.set(IMMORTAL);
    }

    pub fn count(&self) -> u32 {
        self.rc.get()
    }
}

/// A Rust struct that is the layout of a type's objects.
///
/// # Safety
/// The struct is `repr(C)` and begins with a [`Header`], or with a [`gc::GcHeader`] when `GC` is true; every object whose
/// type is `class()` or derives from it begins with this layout. `tail_bytes` answers the same number from allocation to
/// deallocation.
pub unsafe trait Object: Sized + 'static {
    /// Objects of the type can be part of cycles: they are linked into the collector's list.
    const GC: bool;

    /// The type whose objects have this layout.
    fn class() -> &'static Type;

    /// Bytes that the object has after the struct (items of a tuple, characters of a string).
    fn tail_bytes(&self) -> usize {
        0
    }
}

/// Objects of type `ty` are laid out as `T`.
#[inline(always)]
pub fn holds<T: Object>(ty: &'static Type) -> bool {
    core::ptr::eq(ty, T::class()) || (ty.is_derived() && ty.is_subtype(T::class()))
}

/// Moves `object` to the heap.
#[inline(always)]
pub fn new<T: Object>(object: T) -> Value {
    debug_assert!(object.tail_bytes() == 0);
    new_tail(object, 0)
}

/// Moves `object` to the heap with `tail` more bytes after it, not initialised.
#[inline(always)]
pub fn new_tail<T: Object>(object: T, tail: usize) -> Value {
    const { assert!(align_of::<T>() <= 8) };
    let p = sys::alloc(size_of::<T>() + tail) as *mut T;
    // SAFETY: the block is large enough and aligned to 8, and nothing else refers to it.
    unsafe {
        p.write(object);
        if T::GC {
            gc::track(p as *const gc::GcHeader);
        }
        Value::from_raw(p as usize as u64)
    }
}

/// As [`new_tail`], but answers `None` when the memory is not to be had, for requests that a program can make large.
pub fn try_new_tail<T: Object>(object: T, tail: usize) -> Option<Value> {
    let size = size_of::<T>().checked_add(tail)?;
    let p = sys::try_alloc(size) as *mut T;
    if p.is_null() {
        return None;
    }
    // SAFETY: as in `new_tail`.
    unsafe {
        p.write(object);
        if T::GC {
            gc::track(p as *const gc::GcHeader);
        }
        Some(Value::from_raw(p as usize as u64))
    }
}

/// Start of the bytes after the struct.
#[inline(always)]
pub fn tail<T: Object>(object: &T) -> *mut u8 {
    // The address is taken from the address of the block, not from the reference, whose provenance ends with the struct.
    (object as *const T as usize + size_of::<T>()) as *mut u8
}

/// The `dealloc` slot of types whose objects are a `T` and its tail: drops the struct and frees the block.
///
/// # Safety
/// `object` is a `T` whose count is zero.
pub unsafe fn dealloc<T: Object>(object: *mut Header) {
    let p = object as *mut T;
    // SAFETY: nobody refers to the object any more.
    unsafe {
        if T::GC {
            gc::untrack(p as *const gc::GcHeader);
        }
        let size = size_of::<T>() + (*p).tail_bytes();
        p.drop_in_place();
        sys::free(p as *mut u8, size);
    }
}

/// # Safety
/// `w` is the pointer word of a live object.
#[inline(always)]
pub unsafe fn retain(w: u64) {
    // SAFETY: by contract.
    let h = unsafe { &*(w as usize as *const Header) };
    let rc = h.rc.get();
    if rc as i32 >= 0 {
        h.rc.set(rc + 1);
    }
}

/// # Safety
/// `w` is the pointer word of a live object of which the caller owns one count.
#[inline(always)]
pub unsafe fn release(w: u64) {
    // SAFETY: by contract.
    let h = unsafe { &*(w as usize as *const Header) };
    let rc = h.rc.get();
    if rc as i32 >= 0 {
        h.rc.set(rc - 1);
        if rc == 1 {
            // SAFETY: that was the last count.
            unsafe { free_object(w as usize as *mut Header) }
        }
    }
}

/// Depth of nested deallocations, and those put off because they were too deep.
static DEPTH: Single<Cell<u32>> = Single::new(Cell::new(0));
static DEFERRED: Single<Cell<Vec<*mut Header>>> = Single::new(Cell::new(Vec::new()));
/// Something is in `DEFERRED`.
static WAITING: Single<Cell<bool>> = Single::new(Cell::new(false));
const MAX_DEPTH: u32 = 40;

/// A list of a million linked nodes must not use a million stack frames: beyond `MAX_DEPTH` nested deallocations, objects
/// wait in `DEFERRED` until the outermost deallocation frees them one after the other.
#[inline(never)]
unsafe fn free_object(object: *mut Header) {
    let depth = DEPTH.get();
    if depth >= MAX_DEPTH {
        DEFERRED.update_with(|v| v.push(object));
        WAITING.set(true);
        return;
    }
    DEPTH.set(depth + 1);
    // SAFETY: the count is zero; the type's slot knows the layout.
    unsafe { dealloc_now(object) };
    if depth == 0 && WAITING.replace(false) {
        while let Some(next) = DEFERRED.update_with(|v| v.pop()) {
            // SAFETY: as above; the object waited with a count of zero.
            unsafe { dealloc_now(next) };
        }
    }
    DEPTH.set(depth);
}

unsafe fn dealloc_now(object: *mut Header) {
    // SAFETY: the object is whole until its slot takes it apart.
    unsafe {
        if let Some(f) = (*object).ty().dealloc() {
            f(object);
        }
    }
}
