import math
class Problem1(ValueError):
    pass
class Problem2(Problem1):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
fs3 = fs4 = [11 * float("inf") * abs(0.1), 0.1]
xs6 = list(reversed([n5 for n5 in range(0) if True][1:1]))
class Thing7:
    def __init__(self, n9, f10):
        self.n8 = n9
        self.part11 = f10
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act12(self, f13, n14):
        for i15, j16 in zip(list(map(lambda n17: n14, xs6[:3]))[:6], fs4):
            try:
                self.n8 = self.n8 - i15
                raise Problem2(9007199254740993.0)
            finally:
                print("finally 61")
            n18 = 9
            for i19 in range(21):
                n18 = n18 * -5
            print(n18, n18 % 1000003)
            n18 %= 1 << 62
            try:
                try:
                    print(b"" >= True)
                except Exception as error:
                    print(type(error).__name__, error)
                xs6[1] = math.comb(6, 4) // 16
            finally:
                print("finally 43")
                k20 = 4
                while k20 > 0 and n18 // -1 < self.n8 <= n14 * n14:
                    k20 -= 1
                    print(True, sorted([], key=str) + sorted(xs6, reverse=False) + xs6, ~("ω\u0301".find("42") if isinstance(k20, (tuple, object)) else 2193))
                v21, v22 = tuple(xs6)
        return 0.1 == abs(f13)
    def act23(self):
        print(xs6[::-1], [format(divmod(self.n8, (2**64))[0], ".2f")[:20], f" - {max([1, "a", None], key=str, default=None)!s}é:{[2.5, 3]!a} - {-1=}"[:20]], {1: "".zfill(7)[::2][:16], 1.0: -1000000007, True: "abc".rstrip().expandtabs(5)[1:18], None: sum(xs6, self.n8) and ord("aXbXc"[:1] or "z")})
        {self.n8, self.n8, 2}
        n24 = self.n8 if ("tab\there" if True else "42") == getattr(-0.0, "real", None) else (self.n8.bit_length()).bit_count()
        return self.n8 - 2147483648 + (self.n8 and n24)
    @staticmethod
    def helper25(n26):
        return n26 >> 31
    def __getitem__(self, index):
        if index > 2:
            raise IndexError(index)
        return (index, self.n8)
    def __int__(self):
        return self.n8
    def __enter__(self):
        print("enter", self.n8)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def calc27(n28, mix29=([2.5, 3] + xs6)[:8], *rest30):
    for i31, j32 in zip(list(map((lambda q: q + 1), [5, -1, 4, 4][:1]))[:6], [n33 * 0.5 for n33 in [5, -1, 4, 4][:3]]):
        n34 = 4
        for i35 in range(55):
            n34 = n34 + 4611686018427387904
            if i35 % 16 == 9:
                xs6.append(n34)
        print(n34, n34 % 1000003)
        n34 %= 1 << 62
        if all(j32 in [1, "a", None] for n36 in range(2)):
            continue
    if any(isinstance(n37, (set, tuple)) for n37 in [n38 for n38 in xs6[:3]][:1]):
        xs6.append(sum(xs6))
    return f"}} {len([5, -1, 4, 4]):5d}}} {f"é:{n28=}n={123456.789:.1%}n={-1e308:010.2f}":10}" == 3 * "x,y,,z"[-1:5]
def logged39(function):
    def inner40(*args, **kwargs):
        print("call", args, kwargs)
        return function(*args, **kwargs)
    return inner40
@logged39
def calc41(n42):
    n43 = Thing7((xs6 or [n42 - -9223372036854775809])[n42 % 1], 9007199254740993.0 + -0.5 + (int(Thing7(n42, 2.5)))).act23()
    return 0
try:
    t44 = ((6 << 1) % (1 << 61), math.isinf(0.0 - 1e-7))
    for i45 in ["été", t44, "42"][:5]:
        obj47 = Thing7({"b": 2, "a": -1}[""], -2.25 * float("inf"))
        (list(t44) or [None])[-1]
        try:
            g48 = iter(xs6)
            while (n49 := next(g48, None)) is not None:
                print("item", n49)
                if n49 == 0:
                    break
            assert 0.5 / 1e300 == -0.5 * 1e22
            raise TypeError
        except Problem1 as e50:
            print("handled", type(e50).__name__, e50)
            i45 = {"a": 1} | set()
    else:
        try:
            print(t44 + True)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(False - 0.0)
        except Exception as error:
            print(type(error).__name__, error)
        print((tuple(xs6[-3:0]), ascii("42").strip()[1:18]), *[n51 for n51 in range(3) if True])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n52, (s53, f54) = len(xs6), (("" or "?")[-1], math.copysign(max(fs3, default=-2.25), abs(float("inf"))))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    g55 = iter([3, 1, 2])
    while (n56 := next(g55, None)) is not None:
        print("item", n56)
        if n56 == 0:
            break
    f57 = round(math.inf, 1) * (12 * -0.5 - (1e308 - 9007199254740993.0))
    print(calc41(n52 >> 2))
    if calc27(divmod(n52, 16)[1], ['"q"' for v58 in [1, "a", None][:2]], n52):
        try:
            print(b"AbC" // n52)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print("line\nbreak" | xs6)
        except Exception as error:
            print(type(error).__name__, error)
    elif (int(Thing7(n52, f57))) in {n52, n52, 5}:
        print(calc41(n42=divmod(n52, 7)[1] - math.gcd(n52, n52)))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc41(ord("tab\there"[:1] or "z") - (xs6 or [n52])[2846 % 1])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc27(n52, sorted([], key=str) + ["", "42", t44], list(zip(xs6, ["x", "yy", ""])), *sorted(list(zip(xs6, ["x", "yy", ""])), key=str))
    print(min(chr(97 + n52 % 26).rjust(3, "·"), f"é:{t44}é:{fs3!r}"))
    if max([1, 2, 3], default=-2147483648) in {n52, n52, 2}:
        obj59 = Thing7(n52, 0.0 * -2.25)
    else:
        Thing7(hash(n52) ^ "MiXeD".count("hello world"), sum([n60 * 0.5 for n60 in [1, 2, 3][:3]])).helper25(n52)
    assert Thing7(n52 ** 2 % 4611686018427387904, (fs4 or [-0.5])[-1]).act12(0.1, n52)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n52, xs6[0] = xs6[-1], (int(Thing7(n52, 123456.789)))
    calc27(abs(n52), ["A-b_c" < "aXbXc", n52 * n52 % (1 << 61), 5 < n52], *[(), divmod(11, (-2147483648)), next(g55, n52)])
    print((), n52, tuple(n61 < 0.5 for n61 in range(1)) + tuple(list({"a": 1}.values())))
except Exception as error:
    print("caught", type(error).__name__, error)
k62 = 6
while k62 > 0:
    k62 -= 1
    xs6.reverse()
    obj63 = Thing7(k62 * n52 % (1 << 61), -2.25)
try:
    print(fs4, fs3, xs6, t44)
except NameError as error:
    print("unbound", error)
try:
    print(n52)
except NameError as error:
    print("unbound", error)
