//! The dynamic word: its tags, and its two handles, [`Value`] (owned) and [`Ref`] (borrowed).
//!
//! Owns: the encoding of words and the counting of owned words. Does not know: what objects look like inside
//! (`object.rs`) or what their types do (`types.rs`).
//!
//! | low bits | meaning |
//! | --- | --- |
//! | `1` | small int, 63 bits, in the other bits |
//! | `000` | pointer to an object; 0 is the null word: failure, unbound, end of iteration |
//! | `010` | `None`, `False`, `True`, `Ellipsis`, `NotImplemented` |
//!
//! Ints are canonical: an int that fits 63 bits is never a big object, so equal small ints are equal words.

use crate::object::{self, Header, Object};
use core::cell::Cell;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;

pub const NULL: u64 = 0;
pub const NONE: u64 = 0x02;
pub const FALSE: u64 = 0x0A;
pub const TRUE: u64 = 0x12;
pub const ELLIPSIS: u64 = 0x1A;
pub const NOT_IMPLEMENTED: u64 = 0x22;

/// Largest and smallest int that a word holds in place.
pub const SMALL_MAX: i64 = i64::MAX >> 1;
pub const SMALL_MIN: i64 = i64::MIN >> 1;

#[inline(always)]
pub const fn is_pointer(w: u64) -> bool {
    w & 7 == 0 && w != 0
}

/// An owned word: dropping it releases the object, cloning it retains the object.
#[repr(transparent)]
pub struct Value(u64);

/// A borrowed word, valid for `'a`.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Ref<'a>(u64, PhantomData<&'a Header>);

impl Value {
    pub const NULL: Value = Value(NULL);
    pub const NONE: Value = Value(NONE);
    pub const TRUE: Value = Value(TRUE);
    pub const FALSE: Value = Value(FALSE);
    pub const ELLIPSIS: Value = Value(ELLIPSIS);
    pub const NOT_IMPLEMENTED: Value = Value(NOT_IMPLEMENTED);

    /// Takes over one count of the word.
    ///
    /// # Safety
    /// `w` is a valid word of which the caller owns one count.
    #[inline(always)]
    pub const unsafe fn from_raw(w: u64) -> Value {
        Value(w)
    }

    /// Gives up the word without releasing it.
    #[inline(always)]
    pub fn into_raw(self) -> u64 {
        ManuallyDrop::new(self).0
    }

    /// The word itself, still owned by `self`.
    #[inline(always)]
    pub const fn raw(&self) -> u64 {
        self.0
    }

    /// Borrows the word.
    #[inline(always)]
    pub const fn r(&self) -> Ref<'_> {
        Ref(self.0, PhantomData)
    }

    #[inline(always)]
    pub const fn bool(b: bool) -> Value {
        Value(if b { TRUE } else { FALSE })
    }

    /// An int known to fit 63 bits.
    #[inline(always)]
    pub const fn small(i: i64) -> Value {
        debug_assert!(i >= SMALL_MIN && i <= SMALL_MAX);
        Value(((i << 1) | 1) as u64)
    }

    #[inline(always)]
    pub const fn is_null(&self) -> bool {
        self.0 == NULL
    }

    /// Moves the word out and leaves the null word.
    #[inline(always)]
    pub fn take(&mut self) -> Value {
        core::mem::replace(self, Value::NULL)
    }
}

impl Clone for Value {
    #[inline(always)]
    fn clone(&self) -> Value {
        self.r().own()
    }
}

impl Drop for Value {
    #[inline(always)]
    fn drop(&mut self) {
        if is_pointer(self.0) {
            // SAFETY: an owned pointer word holds one count of a live object.
            unsafe { object::release(self.0) }
        }
    }
}

impl<'a> Ref<'a> {
    pub const NULL: Ref<'static> = Ref(NULL, PhantomData);
    pub const NONE: Ref<'static> = Ref(NONE, PhantomData);
    pub const TRUE: Ref<'static> = Ref(TRUE, PhantomData);
    pub const FALSE: Ref<'static> = Ref(FALSE, PhantomData);

    /// # Safety
    /// `w` is a valid word, and its object lives at least for `'a`.
    #[inline(always)]
    pub const unsafe fn from_raw(w: u64) -> Ref<'a> {
        Ref(w, PhantomData)
    }

    #[inline(always)]
    pub const fn raw(self) -> u64 {
        self.0
    }

    /// The word of a live object.
    #[inline(always)]
    pub fn of<T: Object>(object: &'a T) -> Ref<'a> {
        Ref(object as *const T as usize as u64, PhantomData)
    }

    /// An int known to fit 63 bits.
    #[inline(always)]
    pub const fn small(i: i64) -> Ref<'static> {
        Ref(((i << 1) | 1) as u64, PhantomData)
    }

    #[inline(always)]
    pub const fn bool(b: bool) -> Ref<'static> {
        Ref(if b { TRUE } else { FALSE }, PhantomData)
    }

    /// Takes a count of its own.
    #[inline(always)]
    pub fn own(self) -> Value {
        if is_pointer(self.0) {
            // SAFETY: a borrowed pointer word refers to a live object.
            unsafe { object::retain(self.0) }
        }
        Value(self.0)
    }

    /// The same object (`is`).
    #[inline(always)]
    pub const fn is(self, other: Ref) -> bool {
        self.0 == other.0
    }

    #[inline(always)]
    pub const fn is_null(self) -> bool {
        self.0 == NULL
    }

    #[inline(always)]
    pub const fn is_none(self) -> bool {
        self.0 == NONE
    }

    #[inline(always)]
    pub const fn is_bool(self) -> bool {
        self.0 == TRUE || self.0 == FALSE
    }

    #[inline(always)]
    pub const fn is_not_implemented(self) -> bool {
        self.0 == NOT_IMPLEMENTED
    }

    #[inline(always)]
    pub const fn is_pointer(self) -> bool {
        is_pointer(self.0)
    }

    #[inline(always)]
    pub const fn is_small(self) -> bool {
        self.0 & 1 != 0
    }

    /// The value of a small int, unchecked: call it after [`Ref::is_small`].
    #[inline(always)]
    pub const fn small_value(self) -> i64 {
        self.0 as i64 >> 1
    }

    #[inline(always)]
    pub const fn as_small(self) -> Option<i64> {
        if self.is_small() { Some(self.small_value()) } else { None }
    }

    /// The header of a heap object.
    #[inline(always)]
    pub fn header(self) -> Option<&'a Header> {
        if self.is_pointer() {
            // SAFETY: a pointer word refers to a live object, which begins with a header.
            Some(unsafe { &*(self.0 as usize as *const Header) })
        } else {
            None
        }
    }

    /// The object as a `T` when its type is `T`'s or derives from it.
    #[inline(always)]
    pub fn cast<T: Object>(self) -> Option<&'a T> {
        let h = self.header()?;
        if object::holds::<T>(h.ty()) {
            // SAFETY: the type says that the object is laid out as `T`.
            Some(unsafe { &*(h as *const Header as *const T) })
        } else {
            None
        }
    }

    /// The object as a `T`, its type being known: inside the slots and methods of the type.
    #[inline(always)]
    pub fn get<T: Object>(self) -> &'a T {
        debug_assert!(self.cast::<T>().is_some());
        // SAFETY: slots and methods are only called with objects of their type.
        unsafe { &*(self.0 as usize as *const T) }
    }
}

/// The borrowed words of owned words.
#[inline(always)]
pub fn refs(values: &[Value]) -> &[Ref<'_>] {
    // SAFETY: both are transparent over u64, and the words stay owned while they are borrowed.
    unsafe { core::slice::from_raw_parts(values.as_ptr() as *const Ref, values.len()) }
}

/// A field of an object that holds an owned word and changes through a shared reference.
#[repr(transparent)]
pub struct Slot(Cell<u64>);

impl Slot {
    #[expect(clippy::declare_interior_mutable_const, reason = "every use is a new slot")]
    pub const EMPTY: Slot = Slot(Cell::new(NULL));

    #[inline(always)]
    pub fn new(v: Value) -> Slot {
        Slot(Cell::new(v.into_raw()))
    }

    /// Borrows the word. The borrow must not live across a store into this slot or a call of program code.
    #[inline(always)]
    pub fn r(&self) -> Ref<'_> {
        Ref(self.0.get(), PhantomData)
    }

    #[inline(always)]
    pub fn get(&self) -> Value {
        self.r().own()
    }

    /// Stores `v`, then releases what was there before (so that a `__del__` sees the new state).
    #[inline(always)]
    pub fn set(&self, v: Value) {
        drop(Value(self.0.replace(v.into_raw())));
    }

    #[inline(always)]
    pub fn replace(&self, v: Value) -> Value {
        Value(self.0.replace(v.into_raw()))
    }

    #[inline(always)]
    pub fn take(&self) -> Value {
        Value(self.0.replace(NULL))
    }

    #[inline(always)]
    pub fn is_null(&self) -> bool {
        self.0.get() == NULL
    }

    /// The bits of a slot that holds no word but something raw; zero while it is empty.
    #[inline(always)]
    pub fn bits(&self) -> u64 {
        self.0.get()
    }

    #[inline(always)]
    pub fn set_bits(&self, bits: u64) {
        self.0.set(bits);
    }
}

impl Drop for Slot {
    #[inline(always)]
    fn drop(&mut self) {
        drop(self.take());
    }
}

/// What a function returns after it has raised: the null word, zero, false, nothing.
pub trait Failed {
    const FAILED: Self;
}

macro_rules! failed {
    ($($t:ty = $e:expr),* $(,)?) => { $(impl Failed for $t { const FAILED: Self = $e; })* };
}
failed!(Value = Value::NULL, i64 = 0, u32 = 0, usize = 0, f64 = 0.0, bool = false, () = (), Ref<'_> = Ref(NULL, PhantomData));

impl<T> Failed for Option<T> {
    const FAILED: Self = None;
}

/// A result that says by itself whether it failed: the null word or `None`.
pub trait Checked {
    type Out;
    fn checked(self) -> Option<Self::Out>;
}

impl Checked for Value {
    type Out = Value;
    #[inline(always)]
    fn checked(self) -> Option<Value> {
        if self.is_null() { None } else { Some(self) }
    }
}

impl<'a> Checked for Ref<'a> {
    type Out = Ref<'a>;
    #[inline(always)]
    fn checked(self) -> Option<Ref<'a>> {
        if self.is_null() { None } else { Some(self) }
    }
}

impl<T> Checked for Option<T> {
    type Out = T;
    #[inline(always)]
    fn checked(self) -> Option<T> {
        self
    }
}

/// `ok!(f(x))`: the value of a call that fails with the null word or `None`; on failure the function returns failure too.
#[macro_export]
macro_rules! ok {
    ($e:expr) => {
        match $crate::word::Checked::checked($e) {
            Some(v) => v,
            None => return $crate::word::Failed::FAILED,
        }
    };
}

/// `flag!(f(x))`: the value of a call whose failure shows only in the pending flag (`bool`, `i64`, `()` results).
#[macro_export]
macro_rules! flag {
    ($e:expr) => {{
        let v = $e;
        if $crate::exc::pending() {
            return $crate::word::Failed::FAILED;
        }
        v
    }};
}
