import math
class Problem1(ValueError):
    def __str__(self):
        return f"<{self.args}>"
class Problem2(Problem1):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
t3 = ()[1:]
xs4 = list(range(5, 2, -3))
t5 = ("{}-{:>5}|".format(xs4, "hello world").center(4, "*")[::2][:16], isinstance(-1 if True else 1, (float, bool)))
class Thing6:
    shared8 = 9223372036854775807
    def __init__(self, n9, s10):
        self.n7 = n9
        self.part11 = s10
    def __repr__(self):
        return f"Thing6({self.n7})"
    def act12(self, n13, f14):
        print(([5, -1, 4, 4] or [n13])[-1] if isinstance(0.1, (type(None), tuple)) else self.shared8 - self.shared8, -len([2.5, 3] + [True, 0]), t3)
        del xs4[-3:1]
        print(self.part11)
        return self.part11.replace("Straße", ascii(self.part11), 0)[1:18]
    def act15(self, xs16):
        k17 = 2
        while True:
            k17 -= 1
            if k17 < 0:
                break
            print(math.comb(4, 1), self.part11)
        return dict(alpha=self.n7, beta=self.n7)["b"]
    def act18(self, s19):
        if abs(self.n7) < self.shared8 ** 0:
            g20 = iter(xs4.copy())
            try:
                print(g20.throw(ZeroDivisionError("in")))
            except ZeroDivisionError as error:
                print("back", error)
        return xs4
    @property
    def value21(self):
        return self.n7 * 2
    @value21.setter
    def value21(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n7 = new
    @classmethod
    def build22(cls):
        return cls.__name__
    def __radd__(self, other):
        return other * 2 + self.n7
class Thing23:
    def __init__(self, n25, xs26):
        self.n24 = n25
        self.part27 = xs26
    def __repr__(self):
        return f"Thing23({self.n24})"
    def act28(self, v29, v30):
        obj31 = Thing6(7, oct(self.n24))
        return sorted(xs4 * 0)[::-1][:6]
    @staticmethod
    def helper32(n33):
        return math.gcd(n33, n33) if n33 != n33 else max(n33, 5)
    def __str__(self):
        return f"<{self.n24}>"
    def __len__(self):
        return abs(self.n24) % 5
    def __getitem__(self, index):
        if index > 2:
            raise IndexError(index)
        return (index, self.n24)
def calc34(*rest35, **named36):
    n37 = 4
    for i38 in range(26):
        n37 = n37 * 10 - 1
        if i38 % 16 == 9:
            xs4.append(n37)
    print(n37, n37 % 1000003)
    n37 %= 1 << 62
    steps43 = 0
    for i39 in [n37 for n41 in range(2) for n42 in xs4[:1]]:
        steps43 += 1
        if steps43 > 7:
            break
        if math.isinf(123456.789 + -2.25):
            print(Thing23(i39, xs4), n37)
            named36["b"] += n37 ^ "hello world".rfind("tab\there", 5)
        elif "".upper().isupper():
            n44 = i39
            n37 = len(named36)
        else:
            print(Thing6(n44, "A-b_c".replace("A-b_c", " pad ", 2).capitalize()[-15:]).act18(repr("A-b_c")))
            obj47 = Thing6(i39, "aXbXc")
    xs4.extend([False + n49 for n48 in range(2) for n49 in sorted([5, -1, 4, 4])[:2]][:2])
    return t3
try:
    n50 = 5
    for i51 in range(27):
        n50 = n50 * 31 ^ 7
        n50 -= i51
    print(n50, n50 % 1000003)
    n50 %= 1 << 62
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i52, j53 in zip(list(iter([3, 1, 2]))[:6], [2.5] * 2):
        match "abc".splitlines():
            case 0 | 1:
                flag56 = (b"".decode("latin-1") < "a") & True
                n57 = (i52 * 4 // (-2147483648) >> 32) % 4611686018427387904
            case int() as n54 if n54 > 2:
                xs4.sort()
                if 8 << 1 != round(i52, 1):
                    t3 = tuple([n50 for n58 in range(2) if True] if "a" == '"q"' else [n54, n54, i52])
                    print("naïve café".replace('it\'s', "{a:+d}/{b:.2f}".format(a=-9223372036854775808, b=j53).zfill(3), 0), Thing6(min(n50, 0x7FFF_FFFF, 10), "line\nbreak" if True else "日本語").part11 == "line\nbreak".join(sorted(["x", "yy", ""], key=lambda s59: (len(s59), s59))), [i52, " pad ", n50 ** 0 % 4611686018427387904])
                else:
                    xs4[1] += Thing23(i52, xs4).n24
                    n50, xs4[0] = xs4[-1], n54 ^ n50
            case {"a": n54}:
                t3 = format(j53, "").rpartition("🐍!")[-3:]
            case str(n54):
                try:
                    print(False - j53)
                except Exception as error:
                    print(type(error).__name__, error)
            case _:
                xs4.append(math.copysign(j53, j53) / 0.5)
        t5 += t3
        t5 = t5[-3:]
    t5 = (f"{t3!r}é:{t5!r}}} {t5}".rfind("{a:+d}/{b:.2f}".format(a=n50, b=5e-324), 4) % -9223372036854775807, t5)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc34(t3 * 0, {0, -1, 64}, *[0.5 + 5e-324 if True else repr(None)[1:18] for n62 in range(0)], **{"extra": 1}))
    n50 ^= min(len("MiXeD"), n50, n50 + n50)
    calc34(([True, 0] + xs4 or [None])[0], {0, -1, 64} & set(), more=2)
    try:
        print({0, -1, 64} | {})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print("aXbXc" < 5e-324)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(b'\x00\xff' + t5)
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    xs4 = list(map((lambda q: q + 1), xs4[:3]))
    obj65 = Thing23((3 << 2) % 18446744073709551557, [n64 for n63, n64 in zip(xs4, [1, 2, 3][:3])])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        if max([], default=-2.25) == ([] or [1e-7])[-1]:
            print(set(), ["hello world".title(), n50, n50] + list((1, 2)))
            v66 = t5
        elif (n67 := math.comb(4, 4)) > n50:
            obj65.n24 = sorted([0], key=lambda n68: n50)
        else:
            calc34((sorted([1, "a", None], key=str) or [None])[0], *sorted([1, "a", None], key=str) + xs4, **{"extra": 1})
        xs4.pop()
    except ArithmeticError as e69:
        print("handled", type(e69).__name__, e69)
        print(type(e69.__cause__).__name__, type(e69.__context__).__name__, e69.args)
    except Exception as e70:
        print("handled", type(e70).__name__, e70)
        raise LookupError(e70.args)
    else:
        print([all(3 < 2**53 + 1 for n71 in range(0)), True, ("%d %s %5.2f" % (math.gcd(n50, n50), ["x", "yy", ""], 9007199254740993.0 + 1e-7))[1:18]])
        calc34(*list({"zz": [1, 2, 3], "clé": [1, "a", None]}.values()), more=2)
    print(calc34(more=2))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i72 in [True, 0][:5]:
        n50 = (list(map(abs, ([0] * 1)[:2])) or [10 - abs(n50)])[-1] % 1000000007
        try:
            print(-0.5 - xs4)
        except Exception as error:
            print(type(error).__name__, error)
        assert (n74 := -n50) > n50 >> 0, (b"" * 1).decode("latin-1")
    else:
        try:
            t5 = calc34((xs4 or [n50])[-1] and 0.5 - 100.0, *list({"key": n50, "key": n50}.items()), **{"extra": 1})
            raise ValueError(n50)
        except RuntimeError as e75:
            print("handled", type(e75).__name__, e75)
            xs4.append(len([2.5, 3] + [True, 0]) & 0xFFFFFFFFFFFFFFFF)
        else:
            xs4.append(2 // (n50 ^ n50))
            print(sorted("Straße".split(), key=len), ([100.0] * 3 or [min(100.0, n50)])[0] * (1e22 % float("inf") if n50 in set() else 1e22 + n50))
        finally:
            print("finally 82")
        calc34(*list(enumerate([s81 for s81 in ["b", "a"][:1]], 1)), **{"extra": 1})
    print(calc34(xs4, more=2))
    g82 = iter(sorted(xs4))
    print(g82.throw(ValueError(n50)))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(t3, xs4, t5, n50)
except NameError as error:
    print("unbound", error)
try:
    print(obj65)
except NameError as error:
    print("unbound", error)
