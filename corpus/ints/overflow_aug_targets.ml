# Augmented assignments overflow in every kind of target; the target's parts are evaluated once.
log = []


def at(x):
    log.append(x)
    return x


class Box:
    shared = 2 ** 62

    def __init__(self):
        self.n = 3

    @property
    def p(self):
        return self.n

    @p.setter
    def p(self, v):
        log.append("set")
        self.n = v


xs = [1, 2, 2 ** 62]
d = {"k": 2 ** 40}
b = Box()
xs[at(2)] *= 2
xs[at(0)] <<= 63
xs[-1] -= 1
d[at("k")] **= 2
d["k"] += at(1)
b.n *= 2 ** 63
b.p += 5
b.shared *= 4
print(xs, d, b.n, b.shared, Box.shared, log)


def cells():
    n = 2 ** 60

    def grow():
        nonlocal n
        n *= 16
        n += 1
        return n

    return grow


g = cells()
print(g(), g(), xs[0] // 2 ** 60)
m = [[1] * 2] * 2
for _ in range(5):
    m[0][1] *= 2 ** 15
    m[1][1] += 1
print(m)
t = 1
for t in range(2):
    t += 2 ** 63
print(t)
a = b2 = 9223372036854775807
a += 1
b2 ^= -1
print(a, b2, a - b2)
x = 5
x -= -9223372036854775807
x //= 3
x |= 1
x %= 10 ** 10
print(x)
for name, value in (("n", 2 ** 63), ("m", 1)):
    setattr(b, name, value)
b.m -= b.n + 1
print(b.m, -b.m >> 1)
