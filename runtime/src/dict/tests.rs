use super::*;
use crate::testing::{error, m, shown, start, v};

#[test]
fn order_and_methods() {
    let _g = start();
    let d = v("{'a': 1, 'b': 2, 1: 'one'}");
    set_item(d.r(), v("True").r(), v("'true'"));
    set_item(d.r(), v("1.0").r(), v("'float'"));
    assert_eq!(shown(d.clone()), "{'a': 1, 'b': 2, 1: 'float'}");
    assert_eq!(shown(m(&d, "pop", &[&v("'a'")])), "1");
    set_item(d.r(), v("'a'").r(), v("3"));
    assert_eq!(shown(d.clone()), "{'b': 2, 1: 'float', 'a': 3}");
    assert_eq!(shown(m(&d, "get", &[&v("'x'")])), "None");
    assert_eq!(shown(m(&d, "get", &[&v("'x'"), &v("0")])), "0");
    assert_eq!(shown(m(&d, "setdefault", &[&v("'n'"), &v("[]")])), "[]");
    assert_eq!(shown(m(&d, "keys", &[])), "dict_keys(['b', 1, 'a', 'n'])");
    assert_eq!(shown(m(&d, "values", &[])), "dict_values([2, 'float', 3, []])");
    assert_eq!(shown(m(&d, "items", &[])), "dict_items([('b', 2), (1, 'float'), ('a', 3), ('n', [])])");
    assert_eq!(shown(m(&d, "popitem", &[])), "('n', [])");
    assert_eq!(shown(get_item(d.r(), v("'zz'").r())), "KeyError: 'zz'");
    assert_eq!(shown(get_item(d.r(), v("[]").r())), "TypeError: unhashable type: 'list'");
    del_item(d.r(), v("(1, 2)").r());
    assert_eq!(error(), "KeyError: (1, 2)");
    assert_eq!(shown(m(&v("{}"), "popitem", &[])), "KeyError: 'popitem(): dictionary is empty'");
    assert_eq!(shown(m(&d, "update", &[&v("[('q', 1), [2, 3]]")])), "None");
    assert_eq!(shown(d.clone()), "{'b': 2, 1: 'float', 'a': 3, 'q': 1, 2: 3}");
    assert_eq!(
        shown(m(&d, "update", &[&v("[1]")])),
        "TypeError: cannot convert dictionary update sequence element #0 to a sequence"
    );
    assert_eq!(
        shown(m(&d, "update", &[&v("[(1, 2, 3)]")])),
        "ValueError: dictionary update sequence element #0 has length 3; 2 is required"
    );
    assert_eq!(shown(m(&d, "update", &[&v("5")])), "TypeError: 'int' object is not iterable");
    assert_eq!(shown(ops::bit_or(v("{1: 2}").r(), v("{3: 4, 1: 0}").r())), "{1: 0, 3: 4}");
    assert_eq!(shown(ops::eq(v("{1: 2, 3: 4}").r(), v("{3: 4, 1: 2.0}").r())), "True");
    let back = crate::iter::seq::reversed(d.r());
    assert_eq!(shown(crate::iter::to_list(back.r())), "[2, 'q', 'a', 1, 'b']");
    assert_eq!(shown(m(&d, "clear", &[])), "None");
    assert_eq!(shown(d), "{}");
}

#[test]
fn many_keys_come_and_go() {
    let _g = start();
    let d = create();
    for i in 0..5000i64 {
        set_item(d.r(), Ref::small(i * 1024), Value::small(i));
    }
    for i in 0..5000i64 {
        if i % 3 != 0 {
            del_item(d.r(), Ref::small(i * 1024));
        }
    }
    for i in 0..5000i64 {
        assert_eq!(contains(d.r(), Ref::small(i * 1024)), i % 3 == 0);
    }
    for i in 0..5000i64 {
        set_item(d.r(), Ref::small(-i), Value::small(i));
    }
    assert_eq!(len(d.r()), 1667 + 5000 - 1);
    let keys = crate::iter::to_list(d.r());
    assert_eq!(crate::list::get(keys.r(), 1).unwrap().r().small_value(), 3 * 1024);
    assert_eq!(crate::list::get(keys.r(), -1).unwrap().r().small_value(), -4999);
}

#[test]
fn views_are_sets() {
    let _g = start();
    let (a, b) = (v("{1: 'a', 2: 'b'}"), v("{2: 'b', 3: 'c'}"));
    let (ka, kb) = (m(&a, "keys", &[]), m(&b, "keys", &[]));
    assert_eq!(shown(ops::bit_and(ka.r(), kb.r())), "{2}");
    assert_eq!(shown(ops::bit_or(ka.r(), v("[7]").r())), "{1, 2, 7}");
    assert_eq!(shown(ops::sub(ka.r(), v("[1]").r())), "{2}");
    assert_eq!(shown(ops::bit_xor(ka.r(), kb.r())), "{1, 3}");
    assert_eq!(shown(ops::eq(ka.r(), v("{1, 2}").r())), "True");
    assert_eq!(
        shown(ops::lt(ka.r(), v("5").r())),
        "TypeError: '<' not supported between instances of 'dict_keys' and 'int'"
    );
    let items = m(&a, "items", &[]);
    assert!(ops::contains(items.r(), v("(1, 'a')").r()));
    assert!(!ops::contains(items.r(), v("(1, 'b')").r()));
}

#[test]
fn changes_during_iteration_are_reported() {
    let _g = start();
    let d = v("{1: 1, 2: 2}");
    let it = crate::iter::get(d.r());
    crate::iter::next(it.r());
    set_item(d.r(), v("3").r(), v("3"));
    assert_eq!(shown(crate::iter::next(it.r())), "RuntimeError: dictionary changed size during iteration");
    let it = crate::iter::get(d.r());
    for _ in 0..3 {
        crate::iter::next(it.r());
    }
    assert!(crate::iter::next(it.r()).is_null() && !exc::pending());
}
