import math
class Problem1(ValueError):
    def __str__(self):
        return f"<{self.args}>"
class Problem2(Exception):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
mix3 = [2.5, 3]
fs5 = ([2.5 for f4 in [1e16, float("inf")][:1]] + [-0.0] * 0)[:8]
xs13 = [12 ^ n7 | abs(n6) for n6, n7 in zip(list(map(lambda n8, n9: n8, list(map((lambda q: q + 1), [5, -1, 4, 4][:3]))[:2], list(filter(lambda n10: False, [])))), sorted([n12 for n12 in [5, -1, 4, 4][:1]], key=lambda n11: 7)[:2])]
t14 = (() + "".rpartition("line\nbreak")[1:])[:4]
f15 = 1e-7 + max(fs5, default=-2.25 if True else 0.1)
class Thing16:
    def __init__(self, n18, xs19):
        self.n17 = n18
        self.part20 = xs19
    def __repr__(self):
        return f"Thing16({self.n17})"
    def act21(self, s22, n23):
        if math.isinf(f15 + f15):
            try:
                print(2 * {"a": 1})
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(b'\x00\xff' + ("a", 1.5))
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(b'\x00\xff' | ())
            except Exception as error:
                print(type(error).__name__, error)
        try:
            print(False >= False)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print("hello world" - b"")
        except Exception as error:
            print(type(error).__name__, error)
        n24 = 4
        for i25 in range(33):
            n24 = n24 << 1
            n24 -= i25
        print(n24, n24 % 1000003)
        n24 %= 1 << 62
        return bool(list(zip(self.part20, [])))
    @property
    def value26(self):
        return self.n17 * 2
    @value26.setter
    def value26(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n17 = new
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return name
    def __enter__(self):
        print("enter", self.n17)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def produce27(fs28):
    v29 = ((yield (11 >> 62) * (10 & 2812) % 18446744073709551557) or 0, 1)
    obj30 = Thing16(-1, xs13)
    fs31 = fs28
    g34 = (min(xs13, key=lambda n33: n32, default=1 if False else 5) for n32 in [hash(8), sum(xs13), 11 & 4665][:3])
    yield [n35 for n35, n36 in zip([1, 2, 3], xs13[:3])][11 ^ 4611686018427387903 % 4]
    return (9223372036854775807 + 2).bit_length()
def calc37(fs38=[f15, f15]):
    fs38 += fs5
    fs38 = fs38[-7:]
    g39 = iter(xs13)
    while (n40 := next(g39, None)) is not None:
        print("item", n40)
        if n40 == 0:
            break
    try:
        print(list((() + (0,)) * 2), "")
        words42 = sorted(["x", "yy", ""], key=lambda s41: (len(s41), s41))
    except Exception:
        obj44 = Thing16(9, xs13)
        del xs13[0]
    else:
        fs38 += [round(f15, -1), 1e-7 * f15]
        fs38 = fs38[1:9]
    return list(map((lambda n45, n46=1: n45), xs13[0:5][:0])) < list(map(lambda n47: n47, xs13[:0])) * 3
try:
    match fs5:
        case int() as n48 if n48 > 2:
            n50, (s51, f52) = n48, (f" - {xs13!a}}} {'"q"':*^9}".rstrip()[-15:], (f15 % f15 if -2.25 <= f15 else f15))
        case {"a": n48}:
            for i53 in range(3):
                xs13[::2] = xs13
                if i53 ** 1 in list({1: "x", "a": 2.5}.values()):
                    obj55 = Thing16(len(xs13), [] if False else xs13)
                    xs13[0] = not not True
                else:
                    print(([max([], default=f15)] * 1 or [f15])[0], i53, {-4611686018427387904 + i53: t14, (t14 * 1)[:4]: math.isinf(1.5)} | ({} | {}))
                    fs5.clear()
                fs56 = fs5
            mix3 = mix3
        case str(n48):
            t57 = (t14 * 3)[-3:]
        case _:
            print(calc37())
    if True or -3 < 2:
        f58 = math.inf * -abs(f15)
        mix3[2] = "🐍!".strip("42").endswith(("42", "A-b_c"))
    elif "a".rjust(4, "·").startswith("MiXeD"):
        try:
            print(xs13 >= True)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print("日本語" | False)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print("🐍!" // b"")
        except Exception as error:
            print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i59 in range(4):
        xs63 = list(map(lambda n61, n62: math.floor(-2.25 * f15), xs13[:0], xs13 * 2))[-7:]
        obj64 = Thing16((i59 << 1) % 1000000007, [5, -1, 4, 4].copy())
    xs13[3] = ~4294967296 // sum(1 for n65 in xs13[:3])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n66, (s67, f68) = [n69 for n69 in xs13[:0]].index(1623 - 3430), (format(5, "<6").replace("aXbXc", f"n={3659:X} - {18446744073709551616:_}n={f15:.2f}", 3)[::2][:16], 0.5)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc37()
    mix3.extend((max(xs13, default=n66), abs(n66)))
    produce27(fs5)
    n66 &= n66
except Exception as error:
    print("caught", type(error).__name__, error)
for i70, j71 in enumerate([s72 for s72 in "MiXeD"[:3] if False][:6], 1):
    print([1, 2, 3], xs13, [(s73.rjust(10, "·") + j71)[1:18] for s73 in j71.rjust(6, "·").split(" ", 2)[:2]])
try:
    print(mix3, fs5, xs13, t14)
except NameError as error:
    print("unbound", error)
try:
    print(f15, n66)
except NameError as error:
    print("unbound", error)
