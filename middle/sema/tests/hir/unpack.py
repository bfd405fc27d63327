def f(xs, i, a, t):
    a, b = b2, c = xs
    (p, q), *r = xs
    [m, n] = 1, 2
    i, a[i] = 1, 2
    a, b = b, a + b
    a[0], a[1] = a[1], a[0]
    i = t[i] = 5
    x, y, z = xs[0], i, x if i else 0
    for k, (u, *v) in xs:
        print(k, u, v)
    *h, = xs
    t.x, t.y = t.y, t.x
    (), [] = xs
    return h
