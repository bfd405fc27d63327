import math
class Problem1(LookupError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
u2 = {-2 if True else 1, sum([5, -1, 4, 4], 4611686018427387903), 1} | {len([]), len([True, 0]), 4}
fs4 = [(2.5 if False else f3) + 8 * 5 for f3 in ([] + [])[:1]][-7:]
s5 = f"é:{6:{7}} - {1.5:.2f}{{{-4611686018427387905:#x}".swapcase().zfill(12)[:20]
class Thing6:
    shared8 = 7
    def __init__(self, n9, xs10):
        self.n7 = n9
        self.part11 = xs10
    def __repr__(self):
        return f"Thing6({self.n7})"
    def act12(self, v13, n14):
        try:
            self.shared8 += (11).bit_length() + (4018 - n14)
            self.shared8 = self.shared8 % 18446744073709551557
            try:
                print(b"" + (1, 2))
            except Exception as error:
                print(type(error).__name__, error)
        except (LookupError, Problem1) as e15:
            print("handled", type(e15).__name__, e15)
            try:
                print(-0.5 == "abc")
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(self.part11 * s5)
            except Exception as error:
                print(type(error).__name__, error)
        except IndexError as e16:
            print("handled", type(e16).__name__, e16)
            raise
        self.n7 = self.shared8
        return min(n14 | n14, 12 if True else n14, max(self.shared8, self.n7))
    def act17(self):
        try:
            u2.remove(self.shared8)
            match math.copysign(1e-7, 9007199254740993.0):
                case int() as n18 if n18 > 2:
                    print({str(self.n7): s5.count("x,y,,z") for n20 in range(1)}, f"}} {s5!r:>12}", b""[2:3] * 1 * 2)
                    n18 //= -4
                    n18 = n18 & 0x7FFFFFFF
                case {"a": n18}:
                    v21 = ([s5.removesuffix(s5), s5.center(9, "*")[1:18], self.shared8] or [None])[-1]
                case str(n18):
                    print({1: (self.part11 < [0]) & (1e22 == 0.1), 1.0: min(self.shared8 * -0.0, self.shared8), True: n18, None: min(self.n7, self.n7, sum(self.n7 for n22 in self.part11[:1]))})
                case _:
                    self.n7 = self.shared8
            raise Problem1(None)
        finally:
            print("finally 9")
        if getattr("a", "real", None) != self.shared8:
            try:
                print(2.5 & True)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(b"ab" - self.n7)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(self.part11 >= "abc")
            except Exception as error:
                print(type(error).__name__, error)
            s23, *words24, s25 = bin(3 & 0xFFF).center(8, "*")
        return (("🐍!" if False else "aXbXc") + s5)[-15:]
    def act26(self):
        u2.pop()
        try:
            if False:
                g28 = (hash(n27) for n27 in range(4) if math.isinf(0.5))
                print(next(g28, None))
            self.part11.extend(self.part11[:3])
            raise Problem1(([None, "A-b_c", False] or [None])[-1])
        finally:
            print("finally 47")
            return sum([5, -1, 4, 4], self.n7)
        return self.shared8 + self.shared8.bit_count()
    @property
    def value29(self):
        return self.n7 * 2
    @value29.setter
    def value29(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n7 = new
    def __index__(self):
        return self.n7 % 3
    def __mul__(self, n):
        return self.n7 * n
    def __enter__(self):
        print("enter", self.n7)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n7 % 2 == 0
def produce30(mix31, n32, xs33, *rest34):
    yield n32
    for i35 in (n37 + n37 for n37 in range(4) if s5 == s5):
        steps40 = 0
        for i38 in xs33:
            steps40 += 1
            if steps40 > 7:
                break
            g42 = (i35 - i35 for n41 in range(0) if False)
            while (n43 := next(g42, None)) is not None:
                print("item", n43)
                if n43 == 0:
                    break
    steps47 = 0
    for i44 in [n32 for n46 in range(0) if True]:
        steps47 += 1
        if steps47 > 7:
            break
        if True:
            continue
        xs52 = list(map(lambda n48, n49: round(9007199254740993.0), list(map(lambda n50, n51: (lambda q: q + 1)(18446744073709551616), (xs33 + [1, 2, 3])[:0], list(reversed(xs33))))[:0], [n32]))[1:9]
        with Thing6(i44, [n54 for n53, n54 in zip([0], xs33[:1])]) as cm55, Thing6(i44, xs33):
            print(oct(Thing6(i44, [5, -1, 4, 4]).act26()).splitlines())
            yield ord("🐍!".join(str(3) for n56 in xs52[:1])[:1] or "z") % 1000000007
    mix31 = tuple(xs33)
    v57 = ((yield ord(f"{s5!r:>12}"[:1] or "z") & 0xFFFFFFFFFFFFFFFF) or 0, 1)
try:
    produce30(list(enumerate([s5, s5], 3)), sum(math.isqrt(abs(n58)) for n58 in [1, 2, 3][:1]), xs33=[2**53 + 1 for n59 in [1, 2, 3][:3]] if True else list(filter(lambda n60: True, [1, 2, 3])))
    try:
        print(b"ab" & ("a", 1.5))
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    produce30([None, 1000000007 if False else 12, [0] == []], ~(2147483647 ^ 3), [n64 + n63 for n63 in range(0) for n64 in list(map(lambda n65, n66: n66, [0][:2], [1, 2, 3]))[:3]])
    produce30([None, s5, (1, 2) == ("a", 1.5)], -2 // 2 if fs4 < () else pow(5, 0, 4294967296), ([] + [5, -1, 4, 4])[-3:4], fs4)
    s5 = s5.casefold().title()[-1:0]
    produce30(list(zip([], ["x", "yy", ""])) + sorted(u2), abs(2 - 2147483647), [*list(map((lambda q: q + 1), [5, -1, 4, 4][:0])), hash(-1), *list(map((lambda q: q + 1), [0][:0]))], s5)
    table68 = {(1, 2): None}
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        g71 = produce30([s5 for v69 in [1, "a", None][:1]], {"b": 2, "a": -1}["zz"], [11 for n70 in [][:2]], ["x", "yy", ""], *[0, "ω\u0301", True])
        while (n72 := next(g71, None)) is not None:
            print("item", n72)
            if n72 == 0:
                break
        for i73, j74 in {**{"a": 1}, "b": 3521}.items():
            for i75 in iter([n77 for n77 in [0][:2]]):
                fs4 = [(f78 + i75) * min(f78, i75) for f78 in [n79 * 0.5 for n79 in [][:1]][:2]]
            print(list({"a": 1}.items()))
            print(f"{["b", "a"]!a}}} {j74=}n={math.fabs(5e-324):}".encode(), [min(3.75, len({}))] * 0, math.fabs(abs(2.5 + 9007199254740993.0)), sep="|")
    finally:
        print("finally 90")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    u2.add("line\nbreak".removeprefix(s5).count("hello world".join(str(fs4) for n80 in [0][:3])) % 1000000007)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    produce30([(2380).bit_length() for v81 in list(zip([5, -1, 4, 4], ["x", "yy", ""]))[:1]], 2972, [0], Thing6(9, [0]), *list(table68.values()) + [9223372036854775808, False, ("a", 1.5)])
    try:
        if [12 - n82 for n82, n83 in zip([n85 for n84 in range(2) for n85 in [1, 2, 3][:0]], [1, 2, 3][:2])]:
            flag87 = all(n86 == Thing6(n86, [0]).act26() for n86 in range(1))
            raw88 = (b"ab".upper().upper() + b"" * 0 * 0)[::2][:16]
        u2 ^= set([len(s89) for s89 in []])
    except (Problem1, Problem1) as e90:
        print("handled", type(e90).__name__, e90)
        raise
    except ZeroDivisionError as e91:
        print("handled", type(e91).__name__, e91)
    g94 = produce30([True, 0] + [2.5, 3] + ([1, 2, 3] if True else []), Thing6((7 << 2) % (1 << 61), [*[], 8, *[0]][::-1][:6]).n7, [1, 2, 3])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(u2, fs4, s5, table68)
except NameError as error:
    print("unbound", error)
