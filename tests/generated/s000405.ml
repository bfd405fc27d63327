import math
class Problem1(LookupError):
    def __str__(self):
        return f"<{self.args}>"
class Problem2(ValueError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
n3 = len([None, -3, False] + [0.0, 0.0, "日本語"]) % 18446744073709551557
raw4 = (b"ab" * 1)[:20]
class Thing5:
    shared7 = n3
    def __init__(self, n8, f9):
        self.n6 = n8
        self.part10 = f9
    def __repr__(self):
        return f"Thing5({self.n6})"
    def act11(self, xs12):
        self.part10
        self.shared7 = -5 >> 30 << 70 & 0xFFFFFFFFFFFFFFFF
        return "naïve café".removeprefix("ω\u0301")
    def __neg__(self):
        return -self.n6
    def __mul__(self, n):
        return self.n6 * n
class Thing13(Thing5):
    def __init__(self, n14, d15):
        super().__init__(n14, float("inf"))
        self.part16 = d15
    def __repr__(self):
        return f"Thing13({self.n6})"
    def act17(self, v18, s19):
        s19 += s19
        s19 = s19[1:18]
        self.n6 = n3 - (divmod(self.n6, -1)[1]).bit_count()
        print("{}-{:>5}|".format(self.part10, s19).encode()[-1:2], round(abs(1e308) * min(self.part10, n3), 3), sep="|")
        return 11 + n3
    def act20(self, n21, n22):
        try:
            print(self.part16 < False)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(self.part10 / self.part16)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(("a", 1.5) % (0,))
        except Exception as error:
            print(type(error).__name__, error)
        return list(iter([5, -1, 4, 4]))
def calc23(t24):
    n25 = 2
    for i26 in range(36):
        n25 = n25 * 3 + 1
        n25 -= i26
    print(n25, n25 % 1000003)
    n25 %= 1 << 62
    try:
        t24 += (t24[2:] + t24[-3:])[-3:]
        t24 = t24[-3:]
        for i27 in list(zip([0], ["x", "yy", ""]))[:5]:
            if 9007199254740993.0 == math.sqrt(abs(1e308)):
                try:
                    print(False % False)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(b'\x00\xff' - 1.5)
                except Exception as error:
                    print(type(error).__name__, error)
                t24 = 1.5 - 1e16 - ([0.5, 1.5] or [1e16])[-1]
        else:
            assert abs(n25) not in sorted([1, 2, 3], key=(lambda q: q + 1))
            print([([9, n29, n3] or [Thing5(10**18, 1e16).shared7])[raw4[-1] % 1] for n29 in range(0) if {n29, -1, 5}.isdisjoint({18446744073709551616, n3, 0})], b"AbC"[2:4] * 3 + raw4, {len(list(iter([3, 1, 2]))), 0, 1})
        raise Problem1(2.5 + n25)
    finally:
        print("finally 6")
        try:
            def fn30(n31):
                nonlocal n25
                n31 += len([n3, 100.0, "MiXeD"])
                n31 = n31 % (1 << 61)
                return n3
            try:
                print({} | "hello world")
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(("a", 1.5) / 5e-324)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print({7} < {0, -1, 64})
            except Exception as error:
                print(type(error).__name__, error)
        except Exception as e32:
            print("handled", type(e32).__name__, e32)
            print(type(e32.__cause__).__name__, type(e32.__context__).__name__, e32.args)
        match {7} | set():
            case 0 | 1:
                print(dict(alpha=n25 + (n3 >> 0), beta=n3), (n25 and n3) >> 1, len("A-b_c".zfill(6).zfill(9)), sep="|")
                g35 = iter(sorted({0, -1, 64} ^ {1, 2, 3}))
            case [n33, *mix34]:
                print(divmod(sorted([1, 2, 3], key=(lambda q: q + 1)).count(n3), (2**64)))
            case _:
                s36, *words37, s38 = "été" * 2
    try:
        if False:
            raise ValueError(t24)
        raise ZeroDivisionError
    finally:
        print("finally 95")
        n25 = Thing13(f"n={n3!r}}} {5=}".rfind(f"é:{None!r:>12}{{{n3!a}", 0) % 18446744073709551557, {"": -4611686018427387904, "clé": max(-2, n25)}).act17([2 if True else -0.5 for n39 in range(2)], "{a:+d}/{b:.2f}".format(a=n3, b=0.0).title())
        if (10 == n3) ^ isinstance(1e16, (tuple, type(None))):
            try:
                print([] | {"b": 2, "a": -1})
            except Exception as error:
                print(type(error).__name__, error)
        elif any(n25 in range(1, 1) for n40 in sorted({7})[:2]):
            n25 = ascii(format(4211, "#o"))[1:18]
        return []
    return Thing13(2, {str(Thing13(n3, {"b": 2, "a": -1}).act17(n25, s19='it\'s')): n41 ^ n41 for n41 in range(2)}).act20(n21=n3, n22=min([1, 2, 3] * 1, key=lambda n42: n3, default=4))
def down43(n44, acc45):
    if n44 <= 0:
        return acc45
    return (down43(n44 - 1, acc45.strip()) + acc45)[:12]
def start46(acc45):
    return down43(17, acc45)
def even47(n49):
    if n49 <= 0:
        return ((n49 << 70) + (n3 << 3)) % 4611686018427387904
    return odd48(n49 - 1 if n49 < 12 else 6) + 10
def odd48(n50):
    if n50 <= 0:
        return math.comb(5, 2)
    return even47(n50 - 1 if n50 < 12 else 6) + len({"a": 1})
try:
    n3 = 9223372036854775808
    calc23(("naïve café", "été") * 1)
    n3 = n3 and n3
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc23())
    raw4 += (raw4 * 0 * 0)[1:18]
    k51 = 6
    while k51 > 0 and any({0, -1, 64} <= {7} for n52 in [][:3]):
        k51 -= 1
        print(([] or [len("🐍!")])[0] not in list(map(lambda n53: math.gcd(n3, k51), [n3 for n54 in range(4) if False][:3])), list(ascii("aXbXc".ljust(6)))[:6])
    raw4 = (raw4 + (raw4 + raw4)[-2:2])[:20]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    k55 = 5
    while k55 > 0 and raw4 is not None:
        k55 -= 1
        g56 = iter([])
        try:
            print(next(g56), g56.send(-1))
        except StopIteration as stop:
            print("stop", stop.value)
except Exception as error:
    print("caught", type(error).__name__, error)
mix57 = [start46("line\nbreak").title(), ("a", 1.5), 63]
mix57 = [2.5, 3]
try:
    mix57 = list({**{**{"b": 2, "a": -1}, "clé": 10}, "clé": " pad ".index("hello world")}.items())
    raise Problem2(raw4)
finally:
    print("finally 17")
try:
    print(Thing13(n3, {s58: even47(8) for s58, n59 in {}.items()}).n6)
    for i60 in list(zip([1, 2, 3], []))[:5]:
        obj62 = Thing5(n3, 1e16)
        if 2 < n3 <= n3 and '"q"'.startswith('"q"'):
            raise Problem2(() & ("a", 1.5))
        if n3 < n3 and ("a", 1.5) < ():
            break
    Thing5(round(b"ab"[-1], 2), [2.0, -1.25, 0.0][0] - math.inf).n6
    n63, *xs64 = sorted(list(iter([3, 1, 2])), reverse=n3 < 6)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(Thing13(-3, {s65: (8 << 5) % (1 << 61) for s65, n66 in {str(n63): n67 for n67 in range(1)}.items()}).shared7)
    for i68 in range(5):
        obj70 = Thing5(n3, 1e308)
        setattr(obj70, "shared7", pow(i68, 5, 10))
        del obj70.shared7
    else:
        try:
            mix57 = (list(zip([*[], n63, *[5, -1, 4, 4]], [])) + Thing13(4611686018427387904, {"b": 2, "a": -1}).act20(n21=n63, n22=1)[::2])[::-1][:6]
            g72 = (True + n3 for n71 in [1, 2, 3][:0])
            print(next(g72, None))
            raise Problem1(None)
        except ArithmeticError as e73:
            print("handled", type(e73).__name__, e73)
            for i74, j75 in enumerate([s76 for s76 in ["x", "yy", ""][:3]][:6], 1):
                mix57[-2] = n63 != max([2.5, 3], key=str, default=None)
                n63, n3 = n3, n63
                print({s77: len(sorted([5, -1, 4, 4], reverse=False)) for s77, n78 in {"zz": n3, "key": 9223372036854775807 or 12}.items()}, {n63, n3, 2} & {i74, sum([]), 2})
            obj79 = Thing5(max(-1, n3), 1e-7 + 1e22)
        else:
            raw4 += b"ab"
            print([1, 2, 3][::3], Thing5(even47(n63), (2.5 if True else 1e-7) + min(-0.0, n3)))
        if callable(raw4):
            n81, *xs82 = list(filter(lambda n80: callable(n63), [1, 2, 3]))
            g84 = (2 * n3 & 0xFFFFFFFFFFFFFFFF for n83 in range(3) if n81 in range(0, 2))
            print(g84.throw(ValueError(n3)))
        else:
            xs85 = [even47(n3) + "été".count("hello world"), n3, True + 5 >> 3]
            n3 *= 2516
            n3 = n3 % 1000000007
    obj86 = Thing13(~n63, {"clé": n63, "key": n63})
except Exception as error:
    print("caught", type(error).__name__, error)
if max([0], default=n3) < +n3 <= n3:
    match sorted({"a": 1}):
        case 0 | 1:
            print([0])
            print(() * 2, ()[-2:], "tab\there".replace("x,y,,z", str(None).title(), 0))
        case int() as n87 if n87 > 2:
            print(obj86.act11([0]), end=";\n")
            try:
                print(n87 % [1, 2, 3])
            except Exception as error:
                print(type(error).__name__, error)
        case [n87, *mix88]:
            obj86.part16 = {str(sum([], n63)): len({}) for n89 in range(5)}
            d90 = {"a": 1}
        case {"a": n87}:
            print(start46(start46("Straße")))
        case _:
            mix57.sort(key=lambda v91: str(v91))
else:
    words92 = ("A-b_c".zfill(4) * 3).splitlines()[1:9]
    obj93 = Thing5(9223372036854775807 + -3, 1.5 * 1.5)
mix57.append("a" in {})
words95 = sorted(repr(n3).split(), key=lambda s94: (len(s94), s94))[::-1][:6]
try:
    print(n3, raw4, mix57, n63)
except NameError as error:
    print("unbound", error)
try:
    print(obj86, words95)
except NameError as error:
    print("unbound", error)
