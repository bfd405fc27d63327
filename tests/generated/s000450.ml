import math
class Problem1(ValueError):
    def __str__(self):
        return f"<{self.args}>"
flag2 = bool([bin(12 & 0xFFF), 3 < -9223372036854775809, (False, (1, 2))])
n3 = 5
v4 = {1, 2, 3}
flag5 = hasattr(flag2, "append")
def calc6(words7, f8=0.1):
    u10 = {n3 for n9 in range(11)} & {n3, n3, 4} - ({1, 2, 3} | {1, 2, 3})
    u10.discard({"zz": 6, "clé": n3}.get("b", n3))
    u10.discard(n3)
    steps14 = 0
    for i11 in [len(s13) for s13 in ["x", "yy", ""]]:
        steps14 += 1
        if steps14 > 7:
            break
        s16 = ("<%r>" % ('it\'s'.join(sorted(["b", "a"], key=lambda s15: (len(s15), s15))),))[:20]
        print((-4611686018427387904 | -n3) * 11, -4611686018427387904, sep="|")
    return flag2
def calc17(v18, s19, s20, *rest21, flag22, **named23):
    named23["clé"] += s19.ljust(7).find(ascii("x,y,,z")) & 0x7FFFFFFF
    for i24 in range(2):
        g28 = (n26 for n26 in [n3 for n27 in range(0) if flag22][:1])
        print(next(g28))
    return math.copysign(100.0 * 1.5 * (n3 * 123456.789), round(3.75 + 2.5, 3))
try:
    calc17(v4, "日本語".expandtabs(4).zfill(6), "abc".join(["abc", "hello world"]), {"a": 1}.copy(), flag22={"a": 1}.get("clé", 12) < [1, 2, 3][-1], more=2)
    steps31 = 0
    for i29 in [*[0], 9223372036854775807, *[5, -1, 4, 4]]:
        steps31 += 1
        if steps31 > 7:
            break
        print({"zz": n3, "": n3}, [2.5, 3] + [divmod(2147483648, -1) for v32 in list(zip([0], ["b", "a"]))[:3]])
    k33 = 6
    while True:
        k33 -= 1
        if k33 < 0:
            break
        print({1: f" - {1e-7:.2f}{{{v4!r}n={"ω\u0301":10}".expandtabs(1)[::2][:16], 1.0: n3, True: 'it\'s'[::-1].isupper(), None: k33}, [len({"b": 2, "a": -1}) for n34 in range(0) for n35 in list(map(lambda n36, n37: min(-3, n36, 12), [n3 for n38 in [5, -1, 4, 4][:2]][:0], [n3 for n39 in [][:3]]))[:0]], type(n3).__name__)
    xs41 = [{}.copy().get("clé", n40 - 1000000007) for n40 in range(3) if n40 == ([] or [n3])[-1]]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc17({}.get(2.5 * -0.5), format(1e308 * 3.75, "*<10.1f"), ("ω\u0301".strip("abc") or "?")[0], flag22="{}-{:>5}|".format(v4, "").endswith(("été", "naïve café")), more=2)
    calc6(['it\'s'.upper(), "🐍!".join(["x", "yy", ""])[1:18]], f8=(1e308 - 1e22) * calc17("a", "Straße", "été", 8, *[], more=2))
    v4 = "MiXeD".join(["tab\there", "x,y,,z"])[1:18]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc6(words7="".join([]).split(), f8=1e-7 * 123456.789 % 3.75))
    try:
        t42 = (str(flag5)[::2][:16], "aXbXc")[3:]
        [11 for v43 in [True, 0][:3]]
        raise Problem1(None)
    except Exception:
        try:
            print({0, -1, 64} - ())
        except Exception as error:
            print(type(error).__name__, error)
    else:
        s45 = ("été" if "{a:+d}/{b:.2f}".format(a=n3, b=123456.789).isalpha() else str(xs41))[1:18]
        xs41.reverse()
    finally:
        print("finally 28")
    if flag5:
        v4 = getattr(ascii(f"n={flag5!a}é:{'it\'s':10}}} {1e16:.4g}"), "real", None)
        xs41.append(-9223372036854775809)
    g47 = (9 + n3 for n46 in [n3][:3])
    print(g47.close())
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    calc17({9007199254740993.0: 9007199254740993.0, "été": "abc"}.get((0,) * 0), s19=f"}} {min(xs41, key=lambda n48: n48, default=n3):{8}}{{{"%d %s %5.2f" % (n3, flag5, 1e308):}{([] or [None])[0]!r}", s20="a".capitalize().expandtabs(2), flag22=f" - {n3=}{{{"line\nbreak":s}" in "abc", **{"extra": 1})
    g50 = (n3 for n49 in range(1) if float("inf") in [True, 0])
    try:
        print(next(g50), g50.send(4294967296))
    except StopIteration as stop:
        print("stop", stop.value)
    v51 = xs41
except Exception as error:
    print("caught", type(error).__name__, error)
n52, (s53, f54) = len({}) - min(xs41, key=lambda n55: n55, default=n3), ("Straße", 9007199254740993.0)
n3 &= n3
s56 = s53
try:
    print(flag2, n3, v4, flag5)
except NameError as error:
    print("unbound", error)
try:
    print(xs41, n52, s53, f54)
except NameError as error:
    print("unbound", error)
try:
    print(s56)
except NameError as error:
    print("unbound", error)
