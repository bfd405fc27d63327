//! `list[int]`: classes with arguments, in annotations and among bases.

use super::union::push_name;
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
use crate::types::{Cmp, Slots, Type, as_type, flag, type_of};
use crate::word::{Ref, Slot, Value};

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

/// Makes subscripted classes known to `ops::get_item`, once a program has a class that can be subscripted.
pub fn install() {
    crate::ops::CLASS_ITEM.set(Some(class_getitem));
}

/// `class[item]`
fn class_getitem(ty: &'static Type, item: Ref) -> Value {
    if super::heap(ty).is_none() {
        return builtin_subscript(ty, item);
    }
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
    number: &super::union::NUMBER,
    ..Slots::NONE
};
static ALIAS: Type = Type::of::<Alias>("types.GenericAlias", 0, &ALIAS_SLOTS);
