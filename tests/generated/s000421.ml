import math
class Problem1(LookupError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
v2 = hash("Straße".rfind("Straße", 4)) if ("MiXeD" if False else "aXbXc") == [] else b'\x00\xff'.decode("latin-1").partition("A-b_c")[1]
v3 = (list({}.values()) or [-1 or -9223372036854775809])[0]
n4 = max([3704, 1072, 10], default=-9223372036854775808) ^ (list(range(2, 3, 4)) or [round(10, -1)])[-1]
xs6 = [ord("hello world"[:1] or "z") + math.gcd(n5, n4) for n5 in range(1) if True]
class Thing7:
    shared9 = n4
    def __init__(self, n10, n11):
        self.n8 = n10
        self.part12 = n11
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act13(self):
        self.n8 = n4
        g15 = (self.n8 for n14 in range(2) if (self.n8 if True else 6) in [None, (0,), False])
        return self.shared9
    def act16(self):
        print({10 * n4 % 1000000007, int("4611686018427387904"), 4} ^ {self.part12, self.shared9 ** 3 % 18446744073709551557, 3}, (format(0.5, "8.3f")[-15:], 2.5 % 9007199254740993.0)[-3:], self.part12 in {53 for n17 in range(8)}, sep="|")
        self.shared9 = ("%d %s %5.2f" % (abs(9223372036854775808), [1, "a", None], 1e-7 + 100.0))[1:18]
        try:
            print(self.shared9 + b"")
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print([0] - True)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(2348 == False)
        except Exception as error:
            print(type(error).__name__, error)
        return isinstance(float("inf") if True else True, tuple)
    def __bool__(self):
        return self.n8 > 3
    def __index__(self):
        return self.n8 % 3
    def __int__(self):
        return self.n8
def produce18(raw19, s20=("%d %s %5.2f" % (n4, "MiXeD", 0.0))[::2][:16], n21=n4 ^ 12):
    yield n4
    mix22 = list(())
    v23 = yield from xs6
def even24(n26):
    if n26 <= 0:
        return ord(""[:1] or "z") * (n26 + -9223372036854775808) & 0x7FFFFFFF
    return odd25(n26 - 1 if n26 < 12 else 6) + ((n26 if False else n26) if 1 < 5e-324 else n4)
def odd25(n27):
    if n27 <= 0:
        return (xs6 or [n27 if True else 10])[-1]
    return even24(n27 - 1 if n27 < 12 else 6) + n27
def even28(n30):
    if n30 <= 0:
        return b"ab"[-1:0][2]
    return odd29(n30 - 1 if n30 < 12 else 6) + max(n4, 3584 << 4) % (1 << 61)
def odd29(n31):
    if n31 <= 0:
        return even24(n31)
    return even28(n31 - 1 if n31 < 12 else 6) + len([1e16 if False else n31 for n32 in range(2)])
def even33(n35):
    if n35 <= 0:
        return "{a:+d}/{b:.2f}".format(a=n4, b=2.5).find("line\nbreak".removeprefix('"q"')) % -9223372036854775807
    return odd34(n35 - 1 if n35 < 12 else 6) + math.gcd(n35, n4 + n35)
def odd34(n36):
    if n36 <= 0:
        return min(n4.bit_count(), Thing7(-3, 10).shared9, n36 ^ n36)
    return even33(n36 - 1 if n36 < 12 else 6) + (int(Thing7(n4, (int(Thing7(n4, -4611686018427387905))))))
try:
    even24(even24(n4))
    try:
        xs6.pop(-3)
        print(math.isinf(math.fabs(n4 * 1e16)), (format(n4, "+d") or f"}} {n4:+d}n={-4611686018427387904:e}").split("X"))
    finally:
        print("finally 72")
    print(even28(n4))
    xs6.insert(1, (xs6 or [min(n4, n4, n4)])[0])
    Thing7(n4, n4).act13()
    s37 = (format(0.1, ",.2f") + " pad ").rstrip()[-15:]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    Thing7(len({"key": n4, "zz": 6}), xs6[n4 % n4 % 3]).shared9
    fn39 = lambda n38: n4
    produce18(b'\x00\xff'[0:1] + s37.encode())
    v2 = v3
except Exception as error:
    print("caught", type(error).__name__, error)
s37 = s37
try:
    print(v2, v3, n4, xs6)
except NameError as error:
    print("unbound", error)
try:
    print(s37)
except NameError as error:
    print("unbound", error)
