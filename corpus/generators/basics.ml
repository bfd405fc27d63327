def count(n):
    k = 0
    while k < n:
        yield k
        k += 1
    return "done"


g = count(3)
print(next(g), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value, repr(e))
try:
    next(g)
except StopIteration as e:
    print(e.value)
print(list(count(4)), sum(count(5)), [x * y for x in count(3) for y in count(x)], list(zip(count(2), count(9))), dict(enumerate(count(2))), *count(3), max(count(4)), 2 in count(5), tuple(count(0)))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(n, it):
    for k, x in enumerate(it):
        if k >= n:
            return
        yield x


def pairs(xs):
    prev = None
    for x in xs:
        if prev is not None:
            yield prev, x
        prev = x


print(list(take(12, fib())), list(take(3, pairs(fib()))), [x for x in take(100, fib())][-1])
g = (k * k for k in range(4))
print(next(g), list(g), list(g), next(g, "empty"))


def empty():
    return
    yield


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(empty()), list(tree(3)))


def evens():
    for k in range(3):
        got = yield
        print("got", got, k)


print(list(evens()))
g = count(2)
print(iter(g) is g, type(g).__name__, g.__name__)
a, b = count(2)
print(a, b)


def many_types():
    yield 1
    yield "two"
    yield 3.0
    yield [4]
    yield None
    yield 2 ** 70


print(list(many_types()))
lazy = []


def effects():
    lazy.append("start")
    yield 1
    lazy.append("middle")
    yield 2
    lazy.append("end")


g = effects()
print(lazy, next(g), lazy, list(g), lazy)
