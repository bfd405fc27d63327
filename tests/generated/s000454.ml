import math
n1 = sum([4611686018427387903 if False else -9223372036854775809, [1, 2, 3].count(9), max(8, 0)], True + {"b": 2, "a": -1}.get("key", 7))
s2 = format(0.0 if False else -1e308, ".2f")[::2][:20]
fs3 = [2.0, -1.25, 0.0]
d4 = {**{}, "zz": min(n1, n1, n1) % (2**62)}
def calc5(n6=7):
    print(len(d4), n1, "tab\there")
    print(bin(n6 & 0xFFF) * 0)
    if True:
        xs9 = [len(s7) for s7 in [s8 for s8 in ["x", "yy", ""][:1]]].copy()
    else:
        d4.pop("")
    for i10 in (ord(s2[:1] or "z") for n12 in range(5) if n6 < 2.5):
        n13 = sum([0][::2]) or len(d4)
        try:
            print(4 / b"ab")
        except Exception as error:
            print(type(error).__name__, error)
        raw14 = b'\x00\xff'
    return {"a": d4["key"], "": s2.rfind("", 2)}.copy()
def produce15(s16):
    yield pow(n1 >> 63, 1, -3)
    s16 = min(repr(n1), "%d %s %5.2f" % (n1 * n1, s16, 9007199254740993.0))[:20]
    yield from iter([3, 1, 2])
try:
    d4.setdefault("key", n1)
    g19 = (sum(n17 for n18 in [][:1]) for n17 in [5, -1, 4, 4][:0])
    print(next(g19, None))
    del fs3
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    True + -0.0
    g20 = g19
    print(next(g20, None))
    d4.popitem()
except Exception as error:
    print("caught", type(error).__name__, error)
print(calc5((n1 << 3) - (n1 << 2)))
print(tuple(n1 for n21 in range(1)) * 2 + "x,y,,z".strip("hello world").rpartition("日本語"), b"ab" * 1 * 2 + b"AbC"[-2:3][1:4], s2.encode()[-3:4] * 0)
n1 -= n1 and (n1 and 9223372036854775807)
try:
    n1 = 6
    print((-9223372036854775808, -2.25) * 1 + divmod(n1, -3), [n1 * -0.5 * (0.0 if True else -1e308), -2.25 - 1e-7 / -3.0], True)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print({7} | d4)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(5e-324 >= d4)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(s2 % False)
    except Exception as error:
        print(type(error).__name__, error)
    n22 = 1
    for i23 in range(27):
        n22 = n22 * -5
    print(n22, n22 % 1000003)
    n22 %= 1 << 62
    print(bytes([False + n22 % 256, n22 % 256])[0:4], list(d4.values()), [(["x", "yy", ""] + ["b", "a"])[1][::2][:16], s2])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(n1, s2, d4, n22)
except NameError as error:
    print("unbound", error)
raise ZeroDivisionError(getattr(n1, "real", None))
