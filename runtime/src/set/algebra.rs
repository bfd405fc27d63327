//! Set algebra, in CPython's order of insertions, so that results iterate as CPython's do.

use super::{Set, as_set, cast, create, from_items, lookup_hash};
use crate::dict::{self, hash_key};
use crate::exc;
use crate::iter;
use crate::types::{Type, type_of};
use crate::word::{Ref, Value};
use crate::{flag, ok};

/// `set` or `frozenset`: the type of results of operations on `s`.
pub(super) fn base(s: Ref) -> &'static Type {
    if type_of(s).is_subtype(&super::FROZENSET) { &super::FROZENSET } else { &super::SET }
}

/// A copy of type `ty`.
pub(super) fn copy_as(ty: &'static Type, s: Ref) -> Value {
    let out = create(ty);
    if cast(out.r()).merge(cast(s)) { out } else { Value::NULL }
}

pub(super) fn copy(s: Ref) -> Value {
    if core::ptr::eq(type_of(s), &super::FROZENSET) { s.own() } else { copy_as(base(s), s) }
}

/// `s | other`, `other` being any iterable.
pub(super) fn union(s: Ref, other: Ref) -> Value {
    let out = ok!(copy_as(base(s), s));
    if !s.is(other) {
        flag!(super::update(out.r(), other));
    }
    out
}

/// `s & other`
pub(super) fn intersection(s: Ref, other: Ref) -> Value {
    if s.is(other) {
        return copy(s);
    }
    let out = create(base(s));
    let o = cast(out.r());
    if let Some(other_set) = as_set(other) {
        let (mut a, mut b) = (cast(s), other_set);
        if b.len() > a.len() {
            (a, b) = (b, a);
        }
        let mut i = 0;
        while i < b.n_places() {
            if let Some((key, hash)) = b.item_at(i)
                && ok!(a.has(key.r(), hash))
                && !o.insert(key.r(), hash)
            {
                return Value::NULL;
            }
            i += 1;
        }
        return out;
    }
    let mut it = ok!(iter::Each::of(other));
    while let Some(v) = it.next() {
        let hash = ok!(hash_key(v.r()));
        if ok!(cast(s).has(v.r(), hash)) && !o.insert(v.r(), hash) {
            return Value::NULL;
        }
    }
    if exc::pending() { Value::NULL } else { out }
}

/// `s -= other`
pub fn subtract(s: Ref, other: Ref) {
    let x = cast(s);
    if s.is(other) {
        return x.clear();
    }
    if let Some(o) = as_set(other) {
        let small;
        let mut o = o;
        if o.len() >> 3 > x.len() {
            small = ok!(intersection(s, other));
            o = cast(small.r());
        }
        if !discard_all(x, o) {
            return;
        }
    } else {
        let mut it = ok!(iter::Each::of(other));
        while let Some(v) = it.next() {
            let hash = ok!(hash_key(v.r()));
            ok!(x.discard(v.r(), hash));
        }
        if exc::pending() {
            return;
        }
    }
    x.shrink();
}

fn discard_all(x: &Set, o: &Set) -> bool {
    let mut i = 0;
    while i < o.n_places() {
        if let Some((key, hash)) = o.item_at(i) {
            ok!(x.discard(key.r(), hash));
        }
        i += 1;
    }
    true
}

/// `s - other`
pub(super) fn difference(s: Ref, other: Ref) -> Value {
    let x = cast(s);
    if x.is_empty() {
        return copy_as(base(s), s);
    }
    let other_len = match (as_set(other), dict::exact(other)) {
        (Some(o), _) => o.len(),
        (_, Some(d)) => d.len(),
        _ => usize::MAX,
    };
    if other_len == usize::MAX || x.len() >> 2 > other_len {
        let out = ok!(copy_as(base(s), s));
        flag!(subtract(out.r(), other));
        return out;
    }
    let out = create(base(s));
    let o = cast(out.r());
    let mut i = 0;
    while i < x.n_places() {
        if let Some((key, hash)) = x.item_at(i) {
            let inside = match as_set(other) {
                Some(t) => ok!(t.has(key.r(), hash)),
                None => flag!(dict::contains(other, key.r())),
            };
            if !inside && !o.insert(key.r(), hash) {
                return Value::NULL;
            }
        }
        i += 1;
    }
    out
}

/// `s ^= other`
pub fn toggle(s: Ref, other: Ref) {
    let x = cast(s);
    if s.is(other) {
        return x.clear();
    }
    let own;
    let o = match as_set(other) {
        Some(o) => o,
        None => {
            own = ok!(from_items(&super::SET, other));
            cast(own.r())
        }
    };
    let mut i = 0;
    while i < o.n_places() {
        if let Some((key, hash)) = o.item_at(i)
            && !ok!(x.discard(key.r(), hash))
            && !x.insert(key.r(), hash)
        {
            return;
        }
        i += 1;
    }
}

/// `s ^ other`
pub(super) fn symmetric_difference(s: Ref, other: Ref) -> Value {
    let out = ok!(from_items(base(s), other));
    flag!(toggle(out.r(), s));
    out
}

/// `s &= other`
pub(super) fn intersect(s: Ref, other: Ref) -> bool {
    let out = ok!(intersection(s, other));
    cast(s).swap(cast(out.r()));
    true
}

/// All items of `a` are in `b`.
pub(super) fn subset(a: &Set, b: &Set) -> Option<bool> {
    if a.len() > b.len() {
        return Some(false);
    }
    let mut i = 0;
    while i < a.n_places() {
        if let Some((key, hash)) = a.item_at(i)
            && !b.has(key.r(), hash)?
        {
            return Some(false);
        }
        i += 1;
    }
    Some(true)
}

/// No item of `other` is in `s`.
pub(super) fn disjoint(s: Ref, other: Ref) -> Option<bool> {
    let x = cast(s);
    if s.is(other) {
        return Some(x.is_empty());
    }
    if let Some(o) = as_set(other) {
        let (a, b) = if o.len() > x.len() { (x, o) } else { (o, x) };
        let mut i = 0;
        while i < a.n_places() {
            if let Some((key, hash)) = a.item_at(i)
                && b.has(key.r(), hash)?
            {
                return Some(false);
            }
            i += 1;
        }
        return Some(true);
    }
    let mut it = iter::Each::of(other)?;
    while let Some(v) = it.next() {
        let hash = hash_key(v.r())?;
        if x.has(v.r(), hash)? {
            return Some(false);
        }
    }
    if exc::pending() { None } else { Some(true) }
}

/// `s.discard(v)`; answers whether it was there.
pub(super) fn discard(s: Ref, v: Ref) -> Option<bool> {
    let (v, hash) = lookup_hash(v)?;
    cast(s).discard(v.r(), hash)
}

/// `a == b` of sets.
pub(super) fn equal(a: Ref, b: Ref) -> Option<bool> {
    let (x, y) = (cast(a), cast(b));
    if x.len() != y.len() {
        return Some(false);
    }
    subset(x, y)
}
