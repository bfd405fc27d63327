import math
class Problem1(LookupError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
s2 = chr(97 + 6 % 26)
f3 = math.inf
mix5 = [f3 for v4 in [None, sum([1, 2, 3]), f3.is_integer()][:2]]
flag6 = f3.is_integer()
s7 = (format(3800 if flag6 else -9223372036854775808, " d") * 1)[-15:]
class Thing8:
    shared10 = 10**18
    def __init__(self, n11, v12):
        self.n9 = n11
        self.part13 = v12
    def __repr__(self):
        return f"Thing8({self.n9})"
    def act14(self, xs15):
        for i16 in range(4, -4, -1):
            self.n9 %= 7
            self.n9 = self.n9 % -9223372036854775807
        else:
            n18 = 9
            for i19 in range(48):
                n18 = n18 << 1
            print(n18, n18 % 1000003)
            n18 %= 1 << 62
            getattr(s2.expandtabs(2), "real", None)
        return 1
    def act20(self, n21, f22):
        mix5 += sorted([s7, s7], key=lambda s23: (len(s23), s23))[:0]
        print((([939 for n24 in [][:2]] if flag6 else [] if True else [1, 2, 3]) or [-10 if False else n21 // 1000000007])[-1], int("-9223372036854775809"), (n21 if self.n9 is None else self.shared10 - self.n9) < self.n9, end=";\n")
        return s7
    @property
    def value25(self):
        return self.n9 * 2
    @value25.setter
    def value25(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n9 = new
    def __contains__(self, item):
        return item == self.n9
    def __int__(self):
        return self.n9
    def __mul__(self, n):
        return self.n9 * n
    def __enter__(self):
        print("enter", self.n9)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def calc26(fs27, flag28, v29=Thing8(18446744073709551615, s7), *rest30, flag31=False):
    v32 = v33 = {1: float("inf") * f3, 1.0: 3.75, True: math.sqrt(abs(123456.789)), None: 7}.get(ascii(f"n={-3:+d}}} {s2:10}"))
    return {s34: list(iter([3, 1, 2])).count(Thing8(n35, v33).n9) for s34, n35 in {str(hash(-4611686018427387904)): n36 for n36 in range(1)}.items()}
def logged37(tag):
    def decorate(function):
        def inner38(*args, **kwargs):
            print(tag, args, kwargs)
            return function(*args, **kwargs)
        return inner38
    return decorate
@logged37(s7)
def calc39(n40):
    n41, (s42, f43) = n40 + n40, (ascii(s2.zfill(5))[::2][:16], f3 + math.sqrt(0.5))
    n44 = 2
    for i45 in range(61):
        n44 = n44 + 4611686018427387904
        n44 -= i45
    print(n44, n44 % 1000003)
    n44 %= 1 << 62
    d46 = {}
    return len([] + [5, -1, 4, 4]) % (1 << 61)
try:
    print(mix5, math.ceil(5e-324 + f3) and 4294967296 * (3 | 2456))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print({"b": 2, "a": -1} + [1, 2, 3])
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print("hello world" < {7})
    except Exception as error:
        print(type(error).__name__, error)
    print(bin(8 & 0xFFF).removesuffix(min("🐍!", "a")) * 3, {n47 for n47 in range(9)}, s7 * 0, *[len(s48) for s48 in ["x", "yy", ""]])
    print(calc39((11).bit_length()))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    del mix5[::-1]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc26([2.0, -1.25, 0.0], ([0] or [9])[0] == 4 << 1, (list(zip([], ["x", "yy", ""])) or [None])[-1], s7.encode(), *[f3, -4, ()]))
    for i49 in mix5[3:][:5]:
        for i51 in bin(11 & 0xFFF)[:6]:
            obj53 = Thing8(1 and -4611686018427387904, {1, 2, 3} < b'\x00\xff')
        mix5[-3] = (f3 is None, "{a:+d}/{b:.2f}".format(a=2, b=f3)[::2][:16])
        try:
            if not flag6:
                continue
            for i54 in range(4, -4, -1):
                mix5.sort()
            raise ValueError(Thing8(4, ()))
        except (KeyError, ZeroDivisionError) as e56:
            print("handled", type(e56).__name__, e56)
            k57 = 3
            while k57 > 0:
                k57 -= 1
                try:
                    print(b"" >= (1, 2))
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(("a", 1.5) & f3)
                except Exception as error:
                    print(type(error).__name__, error)
                Thing8(k57 - 11 ^ (Thing8(k57, s7) * 3), s2).value25
        except Exception:
            s59 = ((b"" * 2).decode("latin-1") + f"n={ {}.get("zz", -3):+,}n={max([2.0, -1.25, 0.0], default=f3):}{{{s7 and "naïve café"!a}")[1:18]
            flag60 = divmod(9223372036854775808, 10)[0] >= (11 ^ 698) - (flag6 + 5)
    if abs(0) in sorted({7}):
        k61 = 4
        while k61 > 0:
            k61 -= 1
            print(~Thing8((4294967296).bit_length(), mix5).n9, set() ^ set([k61, 8, k61]), ([0] * 2 * 0 or [k61])[0], *[k61, k61, k61])
            try:
                print({} | ("a", 1.5))
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(k61 + [])
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(1 * 3)
            except Exception as error:
                print(type(error).__name__, error)
        else:
            mix5 = mix5
            print([round(n62, -2) for n62 in [123456789012345678901234567890, 9, -2147483648].copy()[:2]], sum([len({"b": 2, "a": -1}) for n63 in [n64 for n64 in [][:3]][:0]]))
        print(calc39((not True) + 0x7FFF_FFFF // -3))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    mix5[-3] = str(flag6)[:20]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(s2, f3, mix5, flag6)
except NameError as error:
    print("unbound", error)
try:
    print(s7, i49)
except NameError as error:
    print("unbound", error)
