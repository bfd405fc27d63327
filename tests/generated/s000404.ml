import math
flag1 = math.inf == (9007199254740993.0 + 2.5) * (5e-324 + -1e308)
words3 = sorted(["aXbXc".upper() for s2 in ["b", "a"][:2]], key=len)
words4 = sorted(words3, key=len)
f5 = 2.5 * 123456.789 * float("inf")
d8 = ({"b": 2, "a": -1} | {"b": 2, "a": -1}).copy() | {s6: s6.find(s6) for s6, n7 in {"": 18446744073709551615, "key": 7}.items()}
def calc9(n10):
    for i11 in range(4):
        def fn13(n14):
            try:
                try:
                    print((0,) | d8)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print(b"ab" / {0, -1, 64})
                except Exception as error:
                    print(type(error).__name__, error)
                raise KeyError(i11 or n10)
            except ArithmeticError as e15:
                print("handled", type(e15).__name__, e15)
                raise
            except Exception:
                g19 = ("".count("naïve café") + d8.get("zz", n10) for n17 in sorted([5, -1, 4, 4] * 3, key=lambda n18: n14)[:1])
                n14 = n10 >> 1
            finally:
                print("finally 36")
                try:
                    print(" pad " | False)
                except Exception as error:
                    print(type(error).__name__, error)
                try:
                    print((0,) & "日本語")
                except Exception as error:
                    print(type(error).__name__, error)
                assert flag1
            n14 -= min([*[0], -3, *[5, -1, 4, 4]], key=lambda n20: i11, default=i11 * -4611686018427387904) & 0x7FFFFFFF
            n14 = n14 & 0x7FFFFFFF
            for i21 in range(2):
                g23 = iter([3, 1, 2])
                try:
                    print(next(g23), g23.send(i11))
                except StopIteration as stop:
                    print("stop", stop.value)
                if (9 - n10) * f5:
                    break
                n24 = n14
            return n10
        n25, *xs26 = [i11, n10, "".rfind("x,y,,z", 4)]
    return "A-b_c".join(str(f5) for n27 in [n10, n10, n10.bit_count()][:3])[-15:]
try:
    n28 = 7
    for i29 in range(34):
        n28 = n28 << 1
    print(n28, n28 % 1000003)
    n28 %= 1 << 62
    d8[""] = int("-9223372036854775809")
    mix30 = ([divmod(n28, 16), n28, "a" if flag1 else "naïve café"] + [None, f5, not True])[:8]
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc9(int(math.sqrt(abs(f5)))))
    g32 = (n28 if flag1 else n31 for n31 in [*[1, 2, 3], 12, *[5, -1, 4, 4]][:0])
    print(next(g32, None))
    print(calc9({"b": n28, "clé": n28}["key"]), n28 < ([5, -1, 4, 4] + [0] or [b"AbC"[-1]])[0])
    print(calc9((sum([5, -1, 4, 4], n28)).bit_length()))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(calc9(n28))
    k33 = 5
    while k33 > 0:
        k33 -= 1
        if isinstance(k33, (list, bool)):
            if -f5 == abs(f5):
                raise KeyError({-3, 1000000007, 3})
    else:
        words3 = words4
        xs36 = list(map(lambda n34, n35: ([] or [n34])[0] << 5 & 0x7FFFFFFF, list(d8.values())[:0], list(map(abs, [1, 2, 3][::-2][:1]))))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    f5 += (f5 - f5) // f5
    g37 = iter([0])
    while (n38 := next(g37, None)) is not None:
        print("item", n38)
        if n38 == 0:
            break
    print(calc9(-n28.bit_count()))
    d8["key"] += 0 ^ 2640 if " pad ".endswith(("42", "line\nbreak")) else n28
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(flag1, words3, words4, f5)
except NameError as error:
    print("unbound", error)
try:
    print(d8, n28)
except NameError as error:
    print("unbound", error)
