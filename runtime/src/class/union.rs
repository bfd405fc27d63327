//! `int | str`: unions of classes, in annotations and in `isinstance`.

use crate::gc::{GcHeader, Visitor};
use crate::object::{self, Object};
use crate::ok;
use crate::ops;
use crate::str_::{Builder, Str};
use crate::tuple;
use crate::types::{Cmp, Number, Op, Slots, Type, as_type, type_of};
use crate::word::{Ref, Slot, Value};
use alloc::vec::Vec;

/// How a class stands in the text of an alias or union.
pub(super) fn push_name(b: &mut Builder, v: Ref) -> bool {
    if v.is_none() {
        b.push_latin1(b"None");
        return true;
    }
    if v.raw() == crate::word::ELLIPSIS {
        b.push_latin1(b"...");
        return true;
    }
    if let Some(t) = as_type(v) {
        if let Some((module, name)) = crate::types::class_name(t) {
            if let Some(m) = module.r().cast::<Str>() {
                b.push_str(m);
                b.push('.' as u32);
            }
            b.push_str(name.r().get::<Str>());
        } else {
            b.push_wtf8(t.name.as_bytes());
        }
        return true;
    }
    crate::repr::push(b, v)
}

#[repr(C)]
struct Union {
    head: GcHeader,
    args: Slot,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for Union {
    const GC: bool = true;
    fn class() -> &'static Type {
        &UNION
    }
}

/// Classes, unions, and subscripted classes, which share the operators of unions.
fn is_member(v: Ref) -> bool {
    v.is_none() || as_type(v).is_some() || core::ptr::eq(type_of(v).slots().number, &NUMBER)
}

/// `a | b` of classes.
pub(crate) fn union_or(a: Ref, b: Ref) -> Value {
    if !is_member(a) || !is_member(b) {
        return Value::NOT_IMPLEMENTED;
    }
    let mut items: Vec<Ref> = Vec::new();
    let (x, y) = (a, b);
    for v in [x, y] {
        let parts: Vec<Ref> = match v.cast::<Union>() {
            Some(u) => tuple::items(u.args.r()).iter().map(|p| p.r()).collect(),
            None => alloc::vec![if v.is(crate::singleton::NONE_TYPE.r()) { Ref::NONE } else { v }],
        };
        for p in parts {
            let mut known = false;
            for i in &items {
                known |= ok!(ops::same(*i, p));
            }
            if !known {
                items.push(p);
            }
        }
    }
    if let [one] = items[..] {
        return one.own();
    }
    object::new(Union { head: GcHeader::new(&UNION), args: Slot::new(tuple::from_refs(&items)) })
}

/// The classes of a union.
pub fn union_items<'a>(v: Ref<'a>) -> Option<&'a [Value]> {
    Some(tuple::items(v.cast::<Union>()?.args.r()))
}

fn union_repr(v: Ref) -> Value {
    let mut b = Builder::new();
    let args = v.get::<Union>().args.get();
    for (i, x) in tuple::items(args.r()).iter().enumerate() {
        if i > 0 {
            b.push_latin1(b" | ");
        }
        if !push_name(&mut b, x.r()) {
            return Value::NULL;
        }
    }
    b.finish()
}

fn union_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    let (Some(x), Some(y)) = (union_items(a), union_items(b)) else { return Value::NOT_IMPLEMENTED };
    let mut same = x.len() == y.len();
    for p in x {
        let mut found = false;
        for q in y {
            found |= ok!(ops::same(p.r(), q.r()));
        }
        same &= found;
    }
    match op {
        Cmp::Eq => Value::bool(same),
        Cmp::Ne => Value::bool(!same),
        _ => Value::NOT_IMPLEMENTED,
    }
}

fn union_hash(v: Ref) -> i64 {
    let mut h = 0;
    for p in union_items(v).unwrap_or(&[]) {
        h ^= crate::flag!(ops::hash(p.r()));
    }
    h
}

fn union_traverse(v: Ref, visit: &mut Visitor) {
    visit.visit(v.get::<Union>().args.r());
}

pub(super) static NUMBER: Number = Number::NONE.with(Op::Or, union_or);

static UNION_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Union>),
    traverse: Some(union_traverse),
    repr: Some(union_repr),
    hash: Some(union_hash),
    richcompare: Some(union_compare),
    number: &NUMBER,
    ..Slots::NONE
};

/// `types.UnionType`.
static UNION: Type = Type::of::<Union>("types.UnionType", 0, &UNION_SLOTS);
