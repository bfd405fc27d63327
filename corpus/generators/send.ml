def averager():
    total = 0
    count = 0
    average = None
    while True:
        x = yield average
        if x is None:
            return total, count
        total += x
        count += 1
        average = total / count


g = averager()
print(next(g), g.send(10), g.send(20), g.send(2.5))
try:
    g.send(None)
except StopIteration as e:
    print(e.value)


def echo():
    received = []
    while len(received) < 4:
        received.append((yield len(received)))
    yield received


g = echo()
try:
    g.send("too early")
except TypeError as e:
    print(e)
print(next(g), g.send("a"), next(g), g.send([1]), g.send(2 ** 65))


def swap():
    a = yield "first"
    b = yield "second", a
    c = (yield b) + (yield a)
    return c


g = swap()
print(next(g), g.send(1), g.send("b"), g.send(10))
try:
    g.send(20)
except StopIteration as e:
    print(e.value)
try:
    g.send(5)
except StopIteration as e:
    print(repr(e))


def accumulate(start):
    total = start
    while (x := (yield total)) is not None:
        total = total + x


for start, items in ((0, [1, 2.5]), ("", ["a", "b"]), ([], [[1], [2]]), (2 ** 63 - 1, [1, 1])):
    g = accumulate(start)
    next(g)
    print([g.send(x) for x in items], next(g, "finished"))


def in_expression():
    print("result", (yield 1) * 2 + (yield 2))


g = in_expression()
next(g)
print(g.send(5))
try:
    g.send(7)
except StopIteration:
    print("stop")
