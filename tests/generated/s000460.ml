import math
class Problem1(Exception):
    pass
class Problem2(Problem1):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
table3 = {1: "x", "a": 2.5}
s4 = ("ω\u0301" or "été" or "été").expandtabs(1)[:20]
t5 = (s4.rpartition("日本語") * 2)[-3:]
def even6(n8):
    if n8 <= 0:
        return min(n8 + 3092, 9223372036854775807 >> 3, n8)
    return odd7(n8 - 1 if n8 < 12 else 6) + sum([1, 2, 3][-1:3])
def odd7(n9):
    if n9 <= 0:
        return n9
    return even6(n9 - 1 if n9 < 12 else 6) + n9
def calc10():
    s11, *words12, s13 = s4
    s13 = ("tab\there" * 1).translate({97: "A", 101: None})[::2][:16]
    words12.sort(reverse=True)
    return True
try:
    print(calc10())
    print(3.75)
    t5 = (t5 * 1)[:4]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    match sorted([True, 0]):
        case 0 | 1:
            table3 = table3
        case [n14, *mix15]:
            try:
                print(t5 * {"b": 2, "a": -1})
            except Exception as error:
                print(type(error).__name__, error)
            try:
                print(b"AbC" + {"a": 1})
            except Exception as error:
                print(type(error).__name__, error)
        case _:
            print(5e-324, False, list({"zz": 5, "clé": sum([], 8)}.keys()), end=";\n")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n16 = 6
    for i17 in range(14):
        n16 = n16 * 31 ^ 7
    print(n16, n16 % 1000003)
    n16 %= 1 << 62
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    if n16 < even6(n16):
        for i18 in [2.5, 3][:5]:
            n16 = hex(even6(n8=n16))
            table3[[9 | 6, even6(0), sum(n20 for n20 in [][:0])]] = s4.rpartition("🐍!")
            g22 = (max([], default=n21) for n21 in range(4) if n21 >= 9)
            print(next(g22))
    print([1, "a", None], format(-3 * 0.1, ",.2f"), ([0][::2] or [([n23 for n23 in [5, -1, 4, 4][:3]] or [([] or [7])[0]])[-1]])[0], end=";\n")
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(table3, s4, t5, n16)
except NameError as error:
    print("unbound", error)
raise KeyError
