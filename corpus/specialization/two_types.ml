def twice(x):
    return x + x


def scale(values, k):
    out = []
    for v in values:
        out.append(v * k)
    return out


def biggest(a, b):
    return a if a > b else b


def total(xs):
    t = xs[0]
    for x in xs[1:]:
        t += x
    return t


print(twice(3), twice(2.5), twice("ab"), twice([1]), twice((1, 2)), twice(2 ** 62), twice(True))
print(scale([1, 2], 3), scale([1.5, 2], 2), scale(["a", "b"], 2), scale([[0]], 2), scale([1, 2], 1.5))
print(biggest(1, 2), biggest(1.5, 0.5), biggest("a", "b"), biggest([1], [0, 5]), biggest(2, 1.5), biggest((1, "a"), (1, "b")))
print(total([1, 2, 3]), total([1, 2.5]), total(["x", "y"]), total([[1], [2]]), total([2 ** 63, 1]))


def pick(flag, a, b):
    if flag:
        return a
    return b


print(pick(True, 1, "s") + 1, pick(False, 1, "s") + "t", pick(0, None, [1]), pick([], 1, 2))


def dist(p, q):
    return ((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2) ** 0.5


print(dist((0, 0), (3, 4)), dist([0.5, 1], [0.5, 3]), dist((1, 2), (1, 2)))


def fill(n, v):
    xs = []
    for _ in range(n):
        xs.append(v)
    return xs


a = fill(2, 0)
b = fill(2, "x")
c = fill(2, 0.5)
a.append("mixed")
c[0] = 1
print(a, b, c)


def rec(x, n):
    return x if n == 0 else rec(x + x, n - 1)


print(rec(1, 5), rec("a", 3), rec(0.5, 4), rec([1], 1), rec(1, 70))
