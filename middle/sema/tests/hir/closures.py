def late():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    return [f() for f in fs]


def fresh():
    return [lambda: x for x in range(3)]


def counter(start):
    n = start

    def inc(by=1):
        nonlocal n
        n += by
        return n

    def outer():
        def deep():
            nonlocal n
            n = 0
            return start

        return deep

    return inc, outer


def rec(k):
    def fact(n):
        return 1 if n <= 1 else n * fact(n - 1)

    return fact(k)


print(late(), fresh(), counter(1))
