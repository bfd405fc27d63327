import math
fs1 = ([-0.0, 0.1][2:] + [-float("inf"), 11 / -3])[:8]
v4 = v5 = (list(zip([n2 for n2 in range(3) for n3 in [1, 2, 3][:2]], ["b", "a"])) or [None])[0]
class Thing6:
    __slots__ = ("n7", "part10")
    def __init__(self, n8, n9):
        self.n7 = n8
        self.part10 = n9
    def __repr__(self):
        return f"Thing6({self.n7})"
    def act11(self, v12, v13):
        for i14, j15 in enumerate([][:6], 1):
            g17 = (self.n7 for n16 in [1, 2, 3][:2])
            print(list(g17))
            k18 = 3
            while k18 > 0:
                k18 -= 1
                k19 = 2
                while k19 > 0:
                    k19 -= 1
                    i14
                    if hasattr(None, "append"):
                        continue
                else:
                    mix20 = list({1: (), 1.0: ((0,) + (0,))[-3:], True: j15.strip(), None: ([5, -1, 4, 4] or [11])[0]}.values())
                j15 += j15.expandtabs(4)[-15:]
                j15 = j15[::2][:16]
            else:
                g22 = (self.n7 for n21 in [*[], -9223372036854775809, *[1, 2, 3]][:2])
                print(next(g22, None))
                v13 = (j15 + j15).zfill(6)[::2][:16]
            for i23, j24 in {"zz": 0, "": i14}.items():
                i23 = "Straße".lstrip("🐍!")
                if min([0], key=lambda n25: 4, default=8) not in [].copy():
                    continue
                fn26 = lambda q: q + 1
        return [].count(self.part10) if "tab\there".isspace() else 2
    def act27(self):
        print(sorted(({1, 2, 3} ^ {1, 2, 3}) & set([1, 2, 3])), "<%r>" % ("A-b_c".join(list({"a": 1}.keys())),), end=";\n")
        for i28, j29 in enumerate(["x", "yy", ""][:6], 1):
            try:
                self.n7 += divmod(self.part10 & self.n7, 2)[1]
                self.n7 = self.n7 % 1000000007
                raise RuntimeError([len(s30) for s30 in ["b", "a"]])
            except Exception:
                self.n7 >>= 1
                self.n7 = self.n7 & 0x7FFFFFFF
            else:
                if isinstance(b"", (list, float)):
                    raise RuntimeError(list(iter([3, 1, 2])))
                self.n7 ^= self.n7 * self.part10 % 1000000007
                self.n7 = self.n7 & 0xFFFFFFFFFFFFFFFF
            if (1000000007 < 1831) in [2.5, 3] + [True, 0]:
                raise LookupError(10 / self.part10)
        print([(7 - self.n7) * (-1) ** 4 & 0x7FFFFFFF for n32 in range(2) for n33 in list(map(lambda n34: 1421, [1, 2, 3].copy()[:2]))[:2]])
        return ascii("").index("a".rstrip()) % 18446744073709551557
    @staticmethod
    def helper35(n36):
        return n36 + n36 ^ (n36 if False else n36)
    def __enter__(self):
        print("enter", self.n7)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
class Thing37:
    def __init__(self, n39, d40):
        self.n38 = n39
        self.part41 = d40
    def __repr__(self):
        return f"Thing37({self.n38})"
    def act42(self, v43):
        self.n38 = (-0.0 + self.n38, bin(self.n38 & 0xFFF))
        g44 = iter([] + [])
        try:
            print(next(g44), g44.send(4166))
        except StopIteration as stop:
            print("stop", stop.value)
        match (list(zip([5, -1, 4, 4], ["b", "a"])) or [None])[-1]:
            case 0 | 1:
                print([-2.25] * 2 + (fs1 + fs1) + [n47 * 0.5 for n47 in list(map((lambda q: q + 1), [1, 2, 3][:0]))[:1]], {len([True, 0]), 8 - 1000000007, 5} ^ {Thing6(n48, 5).act11(n48, None) for n48 in range(11)}, end=";\n")
                with Thing6(abs(1), len([])) as cm49:
                    with Thing6(4 and -2, 2147483647 & -2) as cm50:
                        print(isinstance(cm50, Thing6), type(cm50).__name__)
                    print(list(reversed([0])) * 1, repr(str(self.n38).swapcase()), [abs(float("abc")), 1e22], sep="|")
            case str(n45):
                for i51, j52 in enumerate(sorted(["b", "a"], key=len)[:6], 1):
                    n53, (s54, f55) = (i51 // -1) ** 5 % 4611686018427387904, (f"n={9007199254740993.0:*<10.1f}}} {j52!a}{{{i51:#o}".ljust(12)[:20], math.inf)
                try:
                    print(1 * -0.5)
                except Exception as error:
                    print(type(error).__name__, error)
            case _:
                d56 = self.part41
        return oct(6 * 10**18)[1:18]
    def act57(self):
        if "hello world".count("x,y,,z") < self.n38:
            obj58 = Thing6(self.n38, True + self.n38)
            try:
                print(b"" + False)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print([1, 2, 3] * 3)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(0.1 * -1)
            except Exception as error:
                print(type(error).__name__, error)
        else:
            with Thing6(self.n38, self.n38) as cm59:
                v61, v62 = tuple(-2 for n60 in range(2))
            fn65 = lambda n64: -1
        self.n38 %= 1000000007
        self.n38 = self.n38 % 18446744073709551557
        v66, v67 = (-9223372036854775809 << 64 & 0x7FFFFFFF,)
        return "hello world".rjust(10, "·")[-15:]
    def act68(self, xs69):
        try:
            print(-2.25 & self.part41)
        except Exception as error:
            print(type(error).__name__, error)
        print((tuple(n71 for n71 in range(1)) + "42".rpartition("A-b_c")) * 0, {}, [])
        return "ω\u0301".split()
    @property
    def value72(self):
        return self.n38 * 2
    @classmethod
    def build73(cls):
        return cls.__name__
    def __len__(self):
        return abs(self.n38) % 5
    def __add__(self, other):
        return self.n38 + other
def even74(n76):
    if n76 <= 0:
        return min(n76 ** 3, n76.bit_length(), n76 ** 0) % -9223372036854775807
    return odd75(n76 - 1 if n76 < 12 else 6) + sum(False + 4611686018427387903 for n78 in sorted([5, -1, 4, 4], key=(lambda q: q + 1))[:1])
def odd75(n77):
    if n77 <= 0:
        return len({str(n79): n77 for n79 in range(3)})
    return even74(n77 - 1 if n77 < 12 else 6) + len(sorted({7}))
def calc80(fs81, fs82, fs83, *rest84, **named85):
    named85["b"] = True
    n86 = 5 % -3 + (4 if True else 1) if hash(9223372036854775807) not in [-3, 1408, -3] else 9223372036854775808
    if 18446744073709551615 - 9223372036854775808 < n86:
        if False & hasattr(named85, "append"):
            print(list(map(abs, [even74(7) for n87 in list(map(lambda n88: n86, [5, -1, 4, 4][:0]))[:2]][:2])), "42".isdigit() and ('it\'s' + "").isupper())
        fs81 = []
    else:
        try:
            print({7} + 1e22)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(b"AbC" + False)
        except Exception as error:
            print(type(error).__name__, error)
    return n86
def produce89(words90, n91, n92):
    v93 = ((yield calc80(fs1, fs82=fs1, fs83=[2.0, -1.25, 0.0], **{"extra": 1}) and n92) or 0, 1)
    print(hex("🐍!".count("A-b_c")).rjust(9, "·"))
    v94 = ((yield len(dict(zip(["x", "yy", ""], [5, -1, 4, 4])))) or 0, 1)
    return math.ceil(math.copysign(1e-7, 1.5))
try:
    steps97 = 0
    for i95 in sorted([1, 2, 3], key=(lambda q: q + 1)):
        steps97 += 1
        if steps97 > 7:
            break
        obj99 = Thing37("日本語".index("a"), {str(n98): i95 for n98 in range(5)})
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    v5 = v5
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print([5, -1, 4, 4] >= {"a": 1})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print([5, -1, 4, 4] - (1, 2))
    except Exception as error:
        print(type(error).__name__, error)
    calc80(fs1, [1e16, round(1e22, 2)], [2.5 + 1370, 0.5], (Thing37(sum(10**18 for n102 in [][:0]), dict(zip(["b", "a"], [0]))) + (False + 3)), *[None, 1532, True] + list(filter(lambda n103: True, [])), **{"extra": 1})
    flag105 = () == tuple(3.75 for n104 in range(3)) or {"b": 2, "a": -1}.get("a", 2) not in []
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print({})
    if (4611686018427387904 or 9) not in [5, -1, 4, 4]:
        ([] or [None])[0]
        print({(1, 2): None})
    produce89(repr('"q"').rsplit("a", 1), -1, len({s106: n107 for s106, n107 in {"a": 1}.items()}))
    v5 = max([True, 0], key=str, default=None)
except Exception as error:
    print("caught", type(error).__name__, error)
for i109, j110 in zip([n111 for n111 in range(0) if flag105][:6], [-1e308, 1.5]):
    n112, *xs113 = list(reversed([0].copy()))
print(sum([n114 * 0.5 for n114 in [][:3]]) if flag105 else (-2 - 10**18) / 10, ("MiXeD".center(11, "*") * 0).count("<%r>" % ("a".join([]),)))
try:
    v5 = None
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(fs1, v5, v4, flag105)
except NameError as error:
    print("unbound", error)
