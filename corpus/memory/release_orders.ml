# Long chains of every kind of object, dropped in every way: releasing must not recurse, and must release all.
class Node:
    def __init__(self, next, value=None):
        self.next = next
        self.value = value


class Counted:
    live = 0

    def __init__(self, next):
        self.next = next
        Counted.live += 1

    def __del__(self):
        Counted.live -= 1


def chain(n, make):
    head = None
    for k in range(n):
        head = make(head)
    return head


def closure(inner):
    def f():
        return inner

    return f


def late(inner):
    yield 1
    yield inner


def suspended(inner):
    g = late(inner)
    next(g)
    return g


class Bound:
    def __init__(self, inner):
        self.inner = inner

    def method(self):
        return self.inner


def error(inner):
    e = ValueError("e")
    e.inner = inner
    return e


makers = [
    ("node", Node),
    ("counted", Counted),
    ("list", lambda x: [x]),
    ("tuple", lambda x: (x, 1)),
    ("dict", lambda x: {"k": x}),
    ("key", lambda x: {(1, 2): x, 3: 4}),
    ("closure", closure),
    ("generator", suspended),
    ("bound", lambda x: Bound(x).method),
    ("error", error),
    ("iterator", lambda x: iter([x])),
    ("mixed", lambda x: [{"n": Node((x, "text" * 3))}]),
]
for name, make in makers:
    for n in (1, 2, 38, 39, 40, 41, 42, 79, 80, 81, 82, 1000, 20000):
        kept = chain(n, make)
        kept = None
    print(name, Counted.live)


def dropped_by_return(n):
    local = chain(n, Counted)
    return n


def dropped_by_error(n):
    local = chain(n, Counted)
    raise KeyError(n)


def dropped_deep(depth, n):
    if depth == 0:
        local = chain(n, Counted)
        local = 5
        return Counted.live
    return dropped_deep(depth - 1, n)


print(dropped_by_return(5000), Counted.live)
try:
    dropped_by_error(5000)
except KeyError as e:
    print(e)
print(Counted.live, dropped_deep(800, 5000))
holder = [chain(3000, Counted), chain(3000, Counted)]
holder[0] = 1
print(Counted.live)
holder.clear()
print(Counted.live)
table = {k: chain(500, Counted) for k in range(5)}
del table[2]
print(Counted.live, table.pop(1) is not None, Counted.live)
table.update({3: None})
print(Counted.live)
table = None
print(Counted.live)
items = [chain(100, Counted) for _ in range(20)]
del items[3:9]
print(Counted.live)
items[:] = []
print(Counted.live)


def consumer(head):
    for k in range(3):
        yield head.next
        head = head.next


g = consumer(chain(4000, Counted))
next(g)
print(Counted.live)
g.close()
print(Counted.live)
first = chain(1000, Counted)
middle = first
for _ in range(500):
    middle = middle.next
first = None
print(Counted.live)
middle.next = middle.next.next
print(Counted.live)
middle = None
print(Counted.live)
