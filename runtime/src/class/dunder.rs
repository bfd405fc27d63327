//! Special methods of builtin types as attributes: `int.__add__`, `[].__len__`.
//!
//! Owns: the objects that stand for a slot of a type, and finding them by name. A program whose dynamic code names such
//! attributes calls [`install`]; others link none of this.

use crate::args::Args;
use crate::attr;
use crate::exc;
use crate::gc::{GcHeader, Visitor};
use crate::int;
use crate::object::{self, Header, Object};
use crate::str_::Str;
use crate::types::{Op, Slots, Type, type_of};
use crate::word::{Ref, Slot, Value};
use crate::{flag, ok, text};

/// A special name that a slot implements.
pub struct Special {
    name: &'static str,
    has: fn(&Slots) -> bool,
    call: fn(&Slots, Ref, &Args) -> Value,
}

/// `int.__add__`: a special method of a type, unbound.
#[repr(C)]
struct Wrapper {
    head: Header,
    ty: &'static Type,
    special: &'static Special,
}

// SAFETY: `repr(C)`, begins with a header.
unsafe impl Object for Wrapper {
    const GC: bool = false;
    fn class() -> &'static Type {
        &WRAPPER
    }
}

/// `(5).__add__`
#[repr(C)]
struct Bound {
    head: GcHeader,
    ty: &'static Type,
    special: &'static Special,
    this: Slot,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for Bound {
    const GC: bool = true;
    fn class() -> &'static Type {
        &BOUND
    }
}

/// Makes special methods of builtin types known to lookup.
pub fn install() {
    attr::SLOT_ATTRIBUTES.set(Some(find));
    attr::invalidate();
}

fn find(ty: &'static Type, name: &Str) -> Option<Value> {
    let name = name.as_ascii()?;
    let slots = ty.slots();
    // What a builtin type has from its base is found there.
    let inherits = |s: &Special| ty.base.is_some_and(|b| (s.has)(b.slots()));
    let s = SPECIALS.iter().find(|s| s.name == name && (s.has)(slots) && !inherits(s))?;
    Some(object::new(Wrapper { head: Header::new(&WRAPPER), ty, special: s }))
}

fn wrapper_call(v: Ref, args: &Args) -> Value {
    let w = v.get::<Wrapper>();
    let [this, rest @ ..] = args.values() else {
        return exc::type_error(text!["descriptor '", w.special.name, "' of '", w.ty, "' object needs an argument"]);
    };
    if !type_of(*this).is_subtype(w.ty) {
        return exc::type_error(text![
            "descriptor '",
            w.special.name,
            "' requires a '",
            w.ty,
            "' object but received a '",
            type_of(*this),
            "'"
        ]);
    }
    (w.special.call)(w.ty.slots(), *this, &Args::with_names(rest, args.names()))
}

fn wrapper_get(v: Ref, obj: Ref, _: &'static Type) -> Value {
    if obj.is_null() {
        return v.own();
    }
    let w = v.get::<Wrapper>();
    object::new(Bound { head: GcHeader::new(&BOUND), ty: w.ty, special: w.special, this: Slot::new(obj.own()) })
}

fn wrapper_repr(v: Ref) -> Value {
    let w = v.get::<Wrapper>();
    text!["<slot wrapper '", w.special.name, "' of '", w.ty, "' objects>"].finish()
}

fn wrapper_attr(v: Ref, name: Ref) -> Value {
    let w = v.get::<Wrapper>();
    let n = name.get::<Str>();
    if n.eq_str("__name__") {
        return Str::from_utf8(w.special.name);
    }
    if n.eq_str("__qualname__") {
        return text![w.ty, ".", w.special.name].finish();
    }
    attr::generic_get(v, name)
}

static WRAPPER_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Wrapper>),
    repr: Some(wrapper_repr),
    call: Some(wrapper_call),
    getattro: Some(wrapper_attr),
    descr_get: Some(wrapper_get),
    ..Slots::NONE
};
static WRAPPER: Type = Type::of::<Wrapper>("wrapper_descriptor", 0, &WRAPPER_SLOTS);

fn bound_call(v: Ref, args: &Args) -> Value {
    let b = v.get::<Bound>();
    let this = b.this.get();
    (b.special.call)(b.ty.slots(), this.r(), args)
}

fn bound_repr(v: Ref) -> Value {
    let b = v.get::<Bound>();
    let mut out = text!["<method-wrapper '", b.special.name, "' of ", type_of(b.this.r()), " object at 0x"];
    crate::func::push_address(&mut out, b.this.r());
    out.push('>' as u32);
    out.finish()
}

fn bound_traverse(v: Ref, visit: &mut Visitor) {
    visit.visit(v.get::<Bound>().this.r());
}

static BOUND_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Bound>),
    traverse: Some(bound_traverse),
    repr: Some(bound_repr),
    call: Some(bound_call),
    ..Slots::NONE
};
static BOUND: Type = Type::of::<Bound>("method-wrapper", 0, &BOUND_SLOTS);

fn none(args: &Args) -> bool {
    args.is_empty() || exc::type_error(text!["expected 0 arguments, got ", args.values().len()])
}

fn one<'a>(args: &Args<'a>) -> Option<Ref<'a>> {
    match args.pos() {
        [a] if !args.has_keywords() => Some(*a),
        _ => exc::type_error(text!["expected 1 argument, got ", args.values().len()]),
    }
}

fn two<'a>(args: &Args<'a>) -> Option<(Ref<'a>, Ref<'a>)> {
    match args.pos() {
        [a, b] if !args.has_keywords() => Some((*a, *b)),
        _ => exc::type_error(text!["expected 2 arguments, got ", args.values().len()]),
    }
}

macro_rules! binary {
    ($name:literal $op:ident) => {
        Special {
            name: $name,
            has: |s| s.number.binary[Op::$op as usize].is_some(),
            call: |s, this, args| {
                let b = ok!(one(args));
                s.number.binary[Op::$op as usize].map_or(Value::NOT_IMPLEMENTED, |f| f(this, b))
            },
        }
    };
    (reflected $name:literal $op:ident) => {
        Special {
            name: $name,
            has: |s| s.number.binary[Op::$op as usize].is_some(),
            call: |s, this, args| {
                let b = ok!(one(args));
                s.number.binary[Op::$op as usize].map_or(Value::NOT_IMPLEMENTED, |f| f(b, this))
            },
        }
    };
    (inplace $name:literal $op:ident) => {
        Special {
            name: $name,
            has: |s| s.number.inplace[Op::$op as usize].is_some(),
            call: |s, this, args| {
                let b = ok!(one(args));
                s.number.inplace[Op::$op as usize].map_or(Value::NOT_IMPLEMENTED, |f| f(this, b))
            },
        }
    };
}

macro_rules! unary {
    ($name:literal $slot:ident) => {
        Special {
            name: $name,
            has: |s| s.$slot.is_some(),
            call: |s, this, args| {
                if !none(args) {
                    return Value::NULL;
                }
                s.$slot.map_or(Value::NOT_IMPLEMENTED, |f| f(this))
            },
        }
    };
    (number $name:literal $slot:ident) => {
        Special {
            name: $name,
            has: |s| s.number.$slot.is_some(),
            call: |s, this, args| {
                if !none(args) {
                    return Value::NULL;
                }
                s.number.$slot.map_or(Value::NOT_IMPLEMENTED, |f| f(this))
            },
        }
    };
}

static SPECIALS: &[Special] = &[
    binary!("__add__" Add),
    binary!(reflected "__radd__" Add),
    binary!("__sub__" Sub),
    binary!(reflected "__rsub__" Sub),
    binary!("__mul__" Mul),
    binary!(reflected "__rmul__" Mul),
    binary!("__truediv__" TrueDiv),
    binary!(reflected "__rtruediv__" TrueDiv),
    binary!("__floordiv__" FloorDiv),
    binary!(reflected "__rfloordiv__" FloorDiv),
    binary!("__mod__" Mod),
    binary!(reflected "__rmod__" Mod),
    binary!("__divmod__" DivMod),
    binary!(reflected "__rdivmod__" DivMod),
    binary!("__pow__" Pow),
    binary!(reflected "__rpow__" Pow),
    binary!("__lshift__" LShift),
    binary!(reflected "__rlshift__" LShift),
    binary!("__rshift__" RShift),
    binary!(reflected "__rrshift__" RShift),
    binary!("__and__" And),
    binary!(reflected "__rand__" And),
    binary!("__or__" Or),
    binary!(reflected "__ror__" Or),
    binary!("__xor__" Xor),
    binary!(reflected "__rxor__" Xor),
    binary!(inplace "__ior__" Or),
    binary!(inplace "__iand__" And),
    binary!(inplace "__isub__" Sub),
    binary!(inplace "__ixor__" Xor),
    unary!(number "__neg__" neg),
    unary!(number "__pos__" pos),
    unary!(number "__invert__" invert),
    unary!(number "__abs__" abs),
    unary!(number "__index__" index),
    unary!(number "__int__" int),
    unary!(number "__float__" float),
    unary!("__iter__" iter),
    unary!("__reversed__" reversed),
    Special {
        name: "__next__",
        has: |s| s.next.is_some(),
        call: |s, this, args| {
            if !none(args) {
                return Value::NULL;
            }
            let v = s.next.map_or(Value::NULL, |f| f(this));
            if v.is_null() && !exc::pending() {
                return exc::stop_iteration(Value::NULL);
            }
            v
        },
    },
    Special {
        name: "__len__",
        has: |s| s.len.is_some(),
        call: |s, this, args| {
            if !none(args) {
                return Value::NULL;
            }
            int::from_i64(flag!(s.len.map_or(0, |f| f(this))))
        },
    },
    Special {
        name: "__bool__",
        has: |s| s.truth.is_some(),
        call: |s, this, args| {
            if !none(args) {
                return Value::NULL;
            }
            Value::bool(flag!(s.truth.is_some_and(|f| f(this))))
        },
    },
    Special {
        name: "__contains__",
        has: |s| s.contains.is_some(),
        call: |s, this, args| {
            let x = ok!(one(args));
            Value::bool(flag!(s.contains.is_some_and(|f| f(this, x))))
        },
    },
    Special {
        name: "__getitem__",
        has: |s| s.get_item.is_some(),
        call: |s, this, args| {
            let i = ok!(one(args));
            s.get_item.map_or(Value::NULL, |f| f(this, i))
        },
    },
    Special {
        name: "__setitem__",
        has: |s| s.set_item.is_some(),
        call: |s, this, args| {
            let (i, v) = ok!(two(args));
            if let Some(f) = s.set_item {
                flag!(f(this, i, v));
            }
            Value::NONE
        },
    },
    Special {
        name: "__delitem__",
        has: |s| s.del_item.is_some(),
        call: |s, this, args| {
            let i = ok!(one(args));
            if let Some(f) = s.del_item {
                flag!(f(this, i));
            }
            Value::NONE
        },
    },
    Special {
        name: "__add__",
        has: |s| s.concat.is_some(),
        call: |s, this, args| {
            let b = ok!(one(args));
            s.concat.map_or(Value::NULL, |f| f(this, b))
        },
    },
    Special {
        name: "__iadd__",
        has: |s| s.concat_inplace.is_some(),
        call: |s, this, args| {
            let b = ok!(one(args));
            s.concat_inplace.map_or(Value::NULL, |f| f(this, b))
        },
    },
    Special {
        name: "__mul__",
        has: |s| s.repeat.is_some(),
        call: |s, this, args| {
            let n = ok!(crate::ops::index(ok!(one(args))));
            s.repeat.map_or(Value::NULL, |f| f(this, n.r()))
        },
    },
    Special {
        name: "__rmul__",
        has: |s| s.repeat.is_some(),
        call: |s, this, args| {
            let n = ok!(crate::ops::index(ok!(one(args))));
            s.repeat.map_or(Value::NULL, |f| f(this, n.r()))
        },
    },
    Special {
        name: "__call__",
        has: |s| s.call.is_some(),
        call: |s, this, args| s.call.map_or(Value::NULL, |f| f(this, args)),
    },
    Special {
        name: "__get__",
        has: |s| s.descr_get.is_some(),
        call: |s, this, args| {
            let (obj, ty) = match args.pos() {
                [obj] => (*obj, type_of(*obj)),
                [obj, t] => (*obj, crate::types::as_type(*t).unwrap_or(type_of(*obj))),
                _ => return exc::type_error(text!["expected at least 1 argument, got ", args.len()]),
            };
            let obj = if obj.is_none() { Ref::NULL } else { obj };
            s.descr_get.map_or(Value::NULL, |f| f(this, obj, ty))
        },
    },
    Special {
        name: "__set__",
        has: |s| s.descr_set.is_some(),
        call: |s, this, args| {
            let (obj, v) = ok!(two(args));
            if let Some(f) = s.descr_set {
                flag!(f(this, obj, v));
            }
            Value::NONE
        },
    },
];
