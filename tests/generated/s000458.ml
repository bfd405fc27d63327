import math
class Problem1(Exception):
    pass
n2 = 4091
raw3 = (b"ab" * 3)[-15:]
flag7 = any(True for n4 in [n6 or 4 for n5 in range(0) for n6 in [0][:2]][:3])
n8 = n9 = ~n2 ^ n2
n10 = min(n2 + (n8 if False else n9), n2, n8)
class Thing11:
    def __init__(self, n13, xs14):
        self.n12 = n13
        self.part15 = xs14
    def __repr__(self):
        return f"Thing11({self.n12})"
    def act16(self, s17, n18):
        s17 += repr(s17)[-15:]
        s17 = s17[-15:]
        return min(self.part15, key=lambda n19: self.n12, default=n10) if flag7 else pow(n8, 4, 1000000007)
    def act20(self, f21):
        xs22 = list(range(3, 10, 4))
        return len([(1, 2) for v23 in [True, 0][:1]])
    def act24(self, v25):
        self.part15.remove(n10 or self.n12)
        n26 = (sum(self.part15 + self.part15) or min(self.n12, -2147483648 if flag7 else 11, n10)) & 0xFFFFFFFFFFFFFFFF
        return (("🐍!" "line\nbreak") or "?")[0]
    @property
    def value27(self):
        return self.n12 * 2
    @staticmethod
    def helper28(n29):
        return n29
    def __lt__(self, other):
        return self.n12 < other
    def __enter__(self):
        print("enter", self.n12)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n12 % 2 == 0
def calc30(xs31, **named32):
    xs31[-2] = (n2 + n2) ** 3 % 1000000007
    g34 = (int("1_000") for n33 in range(1) if named32 == flag7)
    print(list(g34))
    for i35 in range(2):
        xs31 = list(map(lambda n37: (i35 << 4) % 4611686018427387904, [n8 for n38 in range(3) if flag7][-2:3][:0]))
    else:
        n40 = len(list({1: "x", "a": 2.5}.values())) - divmod(sum(-2147483648 for n39 in xs31[:0]), -1)[0]
    return sorted(xs31, key=lambda n41: (xs31 or [n10 if flag7 else n9])[0])
class Thing42(Thing11):
    shared43 = n8
    def __init__(self, n44, n45):
        super().__init__(n44, [])
        self.part46 = n45
    def __repr__(self):
        return f"Thing42({self.n12})"
    def act20(self, f21):
        print({"zz": self.n12, "key": self.part46})
        return sum(self.part15[::2])
    @classmethod
    def build47(cls):
        return cls.__name__
def make48(n49):
    fs52 = ([divmod(n9, 3)[1] * (n8 * 0.1)] * 3)[-7:]
    def inner50(n51):
        nonlocal fs52
        k53 = 5
        while k53 > 0:
            k53 -= 1
            obj54 = Thing11(n49, [5, -1, 4, 4])
        return math.comb(5, 0)
    return inner50
def calc55(*, table56={}):
    print(f"}} {6=}", max([2.0, -1.25, 0.0] + [0.5, 1.5], default=0.0 - 0.5) + math.sqrt(abs(100.0)))
    return n9 * (0.0 + n10)
try:
    calc55(table56={9: calc55(), 0x7FFF_FFFF: "a".replace("42", "a", 3)[::2][:16]})
    try:
        print(1e22 % n10)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({0, -1, 64} % (1, 2))
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(raw3 >= "été")
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc30(xs31=list(range(4, 4, 1)), **{"extra": 1}))
    obj60 = Thing11(([1, 2, 3] or [0])[0], calc30([0], **{"extra": 1}))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc30([n10, 3, 12] * 1, **{"extra": 1}))
    n61 = 4
    for i62 in range(54):
        n61 = n61 << 1
    print(n61, n61 % 1000003)
    n61 %= 1 << 62
    n9 = n8
    g65 = ([0].count(n61) for n63 in [0 for n64 in [0][:1]][:3])
    print(list(g65))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    flag7 = {9223372036854775808 ** 4 % 4611686018427387904, n61, 3} <= {7} - {7} ^ {1, 2, 3}
    k66 = 3
    while True:
        k66 -= 1
        if k66 < 0:
            break
        for i67 in ["abc", '"q"', (1, 2)][:5]:
            raw3 = n8
    print(Thing42(8 - (n10 ^ 12), n9).part15)
    try:
        print(("a", 1.5)[3:] * 1 + (), max(list({1: n61, 1.0: "MiXeD", True: "Straße", None: n8}.values()), key=str, default=None), list(range(2, 6, 1)).copy(), sep="|")
        raw3 = (1, 2)
    except Exception:
        print([n8 - n70 for n70 in [([0] or [4611686018427387904])[-1] for n71 in [n8 for n72 in [0][:0]][:3]][:0]], sep="|")
        obj60.note = set()
        print(obj60.note)
    finally:
        print("finally 44")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    assert ("a", 1.5) * 0 in [2.5, 3][-2:]
    n73 = 5
    for i74 in range(23):
        n73 = n73 * -5
    print(n73, n73 % 1000003)
    n73 %= 1 << 62
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    g75 = iter([0] + [5, -1, 4, 4])
    while (n76 := next(g75, None)) is not None:
        print("item", n76)
        if n76 == 0:
            break
    n2 = n73
    n8 -= 7
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(n2, raw3, flag7, n9)
except NameError as error:
    print("unbound", error)
try:
    print(n8, n10, obj60, n61)
except NameError as error:
    print("unbound", error)
try:
    print(n73)
except NameError as error:
    print("unbound", error)
raise ValueError([] + [])
