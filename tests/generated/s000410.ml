import math
class Problem1(Exception):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
xs2 = [+len([])]
n4 = ((7 if bool([2.5, 3]) else min(123456789012345678901234567890, 9, 123456789012345678901234567890)) + min(sorted([], key=(lambda q: q + 1)), key=lambda n3: n3 << 30, default=4611686018427387904 % 1000000007)) % (1 << 61)
t5 = t6 = (tuple(sorted(xs2, reverse=True)) * 0)[-3:]
class Thing7:
    def __init__(self, n9, d10):
        self.n8 = n9
        self.part11 = d10
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act12(self, n13):
        for i14 in "🐍!"[:6]:
            self.n8 = len(sorted({1, 2, 3}))
            d16 = self.part11
        n17 = n13
        g19 = (n18 for n18 in xs2[:0])
        return n4.bit_length()
    def act20(self, v21, v22):
        v21 = xs2 + [] + [1, 2, 3][0:5]
        s23 = (2 * ("ω\u0301" + "Straße").removeprefix("été".ljust(6)))[:20]
        return (self.n8 if True else n4) // -1
    @staticmethod
    def helper24(n25):
        return (n4 >> 4) + pow(n25, 2, (-2147483648))
    @classmethod
    def build26(cls):
        return cls.__name__
    def __neg__(self):
        return -self.n8
    def __enter__(self):
        print("enter", self.n8)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n8 % 2 == 0
class Thing27:
    shared29 = n4
    def __init__(self, n30, n31):
        self.n28 = n30
        self.part32 = n31
    def __repr__(self):
        return f"Thing27({self.n28})"
    def act33(self, f34):
        n35 = 8
        for i36 in range(67):
            n35 = n35 * 3 + 1
        print(n35, n35 % 1000003)
        n35 %= 1 << 62
        print(Thing7(self.shared29, {"b": 2, "a": -1}), t5 == (f34, True) * 0)
        return self.n28
    def act37(self):
        with Thing7(self.n28, {"clé": self.shared29, "clé": 2}) as cm38, Thing7(n4, {s39: self.n28 for s39, n40 in {"a": 1}.items()}):
            self.shared29 //= 7
            self.shared29 = self.shared29 % 18446744073709551557
            try:
                print([] | b"")
            except Exception as error:
                print(type(error).__name__, error)
        return ('it\'s'.rjust(3, "·") * 2)[::2][:16]
    def act41(self):
        k42 = 5
        while True:
            k42 -= 1
            if k42 < 0:
                break
            del xs2[1:4]
            try:
                print(self.shared29 < 10)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(-0.0 - set())
            except Exception as error:
                print(type(error).__name__, error)
        return self.shared29
    @property
    def value43(self):
        return self.n28 * 2
    @value43.setter
    def value43(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n28 = new
    @classmethod
    def build44(cls):
        return cls.__name__
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return name
def calc45(fs46, n47):
    obj48 = Thing27(Thing27(4565, 123456789012345678901234567890 if False else 7).act41(), 1000000007)
    try:
        xs2[-1] = math.isinf(1.5 - 2.5)
    finally:
        print("finally 20")
    fs46 += fs46
    fs46 = fs46[::-1][:6]
    return n47
def down49(n50, acc51):
    if n50 <= 0:
        return Thing27(n50, ~n4).act37()
    with Thing7(calc45([0.5, 1.5], 3), {**{"b": 2, "a": -1}, "zz": n50}) as cm52:
        n54, *xs55 = [11 * n53 & 0xFFFFFFFFFFFFFFFF for n53 in range(0) if acc51.isalpha()]
        if math.isinf(sum([0.5, 1.5])):
            with cm52 as cm56, Thing7((7 << 4) % 18446744073709551557, {"a": 1}.copy()):
                print({len({s57: n4 for s57, n58 in {}.items()}), sum([n4, 6, 2817]), 4})
        else:
            try:
                print(-4611686018427387904 // 2147483647)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(b'\x00\xff' >= -3)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(n50 == acc51)
            except Exception as error:
                print(type(error).__name__, error)
    return (down49(n50 - 1, format(123456.789 - 0.5, "")[:20]) + (["x", "yy", ""] or [acc51])[0])[:12]
def start59(acc51):
    return down49(16, acc51)
assert xs2 is not None
try:
    Thing7(calc45([1e22, float("inf")], n4), {"a": n4 ** 4 & 0x7FFFFFFF, "a": " pad ".rfind("MiXeD", 5)}).helper24(~max(n4, 1860))
    for i60 in range(2):
        try:
            print(-0.0 - {"a": 1})
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(False == n4)
        except Exception as error:
            print(type(error).__name__, error)
        if isinstance({}, (int, type(None))):
            g63 = (calc45([0.5, 1.5], 0) for n62 in xs2[:1])
            print(next(g63, None))
        else:
            obj64 = Thing27(i60 // (2**64), i60 // 3)
            obj64.note = False and "abc"
            print(obj64.note)
    for i65 in iter([3, 1, 2]):
        print(min(100.0, calc45([0.5, -2.25], n4)), (b"" + b'\x00\xff').upper() + (b"" + b'\x00\xff')[3:1], [i65 * i65 / 4294967296, sum([2.0, -1.25, 0.0])])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        try:
            print(b"" & ("a", 1.5))
        except Exception as error:
            print(type(error).__name__, error)
        t6 += (t6 + divmod(n4, (2**62)))[:4]
    finally:
        print("finally 36")
        del xs2
        for i67 in range(7):
            if chr(97 + i67 % 26).isdigit():
                continue
            try:
                print(1 * set())
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print("aXbXc" % b"AbC")
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(False + (2**53 + 1))
            except Exception as error:
                print(type(error).__name__, error)
    obj69 = Thing27(n4, calc45([0.5, 1.5], n4))
except Exception as error:
    print("caught", type(error).__name__, error)
print(['it\'s'.join(str(obj69) for n71 in [][:2])[::-2][-15:] for s70 in '"q"'.ljust(7).rsplit("--", 1)[:0]], end=";\n")
g73 = (n4 for n72 in range(5) if n4 in set())
while (n74 := next(g73, None)) is not None:
    print("item", n74)
    if n74 == 0:
        break
try:
    t5 += ("a", 1.5)
    calc45(fs46=[100.0] * 2 + [100.0] * 2, n47=n4)
    try:
        print(b"ab" < t6)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(b"ab" == {"b": 2, "a": -1})
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(xs2, n4, t6, t5)
except NameError as error:
    print("unbound", error)
try:
    print(obj69)
except NameError as error:
    print("unbound", error)
