def clamp(x, lo, hi):
    return lo if x < lo else hi if x > hi else x


def mean(xs):
    total = 0
    for x in xs:
        total += x
    return total / len(xs)


def power_sum(x, n):
    acc = 0
    p = 1
    for _ in range(n):
        acc += p
        p *= x
    return acc


def sign(x):
    return (x > 0) - (x < 0)


def horner(coeffs, x):
    r = coeffs[0]
    for c in coeffs[1:]:
        r = r * x + c
    return r


print(clamp(5, 0, 3), clamp(-1.5, 0, 3), clamp(2, 0.5, 2.5), clamp(True, 0, 5), clamp("m", "a", "f"), clamp(2 ** 70, 0, 2 ** 65))
print(mean([1, 2]), mean([True, False]), mean([0.1] * 3), mean([2 ** 63, 2 ** 63]), mean((5,)))
print(power_sum(2, 10), power_sum(2, 70), power_sum(0.5, 5), power_sum(-1, 7), power_sum(True, 4), power_sum(10, 25))
print([sign(v) for v in (-2, 0, 3, -0.5, 0.0, 1e300, -(10 ** 30), True)])
print(horner([1, 2, 3], 2), horner([1, 2, 3], 0.5), horner([0.5, 0], 4), horner([2 ** 40, 1], 2 ** 40), horner([True, True], 1), horner([7], None))


def integrate(f, a, b, n):
    h = (b - a) / n
    return sum(f(a + (k + 0.5) * h) for k in range(n)) * h


print(round(integrate(lambda x: x * x, 0, 3, 300), 6), round(integrate(lambda x: 1, 0, 5, 10), 6), round(integrate(abs, -1, 1, 100), 6))


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


print(gcd(12, 18), gcd(2 ** 80, 6 ** 30), gcd(7.5, 2.5), gcd(-12, 18), gcd(0, 5), gcd(True, 3))


def compare(a, b):
    return [a < b, a <= b, a == b, a != b, a > b, a >= b]


for a, b in ((1, 1.0), (1, True), (2 ** 53, 2.0 ** 53 + 2), (2 ** 64, 1e19), (0.1 + 0.2, 0.3), (-1, 0.5), ("a", "b"), ((1, 2), (1, 2.0))):
    print(a, b, compare(a, b))


def arith(a, b):
    return [a + b, a - b, a * b, a / b, a // b, a % b, a ** b]


for a, b in ((7, 2), (7.0, 2), (7, 2.0), (-7, 2), (True, 2), (7, True), (2 ** 62, 3), (-0.5, 2)):
    print(a, b, arith(a, b))
