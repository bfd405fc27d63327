//! Members of `object` and of `type`.
//!
//! The methods of `object` act through the slots of the builtin type behind their object, so that `super().__init__(…)`
//! and `super().__repr__()` mean the right thing whatever the builtin base is.

use super::{builtin_base, floats, heap, instance};
use crate::args::Args;
use crate::attr;
use crate::dict::{self, Dict};
use crate::exc;
use crate::instance::{set_slot_value, slot_value};
use crate::int;
use crate::list::{self, List};
use crate::ops;
use crate::str_::{self, Str};
use crate::tuple;
use crate::types::{self, Cmp, Method, OBJECT, TYPE, Type, as_type, flag, given, type_of};
use crate::word::{Ref, Value};
use crate::{flag as checked, methods, ok, text};
use alloc::vec::Vec;

fn init(this: Ref, args: &Args) -> Value {
    let ty = type_of(this);
    let base = builtin_base(ty);
    if let Some(f) = base.slots().init {
        return if f(this, args) { Value::NONE } else { Value::NULL };
    }
    if !args.is_empty() && core::ptr::eq(base, &OBJECT) {
        let init = attr::find(ty, crate::lit!("__init__"));
        let new = attr::find(ty, crate::lit!("__new__"));
        if matches!(init, Some(attr::Attr::Value(_))) {
            return exc::type_error("object.__init__() takes exactly one argument (the instance to initialize)");
        }
        if !matches!(new, Some(attr::Attr::Value(_))) {
            return exc::type_error(text![ty, ".__init__() takes exactly one argument (the instance to initialize)"]);
        }
    }
    Value::NONE
}

fn new(_: Ref, args: &Args) -> Value {
    let [class, rest @ ..] = args.values() else {
        return exc::type_error("object.__new__(): not enough arguments");
    };
    let Some(ty) = as_type(*class) else {
        return exc::type_error(text!["object.__new__(X): X is not a type object (", type_of(*class), ")"]);
    };
    let rest = Args::with_names(rest, args.names());
    if !ty.has(flag::HEAP) {
        return match ty.slots().new {
            Some(f) => f(ty, &rest),
            None => exc::type_error(text!["cannot create '", ty, "' instances"]),
        };
    }
    if !rest.is_empty() && core::ptr::eq(builtin_base(ty), &OBJECT) {
        let own_new = matches!(attr::find(ty, crate::lit!("__new__")), Some(attr::Attr::Value(_)));
        let own_init = matches!(attr::find(ty, crate::lit!("__init__")), Some(attr::Attr::Value(_)));
        if own_new {
            return exc::type_error("object.__new__() takes exactly one argument (the type to instantiate)");
        }
        if !own_init {
            return exc::type_error(text![ty, "() takes no arguments"]);
        }
    }
    instance::default_new(ty, &rest)
}

fn repr(this: Ref, args: &Args) -> Value {
    if !args.none("object.__repr__") {
        return Value::NULL;
    }
    match builtin_base(type_of(this)).slots().repr {
        Some(f) => f(this),
        None => str_::object_repr(this),
    }
}

fn str(this: Ref, args: &Args) -> Value {
    if !args.none("object.__str__") {
        return Value::NULL;
    }
    match builtin_base(type_of(this)).slots().str {
        Some(f) => f(this),
        None => str_::repr(this),
    }
}

fn hash(this: Ref, args: &Args) -> Value {
    if !args.none("object.__hash__") {
        return Value::NULL;
    }
    match builtin_base(type_of(this)).slots().hash {
        Some(f) => int::from_i64(checked!(f(this))),
        None => exc::type_error(text!["unhashable type: '", type_of(this), "'"]),
    }
}

fn compare(this: Ref, args: &Args, name: &str, op: Cmp) -> Value {
    let other = ok!(args.one(name));
    let ty = type_of(this);
    if let Some(f) = builtin_base(ty).slots().richcompare {
        return f(this, other, op);
    }
    match op {
        Cmp::Eq if this.is(other) => Value::TRUE,
        Cmp::Ne => match ty.slots().richcompare {
            Some(f) => {
                let r = ok!(f(this, other, Cmp::Eq));
                if r.r().is_not_implemented() { r } else { Value::bool(!checked!(ops::truth(r.r()))) }
            }
            None if this.is(other) => Value::FALSE,
            None => Value::NOT_IMPLEMENTED,
        },
        _ => Value::NOT_IMPLEMENTED,
    }
}

macro_rules! comparisons {
    ($($name:ident $text:literal $op:ident;)*) => { $(
        fn $name(this: Ref, args: &Args) -> Value {
            compare(this, args, $text, Cmp::$op)
        }
    )* };
}
comparisons! {
    eq "object.__eq__" Eq;
    ne "object.__ne__" Ne;
    lt "object.__lt__" Lt;
    le "object.__le__" Le;
    gt "object.__gt__" Gt;
    ge "object.__ge__" Ge;
}

fn attribute_name(name: Ref) -> bool {
    if name.cast::<Str>().is_some() {
        return true;
    }
    exc::type_error(text!["attribute name must be string, not '", type_of(name), "'"])
}

fn getattribute(this: Ref, args: &Args) -> Value {
    let name = ok!(args.one("object.__getattribute__"));
    if !attribute_name(name) {
        return Value::NULL;
    }
    attr::generic_get(this, name)
}

fn setattr(this: Ref, args: &Args) -> Value {
    if !args.positional("object", "__setattr__", 2, 2) || !attribute_name(args.get(0)) {
        return Value::NULL;
    }
    checked!(attr::generic_set(this, args.get(0), args.get(1)));
    Value::NONE
}

fn delattr(this: Ref, args: &Args) -> Value {
    let name = ok!(args.one("object.__delattr__"));
    if !attribute_name(name) {
        return Value::NULL;
    }
    checked!(attr::generic_set(this, name, Ref::NULL));
    Value::NONE
}

fn format(this: Ref, args: &Args) -> Value {
    let spec = ok!(args.one("object.__format__"));
    if spec.cast::<Str>().is_none() {
        return exc::type_error(text!["__format__() argument must be str, not ", given(spec)]);
    }
    match builtin_base(type_of(this)).slots().format {
        Some(f) => f(this, spec),
        None => {
            if spec.cast::<Str>().is_some_and(|s| s.is_empty()) {
                return str_::of(this);
            }
            exc::type_error(text!["unsupported format string passed to ", type_of(this), ".__format__"])
        }
    }
}

fn init_subclass(_: Ref, args: &Args) -> Value {
    if !args.is_empty() {
        return exc::type_error("object.__init_subclass__() takes no keyword arguments");
    }
    Value::NONE
}

fn class(this: Ref, _: &Args) -> Value {
    type_of(this).r().own()
}

fn set_class(this: Ref, args: &Args) -> Value {
    let v = args.get(0);
    let Some(new) = as_type(v) else {
        return exc::type_error(text!["__class__ must be set to a class, not '", type_of(v), "' object"]);
    };
    let old = type_of(this);
    let same_layout = old.has(flag::HEAP)
        && new.has(flag::HEAP)
        && old.size == new.size
        && core::ptr::eq(builtin_base(old), builtin_base(new));
    if !same_layout {
        return exc::type_error(text!["__class__ assignment: '", new, "' object layout differs from '", old, "'"]);
    }
    if !change_class(this, old, new) {
        return exc::type_error(text!["__class__ assignment: '", new, "' object layout differs from '", old, "'"]);
    }
    Value::NONE
}

/// Two classes with the same slots differ in nothing that an instance's memory shows.
fn change_class(this: Ref, old: &'static Type, new: &'static Type) -> bool {
    let (Some(x), Some(y), Some(h)) = (heap(old), heap(new), this.header()) else { return false };
    let same = x.slot_names.len() == y.slot_names.len()
        && x.slot_names.iter().zip(&y.slot_names).all(|(a, b)| a.r().is(b.r()))
        && x.floats.map(|f| f.mask) == y.floats.map(|f| f.mask);
    if same {
        h.set_ty(new);
    }
    same
}

/// The attributes of an object as a dict: the object's own dictionary when there are no fixed slots, else a copy.
pub fn attributes(this: Ref) -> Option<Value> {
    let ty = type_of(this);
    let d = attr::dict_slot(this)?;
    if heap(ty).is_some_and(|h| h.closed.is_some()) {
        return None;
    }
    let names: &[Value] = heap(ty).map_or(&[], |h| &h.slot_names);
    if names.is_empty() {
        if d.is_null() {
            d.set(dict::create());
        }
        return Some(d.get());
    }
    let out = dict::create();
    let o = out.r().get::<Dict>();
    for (i, (name, slot)) in names.iter().zip(attr::slot_words(this)).enumerate() {
        if !slot.is_null() {
            o.put_str(name.r(), slot_value(floats(ty), i, slot));
        }
    }
    if let Some(more) = d.r().cast::<Dict>() {
        o.merge(more, false);
    }
    Some(out)
}

fn get_dict(this: Ref, _: &Args) -> Value {
    match attributes(this) {
        Some(d) => d,
        None => attr::no_attribute(this, crate::lit!("__dict__")),
    }
}

/// `obj.__dict__ = d`: fixed slots take their values from the dictionary.
fn set_dict(this: Ref, args: &Args) -> Value {
    let v = args.get(0);
    let (Some(d), Some(slot)) = (v.cast::<Dict>(), attr::dict_slot(this)) else {
        return exc::type_error(text!["__dict__ must be set to a dictionary, not a '", type_of(v), "'"]);
    };
    let names: &[Value] = heap(type_of(this)).map_or(&[], |h| &h.slot_names);
    let rest = d.copy();
    let r = rest.r().get::<Dict>();
    for (i, (name, word)) in names.iter().zip(attr::slot_words(this)).enumerate() {
        let hash = name.r().get::<Str>().hash();
        let taken = ok!(r.remove(name.r(), hash));
        set_slot_value(floats(type_of(this)), i, word, taken.map_or(Value::NULL, |(_, v)| v));
    }
    slot.set(if names.is_empty() { v.own() } else { rest });
    Value::NONE
}

fn doc(this: Ref, _: &Args) -> Value {
    match attr::find(type_of(this), crate::lit!("__doc__")) {
        Some(attr::Attr::Value(v)) => v,
        _ => Value::NONE,
    }
}

fn module(this: Ref, _: &Args) -> Value {
    match attr::find(type_of(this), crate::lit!("__module__")) {
        Some(attr::Attr::Value(v)) => v,
        _ => Str::from_utf8("builtins"),
    }
}

/// Names of attributes, sorted: `dir(obj)`.
pub fn dir(this: Ref) -> Value {
    let names = crate::set::new();
    let s = names.r();
    let add = |name: Ref| {
        crate::set::add(s, name);
    };
    let ty = as_type(this).unwrap_or(type_of(this));
    for t in ty.each_mro() {
        if let Some(h) = heap(t) {
            h.namespace.r().get::<Dict>().each(|k, _| add(k));
        }
        types::each_member(t, |m| add(Str::from_utf8(m.name).r()));
    }
    if as_type(this).is_none()
        && let Some(d) = attributes(this)
    {
        d.r().get::<Dict>().each(|k, _| add(k));
    }
    let out = ok!(crate::iter::to_list(s));
    checked!(list::sort(out.r(), Ref::NONE, false));
    out
}

fn dir_method(this: Ref, args: &Args) -> Value {
    if args.none("object.__dir__") { dir(this) } else { Value::NULL }
}

methods!(&OBJECT;
    INIT = "__init__" init,
    REPR = "__repr__" repr,
    STR = "__str__" str,
    HASH = "__hash__" hash,
    EQ = "__eq__" eq,
    NE = "__ne__" ne,
    LT = "__lt__" lt,
    LE = "__le__" le,
    GT = "__gt__" gt,
    GE = "__ge__" ge,
    GETATTRIBUTE = "__getattribute__" getattribute,
    SETATTR = "__setattr__" setattr,
    DELATTR = "__delattr__" delattr,
    FORMAT = "__format__" format,
    DIR = "__dir__" dir_method,
);
methods!(static_ &OBJECT; NEW = "__new__" new);
methods!(class &OBJECT; INIT_SUBCLASS = "__init_subclass__" init_subclass);
methods!(getter &OBJECT; CLASS = "__class__" class, DICT = "__dict__" get_dict);
methods!(setter &OBJECT; SET_CLASS = "__class__" set_class, SET_DICT = "__dict__" set_dict);
methods!(getter &OBJECT; DOC = "__doc__" doc, MODULE = "__module__" module);

fn this_type(this: Ref) -> &'static Type {
    as_type(this).unwrap_or(&TYPE)
}

fn type_name(this: Ref, _: &Args) -> Value {
    let t = this_type(this);
    match heap(t) {
        Some(h) => h.name.get(),
        None => Str::from_utf8(t.name),
    }
}

fn type_qualname(this: Ref, _: &Args) -> Value {
    let t = this_type(this);
    match heap(t) {
        Some(h) => h.qualname.get(),
        None => Str::from_utf8(t.name),
    }
}

fn from_namespace(this: Ref, name: Ref) -> Value {
    super::own_attribute(this_type(this), name).unwrap_or(Value::NULL)
}

fn type_module(this: Ref, _: &Args) -> Value {
    let v = from_namespace(this, crate::lit!("__module__"));
    if v.is_null() { Str::from_utf8("builtins") } else { v }
}

fn type_doc(this: Ref, _: &Args) -> Value {
    let v = from_namespace(this, crate::lit!("__doc__"));
    if v.is_null() { Value::NONE } else { v }
}

fn type_mro(this: Ref, _: &Args) -> Value {
    let all: Vec<Ref> = this_type(this).each_mro().map(|t| t.r()).collect();
    tuple::from_refs(&all)
}

fn type_bases(this: Ref, _: &Args) -> Value {
    let t = this_type(this);
    match heap(t) {
        Some(h) if !tuple::items(h.bases.r()).is_empty() => h.bases.get(),
        _ => match t.base {
            Some(b) => tuple::from_refs(&[b.r()]),
            None => tuple::from_refs(&[]),
        },
    }
}

fn type_base(this: Ref, _: &Args) -> Value {
    this_type(this).base.map_or(Value::NONE, |b| b.r().own())
}

/// A copy of the namespace: changes go through `setattr`.
fn type_dict(this: Ref, _: &Args) -> Value {
    let t = this_type(this);
    if let Some(h) = heap(t) {
        return h.namespace.r().get::<Dict>().copy();
    }
    let out = dict::create();
    types::each_member(t, |m| out.r().get::<Dict>().put_str(Str::from_utf8(m.name).r(), crate::builtin::unbound(m)));
    out
}

fn type_mro_method(this: Ref, args: &Args) -> Value {
    if !args.none("type.mro") {
        return Value::NULL;
    }
    let all = type_mro(this, args);
    crate::iter::to_list(all.r())
}

fn type_subclasses(this: Ref, args: &Args) -> Value {
    if !args.none("type.__subclasses__") {
        return Value::NULL;
    }
    let out = list::of_words(0);
    if let Some(h) = heap(this_type(this)) {
        let subs = h.subclasses.take();
        for s in &subs {
            out.r().get::<List>().push(s.r().own());
        }
        h.subclasses.set(subs);
    }
    out
}

fn type_call(this: Ref, args: &Args) -> Value {
    super::call(this_type(this), args)
}

methods!(getter &TYPE;
    TYPE_NAME = "__name__" type_name,
    TYPE_QUALNAME = "__qualname__" type_qualname,
    TYPE_MODULE = "__module__" type_module,
    TYPE_DOC = "__doc__" type_doc,
    TYPE_MRO = "__mro__" type_mro,
    TYPE_BASES = "__bases__" type_bases,
    TYPE_BASE = "__base__" type_base,
    TYPE_DICT = "__dict__" type_dict,
);
methods!(&TYPE;
    TYPE_MRO_METHOD = "mro" type_mro_method,
    TYPE_SUBCLASSES = "__subclasses__" type_subclasses,
    TYPE_CALL = "__call__" type_call,
);

pub static ALL: &[&Method] = &[
    &INIT,
    &REPR,
    &STR,
    &HASH,
    &EQ,
    &NE,
    &LT,
    &LE,
    &GT,
    &GE,
    &GETATTRIBUTE,
    &SETATTR,
    &DELATTR,
    &FORMAT,
    &DIR,
    &NEW,
    &INIT_SUBCLASS,
    &CLASS,
    &DICT,
    &SET_CLASS,
    &SET_DICT,
    &DOC,
    &MODULE,
    &TYPE_NAME,
    &TYPE_QUALNAME,
    &TYPE_MODULE,
    &TYPE_DOC,
    &TYPE_MRO,
    &TYPE_BASES,
    &TYPE_BASE,
    &TYPE_DICT,
    &TYPE_MRO_METHOD,
    &TYPE_SUBCLASSES,
    &TYPE_CALL,
];
