import math
class Problem1(Exception):
    pass
n2 = {}.get("zz", round(sum([5, -1, 4, 4], -9223372036854775809), 2))
fs3 = [5e-324, -2.25 + n2 * -2.25]
s4 = s5 = "".replace(" pad ", "42", 3).rstrip().zfill(11)[:20]
t6 = ("a", 1.5)
t7 = t6
class Thing8:
    def __init__(self, n10, f11):
        self.n9 = n10
        self.part12 = f11
    def __repr__(self):
        return f"Thing8({self.n9})"
    def act13(self, xs14):
        print({"key": [8 for n15 in [0][:0]][0:5], "clé": [repr(t7)[::2][:16], max(7, 18446744073709551616), False ^ True]})
        xs14.remove((9 >> 3) + n2)
        return math.isnan(self.part12)
    def __str__(self):
        return f"<{self.n9}>"
    def __float__(self):
        return self.n9 / 4
    def __neg__(self):
        return -self.n9
    def __enter__(self):
        print("enter", self.n9)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def make16(n17):
    s20 = "{a:+d}/{b:.2f}".format(a=math.gcd(n2, {"b": 2, "a": -1}.get("clé", -1)), b=math.inf)[::2][:16]
    def inner18(n19):
        print(list((s20 + s5).rjust(8, "·"))[:6], (len([*[], n17, *[5, -1, 4, 4]]) % 1000000007, (t7 + tuple([]))[:4]), [0], end=";\n")
        print(n19, f"{{{math.inf:.2f}}} {[5, -1, 4, 4] * 1!r}")
        return (sorted([], key=(lambda q: q + 1)) or [sum(n19 for n21 in [][:3])])[0]
    return inner18
def produce22(xs23, u24=set().union([])):
    v25 = ((yield n2 + n2) or 0, 1)
    try:
        xs23 = xs23[::-2]
        try:
            print(t7 | {"b": 2, "a": -1})
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print({"b": 2, "a": -1} < 0.0)
        except Exception as error:
            print(type(error).__name__, error)
    except KeyError as e26:
        print("handled", type(e26).__name__, e26)
    try:
        print(True < False)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(t7 == {"a": 1})
    except Exception as error:
        print(type(error).__name__, error)
    v27 = yield n2
    print("got", v27)
def calc28(s29):
    fn33 = lambda n30, n31=n2.bit_length(): ([n2 for n32 in [0][:1]] or [([0] or [0])[n30 % 1]])[0]
    return t7
def make34(n35):
    raw38 = (b"ab"[-2:3] * 0).upper()[-15:]
    def inner36(n37):
        nonlocal n35
        xs41 = [len(s39) for s39 in sorted(sorted(["x", "yy", ""], key=len), key=lambda s40: (len(s40), s40))]
        fn42 = abs
        return Thing8(xs41[-9223372036854775808 % 5], abs(1e308)).n9
        return (-Thing8(2147483648, round(100.0, 2)))
    return inner36
try:
    with Thing8([5, -1, 4, 4].index(1), 0.5 + -2.25) as cm43:
        t7 += (() + (s4, "42"))[:4]
    with Thing8(n2 >> 63, 3.75) as cm44:
        setattr(cm44, "part12", math.copysign(3.75, 1e16))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    g45 = iter([n2])
    try:
        print(next(g45), g45.send(n2))
    except StopIteration as stop:
        print("stop", stop.value)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    obj46 = Thing8([5, -1, 4, 4][2], 3.75 * 2.5)
    try:
        print(math.copysign(123456.789 - (fs3 or [1e308])[0], (float(Thing8(n2 or 978, n2 / -1)))))
        raise TypeError("x,y,,z" >= 1e16)
    except Exception as e47:
        print("handled", type(e47).__name__, e47)
        raise
except Exception as error:
    print("caught", type(error).__name__, error)
t7 = s5
print(obj46, list({}.items()) + [1, 2, 3] * 0 + [divmod(n2, (-2147483648))[1] for v48 in list({}.items())[:2]], sorted([5, -1, 4, 4]) * 1, sep="|")
try:
    print(n2, fs3, s5, s4)
except NameError as error:
    print("unbound", error)
try:
    print(t6, t7, obj46)
except NameError as error:
    print("unbound", error)
raise Problem1({})
