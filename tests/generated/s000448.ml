import math
class Problem1(LookupError):
    pass
n2 = round(divmod(math.gcd(7, 2147483647), 2)[1], -3)
n3 = n2
u4 = {n2, 5, 3}.union([0] + [0]) & set()
class Thing5:
    shared7 = -2
    def __init__(self, n8, v9):
        self.n6 = n8
        self.part10 = v9
    def __repr__(self):
        return f"Thing5({self.n6})"
    def act11(self):
        try:
            g14 = iter(list(map(lambda n12, n13: 3, [][:0], []))[-3:2])
            raise LookupError(sum([0.5, 1.5]) and hex(4174))
        except Exception as e15:
            print("handled", type(e15).__name__, e15)
            print(type(e15.__cause__).__name__, type(e15.__context__).__name__, e15.args)
        steps18 = 0
        for i16 in [][2:5]:
            steps18 += 1
            if steps18 > 7:
                break
            print([([1, 2, 3] if True else [1, 2, 3]).index(self.n6 * i16) & 0xFFFFFFFFFFFFFFFF, (), (list(map(lambda n19, n20: self.n6, [5, -1, 4, 4][:1], [5, -1, 4, 4])) or [self.n6])[-1]], ("MiXeD" + "tab\there").center(11, "*") if sum([2.0, -1.25, 0.0]) == sum([0.5, 1.5]) else bin(2 - n3 & 0xFFF), list(({} | {**{"b": 2, "a": -1}, "a": self.n6}).keys()))
            self.n6 = (self.shared7 != 'it\'s') + self.n6
        else:
            try:
                print([1, 2, 3] & u4)
            except Exception as error:
                print(type(error).__name__, error)
            fn21 = [self.n6 - n3, "aXbXc".rfind("aXbXc", 1), +n2].count
        ([1, "a", None] or [None])[0]
        return list(filter(lambda n22: "x,y,,z" < "aXbXc", sorted([1, 2, 3])))
    def act23(self, xs24, xs25):
        print(("<%r>" % ('it\'s'.strip(""),)).rjust(4, "·"), len([True, 0]) < (self.n6 ** 0 or n3), sep="|")
        print(3 * type(self.shared7).__name__)
        return isinstance(u4, (int, float))
    @property
    def value26(self):
        return self.n6 * 2
    @value26.setter
    def value26(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n6 = new
    def __str__(self):
        return f"<{self.n6}>"
    def __int__(self):
        return self.n6
    def __index__(self):
        return self.n6 % 3
    def __enter__(self):
        print("enter", self.n6)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n6 % 2 == 0
def calc27(f28=1e308 + n2, table29={(1, 2): None}, *rest30):
    for i31 in ([True, 0] + [0])[:5]:
        obj33 = Thing5(ord("été"[:1] or "z"), n3)
        i31 = ([].count(n2),)
        u4.pop()
    table29.clear()
    try:
        t34 = tuple([0].copy() if 1 == n3 else [n3])
        try:
            print(b"" + n2)
        except Exception as error:
            print(type(error).__name__, error)
        raise Problem1("a".splitlines())
    except LookupError as e35:
        print("handled", type(e35).__name__, e35)
        f28 -= round(f28, 0)
        g38 = iter([18446744073709551616 for n36 in range(2) for n37 in [5, -1, 4, 4][:1]])
        print(next(g38, None))
    return n3
try:
    try:
        try:
            print(False % 3.75)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(0.1 + b"")
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print((0,) & "日本語")
        except Exception as error:
            print(type(error).__name__, error)
    except ArithmeticError as e39:
        print("handled", type(e39).__name__, e39)
    finally:
        print("finally 62")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    steps44 = 0
    for i40 in list(map(lambda n42, n43: n43, [0][:1], [0])):
        steps44 += 1
        if steps44 > 7:
            break
        try:
            g46 = (n3 for n45 in ([0] + [1, 2, 3])[:2])
            while (n47 := next(g46, None)) is not None:
                print("item", n47)
                if n47 == 0:
                    break
            raise IndexError(int("4611686018427387904"))
        except Exception as e48:
            print("handled", type(e48).__name__, e48)
            raise ZeroDivisionError(e48.args)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc27(min(math.inf, sum(n49 for n49 in [0][:3])), {1: "x", "a": 2.5}, max([2.5, 3] + [], key=str, default=None), Thing5(len([0]), n2).part10)
    for i50 in [][:5]:
        print([2.5, 3], divmod(len([2.5, 3] + [5, -1, 4, 4]), 3), [n2])
        match "line\nbreak".rjust(9, "·"):
            case int() as n52 if n52 > 2:
                try:
                    print(5e-324 < b"AbC")
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(0 * 0)
                except Exception as error:
                    print(type(error).__name__, error)
                k54 = 4
                while True:
                    k54 -= 1
                    if k54 < 0:
                        break
                    n57 = (max(n52, calc27()) + max([n52 for n55 in range(3) for n56 in [0][:3]], default=9 % (2**62))) % -9223372036854775807
                    n3 |= divmod(calc27(f28=2.5, table29={1: "x", "a": 2.5}), (2**64))[1]
                    n3 = n3 % 1000000007
            case [n52, *mix53]:
                k58 = 5
                while k58 > 0:
                    k58 -= 1
                    s59 = "aXbXc".join(["a", "🐍!"] + 'it\'s'.rsplit(None, 1))[:20]
                try:
                    print(0 * "A-b_c")
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(0 * u4)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print("A-b_c" | u4)
                except Exception as error:
                    print(type(error).__name__, error)
            case {"a": n52}:
                v60 = max([None, "42".rjust(9, "·")[:20], [0] == [5, -1, 4, 4]], key=str, default=None)
            case str(n52):
                g62 = g63 = (+calc27() for n61 in range(5) if (False ^ True) & callable(None))
            case _:
                print(None, u4 ^ u4 - {7} - u4)
    for i64 in range(6):
        print((0,), False, end=";\n")
        print("{a:+d}/{b:.2f}".format(a=calc27(table29={(1, 2): True, i64: False}), b=0.1), i64 < math.inf, {round(1e308 // float("inf")), 6, 3})
        with Thing5(i64 * 1000000007 & 0xFFFFFFFFFFFFFFFF, n2) as cm66:
            u4.add(n3)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    u4 = f"{5e-324 * 1e16:}{u4!r:>12}"[::2][:16]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print([0] + True)
    except Exception as error:
        print(type(error).__name__, error)
    steps69 = 0
    for i67 in sorted({1, 2, 3}):
        steps69 += 1
        if steps69 > 7:
            break
        n70 = 9
        for i71 in range(15):
            n70 = n70 * 10 - 1
            n70 -= i71
        print(n70, n70 % 1000003)
        n70 %= 1 << 62
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        try:
            print(1.5 / [1, 2, 3])
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print({1, 2, 3} * {"b": 2, "a": -1})
        except Exception as error:
            print(type(error).__name__, error)
        assert math.ceil(-2.25) == len([1, 2, 3])
    except Problem1 as e72:
        print("handled", type(e72).__name__, e72)
        raise RuntimeError("second") from e72
    finally:
        print("finally 13")
    if "{a:+d}/{b:.2f}".format(a=n3, b=1e-7) == f"é:{None!r}{'"q"':s}":
        g74 = (max([], default=-1) for n73 in range(3) if "line\nbreak".startswith("A-b_c"))
        print(g74.throw(ValueError(n2)))
        try:
            g76 = ('it\'s'.rfind("line\nbreak", 5) for n75 in range(3) if "naïve café" == "🐍!")
            print(list(g76))
            for i77 in range(2, -2, -2):
                i77 >>= 1
                i77 = i77 % (1 << 61)
        except Exception as e79:
            print("handled", type(e79).__name__, e79)
            raise IndexError(e79.args)
    if (f"{'"q"'}n={False} - {"A-b_c":}"[:20], calc27(1e308)):
        k80 = 2
        while k80 > 0:
            k80 -= 1
            n81 = 7
            for i82 in range(16):
                n81 = n81 * 2
                n81 -= i82
            print(n81, n81 % 1000003)
            n81 %= 1 << 62
    elif math.isnan(1e22 / -3.0):
        print({v83: ("<%r>" % ("A-b_c",) * 0)[1:18] for v83 in tuple([0] + [5, -1, 4, 4])}, Thing5(n2, (0,)).n6, *[*[1, 2, 3], n3, *[]])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(n3 & (0,))
except Exception as error:
    print(type(error).__name__, error)
try:
    print(n2, n3, u4)
except NameError as error:
    print("unbound", error)
