import math
class Problem1(LookupError):
    def __str__(self):
        return f"<{self.args}>"
class Problem2(ValueError):
    def __str__(self):
        return f"<{self.args}>"
raw3 = (b"".upper() * 3).upper()[:20]
fs4 = fs5 = ([-0.5, -123456.789] + [1e-7 - 3.75, -1e308])[-7:]
table6 = {"key": [], "clé": [1 // -3, divmod(2**53 + 1, -1), repr("a")[:20]]}
def logged7(tag):
    def decorate(function):
        def inner8(*args, **kwargs):
            print(tag, args, kwargs)
            return function(*args, **kwargs)
        return inner8
    return decorate
@logged7("日本語")
def calc9(n10):
    n10 = n10.bit_length()
    return (n10 if False else 1) - math.gcd(932, n10)
def make11(n12):
    f15 = round(3.75 + 5e-324, 2) - math.fabs(100.0 if False else 1e22)
    def inner13(n14):
        def fn16(n17):
            print(calc9(n10=n14 if not True else False + n12))
            n17 |= -1
            n17 = n17 % 4611686018427387904
            print(calc9(n12 * calc9(n10=n12)))
            return math.comb(3, 0)
        return calc9(n12)
    handlers18 = []
    for i19 in range(3):
        handlers18.append(lambda q: q + i19 * n12)
    return handlers18[0] if n12 % 2 else inner13
def down20(n21, acc22):
    if n21 <= 0:
        return acc22.translate({97: "A", 101: None}).upper()[::2][:16]
    return (down20(n21 - 1, format(n21, "x")[-15:]) + acc22)[:12]
def start23(acc22):
    return down20(24, acc22)
try:
    g26 = iter([n25 for n24, n25 in zip([], [1, 2, 3][:2])])
    while (n27 := next(g26, None)) is not None:
        print("item", n27)
        if n27 == 0:
            break
    if (n28 := 10) > calc9(n10=0):
        n28 ^= calc9(n10=1000000007) + min([0], key=lambda n29: n28, default=n28)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    make11(len({}.copy()))
    if 1e-7 - (fs5 or [3.75])[-1]:
        table6 = {}
    else:
        s30 = start23("line\nbreak".removesuffix(start23("été")))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    make11(n12=(list(filter(lambda n31: True, [])) or [calc9(8)])[0])
    print({1000000007, len("été".partition("été")[0]), 2}, {'it\'s'.find("naïve café") - calc9(n10=18446744073709551615): len({}), repr(table6).swapcase()[::2][:16]: (1e16 + -0.0) / 1e300}, end=";\n")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    k32 = 3
    while k32 > 0:
        k32 -= 1
        fs5 = fs5
    else:
        steps35 = 0
        for i33 in list(map((lambda q: q + 1), [0][:2])):
            steps35 += 1
            if steps35 > 7:
                break
            raw36 = ("line\nbreak".partition('it\'s')[0].encode() + ("<%r>" % ("",)).encode())[1:18]
    fs5 = [(9223372036854775808 - 4013) * 1e22, 0.1]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc9(list(filter(lambda n37: True, [5, -1, 4, 4]))[([5, -1, 4, 4] or [3])[0x7FFF_FFFF % 1] % 5]))
    assert {7}.union([5, -1, 4, 4]) <= {2339, 10**18, 4}, 0 * 'it\'s'.removeprefix("A-b_c")
    table6[("%d %s %5.2f" % (11, raw3, 4611686018427387903 / 7))[-15:]] = calc9([1, 2, 3][2])
    make11(int(float("inf")))
    raw3 = raw3
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(raw3, fs5, fs4, table6)
except NameError as error:
    print("unbound", error)
