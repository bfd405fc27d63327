//! Life and death of instances.

use super::heap::builtin_base;
use crate::args::Args;
use crate::attr::{self, Attr};
use crate::bytes::Bytes;
use crate::call;
use crate::exc;
use crate::float;
use crate::func::{FUNCTION, Function};
use crate::gc::{self, GcHeader, Visitor};
use crate::instance::Instance;
use crate::int;
use crate::object::{self, Header, Object};
use crate::str_::Str;
use crate::tuple;
use crate::types::{OBJECT, Type, flag, type_of};
use crate::word::{NULL, Ref, Slot, Value};
use crate::{ok, text};

/// A new instance of a class without builtin base, all slots unbound.
pub fn alloc(class: Ref) -> Value {
    // SAFETY: the compiler passes class objects only.
    let ty: &'static Type = unsafe { &*(class.raw() as usize as *const Type) };
    gc::poll();
    new_instance(ty)
}

fn new_instance(ty: &'static Type) -> Value {
    let slots = ty.n_slots as usize;
    let v = object::new_tail(Instance { head: GcHeader::new(ty), dict: Slot::EMPTY }, slots * 8);
    // A loop: there are few, and filling memory is a call.
    for i in 0..slots {
        // SAFETY: the slots follow the struct; zero is the unbound word.
        unsafe { ((v.raw() as usize + size_of::<Instance>()) as *mut u64).add(i).write_volatile(0) };
    }
    v
}

/// A new instance of a class of the program over the layout of its builtin base; dictionary and slots are unbound.
pub fn new_over<T: Object>(object: T, ty: &'static Type) -> Value {
    let tail = crate::instance::extra_bytes(ty, size_of::<T>());
    let v = object::new_tail(object, tail);
    // SAFETY: the tail has this many bytes; zero is the unbound word.
    unsafe { core::ptr::write_bytes((v.raw() as usize + size_of::<T>()) as *mut u8, 0, tail) };
    v
}

/// What `__new__` of the builtin base does.
pub(super) fn default_new(ty: &'static Type, args: &Args) -> Value {
    let base = builtin_base(ty);
    if core::ptr::eq(base, &OBJECT) {
        gc::poll();
        return new_instance(ty);
    }
    if ty.has(flag::EXCEPTION) {
        gc::poll();
        let v = exc::Exception::empty(ty);
        v.r().get::<exc::Exception>().set_args(args.pos());
        return v;
    }
    match base.slots().new {
        Some(f) if base.has(flag::IMMUTABLE) => derived(ty, ok!(f(base, args)).r()),
        Some(f) => f(ty, args),
        None => exc::type_error(text!["cannot create '", ty, "' instances"]),
    }
}

/// The instance of `ty` with the value of `v`, an object of its builtin base.
fn derived(ty: &'static Type, v: Ref) -> Value {
    if ty.has(flag::STR) {
        v.get::<Str>().derived(ty)
    } else if ty.has(flag::INT) {
        int::big::derived(ty, v)
    } else if ty.has(flag::FLOAT) {
        float::derived(ty, float::get(v))
    } else if ty.has(flag::TUPLE) {
        tuple::derived(ty, tuple::items(v))
    } else {
        v.get::<Bytes>().derived(ty)
    }
}

/// Calls a class of the program.
pub(super) fn instantiate(ty: &'static Type, args: &Args) -> Value {
    let new = attr::find(ty, crate::lit!("__new__"));
    let init = attr::find(ty, crate::lit!("__init__"));
    let v = match &new {
        Some(Attr::Value(f)) => {
            let f = match type_of(f.r()).slots().descr_get {
                Some(g) => ok!(g(f.r(), Ref::NULL, ty)),
                None => f.clone(),
            };
            let mut all = alloc::vec::Vec::with_capacity(args.values().len() + 1);
            all.push(ty.r());
            all.extend_from_slice(args.values());
            ok!(call::call(f.r(), &Args::with_names(&all, args.names())))
        }
        _ => {
            if !args.is_empty() && !matches!(init, Some(Attr::Value(_))) && core::ptr::eq(builtin_base(ty), &OBJECT) {
                return exc::type_error(text![ty, "() takes no arguments"]);
            }
            ok!(default_new(ty, args))
        }
    };
    if !type_of(v.r()).is_subtype(ty) {
        return v;
    }
    match init {
        Some(Attr::Value(f)) => {
            let r = if core::ptr::eq(type_of(f.r()), &FUNCTION) {
                ok!(call::call_function(f.r().get::<Function>(), v.r(), args))
            } else {
                let m = match type_of(f.r()).slots().descr_get {
                    Some(g) => ok!(g(f.r(), v.r(), ty)),
                    None => f,
                };
                ok!(call::call(m.r(), args))
            };
            if !r.r().is_none() {
                return exc::type_error(text!["__init__() should return None, not '", type_of(r.r()), "'"]);
            }
        }
        _ => {
            if let Some(f) = builtin_base(ty).slots().init
                && !f(v.r(), args)
            {
                return Value::NULL;
            }
        }
    }
    v
}

/// Dictionary and slot words of an instance.
fn each_word(v: Ref, mut f: impl FnMut(&Slot)) {
    let floats = super::heap::floats(type_of(v));
    for (i, s) in attr::slot_words(v).iter().enumerate() {
        if !floats.is_some_and(|f| f.has(i)) {
            f(s);
        }
    }
    if let Some(d) = attr::dict_slot(v) {
        f(d);
    }
}

pub(super) fn traverse(v: Ref, visit: &mut Visitor) {
    let base = builtin_base(type_of(v));
    match base.traverse() {
        // Exceptions visit their dictionary and slots themselves.
        Some(f) => {
            f(v, visit);
            if !base.has(flag::INSTANCE) {
                each_word(v, |s| visit.visit(s.r()));
            }
        }
        None => each_word(v, |s| visit.visit(s.r())),
    }
}

pub(super) fn clear(v: Ref) {
    if let Some(f) = builtin_base(type_of(v)).clear() {
        f(v);
    }
    each_word(v, |s| drop(s.take()));
}

/// Runs `__del__` unless it has run; what it raises is reported and dropped.
pub(super) fn finalize(v: Ref) -> bool {
    let ty = type_of(v);
    // Instances that derive from `str`, `int`, `float` or `bytes` have no mark; the collector does not see them either.
    if ty.has(flag::GC) {
        let g = v.get_gc();
        if g.is_finalized() {
            return false;
        }
        g.set_finalized();
    }
    let Some(Attr::Value(f)) = attr::find(ty, crate::lit!("__del__")) else { return false };
    // An object can die while an exception is on its way.
    let pending = exc::PENDING.replace(NULL);
    let r = attr::call_found(f.clone(), v, ty, &[]);
    if r.is_null() && exc::pending() {
        exc::traceback::print_ignored(f.r());
    }
    exc::PENDING.set(pending);
    true
}

/// The `dealloc` slot of classes of the program.
///
/// # Safety
/// `object` is an instance whose count is zero.
pub(super) unsafe fn dealloc(object: *mut Header) {
    // SAFETY: the instance is whole until it is taken apart below; a count keeps it so while `__del__` runs.
    unsafe {
        let ty = (*object).ty();
        let v: Ref = Ref::from_raw(object as usize as u64);
        if ty.finalize().is_some() && !(ty.has(flag::GC) && v.get_gc().is_finalized()) {
            (*object).rc.set(1);
            finalize(v);
            let left = (*object).rc.get() - 1;
            (*object).rc.set(left);
            if left > 0 {
                return;
            }
        }
        let base = builtin_base(ty);
        if base.has(flag::EXCEPTION) {
            return object::dealloc::<exc::Exception>(object);
        }
        if core::ptr::eq(base, &OBJECT) {
            return dealloc_plain(object);
        }
        each_word(v, |s| drop(s.take()));
        if let Some(f) = base.dealloc() {
            f(object);
        }
    }
}

/// The `dealloc` slot of classes of the program without builtin base and without `__del__`.
///
/// # Safety
/// As [`dealloc`].
pub(super) unsafe fn dealloc_plain(object: *mut Header) {
    // SAFETY: by contract.
    unsafe {
        let ty = (*object).ty();
        gc::untrack(object as *const GcHeader);
        each_word(Ref::from_raw(object as usize as u64), |s| drop(s.take()));
        crate::sys::free(object as *mut u8, ty.size as usize + ty.n_slots as usize * 8);
    }
}

impl<'a> Ref<'a> {
    /// The collector's header of an instance.
    fn get_gc(self) -> &'a GcHeader {
        // SAFETY: instances of classes of the program are containers.
        unsafe { &*(self.raw() as usize as *const GcHeader) }
    }
}
