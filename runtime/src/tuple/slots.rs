//! The type `tuple`: its slots and its iterator.

use super::Tuple;
use crate::args::Args;
use crate::exc;
use crate::gc::{GcHeader, Visitor};
use crate::iter;
use crate::object::{self, Object};
use crate::ops;
use crate::repr;
use crate::slice::{Slice, Unpacked};
use crate::str_::Builder;
use crate::types::{Basic, Cmp, Core, Slots, Type, flag, type_of};
use crate::word::{Ref, Slot, Value, refs};
use crate::{ok, text};
use core::cell::Cell;

fn tuple_repr(v: Ref) -> Value {
    let items = super::items(v);
    if items.is_empty() {
        return crate::lit!("()").own();
    }
    repr::guarded(v, "(...)", || {
        let mut b = Builder::new();
        b.push('(' as u32);
        for (i, item) in items.iter().enumerate() {
            if i != 0 {
                b.push_latin1(b", ");
            }
            if !repr::push(&mut b, item.r()) {
                return Value::NULL;
            }
        }
        if items.len() == 1 {
            b.push(',' as u32);
        }
        b.push(')' as u32);
        b.finish()
    })
}

fn tuple_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    let (Some(x), Some(y)) = (super::try_items(a), super::try_items(b)) else { return Value::NOT_IMPLEMENTED };
    exc::nested_in(" in comparison", || {
        for (p, q) in x.iter().zip(y) {
            if !ok!(ops::same(p.r(), q.r())) {
                return match op {
                    Cmp::Eq => Value::FALSE,
                    Cmp::Ne => Value::TRUE,
                    _ => ops::compare(p.r(), q.r(), op),
                };
            }
        }
        Value::bool(op.holds(x.len().cmp(&y.len())))
    })
}

fn tuple_hash(v: Ref) -> i64 {
    exc::nested(|| super::hash_of(refs(super::items(v))))
}

fn tuple_len(v: Ref) -> i64 {
    super::len(v)
}

fn tuple_get_item(v: Ref, i: Ref) -> Value {
    if let Some(s) = i.cast::<Slice>() {
        let span = ok!(Unpacked::of(s)).over(super::items(v).len());
        let items = super::items(v);
        if span.count == items.len() && span.step == 1 {
            return super::plain(v);
        }
        let out = ok!(super::with_len(span.count));
        for (k, s) in out.r().get::<Tuple>().slots().iter().enumerate() {
            s.set(items[span.at(k)].clone());
        }
        return out;
    }
    if !ops::has_index(i) {
        return exc::type_error(text!["tuple indices must be integers or slices, not ", type_of(i)]);
    }
    ok!(super::get(v, ok!(ops::index_i64(i))))
}

fn tuple_contains(v: Ref, item: Ref) -> bool {
    for x in super::items(v) {
        if ok!(ops::same(x.r(), item)) {
            return true;
        }
    }
    false
}

fn tuple_concat(a: Ref, b: Ref) -> Value {
    let Some(y) = super::try_items(b) else {
        return exc::type_error(text!["can only concatenate tuple (not \"", type_of(b), "\") to tuple"]);
    };
    let x = super::items(a);
    if y.is_empty() {
        return super::plain(a);
    }
    if x.is_empty() {
        return super::plain(b);
    }
    let out = ok!(super::with_len(x.len() + y.len()));
    for (s, v) in out.r().get::<Tuple>().slots().iter().zip(x.iter().chain(y)) {
        s.set(v.clone());
    }
    out
}

fn tuple_repeat(a: Ref, n: Ref) -> Value {
    let n = crate::sys::size(ok!(ops::index_i64(n)));
    let x = super::items(a);
    if n == 1 || x.is_empty() {
        return super::plain(a);
    }
    let out = ok!(super::with_len(x.len().saturating_mul(n)));
    for (s, v) in out.r().get::<Tuple>().slots().iter().zip(x.iter().cycle()) {
        s.set(v.clone());
    }
    out
}

fn tuple_new(_: &'static Type, args: &Args) -> Value {
    if !args.no_keywords("tuple") || !args.positional("", "tuple", 0, 1) {
        return Value::NULL;
    }
    match args.pos() {
        [items] => iter::to_tuple(*items),
        _ => super::with_len(0),
    }
}

fn tuple_traverse(v: Ref, visitor: &mut Visitor) {
    for s in super::items(v) {
        visitor.visit(s.r());
    }
}

static BASIC: Basic = Basic {
    dealloc: Some(object::dealloc::<Tuple>),
    traverse: Some(tuple_traverse),
    repr: Some(tuple_repr),
    ..Basic::NONE
};

pub(crate) static SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Tuple>),
    traverse: Some(tuple_traverse),
    repr: Some(tuple_repr),
    hash: Some(tuple_hash),
    richcompare: Some(tuple_compare),
    len: Some(tuple_len),
    get_item: Some(tuple_get_item),
    contains: Some(tuple_contains),
    concat: Some(tuple_concat),
    repeat: Some(tuple_repeat),
    iter: Some(tuple_iter),
    new: Some(tuple_new),
    ..Slots::NONE
};

/// `tuple`.
pub static TUPLE: Type = Type::core::<Tuple>("tuple", flag::TUPLE | flag::BASE, &BASIC, Core::Tuple);

#[repr(C)]
struct TupleIter {
    head: GcHeader,
    tuple: Slot,
    i: Cell<usize>,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for TupleIter {
    const GC: bool = true;
    fn class() -> &'static Type {
        &TUPLE_ITER
    }
}

fn tuple_iter(v: Ref) -> Value {
    object::new(TupleIter { head: GcHeader::new(&TUPLE_ITER), tuple: Slot::new(v.own()), i: Cell::new(0) })
}

fn iter_next(v: Ref) -> Value {
    let it = v.get::<TupleIter>();
    if it.tuple.is_null() {
        return Value::NULL;
    }
    let i = it.i.get();
    if let Some(v) = super::items(it.tuple.r()).get(i) {
        it.i.set(i + 1);
        return v.clone();
    }
    it.tuple.set(Value::NULL);
    Value::NULL
}

fn iter_traverse(v: Ref, visitor: &mut Visitor) {
    visitor.visit(v.get::<TupleIter>().tuple.r());
}

static ITER_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<TupleIter>),
    traverse: Some(iter_traverse),
    iter: Some(iter::itself),
    next: Some(iter_next),
    ..Slots::NONE
};
static TUPLE_ITER: Type = Type::of::<TupleIter>("tuple_iterator", 0, &ITER_SLOTS);
