import math
class Problem1(LookupError):
    pass
d2 = dict(alpha="a".upper().count(type("42").__name__), beta=1 // (2**62))
fs3 = ([min(4294967296 * 5e-324, 5 or 8)] * 2)[1:9]
flag4 = bool([None, 11, True]) & (-2147483648 & 4294967296 != (8 and 2**53 + 1))
table6 = {1e308 / 1e300: float("inf"), any(flag4 for n5 in sorted(set())[:1]): ("A-b_c" * 2).zfill(9)[::2][:16]}
d10 = dict(zip(["a", '"q"'], [n7 for n7 in [1, 2, 3][:1]])) | dict(zip("A-b_c".rsplit(None, 1), [3 for n8 in range(1) for n9 in [0][:0]]))
class Thing11:
    shared13 = 1384
    def __init__(self, n14, v15):
        self.n12 = n14
        self.part16 = v15
    def __repr__(self):
        return f"Thing11({self.n12})"
    def act17(self, xs18, xs19):
        print(b'\x00\xff', self.n12)
        n20 = n21 = math.gcd((8 if flag4 else 7) if "".endswith(("日本語", "Straße")) else math.gcd(self.n12, self.n12), math.gcd(self.n12, abs(18446744073709551615)))
        table6[abs(self.n12 - n20)] = float("inf") % 9007199254740993.0 * (-0.0 * -2.25)
        return (int("-7")).bit_count()
    @classmethod
    def build22(cls):
        return cls.__name__
class Thing23:
    def __init__(self, n25, v26):
        self.n24 = n25
        self.part27 = v26
    def __repr__(self):
        return f"Thing23({self.n24})"
    def act28(self, n29, s30):
        try:
            table6 |= {}
            raise KeyError(d10)
        except Exception as e31:
            print("handled", type(e31).__name__, e31)
            k32 = 6
            while True:
                k32 -= 1
                if k32 < 0:
                    break
                n29 *= k32.bit_count()
                n29 = n29 % 4611686018427387904
        except (Problem1, RuntimeError) as e33:
            print("handled", type(e33).__name__, e33)
            raise IndexError(e33.args)
        return str(self.n24)[-15:]
    def act34(self):
        k35 = 6
        while k35 > 0 and not 100.0 <= -1e308:
            k35 -= 1
            if flag4:
                continue
        return flag4
    @staticmethod
    def helper36(n37):
        return max(753, n37) if "line\nbreak".endswith(('it\'s', "naïve café")) else n37
    @classmethod
    def build38(cls):
        return cls.__name__
    def __str__(self):
        return f"<{self.n24}>"
    def __hash__(self):
        return hash(self.n24)
    def __eq__(self, other):
        return hash(self.n24) == hash(other)
    def __enter__(self):
        print("enter", self.n24)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def produce39(*, n40):
    v41 = yield n40
    print("got", v41)
    try:
        yield n40
        d2["key"] = Thing11(n40, v41).build22().startswith("{}-{:>5}|".format(-9223372036854775808, "ω\u0301"))
        raise ValueError(((1, 2) * 2)[3])
    except Exception as e42:
        print("handled", type(e42).__name__, e42)
        raise RuntimeError(e42.args)
    try:
        n40 = (list(iter([3, 1, 2])) or [len([])])[0] + int(" 0012 ")
    except LookupError as e43:
        print("handled", type(e43).__name__, e43)
        n44 = ~((n40 if flag4 else 3) - len([0]))
    print(flag4)
    print(Thing11(4180, v41), (b"" * 1 + bytes([n40 % 256, n40 % 256])) * 0)
    yield from iter([5, -1, 4, 4])
def calc45(flag46):
    d2.popitem()
    k47 = 6
    while k47 > 0:
        k47 -= 1
        flag46 = "{a:+d}/{b:.2f}".format(a=2147483647 & k47, b=1.5 / 0.5)[:20]
        print(Thing23(k47, [8 for v48 in [True, 0][:2]]).helper36(min(divmod(k47, 4294967296)[1], round(k47, 0), k47 if flag4 else k47)), ~([0] or [k47])[-1] if flag4 else k47, (b""[-3:4] + b"AbC".upper())[0:5])
    return flag46
try:
    if len(d2) < sum(n49 for n49 in [0][:0]):
        try:
            print([n50 * 0.5 for n50 in list(filter(lambda n51: "line\nbreak" in "MiXeD", [*[1, 2, 3], 0, *[1, 2, 3]]))[:0]], [0].index(-4611686018427387904), ["b", "a"])
            v52, v53 = ("a", 1.5)
        except Problem1 as e54:
            print("handled", type(e54).__name__, e54)
        except (Problem1, ValueError) as e55:
            print("handled", type(e55).__name__, e55)
    print(max(sorted([-2 for n56 in [1, 2, 3][:0]]), default=-1), math.inf, max(list(map(lambda n57: min([5, -1, 4, 4], key=lambda n58: n58, default=3675), [n59 for n59 in [0][:2]][:3])), default=sum(sorted([0], key=(lambda q: q + 1)))))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    fs3 = [5e-324 / 1e300 for f60 in [3344 * 1e22, 0.0 - 1e22][:0]]
    d2 = d10
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(1 * format(ord("été"[:1] or "z"), "d"))
    try:
        print(d2 & 6)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(False & b"")
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print(calc45(flag46=({0, -1, 64} - {1, 2, 3}).isdisjoint({0, -1, 64} & set())))
        raise LookupError(([1, "a", None] + [1, 2, 3] or [None])[-1])
    finally:
        print("finally 6")
        flag61 = flag4
        try:
            d2 = {"": 5, "zz": 11 >> 70 | (6 | 3)}
        except Exception as e62:
            print("handled", type(e62).__name__, e62)
            raise KeyError("second") from e62
        except Exception as e63:
            print("handled", type(e63).__name__, e63)
            g64 = produce39(n40=b""[-1])
            print(list(g64))
            fs3 += fs3
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    table6 |= {"zz": 10, "b": -1}.copy()
    print(calc45(math.isnan(1e-7) or calc45(flag46=flag4)))
    print(round(9223372036854775808 ** 5, -2), (Thing11(4611686018427387904, flag4).n12, ("naïve café", "x,y,,z"))[0:])
    fs65 = fs3
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(d2, fs3, flag4, table6)
except NameError as error:
    print("unbound", error)
try:
    print(d10, fs65)
except NameError as error:
    print("unbound", error)
