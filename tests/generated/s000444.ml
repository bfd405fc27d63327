import math
d1 = {}
f2 = round(0.5 - -2.25, -1) - -123456.789
s3 = ("%d %s %5.2f" % (8, d1, f2)).rstrip().center(6, "*")[-15:]
fs4 = ([math.copysign(f2, f2) - -0.0 * f2] * 1)[-7:]
def even5(n7):
    if n7 <= 0:
        return -3
    return odd6(n7 - 1 if n7 < 12 else 6) + math.comb(5, 1)
def odd6(n8):
    if n8 <= 0:
        return n8 >> 2
    return even5(n8 - 1 if n8 < 12 else 6) + ((n8 if False else n8) or n8 - n8)
def calc9(n10, t11, flag12=d1 is None, **named13):
    d1.pop("b")
    t11 += divmod(~n10, 2)
    t11 = t11[:4]
    d1.update(gamma=even5(n10))
    return named13
try:
    calc9([].count(4) - 3368 % 5, tuple([123456789012345678901234567890, 2147483647, 123456789012345678901234567890]), **{"extra": 1})
    d1 = ()
    try:
        d1 = fs4
        raise KeyError((1, 2))
    except RuntimeError as e14:
        print("handled", type(e14).__name__, e14)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    fs4.clear()
    assert (n15 := "aXbXc".rfind(s3, 3)) > even5(0)
    try:
        print({} / (1, 2))
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print([] + s3)
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc9(5 - 7, (((1, 2) + ())[:4], -9223372036854775809), False, **{"extra": 1})
    fs4 += fs4
    g17 = (n16 for n16 in ([] if False else [])[:1])
    try:
        print(g17.throw(LookupError("in")))
    except LookupError as error:
        print("back", error)
    print(even5(n7=list({}.values())[2]))
    fs4 = [100.0 for f18 in [n19 * 0.5 for n19 in [9, 12, 18446744073709551616][:3]][:1]]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc9(sorted([])[int(f2) % 3], (s3, -3)[0:], flag12=even5(0) == (18446744073709551615 if True else 12), more=2))
    try:
        print(True - {7})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(f2 // {})
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc9(("%d %s %5.2f" % (-1, d1, -2.25)).rfind(s3.removesuffix(s3), 2), (s3.upper(), {"b": 2, "a": -1}["key"]), **{"extra": 1})
    n20, *xs21 = [{}.get("a", 0), [0][-3], ([0] or [4])[-2 % 1]]
    xs21.extend(sorted(sorted([], key=(lambda q: q + 1)), reverse=False)[:1])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    v22, v23 = (0,)
    calc9(7, tuple(False for n24 in range(0)) * 1, more=2)
    try:
        print([5, -1, 4, 4] < {"a": 1})
    except Exception as error:
        print(type(error).__name__, error)
    print(calc9(n10=n20, t11=tuple([0]) * 1, flag12=(n25 := hash(n20)) > ~n20, more=2))
    print(g17.send(n20))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(set([n20, n20, 5]) <= {n20, n20, 5} - {n20, n20, 3}, n20)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(d1, f2, s3, fs4)
except NameError as error:
    print("unbound", error)
try:
    print(n20, v22)
except NameError as error:
    print("unbound", error)
