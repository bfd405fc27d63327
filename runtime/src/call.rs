//! Calls: binding arguments to the parameters of functions of the program, bound methods, and the rows `call::…`.
//!
//! Owns: the binding with CPython's messages, the object `method`. Does not know: what builtins do with arguments
//! (`args.rs`), how attributes are found (`attr.rs`).

use crate::args::Args;
use crate::attr::{self, Callee};
use crate::class;
use crate::dict::{self, Dict};
use crate::exc;
use crate::func::{self, FUNCTION, Function};
use crate::gc::{GcHeader, Visitor};
use crate::object::{self, Object};
use crate::ops;
use crate::str_::{self, Builder, Str};
use crate::tuple;
use crate::types::{self, Cmp, Slots, Type, as_type, type_of};
use crate::word::{Ref, Slot, Value, refs};
use crate::{flag, ok, text};
use alloc::vec::Vec;

/// Calls any value.
#[inline]
pub fn call(f: Ref, args: &Args) -> Value {
    if let Some(h) = f.header()
        && core::ptr::eq(h.ty(), &FUNCTION)
    {
        return call_function(f.get::<Function>(), Ref::NULL, args);
    }
    call_other(f, args)
}

#[inline(never)]
fn call_other(f: Ref, args: &Args) -> Value {
    if let Some(ty) = as_type(f) {
        return class::call(ty, args);
    }
    match type_of(f).slots().call {
        Some(g) => g(f, args),
        None => exc::type_error(text!["'", type_of(f), "' object is not callable"]),
    }
}

/// Most functions have fewer parameters; more are bound in a vector.
const INLINE: usize = 8;

/// Calls a function of the program with `this` (unless null) before the other arguments.
#[inline(never)]
pub fn call_function(f: &Function, this: Ref, args: &Args) -> Value {
    let info = f.info;
    let given = args.len() + !this.is_null() as usize;
    if info.is_plain() && !args.has_keywords() && given == info.n_pos() {
        if this.is_null() {
            return enter(f, args.values());
        }
        if given <= INLINE {
            let mut all = [Ref::NULL; INLINE];
            all[0] = this;
            if let Some(rest) = all.get_mut(1..given) {
                rest.copy_from_slice(args.values());
            }
            return enter(f, &all);
        }
    }
    call_bound(f, this, args)
}

/// Runs the code with one word per parameter.
#[inline(always)]
fn enter(f: &Function, words: &[Ref]) -> Value {
    // SAFETY: words are transparent over u64; the function and its closure outlive the call because the callee's
    // caller holds them; the entry answers an owned word.
    unsafe { Value::from_raw((f.info.entry)(f.closure.r().raw(), words.as_ptr() as *const u64)) }
}

/// Calls with the names and values of keyword arguments matched to parameters, and defaults filled in.
#[inline(never)]
fn call_bound(f: &Function, this: Ref, args: &Args) -> Value {
    let with_this;
    let values = if this.is_null() {
        args.values()
    } else {
        with_this = core::iter::once(this).chain(args.values().iter().copied()).collect::<Vec<_>>();
        &with_this
    };
    let args = Args::with_names(values, args.names());
    let info = f.info;
    let (n_pos, n_kwonly) = (info.n_pos(), info.kwonly as usize);
    let total = n_pos + n_kwonly + info.vararg as usize + info.kwarg as usize;
    let mut bound: Vec<Value> = Vec::with_capacity(total);
    bound.resize(total, Value::NULL);
    let given = args.len();
    for (b, v) in bound.iter_mut().zip(args.pos().iter().take(n_pos)) {
        *b = v.own();
    }
    if info.vararg {
        bound[n_pos + n_kwonly] = tuple::from_refs(args.pos().get(n_pos..).unwrap_or(&[]));
    }
    let rest = if info.kwarg { dict::create() } else { Value::NULL };
    if !bind_keywords(f, &args, &mut bound, rest.r()) {
        return Value::NULL;
    }
    if info.kwarg {
        bound[total - 1] = rest;
    }
    if given > n_pos && !info.vararg {
        return too_many(f, given, &bound[n_pos..n_pos + n_kwonly]);
    }
    fill_defaults(f, &mut bound, given);
    if bound.iter().take(n_pos + n_kwonly).any(|b| b.is_null()) {
        return missing(f, &bound);
    }
    enter(f, refs(&bound))
}

/// Matches keyword arguments; false after an error.
fn bind_keywords(f: &Function, args: &Args, bound: &mut [Value], rest: Ref) -> bool {
    let info = f.info;
    let posonly = info.posonly as usize;
    let n_named = info.n_pos() + info.kwonly as usize;
    for (k, v) in args.keywords() {
        let Some(key) = k.cast::<Str>() else { return exc::type_error("keywords must be strings") };
        let named = info.params.get(..n_named).unwrap_or(&[]);
        match named.iter().enumerate().skip(posonly).find(|(_, p)| key.eq_str(p)) {
            Some((i, _)) => {
                if !bound[i].is_null() {
                    let name = f.qualname();
                    return exc::type_error(text![&name, "() got multiple values for argument '", k, "'"]);
                }
                bound[i] = v.own();
            }
            None if !rest.is_null() => rest.get::<Dict>().put_str(k, v.own()),
            None => return unexpected(f, args, k),
        }
    }
    true
}

#[cold]
fn unexpected(f: &Function, args: &Args, name: Ref) -> bool {
    let posonly = f.info.params.get(..f.info.posonly as usize).unwrap_or(&[]);
    let function = f.qualname();
    let mut b = text![&function, "() got some positional-only arguments passed as keyword arguments: '"];
    let mut found = false;
    for p in posonly {
        if args.names().iter().any(|k| k.cast::<Str>().is_some_and(|k| k.eq_str(p))) {
            if found {
                b.push_latin1(b", ");
            }
            b.push_wtf8(p.as_bytes());
            found = true;
        }
    }
    if found {
        b.push('\'' as u32);
        return exc::type_error(b);
    }
    exc::type_error(text![&function, "() got an unexpected keyword argument '", name, "'"])
}

fn fill_defaults(f: &Function, bound: &mut [Value], given: usize) {
    let n_pos = f.info.n_pos();
    let named = n_pos + f.info.kwonly as usize;
    for (i, b) in bound.iter_mut().enumerate().take(named).skip(given.min(n_pos)) {
        if b.is_null() {
            *b = func::default_of(f, i);
        }
    }
}

#[cold]
fn too_many(f: &Function, given: usize, kwonly: &[Value]) -> Value {
    let n = f.info.n_pos();
    let defaults = if f.defaults.is_null() { 0 } else { tuple::items(f.defaults.r()).len() };
    let name = f.qualname();
    let mut b = text![&name, "() takes "];
    let plural = if defaults > 0 {
        b.push_latin1(b"from ");
        b.push_i64(n as i64 - defaults as i64);
        b.push_latin1(b" to ");
        true
    } else {
        n != 1
    };
    b.push_i64(n as i64);
    b.push_latin1(b" positional argument");
    if plural {
        b.push('s' as u32);
    }
    b.push_latin1(b" but ");
    b.push_i64(given as i64);
    let kw = kwonly.iter().filter(|v| !v.is_null()).count();
    if kw > 0 {
        b.push_latin1(b" positional argument");
        if given != 1 {
            b.push('s' as u32);
        }
        b.push_latin1(b" (and ");
        b.push_i64(kw as i64);
        b.push_latin1(b" keyword-only argument");
        if kw != 1 {
            b.push('s' as u32);
        }
        b.push(')' as u32);
    }
    b.push_latin1(if given == 1 && kw == 0 { b" was given" } else { b" were given" });
    exc::type_error(b)
}

#[cold]
fn missing(f: &Function, bound: &[Value]) -> Value {
    let n = f.info.n_pos();
    let absent = |from: usize, to: usize| -> Vec<&'static str> {
        (from..to).filter(|i| bound[*i].is_null()).filter_map(|i| f.info.params.get(i).copied()).collect()
    };
    let mut names = absent(0, n);
    let mut kind = "positional";
    if names.is_empty() {
        names = absent(n, n + f.info.kwonly as usize);
        kind = "keyword-only";
    }
    let s = if names.len() == 1 { "" } else { "s" };
    let function = f.qualname();
    let mut b = text![&function, "() missing ", names.len(), " required ", kind, " argument", s, ": "];
    for (i, name) in names.iter().enumerate() {
        if i > 0 {
            let last = i + 1 == names.len();
            b.push_latin1(match (last, names.len()) {
                (true, 2) => b" and ",
                (true, _) => b", and ",
                _ => b", ",
            });
        }
        b.push('\'' as u32);
        b.push_wtf8(name.as_bytes());
        b.push('\'' as u32);
    }
    exc::type_error(b)
}

#[inline]
pub fn call0(f: Ref) -> Value {
    call(f, &Args::EMPTY)
}

#[inline]
pub fn call1(f: Ref, a: Ref) -> Value {
    call(f, &Args::new(&[a]))
}

#[inline]
pub fn call2(f: Ref, a: Ref, b: Ref) -> Value {
    call(f, &Args::new(&[a, b]))
}

pub fn call3(f: Ref, a: Ref, b: Ref, c: Ref) -> Value {
    call(f, &Args::new(&[a, b, c]))
}

pub fn call4(f: Ref, a: Ref, b: Ref, c: Ref, d: Ref) -> Value {
    call(f, &Args::new(&[a, b, c, d]))
}

/// The arguments are the items of a tuple.
pub fn call_n(f: Ref, args: Ref) -> Value {
    call(f, &Args::new(refs(tuple::items(args))))
}

/// The last items of the tuple `args` are keyword arguments with the names in the tuple `names`.
pub fn call_kw(f: Ref, args: Ref, names: Ref) -> Value {
    call(f, &Args::with_names(refs(tuple::items(args)), refs(tuple::items(names))))
}

/// `f(*args, **kwargs)`: any iterable, and a dict or null.
pub fn call_ex(f: Ref, args: Ref, kwargs: Ref) -> Value {
    let values = if tuple::try_items(args).is_some() {
        args.own()
    } else {
        if !ops::is_iterable(args) {
            return bad_argument(f, " argument after * must be an iterable, not ", args);
        }
        ok!(crate::iter::to_tuple(args))
    };
    if kwargs.is_null() {
        return call(f, &Args::new(refs(tuple::items(values.r()))));
    }
    let Some(d) = kwargs.cast::<Dict>() else {
        return bad_argument(f, " argument after ** must be a mapping, not ", kwargs);
    };
    let mut all: Vec<Value> = tuple::items(values.r()).to_vec();
    let mut names = Vec::with_capacity(d.len());
    let mut strings = true;
    d.each(|k, v| {
        strings &= k.cast::<Str>().is_some();
        names.push(k.own());
        all.push(v.own());
    });
    if !strings {
        return exc::type_error("keywords must be strings");
    }
    call(f, &Args::with_names(refs(&all), refs(&names)))
}

#[cold]
fn bad_argument(f: Ref, what: &str, got: Ref) -> Value {
    let mut b = Builder::new();
    push_callee(&mut b, f);
    b.push_latin1(what.as_bytes());
    b.push_wtf8(type_of(got).name.as_bytes());
    exc::type_error(b)
}

/// `module.function()`, as messages about starred arguments say it.
fn push_callee(b: &mut Builder, f: Ref) {
    let target = match f.cast::<BoundMethod>() {
        Some(m) => m.func.get(),
        None => f.own(),
    };
    if let Some(x) = target.r().cast::<Function>() {
        b.push_wtf8(x.info.module.as_bytes());
        b.push('.' as u32);
        if let Some(q) = x.qualname().r().cast::<Str>() {
            b.push_str(q);
        }
        b.push_latin1(b"()");
    } else if let Some(name) = crate::builtin::function_name(target.r()) {
        b.push_str(name.r().get::<Str>());
        b.push_latin1(b"()");
    } else if let Some(ty) = as_type(target.r()) {
        push_class(b, ty);
        b.push_latin1(b"()");
    } else {
        let shown = str_::of(target.r());
        if let Some(s) = shown.r().cast::<Str>() {
            b.push_str(s);
        }
    }
}

/// `module.Class` of classes of the program, the name of builtin ones.
fn push_class(b: &mut Builder, ty: &'static Type) {
    let Some((module, name)) = types::class_name(ty) else { return b.push_wtf8(ty.name.as_bytes()) };
    if let Some(m) = module.r().cast::<Str>() {
        b.push_str(m);
        b.push('.' as u32);
    }
    if let Some(n) = name.r().cast::<Str>() {
        b.push_str(n);
    }
}

/// Adds the items of a mapping to the keyword arguments of a call of `f`.
pub fn merge_kwargs(f: Ref, into: Ref, more: Ref) {
    let d = into.get::<Dict>();
    let own;
    let source = match more.cast::<Dict>() {
        Some(m) => m,
        None => {
            own = dict::create();
            if ok!(attr::find_optional(more, crate::lit!("keys"))).is_null() {
                drop(bad_argument(f, " argument after ** must be a mapping, not ", more));
                return;
            }
            flag!(dict::update(own.r(), more));
            own.r().get::<Dict>()
        }
    };
    let mut i = 0;
    while let Some(k) = source.next_live(i) {
        i = k + 1;
        let Some((key, value)) = source.pair_at(k) else { continue };
        if key.r().cast::<Str>().is_none() {
            return exc::type_error("keywords must be strings");
        }
        if d.find_str(key.r()).is_some() {
            let mut b = Builder::new();
            push_callee(&mut b, f);
            if let Some(k) = key.r().cast::<Str>() {
                b.push_latin1(b" got multiple values for keyword argument '");
                b.push_str(k);
                b.push('\'' as u32);
            }
            return exc::type_error(b);
        }
        d.put_str(key.r(), value);
    }
}

/// Calls the method `name` of `obj` without making a bound method.
#[inline(never)]
fn method(obj: Ref, name: Ref, args: &Args) -> Value {
    match ok!(attr::callee(obj, name)) {
        Callee::Function(f) => call_function(f.r().get::<Function>(), obj, args),
        Callee::Builtin(m) => (m.call)(obj, args),
        Callee::Value(f) => call(f.r(), args),
    }
}

pub fn method0(obj: Ref, name: Ref) -> Value {
    method(obj, name, &Args::EMPTY)
}

pub fn method1(obj: Ref, name: Ref, a: Ref) -> Value {
    method(obj, name, &Args::new(&[a]))
}

pub fn method2(obj: Ref, name: Ref, a: Ref, b: Ref) -> Value {
    method(obj, name, &Args::new(&[a, b]))
}

pub fn method3(obj: Ref, name: Ref, a: Ref, b: Ref, c: Ref) -> Value {
    method(obj, name, &Args::new(&[a, b, c]))
}

pub fn method4(obj: Ref, name: Ref, a: Ref, b: Ref, c: Ref, d: Ref) -> Value {
    method(obj, name, &Args::new(&[a, b, c, d]))
}

pub fn method_n(obj: Ref, name: Ref, args: Ref) -> Value {
    method(obj, name, &Args::new(refs(tuple::items(args))))
}

pub fn method_kw(obj: Ref, name: Ref, args: Ref, names: Ref) -> Value {
    method(obj, name, &Args::with_names(refs(tuple::items(args)), refs(tuple::items(names))))
}

/// `obj.f` as a value: a callable and its first argument.
#[repr(C)]
pub struct BoundMethod {
    head: GcHeader,
    pub(crate) func: Slot,
    pub(crate) this: Slot,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for BoundMethod {
    const GC: bool = true;
    fn class() -> &'static Type {
        &METHOD
    }
}

/// Binds a callable to its first argument.
pub fn bind(f: Ref, this: Ref) -> Value {
    object::new(BoundMethod { head: GcHeader::new(&METHOD), func: Slot::new(f.own()), this: Slot::new(this.own()) })
}

fn bound_call(v: Ref, args: &Args) -> Value {
    let m = v.get::<BoundMethod>();
    // The method may be dropped by the code it calls.
    let (f, this) = (m.func.get(), m.this.get());
    if let Some(x) = f.r().cast::<Function>() {
        return call_function(x, this.r(), args);
    }
    let mut all = Vec::with_capacity(args.values().len() + 1);
    all.push(this.r());
    all.extend_from_slice(args.values());
    call(f.r(), &Args::with_names(&all, args.names()))
}

fn bound_repr(v: Ref) -> Value {
    let m = v.get::<BoundMethod>();
    let name = match m.func.r().cast::<Function>() {
        Some(f) => f.qualname(),
        None => Str::from_utf8("?"),
    };
    let this = ok!(str_::repr(m.this.get().r()));
    text!["<bound method ", &name, " of ", &this, ">"].finish()
}

fn bound_compare(a: Ref, b: Ref, op: Cmp) -> Value {
    let (Some(x), Some(y)) = (a.cast::<BoundMethod>(), b.cast::<BoundMethod>()) else { return Value::NOT_IMPLEMENTED };
    let same = x.func.r().is(y.func.r()) && x.this.r().is(y.this.r());
    match op {
        Cmp::Eq => Value::bool(same),
        Cmp::Ne => Value::bool(!same),
        _ => Value::NOT_IMPLEMENTED,
    }
}

fn bound_hash(v: Ref) -> i64 {
    let m = v.get::<BoundMethod>();
    crate::types::identity_hash(m.func.r()) ^ crate::types::identity_hash(m.this.r()).rotate_left(7)
}

fn bound_get(v: Ref, name: Ref) -> Value {
    let m = v.get::<BoundMethod>();
    let n = name.get::<Str>();
    if n.eq_str("__self__") {
        return m.this.get();
    }
    if n.eq_str("__func__") {
        return m.func.get();
    }
    if n.eq_str("__class__") {
        return Ref::of(&METHOD).own();
    }
    let f = m.func.get();
    attr::get(f.r(), name)
}

fn traverse(v: Ref, visit: &mut Visitor) {
    let m = v.get::<BoundMethod>();
    visit.visit(m.func.r());
    visit.visit(m.this.r());
}

static SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<BoundMethod>),
    traverse: Some(traverse),
    repr: Some(bound_repr),
    hash: Some(bound_hash),
    richcompare: Some(bound_compare),
    call: Some(bound_call),
    getattro: Some(bound_get),
    ..Slots::NONE
};

/// `method`.
pub static METHOD: Type = Type::of::<BoundMethod>("method", 0, &SLOTS);
