import math
xs2 = list(filter(lambda n1: "naïve café".removesuffix("日本語").isupper(), [][::2]))
s3 = repr(b"ab".upper())[::2][:16]
class Thing4:
    shared6 = -2147483648
    def __init__(self, n7, s8):
        self.n5 = n7
        self.part9 = s8
    def __repr__(self):
        return f"Thing4({self.n5})"
    def act10(self, v11, v12):
        print('it\'s'.encode()[-2])
        fs14 = [[0.5, 1.5][-1] if math.isnan(f13) else math.copysign(f13, -0.0) for f13 in ([math.fabs(123456.789)] * 1)[:3]][:8]
        g18 = g19 = iter([n15 for n15 in list(map(lambda n16, n17: 8, [][:2], xs2))[:0]])
        return self.shared6
    def act20(self):
        print([{"a": 1}.copy()["a"], 7, self.n5])
        return self.part9
    def act21(self, f22):
        self.part9 = s3
        if (self.shared6 and -1) < self.n5 <= self.n5.bit_count():
            if 6 < min(xs2, key=lambda n23: self.shared6, default=self.n5):
                fs25 = [f24 for f24 in [f22 - f22, f22][:2]]
        else:
            s26 = b"".decode("latin-1").strip("").upper()
        return (f"n={self.part9:}{self.shared6!r}" if 12 != self.shared6 else s3.partition("Straße")[1])[::2][:16]
    @staticmethod
    def helper27(n28):
        return ([0] or [n28 << 5])[-1] % 4611686018427387904
class Thing29(Thing4):
    shared30 = 4611686018427387904
    def __repr__(self):
        return f"Thing29({self.n5})"
    def act10(self, v11, v12):
        xs2[::2] = list(range(1, 9, 6))[-1:4]
        return super().act10(v11, v12)
    @property
    def value31(self):
        return self.n5 * 2
    @value31.setter
    def value31(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n5 = new
    def __enter__(self):
        print("enter", self.n5)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n5 % 2 == 0
def produce32(u33, n34):
    yield from (Thing4(n34, s3).act10(s3, s3) for n35 in range(0) if False)
    n34 = 18446744073709551615
    f36 = abs(100.0 - 3.75) + (123456789012345678901234567890 if False else hash(n34))
    yield len(list(("a", 1.5)))
def calc37(n38, *rest39):
    def fn40(n41):
        nonlocal n38
        def fn42(n43):
            nonlocal n41
            produce32(u33=set(), n34=n41 - (n43 << 64))
            print([round(math.fmod(-2.25, 1e308), 3)] * 3, sep="|")
            return n38
        if isinstance([2.5, 3], int):
            xs2[-3:4] = xs2[:0]
            s44 = s45 = "{a:+d}/{b:.2f}".format(a=Thing29(n41, f"{{{1e-7:8.3f}}} {n38:+d}{4=}"[::2][:16]).shared30, b=math.fmod(100.0, 0.1) - max([2.0, -1.25, 0.0], default=100.0))[:20]
        g48 = iter(list(map(lambda n46, n47: n41, [][:0], [1, 2, 3])))
        try:
            print(g48.throw(RuntimeError("in")))
        except RuntimeError as error:
            print("back", error)
        return min(xs2, key=lambda n49: n49 << 1, default=8) % 18446744073709551557
    assert Thing29(10, '"q"').part9.isspace()
    return (list(enumerate(["x", "yy", ""], 0)) or [None])[-1]
def logged50(tag):
    def decorate(function):
        def inner51(*args, **kwargs):
            print(tag, args, kwargs)
            return function(*args, **kwargs)
        return inner51
    return decorate
@logged50(s3)
def calc52(n53):
    n53 = repr(s3).count(s3.lstrip("a")) % -9223372036854775807
    return -s3.rfind(s3, 0)
def calc54(xs55, f56=-1e308 / 7, *, d57={"a": 1}):
    global s3
    xs2.sort()
    match xs55:
        case int() as n58 if n58 > 2:
            print(b"ab")
        case {"a": n58}:
            xs2[3] = ([2.5, f56] or [math.copysign(f56, f56)])[0]
        case _:
            xs2[-1] = Thing29(123456789012345678901234567890, s3).act21(0.5) < s3
    f56 = s3 in s3.title()
    xs55 = s3
    return int("42")
try:
    xs2[-1] += (sorted({0, -1, 64}) or [min(11, 9, 2)])[0]
    produce32({hash(10), int(-0.5), 4}, sum(sorted(xs2, reverse=False)))
    with Thing29(int(" 7 ", 8), s3) as cm61:
        with cm61 as cm62:
            print(4 ** 2 - (9 ^ -3 or 2 ** 3), "🐍!".rjust(4, "·").title().strip('"q"'), list(enumerate([s63 for s63 in s3[:2] if True] + [s3, "été"], 4)))
            try:
                print(s3 * s3)
            except Exception as error:
                print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print({1, 2, 3} % False)
    except Exception as error:
        print(type(error).__name__, error)
    n64 = 1
    for i65 in range(17):
        n64 = n64 + 4611686018427387904
        n64 -= i65
    print(n64, n64 % 1000003)
    n64 %= 1 << 62
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc37(round(5, 1) ^ calc54(xs55=[1, 2, 3], f56=-0.0, d57={"a": 1}), xs2, calc37(10**18, calc37(n64, xs2), True), *[False, n64, False][-3:])
    for i66 in range(2):
        xs2[1] = (n64 | n64) - min(n64, n64, -3)
    try:
        k68 = 5
        while True:
            k68 -= 1
            if k68 < 0:
                break
            n64 = k68
        for i69, j70 in {}.items():
            print(dict(zip(i69.split("X"), [*xs2, 123456789012345678901234567890, *xs2])).get("clé", divmod(j70, 7)[0]), max([n71 * 0.5 for n71 in list(map(lambda n72: n72, xs2[:3]))[:1]], default=xs2.count(n64) * math.sqrt(abs(3.75))), {1 ^ 5, len(xs2), 0}.isdisjoint({sum(j70 for n73 in xs2[:3]), n64, 1}), sep="|")
        raise TypeError(([True, 0] or [None])[0])
    except Exception as e74:
        print("handled", type(e74).__name__, e74)
        match calc37(max(xs2, default=n64), {7}, xs2, *list(())):
            case 0 | 1:
                n64 = n64
            case int() as n75 if n75 > 2:
                if (set() ^ {0, -1, 64}).isdisjoint({2334, 2016, 0}):
                    xs2 = [n64 for n77, n78 in zip(xs2, xs2[:3])]
                elif isinstance(calc37(n75, None, "aXbXc", *[1, "a", None]), tuple):
                    g80 = (n79 for n79 in xs2[0:5][:1])
                    try:
                        print(g80.throw(KeyError("in")))
                    except KeyError as error:
                        print("back", error)
                    mix83 = list({1: 4294967296 and 94, 1.0: tuple(0.0 for n81 in range(2)), True: n75, None: sum(n75 for n82 in [][:3])}.values())
                else:
                    n87 = min([len(s85) for s85 in []] * 3, key=lambda n84: n84 - calc54(xs2, d57={"b": 2, "a": -1}), default=math.gcd(Thing29(n75, s3).shared6, sum(n64 for n86 in xs2[:3]))) % 18446744073709551557
                n64 //= 1000000007
            case {"a": n75}:
                try:
                    print(set() + b"ab")
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(s3 & "line\nbreak")
                except Exception as error:
                    print(type(error).__name__, error)
                n75 = n64
            case str(n75):
                try:
                    print(5 + {"a": 1})
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(4611686018427387903 == n75)
                except Exception as error:
                    print(type(error).__name__, error)
                k88 = 2
                while k88 > 0:
                    k88 -= 1
                    s3 = s3
            case _:
                calc37(n64)
        print(sorted(xs2, reverse=isinstance(calc37(n38=n64), set)), xs2 * 3)
    except ArithmeticError as e89:
        print("handled", type(e89).__name__, e89)
        raise
    finally:
        print("finally 96")
        for i90 in s3[:6]:
            n92, (s93, f94) = calc52(n53=([5, -1, 4, 4] or [-1])[-1]), (i90, ([0.5, 1.5] or [-0.0])[-1] + (1e22 + -0.0))
            xs2[0] = n92 if n92 is None else int("1_000")
            xs2 += (list(reversed(xs2)) * 3)[:1]
    produce32({n64 + n64, 18446744073709551616, 0}, Thing29(s3.rfind(s3, 1), s3.expandtabs(5)[-15:]).helper27(calc52(-3)))
    n64 = n64
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    produce32({n64, n64, 2} & ({7} & {0, -1, 64}), {}.get("b", n64) * n64)
    print("{}-{:>5}|".format({1, 2, 3}, ('"q"' "été")), n64 - ((n64 & n64) << 64))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i96 in (n64 for n98 in xs2[:3]):
        s3 = (oct(n64) + Thing29(7 | i96, Thing29(0, s3).part9).part9)[1:18]
    else:
        k99 = 3
        while k99 > 0 and f"}} {2.5:.3e}".isspace():
            k99 -= 1
            print({v100: k99 for v100 in ("a", 1.5)[0:]} | ({"zz": n64, "key": 4858} | {"a": 1}))
            xs2[2] += i96
    print(s3)
except Exception as error:
    print("caught", type(error).__name__, error)
g102 = ((xs2 or [0])[-1] for n101 in xs2[:0])
print(g102.close())
try:
    print(xs2, s3, n64, i96)
except NameError as error:
    print("unbound", error)
raise LookupError(xs2)
