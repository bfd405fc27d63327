# What a generator expression captures, and when its parts are evaluated.
def loud(x):
    print("eval", x)
    return x


xs = [1, 2, 3]
g = (x * k for x in loud(xs) for k in loud([10]))
print("made")
print(next(g))
xs.append(4)
print(list(g))
n = 2
h = (v * n for v in [1, 2])
n = 100
print(list(h))


def make():
    out = []
    for i in range(3):
        out.append(i * j for j in range(2))
    return out


print([list(g) for g in make()])
try:
    bad = (1 // z for z in [0])
    print("no error yet")
    next(bad)
except ZeroDivisionError as e:
    print(e)
try:
    lazy = (q for q in 1 // 0)
except ZeroDivisionError:
    print("eager outermost")


class Box:
    items = [1, 2, 3]
    doubled = list(x * 2 for x in items)
    factor = 5

    def gen(self):
        return (x * self.factor for x in self.items)


b = Box()
g = b.gen()
b.factor = 7
print(Box.doubled, next(g), list(g))
g1 = (x for x in range(5))
g2 = (y for y in g1 if y % 2)
print(next(g1), next(g2), next(g1), list(g2), list(g1))
print(sum(x * y for x in range(3) for y in range(x)), max((len(w), w) for w in "a bbb cc".split()), sorted(-x for x in (1, 3, 2)), dict((k, k * k) for k in range(3)), set(x % 2 for x in range(4)), "".join(c for c in "a1b2" if c.isalpha()), any(x > 2 for x in [1, 2, 3]), [*(x for x in "ab")], tuple(x for x in ()))
nested = ((x, list(y for y in range(x))) for x in range(3))
print(list(nested))
total = 0
for a, b in ((p, q) for p in range(2) for q in "xy"):
    total += a
    print(b, end="")
print(total)


def consume(it):
    for x in it:
        return x, it


first, rest = consume(x * x for x in range(4))
print(first, list(rest))
fs = list((lambda: z) for z in range(3))
print([f() for f in fs])
