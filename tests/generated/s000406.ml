import math
d1 = {}
words3 = ([("%d %s %5.2f" % (9223372036854775808, s2, 0.5))[1:18] for s2 in " pad ".removeprefix(" pad ")[:0] if 'it\'s'.isupper()] + "tab\there".removeprefix("").split())[:8]
words5 = list({str(n4 ** 5 & 0xFFFFFFFFFFFFFFFF): (2078 << 2) % (1 << 61) for n4 in range(3)}.keys())
mix6 = [len({"a": -2, "b": 373}), {9, 1718, 4} <= set([0]), 0.0 * float("inf")]
def calc7(*, words8=words5):
    global words3
    if [n9 for n9 in [5, -1, 4, 4][:3]] < [n11 for n10, n11 in zip([0], [][:2])]:
        try:
            print(-2.25 & b"AbC")
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print('"q"' == [])
        except Exception as error:
            print(type(error).__name__, error)
        xs13 = [n12 for n12 in range(2) if (n12 if True else n12) < float("inf")]
    else:
        words3 = repr(words5)[1:18]
    return mix6
def down14(n15, acc16):
    if n15 <= 0:
        return format(n15, "<6")[::2][:16]
    for i17 in mix6[:5]:
        acc16 = min(acc16, chr(97 + (n15 + 12) % 26))
        for i19 in (n15 for n21 in range(1) if True):
            print(n15, sep="|")
            i19 *= ord(acc16.replace("x,y,,z", "été")[:1] or "z") & 0xFFFFFFFFFFFFFFFF
            i19 = i19 & 0xFFFFFFFFFFFFFFFF
    return (down14(n15 - 1, ("" "a")) + format(n15, "+d")[1:18])[:12]
def start22(acc16):
    return down14(30, acc16)
try:
    print(ord("Straße".translate({97: "A", 101: None})[:1] or "z") < -min(0.5, 10), [s23.expandtabs(0)[::2][:16] for s23 in ["A-b_c".zfill(6)[1:18], repr("tab\there")[:20]][:3]])
    del d1["zz"]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print('"q"' // 1.5)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(True | "日本語")
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    words5 = [(2 * "naïve café" + f"n={903=}}} {(1, 2)!s}")[:20], "日本語".strip().replace("tab\there", "naïve café".rstrip(), 1)[::2][:16]]
    print(["x", "yy", ""] + list({"b": 6, "a": 6}.keys()), [tuple([]), "MiXeD" or "été", (1, 2)][2:], ["{a:+d}/{b:.2f}".format(a=2147483648 << 0, b=9007199254740993.0)[::2][:16], "x,y,,z"[3][::3]])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    if () + ("a", 1.5) < ():
        xs24 = [5, -1, 4, 4]
        steps27 = 0
        for i25 in sorted(xs24, key=(lambda q: q + 1)):
            steps27 += 1
            if steps27 > 7:
                break
            mix6 = (mix6 + [5, -1, 4, 4] + [7 for n28 in xs24[:0]])[1:9]
            g30 = (i25 ^ n29 for n29 in range(1) if "A-b_c".endswith(("A-b_c", "ω\u0301")))
            print(list(g30))
    n31, *xs32 = [8 * -9223372036854775809 % 4611686018427387904, 3 + 9223372036854775807, max([], default=10)]
except Exception as error:
    print("caught", type(error).__name__, error)
flag33 = n31 >= abs(n31)
match max(mix6, key=str, default=None):
    case 0 | 1:
        g36 = iter([3, 1, 2])
        try:
            print(next(g36), g36.send(n31))
        except StopIteration as stop:
            print("stop", stop.value)
        mix6 += "abc".strip().split("X", 2)[:0]
    case [n34, *mix35]:
        d1.pop("a")
    case {"a": n34}:
        for i37 in range(2):
            mix39 = mix6
            steps42 = 0
            for i40 in [*[5, -1, 4, 4], i37, *[5, -1, 4, 4]]:
                steps42 += 1
                if steps42 > 7:
                    break
                d1[""] = ((0,) + (i40,))[-3:]
                print(calc7(words8=["b", "a"]))
            table43 = {("hello world" * 2).strip("ω\u0301")[:20]: "A-b_c", n31: ("aXbXc".removesuffix("🐍!") if False else format(5e-324, ".3e"))[1:18]}
        table45 = {v44: -1e308 for v44 in () + (0,)}
    case str(n34):
        try:
            s46 = n34
        except IndexError as e47:
            print("handled", type(e47).__name__, e47)
            raise ValueError("hidden") from None
        except ArithmeticError as e48:
            print("handled", type(e48).__name__, e48)
            d49 = d1
            d49["b"] = sum(n50 for n50 in [0][:0]) or (9223372036854775808 or 3)
        finally:
            print("finally 46")
            try:
                print(-1 * n34)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(n31 | -1e308)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(n31 & b"")
            except Exception as error:
                print(type(error).__name__, error)
    case _:
        match flag33:
            case _:
                words5 += words5
try:
    print(d1, words3, words5, mix6)
except NameError as error:
    print("unbound", error)
try:
    print(n31, flag33, n34, table45)
except NameError as error:
    print("unbound", error)
raise LookupError(flag33)
