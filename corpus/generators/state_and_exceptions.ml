def steps():
    try:
        yield "a"
        raise ValueError("v")
    except ValueError as e:
        yield f"handled {e}"
        try:
            yield "nested"
            1 // 0
        except ZeroDivisionError as z:
            yield f"{z} / {z.__context__!r}"
    else:
        yield "never"
    finally:
        yield "finally"
    yield "end"


print(list(steps()))


def outer_exception():
    yield 1
    try:
        yield 2
    except KeyError:
        yield "key"


try:
    raise OSError("outside")
except OSError:
    g = outer_exception()
    print(next(g), next(g), g.throw(KeyError("k")))
    try:
        next(g)
    except StopIteration:
        print("stopped")


def reentrant():
    yield next(me)


me = reentrant()
try:
    next(me)
except ValueError as e:
    print(e)


def with_block():
    class Ctx:
        def __enter__(self):
            print("in")
            return self

        def __exit__(self, *a):
            print("out", a[0].__name__ if a[0] else None)

    with Ctx():
        for k in range(3):
            if k == 1:
                continue
            yield k


print(list(with_block()))
g = with_block()
next(g)
g.close()


def loop_state():
    total = 0
    for i in range(3):
        for j in "ab":
            if i == 1 and j == "a":
                continue
            total += i
            sent = yield i, j, total
            if sent:
                total *= sent
        else:
            yield "inner done"
    while total < 10 ** 20:
        total = total * total + 7
        yield total


g = loop_state()
print(next(g), g.send(5), [x for x in g])


def args(a, *rest, k=1, **kw):
    a += k
    yield a
    yield rest
    yield sorted(kw)


print(list(args(1, 2, 3, k=4, z=5)))


class Container:
    def __init__(self, xs):
        self.xs = xs

    def __iter__(self):
        for x in self.xs:
            yield x

    def windows(self, n):
        for k in range(len(self.xs) - n + 1):
            yield self.xs[k:k + n]


c = Container([1, 2, 3, 4])
print(list(c), list(c.windows(2)), sum(c), [sum(w) for w in c.windows(3)])
outer_g = (x + y for x in (a * 10 for a in range(3)) for y in (b for b in range(2)))
print(list(outer_g))
try:
    bad = (x for x in 5)
except TypeError as e:
    print(e)
