import math
class Problem1(LookupError):
    def __str__(self):
        return f"<{self.args}>"
class Problem2(LookupError):
    def __str__(self):
        return f"<{self.args}>"
words3 = words4 = ("".capitalize().splitlines() + list("Straße".ljust(5))[:6])[1:9]
s5 = ascii("")[:20]
mix7 = [-9 if False & True else sum([5, -1, 4, 4], -3) for v6 in [][:3]]
class Thing8:
    shared10 = 0
    def __init__(self, n11, n12):
        self.n9 = n11
        self.part13 = n12
    def __repr__(self):
        return f"Thing8({self.n9})"
    def act14(self, n15, s16):
        for i17 in s5.rjust(10, "·")[:6]:
            g21 = (self.part13 for n19 in [len(s20) for s20 in words3][:3])
            print(next(g21, None))
            while (n22 := next(g21, None)) is not None:
                print("item", n22)
                if n22 == 0:
                    break
        g24 = (True + 2147483647 for n23 in [self.shared10, n15, -1][:3])
        try:
            print(next(g24), g24.send(n15))
        except StopIteration as stop:
            print("stop", stop.value)
        print(hasattr(self.part13, "append"), [1e-7 + 3.75] * 0 + [])
        return ""
    def act25(self):
        try:
            print({1, 2, 3} + {0, -1, 64})
        except Exception as error:
            print(type(error).__name__, error)
        print(([0.1] * 0 + ([2.0, -1.25, 0.0] + []))[1:], chr(97 + self.n9 % 26), "abc".join(str({True: 3.75, self.n9: self.n9}.get(n26 << 1)) for n26 in sorted([0])[:3]))
        return -2 if self.part13 != self.n9 else ("a", 1.5) + ()
    def act27(self, f28):
        print(words4, sorted(set() - {7} - ({1, 2, 3} | {7})), list(reversed([len(s29) for s29 in s5.split(" ", 3)])))
        return (mix7 + mix7 or [None])[0]
    @staticmethod
    def helper30(n31):
        return n31
    def __radd__(self, other):
        return other * 2 + self.n9
    def __call__(self, n=1):
        self.n9 = (self.n9 + n) % 1000003
        return self.n9
    def __enter__(self):
        print("enter", self.n9)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def logged32(tag):
    def decorate(function):
        def inner33(*args, **kwargs):
            print(tag, args, kwargs)
            return function(*args, **kwargs)
        return inner33
    return decorate
@logged32(s5)
def calc34(n35):
    n35, n35 = n35, n35
    n35 ^= n35 if () == () else ([1, 2, 3] or [n35])[-1]
    n35 = n35 % (1 << 61)
    print((Thing8(1, n35) != [1, 2, 3]) & ((Thing8(n35, n35)(7)) not in [*[], -2, *[]]), ("🐍!".join(str(s5) for n39 in [1, 2, 3][:0])[::2][:16], bool(n35)) * 1)
    return n35
class Thing40(Thing8):
    def __init__(self, n41, v42):
        super().__init__(n41, 1)
        self.part43 = v42
    def __repr__(self):
        return f"Thing40({self.n9})"
    def act14(self, n15, s16):
        try:
            print(b"ab" + [1, 2, 3])
        except Exception as error:
            print(type(error).__name__, error)
        return "🐍!"
    def act44(self, xs45):
        try:
            print(b'\x00\xff' | set())
        except Exception as error:
            print(type(error).__name__, error)
        return repr(self.n9)[::2][:16]
    def act46(self, xs47, xs48):
        try:
            print(s5)
            try:
                if sorted({}):
                    xs47.extend(xs48[:0])
                raise LookupError(False + 1e-7)
            except ZeroDivisionError as e49:
                print("handled", type(e49).__name__, e49)
                print(calc34("42".lstrip("tab\there").index("hello world".lstrip("ω\u0301"))))
            raise Problem2(5e-324 + 0.0 < self.part13)
        finally:
            print("finally 91")
        if True:
            return [True + self.part13 for n50 in range(3) for n51 in list(filter(lambda n52: True, xs48))[:0]][-7:]
            del xs47[2]
        self.shared10 |= pow(calc34(self.n9), 4, 10)
        self.shared10 = self.shared10 % 4611686018427387904
        return [int("-7") for n53 in xs48[:0]]
    @property
    def value54(self):
        return self.n9 * 2
    @value54.setter
    def value54(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n9 = new
    @staticmethod
    def helper55(n56):
        return (sorted([], key=(lambda q: q + 1)) or [n56])[n56.bit_count() % 1]
    def __iter__(self):
        yield self.n9
        yield 2
def logged57(function):
    def inner58(*args, **kwargs):
        print("call", args, kwargs)
        return function(*args, **kwargs)
    return inner58
@logged57
def calc59(n60):
    print(set())
    return sum(Thing40(12, s5).act46([5, -1, 4, 4], [1, 2, 3]), len([]))
def produce61(fs62=[2.0, -1.25, 0.0][-2:], u63={n66 for n66 in range(10)}, flag64=-1 < 11, *, n65=9):
    v67 = ((yield int("4611686018427387904") if s5.isalpha() else n65) or 0, 1)
    try:
        n68, *xs69 = sorted(u63).copy()
    except Exception as e70:
        print("handled", type(e70).__name__, e70)
    v71 = yield n65
    print("got", v71)
try:
    n72, (s73, f74) = calc34(4611686018427387904), (s5.zfill(4).lstrip("hello world")[1:18], -(12 * 123456.789))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    xs75 = [1, 2, 3][3:0]
    words3 += words3
    calc34(6)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    xs76 = xs75
    print(Thing40(n72, n72 < n72).part13)
    if math.comb(3, 3) not in [1, 2, 3] * 3:
        words4 = ("<%r>" % (" pad ",)).split("--", 0)[-7:]
        assert hasattr(words4, "append") or s5 == s5
    else:
        print(sorted(s5.split(), key=len), calc34(Thing40(4649, xs75).helper55(0x7FFF_FFFF) + sum(xs75, n72)))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(words4, words3, s5, mix7)
except NameError as error:
    print("unbound", error)
try:
    print(n72, xs75, xs76)
except NameError as error:
    print("unbound", error)
