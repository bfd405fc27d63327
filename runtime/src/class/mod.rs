//! Classes of the program, and the rows `class::…`.
//!
//! Owns: making classes (bases, method resolution order, slots), making instances. The parts: `heap.rs` (what is kept per
//! class), `slots.rs` (special methods behind type slots), `instance.rs` (life and death of instances), `object.rs`
//! (members of `object` and `type`), `descr.rs` (`property`, `staticmethod`, `classmethod`), `super_.rs`, `alias.rs`
//! (`list[int]`), `union.rs` (`int | str`), `dunder.rs` (`int.__add__`). Does not know: lookup (`attr.rs`).

pub mod alias;
pub mod descr;
pub mod dunder;
mod heap;
mod instance;
mod make;
pub mod object;
mod slots;
pub mod super_;
pub mod union;

pub use heap::{Heap, Hooks, admits, builtin_base, floats, heap, own_attribute, slot_number};
pub use instance::{alloc, new_over};
pub use make::{from_parts, new};
pub use super_::super_get;
pub use union::union_items;

#[cfg(test)]
mod tests;

use crate::args::Args;
use crate::dict::Dict;
use crate::exc;
use crate::instance::{Floats, Instance};
use crate::sys::Single;
use crate::text;
use crate::types::{TYPE, Type, type_of};
use crate::word::{Ref, Value};
use core::cell::Cell;

/// What the compiler says about a class statement.
pub struct ClassInfo {
    pub name: &'static str,
    pub qualname: &'static str,
    pub module: &'static str,
    pub doc: Option<&'static str>,
    /// Names of the attributes with fixed slots, inherited ones first.
    pub slots: &'static [&'static str],
    /// Those that hold raw floats.
    pub floats: Option<Floats>,
}

static TABLE: Single<Cell<&'static [ClassInfo]>> = Single::new(Cell::new(&[]));

/// Sets the program's classes; info ids are indexes into it.
pub fn set_table(table: &'static [ClassInfo]) {
    TABLE.set(table);
}

pub(crate) fn info(id: u32) -> &'static ClassInfo {
    match TABLE.get().get(id as usize) {
        Some(i) => i,
        None => crate::sys::bug("no such class description"),
    }
}

/// What `type` does with three arguments, once a program uses it.
type Maker = fn(&Args) -> Value;
pub(crate) static MAKE: Single<Cell<Option<Maker>>> = Single::new(Cell::new(None));

/// Calls a type: makes an instance, or answers the type of the only argument of `type`.
pub fn call(ty: &'static Type, args: &Args) -> Value {
    if let Some(f) = ty.slots().new {
        return f(ty, args);
    }
    if core::ptr::eq(ty, &TYPE) {
        return match (args.pos(), MAKE.get()) {
            ([v], _) if !args.has_keywords() => type_of(*v).r().own(),
            ([_], _) => exc::type_error("type() takes no keyword arguments"),
            ([_, _, _], Some(f)) => f(args),
            _ => exc::type_error("type() takes 1 or 3 arguments"),
        };
    }
    exc::type_error(text!["cannot create '", ty, "' instances"])
}

/// `obj.name = v` (null deletes) for a class.
pub fn set_attribute(ty: &'static Type, name: Ref, v: Ref) {
    match heap(ty) {
        Some(h) => (h.hooks.set_attribute)(ty, name, v),
        None => exc::type_error(text!["cannot set '", name, "' attribute of immutable type '", ty, "'"]),
    }
}

/// The value of a name in a class body being executed; null when it is not bound there.
pub fn ns_get(namespace: Ref, name: Ref) -> Value {
    match namespace.cast::<Dict>().and_then(|d| d.find_str(name)) {
        Some(v) => v.own(),
        None => Value::NULL,
    }
}

/// Fixed slot `slot` of an instance of a class without builtin base; null while unbound.
#[inline(always)]
pub fn slot_get(obj: Ref, slot: u32) -> Value {
    // SAFETY: the compiler uses slot numbers only on instances whose class has the slot.
    unsafe { (*(obj.raw() as usize as *const Instance)).word(slot as usize).get() }
}

/// As [`slot_get`]; the slot keeps the value alive until it is assigned.
#[inline(always)]
pub fn slot_peek<'a>(obj: Ref<'a>, slot: u32) -> Ref<'a> {
    // SAFETY: as above; the word lies in the object.
    unsafe { Ref::from_raw((*(obj.raw() as usize as *const Instance)).word(slot as usize).r().raw()) }
}

#[inline(always)]
pub fn slot_set(obj: Ref, slot: u32, v: Value) {
    // SAFETY: as above.
    unsafe { (*(obj.raw() as usize as *const Instance)).word(slot as usize).set(v) }
}

/// Float slot `slot` of an instance; AttributeError for `name` while it is unbound.
#[inline(always)]
pub fn slot_get_f64(obj: Ref, slot: u32, name: Ref) -> Option<f64> {
    // SAFETY: as in `slot_get`.
    match crate::instance::load_float(unsafe { (*(obj.raw() as usize as *const Instance)).word(slot as usize) }) {
        Some(v) => Some(v),
        None => unbound_float(obj, name),
    }
}

#[cold]
#[inline(never)]
fn unbound_float(obj: Ref, name: Ref) -> Option<f64> {
    crate::exc::unbound_attr(obj, name);
    None
}

#[inline(always)]
pub fn slot_set_f64(obj: Ref, slot: u32, v: f64) {
    // SAFETY: as above.
    crate::instance::store_float(unsafe { (*(obj.raw() as usize as *const Instance)).word(slot as usize) }, v);
}

/// `type(obj) is class`
#[inline(always)]
pub fn is_exactly(obj: Ref, class: Ref) -> bool {
    type_of(obj).r().is(class)
}

/// The closure tuple of the function that a class has under `name`, through static and class methods; null if none.
pub fn closure(class: Ref, name: Ref) -> Value {
    let Some(ty) = crate::types::as_type(class) else { return Value::NULL };
    match crate::attr::find(ty, name) {
        Some(crate::attr::Attr::Value(v)) => crate::func::closure(descr::function_of(v).r()),
        _ => Value::NULL,
    }
}

/// Number of the description of the object's class; `u32::MAX` for objects of builtin types.
pub fn id(obj: Ref) -> u32 {
    heap(type_of(obj)).map_or(u32::MAX, |h| h.id)
}
