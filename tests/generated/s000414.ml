import math
class Problem1(ValueError):
    pass
t2 = (("b" in {"a": 1}, "Straße" or "hello world") * 2)[-3:]
u3 = set()
flag5 = sum(n4 for n4 in ([] * 2)[:0]) < 1882
f6 = -3 / -3 * abs(1e308) + ((123456789012345678901234567890 if flag5 else 9) >> 3)
class Thing7:
    shared9 = -9223372036854775808
    def __init__(self, n10, s11):
        self.n8 = n10
        self.part12 = s11
    def __repr__(self):
        return f"Thing7({self.n8})"
    def act13(self, xs14, f15):
        xs14[2] = (-3).bit_count() - (xs14 or [self.n8])[self.shared9 % 1]
        return max(sorted([], key=lambda s16: (len(s16), s16)), key=len, default="none")
    def act17(self, xs18, v19):
        xs20 = sorted(xs18)
        self.n8 = (self.n8 or self.n8 if flag5 else self.n8) - self.n8
        self.part12 = repr((self.part12 or "?")[-1]).expandtabs(1)[::2][:16]
        return False
    def __iter__(self):
        yield self.n8
        yield 2
def make21(n22):
    n25: int = (n22 << 0) % 4611686018427387904
    def inner23(n24):
        nonlocal n25
        n24 = {"a": 1}.get("key", n22)
        return ([5, -1, 4, 4] or [n25])[0] >> 32
    return inner23
def produce26(n27):
    v28 = ((yield ([n27, n27, n27] or [7 * n27])[(n27 if False else n27) % 1] & 0xFFFFFFFFFFFFFFFF) or 0, 1)
    n27 >>= 1
    n27 = n27 % 1000000007
    g29 = iter(list(range(8, 2, -3)))
    print(list(g29))
    yield len({**{}, "clé": n27})
    yield n27 ** 2 % 18446744073709551557
try:
    for i30, j31 in ({"a": 1} | {}).items():
        f6 *= f6
        g34 = (hash(9223372036854775808) for n32 in [j31 for n33 in range(2) if flag5][:3])
        print(next(g34))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    make21(n22=(4611686018427387903 if False else 4) ** 4)
    make21(int(f6) % -1)
    k35 = 4
    while k35 > 0 and u3 is None:
        k35 -= 1
        print(type(f"é:{f6:*<10.1f}é:{k35:{6}}n={k35=}").__name__, {"": list(map((lambda q: q + 1), [0][:3])), "clé": [] + [0]} | {s36: n37 - k35 for s36, n37 in {}.items()}, ["hello world".count("abc") and n38 for n38 in range(3) for n39 in [0][:2]])
    assert any(flag5 for n40 in [2147483647 for n41 in [][:0]][:1])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    t2 = t2
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    u3 -= u3.union([*[], 0, *[0]])
    u3.update(list({}.values()).copy())
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    produce26((5 if flag5 else 6) // -11)
    try:
        u3 |= {math.ceil(0.0) for n42 in range(9)}
    except Problem1 as e43:
        print("handled", type(e43).__name__, e43)
        for i44, j45 in zip((list(Thing7(-3, '"q"')))[:6], [f6, 100.0]):
            try:
                print('"q"' % flag5)
            except Exception as error:
                print(type(error).__name__, error)
            g48 = (n46 * 8 % -9223372036854775807 for n46 in [n47 for n47 in range(5) if flag5][:2])
            print(list(g48))
        n50, *xs51 = sorted([1, 2, 3], key=lambda n49: n49)
    make21(sum([n52 for n52 in range(2) for n53 in [5, -1, 4, 4][:1]]))
    u3.update([n54 for n54 in [-4611686018427387905 for n55 in [0][:2]][:1]])
    produce26(n27=Thing7(9223372036854775807, "A-b_c").shared9 and (2284 and 6))
    u3 = set([n56 for n56 in list(map(lambda n57, n58: n57, [5, -1, 4, 4][:1], []))[:1]])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print("日本語".rjust(10, "·").encode() * 2, float({}.get("a", 12) if 2**53 + 1 not in [5, -1, 4, 4] else 3), *[*[1, 2, 3], 2, *[5, -1, 4, 4]])
    u3 = u3
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(t2, u3, flag5, f6)
except NameError as error:
    print("unbound", error)
