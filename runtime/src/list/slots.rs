//! The type `list`: its slots, its iterators.
//!
//! Owns: what the operators and protocols do with lists. Does not know: methods.

use super::{List, kind};
use crate::args::Args;
use crate::exc;
use crate::gc::{self, GcHeader, Visitor};
use crate::object::{self, Object};
use crate::ops;
use crate::repr;
use crate::slice::{Slice, Unpacked};
use crate::str_::Builder;
use crate::types::{Basic, Cmp, Core, Slots, Type, flag as ty_flag, type_of};
use crate::word::{Ref, Slot, Value};
use crate::{flag, ok, text};
use core::cell::Cell;

fn list_repr(v: Ref) -> Value {
    let l = v.get::<List>();
    if l.is_empty() {
        return crate::lit!("[]").own();
    }
    repr::guarded(v, "[...]", || {
        let mut b = Builder::new();
        b.push('[' as u32);
        let mut i = 0;
        while i < l.len() {
            if i != 0 {
                b.push_latin1(b", ");
            }
            let item = l.item(i);
            if !repr::push(&mut b, item.r()) {
                return Value::NULL;
            }
            i += 1;
        }
        b.push(']' as u32);
        b.finish()
    })
}

fn list_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    let (Some(x), Some(y)) = (a.cast::<List>(), b.cast::<List>()) else { return Value::NOT_IMPLEMENTED };
    if x.len() != y.len() && matches!(op, Cmp::Eq | Cmp::Ne) {
        return Value::bool(op == Cmp::Ne);
    }
    exc::nested_in(" in comparison", || {
        let mut i = 0;
        while i < x.len() && i < y.len() {
            let (p, q) = (x.item(i), y.item(i));
            if !ok!(ops::same(p.r(), q.r())) {
                return match op {
                    Cmp::Eq => Value::FALSE,
                    Cmp::Ne => Value::TRUE,
                    _ => ops::compare(p.r(), q.r(), op),
                };
            }
            i += 1;
        }
        Value::bool(op.holds(x.len().cmp(&y.len())))
    })
}

fn list_len(v: Ref) -> i64 {
    v.get::<List>().len() as i64
}

fn list_get_item(v: Ref, i: Ref) -> Value {
    if let Some(i) = i.as_small() {
        return ok!(super::get(v, i));
    }
    if let Some(s) = i.cast::<Slice>() {
        let bounds = ok!(Unpacked::of(s));
        let l = v.get::<List>();
        return l.take_span(&bounds.over(l.len()));
    }
    if !ops::has_index(i) {
        return exc::type_error(text!["list indices must be integers or slices, not ", type_of(i)]);
    }
    let i = ok!(ops::index_i64(i));
    ok!(super::get(v, i))
}

fn list_set_item(v: Ref, i: Ref, item: Ref) {
    if let Some(i) = i.as_small() {
        ok!(super::set(v, i, item.own()));
        return;
    }
    if let Some(s) = i.cast::<Slice>() {
        let bounds = ok!(Unpacked::of(s));
        super::set_slice(v, &bounds, item);
        return;
    }
    if !ops::has_index(i) {
        return exc::type_error(text!["list indices must be integers or slices, not ", type_of(i)]);
    }
    let i = ok!(ops::index_i64(i));
    ok!(super::set(v, i, item.own()));
}

fn list_del_item(v: Ref, i: Ref) {
    if let Some(s) = i.cast::<Slice>() {
        let bounds = ok!(Unpacked::of(s));
        return super::del_slice(v, &bounds);
    }
    if !ops::has_index(i) {
        return exc::type_error(text!["list indices must be integers or slices, not ", type_of(i)]);
    }
    let i = ok!(ops::index_i64(i));
    let l = v.get::<List>();
    let i = ok!(super::store_place(l.len(), i));
    drop(l.remove(i));
}

fn list_concat(a: Ref, b: Ref) -> Value {
    if b.cast::<List>().is_none() {
        return exc::type_error(text!["can only concatenate list (not \"", type_of(b), "\") to list"]);
    }
    super::concat(a, b)
}

fn list_concat_inplace(a: Ref, b: Ref) -> Value {
    flag!(super::extend(a, b));
    a.own()
}

fn list_repeat(a: Ref, n: Ref) -> Value {
    super::repeat(a, ok!(ops::index_i64(n)))
}

fn list_repeat_inplace(a: Ref, n: Ref) -> Value {
    if super::repeat_inplace(a, ok!(ops::index_i64(n))) { a.own() } else { Value::NULL }
}

fn list_new(ty: &'static Type, args: &Args) -> Value {
    if ty.has(ty_flag::HEAP) {
        gc::poll();
        // Arguments belong to `__init__`, which a class of the program may define.
        return crate::class::new_over(List::empty(ty, &kind::WORD), ty);
    }
    if !args.no_keywords("list") || !args.positional("", "list", 0, 1) {
        return Value::NULL;
    }
    let v = super::of_words(0);
    if let [items] = args.pos() {
        flag!(super::extend(v.r(), *items));
    }
    v
}

/// `list.__init__`: the items of the only argument replace what is there.
pub(super) fn init(v: Ref, args: &Args) -> bool {
    if !args.no_keywords("list") || !args.positional("", "list", 0, 1) {
        return false;
    }
    v.get::<List>().clear();
    if let [items] = args.pos() {
        flag!(super::extend(v, *items));
    }
    true
}

fn list_traverse(v: Ref, visit: &mut Visitor) {
    let l = v.get::<List>();
    if l.is_words() {
        for w in l.words() {
            visit.visit(*w);
        }
    }
}

fn list_clear(v: Ref) {
    v.get::<List>().clear();
}

static BASIC: Basic = Basic {
    dealloc: Some(object::dealloc::<List>),
    traverse: Some(list_traverse),
    clear: Some(list_clear),
    repr: Some(list_repr),
    ..Basic::NONE
};

pub(crate) static SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<List>),
    traverse: Some(list_traverse),
    clear: Some(list_clear),
    repr: Some(list_repr),
    hash: None,
    richcompare: Some(list_compare),
    len: Some(list_len),
    get_item: Some(list_get_item),
    set_item: Some(list_set_item),
    del_item: Some(list_del_item),
    contains: Some(super::contains),
    concat: Some(list_concat),
    repeat: Some(list_repeat),
    concat_inplace: Some(list_concat_inplace),
    repeat_inplace: Some(list_repeat_inplace),
    iter: Some(iter),
    new: Some(list_new),
    reversed: Some(reversed),
    init: Some(init),
    ..Slots::NONE
};

/// `list`.
pub static LIST: Type = Type::core::<List>("list", ty_flag::LIST | ty_flag::BASE, &BASIC, Core::List);

/// An iterator over a list, forwards or backwards; it lets the list go at its end.
#[repr(C)]
pub struct ListIter {
    head: GcHeader,
    list: Slot,
    i: Cell<i64>,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for ListIter {
    const GC: bool = true;
    fn class() -> &'static Type {
        &LIST_ITER
    }
}

fn iter(v: Ref) -> Value {
    object::new(ListIter { head: GcHeader::new(&LIST_ITER), list: Slot::new(v.own()), i: Cell::new(0) })
}

fn reversed(v: Ref) -> Value {
    let i = Cell::new(v.get::<List>().len() as i64 - 1);
    object::new(ListIter { head: GcHeader::new(&LIST_REVERSED), list: Slot::new(v.own()), i })
}

fn iter_next(v: Ref) -> Value {
    // SAFETY: only iterators have this slot.
    let it = unsafe { &*(v.raw() as usize as *const ListIter) };
    if it.list.is_null() {
        return Value::NULL;
    }
    let l = it.list.r().get::<List>();
    let i = it.i.get() as usize;
    if i < l.len() {
        it.i.set(i as i64 + 1);
        return l.item(i);
    }
    it.list.set(Value::NULL);
    Value::NULL
}

fn reversed_next(v: Ref) -> Value {
    // SAFETY: only reversed iterators have this slot; their layout is that of iterators.
    let it = unsafe { &*(v.raw() as usize as *const ListIter) };
    if it.list.is_null() {
        return Value::NULL;
    }
    let l = it.list.r().get::<List>();
    let i = it.i.get();
    if i >= 0 && (i as usize) < l.len() {
        it.i.set(i - 1);
        return l.item(i as usize);
    }
    it.list.set(Value::NULL);
    Value::NULL
}

fn iter_traverse(v: Ref, visit: &mut Visitor) {
    // SAFETY: only iterators have this slot.
    visit.visit(unsafe { &*(v.raw() as usize as *const ListIter) }.list.r());
}

static ITER_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<ListIter>),
    traverse: Some(iter_traverse),
    iter: Some(crate::iter::itself),
    next: Some(iter_next),
    ..Slots::NONE
};
static LIST_ITER: Type = Type::of::<ListIter>("list_iterator", 0, &ITER_SLOTS);

static REVERSED_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<ListIter>),
    traverse: Some(iter_traverse),
    iter: Some(crate::iter::itself),
    next: Some(reversed_next),
    ..Slots::NONE
};
static LIST_REVERSED: Type = Type::of::<ListIter>("list_reverseiterator", 0, &REVERSED_SLOTS);
