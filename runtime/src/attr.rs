//! Attributes: lookup in classes, instances, types and modules, and the rows `attr::…`.
//!
//! Owns: the order of lookup, descriptors, the lookup cache, the messages of AttributeError. Does not know: what classes
//! of the program consist of beyond their namespace and slot names (`class`).

use crate::args::Args;
use crate::builtin;
use crate::call;
use crate::class;
use crate::dict::{self, Dict};
use crate::exc;
use crate::func::{FUNCTION, Function};
use crate::instance;
use crate::object::IMMORTAL;
use crate::str_::{Str, intern};
use crate::sys::Single;
use crate::types::{self, Member, Method, Type, as_type, flag, type_of};
use crate::word::{Ref, Slot, Value};
use crate::{lit, ok, text};
use core::cell::Cell;

/// What a class says of a name: a value in a namespace, or a member of a builtin type.
#[derive(Clone)]
pub enum Attr {
    Value(Value),
    Member(&'static Method),
}

/// A method to be called at once.
pub enum Callee {
    /// A function that gets the object first.
    Function(Value),
    /// A method of a builtin type, which gets the object too.
    Builtin(&'static Method),
    /// Anything else, already bound.
    Value(Value),
}

/// One remembered lookup. Names are remembered by address, so only immortal ones are; values stand for what the class's
/// namespaces hold as long as the version is the same.
#[derive(Clone, Copy)]
struct Cached {
    ty: *const Type,
    name: u64,
    version: u32,
    kind: u8,
    word: u64,
}

const CACHE_SIZE: usize = 512;
const ABSENT: u8 = 0;
const VALUE: u8 = 1;
const MEMBER: u8 = 2;

static CACHE: Single<[Cell<Cached>; CACHE_SIZE]> = Single::new(
    [const { Cell::new(Cached { ty: core::ptr::null(), name: 0, version: 0, kind: 0, word: 0 }) }; CACHE_SIZE],
);
static VERSION: Single<Cell<u32>> = Single::new(Cell::new(1));

/// Forgets all lookups: a class has changed.
pub fn invalidate() {
    VERSION.set(VERSION.get().wrapping_add(1));
}

/// Finds what a builtin type itself has under a special name.
pub type SlotAttribute = fn(&'static Type, &Str) -> Option<Value>;

/// Attributes that builtin types have through their slots (`int.__add__`), known when the program needs them.
pub static SLOT_ATTRIBUTES: Single<Cell<Option<SlotAttribute>>> = Single::new(Cell::new(None));

/// Finds `name` (a string) in a class and its bases.
#[inline(never)]
pub fn find(ty: &'static Type, name: Ref) -> Option<Attr> {
    let immortal = name.header().is_some_and(|h| h.count() & IMMORTAL != 0);
    if !immortal {
        return find_uncached(ty, name);
    }
    let i = ((ty as *const Type as usize >> 3) ^ (name.raw() as usize >> 4)) & (CACHE_SIZE - 1);
    let c = CACHE[i].get();
    if core::ptr::eq(c.ty, ty) && c.name == name.raw() && c.version == VERSION.get() {
        return match c.kind {
            // SAFETY: the version says that the namespace still holds the word.
            VALUE => Some(Attr::Value(unsafe { Ref::from_raw(c.word) }.own())),
            // SAFETY: the word is the address of a static.
            MEMBER => Some(Attr::Member(unsafe { &*(c.word as usize as *const Method) })),
            _ => None,
        };
    }
    let found = find_uncached(ty, name);
    let (kind, word) = match &found {
        // A value that only the lookup holds is not remembered.
        Some(Attr::Value(v)) if v.r().header().is_some_and(|h| h.is_unshared()) => return found,
        Some(Attr::Value(v)) => (VALUE, v.raw()),
        Some(Attr::Member(m)) => (MEMBER, *m as *const Method as usize as u64),
        None => (ABSENT, 0),
    };
    CACHE[i].set(Cached { ty, name: name.raw(), version: VERSION.get(), kind, word });
    found
}

#[inline(never)]
fn find_uncached(ty: &'static Type, name: Ref) -> Option<Attr> {
    let s = name.cast::<Str>()?;
    let own;
    let utf8: &[u8] = match s.as_ascii() {
        Some(t) => t.as_bytes(),
        None => {
            own = s.to_utf8();
            &own
        }
    };
    for t in ty.each_mro() {
        if t.has(flag::HEAP) {
            if let Some(v) = class::own_attribute(t, name) {
                return Some(Attr::Value(v));
            }
        } else {
            if let Some(m) = types::own_member(t, utf8) {
                return Some(Attr::Member(m));
            }
            if utf8.starts_with(b"__")
                && let Some(f) = SLOT_ATTRIBUTES.get()
                && let Some(v) = f(t, s)
            {
                return Some(Attr::Value(v));
            }
        }
    }
    None
}

/// The value that an attribute of a class has for an instance (or, with a null `obj`, for the class).
fn bound(attr: Attr, obj: Ref, ty: &'static Type) -> Value {
    match attr {
        Attr::Value(v) => match type_of(v.r()).slots().descr_get {
            Some(f) => f(v.r(), obj, ty),
            None => v,
        },
        Attr::Member(m) => match m.kind {
            Member::Method if obj.is_null() => builtin::unbound(m),
            Member::Method => builtin::bound(m, obj),
            Member::Getter if obj.is_null() => builtin::unbound(m),
            Member::Getter => (m.call)(obj, &Args::EMPTY),
            Member::Static => builtin::bound(m, Ref::NULL),
            Member::Class => builtin::bound(m, ty.r()),
            Member::Setter => Value::NULL,
        },
    }
}

/// The attribute takes precedence over the instance's own: it has a `__set__`, or is computed.
fn is_data(attr: &Attr) -> bool {
    match attr {
        Attr::Value(v) => type_of(v.r()).slots().descr_set.is_some(),
        Attr::Member(m) => m.kind == Member::Getter,
    }
}

/// The dictionary word of an object that can have attributes of its own.
pub fn dict_slot<'a>(obj: Ref<'a>) -> Option<&'a Slot> {
    let ty = obj.header()?.ty();
    if ty.has(flag::INSTANCE) {
        // SAFETY: the flag says that the object is laid out as an instance.
        return Some(unsafe { &(*(obj.raw() as usize as *const crate::instance::Instance)).dict });
    }
    if ty.has(flag::HEAP) && !ty.has(flag::META) {
        // SAFETY: classes that derive from builtin containers have the dictionary word at the end of the fixed part.
        return Some(unsafe { &*(crate::instance::dict_address(obj, ty) as *const Slot) });
    }
    None
}

/// The slot words of an instance of a class of the program.
pub fn slot_words<'a>(obj: Ref<'a>) -> &'a [Slot] {
    match obj.header() {
        // SAFETY: the type tells where the slot words begin and how many there are.
        Some(h) if h.ty().has(flag::HEAP) => unsafe {
            let start = if h.ty().has(flag::INSTANCE) {
                obj.raw() as usize + h.ty().size as usize
            } else {
                crate::instance::dict_address(obj, h.ty()) + 8
            };
            let start = start as *const Slot;
            core::slice::from_raw_parts(start, h.ty().n_slots as usize)
        },
        _ => &[],
    }
}

/// The object's own attribute, or null.
fn own(obj: Ref, ty: &'static Type, name: Ref) -> Value {
    if ty.has(flag::HEAP)
        && ty.n_slots != 0
        && let Some(i) = class::slot_number(ty, name)
        && let Some(s) = slot_words(obj).get(i)
        && !s.is_null()
    {
        return instance::slot_value(class::floats(ty), i, s);
    }
    match dict_slot(obj).and_then(|d| d.r().cast::<Dict>()).and_then(|d| d.find_str(name)) {
        Some(v) => v.own(),
        None => Value::NULL,
    }
}

/// The usual lookup; null without exception when there is no such attribute.
fn lookup(obj: Ref, name: Ref) -> Value {
    let ty = type_of(obj);
    let attr = find(ty, name);
    if let Some(a) = &attr
        && is_data(a)
    {
        return bound(a.clone(), obj, ty);
    }
    let v = own(obj, ty, name);
    if !v.is_null() {
        return v;
    }
    match attr {
        Some(a) => bound(a, obj, ty),
        None => Value::NULL,
    }
}

/// The usual lookup (`object.__getattribute__`).
pub fn generic_get(obj: Ref, name: Ref) -> Value {
    let v = lookup(obj, name);
    if v.is_null() && !exc::pending() {
        no_attribute::<Value>(obj, name);
    }
    v
}

/// Raises `'C' object has no attribute 'x'`.
#[cold]
pub fn no_attribute<R: crate::word::Failed>(obj: Ref, name: Ref) -> R {
    if let Some(t) = as_type(obj) {
        return exc::attribute_error(text!["type object '", t, "' has no attribute '", name, "'"], obj, name);
    }
    exc::attribute_error(text!["'", type_of(obj), "' object has no attribute '", name, "'"], obj, name)
}

/// `obj.name`
pub fn get(obj: Ref, name: Ref) -> Value {
    let ty = type_of(obj);
    if let Some(f) = ty.slots().getattro {
        return f(obj, name);
    }
    if let Some(t) = as_type(obj) {
        return type_get(t, name);
    }
    generic_get(obj, name)
}

/// An attribute that may be missing: the null word inside `Some` then, `None` after another exception.
pub fn find_optional(obj: Ref, name: Ref) -> Option<Value> {
    let v = if type_of(obj).slots().getattro.is_none() && as_type(obj).is_none() {
        lookup(obj, name)
    } else {
        get(obj, name)
    };
    if v.is_null() && exc::pending() && exc::catch(&exc::ATTRIBUTE_ERROR).is_none() {
        return None;
    }
    Some(v)
}

/// `class.name`
pub fn type_get(t: &'static Type, name: Ref) -> Value {
    let meta = type_of(t.r());
    let of_meta = find(meta, name);
    if let Some(a) = &of_meta
        && is_data(a)
    {
        return bound(a.clone(), t.r(), meta);
    }
    if let Some(a) = find(t, name) {
        return bound(a, Ref::NULL, t);
    }
    match of_meta {
        Some(a) => bound(a, t.r(), meta),
        None => no_attribute(t.r(), name),
    }
}

/// Finds the method `name` of `obj` for a call.
#[inline(never)]
pub fn callee(obj: Ref, name: Ref) -> Option<Callee> {
    let ty = type_of(obj);
    if ty.slots().getattro.is_some() || ty.has(flag::META) {
        return Some(Callee::Value(ok!(get(obj, name))));
    }
    let attr = find(ty, name);
    match attr {
        Some(Attr::Member(m)) if m.kind == Member::Method => {
            if ty.has(flag::HEAP | flag::INSTANCE) {
                let v = own(obj, ty, name);
                if !v.is_null() {
                    return Some(Callee::Value(v));
                }
            }
            Some(Callee::Builtin(m))
        }
        Some(Attr::Value(f)) if core::ptr::eq(type_of(f.r()), &FUNCTION) => {
            let v = own(obj, ty, name);
            Some(if v.is_null() { Callee::Function(f) } else { Callee::Value(v) })
        }
        _ => Some(Callee::Value(ok!(generic_get(obj, name)))),
    }
}

/// The special method `name` of an object's class, bound; null when there is none, or after an exception.
pub fn get_special(obj: Ref, name: Ref) -> Value {
    let ty = type_of(obj);
    match find(ty, name) {
        Some(a) => bound(a, obj, ty),
        None => Value::NULL,
    }
}

/// TypeError unless the type of `obj` can be used in `with`.
pub fn check_context(obj: Ref) {
    let ty = type_of(obj);
    let has = |name: Ref| find(ty, name).is_some();
    if !has(lit!("__enter__")) {
        return exc::type_error(text!["'", ty, "' object does not support the context manager protocol"]);
    }
    if !has(lit!("__exit__")) {
        exc::type_error(text![
            "'",
            ty,
            "' object does not support the context manager protocol (missed __exit__ method)"
        ])
    }
}

/// As [`get_special`].
pub fn find_special(obj: Ref, name: Ref) -> Option<Value> {
    let v = get_special(obj, name);
    if v.is_null() { None } else { Some(v) }
}

/// Calls the special method `name` of a class of the program; `None` when its classes do not define it.
#[inline(never)]
pub fn call_special(obj: Ref, name: Ref, args: &[Ref]) -> Option<Value> {
    let ty = type_of(obj);
    let Some(Attr::Value(f)) = find(ty, name) else { return None };
    Some(call_found(f, obj, ty, args))
}

/// Calls what a class says of a special name.
#[inline(never)]
pub fn call_found(f: Value, obj: Ref, ty: &'static Type, args: &[Ref]) -> Value {
    if let Some(x) = f.r().cast::<Function>() {
        return call::call_function(x, obj, &Args::new(args));
    }
    let m = match type_of(f.r()).slots().descr_get {
        Some(g) => ok!(g(f.r(), obj, ty)),
        None => f,
    };
    call::call(m.r(), &Args::new(args))
}

/// `obj.name = v`
pub fn set(obj: Ref, name: Ref, v: Ref) {
    store(obj, name, v);
}

/// `del obj.name`
pub fn del(obj: Ref, name: Ref) {
    store(obj, name, Ref::NULL);
}

fn store(obj: Ref, name: Ref, v: Ref) {
    let ty = type_of(obj);
    if let Some(f) = ty.slots().setattro {
        return f(obj, name, v);
    }
    if let Some(t) = as_type(obj) {
        return class::set_attribute(t, name, v);
    }
    generic_set(obj, name, v);
}

/// The usual store (`object.__setattr__`); a null `v` deletes.
pub fn generic_set(obj: Ref, name: Ref, v: Ref) {
    let ty = type_of(obj);
    let attr = find(ty, name);
    match &attr {
        Some(Attr::Value(d)) => {
            if let Some(f) = type_of(d.r()).slots().descr_set {
                return f(d.r(), obj, v);
            }
        }
        Some(Attr::Member(m)) if m.kind == Member::Getter => {
            let own;
            let s = name.get::<Str>();
            let utf8: &[u8] = match s.as_ascii() {
                Some(t) => t.as_bytes(),
                None => {
                    own = s.to_utf8();
                    &own
                }
            };
            if let Some(setter) = types::find_setter(ty, utf8) {
                drop((setter.call)(obj, &Args::new(&[v])));
                return;
            }
            return not_writable(obj, name, m);
        }
        _ => {}
    }
    if ty.has(flag::HEAP)
        && let Some(i) = class::slot_number(ty, name)
        && let Some(s) = slot_words(obj).get(i)
        && class::admits(ty, name)
    {
        if v.is_null() && s.is_null() {
            return no_attribute(obj, name);
        }
        return instance::set_slot_value(class::floats(ty), i, s, if v.is_null() { Value::NULL } else { v.own() });
    }
    let Some(d) = dict_slot(obj).filter(|_| !ty.has(flag::HEAP) || class::admits(ty, name)) else {
        if attr.is_some() && !ty.has(flag::HEAP) {
            return exc::attribute_error(text!["'", ty, "' object attribute '", name, "' is read-only"], obj, name);
        }
        return no_attribute(obj, name);
    };
    if v.is_null() {
        let removed = d.r().cast::<Dict>().and_then(|d| d.remove(name, name.get::<Str>().hash()).flatten());
        if removed.is_none() {
            no_attribute(obj, name)
        }
        return;
    }
    if d.is_null() {
        d.set(dict::create());
    }
    let key = intern(name);
    d.get().r().get::<Dict>().put_str(key.r(), v.own());
}

#[cold]
fn not_writable(obj: Ref, name: Ref, m: &'static Method) {
    let m = text!["attribute '", name, "' of '", m.ty, "' objects is not writable"];
    exc::attribute_error(m, obj, name)
}

/// `super(class, obj).name`
pub fn super_get(class: Ref, obj: Ref, name: Ref) -> Value {
    class::super_get(class, obj, name)
}
