import math
class Problem1(LookupError):
    pass
n2 = n3 = (len(sorted([True, 0], key=str)) ^ 9 ** 5 - 18446744073709551616) % -9223372036854775807
t4 = t5 = "{}-{:>5}|".format(12, "日本語").rpartition("Straße")[:4]
class Thing6:
    shared8 = n3
    def __init__(self, n9, s10):
        self.n7 = n9
        self.part11 = s10
    def __repr__(self):
        return f"Thing6({self.n7})"
    def act12(self):
        def fn13(n14):
            print(["x", "yy", ""], {"b": ord(max([], key=len, default="none")[:1] or "z"), "b": self.n7}, -(n14 + +n2))
            n14 = (651 and self.shared8) != math.comb(3, 3)
            return sum([0], max(self.shared8, n3))
        return (list(reversed([0])) or [self.shared8 & n2])[math.comb(2, 4) % 1]
    def __bool__(self):
        return self.n7 > 3
    def __str__(self):
        return f"<{self.n7}>"
    def __enter__(self):
        print("enter", self.n7)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def produce15(xs16):
    try:
        yield min(xs16[0:0], key=lambda n17: Thing6(n3, "MiXeD").shared8, default="MiXeD".rfind("tab\there", 5))
    except KeyError as error:
        print("thrown", error)
        yield (n3 << 62) % 1000000007
    finally:
        print("left 23")
    try:
        xs18 = xs16
        raise ZeroDivisionError
    finally:
        print("finally 29")
    v19 = yield from xs16
    with Thing6(n2 ** 0 % -9223372036854775807, "{}-{:>5}|".format(t5, '"q"')[::2][:16]) as cm20:
        n21 = Thing6(n2 * hash(n3) % 1000000007, 'it\'s').shared8
    n22 = min(dict(alpha=n3, beta=12).get("b", round(n2, 2)), n2, abs(n3))
    yield n2
class Thing23:
    shared25 = n2
    def __init__(self, n26, xs27):
        self.n24 = n26
        self.part28 = xs27
    def __repr__(self):
        return f"Thing23({self.n24})"
    def act29(self, xs30):
        u31 = {(-9223372036854775809) ** 3 % 4611686018427387904, n3.bit_length(), 2} & set()
        for i32, j33 in zip(list(map((lambda q: q + 1), self.part28[:2]))[:6], [5e-324, 1e-7]):
            print(([5, -1, 4, 4] or [self.n24 if False & True else min(-2147483648, 18446744073709551616, self.n24)])[0], False)
            for i34 in "line\nbreak"[::-2][:6]:
                n37, *xs38 = [i34.find("ω\u0301") for n36 in sorted([0], reverse=True)[:3]]
            else:
                xs39 = xs30
                if hex(i32 + n2):
                    break
        else:
            try:
                print("aXbXc" & b"")
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(-0.5 < u31)
            except Exception as error:
                print(type(error).__name__, error)
        with Thing6(-4611686018427387904, ("a" " pad ")) as cm40:
            del cm40.part11
        return self.shared25
    def act41(self):
        n42 = 5
        for i43 in range(37):
            n42 = n42 * 10 - 1
            if i43 % 16 == 9:
                self.part28.append(n42)
        print(n42, n42 % 1000003)
        n42 %= 1 << 62
        return list(range(11, 2, -5))
    def act44(self):
        obj45 = Thing6("ω\u0301".find("hello world"), "été".expandtabs(1)[1:18])
        with Thing6((self.part28 or [n2])[0], "A-b_c".removesuffix("été")) as cm46:
            print(3, max([max([], key=len, default="none"), "Straße".join(str(n47) for n47 in self.part28[:3])[:20]], key=len, default="none"))
            fs48 = fs49 = ([([2.0, -1.25, 0.0] or [-0.0])[0] + 0.0] * 0)[1:9]
        return 0x7FFF_FFFF
    @staticmethod
    def helper50(n51):
        return [5, -1, 4, 4].count(n51) * n51 % -9223372036854775807
    @classmethod
    def build52(cls):
        return cls.__name__
    def __format__(self, spec):
        return format(str(self.n24), spec)
    def __mul__(self, n):
        return self.n24 * n
    def __enter__(self):
        print("enter", self.n24)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def produce53():
    v54 = ((yield 3993) or 0, 1)
    s55, *words56, s57 = ("naïve café" or "?")[0].title()
    yield from list(range(9, -1, -6))
def calc58():
    print(f"{sum([0][0:2], n2 if False else n3):x}é:{(n2 << 1 if False else n2):{5}}", n2, Thing6(n2, ""))
    for i59 in range(5):
        g62 = (max([1, 2, 3], default=n61) for n61 in ([5, -1, 4, 4] * 0)[:1])
        try:
            print(g62.throw(RuntimeError("in")))
        except RuntimeError as error:
            print("back", error)
    assert (round(9007199254740993.0, 0)).is_integer(), str(([True, 0] or [None])[0])
    return ((t5 + (False, 1.5))[:4], hash(n3 + 4611686018427387904))
def calc63(mix64, mix65, fs66=[n67 * 0.5 for n67 in [5, -1, 4, 4][:1]]):
    try:
        if (lambda q: q + 1)(n3) >= Thing6(n3, "tab\there").act12():
            fs66 = fs66
    except Problem1 as e68:
        print("handled", type(e68).__name__, e68)
        raise Problem1(e68.args)
    except ArithmeticError as e69:
        print("handled", type(e69).__name__, e69)
        raise RuntimeError("second") from e69
    finally:
        print("finally 63")
        n70 = {"a": 1}[""]
    return getattr("🐍!".join(["x", "yy", ""]), "real", None)
try:
    produce53()
    try:
        print([] // b"AbC")
    except Exception as error:
        print(type(error).__name__, error)
    g71 = iter([1, 2, 3])
    print(next(g71))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n2 &= round(0.0 - -2.25)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    produce53()
    obj73 = Thing23(n2, sorted([0]))
    produce53()
    t4 = divmod(obj73.act44(unknown=1), (2**62))
    try:
        print(0 * 1.5)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(t4 & n3)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({} == True)
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
calc58()
for i76 in range(5):
    xs78 = [0]
    assert f"{t4!r:>12}{-2.25:.2f}é:{"naïve café"!s}" in "été".removesuffix("naïve café")
else:
    v79, v80 = (f" - {"MiXeD":*^9}"[:20], -9223372036854775808 in [1, 2, 3])
try:
    raw81 = ("x,y,,z".encode() + "x,y,,z".encode() + bytes([int("4611686018427387904") % 256, n2 % 256]))[:20]
finally:
    print("finally 41")
    if False:
        try:
            print(True | n3)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(100.0 // 100.0)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(raw81 | False)
        except Exception as error:
            print(type(error).__name__, error)
    elif repr("🐍!").endswith(("abc", "")):
        next(g71)
    else:
        print(format(math.fabs(5e-324 - 0.1), "g"), ((-1e308 <= -0.5) + int("-7")) * n3, list(g71), *list(map(lambda n82, n83: n83, [5, -1, 4, 4][:2], [1, 2, 3])))
    if "MiXeD".isupper():
        print(raw81, set([5, -1, 4, 4]), math.sqrt(abs(1e-7 / -1e308)), end=";\n")
    elif n2 != ord("Straße"[:1] or "z"):
        if True:
            print(abs(5e-324 - -0.0 if True else -1e308), list(range(12, 1, -3)))
        elif (set() - {0, -1, 64}).union(sorted([5, -1, 4, 4], key=lambda n84: n84)):
            n3 = [1, 2, 3].count(sum([*[1, 2, 3], n2, *[5, -1, 4, 4]], -n2)) % -9223372036854775807
            n2 //= 1000000007
        g86 = iter(list(filter(lambda n85: True, [0])))
        try:
            print(next(g86), g86.send(n2))
        except StopIteration as stop:
            print("stop", stop.value)
try:
    print(n3, n2, t5, t4)
except NameError as error:
    print("unbound", error)
try:
    print(obj73, raw81)
except NameError as error:
    print("unbound", error)
