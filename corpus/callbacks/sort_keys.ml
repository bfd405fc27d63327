calls = []


def key(x):
    calls.append(x)
    return -x if isinstance(x, int) else len(x) if isinstance(x, str) else 0


print(sorted([3, 1, 2], key=key), calls)
calls.clear()
print(max([3, 1, 2], key=key), min("a", "bbb", "cc", key=key), max([], key=key, default="none"), calls)
words = ["banana", "Apple", "cherry", "date"]
print(sorted(words, key=str.lower), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: w[-1]), min(words, key=lambda w: w.count("a")))
limit = [10]


class Keyer:
    def __init__(self, k):
        self.k = k
        self.n = 0

    def __call__(self, x):
        self.n += 1
        return x % self.k

    def method(self, x):
        return -x


k = Keyer(3)
print(sorted(range(10), key=k), k.n, sorted([1, 5, 3], key=k.method), max(range(7), key=Keyer(5)))


def shrink(x):
    if limit:
        limit.pop()
    return x


xs = [5, 3, 4]
xs.sort(key=shrink)
print(xs, limit)


def failing(x):
    if x == 3:
        raise KeyError(x)
    return x


ys = [5, 3, 1]
try:
    ys.sort(key=failing)
except KeyError as e:
    print("failed", e, sorted(ys))


def observer(x):
    seen.append(len(zs))
    return x


seen = []
zs = [2, 1, 3]
zs.sort(key=observer)
print(zs, seen)


def mutator(x):
    ms.append(0)
    return x


ms = [2, 1]
try:
    ms.sort(key=mutator)
except ValueError as e:
    print(e, ms)
big = [2 ** 64, -(2 ** 64), 5, 2.5]
print(sorted(big, key=lambda v: v * v), sorted(big, key=abs), sorted(big, key=str), max(big, key=lambda v: -v))
print(sorted(["b", "a"], key=None), sorted({"x": 3, "y": 1}.items(), key=lambda kv: kv[1]), max({"x": 3, "y": 9}, key={"x": 3, "y": 9}.get))
