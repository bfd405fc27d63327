use super::*;
use crate::testing::{error, shown, start, v};

#[test]
fn messages_of_operators() {
    let _g = start();
    let s = |r: Value| shown(r);
    assert_eq!(s(add(v("1").r(), v("'a'").r())), "TypeError: unsupported operand type(s) for +: 'int' and 'str'");
    assert_eq!(s(add(v("'a'").r(), v("1").r())), "TypeError: can only concatenate str (not \"int\") to str");
    assert_eq!(s(isub(v("1"), v("None").r())), "TypeError: unsupported operand type(s) for -=: 'int' and 'NoneType'");
    assert_eq!(
        s(pow(v("'a'").r(), v("1").r())),
        "TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'"
    );
    assert_eq!(s(mul(v("'a'").r(), v("'b'").r())), "TypeError: can't multiply sequence by non-int of type 'str'");
    assert_eq!(s(lt(v("1").r(), v("'a'").r())), "TypeError: '<' not supported between instances of 'int' and 'str'");
    assert_eq!(s(neg(v("'a'").r())), "TypeError: bad operand type for unary -: 'str'");
    assert_eq!(s(abs(v("'a'").r())), "TypeError: bad operand type for abs(): 'str'");
    assert_eq!(s(get_item(v("1").r(), v("1").r())), "TypeError: 'int' object is not subscriptable");
    set_item(v("1").r(), v("1").r(), v("1").r());
    assert_eq!(error(), "TypeError: 'int' object does not support item assignment");
    del_item(v("(1,)").r(), v("0").r());
    assert_eq!(error(), "TypeError: 'tuple' object doesn't support item deletion");
    contains(v("1").r(), v("1").r());
    assert_eq!(error(), "TypeError: argument of type 'int' is not iterable");
    len(v("1").r());
    assert_eq!(error(), "TypeError: object of type 'int' has no len()");
    assert_eq!(s(index(v("'a'").r())), "TypeError: 'str' object cannot be interpreted as an integer");
}

#[test]
fn numbers_mix() {
    let _g = start();
    let s = |r: Value| shown(r);
    assert_eq!(s(add(v("4611686018427387903").r(), v("1").r())), "4611686018427387904");
    assert_eq!(s(mul(v("3").r(), v("1.5").r())), "4.5");
    assert_eq!(s(add(v("True").r(), v("True").r())), "2");
    assert_eq!(s(truediv(v("1").r(), v("4").r())), "0.25");
    assert_eq!(s(floordiv(v("-7").r(), v("2.0").r())), "-4.0");
    assert_eq!(s(eq(v("1").r(), v("1.0").r())), "True");
    assert_eq!(s(eq(v("1").r(), v("'1'").r())), "False");
    assert_eq!(s(ne(v("None").r(), v("0").r())), "True");
    assert_eq!(s(lt(v("1").r(), v("1.5").r())), "True");
    assert_eq!(s(min2(v("2").r(), v("1.5").r())), "1.5");
    assert_eq!(s(max2(v("2").r(), v("2.0").r())), "2");
    assert!(!truth(v("0.0").r()) && truth(v("[0]").r()) && !truth(v("''").r()) && !truth(v("()").r()));
    let big = v("100000000000000000000");
    assert_eq!(hash(v("1.0").r()), 1);
    assert_eq!(hash(big.r()), 848750603811160107);
    assert_eq!(hash(v("(1, 2, 3)").r()), 529344067295497451);
    assert_eq!(hash(v("()").r()), 5740354900026072187);
    assert_eq!(hash(v("(1, (2, 3))").r()), 7267574591690527098);
    assert_eq!(hash(v("(1.5, -1)").r()), -9002791676578425913);
    assert_eq!(hash(crate::slice::new(v("1").r(), v("2").r(), v("3").r()).r()), -2340833382717974474);
}
