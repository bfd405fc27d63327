import math
n1 = -2 - 9 - (4611686018427387903 - 18446744073709551616) | ([] == [0]) + len("été")
s2 = "aXbXc".center(12, "*")[1:18]
class Thing3:
    __slots__ = ("n4", "part7")
    def __init__(self, n5, v6):
        self.n4 = n5
        self.part7 = v6
    def __repr__(self):
        return f"Thing3({self.n4})"
    def act8(self, xs9, v10):
        self.n4 &= [].copy().count(n1)
        self.n4 = self.n4 % 4611686018427387904
        v10
        try:
            for i11 in chr(97 + n1 % 26)[:6]:
                xs9.sort()
            self.n4 &= self.n4 if {7}.isdisjoint({0, -1, 64}) else min(xs9, key=lambda n13: -9223372036854775809, default=9)
            self.n4 = self.n4 % 18446744073709551557
            raise ValueError(max(list({1: "x", "a": 2.5}.values()), key=str, default=None))
        finally:
            print("finally 23")
            try:
                for i14 in s2.center(7, "*")[:6]:
                    print(hex(n1 if True else self.n4).isspace(), {1938, self.n4, 3})
                    n16, (s17, f18) = divmod(sum(xs9, n1), 16)[1], (i14, -abs(9007199254740993.0))
                raise ZeroDivisionError(n1 and n1)
            except Exception as e19:
                print("handled", type(e19).__name__, e19)
            finally:
                print("finally 33")
        return ord("naïve café"[:1] or "z") * n1 % 1000000007
    @staticmethod
    def helper20(n21):
        return sum([1, 2, 3][::-1])
    def __format__(self, spec):
        return format(str(self.n4), spec)
    def __enter__(self):
        print("enter", self.n4)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n4 % 2 == 0
class Thing22(Thing3):
    def __init__(self, n23, d24):
        super().__init__(n23, n1)
        self.part25 = d24
    def __repr__(self):
        return f"Thing22({self.n4})"
    def act26(self, xs27):
        s28 = s2
        match {1, 2, 3}:
            case 0 | 1:
                print(n1 in range(2, 5))
            case [n29, *mix30]:
                mix30 += "hello world".join([]).split(None, 0)[:3]
            case {"a": n29}:
                s31 = s2
                xs27 = sorted(xs27 * 0)[-7:]
            case _:
                try:
                    s28 = "x,y,,z"
                    xs27.pop(-2)
                    raise ZeroDivisionError(s28)
                finally:
                    print("finally 51")
                    n33, *xs34 = sorted([n1 for n32 in range(0) if True])
                    for i35 in range(3):
                        obj37 = Thing3(i35, (0,))
        with Thing3(round(n1, 3), None) as cm38:
            cm38.part7 = (b"ab" * 2)[-15:]
            if n1:
                raise ZeroDivisionError(cm38)
        return xs27
    def act39(self):
        n40 = 8
        for i41 in range(60):
            n40 = n40 << 1
        print(n40, n40 % 1000003)
        n40 %= 1 << 62
        return self.part25
    @property
    def value42(self):
        return self.n4 * 2
    @value42.setter
    def value42(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n4 = new
    def __contains__(self, item):
        return item == self.n4
    def __len__(self):
        return abs(self.n4) % 5
    def __getitem__(self, index):
        if index > 2:
            raise IndexError(index)
        return (index, self.n4)
def make43(n44):
    s47 = "{}-{:>5}|".format(s2, max([], key=len, default="none"))[1:18]
    def inner45(n46):
        nonlocal n44
        n46 %= -4
        n46 = n46 % -9223372036854775807
        try:
            try:
                try:
                    print({"b": 2, "a": -1} // n1)
                except Exception as error:
                    print(type(error).__name__, error)
            except KeyError as e49:
                print("handled", type(e49).__name__, e49)
                n46 = ([n1 for n50, n51 in zip([0], [5, -1, 4, 4][:0])] or [Thing22(n44, {"a": 1}).act8([], False)])[0] ** 0 % 18446744073709551557
            except LookupError as e52:
                print("handled", type(e52).__name__, e52)
                n53, (s54, f55) = n1 * round(3488, -1) & 0x7FFFFFFF, (s2, 9007199254740993.0)
        except ArithmeticError as e56:
            print("handled", type(e56).__name__, e56)
            try:
                n44 = n46 in [*[5, -1, 4, 4], n44, *[5, -1, 4, 4]]
                assert "{}-{:>5}|".format(n44, s47).isupper()
            except TypeError as e57:
                print("handled", type(e57).__name__, e57)
                print(type(e57.__cause__).__name__, type(e57.__context__).__name__, e57.args)
        except Exception as e58:
            print("handled", type(e58).__name__, e58)
        print([2.5, 3], *[n1, n46, -1])
        return s2.count(format(123456789012345678901234567890, ">7")) % 18446744073709551557
    return inner45
try:
    try:
        xs59 = sorted([] * 1, key=(lambda q: q + 1))[::2][1:9]
        xs59.pop()
        raise KeyError(max(sorted([2.5, 3], key=str), key=str, default=None))
    except Exception as e60:
        print("handled", type(e60).__name__, e60)
        raise
    except (ValueError, IndexError) as e61:
        print("handled", type(e61).__name__, e61)
        n1 = [pow(n1, 4, 10), n1 >> 5, pow(n1, 4, -3)].count(n1)
        try:
            print(3.75 / b"ab")
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print('"q"' == b"AbC")
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(4 | ("a", 1.5))
        except Exception as error:
            print(type(error).__name__, error)
    else:
        xs59 = ([n1 + n62 for n62 in (xs59 * 1)[:0]] + [abs(n1) for n63 in xs59[:1]])[::-1][:6]
        obj64 = Thing3(max(xs59, default=n1), ())
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    make43(max(18446744073709551616, 'it\'s'.rfind("Straße", 0)))
    n1 = math.comb(6, 5) ^ n1
    n66, (s67, f68) = sum(n1 >> 4 for n69 in sorted(xs59, key=lambda n70: n70)[:2]), (s2.expandtabs(4).strip('"q"')[:20], math.sqrt(abs(0.5 / -3.0)))
    make43(n66)
    n71, *xs72 = sorted({7}).copy()
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n66 = (len(Thing22(n1 << 0 & 0xFFFFFFFFFFFFFFFF, dict(alpha=n66, beta=9 ** 4 % 1000000007))))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print(s2 < (0,))
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    mix74 = [ascii(s2.translate({97: "A", 101: None}))[-15:] if format(n66, "_") == f" - {n73:5d}{{{n73!r:>12}{n73!r}" else tuple(xs59 * 1)[-3:] for n73 in range(0)][:8]
    make43(math.gcd((6).bit_length(), n1))
    g76 = (~n1 for n75 in sorted(xs59, reverse=False)[:2])
    print(list(g76))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    s2 += (s2 or "?")[-1]
    g78 = (Thing3(n66, {}.get(123456.789)).helper20(Thing3(n77, True).helper20(n1)) for n77 in range(3) if s2.find(s2) < -1 + n66)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        try:
            print({1, 2, 3} + n66)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(n66 + n66)
        except Exception as error:
            print(type(error).__name__, error)
        mix74 = [(1, 2) if bool([n79, ("a", 1.5), s2]) else next(g78, n79) ** 1 % 18446744073709551557 for n79 in range(3)]
    except Exception as e80:
        print("handled", type(e80).__name__, e80)
        raise KeyError("hidden") from None
    except IndexError as e81:
        print("handled", type(e81).__name__, e81)
        print(f"}} {mix74} - {n1 * n1:#x}{s2!r}".split(), (bin((10 if False else n1) & 0xFFF), ("a", 1.5)[-1:]))
    try:
        try:
            print((), s2, s2.encode())
            list({1: "x", "a": 2.5}.values())
        except Exception as e82:
            print("handled", type(e82).__name__, e82)
            xs59 += xs59[3:3][:2]
        except TypeError as e83:
            print("handled", type(e83).__name__, e83)
            table84 = {1: "x", "a": 2.5}
        finally:
            print("finally 59")
            mix74 = list(enumerate(['"q"'.strip(), "été".join(str(s2) for n85 in [][:2])[::2][:16]], 0))
            v86 = 1 ** 4 >> 2 and ((), s2)
    except Exception:
        d88 = dict.fromkeys("A-b_c".split(), n66)
        n1 = {"a": n1 * 1 & 0x7FFFFFFF, "key": n66}.get("key", math.gcd(n1, abs(n66)))
    else:
        try:
            s2 += s2
            raise RuntimeError(1e16)
        except RuntimeError as e89:
            print("handled", type(e89).__name__, e89)
            raise
        except Exception as e90:
            print("handled", type(e90).__name__, e90)
            k91 = 4
            while k91 > 0:
                k91 -= 1
                s94 = min(s2, repr(s2))[:20]
            xs95 = xs59
        xs59.append((n1, f"n={n66=}n={s2:^9}{{{n1}"[1:18]))
    s97 = ("tab\there".join(str(max(mix74, key=str, default=None)) for n96 in [n66][:2]) + (s2 or " pad ").capitalize())[:20]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(n1, s2, xs59, n66)
except NameError as error:
    print("unbound", error)
try:
    print(mix74, s97)
except NameError as error:
    print("unbound", error)
