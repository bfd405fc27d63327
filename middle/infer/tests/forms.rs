//! Inference on exact HIR forms: what types come out, and what aliasing does to them.

mod common;

use common::infer_listing;

/// Asserts that the listing has the lines, in this order, maybe with others between.
fn expect(text: &str, lines: &[&str]) {
    let listing = infer_listing(text);
    let mut found = listing.lines().map(str::trim);
    for line in lines {
        assert!(found.any(|l| l == line.trim()), "missing `{line}` in\n{listing}");
    }
}

#[test]
fn arithmetic() {
    expect(
        "main
  a = + 1 2
  b = + a True
  c = / a b
  d = ** a 2
  e = ** a -1
  f = ** a b
  g = & True False
  h = % 'x' a
  i = * 'x' 3
  j = + 1 'x'",
        &[
            "a: int",
            "b: int",
            "c: float",
            "d: int",
            "e: float",
            "f: dynamic  (comes from a dynamic value)",
            "g: bool",
            "h: str",
            "i: str",
            "j: dynamic  (comes from a dynamic value)",
        ],
    );
}

#[test]
fn a_local_joins_its_stores() {
    expect(
        "main
  a = use 1
  a = use 2.5
  b = use 1
  b = + b 1
  c = use None
  c = use 3
  check c",
        &["a: dynamic  (holds int and float)", "b: int", "c: dynamic  (holds None and int)"],
    );
}

#[test]
fn calls_make_instances_per_argument_types() {
    expect(
        "def add(a, b)
  r = + a b
  return r
main
  f = fn add
  x = call f 1 2
  y = call f 1.5 2
  z = call f 'a' 'b'",
        &["x: int", "y: float", "z: str", "#1 add(a: int, b: int) -> int", "#2 add(a: float, b: int) -> float"],
    );
}

#[test]
fn recursion_converges() {
    expect(
        "global fact
def fact(n)
  f = global fact
  m = - n 1
  r = call f m
  r = * n r
  return 1
  return r
main
  f = fn fact
  setglobal fact f
  x = call f 10",
        &["global fact: function fact", "x: int", "#1 fact(n: int) -> int", "r: int"],
    );
}

#[test]
fn too_many_argument_types_go_to_the_dynamic_instance() {
    expect(
        "def id(x)
  return x
main
  f = fn id
  a = call f 1
  b = call f 1.5
  c = call f 'a'
  d = call f None
  e = call f True
  t = tuple 1 2
  g = call f t",
        &[
            "a: int",
            "d: None",
            "e: dynamic  (comes from a dynamic value)",
            "#5 id(x: dynamic) -> dynamic  (called dynamically, too many argument types)",
        ],
    );
}

#[test]
fn dicts_of_other_values_have_instances_of_their_own() {
    expect(
        "def first(d)
  r = item d 'k'
  return r
main
  f = fn first
  a = dict 'k' 1
  b = dict 'k' 2
  c = dict 'k' 1.5
  x = call f a
  y = call f b
  z = call f c",
        &[
            "x: int",
            "y: int",
            "z: float",
            "#1 first(d: dict[str, int]) -> int",
            "#2 first(d: dict[str, float]) -> float",
        ],
    );
}

#[test]
fn equal_lists_share_one_instance() {
    expect(
        "def head(xs)
  r = item xs 0
  return r
main
  f = fn head
  a = list 1
  b = list 2 3
  c = list 1.5
  x = call f a
  y = call f b
  z = call f c",
        &[
            "a: list[int]",
            "c: list[float as f64]",
            "#1 head(xs: list[int]) -> int",
            "#2 head(xs: list[float as f64]) -> float",
        ],
    );
    assert_eq!(infer_listing("def head(xs)\n  r = item xs 0\n  return r\nmain\n  f = fn head\n  a = list 1\n  b = list 2\n  x = call f a\n  y = call f b").matches("head(").count(), 1);
}

// ---- a list of floats that receives a str ------------------------------------------------------------------------------

#[test]
fn through_an_alias() {
    expect("main\n  xs = list 1.5\n  ys = use xs\n  append ys 'a'", &["xs: list[dynamic]", "ys: list[dynamic]"]);
}

#[test]
fn through_a_join() {
    expect(
        "main\n  xs = list 1.5\n  ys = list 'a'\n  z = use xs\n  z = use ys",
        &["xs: list[dynamic]", "ys: list[dynamic]"],
    );
}

#[test]
fn through_an_attribute() {
    expect(
        "class C slots xs
method C __init__(self, v)
  setattr self xs v
main
  C = class C
  xs = list 1.5
  o = call C xs
  ys = attr o xs
  .append ys 'a'",
        &["xs: list[dynamic]", "C: class C", "xs: list[dynamic]", "o: C"],
    );
}

#[test]
fn through_an_attribute_by_name() {
    let text = "class C slots xs
method C __init__(self, v)
  setattr self xs v
main
  C = class C
  xs = list 1.5
  o = call C xs
";
    expect(text, &["xs: list[float as f64]"]);
    // The object gets into a dynamic variable, and somebody reads `xs` of something.
    expect(&format!("{text}  d = use o\n  d = use 1\n  ys = attr d xs"), &["xs: list[dynamic]"]);
    // Nobody reads the name: nothing is lost.
    expect(&format!("{text}  d = use o\n  d = use 1\n  ys = attr d other"), &["xs: list[float as f64]"]);
    // Stores by name.
    expect(&format!("{text}  d = use o\n  d = use 1\n  setattr d xs 5"), &["class C", "xs: dynamic"]);
    expect(
        &format!("{text}  d = use o\n  d = use 1\n  n = input!\n  setattr! d n 5"),
        &["class C  (open)", "xs: dynamic"],
    );
}

#[test]
fn through_a_closure() {
    expect(
        "cell xs
def inner()
  v = cellget xs
  .append v 'a'
main
  a = list 1.5
  xs = cell xs a
  f = fn inner ^xs
  r = call f",
        &["cell inner.xs: list[dynamic]", "a: list[dynamic]"],
    );
}

#[test]
fn through_a_default() {
    expect(
        "def f(x, acc=?)
  .append acc x
  return acc
main
  d = list 1.5
  f = fn f d
  r = call f 'a'",
        &["d: list[dynamic]", "r: dynamic  (comes from a dynamic value)"],
    );
}

#[test]
fn through_a_global() {
    expect(
        "global xs
def f()
  v = global xs
  append v 'a'
main
  a = list 1.5
  setglobal xs a
  f = fn f
  r = call f",
        &["global xs: list[dynamic]", "a: list[dynamic]"],
    );
}

#[test]
fn through_another_list() {
    expect(
        "main
  xs = list 1.5
  rows = list xs
  row = item rows 0
  append row 'a'",
        &["xs: list[dynamic]", "rows: list[list[dynamic]]"],
    );
    expect(
        "main
  xs = list 1.5
  rows = list xs
  append rows 3",
        &["xs: list[dynamic]", "rows: list[dynamic]"],
    );
}

#[test]
fn through_a_dynamic_call() {
    expect(
        "def f(v)
  append v 'a'
def g(v)
  append v 'b'
main
  xs = list 1.5
  h = fn f
  h = fn g
  r = call h xs",
        &["xs: list[dynamic]", "#1 f(v: dynamic) -> None  (called dynamically)"],
    );
}

#[test]
fn through_star_arguments() {
    expect(
        "def f(*vs)
  v = item vs 0
  .append v 'a'
main
  xs = list 1.5
  f = fn f
  r = call f xs",
        &["xs: list[dynamic]", "#1 f(vs: dynamic) -> None  (called dynamically)"],
    );
}

#[test]
fn through_a_key_function() {
    expect(
        "def key(row)
  .append row 'a'
  return 1
main
  xs = list 1.5
  rows = list xs
  key = fn key
  s = sorted! rows key=key",
        &["xs: list[dynamic]", "rows: list[list[dynamic]]"],
    );
    expect("main\n  xs = list 1.5\n  s = sorted! xs\n  .append s 'a'", &["xs: list[dynamic]", "s: list[dynamic]"]);
}

#[test]
fn through_generators() {
    expect(
        "gen g(v)
  s = yield v
  append s 'a'
main
  xs = list 1.5
  f = fn g
  it = call f xs
  for row in it
  append row 'b'",
        &["xs: list[dynamic]", "row: list[dynamic]"],
    );
    expect(
        "gen g()
  s = yield 1
  .append s 'a'
main
  xs = list 1.5
  f = fn g
  it = call f
  r = .send it xs",
        &["xs: list[dynamic]", "r: int", "s: dynamic  (comes from a dynamic value)"],
    );
    expect(
        "gen inner(v)
  s = yield 1
  return v
gen outer(v)
  f = fn inner
  i = call f v
  r = yieldfrom i
  .append r 'a'
main
  xs = list 1.5
  f = fn outer
  it = call f xs",
        &["xs: list[dynamic]"],
    );
}

#[test]
fn through_a_slice() {
    expect(
        "main
  xs = list 1.5
  s = slice 0 1
  ys = item xs s
  append ys 'a'",
        &["xs: list[dynamic]", "ys: list[dynamic]"],
    );
    // A dynamic index may be a slice once slices get into dynamic places.
    expect(
        "main
  s = slice 0 1
  d = use s
  d = use 1
  xs = list 1.5
  ys = item xs d",
        &["xs: list[dynamic]", "ys: dynamic  (comes from a dynamic value)"],
    );
}

#[test]
fn through_a_tuple() {
    expect(
        "main
  xs = list 1.5
  t = tuple xs 1
  p = unpack2 t
  a = first p
  append a 'a'",
        &["xs: list[dynamic]", "t: tuple[list[dynamic], int]"],
    );
    expect(
        "main
  xs = list 1.5
  t = tuple xs 1
  t = use 5",
        &["xs: list[dynamic]"],
    );
}

#[test]
fn through_a_dict() {
    expect(
        "main
  xs = list 1.5
  d = dict 'a' xs
  v = .get d 'a'
  .append v 'b'",
        &["xs: list[dynamic]", "d: dict[str, list[dynamic]]"],
    );
    expect(
        "main
  d = dict 'a' 1
  v = .get d 'a' 0
  p = .items d
  for kv in p",
        &["d: dict[str, int]", "v: int", "p: iterator[tuple[str, int]]", "kv: tuple[str, int]"],
    );
}

#[test]
fn through_a_raised_value_and_an_unknown_builtin() {
    expect("main\n  xs = list 1.5\n  e = ValueError! xs\n  raise e", &["xs: list[dynamic]"]);
    expect("main\n  xs = list 1.5\n  e = frobnicate! xs", &["xs: list[dynamic]"]);
    expect("main\n  xs = list 1.5\n  print! xs\n  n = len! xs", &["xs: list[float as f64]"]);
}

#[test]
fn a_list_that_holds_itself() {
    expect(
        "main
  xs = list 1.5
  append xs xs",
        &["xs: list[dynamic]"],
    );
    expect("main\n  xs = list\n  append xs xs", &["xs: list[list[list[list[list[list[list[list[…]]]]]]]]"]);
}

// ---- classes -----------------------------------------------------------------------------------------------------------

#[test]
fn methods_devirtualise() {
    expect(
        "class Shape slots name
class Circle(Shape) slots r
class Square(Shape) slots a
method Shape area(self)
  return 0.0
method Shape twice(self)
  a = .area self
  r = * a 2
  return r
method Circle __init__(self, r)
  setattr self r r
method Circle area(self)
  r = attr self r
  a = * r r
  return a
method Square __init__(self, a)
  setattr self a a
method Square area(self)
  r = attr self a
  a = * r r
  return a
main
  Shape = class Shape
  Circle = class Circle
  Square = class Square
  c = call Circle 1.5
  s = call Square 2.5
  x = .twice c
  y = .area s",
        &["class Circle", "r: float", "class Square", "a: float", "c: Circle", "x: float", "y: float"],
    );
}

#[test]
fn slots_join_over_the_hierarchy() {
    expect(
        "class A slots x
class B(A)
method A __init__(self)
  setattr self x 1
method B set(self)
  setattr self x 'a'
main
  A = class A
  B = class B
  b = call B
  .set b
  a = call A
  v = attr a x",
        &["class A", "x: dynamic", "class B", "x: dynamic", "v: dynamic  (comes from a dynamic value)"],
    );
    // Siblings that nobody looks at by way of the base keep their own.
    expect(
        "class A
class B(A) slots x
class C(A) slots x
method B __init__(self)
  setattr self x 1
method C __init__(self)
  setattr self x 'a'
main
  A = class A
  B = class B
  C = class C
  b = call B
  c = call C",
        &["class B", "x: int", "class C", "x: str"],
    );
}

#[test]
fn a_subclass_of_unknown_bases_opens_all_classes() {
    let text = "class A slots x
class D(?)
method A __init__(self)
  setattr self x 1
method A get(self)
  r = attr self x
  return r
method D get(self)
  return 'd'
main
  A = class A
  a = call A
  v = .get a";
    expect(text, &["class A  (open)", "a: dynamic  (comes from a dynamic value)"]);
}

#[test]
fn special_methods_are_entered_by_name() {
    expect(
        "class P slots xs
method P __init__(self, xs)
  setattr self xs xs
method P __eq__(self, other)
  a = attr self xs
  b = attr other xs
  r = == a b
  return r
main
  P = class P
  xs = list 1.5
  p = call P xs
  q = call P xs
  e = == p q",
        // `other` is dynamic, so `xs` is read by name of an escaped object.
        &[
            "xs: list[dynamic]",
            "e: dynamic  (comes from a dynamic value)",
            "#1 P.__eq__(self: P, other: dynamic) -> dynamic  (called by name)",
        ],
    );
}

#[test]
fn super_resolves() {
    expect(
        "global B
class A slots x
class B(A) slots y
method A __init__(self, x)
  setattr self x x
method B __init__(self, x, y)
  c = global B
  r = super c self __init__ x
  setattr self y y
main
  A = class A
  B = class B
  setglobal B B
  b = call B 1 2.5",
        &["class B", "x: int", "y: float", "r: None"],
    );
}

#[test]
fn map_with_a_builtin_is_typed() {
    expect(
        "main
  f = builtin int
  s = .split 'a'
  m = map! f s
  xs = list! m
  t = sum! xs
  e = enumerate! xs
  for p in e",
        &["s: list[str]", "m: iterator[int]", "xs: list[int]", "t: int", "p: tuple[int, int]"],
    );
}

#[test]
fn the_sum_of_floats_may_be_the_int_zero() {
    expect(
        "main\n  xs = list 1.5\n  a = sum! xs\n  b = sum! xs 0.0",
        &["a: dynamic  (comes from a dynamic value)", "b: float"],
    );
}

#[test]
fn through_a_sum_of_lists() {
    expect(
        "main\n  xs = list 1.5\n  ys = list 'a'\n  z = + xs ys",
        &["xs: list[dynamic]", "ys: list[dynamic]", "z: list[dynamic]"],
    );
    expect("main\n  xs = list 1.5\n  z = + xs xs\n  append z 'a'", &["xs: list[dynamic]"]);
}

#[test]
fn a_base_that_does_not_declare_the_slot_sees_those_of_its_subclasses() {
    // By way of `A` the slots of `B` and `C` are one.
    expect(
        "class A
class B(A) slots x
class C(A) slots x
method A get(self)
  r = attr self x
  return r
method B __init__(self)
  setattr self x 1
method C __init__(self)
  setattr self x 'a'
main
  A = class A
  B = class B
  C = class C
  b = call B
  c = call C
  v = .get b",
        &["class B", "x: dynamic", "class C", "x: dynamic", "v: dynamic  (comes from a dynamic value)"],
    );
}

#[test]
fn a_function_kept_in_a_class_attribute_gets_the_receiver() {
    // `f` is called with the object as `self`, which it knows nothing about.
    expect(
        "class C attrs m slots xs
def f(self)
  v = attr self xs
  .append v 'a'
method C __init__(self, v)
  setattr self xs v
main
  f = fn f
  C = class C m:f
  xs = list 1.5
  o = call C xs
  m = attr o m
  r = call m",
        &["xs: list[dynamic]", "m: dynamic  (comes from a dynamic value)"],
    );
}
