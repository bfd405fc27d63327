# One function, more argument types than is worth making copies for.
class A:
    def __init__(self, v):
        self.v = v

    def __add__(self, other):
        return A(self.v + (other.v if isinstance(other, A) else other))

    def __repr__(self):
        return f"A({self.v})"


def show(x, y):
    try:
        r = x + y
    except TypeError as e:
        return f"{type(x).__name__}+{type(y).__name__}: {e}"
    return f"{type(x).__name__}+{type(y).__name__} = {r}"


values = [1, 2.5, True, "s", [1], (2,), None, {1: 2}, {3}, A(7), 10 ** 20, range(2), len]
for x in values[:10]:
    for y in values[:10]:
        print(show(x, y))


def describe(x):
    n = 0
    for t in (bool, int, float, str, list, tuple, dict, set):
        n = n * 2 + isinstance(x, t)
    return n


print([describe(v) for v in values])


def size(x):
    return len(x)


sizes = []
for v in values:
    try:
        sizes.append(size(v))
    except TypeError as e:
        sizes.append(str(e))
print(sizes)


def identity(x, *rest):
    return (x, rest) if rest else x


print([identity(v) for v in values[:9]], identity(1, 2), identity("a", None, 2.5))
