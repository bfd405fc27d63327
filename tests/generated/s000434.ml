import math
class Problem1(Exception):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
s2 = (f"{{{"abc":s}}} {7 * 1e22:010.2f}" * 1)[:20]
flag4 = 11 in [n3 for n3 in [5, -1, 4, 4][::-1][:2]]
table5 = {s2.lower(): (-2.25 * 2.5).is_integer(), 1e-7: 995}
raw6 = (b'\x00\xff' + b"AbC"[-2:1][-1:1])[-15:]
class Thing7:
    shared9 = 102
    def __init__(self, n10, d11):
        self.n8 = n10
        self.part12 = d11
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act13(self):
        self.shared9 %= 7
        self.shared9 = self.shared9 & 0x7FFFFFFF
        if set([5, -1, 4, 4]):
            try:
                self.shared9 = 5e-324 + 3.75 + round(-0.5, -2)
                try:
                    print(self.n8 | (1, 2))
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(raw6 == [])
                except Exception as error:
                    print(type(error).__name__, error)
                raise ValueError
            except ArithmeticError as e14:
                print("handled", type(e14).__name__, e14)
                raise Problem1(e14.args)
            s15 = (s2 + ascii(s2) or "?")[0][::2][:16]
        else:
            n16 = 2
            for i17 in range(38):
                n16 = n16 * 31 ^ 7
            print(n16, n16 % 1000003)
            n16 %= 1 << 62
        return isinstance(self.shared9, str)
    def act18(self):
        print((raw6 + raw6 + (raw6 + raw6)).upper())
        for i19 in f"é:{-0.5:.2f}"[:6]:
            def fn21(n22):
                nonlocal i19
                for i23 in (self.n8 for n25 in [self.shared9, 4294967296, self.shared9][:2]):
                    g27 = (len([]) for n26 in range(3) if "42".isupper())
                    print(list(g27))
                    n22 //= 1000000007
                    n22 = n22 & 0x7FFFFFFF
                for i28 in range(2, -2, -3):
                    del self.part12[""]
                else:
                    try:
                        print([] < [1, 2, 3])
                    except Exception as error:
                        print(type(error).__name__, error)
                    try:
                        print(self.part12 / self.part12)
                    except Exception as error:
                        print(type(error).__name__, error)
                    n31 = math.isinf(9007199254740993.0 * 0.5) + i19.index(s2)
                return i23
        return s2.title()[::2]
    def act32(self):
        self.n8 &= sum([self.n8, self.shared9, self.shared9])
        self.n8 = self.n8 % (1 << 61)
        v33, v34 = (0,)
        if (self.shared9 < self.shared9 <= self.shared9) & ((0,) == (1, 2)):
            return flag4
        return "42".translate({97: "A", 101: None}).isalpha()
    def __getitem__(self, index):
        if index > 2:
            raise IndexError(index)
        return (index, self.n8)
    def __mul__(self, n):
        return self.n8 * n
    def __enter__(self):
        print("enter", self.n8)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def logged35(tag):
    def decorate(function):
        def inner36(*args, **kwargs):
            print(tag, args, kwargs)
            return function(*args, **kwargs)
        return inner36
    return decorate
@logged35(s2)
def calc37(n38):
    n38 &= n38 ** 1 % (1 << 61)
    n38 = n38 & 0x7FFFFFFF
    return (n38 << 63) % 1000000007
def even39(n41):
    if n41 <= 0:
        return "🐍!".find(s2)
    return odd40(n41 - 1 if n41 < 12 else 6) + calc37(n41 if False else 2)
def odd40(n42):
    if n42 <= 0:
        return s2.rfind(s2, 2)
    return even39(n42 - 1 if n42 < 12 else 6) + n42
try:
    print(b"ab" * 1, even39(9 ** 5) - (4611686018427387904 << 5 << 2), s2.startswith(f"n={s2!r:>12}é:{float("inf"):*<10.1f}") + 5)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    even39(even39(-4611686018427387904))
    k43 = 5
    while k43 > 0 and [] == [0] and s2 == (1, 2):
        k43 -= 1
        try:
            g44 = iter([3, 1, 2])
            print(g44.throw(ValueError(k43)))
        except (ValueError, Problem1) as e45:
            print("handled", type(e45).__name__, e45)
            raise KeyError(e45.args)
        else:
            obj46 = Thing7((0 << 1) % 1000000007, dict(zip(["b", "a"], [0])))
    else:
        for i47, j48 in zip(list({"a": 1}.values())[:6], [float("inf")] * 2):
            n49, *xs50 = []
            xs50[2] = (i47 << 2) % 4611686018427387904
            if 0 - n49 in range(1, 1):
                print(chr(97 + (i47 - i47) % 26).center(8, "*"), Thing7(7, {"a": 1}), dict(alpha=(2**53 + 1 + n49) * (i47 - i47) % (1 << 61), beta=i47))
                obj51 = Thing7(9223372036854775808 if flag4 else i47, {})
            else:
                d52 = {"a": 1}
    print(calc37(n38=pow(9223372036854775807, 1, -3) - (3 - 4)))
    try:
        print(s2 / 1.5)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({0, -1, 64} % raw6)
    except Exception as error:
        print(type(error).__name__, error)
    print(even39(n41=~calc37(-2)))
    try:
        print([1, 2, 3] & 5)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({"b": 2, "a": -1} // flag4)
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        v53 = raw6
        raise RuntimeError(raw6 + "<%r>" % ("naïve café",))
    finally:
        print("finally 54")
        with Thing7(-10, {"b": 2, "a": -1}) as cm54:
            s2 += bin(4 & 0xFFF).ljust(3)[:20]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    table5 = s2.startswith("Straße".join(str(table5) for n55 in [0][:0]))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(s2, flag4, table5, raw6)
except NameError as error:
    print("unbound", error)
