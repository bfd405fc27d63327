import math
xs1 = [5, -1, 4, 4]
t2 = (type(xs1).__name__, ((), (0,)))[1:]
n3 = abs(6) - -9223372036854775808
n4: int = n3
def down5(n6, acc7):
    if n6 <= 0:
        return acc7
    acc7 += str(max([True, 0], key=str, default=None))[:20]
    return (down5(n6 - 1, acc7) + acc7.title())[:12]
def start8(acc7):
    return down5(3, acc7)
def produce9(s10, fs11, flag12=hasattr(n3, "append"), *rest13, **named14):
    yield n4
    del named14["b"]
    s10 += f"{{{-2.25:}{0.1:*<10.1f}n={1e-7:>12}".strip()[:20]
    s10 = s10[-15:]
    try:
        yield n4 & +n3
    except TypeError as error:
        print("thrown", error)
        yield n4
    finally:
        print("left 96")
def make15(n16):
    n21 = ([*[*xs1, n3, *xs1], [][n4 % 3], *[n4 for n19, n20 in zip(xs1, [][:0])]] or [pow(n3 if False else n3, 4, -3)])[-1] & 0xFFFFFFFFFFFFFFFF
    def inner17(n18):
        nonlocal n16
        s22, *words23, s24 = start8('"q"')
        return math.gcd(n18, n3)
    handlers25 = []
    for i26 in range(3):
        handlers25.append(lambda q: q + i26 * n16)
    return handlers25[0] if n16 % 2 else inner17
try:
    make15(start8("MiXeD").count(start8("hello world")))
    n27 = 9
    for i28 in range(13):
        n27 = n27 << 1
    print(n27, n27 % 1000003)
    n27 %= 1 << 62
    for i29, j30 in zip(xs1[:6], [2.0, -1.25, 0.0]):
        t2 += (min('it\'s', 'it\'s'), "line\nbreak".partition("")[1])
        t2 = t2[:4]
        try:
            print(b"" + set())
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(j30 // False)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(True == j30)
        except Exception as error:
            print(type(error).__name__, error)
        print(b"AbC" * 1 + (b'\x00\xff' * 0 + (b"" + b"ab")), [None, j30, hasattr(n27, "append")])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    xs1 = n3 < 1e-7
    n4, n3 = n3, n4
    produce9(s10="Straße".replace("tab\there", "aXbXc").ljust(12), fs11=[n31 * 0.5 for n31 in ([] * 0)[:3]], more=2)
    for i32 in range(5):
        print(n27, [[n36 for n36 in range(4) if True][math.floor(5e-324) % 3] for n34 in range(2) for n35 in [([] or [n4])[-1]][:2]])
        match sum([2.0, -1.25, 0.0]) % []:
            case 0 | 1:
                if isinstance(n3, dict):
                    break
            case int() as n37 if n37 > 2:
                t2 = t2
            case _:
                print([i32] * 2, math.sqrt("a".count("aXbXc") / 10))
        print({8, i32, 1}, " pad ".join("Straße".split()).encode())
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print(t2 | "naïve café")
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i40 in range(4, -4, -2):
        n45, *xs46 = sorted([len(s42) for s42 in ["x", "yy", ""]], key=(lambda n43, n44=n3: n27))
        k47 = 4
        while k47 > 0:
            k47 -= 1
            xs46.remove(len({"b": -2, "key": n27}))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    k48 = 3
    while k48 > 0:
        k48 -= 1
        try:
            print([] >= {0, -1, 64})
        except Exception as error:
            print(type(error).__name__, error)
        n49 = (sum([5, -1, 4, 4][-3:1])).bit_count()
    print(getattr("ω\u0301".strip("aXbXc")[-3:5], "real", None), ("line\nbreak".encode() + "ω\u0301".encode()).upper(), n27)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(xs1, t2, n3, n4)
except NameError as error:
    print("unbound", error)
try:
    print(n27)
except NameError as error:
    print("unbound", error)
