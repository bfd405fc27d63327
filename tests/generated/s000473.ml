import math
class Problem1(Exception):
    pass
table3 = {"line\nbreak".upper().translate({97: "A", 101: None})[1:18]: ("aXbXc".rpartition("abc") * 0)[-3:], sum(n2 for n2 in [5, -1, 4, 4][:3]) - -1: 4611686018427387903}
n4 = 9
class Thing5:
    shared7 = n4
    def __init__(self, n8, d9):
        self.n6 = n8
        self.part10 = d9
    def __repr__(self):
        return f"Thing5({self.n6})"
    def act11(self, n12, n13):
        def fn14(n15):
            nonlocal n13
            try:
                print(b"" | self.part10)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print([] // set())
            except Exception as error:
                print(type(error).__name__, error)
            try:
                n13, n13 = n13, n13
                try:
                    print(n15 / 0.5)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(b"ab" // b"AbC")
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print((0,) * 0)
                except Exception as error:
                    print(type(error).__name__, error)
                raise ZeroDivisionError(n15)
            finally:
                print("finally 39")
                match self.shared7 and (1, 2) * 0:
                    case int() as n16 if n16 > 2:
                        print(list(map((lambda n18, n19=n16.bit_length(): n18), [*[1, 2, 3] + [0], 1410, *[5, -1, 4, 4]][:1])), {self.n6 * self.n6 // sum(5 for n20 in [][:3]) % -9223372036854775807, math.ceil(-3 * 0.1), 4})
                    case {"a": n16}:
                        table3[sorted([][::-2], key=abs)] = 0.1 + 1e22 + n13
                    case str(n16):
                        try:
                            print(True / [5, -1, 4, 4])
                        except Exception as error:
                            print(type(error).__name__, error)
                    case _:
                        words23 = [f"n={([2.5, 3] or [None])[-1]!s} - {~self.shared7:b}é:{-0.1:g}"[::2][:16] for s21 in oct(sum(123456789012345678901234567890 for n22 in [1, 2, 3][:0]))[:3] if n15.bit_length() == 0 - 5]
                for i24, j25 in enumerate(sorted(self.part10)[:6], 1):
                    print(max(["b", "a"], key=len, default="none").encode(), n15, j25.rpartition("日本語")[-1:], sep="|")
                else:
                    fs26 = ([123456.789] * 0)[1:9]
                return --3
            flag27 = False & ("<%r>" % ("A-b_c",)).isspace()
            return divmod(n15, (2**62))[1]
        try:
            print(("a", 1.5) == ("a", 1.5))
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print((0,) == (1, 2))
        except Exception as error:
            print(type(error).__name__, error)
        return None
    def act28(self, v29, s30):
        for i31 in iter([self.n6 for n33 in [0][:0]]):
            if s30.removeprefix("MiXeD").rpartition('"q"'):
                print([self.shared7 for n34 in [1, 2, 3][:3]], [True, 0][-2:] + [n36 for n35 in range(2) for n36 in [5, -1, 4, 4][:0]] + [*list(iter([3, 1, 2])), self.n6, *list(filter(lambda n37: False, [5, -1, 4, 4]))], *[self.n6, self.n6, 4611686018427387904])
            s38, *words39, s40 = s30.center(4, "*").swapcase()
            xs41 = [5, -1, 4, 4]
        else:
            n42, *xs43 = sorted(list(iter([3, 1, 2])))
            k44 = 6
            while True:
                k44 -= 1
                if k44 < 0:
                    break
                table45 = table3
        return {} | self.part10
    def act46(self, xs47, s48):
        xs47.append(math.comb(2, 3))
        try:
            g50 = (0 - n49 for n49 in (xs47 + [1, 2, 3])[:0])
            while (n51 := next(g50, None)) is not None:
                print("item", n51)
                if n51 == 0:
                    break
            try:
                print(hex(n4), f"{{{100.0:g}n={s48!r}".partition("été")[0].count(hex(self.shared7 * self.shared7)), end=";\n")
            except ArithmeticError as e52:
                print("handled", type(e52).__name__, e52)
                xs47[::2] = [abs(self.n6) for n53 in range(2) for n54 in xs47[::-1][:2]]
                print(sum(sorted(set())))
            raise Problem1({s55: 12 for s55, n56 in {"b": 2, "a": -1}.items()})
        finally:
            print("finally 85")
            for i57, j58 in enumerate(s48.split(",", 3)[:6], 1):
                i57 = math.floor(([1e16, 1e-7] or [sum([])])[-1])
            else:
                self.shared7 = n4 and 9
        return getattr(self.shared7 * self.shared7, "real", None)
    @property
    def value59(self):
        return self.n6 * 2
    @value59.setter
    def value59(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n6 = new
    def __mul__(self, n):
        return self.n6 * n
    def __call__(self, n=1):
        self.n6 = (self.n6 + n) % 1000003
        return self.n6
    def __contains__(self, item):
        return item == self.n6
def produce60(u61, n62=n4, s63="A-b_c".removesuffix("42")):
    yield from sorted(sorted([], reverse=True), key=lambda n64: n62)
    u61 ^= {n62.bit_length(), n62, 3}
    obj65 = Thing5(n62 or 123456789012345678901234567890, {"b": n4, "key": n62})
    s63 = s63[::-1]
    yield n4
class Thing66:
    def __init__(self, n68, f69):
        self.n67 = n68
        self.part70 = f69
    def __repr__(self):
        return f"Thing66({self.n67})"
    def act71(self, s72, v73):
        n74, (s75, f76) = (n4 if hasattr(s72, "append") else n4), (s72.strip(" pad ").lower(), min(self.part70, 3) - math.sqrt(self.part70))
        return math.isnan(math.fabs(f76))
    def act77(self, v78):
        v78 = self.n67
        return sorted([475 for n80 in [1, 2, 3][:2]], key=lambda n79: abs(n79))
    def act81(self, v82, s83):
        self.part70 = "été".capitalize().capitalize()
        return [s83 for s84 in "x,y,,z"[:0] if False]
    @property
    def value85(self):
        return self.n67 * 2
    @value85.setter
    def value85(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n67 = new
    def __enter__(self):
        print("enter", self.n67)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def calc86(words87="".rsplit(" ", 1), n88=n4, xs89=[5, -1, 4, 4]):
    for i90 in range(5, -5, -3):
        s92 = f" - {"x,y,,z":>8}".title().center(4, "*")[-15:]
        xs89 = sorted([n93 and n88 for n93 in xs89[:0]], key=(lambda n94, n95=n88: n95))
        n88, xs89[0] = xs89[-1], (-4611686018427387905 if False else n4)
    v96 = {**{"b": 2, "a": -1} | {}, "b": i90}
    v96 = tuple(xs89)
    return [("key" in {"b": 2, "a": -1}) + n88, n88, sum(Thing66(-2, 123456.789).act77(("a", 1.5)), n88 >> 0)]
def down97(n98, acc99):
    if n98 <= 0:
        return acc99
    print(f"n={None}", float("abc") if hash(n4) < n98 - n98 <= (123456789012345678901234567890 if False else n4) else acc99)
    return down97(n98 - 1, min(([2.0, -1.25, 0.0] or [acc99])[-1], ([1, 2, 3] or [11])[-1])) / 2 + max([0.5, 1.5], default=acc99)
def start100(acc99):
    return down97(14, acc99)
try:
    fn103 = lambda n101, n102=(8 if True else n4) * (11 // -3): Thing66(4 - n4, 5e-324 if False else 1e-7).value85
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    produce60({([0] or [5])[n4 % 1], n4, 2}, sum([10**18, 3, 7], n4), "abc")
    try:
        print(True / 1e22)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(2 * [])
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(n4 < {})
    except Exception as error:
        print(type(error).__name__, error)
    print(Thing66(n4, min(0.1, n4)).part70)
    xs107 = list(map((lambda n104, n105=min([1, 2, 3], key=lambda n106: n4, default=n4): 7 if True else n105), list(map(fn103, list(range(3, 6, 1))[:1]))[:3]))
    print((), table3, *list(map(fn103, xs107[:3])))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(bytes([+-2147483648 % 256, xs107.index(4) % 256]) * 3, n4)
    del xs107[1:0]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(table3, n4, xs107)
except NameError as error:
    print("unbound", error)
