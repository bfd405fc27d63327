import math
class Problem1(LookupError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
f2 = ord(hex(7)[:1] or "z") * ((1.5 if True else 3.75) + (-2.25 - -1e308))
flag4 = max([n3 for n3 in [0][:1]], default=round(4, 0)) in range(1, 3)
s5 = " pad "
s6 = str(([] or [f2])[-1] if hasattr(1690, "append") else f"}} {"été":*^9}{5:X}")[:20]
class Thing7:
    def __init__(self, n9, v10):
        self.n8 = n9
        self.part11 = v10
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act12(self, f13, f14):
        f13 = len("日本語")
        return min([self.n8], key=lambda n15: n15, default=self.n8 * self.n8) & 0x7FFFFFFF
    def act16(self, f17):
        print("x,y,,z".encode().upper() + (b'\x00\xff' + (b"" + b"")), sep="|")
        try:
            print(True // flag4)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print([5, -1, 4, 4] & self.n8)
        except Exception as error:
            print(type(error).__name__, error)
        self.part11 = flag4
        return len([5, -1, 4, 4])
    def act18(self, s19):
        self.n8 = f2 ** 2
        g20 = iter([0][::-2])
        try:
            print(next(g20), g20.send(self.n8))
        except StopIteration as stop:
            print("stop", stop.value)
        return s19.replace(s19 if flag4 else "", "%d %s %5.2f" % (self.n8, s19, f2))[-15:]
    @property
    def value21(self):
        return self.n8 * 2
    def __add__(self, other):
        return self.n8 + other
def produce22():
    yield int("-9223372036854775809")
    obj23 = Thing7(8 << 61 & 0x7FFFFFFF, flag4)
    obj23 = obj23
    v24 = ((yield obj23.act12(abs(f2), 0.0 + f2)) or 0, 1)
    return len([0]) ** 0 % (1 << 61)
def even25(n27):
    if n27 <= 0:
        return n27
    return odd26(n27 - 1 if n27 < 12 else 6) + (({0, -1, 64} <= {0, -1, 64}) + len([5, -1, 4, 4]))
def odd26(n28):
    if n28 <= 0:
        return n28
    return even25(n28 - 1 if n28 < 12 else 6) + (n28 >> 1 if all(flag4 for n29 in range(3)) else s6.count(s6))
s6 += (1 * max(["b", "a"], key=len, default="none"))[::2][:16]
try:
    obj30 = Thing7(3, flag4 if flag4 else s5)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    produce22()
    s6 += s6
except Exception as error:
    print("caught", type(error).__name__, error)
print(b"AbC" * 2, (list({"b": 2, "a": -1}.values()) + [].copy())[3:1], ([0] + [5, -1, 4, 4]).copy() < [1, 2, 3])
n31, *xs32 = sorted([*[1, 2, 3], 4, *[5, -1, 4, 4]], key=abs)
try:
    print(f2, flag4, s5, s6)
except NameError as error:
    print("unbound", error)
try:
    print(obj30, n31, xs32)
except NameError as error:
    print("unbound", error)
raise IndexError(s6)
