import math
class Problem1(ValueError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
class Problem2(Problem1):
    def __str__(self):
        return f"<{self.args}>"
s3 = ("<%r>" % ("été",)).upper()[-15:]
xs5 = sorted({min(n4, -9223372036854775808, -2) for n4 in range(9)})
def make6(n7):
    f10 = math.fmod(3.75, max([0.5, 1.5], default=-1e308) if [0] < xs5 else 0.0 * -1e308)
    def inner8(n9):
        nonlocal f10
        xs5.remove(([n7 for n11 in [1, 2, 3][:0]] or [5 << 31])[0])
        return n9 ** 4 % 16 % -9223372036854775807
    return inner8
def calc12(t13, **named14):
    n15 = 1
    for i16 in range(25):
        n15 = n15 * -5
        if i16 % 16 == 9:
            xs5.append(n15)
    print(n15, n15 % 1000003)
    n15 %= 1 << 62
    if {}:
        v19, v20 = tuple(list(map(lambda n17, n18: 614, xs5[:3], xs5)))
    else:
        steps23 = 0
        for i21 in (xs5 + xs5):
            steps23 += 1
            if steps23 > 7:
                break
            named14.update(gamma=(xs5 or [i21])[(i21 and 5) % 1])
            if s3.endswith(("Straße", "naïve café")):
                ["a" if True else s3 for n24 in range(2)]
                xs5.pop()
            elif "{}-{:>5}|".format(s3, s3).endswith(("Straße", "aXbXc")):
                xs5[1:0] = [len(s25) for s25 in list(s3)[:6]][:2]
        else:
            try:
                n15 = n15
                raise ValueError(-1e308 | n15)
            except Problem2 as e26:
                print("handled", type(e26).__name__, e26)
                print(s3.isalpha(), (s3.encode() * 2).upper(), [n15, -int("0110", 8), ""])
    steps29 = 0
    for i27 in xs5.copy():
        steps29 += 1
        if steps29 > 7:
            break
        v20 = (" pad " or s3) in s3.lower()
        print([7], str((list({1: "x", "a": 2.5}.values()) or [None])[0]))
    return min(-0.5, n15) / 1e300 == 1.5
try:
    n30 = 7
    for i31 in range(56):
        n30 = n30 + 4611686018427387904
        n30 -= i31
    print(n30, n30 % 1000003)
    n30 %= 1 << 62
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    xs5.extend([int("0110", 2), xs5.count(3), min(xs5, key=lambda n32: n30, default=n30)][:1])
    for i33 in range(3):
        calc12((0,), **{"extra": 1})
        xs5.pop(2)
        n30 &= sum([0] + [1, 2, 3]) % 1000000007
        n30 = n30 % -9223372036854775807
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    g36 = (len([True, 0]) for n35 in range(5) if isinstance(n30, (list, float)))
    print(next(g36, None))
    calc12(("a", 1.5) + ("a", 1.5) + (() + ()), more=2)
    xs5[-3] = 5
    s3 += f"{(1e16 if True else 130)!a}{False - n30!s}"[:20]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    s3 += "A-b_c"
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    xs5[::-2] = list(iter(xs5))
    xs5.remove(abs(n30 << 5))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    make6(sum(xs5, math.comb(6, 1)))
    del xs5[3]
except Exception as error:
    print("caught", type(error).__name__, error)
print(min(n30, n30, max(xs5, default=n30) and n30), (calc12((0,)[1:], more=2), ((n30,) * 2)[:4]), sep="|")
try:
    print(s3, xs5, n30)
except NameError as error:
    print("unbound", error)
