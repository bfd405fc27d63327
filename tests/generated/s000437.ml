import math
class Problem1(LookupError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
class Problem2(Problem1):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
words3 = hex(9 - 1).splitlines()
u4 = {1, 2, 3}
f5 = -4611686018427387904 * 8 / 2 * math.inf
class Thing6:
    def __init__(self, n8, n9):
        self.n7 = n8
        self.part10 = n9
    def __repr__(self):
        return f"Thing6({self.n7})"
    def act11(self, s12):
        u4.discard(self.n7)
        fn13 = abs
        self.n7 = hash(len({**{"a": 1}, "a": self.part10}))
        return s12
    def act14(self, f15):
        s16 = "a".replace(" pad ", "Straße".center(8, "*"), 0).rstrip()[1:18]
        return pow(hash(self.part10), 2, -1)
    @property
    def value17(self):
        return self.n7 * 2
    @value17.setter
    def value17(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n7 = new
    def __index__(self):
        return self.n7 % 3
    def __getitem__(self, index):
        if index > 2:
            raise IndexError(index)
        return (index, self.n7)
def produce18(fs19=([0.5, 1.5] + [2.0, -1.25, 0.0])[1:9], *, v20=None):
    v22 = yield from (n21 for n21 in range(3) if n21 in [0])
    if all('"q"'.isspace() for n23 in range(5)):
        if 12 ** 3 in range(1, 3):
            obj24 = Thing6(-4611686018427387904 >> 3, abs(12))
            for i25 in ([2.5, 3] + [0])[:5]:
                u4.update(list(map(lambda n27: n27 & n27, sorted(u4)[:2])))
                g30 = iter(list(map(lambda n28, n29: n28, [5, -1, 4, 4][:3], [])))
                print(g30.close())
            else:
                u31 = u4
                try:
                    print(False & 12)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(-3 % "🐍!")
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print({} / -2.25)
                except Exception as error:
                    print(type(error).__name__, error)
        else:
            return
            def fn32(n33):
                nonlocal v22
                n33 = sum(list(map(lambda n34, n35: n34, [][:0], [1, 2, 3])) * 1) % (1 << 61)
                print(Thing6(0, n33), sep="|")
                n36, (s37, f38) = ([10 for n39, n40 in zip([5, -1, 4, 4], [5, -1, 4, 4][:3])] or [n33])[[0].count(9) % 1], (Thing6(n33 ^ n33, n33).act11("aXbXc".casefold()), abs(max(fs19, default=-0.5)))
                return (math.comb(6, 2) << 70) % -9223372036854775807
    elif ord("日本語"[:1] or "z") in list(zip([0], ["x", "yy", ""])):
        print(f5, *[10 for n41 in range(1) for n42 in [1, 2, 3][:0]])
    print((9 if True else 2) in [len(s46) for s46 in words3])
    try:
        print(b"ab" | "hello world")
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print([0] | 2147483648)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(b'\x00\xff' & b'\x00\xff')
    except Exception as error:
        print(type(error).__name__, error)
    v47 = yield from [5, -1, 4, 4]
def produce48(words49=["日本語", " pad "], s50="aXbXc".upper(), flag51=[] == [5, -1, 4, 4], *rest52):
    yield 10 % 4294967296 if False else int("-7")
    u4 -= u4
    print(pow((-2) ** 2, 4, 16) * 4294967296, [max(n55, n54) ** 3 % 4611686018427387904 for n54, n55 in zip([9 if flag51 else 4, -8, 2201], [2**53 + 1 - 9223372036854775808][:3])])
    steps58 = 0
    for i56 in [1, 2, 3][::-1]:
        steps58 += 1
        if steps58 > 7:
            break
        s60, *words61, s62 = s50.rjust(7, "·").replace('"q"', 'it\'s'.join(str(s50) for n59 in [][:0]), 3)
    v63 = yield (s50 if False else "line\nbreak").count("hello world")
    print("got", v63)
try:
    u4.discard(9)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    produce48(words49="aXbXc".casefold().rsplit(" ", 1), flag51=hash(10) not in [1, 2, 3][::3])
    produce48(words3, s50="{}-{:>5}|".format(None, "aXbXc"))
    obj64 = Thing6(round(5, 2), 5 - -4611686018427387904)
    produce18([0.5, 1.5][3:] + [f5, f5])
    g66 = (n65 for n65 in [].copy()[:3])
    try:
        print(next(g66), g66.send(5))
    except StopIteration as stop:
        print("stop", stop.value)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    obj64.value17 = (2 if False else 18446744073709551615) if f5 < 2147483648 else True + 979
    try:
        print(False % f5)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(1e-7 < "🐍!")
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({"a": 1} + "abc")
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    f5 = (list(filter(lambda n67: False, [0])) or [math.gcd(-9223372036854775809, -2)])[-1]
    for i68 in obj64.act11("aXbXc")[:6]:
        print(len(dict.fromkeys("a".rsplit(None, 1), ([0] or [4794])[0])), 2139, (0,))
    print(chr(97 + -18446744073709551615 % 26).splitlines(), "tab\there")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    match f5:
        case int() as n70 if n70 > 2:
            try:
                xs72 = [0]
                raise TypeError(u4)
            except (RuntimeError, Problem1) as e73:
                print("handled", type(e73).__name__, e73)
                raise Problem2("second") from e73
            except Exception:
                print([n70 if True else 4005 for n75 in sorted([0], key=(lambda q: q + 1))[:1]][0:4])
            else:
                try:
                    print(u4 // 1e-7)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(b'\x00\xff' * {"a": 1})
                except Exception as error:
                    print(type(error).__name__, error)
                print(all(True for n76 in range(0)), sorted(list(map((lambda n77: 4611686018427387904), [*[0], n70, *[]][:2])), key=(lambda n78: n70)), *[] + [0])
        case [n70, *mix71]:
            u81 = {464 % (-2147483648), -1 + 2, 0}.union(sorted([n79 for n79, n80 in zip([0], [0][:3])], reverse=1341 < 4))
        case {"a": n70}:
            produce48(s50="".strip("42").zfill(5))
            print({s82: n83 for s82, n83 in {}.items()}, int("4611686018427387904"), sep="|")
        case _:
            try:
                print({"a": 1} // "naïve café")
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(b'\x00\xff' * 1)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(True % u4)
            except Exception as error:
                print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(words3, u4, f5, obj64)
except NameError as error:
    print("unbound", error)
