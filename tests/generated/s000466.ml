import math
class Problem1(ValueError):
    pass
xs4 = (([5, -1, 4, 4] if False else [0])[-1:2] if False else sorted([], key=(lambda q: q + 1)) + [n2 for n2, n3 in zip([5, -1, 4, 4], [0][:2])])[1:9]
table5 = {1: max("été".split(), key=len, default="none"), 1.0: f" - {-4611686018427387904 * 4:^9}{{{xs4}"[:20], True: divmod(--3, 16)[0], None: (min(4611686018427387904, 3, 4)).bit_count()}
xs6 = sorted(xs4)
class Thing7:
    def __init__(self, n9, f10):
        self.n8 = n9
        self.part11 = f10
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act12(self, f13):
        f13 += f13
        return (xs4 + sorted(xs6, key=lambda n14: n14))[-7:]
    def __contains__(self, item):
        return item == self.n8
class Thing15(Thing7):
    shared16 = 1000000007
    def __init__(self, n17, xs18):
        super().__init__(n17, 5e-324)
        self.part19 = xs18
    def __repr__(self):
        return f"Thing15({self.n8})"
    def act12(self, f13):
        try:
            print({7} / f13)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(set() - {"a": 1})
        except Exception as error:
            print(type(error).__name__, error)
        n20 = 9
        for i21 in range(25):
            n20 = n20 * 31 ^ 7
            n20 -= i21
        print(n20, n20 % 1000003)
        n20 %= 1 << 62
        return super().act12(f13)
    def act22(self, n23, f24):
        n23 = n23
        n26 = sum("été".find("{a:+d}/{b:.2f}".format(a=10**18, b=f24)) for n25 in list(range(2, 6, 3))[:3]) % -9223372036854775807
        g27 = iter([0])
        print(next(g27, None))
        return xs4
    @property
    def value28(self):
        return self.n8 * 2
    @value28.setter
    def value28(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n8 = new
    @classmethod
    def build29(cls):
        return cls.__name__
    def __bool__(self):
        return self.n8 > 3
    def __str__(self):
        return f"<{self.n8}>"
    def __int__(self):
        return self.n8
def produce30(*rest31):
    yield "{}-{:>5}|".format("ω\u0301", "x,y,,z").find(" pad ".replace("abc", "ω\u0301", 2)) % 1000000007
    try:
        print(set() == {"a": 1})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(9 >= {1, 2, 3})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(8 % False)
    except Exception as error:
        print(type(error).__name__, error)
    fn32 = fn33 = lambda q: q + 1
    print(len(min('it\'s', "MiXeD").translate({97: "A", 101: None})), end=";\n")
    try:
        fn33 = abs
        yield (list(reversed([1, 2, 3])) or [0])[0]
    except Exception as e34:
        print("handled", type(e34).__name__, e34)
        try:
            print(b"AbC" | {0, -1, 64})
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(11 - b"ab")
        except Exception as error:
            print(type(error).__name__, error)
        rest31 = (xs4 or [12])[0] * (-2 + -9223372036854775808) % 4611686018427387904
    except (ValueError, ValueError) as e35:
        print("handled", type(e35).__name__, e35)
        raise
    else:
        k36 = 3
        while True:
            k36 -= 1
            if k36 < 0:
                break
            xs37 = (xs4 + list(range(9, -2, -3)) + xs6)[::-1][:6]
            if "MiXeD".expandtabs(0).isupper():
                xs6 += [sum([1, 2, 3]) for n38 in range(4) if False or False][:0]
            elif "42".isalpha() ^ (rest31 == table5):
                fs39 = ([1e-7] * 0)[-1:][2:][:8]
            else:
                s40 = s41 = "{a:+d}/{b:.2f}".format(a=len("été"[::2]), b=1.5)[::2][:16]
    yield ((-9223372036854775808 << 62) - Thing15(9, xs6).shared16) % (1 << 61)
def down42(n43, acc44):
    if n43 <= 0:
        return acc44
    return down42(n43 - 1, "abc".count("été") / 4294967296) / 2 + -1e22
def start45(acc44):
    return down42(16, acc44)
def produce46(v47=Thing7(4232, 0.0), mix48=([2.5, 3] + [1, "a", None])[1:9], *, raw49=b"AbC"):
    yield xs4.count(1000000007) + (9223372036854775808 + -1)
    mix48 = mix48
    f50 = (sum(xs6) + ([5, -1, 4, 4] or [12])[5 % 1]) * (round(1e22, 0) - 0.1)
    if 4892 in range(3, 2):
        f51 = max([f50 / f50] * 2, default=float("inf") + -0.5 - start45(2.5))
    else:
        mix48.extend(((0x7FFF_FFFF).bit_length(), "a"))
    v52 = ((yield 2**53 + 1) or 0, 1)
try:
    words54 = [oct(1 or -4611686018427387904) for s53 in list({**{}, "b": -9223372036854775808}.keys())[:3]]
    s55, *words56, s57 = ["b", "a"][0]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    start45(sum([f58 for f58 in [2.0, -1.25, 0.0][:0]]))
    try:
        try:
            table59 = {"b": [5, -1, 4, 4], "": list({"b": 2, "a": -1}.copy().items())}
            n60, *xs61 = [min(18446744073709551616, -2, 12), Thing15(2462, xs4).value28, 0 * -3 % -9223372036854775807]
        finally:
            print("finally 99")
            words62 = words54
        try:
            print({"a": 1} < set())
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(b'\x00\xff' < [1, 2, 3])
        except Exception as error:
            print(type(error).__name__, error)
        raise Problem1(([True, 0] + [2.5, 3] or [None])[0])
    except Exception as e63:
        print("handled", type(e63).__name__, e63)
        raise ZeroDivisionError("second") from e63
    except ArithmeticError as e64:
        print("handled", type(e64).__name__, e64)
        match (0,) // 3.75:
            case 0 | 1:
                g68 = ((xs4 or [n67])[0] for n67 in range(4) if table5 is None)
                print(list(g68))
                n70 = n71 = int("-11", 8) // (xs6 or [0])[6 % 1] - max([n69 for n69 in range(0) if True], default=11)
            case int() as n65 if n65 > 2:
                xs4.pop(-1)
                n65 = min(round(n65, -1), list(reversed([1, 2, 3])).count(n65), max(n65 and n65, 0x7FFF_FFFF << 5)) % 18446744073709551557
            case {"a": n65}:
                produce46(raw49=f"{{{-2.25:+.1f}{{{3.75:.2f}".encode())
            case str(n65):
                if (1, 2) < ('it\'s', False):
                    words54 += "x,y,,z".splitlines()
                    try:
                        print(1e16 == 5e-324)
                    except Exception as error:
                        print(type(error).__name__, error)
                    try:
                        print(b"" - {0, -1, 64})
                    except Exception as error:
                        print(type(error).__name__, error)
                    try:
                        print((1, 2) * (1, 2))
                    except Exception as error:
                        print(type(error).__name__, error)
                print(start45(0.1))
            case _:
                assert 'it\'s'.rstrip().endswith(('"q"', "MiXeD"))
    finally:
        print("finally 43")
        table5 = table5
    print([(1 * "🐍!".upper())[1:18], f"}} {10=}é:{([1, "a", None] or [None])[-1]}{abs(float("inf")):8.3f}"[::2][:16]], *[9, 9223372036854775808, 7])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    produce46(raw49=bytes([hash(-3) % 256, 9223372036854775807 + 9223372036854775807 % 256]))
    try:
        n72 = 6
        for i73 in range(38):
            n72 = n72 * 2
            n72 -= i73
        print(n72, n72 % 1000003)
        n72 %= 1 << 62
        raise Problem1(([1, "a", None] + [True, 0] or [None])[0])
    except ArithmeticError as e74:
        print("handled", type(e74).__name__, e74)
        raise Problem1("hidden") from None
    produce30(table5, *list({}.items()) + [509 for n75 in xs6[:2]])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    g77 = iter(sorted([], key=lambda n76: 2))
    while (n78 := next(g77, None)) is not None:
        print("item", n78)
        if n78 == 0:
            break
    produce30(Thing15(4611686018427387903, []))
    table5 = {(1, 2): None}
    del xs4[3]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    if True:
        try:
            print({7} | (0,))
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(1e22 % [])
        except Exception as error:
            print(type(error).__name__, error)
        try:
            del words54
            raise Problem1(xs6 < xs4)
        finally:
            print("finally 20")
            print(ascii("").title().expandtabs(3), *xs4)
            n79 = ((xs4 or [4611686018427387903])[0] % -3 if (0x7FFF_FFFF if True else 12) < (7 or 4803) else (5 + -2) * (int(Thing15(18446744073709551615, xs4)))) & 0xFFFFFFFFFFFFFFFF
    elif isinstance("A-b_c", object):
        obj80 = Thing15(11 | -4611686018427387904, xs4 if False else xs4)
        for i81, j82 in enumerate((words54 + words54)[:6], 1):
            del xs6[2]
    else:
        obj83 = Thing7(7, 3.75)
    xs6.pop()
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    del xs4[2]
    xs84 = xs85 = xs6
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(xs4, table5, xs6, words54)
except NameError as error:
    print("unbound", error)
try:
    print(xs85)
except NameError as error:
    print("unbound", error)
