//! Functions of the program as objects.
//!
//! Owns: what the runtime knows of a function's code ([`FuncInfo`]) and the program-wide table of it, the object, its
//! attributes, and the rows `func::…`. Does not know: how arguments are bound (`call.rs`).

use crate::args::Args;
use crate::attr;
use crate::call;
use crate::dict;
use crate::exc;
use crate::gc::{GcHeader, Visitor};
use crate::object::{self, Object};
use crate::str_::{Builder, Str, push_hex};
use crate::sys::Single;
use crate::text;
use crate::tuple;
use crate::types::{Slots, Type};
use crate::word::{Ref, Slot, Value};
use core::cell::Cell;

/// Uniform entry: the closure (a borrowed tuple word, or null), then one borrowed word per parameter in the order
/// positional-only, positional, keyword-only, `*args`, `**kwargs`. The result is owned; null after an exception.
pub type Entry = extern "C" fn(closure: u64, args: *const u64) -> u64;
/// Body of a generator: the generator (borrowed) and the value sent (owned; null when an exception is pending).
pub type Resume = extern "C" fn(generator: u64, sent: u64) -> u64;

/// What the runtime knows of a function's code.
pub struct FuncInfo {
    pub name: &'static str,
    pub qualname: &'static str,
    pub module: &'static str,
    pub doc: Option<&'static str>,
    /// In the order positional-only, positional, keyword-only, `*args`, `**kwargs`.
    pub params: &'static [&'static str],
    pub posonly: u32,
    /// Positional parameters that can be given by name too.
    pub args: u32,
    pub kwonly: u32,
    pub vararg: bool,
    pub kwarg: bool,
    /// Dropping a suspended generator must run its `finally` blocks.
    pub has_finally: bool,
    pub entry: Entry,
    pub resume: Option<Resume>,
    pub first_line: u32,
    /// For exports: what the border checks, one per parameter and one for the result.
    pub border: &'static [&'static str],
}

impl FuncInfo {
    /// Number of positional parameters.
    #[inline(always)]
    pub fn n_pos(&self) -> usize {
        (self.posonly + self.args) as usize
    }

    /// Positional parameters only.
    #[inline(always)]
    pub fn is_plain(&self) -> bool {
        self.kwonly == 0 && !self.vararg && !self.kwarg
    }
}

static TABLE: Single<Cell<&'static [FuncInfo]>> = Single::new(Cell::new(&[]));

/// Sets the program's functions; info ids are indexes into it.
pub fn set_table(table: &'static [FuncInfo]) {
    TABLE.set(table);
}

/// The description with this number.
pub fn info(id: u32) -> &'static FuncInfo {
    match TABLE.get().get(id as usize) {
        Some(i) => i,
        None => crate::sys::bug("no such function description"),
    }
}

/// A function object. Null slots mean: as the description says.
#[repr(C)]
pub struct Function {
    head: GcHeader,
    pub(crate) info: &'static FuncInfo,
    pub(crate) closure: Slot,
    /// Tuple of the defaults of the last positional parameters, or null.
    pub(crate) defaults: Slot,
    /// Dict of the defaults of keyword-only parameters, or null.
    pub(crate) kwdefaults: Slot,
    dict: Slot,
    annotations: Slot,
    name: Slot,
    qualname: Slot,
    doc: Slot,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for Function {
    const GC: bool = true;
    fn class() -> &'static Type {
        &FUNCTION
    }
}

impl Function {
    pub fn name(&self) -> Value {
        if self.name.is_null() { Str::from_utf8(self.info.name) } else { self.name.get() }
    }

    pub fn qualname(&self) -> Value {
        if self.qualname.is_null() { Str::from_utf8(self.info.qualname) } else { self.qualname.get() }
    }

    fn slots(&self) -> [&Slot; 8] {
        [
            &self.closure,
            &self.defaults,
            &self.kwdefaults,
            &self.dict,
            &self.annotations,
            &self.name,
            &self.qualname,
            &self.doc,
        ]
    }

    /// The attribute dictionary, made when first needed.
    fn attributes(&self) -> Value {
        if self.dict.is_null() {
            self.dict.set(dict::create());
        }
        self.dict.get()
    }
}

fn part(r: Ref) -> Slot {
    if r.is_null() || r.is_none() { Slot::EMPTY } else { Slot::new(r.own()) }
}

/// A function object for description `id`. Null words stand for: no closure, no defaults.
pub fn new(id: u32, closure: Ref, defaults: Ref, kwdefaults: Ref) -> Value {
    make(info(id), closure, defaults, kwdefaults)
}

pub fn make(info: &'static FuncInfo, closure: Ref, defaults: Ref, kwdefaults: Ref) -> Value {
    object::new(Function {
        head: GcHeader::new(&FUNCTION),
        info,
        closure: part(closure),
        defaults: part(defaults),
        kwdefaults: part(kwdefaults),
        dict: Slot::EMPTY,
        annotations: Slot::EMPTY,
        name: Slot::EMPTY,
        qualname: Slot::EMPTY,
        doc: Slot::EMPTY,
    })
}

pub fn set_annotations(f: Ref, annotations: Ref) {
    f.get::<Function>().annotations.set(annotations.own());
}

/// The closure tuple of a function or of the function of a bound method, or null.
pub fn closure(f: Ref) -> Value {
    if let Some(f) = f.cast::<Function>() {
        return f.closure.get();
    }
    match f.cast::<crate::call::BoundMethod>() {
        Some(m) => closure(m.func.r()),
        None => Value::NULL,
    }
}

/// The default of parameter `param` (in the order of the description), or null.
pub(crate) fn default_of(f: &Function, param: usize) -> Value {
    let n = f.info.n_pos();
    if param < n {
        if f.defaults.is_null() {
            return Value::NULL;
        }
        let defaults = tuple::items(f.defaults.r());
        return match (param + defaults.len()).checked_sub(n).and_then(|i| defaults.get(i)) {
            Some(v) => v.clone(),
            None => Value::NULL,
        };
    }
    if f.kwdefaults.is_null() {
        return Value::NULL;
    }
    let Some(name) = f.info.params.get(param) else { return Value::NULL };
    let name = Str::from_utf8(name);
    match f.kwdefaults.r().cast::<dict::Dict>().and_then(|d| d.find_str(name.r())) {
        Some(v) => v.own(),
        None => Value::NULL,
    }
}

fn function_repr(v: Ref) -> Value {
    let mut b = text!["<function ", &v.get::<Function>().qualname(), " at 0x"];
    push_address(&mut b, v);
    b.push('>' as u32);
    b.finish()
}

/// Twelve hexadecimal digits, as addresses usually have.
pub(crate) fn push_address(b: &mut Builder, v: Ref) {
    push_hex(b, (v.raw() >> 32) as u32, 4);
    push_hex(b, v.raw() as u32, 8);
}

fn function_call(f: Ref, args: &Args) -> Value {
    call::call_function(f.get::<Function>(), Ref::NULL, args)
}

/// `obj.method`: the function bound to `obj`.
fn function_get(f: Ref, obj: Ref, _: &'static Type) -> Value {
    if obj.is_null() { f.own() } else { call::bind(f, obj) }
}

fn is(name: &Str, text: &str) -> bool {
    name.eq_str(text)
}

fn get_attribute(f: Ref, name: Ref) -> Value {
    let x = f.get::<Function>();
    let n = name.get::<Str>();
    let or_none = |s: &Slot| if s.is_null() { Value::NONE } else { s.get() };
    if n.len() > 4 && n.at(0) == '_' as u32 && n.at(1) == '_' as u32 {
        if is(n, "__name__") {
            return x.name();
        }
        if is(n, "__qualname__") {
            return x.qualname();
        }
        if is(n, "__doc__") {
            return match (x.doc.is_null(), x.info.doc) {
                (true, Some(d)) => Str::from_utf8(d),
                _ => or_none(&x.doc),
            };
        }
        if is(n, "__module__") && x.dict.r().cast::<dict::Dict>().is_none_or(|d| d.find_str(name).is_none()) {
            return Str::from_utf8(x.info.module);
        }
        if is(n, "__dict__") {
            return x.attributes();
        }
        if is(n, "__defaults__") {
            return or_none(&x.defaults);
        }
        if is(n, "__kwdefaults__") {
            return or_none(&x.kwdefaults);
        }
        if is(n, "__closure__") {
            return or_none(&x.closure);
        }
        if is(n, "__annotations__") {
            if x.annotations.is_null() {
                x.annotations.set(dict::create());
            }
            return x.annotations.get();
        }
    }
    if let Some(d) = x.dict.r().cast::<dict::Dict>()
        && let Some(v) = d.find_str(name)
    {
        return v.own();
    }
    attr::generic_get(f, name)
}

fn set_attribute(f: Ref, name: Ref, v: Ref) {
    let x = f.get::<Function>();
    let n = name.get::<Str>();
    if n.len() > 4 && n.at(0) == '_' as u32 && n.at(1) == '_' as u32 {
        let string = !v.is_null() && v.cast::<Str>().is_some();
        if is(n, "__name__") {
            if !string {
                return exc::type_error("__name__ must be set to a string object");
            }
            return x.name.set(v.own());
        }
        if is(n, "__qualname__") {
            if !string {
                return exc::type_error("__qualname__ must be set to a string object");
            }
            return x.qualname.set(v.own());
        }
        if is(n, "__doc__") {
            return x.doc.set(if v.is_null() { Value::NONE } else { v.own() });
        }
        if is(n, "__annotations__") {
            return x.annotations.set(if v.is_null() || v.is_none() { dict::create() } else { v.own() });
        }
        if is(n, "__dict__") {
            if v.is_null() || v.cast::<dict::Dict>().is_none() {
                return exc::type_error("__dict__ must be set to a dictionary");
            }
            return x.dict.set(v.own());
        }
        if is(n, "__defaults__") {
            return x.defaults.set(if v.is_none() { Value::NULL } else { v.own() });
        }
        if is(n, "__kwdefaults__") {
            return x.kwdefaults.set(if v.is_none() { Value::NULL } else { v.own() });
        }
    }
    if v.is_null() {
        let removed = x.dict.r().cast::<dict::Dict>().and_then(|d| d.remove(name, n.hash()).flatten());
        if removed.is_none() {
            attr::no_attribute(f, name)
        }
        return;
    }
    let d = x.attributes();
    d.r().get::<dict::Dict>().put_str(name, v.own());
}

fn traverse(v: Ref, visit: &mut Visitor) {
    for s in v.get::<Function>().slots() {
        visit.visit(s.r());
    }
}

fn clear(v: Ref) {
    for s in v.get::<Function>().slots() {
        drop(s.take());
    }
}

static SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Function>),
    traverse: Some(traverse),
    clear: Some(clear),
    repr: Some(function_repr),
    call: Some(function_call),
    getattro: Some(get_attribute),
    setattro: Some(set_attribute),
    descr_get: Some(function_get),
    ..Slots::NONE
};

/// `function`.
pub static FUNCTION: Type = Type::of::<Function>("function", 0, &SLOTS);
