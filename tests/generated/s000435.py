import math
class Problem1(Exception):
    def __str__(self):
        return f"<{self.args}>"
n4 = sum(sum([n3 for n3 in [5, -1, 4, 4][:3]]) for n2 in [7 if False else 5, 18446744073709551616, (4).bit_length()][:0])
raw5 = b""
class Thing6:
    shared8 = n4
    def __init__(self, n9, v10):
        self.n7 = n9
        self.part11 = v10
    def __repr__(self):
        return f"Thing6({self.n7})"
    def act12(self, v13):
        assert False, max('it\'s'.split("X", 2), key=len, default="none")
        if "abc".replace("MiXeD", "MiXeD", 2).rfind("A-b_c".upper(), 0):
            self.n7 -= n4
            self.n7 = self.n7 % 1000000007
        else:
            print(dict(alpha=(2691 ** 3 & self.n7) % 1000000007, beta=len([5, -1, 4, 4]) - abs(n4)), sum([n14 * 0.5 for n14 in list(map(lambda n15: self.n7, [][:1]))[:1]]))
            g17 = (n4 // 3 for n16 in [self.n7, 4611686018427387903, n4][:2])
            print(g17.close())
        if len("") == 679 + self.n7:
            try:
                print({max(([0] or [n4])[0], self.n7) for n18 in range(12)}, list(f" - {"a":}{"A-b_c":^9}"[3:5])[:6])
            finally:
                print("finally 74")
                s19 = str(self.part11)[::2][:16]
                if str(self.part11).endswith(("A-b_c", "tab\there")):
                    n20 = self.shared8
                    self.n7 *= n4 - 4 >> 64
                    self.n7 = self.n7 % 4611686018427387904
        return self.shared8
    def act22(self, v23):
        n24 = 5
        for i25 in range(60):
            n24 = n24 * 3 + 1
        print(n24, n24 % 1000003)
        n24 %= 1 << 62
        assert -9223372036854775809 in {self.n7, self.shared8, 2}
        try:
            print({0, -1, 64} // [0])
        except Exception as error:
            print(type(error).__name__, error)
        return self.shared8 is None
    @staticmethod
    def helper26(n27):
        return -2
    def __contains__(self, item):
        return item == self.n7
def calc28(v29, xs30=sorted([1, 2, 3], key=lambda n32: 4611686018427387904), s31="line\nbreak"[::-2]):
    xs33 = [len([*xs30, 2572, *xs30]) & 0xFFFFFFFFFFFFFFFF, {"b": 2, "a": -1}.copy().get("zz", Thing6(n4, raw5).helper26(18446744073709551616)), max(n4.bit_length(), n4 << 63) % 18446744073709551557]
    xs30.append(s31)
    return 3
def logged34(function):
    def inner35(*args, **kwargs):
        print("call", args, kwargs)
        return function(*args, **kwargs)
    return inner35
@logged34
def calc36(n37):
    n38, *xs39 = sorted([1, 2, 3].copy())
    return calc28(n38, [5, -1, 4, 4], '"q"') >> 70
def calc40():
    global n4
    flag41 = {int(" 0012 "), 0 ** 3 % 1000000007, 0} <= {len([1, 2, 3]), max(-1, -4611686018427387904), 0}
    for i42, j43 in enumerate(sorted(["b", "a"], key=lambda s44: (len(s44), s44))[:6], 1):
        flag41 = [*[len(s45) for s45 in ["b", "a"]], i42, *[n4, 5, 4611686018427387904]] < list(range(1, 6, 1))
        print([n4, calc28(i42, [], s31=j43) ^ -i42, i42.bit_count()], set([*list(iter([3, 1, 2])), n4 ** 4 % 18446744073709551557, *list(reversed([1, 2, 3]))]), calc36(min(8, 8, 4294967296)) < ([0] or [i42])[n4 % 1] << 0)
    return {**dict(alpha=len([0]), beta=calc36(8)), "": n4}
try:
    print([len(s46) for s46 in [("<%r>" % ("",))[::2][:16], format(1e308, "+.1f")[-15:]]], "日本語".title().strip("été"), {0, -1, 64}, sep="|")
    assert 9223372036854775807 == math.gcd(n4, n4), "{}-{:>5}|".format(None, "aXbXc").lower()
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    fn50 = lambda n47, n48=calc28(v29=([2.5, 3] or [None])[-1], xs30=list(reversed([])), s31=("abc" "ω\u0301")): sum({}[""] for n49 in [1, 2, 3][::3][:0])
    print([calc28(v29={}, xs30=list(map(fn50, [5, -1, 4, 4][:0])))], ()[1:], [n4 ** 4 & 0xFFFFFFFFFFFFFFFF for n51 in sorted([0], key=lambda n52: 6)[:0]][-1:3], *[n4 for n53 in [1, 2, 3][:1]])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc40())
    raw5 = b"AbC"
    print(Thing6(([0] + []).index(5) % 18446744073709551557, None).shared8)
    try:
        print(1e-7 + False)
    except Exception as error:
        print(type(error).__name__, error)
    s54, *words55, s56 = "x,y,,z".split()[2]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(Thing6(fn50(1432 * -9223372036854775809) & 0x7FFFFFFF, {"b": 2, "a": -1}.copy()).helper26(n4))
    n4 *= n4
    n4 = n4 & 0xFFFFFFFFFFFFFFFF
    raw5 += (raw5[-1:5] + bytes([n4 % 256, n4 % 256]))[1:18]
    print(calc40())
    calc40()
except Exception as error:
    print("caught", type(error).__name__, error)
for i57, j58 in zip([n59 for n59 in [1, 2, 3][:1]][:6], [f60 for f60 in [2.0, -1.25, 0.0][:2]]):
    print(s54, dict.fromkeys(sorted(s54.splitlines(), key=len), n4))
    n63, *xs64 = [len(s61) for s61 in []] + [9 for n62 in [1, 2, 3][:1]]
try:
    print(n4, raw5, s54)
except NameError as error:
    print("unbound", error)
