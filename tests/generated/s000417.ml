import math
class Problem1(ValueError):
    pass
class Problem2(Problem1):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
v3 = sorted("🐍!".split(), key=len)
d4 = dict(alpha=(min(-2147483648, -4611686018427387904, 4611686018427387903) << 5) % 4611686018427387904, beta=(-4611686018427387904 or 123456789012345678901234567890) and math.gcd(1, 8))
words7 = sorted([repr(s6)[::2][:16] for s6 in "MiXeD".removesuffix("ω\u0301")[:1] if s6 == s6], key=lambda s5: (len(s5), s5))
mix8 = list(dict.fromkeys(words7, len([5, -1, 4, 4])).items())
v9 = (0.5 if "A-b_c".isupper() else min(-0.5, 123456789012345678901234567890)) or len('it\'s') << 62
def calc10(f11, *, s12, **named13):
    s14 = s15 = format(len([5, -1, 4, 4] * 2), "+d")[1:18]
    f11 = math.copysign(round(f11, 2), math.inf)
    try:
        s12 += (s15.title() + s15)[:20]
        s12 = s12[:20]
    finally:
        print("finally 2")
    return (4294967296 ** 1 % 1000000007, s15[::2]) and ({"b": 2, "a": -1} | named13).get("b", 12 << 5)
def calc16(**named17):
    named17 = d4
    named17 = {}
    try:
        try:
            try:
                print(10 % d4)
            except Exception as error:
                print(type(error).__name__, error)
            def fn18(n19):
                nonlocal named17
                s20 = oct(max(sorted({0, -1, 64}), default=+6))
                s21, *words22, s23 = format(n19, "d")
                return n19
            raise Problem1(1112 if False else -4611686018427387904)
        finally:
            print("finally 90")
            return ("<%r>" % ("a",))[:20]
    finally:
        print("finally 34")
        del d4["clé"]
        try:
            print(False / [1, 2, 3])
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(False / "ω\u0301")
        except Exception as error:
            print(type(error).__name__, error)
        return "a".expandtabs(5)[-15:]
    named17 = {"a": hash(math.gcd(-9223372036854775809, 9)), "clé": ord("{a:+d}/{b:.2f}".format(a=9, b=-0.5)[:1] or "z") & 0x7FFFFFFF}
    return ascii("日本語".join("日本語".split("--", 3)))[1:18]
def produce24(flag25, u26={10, 0x7FFF_FFFF, 1}, *, v27):
    yield sum(sorted([5, -1, 4, 4], key=(lambda q: q + 1)), divmod(1967, 3)[1])
    g30 = (sum(n29 for n29 in [5, -1, 4, 4][:0]) for n28 in range(3) if () == (1, 2))
    print(list(g30))
    try:
        mix8 += [(1 * '"q"')[1:18], "tab\there".rstrip()][:2]
    finally:
        print("finally 45")
        d31 = d4
        u26 ^= {3840 // 3, min([5, -1, 4, 4], key=lambda n32: n32, default=-3), 3}
    yield 18446744073709551616 or 0x7FFF_FFFF if ("a", 1.5) == (0,) else int(float("inf"))
g33 = iter([3, 1, 2])
while (n34 := next(g33, None)) is not None:
    print("item", n34)
    if n34 == 0:
        break
match v3:
    case int() as n35 if n35 > 2:
        mix8[3] = f"{max([], default=-1e308):010.2f}{1=}é:{v9!r}"[:20]
        calc16(**{"extra": 1})
    case {"a": n35}:
        next(g33)
    case _:
        for i37, j38 in d4.items():
            g33.close()
            f39 = math.inf
print((~hash(11), 8 ** 1 / 3))
try:
    produce24(min(9, 0, 1944) == 1, v27=[*[1, 2, 3], 18446744073709551615, *[]])
    v3 = calc10(0.0, s12="naïve café".rjust(5, "·").rjust(12, "·"), more=2)
    print(calc10(math.fabs(0.0) / 1e300, s12=("%d %s %5.2f" % (10, mix8, 1e-7)).casefold(), **{"extra": 1}))
    for i40 in range(3, -3, -2):
        produce24(True, set(), v27=[i40, 5, i40])
    print({0, 642, 3} - set() - set(), [ord(str(n43)[:1] or "z") % (1 << 61) for n42 in range(2) for n43 in list(range(2, 3, 2))[:0]], ("ω\u0301".split("a") or [calc16(more=2)])[-1].find("Straße".encode().decode("latin-1")))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(-4611686018427387904)
    produce24(False, v27={v44: -3 for v44 in ()}.get(-1e308 * 1e16))
    match {"A-b_c": -0.5, "naïve café": 2.5}.get(-4611686018427387905 - 3):
        case 0 | 1:
            print(next(g33))
            v9 = (list(tuple('it\'s' for n47 in range(0))) or [None])[0]
        case [n45, *mix46]:
            n48, (s49, f50) = pow('it\'s'.find("été"), 3, 10), ("{}-{:>5}|".format(words7, "a" or "hello world")[:20], abs(1e22 % 9007199254740993.0))
        case _:
            v3 = max(list(enumerate(sorted(words7, key=lambda s51: (len(s51), s51)), 3)), key=str, default=None)
    try:
        print(0.1 < False)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(1 * 3.75)
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(v3, d4, words7, mix8)
except NameError as error:
    print("unbound", error)
try:
    print(v9)
except NameError as error:
    print("unbound", error)
