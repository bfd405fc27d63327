def gen(n):
    got = yield n
    yield
    try:
        x = yield from range(n)
    finally:
        print("closing")
    with iter(got) as f:
        yield from f
    return x


def echo():
    while (v := (yield)) is not None:
        print(v)


lam = lambda: (yield 1)
print(list(gen(3)))
