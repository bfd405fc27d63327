import math
class Problem1(ValueError):
    pass
n2 = {"key": 8 ** 5 % 4611686018427387904, "": round(9, 3)}.get("clé", len({**{}, "b": 6}))
s3 = "ω\u0301".expandtabs(2).upper().upper()[::2][:16]
s4 = (1 * s3 + s3)[:20]
v5 = v6 = s3
class Thing7:
    shared9 = 18446744073709551616
    def __init__(self, n10, f11):
        self.n8 = n10
        self.part12 = f11
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act13(self):
        if s4.isspace():
            k14 = 5
            while True:
                k14 -= 1
                if k14 < 0:
                    break
                print(repr(s4).ljust(11) < s3, repr(sorted({"b": 2, "a": -1})))
            def fn15(n16):
                print(str({(1, 2): None}.get((1, 2))).rstrip(), f"n={ {1, 2, 3} !r}{-0.5:*<10.1f}".capitalize(), (5 - n16) % 16 * 10, sep="|")
                print({s4: (), repr(["b", "a"])[1:18]: (n17 := 11 * n2 % -9223372036854775807) > self.shared9}, sorted(s3.partition("Straße")[0].split(","), key=lambda s18: (len(s18), s18)), list((sum([], n19) for n19 in [1, 2, 3].copy()[:2])), *[n16, -2, 10])
                return self.n8
        else:
            print(sorted([][-2:], key=str) + list(enumerate(["x", "yy", ""], 0))[3:], set([n21 ^ n20 for n20 in range(0) for n21 in list(map(lambda n22: self.n8, [0][:3]))[:3]]), sep="|")
        return [len({"b": 2, "a": -1}) for n23 in ([] * 1)[:0]][::-1][:6]
    @staticmethod
    def helper24(n25):
        return ([n27 for n26 in range(0) for n27 in [1, 2, 3][:2]] or [-2 - 12])[n2 % 1] % -9223372036854775807
    def __enter__(self):
        print("enter", self.n8)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def produce28(mix29, fs30, *, t31, **named32):
    v33 = yield from [0]
    print(["x", "yy", ""], [(abs(n2)).bit_count() for n34 in range(0) for n35 in [sum(n2 for n37 in [][:1]) for n36 in range(3) if '"q"' in s3][:3]], ["x", "yy", ""])
    obj38 = Thing7(s3.rfind(s4, 5), math.fabs(-2.25))
    named32 = named32
    k39 = 2
    while k39 > 0:
        k39 -= 1
        try:
            print(False / named32)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(t31 - b"ab")
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(b'\x00\xff' >= [])
        except Exception as error:
            print(type(error).__name__, error)
    v40 = yield ((n2 << 4) - (n2 and 6)) % 4611686018427387904
    print("got", v40)
class Thing41:
    def __init__(self, n43, s44):
        self.n42 = n43
        self.part45 = s44
    def __repr__(self):
        return f"Thing41({self.n42})"
    def act46(self, v47):
        for i48 in range(3, -3, -3):
            if (1e22 == 0.0) ^ callable(self.part45):
                break
        print({self.part45: self.part45.rpartition("Straße"), (([1, 2, 3] or [self.n42])[self.n42 % 1],): min(-2.25, self.n42) - 3.75 ** 2})
        return (self.part45 or "?")[0].rfind("tab\there".translate({97: "A", 101: None}), 4) % 4611686018427387904
    def act50(self):
        Thing7(n2, 100.0).shared9
        if 12 // 16 >= len([]):
            s51, *words52, s53 = f"é:{self.n42}é:{1e16:010.2f}{{{s4:<5.2}" + str(s3)
        else:
            def fn54(n55):
                try:
                    print({1, 2, 3} // {"a": 1})
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(-2.25 * {7})
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(self.part45 + b"AbC")
                except Exception as error:
                    print(type(error).__name__, error)
                return n2
            self.n42 = (~self.n42 and n2) >> 0
        return self.part45
    def act56(self):
        for i57 in "naïve café"[:6]:
            try:
                print([1, 2, 3] == {})
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(() % ())
            except Exception as error:
                print(type(error).__name__, error)
            return self.n42
        else:
            obj59 = Thing7(n2 >> 70, float("inf"))
        return hash(sum([], n2))
    @property
    def value60(self):
        return self.n42 * 2
    @value60.setter
    def value60(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n42 = new
    def __float__(self):
        return self.n42 / 4
def calc61(s62=s3, flag63=False in [True, 0], raw64=(b"ab" + b'\x00\xff')[1:18], *, xs65=[]):
    n66 = 2
    for i67 in range(39):
        n66 = n66 << 1
        if i67 % 16 == 9:
            xs65.append(n66)
    print(n66, n66 % 1000003)
    n66 %= 1 << 62
    n66 = n2
    with Thing7(n66, ([2.0, -1.25, 0.0] or [100.0])[-1]) as cm68:
        try:
            g71 = ((xs65 or [n2])[0] for n69 in list(map(lambda n70: n70, xs65[:0]))[:1])
            try:
                print(g71.throw(TypeError("in")))
            except TypeError as error:
                print("back", error)
        finally:
            print("finally 30")
            cm68.shared9 += {}.get("clé", n66) if "clé" in {} else n66
        for i72 in range(5, -5, -1):
            with Thing7(i72, 2.5 * 0.0) as cm74:
                try:
                    print({"a": 1} + ("a", 1.5))
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print({} + 1e-7)
                except Exception as error:
                    print(type(error).__name__, error)
            if 1e16 == -1e308 + 1e308:
                raise ZeroDivisionError({"b": i72, "zz": n2})
            try:
                print(1e308 % 1e16)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print({"b": 2, "a": -1} | s62)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(123456.789 & i72)
            except Exception as error:
                print(type(error).__name__, error)
    return max([0.5, 1.5] + [0.5, 1.5], default=1e308 if flag63 else 5e-324) - (3.75 if flag63 else 1e22) * 5e-324
try:
    print(calc61(s4, s4 is not None, xs65=[123456789012345678901234567890]))
    try:
        print(0 * b"AbC")
    except Exception as error:
        print(type(error).__name__, error)
    g76 = (n75 for n75 in range(1) if False)
    try:
        print(g76.throw(ZeroDivisionError("in")))
    except ZeroDivisionError as error:
        print("back", error)
    produce28(mix29=list(()), fs30=[abs(123456.789), 0.5], t31=(n2,)[3:], **{"extra": 1})
    if False:
        if callable(s3 if False else ()):
            s4 += chr(97 + (3470 << 4) % 26)[1:18]
            n2 = s4.index("abc".join(str(s4) for n77 in [5, -1, 4, 4][:3]).strip("🐍!")) % 1000000007
        g76.close()
    else:
        while (n78 := next(g76, None)) is not None:
            print("item", n78)
            if n78 == 0:
                break
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i79 in range(7):
        obj81 = Thing7(n2, ([2.0, -1.25, 0.0] or [0.1])[0])
    if sorted([0], reverse=False) == list(filter(lambda n82: False, [0])):
        n2, n2 = n2, n2
    else:
        g76.throw(KeyError("été"))
        obj83 = Thing41(n2 & n2, (s3 or "?")[-1])
    print(calc61(s62=s3))
    n84 = 5
    for i85 in range(54):
        n84 = n84 * 2
    print(n84, n84 % 1000003)
    n84 %= 1 << 62
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    produce28([None, s4, True] + [5, -1, 4, 4], [calc61(s4, True, b'\x00\xff', xs65=[0]), 1e22 + 100.0], t31=(1, 2), **{"extra": 1})
    s86 = s3
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(n2, s3, s4, v6)
except NameError as error:
    print("unbound", error)
try:
    print(v5, n84, s86)
except NameError as error:
    print("unbound", error)
