//! Special methods behind type slots: generic functions that look the method up and call it.
//!
//! Owns: the table from special names to slots, and filling the slots of a class. Does not know: lookup (`attr.rs`).

use super::heap::builtin_base;
use super::{instance, own_attribute};
use crate::args::Args;
use crate::attr::{self, Attr, call_special};
use crate::call;
use crate::exc;
use crate::float::Float;
use crate::int;
use crate::ops;
use crate::str_::Str;
use crate::sys;
use crate::types::{Cmp, Number, Op, Slots, Type, flag as ty_flag, type_of};
use crate::word::{Ref, Value};
use crate::{flag, lit, ok, text};
use alloc::boxed::Box;

/// The slots that a class has before its namespace is looked at: those of its builtin base.
pub(super) fn initial(base: &'static Type) -> &'static Slots {
    builtin_base(base).slots()
}

/// What a special name does to the slots; the flag says that the name is bound to `None`.
type Fill = fn(&mut Slots, &mut Number, bool);

/// Fills the slots of a class from the special methods of the classes in its resolution order.
pub(super) fn fill(ty: &'static Type) {
    let base = builtin_base(ty).slots();
    let mut slots = *base;
    let mut number = *base.number;
    slots.dealloc = Some(instance::dealloc);
    slots.traverse = Some(instance::traverse);
    slots.clear = Some(instance::clear);
    slots.new = Some(instance::instantiate);
    for (name, apply) in PLAIN.iter().chain(OPERATORS.iter().flatten()) {
        if let Some(v) = program_attribute(ty, name()) {
            apply(&mut slots, &mut number, v.r().is_none());
        }
    }
    if slots.finalize.is_none() && core::ptr::eq(builtin_base(ty), &crate::types::OBJECT) {
        slots.dealloc = Some(instance::dealloc_plain);
    }
    // Slots of a class live forever, as the class does; filling again is rare.
    slots.number = sys::forever(Box::new(number));
    ty.set_slots(sys::forever(Box::new(slots)));
}

/// What the classes of the program among `ty` and its bases say of `name`, before any builtin class with a layout.
fn program_attribute(ty: &'static Type, name: Ref) -> Option<Value> {
    for t in ty.each_mro() {
        if t.has(ty_flag::HEAP)
            && let Some(v) = own_attribute(t, name)
        {
            return Some(v);
        }
    }
    None
}

/// Calls a special method that is known to exist.
#[inline(never)]
fn special(v: Ref, name: Ref, args: &[Ref]) -> Value {
    match call_special(v, name, args) {
        Some(r) => r,
        None => attr::no_attribute(v, name),
    }
}

fn repr(v: Ref) -> Value {
    let r = ok!(special(v, lit!("__repr__"), &[]));
    if r.r().cast::<Str>().is_none() {
        return exc::type_error(text!["__repr__ returned non-string (type ", type_of(r.r()), ")"]);
    }
    r
}

fn str(v: Ref) -> Value {
    let r = ok!(special(v, lit!("__str__"), &[]));
    if r.r().cast::<Str>().is_none() {
        return exc::type_error(text!["__str__ returned non-string (type ", type_of(r.r()), ")"]);
    }
    r
}

fn format(v: Ref, spec: Ref) -> Value {
    let r = ok!(special(v, lit!("__format__"), &[spec]));
    if r.r().cast::<Str>().is_none() {
        return exc::type_error(text!["__format__ must return a str, not ", type_of(r.r())]);
    }
    r
}

fn hash(v: Ref) -> i64 {
    let r = ok!(special(v, lit!("__hash__"), &[]));
    if !int::is(r.r()) {
        return exc::type_error("__hash__ method should return an integer");
    }
    // A big int is reduced as its own hash is; a small one stands for itself.
    let h = match r.r().as_small() {
        Some(h) => h,
        None if int::fits_i64(r.r()) => int::to_i64(r.r()),
        None => int::hash(r.r()),
    };
    if h == -1 { -2 } else { h }
}

fn truth(v: Ref) -> bool {
    let r = ok!(special(v, lit!("__bool__"), &[]));
    if !r.r().is_bool() {
        return exc::type_error(text!["__bool__ should return bool, returned ", type_of(r.r())]);
    }
    r.r().is(Ref::TRUE)
}

fn len(v: Ref) -> i64 {
    let r = ok!(special(v, lit!("__len__"), &[]));
    let n = ok!(ops::index(r.r()));
    if int::cmp(n.r(), Ref::small(0)) < 0 {
        return exc::value_error("__len__() should return >= 0");
    }
    if !int::fits_i64(n.r()) {
        return exc::overflow_error("cannot fit 'int' into an index-sized integer");
    }
    int::to_i64(n.r())
}

fn get_item(v: Ref, i: Ref) -> Value {
    special(v, lit!("__getitem__"), &[i])
}

fn set_item(v: Ref, i: Ref, x: Ref) {
    if call_special(v, lit!("__setitem__"), &[i, x]).is_none() {
        exc::type_error(text!["'", type_of(v), "' object does not support item assignment"])
    }
}

fn del_item(v: Ref, i: Ref) {
    if call_special(v, lit!("__delitem__"), &[i]).is_none() {
        let not = if ops::has_index(i) { "doesn't" } else { "does not" };
        exc::type_error(text!["'", type_of(v), "' object ", not, " support item deletion"])
    }
}

fn contains(v: Ref, x: Ref) -> bool {
    let r = ok!(special(v, lit!("__contains__"), &[x]));
    ops::truth(r.r())
}

fn not_container(v: Ref, _: Ref) -> bool {
    exc::type_error(text!["'", type_of(v), "' object is not a container"])
}

fn iter(v: Ref) -> Value {
    let r = ok!(special(v, lit!("__iter__"), &[]));
    if type_of(r.r()).slots().next.is_none() {
        return exc::type_error(text!["iter() returned non-iterator of type '", type_of(r.r()), "'"]);
    }
    r
}

fn not_iterable(v: Ref) -> Value {
    exc::type_error(text!["'", type_of(v), "' object is not iterable"])
}

fn next(v: Ref) -> Value {
    let r = special(v, lit!("__next__"), &[]);
    if r.is_null()
        && let Some(e) = exc::catch(&exc::STOP_ITERATION)
    {
        let value = e.r().cast::<exc::Exception>().map_or(Ref::NULL, |x| x.arg(0)).own();
        crate::iter::STOP_VALUE.set(value);
    }
    r
}

fn reversed(v: Ref) -> Value {
    special(v, lit!("__reversed__"), &[])
}

fn not_reversible(v: Ref) -> Value {
    exc::type_error(text!["'", type_of(v), "' object is not reversible"])
}

fn call_slot(v: Ref, args: &Args) -> Value {
    let ty = type_of(v);
    match attr::find(ty, lit!("__call__")) {
        Some(Attr::Value(f)) => {
            if let Some(x) = f.r().cast::<crate::func::Function>() {
                return call::call_function(x, v, args);
            }
            let m = match type_of(f.r()).slots().descr_get {
                Some(g) => ok!(g(f.r(), v, ty)),
                None => f,
            };
            exc::nested(|| call::call(m.r(), args))
        }
        _ => exc::type_error(text!["'", ty, "' object is not callable"]),
    }
}

/// `__getattribute__`, then `__getattr__` after AttributeError.
fn getattro(v: Ref, name: Ref) -> Value {
    let r = match call_special(v, lit!("__getattribute__"), &[name]) {
        Some(r) => r,
        None => attr::generic_get(v, name),
    };
    if !r.is_null() {
        return r;
    }
    let ty = type_of(v);
    let Some(Attr::Value(f)) = attr::find(ty, lit!("__getattr__")) else { return r };
    if exc::catch(&exc::ATTRIBUTE_ERROR).is_none() {
        return r;
    }
    attr::call_found(f, v, ty, &[name])
}

fn setattro(v: Ref, name: Ref, x: Ref) {
    let r = if x.is_null() {
        call_special(v, lit!("__delattr__"), &[name])
    } else {
        call_special(v, lit!("__setattr__"), &[name, x])
    };
    if r.is_none() {
        attr::generic_set(v, name, x);
    }
}

fn descr_get(d: Ref, obj: Ref, ty: &'static Type) -> Value {
    let obj = if obj.is_null() { Ref::NONE } else { obj };
    match call_special(d, lit!("__get__"), &[obj, ty.r()]) {
        Some(r) => r,
        None => d.own(),
    }
}

fn descr_set(d: Ref, obj: Ref, v: Ref) {
    if v.is_null() {
        if call_special(d, lit!("__delete__"), &[obj]).is_none() {
            exc::raise_text(&exc::ATTRIBUTE_ERROR, "__delete__")
        }
    } else if call_special(d, lit!("__set__"), &[obj, v]).is_none() {
        exc::raise_text(&exc::ATTRIBUTE_ERROR, "__set__")
    }
}

fn compare_name(op: Cmp) -> Ref<'static> {
    match op {
        Cmp::Lt => lit!("__lt__"),
        Cmp::Le => lit!("__le__"),
        Cmp::Eq => lit!("__eq__"),
        Cmp::Ne => lit!("__ne__"),
        Cmp::Gt => lit!("__gt__"),
        Cmp::Ge => lit!("__ge__"),
    }
}

fn compare(a: Ref, b: Ref, op: Cmp) -> Value {
    if let Some(r) = call_special(a, compare_name(op), &[b]) {
        return r;
    }
    if let Some(f) = builtin_base(type_of(a)).slots().richcompare {
        return f(a, b, op);
    }
    match op {
        Cmp::Eq if a.is(b) => Value::TRUE,
        // `!=` is the opposite of `==`.
        Cmp::Ne => match call_special(a, lit!("__eq__"), &[b]) {
            Some(r) if r.is_null() || r.r().is_not_implemented() => r,
            Some(r) => Value::bool(!flag!(ops::truth(r.r()))),
            None => Value::NOT_IMPLEMENTED,
        },
        _ => Value::NOT_IMPLEMENTED,
    }
}

/// `__add__` and `__radd__`, … for the operator number `OP`.
fn binary_names(op: usize) -> (Ref<'static>, Ref<'static>) {
    match op {
        0 => (lit!("__add__"), lit!("__radd__")),
        1 => (lit!("__sub__"), lit!("__rsub__")),
        2 => (lit!("__mul__"), lit!("__rmul__")),
        3 => (lit!("__matmul__"), lit!("__rmatmul__")),
        4 => (lit!("__truediv__"), lit!("__rtruediv__")),
        5 => (lit!("__floordiv__"), lit!("__rfloordiv__")),
        6 => (lit!("__mod__"), lit!("__rmod__")),
        7 => (lit!("__pow__"), lit!("__rpow__")),
        8 => (lit!("__lshift__"), lit!("__rlshift__")),
        9 => (lit!("__rshift__"), lit!("__rrshift__")),
        10 => (lit!("__and__"), lit!("__rand__")),
        11 => (lit!("__or__"), lit!("__ror__")),
        12 => (lit!("__xor__"), lit!("__rxor__")),
        _ => (lit!("__divmod__"), lit!("__rdivmod__")),
    }
}

fn inplace_name(op: usize) -> Ref<'static> {
    match op {
        0 => lit!("__iadd__"),
        1 => lit!("__isub__"),
        2 => lit!("__imul__"),
        3 => lit!("__imatmul__"),
        4 => lit!("__itruediv__"),
        5 => lit!("__ifloordiv__"),
        6 => lit!("__imod__"),
        7 => lit!("__ipow__"),
        8 => lit!("__ilshift__"),
        9 => lit!("__irshift__"),
        10 => lit!("__iand__"),
        11 => lit!("__ior__"),
        _ => lit!("__ixor__"),
    }
}

/// The operator slot of classes of the program, one instance per operator so that two classes share the same function.
fn binary<const OP: usize>(a: Ref, b: Ref) -> Value {
    operate(OP, binary::<OP>, a, b)
}

#[inline(never)]
fn operate(op: usize, slot: crate::types::Binary, a: Ref, b: Ref) -> Value {
    let (ta, tb) = (type_of(a), type_of(b));
    let (name, reflected) = binary_names(op);
    let of = |t: &'static Type| t.slots().number.binary.get(op).copied().flatten();
    let mine = |t: &'static Type| of(t).is_some_and(|f| core::ptr::fn_addr_eq(f, slot));
    let mut other = !core::ptr::eq(ta, tb) && mine(tb);
    if mine(ta) {
        if other && tb.is_subtype(ta) && overloaded(ta, tb, reflected) {
            if let Some(r) = call_special(b, reflected, &[a])
                && !r.r().is_not_implemented()
            {
                return r;
            }
            other = false;
        }
        match call_special(a, name, &[b]) {
            Some(r) if !r.r().is_not_implemented() || core::ptr::eq(ta, tb) => return r,
            Some(_) => {}
            // The builtin base may know the operator.
            None => {
                if let Some(f) = of(builtin_base(ta)) {
                    let r = f(a, b);
                    if !r.r().is_not_implemented() {
                        return r;
                    }
                }
            }
        }
    }
    if other && let Some(r) = call_special(b, reflected, &[a]) {
        return r;
    }
    Value::NOT_IMPLEMENTED
}

/// The derived class has another method of this name than its base.
fn overloaded(base: &'static Type, derived: &'static Type, name: Ref) -> bool {
    match (attr::find(derived, name), attr::find(base, name)) {
        (Some(Attr::Value(x)), Some(Attr::Value(y))) => !x.r().is(y.r()),
        (Some(_), None) => true,
        _ => false,
    }
}

fn inplace<const OP: usize>(a: Ref, b: Ref) -> Value {
    operate_inplace(OP, a, b)
}

#[inline(never)]
fn operate_inplace(op: usize, a: Ref, b: Ref) -> Value {
    match call_special(a, inplace_name(op), &[b]) {
        Some(r) => r,
        None => Value::NOT_IMPLEMENTED,
    }
}

fn pow3(a: Ref, b: Ref, m: Ref) -> Value {
    match call_special(a, lit!("__pow__"), &[b, m]) {
        Some(r) => r,
        None => Value::NOT_IMPLEMENTED,
    }
}

macro_rules! unary {
    ($($name:ident $text:literal;)*) => { $(
        fn $name(v: Ref) -> Value {
            special(v, lit!($text), &[])
        }
    )* };
}
unary! {
    neg "__neg__";
    pos "__pos__";
    invert "__invert__";
    abs "__abs__";
}

fn index(v: Ref) -> Value {
    let r = ok!(special(v, lit!("__index__"), &[]));
    if !int::is(r.r()) {
        return exc::type_error(text!["__index__ returned non-int (type ", type_of(r.r()), ")"]);
    }
    int::plain(r.r())
}

fn int_(v: Ref) -> Value {
    let r = ok!(special(v, lit!("__int__"), &[]));
    if !int::is(r.r()) {
        return exc::type_error(text!["__int__ returned non-int (type ", type_of(r.r()), ")"]);
    }
    int::plain(r.r())
}

fn float(v: Ref) -> Value {
    let r = ok!(special(v, lit!("__float__"), &[]));
    if r.r().cast::<Float>().is_none() {
        return exc::type_error(text![type_of(v), ".__float__ returned non-float (type ", type_of(r.r()), ")"]);
    }
    r
}

type Entry = (fn() -> Ref<'static>, Fill);

macro_rules! entry {
    ($name:literal, $s:ident, $n:ident, $none:ident => $body:expr) => {
        (
            || lit!($name),
            |$s: &mut Slots, $n: &mut Number, $none: bool| {
                let _ = (&$s, &$n, $none);
                $body
            },
        )
    };
}

macro_rules! operator {
    ($name:literal $reflected:literal $inplace:literal $op:ident) => {
        [
            entry!($name, s, n, none => n.binary[Op::$op as usize] = Some(binary::<{ Op::$op as usize }>)),
            entry!($reflected, s, n, none => n.binary[Op::$op as usize] = Some(binary::<{ Op::$op as usize }>)),
            entry!($inplace, s, n, none => n.inplace[Op::$op as usize] = Some(inplace::<{ Op::$op as usize }>)),
        ]
    };
}

static PLAIN: [Entry; 38] = [
    entry!("__repr__", s, n, none => s.repr = Some(repr)),
    entry!("__str__", s, n, none => s.str = Some(str)),
    entry!("__format__", s, n, none => s.format = Some(format)),
    entry!("__hash__", s, n, none => s.hash = if none { None } else { Some(hash) }),
    entry!("__bool__", s, n, none => s.truth = Some(truth)),
    entry!("__len__", s, n, none => s.len = Some(len)),
    entry!("__getitem__", s, n, none => s.get_item = Some(get_item)),
    entry!("__setitem__", s, n, none => s.set_item = Some(set_item)),
    entry!("__delitem__", s, n, none => s.del_item = Some(del_item)),
    entry!("__contains__", s, n, none => s.contains = Some(if none { not_container } else { contains })),
    entry!("__iter__", s, n, none => s.iter = Some(if none { not_iterable } else { iter })),
    entry!("__next__", s, n, none => s.next = Some(next)),
    entry!("__reversed__", s, n, none => s.reversed = Some(if none { not_reversible } else { reversed })),
    entry!("__call__", s, n, none => s.call = Some(call_slot)),
    entry!("__getattribute__", s, n, none => s.getattro = Some(getattro)),
    entry!("__getattr__", s, n, none => s.getattro = Some(getattro)),
    entry!("__setattr__", s, n, none => s.setattro = Some(setattro)),
    entry!("__delattr__", s, n, none => s.setattro = Some(setattro)),
    entry!("__get__", s, n, none => s.descr_get = Some(descr_get)),
    entry!("__set__", s, n, none => s.descr_set = Some(descr_set)),
    entry!("__delete__", s, n, none => s.descr_set = Some(descr_set)),
    entry!("__eq__", s, n, none => s.richcompare = Some(compare)),
    entry!("__ne__", s, n, none => s.richcompare = Some(compare)),
    entry!("__lt__", s, n, none => s.richcompare = Some(compare)),
    entry!("__le__", s, n, none => s.richcompare = Some(compare)),
    entry!("__gt__", s, n, none => s.richcompare = Some(compare)),
    entry!("__ge__", s, n, none => s.richcompare = Some(compare)),
    entry!("__neg__", s, n, none => n.neg = Some(neg)),
    entry!("__pos__", s, n, none => n.pos = Some(pos)),
    entry!("__invert__", s, n, none => n.invert = Some(invert)),
    entry!("__abs__", s, n, none => n.abs = Some(abs)),
    entry!("__index__", s, n, none => n.index = Some(index)),
    entry!("__int__", s, n, none => n.int = Some(int_)),
    entry!("__float__", s, n, none => n.float = Some(float)),
    entry!("__pow__", s, n, none => n.pow3 = Some(pow3)),
    entry!("__del__", s, n, none => s.finalize = Some(instance::finalize)),
    entry!("__divmod__", s, n, none => n.binary[Op::DivMod as usize] = Some(binary::<{ Op::DivMod as usize }>)),
    entry!("__rdivmod__", s, n, none => n.binary[Op::DivMod as usize] = Some(binary::<{ Op::DivMod as usize }>)),
];

static OPERATORS: [[Entry; 3]; 13] = [
    operator!("__add__" "__radd__" "__iadd__" Add),
    operator!("__sub__" "__rsub__" "__isub__" Sub),
    operator!("__mul__" "__rmul__" "__imul__" Mul),
    operator!("__matmul__" "__rmatmul__" "__imatmul__" MatMul),
    operator!("__truediv__" "__rtruediv__" "__itruediv__" TrueDiv),
    operator!("__floordiv__" "__rfloordiv__" "__ifloordiv__" FloorDiv),
    operator!("__mod__" "__rmod__" "__imod__" Mod),
    operator!("__pow__" "__rpow__" "__ipow__" Pow),
    operator!("__lshift__" "__rlshift__" "__ilshift__" LShift),
    operator!("__rshift__" "__rrshift__" "__irshift__" RShift),
    operator!("__and__" "__rand__" "__iand__" And),
    operator!("__or__" "__ror__" "__ior__" Or),
    operator!("__xor__" "__rxor__" "__ixor__" Xor),
];
