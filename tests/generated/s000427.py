import math
s1 = repr("x,y,,z").removeprefix(format(12, "<6") * 2)[::2][:16]
v2 = int("1_000") < -1 - -4611686018427387904 if True else math.fabs(([] or [0.5])[-1])
mix3 = [3025, max(4611686018427387904, 4294967296) * ~7 % -9223372036854775807, len(list(reversed([0])))]
t4 = ("line\nbreak" * 3).rpartition("aXbXc")[-3:]
mix5 = []
def logged6(function):
    def inner7(*args, **kwargs):
        print("call", args, kwargs)
        return function(*args, **kwargs)
    return inner7
@logged6
def calc8(n9):
    try:
        if -1e308 + 4611686018427387904 == 5e-324 + n9:
            raise IndexError
        max([s1 if False else n10 for n10 in range(1)], key=str, default=None)
        raise ZeroDivisionError(max(mix5, key=str, default=None))
    except Exception:
        g13 = iter([7 for n12 in [5, -1, 4, 4][:2]])
        try:
            print(next(g13), g13.send(n9))
        except StopIteration as stop:
            print("stop", stop.value)
        try:
            print(t4 * {"a": 1})
        except Exception as error:
            print(type(error).__name__, error)
    for i14 in iter([5, -1, 4, 4][::3]):
        try:
            print(0.1 >= b"")
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(s1 + n9)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print({"b": 2, "a": -1} == s1)
        except Exception as error:
            print(type(error).__name__, error)
        return len(min(s1, "line\nbreak"))
        n9 = len(mix3)
    return sum([5, -1, 4, 4], 7) if "tab\there" < s1 else 7 // 10
def calc16(xs17, d18, table19={"clé": [], "clé": []}, *rest20, t21=t4):
    global v2
    mix22 = mix5
    raw23 = (b"ab".upper() + (b'\x00\xff' + b"AbC")).upper()[:20]
    return calc8(-2147483648) // 3 % 10
def calc24(words25):
    global t4
    t4 = ((123456789012345678901234567890,) + ())[3:][:4]
    words25 += [s1, str(mix5)[1:18]]
    words25 = words25[-7:]
    return t4
try:
    t4
    print(mix3 + sorted(list(iter([3, 1, 2])), key=(lambda n26, n27=18446744073709551615: 0)))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc24(0, words25=sorted(s1.split(" ", 1), key=len)))
    assert isinstance(mix5, (tuple, list)), "Straße".join(str(None) for n28 in [0x7FFF_FFFF for n29 in [0][:3]][:0])
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    fs31 = [([n30 * 0.5 for n30 in [5, -1, 4, 4][:0]] or [abs(3.75)])[0], -2.25]
    try:
        mix3 = f"{100.0:*<10.1f} - {9=}"[1:18]
        print(calc24(["line\nbreak", s1]))
    except Exception as e32:
        print("handled", type(e32).__name__, e32)
        print(type(e32.__cause__).__name__, type(e32.__context__).__name__, e32.args)
    except KeyError as e33:
        print("handled", type(e33).__name__, e33)
    finally:
        print("finally 13")
        v34 = [*[], -9223372036854775809, *[1, 2, 3]][0:0]
        try:
            print(-2.25 % "été")
        except Exception as error:
            print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print(11 & {"b": 2, "a": -1})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(100.0 / {"a": 1})
    except Exception as error:
        print(type(error).__name__, error)
    print([(sorted({"a": 1}) or ["MiXeD" * 3])[0][::2][:16] for v35 in mix5[:2]], -(1e-7 / -0.5) + min(1e-7 * float("inf"), sum([5, -1, 4, 4], 4)), end=";\n")
    calc24(words25=sorted({"key": 4294967296, "zz": 11}))
    g36 = iter(list(range(8, 1, -5)))
    try:
        print(g36.throw(TypeError("in")))
    except TypeError as error:
        print("back", error)
except Exception as error:
    print("caught", type(error).__name__, error)
n37 = calc8(math.isqrt(abs(calc8(10**18))))
match abs(2.5):
    case 0 | 1:
        mix5.sort(key=lambda v40: str(v40))
    case int() as n38 if n38 > 2:
        s1 += ("<%r>" % (bin(1 & 0xFFF),))[-15:]
    case str(n38):
        g42 = iter(sorted([], key=lambda n41: 1))
        try:
            print(next(g42), g42.send(n37))
        except StopIteration as stop:
            print("stop", stop.value)
        print(math.fmod(0.5, math.sqrt(1e22) // 1e308), n37)
    case _:
        try:
            print(sorted([5, -1, 4, 4], key=lambda n43: min([12 for n45, n46 in zip([], [5, -1, 4, 4][:1])], key=lambda n44: calc16([0], {"b": 2, "a": -1}, {}, t21=t4), default=[1, 2, 3].index(5))), calc8(n9=math.comb(3, 5)))
        finally:
            print("finally 1")
            mix3 = mix5
n37 = calc8(n9=-4611686018427387904) % -3 | round(n37, 0)
try:
    print(s1, v2, mix3, t4)
except NameError as error:
    print("unbound", error)
try:
    print(mix5, fs31, n37)
except NameError as error:
    print("unbound", error)
