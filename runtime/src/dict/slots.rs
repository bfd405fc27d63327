//! The type `dict`: its slots.

use super::{Dict, Found, views};
use crate::args::Args;
use crate::exc;
use crate::gc::{self, Visitor};
use crate::object;
use crate::ops;
use crate::repr;
use crate::str_::Builder;
use crate::types::{Cmp, Number, Op, Slots, Type, flag as ty_flag};
use crate::word::{Ref, Value};
use crate::{flag, ok};

fn dict_repr(v: Ref) -> Value {
    let d = v.get::<Dict>();
    if d.is_empty() {
        return crate::lit!("{}").own();
    }
    repr::guarded(v, "{...}", || {
        let mut b = Builder::new();
        b.push('{' as u32);
        let mut first = true;
        let mut i = 0;
        while let Some(k) = d.next_live(i) {
            i = k + 1;
            let Some((key, value)) = d.pair_at(k) else { continue };
            if !first {
                b.push_latin1(b", ");
            }
            first = false;
            if !repr::push(&mut b, key.r()) {
                return Value::NULL;
            }
            b.push_latin1(b": ");
            if !repr::push(&mut b, value.r()) {
                return Value::NULL;
            }
        }
        b.push('}' as u32);
        b.finish()
    })
}

fn dict_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    let (Some(x), Some(y)) = (a.cast::<Dict>(), b.cast::<Dict>()) else { return Value::NOT_IMPLEMENTED };
    if !matches!(op, Cmp::Eq | Cmp::Ne) {
        return Value::NOT_IMPLEMENTED;
    }
    if x.len() != y.len() {
        return Value::bool(op == Cmp::Ne);
    }
    exc::nested_in(" in comparison", || {
        let mut i = 0;
        while let Some(k) = x.next_live(i) {
            i = k + 1;
            let hash = x.entry(k).hash;
            let Some((key, value)) = x.pair_at(k) else { continue };
            let equal = match ok!(y.find(key.r(), hash)) {
                Found::Entry(j) => {
                    // SAFETY: the dictionary owns the word.
                    let other = unsafe { Ref::from_raw(y.entry(j).value) }.own();
                    ok!(ops::same(value.r(), other.r()))
                }
                Found::Absent => false,
            };
            if !equal {
                return Value::bool(op == Cmp::Ne);
            }
        }
        Value::bool(op == Cmp::Eq)
    })
}

fn dict_len(v: Ref) -> i64 {
    super::len(v)
}

fn dict_set_item(d: Ref, key: Ref, v: Ref) {
    super::set_item(d, key, v.own());
}

/// `dict(*args, **kwargs)` and `d.update(*args, **kwargs)`.
pub(super) fn fill(d: Ref, name: &str, args: &Args) -> bool {
    if args.len() > 1 {
        let m = crate::text![name, " expected at most 1 argument, got ", args.len()];
        return exc::type_error(m);
    }
    if let [other] = args.pos() {
        flag!(super::update(d, *other));
    }
    for (k, v) in args.keywords() {
        flag!(super::set_item(d, k, v.own()));
    }
    true
}

fn dict_new(ty: &'static Type, args: &Args) -> Value {
    gc::poll();
    if ty.has(ty_flag::HEAP) {
        return crate::class::new_over(Dict::empty(ty), ty);
    }
    let d = super::create();
    if fill(d.r(), "dict", args) { d } else { Value::NULL }
}

fn init(d: Ref, args: &Args) -> bool {
    fill(d, "dict", args)
}

/// `a | b`
fn dict_or(a: Ref, b: Ref) -> Value {
    let (Some(x), Some(y)) = (a.cast::<Dict>(), b.cast::<Dict>()) else { return Value::NOT_IMPLEMENTED };
    let out = ok!(x.copy());
    if out.r().get::<Dict>().merge(y, false) { out } else { Value::NULL }
}

/// `a |= b`
fn dict_ior(a: Ref, b: Ref) -> Value {
    flag!(super::update(a, b));
    a.own()
}

fn dict_traverse(v: Ref, visit: &mut Visitor) {
    v.get::<Dict>().each(|k, v| {
        visit.visit(k);
        visit.visit(v);
    });
}

fn dict_clear(v: Ref) {
    v.get::<Dict>().clear();
}

/// The `iter` slot of dicts.
pub(super) const ITER: crate::types::Unary = views::iter_keys;

static NUMBER: Number = Number::NONE.with(Op::Or, dict_or).with_inplace(Op::Or, dict_ior);

static SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Dict>),
    traverse: Some(dict_traverse),
    clear: Some(dict_clear),
    repr: Some(dict_repr),
    hash: None,
    richcompare: Some(dict_compare),
    len: Some(dict_len),
    get_item: Some(super::get_item),
    set_item: Some(dict_set_item),
    del_item: Some(super::del_item),
    contains: Some(super::contains),
    iter: Some(ITER),
    new: Some(dict_new),
    reversed: Some(views::reversed_keys),
    init: Some(init),
    number: &NUMBER,
    ..Slots::NONE
};

/// `dict`.
pub static DICT: Type = Type::of::<Dict>("dict", ty_flag::DICT | ty_flag::BASE, &SLOTS);
