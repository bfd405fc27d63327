use super::*;
use crate::float;
use crate::testing::{error, ints, m, shown, start, v};
use crate::word::Ref;

fn check(expr: Value, expected: &str) {
    assert_eq!(shown(expr), expected);
}

fn idx(a: i64, b: i64, c: i64) -> Value {
    const N: i64 = i64::MIN;
    let part = |x: i64| if x == N { Value::NONE } else { Value::small(x) };
    slice::new(part(a).r(), part(b).r(), part(c).r())
}

const N: i64 = i64::MIN;

#[test]
fn methods_do_what_they_do_in_cpython() {
    let _g = start();
    let l = ints(&[3, 1, 2]);
    check(m(&l, "append", &[&v("'x'")]), "None");
    check(m(&l, "insert", &[&v("-100"), &v("0")]), "None");
    check(m(&l, "insert", &[&v("100"), &v("9")]), "None");
    check(l.clone(), "[0, 3, 1, 2, 'x', 9]");
    check(m(&l, "pop", &[]), "9");
    check(m(&l, "pop", &[&v("-2")]), "2");
    check(m(&l, "index", &[&v("1")]), "2");
    check(m(&l, "index", &[&v("1"), &v("3")]), "ValueError: 1 is not in list");
    check(m(&l, "count", &[&v("3.0")]), "1");
    check(m(&l, "remove", &[&v("7")]), "ValueError: list.remove(x): x not in list");
    check(m(&l, "remove", &[&v("'x'")]), "None");
    check(m(&l, "extend", &[&v("(5, 6)")]), "None");
    check(m(&l, "extend", &[&l.clone()]), "None");
    check(m(&l, "reverse", &[]), "None");
    check(l.clone(), "[6, 5, 1, 3, 0, 6, 5, 1, 3, 0]");
    check(m(&l, "copy", &[&v("1")]), "TypeError: list.copy() takes no arguments (1 given)");
    check(m(&l, "clear", &[]), "None");
    check(m(&l, "pop", &[]), "IndexError: pop from empty list");
    check(m(&l, "append", &[]), "TypeError: list.append() takes exactly one argument (0 given)");
    check(m(&l, "nope", &[]), "AttributeError: 'list' object has no attribute 'nope'");
}

#[test]
fn slices_are_read_written_and_deleted() {
    let _g = start();
    let l = ints(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    check(ops::get_item(l.r(), idx(N, N, -3).r()), "[9, 6, 3, 0]");
    check(ops::get_item(l.r(), idx(-3, 100, 1).r()), "[7, 8, 9]");
    check(ops::get_item(l.r(), idx(7, 2, -2).r()), "[7, 5, 3]");
    check(ops::get_item(l.r(), idx(1, 1, 0).r()), "ValueError: slice step cannot be zero");
    check(ops::get_item(l.r(), v("1.5").r()), "TypeError: list indices must be integers or slices, not float");
    check(ops::get_item(l.r(), v("10").r()), "IndexError: list index out of range");
    check(
        ops::get_item(l.r(), v("1000000000000000000000000").r()),
        "IndexError: cannot fit 'int' into an index-sized integer",
    );
    ops::set_item(l.r(), idx(2, 5, N).r(), v("('a', 'b')").r());
    check(l.clone(), "[0, 1, 'a', 'b', 5, 6, 7, 8, 9]");
    ops::set_item(l.r(), idx(5, 2, N).r(), v("['z']").r());
    check(l.clone(), "[0, 1, 'a', 'b', 5, 'z', 6, 7, 8, 9]");
    ops::set_item(l.r(), idx(N, N, 4).r(), v("(1.5, 2.5, 3.5)").r());
    check(l.clone(), "[1.5, 1, 'a', 'b', 2.5, 'z', 6, 7, 3.5, 9]");
    ops::set_item(l.r(), idx(N, N, 2).r(), v("[1]").r());
    assert_eq!(error(), "ValueError: attempt to assign sequence of size 1 to extended slice of size 5");
    ops::set_item(l.r(), idx(0, 2, N).r(), v("5").r());
    assert_eq!(error(), "TypeError: can only assign an iterable");
    ops::del_item(l.r(), idx(N, N, -3).r());
    check(l.clone(), "[1, 'a', 2.5, 'z', 7, 3.5]");
    ops::del_item(l.r(), idx(1, 3, N).r());
    ops::del_item(l.r(), v("-1").r());
    check(l.clone(), "[1, 'z', 7]");
    ops::set_item(l.r(), idx(1, N, N).r(), l.r());
    check(l.clone(), "[1, 1, 'z', 7]");
    ops::del_item(l.r(), v("4").r());
    assert_eq!(error(), "IndexError: list assignment index out of range");
}

#[test]
fn operators_and_their_messages() {
    let _g = start();
    let l = ints(&[1, 2]);
    check(ops::add(l.r(), v("[3]").r()), "[1, 2, 3]");
    check(ops::add(l.r(), v("5").r()), "TypeError: can only concatenate list (not \"int\") to list");
    check(ops::mul(v("3").r(), l.r()), "[1, 2, 1, 2, 1, 2]");
    check(ops::mul(l.r(), v("-1").r()), "[]");
    check(ops::mul(l.r(), v("'a'").r()), "TypeError: can't multiply sequence by non-int of type 'str'");
    check(ops::iadd(l.clone(), v("'ab'").r()), "[1, 2, 'a', 'b']");
    check(ops::imul(l.clone(), v("2").r()), "[1, 2, 'a', 'b', 1, 2, 'a', 'b']");
    check(ops::lt(v("[1, 2]").r(), v("[1, 2, 0]").r()), "True");
    check(ops::ge(v("[1, 3]").r(), v("[1, 2, 0]").r()), "True");
    check(ops::eq(v("[1, 2]").r(), v("[1.0, True]").r()), "False");
    check(ops::lt(v("[1]").r(), v("['a']").r()), "TypeError: '<' not supported between instances of 'int' and 'str'");
    check(ops::lt(v("[1]").r(), v("(1,)").r()), "TypeError: '<' not supported between instances of 'list' and 'tuple'");
    ops::hash(l.r());
    assert_eq!(error(), "TypeError: unhashable type: 'list'");
    let nested = v("[1]");
    nested.r().get::<List>().push(nested.clone());
    check(nested.clone(), "[1, [...]]");
    nested.r().get::<List>().clear();
    let deep = |n: usize| (0..n).fold(v("[]"), |inner, _| from_refs(&[inner.r()]));
    check(deep(2000), "RecursionError: maximum recursion depth exceeded while getting the repr of an object");
    let compared = ops::eq(deep(2000).r(), deep(2000).r());
    check(compared, "RecursionError: maximum recursion depth exceeded in comparison");
}

#[test]
fn sorting_is_stable() {
    let _g = start();
    // Pairs sorted by their first item keep the order of the second.
    let l = of_words(0);
    let mut x = 12345u64;
    for i in 0..1000 {
        x = x.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        let pair = tuple_of((x >> 33) as i64 % 50, i);
        l.r().get::<List>().push(pair);
    }
    let expected = {
        let mut all: alloc::vec::Vec<(i64, i64)> = (0..1000).map(|i| pair_of(l.r(), i)).collect();
        all.sort_by_key(|p| p.0);
        all
    };
    let key = crate::builtin::Builtin::new("first", |a| crate::tuple::item(a.get(0), 0));
    let key: &'static _ = crate::sys::forever(std::boxed::Box::new(key));
    sort(l.r(), key.value().r(), false);
    let got: alloc::vec::Vec<(i64, i64)> = (0..1000).map(|i| pair_of(l.r(), i)).collect();
    assert_eq!(got, expected);
    sort(l.r(), key.value().r(), true);
    let mut back = expected.clone();
    back.sort_by_key(|p| core::cmp::Reverse(p.0));
    let got: alloc::vec::Vec<(i64, i64)> = (0..1000).map(|i| pair_of(l.r(), i)).collect();
    assert_eq!(got, back);

    let mixed = v("[3, 1.5, True, 2, -1.0]");
    sort(mixed.r(), Ref::NONE, false);
    check(mixed, "[-1.0, True, 1.5, 2, 3]");
    let strings = v("['b', 'a', 'ab', '']");
    sort(strings.r(), Ref::NONE, true);
    check(strings, "['b', 'ab', 'a', '']");
    let bad = v("[1, 'a', 2]");
    sort(bad.r(), Ref::NONE, false);
    assert_eq!(error(), "TypeError: '<' not supported between instances of 'str' and 'int'");
    assert_eq!(bad.r().get::<List>().len(), 3);
}

extern crate std;

fn tuple_of(a: i64, b: i64) -> Value {
    crate::tuple::pair(Value::small(a), Value::small(b))
}

fn pair_of(l: Ref, i: i64) -> (i64, i64) {
    let p = get(l, i).expect("an element");
    (crate::tuple::item(p.r(), 0).r().small_value(), crate::tuple::item(p.r(), 1).r().small_value())
}

#[test]
fn a_list_modified_during_sort_is_reported() {
    let _g = start();
    static TARGET: crate::sys::Single<crate::Slot> = crate::sys::Single::new(crate::Slot::EMPTY);
    let l = ints(&[3, 2, 1]);
    TARGET.set(l.clone());
    let key = crate::builtin::Builtin::new("key", |a| {
        let l = TARGET.get();
        push(l.r(), Value::NONE);
        a.get(0).own()
    });
    let key: &'static _ = crate::sys::forever(std::boxed::Box::new(key));
    sort(l.r(), key.value().r(), false);
    assert_eq!(error(), "ValueError: list modified during sort");
    check(l, "[1, 2, 3]");
    TARGET.set(Value::NULL);
}

#[test]
fn raw_kinds_read_as_words() {
    let _g = start();
    let f = new(2, 0);
    for x in [2.5, -1.0, 0.5] {
        push_f64(f.r(), x);
    }
    check(f.clone(), "[2.5, -1.0, 0.5]");
    sort(f.r(), Ref::NULL, false);
    check(f.clone(), "[-1.0, 0.5, 2.5]");
    assert_eq!(get_f64(f.r(), -1), Some(2.5));
    check(ops::get_item(f.r(), idx(N, N, -1).r()), "[2.5, 0.5, -1.0]");
    check(concat(f.r(), v("['a']").r()), "[-1.0, 0.5, 2.5, 'a']");
    ops::set_item(f.r(), v("0").r(), float::boxed(9.0).r());
    assert_eq!(get_f64(f.r(), 0), Some(9.0));
    let b = new(3, 2);
    push_bool(b.r(), true);
    push_bool(b.r(), false);
    check(repeat(b.r(), 2), "[True, False, True, False]");
    assert_eq!(get_bool(b.r(), 1), Some(false));
    let i = new(1, 0);
    push_i64(i.r(), i64::MAX);
    push_i64(i.r(), i64::MIN);
    check(i.clone(), "[9223372036854775807, -9223372036854775808]");
    assert!(contains(i.r(), v("9223372036854775807").r()));
    assert_eq!(get_i64(i.r(), 5), None);
    assert_eq!(error(), "IndexError: list index out of range");
    check(from_iter(1, v("(1, 2)").r()), "[1, 2]");
}

#[test]
fn every_permutation_of_small_lists_sorts() {
    let _g = start();
    fn permute(items: &mut [i64], k: usize, f: &mut dyn FnMut(&[i64])) {
        if k == items.len() {
            return f(items);
        }
        for i in k..items.len() {
            items.swap(k, i);
            permute(items, k + 1, f);
            items.swap(k, i);
        }
    }
    permute(&mut [1, 2, 2, 3, 4, 5, 6], 0, &mut |p| {
        let l = ints(p);
        sort(l.r(), Ref::NONE, false);
        assert_eq!(shown(l), "[1, 2, 2, 3, 4, 5, 6]");
    });
    // Long ones, which are merged from runs.
    let mut x = 7u64;
    for n in [63, 64, 65, 200, 1500] {
        let items: alloc::vec::Vec<i64> = (0..n)
            .map(|i| {
                x = x.wrapping_mul(6364136223846793005).wrapping_add(1);
                if i % 5 < 3 { i } else { (x >> 40) as i64 }
            })
            .collect();
        let mut sorted = items.clone();
        sorted.sort();
        let l = ints(&items);
        sort(l.r(), Ref::NONE, false);
        let got: alloc::vec::Vec<i64> = (0..n).map(|i| get(l.r(), i).expect("an element").r().small_value()).collect();
        assert_eq!(got, sorted);
    }
}
