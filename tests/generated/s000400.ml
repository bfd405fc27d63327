import math
s1 = ("a".ljust(9).replace(repr("日本語"), format(6, "+d")) or "?")[0][-15:]
n2 = (round(s1.count(""), 2) & 4488 * 3 - -1) % 18446744073709551557
class Thing3:
    __slots__ = ("n4", "part7")
    def __init__(self, n5, n6):
        self.n4 = n5
        self.part7 = n6
    def __repr__(self):
        return f"Thing3({self.n4})"
    def act8(self, xs9, s10):
        s10 = ("<%r>" % (str(n2),))[-15:]
        table11 = {(1, 2): None}
        return ([] or [None])[-1] == b'\x00\xff'
    def act12(self):
        if self.n4 in [5, -1, 4, 4] or "b" in {"a": 1}:
            try:
                print(b"ab" + s1)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(0.1 + s1)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print({} == [])
            except Exception as error:
                print(type(error).__name__, error)
            n15, *xs16 = list(map(lambda n13, n14: self.n4, [1, 2, 3][:0], [0]))[::3]
        elif {1, 2, 3}.union([1, 2, 3]).union(list(map(lambda n17: self.n4, [1, 2, 3][:3]))):
            self.n4 *= -3
            self.n4 = self.n4 % 1000000007
            try:
                print(True + n2)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(set() // 1e-7)
            except Exception as error:
                print(type(error).__name__, error)
        else:
            n18 = self.n4
        return s1 != self.part7
    @property
    def value19(self):
        return self.n4 * 2
    @staticmethod
    def helper20(n21):
        return n21
    def __mul__(self, n):
        return self.n4 * n
def down22(n23, acc24):
    if n23 <= 0:
        return n23 - n2
    acc24 //= -4
    return (down22(n23 - 1, n2) + round(-3, -2)) % 1000000000000000003
def start25(acc24):
    return down22(21, acc24)
def produce26(table27, f28, s29):
    v30 = ((yield n2 >> 4) or 0, 1)
    s29 += repr(Thing3(n2, 2147483647))[-15:]
    s29 = s29[-15:]
    k31 = 6
    while True:
        k31 -= 1
        if k31 < 0:
            break
        table27 = table27
        for i32, j33 in zip(sorted([5, -1, 4, 4], reverse=False)[:6], [2.0, -1.25, 0.0]):
            table27.pop(float("1.5"), None)
            if (s29 * 0).startswith(f"}} {f28!r}{{{1:>7}"):
                continue
    g35 = (n2 for n34 in list(range(0, 9, 6))[:3])
    def fn36(n37):
        words38 = s29.splitlines()
        return Thing3(n2 % -1, len([2.5, 3])).helper20(n37 and n2)
    v39 = yield from g35
def calc40(t41=(() * 2)[-3:], s42=s1):
    try:
        print('it\'s' + {})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({0, -1, 64} & t41)
    except Exception as error:
        print(type(error).__name__, error)
    assert hasattr(n2, "append"), s1[::-2].removeprefix("naïve café")
    print({n2, 1, 1} ^ {n2, n2, 4} | set([] + [0]), (~n2, f"{None!r:>12}"[-15:]), +format(-0.5, ",.2f").count(s1))
    return "key" in {"zz": -1 - n2, "b": max([], default=7)}
try:
    raw43 = s1.swapcase().center(9, "*").encode()[::2][:16]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(Thing3(start25(acc24=([0] or [n2])[0]), n2).act12())
    n44, *xs45 = []
    produce26({v46: [1, 2, 3] < xs45 for v46 in divmod(n44, 2)}, f28=round(-0.0 if False else 0.0, 1), s29=s1)
    g47 = iter(xs45 * 3)
    print(g47.close())
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    raw43 = (raw43.upper() * 2)[-15:]
    mix48 = list(({1: float("inf"), 1.0: 1e22, True: -0.5, None: n2} | ({"a": 1} | {"b": 2, "a": -1})).values())
    g50 = (n2 ** 5 % 18446744073709551557 for n49 in range(0) if True)
    print(g50.throw(ValueError(n44)))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc40(s42=("ω\u0301" or "?")[-1].rjust(7, "·"))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    g51 = iter([1, 2, 3] if False else [1, 2, 3])
    print(list(g51))
    n44 //= 3
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    s1 = ascii(s1[1:4])[::2][:16]
    s52, *words53, s54 = f"{{{"tab\there".find(s1):X}{{{n44 + 5:X}"
    produce26({s54.removesuffix(s54): tuple(123456.789 for n55 in range(1)), s52.center(4, "*")[1:18]: ((0,) * 2)[:4]}, (100.0 + 5e-324) ** 2.0, s1.replace(s52, s1) * 1)
    try:
        try:
            print(1e22 % 9)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(1e16 % raw43)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(s1 / {0, -1, 64})
        except Exception as error:
            print(type(error).__name__, error)
        print(n2)
        raise LookupError
    except (RuntimeError, TypeError) as e56:
        print("handled", type(e56).__name__, e56)
        raise IndexError("second") from e56
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    produce26({1: n2 % (-2147483648), 1.0: calc40(("a", 1.5)), True: tuple([5, -1, 4, 4]), None: n44}, f28=1e-7 / -3.0 + (0.0 + 3.75), s29=repr(s1).title())
    (n44,) if isinstance(True, (tuple, set)) else all(True for n57 in range(1))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(s1, n2, raw43, n44)
except NameError as error:
    print("unbound", error)
try:
    print(mix48, s52)
except NameError as error:
    print("unbound", error)
