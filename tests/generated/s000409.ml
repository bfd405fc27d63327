import math
s1 = (3 * "{a:+d}/{b:.2f}".format(a="naïve café".count('"q"'), b=([] or [123456.789])[0]))[::2][:16]
table2 = {4894: {7}.isdisjoint({0, -1, 64} ^ {1, 2, 3}), (-2 if True else 123456789012345678901234567890) in sorted([], key=(lambda q: q + 1)): f"{max([True, 0], key=str, default=None)!r}{(1, 2)!s}"[-15:]}
fs3 = ([max([1e308] * 1, default=1e16)] * 1)[:8]
n5 = (0 if (n4 := (10 << 5) % 18446744073709551557) > -4611686018427387904 & 8 else max(-2147483648 << 1, 8 >> 31)) % 1000000007
class Thing6:
    def __init__(self, n8, f9):
        self.n7 = n8
        self.part10 = f9
    def __repr__(self):
        return f"Thing6({self.n7})"
    def act11(self, s12):
        n13 = 3
        for i14 in range(46):
            n13 = n13 * 10 - 1
        print(n13, n13 % 1000003)
        n13 %= 1 << 62
        table2.clear()
        s12 = s1.zfill(11)[:20]
        return ({0, -1, 64} <= {1, 2, 3}) ^ bool(n13)
    def act15(self, n16):
        g18 = iter([n5 for n17 in [5, -1, 4, 4][:1]])
        try:
            print(g18.throw(LookupError("in")))
        except LookupError as error:
            print("back", error)
        for i19 in range(7):
            table2 |= {"b": n16, "": 9 & i19}
        return set([5, -1, 4, 4])
    @property
    def value21(self):
        return self.n7 * 2
    @value21.setter
    def value21(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n7 = new
    def __bool__(self):
        return self.n7 > 3
    def __call__(self, n=1):
        self.n7 = (self.n7 + n) % 1000003
        return self.n7
    def __radd__(self, other):
        return other * 2 + self.n7
    def __enter__(self):
        print("enter", self.n7)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def down22(n23, acc24):
    if n23 <= 0:
        return divmod(n23 * n23, 10)[0] & 0xFFFFFFFFFFFFFFFF
    acc24 //= 3
    return (down22(n23 - 1, math.comb(1, 5)) + n5) % 1000000000000000003
def start25(acc24):
    return down22(8, acc24)
def down26(n27, acc28):
    if n27 <= 0:
        return [*acc28[::3], n27, *[n29 for n29 in [0][:1]]][::-1][:6]
    return (down26(n27 - 1, sorted(list(iter([3, 1, 2])), key=lambda n30: n27)) + acc28)[:12]
def start31(acc28):
    return down26(8, acc28)
try:
    print(start25([123456789012345678901234567890 for n32 in range(2) for n33 in [1, 2, 3][:1]].count(min([], key=lambda n34: n5, default=0x7FFF_FFFF)), unknown=1))
    s1 = n5 << 31 in range(4, 6)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    k35 = 5
    while k35 > 0 and [n5] == [n37 for n36 in range(2) for n37 in [][:2]]:
        k35 -= 1
        words38 = words39 = [ascii(" pad ".join([]))[:20], s1]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    (Thing6({}.get("", n5) | n5 ^ n5, (9007199254740993.0 + -0.0) * abs(1e-7))([1, 2, 3].count(n5) * (False + n5)))
    start31([n5])
    s1 = f"{{{n5}}} {s1}".title().capitalize()[1:18]
    for i40, j41 in {"key": n5, "key": n5}.items():
        k42 = 4
        while True:
            k42 -= 1
            if k42 < 0:
                break
            g43 = iter(list(range(5, 4, 2)))
            print(list(g43))
            if math.gcd(4, j41) < len([True, 0]):
                continue
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i44 in range(4):
        if (set() - set()).isdisjoint({0, -1, 64} - {1, 2, 3}):
            if len([]) < n5:
                break
        if +n5 not in []:
            try:
                print((b"" * 2 * 0).upper(), math.sqrt(n5 / 3 + n5 / i44), start31([(-4611686018427387904).bit_length(), int("4611686018427387904"), n5]))
            except (KeyError, IndexError) as e46:
                print("handled", type(e46).__name__, e46)
            except Exception:
                n5 -= (Thing6(n5 or 5, 100.0 - -2.25)(divmod(n5, (2**62))[1]))
                n5 = n5 % 1000000007
                fs3 = [n48 * 0.5 for n48 in list(reversed([]))[:3]][-1:]
            table2 = table2
        else:
            fs3.append(start31([0]) < [i44, -4611686018427387904, i44])
            print(Thing6(n5, float(-2 if False else n5)).n7)
    fs3.append((n5 / 4611686018427387904).is_integer())
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    (Thing6(ord(s1[:1] or "z"), abs(0x7FFF_FFFF / -3))(pow(sum([], n5), 5, 1000000007)))
    start31(start31(acc28=[0].copy()))
except Exception as error:
    print("caught", type(error).__name__, error)
print(f"{{{ascii(s1):*^9}n={math.fabs(math.copysign(2.5, float("inf"))):.4g}{6:{1}}")
try:
    print(s1, table2, fs3, n5)
except NameError as error:
    print("unbound", error)
