//! `enumerate`, `zip`, `map`, `filter`, `iter(callable, sentinel)`.

use super::Each;
use crate::args::Args;
use crate::call;
use crate::exc;
use crate::gc::{GcHeader, Visitor};
use crate::int;
use crate::object::{self, Object};
use crate::ops;
use crate::tuple::{self, Tuple};
use crate::types::{Slots, Type};
use crate::word::{Ref, Slot, Value};
use crate::{flag, ok, text};
use alloc::vec::Vec;

macro_rules! iterator {
    ($(#[doc = $doc:literal])* $ty:ident $name:literal $id:ident $slots:ident; $($field:ident),*; $next:ident, $new:expr) => {
        #[repr(C)]
        struct $ty {
            head: GcHeader,
            $($field: Slot,)*
        }

        // SAFETY: `repr(C)`, begins with a `GcHeader`.
        unsafe impl Object for $ty {
            const GC: bool = true;
            fn class() -> &'static Type {
                &$id
            }
        }

        static $slots: Slots = Slots {
            dealloc: Some(object::dealloc::<$ty>),
            traverse: Some(|v: Ref, visit: &mut Visitor| {
                let it = v.get::<$ty>();
                $(visit.visit(it.$field.r());)*
            }),
            iter: Some(super::itself),
            next: Some($next),
            new: $new,
            ..Slots::NONE
        };

        $(#[doc = $doc])*
        pub static $id: Type = Type::of::<$ty>($name, 0, &$slots);
    };
}

iterator!(
    /// `enumerate`.
    Enumerate "enumerate" ENUMERATE ENUMERATE_SLOTS; it, n; enumerate_next, Some(enumerate_new)
);

fn enumerate_new(_: &'static Type, args: &Args) -> Value {
    let mut out = [Ref::NULL; 2];
    if args.is_empty() {
        return exc::type_error("enumerate() missing required argument 'iterable'");
    }
    if !args.bind("enumerate", &["iterable", "start"], 0, 2, 1, &mut out) {
        return Value::NULL;
    }
    enumerate(out[0], out[1])
}

/// `enumerate(a, start)`; `start` may be null.
pub fn enumerate(a: Ref, start: Ref) -> Value {
    let n = if start.is_null() { Value::small(0) } else { ok!(ops::index(start)) };
    let it = ok!(super::get(a));
    object::new(Enumerate { head: GcHeader::new(&ENUMERATE), it: Slot::new(it), n: Slot::new(n) })
}

fn enumerate_next(v: Ref) -> Value {
    let e = v.get::<Enumerate>();
    let item = ok!(super::next(e.it.get().r()));
    let n = e.n.get();
    e.n.set(int::add(n.r(), Ref::small(1)));
    tuple::pair(n, item)
}

iterator!(
    /// `zip`. `strict` is true or false.
    Zip "zip" ZIP ZIP_SLOTS; its, strict; zip_next, Some(zip_new)
);

fn zip_new(_: &'static Type, args: &Args) -> Value {
    let mut strict = false;
    for (k, v) in args.keywords() {
        if !k.get::<crate::str_::Str>().eq_str("strict") {
            return exc::type_error(text!["'", k, "' is an invalid keyword argument for zip()"]);
        }
        strict = flag!(ops::truth(v));
    }
    zip(args.pos(), strict)
}

/// `zip(*items, strict=strict)`
pub fn zip(items: &[Ref], strict: bool) -> Value {
    let its = tuple::with_len(items.len());
    for (s, a) in its.r().get::<Tuple>().slots().iter().zip(items) {
        s.set(ok!(super::get(*a)));
    }
    let strict = Slot::new(Value::bool(strict));
    object::new(Zip { head: GcHeader::new(&ZIP), its: Slot::new(its), strict })
}

fn zip_next(v: Ref) -> Value {
    let z = v.get::<Zip>();
    let its = z.its.get();
    let its = tuple::items(its.r());
    if its.is_empty() {
        return Value::NULL;
    }
    let out = tuple::with_len(its.len());
    let slots = out.r().get::<Tuple>().slots();
    for (i, it) in its.iter().enumerate() {
        let item = super::next(it.r());
        if item.is_null() {
            if exc::pending() || !z.strict.r().is(Ref::TRUE) {
                return Value::NULL;
            }
            return uneven(its, i);
        }
        slots[i].set(item);
    }
    out
}

/// A strict `zip` whose iterator `i` ended first.
#[cold]
fn uneven(its: &[Value], i: usize) -> Value {
    let others = |n: usize| if n == 1 { " " } else { "s 1-" };
    if i > 0 {
        return exc::value_error(text!["zip() argument ", i + 1, " is shorter than argument", others(i), i]);
    }
    for (k, it) in its.iter().enumerate().skip(1) {
        if !super::next(it.r()).is_null() {
            return exc::value_error(text!["zip() argument ", k + 1, " is longer than argument", others(k), k]);
        }
        if exc::pending() {
            return Value::NULL;
        }
    }
    Value::NULL
}

iterator!(
    /// `map`.
    Map "map" MAP MAP_SLOTS; f, its; map_next, Some(map_new)
);

fn map_new(_: &'static Type, args: &Args) -> Value {
    if !args.no_keywords("map") {
        return Value::NULL;
    }
    match args.pos() {
        [f, items @ ..] if !items.is_empty() => map(*f, items),
        _ => exc::type_error("map() must have at least two arguments."),
    }
}

/// `map(f, *items)`
pub fn map(f: Ref, items: &[Ref]) -> Value {
    let its = tuple::with_len(items.len());
    for (s, a) in its.r().get::<Tuple>().slots().iter().zip(items) {
        s.set(ok!(super::get(*a)));
    }
    object::new(Map { head: GcHeader::new(&MAP), f: Slot::new(f.own()), its: Slot::new(its) })
}

fn map_next(v: Ref) -> Value {
    let m = v.get::<Map>();
    let (f, its) = (m.f.get(), m.its.get());
    let its = tuple::items(its.r());
    if let [it] = its {
        let item = ok!(super::next(it.r()));
        return call::call1(f.r(), item.r());
    }
    let mut items = Vec::with_capacity(its.len());
    for it in its {
        items.push(ok!(super::next(it.r())));
    }
    call::call(f.r(), &Args::new(crate::word::refs(&items)))
}

iterator!(
    /// `filter`.
    Filter "filter" FILTER FILTER_SLOTS; f, it; filter_next, Some(filter_new)
);

fn filter_new(_: &'static Type, args: &Args) -> Value {
    if !args.no_keywords("filter") || !args.positional("", "filter", 2, 2) {
        return Value::NULL;
    }
    filter(args.get(0), args.get(1))
}

/// `filter(f, a)`; `f` may be `None`.
pub fn filter(f: Ref, a: Ref) -> Value {
    let it = ok!(super::get(a));
    object::new(Filter { head: GcHeader::new(&FILTER), f: Slot::new(f.own()), it: Slot::new(it) })
}

fn filter_next(v: Ref) -> Value {
    let x = v.get::<Filter>();
    let (f, it) = (x.f.get(), x.it.get());
    loop {
        let item = ok!(super::next(it.r()));
        let keep = if f.r().is_none() {
            flag!(ops::truth(item.r()))
        } else {
            let r = ok!(call::call1(f.r(), item.r()));
            flag!(ops::truth(r.r()))
        };
        if keep {
            return item;
        }
    }
}

iterator!(
    /// `iter(callable, sentinel)`.
    CallIter "callable_iterator" CALL_ITER CALL_ITER_SLOTS; f, end; call_next, None
);

/// `iter(f, end)`
pub fn until(f: Ref, end: Ref) -> Value {
    object::new(CallIter { head: GcHeader::new(&CALL_ITER), f: Slot::new(f.own()), end: Slot::new(end.own()) })
}

fn call_next(v: Ref) -> Value {
    let c = v.get::<CallIter>();
    let f = c.f.get();
    if f.is_null() {
        return Value::NULL;
    }
    let item = call::call0(f.r());
    if item.is_null() {
        if exc::catch(&exc::STOP_ITERATION).is_some() {
            c.f.set(Value::NULL);
        }
        return Value::NULL;
    }
    let end = c.end.get();
    if ok!(ops::same(end.r(), item.r())) {
        c.f.set(Value::NULL);
        return Value::NULL;
    }
    item
}

/// Calls `f` with every item of `a`; false after an exception.
pub fn for_each(a: Ref, mut f: impl FnMut(Value) -> bool) -> bool {
    let mut it = ok!(Each::of(a));
    while let Some(v) = it.next() {
        if !f(v) {
            return false;
        }
    }
    !exc::pending()
}
