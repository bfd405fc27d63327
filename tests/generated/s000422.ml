import math
n1 = min(math.gcd(-4611686018427387904 | 6, 1033 if False else 5000), ([123456789012345678901234567890, 2**53 + 1, -1] or [int("4611686018427387904")])[-1], 9 * 8 - 18446744073709551615) & 0xFFFFFFFFFFFFFFFF
s2 = ("line\nbreak" or "?")[-1].replace("🐍!", repr(""), 2).replace("hello world", "{}-{:>5}|".format(9007199254740993.0 and ("a", 1.5), min("A-b_c", "42")), 0)[-15:]
class Thing3:
    def __init__(self, n5, v6):
        self.n4 = n5
        self.part7 = v6
    def __repr__(self):
        return f"Thing3({self.n4})"
    def act8(self, v9):
        for i10 in range(4):
            v9 = b"AbC"
            s12 = ("<%r>" % (s2.translate({97: "A", 101: None}),))[::2][:16]
        print(3 and n1)
        n13 = 7
        for i14 in range(45):
            n13 = n13 * -5
        print(n13, n13 % 1000003)
        n13 %= 1 << 62
        return ord((s2 + s2)[:1] or "z") % (1 << 61)
    def act15(self, f16, xs17):
        assert f" - {xs17!r:>12}{{{n1:+d}".isalpha(), oct((xs17 or [self.n4])[-1])
        try:
            print(False % True)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(s2 * b'\x00\xff')
        except Exception as error:
            print(type(error).__name__, error)
        u18 = u19 = {self.n4 or n1, 4 + n1, 0} | set(xs17) ^ {0, -1, 64}
        return (n1 and 10) != divmod(self.n4, 16)[1]
    @classmethod
    def build20(cls):
        return cls.__name__
    def __format__(self, spec):
        return format(str(self.n4), spec)
    def __eq__(self, other):
        if isinstance(other, Thing3):
            return self.n4 == other.n4
        return NotImplemented
    def __contains__(self, item):
        return item == self.n4
    def __enter__(self):
        print("enter", self.n4)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n4 % 2 == 0
def make21(n22):
    s25 = ("%d %s %5.2f" % (len(s2), s2, 0.5 / 0.5)).swapcase()[-15:]
    def inner23(n24):
        print(([n1 << 2 & 0x7FFFFFFF for n26 in ([1, 2, 3] if True else [])[:1]] or ["{a:+d}/{b:.2f}".format(a=n24, b=3.75).rfind(s25 + "a", 4)])[0], [math.fabs(9007199254740993.0) % 0.1, sum([]) + max([1, 2, 3], default=10**18)], 1e-7 + (n1 << 1 and Thing3(2236, s2).act8(n24)))
        for i27 in range(5):
            words32 = ["naïve café".join(str({7}) for n30 in [5, -1, 4, 4][:2])[:20] for s29 in (ascii(s25) if False ^ True else f"é:{i27}{{{0.5:+.1f}")[:1] if all(s29.startswith(s2) for n31 in range(1))][::-1][:6]
            try:
                print(False | [5, -1, 4, 4])
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print("abc" % {"a": 1})
            except Exception as error:
                print(type(error).__name__, error)
            obj33 = Thing3(n22 % 7, "A-b_c")
        mix35 = list(zip([5, -1, 4, 4], ["x", "yy", ""]))[0:][1:]
        return n1 % -1
    return inner23
def calc36(words37, *rest38):
    k39 = 3
    while k39 > 0:
        k39 -= 1
        rest38 += (n1 | k39, "42")
        rest38 = rest38[:4]
    for i40 in range(3, -3, -2):
        g42 = iter([3, 1, 2])
        try:
            print(g42.throw(TypeError("in")))
        except TypeError as error:
            print("back", error)
        with Thing3(hash(0), i40) as cm43:
            try:
                rest38 = (("été" in s2, '"q"'.ljust(6)[:20]) * 2)[-3:]
            finally:
                print("finally 73")
                n44, *xs45 = sorted({7})
                print(f"{{{11:d}é:{i40=}".ljust(8).casefold(), {"clé": i40 * n44 % (1 << 61), "b": 9 ** 0 % 10 % 1000000007})
    print([len(repr(s2)) & 0x7FFFFFFF for n46 in list(dict.fromkeys(words37, n1).values())[:3]], sep="|")
    return Thing3(n1 * n1 % 18446744073709551557, "🐍!")
def logged47(function):
    def inner48(*args, **kwargs):
        print("call", args, kwargs)
        return function(*args, **kwargs)
    return inner48
@logged47
def calc49(n50):
    for i51 in range(5):
        if True:
            continue
        n50, n50 = n50, n50
    else:
        if s2 is None:
            if True:
                make21(math.floor(1e-7 * 0.0))
            s53 = f"{{{calc36(list({}.keys()), {}, *[None, n50, False])!r:>12}"[-15:]
        elif s53.isdigit():
            print(b'\x00\xff'[-3:4] + (b"ab" + b"AbC" + b'\x00\xff' * 2))
            s53 += Thing3(n50, 1.5).build20()
            s53 = s53[1:18]
        else:
            xs54 = list(range(3, -1, -1))
            print(100.0, [-0.0 + n1 * 1, (n50 << 2) / int("1_000")])
    return n50
def calc55():
    global s2
    calc36(("日本語" "naïve café").split(" "), Thing3(n1, n1))
    obj56 = Thing3(n1, {})
    return max(~(n1 * n1), divmod(n1, -3)[0]) % 4611686018427387904
try:
    calc36(list(hex(n1))[:6], {n1: -0.5, n1: n1}.get(len([2.5, 3])), Thing3(6, n1))
    s2 += s2
    fs57 = ([round(1e-7 + 1586, 1)] * 3)[:8]
    if math.sqrt(1e308) == float("inf") + 0.0:
        with Thing3(n1 - n1, fs57) as cm58:
            fs60 = [f59 for f59 in [0.0, 1e22][0:][:0]]
            k61 = 5
            while True:
                k61 -= 1
                if k61 < 0:
                    break
                print(abs(divmod(n1 if True else k61, (2**62))[1]))
                fs60 += [-0.5, 100.0 - 9007199254740993.0]
                fs60 = fs60[::-1][:6]
        g63 = (len({}) for n62 in range(2) if False)
        while (n64 := next(g63, None)) is not None:
            print("item", n64)
            if n64 == 0:
                break
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print({"{a:+d}/{b:.2f}".format(a=2**53 + 1, b=0.5)[::2][:16]: sum([5, -1, 4, 4], n1), n1: n1 < n1 <= n1} | dict(alpha=n1 | n1, beta=min(n1, 12, n1)))
    print((("été" ""), math.comb(5, 5)))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    fn68 = lambda n65: ([-3 for n66, n67 in zip([], [1, 2, 3][:2])] or [n65 >> 62])[-1]
    make21(sum([0].copy()))
    try:
        print(b"" | 0.1)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(s2 & s2)
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    fn68 = fn68
    print(Thing3(s2.count(s2) | b""[3], "".encode() * 2).n4)
    try:
        fs57.clear()
    except ArithmeticError as e69:
        print("handled", type(e69).__name__, e69)
        try:
            print(0 * {1, 2, 3})
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print((0,) >= b'\x00\xff')
        except Exception as error:
            print(type(error).__name__, error)
    except ZeroDivisionError as e70:
        print("handled", type(e70).__name__, e70)
        raise LookupError(e70.args)
    else:
        fs57 = [1e-7, math.copysign(math.inf, -0.5)]
        u71 = {(list(map(fn68, [0][:2])) or [n1])[-1], n1, 2}
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(n1, s2, fs57)
except NameError as error:
    print("unbound", error)
