use super::*;
use crate::attr;
use crate::builtin as b;
use crate::call;
use crate::dict;
use crate::func::{self, FuncInfo};
use crate::gen_;
use crate::ops;
use crate::sys;
use crate::testing::{error, m, s, shown, start, v};
use alloc::boxed::Box;
use alloc::vec::Vec;

/// A function of the program written in Rust: `function!(name(a, b) = |args| value)`.
macro_rules! function {
    ($name:literal ($($p:ident),*) $(opts $opts:expr)?; $body:expr) => {{
        extern "C" fn entry(_closure: u64, args: *const u64) -> u64 {
            const P: &[&str] = &[$(stringify!($p)),*];
            const N: usize = P.len();
            // SAFETY: the caller passes one word per parameter.
            let args: &[Ref] = unsafe { core::slice::from_raw_parts(args as *const Ref, N) };
            let body: fn(&[Ref]) -> Value = $body;
            body(args).into_raw()
        }
        const PARAMS: &[&str] = &[$(stringify!($p)),*];
        #[allow(unused_mut)]
        let mut info = FuncInfo {
            name: $name,
            qualname: $name,
            module: "__main__",
            doc: None,
            params: PARAMS,
            posonly: 0,
            args: PARAMS.len() as u32,
            kwonly: 0,
            vararg: false,
            kwarg: false,
            has_finally: false,
            entry,
            resume: None,
            first_line: 1,
            border: &[],
        };
        $( let f: fn(&mut FuncInfo) = $opts; f(&mut info); )?
        func::make(sys::forever(Box::new(info)), Ref::NULL, Ref::NULL, Ref::NULL)
    }};
}

/// A class made as the class statement does.
fn class(name: &'static str, bases: &[&Value], members: &[(&str, Value)], slots: &'static [&'static str]) -> Value {
    class_kw(name, bases, members, slots, Ref::NULL)
}

fn class_kw(
    name: &'static str,
    bases: &[&Value],
    members: &[(&str, Value)],
    slots: &'static [&'static str],
    kwargs: Ref,
) -> Value {
    let info: &'static [ClassInfo] = sys::forever(Box::new([ClassInfo {
        name,
        qualname: name,
        module: "__main__",
        doc: None,
        slots,
        floats: None,
    }]));
    set_table(info);
    let ns = dict::create();
    for (k, f) in members {
        dict::set_item(ns.r(), s(k).r(), f.clone());
    }
    let bases: Vec<Ref> = bases.iter().map(|b| b.r()).collect();
    let bases = crate::tuple::from_refs(&bases);
    new(0, bases.r(), ns.r(), kwargs)
}

fn get(obj: &Value, name: &str) -> Value {
    attr::get(obj.r(), s(name).r())
}

fn set(obj: &Value, name: &str, value: Value) {
    attr::set(obj.r(), s(name).r(), value.r());
}

fn call(f: &Value, args: &[&Value]) -> Value {
    let args: Vec<Ref> = args.iter().map(|a| a.r()).collect();
    call::call(f.r(), &Args::new(&args))
}

#[test]
fn arguments_are_bound_with_cpythons_messages() {
    let _g = start();
    let kw = |f: &Value, values: &[&Value], names: &[&str]| {
        let values: Vec<Ref> = values.iter().map(|a| a.r()).collect();
        let names: Vec<Value> = names.iter().map(|n| s(n)).collect();
        shown(call::call(f.r(), &Args::with_names(&values, crate::word::refs(&names))))
    };
    let defaults = v("(1,)");
    let f = function!("f"(a, b); |a| crate::tuple::from_refs(a));
    let info = f.r().get::<func::Function>().info;
    let f = func::make(info, Ref::NULL, defaults.r(), Ref::NULL);
    let one = v("1");
    assert_eq!(kw(&f, &[&one], &[]), "(1, 1)");
    assert_eq!(kw(&f, &[&v("2"), &v("3")], &["b", "a"]), "(3, 2)");
    assert_eq!(kw(&f, &[], &[]), "TypeError: f() missing 1 required positional argument: 'a'");
    assert_eq!(
        kw(&f, &[&one, &one, &one], &[]),
        "TypeError: f() takes from 1 to 2 positional arguments but 3 were given"
    );
    assert_eq!(kw(&f, &[&one, &one], &["a"]), "TypeError: f() got multiple values for argument 'a'");
    assert_eq!(kw(&f, &[&one, &one], &["z"]), "TypeError: f() got an unexpected keyword argument 'z'");
    let g = function!("g"(a, b, c) opts |i| {
        i.posonly = 1;
        i.args = 1;
        i.kwonly = 1;
    }; |a| crate::tuple::from_refs(a));
    assert_eq!(kw(&g, &[&one, &one], &[]), "TypeError: g() missing 1 required keyword-only argument: 'c'");
    assert_eq!(
        kw(&g, &[&one, &one, &one], &["a", "b", "c"]),
        "TypeError: g() got some positional-only arguments passed as keyword arguments: 'a'"
    );
    assert_eq!(
        kw(&g, &[&one, &one, &one, &one], &["c"]),
        "TypeError: g() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given"
    );
    assert_eq!(kw(&g, &[&one, &one, &v("5")], &["c"]), "(1, 1, 5)");
    let h = function!("h"(); |_| Value::NONE);
    assert_eq!(kw(&h, &[&one], &[]), "TypeError: h() takes 0 positional arguments but 1 was given");
    let k = function!("k"(x, y, z, u, w) opts |i| {
        i.args = 3;
        i.kwonly = 2;
    }; |_| Value::NONE);
    assert_eq!(kw(&k, &[], &[]), "TypeError: k() missing 3 required positional arguments: 'x', 'y', and 'z'");
    assert_eq!(kw(&k, &[&one], &[]), "TypeError: k() missing 2 required positional arguments: 'y' and 'z'");
    assert_eq!(
        kw(&k, &[&one, &one, &one], &[]),
        "TypeError: k() missing 2 required keyword-only arguments: 'u' and 'w'"
    );
    let n = function!("n"(a, args, kwargs) opts |i| {
        i.args = 1;
        i.vararg = true;
        i.kwarg = true;
    }; |a| crate::tuple::from_refs(a));
    assert_eq!(kw(&n, &[&one, &v("2"), &v("3"), &v("4")], &["q"]), "(1, (2, 3), {'q': 4})");
    let (five, none) = (v("5"), Value::NULL);
    assert_eq!(
        shown(call::call_ex(n.r(), five.r(), none.r())),
        "TypeError: __main__.n() argument after * must be an iterable, not int"
    );
    assert_eq!(shown(call::call_ex(n.r(), v("(1,)").r(), v("{'x': 2}").r())), "(1, (), {'x': 2})");
    assert_eq!(shown(call::call_ex(n.r(), v("(1,)").r(), v("{1: 2}").r())), "TypeError: keywords must be strings");
    assert_eq!(shown(get(&n, "__name__")), "'n'");
    set(&n, "extra", v("7"));
    assert_eq!(shown(get(&n, "extra")), "7");
    assert_eq!(shown(get(&n, "missing")), "AttributeError: 'function' object has no attribute 'missing'");
}

#[test]
fn instances_have_slots_and_a_dictionary() {
    let _g = start();
    let init = function!("__init__"(this, x); |a| {
        attr::set(a[0], crate::lit!("x"), a[1]);
        Value::NONE
    });
    let double = function!("double"(this); |a| {
        let x = attr::get(a[0], crate::lit!("x"));
        ops::add(x.r(), x.r())
    });
    let c = class("C", &[], &[("__init__", init), ("double", double), ("shared", v("[1]"))], &["x"]);
    assert_eq!(shown(c.clone()), "<class '__main__.C'>");
    assert_eq!(shown(call(&c, &[])), "TypeError: __init__() missing 1 required positional argument: 'x'");
    let o = call(&c, &[&v("21")]);
    assert_eq!(shown(m(&o, "double", &[])), "42");
    assert_eq!(shown(slot_get(o.r(), 0)), "21");
    set(&o, "y", v("'side'"));
    assert_eq!(shown(get(&o, "__dict__")), "{'x': 21, 'y': 'side'}");
    assert_eq!(shown(get(&o, "shared")), "[1]");
    set(&o, "shared", v("2"));
    assert_eq!(shown(get(&o, "shared")), "2");
    attr::del(o.r(), s("shared").r());
    assert_eq!(shown(get(&o, "shared")), "[1]");
    attr::del(o.r(), s("x").r());
    assert_eq!(shown(get(&o, "x")), "AttributeError: 'C' object has no attribute 'x'");
    attr::del(o.r(), s("x").r());
    assert_eq!(error(), "AttributeError: 'C' object has no attribute 'x'");
    assert_eq!(shown(get(&c, "nope")), "AttributeError: type object 'C' has no attribute 'nope'");
    assert_eq!(shown(get(&c, "__name__")), "'C'");
    assert_eq!(shown(get(&c, "__mro__")), "(<class '__main__.C'>, <class 'object'>)");
    assert_eq!(shown(get(&o, "__class__")), "<class '__main__.C'>");
    set(&c, "later", v("5"));
    assert_eq!(shown(get(&o, "later")), "5");
    assert!(shown(get(&o, "double")).starts_with("<bound method double of <__main__.C object at 0x"));
    let empty = class("E", &[], &[], &[]);
    assert_eq!(shown(call(&empty, &[&v("1")])), "TypeError: E() takes no arguments");
    assert_eq!(id(o.r()), 0);
    assert_eq!(id(Ref::NONE), u32::MAX);
    let e = call(&empty, &[]);
    assert_eq!(shown(ops::add(e.r(), v("1").r())), "TypeError: unsupported operand type(s) for +: 'E' and 'int'");
    assert_eq!(shown(ops::get_item(e.r(), v("1").r())), "TypeError: 'E' object is not subscriptable");
    assert_eq!(shown(ops::get_item(empty.r(), v("1").r())), "TypeError: type 'E' is not subscriptable");
    assert_eq!(shown(crate::iter::get(e.r())), "TypeError: 'E' object is not iterable");
    assert_eq!(shown(call(&e, &[])), "TypeError: 'E' object is not callable");
    assert!(ops::truth(e.r()));
    let plain = call(&b::object(), &[]);
    assert!(shown(plain.clone()).starts_with("<object object at 0x"));
    assert_eq!(shown(get(&plain, "x")), "AttributeError: 'object' object has no attribute 'x'");
    assert_eq!(shown(call(&b::object(), &[&v("1")])), "TypeError: object() takes no arguments");
    set(&plain, "x", v("1"));
    assert_eq!(error(), "AttributeError: 'object' object has no attribute 'x'");
}

#[test]
fn special_methods_fill_slots() {
    let _g = start();
    let c = class(
        "V",
        &[],
        &[
            ("__add__", function!("__add__"(a, b); |a| ops::add(v("100").r(), a[1]))),
            ("__radd__", function!("__radd__"(a, b); |a| ops::add(v("200").r(), a[1]))),
            ("__eq__", function!("__eq__"(a, b); |_| Value::TRUE)),
            ("__len__", function!("__len__"(a); |_| Value::small(-1))),
            (
                "__getitem__",
                function!("__getitem__"(a, i); |a| match a[1].as_small() {
                    Some(i) if i < 3 => Value::small(i * i),
                    _ => crate::exc::index_error_text("end"),
                }),
            ),
            ("__call__", function!("__call__"(a, b); |a| a[1].own())),
            ("__contains__", function!("__contains__"(a, b); |_| Value::small(5))),
            ("__repr__", function!("__repr__"(a); |_| Value::small(5))),
            ("__bool__", function!("__bool__"(a); |_| Value::FALSE)),
            ("__getattr__", function!("__getattr__"(a, n); |a| ops::add(s("no ").r(), a[1]))),
            ("__index__", function!("__index__"(a); |_| Value::small(2))),
        ],
        &[],
    );
    let o = call(&c, &[]);
    assert_eq!(shown(ops::add(o.r(), v("1").r())), "101");
    assert_eq!(shown(ops::add(v("1").r(), o.r())), "201");
    assert_eq!(shown(ops::eq(o.r(), v("1").r())), "True");
    assert_eq!(shown(ops::ne(o.r(), v("1").r())), "False");
    assert_eq!(shown(ops::eq(v("1").r(), o.r())), "True");
    ops::hash(o.r());
    assert_eq!(error(), "TypeError: unhashable type: 'V'");
    ops::len(o.r());
    assert_eq!(error(), "ValueError: __len__() should return >= 0");
    assert_eq!(shown(crate::iter::unpack(o.r(), 3)), "(0, 1, 4)");
    // As in CPython, who makes a list asks for the length.
    assert_eq!(shown(crate::iter::to_list(o.r())), "ValueError: __len__() should return >= 0");
    assert_eq!(shown(call(&o, &[&v("'x'")])), "'x'");
    assert!(ops::contains(o.r(), v("9").r()));
    assert_eq!(shown(o.clone()), "TypeError: __repr__ returned non-string (type int)");
    assert!(!ops::truth(o.r()));
    assert_eq!(shown(get(&o, "foo")), "'no foo'");
    assert_eq!(shown(ops::get_item(v("'abc'").r(), o.r())), "'c'");
    assert_eq!(shown(ops::lt(o.r(), o.r())), "TypeError: '<' not supported between instances of 'V' and 'V'");
    // A subclass's reflected method comes first.
    let d = class("D", &[&c], &[("__radd__", function!("__radd__"(a, b); |_| s("D first")))], &[]);
    let sub = call(&d, &[]);
    assert_eq!(shown(ops::add(o.r(), sub.r())), "'D first'");
    assert_eq!(shown(ops::add(sub.r(), o.r())), "300");
    set(&c, "__len__", function!("__len__"(a); |_| Value::small(7)));
    assert_eq!(ops::len(sub.r()), 7);
}

#[test]
fn inheritance_follows_c3() {
    let _g = start();
    let name = |n: &'static str| s(n);
    let a = class("A", &[], &[("who", name("A")), ("only_a", v("1"))], &["a1"]);
    let bb = class("B", &[&a], &[("who", name("B"))], &["a1", "b1"]);
    let c = class("C", &[&a], &[("who", name("C")), ("c_only", v("3"))], &["a1", "c1"]);
    let d = class("D", &[&bb, &c], &[], &[]);
    let o = call(&d, &[]);
    assert_eq!(shown(get(&o, "who")), "'B'");
    assert_eq!(shown(get(&o, "c_only")), "3");
    assert_eq!(
        shown(get(&d, "__mro__")),
        "(<class '__main__.D'>, <class '__main__.B'>, <class '__main__.C'>, <class '__main__.A'>, <class 'object'>)"
    );
    assert_eq!(shown(super_get(bb.r(), o.r(), s("who").r())), "'C'");
    assert_eq!(shown(super_get(a.r(), o.r(), s("who").r())), "AttributeError: 'super' object has no attribute 'who'");
    assert!(ops::isinstance(o.r(), a.r()) && !ops::isinstance(call(&a, &[]).r(), bb.r()));
    let object = b::object();
    assert_eq!(
        shown(class("X", &[&object, &a], &[], &[])),
        "TypeError: Cannot create a consistent method resolution\norder (MRO) for bases object, A"
    );
    assert_eq!(shown(class("X", &[&a, &a], &[], &[])), "TypeError: duplicate base class A");
    assert_eq!(shown(class("X", &[&b::bool()], &[], &[])), "TypeError: type 'bool' is not an acceptable base type");
    assert_eq!(
        shown(class("X", &[&b::list(), &b::dict()], &[], &[])),
        "TypeError: multiple bases have instance lay-out conflict"
    );
    let kwargs = v("{'foo': 1}");
    assert_eq!(
        shown(class_kw("X", &[&a], &[], &[], kwargs.r())),
        "TypeError: X.__init_subclass__() takes no keyword arguments"
    );
    let base = class(
        "Base",
        &[],
        &[(
            "__init_subclass__",
            function!("__init_subclass__"(cls, foo); |a| {
                attr::set(a[0], crate::lit!("foo"), a[1]);
                Value::NONE
            }),
        )],
        &[],
    );
    let sub = class_kw("Sub", &[&base], &[], &[], kwargs.r());
    assert_eq!(shown(get(&sub, "foo")), "1");
    assert_eq!(shown(get(&a, "foo")), "AttributeError: type object 'A' has no attribute 'foo'");
    // Slots of both bases: the second base's are found by name.
    set(&o, "c1", v("'c'"));
    set(&o, "b1", v("'b'"));
    assert_eq!(shown(get(&o, "c1")), "'c'");
    assert_eq!(shown(get(&o, "__dict__")), "{'b1': 'b', 'c1': 'c'}");
}

#[test]
fn descriptors_bind() {
    let _g = start();
    let getter = function!("x"(this); |_| Value::small(5));
    let prop = call(&b::property(), &[&getter]);
    let st = call(&b::staticmethod(), &[&function!("st"(a); |a| a[0].own())]);
    let cl = call(&b::classmethod(), &[&function!("cl"(cls); |a| a[0].own())]);
    let c = class("C", &[], &[("x", prop), ("st", st), ("cl", cl)], &[]);
    let o = call(&c, &[]);
    assert_eq!(shown(get(&o, "x")), "5");
    set(&o, "x", v("1"));
    assert_eq!(error(), "AttributeError: property 'x' of 'C' object has no setter");
    attr::del(o.r(), s("x").r());
    assert_eq!(error(), "AttributeError: property 'x' of 'C' object has no deleter");
    assert_eq!(shown(m(&o, "st", &[&v("9")])), "9");
    assert_eq!(shown(m(&o, "cl", &[])), "<class '__main__.C'>");
    assert_eq!(shown(m(&c, "cl", &[])), "<class '__main__.C'>");
    let setter = function!("x"(this, v); |a| {
        attr::set(a[0], crate::lit!("hidden"), a[1]);
        Value::NONE
    });
    let p = get(&c, "x");
    let p2 = m(&p, "setter", &[&setter]);
    set(&c, "x", p2);
    set(&o, "x", v("77"));
    assert_eq!(shown(get(&o, "hidden")), "77");
}

#[test]
fn builtin_classes_are_subclassed() {
    let _g = start();
    let base = b::ValueError();
    let init = function!("__init__"(this, code); |a| {
        let sup = super_get(TARGET.get().r(), a[0], crate::lit!("__init__"));
        crate::ok!(call::call1(sup.r(), crate::lit!("bad code")));
        attr::set(a[0], crate::lit!("code"), a[1]);
        Value::NONE
    });
    static TARGET: Single<crate::Slot> = Single::new(crate::Slot::EMPTY);
    let e = class("MyError", &[&base], &[("__init__", init)], &["code"]);
    TARGET.set(e.clone());
    // Installs members.
    assert_eq!(shown(get(&e, "__name__")), "'MyError'");
    m(&v("[]"), "copy", &[]);
    let x = call(&e, &[&v("42")]);
    assert_eq!(shown(x.clone()), "MyError('bad code')");
    assert_eq!(shown(get(&x, "code")), "42");
    assert_eq!(shown(get(&x, "args")), "('bad code',)");
    set(&x, "other", v("1"));
    assert_eq!(shown(get(&x, "__dict__")), "{'code': 42, 'other': 1}");
    exc::raise(x.r());
    assert!(exc::matches(exc::peek(), base.r()));
    assert_eq!(error(), "MyError: bad code");
    let two = class("Two", &[&e, &b::KeyError()], &[], &["code"]);
    assert!(ops::isinstance(call(&two, &[&v("1")]).r(), b::KeyError().r()));
    TARGET.set(Value::NULL);
    let l = class(
        "MyList",
        &[&b::list()],
        &[(
            "extra",
            function!("extra"(this); |a| {
                crate::int::from_i64(ops::len(a[0]))
            }),
        )],
        &["tag"],
    );
    let x = call(&l, &[&v("[1, 2]")]);
    assert_eq!(shown(x.clone()), "[1, 2]");
    m(&x, "append", &[&v("3")]);
    assert_eq!(shown(m(&x, "extra", &[])), "3");
    set(&x, "tag", v("'t'"));
    set(&x, "side", v("'s'"));
    assert_eq!(shown(get(&x, "__dict__")), "{'tag': 't', 'side': 's'}");
    let d = class("MyDict", &[&b::dict()], &[("__missing__", function!("__missing__"(this, k); |a| a[1].own()))], &[]);
    let x = call(&d, &[&v("{1: 2}")]);
    assert_eq!(shown(ops::get_item(x.r(), v("1").r())), "2");
    assert_eq!(shown(ops::get_item(x.r(), v("'m'").r())), "'m'");
    assert_eq!(shown(class("X", &[&b::bool()], &[], &[])), "TypeError: type 'bool' is not an acceptable base type");
}

#[test]
fn values_of_derived_classes_have_attributes() {
    let _g = start();
    for (base, value) in [
        (b::str(), "'h\u{e9}llo'"),
        (b::int(), "-7"),
        (b::int(), "123456789012345678901234567890"),
        (b::float(), "2.5"),
        (b::tuple(), "(1, 'a', 3)"),
        (b::bytes(), "b'abc'"),
    ] {
        let c = class("C", &[&base], &[], &["tag"]);
        let x = call(&c, &[&v(value)]);
        assert_eq!(shown(x.clone()), shown(v(value)));
        set(&x, "tag", v("'t'"));
        set(&x, "side", v("[1]"));
        assert_eq!(shown(get(&x, "__dict__")), "{'tag': 't', 'side': [1]}");
        assert!(ops::eq_bool(x.r(), v(value).r()) && ops::hash(x.r()) == ops::hash(v(value).r()));
        assert!(ops::truth(x.r()));
        // What is made from it is of the builtin type again.
        let again = call(&base, &[&x]);
        assert!(ops::type_of(again.r()).r().is(base.r()), "{value}");
        assert_eq!(shown(again), shown(v(value)));
    }
}

#[test]
fn del_runs_once_and_cycles_are_collected() {
    let _g = start();
    static LOG: Single<crate::Slot> = Single::new(crate::Slot::EMPTY);
    LOG.set(v("[]"));
    let del = function!("__del__"(this); |a| {
        let name = attr::get(a[0], crate::lit!("name"));
        crate::list::push(LOG.get().r(), name);
        Value::NONE
    });
    let c = class("D", &[], &[("__del__", del)], &["name", "other"]);
    let make = |n: &str| {
        let o = call(&c, &[]);
        set(&o, "name", s(n));
        o
    };
    drop(make("one"));
    assert_eq!(shown(LOG.get()), "['one']");
    let (x, y) = (make("x"), make("y"));
    set(&x, "other", y.clone());
    set(&y, "other", x.clone());
    drop((x, y));
    assert_eq!(shown(LOG.get()), "['one']");
    let before = crate::gc::tracked();
    assert_eq!(crate::gc::collect(), 2);
    assert_eq!(ops::len(LOG.get().r()), 3);
    assert_eq!(crate::gc::tracked(), before - 2);
    // A long chain is released without deep recursion.
    let mut chain = Value::NONE;
    let n = class("N", &[], &[], &["next"]);
    for _ in 0..200_000 {
        let node = alloc(n.r());
        slot_set(node.r(), 0, chain);
        chain = node;
    }
    drop(chain);
    LOG.set(Value::NULL);
}

/// A generator with frame word 0: yields 1, then what is sent, then returns "done". Catches ValueError at the first yield.
extern "C" fn body(g: u64, sent: u64) -> u64 {
    // SAFETY: the runtime passes a generator and an owned word.
    let (g, sent): (Ref, Value) = unsafe { (Ref::from_raw(g), Value::from_raw(sent)) };
    match gen_::state(g) {
        // Thrown into before the start.
        0 if sent.is_null() => 0,
        0 => {
            gen_::set_state(g, 1);
            Value::small(1).into_raw()
        }
        1 => {
            if sent.is_null() {
                if exc::catch(&exc::VALUE_ERROR).is_none() {
                    return 0;
                }
                gen_::set_state(g, 2);
                return s("caught").into_raw();
            }
            gen_::set_state(g, 2);
            sent.into_raw()
        }
        _ => {
            if sent.is_null() {
                return 0;
            }
            gen_::finish(g, s("done"));
            0
        }
    }
}

extern "C" fn no_entry(_: u64, _: *const u64) -> u64 {
    0
}

fn generator() -> Value {
    let info: &'static [FuncInfo] = sys::forever(Box::new([FuncInfo {
        name: "g",
        qualname: "g",
        module: "__main__",
        doc: None,
        params: &[],
        posonly: 0,
        args: 0,
        kwonly: 0,
        vararg: false,
        kwarg: false,
        has_finally: true,
        entry: no_entry,
        resume: Some(body),
        first_line: 1,
        border: &[],
    }]));
    func::set_table(info);
    gen_::new(0, 1, 1)
}

#[test]
fn generators_follow_the_protocol() {
    let _g = start();
    m(&v("[]"), "copy", &[]);
    assert_eq!(shown(crate::iter::to_list(generator().r())), "[1, None]");
    let g = generator();
    assert_eq!(shown(m(&g, "send", &[&v("5")])), "TypeError: can't send non-None value to a just-started generator");
    assert_eq!(shown(m(&g, "__next__", &[])), "1");
    assert_eq!(shown(m(&g, "send", &[&v("'hi'")])), "'hi'");
    assert_eq!(shown(m(&g, "send", &[&Value::NONE])), "StopIteration: done");
    assert_eq!(shown(m(&g, "send", &[&Value::NONE])), "StopIteration");
    let g = generator();
    m(&g, "__next__", &[]);
    assert_eq!(shown(m(&g, "throw", &[&b::ValueError()])), "'caught'");
    assert_eq!(shown(m(&g, "throw", &[&b::KeyError()])), "KeyError");
    assert_eq!(shown(m(&g, "__next__", &[])), "StopIteration");
    let g = generator();
    assert_eq!(shown(m(&g, "throw", &[&b::KeyError()])), "KeyError");
    assert_eq!(shown(m(&g, "close", &[])), "None");
    let g = generator();
    m(&g, "__next__", &[]);
    assert_eq!(shown(m(&g, "throw", &[&b::StopIteration()])), "RuntimeError: generator raised StopIteration");
    let g = generator();
    m(&g, "__next__", &[]);
    assert_eq!(shown(m(&g, "close", &[])), "None");
    assert_eq!(
        shown(m(&g, "throw", &[&v("5")])),
        "TypeError: exceptions must be classes or instances deriving from BaseException, not int"
    );
    // Delegation passes values, exceptions and the result.
    let inner = generator();
    let none = Value::NONE;
    assert_eq!(shown(gen_::delegate(Ref::NULL, inner.r(), none.r())), "1");
    assert_eq!(shown(gen_::delegate(Ref::NULL, inner.r(), s("sent").r())), "'sent'");
    assert!(gen_::delegate(Ref::NULL, inner.r(), none.r()).is_null() && !exc::pending());
    assert_eq!(shown(gen_::result_of(inner.r())), "'done'");
    let inner = generator();
    gen_::delegate(Ref::NULL, inner.r(), none.r());
    exc::value_error::<()>("x");
    assert_eq!(shown(gen_::delegate(Ref::NULL, inner.r(), Ref::NULL)), "'caught'");
    let l = crate::iter::get(v("[7]").r());
    assert_eq!(shown(gen_::delegate(Ref::NULL, l.r(), none.r())), "7");
    assert_eq!(
        shown(gen_::delegate(Ref::NULL, l.r(), v("1").r())),
        "AttributeError: 'list_iterator' object has no attribute 'send'"
    );
    exc::key_error::<()>(none.r());
    assert_eq!(shown(gen_::delegate(Ref::NULL, l.r(), Ref::NULL)), "KeyError: None");
}
