import math
class Problem1(Exception):
    def __init__(self, detail, code=7):
        super().__init__(detail)
        self.code = code
flag2 = False
mix4 = [math.comb(4, 5) < (n3 and -2) if {1, 2, 3} == 'it\'s' else (n3, n3) for n3 in range(3)]
raw5 = (b"" * 3)[::2][:16]
u6 = {0, -1, 64}
v7 = mix4
def down8(n9, acc10):
    if n9 <= 0:
        return [n9 * 6 % 4611686018427387904, 0, len({"b": 2, "a": -1})]
    return (down8(n9 - 1, list(map(abs, [9, n9, n9][:3]))) + acc10)[:12]
def start11(acc10):
    return down8(7, acc10)
try:
    print(start11(acc10=[math.comb(6, 2) for n12 in [1, 2, 3][:1]]))
    n13 = (int("-7")).bit_count()
    print({"clé": n13, "key": n13}, [max(min([], key=lambda n14: n14, default=4), n13 ** 0) % 18446744073709551557, (sum([0.5, 1.5]), n13), 9007199254740993.0], sum(divmod(n13, -3)[0] for n15 in [5, -1, 4, 4][:0]))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    s16, *words17, s18 = "ω\u0301"
    start11(list(range(4, 4, 4)) + list(map(lambda n19: n13, [5, -1, 4, 4][:1])))
    for i20, j21 in {"clé": n13, "": n13}.items():
        mix4 = (list(enumerate([" pad " for s22 in s18[:3] if flag2], 0)) + sorted([True, 0] + [1, "a", None], key=str))[-7:]
        u6 |= set()
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    n23 = n24 = n13
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    mix4.sort(key=lambda v25: str(v25))
    fs27 = [n26 * 0.5 for n26 in (start11([1, 2, 3]) + ([] if flag2 else [0]))[:3]][1:9]
    if {4, n24, 3} <= {n24, n24, 1}:
        fs27.append(min("Straße", s16).count(str(n24)) % 1000000007)
        try:
            n24 -= round(sum([0.5, 1.5]))
        except LookupError as e28:
            print("handled", type(e28).__name__, e28)
        except Exception:
            fs27 = f"}} {n13 / 16:.2f}é:{"aXbXc":s}é:{[0] + 10!r:>12}"[::2][:16]
    elif "a" in {"a": 1} | {"a": 1}:
        if max([], default=123456.789) <= [][1]:
            g31 = iter([8 for n30 in [][:1]])
            print(next(g31, None))
            del mix4[::2]
        else:
            for i32, j33 in enumerate(s16.split(" ", 2)[:6], 1):
                n34, (s35, f36) = i32, (f"n={-1e308 * 2.5:}"[::2][:16], math.fmod(math.inf, float("abc")))
                f37 = math.sqrt(abs(f36))
        try:
            print(n13 + -1e308)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(12 < -2)
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(-1 * ())
        except Exception as error:
            print(type(error).__name__, error)
    else:
        n13 -= (ord(s16[:1] or "z")).bit_length()
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    u6.update([0] * 0)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(flag2, mix4, raw5, u6)
except NameError as error:
    print("unbound", error)
try:
    print(v7, n13, s16, n24)
except NameError as error:
    print("unbound", error)
try:
    print(fs27)
except NameError as error:
    print("unbound", error)
