//! `property`, `staticmethod`, `classmethod`.

use crate::args::Args;
use crate::attr;
use crate::call;
use crate::exc;
use crate::gc::{GcHeader, Visitor};
use crate::object::{self, Object};
use crate::str_;
use crate::types::{Method, Slots, Type, type_of};
use crate::word::{Ref, Slot, Value};
use crate::{methods, ok, text};

#[repr(C)]
pub struct Property {
    head: GcHeader,
    get: Slot,
    set: Slot,
    del: Slot,
    doc: Slot,
    /// The name in the class, for messages; null outside a class.
    name: Slot,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for Property {
    const GC: bool = true;
    fn class() -> &'static Type {
        &PROPERTY
    }
}

fn make(get: Ref, set: Ref, del: Ref, doc: Ref, name: Value) -> Value {
    let part = |r: Ref| if r.is_none() { Slot::EMPTY } else { Slot::new(r.own()) };
    object::new(Property {
        head: GcHeader::new(&PROPERTY),
        get: part(get),
        set: part(set),
        del: part(del),
        doc: part(doc),
        name: Slot::new(name),
    })
}

fn property_new(_: &'static Type, args: &Args) -> Value {
    let mut out = [Ref::NULL; 4];
    if !args.bind("property", &["fget", "fset", "fdel", "doc"], 0, 4, 0, &mut out) {
        return Value::NULL;
    }
    make(out[0], out[1], out[2], out[3], Value::NULL)
}

/// Tells a property its name in a class; false when the value is no property.
pub(super) fn set_property_name(v: Ref, name: Ref) -> bool {
    match v.cast::<Property>() {
        Some(p) => {
            p.name.set(name.own());
            true
        }
        None => false,
    }
}

#[cold]
fn refuse<R: crate::word::Failed>(p: &Property, obj: Ref, what: &str) -> R {
    let ty = type_of(obj);
    let mut b = text!["property "];
    if !p.name.is_null() {
        let name = str_::repr(p.name.get().r());
        b = text!["property ", &name, " "];
    }
    let rest = text!["of '", ty, "' object has no ", what].finish();
    b.push_str(rest.r().get::<str_::Str>());
    exc::raise_text(&exc::ATTRIBUTE_ERROR, b)
}

fn property_get(v: Ref, obj: Ref, _: &'static Type) -> Value {
    if obj.is_null() {
        return v.own();
    }
    let p = v.get::<Property>();
    let f = p.get.get();
    if f.is_null() {
        return refuse(p, obj, "getter");
    }
    call::call1(f.r(), obj)
}

fn property_set(v: Ref, obj: Ref, value: Ref) {
    let p = v.get::<Property>();
    if value.is_null() {
        let f = p.del.get();
        if f.is_null() {
            return refuse(p, obj, "deleter");
        }
        drop(call::call1(f.r(), obj));
        return;
    }
    let f = p.set.get();
    if f.is_null() {
        return refuse(p, obj, "setter");
    }
    drop(call::call2(f.r(), obj, value));
}

fn property_traverse(v: Ref, visit: &mut Visitor) {
    let p = v.get::<Property>();
    for s in [&p.get, &p.set, &p.del, &p.doc] {
        visit.visit(s.r());
    }
}

static PROPERTY_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Property>),
    traverse: Some(property_traverse),
    new: Some(property_new),
    descr_get: Some(property_get),
    descr_set: Some(property_set),
    ..Slots::NONE
};

/// `property`.
pub static PROPERTY: Type = Type::of::<Property>("property", 0, &PROPERTY_SLOTS);

/// A copy with one function replaced: `@x.setter`.
fn with(v: Ref, args: &Args, which: usize, name: &str) -> Value {
    let f = ok!(args.one(name));
    let p = v.get::<Property>();
    let or_none = |s: &Slot| if s.is_null() { Value::NONE } else { s.get() };
    let parts = [or_none(&p.get), or_none(&p.set), or_none(&p.del)];
    let part = |i: usize| if i == which { f } else { parts[i].r() };
    make(part(0), part(1), part(2), or_none(&p.doc).r(), p.name.get())
}

fn getter(v: Ref, args: &Args) -> Value {
    with(v, args, 0, "property.getter")
}

fn setter(v: Ref, args: &Args) -> Value {
    with(v, args, 1, "property.setter")
}

fn deleter(v: Ref, args: &Args) -> Value {
    with(v, args, 2, "property.deleter")
}

fn or_none(s: &Slot) -> Value {
    if s.is_null() { Value::NONE } else { s.get() }
}

fn fget(v: Ref, _: &Args) -> Value {
    or_none(&v.get::<Property>().get)
}

fn fset(v: Ref, _: &Args) -> Value {
    or_none(&v.get::<Property>().set)
}

fn fdel(v: Ref, _: &Args) -> Value {
    or_none(&v.get::<Property>().del)
}

fn doc(v: Ref, _: &Args) -> Value {
    let p = v.get::<Property>();
    if !p.doc.is_null() || p.get.is_null() {
        return or_none(&p.doc);
    }
    let f = p.get.get();
    attr::get(f.r(), crate::lit!("__doc__"))
}

methods!(&PROPERTY; GETTER = "getter" getter, SETTER = "setter" setter, DELETER = "deleter" deleter);
methods!(getter &PROPERTY; FGET = "fget" fget, FSET = "fset" fset, FDEL = "fdel" fdel, DOC = "__doc__" doc);

macro_rules! wrapper {
    ($(#[doc = $doc:literal])* $ty:ident $id:ident $slots:ident $name:literal, $new:ident, $make:ident, $get:expr, $call:expr) => {
        #[repr(C)]
        pub struct $ty {
            head: GcHeader,
            func: Slot,
        }

        // SAFETY: `repr(C)`, begins with a `GcHeader`.
        unsafe impl Object for $ty {
            const GC: bool = true;
            fn class() -> &'static Type {
                &$id
            }
        }

        pub fn $make(f: Ref) -> Value {
            object::new($ty { head: GcHeader::new(&$id), func: Slot::new(f.own()) })
        }

        fn $new(_: &'static Type, args: &Args) -> Value {
            if !args.no_keywords($name) || !args.positional("", $name, 1, 1) {
                return Value::NULL;
            }
            $make(args.get(0))
        }

        static $slots: Slots = Slots {
            dealloc: Some(object::dealloc::<$ty>),
            traverse: Some(|v: Ref, visit: &mut Visitor| visit.visit(v.get::<$ty>().func.r())),
            repr: Some(|v: Ref| {
                let shown = ok!(str_::repr(v.get::<$ty>().func.get().r()));
                text!["<", $name, "(", &shown, ")>"].finish()
            }),
            new: Some($new),
            descr_get: Some($get),
            call: $call,
            ..Slots::NONE
        };

        $(#[doc = $doc])*
        pub static $id: Type = Type::of::<$ty>($name, 0, &$slots);
    };
}

fn static_get(v: Ref, _: Ref, _: &'static Type) -> Value {
    v.get::<StaticMethod>().func.get()
}

fn static_call(v: Ref, args: &Args) -> Value {
    let f = v.get::<StaticMethod>().func.get();
    call::call(f.r(), args)
}

fn class_get(v: Ref, _: Ref, ty: &'static Type) -> Value {
    let f = v.get::<ClassMethod>().func.get();
    call::bind(f.r(), ty.r())
}

wrapper!(
    /// `staticmethod`.
    StaticMethod STATICMETHOD STATIC_SLOTS "staticmethod", static_new, static_method, static_get, Some(static_call)
);
wrapper!(
    /// `classmethod`.
    ClassMethod CLASSMETHOD CLASS_SLOTS "classmethod", class_new, class_method, class_get, None
);

/// The function behind a static or class method; other values as they are.
pub(super) fn function_of(v: Value) -> Value {
    if let Some(s) = v.r().cast::<StaticMethod>() {
        return s.func.get();
    }
    if let Some(c) = v.r().cast::<ClassMethod>() {
        return c.func.get();
    }
    v
}

fn static_func(v: Ref, _: &Args) -> Value {
    v.get::<StaticMethod>().func.get()
}

fn class_func(v: Ref, _: &Args) -> Value {
    v.get::<ClassMethod>().func.get()
}

methods!(getter &STATICMETHOD; STATIC_FUNC = "__func__" static_func, STATIC_WRAPPED = "__wrapped__" static_func);
methods!(getter &CLASSMETHOD; CLASS_FUNC = "__func__" class_func, CLASS_WRAPPED = "__wrapped__" class_func);

pub static ALL: &[&Method] = &[
    &GETTER,
    &SETTER,
    &DELETER,
    &FGET,
    &FSET,
    &FDEL,
    &DOC,
    &STATIC_FUNC,
    &STATIC_WRAPPED,
    &CLASS_FUNC,
    &CLASS_WRAPPED,
];
