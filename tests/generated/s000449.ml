import math
n1 = 1
s2 = f"n={n1:.2f}"[1:18]
n4 = ([n1, -4611686018427387904, min([1, 2, 3], key=lambda n3: n3, default=18446744073709551615)] or [n1])[0]
d6 = {str('"q"'[1:5].find(s2.removesuffix(s2))): len(s2) for n5 in range(3)}
class Thing7:
    def __init__(self, n9, f10):
        self.n8 = n9
        self.part11 = f10
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act12(self, n13):
        d15 = {str(n14): 9223372036854775808 | n1 for n14 in range(0)}.copy()
        return n13
    def act16(self, xs17, v18):
        try:
            print(self.n8 + {1, 2, 3})
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(d6 // self.n8)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(s2 + s2)
        except Exception as error:
            print(type(error).__name__, error)
        for i19, j20 in {**d6, "a": n1}.items():
            for i21, j22 in enumerate(s2.splitlines()[:6], 1):
                d26 = {s23: (i21 - n24).bit_count() for s23, n24 in dict.fromkeys([j22 for s25 in ["x", "yy", ""][:3]], n1 if False else 2).items()}
            xs17.pop()
            if 1691 >> 30 < s2.rfind("ω\u0301", 1):
                if n4 is None:
                    continue
                g27 = iter(sorted([1, 2, 3], reverse=True))
                try:
                    print(next(g27), g27.send(self.n8))
                except StopIteration as stop:
                    print("stop", stop.value)
            elif math.fabs(math.copysign(-1e308, self.part11)):
                if "" in dict(zip(["b", "a"], xs17)):
                    if False:
                        break
                    return bool([(0,), True, self.part11])
                elif n1 not in xs17:
                    s28, *words29, s30 = i19
                print((n4 // divmod(9223372036854775807, (2**64))[0], -(n4 << 64) % 18446744073709551557), self.n8 % 16 << 62, s2)
            else:
                xs17 = list((self.n8 for n31 in range(0) if True))[::-1]
        return s2.replace("A-b_c", s2, 2).isalpha()
    @property
    def value32(self):
        return self.n8 * 2
    @value32.setter
    def value32(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n8 = new
    @classmethod
    def build33(cls):
        return cls.__name__
    def __format__(self, spec):
        return format(str(self.n8), spec)
    def __iter__(self):
        yield self.n8
        yield 2
    def __call__(self, n=1):
        self.n8 = (self.n8 + n) % 1000003
        return self.n8
    def __enter__(self):
        print("enter", self.n8)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n8 % 2 == 0
class Thing34:
    shared36 = n1
    def __init__(self, n37, d38):
        self.n35 = n37
        self.part39 = d38
    def __repr__(self):
        return f"Thing34({self.n35})"
    def act40(self, f41, xs42):
        if math.isinf(0.5):
            print({self.shared36, n1, 0} & ({1, 2, 3} ^ set()) ^ set((list(Thing7(n4, f41)))), Thing7(n1, 2.5), [f41 + f41 if f41.is_integer() else round(-2.25, -3) for n43 in range(2)][3:])
        else:
            self.shared36 |= 3002 - self.n35 or -3 + n1
            self.shared36 = self.shared36 % -9223372036854775807
        print(s2, [None, n4, any(False and True for n44 in [n45 for n45 in xs42[:2]][:3])], bytes([4774 % 256, self.n35 << 0 % 256])[-3:1])
        if any(True in [] for n46 in xs42[:2]):
            n47, *xs48 = xs42[::2]
            try:
                print(set() < s2)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(self.part39 % {0, -1, 64})
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(f41 & {7})
            except Exception as error:
                print(type(error).__name__, error)
        else:
            s49 = s2
            f41 = round(f41, -2)
        return (Thing7(n4, f41 - f41)(divmod(self.n35, -3)[0]))
    def act50(self):
        obj51 = Thing7(self.shared36, 1.5 % 3.75)
        self.shared36, self.shared36 = self.shared36, self.shared36
        g53 = (len([0]) for n52 in range(0) if callable(self.shared36))
        print(g53.close())
        return self.n35
    def __len__(self):
        return abs(self.n35) % 5
def calc54(n55):
    global d6
    for i56 in (11 + n58 for n58 in range(1) if False ^ True):
        n59, (s60, f61) = n55, ("A-b_c".replace(s2[3:0], s2)[-15:], 1e22 / 0.5 - (123456.789 + 1e-7))
        print(all(s2.replace("MiXeD", s60) in s2 for n62 in range(5)), {s63: 0 for s63, n64 in {"b": i56, "a": 4777}.items()} | dict(alpha=Thing34(10, d6).shared36, beta=math.comb(5, 5)), [("%d %s %5.2f" % (n59, s2, f61)).count(s60) % -9223372036854775807, sum([], n59) & n4, (Thing7(min([], key=lambda n65: n4, default=7), f61)(False + n59))])
    n66, (s67, f68) = len(s2) * (n4 << 1) % 18446744073709551557, (s2.partition("A-b_c")[0], max([], default=100.0) - -0.0)
    n55 = n4 < f68
    return d6
def calc69(raw70, *rest71, xs72=[0]):
    if True and n4 >= n1:
        if abs(n1) < (xs72 or [n4])[n1 % 1]:
            raw70 = (n73 := n1 >> 70) > n4
        elif True:
            raw70 += s2.encode()
            raw70 = raw70[:20]
        else:
            d76 = dict.fromkeys(["A-b_c"[-3:3] for s74 in ["" for s75 in s2[:0] if True][:2]], n1)
    else:
        n77, *xs78 = xs72
    print(("x,y,,z" '"q"').split("--", 3), math.fabs(123456.789 + 1e22 + (-0.5 + 0.1)), end=";\n")
    raw70 = raw70.upper().upper()
    return {s79: n1 for s79, n80 in d6.items()}
try:
    print(calc54(n4))
    with Thing7(n1, 0.1 - 0.5) as cm82, Thing7(math.comb(4, 1), Thing7(n1, 0.1).part11):
        try:
            print(n4 % d6)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print({} % 1e22)
        except Exception as error:
            print(type(error).__name__, error)
        match n1:
            case 0 | 1:
                g87 = (+n85 for n85 in [n86 for n86 in [5, -1, 4, 4][:0]][:1])
                try:
                    print(g87.throw(ZeroDivisionError("in")))
                except ZeroDivisionError as error:
                    print("back", error)
            case int() as n83 if n83 > 2:
                n4 = 3
                n83 = ([([] or [n1])[-1]] or [123456789012345678901234567890 * n4 // 4294967296])[-1] % (1 << 61)
            case _:
                print(n1, ("été".swapcase(), bin(n1 & 0xFFF))[3:])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(Thing34(round(n4 if False else n4, 3), {}).part39)
    n88 = 2
    print(calc54(abs(n4 | n4)))
    calc69(b"" * 1 * 0, max([None, n4, False], key=str, default=None), *list(zip([len(s89) for s89 in ["x", "yy", ""]], sorted(d6))), xs72=[])
    for i90 in range(3):
        print(n88 * math.gcd(i90, n88) & int("-9223372036854775809"), end=";\n")
        n88 %= 7
        n88 = n88 % 1000000007
        n4 ^= n88
        n4 = n4 & 0x7FFFFFFF
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc69(b"ab".upper() + b'\x00\xff' * 0, *list((s2, 1e22)), xs72=[n88 for n92 in range(0) if False])
    print(calc54(n1))
    try:
        print(9007199254740993.0 / 1e16)
    except Exception as error:
        print(type(error).__name__, error)
    del d6["clé"]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(Thing34(n88, {}).part39)
    obj93 = Thing7(9223372036854775808 & n1, math.sqrt(abs(3.75)))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(n1, s2, n4, d6)
except NameError as error:
    print("unbound", error)
try:
    print(n88, obj93)
except NameError as error:
    print("unbound", error)
raise TypeError(getattr(1e-7 + 0.5, "real", None))
