import math
class Problem1(Exception):
    pass
class Problem2(ValueError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
n3 = min((8 if True else 0) ** 5, ~9223372036854775808, round("MiXeD".rfind("", 3), 2)) % -9223372036854775807
fs5 = [math.copysign(f4, f4) for f4 in [1e-7, 1e-7][:0]]
f6 = float("inf")
flag8 = ord("line\nbreak".translate({97: "A", 101: None})[:1] or "z") in {n3, n3, 5} ^ {1000000007 for n7 in range(9)}
class Thing9:
    shared11 = n3
    def __init__(self, n12, d13):
        self.n10 = n12
        self.part14 = d13
    def __repr__(self):
        return f"Thing9({self.n10})"
    def act15(self, xs16, s17):
        del self.part14["zz"]
        s17 += format(self.n10, "#o").rjust(3, "·")[::2][:16]
        s17 = s17[1:18]
        for i18, j19 in zip([n20 for n20 in xs16[:1]][:6], [5e-324] * 1):
            print([s17.strip("Straße")[2] for s21 in oct(self.shared11).split(" ")[:0]], n3 | s17.count("tab\there".join(str(None) for n22 in xs16[:1])), bytes([self.shared11 % 256, 4611686018427387904 % 256]) + s17.encode() + (bytes([self.n10 % 256, 0 % 256]) + "42".encode()), end=";\n")
        return ("<%r>" % (s17.replace("ω\u0301", s17, 2),))[-15:]
    def __str__(self):
        return f"<{self.n10}>"
    def __enter__(self):
        print("enter", self.n10)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def logged23(function):
    def inner24(*args, **kwargs):
        print("call", args, kwargs)
        return function(*args, **kwargs)
    return inner24
@logged23
def calc25(n26):
    n27 = (list(range(9, -3, -5)) or [2147483647])[0]
    return n3 + n26 - min(n27, n26, 1)
def even28(n30):
    if n30 <= 0:
        return calc25(ord('it\'s'[:1] or "z"))
    return odd29(n30 - 1 if n30 < 12 else 6) + calc25(max([], default=n3))
def odd29(n31):
    if n31 <= 0:
        return n3
    return even28(n31 - 1 if n31 < 12 else 6) + n3
def calc32(n33=-3 * 9223372036854775807 % 18446744073709551557, v34=flag8, n35=math.gcd(n3, n3), *, f36=f6):
    n33 = ()
    n39, *xs40 = [int("4611686018427387904") for n37 in range(2) for n38 in ([0] if flag8 else [5, -1, 4, 4])[:3]]
    if "hello world"[::-1].endswith(("naïve café", "hello world")):
        print({True: "", " pad ".count(max(["b", "a"], key=len, default="none")): n3 if isinstance(f36, bool) else n3}, sep="|")
        with Thing9(n39, {}.copy()) as cm41:
            obj42 = cm41
            xs40.append(n39 * n39 / 7)
    return format(f36 + n39 + (f36 + f36), "")[-15:]
def calc43():
    global flag8
    g44 = iter([3, 1, 2])
    try:
        print(next(g44), g44.send(6))
    except StopIteration as stop:
        print("stop", stop.value)
    print(f6, [1, 2, 3])
    g44.close()
    k45 = 4
    while True:
        k45 -= 1
        if k45 < 0:
            break
        try:
            print(flag8 - [])
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print({} // n3)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(-2147483648 // {"a": 1})
        except Exception as error:
            print(type(error).__name__, error)
    return ("🐍!" "hello world")
try:
    try:
        obj46 = Thing9("A-b_c".rfind("Straße", 2), {"b": 2, "a": -1})
        match {"key": n3, "": n3}:
            case int() as n47 if n47 > 2:
                print((), ~even28(min(n3, 18446744073709551615, n47)))
            case [n47, *mix48]:
                v49 = n47
            case _:
                try:
                    print(flag8 % {})
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print("Straße" < ())
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print((0,) / flag8)
                except Exception as error:
                    print(type(error).__name__, error)
    finally:
        print("finally 86")
        if f" - {fs5!s}}} {fs5!r}":
            s50, *words51, s52 = calc43()
        else:
            g53 = iter(sorted([], reverse=False))
            print(next(g53, None))
    k54 = 3
    while k54 > 0 and math.isnan(f6) & (flag8 or flag8):
        k54 -= 1
        n55 = 1
        for i56 in range(37):
            n55 = n55 + 4611686018427387904
        print(n55, n55 % 1000003)
        n55 %= 1 << 62
        g61 = (calc25(min(n57, 6, k54)) for n57 in [n55 for n58, n59 in zip([0].copy(), [n3 for n60 in [5, -1, 4, 4][:3]][:2])][:1])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(even28(([1, 2, 3] or [n3])[n3 % 1] - ([1, 2, 3] or [-3])[n3 % 1]))
    f6 *= f6
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    Thing9(n3, {"a": 1})
except Exception as error:
    print("caught", type(error).__name__, error)
n3, n3 = n3, n3
try:
    print(n3, fs5, f6, flag8)
except NameError as error:
    print("unbound", error)
raise Problem2(None)
