import math
class Problem1(Exception):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
class Problem2(Exception):
    pass
fs3 = []
mix4 = list(enumerate(sorted(dict.fromkeys(["x", "yy", ""], 1000000007)), 2))
u6 = set(list(map((lambda q: q + 1), list(map(lambda n5: 7, [1, 2, 3][:3]))[:3])))
t7 = ((sorted([1, 2, 3], reverse=True) or [-2])[-1], ([1, 2, 3] or [8])[0] and 11 ^ 11)
class Thing8:
    shared10 = 9
    def __init__(self, n11, s12):
        self.n9 = n11
        self.part13 = s12
    def __repr__(self):
        return f"Thing8({self.n9})"
    def act14(self):
        match t7:
            case int() as n15 if n15 > 2:
                d17 = dict.fromkeys(("MiXeD" * 3).splitlines(), ([1, 2, 3] * 2 or [n15 if False else 4646])[-1] & 0x7FFFFFFF)
                mix18 = [sum([] * 0) & 0xFFFFFFFFFFFFFFFF, divmod(len(self.part13), 2)[0], min(format(3.75, ""), format(-1e308, ""))[::2][:16]]
            case {"a": n15}:
                try:
                    words19 = sorted(self.part13.splitlines(), key=len)
                except ValueError as e20:
                    print("handled", type(e20).__name__, e20)
                    u21 = u6
                    self.n9 >>= 1
                    self.n9 = self.n9 % -9223372036854775807
                else:
                    s22 = 'it\'s'.strip()[::3].ljust(11)[::2][:16]
                    self.n9 = self.n9
            case _:
                s23, *words24, s25 = min(self.part13[-2:4], f"}} {None!a}")
        return format(-2.25 - 1e22, ",.2f")[1:18]
    def act26(self, n27):
        g29 = (n27 for n28 in list(reversed([]))[:1])
        print(g29.close())
        return [1, 2, 3]
    def act30(self):
        try:
            print(self.n9 + 1)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(1e16 & self.part13)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print({"b": 2, "a": -1} & {})
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(1e308 & b"ab")
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(t7 == t7)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(self.part13)
            try:
                print(True & 2.5)
            except Exception as error:
                print(type(error).__name__, error)
            raise KeyError(u6)
        except Exception:
            fs32 = ([(1e16 + self.shared10) * (-2.25 * 123456.789)] * 0)[:8]
        return self.part13
    @staticmethod
    def helper33(n34):
        return (8 or n34) << 70 & 0x7FFFFFFF
    def __float__(self):
        return self.n9 / 4
    def __int__(self):
        return self.n9
    def __enter__(self):
        print("enter", self.n9)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return self.n9 % 2 == 0
def down35(n36, acc37):
    if n36 <= 0:
        return ("line\nbreak" "aXbXc")
    if isinstance(False, int):
        try:
            print({} < [])
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print([0] % n36)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            try:
                print(b"" >= [5, -1, 4, 4])
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print({} / [5, -1, 4, 4])
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print((1, 2) == {})
            except Exception as error:
                print(type(error).__name__, error)
            raise Problem2(n36)
        except (LookupError, Problem1) as e38:
            print("handled", type(e38).__name__, e38)
            raise
        else:
            acc37 = acc37.strip("a").replace(repr(chr(97 + n36 % 26)), "<%r>" % (acc37,))[-15:]
            if True:
                print(Thing8(n36, acc37), {7} & (u6 | {0, -1, 64}) | {int("-9223372036854775809"), n36, 5})
        finally:
            print("finally 23")
            print((("A-b_c" if False else acc37) * 1).isdigit(), isinstance(("a", 1.5) + t7, type(None)))
            for i39, j40 in {}.items():
                acc37 += (" pad ".join(str(j40) for n41 in [5, -1, 4, 4][:1]) or "?")[-1][-15:]
                acc37 = acc37[:20]
                mix4.sort(key=lambda v42: str(v42))
    else:
        g43 = iter([] + [])
        print(list(g43))
        acc37 = format(n36, ".2f")[1:18]
    return (down35(n36 - 1, acc37) + acc37)[:12]
def start44(acc37):
    return down35(3, acc37)
def calc45(s46, xs47, n48):
    s46 += bin(11 - n48 & 0xFFF)
    s46 = s46[:20]
    n48 = (xs47 or [2147483647])[0]
    xs47.append(())
    n48, xs47[0] = xs47[-1], sum(xs47, 9223372036854775808)
    return (s46, math.gcd(n48, (int(Thing8(1, s46)))))
def logged49(function):
    def inner50(*args, **kwargs):
        print("call", args, kwargs)
        return function(*args, **kwargs)
    return inner50
@logged49
def calc51(n52):
    n53 = 3
    for i54 in range(54):
        n53 = n53 << 1
    print(n53, n53 % 1000003)
    n53 %= 1 << 62
    try:
        print(b'\x00\xff' + [5, -1, 4, 4])
    except Exception as error:
        print(type(error).__name__, error)
    return ord(repr("naïve café")[:1] or "z") & 0xFFFFFFFFFFFFFFFF
try:
    calc45("%d %s %5.2f" % (Thing8(5, "x,y,,z").shared10, {(1, 2): None}.get(1751), 2.5 * 1.5), list((-2147483648 for n55 in [][:2])), -(2467 * 3345))
    k56 = 4
    while k56 > 0 and Thing8(-9223372036854775809, "").part13 < chr(97 + 2 % 26):
        k56 -= 1
        with Thing8(k56 - k56, f"n={u6}"[1:18]) as cm57:
            try:
                print(t7 - "42")
            except Exception as error:
                print(type(error).__name__, error)
    else:
        calc45('it\'s', sorted(sorted([], reverse=True)), sum([1, 2, 3], 11) ** 3)
        Thing8("42".find(Thing8(3, "").act14()), " pad ").helper33(18446744073709551615 - [0][12 % 3])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    with Thing8("a".count("aXbXc"), ascii("ω\u0301")[-15:]) as cm58:
        with cm58 as cm59:
            print(isinstance(cm58, Thing8), type(cm58).__name__)
    start44(ascii("hello world".expandtabs(3)))
    u6.discard(-1)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print(-0.5 // "日本語")
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({"a": 1} % [])
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(True >= {})
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc51(Thing8(-3, Thing8(4294967296, '"q"').act14()).n9)
    mix4 += str(9).rsplit(" ", 1)[:3]
    calc51("MiXeD".count(chr(97 + 4 % 26)))
    with Thing8(" pad ".count('"q"'), repr(" pad ")[-15:]) as cm60, Thing8(7 - 9223372036854775808, f"{{{0:{8}}é:{"":s}{{{"line\nbreak":10}"[-15:]):
        start44('"q"'.replace("A-b_c", "a", 0).center(6, "*"))
    u61 = u6
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    fs3 = [1.5 + -1e308 - -0.5, 0.0]
    g63 = (n62 for n62 in range(1) if ("MiXeD" in "MiXeD") & (t7 is not None))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(fs3, mix4, u6, t7)
except NameError as error:
    print("unbound", error)
try:
    print(u61)
except NameError as error:
    print("unbound", error)
