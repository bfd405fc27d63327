import math
d2 = {str((n1 if False or False else n1 ** 0) % 4611686018427387904): n1 for n1 in range(2)}
u5 = {-2, 698, 5}.union(list(map(lambda n3, n4: 0, [][:2], [0]))) ^ {7} - set([5, -1, 4, 4])
v6 = (b"AbC" * 1).upper()
u9 = set().union(sorted([4 for n8 in [1, 2, 3][:0]], key=lambda n7: n7 // (2**62)))
class Thing10:
    def __init__(self, n12, f13):
        self.n11 = n12
        self.part14 = f13
    def __repr__(self):
        return f"Thing10({self.n11})"
    def act15(self):
        g16 = iter([3, 1, 2])
        print(next(g16, None))
        while (n17 := next(g16, None)) is not None:
            print("item", n17)
            if n17 == 0:
                break
        return -4611686018427387905 % 2
    @property
    def value18(self):
        return self.n11 * 2
    @value18.setter
    def value18(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n11 = new
    def __eq__(self, other):
        if isinstance(other, Thing10):
            return self.n11 == other.n11
        return NotImplemented
    def __neg__(self):
        return -self.n11
    def __enter__(self):
        print("enter", self.n11)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def produce19(raw20=b"ab"[0:2], v21=[True, 0], s22=f"{v6!r:>12}"[-15:]):
    yield round("a".rfind("42", 5), -1)
    print({"key": math.gcd(1394 // 2, -1 // 7), "": abs(Thing10(-3, 0.1).act15())}, f"{{{(True or False) + sum([0]):x}n={raw20}{raw20.decode("latin-1"):<5.2}", end=";\n")
    n26, *xs27 = [*[-2 for n23, n24 in zip([], [5, -1, 4, 4][:2])], 11 % 7, *[n25 for n25 in range(4) if True]]
    v28 = yield from [n26, n26 or n26, n26 if True else n26]
    return n26
class Thing29(Thing10):
    def __init__(self, n30, xs31):
        super().__init__(n30, -0.5)
        self.part32 = xs31
    def __repr__(self):
        return f"Thing29({self.n11})"
    def act15(self):
        obj33 = Thing10(8, self.part14 // self.part14)
        obj33 = Thing10(-2147483648, 0.5)
        return self.value18
    def act34(self):
        fn37 = lambda n36: n36
        return "line\nbreak"
    def act15(self):
        v38, v39 = (self.part14, "aXbXc" == "line\nbreak")
        for i40 in range(7):
            v39 = {"clé": [1, 2, 3][3:2], "key": sorted([True, 0], key=str)}.get(self.part14)
            self.value18 = self.n11
        else:
            print(("hello world".encode() * 1)[2:4])
        return super().act15()
    @classmethod
    def build42(cls):
        return cls.__name__
    def __call__(self, n=1):
        self.n11 = (self.n11 + n) % 1000003
        return self.n11
    def __format__(self, spec):
        return format(str(self.n11), spec)
def logged43(function):
    def inner44(*args, **kwargs):
        print("call", args, kwargs)
        return function(*args, **kwargs)
    return inner44
@logged43
def calc45(n46):
    table47 = {1: "été".casefold().zfill(8)[::2][:16], 1.0: b'\x00\xff'.decode("latin-1").find(min("été", "line\nbreak")), True: ("".strip('"q"') or "?")[-1], None: n46 >> 61}
    raw48 = (" pad " + type(v6).__name__).encode()[-15:]
    return ([5, -1, 4, 4] or [1000000007 % 7])[-1]
try:
    calc45(-2)
    with Thing29(7, [0 for n49 in [5, -1, 4, 4][:3]]) as cm50:
        steps54 = 0
        for i51 in sorted([1, 2, 3], key=lambda n53: n53):
            steps54 += 1
            if steps54 > 7:
                break
            d2.setdefault("key", calc45(n46=pow(i51, 4, 7)))
            if all(False for n55 in range(5)) and "ω\u0301".isspace():
                raise ValueError(v6)
            try:
                print(u5 // [])
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(i51 / (1, 2))
            except Exception as error:
                print(type(error).__name__, error)
        else:
            d2.pop("key")
        print(list({v57: () for v57 in (3,)}.values()), divmod(calc45(10), 4294967296), end=";\n")
    obj58 = Thing29((-Thing10(-9223372036854775808, 1.5)), [5, -1, 4, 4] if False else [1, 2, 3])
    print(calc45(((9).bit_count()).bit_length(), unknown=1))
    try:
        print("42" - d2)
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i59 in range(4, -4, -1):
        obj58.value18 = i59
    produce19()
    if ([1, 2, 3] < [0]) & bool(5):
        s61 = ("a".ljust(5) * 0).expandtabs(2)[:20]
    u9 = (tuple(("a", 1.5) for n62 in range(3)) * 0)[:4]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i64 in repr(u9)[:6]:
        produce19(b"AbC", ([1, "a", None] + [] or [None])[-1], i64, unknown=1)
        if i64.isalpha():
            print(-math.fabs(Thing10(2147483647, 2.5).part14), obj58, (i64, (divmod(1, -3) + ((0,) + (1, 2)))[:4]))
        else:
            try:
                u9 = v6
            except ArithmeticError as e66:
                print("handled", type(e66).__name__, e66)
                print(type(e66.__cause__).__name__, type(e66.__context__).__name__, e66.args)
            except ArithmeticError as e67:
                print("handled", type(e67).__name__, e67)
                s68 = max(i64.center(6, "*").rsplit("a", 1), key=len, default="none")[1:18]
                try:
                    print(False | 0x7FFF_FFFF)
                except Exception as error:
                    print(type(error).__name__, error)
            finally:
                print("finally 12")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    match ([2.5, 3] + [0] or [None])[-1]:
        case [n69, *mix70]:
            print(tuple([5, -1, 4, 4]) * 0, *[n72 for n71 in range(1) for n72 in [0][:1]])
        case {"a": n69}:
            d2 = dict.fromkeys('it\'s'.rsplit(",", 1) + "naïve café".split("X"), [5, -1, 4, 4].index(7) + sum([1, 2, 3], 3))
            mix73 = mix74 = (sorted([] + [1, 2, 3]) + (sorted([]) + [("a", 1.5), 123456.789, -4611686018427387905]))[:8]
        case _:
            try:
                v6 = min(max([0.5, 1.5], default=1e-7), 4294967296 * 9)
                d2.update(gamma=2154)
            except Exception:
                obj58 = Thing29(10, [0])
                n76 = ((-2 and 9223372036854775808) | Thing10(0, -0.5).act15()) >> 5
            else:
                print(f"}} {(math.copysign(1e16, 1e22) if False else (Thing29(10, []) == u9))}{True & False and obj58.build42()!r:>12}", ["Straße".strip("line\nbreak"), (3188 << 31 and [5, -1, 4, 4].count(8)) & 0xFFFFFFFFFFFFFFFF, obj58 is not None], ("a", 1.5) * 2, sep="|")
            finally:
                print("finally 96")
    produce19()
    with obj58 as cm77:
        print(u5, (2147483647 << 70) // 7, {((11, True) * 3)[:4]: -3 not in [0] and u5 <= u5, "日本語".expandtabs(1)[-15:]: (1e308 / 123456.789, 9223372036854775807 - 9)})
        produce19(bytes([8 % 256, 6 % 256]) * 0, {v79: 5 for v79 in ()}["aXbXc"], " pad ")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc45([3180, 9, 2436].index(Thing10(6, 100.0).act15()))
    assert 10**18 + 11 in range(4, 1), 2 * format(1.5, "+.1f")
except Exception as error:
    print("caught", type(error).__name__, error)
obj58.n11 += sum([-3 for n80, n81 in zip([0], [][:3])], 11)
for i82, j83 in d2.items():
    if calc45(j83):
        break
    print(b"" * 2 * 3 + b"".upper(), {j83, (-Thing10(j83, -2.25)) + ~286, 0}, (i82.upper() in "x,y,,z") & u5.isdisjoint({0, -1, 64} | u5))
try:
    print(d2, u5, v6, u9)
except NameError as error:
    print("unbound", error)
try:
    print(obj58)
except NameError as error:
    print("unbound", error)
