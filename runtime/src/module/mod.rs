//! Modules as objects, and the rows `module::…`.
//!
//! Owns: the module object, the builtin modules `math` (`math.rs`) and `sys` (`sys.rs`). Does not know: how modules of
//! the program run.

mod math;
mod sys;

pub use sys::{ALL as STREAM_METHODS, is_stdout};

use crate::attr;
use crate::dict::{self, Dict};
use crate::exc;
use crate::gc::{GcHeader, Visitor};
use crate::object::{self, Object};
use crate::str_::{Str, intern};
use crate::text;
use crate::types::{Slots, Type};
use crate::word::{Ref, Slot, Value};

#[repr(C)]
pub struct Module {
    head: GcHeader,
    name: Slot,
    /// Attributes: a dict.
    dict: Slot,
    /// Attributes of a builtin module that are made when first asked for.
    members: Option<fn(&str) -> Option<Value>>,
    file: Slot,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for Module {
    const GC: bool = true;
    fn class() -> &'static Type {
        &MODULE
    }
}

fn make(name: Value, file: Value, members: Option<fn(&str) -> Option<Value>>) -> Value {
    let d = dict::create();
    d.r().get::<Dict>().put_str(intern(crate::lit!("__name__")).r(), name.clone());
    object::new(Module {
        head: GcHeader::new(&MODULE),
        name: Slot::new(name),
        dict: Slot::new(d),
        members,
        file: Slot::new(file),
    })
}

/// The object for a module of the program; its names are stored as attributes.
pub fn user(name: Ref, file: Ref) -> Value {
    let m = make(name.own(), file.own(), None);
    if !file.is_null() {
        put(m.r(), "__file__", file.own());
    }
    m
}

fn put(m: Ref, name: &str, v: Value) {
    let key = intern(Str::from_utf8(name).r());
    m.get::<Module>().dict.r().get::<Dict>().put_str(key.r(), v);
}

static MATH: Slot_ = crate::sys::Single::new(Slot::EMPTY);
static SYS: Slot_ = crate::sys::Single::new(Slot::EMPTY);
type Slot_ = crate::sys::Single<Slot>;

/// The module `math`.
pub fn math() -> Value {
    if MATH.is_null() {
        MATH.set(make(Str::from_utf8("math"), Value::NULL, Some(math::member)));
    }
    MATH.get()
}

/// The module `sys`.
pub fn sys() -> Value {
    if SYS.is_null() {
        SYS.set(make(Str::from_utf8("sys"), Value::NULL, Some(sys::member)));
    }
    SYS.get()
}

/// A builtin module by its name, or an attribute of one: `math`, `math.sqrt`.
pub fn builtin(name: Ref) -> Value {
    let Some(full) = name.cast::<Str>().and_then(|s| s.as_ascii()) else { return unknown(name) };
    let (module, attribute) = match full.split_once('.') {
        Some((m, a)) => (m, Some(a)),
        None => (full, None),
    };
    let m = match module {
        "math" => math(),
        "sys" => sys(),
        _ => return unknown(name),
    };
    match attribute {
        Some(a) => attr::get(m.r(), Str::from_utf8(a).r()),
        None => m,
    }
}

#[cold]
fn unknown(name: Ref) -> Value {
    exc::import_error(&exc::MODULE_NOT_FOUND_ERROR, text!["No module named '", name, "'"], name)
}

fn get_attribute(m: Ref, name: Ref) -> Value {
    let x = m.get::<Module>();
    let s = name.get::<Str>();
    if let Some(v) = x.dict.r().get::<Dict>().find_str(name) {
        return v.own();
    }
    if let (Some(f), Some(n)) = (x.members, s.as_ascii())
        && let Some(v) = f(n)
    {
        put(m, n, v.clone());
        return v;
    }
    if s.eq_str("__dict__") {
        return x.dict.get();
    }
    if s.eq_str("__class__") {
        return Ref::of(&MODULE).own();
    }
    if s.eq_str("__doc__") {
        return Value::NONE;
    }
    let module = x.name.get();
    exc::attribute_error(text!["module '", &module, "' has no attribute '", name, "'"], m, name)
}

fn set_attribute(m: Ref, name: Ref, v: Ref) {
    let x = m.get::<Module>();
    let d = x.dict.get();
    let d = d.r().get::<Dict>();
    if v.is_null() {
        if d.remove(name, name.get::<Str>().hash()).flatten().is_none() {
            let module = x.name.get();
            exc::attribute_error(text!["module '", &module, "' has no attribute '", name, "'"], m, name)
        }
        return;
    }
    d.put_str(intern(name).r(), v.own());
}

fn repr(m: Ref) -> Value {
    let x = m.get::<Module>();
    let name = x.name.get();
    if x.file.is_null() {
        return text!["<module '", &name, "' (built-in)>"].finish();
    }
    let file = x.file.get();
    text!["<module '", &name, "' from '", &file, "'>"].finish()
}

fn traverse(m: Ref, visit: &mut Visitor) {
    visit.visit(m.get::<Module>().dict.r());
}

fn clear(m: Ref) {
    drop(m.get::<Module>().dict.replace(dict::create()));
}

static SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Module>),
    traverse: Some(traverse),
    clear: Some(clear),
    repr: Some(repr),
    getattro: Some(get_attribute),
    setattro: Some(set_attribute),
    ..Slots::NONE
};

/// `module`.
pub static MODULE: Type = Type::of::<Module>("module", 0, &SLOTS);
