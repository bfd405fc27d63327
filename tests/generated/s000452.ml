import math
class Problem1(Exception):
    pass
class Problem2(Problem1):
    def __str__(self):
        return f"<{self.args}>"
xs6 = list((n3 + n3 for n3 in list(map(lambda n4, n5: n5, [1, 2, 3][:3], [5, -1, 4, 4]))[:0]))
v7 = v8 = None
d10 = dict(zip("line\nbreak".strip("ω\u0301").split("X"), list(filter(lambda n9: True ^ True, [3]))))
d11 = {**d10 | {"b": 2, "a": -1}, "b": 0}.copy()
def calc12(v13, xs14, v15):
    def fn16(n17):
        d11.update(gamma=sum(xs6, n17))
        del xs6[0]
        try:
            if "line\nbreak" < '"q"' and True & True:
                try:
                    print(2**53 + 1 == (1, 2))
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(1.5 - d10)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(d10 == (0,))
                except Exception as error:
                    print(type(error).__name__, error)
                xs14[::-2] = sorted([n18 for n18 in xs6[:1]], key=(lambda n19, n20=2147483648: n19))
            elif math.isnan(1e308 if True else 9007199254740993.0):
                xs6[3] = {n17, -2, 4} <= {7} | {0, -1, 64}
            try:
                return n17
            except Exception as e21:
                print("handled", type(e21).__name__, e21)
            except IndexError as e22:
                print("handled", type(e22).__name__, e22)
                raise ValueError("hidden") from None
            else:
                n17 = 123456.789 - 0.1 - ([] or [1e308])[0]
        finally:
            print("finally 54")
            n17 = (n23 := (xs14 or [-1])[0]) > n17
            n24 = n23
            return (xs6 or [0])[4611686018427387903 % 1]
        return max(n17, round(11, -1))
    return 0.5
def calc25(u26, fs27, v28, *, f29=float("inf")):
    try:
        print("abc" >= u26)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(f29 == {7})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print([1, 2, 3] | ("a", 1.5))
    except Exception as error:
        print(type(error).__name__, error)
    for i30 in range(3):
        del d10["b"]
    print({"key": (lambda q: q + 1)(12) // max(xs6, default=3), "key": len(xs6) * +12 & 0x7FFFFFFF}, {"b": [n33 for n32, n33 in zip([18446744073709551615 for n34 in xs6[:0]], [0][:2])], "b": sorted([1e16, -1, "tab\there"], key=str)}, -+len(""))
    if any(False for n35 in [5, -1, 4, 4][:2]) ^ any(True for n36 in [5, -1, 4, 4][:2]):
        try:
            "".split()
        finally:
            print("finally 80")
            print(([] * 2 or [4228])[0] or -2147483648, {str(sum([n37 for n38 in [][:0]], (xs6 or [n37])[-1])): sum(n39 if True else n39 for n39 in list(map(lambda n40, n41: n40, xs6[:0], xs6))[:0]) for n37 in range(2)}, d10)
        for i42 in range(3):
            fn46 = lambda n44, n45=(i42 + i42) * max(i42, i42): n45
        else:
            n47 = -1
    else:
        steps50 = 0
        for i48 in [8, 8, 1]:
            steps50 += 1
            if steps50 > 7:
                break
            print(sum(n51 for n51 in xs6[:2]), [("<%r>" % ("42",))[:20], ("line\nbreak" 'it\'s')], oct(ord(""[:1] or "z")).replace('it\'s', ([] or ["abc"])[0].expandtabs(3)))
        for i52 in range(6):
            u26 = u26
            s54 = (("line\nbreak" "aXbXc").ljust(4) + f"{None}}} {1e22:.1%}n={'it\'s':.3}".removesuffix("A-b_c".zfill(10)))[-15:]
    return math.copysign(calc12(v13="A-b_c", xs14=list(reversed(xs6)), v15=v28), f29)
try:
    xs6.pop(-1)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc12(v13=(sorted([2.5, 3], key=str) or [None])[0], xs14=sorted({7} ^ {7}), v15=chr(97 + 9 % 26))
    print(((-2147483648 == -2) + sum(xs6)) / -3, format(min(5 if True else 1590, math.comb(3, 4), sum(xs6, -4611686018427387905)), ".2f"), *list(d10.values()))
    print("été".replace("abc", "MiXeD")[::-1].rjust(10, "·"), "🐍!", 123456789012345678901234567890, *xs6)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(xs6, "<%r>" % ("<%r>" % ("tab\there",),) < format(int("1_000"), "e"), "line\nbreak".splitlines() + sorted([], key=lambda s55: (len(s55), s55)) + [("%d %s %5.2f" % (-1, d10, 1.5))[:20], ("%d %s %5.2f" % (11, None, 1e22))[:20]])
    d11 = d10
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(d11.get("a", "{}-{:>5}|".format(None, "été").index(f"}} {v7!s}")), +hash(2147483647) << 3)
    table56 = {1: "naïve café".center(6, "*").rpartition('"q"')[-3:], 1.0: xs6.count(9) + int(" 0012 "), True: d11 != getattr("🐍!", "real", None), None: 0x7FFF_FFFF}
    v8 = d11
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc12(-18446744073709551615, [5, -1, 4, 4], v7))
    print(tuple(xs6), any(len({"a": 1}) < n57 for n57 in sorted({11, 9, 0})[:2]), sep="|")
    calc12(1e22, xs6, d10)
    try:
        table56 = {(0 * "ω\u0301").rpartition('it\'s')[-3:]: sum(min(n58, n58, n58) for n58 in xs6[:0]), (): ("Straße".casefold(), "".rpartition("aXbXc"))}
        g60 = (n59 for n59 in [1780][:3])
        try:
            print(next(g60), g60.send(8))
        except StopIteration as stop:
            print("stop", stop.value)
    except (KeyError, ValueError) as e61:
        print("handled", type(e61).__name__, e61)
        raise
    except (IndexError, Problem2) as e62:
        print("handled", type(e62).__name__, e62)
        raise
    try:
        print({1, 2, 3} / {0, -1, 64})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(xs6 | {0, -1, 64})
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc12(divmod(1694, (2**62)), xs14=sorted({n63 for n63 in range(11)}), v15=[100.0, False, True]))
    fn64 = lambda q: q + 1
    print(calc25({7}.union(xs6) - {7}, fs27=[2.0, -1.25, 0.0], v28=v8, f29=calc25(set(xs6), [1.5, -2.25], v28={7}, f29=0.0 - 2.5)))
    fs65 = [math.fabs(-0.0) + (float("inf") - 1e-7), calc25({2876, 18446744073709551615, 2}, [-2.25, float("inf")], True | True, f29=float("inf") - 100.0)]
    assert d10 is None, ascii("A-b_c")
except Exception as error:
    print("caught", type(error).__name__, error)
v7 = "{a:+d}/{b:.2f}".format(a=9223372036854775807, b=float("inf")).rpartition("ω\u0301")
try:
    print(xs6, v8, v7, d10)
except NameError as error:
    print("unbound", error)
try:
    print(d11, table56)
except NameError as error:
    print("unbound", error)
