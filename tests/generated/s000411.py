import math
d2 = dict.fromkeys(["x", "yy", ""] + [], sum([0], 10**18)) | {str(math.gcd(n1, n1)): n1 for n1 in range(4)}
f3 = ord("naïve café"[:1] or "z") * abs(100.0) / 7
class Thing4:
    shared6 = 6
    def __init__(self, n7, f8):
        self.n5 = n7
        self.part9 = f8
    def __repr__(self):
        return f"Thing4({self.n5})"
    def act10(self):
        try:
            del d2["b"]
            try:
                print("naïve café" | {"a": 1})
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(self.n5 % '"q"')
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(b"" * {"b": 2, "a": -1})
            except Exception as error:
                print(type(error).__name__, error)
        except Exception as e11:
            print("handled", type(e11).__name__, e11)
            n12 = 4
            for i13 in range(51):
                n12 = n12 << 1
            print(n12, n12 % 1000003)
            n12 %= 1 << 62
        assert isinstance(self.n5, (object, str)), "MiXeD".replace("line\nbreak" or "x,y,,z", format(f3, "g"))
        return self.shared6
    def act14(self, n15, f16):
        k17 = 5
        while k17 > 0:
            k17 -= 1
            print(f3, [math.copysign(f16, f16), (self.shared6 if True else self.shared6) * min(self.part9, n15)], ("42".lower() if k17 in [0] else "a".replace("日本語", "Straße")).upper())
            print((min(k17, self.shared6, self.n5) + min([1, 2, 3], key=lambda n18: 5, default=self.n5)) // 3)
        return n15
    @staticmethod
    def helper19(n20):
        return (262 << 30) * n20 % (1 << 61)
class Thing21(Thing4):
    def __init__(self, n22, n23):
        super().__init__(n22, f3)
        self.part24 = n23
    def __repr__(self):
        return f"Thing21({self.n5})"
    def act25(self, n26, xs27):
        n28 = 4
        for i29 in range(11):
            n28 = n28 * 3 + 1
            if i29 % 16 == 9:
                xs27.append(n28)
        print(n28, n28 % 1000003)
        n28 %= 1 << 62
        v30, v31 = divmod(6, 4294967296)[0:]
        k32 = 3
        while k32 > 0:
            k32 -= 1
            d33 = {"zz": (4).bit_count(), "key": self.part24.bit_length()}.copy()
        return self.part24
    def act14(self, n15, f16):
        for i34 in range(5):
            try:
                print(set() * (0,))
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print([0] | self.part9)
            except Exception as error:
                print(type(error).__name__, error)
            g38 = iter([n36 for n36, n37 in zip([5, -1, 4, 4], [0][:3])])
            print(g38.throw(ValueError(11)))
        print(self.part9 * f3, set([1, 2, 3]) | set([5, -1, 4, 4]) - set(), [int("1_000"), self.shared6, n15])
        return super().act14(n15, f16)
    def act39(self):
        n40 = 1
        for i41 in range(30):
            n40 = n40 * 3 + 1
        print(n40, n40 % 1000003)
        n40 %= 1 << 62
        return self.part24 is None
    def __mul__(self, n):
        return self.n5 * n
    def __radd__(self, other):
        return other * 2 + self.n5
    def __enter__(self):
        print("enter", self.n5)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def calc42(s43):
    global f3
    g45 = iter([5 for n44 in [5, -1, 4, 4][:0]])
    print(next(g45, None))
    return (divmod(sum([]), 10) + (len(d2), s43))[:4]
def calc46():
    calc42("tab\there")
    try:
        print('"q"' // set())
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(b'\x00\xff' | False)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(-1 >= {"a": 1})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({"a": 1} < 5)
    except Exception as error:
        print(type(error).__name__, error)
    return format(2**53 + 1 - sum([5, -1, 4, 4]), "5d")[:20]
try:
    calc42(calc46())
    f3 -= max([0.5, 1.5], default=f3) if any(False for n47 in [5, -1, 4, 4][:1]) else -1 / 1000000007
    print(calc46())
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc42(calc46()))
    d2.setdefault("key", int("-7") if 10 < f3 else {"b": 2, "a": -1}.get("b", 123456789012345678901234567890))
    print(calc42(str("A-b_c").center(8, "*")))
    print(type(f3).__name__.encode())
    fs50 = [-f3 - (f3 + 1834), f3]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(str((0,)), (), sep="|")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    v51 = "naïve café".join(["b", "a"]) * 2 if "a".find(" pad ") < (12 if False else 7) else "hello world".partition("42")[1].removeprefix(min("", "été"))
    calc46()
    f3 -= math.sqrt(abs(sum(fs50)))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc42("<%r>" % (2 * '"q"',)))
    fs50 += [100.0, f3][-2:]
except Exception as error:
    print("caught", type(error).__name__, error)
print(f" - {fs50!s}".startswith(calc46()))
try:
    print(d2, f3, fs50, v51)
except NameError as error:
    print("unbound", error)
raise ValueError(Thing4(2, f3).shared6)
