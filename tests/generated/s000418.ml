import math
class Problem1(Exception):
    def __str__(self):
        return f"<{self.args}>"
class Problem2(LookupError):
    def __str__(self):
        return f"<{self.args}>"
words3 = ascii("été".casefold()).split(None)[:8]
n4 = (ord("MiXeD"[:1] or "z")).bit_length() ** 3 % -9223372036854775807
fs6 = ([max([0.5, 1.5], default=0.0), 1e-7 - 1e308] + [f5 for f5 in [0.1, 2.5][:3]])[:8]
n7 = (n4 or pow(n4 ** 1, 2, 4294967296)) % -9223372036854775807
fs8 = fs6
def calc9(*rest10):
    try:
        rest10 += (1.5 - 1e308, "aXbXc"[-1:4])
        rest10 = rest10[-3:]
        rest10 = "日本語".ljust(9).removeprefix('it\'s')[1:18]
        raise IndexError
    except (Problem1, RuntimeError) as e11:
        print("handled", type(e11).__name__, e11)
        for i12 in range(7):
            fs14 = fs8
    except Exception as e15:
        print("handled", type(e15).__name__, e15)
    if ([True, 0] or [None])[0] == 4611686018427387904:
        rest10 = ("42" if True else 5e-324) == None
    print(({7}.union([0]) | {7}) & {len([1, "a", None]), n7, 4}, f"}} {n7=} - {"{a:+d}/{b:.2f}".format(a=18446744073709551615 if False else n4, b=max(fs6, default=0.1)):<5.2}")
    return list(map(lambda n16: n4 >> 0, sorted(set())[:1])).count(chr(97 + 9223372036854775808 % 26).find(b'\x00\xff'.decode("latin-1")))
def calc17(n18, *rest19):
    n20: int = n4
    if "a".translate({97: "A", 101: None}) < f"é:{"ω\u0301":.3}{{{'it\'s':10}":
        assert "ω\u0301".join(words3).startswith("A-b_c".replace("MiXeD", "naïve café", 1)), '"q"'.lstrip("aXbXc")
    rest19 = ((n7 + (4759 << 5)) % 18446744073709551557, " pad ".capitalize().swapcase())
    return {str(((n7 << 31) - 'it\'s'.count('it\'s')) % -9223372036854775807): n18 for n21 in range(2)}
def calc22(flag23, s24):
    print(s24, {s25: n7 for s25, n26 in {"a": n4 + 3, "a": sum([], n7)}.items()}, sep="|")
    print(sorted({math.gcd(n7, n4), n4 if True else n7, 2}), min((-1e308 + n4) * 0.0, int("1_000")), sep="|")
    n27, (s28, f29) = pow(4611686018427387903, 0, -3), ("日本語", float("inf") + (n7 >> 4))
    flag23 = ("a", 1.5) * 2 == max([flag23, f29, 7], key=str, default=None)
    return ("aXbXc".join(words3).capitalize() or s24)[::2][:16]
try:
    print(calc22("MiXeD".endswith(("a", "日本語")), s24="aXbXc".ljust(3)))
    n31 = n32 = (calc9((0,) == {0, -1, 64}, *["aXbXc" if True else n7 for n30 in range(2)])).bit_count()
    g33 = g34 = iter([3, 1, 2])
    if True:
        match ([True, 0] + [2.5, 3] or [None])[-1]:
            case 0 | 1:
                fs8 += [1e308 / 2.0, 9007199254740993.0 + 5e-324]
                sum(fs8)
            case [n35, *mix36]:
                mix36[-2] = b"ab" == True
                fs6 += fs8
            case {"a": n35}:
                print((0.5 + round(n4, 3)) * math.sqrt(abs(-0.0 + n31)), calc9(unknown=1) in {(6 << 2) % -9223372036854775807, n4, 4}, n32)
            case _:
                if n7 is not None:
                    raise ValueError
        n37, (s38, f39) = sum(sorted({0, -1, 64}), n31), (bin(n31 & 0xFFF), 9007199254740993.0)
    else:
        fs6.append(min(9007199254740993.0, n7) + 0.0)
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc17('"q"'.count("été" if True else "aXbXc")))
    assert [1, "a", None][-1] != 4860
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc22((set() | {7}).isdisjoint(set()), s24=calc22("🐍!".startswith("Straße"), s24=f"{float("inf"):.4g}")))
    n40 = calc9(([n7, 5, False] or [None])[0])
    print(n40 - (11 ^ -4611686018427387904 | calc9(words3)))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    [1, 2, 3].copy() < {"b": 2, "a": -1}
    if calc22(True, "line\nbreak").isalpha():
        n7 ^= n7
except Exception as error:
    print("caught", type(error).__name__, error)
for i41, j42 in {s43: 2640 for s43, n44 in {"a": 1}.items()}.items():
    n40 |= n32 - n32 ^ n7 >> 30
    n40 = n40 & 0x7FFFFFFF
else:
    fs6.append(calc9())
    n40 >>= 1
if hasattr(float("inf"), "append"):
    try:
        f45 = -sum(fs8)
        g47 = (n40 for n46 in sorted({0, -1, 64})[:2])
        print(list(g47))
        raise ValueError(None)
    except Problem1 as e48:
        print("handled", type(e48).__name__, e48)
        raise RuntimeError("second") from e48
    except Problem1 as e49:
        print("handled", type(e49).__name__, e49)
    for i50 in ("été".count('it\'s') for n52 in [n53 for n53 in range(3) if False][:0]):
        t55 = t56 = (divmod(n7, 16) + tuple((("a", 1.5) + (0,))[:4] for n54 in range(3)))[-3:]
        try:
            print(t56 // [0])
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(t55 >= {"a": 1})
        except Exception as error:
            print(type(error).__name__, error)
        try:
            print(t55 / i50)
        except Exception as error:
            print(type(error).__name__, error)
try:
    print(words3, n4, fs6, n7)
except NameError as error:
    print("unbound", error)
try:
    print(fs8, n32, n40)
except NameError as error:
    print("unbound", error)
raise Problem1(None)
