import math
class Problem1(Exception):
    pass
class Problem2(ValueError):
    def __str__(self):
        return f"<{self.args}>"
mix4 = list(enumerate("42".join(str("line\nbreak") for n3 in [][:2]).split(",", 3), 0))[::-1][:6]
raw5 = b"ab"
class Thing6:
    def __init__(self, n8, xs9):
        self.n7 = n8
        self.part10 = xs9
    def __repr__(self):
        return f"Thing6({self.n7})"
    def act11(self):
        try:
            fn12 = lambda q: q + 1
        except ValueError as e13:
            print("handled", type(e13).__name__, e13)
            raise Problem1("second") from e13
        except Exception as e14:
            print("handled", type(e14).__name__, e14)
            self.part10 = self.part10
        finally:
            print("finally 98")
        return max(["b", "a"], key=len, default="none")
    def act15(self, n16, n17):
        if isinstance(self.part10, (float, set)):
            self.part10[-2] += ~n17 if callable(n16) else {}.get("key", n17)
        elif isinstance(n16, float):
            try:
                print("été" % raw5)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(100.0 & set())
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print({1, 2, 3} / 0.0)
            except Exception as error:
                print(type(error).__name__, error)
            self.part10.append((sum(self.part10), n16))
        g20 = (self.n7 for n18 in [(self.part10 or [n16])[-1] for n19 in list(range(4, 6, 3))[:3]][:3])
        return getattr(9223372036854775808 * -0.0, "real", None)
    @property
    def value21(self):
        return self.n7 * 2
    def __enter__(self):
        print("enter", self.n7)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n7 % 2 == 0
def produce22(u23, t24, *rest25):
    v27 = yield sorted([0], key=lambda n26: n26).count(8 * 1) % 18446744073709551557
    print("got", v27)
    yield 11 >> 64 or Thing6(9223372036854775808, [0]).value21
    if False or 7 != -4611686018427387904:
        g28 = iter([3, 1, 2])
        print(list(g28))
        g29 = iter(list(range(2, 8, 2)))
    else:
        v30 = yield [5][2]
        print("got", v30)
        with Thing6(-4611686018427387904, [5, 7, -9223372036854775809]) as cm31:
            try:
                try:
                    print(raw5 == 123456789012345678901234567890)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print({"b": 2, "a": -1} // True)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(2.5 < False)
                except Exception as error:
                    print(type(error).__name__, error)
                raise Problem1(cm31)
            except Exception as e32:
                print("handled", type(e32).__name__, e32)
                try:
                    print(-3 - "a")
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(rest25 - 'it\'s')
                except Exception as error:
                    print(type(error).__name__, error)
            finally:
                print("finally 39")
    try:
        yield math.floor(math.fabs(2.5))
    finally:
        print("left 86")
def calc33(xs34, s35, words36):
    n38 = (min(sorted(xs34), key=lambda n37: xs34.count(n37), default=max(xs34, default=4294967296)) if int(" 0012 ") < 10**18 else 3005 - 0 & 9 << 62) % 18446744073709551557
    print({11, ([n38] or [sum(xs34)])[-1], 3}, sep="|")
    words36 += sorted(s35.split(","), key=len)
    words36 = words36[:8]
    return dict(alpha=(10).bit_length() ** 0 % -9223372036854775807, beta=pow([5, -1, 4, 4].count(n38), 5, 2))
def make39(n40):
    words43 = []
    def inner41(n42):
        nonlocal words43
        return n40
        return round([].count(n40), -2)
    return inner41
def even44(n46):
    if n46 <= 0:
        return n46 + 18446744073709551616 // -3
    return odd45(n46 - 1 if n46 < 12 else 6) + n46
def odd45(n47):
    if n47 <= 0:
        return n47
    return even44(n47 - 1 if n47 < 12 else 6) + ~n47
try:
    if "{}-{:>5}|".format(raw5, "ω\u0301").isspace():
        mix4 += [f"{{{raw5!r:>12} - {-3=}"[1:18] for s48 in "Straße".split("a")[:0]][:0]
        print((("a", 1.5), isinstance([], tuple)))
    print(even44(([n49 for n49 in range(0) for n50 in [][:2]] or [18446744073709551616])["aXbXc".rfind("tab\there", 0) % 1]))
    print(even44(10 // 8) * math.isqrt(abs(ord("hello world"[:1] or "z"))), [3.75, -1e308 * 1e22][0], (-0.5 + [2.0, -1.25, 0.0][2]) * (([2.0, -1.25, 0.0] or [-2.25])[0] // [2.0, -1.25, 0.0][0]))
    try:
        obj51 = Thing6(([1, 2, 3] or [10])[0], [-2, 3, -3])
    except (Problem1, ValueError) as e52:
        print("handled", type(e52).__name__, e52)
        s53, *words54, s55 = (["b", "a"] or [" pad "])[-1].removeprefix("" or "a")
    except ArithmeticError as e56:
        print("handled", type(e56).__name__, e56)
        g58 = (n57 for n57 in [1, 6, 9223372036854775807][:1])
        print(next(g58, None))
        obj59 = Thing6(sum([5, -1, 4, 4]), Thing6(1342, [0]).part10)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc33([n61 for n61 in range(0) if n61 == n61], "{}-{:>5}|".format(max([], key=str, default=None), " pad ".rjust(8, "·")), ascii("42").splitlines())
    print(sorted({divmod(2147483647, 1000000007)[0], [5, -1, 4, 4].count(11), 3}))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print({7}, list(reversed([] + [])) + [even44(n62) for n62 in range(2) for n63 in [n64 for n64 in [5, -1, 4, 4][:3]][:2]], *sorted({7}))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc33([9 * n65 % 4611686018427387904 for n65 in [][:3]], "hello world".ljust(7), ["x", "yy", ""]))
    try:
        print(Thing6(4611686018427387903, [1, 2, 3]), ["x,y,,z".ljust(4).strip()[:20], ""])
        xs66 = Thing6(9223372036854775807, list(range(6, 2, -4))).part10
        raise Problem1((list(("a", 1.5)) or [None])[-1])
    except Exception as e67:
        print("handled", type(e67).__name__, e67)
        raise Problem1(e67.args)
    except Problem2 as e68:
        print("handled", type(e68).__name__, e68)
        raise RuntimeError("second") from e68
    print(-4611686018427387905, {"": (8 << 32 if not True else ~-9223372036854775808) % 18446744073709551557, "a": even44(18446744073709551616 >> 5)})
    k69 = 3
    while k69 > 0:
        k69 -= 1
        for i70 in mix4[:5]:
            try:
                try:
                    print({"a": 1} * 0)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(() >= raw5)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print((1, 2) & True)
                except Exception as error:
                    print(type(error).__name__, error)
                mix4.append(max([], key=len, default="none").rjust(6, "·")[1:18])
                raise LookupError(11 < 1e-7)
            finally:
                print("finally 15")
                print((([] or [k69])[-1] << 30) + sum(n72.bit_count() for n72 in list(map((lambda q: q + 1), [1, 2, 3][:1]))[:3]))
                if (0,):
                    break
        n73 = 7
        for i74 in range(46):
            n73 = n73 * 10 - 1
        print(n73, n73 % 1000003)
        n73 %= 1 << 62
    else:
        if any("tab\there".isalpha() for n75 in list(range(12, -3, -5))[:2]):
            obj77 = Thing6(-2 or -4611686018427387904, [n76 for n76 in range(1) if False])
            steps80 = 0
            for i78 in [5, -1, 4, 4]:
                steps80 += 1
                if steps80 > 7:
                    break
                s81 = f"}} {getattr([].count(5), "real", None)!r}"[1:18]
                raw5 = ()
        else:
            print({even44(4) ^ Thing6(-9223372036854775808, [5, -1, 4, 4]).n7: ([5, -1, 4, 4] or [4611686018427387903])[0] - ~-1, even44(5 + 1000000007): [n82 for n82, n83 in zip([5, -1, 4, 4], [5, -1, 4, 4][:0])] == list(map((lambda q: q + 1), [5, -1, 4, 4][:2]))}, {(1, 2): None}, Thing6(-4611686018427387905, [1, 2, 3]))
            t86 = ((~8,) + ())[:4]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    make39(min([], key=lambda n87: n87, default=-9223372036854775809) - (2 + 4611686018427387904))
except Exception as error:
    print("caught", type(error).__name__, error)
if b"AbC" == mix4:
    print(abs(round(1e22, -3) * math.inf))
    print({str(len(mix4)): "aXbXc".count('"q"') for n88 in range(3)}.copy())
try:
    print(mix4, raw5)
except NameError as error:
    print("unbound", error)
