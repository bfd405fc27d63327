import math
class Problem1(Exception):
    def __str__(self):
        return f"<{self.args}>"
class Problem2(LookupError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
raw3 = (b"".upper() + b'\x00\xff'[-3:5] + b"")[1:18]
fs5 = [max([0.5, 1.5], default=f4) + math.fabs(f4) for f4 in ([0.5, 1.5] + ([2.0, -1.25, 0.0] + []))[:2]][-7:]
d6 = {}
d7 = {"a": " pad ".find("42") if [1, 2, 3] == [] else len([0]), "zz": len('"q"'.lstrip("tab\there"))}
n8 = ([0] * 3 or [2147483648 * 4])[round(10, 1) % 1] * max(0 % 16, ~11) & 0xFFFFFFFFFFFFFFFF
class Thing9:
    def __init__(self, n11, f12):
        self.n10 = n11
        self.part13 = f12
    def __repr__(self):
        return f"Thing9({self.n10})"
    def act14(self):
        n15 = 3
        for i16 in range(61):
            n15 = n15 * -5
            n15 -= i16
        print(n15, n15 % 1000003)
        n15 %= 1 << 62
        if fs5 != self.n10:
            g17 = iter([3, 1, 2])
            try:
                print(next(g17), g17.send(n15))
            except StopIteration as stop:
                print("stop", stop.value)
        elif [] < [0x7FFF_FFFF for n18 in [1, 2, 3][:2]]:
            n15 = self.n10 * abs(([] or [self.n10])[n15 % 1]) % -9223372036854775807
        else:
            k19 = 4
            while k19 > 0 and tuple((1, 2) for n20 in range(0)) < (1, 2)[-2:]:
                k19 -= 1
                print(sum([], 9223372036854775807) < ([5, -1, 4, 4] or [n8])[-1] or min(self.part13, n8) == abs(1e16))
            else:
                print(b'\x00\xff', end=";\n")
            try:
                print(set() // ())
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(d7 * 0)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(set() % "abc")
            except Exception as error:
                print(type(error).__name__, error)
        n15 >>= 1
        n15 = n15 % (1 << 61)
        return "{a:+d}/{b:.2f}".format(a=self.n10, b=self.part13).replace('"q"', "aXbXc", 3)[-15:]
    def act21(self):
        if "MiXeD"[::-1].endswith(("MiXeD", "x,y,,z")):
            g22 = iter([0])
            try:
                print(next(g22), g22.send(n8))
            except StopIteration as stop:
                print("stop", stop.value)
        elif n8 == n8 - 939:
            return self.part13 - self.part13 <= self.part13
        else:
            print(((+self.n10, (self.n10,)), -self.part13), ["b", "a"])
        for i23, j24 in enumerate("ω\u0301".rsplit("--", 1)[:6], 1):
            d6["clé"] += pow([].count(n8), 5, -1)
            self.n10 |= i23.bit_count() - ([] or [-2])[n8 % 1]
            self.n10 = self.n10 % -9223372036854775807
            match dict.fromkeys(["b", "a"], self.n10):
                case 0 | 1:
                    print(j24.title().removesuffix(j24.lower()).encode(), raw3 * 1)
                case int() as n25 if n25 > 2:
                    self.n10 = hash(n25.bit_length())
                    xs27 = sorted({n8, i23, 3} | ({0, -1, 64} | set()))
                case [n25, *mix26]:
                    del mix26[::2]
                case str(n25):
                    try:
                        print(j24 == raw3)
                    except Exception as error:
                        print(type(error).__name__, error)
                    try:
                        print({1, 2, 3} * 1)
                    except Exception as error:
                        print(type(error).__name__, error)
                    try:
                        print(j24.encode().upper())
                    finally:
                        print("finally 29")
                case _:
                    self.n10 -= int("-7")
                    self.n10 = self.n10 % 4611686018427387904
        return self.n10 is None
    def act28(self, n29):
        def fn30(n31):
            nonlocal n29
            print({"b": 2, "a": -1} | d6, [self.part13 * self.part13 if True and False else self.part13, len([0].copy()), self.part13], tuple([0]) + (4611686018427387903,) + (() + ("a", 1.5) + tuple([])))
            return +n31 * n29 % 4611686018427387904
        raw32 = ('"q"'.encode()[3:3] + raw3.upper())[-15:]
        self.n10 = n29 + self.n10
        return "line\nbreak".casefold()
    @property
    def value33(self):
        return self.n10 * 2
    @value33.setter
    def value33(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n10 = new
    def __add__(self, other):
        return self.n10 + other
    def __hash__(self):
        return hash(self.n10)
    def __eq__(self, other):
        return hash(self.n10) == hash(other)
    def __getitem__(self, index):
        if index > 2:
            raise IndexError(index)
        return (index, self.n10)
    def __enter__(self):
        print("enter", self.n10)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def logged34(tag):
    def decorate(function):
        def inner35(*args, **kwargs):
            print(tag, args, kwargs)
            return function(*args, **kwargs)
        return inner35
    return decorate
@logged34('it\'s')
def calc36(n37):
    assert "clé" in {"key": 11, "b": n37}
    steps40 = 0
    for i38 in [n37, n37, n8]:
        steps40 += 1
        if steps40 > 7:
            break
        print(tuple(--2.25 for n41 in range(3)) + (((1, 2) + (0,))[:4], 9 >> 1), [].count(n37) + i38 == n37, (len([])).bit_length() in set([0]) & {7}.union([1, 2, 3]), end=";\n")
        print(tuple(-1e308 for n42 in range(0)))
        n43 = 3
        for i44 in range(14):
            n43 = n43 + 4611686018427387904
        print(n43, n43 % 1000003)
        n43 %= 1 << 62
    return b""[1] & +1596
def calc45(n46, n47, *, f48=0.1):
    global d6
    for i49, j50 in {"b": 0, "key": n46}.items():
        fs51 = fs5
    else:
        try:
            print((0,) | d7)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(False // False)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(-1 * (0,))
        except Exception as error:
            print(type(error).__name__, error)
        del d7["zz"]
    return d6
def produce52(mix53, n54=n8, *rest55):
    yield n54
    if n54 in [-2, n8, 4294967296]:
        s59, *words60, s61 = "Straße".join(str("abc") for n56 in [n8 for n57 in range(3) for n58 in [0][:2]][:2])
    else:
        if (rest55 != n8) & (n8 not in [5, -1, 4, 4]):
            for i62, j63 in calc45(n8, n54, f48=9007199254740993.0).items():
                fs5.append(j63 is None)
                rest55 = n54
                j63 = round(abs(5e-324), -1)
        print(format(max(fs5, default=100.0), "g").strip("a"), Thing9(min(list(map(lambda n65: n65, [1, 2, 3][:3])), key=lambda n64: max([], default=n64), default=n54), min(-0.5, n54) - 0.1 * 3.75))
    try:
        print("ω\u0301" / True)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(-0.5 - 5e-324)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(False == {0, -1, 64})
    except Exception as error:
        print(type(error).__name__, error)
    print(repr(format(-3, "^9").replace(" pad ", "", 1)), list(dict(alpha=n8, beta=n54 if False else n8).keys()), sep="|")
    flag66 = n8 < math.inf + 2
    v67 = yield -([0] or [n54])[1000000007 % 1]
    print("got", v67)
try:
    print(sum([*list(map(lambda n68, n69: 5, [1, 2, 3][:1], [1, 2, 3])), calc36(n37=0x7FFF_FFFF), *[0]]))
    for i70 in [2.5, 3][:5]:
        match n8 ^ 12:
            case int() as n72 if n72 > 2:
                d7.popitem()
                if callable(n8):
                    raise KeyError([] + ["b", "a"])
            case _:
                try:
                    print(False + set())
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(raw3 * ("a", 1.5))
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(raw3 + ("a", 1.5))
                except Exception as error:
                    print(type(error).__name__, error)
        try:
            print(False - 9007199254740993.0)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(raw3 * (0,))
        except Exception as error:
            print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc45(n8 >> 31, calc36(n8) & calc36(3273), f48=-2.25))
    print(Thing9(4294967296, 100.0))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print(123456.789 & (1, 2))
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    fn74 = lambda q: q + 1
    try:
        print([0] >= "Straße")
    except Exception as error:
        print(type(error).__name__, error)
    print(calc45(n8, n8, f48=sum(fs5) + -3.75))
    n8, n8 = n8, n8
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(raw3, fs5, d6, d7)
except NameError as error:
    print("unbound", error)
try:
    print(n8)
except NameError as error:
    print("unbound", error)
