import math
class Problem1(ValueError):
    pass
class Problem2(Exception):
    pass
n3 = int("-7")
n4 = n3
def produce5(flag6=isinstance(n3, (tuple, set)), s7='it\'s'):
    try:
        yield ([] or [n4])[0] ** 4 % -9223372036854775807
    except RuntimeError as error:
        print("thrown", error)
    finally:
        print("left 31")
    try:
        print({"b": 2, "a": -1} | b"ab")
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(b'\x00\xff' * {7})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print([1, 2, 3] // 1.5)
    except Exception as error:
        print(type(error).__name__, error)
    yield n3
def make8(n9):
    raw12 = (b"ab" * 0)[-15:]
    def inner10(n11):
        for i13 in range(5):
            i13 = "{}-{:>5}|".format((), type(n11).__name__).rfind("tab\there".swapcase(), 0) % 4611686018427387904
        if ((n15 := -2 - n9) > n3 << 61):
            raise Problem1({"a": 1})
        for i16 in [][-3:][:5]:
            if n11 == [True, 0]:
                n11 = 123456789012345678901234567890
                g19 = (len([1, 2, 3]) for n18 in range(5) if n9 in [])
                print(list(g19))
            elif bool([2.5, 3][1:]):
                if set([5, -1, 4, 4]).isdisjoint({1, 2, 3} ^ {7}):
                    break
                raw20 = raw12
            else:
                n11 = len({"zz": n4, "a": n11} | dict(zip([], [5, -1, 4, 4])))
                'it\'s'.split(" ")
        return -len({})
    return inner10
n4 = f"}} {[]!r}{n4!r:>12}".find(max(["x", "yy", ""], key=len, default="none").removesuffix(ascii("tab\there"))) % (1 << 61)
fs21 = []
print((-n3,), list(enumerate([s22 for s22 in "MiXeD"[:2] if True], 0)))
try:
    make8(n3)
    try:
        fs21 = fs21
        n3 %= 7
    finally:
        print("finally 81")
    if bool(n4):
        print([f23 for f23 in fs21[:1]], type(n4).__name__.casefold().rpartition(" pad "), type(n4).__name__.lstrip("line\nbreak"))
        n4 = n3
    else:
        print([], (bytes([n3 % 256, n3 % 256]) + b"ab".upper()).upper())
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print(float("inf") % (1, 2))
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(3.75 / {0, -1, 64})
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print("x,y,,z" - {"a": 1})
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    produce5(set().isdisjoint(set()))
    try:
        print(True + "naïve café")
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print({1, 2, 3} / b"AbC")
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(n3 >= [0])
    except Exception as error:
        print(type(error).__name__, error)
    make8(max(abs(n4), n3 - n4))
    try:
        produce5("a" in dict(zip(["x", "yy", ""], [5, -1, 4, 4])), format(1e-7 / 7, ".1%"))
        n24, (s25, f26) = n3, (chr(97 + int("101", 16) % 26), 3.75)
    finally:
        print("finally 99")
    try:
        if fs21 is not None:
            try:
                print(n3 % b"ab")
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(n4 == {"b": 2, "a": -1})
            except Exception as error:
                print(type(error).__name__, error)
    except (KeyError, ValueError) as e27:
        print("handled", type(e27).__name__, e27)
        print(type(e27.__cause__).__name__, type(e27.__context__).__name__, e27.args)
    except ArithmeticError as e28:
        print("handled", type(e28).__name__, e28)
        print(type(e28.__cause__).__name__, type(e28.__context__).__name__, e28.args)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    produce5(math.isnan(9007199254740993.0))
    try:
        print({} | {"zz": sum([0]), "clé": 2147483648 % 1000000007}, math.sqrt(abs(float("inf") - 100.0 - (0.1 + float("inf")))), sep="|")
        fs30 = [n29 * 0.5 for n29 in [][:3]]
    except Exception as e31:
        print("handled", type(e31).__name__, e31)
        g35 = ([].count(1) for n32 in [n3 for n33, n34 in zip([5, -1, 4, 4], [][:1])][:0])
        while (n36 := next(g35, None)) is not None:
            print("item", n36)
            if n36 == 0:
                break
        for i37 in ("x,y,,z" "MiXeD")[:6]:
            match i37.count(i37) and n3:
                case 0 | 1:
                    print(max([9223372036854775807 * 9007199254740993.0, math.copysign(-0.5, 1e308)], default=100.0), n3)
                    n3 >>= 1
                    n3 = n3 % 4611686018427387904
                case str(n39):
                    n3
                case _:
                    fs21 = [n41 * 0.5 for n41 in [0][:2]]
            if ([] or [n3])[-1] < --2.25:
                n3 = 9 if (9007199254740993.0).is_integer() else n4
                print(i37, list(format(-1e308, ".4g"))[:6] + i37.ljust(4).splitlines(), i37.center(9, "*"))
            else:
                g35.send((2273 & n3) - n3)
            n3 = n4
    except TypeError as e42:
        print("handled", type(e42).__name__, e42)
        produce5(s7=type(9007199254740993.0).__name__.swapcase())
    for i43, j44 in enumerate("MiXeD".rsplit("a", 1)[:6], 1):
        print(list(map((lambda n45, n46=round(n4, -2): len(j44)), list(map(lambda n47: min([0], key=lambda n48: n47, default=-1), [i43 for n49 in [1, 2, 3][:2]][:2]))[:0])), list(((3576,), j44.zfill(4)[-15:])), tuple([len(s50) for s50 in [] + ["b", "a"]]))
        print(round(abs(5), -2), ((() + ("a", 1.5))[-3:], j44.center(8, "*")[:20]) + ((n3,) + j44.rpartition("42")), sep="|")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print("A-b_c".join(str(getattr("", "real", None)) for n51 in [].copy()[:1]).rsplit(",", 1), sorted(["🐍!", '"q"'], key=len) + sorted(["x,y,,z", "a"], key=len), n4)
    make8(n9=n4)
    n52 = 9
    for i53 in range(23):
        n52 = n52 + 4611686018427387904
    print(n52, n52 % 1000003)
    n52 %= 1 << 62
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i54 in range(2):
        if ("a" if True else "Straße").rstrip():
            print(-max(fs21, default=0.1) == math.sqrt(abs(0.1)), ('"q"'.encode() + "MiXeD".encode()).upper())
    produce5(flag6=(n3 if True else 11) in {n52, n52, 5}, s7=f"n={n4 + n52:05d}{-2.25:.4g}")
    fs21 = (n4, sum([0], n52))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(n3, n4, fs21, n52)
except NameError as error:
    print("unbound", error)
