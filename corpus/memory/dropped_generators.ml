# Generators dropped at every point: their `finally` blocks run, their frames are given back, also in chains and cycles.
log = []


def guarded(name, inner=None):
    try:
        yield name
        try:
            yield inner
        finally:
            log.append(("inner", name))
    finally:
        log.append(("outer", name))


for steps in range(4):
    g = guarded(steps)
    for _ in range(steps):
        next(g, None)
    g = None
    print(steps, log)
    log.clear()
head = None
for k in range(3000):
    head = guarded(k, head)
    next(head)
    next(head)
head = None
print(len(log), log[0], log[-1])
log.clear()


def delegating(n):
    if n == 0:
        yield "bottom"
    else:
        try:
            yield from delegating(n - 1)
        finally:
            log.append(n)


g = delegating(200)
print(next(g))
g = None
print(len(log), log[0], log[-1])
log.clear()


def holds_itself():
    me = []
    me.append(me)
    try:
        me.append((yield 1))
        yield 2
    finally:
        log.append("self")


for k in range(15000):
    g = holds_itself()
    next(g)
    g.send(g)
g = None
print(len(log) > 1000, set(log))
log.clear()


def failing():
    try:
        yield 1
    finally:
        local = [k for k in range(100)]
        len(local[50:])


many = []
for k in range(20000):
    g = failing()
    next(g)
    many.append(g)
many = many[::2]
print(len(many))
many = None


def reader(rows):
    for row in rows:
        for word in row.split():
            yield word.upper()


for k in range(2000):
    r = reader(["one two", "three four"])
    pair = [next(r) for _ in range(1 + k % 4)]
print(pair)
pipeline = (x * x for x in (y + 1 for y in (z for z in range(1000)) if y % 2))
print(next(pipeline), next(pipeline))
pipeline = None


def catches():
    while True:
        try:
            yield 1
        except ValueError as e:
            kept.append(e)


kept = []
g = catches()
next(g)
for k in range(500):
    g.throw(ValueError(k))
g = None
print(len(kept), kept[-1])
kept = None
