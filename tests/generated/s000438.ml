import math
class Problem1(ValueError):
    def __str__(self):
        return f"<{self.args}>"
class Problem2(ValueError):
    pass
t3 = (min(12 and 4611686018427387904, ~11, -1), math.isnan(1e308 + -2.25))
fs4 = [round(9007199254740993.0, -3), 9007199254740993.0 * math.inf]
table5 = {6: format(1, ",") in min("naïve café", "line\nbreak"), (sorted([1, 2, 3]) or [4 - 11])[0]: 1e22 - ([] or [5e-324])[0]}
class Thing6:
    def __init__(self, n8, n9):
        self.n7 = n8
        self.part10 = n9
    def __repr__(self):
        return f"Thing6({self.n7})"
    def act11(self, v12):
        try:
            print({"b": 2, "a": -1} % "naïve café")
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(self.n7 - "x,y,,z")
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print({} // 100.0)
        except Exception as error:
            print(type(error).__name__, error)
        return list(map(lambda n13, n14: 1000000007, [][:0], [1, 2, 3]))[::-2]
    @classmethod
    def build15(cls):
        return cls.__name__
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return name
    def __str__(self):
        return f"<{self.n7}>"
    def __enter__(self):
        print("enter", self.n7)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n7 % 2 == 0
def produce16(words17=[s18 for s18 in "ω\u0301"[:1] if False]):
    try:
        yield 18446744073709551616 % 0 % 3
    except RuntimeError as error:
        print("thrown", error)
    finally:
        print("left 49")
    n19 = 5
    for i20 in range(29):
        n19 = n19 * 31 ^ 7
    print(n19, n19 % 1000003)
    n19 %= 1 << 62
    n21 = n22 = pow(3 ** 4 + (5 - -1), 5, 7) % (1 << 61)
    k23 = 5
    while True:
        k23 -= 1
        if k23 < 0:
            break
        try:
            n19, n19 = n19, n19
            try:
                print("42" / True)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print([5, -1, 4, 4] >= n21)
            except Exception as error:
                print(type(error).__name__, error)
            raise Problem1({"aXbXc": t3, True: "x,y,,z"}["42"])
        except Exception as e24:
            print("handled", type(e24).__name__, e24)
            raise Problem2("hidden") from None
        for i25 in range(7):
            yield n22
            print(list(zip(sorted([5, -1, 4, 4] + []), sorted(["line\nbreak", "a"], key=len))), max(fs4[1:], default=-0.5 + 0.5) * -float(4611686018427387904))
        else:
            for i27 in ((k23 << 0) % 18446744073709551557 for n29 in ([] * 2)[:1]):
                print(pow(n22 ** 1 ^ math.comb(2, 1), 1, -1), sorted([n21 for n31 in range(4) if n21 != i27], key=lambda n30: -3 - 11 if False or False else 2147483647), (str(Thing6("hello world".rfind("42".rjust(7, "·"), 1) % (1 << 61), k23))[:20]))
                obj33 = Thing6(n21 << 1 & 0x7FFFFFFF, n21)
                print((n22 ^ n22) * n21 // 7, max(words17, key=len, default="none").title() == "a" * 2, *[0].copy())
    print(n19, t3)
    yield from iter([] * 0)
try:
    produce16()
    fs4 += ([max(fs4, default=-1e308)] * 3)[::-1][:6]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    u34 = {7 % (2**62) << 63 & 0x7FFFFFFF, pow((-4611686018427387905).bit_length(), 0, -1), 4}
    k35 = 4
    while k35 > 0:
        k35 -= 1
        fs36 = ([math.sqrt(k35 / k35)] * 1)[-7:]
        if ("Straße" + "Straße").startswith("a".zfill(4)):
            print(bytes([min([], key=lambda n37: k35, default=k35) % 256, k35 // 9223372036854775808 % 256]) * 1, ["b", "a"], math.isqrt(abs(~123456789012345678901234567890)) >> 5)
            obj38 = Thing6(7 % k35, 12 << 2 & 0xFFFFFFFFFFFFFFFF)
        elif hasattr(2322 and k35, "append"):
            k39 = 5
            while k39 > 0:
                k39 -= 1
                u34.discard(max(list(map((lambda q: q + 1), [1, 2, 3][:2])), default=-3))
                s41 = "MiXeD".join(str(b"ab") for n40 in ([0] * 0)[:0]).removeprefix("<%r>" % ("Straße".removeprefix("hello world"),))[:20]
        else:
            g43 = (6 - 2604 if {0, -1, 64} <= u34 else n42 - 2 for n42 in sorted([].copy())[:1])
            s44 = "🐍!".removesuffix("ω\u0301".removesuffix("🐍!") or " pad ".upper())
    fn47 = lambda n45: min([0] * 1, key=lambda n46: int(" 7 ", 16), default=b""[-1]) % -9223372036854775807
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    obj48 = Thing6(Thing6(-1, 1045).part10, False + 461)
    print(list(map(lambda n49: "abc".isdigit() + abs(n49), list(filter(lambda n50: 1000000007 < n50 <= 12, []))[:3])), -math.inf, {"clé": list(map(lambda n51, n52: n52, [5, -1, 4, 4][:0], [])).copy(), "a": [2.5, 3]})
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    table5[[10 << 61 & 0xFFFFFFFFFFFFFFFF, ([] or [12])[6 % 1], len([True, 0])]] = len([1, "a", None] + [True, 0]) & 0x7FFFFFFF
    u34 -= {0, 0x7FFF_FFFF, 1}.union(list(range(11, 1, -6)))
    produce16(words17=["a".replace("naïve café", "x,y,,z", 2)[1:18], ""])
    obj48.n7 = min(7 & 11, min(1, 2, 10), -9)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    u34 -= set()
    produce16()
    for i53 in range(3, -3, -3):
        n56, *xs57 = sorted(sorted([1, 2, 3], key=lambda n55: i53), reverse=i53 not in [])
        v60, v61 = tuple([n58 for n58 in range(2) for n59 in [5, -1, 4, 4][:2]])
        print({n62 % 3 for n62 in range(5)}, ((i53 if True else n56) in range(0, 1)) ^ (i53 << 62 in range(2, 6)))
    else:
        t3 = pow(len("hello world"), 1, -3)
    table5
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(t3, fs4, table5, u34)
except NameError as error:
    print("unbound", error)
try:
    print(obj48)
except NameError as error:
    print("unbound", error)
