import math
xs1 = sorted(sorted([9223372036854775808, -1, 0]))
words2 = sorted({})
def logged3(tag):
    def decorate(function):
        def inner4(*args, **kwargs):
            print(tag, args, kwargs)
            return function(*args, **kwargs)
        return inner4
    return decorate
@logged3("a")
def calc5(n6):
    f7 = f8 = ("x,y,,z" + "tab\there").rfind("A-b_c" or "tab\there", 1) * 0.5
    xs1[0] = "line\nbreak"[::2].isupper()
    return sum(xs1, n6) + n6
def calc9(raw10):
    global words2
    xs12 = ([-9223372036854775808 if True else -2, 5, 18446744073709551616 - 1] + list(filter(lambda n11: -1e308 <= 0.0, [1, 2, 3])))[-7:]
    return math.inf
try:
    t13 = (" pad ".rpartition("tab\there") * 3 * 1)[-3:]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc9((b"ab" * 2).upper())
    xs1.reverse()
    print(calc5(len(ascii("42"))))
    try:
        print(-2.25 / 0.1)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({"b": 2, "a": -1} / 1e-7)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({"a": 1} & False)
    except Exception as error:
        print(type(error).__name__, error)
    k14 = 4
    while k14 > 0 and max(10, 2482) in {1, 2, 3}:
        k14 -= 1
        if isinstance(None, (bool, object)):
            break
        print([-0.5 * 2.5, round(-0.0, 2)] + [0.0 * f15 for f15 in [n16 * 0.5 for n16 in xs1[:3]][:0]], [-0.5, -0.0 / 2.0][-3:], calc5(k14))
    else:
        g18 = (n17 for n17 in sorted({0, -1, 64})[:2])
        try:
            print(g18.throw(IndexError("in")))
        except IndexError as error:
            print("back", error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    xs19 = list(range(3, 6, 6))
    print(set() <= set().union([n20 for n20 in range(0) if True]), [math.sqrt(0.1), -2.25 - 5e-324] + ([f21 for f21 in [0.5, 1.5][:1]] + [0.1] * 2), list(map((lambda q: q + 1), xs1[:0])))
    for i22 in range(5):
        print(dict(zip([min("日本語", "tab\there"), 'it\'s'], xs1)), (i22 * -2.25 if '"q"' in "tab\there" else 2.5) + i22, repr(t13))
        xs19 = min(1e-7 if False else 5e-324, calc5(18446744073709551616))
    else:
        g24 = iter([4611686018427387904, 9, 1])
        print(next(g24))
        t13 += ((t13 + t13) * 3)[-3:]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc9(b""))
    k25 = 6
    while k25 > 0:
        k25 -= 1
        words2 = 0.0
        g29 = ((n26 << 1) % 1000000007 for n26 in [6 for n27 in range(3) for n28 in xs1[:0]][:1])
        print(list(g29))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    xs1 = list(({"zz": -1, "b": 12} | {**{"a": 1}, "b": 18446744073709551616}).values())
    calc9(b'\x00\xff' * 1 * 1)
    for i30 in range(5, -5, -1):
        try:
            print(t13 / i30)
        except Exception as error:
            print(type(error).__name__, error)
        t13 += (i30,)
        t13 = t13[:4]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(xs1, words2, t13, xs19)
except NameError as error:
    print("unbound", error)
