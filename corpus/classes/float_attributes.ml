# Attributes that are always floats: unbound, deleted, inherited, reached by name, shown, compared, collected.
import math


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm(self):
        return math.sqrt(self.x * self.x + self.y * self.y)

    def late(self):
        self.z = 1.5
        return self.z


class Weighted(Point):
    def __init__(self, x, y, weight, label):
        Point.__init__(self, x, y)
        self.label = label
        self.weight = weight

    def moment(self):
        return self.norm() * self.weight


class Default:
    rate = 0.25

    def raise_to(self, rate):
        self.rate = rate


class Cycle:
    def __init__(self, value):
        self.value = value
        self.other = self


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a


class Noisy:
    def __init__(self, size):
        self.size = size

    def __del__(self):
        print("del", self.size)


def unbound(p):
    try:
        return p.z
    except AttributeError as e:
        return f"AttributeError: {e}"


def main():
    p = Point(3.0, 4.0)
    print(p.norm(), p.x, p.y)
    print(unbound(p), p.late(), unbound(p))
    del p.z
    print(unbound(p))
    try:
        del p.z
    except AttributeError as e:
        print("AttributeError", e)
    w = Weighted(6.0, 8.0, 0.5, "w")
    print(w.moment(), w.label, w.weight)
    print(sorted(w.__dict__.items()), vars(p))
    print(getattr(w, "weight"), hasattr(w, "z"), hasattr(w, "x"))
    d = Default()
    print(d.rate)
    d.raise_to(0.75)
    print(d.rate, Default.rate)
    del d.rate
    print(d.rate)
    for i in range(3):
        Cycle(float(i))
    s = Slotted(2.5)
    print(s.a)
    try:
        print(s.b)
    except AttributeError as e:
        print("AttributeError", e)
    n = Noisy(0.5)
    n.size = n.size / 4.0
    n = None
    q = Point(float("nan"), -0.0)
    q.x += 1.0
    print(q.x != q.x, math.copysign(1.0, q.y), q.y)
    q.x = 1e308 * 10.0
    print(q.x, q.x - q.x)
    try:
        q.x = math.sqrt(-1.0)
    except ValueError as e:
        print("ValueError", e, q.x)
    try:
        q.y = 1.0 / q.y
    except ZeroDivisionError as e:
        print("ZeroDivisionError", e, q.y)
    things = [Point(i / 2.0, 0.0) for i in range(4)] + [Weighted(9.0, 0.0, 1.0, "x")]
    print([t.x for t in things], max(t.norm() for t in things))
    things.sort(key=lambda t: -t.x)
    print([t.x for t in things])


main()
