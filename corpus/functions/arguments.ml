def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw


print(f(1, c=3), f(1, 5, 6, 7, c=8, z=9), f(*[1, 2, 3], c=0, **{"d": 5, "e": 6}), f(b=1, a=2, c=3))


def g(a, b, /, c, *, d):
    return [a, b, c, d]


print(g(1, 2, 3, d=4), g(1, 2, c=3, d=4))


def h(*args, **kwargs):
    return len(args), sorted(kwargs.items())


print(h(), h(1, *[2, 3], x=1, **{"y": 2}), h(*"abc", *range(2)), h(**{"k with space": 1}))
calls = [
    lambda: f(),
    lambda: f(1),
    lambda: f(1, 2, c=3, a=4),
    lambda: g(1, 2),
    lambda: g(a=1, b=2, c=3, d=4),
    lambda: g(1, 2, 3, 4),
    lambda: g(1, 2, 3, d=4, e=5),
    lambda: g(),
    lambda: h(**{1: 2}),
    lambda: h(*5),
    lambda: h(**5),
    lambda: h(x=1, **{"x": 2}),
    lambda: (lambda x: x)(),
    lambda: (lambda x, y=1: x)(1, 2, 3),
    lambda: (lambda: 1)(5),
    lambda: len("abc")(),
    lambda: g(1, 2, 3, 4, 5, d=1),
    lambda: (lambda a, b, c: 0)(1),
    lambda: (lambda *, k, m: 0)(),
]
for n, call in enumerate(calls):
    try:
        print(n, call())
    except TypeError as e:
        print(n, e)
