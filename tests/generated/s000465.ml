import math
class Problem1(Exception):
    pass
raw2 = (("<%r>" % ("line\nbreak",)).encode() * 3)[1:18]
flag3 = (math.inf).is_integer()
class Thing4:
    def __init__(self, n6, s7):
        self.n5 = n6
        self.part8 = s7
    def __repr__(self):
        return f"Thing4({self.n5})"
    def act9(self, f10, s11):
        g13 = (self.n5 for n12 in range(5) if flag3)
        try:
            print(g13.throw(KeyError("in")))
        except KeyError as error:
            print("back", error)
        n14 = 1 and pow(self.n5, 1, -1)
        n14 = f"{abs(n14):{2}} - {len([]):{3}}é:{[]!a}"[-15:]
        return sorted(list(range(2, 10, 4)), key=(lambda n15: self.n5))
    @property
    def value16(self):
        return self.n5 * 2
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return name
    def __getitem__(self, index):
        if index > 2:
            raise IndexError(index)
        return (index, self.n5)
    def __enter__(self):
        print("enter", self.n5)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def calc17(v18, t19, n20=1 + -1):
    try:
        g21 = iter([0].copy())
        while (n22 := next(g21, None)) is not None:
            print("item", n22)
            if n22 == 0:
                break
        g21.send(len(dict.fromkeys(["x", "yy", ""], n20)))
    except Exception as e23:
        print("handled", type(e23).__name__, e23)
        obj24 = Thing4(249 * 2 % 1000000007, "".translate({97: "A", 101: None})[::2][:16])
    except ValueError as e25:
        print("handled", type(e25).__name__, e25)
        n26 = n20 - n20
    else:
        raw27 = ((raw2 * 2).upper() + (raw2 + raw2) * 0)[-15:]
        try:
            print(True + t19)
        except Exception as error:
            print(type(error).__name__, error)
    xs28 = [0]
    return round(1e308 * 100.0 + -1e308, 3)
def calc29(raw30, xs31, raw32):
    global flag3
    raw30 = ("abc".zfill(8) or "aXbXc"[::3]).encode()[-15:]
    for i33, j34 in zip(xs31[:6], [100.0, 100.0]):
        print(xs31)
        obj35 = Thing4(i33, ("<%r>" % ("ω\u0301",))[-15:])
        raw32 = ((raw2 + raw30) * 1)[-15:]
    try:
        print(raw2 + raw2[0:5].upper(), xs31.count(i33))
        for i36, j37 in enumerate(list({"b": 2, "a": -1}.keys())[:6], 1):
            xs31[-2] = i33
    finally:
        print("finally 32")
        try:
            g38 = iter([3, 1, 2])
            print(list(g38))
            xs31.append(max([0] * 2, default=next(g38, i33)) % (1 << 61))
        finally:
            print("finally 89")
            calc17(list((0,)), ((["x", "yy", ""] or ["a"])[0], str(j34)[-15:]), sum("".find("a") for n39 in [n40 for n40 in [5, -1, 4, 4][:0]][:3]))
            raw30 += "🐍!".replace('it\'s', "日本語", 2).encode()[:20]
            raw30 = raw30[::2][:16]
        try:
            print(() - (0,))
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(flag3 & [5, -1, 4, 4])
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(-0.0 // {})
        except Exception as error:
            print(type(error).__name__, error)
    return "A-b_c"
try:
    for i41 in range(4):
        print(calc17(max([True, 0], key=str, default=None), t19=(("a", "abc"), {"b": 2, "a": -1}.get("b", i41)), n20=-Thing4(4611686018427387903, 'it\'s').n5))
        if {"": min([5, -1, 4, 4], key=lambda n45: n45, default=i41), "zz": 4611686018427387904}:
            flag3 = round(2, 3) + ~i41
            n46 = i41 or i41
        elif "b" in {**{}, "key": i41}:
            d47 = {"key": ~3859 + math.comb(4, 0), "clé": "{}-{:>5}|".format(flag3, "日本語").find("line\nbreak" + "a") % -9223372036854775807}
            i41 = repr(Thing4(3, "x,y,,z").part8)[::2][:16]
        else:
            print(((2147483648 << 62).bit_count()).bit_count())
    calc17(raw2, t19=())
    raw2 = raw2.upper()
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n48 = 8
    for i49 in range(48):
        n48 = n48 * 2
    print(n48, n48 % 1000003)
    n48 %= 1 << 62
    d51 = {"key": round(3, -2), "zz": 9} | {"b": n48 - n48, "clé": sum(9223372036854775807 for n50 in [][:2])}
    try:
        try:
            print(() * [1, 2, 3])
        except Exception as error:
            print(type(error).__name__, error)
        d51.setdefault("key", [5, -1, 4, 4].count(n48) % (-2147483648))
    except Exception as e52:
        print("handled", type(e52).__name__, e52)
        for i53, j54 in {}.items():
            print(raw2 * 1, {"a": 1})
            g55 = iter([j54] * 2)
    except LookupError as e56:
        print("handled", type(e56).__name__, e56)
except Exception as error:
    print("caught", type(error).__name__, error)
print(3)
try:
    obj57 = Thing4(n48 % 5, "a")
    try:
        print((0,) / set())
    except Exception as error:
        print(type(error).__name__, error)
    raise ValueError({} < [])
except (IndexError, Problem1) as e58:
    print("handled", type(e58).__name__, e58)
    raise Problem1(e58.args)
except Exception as e59:
    print("handled", type(e59).__name__, e59)
    print(float("1e3"))
    try:
        print(False < ())
    except Exception as error:
        print(type(error).__name__, error)
else:
    g61 = ([].count(n60) for n60 in [n48, n48, n48][:1])
    try:
        print(g61.throw(RuntimeError("in")))
    except RuntimeError as error:
        print("back", error)
finally:
    print("finally 8")
    k62 = 2
    while k62 > 0:
        k62 -= 1
        n63 = 5
        for i64 in range(21):
            n63 = n63 * 2
            n63 -= i64
        print(n63, n63 % 1000003)
        n63 %= 1 << 62
    try:
        if calc29(raw2, [5, -1, 4, 4], raw2).startswith("abc".lower()):
            n48 -= n48
        else:
            obj65 = Thing4(n48, repr("x,y,,z")[-15:])
            s66 = "🐍!".center(12, "*")[:20]
        try:
            print(raw2 < 3213)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(raw2 == {"a": 1})
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(123456.789 < 9007199254740993.0)
        except Exception as error:
            print(type(error).__name__, error)
    except (KeyError, Problem1) as e67:
        print("handled", type(e67).__name__, e67)
        raise
    except ArithmeticError as e68:
        print("handled", type(e68).__name__, e68)
        obj69 = Thing4([5, -1, 4, 4].count(9), "abc")
    else:
        print(min(-0.5, hash(n48)))
n71, *xs72 = sorted([0], key=lambda n70: -1) * 2
try:
    print(raw2, flag3, n48, n71)
except NameError as error:
    print("unbound", error)
try:
    print(xs72)
except NameError as error:
    print("unbound", error)
