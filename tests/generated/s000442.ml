import math
class Problem1(ValueError):
    def __str__(self):
        return f"<{self.args}>"
class Problem2(LookupError):
    pass
fs4 = [n3 * 0.5 for n3 in [0][:3]]
words5 = ["MiXeD".capitalize(), (0 * format(4611686018427387904, " d"))[1:18]]
flag6 = False
s7 = oct(7)
n8 = round(12 and int("4611686018427387904"), -3)
def calc9(d10, n11=[].count(10), *rest12, n13=3):
    fs4.append(True)
    match ([flag6, "🐍!", s7] or [None])[-1]:
        case 0 | 1:
            print([(866 - n13) * (float("inf") if flag6 else float("inf"))] * 1, [s7, ("🐍!".lower() + s7)[:20], max(hash(n11), n8)])
            s16, *words17, s18 = f"é:{4611686018427387904!r}".zfill(7)
        case int() as n14 if n14 > 2:
            try:
                n11 &= n11
                n11 = n11 % -9223372036854775807
                try:
                    print({0, -1, 64} % -0.5)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(d10 * b"")
                except Exception as error:
                    print(type(error).__name__, error)
            finally:
                print("finally 31")
                s19, *words20, s21 = format(n8, "b")
                d10["clé"] = n13
        case {"a": n14}:
            f22 = (fs4[2:] or [5e-324 * 3.75])[0] * (abs(1e16) + 0.1 / float("inf"))
        case str(n14):
            def fn23(n24):
                nonlocal n13
                raw25 = (s7.removesuffix("a").encode() + b"" * 3)[1:18]
                try:
                    print({0, -1, 64} == float("inf"))
                except Exception as error:
                    print(type(error).__name__, error)
                g27 = (([1, 2, 3] or [n26])[-1] for n26 in range(0) if -2.25 == -0.5)
                print(list(g27))
                return n13
            if (3216 or n8) in sorted([1, 2, 3]):
                n13 %= 1000000007
                n13 = n13 % 1000000007
            elif False ^ "🐍!".isdigit():
                n13 = n8
            else:
                assert ("<%r>" % (n14,)).isalpha(), "x,y,,z".expandtabs(0).capitalize()
                s28, *words29, s30 = oct(([5, -1, 4, 4] or [n8])[-1])
        case _:
            print((b'\x00\xff' + b"ab").upper()[-3:4], end=";\n")
    print(n13, list(filter(lambda n31: s7.isalpha(), [].copy())) * 3, *list(range(7, 0, -4)))
    try:
        g34 = (([n8 for n33 in [0][:3]] or [n32 >> 4])[-1] for n32 in [5, -1, 4, 4][:2])
        n35 = 5
        for i36 in range(30):
            n35 = n35 * 10 - 1
            n35 -= i36
        print(n35, n35 % 1000003)
        n35 %= 1 << 62
    except IndexError as e37:
        print("handled", type(e37).__name__, e37)
        try:
            def fn38(n39):
                nonlocal d10
                return +n8
                fs4.clear()
                print((n8 and n13 ^ 2**53 + 1) * int("1_000"), abs(0.0) - -1e308 == (0.5 if flag6 else 0.5 * 1.5), [~-1 * -3 & 0xFFFFFFFFFFFFFFFF, "MiXeD".join(words5)[1:18], callable([1, "a", None])])
                return len(d10 | {"a": 1})
            if (n40 := n8) > n8 or all(flag6 for n41 in range(5)):
                print(list(range(4, -3, -6)), -9223372036854775808, {len([n8 for n43 in range(1) for n44 in [][:3]]) % 4611686018427387904 for n42 in range(9)})
                try:
                    print(flag6 >= [1, 2, 3])
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(set() + 2.5)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(5e-324 - flag6)
                except Exception as error:
                    print(type(error).__name__, error)
            raise Problem2(n11)
        finally:
            print("finally 22")
            n11 = hex(([5, -1, 4, 4] or [n13])[-1])
            try:
                print([1, 2, 3] | flag6)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(d10 == rest12)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(s7 == s7)
            except Exception as error:
                print(type(error).__name__, error)
    return [len(s45) for s45 in words5]
def produce46(d47=dict(alpha=2130, beta=10)):
    yield len([]) + (n8 & n8)
    for i48, j49 in enumerate(sorted(words5, key=lambda s50: (len(s50), s50))[:6], 1):
        v51, v52 = divmod(abs(n8), -3)
        g54 = (-n53 for n53 in range(2) if v51 is None)
        print(next(g54, None))
    yield from iter(list(filter(lambda n56: flag6, [1, 2, 3])))
    return (calc9(d47, n13=n8) or [4 % -3])[0]
try:
    k57 = 4
    while k57 > 0:
        k57 -= 1
        try:
            print(flag6 // {0, -1, 64})
        except Exception as error:
            print(type(error).__name__, error)
    else:
        try:
            print(b"ab" * (0,))
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print([] == 1e-7)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(2 * (1, 2))
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print([1, 2, 3] & b'\x00\xff')
        except Exception as error:
            print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i58 in (10 * n60 & 0x7FFFFFFF for n60 in range(3) if s7.startswith(s7)):
        for i61, j62 in zip(list(map(lambda n63, n64: 8, [5, -1, 4, 4][:1], []))[:6], [2.5] * 2):
            assert j62.is_integer()
        words5.append(s7)
    produce46(d47={"a": 1})
    raw65 = (s7 + s7).lstrip("A-b_c").encode()[:20]
except Exception as error:
    print("caught", type(error).__name__, error)
words5.sort(reverse=True)
k66 = 4
while k66 > 0:
    k66 -= 1
    if format(3.75, ".1%").endswith((" pad ", "Straße")):
        break
words5 += s7.split()
try:
    print(fs4, words5, flag6, s7)
except NameError as error:
    print("unbound", error)
try:
    print(n8, raw65)
except NameError as error:
    print("unbound", error)
raise Problem1(n8)
