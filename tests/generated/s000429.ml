import math
class Problem1(ValueError):
    pass
class Problem2(Problem1):
    def __str__(self):
        return f"<{self.args}>"
xs5 = list(map(lambda n3, n4: min(n3, n3, 3493) + (-2 if True else n4), [18446744073709551615 >> 0, (-3).bit_length(), (941 << 31) % 4611686018427387904][:0], [sum([5, -1, 4, 4])]))
s6 = ("日本語" if True else "abc").partition("ω\u0301")[1].ljust(5)[:20]
class Thing7:
    shared9 = 2
    def __init__(self, n10, d11):
        self.n8 = n10
        self.part12 = d11
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act13(self):
        assert 3.75 != self.shared9
        return list(range(3, 11, 2))
    def act14(self, s15, n16):
        try:
            print(abs(min(2.5, 12)))
            self.part12[""] = len([self.shared9, s15, "MiXeD"])
        except ArithmeticError as e17:
            print("handled", type(e17).__name__, e17)
        except Exception:
            xs5.reverse()
        else:
            self.part12.popitem()
            print(7 if self.shared9 * self.n8 != (n16 or 1753) else sum(xs5) * n16, {7}, [True, 0], *list(map(lambda n19: 4, [][:3])))
        return set(xs5) <= {7} - {1, 2, 3}
    def act20(self, f21):
        print(set() ^ ({1, 2, 3} ^ {1, 2, 3}) | set(xs5) ^ {self.n8, 10**18, 4})
        match s6:
            case [n22, *mix23]:
                f21 /= math.fabs(-0.0 + f21)
                g25 = (4098 for n24 in [*xs5, self.n8, *xs5][:3])
                print(list(g25))
            case {"a": n22}:
                del self.part12["key"]
            case _:
                n26 = 7
                for i27 in range(25):
                    n26 = n26 * 10 - 1
                    n26 -= i27
                print(n26, n26 % 1000003)
                n26 %= 1 << 62
        fn31 = lambda n28, n29=hash(self.n8 if False else self.shared9): ([len(s30) for s30 in ["x", "yy", ""]] or [+n28])[(self.n8 + n28) % 1]
        return (xs5 + xs5).count(2 * self.n8) % -9223372036854775807
    @property
    def value32(self):
        return self.n8 * 2
    @staticmethod
    def helper33(n34):
        return (list({"a": 1}.values()) or [n34 >> 3])[0]
    @classmethod
    def build35(cls):
        return cls.__name__
    def __enter__(self):
        print("enter", self.n8)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
class Thing36(Thing7):
    def __init__(self, n37, xs38):
        super().__init__(n37, {})
        self.part39 = xs38
    def __repr__(self):
        return f"Thing36({self.n8})"
    def act40(self, f41, s42):
        f41 *= math.copysign(9007199254740993.0, [][-3])
        try:
            print(s6 & b"")
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(f41 & self.n8)
        except Exception as error:
            print(type(error).__name__, error)
        v43 = divmod(divmod(self.value32, 1000000007)[0], 2)
        return self.part39
    def act44(self, f45):
        v46, v47 = ()
        return s6 or s6
    def act48(self, f49):
        for i50 in range(4):
            if (f49 or f49) == Thing7(self.n8, self.part12):
                break
        else:
            return round(f49, 1) <= -2.25 + f49
            try:
                print(5e-324 < f49)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(b"AbC" + True)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(s6 * f49)
            except Exception as error:
                print(type(error).__name__, error)
        obj52 = Thing7(math.ceil(f49), self.part12)
        return "b" in self.part12
    @property
    def value53(self):
        return self.n8 * 2
    @value53.setter
    def value53(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n8 = new
    def __mul__(self, n):
        return self.n8 * n
    def __iter__(self):
        yield self.n8
        yield 2
def calc54(flag55, fs56, n57=12):
    for i58 in [s6 for v60 in [1, "a", None][:3]][:5]:
        obj61 = Thing36(n57, [5, -1, 4, 4])
        v63, v64 = tuple(n57 // 2 for n62 in range(2))
        print(repr(getattr(divmod(n57, 10), "real", None)), {v65: sorted(xs5, key=lambda n66: n57) == xs5 for v65 in ()})
    for i67 in range(5, -5, -1):
        xs5.append(Thing36(2147483647, xs5[3:1]).n8)
        def fn69(n70):
            try:
                n70 = n57 - i67
                n70 //= 3
                n70 = n70 % 18446744073709551557
            except Exception as e71:
                print("handled", type(e71).__name__, e71)
            else:
                try:
                    try:
                        print(i67 == 0.0)
                    except Exception as error:
                        print(type(error).__name__, error)
                    try:
                        print(n57 - (0,))
                    except Exception as error:
                        print(type(error).__name__, error)
                    fn72 = abs
                    raise ZeroDivisionError({})
                except Exception as e73:
                    print("handled", type(e73).__name__, e73)
                except Exception:
                    xs5[-3] += i67
                    obj75 = Thing36(xs5.count(i67), xs5)
                finally:
                    print("finally 74")
                    n70 //= 1000000007
                    n70 = n70 & 0x7FFFFFFF
                    n70 += (n70 >> 4) + i67
                    n70 = n70 % 18446744073709551557
            finally:
                print("finally 84")
                try:
                    print(b"ab" == [5, -1, 4, 4])
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(s6 + [5, -1, 4, 4])
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(5 | {0, -1, 64})
                except Exception as error:
                    print(type(error).__name__, error)
                print(s6.lstrip("Straße"), not flag55, [4 - math.gcd(n70, 4611686018427387904), len(s6) % -1, n57])
            try:
                print({1, 2, 3} % flag55)
            except Exception as error:
                print(type(error).__name__, error)
            obj76 = Thing36(5 - n70, xs5[::3])
            return (s6.rfind(s6, 1)).bit_count()
    return math.copysign(-2.25, 3.75) - n57 * 1e22 if float(n57) == math.inf else -2.25 * 1e308 - (100.0 + 4)
def calc77(xs78, words79, n80):
    global s6
    d81 = dict(alpha=(sorted(xs5) or [n80 or n80])[-1], beta=len([2.5, 3] + xs78) % 4611686018427387904)
    n83 = (xs78 or [sum(len(xs5) for n82 in [1, 2, 3][:1])])[-1]
    k84 = 5
    while k84 > 0:
        k84 -= 1
        print(xs78 == sorted(xs78, key=(lambda n85: n80)), ((b'\x00\xff' + b"") * 3).upper())
    return (n80 ** 1 or 817 - n83) < calc54(d81 is None, [5e-324] * 0, n57=len(xs78))
def produce86(v87):
    yield from [][::2][1:1]
    try:
        xs88 = list(range(6, -1, -5))
        del xs88[1:2]
    except Problem1 as e89:
        print("handled", type(e89).__name__, e89)
        raise LookupError("hidden") from None
    except (ZeroDivisionError, Problem1) as e90:
        print("handled", type(e90).__name__, e90)
    if False:
        for i91 in iter([4137, 9223372036854775808, 1]):
            return
            try:
                print(b'\x00\xff' | s6)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(xs5 & 7)
            except Exception as error:
                print(type(error).__name__, error)
            obj93 = Thing7([1, 2, 3].count(i91), {**{"b": 2, "a": -1}, "": i91})
        else:
            if s6 < "日本語".partition("42")[0]:
                raise ValueError(s6)
            for i94, j95 in zip([1, 2, 3][:6], [1.5, -0.5]):
                xs5.pop(-2)
        obj97 = Thing7(-4611686018427387904 ^ 8, {str(n96): 123456789012345678901234567890 for n96 in range(4)})
    elif calc54(bool([]), [2.0, -1.25, 0.0][0:], len([2.5, 3])):
        obj98 = Thing36(6, Thing36(10**18, xs5).act13())
    v87 = dict.fromkeys(["naïve café", s6], {}["b"])
    n99 = 6
    for i100 in range(42):
        n99 = n99 * 3 + 1
        if i100 % 16 == 9:
            xs5.append(n99)
    print(n99, n99 % 1000003)
    n99 %= 1 << 62
    try:
        yield ord(format(n99, "+,")[:1] or "z") % -9223372036854775807
    finally:
        print("left 98")
    return Thing7(n99.bit_length(), {str(n101): n101 for n101 in range(4)}).act20(f21=100.0)
def calc102(n103, *rest104, v105, **named106):
    k107 = 6
    while k107 > 0:
        k107 -= 1
        rest104 = n103
    return s6.isspace()
try:
    obj108 = Thing36(2 if True else 2147483648, [2, 1000000007, -2])
finally:
    print("finally 98")
    xs5.remove(2645 + Thing7(10, {"b": 2, "a": -1}).shared9)
s6 = min(f"é:{None!r:>12}}} {xs5!s}é:{s6:10}".center(6, "*"), s6)[:20]
print(format(4 * float("inf"), ".4g").isalpha())
try:
    produce86(xs5)
    xs5[-2:2] = list(range(4, 2, -4))[:2]
    g110 = iter([len(s109) for s109 in ["x", "yy", ""]])
    print(list(g110))
    calc102(xs5[1 % 2] + math.isqrt(abs(-2)), ({(1, 2): None} | {"b": 2, "a": -1})[()], (list((0,)) or [None])[-1], *[11 % 10, 2, "42".rpartition("naïve café")], v105=s6, **{"extra": 1})
    if {0, -1, 64} - {1, 2, 3} | {0, 123456789012345678901234567890, 4}:
        try:
            n112 = 8
            s6 += bin(n112 & 0xFFF)
        except (Problem1, ValueError) as e113:
            print("handled", type(e113).__name__, e113)
            raise Problem2("second") from e113
        except Problem2 as e114:
            print("handled", type(e114).__name__, e114)
        k115 = 4
        while k115 > 0:
            k115 -= 1
            obj116 = Thing36(k115 - 3, [8, k115, k115])
    elif (1, 2) == ():
        if True:
            xs5 = [len([2.5, 3] + [2.5, 3]) % -9223372036854775807, sum(Thing7(-2147483648, {"b": 2, "a": -1}).act13(), 2376 * 4748) % (1 << 61), (7 - 5 | 1000000007 << 5) & 0xFFFFFFFFFFFFFFFF]
            if callable(s6):
                try:
                    print(next(g110), g110.send(12))
                except StopIteration as stop:
                    print("stop", stop.value)
                try:
                    print({"a": 1} >= xs5)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(set() | 6)
                except Exception as error:
                    print(type(error).__name__, error)
            else:
                g110.throw(ValueError(" pad "))
                list(enumerate([], 2))
        else:
            obj117 = Thing7(4 if False else 6, dict.fromkeys([], 5))
            obj118 = Thing36(round(-9223372036854775808, 3), list(range(3, 9, 4)))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc54(-3 << 1 < next(g110, 1), [calc54(0, True, fs56=[], n57=2)] * 1))
    with Thing7(1000000007 if False else 1000000007, {}) as cm119:
        try:
            g120 = g110
        finally:
            print("finally 26")
            try:
                g110.throw(ZeroDivisionError('it\'s'))
                xs5.extend(xs5[:0])
            finally:
                print("finally 10")
                try:
                    print(4100 / -0.5)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(False | s6)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(s6 < -3)
                except Exception as error:
                    print(type(error).__name__, error)
        n121 = 9
        for i122 in range(16):
            n121 = n121 << 1
        print(n121, n121 % 1000003)
        n121 %= 1 << 62
    produce86(Thing36(sum(n123 for n123 in xs5[:2]), [n124 for n124 in xs5[:0]]).act40(sum([0.5, 1.5]), s6.rjust(9, "·")))
except Exception as error:
    print("caught", type(error).__name__, error)
calc102(4, ([1, "a", None] + [1, "a", None] or [None])[0], *[2.5, 3], v105=calc54(False, [0.5, 1.5], 2147483647) and math.gcd(6, 6), **{"extra": 1})
print({v125: round(8 - 1, 1) for v125 in Thing7(3, {"b": 2, "a": -1}).build35().rpartition("MiXeD")}, end=";\n")
print(list(" pad ".join(str(n126) for n126 in [1, 2, 3][:2]))[:6] + ["x", "yy", ""])
try:
    print(xs5, s6)
except NameError as error:
    print("unbound", error)
