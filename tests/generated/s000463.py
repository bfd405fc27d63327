import math
class Problem1(ValueError):
    pass
u2 = {4, 10 + 2089, 2} | {0, -1, 64} - {7} - set()
mix4 = ["".strip(" pad ") if "MiXeD".startswith("日本語") else "🐍!".replace("42", "naïve café")[:20] for n3 in range(3)][3:]
table7 = {v5: -4611686018427387904 // -1 for v5 in (("a", 1.5), '"q"')} | {str(n6): 1000000007 - n6 for n6 in range(1)}
words8 = ["ω\u0301".strip("tab\there").center(9, "*")[1:18], ("<%r>" % ('it\'s',)).casefold()[::2][:16]]
n9 = hash(-1)
class Thing10:
    shared12 = n9
    def __init__(self, n13, f14):
        self.n11 = n13
        self.part15 = f14
    def __repr__(self):
        return f"Thing10({self.n11})"
    def act16(self, f17, f18):
        g20 = iter(list(filter(lambda n19: False, [1, 2, 3])))
        while (n21 := next(g20, None)) is not None:
            print("item", n21)
            if n21 == 0:
                break
        n22 = 4
        for i23 in range(23):
            n22 = n22 * 10 - 1
            n22 -= i23
        print(n22, n22 % 1000003)
        n22 %= 1 << 62
        return [self.shared12 for n24 in range(1) for n25 in ([] + [1, 2, 3])[:3]][:8]
    def act26(self, xs27):
        xs27 += xs27[:0]
        print({"b": 2, "a": -1})
        return pow(n9, 2, (-2147483648))
    def act28(self):
        for i29 in "x,y,,z".lstrip("🐍!")[:6]:
            if n9 < self.part15:
                self.part15 -= 1e16 - 3.75 + self.part15
            i29 += i29
            i29 = i29[::2][:16]
        return math.comb(3, 5)
    @property
    def value31(self):
        return self.n11 * 2
    @value31.setter
    def value31(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n11 = new
    def __call__(self, n=1):
        self.n11 = (self.n11 + n) % 1000003
        return self.n11
    def __enter__(self):
        print("enter", self.n11)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def calc32(v33, mix34=[(1, 2), "ω\u0301", True], raw35=(b"ab" + b"ab")[1:18], *, n36):
    global n9
    with Thing10([].index(n9), max([], default=1e308)) as cm37:
        print({math.gcd(n36, n36 ** 2) & 0x7FFFFFFF, ord(("été" + "42")[:1] or "z") % 18446744073709551557, 0})
    try:
        return True
        raise TypeError(n36)
    except ArithmeticError as e38:
        print("handled", type(e38).__name__, e38)
        obj39 = Thing10(len({"a": 1}), n36 / (2**64))
        u2.remove(n36)
    except (IndexError, KeyError) as e40:
        print("handled", type(e40).__name__, e40)
        s41 = ("<%r>" % ("Straße".partition("tab\there")[0],)).lstrip("x,y,,z")[::2][:16]
    return round(n36, 1) ^ n9 == (Thing10(n9, math.sqrt(abs(123456.789)))(n36 * n36))
try:
    if ("ω\u0301" * 3).isupper():
        words8 += ("42" or "MiXeD").splitlines()
        words8 += sorted({"a": 1})
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc32(n9, list(zip([] + [0], sorted(words8, key=len))), (b"" + b"AbC") * 1, n36=Thing10(len(mix4), max([0.5, 1.5], default=1e22)).act26([n44 for n43, n44 in zip([5, -1, 4, 4], [1, 2, 3][:0])])))
    obj45 = Thing10(n9, -0.5 - 0.1)
    print("été", 10**18 >> 61, {obj45.shared12, n9, 5}, *list(range(5, 3, -2)))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    if 7 in []:
        u2.add((123456789012345678901234567890 - n9 << 0) % 1000000007)
        mix4.append((0,)[-3:] == (n9, 5))
    elif isinstance(-2.25, type(None)):
        print(format(1e16, "8.3f").split("X") + (['it\'s', "line\nbreak"] + (words8 + words8)))
    else:
        print(calc32(float("inf") == "line\nbreak", n36=list(reversed([0]))[4611686018427387903 if False else n9 % 5]))
        g46 = iter([3, 1, 2])
        try:
            print(g46.throw(LookupError("in")))
        except LookupError as error:
            print("back", error)
    n9, n9 = n9, n9
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(u2, mix4, table7, words8)
except NameError as error:
    print("unbound", error)
try:
    print(n9, obj45)
except NameError as error:
    print("unbound", error)
