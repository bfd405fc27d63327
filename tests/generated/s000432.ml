import math
class Problem1(ValueError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
class Problem2(LookupError):
    def __str__(self):
        return f"<{self.args}>"
xs3 = [(([0] or [2147483648])[1 % 1] << 0) % 1000000007]
s4 = "tab\there"[::3].zfill(6)[1:18]
flag5 = math.isnan(math.copysign(max([0.5, 1.5], default=0.1), 1e-7 * 3.75))
class Thing6:
    def __init__(self, n8, s9):
        self.n7 = n8
        self.part10 = s9
    def __repr__(self):
        return f"Thing6({self.n7})"
    def act11(self, s12):
        s12 += f"é:{5e-324:.1%}}} {self.n7:05d}"[:20]
        s12 = s12[-15:]
        return xs3
    def act13(self):
        n14 = 1
        for i15 in range(39):
            n14 = n14 * 3 + 1
        print(n14, n14 % 1000003)
        n14 %= 1 << 62
        print({str(n14): self.n7 // 10 for n16 in range(0)}, {1, 2, 3}, set())
        print(sum(round(self.n7, -2) for n17 in [*[*xs3, 0x7FFF_FFFF, *xs3], sum(xs3), *list(range(2, 8, 2))][:3]), ([s18.strip() for s18 in " pad ".split(",", 2)[:2]] or [f"é:{(s4 if True else s4)}"])[-1], end=";\n")
        return 1
    @classmethod
    def build19(cls):
        return cls.__name__
    def __str__(self):
        return f"<{self.n7}>"
    def __len__(self):
        return abs(self.n7) % 5
    def __int__(self):
        return self.n7
def calc20(xs21, *rest22, **named23):
    global flag5
    xs3.insert(-3, sum(xs21 + xs21) % -9223372036854775807)
    named23 = named23 | {**{"b": 2, "a": -1}.copy(), "b": 2147483647 * 4 % (1 << 61)}
    return named23 is None
def down24(n25, acc26):
    if n25 <= 0:
        return list(range(4, 0, -4))
    try:
        g28 = (n27 for n27 in xs3[:2])
        k29 = 3
        while k29 > 0 and True:
            k29 -= 1
            while (n30 := next(g28, None)) is not None:
                print("item", n30)
                if n30 == 0:
                    break
            g28.close()
        else:
            fn33 = lambda n31, n32=len("{a:+d}/{b:.2f}".format(a=n25, b=1e-7)): (s4.find(s4)).bit_length()
            raw34 = b""
    finally:
        print("finally 56")
    return (down24(n25 - 1, xs3) + xs3)[:12]
def start35(acc26):
    return down24(7, acc26)
try:
    calc20([n36 for n36 in [*[1, 2, 3], -1, *xs3][:1]], {10, 0, 5}, *[f"{-3:+d}{{{s4:}é:{2:>7}"[::2][:16] for v37 in [][:1]], **{"extra": 1})
    n38 = 4
    for i39 in range(23):
        n38 = n38 * -5
        n38 -= i39
    print(n38, n38 % 1000003)
    n38 %= 1 << 62
    v40, v41 = tuple(start35(xs3))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print({"zz": [n43 << 1 & 0x7FFFFFFF for n42 in range(2) for n43 in (xs3 * 0)[:2]], "zz": ["".strip("MiXeD") if [] < xs3 else repr(s4)[:20] for n44 in range(0)]}, (n38, n38) + ("naïve café", 4)[2:])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n45 = (s4.count(s4) ** 3).bit_count() & 0xFFFFFFFFFFFFFFFF
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i46 in range(4):
        try:
            del xs3[-2]
        except Problem2 as e48:
            print("handled", type(e48).__name__, e48)
            for i49 in range(4, -4, -3):
                try:
                    print({7} - (1, 2))
                except Exception as error:
                    print(type(error).__name__, error)
        xs3[-1] += n38
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc20([n45 + n51 for n51 in xs3[:3]], Thing6(n45, s4), b"ab".upper(), *list(() * 1), more=2))
    print(start35(xs3))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    flag5 = calc20(xs21=[n38 for n52 in range(3) if s4.isspace()], **{"extra": 1})
    print(Thing6(int("4611686018427387904"), s4).act11(chr(97 + abs(2) % 26)))
    g54 = (n45 or n45 for n53 in range(0) if n38 < n45)
    print(list(g54))
    calc20(xs3, max([True, 0][-3:], key=str, default=None), **{"extra": 1})
    print(tuple(Thing6((n45 << 2) % (1 << 61), s4).act11(repr("abc"))), [f"{n45: d} - {10:<6}".rjust(11, "·")[-15:], s4.rstrip().capitalize()])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc20(xs21=xs3, more=2)
    n56, (s57, f58) = n38.bit_count(), (s4.strip().rstrip(), n38 / (2**62) - (1.5 - -2.25))
    start35(acc26=list(range(8, 1, -2)))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(xs3, s4, flag5, n38)
except NameError as error:
    print("unbound", error)
try:
    print(n45, n56)
except NameError as error:
    print("unbound", error)
