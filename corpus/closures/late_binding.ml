fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])
i = "changed"
print([f() for f in fs])


def make():
    out = []
    for k in range(3):
        out.append(lambda x: x + k)
    k = 100
    return out


print([f(1) for f in make()])
print([f(1) for f in [lambda x, k=k: x * 10 + k for k in range(3)]])


def factory():
    return [lambda: (a, b) for a in range(2) for b in range(2)]


print([f() for f in factory()])


def nested(n):
    def level1():
        def level2():
            return n, m

        return level2

    m = n * 2
    f = level1()
    n = n + 1
    m = "late"
    return f


print(nested(5)())


def swap():
    x = 1

    def get():
        return x

    before = get()
    x = "two"
    after = get()
    x = [3]
    return before, after, get


b, a, g = swap()
print(b, a, g())
g().append(4)
print(g())


def unbound():
    def use():
        return later

    try:
        use()
    except NameError as e:
        print(type(e).__name__, e)
    later = 1
    r = use()
    del later
    try:
        use()
    except NameError as e:
        print(e)
    return r


print(unbound())
