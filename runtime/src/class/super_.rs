//! `super`: attributes of the classes after a given one.

use crate::args::Args;
use crate::attr::Attr;
use crate::builtin;
use crate::exc;
use crate::gc::{GcHeader, Visitor};
use crate::object::{self, Object};
use crate::ok;
use crate::str_::Str;
use crate::text;
use crate::types::{self, Member, Slots, Type, as_type, flag, type_of};
use crate::word::{Ref, Slot, Value};

#[repr(C)]
pub struct Super {
    head: GcHeader,
    class: Slot,
    /// Null in an unbound `super(C)`.
    this: Slot,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for Super {
    const GC: bool = true;
    fn class() -> &'static Type {
        &SUPER
    }
}

/// The type whose resolution order is searched: the object's, or the object itself when it is a class.
fn start_of(class: &'static Type, this: Ref) -> Option<(&'static Type, bool)> {
    if let Some(t) = as_type(this)
        && t.is_subtype(class)
    {
        return Some((t, true));
    }
    let t = type_of(this);
    if t.is_subtype(class) {
        return Some((t, false));
    }
    exc::type_error("super(type, obj): obj must be an instance or subtype of type")
}

/// What the classes after `class` in the order of `t` say of a name.
fn find_after(class: &'static Type, t: &'static Type, name: Ref) -> Option<Attr> {
    let s = name.get::<Str>();
    let utf8 = s.to_utf8();
    for c in t.each_mro().skip_while(|c| !core::ptr::eq(*c, class)).skip(1) {
        if c.has(flag::HEAP) {
            if let Some(v) = super::own_attribute(c, name) {
                return Some(Attr::Value(v));
            }
        } else if let Some(m) = types::own_member(c, &utf8) {
            return Some(Attr::Member(m));
        } else if utf8.starts_with(b"__")
            && let Some(f) = crate::attr::SLOT_ATTRIBUTES.get()
            && let Some(v) = f(c, s)
        {
            return Some(Attr::Value(v));
        }
    }
    None
}

/// `super(class, this).name`
pub fn super_get(class: Ref, this: Ref, name: Ref) -> Value {
    let Some(c) = as_type(class) else {
        return exc::type_error(text!["super() argument 1 must be a type, not ", type_of(class)]);
    };
    let (t, of_class) = ok!(start_of(c, this));
    let obj = if of_class { Ref::NULL } else { this };
    match find_after(c, t, name) {
        Some(Attr::Value(v)) => match type_of(v.r()).slots().descr_get {
            Some(f) => f(v.r(), obj, t),
            None => v,
        },
        Some(Attr::Member(m)) => match m.kind {
            Member::Method if obj.is_null() => builtin::unbound(m),
            Member::Method => builtin::bound(m, obj),
            Member::Class => builtin::bound(m, t.r()),
            Member::Static => builtin::bound(m, Ref::NULL),
            _ if obj.is_null() => builtin::unbound(m),
            _ => (m.call)(obj, &Args::EMPTY),
        },
        None => exc::attribute_error(text!["'super' object has no attribute '", name, "'"], this, name),
    }
}

fn super_new(_: &'static Type, args: &Args) -> Value {
    if !args.no_keywords("super") || !args.positional("", "super", 0, 2) {
        return Value::NULL;
    }
    let [class, rest @ ..] = args.pos() else { return exc::runtime_error("super(): no arguments") };
    let Some(c) = as_type(*class) else {
        return exc::type_error(text!["super() argument 1 must be a type, not ", type_of(*class)]);
    };
    let this = match rest {
        [this, ..] => {
            ok!(start_of(c, *this));
            this.own()
        }
        [] => Value::NULL,
    };
    object::new(Super { head: GcHeader::new(&SUPER), class: Slot::new(class.own()), this: Slot::new(this) })
}

fn super_getattro(v: Ref, name: Ref) -> Value {
    let s = v.get::<Super>();
    let (class, this) = (s.class.get(), s.this.get());
    if name.get::<Str>().eq_str("__class__") {
        return Ref::of(&SUPER).own();
    }
    if this.is_null() {
        return crate::attr::generic_get(v, name);
    }
    super_get(class.r(), this.r(), name)
}

fn super_repr(v: Ref) -> Value {
    let s = v.get::<Super>();
    let class = as_type(s.class.r()).map_or("", |t| t.name);
    if s.this.is_null() {
        return text!["<super: <class '", class, "'>, NULL>"].finish();
    }
    let of = as_type(s.this.r()).unwrap_or(type_of(s.this.r()));
    text!["<super: <class '", class, "'>, <", of, " object>>"].finish()
}

fn traverse(v: Ref, visit: &mut Visitor) {
    let s = v.get::<Super>();
    visit.visit(s.class.r());
    visit.visit(s.this.r());
}

static SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Super>),
    traverse: Some(traverse),
    repr: Some(super_repr),
    new: Some(super_new),
    getattro: Some(super_getattro),
    ..Slots::NONE
};

/// `super`.
pub static SUPER: Type = Type::of::<Super>("super", 0, &SLOTS);
