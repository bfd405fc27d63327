# `__del__` that makes garbage, revives its object, raises, collects, or runs while others wait for their release.
import sys

log = []


class Noisy:
    def __init__(self, name, other=None):
        self.name = name
        self.other = other

    def __del__(self):
        log.append(self.name)


class Maker:
    """Its end makes more objects, some of them with ends of their own."""

    def __init__(self, n, next=None):
        self.n = n
        self.next = next

    def __del__(self):
        junk = [[k] for k in range(50)]
        ring = [junk]
        ring.append(ring)
        if self.n:
            Maker(self.n - 1)


class Phoenix:
    ashes = []

    def __init__(self):
        self.lives = 0

    def __del__(self):
        self.lives += 1
        Phoenix.ashes.append(self)


a = Noisy("a", Noisy("b", Noisy("c")))
a = None
print(log)
log.clear()
head = None
for k in range(300):
    head = Maker(3, head)
head = None
p = Phoenix()
p = None
print(len(Phoenix.ashes), Phoenix.ashes[0].lives)
p = Phoenix.ashes.pop()
p = None
print(len(Phoenix.ashes))


class Ring:
    live = 0
    revived = []

    def __init__(self, n):
        Ring.live += 1
        self.n = n
        self.me = self
        self.data = [self, {"me": self}]

    def __del__(self):
        Ring.live -= 1
        if self.n % 5000 == 0:
            Ring.revived.append(self)


for k in range(60000):
    Ring(k)
print(Ring.live < 60000, len(Ring.revived) > 0, all(r.me is r and r.data[1]["me"] is r for r in Ring.revived))
Ring.revived.clear()


class Pair:
    gone = 0

    def __init__(self):
        self.other = None

    def __del__(self):
        Pair.gone += 1
        if self.other is not None:
            other = self.other.other
            junk = [[] for _ in range(20)]


for k in range(30000):
    x, y = Pair(), Pair()
    x.other, y.other = y, x
x = y = None
print(Pair.gone > 0)


def local_end():
    v = Noisy("local")
    return len(log)


log.clear()
print(local_end(), log)
for k in range(3):
    Noisy(k)
print(log)
log.clear()
items = [Noisy(k) for k in range(5)]
items[1:3] = []
print(log)
items = items[::-1]
del items[0]
print(log)
d = {k: Noisy(str(k)) for k in range(3)}
d[1] = None
print(log)
d.clear()
print(log)
items = None
print(log)
