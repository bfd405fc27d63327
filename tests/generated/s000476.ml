import math
class Problem1(LookupError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
class Problem2(Problem1):
    pass
words3 = [format(abs(18446744073709551615), "X")[:20], "x,y,,z"[1:1]]
t4 = ("{a:+d}/{b:.2f}".format(a=-9223372036854775808, b=2.5).removesuffix("a".rstrip())[::2][:16], "abc" or "line\nbreak")
class Thing5:
    def __init__(self, n7, v8):
        self.n6 = n7
        self.part9 = v8
    def __repr__(self):
        return f"Thing5({self.n6})"
    def act10(self, n11):
        def fn12(n13):
            nonlocal n11
            try:
                for i14 in iter(sorted([], reverse=False)):
                    g17 = (i14 or n16 for n16 in range(5) if 1.5 == 1e22)
                    while (n18 := next(g17, None)) is not None:
                        print("item", n18)
                        if n18 == 0:
                            break
                    if {n19 for n19 in range(10)} <= {7} - {0, -1, 64}:
                        break
                    f20 = math.copysign(math.fabs(math.copysign(3.75, 1e308)), -2.25)
                raise Problem2(f"}} {" pad ":10}")
            finally:
                print("finally 43")
                assert ({1, 2, 3} & {1, 2, 3}).isdisjoint(set()), chr(97 + n13 % 26).rjust(11, "·")
            for i21 in range(3):
                n23 = 4
                [5, -1, 4, 4] == [1, 2, 3]
                g26 = (n13 - -1 for n24 in list(map(lambda n25: 8, [0][:1]))[:0])
                while (n27 := next(g26, None)) is not None:
                    print("item", n27)
                    if n27 == 0:
                        break
            def fn28(n29):
                nonlocal n13
                n30 = self.n6
                n13 = math.gcd(min([], key=lambda n31: n31, default=n30), False + self.n6) ** 1 % 4611686018427387904
                return True + 10**18 - n13
            return len(list(enumerate(words3, 5)))
        print({"key": self.n6 << 70 & 0x7FFFFFFF, "a": len([5, -1, 4, 4])})
        return self.n6 if False else False + -3
    def act32(self):
        try:
            print({} * {"b": 2, "a": -1})
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(b"ab" + b'\x00\xff')
        except Exception as error:
            print(type(error).__name__, error)
        self.n6 = self.n6
        if self.n6 < divmod(1000000007, 3)[1]:
            for i33 in range(7):
                print(divmod(10, 3)[0] >> 0, [2.5, round(min(3.75, i33), -1)], list({"key": -3, "b": -4611686018427387905}.items()) + [self.n6 is not None, math.sqrt(abs(-1e308)), f"é:{self.part9!r}"[:20]])
                try:
                    i33 >>= 1
                    i33 = i33 & 0x7FFFFFFF
                except IndexError as e35:
                    print("handled", type(e35).__name__, e35)
                except Problem1 as e36:
                    print("handled", type(e36).__name__, e36)
                else:
                    xs39 = [(n37 >> 0) + self.n6 for n37 in range(0) for n38 in [1, 2, 3][:0]][:8]
            raw40 = (format(3.75, ",.2f").encode() * 2)[1:18]
        else:
            t42 = ((hasattr(t4, "append"), tuple("naïve café" for n41 in range(2))) * 1)[:4]
        return "A-b_c"
    def __enter__(self):
        print("enter", self.n6)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
def produce43(s44, s45):
    v46 = yield 0x7FFF_FFFF
    print("got", v46)
    obj47 = Thing5(-1 >> 3, ([1, "a", None] or [None])[0])
    print((list(map(lambda n48, n49: n49, [1, 2, 3][:3], [0])) + [-2, 7, 7] or [(obj47 != s45) + ([0] or [8])[-1]])[0], {"日本語".join(str(v46) for n50 in [n51 for n51 in [5, -1, 4, 4][:1]][:0])[1:18]: sum([0]) * round(1, -2) % -9223372036854775807, -0.5: (12 and 678) << 1 & 0x7FFFFFFF})
    print(list(enumerate(s45.split(None, 0), 5)))
    if t4 in sorted([], key=str):
        try:
            print(-1e308 + [])
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print({7} % [])
        except Exception as error:
            print(type(error).__name__, error)
    else:
        with obj47 as cm52:
            print(s44.count("ω\u0301".translate({97: "A", 101: None})) < math.gcd(-2, 4294967296 + 2147483647) <= +1931, 4895 - cm52.n6)
            def fn53(n54):
                print((), None)
                return n54 if all(False for n55 in range(5)) else max(n54, 123456789012345678901234567890)
        if s44.isalpha() ^ (t4 < t4):
            s45 += s45 if t4 is None else s44.strip()
            s45 = s45[-15:]
        else:
            print(dict(alpha="".find(s45) * (False + 6) % -9223372036854775807, beta=([5, -1, 4, 4] or [1983])[-1] ** 1 % -9223372036854775807), list((s45.zfill(5)[-15:], 123456789012345678901234567890)), end=";\n")
            n57 = max([len(s56) for s56 in sorted(words3, key=len)], default={}.get("clé", 3) % -1)
    yield max(int(" 0012 "), divmod(8, 3)[0])
def produce58(n59, n60, s61, *rest62):
    v63 = yield n60
    print("got", v63)
    obj64 = Thing5(+n59, v63)
    v65 = ((yield (list(range(2, 5, 5)) or [[].count(n60)])[(n60 << 4) % 1] % -9223372036854775807) or 0, 1)
def calc66(mix67, mix68, t69, *, n70=1):
    global t4
    fn74 = lambda n72, n73=repr(t69).count(chr(97 + n70 % 26)): Thing5(n73, n70).n6 | n72 - n70
    return "ω\u0301"[2:3] in f" - {t69!r}}} {-0.0:.3e}}} {1e22:*<10.1f}" and not True ^ False
def calc75(raw76=b'\x00\xff'[3:5], *rest77, words78=words3):
    produce43("MiXeD".join("tab\there".splitlines()), "naïve café")
    if False:
        return tuple("日本語".join(str(words78) for n80 in [][:0])[1:18] for n79 in range(0))
    else:
        calc66(sorted([2.5, 3] + [], key=str), ["abc", "naïve café", False] + ['"q"', 'it\'s', 123456.789], t4[-2:], n70=divmod((4).bit_count(), 2)[0])
        s83 = Thing5((list(map(lambda n82: n82, [1, 2, 3][:1])) or ["été".count("🐍!")])[-1], Thing5(2**53 + 1, t4)).act32()
    return t4
try:
    calc75(raw76=b"".upper() * 0, words78=words3)
    Thing5(12, words3)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    d84 = {}
    t4 += t4
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print((words3 or [(" pad " 'it\'s')])[0], min(list(range(12, -3, -3)), key=lambda n85: n85, default=([2010, 2, -4611686018427387905] or [Thing5(18446744073709551616, t4).act10(12)])[-1]))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(words3, t4, d84)
except NameError as error:
    print("unbound", error)
raise ZeroDivisionError(['it\'s', t4, False])
