inf = float("inf")
nan = float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, inf + 1, -inf < 0 < inf, inf == inf + 1)
print(nan == nan, nan != nan, nan < 1, nan > 1)
print(min(1, inf), max(-inf, 3), min(nan, 1), max(1, nan), sorted([3, inf, -inf, 0]))
print(bool(nan), bool(inf), str(nan), f"{inf:5}|{nan:>5}|{-inf:<6}|{nan:f}|{inf:e}")
print(1e308 * 10, -1e308 * 10, 1e308 + 1e308, 1e-308 / 1e10)
for f in (lambda: int(inf), lambda: int(nan), lambda: round(inf), lambda: 10.0 ** 400, lambda: round(nan)):
    try:
        print(f())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
# NaN as a key is left out: it is found by identity, which unboxed floats do not have.
print(0.0 == -0.0, {0.0: "z"}[-0.0], [0.0] == [-0.0], str(-0.0), 0.0 * -1)
