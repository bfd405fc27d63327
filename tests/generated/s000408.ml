import math
class Problem1(Exception):
    def __str__(self):
        return f"<{self.args}>"
d2 = dict(alpha=2147483648, beta=(2**53 + 1 - 8 << 1) % (1 << 61))
raw3 = (("<%r>" % ("tab\there",)).encode() * 2)[-15:]
s4 = (b"AbC".decode("latin-1") if "42".ljust(3).isspace() else (0 * "日本語").partition("tab\there")[1])[1:18]
xs5 = list(range(7, 3, -4))[::-2]
t7 = tuple(-round(1e22, 3) for n6 in range(1))
class Thing8:
    shared10 = 1
    def __init__(self, n11, d12):
        self.n9 = n11
        self.part13 = d12
    def __repr__(self):
        return f"Thing8({self.n9})"
    def act14(self, v15):
        v15 = b"".decode("latin-1").rfind("MiXeD".join(str(None) for n16 in xs5[:0]), 5) & 0x7FFFFFFF
        n17 = self.n9
        return [][0] == ([True, 0] or [None])[0]
    def act18(self, xs19):
        self.n9 *= ord(s4.center(3, "*")[:1] or "z") % 18446744073709551557
        self.n9 = self.n9 % 4611686018427387904
        self.part13 = {"key": (xs5 or [-self.shared10])[0], "key": self.n9}
        return s4
    def act20(self, v21):
        v22, v23 = t7 * 2
        return xs5
    @property
    def value24(self):
        return self.n9 * 2
    @value24.setter
    def value24(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n9 = new
    @staticmethod
    def helper25(n26):
        return n26 << 63 & 0xFFFFFFFFFFFFFFFF
    def __bool__(self):
        return self.n9 > 3
    def __neg__(self):
        return -self.n9
    def __call__(self, n=1):
        self.n9 = (self.n9 + n) % 1000003
        return self.n9
def make27(n28):
    d32 = {"": (-4611686018427387904 * 3 if xs5 == xs5 else min(xs5, key=lambda n31: 4, default=n28)) % 18446744073709551557, "a": n28 if True & False else n28}
    def inner29(n30):
        nonlocal d32
        n33 = 9
        for i34 in range(22):
            n33 = n33 + 4611686018427387904
            n33 -= i34
        print(n33, n33 % 1000003)
        n33 %= 1 << 62
        obj36 = Thing8(n33, {str(n28): 4740 for n35 in range(4)})
        s4 if math.isnan(1.5) else ord(s4[:1] or "z")
        return len(xs5)
    return inner29
def make37(n38):
    n41 = 10 if 4294967296 + n38 >= (n38 if True else 11) else n38
    def inner39(n40):
        nonlocal n38
        d42 = d2
        print(list(map((lambda n43: n41), [len(s44) for s44 in ["b", "a"]][:3])), sep="|")
        n38 = 3003
        return ([n41 for n45 in range(0) for n46 in xs5[:2]] or [n40])[n41 % 1] % 4611686018427387904
    return inner39
def calc47(v48, words49=["b", "a"]):
    print(len({"zz": min([], key=lambda n50: n50, default=4), "zz": ~6}), math.fabs(1e22), list(filter(lambda n51: s4.find(s4) < 3384, [([1, 2, 3] or [9223372036854775807])[-1] for n52, n53 in zip(xs5, xs5[:3])])))
    obj54 = Thing8(int("1_000"), Thing8(7, d2).part13)
    try:
        print(0 * 0)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(1 >= False)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        n55 = -4611686018427387904 * raw3[1] * 9223372036854775808 % 1000000007
    finally:
        print("finally 92")
        make27(n28=9223372036854775807)
        g56 = iter(xs5)
        print(list(g56))
        return ([] or [None])[-1]
    return Thing8(9, d2)
try:
    make37(2)
    g59 = ((-1 << 63) % 1000000007 for n57 in [0 for n58 in xs5[:2]][:3])
    while (n60 := next(g59, None)) is not None:
        print("item", n60)
        if n60 == 0:
            break
    n61 = 1
    for i62 in range(60):
        n61 = n61 + 4611686018427387904
    print(n61, n61 % 1000003)
    n61 %= 1 << 62
    n63, *xs64 = xs5
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    s4 += format(100.0 - 0.1, "*<10.1f")[1:18]
    print([(-4611686018427387905 * 18446744073709551616 << 64) % 4611686018427387904, tuple(n65 for n65 in range(3)), 12], list(()), *[len(s66) for s66 in ["x", "yy", ""]])
    try:
        print(s4 | 2864)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(1e22 | -1)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(0.0 - 1000000007)
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n67, (s68, f69) = xs5.index(4294967296) - xs5[3 % 3], (s4[::2], float("1.5"))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    xs5 = xs5
    raw70 = raw3
    xs5[2] = 7
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc47({**d2, "": n67}, sorted({**{}, "clé": 18446744073709551616})))
    raw3 = t7
    try:
        try:
            make37(min(9 & n67, n67 * n67, Thing8(n67, d2).helper25(1)))
        except Exception as e72:
            print("handled", type(e72).__name__, e72)
            raise
        raise Problem1(None)
    finally:
        print("finally 92")
        make27(abs(n67))
        try:
            s73 = (3 * b"".decode("latin-1"))[::2][:16]
            k74 = 2
            while k74 > 0:
                k74 -= 1
                print([f75 for f75 in ([] + [])[:1]][-3:])
            raise Problem1(([True, 0] or [None])[-1])
        except Exception as e76:
            print("handled", type(e76).__name__, e76)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(d2, raw3, s4, xs5)
except NameError as error:
    print("unbound", error)
try:
    print(t7, n67, raw70)
except NameError as error:
    print("unbound", error)
