big = 2 ** 53
print(big == float(big), big + 1 == float(big), big + 1 > float(big), 2 ** 63 == 9.223372036854775807e18)
print(2 ** 1000 > 1e308, -(2 ** 2000) < -1e308, 2 ** 2000 < float("inf"), 2 ** 2000 > float("-inf"))
print(1 == 1.0 == True, 0 == False, 1 < 1.5 < 2, 3 > 2 > 1 > 0, 1 < 3 > 2)
print(10 ** 30 == 10 ** 30, 10 ** 30 < 10 ** 30 + 1, -(10 ** 30) < 5 < 10 ** 30)
print(float("nan") == float("nan"), float("nan") < 1, not float("nan") > 1)
print({1: "a", 1.0: "b", True: "c"}, {2 ** 70: "x"}[2.0 ** 70])
print(max(3, 2 ** 65, 5.5), min(-1, -(2 ** 64), 0.5), sorted([2 ** 64, 1, -(2 ** 64), 1.5, 2 ** 63]))
print(hash(5) == hash(5.0), hash(2 ** 61 - 1), hash(-1), hash(2 ** 100), hash(True))


def order(*xs):
    n = 0
    for a, b in zip(xs, xs[1:]):
        if a < b:
            n += 1
    return n


print(order(1, 2.0, 2 ** 63, 1e30, 2 ** 200))
try:
    print(1 < "a")
except TypeError as e:
    print(e)
