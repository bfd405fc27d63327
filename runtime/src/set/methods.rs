//! Methods of sets and frozensets.

use super::{FROZENSET, SET, algebra, as_set, cast, from_items};
use crate::args::Args;
use crate::exc;
use crate::types::Method;
use crate::word::{Ref, Value};
use crate::{flag, methods, ok};

fn add(v: Ref, args: &Args) -> Value {
    let item = ok!(args.one("set.add"));
    flag!(super::add(v, item));
    Value::NONE
}

fn remove(v: Ref, args: &Args) -> Value {
    let item = ok!(args.one("set.remove"));
    if ok!(algebra::discard(v, item)) { Value::NONE } else { exc::key_error(item) }
}

fn discard(v: Ref, args: &Args) -> Value {
    let item = ok!(args.one("set.discard"));
    ok!(algebra::discard(v, item));
    Value::NONE
}

fn pop(v: Ref, args: &Args) -> Value {
    if !args.none("set.pop") {
        return Value::NULL;
    }
    match cast(v).pop() {
        Some(item) => item,
        None => exc::key_error(crate::lit!("pop from an empty set")),
    }
}

fn clear(v: Ref, args: &Args) -> Value {
    if !args.none("set.clear") {
        return Value::NULL;
    }
    cast(v).clear();
    Value::NONE
}

fn copy(v: Ref, args: &Args) -> Value {
    if args.none("set.copy") { algebra::copy(v) } else { Value::NULL }
}

fn update(v: Ref, args: &Args) -> Value {
    if !args.no_keywords("set.update") {
        return Value::NULL;
    }
    for other in args.pos() {
        flag!(super::update(v, *other));
    }
    Value::NONE
}

fn union(v: Ref, args: &Args) -> Value {
    if !args.no_keywords("set.union") {
        return Value::NULL;
    }
    let out = ok!(algebra::copy_as(algebra::base(v), v));
    for other in args.pos().iter().filter(|o| !v.is(**o)) {
        flag!(super::update(out.r(), *other));
    }
    out
}

fn intersection(v: Ref, args: &Args) -> Value {
    if !args.no_keywords("set.intersection") {
        return Value::NULL;
    }
    if args.is_empty() {
        return algebra::copy(v);
    }
    let mut out = v.own();
    for other in args.pos() {
        out = ok!(algebra::intersection(out.r(), *other));
    }
    out
}

fn intersection_update(v: Ref, args: &Args) -> Value {
    let out = ok!(intersection(v, args));
    cast(v).swap(cast(ok!(algebra::copy_as(&SET, out.r())).r()));
    Value::NONE
}

fn difference(v: Ref, args: &Args) -> Value {
    if !args.no_keywords("set.difference") {
        return Value::NULL;
    }
    let [first, rest @ ..] = args.pos() else { return algebra::copy(v) };
    let out = ok!(algebra::difference(v, *first));
    for other in rest {
        flag!(algebra::subtract(out.r(), *other));
    }
    out
}

fn difference_update(v: Ref, args: &Args) -> Value {
    if !args.no_keywords("set.difference_update") {
        return Value::NULL;
    }
    for other in args.pos() {
        flag!(algebra::subtract(v, *other));
    }
    Value::NONE
}

fn symmetric_difference(v: Ref, args: &Args) -> Value {
    let other = ok!(args.one("set.symmetric_difference"));
    algebra::symmetric_difference(v, other)
}

fn symmetric_difference_update(v: Ref, args: &Args) -> Value {
    let other = ok!(args.one("set.symmetric_difference_update"));
    flag!(algebra::toggle(v, other));
    Value::NONE
}

/// The argument as a set.
fn as_operand(other: Ref) -> Value {
    if as_set(other).is_some() { other.own() } else { from_items(&SET, other) }
}

fn issubset(v: Ref, args: &Args) -> Value {
    let other = ok!(args.one("set.issubset"));
    let other = ok!(as_operand(other));
    Value::bool(ok!(algebra::subset(cast(v), cast(other.r()))))
}

fn issuperset(v: Ref, args: &Args) -> Value {
    let other = ok!(args.one("set.issuperset"));
    let other = ok!(as_operand(other));
    Value::bool(ok!(algebra::subset(cast(other.r()), cast(v))))
}

fn isdisjoint(v: Ref, args: &Args) -> Value {
    let other = ok!(args.one("set.isdisjoint"));
    Value::bool(ok!(algebra::disjoint(v, other)))
}

methods!(&SET;
    ADD = "add" add,
    REMOVE = "remove" remove,
    DISCARD = "discard" discard,
    POP = "pop" pop,
    CLEAR = "clear" clear,
    COPY = "copy" copy,
    UPDATE = "update" update,
    UNION = "union" union,
    INTERSECTION = "intersection" intersection,
    INTERSECTION_UPDATE = "intersection_update" intersection_update,
    DIFFERENCE = "difference" difference,
    DIFFERENCE_UPDATE = "difference_update" difference_update,
    SYMMETRIC_DIFFERENCE = "symmetric_difference" symmetric_difference,
    SYMMETRIC_DIFFERENCE_UPDATE = "symmetric_difference_update" symmetric_difference_update,
    ISSUBSET = "issubset" issubset,
    ISSUPERSET = "issuperset" issuperset,
    ISDISJOINT = "isdisjoint" isdisjoint,
);
methods!(&FROZENSET;
    FROZEN_COPY = "copy" copy,
    FROZEN_UNION = "union" union,
    FROZEN_INTERSECTION = "intersection" intersection,
    FROZEN_DIFFERENCE = "difference" difference,
    FROZEN_SYMMETRIC_DIFFERENCE = "symmetric_difference" symmetric_difference,
    FROZEN_ISSUBSET = "issubset" issubset,
    FROZEN_ISSUPERSET = "issuperset" issuperset,
    FROZEN_ISDISJOINT = "isdisjoint" isdisjoint,
);

/// All members, for programs that look members up by computed names.
pub static ALL: &[&Method] = &[
    &ADD,
    &REMOVE,
    &DISCARD,
    &POP,
    &CLEAR,
    &COPY,
    &UPDATE,
    &UNION,
    &INTERSECTION,
    &INTERSECTION_UPDATE,
    &DIFFERENCE,
    &DIFFERENCE_UPDATE,
    &SYMMETRIC_DIFFERENCE,
    &SYMMETRIC_DIFFERENCE_UPDATE,
    &ISSUBSET,
    &ISSUPERSET,
    &ISDISJOINT,
    &FROZEN_COPY,
    &FROZEN_UNION,
    &FROZEN_INTERSECTION,
    &FROZEN_DIFFERENCE,
    &FROZEN_SYMMETRIC_DIFFERENCE,
    &FROZEN_ISSUBSET,
    &FROZEN_ISSUPERSET,
    &FROZEN_ISDISJOINT,
];
