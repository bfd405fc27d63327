def f(rows, x):
    a = [x for x in rows if x]
    b = {k: v for k, v in rows if k if v}
    c = {x + y for x in rows for y in x}
    d = [[y for y in x] for x in rows]
    e = (x * z for x in rows for z in range(x))
    g = [y for x in rows for y in (y if x else 0,)]
    return a, b, c, d, e, sum(i for i in range(10)), g, x


class C:
    n = 3
    xs = [n for _ in range(n)]
    g = (n for _ in range(n))
    ys = [i for i in xs]


def early(src):
    gen = (q for q in src())
    src = None
    return gen


for r in range(2):
    fs = [lambda: (k, j) for k in range(3) for j in range(k)]
