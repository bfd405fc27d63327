use super::*;
use crate::builtin as b;
use crate::call;
use crate::testing::{shown, start, v};

fn call(f: Value, args: &[&Value]) -> Value {
    let args: alloc::vec::Vec<Ref> = args.iter().map(|a| a.r()).collect();
    call::call(f.r(), &crate::Args::new(&args))
}

fn listed(v: Value) -> alloc::string::String {
    if v.is_null() {
        return shown(v);
    }
    shown(to_list(v.r()))
}

#[test]
fn unpacking() {
    let _g = start();
    assert_eq!(shown(unpack(v("[1, 2]").r(), 2)), "(1, 2)");
    assert_eq!(shown(unpack(v("{1: 2, 3: 4}").r(), 2)), "(1, 3)");
    assert_eq!(shown(unpack(v("5").r(), 2)), "TypeError: cannot unpack non-iterable int object");
    assert_eq!(shown(unpack(v("[1]").r(), 2)), "ValueError: not enough values to unpack (expected 2, got 1)");
    assert_eq!(shown(unpack(v("'abc'").r(), 2)), "ValueError: too many values to unpack (expected 2)");
    assert_eq!(shown(unpack_star(v("'abcde'").r(), 1, 1)), "('a', ['b', 'c', 'd'], 'e')");
    assert_eq!(
        shown(unpack_star(v("[1]").r(), 1, 1)),
        "ValueError: not enough values to unpack (expected at least 2, got 1)"
    );
}

#[test]
fn ranges() {
    let _g = start();
    let r = |a: &str, b: &str, c: &str| range(v(a).r(), v(b).r(), v(c).r());
    assert_eq!(listed(r("0", "10", "3")), "[0, 3, 6, 9]");
    assert_eq!(listed(r("5", "-5", "-4")), "[5, 1, -3]");
    assert_eq!(shown(r("0", "3", "0")), "ValueError: range() arg 3 must not be zero");
    assert_eq!(shown(r("0", "'a'", "1")), "TypeError: 'str' object cannot be interpreted as an integer");
    assert_eq!(shown(r("0", "3", "1")), "range(0, 3)");
    let big = r("100000000000000000000", "100000000000000000007", "3");
    assert_eq!(listed(big.clone()), "[100000000000000000000, 100000000000000000003, 100000000000000000006]");
    assert_eq!(ops::len(big.r()), 3);
    assert!(ops::contains(big.r(), v("100000000000000000003").r()));
    assert!(!ops::contains(big.r(), v("100000000000000000004").r()));
    let x = r("0", "10", "3");
    assert_eq!(shown(ops::get_item(x.r(), v("-1").r())), "9");
    assert_eq!(shown(ops::get_item(x.r(), v("4").r())), "IndexError: range object index out of range");
    let back = crate::slice::new(Ref::NULL, Ref::NULL, v("-2").r());
    assert_eq!(shown(ops::get_item(x.r(), back.r())), "range(9, -3, -6)");
    assert_eq!(listed(seq::reversed(x.r())), "[9, 6, 3, 0]");
    assert_eq!(shown(ops::eq(r("0", "0", "1").r(), r("5", "5", "7").r())), "True");
    assert_eq!(ops::hash(x.r()), -1816567394155750349);
    assert_eq!(ops::hash(r("0", "0", "1").r()), 2676694398852732306);
}

#[test]
fn tools() {
    let _g = start();
    assert_eq!(listed(call(b::enumerate(), &[&v("'ab'"), &v("5")])), "[(5, 'a'), (6, 'b')]");
    assert_eq!(shown(call(b::enumerate(), &[])), "TypeError: enumerate() missing required argument 'iterable'");
    assert_eq!(listed(call(b::zip(), &[&v("[1, 2, 3]"), &v("'ab'")])), "[(1, 'a'), (2, 'b')]");
    assert_eq!(listed(call(b::map(), &[&b::str(), &v("[1, 2.5]")])), "['1', '2.5']");
    assert_eq!(listed(call(b::filter(), &[&Value::NONE, &v("[0, 1, '', 'a']")])), "[1, 'a']");
    assert_eq!(listed(call(b::reversed(), &[&v("(1, 2)")])), "[2, 1]");
    assert_eq!(shown(call(b::reversed(), &[&v("{1}")])), "TypeError: 'set' object is not reversible");
    assert_eq!(shown(call(b::map(), &[&b::str()])), "TypeError: map() must have at least two arguments.");
    let strict = |items: &[Value]| {
        let z = tools::zip(crate::word::refs(items), true);
        listed(z)
    };
    let (one, two) = (v("[1]"), v("[1, 2]"));
    assert_eq!(
        strict(&[one.clone(), two.clone(), one.clone()]),
        "ValueError: zip() argument 2 is longer than argument 1"
    );
    assert_eq!(
        strict(&[one.clone(), one.clone(), two.clone()]),
        "ValueError: zip() argument 3 is longer than arguments 1-2"
    );
    assert_eq!(
        strict(&[two.clone(), two.clone(), one.clone()]),
        "ValueError: zip() argument 3 is shorter than arguments 1-2"
    );
    assert_eq!(shown(call(b::next(), &[&v("1")])), "TypeError: 'int' object is not an iterator");
    let it = get(one.r());
    assert_eq!(shown(call(b::next(), &[&it])), "1");
    assert_eq!(shown(call(b::next(), &[&it, &v("'end'")])), "'end'");
    assert_eq!(shown(call(b::next(), &[&it])), "StopIteration");
    assert_eq!(shown(call(b::iter(), &[&v("1")])), "TypeError: 'int' object is not iterable");
}

#[test]
fn builtin_functions() {
    let _g = start();
    assert_eq!(shown(call(b::sorted(), &[&v("{3: 1, 1: 2}")])), "[1, 3]");
    assert_eq!(shown(call(b::sorted(), &[])), "TypeError: sorted expected 1 argument, got 0");
    assert_eq!(shown(call(b::max(), &[&v("[1, 3.5, 2]")])), "3.5");
    assert_eq!(shown(call(b::min(), &[&v("5"), &v("2"), &v("2.0")])), "2");
    assert_eq!(shown(call(b::max(), &[&v("[]")])), "ValueError: max() iterable argument is empty");
    assert_eq!(shown(call(b::max(), &[])), "TypeError: max expected at least 1 argument, got 0");
    assert_eq!(shown(call(b::sum(), &[&v("[0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]")])), "1.0");
    assert_eq!(shown(call(b::sum(), &[&v("[1, 2, 9223372036854775807]")])), "9223372036854775810");
    assert_eq!(shown(call(b::sum(), &[&v("['a']")])), "TypeError: unsupported operand type(s) for +: 'int' and 'str'");
    assert_eq!(
        shown(call(b::sum(), &[&v("['a']"), &v("''")])),
        "TypeError: sum() can't sum strings [use ''.join(seq) instead]"
    );
    assert_eq!(shown(call(b::sum(), &[&v("[[1], [2]]"), &v("[]")])), "[1, 2]");
    assert_eq!(shown(call(b::all(), &[&v("[1, 0]")])), "False");
    assert_eq!(shown(call(b::any(), &[&v("[0, 'a']")])), "True");
    assert_eq!(shown(call(b::hex(), &[&v("-255")])), "'-0xff'");
    assert_eq!(shown(call(b::bin(), &[&v("1.5")])), "TypeError: 'float' object cannot be interpreted as an integer");
    assert_eq!(shown(call(b::divmod(), &[&v("-7"), &v("2")])), "(-4, 1)");
    assert_eq!(
        shown(call(b::divmod(), &[&v("1"), &v("'a'")])),
        "TypeError: unsupported operand type(s) for divmod(): 'int' and 'str'"
    );
    assert_eq!(shown(call(b::pow(), &[&v("3"), &v("-1"), &v("7")])), "5");
    assert_eq!(shown(call(b::round(), &[&v("2.5")])), "2");
    assert_eq!(shown(call(b::round(), &[&v("1234"), &v("-2")])), "1200");
    assert_eq!(shown(call(b::round(), &[&v("'a'")])), "TypeError: type str doesn't define __round__ method");
    assert_eq!(shown(call(b::isinstance(), &[&v("True"), &b::int()])), "True");
    assert_eq!(
        shown(call(b::isinstance(), &[&v("1"), &v("2")])),
        "TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union"
    );
    let either = ops::bit_or(b::int().r(), b::str().r());
    assert_eq!(shown(call(b::isinstance(), &[&v("'a'"), &either])), "True");
    assert_eq!(shown(either), "int | str");
    assert_eq!(shown(call(b::len(), &[&v("5")])), "TypeError: object of type 'int' has no len()");
    assert_eq!(shown(call(b::chr(), &[&v("-1")])), "ValueError: chr() arg not in range(0x110000)");
    assert_eq!(shown(call(b::getattr(), &[&v("1"), &v("2")])), "TypeError: attribute name must be string, not 'int'");
    assert_eq!(shown(call(b::len(), &[])), "TypeError: len() takes exactly one argument (0 given)");
    assert_eq!(shown(b::len()), "<built-in function len>");
    assert_eq!(shown(call(b::list(), &[&v("1"), &v("2")])), "TypeError: list expected at most 1 argument, got 2");
    assert_eq!(shown(call(v("5"), &[])), "TypeError: 'int' object is not callable");
}
