import math
class Problem1(Exception):
    def __str__(self):
        return f"<{self.args}>"
class Problem2(Exception):
    def __str__(self):
        return f"<{self.args}>"
s3 = "{}-{:>5}|".format({0, -1, 64}, "日本語".ljust(3)).partition("hello world")[1][::2][:16]
d4 = {}
n5 = abs(math.gcd(1, 9223372036854775808) - (7 ^ 3870))
flag6 = s3 is None
xs8 = sorted([len(s7) for s7 in "".split("--", 0)], reverse=hasattr(flag6, "append"))
class Thing9:
    shared11 = n5
    def __init__(self, n12, s13):
        self.n10 = n12
        self.part14 = s13
    def __repr__(self):
        return f"Thing9({self.n10})"
    def act15(self, v16, xs17):
        n19, *xs20 = list(filter(lambda n18: flag6, xs17))
        assert (18446744073709551615 < -3) & flag6, "{a:+d}/{b:.2f}".format(a=max([5, -1, 4, 4], default=10), b=min(9007199254740993.0, self.n10))
        return self.shared11.bit_length() if "" in {} else xs17.count(n5)
    def act21(self, xs22, s23):
        k24 = 4
        while k24 > 0:
            k24 -= 1
            d4["key"] = len(d4.copy())
            n26, *xs27 = [k24 if flag6 else k24 for n25 in range(2) if 6 in {1, 2, 3}]
        xs27.sort()
        return self.part14
    def act28(self):
        xs8[1] = (b"" * 1)[3] & 0xFFFFFFFFFFFFFFFF
        print(math.isnan(max([0.5] * 2, default=([0.5, 1.5] or [0.1])[-1])), (lambda n29, n30=self.n10: n5)(n5) * self.n10)
        return self.n10 is None
    def __enter__(self):
        print("enter", self.n10)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n10 % 2 == 0
class Thing31:
    def __init__(self, n33, f34):
        self.n32 = n33
        self.part35 = f34
    def __repr__(self):
        return f"Thing31({self.n32})"
    def act36(self, v37):
        v37 = ([format(123456.789, ">12")[1:18], "tab\there".lower(), n5] or [None])[0]
        return math.comb(5, 4)
    def __len__(self):
        return abs(self.n32) % 5
    def __index__(self):
        return self.n32 % 3
    def __eq__(self, other):
        if isinstance(other, Thing31):
            return self.n32 == other.n32
        return NotImplemented
    def __enter__(self):
        print("enter", self.n32)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n32 % 2 == 0
def make38(n39):
    mix44 = sorted([(1, 2) if False else (1, 2) for n42 in range(1)] + [n5 for n43 in xs8[:2]], key=str)[:8]
    def inner40(n41):
        nonlocal mix44
        g45 = iter([3, 1, 2])
        print(g45.send(n39))
        mix46 = list({"a": [n5], "a": list({}.items())}.values())
        print(mix44)
        return n41
    return inner40
def calc47(s48, u49, u50={-3, n5, 4}):
    global flag6
    flag6 = flag6
    print(n5, set(), Thing9(10, s48))
    n51 = 3
    for i52 in range(25):
        n51 = n51 * -5
        n51 -= i52
    print(n51, n51 % 1000003)
    n51 %= 1 << 62
    def fn53(n54):
        nonlocal n51
        n54 ^= (len(Thing31(n51, -2.25 * 100.0)))
        n54 = n54 % 18446744073709551557
        print((n54 if flag6 else n5 << 63) if {n5 for n55 in range(3)}.isdisjoint(u50) else {**d4, "key": 1}.get("", ([] or [n51])[0]))
        try:
            print((0,) // b'\x00\xff')
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print('"q"' % -1e308)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(2147483648 % {0, -1, 64})
        except Exception as error:
            print(type(error).__name__, error)
        return 9223372036854775808
    return u49 != s3
def down56(n57, acc58):
    if n57 <= 0:
        return 123456789012345678901234567890
    return (down56(n57 - 1, (sorted([], key=lambda n59: n5) or [Thing31(acc58, 100.0).act36(n5)])[-1]) + len(xs8)) % 1000000000000000003
def start60(acc58):
    return down56(21, acc58)
try:
    print([None, n5, 11 < n5 <= (xs8 or [n5])[0]], flag6, {int("-7"), (start60(n5)).bit_length(), 3})
    n5, xs8[0] = xs8[-1], Thing9(12, s3).shared11
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i61 in s3[:6]:
        print("{a:+d}/{b:.2f}".format(a=n5, b=3.75).removeprefix("Straße".rstrip().strip(" pad ")), chr(97 + ~n5 % 26) * 1)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(d4, sorted({18446744073709551615, n5, 0})[-1], s3.rstrip())
    print(flag6, flag6, math.fmod(123456.789, 1.5) - max([0.5, 1.5], default=0.0) + sum([-0.5, 9007199254740993.0]))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print((1e-7 if flag6 else 0.5) / 2.0, repr(s3).ljust(10), s3.zfill(5))
    print(start60(acc58=n5))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    obj63 = Thing31(sum([], -1), -0.5 * 100.0)
    make38(6)
    g65 = (6 for n64 in range(3) if True)
    print(next(g65, None))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        match None:
            case 0 | 1:
                g69 = (n68 for n68 in range(0) if isinstance(n68, (dict, int)))
                print(g69.send(n5))
            case int() as n66 if n66 > 2:
                xs8.append(flag6 + start60(n66))
                print(flag6, [len(s70) for s70 in [s3, s3]][::-2])
            case {"a": n66}:
                del n66
                try:
                    g73 = (n5 for n71 in list(map(lambda n72: n5, [0][:2]))[:2])
                    print(g73.throw(ValueError(-4611686018427387904)))
                    print(s3.replace("<%r>" % (s3,), s3), flag6 is None)
                finally:
                    print("finally 4")
                    d4 = d4
            case str(n66):
                if flag6:
                    n66 += format(2.5, ".4g")[1:18]
                    g75 = (sum([0]) for n74 in [5, -1, 4, 4][:1])
                    while (n76 := next(g75, None)) is not None:
                        print("item", n76)
                        if n76 == 0:
                            break
                obj77 = Thing9(n5, str(xs8)[1:18])
            case _:
                n5 *= (n5 - n5) * len(xs8) % -9223372036854775807
                n5 = n5 % 18446744073709551557
    finally:
        print("finally 67")
        d78 = d79 = d4
    xs8 = sorted({n5, n5 if flag6 else 1166, 4})
    obj80 = Thing9(n5, s3 if False else "ω\u0301")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(s3, d4, n5, flag6)
except NameError as error:
    print("unbound", error)
try:
    print(xs8, obj63, obj80)
except NameError as error:
    print("unbound", error)
