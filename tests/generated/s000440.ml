import math
class Problem1(Exception):
    pass
n2 = len([1, "a", None] + [2586]) % 1000000007
xs4 = [*list(filter(lambda n3: n3 == n3, sorted([], key=(lambda q: q + 1)))), len(list({}.items())), *[][::-2]][::-1][:6]
f5 = max([], default=-0.5 * -0.0 + n2)
v6 = "MiXeD".lstrip("日本語") or min((6).bit_length(), ([0] or [1233])[0], n2 * n2)
table9 = {v7: f5 + math.copysign(f5, f5) for v7 in tuple(f5 for n8 in range(3)) * 3}
class Thing10:
    shared12 = n2
    def __init__(self, n13, n14):
        self.n11 = n13
        self.part15 = n14
    def __repr__(self):
        return f"Thing10({self.n11})"
    def act16(self):
        print("aXbXc", (len([]),) + (n2 if True else -2,))
        return xs4
    def act17(self):
        n18 = 3
        for i19 in range(63):
            n18 = n18 << 1
            if i19 % 16 == 9:
                xs4.append(n18)
        print(n18, n18 % 1000003)
        n18 %= 1 << 62
        xs4 += xs4[:0]
        return "aXbXc".replace("MiXeD", '"q"').capitalize()[::2][:16]
class Thing20:
    shared22 = n2
    def __init__(self, n23, f24):
        self.n21 = n23
        self.part25 = f24
    def __repr__(self):
        return f"Thing20({self.n21})"
    def act26(self, f27):
        k28 = 2
        while k28 > 0:
            k28 -= 1
            self.shared22 = repr("été").replace("naïve café", "tab\there".swapcase(), 3).rfind(" pad ", 3) & 0x7FFFFFFF
        return self.shared22 in xs4
    @classmethod
    def build29(cls):
        return cls.__name__
    def __radd__(self, other):
        return other * 2 + self.n21
def logged30(function):
    def inner31(*args, **kwargs):
        print("call", args, kwargs)
        return function(*args, **kwargs)
    return inner31
@logged30
def calc32(n33):
    n34 = ({} | {}).get("clé", (xs4 or [n2])[-1]) + (n2 - (n2 >> 62))
    print(n33, ("a", 1.5))
    return n34 // (-2147483648)
def calc35(words36=sorted({})):
    match ([1, "a", None] + xs4 or [None])[-1]:
        case 0 | 1:
            table9[[*xs4, Thing20(n2, f5).n21, *[5, -1, 4, 4] * 0]] = divmod(calc32(n2), 2)[1]
            assert math.isnan(f5 + f5), "".translate({97: "A", 101: None})
        case [n37, *mix38]:
            try:
                print(0.5 % f5)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(n2 == set())
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(xs4 - set())
            except Exception as error:
                print(type(error).__name__, error)
        case {"a": n37}:
            try:
                print(3 >= f5)
            except Exception as error:
                print(type(error).__name__, error)
        case _:
            def fn39(n40):
                if {max(xs4, default=n41) for n41 in range(7)}:
                    try:
                        n40 += max(ord(""[:1] or "z"), n40)
                        n40 = n40 % 4611686018427387904
                    finally:
                        print("finally 10")
                    obj42 = Thing20(n40 % -3, f5)
                print(Thing20(3867, f5), float("inf"), sorted(words36, key=lambda s43: (len(s43), s43)))
                if not all(True for n44 in range(1)):
                    xs4[::-2] = list(range(2, 8, 4))
                elif xs4 + sorted([5, -1, 4, 4]):
                    n40 = "42"
                    n47, *xs48 = xs4
                else:
                    words36.append('"q"'.ljust(4)[-1:2][::2][:16])
                return n2
    print(f5, *[*xs4, n2, *xs4])
    return list(map(lambda n50, n51: n2 or n50 if "été" == "" else n51, sorted(sorted(set()), reverse=(0,) == ())[:0], xs4))
def even52(n54):
    if n54 <= 0:
        return (lambda n56: 12)(n54)
    return odd53(n54 - 1 if n54 < 12 else 6) + (4 - 18446744073709551616 or (n54 or 0))
def odd53(n55):
    if n55 <= 0:
        return n55
    return even52(n55 - 1 if n55 < 12 else 6) + calc32((xs4 or [7])[n55 % 1])
try:
    print(calc35())
    try:
        print(False + f5)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(b"ab" + True)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print((1, 2) / ())
    except Exception as error:
        print(type(error).__name__, error)
    if False:
        n2 = n2 >> 1
    print(Thing20(n2, f5), table9, {})
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print("🐍!" // b"AbC")
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(("a", 1.5) & [5, -1, 4, 4])
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print((1, 2) / False)
    except Exception as error:
        print(type(error).__name__, error)
    assert isinstance(xs4, object)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    Thing10(([n2, 11, n2] or [n2])[0], n2).part15
    g58 = (n57 for n57 in [0][:1])
    while (n59 := next(g58, None)) is not None:
        print("item", n59)
        if n59 == 0:
            break
    calc35()
    try:
        print({} * 2)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(b"ab" / ("a", 1.5))
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    table9 = {"clé": xs4, "b": [("🐍!" * 3)[:20], f5 != v6, (2 * "tab\there")[1:18]]}
    try:
        print(True >= [5, -1, 4, 4])
    except Exception as error:
        print(type(error).__name__, error)
    v6
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    g60 = g58
    print(g60.close())
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    Thing20(calc32(n33=pow(n2, 2, -3)), float("1e3")).shared22
    try:
        print(n2 >= {0, -1, 64})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(xs4 >= [1, 2, 3])
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(n2 & {})
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(n2, xs4, f5, v6)
except NameError as error:
    print("unbound", error)
try:
    print(table9)
except NameError as error:
    print("unbound", error)
