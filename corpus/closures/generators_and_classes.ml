def outer(limit):
    calls = 0

    class Item:
        made = 0
        factor = limit * 2

        def __init__(self, v):
            nonlocal calls
            calls += 1
            Item.made += 1
            self.v = v

        def scaled(self):
            return self.v * limit + self.factor

    def items():
        for k in range(limit):
            yield Item(k)

    return Item, items, lambda: calls


Item, items, calls = outer(3)
Other, others, other_calls = outer(2)
print([x.scaled() for x in items()], calls(), Item.made, Other.made)
print([x.scaled() for x in others()], other_calls(), Item is Other, Item.__name__)
g = items()
next(g)
print(calls(), next(g).v, calls())


def running():
    total = 0

    def add():
        nonlocal total
        while True:
            x = yield total
            if x is None:
                return total
            total += x

    return add, lambda: total


add, total = running()
g = add()
next(g)
print(g.send(5), g.send(2.5), total())
try:
    g.send(None)
except StopIteration as e:
    print(e.value, total())


def comprehension_capture(n):
    fs = [lambda: (n, k) for k in range(2)]
    n += 1
    gen = (n * k for k in range(3))
    n += 1
    return [f() for f in fs], list(gen)


print(comprehension_capture(5))
x = "global"


class Body:
    x = "class"
    seen = x

    def method(self):
        return x

    listed = [x for _ in range(1)]


print(Body().method(), Body.seen, Body.listed)
