import math
s1 = ("aXbXc" "a").title()
table2 = {} | {"b": 2, "a": -1}
d3 = {"": 8, "a": len([1, "a", None])}.copy()
n4: int = (-4611686018427387904 % 16 << 61 ^ ord(s1[:1] or "z")) & 0xFFFFFFFFFFFFFFFF
n6 = sum([([0] or [n4])[-1] for n5 in sorted([1, 2, 3], key=(lambda q: q + 1))[:0]], -3)
class Thing7:
    def __init__(self, n9, n10):
        self.n8 = n9
        self.part11 = n10
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act12(self, s13):
        for i14 in (n4 for n16 in sorted([5, -1, 4, 4], key=(lambda q: q + 1))[:2]):
            s13 += s1.removeprefix(s13.removeprefix("ω\u0301"))
            s13 = s13[::2][:16]
            if (self.part11 < 8) ^ (not True):
                table2.pop((8 / (2**62)).is_integer(), None)
            elif -9223372036854775808 < n4 or [] == [0]:
                for i17, j18 in d3.items():
                    f20 = [0.1 for f19 in [2.0, -1.25, 0.0][:1]][-2] + ([0.5, 1.5][-2:] or [1e308 / -3.0])[-1]
                    d21 = {"a": i14 & n4 if False and True else round(j18, -2), "zz": j18}
            else:
                print(pow(self.n8, 2, 2), {7}.isdisjoint({ord(s13[:1] or "z"), self.n8 if True else 7, 2}))
                try:
                    del d3[""]
                except ValueError as e22:
                    print("handled", type(e22).__name__, e22)
                except (LookupError, TypeError) as e23:
                    print("handled", type(e23).__name__, e23)
                    print(bytes([self.n8 and self.n8 % 256, i14 % 256]) + s1.encode() * 2, set() - {i14 & self.n8 for n24 in range(11)}, end=";\n")
                else:
                    try:
                        print(False & {1, 2, 3})
                    except Exception as error:
                        print(type(error).__name__, error)
                    words25 = words26 = [(s1.ljust(9) if bool([]) else "{a:+d}/{b:.2f}".format(a=4611686018427387904, b=2.5))[-15:], s1]
            self.n8 &= round({"b": 2, "a": -1}.get("key", self.n8), -3)
            self.n8 = self.n8 % -9223372036854775807
        return [n27 for n27 in range(2) if s13 in s1]
    def act28(self, v29, v30):
        try:
            if True:
                try:
                    print(b"ab" & {7})
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print([1, 2, 3] - (1, 2))
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(d3 % 5e-324)
                except Exception as error:
                    print(type(error).__name__, error)
                s31 = f"}} {len(format(3.75, ".4g")):05d}"[-15:]
        except ArithmeticError as e32:
            print("handled", type(e32).__name__, e32)
            print(b"AbC", sorted([() for v33 in [][:3]][3:], key=str), b"ab" * 0 + (b"ab" + b"AbC") * 2)
        except Exception:
            s35 = format(--0.0, ">12")[:20]
            for i36 in list(zip([5, -1, 4, 4], ["x", "yy", ""]))[:5]:
                s35 = (s1, s35.rjust(4, "·")[-15:])
                g39 = (len(list(enumerate([], 5))) for n38 in [][:3])
                print(n6 < abs(1e16), [int(" 0012 ") for n40, n41 in zip([*list(map(lambda n42, n43: self.part11, [5, -1, 4, 4][:0], [0])), self.part11, *list(map(lambda n44: 6, [5, -1, 4, 4][:3]))], [1, 2, 3][:2])], {7})
            else:
                for i45 in range(3):
                    try:
                        print(next(g39), g39.send(2105))
                    except StopIteration as stop:
                        print("stop", stop.value)
                s35 = i36
        else:
            try:
                try:
                    print([max([0.5, 1.5], default=float("inf")), -0.0 if True else 0.5] + ([] + ([] + [0.5, 1.5])), {"": len([5, -1, 4, 4]), "zz": "A-b_c".rfind(s1, 4)}.copy(), sep="|")
                finally:
                    print("finally 11")
            finally:
                print("finally 11")
                try:
                    self.n8 //= 7
                    self.n8 = self.n8 % (1 << 61)
                except ArithmeticError as e47:
                    print("handled", type(e47).__name__, e47)
                else:
                    xs49 = xs50 = list(filter(lambda n48: bool(list({}.items())), [6, n4, 5] * 0))[-7:]
                table2.clear()
        finally:
            print("finally 44")
            print(" pad ".join([] + []).center(7, "*"), sorted({7}).copy().copy())
        d3.update(gamma=self.part11)
        if tuple(s1 for n51 in range(2)) == (n6,):
            for i52 in (len([0]) for n54 in list(range(8, -2, -3))[:3]):
                table2[s1.rpartition("été")] = (12 | i52,)
                xs55 = [0]
                table2 |= d3
            for i56 in range(5, -5, -2):
                if {1, 2, 3}.isdisjoint({0, -1, 64}):
                    g58 = iter([5, -1, 4, 4])
                f59 = self.part11 * (2.5 + 123456.789 + min(0.5, i56))
        else:
            s61, *words62, s63 = "naïve café".join(str(5e-324) for n60 in [self.n8, n4, 2918][:3])
            v64 = 0x7FFF_FFFF
        return {}
    @classmethod
    def build65(cls):
        return cls.__name__
    def __hash__(self):
        return hash(self.n8)
    def __eq__(self, other):
        return hash(self.n8) == hash(other)
    def __contains__(self, item):
        return item == self.n8
    def __int__(self):
        return self.n8
    def __enter__(self):
        print("enter", self.n8)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def calc66(raw67=s1.encode()):
    match Thing7(4563, 11):
        case 0 | 1:
            sorted([])
            if s1 == s1:
                raise ZeroDivisionError(1e22)
        case [n68, *mix69]:
            assert n4 * n4 in mix69, s1.ljust(5).lstrip('it\'s')
        case _:
            try:
                print(raw67 < 1.5)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(n6 >= ())
            except Exception as error:
                print(type(error).__name__, error)
    return -1e308
try:
    calc66()
    print((int(Thing7(([n4, n6, 10**18] or [n6])[-1], len([n4 for n70 in [1, 2, 3][:1]])))), *[n6 for n71 in range(3) if False])
    n6 += "{a:+d}/{b:.2f}".format(a=n4, b=2.5).rfind("{a:+d}/{b:.2f}".format(a=n6, b=3.75), 4) % 1000000007
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    s1 = s1
    table2[[n4, (int(Thing7(n6, n4))), ([] or [4])[0]]] = -1e308 / 1e300 + -0.5
    try:
        xs76 = [(n73 in range(4, 5)) + sum(n72 for n74 in [][:1]) for n72 in range(3) for n73 in ([4, n4, 5] + [n6 for n75 in range(5) if False])[:2]][1:9]
        raise ZeroDivisionError
    finally:
        print("finally 57")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i77, j78 in enumerate(["" for s79 in s1[:3] if True][:6], 1):
        obj80 = Thing7(10**18, n4)
        try:
            print(-1 * d3)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print([1, 2, 3] == j78)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(j78 < b"AbC")
        except Exception as error:
            print(type(error).__name__, error)
        table2 = n6
    else:
        n4 //= 1000000007
    g82 = iter([n6 for n81 in [1, 2, 3][:3]])
    print(g82.send(10))
    print(calc66(b"AbC"[2:5]))
    match ["b", "a"] + []:
        case int() as n84 if n84 > 2:
            n84 -= n84
            if math.copysign(-1e308, 0.0) in [0.1 if False else 1.5 for n86 in range(2)]:
                s1 += obj80.build65().translate({97: "A", 101: None})[-15:]
            elif [n84 for n87 in [0][:3]] < [1 for n88 in [5, -1, 4, 4][:2]]:
                n84 = (n84 << 61) % -9223372036854775807
            else:
                print(True, *[*[0], n6, *[0]])
                for i89 in range(5, -5, -1):
                    table2 |= dict(alpha=i77, beta=-1).copy()
                    table2.pop(d3.get("", i89) or n6, None)
        case {"a": n84}:
            print({sum([5, -1, 4, 4], -3) * n6 & 0xFFFFFFFFFFFFFFFF, n4, 4}, list({"clé": +9, "": math.gcd(n6, i77)}.values()))
            n91 = 9
            for i92 in range(52):
                n91 = n91 * 31 ^ 7
            print(n91, n91 % 1000003)
            n91 %= 1 << 62
        case str(n84):
            for i93, j94 in enumerate([s95 for s95 in s1[:2] if True][:6], 1):
                fn96 = abs
            else:
                assert (1e16 if False else 1.5) <= calc66(b'\x00\xff'), j78
                print(n6 - next(g82, n6 << 61), sep="|")
        case _:
            table2[i77] = (1, 2)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(s1, list(reversed([max(n6, n98) for n98 in range(2) for n99 in [5, -1, 4, 4][:1]])), ([0.5, 1.5] + ([0.5, 1.5] + [0.5, 1.5]))[1:])
    assert False
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc66(min(s1, s1).encode())
    del d3[""]
    n4 = repr(s1).replace(s1.strip("x,y,,z"), s1)[-15:]
    obj100 = Thing7(len({}), n6)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    d3.pop("zz")
    calc66(b"AbC")
    with obj100 as cm101:
        table2[list(map(lambda n102, n103: n103, list(iter([3, 1, 2]))[:2], [i77 for n104 in [1, 2, 3][:1]]))] = s1[3:5]
        obj105 = cm101
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i106, j107 in enumerate(["b", "a"][:6], 1):
        try:
            print((0,) | ("a", 1.5))
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(False >= -0.5)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print({0, -1, 64} | set())
        except Exception as error:
            print(type(error).__name__, error)
        obj100 = s1.swapcase().isupper()
    else:
        n4 = max([divmod(i77, 2) for v108 in [s1, ("a", 1.5), ("a", 1.5)][:3]], key=str, default=None)
        d3[""] = (-4611686018427387905 & n6) >> 1
    print(calc66())
    s1 = "{}-{:>5}|".format(n6 << 5, "Straße".join(str(([True, 0] or [None])[-1]) for n109 in [4333][:0]))[-15:]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(s1, table2, d3, n4)
except NameError as error:
    print("unbound", error)
try:
    print(n6, i77, obj100, cm101)
except NameError as error:
    print("unbound", error)
raise LookupError
