use super::*;
use crate::testing::{error, ints, m, s, shown, start, v};

fn order(s: &Value) -> alloc::string::String {
    shown(crate::iter::to_list(s.r()))
}

fn set_of(items: &[i64]) -> Value {
    from_items(&SET, ints(items).r())
}

#[test]
fn iteration_order_is_that_of_cpython() {
    let _g = start();
    let every_seventh: alloc::vec::Vec<i64> = (0..100).step_by(7).collect();
    assert_eq!(order(&set_of(&every_seventh)), "[0, 98, 35, 70, 7, 42, 77, 14, 49, 84, 21, 56, 91, 28, 63]");
    let x = set_of(&[]);
    for i in [100, 3, 50, 8, 16, 24, 32, 40, 48, 1000, 7] {
        m(&x, "add", &[&Value::small(i)]);
    }
    assert_eq!(order(&x), "[32, 3, 100, 7, 8, 40, 1000, 16, 48, 50, 24]");
    m(&x, "discard", &[&v("8")]);
    m(&x, "discard", &[&v("24")]);
    m(&x, "add", &[&v("56")]);
    assert_eq!(order(&x), "[32, 3, 100, 7, 40, 1000, 16, 48, 50, 56]");
    assert_eq!(shown(m(&x, "pop", &[])), "32");
    assert_eq!(shown(m(&x, "pop", &[])), "3");
    assert_eq!(order(&x), "[100, 7, 40, 1000, 16, 48, 50, 56]");
    let f = from_items(&FROZENSET, v("[3, 1, 2, -1, -5, 1099511627776]").r());
    assert_eq!(order(&f), "[1099511627776, 1, 2, 3, -5, -1]");
    let mixed = v("[1.5, 2.5, -1, 0, 2305843009213693952, 2305843009213693951]");
    let literal = create(&SET);
    let frozen = from_items(&FROZENSET, mixed.r());
    update(literal.r(), frozen.r());
    assert_eq!(order(&literal), "[0, 1.5, 2.5, 2305843009213693952, 2305843009213693951, -1]");
}

#[test]
fn algebra_gives_cpythons_order() {
    let _g = start();
    let a = set_of(&(0..20).collect::<alloc::vec::Vec<_>>());
    let b = set_of(&(10..40).step_by(3).collect::<alloc::vec::Vec<_>>());
    let list = |x: Value| order(&x);
    assert_eq!(list(ops::bit_and(a.r(), b.r())), "[16, 10, 19, 13]");
    assert_eq!(list(ops::sub(b.r(), a.r())), "[34, 37, 22, 25, 28, 31]");
    assert_eq!(
        list(ops::bit_xor(b.r(), a.r())),
        "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14, 15, 17, 18, 22, 25, 28, 31, 34, 37]"
    );
    assert_eq!(
        list(m(&a, "union", &[&v("[100, 50]")])),
        "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 100, 50]"
    );
    assert_eq!(
        shown(ops::bit_or(a.r(), v("[1]").r())),
        "TypeError: unsupported operand type(s) for |: 'set' and 'list'"
    );
    assert_eq!(shown(m(&a, "issuperset", &[&v("(1, 2)")])), "True");
    assert_eq!(shown(m(&a, "isdisjoint", &[&v("[50]")])), "True");
    assert_eq!(shown(ops::le(v("{1}").r(), v("{1, 2}").r())), "True");
    assert_eq!(shown(ops::lt(v("{1}").r(), v("{1}").r())), "False");
    assert_eq!(shown(ops::eq(v("{1, 2}").r(), v("{2.0, True}").r())), "True");
    assert_eq!(
        shown(ops::lt(v("{1}").r(), v("[1]").r())),
        "TypeError: '<' not supported between instances of 'set' and 'list'"
    );
    let frozen = m(&from_items(&FROZENSET, v("[1]").r()), "union", &[&v("[2]")]);
    assert_eq!(shown(frozen), "frozenset({1, 2})");
    assert_eq!(shown(set_of(&[])), "set()");
}

#[test]
fn hashes_and_errors() {
    let _g = start();
    let hash = |t: &str| ops::hash(from_items(&FROZENSET, v(t).r()).r());
    assert_eq!(hash("[1, 2, 3]"), -272375401224217160);
    assert_eq!(hash("[]"), 133146708735736);
    assert_eq!(hash("[3, 2, 1]"), -272375401224217160);
    ops::hash(v("{1}").r());
    assert_eq!(error(), "TypeError: unhashable type: 'set'");
    assert_eq!(shown(m(&v("{1}"), "add", &[&v("[]")])), "TypeError: unhashable type: 'list'");
    assert_eq!(shown(m(&v("{1}"), "remove", &[&v("2")])), "KeyError: 2");
    assert_eq!(shown(m(&set_of(&[]), "pop", &[])), "KeyError: 'pop from an empty set'");
    let of_frozen = create(&SET);
    add(of_frozen.r(), from_items(&FROZENSET, v("[1]").r()).r());
    assert!(contains(of_frozen.r(), v("{1}").r()));
    let x = v("{1, 2}");
    let it = crate::iter::get(x.r());
    crate::iter::next(it.r());
    add(x.r(), s("new").r());
    assert_eq!(shown(crate::iter::next(it.r())), "RuntimeError: Set changed size during iteration");
}
