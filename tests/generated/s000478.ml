import math
d3 = dict(zip("naïve café".casefold().splitlines(), [round(n1, -3) for n1 in range(2) for n2 in [][-2:2][:2]]))
flag4 = True
mix11 = ([(1e16, "a"), tuple(("a", 1.5) for n5 in range(3)), len([])] + list(map(lambda n6, n7: n6 - 4294967296, list(map(lambda n8: n8, [0][:3]))[:3], [18446744073709551615 for n9, n10 in zip([0], [0][:1])])))[:8]
def even12(n14):
    if n14 <= 0:
        return (n14 if flag4 else -2147483648) // math.comb(6, 2)
    return odd13(n14 - 1 if n14 < 12 else 6) + n14
def odd13(n15):
    if n15 <= 0:
        return -n15
    return even12(n15 - 1 if n15 < 12 else 6) + (round(n15, -3) + n15)
try:
    n16 = max([0][::2], default=int(" 0012 ")) ^ even12(even12(0))
    print({"zz": n16, "a": even12(n16)})
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i17, j18 in zip(list(reversed([5, -1, 4, 4]))[:6], [n19 * 0.5 for n19 in [1, 2, 3][:0]]):
        assert flag4, (b"ab" * 2).decode("latin-1")
        g21 = ((i17 << 4) % (1 << 61) for n20 in range(2) if n16 >= 18446744073709551615)
        print(next(g21))
        print(list(g21))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    for i22, j23 in enumerate("🐍!".split(" ")[:6], 1):
        mix11 += sorted(sorted([], key=lambda s24: (len(s24), s24)), key=len)[:0]
        raw25 = raw26 = format(sum([0.5, 1.5]), "g").encode()[:20]
        print(even12(18446744073709551615))
except Exception as error:
    print("caught", type(error).__name__, error)
try:
    print(d3, flag4, mix11, n16)
except NameError as error:
    print("unbound", error)
try:
    print(i22)
except NameError as error:
    print("unbound", error)
