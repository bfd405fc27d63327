import math
class Problem1(ValueError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
class Problem2(Exception):
    def __str__(self):
        return f"<{self.args}>"
s3 = "A-b_c"
d4 = dict.fromkeys(sorted(["x", "yy", ""], key=len), 0)
t5 = s3.rpartition("ω\u0301")
u6 = u7 = set() & set()
def produce8(*rest9):
    try:
        yield 3
    finally:
        print("left 90")
    print(getattr(round(len([]), 1), "real", None))
    try:
        yield -2
    finally:
        print("left 76")
try:
    try:
        print([0] % 9007199254740993.0)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(b"AbC" & s3)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(t5 // {"a": 1})
    except Exception as error:
        print(type(error).__name__, error)
    for i10, j11 in dict.fromkeys(["x", "yy", ""], 18446744073709551616).items():
        d4["a"] += j11
        for i12, j13 in enumerate(["b", "a"][:6], 1):
            print(list(()))
            for i14 in (+i12 for n16 in range(0) if hasattr(i12, "append")):
                if ([] < [5, -1, 4, 4]) in [] + [1, 2, 3]:
                    raise Problem2(j13)
                g17 = iter([3, 1, 2])
                try:
                    print(g17.throw(IndexError("in")))
                except IndexError as error:
                    print("back", error)
            t5 += ()
            t5 = t5[:4]
        else:
            try:
                print(True / u7)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(True | s3)
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(b'\x00\xff' % [])
            except Exception as error:
                print(type(error).__name__, error)
            s3 += (f"{{{u7!r}" * 3)[1:18]
            s3 = s3[::2][:16]
        for i18 in list(t5)[:5]:
            print([])
            xs20 = [1, 2, 3]
    else:
        k21 = 6
        while k21 > 0:
            k21 -= 1
            v22 = ()[3]
            print(list(zip([k21 ** 3 % 1000000007, k21, ([5, -1, 4, 4] or [4])[-1]], s3.removeprefix(s3).splitlines())))
        k23 = 6
        while k23 > 0:
            k23 -= 1
            if s3[::-2].startswith(s3.lstrip("42")):
                break
    n24 = 2
    for i25 in range(69):
        n24 = n24 + 4611686018427387904
        n24 -= i25
    print(n24, n24 % 1000003)
    n24 %= 1 << 62
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    u6 = u6
    u6 = {len([n24, n24, False]), (n24 >> 2).bit_count(), 3}
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(([n26 * 0.5 for n26 in list(d4.values())[:2]] or [math.copysign(-0.0 - 0.0, round(5e-324, 2))])[-1], list(map(lambda n27: len([5, -1, 4, 4].copy()), list(map((lambda n28: 18446744073709551616), [n30 for n29 in range(1) for n30 in [0][:3]][:2]))[:2])))
    assert True
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    produce8()
    u31 = u6
    u7 -= u7
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print(b"ab" < True)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(b"" | [])
    except Exception as error:
        print(type(error).__name__, error)
    n24, n24 = n24, n24
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(s3, d4, t5, u7)
except NameError as error:
    print("unbound", error)
try:
    print(u6, n24, u31)
except NameError as error:
    print("unbound", error)
raise Problem2({n24, n24, 3})
