import math
class Problem1(Exception):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
class Problem2(Problem1):
    pass
t3 = divmod(12 << 2, (2**64))[1:][:4]
raw4 = b"AbC"[-1:0]
fs5 = [-math.inf, ([1e-7, 0.0] or [1e16 * 1.5])[0]]
xs7 = sorted({6, 2, 4} & {-2 for n6 in range(3)})
xs8 = list(range(9, -3, -4))
class Thing9:
    def __init__(self, n11, n12):
        self.n10 = n11
        self.part13 = n12
    def __repr__(self):
        return f"Thing9({self.n10})"
    def act14(self, v15):
        for i16 in "".join(["x", "yy", ""])[:6]:
            def fn18(n19):
                nonlocal v15
                g20 = iter([5, -1, 4, 4])
                print(next(g20, None))
                print(b"AbC", -0.5, {s21: math.comb(1, 1) for s21, n22 in {s23: len({"b": 2, "a": -1}) for s23, n24 in dict(zip(["b", "a"], xs7)).items()}.items()})
                if {n19, self.n10, 3} <= set() ^ {0, -1, 64}:
                    fs25 = [-1e308, self.n10 * (1e308 + 0.0)]
                else:
                    try:
                        print(True % t3)
                    except Exception as error:
                        print(type(error).__name__, error)
                    try:
                        print(5e-324 == False)
                    except Exception as error:
                        print(type(error).__name__, error)
                    try:
                        print([] < t3)
                    except Exception as error:
                        print(type(error).__name__, error)
                    print(hex(self.n10).split("--") + sorted(dict.fromkeys(["x", "yy", ""], 0)), hash(i16.count(i16.replace('it\'s', i16, 1))))
                return ~self.part13 - [0][2]
            try:
                print(i16 | self.n10)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print({7} + 1e308)
            except Exception as error:
                print(type(error).__name__, error)
        return self.n10
    def act26(self):
        print([(xs8 or [min(3, self.part13, n28)])[self.part13.bit_length() % 1] for n27 in range(1) for n28 in [self.part13 or -3, self.part13 * self.n10 & 0x7FFFFFFF, ([0] or [9223372036854775807])[0]][:2]])
        fs29 = fs5
        return not isinstance(self.n10, list)
    def __bool__(self):
        return self.n10 > 3
class Thing30(Thing9):
    shared31 = 4
    def __init__(self, n32, xs33):
        super().__init__(n32, -2)
        self.part34 = xs33
    def __repr__(self):
        return f"Thing30({self.n10})"
    def act35(self):
        try:
            s36 = (3 * ("hello world" + "abc").replace(f"{"naïve café":}n={-2:e}{{{"42":s}", min('"q"', "abc")))[:20]
            raise IndexError(([s36, t3, s36] or [None])[0])
        finally:
            print("finally 83")
            if False:
                fn39 = fn40 = lambda n37: self.part13 or sum(n38 for n38 in xs8[:0])
        if {"a": {"a": 1}.get("a", 123456789012345678901234567890), "key": self.part13}:
            obj41 = Thing9(self.n10 or self.n10, +4)
        elif True:
            self.part13 = divmod(-4611686018427387904 >> 2, 7)[1]
        return self.part13 in {1 for n42 in range(5)}
    def act26(self):
        print(f" - {repr("tab\there").expandtabs(2):<5.2}n={ {1, 2, 3} ^ {1, 2, 3} !a}{("naïve café" + "MiXeD") * 0:<5.2}")
        try:
            print(raw4 < 1e22)
        except Exception as error:
            print(type(error).__name__, error)
        return super().act26()
    def act43(self, s44):
        xs7[-3] += hash(self.part13 if False else self.part13)
        return sorted(self.part34, key=lambda n45: self.shared31 and 9)
    def __contains__(self, item):
        return item == self.n10
    def __call__(self, n=1):
        self.n10 = (self.n10 + n) % 1000003
        return self.n10
    def __enter__(self):
        print("enter", self.n10)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n10 % 2 == 0
def make46(n47):
    t50 = (n47 * (fs5 or [3.75])[0], n47)
    def inner48(n49):
        nonlocal n47
        steps53 = 0
        for i51 in [n47]:
            steps53 += 1
            if steps53 > 7:
                break
            try:
                print(-1 * t3)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(set() - {"b": 2, "a": -1})
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(t3 | "🐍!")
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(9007199254740993.0 * {7})
            except Exception as error:
                print(type(error).__name__, error)
            fs5.clear()
        n49 &= divmod(n49, (-2147483648))[1] >> 2
        n49 = n49 % 1000000007
        g54 = iter([3, 1, 2])
        print(next(g54, None))
        return "été".count("naïve café") % -3
    handlers55 = []
    for i56 in range(3):
        handlers55.append(lambda q: q + i56 * n47)
    return handlers55[2] if n47 % 2 else inner48
def calc57():
    global xs7
    s58, *words59, s60 = ("42".split(",") or ["ω\u0301".rstrip()])[-1]
    return False
try:
    obj61 = Thing9(xs7.count(0x7FFF_FFFF), (Thing30(-2147483648, xs7)(12)))
    make46((Thing30(obj61.act14(xs8), xs7)(1 ^ 1724)))
    k62 = 6
    while k62 > 0 and Thing30(11, xs8) < ("a", 1.5):
        k62 -= 1
        del xs7[-1:4]
        v63, v64 = t3
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc57()
    if (11).bit_length() in xs8:
        print(["42".upper().isspace(), ("été".translate({97: "A", 101: None})[::2][:16], 2147483648), 1e308], Thing30(2, xs7), max(list({"b": 2, "a": -1}.items()), key=str, default=None))
        g67 = iter(sorted(xs7, key=lambda n66: 18446744073709551616))
        try:
            print(next(g67), g67.send(1))
        except StopIteration as stop:
            print("stop", stop.value)
    elif all(False for n68 in range(1)):
        obj69 = Thing30(4 * -1 % 4611686018427387904, xs8[::-1])
        for i70 in 'it\'s'.rstrip()[:6]:
            try:
                print((0,) < t3)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(False // True)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(1 * i70)
            except Exception as error:
                print(type(error).__name__, error)
    make46(-2)
    n72 = 8
    for i73 in range(69):
        n72 = n72 * 3 + 1
    print(n72, n72 % 1000003)
    n72 %= 1 << 62
    obj74 = Thing30(n72, xs8)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print({}, sorted(["b", "a"] + ["tab\there", "ω\u0301"], key=len), chr(97 + (n72 + n72) % 26).lower())
    n72 += sum(1 for n75 in list(reversed([5, -1, 4, 4]))[:1])
except Exception as error:
    print("caught", type(error).__name__, error)
fs5.append(1e16 - 1e308 - (1e22 + 123456.789))
for i76, j77 in {"zz": n72, "zz": n72}.items():
    try:
        print({"b": 2, "a": -1} // j77)
    except Exception as error:
        print(type(error).__name__, error)
    print({v78: i76.rjust(7, "·").expandtabs(2)[:20] for v78 in (() + t3)[-2:]}, xs8, {"key": j77, "key": math.gcd(([1, 2, 3] or [2147483647])[-1], n72)})
    fs79 = fs5
k80 = 2
while k80 > 0:
    k80 -= 1
    for i81 in range(5):
        n83 = 1
        for i84 in range(30):
            n83 = n83 * 10 - 1
        print(n83, n83 % 1000003)
        n83 %= 1 << 62
    else:
        if bool(n72):
            break
    with Thing30(k80, list(range(2, 8, 1))) as cm85:
        t3 = (divmod(k80, 7)[2:] * 3)[:4]
try:
    print(t3, raw4, fs5, xs7)
except NameError as error:
    print("unbound", error)
try:
    print(xs8, obj61, n72)
except NameError as error:
    print("unbound", error)
