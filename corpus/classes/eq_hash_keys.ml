class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"P({self.x}, {self.y})"


d = {}
for k in range(6):
    d[Point(k % 3, k % 2)] = k
print(d, len(d), d[Point(2, 1)], Point(1, 1) in d, Point(9, 9) in d, Point(1.0, True) in d)
print(Point(1, 2) == Point(1, 2), Point(1, 2) != Point(1, 2), Point(1, 2) == (1, 2), Point(1, 2) != 5, Point(0, 0) is Point(0, 0))
print(len({Point(1, 1), Point(1, 1), Point(1, 2)}), [Point(1, 1)].count(Point(1, 1)), [Point(0, 0), Point(1, 1)].index(Point(1, 1)), Point(1, 1) in (5, Point(1, 1)))
xs = [Point(1, 2), Point(3, 4)]
xs.remove(Point(3, 4))
print(xs, xs == [Point(1, 2)], (Point(1, 2),) == (Point(1, 2),), {1: Point(0, 0)} == {1: Point(0, 0)})


class NoHash:
    def __eq__(self, other):
        return True


class Bad:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 7

    def __eq__(self, other):
        print("eq", self.n, other.n)
        return self.n == other.n


try:
    {NoHash(): 1}
except TypeError as e:
    print(e)
print(NoHash() == 5, 5 == NoHash(), NoHash() != 5)
t = {Bad(1): "one"}
t[Bad(2)] = "two"
print(t[Bad(1)], t[Bad(2)], len(t))
same = Bad(3)
print(same in [same], {same: 1}[same])


class Plain:
    pass


p, q = Plain(), Plain()
print(p == p, p == q, p != q, {p: 1, q: 2}[q], len({p, q, p}))


class HashBad:
    def __hash__(self):
        return "x"


try:
    hash(HashBad())
except TypeError as e:
    print(e)
