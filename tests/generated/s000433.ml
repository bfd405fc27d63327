import math
class Problem1(LookupError):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
s2 = repr(True).replace("hello world", "abc".zfill(6).swapcase(), 0)[1:18]
n3 = abs(([5, -1, 4, 4] or [12])[0]) + ([1, 2, 3] or [(11).bit_length()])[0]
def calc4():
    global s2
    s2 += s2.swapcase()
    s2 = s2[::2][:16]
    s5, *words6, s7 = "Straße"
    return [n3 for v8 in list({"a": 1}.items())[:3]]
try:
    print(calc4())
    k9 = 5
    while k9 > 0 and all(True for n10 in range(4)):
        k9 -= 1
        g11 = iter([][1:4])
        print(g11.throw(ValueError(18446744073709551616)))
        print([n3, k9, tuple([n3 for n12 in [][:3]])], (1e22 * -0.5 / sum([2.0, -1.25, 0.0])).is_integer(), *[].copy())
    print(calc4())
    v13 = s2
    try:
        try:
            s2 = (-0.0 - 1e-7) * (-0.0 + 100.0)
            raise TypeError(b'\x00\xff'[3:2])
        finally:
            print("finally 5")
            try:
                v13 = n3
            finally:
                print("finally 55")
                n3 = ascii("naïve café").rpartition('it\'s')[:4]
        raise LookupError(divmod(12, 3))
    except Problem1 as e14:
        print("handled", type(e14).__name__, e14)
        print(type(e14.__cause__).__name__, type(e14.__context__).__name__, e14.args)
    else:
        try:
            print({1, 2, 3} % [])
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print("" & 1.5)
        except Exception as error:
            print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    try:
        print({7} % "line\nbreak")
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(7 - [5, -1, 4, 4])
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(0 + 0.1)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print((1, 2) / b"AbC")
    except Exception as error:
        print(type(error).__name__, error)
except Exception as error:
    print("caught", type(error).__name__, error)
print(-(4 << 63) * "Straße".encode()[2], {list(reversed([])).count(round(1.5)), sum(n15 * n15 for n15 in list(filter(lambda n16: False, [0]))[:0]) % 1000000007, 2})
for i17 in range(3):
    print(calc4())
try:
    print(s2, n3, v13)
except NameError as error:
    print("unbound", error)
