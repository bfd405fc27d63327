import math
class Problem1(Exception):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
class Problem2(Problem1):
    pass
raw3 = b"AbC".upper().upper()[3:0]
v4 = raw3
fs5 = [abs(-0.0), -0.5]
t6 = (("Straße".join(["x", "yy", ""])[::2][:16], 2147483647 // 2) * 1)[-3:]
class Thing7:
    shared9 = 9
    def __init__(self, n10, s11):
        self.n8 = n10
        self.part12 = s11
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act13(self):
        try:
            s14, *words15, s16 = "x,y,,z".strip("abc").capitalize()
            s16 = isinstance(([2.5, 3] or [None])[0], (tuple, dict))
            raise Problem1(True)
        except Exception:
            self.shared9 = {str(self.shared9): 123456789012345678901234567890 for n18 in range(5)}.get("b", list(map(lambda n19: n19, [0][:3])).count(abs(4611686018427387904)))
            try:
                return sorted([5, -1, 4, 4] if True else [1, 2, 3], reverse=False)
                if list({}.values()):
                    fs5.append(5e-324)
            finally:
                print("finally 74")
                s20, *words21, s22 = format(0.5, ".4g").casefold()
        else:
            n23, *xs24 = sorted({1, 2, 3})[1:3]
        if self.shared9 < ~0x7FFF_FFFF:
            try:
                print(set() + self.part12)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(t6 + self.shared9)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(float("inf") == 123456.789)
            except Exception as error:
                print(type(error).__name__, error)
        return []
    @property
    def value25(self):
        return self.n8 * 2
    def __lt__(self, other):
        return self.n8 < other
    def __enter__(self):
        print("enter", self.n8)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n8 % 2 == 0
def even26(n28):
    if n28 <= 0:
        return n28
    return odd27(n28 - 1 if n28 < 12 else 6) + (n28 + -4611686018427387904) * (n28 // -1) % (1 << 61)
def odd27(n29):
    if n29 <= 0:
        return (n29 ^ -9223372036854775809) // 2
    return even26(n29 - 1 if n29 < 12 else 6) + 6
class Thing30(Thing7):
    def __init__(self, n31, v32):
        super().__init__(n31, "Straße")
        self.part33 = v32
    def __repr__(self):
        return f"Thing30({self.n8})"
    def act13(self):
        try:
            print(t6 // set())
        except Exception as error:
            print(type(error).__name__, error)
        return [5, -1, 4, 4]
    def act34(self, s35):
        try:
            print({"b": 2, "a": -1} == False)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(False % [1, 2, 3])
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(raw3 - ())
        except Exception as error:
            print(type(error).__name__, error)
        try:
            self.part33 = self.part12 % True
            raise TypeError(5 + self.n8 or round(self.n8, 0))
        except Exception:
            self.value25 &= min(Thing7(0, s35).act13(), key=lambda n37: self.value25, default=11)
            self.value25 = self.value25 % 4611686018427387904
        v38, v39 = (self.shared9 + 5,)
        return oct(503 * 18446744073709551615)[1:18]
    @property
    def value40(self):
        return self.n8 * 2
    @value40.setter
    def value40(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n8 = new
    @classmethod
    def build41(cls):
        return cls.__name__
    def __int__(self):
        return self.n8
    def __neg__(self):
        return -self.n8
    def __bool__(self):
        return self.n8 > 3
def make42(n43):
    d46 = {"": math.ceil(9007199254740993.0), "key": 10 | n43}.copy()
    def inner44(n45):
        nonlocal n43
        print(["hello world".casefold().capitalize() for v47 in [1e308 / 2.0, format(9007199254740993.0, "g")[-15:], True][:3]], (Thing7(max([1, 2, 3] + [5, -1, 4, 4], default=n45 or 18446744073709551616) % 4611686018427387904, (Thing30(n43, t6).part12 + "🐍!".join(str(n45) for n48 in [1, 2, 3][:3]))[1:18]) < [].count(n45) % n45))
        n49 = 8
        for i50 in range(55):
            n49 = n49 * -5
        print(n49, n49 % 1000003)
        n49 %= 1 << 62
        return even26(1) >> 4
    handlers51 = []
    for i52 in range(3):
        handlers51.append(lambda q: q + i52 * n43)
    return handlers51[0] if n43 % 2 else inner44
def even53(n55):
    if n55 <= 0:
        return abs(n55)
    return odd54(n55 - 1 if n55 < 12 else 6) + n55
def odd54(n56):
    if n56 <= 0:
        return n56.bit_length()
    return even53(n56 - 1 if n56 < 12 else 6) + 3
try:
    for i57 in range(6):
        obj59 = Thing7(1870, "ω\u0301")
        try:
            t6 = ((i57,) + (([] or [10])[0], t6[-3:]))[:4]
            t6 += ((i57, "hello world") + t6 * 0)[-3:]
            t6 = t6[-3:]
        except Exception as e60:
            print("handled", type(e60).__name__, e60)
        except ArithmeticError as e61:
            print("handled", type(e61).__name__, e61)
            i57, i57 = i57, i57
            v62, v63 = tuple(list(iter([3, 1, 2])))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    table64 = {even26(-9223372036854775809): 4611686018427387904, [].count(4611686018427387903): '"q"' or "ω\u0301"} | {"zz": (235).bit_length(), "zz": 11 if False else 8}
    raw3 += b"ab"
    n65 = 6
    for i66 in range(22):
        n65 = n65 << 1
    print(n65, n65 % 1000003)
    n65 %= 1 << 62
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n68, *xs69 = [even53(9) for n67 in list(range(0, 11, 5))[:2]]
    with Thing30(n68 * 18446744073709551616 % -9223372036854775807, v4) as cm70:
        del t6
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    g71 = iter([n68, 7, 5])
    try:
        print(g71.throw(RuntimeError("in")))
    except RuntimeError as error:
        print("back", error)
    print(even53(n68 // 1000000007 if True else Thing30(n68, v4).n8))
    print(g71.send(n68))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(Thing7(10, ""), end=";\n")
    print(even53(n68))
    obj74 = Thing30(n68, {s72: n68 for s72, n73 in {}.items()})
    table64 = table64 | {"b": n68, "b": n68 + 12}
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    obj75 = Thing7(even53(18446744073709551616), "tab\there".rstrip())
    even53(n68)
    match sorted(["b", "a"], key=len):
        case {"a": n76}:
            f78 = 0.0
        case str(n76):
            make42(n68)
        case _:
            raw3 += "A-b_c".capitalize().encode()
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(raw3, v4, fs5, table64)
except NameError as error:
    print("unbound", error)
try:
    print(n68, xs69, obj74, obj75)
except NameError as error:
    print("unbound", error)
