import math
class Problem1(Exception):
    pass
class Problem2(ValueError):
    def __str__(self):
        return f"<{self.args}>"
flag3 = ("a", 1.5) == (len([]), "été".startswith("MiXeD"))
f4 = -0.5
xs5 = xs6 = [len({}) >> 2, ("%d %s %5.2f" % (2147483648, flag3, 1e308)).find(" pad ".join([])) % 18446744073709551557, 1477 + sum([0])]
class Thing7:
    shared9 = 2
    def __init__(self, n10, f11):
        self.n8 = n10
        self.part12 = f11
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act13(self):
        for i14 in [self.n8, "abc", 11][:5]:
            try:
                print(self.shared9 & 11)
            except Exception as error:
                print(type(error).__name__, error)
            steps19 = 0
            for i16 in list(filter(lambda n18: flag3, xs5)):
                steps19 += 1
                if steps19 > 7:
                    break
                self.n8 = type(i16).__name__
                g20 = iter([3, 1, 2])
        else:
            self.n8 = self.shared9
        if f"}} {self.shared9:#x}é:{"a":^9}é:{self.shared9:,}".endswith(("abc", " pad ")):
            print(f4 if any(flag3 for n21 in list(range(4, 11, 3))[:0]) else self.part12, (self.shared9,))
        elif xs6 < list(map(lambda n22, n23: n22, xs6[:1], xs5)):
            try:
                print([1, 2, 3] < xs6)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print((0,) % xs5)
            except Exception as error:
                print(type(error).__name__, error)
            n24 = len([1, "a", None][-1:]) >> 2
        else:
            n25 = self.shared9
            i14 = n25
        print(self.shared9, "ω\u0301".expandtabs(2))
        return math.comb(5, 0)
    def act26(self, s27, v28):
        if flag3:
            print(((["ω\u0301" for s29 in [][:3]] or [s27.rstrip()])[-1], s27))
        return s27.swapcase()
    def act30(self, f31, f32):
        print([([1, 2, 3] or [self.n8])[0] + ord("ω\u0301"[:1] or "z") for n33, n34 in zip([n36 for n35, n36 in zip([5, -1, 4, 4], [][:0])], xs5[:1])])
        return xs6
    @property
    def value37(self):
        return self.n8 * 2
    @value37.setter
    def value37(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n8 = new
def calc38():
    print({s39: n40 << 5 & 0x7FFFFFFF for s39, n40 in {**{}, "a": 10}.copy().items()}, {})
    for i41 in range(7):
        words43 = []
        print({0, -1, 64} & {6 for n44 in range(6)}, end=";\n")
    v45, v46 = (3,) + divmod(1, 1000000007)
    return sum(n47 for n47 in xs5[:0])
try:
    if {int(" 7 ", 36), -9223372036854775809 if flag3 else 3, 3}:
        print(sorted(xs6, key=lambda n48: n48), max(math.gcd(min(9, -2, -2), sum(xs6)), sum([len(s49) for s49 in ["b", "a"]], [][11 % 4])), [n50 * 0.5 for n50 in xs5[:3]] + [f4 * 5e-324] * 1, *sorted([], key=lambda n51: n51))
    else:
        xs6.append((sum([0]) << 2) % 4611686018427387904)
    match flag3:
        case str(n52):
            n54 = 5
            for i55 in range(63):
                n54 = n54 * -5
                if i55 % 16 == 9:
                    xs5.append(n54)
            print(n54, n54 % 1000003)
            n54 %= 1 << 62
            f4 -= 9007199254740993.0
        case _:
            g57 = iter(list(map(lambda n56: n56, xs6[:1])))
            print(next(g57))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print(("a", 1.5) | {1, 2, 3})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(False - "42")
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({"b": 2, "a": -1} | b"")
    except Exception as error:
        print(type(error).__name__, error)
    Thing7((xs5 or [~-2147483648])[-1], -f4 + f4).act13()
    s59, *words60, s61 = "".replace("ω\u0301", 'it\'s', 1).ljust(4)
    xs6 = xs5
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    k62 = 2
    while True:
        k62 -= 1
        if k62 < 0:
            break
        try:
            print(-2 == (0,))
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print({} / "hello world")
        except Exception as error:
            print(type(error).__name__, error)
    n63, (s64, f65) = (1761 | -1) * 2 % -9223372036854775807, (("abc".zfill(6) + bin(2074 & 0xFFF))[-15:], ([2.0, -1.25, 0.0] or [f4])[0] + f4)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print((), Thing7(3, 5e-324).act13() * calc38() * {str(n63): 5 for n66 in range(0)}.get("clé", -n63), s59.strip("MiXeD").capitalize(), sep="|")
    try:
        print(b'\x00\xff' // n63)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(n63 % b'\x00\xff')
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({} / b"ab")
    except Exception as error:
        print(type(error).__name__, error)
    v67, v68 = repr(s59).rpartition("🐍!")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    Thing7(int("42") * calc38() % 1000000007, f4).act13()
    try:
        print(b"ab" * 2)
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc38()
    xs5.insert(1, n63)
    print(Thing7(n63, max([f4, f4], default=sum([]))).n8)
    try:
        print(True // s59)
    except Exception as error:
        print(type(error).__name__, error)
    for i69 in chr(97 + 9223372036854775807 % 26)[:6]:
        n63 += calc38()
        n63 = n63 & 0x7FFFFFFF
        obj71 = Thing7(n63, f4)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc38()
    for i72, j73 in {}.items():
        for i74 in i72[:6]:
            xs76 = xs6
            s77, *words78, s79 = (i72 if flag3 else i74).title()
    print(calc38())
    xs5.pop()
    print(Thing7(len(s59), math.inf).shared9)
    print(set(), f"{{{"Straße":<5.2}".strip("été"), repr(2614 or s59).strip())
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(flag3, f4, xs6, xs5)
except NameError as error:
    print("unbound", error)
try:
    print(s59, n63, v67)
except NameError as error:
    print("unbound", error)
