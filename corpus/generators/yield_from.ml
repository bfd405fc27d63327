def inner(name):
    try:
        got = yield name + "1"
        print(name, "got", got)
        got = yield name + "2"
        print(name, "got", got)
        return name + " result"
    except ValueError as e:
        print(name, "caught", e)
        yield name + " recovered"
        return "recovered result"
    finally:
        print(name, "finally")


def outer():
    a = yield from inner("a")
    print("a returned", a)
    b = yield from inner("b")
    print("b returned", b)
    c = yield from [10, 20]
    print("list returned", c)
    return (a, b)


g = outer()
print(next(g))
print(g.send("x"))
print(g.send("y"))
print(g.throw(ValueError("thrown")))
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
g = outer()
next(g)
g.close()
print("closed")


def chain(*its):
    for it in its:
        yield from it


print(list(chain("ab", [1], (2,), {3: 4}, range(2), (x for x in "z"))))


def flatten(x):
    if isinstance(x, list):
        for y in x:
            yield from flatten(y)
    else:
        yield x


print(list(flatten([1, [2, [3, [4]], "five"], [], 6])))


def depth(n):
    if n == 0:
        yield "bottom"
        return 0
    return (yield from depth(n - 1)) + 1


def run(n):
    r = yield from depth(n)
    yield r


print(list(run(50)))


def passes_error():
    yield from (1 // k for k in (1, 0))


g = passes_error()
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e)


def send_to_list():
    yield from [1, 2]


g = send_to_list()
next(g)
try:
    g.send(5)
except AttributeError as e:
    print(e)
try:
    list(chain(5))
except TypeError as e:
    print(e)
