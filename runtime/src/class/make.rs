//! Making classes.

use super::heap::{Heap, Hooks, heap};
use super::{info, slots};
use crate::args::Args;
use crate::attr;
use crate::call;
use crate::dict::{self, Dict};
use crate::exc;
use crate::instance::{Floats, Instance};
use crate::str_::{Str, intern};
use crate::sys;
use crate::tuple;
use crate::types::{self, OBJECT, TYPE, Type, as_type, flag, given, type_of};
use crate::word::{Ref, Slot, Value, refs};
use crate::{flag as checked, ok, text};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;

static HOOKS: Hooks =
    Hooks { set_attribute, attribute: attr::find_optional, special: attr::get_special, call: call::call };

/// The class statement: description, tuple of bases, namespace of the body, keyword arguments (dict or null).
pub fn new(id: u32, bases: Ref, namespace: Ref, kwargs: Ref) -> Value {
    let i = info(id);
    let ns = namespace.get::<Dict>().copy();
    let d = ns.r().get::<Dict>();
    if d.find_str(crate::lit!("__module__")).is_none() {
        put(d, "__module__", Str::from_utf8(i.module));
    }
    if d.find_str(crate::lit!("__doc__")).is_none() {
        put(d, "__doc__", i.doc.map_or(Value::NONE, Str::from_utf8));
    }
    let names: Vec<Value> = i.slots.iter().map(|s| intern(Str::from_utf8(s).r())).collect();
    build(Parts {
        id,
        name: i.name,
        qualname: Str::from_utf8(i.qualname),
        bases,
        namespace: ns,
        slots: names,
        floats: i.floats,
        kwargs,
    })
}

/// `type(name, bases, namespace, **kwargs)`
pub fn from_parts(args: &Args) -> Value {
    let [name, bases, namespace, ..] = args.pos() else {
        return exc::type_error("type() takes 1 or 3 arguments");
    };
    let Some(s) = name.cast::<Str>() else {
        return exc::type_error(text!["type.__new__() argument 1 must be str, not ", given(*name)]);
    };
    if tuple::try_items(*bases).is_none() {
        return exc::type_error(text!["type.__new__() argument 2 must be tuple, not ", given(*bases)]);
    }
    let Some(d) = namespace.cast::<Dict>() else {
        return exc::type_error(text!["type.__new__() argument 3 must be dict, not ", given(*namespace)]);
    };
    let ns = d.copy();
    let d = ns.r().get::<Dict>();
    if d.find_str(crate::lit!("__module__")).is_none() {
        put(d, "__module__", Str::from_utf8("__main__"));
    }
    if d.find_str(crate::lit!("__doc__")).is_none() {
        put(d, "__doc__", Value::NONE);
    }
    let kwargs = dict::create();
    for (k, v) in args.keywords() {
        kwargs.r().get::<Dict>().put_str(k, v.own());
    }
    // Names of classes live forever, as classes do.
    let text: &'static str = sys::forever(String::from_utf8_lossy(&s.to_utf8()).into_owned().into_boxed_str());
    let qualname = match d.find_str(crate::lit!("__qualname__")) {
        Some(q) => q.own(),
        None => name.own(),
    };
    build(Parts {
        id: u32::MAX,
        name: text,
        qualname,
        bases: *bases,
        namespace: ns,
        slots: Vec::new(),
        floats: None,
        kwargs: kwargs.r(),
    })
}

struct Parts<'a> {
    id: u32,
    name: &'static str,
    qualname: Value,
    bases: Ref<'a>,
    namespace: Value,
    slots: Vec<Value>,
    floats: Option<Floats>,
    kwargs: Ref<'a>,
}

fn put(d: &Dict, name: &str, v: Value) {
    let key = intern(Str::from_utf8(name).r());
    d.put_str(key.r(), v);
}

fn build(mut parts: Parts) -> Value {
    let bases = ok!(base_types(parts.bases));
    let base = ok!(layout_base(&bases));
    let ns_value = core::mem::replace(&mut parts.namespace, Value::NULL);
    let ns = ns_value.r().get::<Dict>();
    intern_keys(ns);
    implicit_methods(ns);
    let slot_names = slot_names(base, &parts.slots);
    let closed = ok!(closed_names(&bases, base, ns));
    let slot_names = with_declared(slot_names, &closed);
    // Inherited slots are those of the base, also where the class statement says nothing of them.
    let floats = parts.floats.or(heap(base).and_then(|h| h.floats));
    let plain = core::ptr::eq(base, &OBJECT);
    let (size, mut flags) = if plain {
        (size_of::<Instance>() as u32, flag::INSTANCE)
    } else if base.has(flag::INSTANCE | flag::HEAP) {
        (base.size, base.flags.get())
    } else {
        // The dictionary word follows the layout of the builtin container.
        (base.size + 8, base.flags.get())
    };
    if plain {
        flags |= flag::GC;
    }
    let first = slots::initial(base);
    let ty: &'static Type =
        sys::forever(Box::new(Type::new_heap(parts.name, base, flags, size, slot_names.len() as u32, first)));
    let mro = ok!(linearise(ty, &bases));
    ty.mro.set(mro);
    let base_values: Vec<Ref> = bases.iter().map(|b| b.r()).collect();
    let h: &'static Heap = sys::forever(Box::new(Heap {
        id: parts.id,
        namespace: Slot::new(ns_value.clone()),
        bases: Slot::new(tuple::from_refs(&base_values)),
        name: Slot::new(Str::from_utf8(parts.name)),
        qualname: Slot::new(parts.qualname),
        slot_names,
        floats,
        closed,
        subclasses: Cell::new(Vec::new()),
        hooks: &HOOKS,
    }));
    ty.heap.set(h as *const Heap as *const ());
    types::set_class_name(display_name);
    super::dunder::install();
    super::alias::install();
    slots::fill(ty);
    for b in &bases {
        if let Some(h) = heap(b) {
            let mut subs = h.subclasses.take();
            subs.push(ty);
            h.subclasses.set(subs);
        }
    }
    if !set_names(ty, ns) || !init_subclass(ty, parts.kwargs) {
        return Value::NULL;
    }
    ty.r().own()
}

/// Module (empty for `builtins`) and qualified name of a class of the program, for its `repr`.
fn display_name(ty: &'static Type) -> Option<(Value, Value)> {
    let h = heap(ty)?;
    let module = match h.namespace.r().get::<Dict>().find_str(crate::lit!("__module__")) {
        Some(m) => m.own(),
        None => Value::NULL,
    };
    Some((module, h.qualname.get()))
}

/// Attribute lookups compare names by address first.
fn intern_keys(ns: &Dict) {
    ns.each(|k, _| {
        drop(intern(k));
    });
}

/// For programs whose metaclass the compiler does not see: `T = type`, then `class Meta(T)`.
#[cold]
fn no_metaclasses<R: crate::word::Failed>() -> R {
    exc::raise_text(&exc::NOT_IMPLEMENTED_ERROR, "metaclasses are not supported")
}

fn base_types(bases: Ref) -> Option<Vec<&'static Type>> {
    let mut out: Vec<&'static Type> = Vec::new();
    for b in tuple::items(bases) {
        let Some(t) = as_type(b.r()).or_else(|| super::alias::origin(b.r())) else {
            return exc::type_error(text!["bases must be types, not '", type_of(b.r()), "'"]);
        };
        if t.has(flag::META) {
            return no_metaclasses();
        }
        if !t.has(flag::BASE) {
            return exc::type_error(text!["type '", t, "' is not an acceptable base type"]);
        }
        if out.iter().any(|o| core::ptr::eq(*o, t)) {
            return exc::type_error(text!["duplicate base class ", t]);
        }
        out.push(t);
    }
    if out.is_empty() {
        out.push(&OBJECT);
    }
    Some(out)
}

/// The base whose builtin layout instances have. The builtin bases of all must be on one line.
fn layout_base(bases: &[&'static Type]) -> Option<&'static Type> {
    let builtin = |t: &'static Type| super::builtin_base(t);
    let mut best = bases[0];
    for &b in &bases[1..] {
        let (x, y) = (builtin(best), builtin(b));
        // Exception classes share one layout.
        if x.has(flag::EXCEPTION) && y.has(flag::EXCEPTION) {
            continue;
        }
        if !x.is_subtype(y) {
            if !y.is_subtype(x) {
                return exc::type_error("multiple bases have instance lay-out conflict");
            }
            best = b;
        }
    }
    Some(best)
}

/// Names of the fixed slots. The compiler's come first: compiled code uses their numbers, and only where it knows that the
/// class extends the layout of its base. Everything else finds slots by name.
fn slot_names(base: &'static Type, wanted: &[Value]) -> Vec<Value> {
    let mut names = wanted.to_vec();
    for inherited in heap(base).map_or(&[][..], |h| &h.slot_names) {
        if !names.iter().any(|n| n.r().is(inherited.r())) {
            names.push(inherited.clone());
        }
    }
    names
}

/// With `__slots__` in this class and all classes it derives from: the names allowed.
fn closed_names(bases: &[&'static Type], base: &'static Type, ns: &Dict) -> Option<Option<Vec<Value>>> {
    let Some(declared) = ns.find_str(crate::lit!("__slots__")) else { return Some(None) };
    let mut names: Vec<Value> = Vec::new();
    for b in bases {
        if !b.has(flag::HEAP | flag::EXCEPTION) {
            continue;
        }
        match heap(b).and_then(|h| h.closed.as_ref()) {
            Some(more) => names.extend(more.iter().cloned()),
            None => return Some(None),
        }
    }
    if super::builtin_base(base).has(flag::EXCEPTION) {
        return Some(None);
    }
    let declared = declared.own();
    let list = if declared.r().cast::<Str>().is_some() {
        tuple::from_refs(&[declared.r()])
    } else {
        ok!(crate::iter::to_tuple(declared.r()))
    };
    for n in tuple::items(list.r()) {
        let Some(s) = n.r().cast::<Str>() else {
            return exc::type_error(text!["__slots__ items must be strings, not '", type_of(n.r()), "'"]);
        };
        if s.eq_str("__dict__") {
            return Some(None);
        }
        names.push(intern(n.r()));
    }
    Some(Some(names))
}

fn with_declared(mut names: Vec<Value>, closed: &Option<Vec<Value>>) -> Vec<Value> {
    for c in closed.iter().flatten() {
        if !names.iter().any(|n| n.r().is(c.r())) {
            names.push(c.clone());
        }
    }
    names
}

/// `__new__` is a static method, `__init_subclass__` and `__class_getitem__` are class methods without being marked; a
/// class with `__eq__` and without `__hash__` is unhashable.
fn implicit_methods(ns: &Dict) {
    let function = |name: Ref| {
        let v = ns.find_str(name)?.own();
        if core::ptr::eq(type_of(v.r()), &crate::func::FUNCTION) { Some(v) } else { None }
    };
    if let Some(f) = function(crate::lit!("__new__")) {
        put(ns, "__new__", super::descr::static_method(f.r()));
    }
    if let Some(f) = function(crate::lit!("__init_subclass__")) {
        put(ns, "__init_subclass__", super::descr::class_method(f.r()));
    }
    if let Some(f) = function(crate::lit!("__class_getitem__")) {
        put(ns, "__class_getitem__", super::descr::class_method(f.r()));
    }
    if ns.find_str(crate::lit!("__eq__")).is_some() && ns.find_str(crate::lit!("__hash__")).is_none() {
        put(ns, "__hash__", Value::NONE);
    }
}

/// The C3 linearisation of a class with these bases.
fn linearise(ty: &'static Type, bases: &[&'static Type]) -> Option<&'static [&'static Type]> {
    let mut lists: Vec<Vec<&'static Type>> = bases.iter().map(|b| b.each_mro().collect()).collect();
    lists.push(bases.to_vec());
    let mut out: Vec<&'static Type> = Vec::new();
    out.push(ty);
    loop {
        lists.retain(|l| !l.is_empty());
        if lists.is_empty() {
            return Some(sys::forever(out.into_boxed_slice()));
        }
        let in_tail = |t: &Type| lists.iter().any(|l| l[1..].iter().any(|x| core::ptr::eq(*x, t)));
        let Some(next) = lists.iter().map(|l| l[0]).find(|t| !in_tail(t)) else {
            return no_order(&lists);
        };
        out.push(next);
        for l in &mut lists {
            if core::ptr::eq(l[0], next) {
                l.remove(0);
            }
        }
    }
}

#[cold]
fn no_order<R: crate::word::Failed>(lists: &[Vec<&'static Type>]) -> R {
    let mut b = text!["Cannot create a consistent method resolution\norder (MRO) for bases "];
    let mut seen: Vec<&'static Type> = Vec::new();
    for l in lists {
        if !seen.iter().any(|t| core::ptr::eq(*t, l[0])) {
            if !seen.is_empty() {
                b.push_latin1(b", ");
            }
            b.push_wtf8(l[0].name.as_bytes());
            seen.push(l[0]);
        }
    }
    exc::type_error(b)
}

/// Calls `__set_name__` of the values in the namespace.
fn set_names(ty: &'static Type, ns: &Dict) -> bool {
    let mut pairs: Vec<(Value, Value)> = Vec::new();
    ns.each(|k, v| pairs.push((k.own(), v.own())));
    for (name, v) in &pairs {
        if super::descr::set_property_name(v.r(), name.r()) || !type_of(v.r()).has(flag::HEAP) {
            continue;
        }
        if let Some(r) = attr::call_special(v.r(), crate::lit!("__set_name__"), &[ty.r(), name.r()]) {
            ok!(r);
        }
    }
    true
}

/// `super(cls, cls).__init_subclass__(**kwargs)`
fn init_subclass(ty: &'static Type, kwargs: Ref) -> bool {
    let mut names: Vec<Value> = Vec::new();
    let mut values: Vec<Value> = Vec::new();
    if let Some(d) = kwargs.cast::<Dict>() {
        d.each(|k, v| {
            names.push(k.own());
            values.push(v.own());
        });
    }
    if let Some(i) = names.iter().position(|n| n.r().get::<Str>().eq_str("metaclass")) {
        if !values[i].r().is(TYPE.r()) {
            return no_metaclasses();
        }
        names.remove(i);
        values.remove(i);
    }
    for t in ty.each_mro().skip(1) {
        if t.has(flag::HEAP)
            && let Some(f) = super::own_attribute(t, crate::lit!("__init_subclass__"))
        {
            let m = match type_of(f.r()).slots().descr_get {
                Some(g) => ok!(g(f.r(), Ref::NULL, ty)),
                None => f,
            };
            ok!(call::call(m.r(), &Args::with_names(refs(&values), refs(&names))));
            return true;
        }
    }
    if !names.is_empty() {
        let q = heap(ty).map_or(Value::NULL, |h| h.qualname.get());
        return exc::type_error(text![&q, ".__init_subclass__() takes no keyword arguments"]);
    }
    true
}

/// `class.name = v`; a null `v` deletes.
fn set_attribute(ty: &'static Type, name: Ref, v: Ref) {
    let Some(h) = heap(ty) else { return };
    let s = name.get::<Str>();
    // Renaming shows in `repr` and messages; the plain name is part of the type and stays.
    if s.eq_str("__name__") || s.eq_str("__qualname__") {
        if v.cast::<Str>().is_none() {
            return exc::type_error(text!["can only assign string to ", ty, ".", name, ", not '", type_of(v), "'"]);
        }
        let slot = if s.eq_str("__name__") { &h.name } else { &h.qualname };
        return slot.set(v.own());
    }
    attr::invalidate();
    let ns = h.namespace.get();
    let d = ns.r().get::<Dict>();
    if v.is_null() {
        let removed = checked!(d.remove(name, s.hash())).flatten();
        if removed.is_none() {
            return attr::no_attribute(ty.r(), name);
        }
        attr::invalidate();
    } else {
        let key = intern(name);
        d.put_str(key.r(), v.own());
        attr::invalidate();
    }
    if s.len() > 4 && s.at(0) == '_' as u32 && s.at(1) == '_' as u32 {
        refresh(ty);
    }
}

/// Fills the slots of a class and of its subclasses again.
fn refresh(ty: &'static Type) {
    slots::fill(ty);
    let Some(h) = heap(ty) else { return };
    let subs = h.subclasses.take();
    for s in &subs {
        refresh(s);
    }
    h.subclasses.set(subs);
}
