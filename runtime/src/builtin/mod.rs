//! Builtin functions as values, and the row `builtin::get`.
//!
//! Owns: the objects for builtin functions and for methods of builtin types. The parts: `functions.rs` (the functions),
//! `names.rs` (one accessor per builtin name, so that a program links those it names). Does not know: how calls reach them.

mod functions;
mod names;

pub use names::*;

use crate::args::Args;
use crate::attr;
use crate::exc;
use crate::func;
use crate::gc::{GcHeader, Visitor};
use crate::object::{self, Header, Object};
use crate::str_::Str;
use crate::text;
use crate::types::{Cmp, Member, Method, Slots, Type, identity_hash, type_of};
use crate::word::{Ref, Slot, Value};

/// A builtin function. Each is a static of its own.
#[repr(C)]
pub struct Builtin {
    head: Header,
    pub name: &'static str,
    pub call: fn(&Args) -> Value,
}

// SAFETY: compiled programs have one thread.
unsafe impl Sync for Builtin {}

// SAFETY: `repr(C)`, begins with a header.
unsafe impl Object for Builtin {
    const GC: bool = false;
    fn class() -> &'static Type {
        &BUILTIN
    }
}

impl Builtin {
    pub const fn new(name: &'static str, call: fn(&Args) -> Value) -> Builtin {
        Builtin { head: Header::immortal(&BUILTIN), name, call }
    }

    pub fn value(&'static self) -> Value {
        Ref::of(self).own()
    }
}

fn builtin_call(f: Ref, args: &Args) -> Value {
    (f.get::<Builtin>().call)(args)
}

fn builtin_repr(f: Ref) -> Value {
    text!["<built-in function ", f.get::<Builtin>().name, ">"].finish()
}

fn builtin_attr(f: Ref, name: Ref) -> Value {
    let n = name.get::<Str>();
    if n.eq_str("__name__") || n.eq_str("__qualname__") {
        return Str::from_utf8(f.get::<Builtin>().name);
    }
    if n.eq_str("__module__") {
        return Str::from_utf8("builtins");
    }
    attr::generic_get(f, name)
}

static BUILTIN_SLOTS: Slots =
    Slots { repr: Some(builtin_repr), call: Some(builtin_call), getattro: Some(builtin_attr), ..Slots::NONE };

/// `builtin_function_or_method` (functions).
pub static BUILTIN: Type = Type::of::<Builtin>("builtin_function_or_method", 0, &BUILTIN_SLOTS);

/// A method of a builtin type bound to its object (null for a static method, the type for a class method).
#[repr(C)]
struct BoundMethod {
    head: GcHeader,
    method: &'static Method,
    this: Slot,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for BoundMethod {
    const GC: bool = true;
    fn class() -> &'static Type {
        &BOUND
    }
}

/// `[].append`
pub fn bound(method: &'static Method, this: Ref) -> Value {
    object::new(BoundMethod { head: GcHeader::new(&BOUND), method, this: Slot::new(this.own()) })
}

fn bound_call(v: Ref, args: &Args) -> Value {
    let b = v.get::<BoundMethod>();
    let this = b.this.get();
    (b.method.call)(this.r(), args)
}

fn bound_repr(v: Ref) -> Value {
    let b = v.get::<BoundMethod>();
    if b.this.is_null() {
        return text!["<built-in method ", b.method.name, " of type object>"].finish();
    }
    let mut out = text!["<built-in method ", b.method.name, " of ", type_of(b.this.r()), " object at 0x"];
    func::push_address(&mut out, b.this.r());
    out.push('>' as u32);
    out.finish()
}

fn bound_attr(v: Ref, name: Ref) -> Value {
    let b = v.get::<BoundMethod>();
    let n = name.get::<Str>();
    if n.eq_str("__name__") {
        return Str::from_utf8(b.method.name);
    }
    if n.eq_str("__qualname__") {
        return text![b.method.ty, ".", b.method.name].finish();
    }
    if n.eq_str("__self__") {
        return b.this.get();
    }
    attr::generic_get(v, name)
}

fn bound_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    let (Some(x), Some(y)) = (a.cast::<BoundMethod>(), b.cast::<BoundMethod>()) else { return Value::NOT_IMPLEMENTED };
    let same = core::ptr::eq(x.method, y.method) && x.this.r().is(y.this.r());
    match op {
        Cmp::Eq => Value::bool(same),
        Cmp::Ne => Value::bool(!same),
        _ => Value::NOT_IMPLEMENTED,
    }
}

fn bound_hash(v: Ref) -> i64 {
    let b = v.get::<BoundMethod>();
    identity_hash(b.this.r()) ^ (b.method as *const Method as usize >> 4) as i64
}

fn bound_traverse(v: Ref, visit: &mut Visitor) {
    visit.visit(v.get::<BoundMethod>().this.r());
}

static BOUND_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<BoundMethod>),
    traverse: Some(bound_traverse),
    repr: Some(bound_repr),
    hash: Some(bound_hash),
    richcompare: Some(bound_compare),
    call: Some(bound_call),
    getattro: Some(bound_attr),
    ..Slots::NONE
};

/// `builtin_function_or_method` (methods).
static BOUND: Type = Type::of::<BoundMethod>("builtin_function_or_method", 0, &BOUND_SLOTS);

/// A method or attribute of a builtin type itself: `list.append`.
#[repr(C)]
struct Unbound {
    head: Header,
    method: &'static Method,
}

// SAFETY: `repr(C)`, begins with a header; the two descriptor types share the layout.
unsafe impl Object for Unbound {
    const GC: bool = false;
    fn class() -> &'static Type {
        &METHOD_DESCRIPTOR
    }
}

/// `list.append`
pub fn unbound(method: &'static Method) -> Value {
    let ty = if method.kind == Member::Getter { &ATTRIBUTE_DESCRIPTOR } else { &METHOD_DESCRIPTOR };
    object::new(Unbound { head: Header::new(ty), method })
}

fn descriptor(v: Ref) -> &'static Method {
    // SAFETY: only descriptors have the slots that call this.
    unsafe { &*(v.raw() as usize as *const Unbound) }.method
}

fn unbound_call(v: Ref, args: &Args) -> Value {
    let m = descriptor(v);
    let [this, rest @ ..] = args.values() else {
        return exc::type_error(text!["unbound method ", m.ty, ".", m.name, "() needs an argument"]);
    };
    if args.pos().is_empty() {
        return exc::type_error(text!["unbound method ", m.ty, ".", m.name, "() needs an argument"]);
    }
    if !type_of(*this).is_subtype(m.ty) {
        return exc::type_error(text![
            "descriptor '",
            m.name,
            "' for '",
            m.ty,
            "' objects doesn't apply to a '",
            type_of(*this),
            "' object"
        ]);
    }
    (m.call)(*this, &Args::with_names(rest, args.names()))
}

fn unbound_repr(v: Ref) -> Value {
    let m = descriptor(v);
    let kind = if m.kind == Member::Getter { "attribute" } else { "method" };
    text!["<", kind, " '", m.name, "' of '", m.ty, "' objects>"].finish()
}

fn unbound_get(v: Ref, obj: Ref, _: &'static Type) -> Value {
    let m = descriptor(v);
    if obj.is_null() {
        return v.own();
    }
    if m.kind == Member::Getter { (m.call)(obj, &Args::EMPTY) } else { bound(m, obj) }
}

fn unbound_attr(v: Ref, name: Ref) -> Value {
    let m = descriptor(v);
    let n = name.get::<Str>();
    if n.eq_str("__name__") {
        return Str::from_utf8(m.name);
    }
    if n.eq_str("__qualname__") {
        return text![m.ty, ".", m.name].finish();
    }
    attr::generic_get(v, name)
}

fn unbound_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    if !core::ptr::eq(type_of(a), type_of(b)) {
        return Value::NOT_IMPLEMENTED;
    }
    let same = core::ptr::eq(descriptor(a), descriptor(b));
    match op {
        Cmp::Eq => Value::bool(same),
        Cmp::Ne => Value::bool(!same),
        _ => Value::NOT_IMPLEMENTED,
    }
}

fn unbound_hash(v: Ref) -> i64 {
    (descriptor(v) as *const Method as usize >> 4) as i64
}

const DESCRIPTOR: Slots = Slots {
    dealloc: Some(object::dealloc::<Unbound>),
    repr: Some(unbound_repr),
    hash: Some(unbound_hash),
    richcompare: Some(unbound_compare),
    getattro: Some(unbound_attr),
    descr_get: Some(unbound_get),
    ..Slots::NONE
};
static UNBOUND_SLOTS: Slots = Slots { call: Some(unbound_call), ..DESCRIPTOR };
static METHOD_DESCRIPTOR: Type = Type::of::<Unbound>("method_descriptor", 0, &UNBOUND_SLOTS);
static ATTRIBUTE_SLOTS: Slots = DESCRIPTOR;
static ATTRIBUTE_DESCRIPTOR: Type = Type::of::<Unbound>("getset_descriptor", 0, &ATTRIBUTE_SLOTS);

/// How messages name a builtin function or method: `print`, `list.append`.
pub fn function_name(f: Ref) -> Option<Value> {
    if let Some(b) = f.cast::<Builtin>() {
        return Some(Str::from_utf8(b.name));
    }
    let b = f.cast::<BoundMethod>()?;
    Some(text![b.method.ty, ".", b.method.name].finish())
}
