import math
class Problem1(ValueError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
class Problem2(Exception):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
v3 = f"{{{"🐍!"}"
raw4 = ((b"ab" + b"" + (b"" + b"")) * 0)[1:18]
class Thing5:
    def __init__(self, n7, d8):
        self.n6 = n7
        self.part9 = d8
    def __repr__(self):
        return f"Thing5({self.n6})"
    def act10(self, xs11):
        print('it\'s'.replace("Straße", "").partition(" pad ")[1].splitlines(), raw4[-3:4], {self.n6 for n12 in range(9)} - set().union(list(range(3, 11, 3))))
        for i13 in range(6):
            n17, *xs18 = [*[*xs11, self.n6, *xs11], max(xs11, default=self.n6), *[1000000007 for n15, n16 in zip(xs11, xs11[:0])]]
            return "abc".lstrip("ω\u0301")
            self.part9.update(gamma=(" pad ".find("MiXeD") - (i13 << 3)) % -9223372036854775807)
        return raw4
    def act19(self):
        for i20 in ascii("🐍!")[:6]:
            self.part9 = {}
            g22 = iter(list(map((lambda q: q + 1), [5, -1, 4, 4][:0])))
            print(next(g22, None))
            g22.close()
        try:
            print([1, 2, 3] & [])
        except Exception as error:
            print(type(error).__name__, error)
        return self.n6.bit_length()
    @property
    def value23(self):
        return self.n6 * 2
    @value23.setter
    def value23(self, new):
        if new == 13:
            raise ValueError("unlucky")
        self.n6 = new
    def __index__(self):
        return self.n6 % 3
    def __int__(self):
        return self.n6
def make24(n25):
    obj28 = Thing5(-9223372036854775808, {"a": 1})
    def inner26(n27):
        print(getattr(obj28, "n6"), getattr(obj28, "nothing", 0))
        n27 = 2.5 * (1e22 - 100.0)
        return pow(obj28.act19(), 4, 3)
        return divmod(n25, (-2147483648))[1]
    return inner26
try:
    k29 = 5
    while k29 > 0 and (0,)[-2:] < (1, 2) * 3:
        k29 -= 1
        for i31 in iter([k29 for n33 in range(4) if False]):
            try:
                print(9007199254740993.0 < [1, 2, 3])
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print({"b": 2, "a": -1} | True)
            except Exception as error:
                print(type(error).__name__, error)
            xs34 = [sum([5, -1, 4, 4][::3]), (int(Thing5(+k29, {"b": 2, "a": -1}.copy()))), math.comb(2, 1)]
            make24(([k29] or [([] or [k29])[0]])[0])
        print(+([5, -1, 4, 4] * 3).index(k29 * k29))
    make24(5)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        steps40 = 0
        for i36 in list(map(lambda n38, n39: n38, [0][:3], [])):
            steps40 += 1
            if steps40 > 7:
                break
            print(b"ab", i36)
        mix42 = ["été" if list(iter([3, 1, 2])) == list(range(12, 1, -5)) else format(0.0, ",.2f")[:20] for n41 in range(3)]
        raise Problem2((mix42[-1:] or [None])[-1])
    except Exception as e43:
        print("handled", type(e43).__name__, e43)
    finally:
        print("finally 46")
    steps47 = 0
    for i44 in sorted([0], key=lambda n46: n46):
        steps47 += 1
        if steps47 > 7:
            break
        i44 = (sum([0] + [1, 2, 3], i44 // 16) >> 62) % -9223372036854775807
        print("hello world".join([s48 for s48 in "日本語".split()[:1]]), len(sorted({7} | {0, -1, 64})), "hello world".removesuffix(f"n={min(2.5, i44):.4g}"), sep="|")
        i44 %= -4
        i44 = i44 & 0x7FFFFFFF
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    if "42" in "日本語".partition("a")[0]:
        make24(math.comb(1, 5))
    print([], format(True + 0, "_").split("a"))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(v3, raw4)
except NameError as error:
    print("unbound", error)
