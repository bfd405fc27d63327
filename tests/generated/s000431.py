import math
n1 = n2 = ((4294967296 % (2**64) or divmod(-3, 16)[0]) - sum([1, 2, 3]) * (10 + 11)) % -9223372036854775807
raw3 = (b"ab" + b"")[-3:4][-2:5][::2][:16]
n4: int = n1
class Thing5:
    shared7 = n1
    def __init__(self, n8, f9):
        self.n6 = n8
        self.part10 = f9
    def __repr__(self):
        return f"Thing5({self.n6})"
    def act11(self, s12):
        v13, v14 = divmod(([0] or [n4])[0], -3)
        return n2.bit_count() or int("4611686018427387904")
    def act15(self):
        self.part10 -= float(n1 + n1)
        d16 = {"clé": self.n6, "a": repr('"q"').rfind("A-b_c".center(11, "*"), 4) % 4611686018427387904}
        s17, *words18, s19 = min("{}-{:>5}|".format(self.shared7, "日本語"), max(["b", "a"], key=len, default="none"))
        return (("MiXeD" '"q"') * 2)[::2][:16]
    def act20(self, v21, v22):
        print(len({str(-4699): int("42") for n23 in range(1)}), [self.part10 == self.part10 if math.isinf(self.part10) else n4.bit_count() for n24 in range(3)] + sorted([n25 for n25 in [0][:2]]))
        try:
            print({} // "abc")
        except Exception as error:
            print(type(error).__name__, error)
        set() - {7}
        return oct(n1 & self.n6)
    @staticmethod
    def helper27(n28):
        return (n4 & n2) // 4294967296
    def __index__(self):
        return self.n6 % 3
    def __getitem__(self, index):
        if index > 2:
            raise IndexError(index)
        return (index, self.n6)
    def __enter__(self):
        print("enter", self.n6)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n6 % 2 == 0
def produce29(xs30, *rest31, v32):
    try:
        yield n1 - (4 & n2)
    except TypeError as error:
        print("thrown", error)
        yield 4908 if False else 8
    finally:
        print("left 9")
    k33 = 4
    while k33 > 0:
        k33 -= 1
        print({s34: n1 for s34, n35 in {"b": len([2.5, 3]), "clé": 0x7FFF_FFFF}.items()}, {str(len(dict.fromkeys(["b", "a"], n4))): min(k33, 4611686018427387904, k33) + round(0, 1) for n36 in range(3)}, max([n37 * 0.5 for n37 in xs30[:2]], default=Thing5(n1, 9007199254740993.0).part10 + 1e308))
    else:
        for i38, j39 in {**{}, "zz": n4}.items():
            xs30.extend(sorted(set(xs30))[:2])
    rest31 = (rest31 * 1)[-3:]
    flag40 = n4 << 61 < n4
    try:
        yield 4611686018427387904 * n2 * min(n1, n4, n2) % 18446744073709551557
    finally:
        print("left 94")
class Thing41(Thing5):
    def __repr__(self):
        return f"Thing41({self.n6})"
    def act11(self, s12):
        print(set() ^ {max(self.shared7, n4), n1, 2}, list(zip(sorted([*[5, -1, 4, 4], n1, *[0]], reverse=False), [s12.ljust(11)[:20], s12])), list(enumerate([s12 for s42 in s12[:0] if True], 4)) + sorted([self.shared7 for n43 in [][:1]]), sep="|")
        k44 = 2
        while k44 > 0 and s12.endswith(("🐍!", "ω\u0301")):
            k44 -= 1
            self.part10 /= self.part10
            if {8 for n45 in range(3)}.isdisjoint({7} | {7}):
                continue
        else:
            self.part10 = -(self.part10 - 100.0) if (2095 and 4611686018427387903) in range(3, 1) else (self.shared7 >> 3) * (self.part10 if False else 2.5)
        return pow(Thing5(self.shared7, self.part10).n6, 4, 4294967296)
    @property
    def value46(self):
        return self.n6 * 2
    @value46.setter
    def value46(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n6 = new
    def __mul__(self, n):
        return self.n6 * n
    def __add__(self, other):
        return self.n6 + other
    def __neg__(self):
        return -self.n6
def logged47(tag):
    def decorate(function):
        def inner48(*args, **kwargs):
            print(tag, args, kwargs)
            return function(*args, **kwargs)
        return inner48
    return decorate
@logged47("line\nbreak")
def calc49(n50):
    n50 = abs(sum(n51 for n51 in sorted([5, -1, 4, 4], reverse=True)[:3]))
    return len([n52 for n52 in range(3) for n53 in [1, 2, 3][:1]]) % 18446744073709551557
def produce54(u55, u56, s57, *rest58):
    try:
        yield n4 % -1
    except KeyError as error:
        print("thrown", error)
        yield (n4 << 0) % 18446744073709551557
    finally:
        print("left 70")
    k59 = 3
    while True:
        k59 -= 1
        if k59 < 0:
            break
        s60 = ("%d %s %5.2f" % (s57.rfind(s57.partition("Straße")[0], 4), ([4, 5, 6][Thing41(k59, min(float("inf"), 4))]), 5 * -0.0 - sum([0.5, 1.5])))[:20]
        u56.add(n2)
    u55 -= {10, n4, 4}
    if (n2 or n4) >= len(s57):
        return
        obj61 = Thing5(n2 // -3, math.inf)
    else:
        g62 = iter([3, 1, 2])
        print(next(g62, None))
    try:
        yield calc49(True + n1)
    except KeyError as error:
        print("thrown", error)
    finally:
        print("left 96")
def calc63():
    k64 = 2
    while k64 > 0:
        k64 -= 1
        n65 = 6
        for i66 in range(39):
            n65 = n65 * 31 ^ 7
        print(n65, n65 % 1000003)
        n65 %= 1 << 62
    try:
        print((0,) < n1)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print([5, -1, 4, 4] | ())
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(False % "日本語")
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(2491 == raw3)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(9007199254740993.0 + b"ab")
    except Exception as error:
        print(type(error).__name__, error)
    try:
        if True:
            raise RuntimeError(([4, 5, 6][Thing41(max([], default=n4), 10 * -1e308)]))
    except (TypeError, LookupError) as e67:
        print("handled", type(e67).__name__, e67)
        for i68 in range(3):
            try:
                try:
                    print(b"" < [1, 2, 3])
                except Exception as error:
                    print(type(error).__name__, error)
                raise ValueError("abc")
            except Exception:
                i68 = (["", "abc"] or [hex(n1)])[-1]
            i68 = ("a", 1.5) * 0
            f71 = (Thing5(18446744073709551615, 1.5).part10 + 2.5) * float("inf")
    except ArithmeticError as e72:
        print("handled", type(e72).__name__, e72)
        raise
    else:
        if max([1, 2, 3], default=n2) < 1e16 + 3.75:
            print(True + n1 and calc49(n4) if True else len(list((1, 2))), (b"" * 0 + b'\x00\xff'[1:5]).upper(), -(1e-7 * 1e-7 * Thing41(n4, float("inf")).part10))
        elif True:
            try:
                print(set() - raw3)
            except Exception as error:
                print(type(error).__name__, error)
    finally:
        print("finally 1")
        return list(map((lambda q: q + 1), [1, 2, 3][:3]))
    return [abs(-2147483648 % 1000000007) for n73 in range(2) if raw3 is None]
try:
    for i74 in (n4 for n76 in [n4 for n77, n78 in zip([0], [][:2])][:2]):
        if n2 != i74:
            try:
                print({} >= {"b": 2, "a": -1})
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(b"AbC" | n1)
            except Exception as error:
                print(type(error).__name__, error)
        elif (set() - set()).isdisjoint({0, -1, 64}):
            n4 %= -4
            n4 = n4 % -9223372036854775807
        try:
            print(set() == False)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print({} >= {"b": 2, "a": -1})
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print([] & "")
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print([] % (0,))
        except Exception as error:
            print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n4 = -0.0
    calc63()
    n2, n1 = n1, n2
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    obj79 = Thing5(min(n2, 5, n1), 3.75 + n1)
    try:
        print([5, -1, 4, 4] >= 2.5)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(n1 | {0, -1, 64})
    except Exception as error:
        print(type(error).__name__, error)
    print(calc63())
    9007199254740993.0 * 5e-324
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc63())
    obj80 = Thing41((4 << 0) % 18446744073709551557, float("inf") + 0.0)
    assert ("naïve café" or '"q"').endswith(("line\nbreak", "été")), "{}-{:>5}|".format(n2, "A-b_c".title())
    k81 = 2
    while k81 > 0 and "clé" in {"key": 9, "clé": n2}:
        k81 -= 1
        for i82 in iter([n1 for n84 in [0][:2]]):
            if False:
                continue
        else:
            try:
                print(k81 >= b"ab")
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(" pad " >= 1.5)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print("a" // {"b": 2, "a": -1})
            except Exception as error:
                print(type(error).__name__, error)
            fn85 = abs
        with obj79 as cm86, Thing5(n1, min(3.75, n2)):
            print([*calc63(), hash(calc49(k81)), *[divmod(k81, 10)[1] for n87, n88 in zip([0], [n89 for n89 in [0][:1]][:2])]])
except Exception as error:
    print("caught", type(error).__name__, error)
t90 = (0,)[3:]
try:
    print(n2, n1, raw3, n4)
except NameError as error:
    print("unbound", error)
try:
    print(obj79, obj80, t90)
except NameError as error:
    print("unbound", error)
