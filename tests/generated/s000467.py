import math
xs1 = [7, 1 % 3 if 'it\'s' in "Straße" else {"b": 2, "a": -1}.get("b", 2**53 + 1), ("tab\there" + "ω\u0301").rfind("42".capitalize(), 4) & 0x7FFFFFFF]
s2 = (hex(-9223372036854775809) + "hello world".replace("Straße", "été", 1)).partition("ω\u0301")[1][-15:]
words3 = "日本語".capitalize().removeprefix("{a:+d}/{b:.2f}".format(a=4, b=float("inf"))).splitlines()[-7:]
table5 = table6 = {v4: math.comb(4, 3) for v4 in (1, 2) + ()}
class Thing7:
    def __init__(self, n9, xs10):
        self.n8 = n9
        self.part11 = xs10
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act12(self, f13):
        f14 = float(" 2 ")
        fn16 = list(filter(lambda n15: s2.startswith(s2), xs1)).count
        return s2
    def act17(self, s18, n19):
        f20 = ([100.0, 2.5] or [-0.0 + self.n8])[0] - (-1e308 - abs(9007199254740993.0))
        return list((self.n8 for n21 in [][:3]))
    @property
    def value22(self):
        return self.n8 * 2
def make23(n24):
    flag27 = (1e308 * (n24 * 123456.789)).is_integer()
    def inner25(n26):
        nonlocal n24
        fn28 = lambda q: q + 1
        for i29 in range(4, -4, -2):
            try:
                fn31 = abs
                raise KeyError(xs1)
            except ArithmeticError as e32:
                print("handled", type(e32).__name__, e32)
            except Exception:
                g34 = iter([*[1, 2, 3], i29, *xs1])
                try:
                    print(g34.throw(RuntimeError("in")))
                except RuntimeError as error:
                    print("back", error)
            f35 = ([1e-7 - 5e-324, 1.5 + 0.5] or [math.inf * math.copysign(123456.789, 1e308)])[-1]
            n36, (s37, f38) = (xs1 or [i29])[0], ("🐍!".replace(s2, s2).upper()[-15:], ([0.5, 1.5][-1:] or [f35])[-1])
        n26 = n24
        return n24
    handlers41 = []
    for i42 in range(3):
        handlers41.append(lambda q: q + i42 * n24)
    return handlers41[1] if n24 % 2 else inner25
class Thing43:
    shared45 = 11
    def __init__(self, n46, s47):
        self.n44 = n46
        self.part48 = s47
    def __repr__(self):
        return f"Thing43({self.n44})"
    def act49(self, v50):
        v51 = ()
        k52 = 6
        while True:
            k52 -= 1
            if k52 < 0:
                break
            if math.isnan(0.5):
                continue
        xs1.append(math.gcd(0 * self.n44, round(self.n44, -2)) % -9223372036854775807)
        return Thing7(self.shared45, xs1).act17(s18=s2.capitalize(), n19=divmod(0, -3)[1])
    def act53(self, s54, n55):
        d56 = {}
        obj57 = Thing7(self.shared45, xs1[::-1])
        s54 = hasattr(("a", 1.5), "append")
        return xs1
    @property
    def value58(self):
        return self.n44 * 2
    def __len__(self):
        return abs(self.n44) % 5
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return name
    def __enter__(self):
        print("enter", self.n44)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n44 % 2 == 0
def make59(n60):
    n63 = n60 & n60.bit_length()
    def inner61(n62):
        nonlocal n60
        g65 = (Thing43(n63, s2).n44 for n64 in range(4) if True & True)
        print(list(g65))
        return n60
    handlers66 = []
    for i67 in range(3):
        handlers66.append(lambda q: q + i67 * n60)
    return handlers66[0] if n60 % 2 else inner61
def logged68(tag):
    def decorate(function):
        def inner69(*args, **kwargs):
            print(tag, args, kwargs)
            return function(*args, **kwargs)
        return inner69
    return decorate
@logged68('it\'s')
def calc70(n71):
    n71 %= -4
    n71 = n71 % 4611686018427387904
    return n71 ** 1 % (1 << 61)
def calc72():
    global words3
    for i73 in "abc".strip("Straße")[:6]:
        xs1.insert(2, i73.rfind(s2, 2) - Thing7(6, xs1).n8)
        g76 = (True + n75 for n75 in xs1[:1])
        while (n77 := next(g76, None)) is not None:
            print("item", n77)
            if n77 == 0:
                break
        if isinstance(([2.5, 3] or [None])[0], tuple):
            words3 = i73.title()
            xs1.reverse()
    else:
        def fn78(n79):
            g81 = (n80 for n80 in range(3) if n80 not in xs1)
            print(next(g81, None))
            xs1.pop()
            k82 = 6
            while True:
                k82 -= 1
                if k82 < 0:
                    break
                if [1, 2, 3] + [1, 2, 3] == [*xs1, n79, *xs1]:
                    raise IndexError(k82)
                if False:
                    break
            return Thing43(n79, "MiXeD".join(str(xs1) for n83 in xs1[:2])[-15:]).value58
    return sum([3.75] * 2)
try:
    match () * 1:
        case int() as n84 if n84 > 2:
            for i86 in range(6):
                print({1: n84, 1.0: -0.5, True: (i86 << 31) % 1000000007 % 4611686018427387904, None: 10**18}, sep="|")
                words3 = divmod(12 ^ 10, 2)
        case {"a": n84}:
            xs1[::3] = [*xs1, 0, *xs1].copy()
        case _:
            print("{a:+d}/{b:.2f}".format(a=5 * ([0] or [-9223372036854775809])[0], b=sum(xs1) / 10), 1 not in list(map(lambda n88, n89: n89, xs1[:2], xs1)), calc70(11 << 62) not in [calc70(n90) for n90 in list(filter(lambda n91: True, [5, -1, 4, 4]))[:1]])
    n92 = 9
    for i93 in range(28):
        n92 = n92 * 10 - 1
    print(n92, n92 % 1000003)
    n92 %= 1 << 62
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    make23(n24=len(s2) + n92 ** 2)
    try:
        n96, (s97, f98) = n92 // 3 * ([1, 2, 3] or [2])[0] & 0xFFFFFFFFFFFFFFFF, (Thing43(min(xs1, key=lambda n99: 0, default=n92), s2).part48, calc72())
        try:
            g100 = iter(xs1)
            while (n101 := next(g100, None)) is not None:
                print("item", n101)
                if n101 == 0:
                    break
            table6 = {"zz": [calc70(5) for n102 in range(2) if s2 in s97], "key": list(dict(alpha=n96, beta=18446744073709551615).items())}
            raise KeyError("<%r>" % (s2,))
        except ZeroDivisionError as e103:
            print("handled", type(e103).__name__, e103)
        finally:
            print("finally 47")
    except (ZeroDivisionError, LookupError) as e104:
        print("handled", type(e104).__name__, e104)
        if Thing7(int("1_000"), list(filter(lambda n105: True, [1, 2, 3]))).part11:
            d106 = {"a": 1}
            print(n92)
        elif Thing7(n92, xs1):
            try:
                print(True // n92)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(b"AbC" // {7})
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print("line\nbreak" & b'\x00\xff')
            except Exception as error:
                print(type(error).__name__, error)
        try:
            print(False / 123456.789)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(("a", 1.5) % s2)
        except Exception as error:
            print(type(error).__name__, error)
    except TypeError as e107:
        print("handled", type(e107).__name__, e107)
        raise
    else:
        xs108 = xs1
    calc72()
    g109 = iter(xs1)
    print(next(g109, None))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        table5[list((9 for n110 in range(4) if False))] = ((xs1 or [n92])[-1] << 62) % 4611686018427387904
        raise IndexError
    except Exception as e111:
        print("handled", type(e111).__name__, e111)
        raise LookupError("hidden") from None
    fn112 = fn113 = abs
    if f"é:{n92=}{-2.25:.1%}" < "日本語".join([]):
        next(g109)
    else:
        with Thing43(n92, s2.strip("naïve café")) as cm114:
            xs1[-1:5] = list(reversed(xs1 + xs1))[:2]
            n115, *xs116 = list(reversed(xs1[3:2]))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(xs1, s2, words3, table6)
except NameError as error:
    print("unbound", error)
try:
    print(table5, n92)
except NameError as error:
    print("unbound", error)
