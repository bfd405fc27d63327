//! Counting, deep structures, cycles, strings that grow in place.

extern crate std;
use crate::str_::{self, Str};
use crate::testing::{self, s, text};
use crate::word::{Ref, Value};
use crate::{buf, gc, list, mem, tuple};

#[test]
fn a_million_nested_tuples_are_freed() {
    let _run = testing::start();
    let before = gc::tracked();
    let n = if cfg!(miri) { 1_000 } else { 1_000_000 };
    let mut t = tuple::from_refs(&[]);
    for _ in 0..n {
        t = tuple::from_refs(&[t.r()]);
    }
    drop(t);
    assert_eq!(gc::tracked(), before);
}

#[test]
fn cycles_are_collected() {
    let _run = testing::start();
    mem::collect();
    let before = gc::tracked();
    for _ in 0..100 {
        let a = list::of_words(0);
        let b = tuple::from_refs(&[a.r(), s("text").r()]);
        list::push(a.r(), b.clone());
        list::push(a.r(), a.clone());
    }
    assert_eq!(gc::tracked(), before + 200);
    // What is reachable from outside stays, with everything it reaches.
    let kept = list::of_words(0);
    let inner = list::of_words(0);
    list::push(inner.r(), kept.clone());
    list::push(kept.r(), inner.clone());
    drop(inner);
    assert_eq!(mem::collect(), 200);
    assert_eq!(gc::tracked(), before + 2);
    assert_eq!(list::len(kept.r()), 1);
    drop(kept);
    assert_eq!(mem::collect(), 2);
    assert_eq!(gc::tracked(), before);
}

#[test]
fn appending_grows_in_place() {
    let _run = testing::start();
    let mut a = crate::lit!("abc").own();
    let shared = a.clone();
    for _ in 0..1000 {
        a = str_::append(a, crate::lit!("xy"));
    }
    assert_eq!(text(shared.r()), "abc");
    assert_eq!(str_::len(a.r()), 2003);
    let address = a.raw();
    let h = a.r().get::<Str>().hash();
    a = str_::append(a, crate::lit!("é日🎉"));
    assert_eq!(a.raw(), address, "an unshared string keeps its object");
    assert_ne!(a.r().get::<Str>().hash(), h);
    assert_eq!(str_::code_at(a.r(), -1), Some(0x1F389));
    let alias = a.clone();
    let b = str_::append(a, crate::lit!("!"));
    assert_ne!(b.raw(), alias.raw());
    assert_eq!(str_::len(alias.r()) + 1, str_::len(b.r()));
}

#[test]
fn buffers() {
    let _run = testing::start();
    let b = buf::new();
    buf::push(b.r(), crate::lit!("n = "));
    buf::push_i64(b.r(), -42);
    buf::push_f64(b.r(), 1e100);
    buf::push_any(b.r(), Ref::NONE);
    buf::push_format(b.r(), Ref::small(255), crate::lit!("#x"));
    assert_eq!(text(buf::finish(b).r()), "n = -421e+100None0xff");
}

#[test]
fn equal_interned_strings_are_one() {
    let _run = testing::start();
    let (a, b) = (str_::intern(s("some name").r()), str_::intern(s("some name").r()));
    assert!(a.r().is(b.r()));
    drop((a, b));
    let many: std::vec::Vec<Value> =
        (0..2000).map(|i| str_::intern(crate::text!["name ", i as i64].finish().r())).collect();
    assert!(many[7].r().is(str_::intern(s("name 7").r()).r()));
}

#[test]
fn literals_have_their_least_width() {
    let _run = testing::start();
    for (v, expected) in [
        (crate::lit!(""), ""),
        (crate::lit!("abc"), "abc"),
        (crate::lit!("é"), "é"),
        (crate::lit!("日本"), "日本"),
        (crate::lit!("a🎉"), "a🎉"),
        (crate::lit_points!(0x61, 0x1F389), "a🎉"),
    ] {
        assert_eq!(text(v), expected);
        assert!(v.get::<Str>().eq(s(expected).r().get::<Str>()));
    }
}
