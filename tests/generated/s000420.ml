import math
class Problem1(Exception):
    pass
class Problem2(Problem1):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
v3 = ([][1:] + list(iter([3, 1, 2])) or [None])[0]
mix5 = mix6 = list({"line\nbreak".strip("42"): divmod(3745, -3), "".swapcase(): tuple("abc" for n4 in range(3))}.values())
flag7 = "ω\u0301".zfill(5).casefold() in repr(([2.5, 3] or [None])[-1])
class Thing8:
    shared10 = 5
    def __init__(self, n11, d12):
        self.n9 = n11
        self.part13 = d12
    def __repr__(self):
        return f"Thing8({self.n9})"
    def act14(self):
        if math.isinf(-0.5 if True else 1e-7):
            xs15 = [round(self.part13.get("a", self.shared10), 1), self.n9, hash(self.n9) * (True + 4611686018427387904) % -9223372036854775807]
        return self.shared10
    def act16(self, xs17):
        def fn18(n19):
            print([([5, -1, 4, 4].copy() or [self.shared10 * n19])[[1, 2, 3].count(n19) % 1] % (1 << 61) for n20 in xs17[:0]], (b"" + b"ab")[-1:1].decode("latin-1"), [self.n9 - self.shared10 in range(0, 4), "日本語".replace("🐍!", " pad ", 3).casefold()[1:18], self.n9], sep="|")
            n19 = format(0.0, ",.2f").isupper()
            return n19
        xs21 = xs17
        try:
            for i22, j23 in enumerate("42".splitlines()[:6], 1):
                k24 = 4
                while k24 > 0:
                    k24 -= 1
                    print(self.part13)
                    return i22
        except (TypeError, Problem1) as e25:
            print("handled", type(e25).__name__, e25)
        except ValueError as e26:
            print("handled", type(e26).__name__, e26)
            try:
                if callable(([1, "a", None] or [None])[0]):
                    self.n9 = self.n9
                    del xs17[2]
                xs17 = (+self.n9,)
                raise ZeroDivisionError(" pad ".zfill(9) and min(xs17, key=lambda n27: self.n9, default=10**18))
            except RuntimeError as e28:
                print("handled", type(e28).__name__, e28)
                raise Problem2("hidden") from None
            else:
                if (xs21 or [self.shared10])[123456789012345678901234567890 % 1] < len(" pad "):
                    self.part13 = {"a": ("" or '"q"').count("日本語"), "clé": self.n9}
                g29 = iter([self.n9, -4611686018427387904, self.shared10])
                while (n30 := next(g29, None)) is not None:
                    print("item", n30)
                    if n30 == 0:
                        break
            if self.n9 // -1 == 12:
                n31 = 4
                for i32 in range(42):
                    n31 = n31 * 10 - 1
                print(n31, n31 % 1000003)
                n31 %= 1 << 62
                n31, self.n9 = self.n9, n31
        finally:
            print("finally 22")
        return ([0] or [self.n9])[0] ** 4 % 4611686018427387904
    @property
    def value33(self):
        return self.n9 * 2
    @value33.setter
    def value33(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n9 = new
    def __index__(self):
        return self.n9 % 3
    def __getitem__(self, index):
        if index > 2:
            raise IndexError(index)
        return (index, self.n9)
def make34(n35):
    fs39 = [123456.789 for f38 in [][:0]][3:][1:]
    def inner36(n37):
        obj40 = Thing8(len(mix5), {**{"a": 1}, "clé": n35})
        k41 = 5
        while k41 > 0:
            k41 -= 1
            s42 = " pad ".strip("x,y,,z")
            s42 += s42.zfill(7)[-15:]
            s42 = s42[-15:]
        n37 = ([].count(n35) << 31).bit_length() % (1 << 61)
        return n35
    handlers43 = []
    for i44 in range(3):
        handlers43.append(lambda q: q + i44 * n35)
    return handlers43[1] if n35 % 2 else inner36
def down45(n46, acc47):
    if n46 <= 0:
        return pow(acc47, 3, -3)
    return (down45(n46 - 1, (+3603 << 70) % 4611686018427387904) + " pad ".count("aXbXc")) % 1000000000000000003
def start48(acc47):
    return down45(17, acc47)
def logged49(function):
    def inner50(*args, **kwargs):
        print("call", args, kwargs)
        return function(*args, **kwargs)
    return inner50
@logged49
def calc51(n52):
    for i53 in range(3):
        if isinstance(n52, object):
            continue
        n55 = -9223372036854775808
    else:
        s56 = '"q"'.join(list("hello world")[:6])[1:18]
    def fn57(n58):
        nonlocal n52
        g59 = iter([3, 1, 2])
        print(next(g59, None))
        return Thing8(([5, -1, 4, 4] or [n58])[n58 % 1], dict(zip(["x", "yy", ""], [0]))).act16([5, -1, 4, 4].copy())
    assert isinstance({"a": 1}, list), repr(1.5)
    return n52
try:
    print(b"ab", v3, float(2735), end=";\n")
    print(start48(calc51(start48(-2147483648))))
    fn61 = abs
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(Thing8(math.gcd(Thing8(4, {"b": 2, "a": -1}).shared10, -3 * 3) & 0x7FFFFFFF, dict(alpha=len('it\'s'), beta=calc51(7))).act16([5, -1, 4, 4]))
    print(dict.fromkeys(sorted({s62: n63 for s62, n63 in {"a": 1}.items()}), 2147483648), "aXbXc".replace("🐍!", "Straße").split() + "{a:+d}/{b:.2f}".format(a=3, b=1.5).splitlines(), end=";\n")
    raw66 = (b"ab" * 3 + b"ab"[2:1]).upper()[::2][:16]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    assert bool(["été", -2.25, -4611686018427387904]), f"n={"ω\u0301":.3} - {([0] or [0x7FFF_FFFF])[-1]:{1}}"
    obj67 = Thing8(8 - 9223372036854775807, dict(alpha=2**53 + 1, beta=8))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        flag7 = "x,y,,z"
    except Exception as e68:
        print("handled", type(e68).__name__, e68)
        try:
            print(1000000007 / [])
        except Exception as error:
            print(type(error).__name__, error)
    finally:
        print("finally 43")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(v3, mix6, mix5, flag7)
except NameError as error:
    print("unbound", error)
try:
    print(raw66, obj67)
except NameError as error:
    print("unbound", error)
