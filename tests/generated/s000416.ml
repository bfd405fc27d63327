import math
n2 = (hash(min([5, -1, 4, 4], key=lambda n1: n1, default=-9223372036854775809))).bit_count()
table3 = {n2 is not None: format(-2.25, "8.3f").center(6, "*")[::2][:16], False: "été"}
flag4 = flag5 = str(table3).center(3, "*").isspace()
v6 = n2
class Thing7:
    def __init__(self, n9, s10):
        self.n8 = n9
        self.part11 = s10
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act12(self, f13):
        if (n14 := sum(n2 for n15 in [5, -1, 4, 4][:0])) > 10**18 - 1:
            k16 = 4
            while True:
                k16 -= 1
                if k16 < 0:
                    break
                if isinstance(9223372036854775807, tuple):
                    continue
            n14 = (n17 := min([0], key=lambda n18: n2, default=4611686018427387903)) > min(2, 9223372036854775808, 1443)
        try:
            print([True, 0] + ([5, -1, 4, 4] if flag4 else []) * 2, dict(alpha=n2 ^ 5 - n2, beta=self.n8 >> 32))
        finally:
            print("finally 50")
        return self.n8
    def act19(self):
        del self.part11
        d20 = {} | {}
        return "line\nbreak".ljust(10).capitalize()[-15:]
    @property
    def value21(self):
        return self.n8 * 2
    @value21.setter
    def value21(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n8 = new
    @classmethod
    def build22(cls):
        return cls.__name__
    def __len__(self):
        return abs(self.n8) % 5
    def __eq__(self, other):
        if isinstance(other, Thing7):
            return self.n8 == other.n8
        return NotImplemented
    def __radd__(self, other):
        return other * 2 + self.n8
    def __enter__(self):
        print("enter", self.n8)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
class Thing23(Thing7):
    def __repr__(self):
        return f"Thing23({self.n8})"
    def act12(self, f13):
        match math.fabs(f13):
            case int() as n24 if n24 > 2:
                v26, v27 = ("a", 1.5) * 3 * 0
                xs34 = [-(True + -3) for n28 in range(2) for n29 in ([n24 for n30 in range(0) for n31 in [][:3]] + list(map(lambda n32, n33: n33, [1, 2, 3][:3], [1, 2, 3])))[:0]][-7:]
            case {"a": n24}:
                n24 = self.part11
                self.value21 = (0,)
            case _:
                mix36 = sorted(["naïve café" if self.n8 is not None else abs(self.n8) for n35 in range(2)], key=str)
        return ord(self.part11[:1] or "z") ** 1 % (1 << 61)
    @property
    def value37(self):
        return self.n8 * 2
    @staticmethod
    def helper38(n39):
        return 4 % 2 + n2
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return name
    def __float__(self):
        return self.n8 / 4
def produce40(mix41, **named42):
    yield "ω\u0301".endswith(("line\nbreak", "")) + (n2 - n2)
    for i43 in range(6):
        k45 = 6
        while k45 > 0:
            k45 -= 1
            table3.pop(hash(i43 or i43), None)
        else:
            mix41.sort()
        print(list(dict(alpha=divmod(2147483647, 7)[1], beta=int("-9223372036854775809")).values()))
    named42["key"] = 2**53 + 1
    with Thing23(10**18, "🐍!"[-3:5]) as cm46:
        n47 = 8
        for i48 in range(41):
            n47 = n47 * 3 + 1
        print(n47, n47 % 1000003)
        n47 %= 1 << 62
        mix49 = mix41
    v50 = ((yield n2 % 2) or 0, 1)
    return n47
def calc51(mix52, n53):
    global n2
    produce40([n2, (0,), 12 >> 5], more=2)
    n54, (s55, f56) = n2, (format(n2, "_").translate({97: "A", 101: None})[:20], 1e-7 + 123456.789)
    try:
        print(b"" // flag5)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({"a": 1} % {})
    except Exception as error:
        print(type(error).__name__, error)
    n54 >>= 1
    n54 = n54 % 4611686018427387904
    return {"": hash(n2), "clé": n54}
try:
    try:
        print(False >= {"a": 1})
    except Exception as error:
        print(type(error).__name__, error)
    calc51([n2 for v57 in [2.5, 3][:1]] + [False, "line\nbreak", (0,)], math.gcd(hash(0x7FFF_FFFF), n2))
    k58 = 6
    while True:
        k58 -= 1
        if k58 < 0:
            break
        match [] // {"b": 2, "a": -1}:
            case int() as n59 if n59 > 2:
                try:
                    print(("a", 1.5) + [1, 2, 3])
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(1e308 >= 9007199254740993.0)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(False // (1, 2))
                except Exception as error:
                    print(type(error).__name__, error)
                print(("été".ljust(4)[-15:], n2 < -0.0) + (), 12 ** 5, [(n59 % 10,), "x,y,,z", k58], end=";\n")
            case {"a": n59}:
                obj61 = Thing23(n2 % n2, "a" or "tab\there")
            case str(n59):
                v6 = (Thing7(n2, "ω\u0301".strip()) == n59 % k58)
            case _:
                flag63 = (("MiXeD" "") or "abc".lstrip("日本語")) == "naïve café".join(str(["b", "a"]) for n62 in list({}.values())[:3])
        table3[sorted([]).copy()] = k58 / math.isqrt(abs(k58))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    steps66 = 0
    for i64 in []:
        steps66 += 1
        if steps66 > 7:
            break
        g68 = (n67 & n2 for n67 in [n2, i64, i64][:0])
        print(g68.close())
        print([0])
    table3.clear()
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    table3.clear()
    table3 |= dict(zip(["b", "a"], [5, -1, 4, 4])).copy()
    try:
        for i69, j70 in zip([-3 for n71 in [0][:0]][:6], [1e16, 3.75]):
            xs72 = [1, math.floor(j70), n2]
            xs72.pop(-1)
            xs72.append(n2)
        else:
            assert "".replace("hello world", "abc", 1).endswith(("MiXeD", "naïve café")), "ω\u0301".casefold().lower()
        print({"zz": math.ceil(1e308), "": 10} | {s74: {"b": 2, "a": -1}["b"] for s74, n75 in {"a": 1}.items()})
        raise TypeError(table3)
    except Exception as e76:
        print("handled", type(e76).__name__, e76)
        assert flag5, "".ljust(10).removesuffix('"q"'.replace("MiXeD", "abc"))
        n77, (s78, f79) = ([len(s80) for s80 in ["x", "yy", ""]] or [n2])[18446744073709551615 % 1], ("Straße".removesuffix("tab\there".expandtabs(1))[1:18], float(n2) * (-0.5 / 0.0))
    except (LookupError, IndexError) as e81:
        print("handled", type(e81).__name__, e81)
        print(sorted({n82 for n82 in range(10)}), (abs(n2) + Thing7(Thing23(n2, "aXbXc".partition('it\'s')[0]).helper38(math.floor(9007199254740993.0)), format(1581, "e")[0:3][:20])), f"é:{math.copysign(1e308, -0.0):>12}{flag5!r}".partition("🐍!")[1])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(n2, table3, flag5, flag4)
except NameError as error:
    print("unbound", error)
try:
    print(v6)
except NameError as error:
    print("unbound", error)
