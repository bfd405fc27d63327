import math
class Problem1(Exception):
    def __str__(self):
        return f"<{self.args}>"
u2 = u3 = ({7} ^ {1, 2, 3}) & set([0]) & (({0, -1, 64} | {7}) ^ set([1, 2, 3]))
table6 = {tuple(list(map(lambda n4, n5: n4, [][:3], [5, -1, 4, 4]))): 5e-324, len(ascii("Straße")) % 4611686018427387904: (2 * f"{{{0.5:*<10.1f}{7:+d}")[-15:]}
v7 = (([0] if False else [5, -1, 4, 4]) or [-9223372036854775808 + 11])[([1, 2, 3] or [1015])[3 % 1] % 1]
def even8(n10):
    if n10 <= 0:
        return n10 if "tab\there" == "abc" else pow(-3, 5, (-2147483648))
    return odd9(n10 - 1 if n10 < 12 else 6) + ({"b": 2, "a": -1}.get("key", -2) - ~n10)
def odd9(n11):
    if n11 <= 0:
        return n11 - n11
    return even8(n11 - 1 if n11 < 12 else 6) + +n11
try:
    even8(sum([0] + [0], -1 << 2))
    table6.pop(tuple(1e16 for n12 in range(2)) * 3, None)
    u3.discard(1965)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        v13 = u2
    except Problem1 as e14:
        print("handled", type(e14).__name__, e14)
        u3 -= set([8])
        print((0,), max([even8(321), even8(1), 123456789012345678901234567890 >> 64], default=-9223372036854775808), {1029: 1015, max([n15 for n15 in range(0) if True], default=sum([1, 2, 3])): -9223372036854775808 ^ 2**53 + 1 if "line\nbreak" < "" else ([0] or [9])[4294967296 % 1]}, *sorted({7}))
    except Exception:
        if bool(list((0,))):
            u2 = {11, 3317, 3} ^ set([]) | (u2 | u2) - (u3 | u2)
        if not "clé" in {}:
            for i17 in range(6):
                u2 -= {i17, len([]), 2}
            else:
                even8(even8(sum([5, -1, 4, 4], 4611686018427387904)))
                words20 = ("" or "42".expandtabs(3)).split(" ")[-7:]
            t21 = (even8(1),)
        elif (-3 + 0 and max([], default=18446744073709551615)):
            table6 = table6
            try:
                print(b"" >= ("a", 1.5))
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print("42" < b"")
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print([5, -1, 4, 4] == "ω\u0301")
            except Exception as error:
                print(type(error).__name__, error)
        else:
            try:
                print(u2 | {"a": 1})
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print({7} - 0.0)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print("Straße" * -0.0)
            except Exception as error:
                print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    even8(even8(-4611686018427387904 * 4294967296))
    flag23 = flag24 = all(True for n22 in range(5))
    print(() < 0.1, tuple([n25 for n25 in range(0) if True]) + (9223372036854775808,) * 0, ["b", "a"] + sorted(["aXbXc", "line\nbreak"], key=lambda s26: (len(s26), s26)))
    u2 = set([5, -1, 4, 4]) - set() | u3
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        flag24 = bin("abc".rfind("", 4) & 0xFFF)
        u27 = u2 | {hash(-1), ([1, 2, 3] or [2])[-1], 5}
    except KeyError as e28:
        print("handled", type(e28).__name__, e28)
        g31 = ({}.copy().get("zz", ([5, -1, 4, 4] or [n29])[-1]) for n29 in [n30 for n30 in list(map((lambda q: q + 1), [][:1]))[:0]][:1])
    else:
        table32 = {f"é:{"aXbXc":*^9}".partition("A-b_c")[1][:20]: f"n={1000000007 // 10:d}é:{4!a}"[::2][:16], (10 if True else 4,): ("hello world" * 2).expandtabs(0)[-15:]}
        g36 = (max(18446744073709551616, n33) for n33 in [n34 for n34 in range(3) for n35 in [1, 2, 3][:0]][:1])
        print(next(g36, None))
    finally:
        print("finally 21")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    even8(len(max(["b", "a"], key=len, default="none")))
    n37 = 7
    for i38 in range(64):
        n37 = n37 << 1
    print(n37, n37 % 1000003)
    n37 %= 1 << 62
    if 11 & n37 in set():
        u2.remove(n37)
    elif True:
        table6.pop(([2.0, -1.25, 0.0] or [round(-0.5, 3)])[0], None)
        u3.pop()
    print(even8(n37))
    print(even8(even8(123456789012345678901234567890), unknown=1))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(u3, u2, table6, v7)
except NameError as error:
    print("unbound", error)
try:
    print(flag24, n37)
except NameError as error:
    print("unbound", error)
raise ValueError(n37)
