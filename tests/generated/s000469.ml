import math
class Problem1(ValueError):
    pass
class Problem2(LookupError):
    def __str__(self):
        return f"<{self.args}>"
raw3 = (b'\x00\xff'.upper() * 1 * 0)[1:18]
fs4 = ([1e308] * 3)[::-1][:6]
fs6 = [n5 * 0.5 for n5 in ([] * 2)[:1]][-7:]
u9 = set(list(filter(lambda n7: True, [1, 2, 3]))) - {sum([5, -1, 4, 4], n8) for n8 in range(3)}
class Thing10:
    shared12 = -9223372036854775809
    def __init__(self, n13, xs14):
        self.n11 = n13
        self.part15 = xs14
    def __repr__(self):
        return f"Thing10({self.n11})"
    def act16(self):
        try:
            flag17 = False
            print([(format(0.0, ".3e") + "hello world".capitalize())[1:18], 1e16 + -0.5 + math.copysign(3.75, 2.5), f" - {ascii("A-b_c"):<5.2}{4463 << 0:#o}"[::2][:16]], end=";\n")
            raise Problem1(self.part15)
        finally:
            print("finally 50")
            fs6.clear()
            for i18 in iter([3, 1, 2]):
                self.shared12, self.part15[0] = self.part15[-1], -2
                print([*sorted(self.part15, key=lambda n20: 11), self.shared12 << 64 & 0xFFFFFFFFFFFFFFFF, *[18446744073709551615]] + [*self.part15, +self.n11, *sorted(self.part15, key=(lambda q: q + 1))], dict(zip(list(dict(zip(["x", "yy", ""], self.part15)).keys()), self.part15)), [("a".casefold() * 0)[-15:], "42"])
                for i21, j22 in enumerate("a".split(None)[:6], 1):
                    self.part15.reverse()
            return self.shared12 >= 8
        print({"zz": (sum(self.n11 for n23 in self.part15[:1])).bit_length(), "b": math.gcd(self.shared12 | self.n11, self.n11 >> 2)}, ["A-b_c".lower(), max(["x", "yy", ""], key=len, default="none")] + f"n={-4611686018427387905:#o} - {u9}".rsplit(None, 1))
        return self.shared12 != self.n11 + self.shared12
    def act24(self, f25):
        self.shared12, self.part15[0] = self.part15[-1], max(self.part15, default=self.n11)
        try:
            print({} >= 4447)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print({"a": 1} / b"ab")
        except Exception as error:
            print(type(error).__name__, error)
        def fn26(n27):
            nonlocal f25
            n27, n27 = n27, n27
            return (self.shared12 + self.n11) ** 5 % 18446744073709551557
        return list(iter(self.part15))
    def act28(self):
        self.n11 = ord("🐍!".join(["x", "yy", ""])[:1] or "z") % 1000000007
        return (sorted({7}) or [ord("🐍!"[:1] or "z")])[-1]
    @property
    def value29(self):
        return self.n11 * 2
    @staticmethod
    def helper30(n31):
        return n31 - n31 >> 2
    @classmethod
    def build32(cls):
        return cls.__name__
    def __mul__(self, n):
        return self.n11 * n
    def __enter__(self):
        print("enter", self.n11)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def calc33(table34, table35):
    table35 = "{a:+d}/{b:.2f}".format(a=0, b=-1e308).zfill(5)[-15:]
    print(max(([0] + [0])[0:1], default=Thing10(12, [5, -1, 4, 4]).act28() + {"a": 1}.get("zz", 11)))
    table34[(chr(97 + 7 % 26) or "?")[0]] = +-5
    n37, *xs38 = [n36 for n36 in [1, 2, 3][:0]] if False else list(map((lambda q: q + 1), [][:3]))
    return [8 for n39 in xs38[:0]]
def down40(n41, acc42):
    if n41 <= 0:
        return (n41 << 4) % 18446744073709551557
    return (down40(n41 - 1, (acc42 ^ n41) & len([2.5, 3])) + acc42) % 1000000000000000003
def start43(acc42):
    return down40(22, acc42)
def calc44(v45, f46=math.sqrt(abs(-0.0)), n47=423):
    n49 = start43(len([n47 for n48 in [0][:0]]))
    return Thing10(n47, [])
try:
    print(start43((Thing10(-4611686018427387904 // 2, list(map(lambda n51: n51, [0][:0]))) * 2)))
    try:
        print(True % 1000000007)
    except Exception as error:
        print(type(error).__name__, error)
    print({s52: (18446744073709551616 - n53) * len([0]) & 0x7FFFFFFF for s52, n53 in {"zz": -2147483648, "zz": 9223372036854775808}.copy().items()}, u9)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    u9 = {1, 2, 3}
    for i54 in range(2, -2, -2):
        print(i54 * (Thing10(Thing10(3, [5, -1, 4, 4]).act28(), []) * 3), (3 if False else 3772) << 0, [n56 * (n56 + i54) % 4611686018427387904 if all((0.1).is_integer() for n57 in range(3)) else (i54 >> 2) - n56 for n56 in range(1)])
        u9 = {(i54 << 2) % 18446744073709551557, hash(i54), 3} - (u9 ^ u9 ^ u9)
        obj58 = Thing10(3, ([5, -1, 4, 4] * 2)[::-1][:6])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    obj59 = Thing10(9223372036854775807, [])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    match 4222 * 3.75:
        case 0 | 1:
            try:
                print(10 % False)
            except Exception as error:
                print(type(error).__name__, error)
            fs6 = (fs6 + [1.5, 0.0] + [n62 * 0.5 for n62 in calc33({1: "x", "a": 2.5}, {1: "x", "a": 2.5})[:1]])[::-1][:6]
        case int() as n60 if n60 > 2:
            u9 &= u9
            u9 &= u9
        case [n60, *mix61]:
            flag63 = len(list(iter([3, 1, 2]))) in range(2, 6)
            g68 = g69 = (start43(n64 >> 62) for n64 in range(1) if any([1, 2, 3] < [0] for n65 in [n67 for n66, n67 in zip([], [][:3])][:1]))
        case str(n60):
            print(list({str(n70): n70 for n70 in range(0)}.copy().keys()), n60)
        case _:
            print(getattr(obj59, "value29"), getattr(obj59, "nothing", 0))
    print("{}-{:>5}|".format(calc44(False, n47=4039), "<%r>" % ("aXbXc",)).translate({97: "A", 101: None}))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    start43(acc42=4 % 16 - (-9223372036854775808 + 1143))
    if hasattr(calc44(u9, 0.5), "append"):
        print("abc".encode() * 1 * 3)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    if ("<%r>" % ("été",)).endswith(('it\'s', "aXbXc")):
        try:
            print(set() // raw3)
        except Exception as error:
            print(type(error).__name__, error)
    try:
        v71 = (list((1, 2) * 0) or [None])[0]
    except (Problem1, Problem2) as e72:
        print("handled", type(e72).__name__, e72)
        fs73 = (fs6 + (fs6 + fs4))[3:][-7:]
    else:
        print(0, {})
        for i74, j75 in dict(alpha=0, beta=6).items():
            u9.discard(True + 6 - (7 - j75))
    try:
        print({"b": 2, "a": -1} // "🐍!")
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n76 = 4
    for i77 in range(11):
        n76 = n76 * -5
    print(n76, n76 % 1000003)
    n76 %= 1 << 62
    n76, n76 = n76, n76
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(raw3, fs4, fs6, u9)
except NameError as error:
    print("unbound", error)
try:
    print(obj59, n76)
except NameError as error:
    print("unbound", error)
raise ValueError(raw3 * 3)
