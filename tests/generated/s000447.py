import math
class Problem1(ValueError):
    pass
class Problem2(Exception):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
fs3 = [2.0, -1.25, 0.0]
s5 = format(sum(list(map(lambda n4: n4, [0][:0]))), "e")[::2][:16]
class Thing6:
    shared8 = 4294967296
    def __init__(self, n9, xs10):
        self.n7 = n9
        self.part11 = xs10
    def __repr__(self):
        return f"Thing6({self.n7})"
    def act12(self):
        self.n7 = list(range(4, 9, 2)).index(hex(7).rfind(s5 if True else s5, 4))
        s13, *words14, s15 = b"AbC"[-3:5].decode("latin-1")
        return 5
    def __enter__(self):
        print("enter", self.n7)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def calc16(raw17=b""[2:1], *rest18):
    global fs3
    for i19, j20 in zip([6, 2147483648, -2147483648][:6], fs3):
        rest18 = (repr(s5)[::2][:16], math.inf)
        return i19 != [1, 2, 3]
        for i21 in range(5):
            for i23 in (i21 for n25 in range(4) if math.isnan(j20)):
                g28 = iter([i23 for n26, n27 in zip([5, -1, 4, 4], [1, 2, 3][:2])])
                try:
                    print(g28.throw(ZeroDivisionError("in")))
                except ZeroDivisionError as error:
                    print("back", error)
            else:
                obj29 = Thing6(i19, [])
                obj29.part11 = list(map(lambda n30, n31: math.gcd(-9223372036854775808, n30), [79 for n32 in [][:3]][:1], [-3 for n33 in [][:0]]))
    else:
        fs3 += [-9007199254740993.0, abs(9007199254740993.0)]
        fs3 = fs3[:8]
        def fn34(n35):
            nonlocal rest18
            obj37 = Thing6(-9223372036854775808 or n35, [n35 for n36 in [1, 2, 3][:3]])
            return n35 - ([0] or [n35])[0]
    return all(n38 * n38 in list(map(lambda n39: n39, [5, -1, 4, 4][:1])) for n38 in range(0))
def calc40(n41=0 ** 5 & 0xFFFFFFFFFFFFFFFF, n42=2 - 18446744073709551616, s43=(s5 * 1)[-15:], *, d44={"a": 1}):
    for i45, j46 in zip(list(iter([3, 1, 2]))[:6], fs3):
        if s43.upper() == s5[-2:3]:
            break
    obj47 = Thing6(n42, [1, 2, 3] if True else [])
    return hex(n41 - 3 - [0].count(0))
def make48(n49):
    v53 = Thing6(n49, list(map(lambda n52: 11, [5, -1, 4, 4][:0]))).shared8
    def inner50(n51):
        nonlocal n49
        n51 = tuple([][-3:5])
        obj54 = Thing6(n49 * 2147483648 & 0xFFFFFFFFFFFFFFFF, [1, 2, 3])
        try:
            print(b"" == set())
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(() < 4495)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print([] // {"a": 1})
        except Exception as error:
            print(type(error).__name__, error)
        return (lambda n55, n56=n49: n49)(math.floor(0.1))
    return inner50
def produce57(s58, s59, *rest60):
    try:
        yield -sum(n61 for n61 in [0][:0])
    finally:
        print("left 69")
    if {1 % 1000000007, divmod(4611686018427387903, 10)[1], 4}:
        obj62 = Thing6(Thing6(0x7FFF_FFFF, []).act12(), [1, 2, 3] if False else [])
        obj62 = 2823 >> 0 ^ ~10
    else:
        s59 or calc40(n41=2, n42=10, d44={"b": 2, "a": -1})
        k63 = 6
        while k63 > 0:
            k63 -= 1
            fs3.append("{a:+d}/{b:.2f}".format(a=k63 - k63, b=(fs3 or [0.1])[-1])[-15:])
        else:
            print(calc40(s43=calc40(divmod(9, -3)[1], s43=s58.zfill(3), d44={"clé": 1486, "key": 8}), d44=dict(zip(["b", "a"], [10**18]))))
    if any(math.isnan(3.75) for n64 in list(map(lambda n65, n66: n66, [0][:0], [1, 2, 3]))[:0]):
        assert 7 | 1390 < 1e16 / 2.0
    else:
        try:
            print(-2147483648 % (0,))
        except Exception as error:
            print(type(error).__name__, error)
    s58 += s5.removesuffix(repr(12))[-15:]
    s58 = s58[::2][:16]
    s58 = len([9007199254740993.0, s58, "42"])
    v67 = yield len([0][1:0])
    print("got", v67)
    return -4611686018427387905
try:
    g69 = (round(9007199254740993.0) for n68 in range(5) if math.isinf(1e16))
    print(next(g69))
    make48(Thing6(4, [1, 2, 3]).act12() ** 0)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i70 in s5.swapcase()[:6]:
        for i72 in range(4, -4, -1):
            if hasattr(s5, "append"):
                raise Problem1(None)
            n75 = n76 = divmod(i72, -3)[0] or min([1, 2, 3], key=lambda n74: i72, default=-9223372036854775809) + i72
            xs77 = Thing6(Thing6(n76 ** 3 % 1000000007, [0]).act12(), [n75, abs(i72), i72]).part11
        n78 = 1
        for i79 in range(50):
            n78 = n78 * 31 ^ 7
            n78 -= i79
        print(n78, n78 % 1000003)
        n78 %= 1 << 62
    n80 = 8
    for i81 in range(55):
        n80 = n80 << 1
        n80 -= i81
    print(n80, n80 % 1000003)
    n80 %= 1 << 62
    if not n80 == s5:
        try:
            print(True / False)
        except Exception as error:
            print(type(error).__name__, error)
        v82, v83 = (0,)
    elif bool(n80):
        s5 += s5
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    fs3 += [f84 for f84 in (fs3 + [])[:3]][:8]
    produce57("{a:+d}/{b:.2f}".format(a=([5, -1, 4, 4] or [n80])[0], b=-0.0 - 0.0), s59=oct(5).strip())
    v85 = ["x", "yy", ""]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n86 = 2
    for i87 in range(50):
        n86 = n86 * 31 ^ 7
    print(n86, n86 % 1000003)
    n86 %= 1 << 62
    for i88 in range(4, -4, -3):
        try:
            print(s5 / {"a": 1})
        except Exception as error:
            print(type(error).__name__, error)
        n86 = 3 * (sorted(set()) or [n86 ^ n80])[-1] % 1000000007
    print(g69.close())
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    t91 = ()
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    t91 += "tab\there".rpartition('it\'s')
    n92 = 1
    for i93 in range(62):
        n92 = n92 * 2
    print(n92, n92 % 1000003)
    n92 %= 1 << 62
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    fs3 = (18446744073709551615,)
    produce57(calc40(n42=1813, s43=s5, d44={"b": 2, "a": -1}).title(), repr(n86).center(5, "*"), math.copysign(123456.789, 1e-7), n92, *sorted([2.5, 3], key=str) + list(enumerate(["x", "yy", ""], 1)))
    for i96 in iter([888, -1, 123456789012345678901234567890]):
        print(f" - {n92:{9}}")
    calc40(hash(n80), s43=str(set()), d44={"b": 2, "a": -1})
    with Thing6(True + n86, [n92, 0, 6]) as cm98, Thing6(n92, [1, 2, 3]):
        try:
            print(2.5 - n92)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print([5, -1, 4, 4] == {"a": 1})
        except Exception as error:
            print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(fs3, s5, n80, v85)
except NameError as error:
    print("unbound", error)
try:
    print(n86, t91, n92)
except NameError as error:
    print("unbound", error)
