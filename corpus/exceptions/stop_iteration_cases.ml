# StopIteration in generators, iterators, next() and comprehensions.
def leak():
    yield 1
    next(iter([]))
    yield 2


try:
    print(list(leak()))
except RuntimeError as e:
    print(e, type(e.__cause__).__name__)


def guarded():
    it = iter([1, 2])
    while True:
        try:
            x = next(it)
        except StopIteration:
            return "end"
        yield x


g = guarded()
print(list(g))


class Once:
    def __init__(self):
        self.done = False

    def __iter__(self):
        return self

    def __next__(self):
        if self.done:
            raise StopIteration("value")
        self.done = True
        return "once"


print(list(Once()), [*Once()], next(Once()))
o = Once()
next(o)
try:
    next(o)
except StopIteration as e:
    print(e.value, e.args)


def delegating():
    r = yield from Once()
    print("delegated result", r)


print(list(delegating()))
try:
    print([next(iter([])) for _ in range(2)])
except StopIteration as e:
    print("list comprehension lets it out", e.args)
try:
    print(list(next(iter([])) for _ in range(2)))
except RuntimeError as e:
    print("generator expression:", e)


def fails(x):
    raise StopIteration


print(list(map(fails, [1, 2])), list(filter(fails, [1])), list(zip([1], Once(), iter(()))))
try:
    sorted([1, 2], key=fails)
except StopIteration as e:
    print("sorted lets it out")
for x in Once():
    try:
        next(iter(()))
    except StopIteration:
        print("inside loop", x)


class BadIter:
    def __iter__(self):
        raise StopIteration


try:
    for x in BadIter():
        print("never")
except StopIteration:
    print("from __iter__")
print(next(iter([]), "default"), next((x for x in []), None), next(Once(), 5))
