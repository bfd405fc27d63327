import math
class Problem1(LookupError):
    pass
class Problem2(LookupError):
    pass
u3 = {7}
s4 = f"é:{"hello world":}n={4611686018427387904=}"[:20]
flag6 = math.isinf(1e308 + 1e-7) and 4 < min([5, -1, 4, 4], key=lambda n5: n5, default=859) <= 3654 ^ -1
words7 = list({}.keys())
raw8 = (b"" + b'\x00\xff' + b"ab".upper() + "aXbXc".encode()[0:4])[1:18]
class Thing9:
    shared11 = -2147483648
    def __init__(self, n12, s13):
        self.n10 = n12
        self.part14 = s13
    def __repr__(self):
        return f"Thing9({self.n10})"
    def act15(self, v16, n17):
        v16 = words7
        return [*[], 10**18, *sorted([1, 2, 3], reverse=True)][:8]
    def act18(self, xs19):
        if xs19 is not None:
            match s4 in [1, "a", None]:
                case 0 | 1:
                    xs19 = list(iter([3138 for n22 in range(0) for n23 in [][:1]]))[-7:]
                case int() as n20 if n20 > 2:
                    try:
                        u3.pop()
                        print(chr(97 + list(filter(lambda n24: flag6, xs19)).index(+2147483647) % 26))
                        raise ValueError(n20)
                    finally:
                        print("finally 8")
                        fn26 = lambda n25: f"}} {words7}".count(f" - {n25=}{float("inf"):,.2f}") % 1000000007
                        g27 = iter(list(range(0, 7, 5)))
                        while (n28 := next(g27, None)) is not None:
                            print("item", n28)
                            if n28 == 0:
                                break
                        return self.shared11
                    try:
                        print(u3 >= {})
                    except Exception as error:
                        print(type(error).__name__, error)
                case [n20, *mix21]:
                    g30 = (max(self.n10, self.n10) for n29 in xs19[:0])
                    try:
                        print(g30.throw(IndexError("in")))
                    except IndexError as error:
                        print("back", error)
                case {"a": n20}:
                    xs19.pop()
                    g31 = iter([3, 1, 2])
                    while (n32 := next(g31, None)) is not None:
                        print("item", n32)
                        if n32 == 0:
                            break
                case str(n20):
                    self.n10 = self.n10
                    print(math.ceil(min(2.5, self.shared11) / 2.0))
                case _:
                    fn34 = lambda n33: self.n10
        elif flag6:
            for i35 in range(2, -2, -2):
                try:
                    print((1, 2) // self.part14)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(9007199254740993.0 & flag6)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(raw8 + self.shared11)
                except Exception as error:
                    print(type(error).__name__, error)
        print(-(123456.789 * 100.0 * 1.5))
        return self.n10
    @classmethod
    def build37(cls):
        return cls.__name__
    def __eq__(self, other):
        if isinstance(other, Thing9):
            return self.n10 == other.n10
        return NotImplemented
def produce38():
    try:
        yield ([5, -1, 4, 4] or [math.comb(5, 0)])[min([], key=lambda n39: n39, default=10) % 1]
    except TypeError as error:
        print("thrown", error)
    finally:
        print("left 65")
    obj40 = Thing9(math.floor(5e-324), s4.replace(s4, "abc")[::2][:16])
    k41 = 2
    while k41 > 0:
        k41 -= 1
        print(list(dict(zip(words7, list(range(5, 0, -4)))).items()), [*sorted({1, 2, 3} | {0, -1, 64}), ord((s4 or "?")[-1][:1] or "z"), *[pow(k41, 3, 10), Thing9(-2147483648, s4).shared11, k41]], end=";\n")
        steps44 = 0
        for i42 in ([5, -1, 4, 4] * 2):
            steps44 += 1
            if steps44 > 7:
                break
            try:
                print({1, 2, 3} + flag6)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(b"ab" & ())
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(k41 >= s4)
            except Exception as error:
                print(type(error).__name__, error)
            return
            u3.update(list(map((lambda n45, n46=8: n45), sorted(u3)[:2])))
    obj40 = s4.find('it\'s') or (1937 if True else 2147483648)
    try:
        yield ([1, 2, 3] * 1 or [1])[-1] & 0xFFFFFFFFFFFFFFFF
    except ZeroDivisionError as error:
        print("thrown", error)
    finally:
        print("left 66")
def produce47(v48, f49=-2.25):
    yield max([], default=9) ** 4 % 4611686018427387904
    v48 = ((-9223372036854775809, 1327) * 3)[:4]
    try:
        yield format(1e22, "g").index(f"é:{s4:^9}{{{words7} - {4611686018427387903:>7}") % (1 << 61)
    finally:
        print("left 43")
    return -1
try:
    k50 = 2
    while True:
        k50 -= 1
        if k50 < 0:
            break
        k51 = 4
        while k51 > 0 and flag6:
            k51 -= 1
            for i52 in format(-0.0, ".4g")[:6]:
                produce47(None, math.copysign(1.5, 123456.789) * math.fabs(float("inf")), unknown=1)
                obj54 = Thing9(~k51, max(words7, key=len, default="none"))
                g55 = produce47(([] or [None])[-1], math.sqrt(abs(2.5)))
                print(g55.close())
            obj56 = Thing9(hash(5), ("%d %s %5.2f" % (k50, k51, float("inf")))[:20])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    k57 = 5
    while k57 > 0:
        k57 -= 1
        u3 = u3
    else:
        words7.sort(reverse=True)
    u3.add((-2 - 4).bit_length())
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    words7 = flag6 and u3 <= u3
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        produce38()
        v59, v60 = tuple([n58 for n58 in [][:2]])
    except ArithmeticError as e61:
        print("handled", type(e61).__name__, e61)
        raise Problem2("hidden") from None
    finally:
        print("finally 39")
        try:
            print(flag6 // b"ab")
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print("Straße" - s4)
        except Exception as error:
            print(type(error).__name__, error)
        raw8 += (raw8 + b"AbC" * 2)[1:18]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n62 = 4
    for i63 in range(17):
        n62 = n62 * 3 + 1
    print(n62, n62 % 1000003)
    n62 %= 1 << 62
    produce38()
    raw8 = (raw8 * 0)[-15:]
except Exception as error:
    print("caught", type(error).__name__, error)
raw64 = s4.encode()
Thing9(4, s4).act18([1, 2, 3]) if flag6 else s4
print(min(s4, Thing9(n62, s4).build37()) if 0 not in list(map(lambda n65, n66: n66, [][:3], [1, 2, 3])) else s4, raw8[3:0], (2 * hex(5)).lower())
try:
    print(u3, s4, flag6, words7)
except NameError as error:
    print("unbound", error)
try:
    print(raw8, n62, raw64)
except NameError as error:
    print("unbound", error)
