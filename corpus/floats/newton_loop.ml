# Typed float loops: the same operations must round alike.
def root(n, steps):
    x = n / 2.0
    for _ in range(steps):
        x = (x + n / x) / 2.0
    return x


def simpson(f, a, b, n):
    h = (b - a) / n
    s = f(a) + f(b)
    for k in range(1, n):
        s += f(a + k * h) * (4 if k % 2 else 2)
    return s * h / 3


print(root(2.0, 6), root(10, 8), root(1e10, 40))
print(simpson(lambda t: t * t, 0.0, 3.0, 10), simpson(lambda t: 1 / (1 + t * t), 0, 1, 100))
x, v = 1.0, 0.0
for step in range(1000):
    v -= x * 0.01
    x += v * 0.01
print(x, v)
z = 0.1
for _ in range(60):
    z = 3.7 * z * (1 - z)
print(z)
