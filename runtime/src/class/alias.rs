//! `list[int]` and `int | str`: classes with arguments, and unions of classes. They stand in annotations and in
//! `isinstance`.

use crate::args::Args;
use crate::attr;
use crate::call;
use crate::exc;
use crate::gc::{GcHeader, Visitor};
use crate::object::{self, Object};
use crate::ok;
use crate::ops;
use crate::str_::{Builder, Str};
use crate::text;
use crate::tuple;
use crate::types::{Cmp, Number, Op, Slots, Type, as_type, flag, type_of};
use crate::word::{Ref, Slot, Value};
use alloc::vec::Vec;

#[repr(C)]
struct Alias {
    head: GcHeader,
    origin: Slot,
    args: Slot,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for Alias {
    const GC: bool = true;
    fn class() -> &'static Type {
        &ALIAS
    }
}

/// `class[item]` in a program whose dynamic code can see it.
pub fn class_getitem(ty: &'static Type, item: Ref) -> Value {
    match super::heap(ty) {
        Some(h) => (h.hooks.subscript)(ty, item),
        None => builtin_subscript(ty, item),
    }
}

/// `C[item]` of a class of the program.
pub(super) fn subscript(ty: &'static Type, item: Ref) -> Value {
    if let Some(attr::Attr::Value(f)) = attr::find(ty, crate::lit!("__class_getitem__")) {
        let m = match type_of(f.r()).slots().descr_get {
            Some(g) => ok!(g(f.r(), Ref::NULL, ty)),
            None => f,
        };
        return call::call1(m.r(), item);
    }
    let base = super::builtin_base(ty);
    if base.has(flag::LIST | flag::DICT) { make(ty.r(), item) } else { not_generic(ty) }
}

#[cold]
fn not_generic(ty: &'static Type) -> Value {
    exc::type_error(text!["type '", ty, "' is not subscriptable"])
}

fn builtin_subscript(ty: &'static Type, item: Ref) -> Value {
    let generic = ty.has(flag::LIST | flag::DICT | flag::TUPLE)
        || matches!(ty.name, "set" | "frozenset" | "type" | "enumerate" | "filter" | "map" | "zip" | "reversed");
    if generic { make(ty.r(), item) } else { not_generic(ty) }
}

fn make(origin: Ref, item: Ref) -> Value {
    let args = if tuple::try_items(item).is_some() { item.own() } else { tuple::from_refs(&[item]) };
    object::new(Alias { head: GcHeader::new(&ALIAS), origin: Slot::new(origin.own()), args: Slot::new(args) })
}

/// The class behind `C[int]` among the bases of a class.
pub(super) fn origin(v: Ref) -> Option<&'static Type> {
    as_type(v.cast::<Alias>()?.origin.r())
}

/// How a class stands in the text of an alias or union.
fn push_name(b: &mut Builder, v: Ref) -> bool {
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

fn alias_repr(v: Ref) -> Value {
    let a = v.get::<Alias>();
    let mut b = Builder::new();
    if !push_name(&mut b, a.origin.get().r()) {
        return Value::NULL;
    }
    b.push('[' as u32);
    let args = a.args.get();
    for (i, x) in tuple::items(args.r()).iter().enumerate() {
        if i > 0 {
            b.push_latin1(b", ");
        }
        if !push_name(&mut b, x.r()) {
            return Value::NULL;
        }
    }
    if tuple::items(args.r()).is_empty() {
        b.push_latin1(b"()");
    }
    b.push(']' as u32);
    b.finish()
}

fn alias_call(v: Ref, args: &Args) -> Value {
    let origin = v.get::<Alias>().origin.get();
    call::call(origin.r(), args)
}

fn alias_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    let (Some(x), Some(y)) = (a.cast::<Alias>(), b.cast::<Alias>()) else { return Value::NOT_IMPLEMENTED };
    let same = x.origin.r().is(y.origin.r()) && ok!(ops::same(x.args.get().r(), y.args.get().r()));
    match op {
        Cmp::Eq => Value::bool(same),
        Cmp::Ne => Value::bool(!same),
        _ => Value::NOT_IMPLEMENTED,
    }
}

fn alias_hash(v: Ref) -> i64 {
    let a = v.get::<Alias>();
    let args = a.args.get();
    ops::hash(a.origin.r()) ^ ops::hash(args.r())
}

fn alias_get(v: Ref, name: Ref) -> Value {
    let a = v.get::<Alias>();
    let n = name.get::<Str>();
    if n.eq_str("__origin__") {
        return a.origin.get();
    }
    if n.eq_str("__args__") {
        return a.args.get();
    }
    let origin = a.origin.get();
    attr::get(origin.r(), name)
}

fn alias_traverse(v: Ref, visit: &mut Visitor) {
    let a = v.get::<Alias>();
    visit.visit(a.origin.r());
    visit.visit(a.args.r());
}

static ALIAS_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Alias>),
    traverse: Some(alias_traverse),
    repr: Some(alias_repr),
    hash: Some(alias_hash),
    richcompare: Some(alias_compare),
    call: Some(alias_call),
    getattro: Some(alias_get),
    number: &UNION_NUMBER,
    ..Slots::NONE
};
static ALIAS: Type = Type::of::<Alias>("types.GenericAlias", 0, &ALIAS_SLOTS);

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

fn is_member(v: Ref) -> bool {
    v.is_none() || as_type(v).is_some() || v.cast::<Alias>().is_some() || v.cast::<Union>().is_some()
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

static UNION_NUMBER: Number = Number::NONE.with(Op::Or, union_or);

static UNION_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Union>),
    traverse: Some(union_traverse),
    repr: Some(union_repr),
    hash: Some(union_hash),
    richcompare: Some(union_compare),
    number: &UNION_NUMBER,
    ..Slots::NONE
};

/// `types.UnionType`.
static UNION: Type = Type::of::<Union>("types.UnionType", 0, &UNION_SLOTS);
