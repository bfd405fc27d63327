//! Views of dictionaries (`keys`, `values`, `items`) and the iterators over them.

use super::Dict;
use crate::args::Args;
use crate::exc;
use crate::gc::{GcHeader, Visitor};
use crate::iter;
use crate::object::{self, Object};
use crate::ops;
use crate::repr;
use crate::set;
use crate::str_::Builder;
use crate::tuple;
use crate::types::{Cmp, Method, Number, Op, Slots, Type, type_of};
use crate::word::{Ref, Slot, Value};
use crate::{flag, methods, ok};
use core::cell::Cell;

#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum What {
    Keys,
    Values,
    Items,
}

#[repr(C)]
struct View {
    head: GcHeader,
    dict: Slot,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`; the three view types share the layout.
unsafe impl Object for View {
    const GC: bool = true;
    fn class() -> &'static Type {
        &KEYS
    }
}

/// The dictionary of a view.
fn dict_of<'a>(v: Ref<'a>) -> &'a Dict {
    // SAFETY: only views have the slots that call this.
    unsafe { &*(v.raw() as usize as *const View) }.dict.r().get::<Dict>()
}

fn dict_word(v: Ref) -> Value {
    // SAFETY: as above.
    unsafe { &*(v.raw() as usize as *const View) }.dict.get()
}

fn view_traverse(v: Ref, visit: &mut Visitor) {
    // SAFETY: as above.
    visit.visit(unsafe { &*(v.raw() as usize as *const View) }.dict.r());
}

fn view(ty: &'static Type, d: Ref) -> Value {
    object::new(View { head: GcHeader::new(ty), dict: Slot::new(d.own()) })
}

pub fn keys(d: Ref) -> Value {
    view(&KEYS, d)
}

pub fn values(d: Ref) -> Value {
    view(&VALUES, d)
}

pub fn items(d: Ref) -> Value {
    view(&ITEMS, d)
}

fn view_len(v: Ref) -> i64 {
    dict_of(v).len() as i64
}

fn view_repr(v: Ref) -> Value {
    repr::guarded(v, "...", || {
        let mut b = Builder::new();
        b.push_latin1(type_of(v).name.as_bytes());
        b.push_latin1(b"([");
        let mut it = ok!(iter::Each::of(v));
        let mut first = true;
        while let Some(item) = it.next() {
            if !first {
                b.push_latin1(b", ");
            }
            first = false;
            if !repr::push(&mut b, item.r()) {
                return Value::NULL;
            }
        }
        if exc::pending() {
            return Value::NULL;
        }
        b.push_latin1(b"])");
        b.finish()
    })
}

fn keys_contains(v: Ref, key: Ref) -> bool {
    super::contains(dict_word(v).r(), key)
}

fn items_contains(v: Ref, pair: Ref) -> bool {
    let Some([key, value]) = tuple::try_items(pair) else { return false };
    let found = ok!(super::lookup(dict_word(v).r(), key.r()));
    !found.is_null() && ok!(ops::same(found.r(), value.r()))
}

/// Views that compare and combine like sets: keys and items, sets and frozensets.
fn is_set_like(v: Ref) -> bool {
    let ty = type_of(v);
    core::ptr::eq(ty, &KEYS) || core::ptr::eq(ty, &ITEMS) || set::is_set(v)
}

/// All items of `a` are in `b`.
fn all_in(a: Ref, b: Ref) -> Option<bool> {
    let mut it = iter::Each::of(a)?;
    while let Some(item) = it.next() {
        let inside = ops::contains(b, item.r());
        if exc::pending() {
            return None;
        }
        if !inside {
            return Some(false);
        }
    }
    if exc::pending() { None } else { Some(true) }
}

fn view_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    if !is_set_like(b) {
        return Value::NOT_IMPLEMENTED;
    }
    let (n, m) = (flag!(ops::len(a)), flag!(ops::len(b)));
    let holds = match op {
        Cmp::Eq | Cmp::Ne => n == m && ok!(all_in(a, b)),
        Cmp::Lt => n < m && ok!(all_in(a, b)),
        Cmp::Le => n <= m && ok!(all_in(a, b)),
        Cmp::Gt => n > m && ok!(all_in(b, a)),
        Cmp::Ge => n >= m && ok!(all_in(b, a)),
    };
    Value::bool(holds != (op == Cmp::Ne))
}

fn set_of(a: Ref) -> Value {
    let s = set::new();
    flag!(set::update(s.r(), a));
    s
}

fn is_view(v: Ref) -> bool {
    let ty = type_of(v);
    core::ptr::eq(ty, &KEYS) || core::ptr::eq(ty, &ITEMS)
}

fn view_sub(a: Ref, b: Ref) -> Value {
    if !is_view(a) {
        return Value::NOT_IMPLEMENTED;
    }
    let s = ok!(set_of(a));
    flag!(set::subtract(s.r(), b));
    s
}

fn view_and(a: Ref, b: Ref) -> Value {
    if !is_view(a) && !is_view(b) {
        return Value::NOT_IMPLEMENTED;
    }
    // As CPython: the items of the other operand that the view has.
    let (v, other) = if is_view(a) { (a, b) } else { (b, a) };
    let (v, other) =
        if is_view(other) && flag!(ops::len(other)) > flag!(ops::len(v)) { (other, v) } else { (v, other) };
    let s = set::new();
    let mut it = ok!(iter::Each::of(other));
    while let Some(item) = it.next() {
        if flag!(ops::contains(v, item.r())) {
            flag!(set::add(s.r(), item.r()));
        }
    }
    if exc::pending() { Value::NULL } else { s }
}

fn view_or(a: Ref, b: Ref) -> Value {
    let s = ok!(set_of(a));
    flag!(set::update(s.r(), b));
    s
}

fn view_xor(a: Ref, b: Ref) -> Value {
    let s = ok!(set_of(a));
    let other = ok!(set_of(b));
    flag!(set::toggle(s.r(), other.r()));
    s
}

static NUMBER: Number =
    Number::NONE.with(Op::Sub, view_sub).with(Op::And, view_and).with(Op::Or, view_or).with(Op::Xor, view_xor);

fn view_iter(v: Ref) -> Value {
    let ty = type_of(v);
    let what = if core::ptr::eq(ty, &KEYS) {
        What::Keys
    } else if core::ptr::eq(ty, &VALUES) {
        What::Values
    } else {
        What::Items
    };
    new_iter(dict_word(v).r(), what, false)
}

fn view_reversed(v: Ref) -> Value {
    let it = view_iter(v);
    let (d, what) = {
        let i = it.r().get::<DictIter>();
        (i.dict.get(), i.what)
    };
    new_iter(d.r(), what, true)
}

const VIEW: Slots = Slots {
    dealloc: Some(object::dealloc::<View>),
    traverse: Some(view_traverse),
    repr: Some(view_repr),
    len: Some(view_len),
    iter: Some(view_iter),
    reversed: Some(view_reversed),
    ..Slots::NONE
};

static KEYS_SLOTS: Slots =
    Slots { hash: None, richcompare: Some(view_compare), contains: Some(keys_contains), number: &NUMBER, ..VIEW };
static ITEMS_SLOTS: Slots =
    Slots { hash: None, richcompare: Some(view_compare), contains: Some(items_contains), number: &NUMBER, ..VIEW };
static VALUES_SLOTS: Slots = VIEW;

pub static KEYS: Type = Type::of::<View>("dict_keys", 0, &KEYS_SLOTS);
pub static VALUES: Type = Type::of::<View>("dict_values", 0, &VALUES_SLOTS);
pub static ITEMS: Type = Type::of::<View>("dict_items", 0, &ITEMS_SLOTS);

/// An iterator over a dictionary. `len` is the number of keys at the start; -1 after a change was reported.
#[repr(C)]
struct DictIter {
    head: GcHeader,
    dict: Slot,
    i: Cell<usize>,
    len: Cell<i64>,
    left: Cell<i64>,
    what: What,
    back: bool,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`; all iterator types share the layout.
unsafe impl Object for DictIter {
    const GC: bool = true;
    fn class() -> &'static Type {
        &KEY_ITER
    }
}

fn new_iter(d: Ref, what: What, back: bool) -> Value {
    let ty = match (what, back) {
        (What::Keys, false) => &KEY_ITER,
        (What::Values, false) => &VALUE_ITER,
        (What::Items, false) => &ITEM_ITER,
        (What::Keys, true) => &KEY_REVERSED,
        (What::Values, true) => &VALUE_REVERSED,
        (What::Items, true) => &ITEM_REVERSED,
    };
    let x = d.get::<Dict>();
    object::new(DictIter {
        head: GcHeader::new(ty),
        dict: Slot::new(d.own()),
        i: Cell::new(if back { x.n_entries() } else { 0 }),
        len: Cell::new(x.len() as i64),
        left: Cell::new(x.len() as i64),
        what,
        back,
    })
}

pub(super) fn iter_keys(d: Ref) -> Value {
    new_iter(d, What::Keys, false)
}

pub(super) fn reversed_keys(d: Ref) -> Value {
    new_iter(d, What::Keys, true)
}

fn iter_next(v: Ref) -> Value {
    // SAFETY: only dictionary iterators have this slot.
    let it = unsafe { &*(v.raw() as usize as *const DictIter) };
    if it.dict.is_null() {
        return Value::NULL;
    }
    let d = it.dict.r().get::<Dict>();
    if it.len.get() != d.len() as i64 {
        it.len.set(-1);
        return exc::runtime_error("dictionary changed size during iteration");
    }
    let found = if it.back {
        let mut i = it.i.get().min(d.n_entries());
        loop {
            if i == 0 {
                break None;
            }
            i -= 1;
            if d.entry(i).key != crate::word::NULL {
                it.i.set(i);
                break Some(i);
            }
        }
    } else {
        let k = d.next_live(it.i.get());
        if let Some(k) = k {
            it.i.set(k + 1);
        }
        k
    };
    let Some(k) = found else {
        it.dict.set(Value::NULL);
        return Value::NULL;
    };
    if it.left.get() == 0 {
        it.dict.set(Value::NULL);
        return exc::runtime_error("dictionary keys changed during iteration");
    }
    it.left.set(it.left.get() - 1);
    let e = d.entry(k);
    // SAFETY: the entry is live, and the dictionary owns its words.
    unsafe {
        match it.what {
            What::Keys => Ref::from_raw(e.key).own(),
            What::Values => Ref::from_raw(e.value).own(),
            What::Items => tuple::pair(Ref::from_raw(e.key).own(), Ref::from_raw(e.value).own()),
        }
    }
}

fn iter_traverse(v: Ref, visit: &mut Visitor) {
    // SAFETY: only dictionary iterators have this slot.
    visit.visit(unsafe { &*(v.raw() as usize as *const DictIter) }.dict.r());
}

static ITER_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<DictIter>),
    traverse: Some(iter_traverse),
    iter: Some(iter::itself),
    next: Some(iter_next),
    ..Slots::NONE
};
static KEY_ITER: Type = Type::of::<DictIter>("dict_keyiterator", 0, &ITER_SLOTS);
static VALUE_ITER: Type = Type::of::<DictIter>("dict_valueiterator", 0, &ITER_SLOTS);
static ITEM_ITER: Type = Type::of::<DictIter>("dict_itemiterator", 0, &ITER_SLOTS);
static KEY_REVERSED: Type = Type::of::<DictIter>("dict_reversekeyiterator", 0, &ITER_SLOTS);
static VALUE_REVERSED: Type = Type::of::<DictIter>("dict_reversevalueiterator", 0, &ITER_SLOTS);
static ITEM_REVERSED: Type = Type::of::<DictIter>("dict_reverseitemiterator", 0, &ITER_SLOTS);

fn isdisjoint(v: Ref, args: &Args) -> Value {
    let other = ok!(args.one("isdisjoint"));
    let mut it = ok!(iter::Each::of(other));
    while let Some(item) = it.next() {
        if flag!(ops::contains(v, item.r())) {
            return Value::FALSE;
        }
    }
    if exc::pending() { Value::NULL } else { Value::TRUE }
}

fn mapping(v: Ref, _: &Args) -> Value {
    dict_word(v)
}

methods!(&KEYS; KEYS_ISDISJOINT = "isdisjoint" isdisjoint);
methods!(&ITEMS; ITEMS_ISDISJOINT = "isdisjoint" isdisjoint);
methods!(getter &KEYS; KEYS_MAPPING = "mapping" mapping);

/// All members, for programs that look members up by computed names.
pub static ALL: &[&Method] = &[&KEYS_ISDISJOINT, &ITEMS_ISDISJOINT, &KEYS_MAPPING];
