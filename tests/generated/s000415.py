import math
class Problem1(ValueError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
n2 = -4611686018427387905
d3 = {}
flag4 = ~pow(n2, 5, 3) < (4825 << 61) * n2
n5: int = n2
class Thing6:
    shared8 = n2
    def __init__(self, n9, d10):
        self.n7 = n9
        self.part11 = d10
    def __repr__(self):
        return f"Thing6({self.n7})"
    def act12(self):
        print(set(), ~self.n7 + (n2 + (11).bit_length()))
        match 1.5 * 100.0:
            case int() as n13 if n13 > 2:
                self.part11.pop("zz")
            case [n13, *mix14]:
                xs15 = [*[] + [1, 2, 3], self.shared8.bit_length(), *[] + [0]].copy()[:8]
                n16 = n2
            case str(n13):
                self.shared8 = pow(n2, 0, 16)
                n17 = len((["x", "yy", ""] or [n13])[-1].strip("été"))
            case _:
                n18, *xs19 = [*[5, -1, 4, 4], n5, *[0]][-3:0]
        return ("日本語" or "a").lower()
    def act20(self):
        d3["b"] += len([12, self.shared8, n5])
        return math.isnan(0.5 * 1e-7)
    @staticmethod
    def helper21(n22):
        return ([3558, 5, 11] or [len([2.5, 3])])[n22 % 1]
    def __getitem__(self, index):
        if index > 2:
            raise IndexError(index)
        return (index, self.n7)
    def __enter__(self):
        print("enter", self.n7)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
class Thing23:
    def __init__(self, n25, s26):
        self.n24 = n25
        self.part27 = s26
    def __repr__(self):
        return f"Thing23({self.n24})"
    def act28(self, n29):
        d3.update(dict(alpha=self.n24 >> 4, beta=self.n24 - n29))
        try:
            print({} & (0,))
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print([5, -1, 4, 4] >= flag4)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print([0] % 1e-7)
        except Exception as error:
            print(type(error).__name__, error)
        obj30 = Thing6(n2, d3 | d3)
        return len([1, 2, 3]) * (n29 and n5) % 1000000007
    @property
    def value31(self):
        return self.n24 * 2
    @value31.setter
    def value31(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n24 = new
    def __float__(self):
        return self.n24 / 4
    def __format__(self, spec):
        return format(str(self.n24), spec)
def calc32(mix33, t34, t35=(n5, "ω\u0301"), *, s36="été"):
    global d3
    s37, *words38, s39 = s36.expandtabs(3).ljust(11)
    return d3
def calc40(*, n41=n5):
    global d3
    n41 >>= 1
    n41 = n41 % (1 << 61)
    if ((n41, (0,)) == (n2, "x,y,,z")):
        for i42 in range(7):
            obj44 = Thing6(10**18 and i42, d3)
        n41 = "naïve café".replace(Thing23(n41, "été").part27, "x,y,,z"[0:2])[::2][:16]
    else:
        print(calc32([None, b'\x00\xff'.decode("latin-1"), "".isalpha()], (), s36="été".replace("Straße", "MiXeD")[-1:0]))
    return [5 for n45 in range(2) for n46 in [1, 2, 3][::2][:2]][-3:4][:8]
def calc47(n48, flag49=flag4, *rest50):
    try:
        print(rest50 // rest50)
    except Exception as error:
        print(type(error).__name__, error)
    words52 = [s51[0:0] for s51 in ["x", "yy", ""][:3]]
    for i53, j54 in zip(sorted([], reverse=flag49)[:6], [f55 for f55 in [2.0, -1.25, 0.0][:0]]):
        g56 = iter([3, 1, 2])
    else:
        k57 = 2
        while k57 > 0:
            k57 -= 1
            match max([True, 0][-2:], key=str, default=None):
                case int() as n58 if n58 > 2:
                    obj60 = Thing6(n48, dict(zip(["b", "a"], [])))
                case str(n58):
                    return Thing23(n5, n58.expandtabs(3)[:20]).act28(False + k57)
                    v61 = rest50 if flag4 else () + (2825,)
                case _:
                    n62, *xs63 = [5, -1, 4, 4]
            for i64 in '"q"'.rjust(5, "·")[:6]:
                d3.popitem()
    return int(" 0012 ")
try:
    xs67 = [sum(n5 * 0 for n66 in [][:1]) % 1000000007, n2, n5]
    print(calc40(n41=(list(filter(lambda n68: True, xs67)) or [n2])[0]))
    print(sorted({n2, n5 + n2, 3}), end=";\n")
except Exception as error:
    print("caught", type(error).__name__, error)
calc32(sorted([2.5, 3] + [1, "a", None]), (calc47(-1),), s36="".translate({97: "A", 101: None}).lower())
xs67 = [6 for n69, n70 in zip(xs67, [5, -1, 4, 4][:1])]
try:
    print(calc32([9007199254740993.0 + 123456789012345678901234567890, ("tab\there", 0.1), n2], (1, 2), s36=Thing23(n2, repr(flag4)[::2][:16]).part27))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        try:
            print(set() - d3)
        except Exception as error:
            print(type(error).__name__, error)
    finally:
        print("finally 42")
    Thing6(n5, dict.fromkeys(sorted([], key=len), n2 + 9)).helper21(math.comb(6, 3))
    d3 = {"b": len(calc40(n41=-2)), "key": ((1, 2) == (0,)) + n2}
    for i71 in "été".translate({97: "A", 101: None})[:6]:
        fn73 = abs
        print(n5, "x,y,,z".find("A-b_c".join([])), max([4781 * f74 for f74 in [f75 for f75 in [0.5, 1.5][:2]][:2]], default=1e22 * 123456.789 + math.fabs(1e-7)))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    steps78 = 0
    for i76 in xs67:
        steps78 += 1
        if steps78 > 7:
            break
        del d3["zz"]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    xs67[3] += n5
    calc47(n2)
    try:
        print(d3 / (1, 2))
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(n2, d3, flag4, n5)
except NameError as error:
    print("unbound", error)
try:
    print(xs67)
except NameError as error:
    print("unbound", error)
