//! The types `set` and `frozenset`, and their iterator.

use super::{Set, algebra, cast, is_set};
use crate::args::Args;
use crate::exc;
use crate::gc::{self, GcHeader, Visitor};
use crate::iter;
use crate::object::{self, Object};
use crate::repr;
use crate::str_::Builder;
use crate::types::{Cmp, Number, Op, Slots, Type, flag as ty_flag, type_of};
use crate::word::{Ref, Slot, Value};
use crate::{flag, ok};
use core::cell::Cell;

fn set_repr(v: Ref) -> Value {
    let s = cast(v);
    let ty = type_of(v);
    if s.is_empty() {
        return crate::text![ty, "()"].finish();
    }
    let plain = core::ptr::eq(ty, &SET);
    let again = if plain { "set(...)" } else { "frozenset({...})" };
    repr::guarded(v, again, || {
        let mut b = Builder::new();
        if !plain {
            b.push_wtf8(ty.name.as_bytes());
            b.push('(' as u32);
        }
        b.push('{' as u32);
        let items = ok!(iter::to_tuple(v));
        for (i, item) in crate::tuple::items(items.r()).iter().enumerate() {
            if i != 0 {
                b.push_latin1(b", ");
            }
            if !repr::push(&mut b, item.r()) {
                return Value::NULL;
            }
        }
        b.push('}' as u32);
        if !plain {
            b.push(')' as u32);
        }
        b.finish()
    })
}

fn set_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    if !is_set(a) || !is_set(b) {
        return Value::NOT_IMPLEMENTED;
    }
    let (x, y) = (cast(a), cast(b));
    let holds = match op {
        Cmp::Eq => ok!(algebra::equal(a, b)),
        Cmp::Ne => !ok!(algebra::equal(a, b)),
        Cmp::Le => ok!(algebra::subset(x, y)),
        Cmp::Ge => ok!(algebra::subset(y, x)),
        Cmp::Lt => x.len() < y.len() && ok!(algebra::subset(x, y)),
        Cmp::Gt => y.len() < x.len() && ok!(algebra::subset(y, x)),
    };
    Value::bool(holds)
}

fn set_len(v: Ref) -> i64 {
    cast(v).len() as i64
}

macro_rules! operators {
    ($($name:ident $f:path;)*) => { $(
        fn $name(a: Ref, b: Ref) -> Value {
            if !is_set(a) || !is_set(b) {
                return Value::NOT_IMPLEMENTED;
            }
            $f(a, b)
        }
    )* };
}
operators! {
    or algebra::union;
    and algebra::intersection;
    sub algebra::difference;
    xor algebra::symmetric_difference;
}

fn ior(a: Ref, b: Ref) -> Value {
    if !is_set(b) {
        return Value::NOT_IMPLEMENTED;
    }
    flag!(super::update(a, b));
    a.own()
}

fn iand(a: Ref, b: Ref) -> Value {
    if !is_set(b) {
        return Value::NOT_IMPLEMENTED;
    }
    if algebra::intersect(a, b) { a.own() } else { Value::NULL }
}

fn isub(a: Ref, b: Ref) -> Value {
    if !is_set(b) {
        return Value::NOT_IMPLEMENTED;
    }
    flag!(algebra::subtract(a, b));
    a.own()
}

fn ixor(a: Ref, b: Ref) -> Value {
    if !is_set(b) {
        return Value::NOT_IMPLEMENTED;
    }
    flag!(algebra::toggle(a, b));
    a.own()
}

fn set_new(ty: &'static Type, args: &Args) -> Value {
    gc::poll();
    if ty.has(ty_flag::HEAP) {
        let v = ok!(crate::class::new_over(Set::empty(ty), ty));
        if ty.is_subtype(&FROZENSET)
            && let [items, ..] = args.pos()
        {
            flag!(super::update(v.r(), *items));
        }
        return v;
    }
    let name = ty.name;
    if !args.no_keywords(name) || !args.positional("", name, 0, 1) {
        return Value::NULL;
    }
    match args.pos() {
        [items] if core::ptr::eq(ty, &FROZENSET) && core::ptr::eq(type_of(*items), &FROZENSET) => items.own(),
        [items] => super::from_items(ty, *items),
        _ => super::create(ty),
    }
}

fn init(v: Ref, args: &Args) -> bool {
    if !args.no_keywords("set") || !args.positional("", "set", 0, 1) {
        return false;
    }
    cast(v).clear();
    if let [items] = args.pos() {
        flag!(super::update(v, *items));
    }
    true
}

fn traverse(v: Ref, visit: &mut Visitor) {
    cast(v).each(|item, _| visit.visit(item));
}

fn clear(v: Ref) {
    cast(v).clear();
}

const NUMBER: Number = Number::NONE.with(Op::Or, or).with(Op::And, and).with(Op::Sub, sub).with(Op::Xor, xor);

static SET_NUMBER: Number = NUMBER
    .with_inplace(Op::Or, ior)
    .with_inplace(Op::And, iand)
    .with_inplace(Op::Sub, isub)
    .with_inplace(Op::Xor, ixor);
static FROZEN_NUMBER: Number = NUMBER;

const SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Set>),
    traverse: Some(traverse),
    clear: Some(clear),
    repr: Some(set_repr),
    richcompare: Some(set_compare),
    len: Some(set_len),
    contains: Some(super::contains),
    iter: Some(set_iter),
    new: Some(set_new),
    ..Slots::NONE
};

static SET_SLOTS: Slots = Slots { hash: None, init: Some(init), number: &SET_NUMBER, ..SLOTS };
static FROZEN_SLOTS: Slots = Slots { hash: Some(super::frozen_hash), number: &FROZEN_NUMBER, ..SLOTS };

/// `set`.
pub static SET: Type = Type::of::<Set>("set", ty_flag::BASE, &SET_SLOTS);
/// `frozenset`.
pub static FROZENSET: Type = Type::of::<Set>("frozenset", ty_flag::BASE, &FROZEN_SLOTS);

#[repr(C)]
struct SetIter {
    head: GcHeader,
    set: Slot,
    i: Cell<usize>,
    len: Cell<i64>,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for SetIter {
    const GC: bool = true;
    fn class() -> &'static Type {
        &SET_ITER
    }
}

fn set_iter(v: Ref) -> Value {
    object::new(SetIter {
        head: GcHeader::new(&SET_ITER),
        set: Slot::new(v.own()),
        i: Cell::new(0),
        len: Cell::new(cast(v).len() as i64),
    })
}

fn iter_next(v: Ref) -> Value {
    let it = v.get::<SetIter>();
    if it.set.is_null() {
        return Value::NULL;
    }
    let s = cast(it.set.r());
    if it.len.get() != s.len() as i64 {
        it.len.set(-1);
        return exc::runtime_error("Set changed size during iteration");
    }
    match s.next_live(it.i.get()) {
        Some(i) => {
            it.i.set(i + 1);
            s.item_at(i).map_or(Value::NULL, |(v, _)| v)
        }
        None => {
            it.set.set(Value::NULL);
            Value::NULL
        }
    }
}

fn iter_traverse(v: Ref, visit: &mut Visitor) {
    visit.visit(v.get::<SetIter>().set.r());
}

static ITER_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<SetIter>),
    traverse: Some(iter_traverse),
    iter: Some(iter::itself),
    next: Some(iter_next),
    ..Slots::NONE
};
static SET_ITER: Type = Type::of::<SetIter>("set_iterator", 0, &ITER_SLOTS);
