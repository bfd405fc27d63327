import math
class Problem1(LookupError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
class Problem2(ValueError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
n3 = (2147483647 if hasattr(max([1, "a", None], key=str, default=None), "append") else (4 or 0) - abs(-2)) & 0x7FFFFFFF
f4 = 1e-7
class Thing5:
    def __init__(self, n7, v8):
        self.n6 = n7
        self.part9 = v8
    def __repr__(self):
        return f"Thing5({self.n6})"
    def act10(self):
        g11 = iter([3, 1, 2])
        print(list(g11))
        return False
    def __lt__(self, other):
        return self.n6 < other
    def __bool__(self):
        return self.n6 > 3
    def __enter__(self):
        print("enter", self.n6)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def calc12(u13={0, -1, 64} - {7}, s14="été".rstrip()):
    u13 = set(sorted(list(iter([3, 1, 2])), key=lambda n15: s14.find(s14)))
    try:
        print((0,) == u13)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(s14 / [0])
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(1.5 - [0])
    except Exception as error:
        print(type(error).__name__, error)
    u13.remove(n3 >> 30)
    table19 = {"b": [math.comb(1, 5) for n16 in [n3 for n17 in range(4) if True][:1]], "b": [f4 if Thing5(n3, s14).act10() else n3 if True else 8 for n18 in range(0)]}
    return (0 * f"{f4:.1%}}} {None}" * 1)[::2][:16]
class Thing20:
    shared22 = 1
    def __init__(self, n23, d24):
        self.n21 = n23
        self.part25 = d24
    def __repr__(self):
        return f"Thing20({self.n21})"
    def act26(self, f27, n28):
        print(list(range(0, 8, 6)) == [len([]) for n29 in range(0) for n30 in sorted([0], key=(lambda q: q + 1))[:0]], Thing5(895 >> 5, self.part25).n6)
        def fn31(n32):
            nonlocal f27
            try:
                g34 = (n28 if False else self.shared22 for n33 in list(map((lambda q: q + 1), [5, -1, 4, 4][:1]))[:1])
                print(list(g34))
                print(calc12({n3 for n35 in range(7)} | {7} ^ set()), end=";\n")
            finally:
                print("finally 95")
                f27 /= max([1.5, f27], default=5 * f27)
            if ("hello world" "Straße").startswith(calc12(s14="ω\u0301")):
                print(calc12())
                self.part25.popitem()
            print(math.fabs(math.sqrt(abs(f4))))
            return len(list(map((lambda q: q + 1), [5, -1, 4, 4][:3])))
        return sum(list(iter([3, 1, 2])))
    def act36(self, n37):
        self.n21 %= 7
        self.n21 = self.n21 % -9223372036854775807
        return self.n21
    @property
    def value38(self):
        return self.n21 * 2
    @value38.setter
    def value38(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n21 = new
    @classmethod
    def build39(cls):
        return cls.__name__
    def __mul__(self, n):
        return self.n21 * n
    def __radd__(self, other):
        return other * 2 + self.n21
    def __bool__(self):
        return self.n21 > 3
def calc40(u41, raw42, table43, **named44):
    g46 = (n3 for n45 in [n3, n3, n3][:3])
    try:
        print(next(g46), g46.send(n3))
    except StopIteration as stop:
        print("stop", stop.value)
    with Thing5(([] or [10])[0], ([] or [None])[-1]) as cm47, Thing5(True + n3, f4):
        next(g46)
        n48 = 8
        for i49 in range(54):
            n48 = n48 * 2
            n48 -= i49
        print(n48, n48 % 1000003)
        n48 %= 1 << 62
    v50, v51 = '"q"'.rpartition("tab\there")[0:]
    return dict(zip(sorted([], key=len), list(filter(lambda n52: n52 != v50, [5, -1, 4, 4]))))
def calc53(u54, mix55, xs56, *rest57, s58="🐍!"):
    k59 = 6
    while True:
        k59 -= 1
        if k59 < 0:
            break
        obj60 = Thing20(n3, {"a": k59, "clé": k59})
    try:
        print(s58 >= True)
    except Exception as error:
        print(type(error).__name__, error)
    return sorted([n61 for n61 in [len(s62) for s62 in ["x", "yy", ""]][:0]])
def logged63(function):
    def inner64(*args, **kwargs):
        print("call", args, kwargs)
        return function(*args, **kwargs)
    return inner64
@logged63
def calc65(n66):
    print(-1e308 - ([0] or [n66])[-1] * f4, *[n67 for n67 in [][:1]])
    k68 = 2
    while True:
        k68 -= 1
        if k68 < 0:
            break
        s69 = ("été" + "日本語".lower() * 2)[1:18]
    return n66
try:
    n3 = ((list(filter(lambda n70: True, [5, -1, 4, 4])) or [-n3])[-1] if f" - {f4!s}n={"Straße"!r}".endswith(('it\'s', "line\nbreak")) else pow(n3, 1, 16) << 3) & 0xFFFFFFFFFFFFFFFF
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc40({0, -1, 64}, b"AbC", {f4: -0.0, ([1, 2, 3] or [n3])[0]: tuple(True for n71 in range(0))}, more=2)
    print([])
    print([f4, f4][-3:], calc12(set() & {0, -1, 64}))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(n3 == {1, 2, 3})
except Exception as error:
    print(type(error).__name__, error)
try:
    print([5, -1, 4, 4] < ("a", 1.5))
except Exception as error:
    print(type(error).__name__, error)
try:
    print({0, -1, 64} * [1, 2, 3])
except Exception as error:
    print(type(error).__name__, error)
try:
    print(n3, f4)
except NameError as error:
    print("unbound", error)
raise Problem1(n3)
