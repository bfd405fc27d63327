import math
s2 = repr("".join(str(2.5) for n1 in [1000000007, 2147483648, 1][:0]))[:20]
n3 = ([-9223372036854775809 + -1, 0 * 12 & 0x7FFFFFFF, math.gcd(6, 10)] or [6])[-1]
xs5 = [len(s4) for s4 in s2.split(None)]
class Thing6:
    shared8 = n3
    def __init__(self, n9, s10):
        self.n7 = n9
        self.part11 = s10
    def __repr__(self):
        return f"Thing6({self.n7})"
    def act12(self):
        for i13, j14 in {"a": 1}.items():
            xs5[2] = ord(oct(n3)[:1] or "z")
            xs5[0:1] = list(reversed([len(s15) for s15 in []]))[:3]
        return xs5
    @property
    def value16(self):
        return self.n7 * 2
    def __index__(self):
        return self.n7 % 3
    def __len__(self):
        return abs(self.n7) % 5
    def __enter__(self):
        print("enter", self.n7)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def calc17(s18=(" pad " * 2)[1:18], f19=1e16 + -2.25):
    s18 += "line\nbreak".zfill(4)[::2][:16]
    s18 = s18[-15:]
    try:
        print({7} / b'\x00\xff')
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(2147483647 < {1, 2, 3})
    except Exception as error:
        print(type(error).__name__, error)
    def fn20(n21):
        nonlocal s18
        del xs5[1]
        return n3 + n21 >> 63
    return math.comb(6, 1) % 7 >> 2
def logged22(function):
    def inner23(*args, **kwargs):
        print("call", args, kwargs)
        return function(*args, **kwargs)
    return inner23
@logged22
def calc24(n25):
    n25 = ascii(s2)[::2][:16]
    return n25
def calc26(table27={}):
    for i28, j29 in zip([5, -1, 4, 4][:6], [2.0, -1.25, 0.0] + [2.0, -1.25, 0.0]):
        for i30, j31 in {}.items():
            calc24(-n3)
            if j29 + n3 == math.sqrt(abs(j29)):
                break
        else:
            i28 >>= 1
            i28 = i28 & 0x7FFFFFFF
            print(calc17(s2, math.copysign(j29, j29) - j29))
        if i28 in sorted(xs5, key=(lambda q: q + 1)):
            raise TypeError(getattr(bool([1, "a", None]), "real", None))
    try:
        print(True - ("a", 1.5))
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(() * j29)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({"b": 2, "a": -1} >= n3)
    except Exception as error:
        print(type(error).__name__, error)
    return i28
def make32(n33):
    t36 = (divmod(sum(xs5), 10) + tuple([n33, n33, n3]))[-3:]
    def inner34(n35):
        nonlocal n33
        obj37 = Thing6(n35, s2)
        obj37.shared8 = math.gcd(n3, n3) % 4294967296
        if "clé" in {"a": n33, "": n33}:
            if True:
                n35 = False
                n35
            elif "key" in {s38: n33 for s38, n39 in {"a": 1}.items()}:
                try:
                    print(False // -4611686018427387904)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(b'\x00\xff' // False)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(0 * 1)
                except Exception as error:
                    print(type(error).__name__, error)
            g41 = (calc17("") for n40 in range(3) if s2.isalpha())
            print(g41.send(n33))
        elif any(not False for n42 in [n3, n3, n33][:2]):
            def fn43(n44):
                del xs5[0:4]
                print(True)
                return n33
        else:
            if 9007199254740993.0 * 100.0 == math.sqrt(abs(0.1)):
                raise RuntimeError(max(n33, 4) or repr(4611686018427387904))
        return calc26(table27={1: t36, 1.0: 7, True: 10, None: 4527})
    handlers45 = []
    for i46 in range(3):
        handlers45.append(lambda q: q + i46 * n33)
    return handlers45[2] if n33 % 2 else inner34
try:
    xs5[1] = (n3 >> 61, 4)
    n48 = (list(filter(lambda n47: (0.1).is_integer(), [5, -1, 4, 4])) or [n3 << 32 if True else len(s2)])[-1] & 0xFFFFFFFFFFFFFFFF
    for i49, j50 in enumerate([][:6], 1):
        try:
            print(b"" >= False)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print({"b": 2, "a": -1} // (1, 2))
        except Exception as error:
            print(type(error).__name__, error)
        for i51 in range(6):
            obj53 = Thing6((len(Thing6(1, s2))), j50.strip())
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print((b"AbC".upper() * 1).upper(), any(any(-3 < n55 for n55 in xs5[:3]) for n54 in list(range(12, 1, -4))[:3]), {str(n3 - 4): (len(Thing6(n56, s2))) for n56 in range(3)}.copy())
    xs5.remove(max(int("-9223372036854775809"), len({"a": 1})))
    raise RuntimeError(([4, 5, 6][Thing6((len(Thing6(n48, s2))), repr(n48)[-15:])]))
except ArithmeticError as e57:
    print("handled", type(e57).__name__, e57)
    if {"a": 1}:
        n3 >>= 1
        xs5 = list(reversed(list(reversed(xs5))[0:5]))
    elif all(n3 is not None for n58 in range(0)):
        n48 = "Straße".join([]).upper()[:20]
    s2 = "42".replace('"q"', s2, 3)[-15:]
finally:
    print("finally 56")
    for i59, j60 in enumerate(s2.split(" ")[:6], 1):
        try:
            assert False
        finally:
            print("finally 43")
            if n3 in range(0, 3):
                break
            xs5 = sorted({0, -1, 64})
    else:
        del n3
    make32((len(Thing6(sum(n61 for n61 in xs5[:2]), s2))))
try:
    print((len(Thing6(max(3040 + 8, calc26()), "{}-{:>5}|".format(2.5, s2).capitalize()[1:18]))))
    n48 = s2
    s2 = f"}} {5e-324:.3e}"[:20]
    print(Thing6(1422, s2))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        s2 += s2
        raise ValueError
    except (IndexError, ZeroDivisionError) as e63:
        print("handled", type(e63).__name__, e63)
    if bool(8 if False else -2):
        try:
            try:
                s2 += f"}} {5e-324:,.2f}".replace("<%r>" % (s2,), "ω\u0301" * 1)[1:18]
                xs5.pop(-2)
            finally:
                print("finally 94")
                print(b"AbC" * 0, sep="|")
                xs5 += xs5[:2]
            s2 += s2
        finally:
            print("finally 39")
            obj64 = Thing6(int("1_000"), s2)
        k65 = 6
        while True:
            k65 -= 1
            if k65 < 0:
                break
            Thing6((list(map((lambda q: q + 1), [1, 2, 3][:3])) or [k65 * k65])[0] % 4611686018427387904, "{a:+d}/{b:.2f}".format(a=min(k65, -2, k65), b=abs(-1e308))[:20]).value16
    make32(0x7FFF_FFFF if 3 in xs5 else 9)
    n48 = (s2 or "?")[0]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print({"b": 2, "a": -1} | {"b": 2, "a": -1})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(xs5 >= b"ab")
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
if (s2 < s2) & (False & False):
    s2 += ascii("%d %s %5.2f" % (3, xs5, -2.25))[-15:]
elif False:
    xs5.pop()
try:
    print(s2, xs5, n48)
except NameError as error:
    print("unbound", error)
