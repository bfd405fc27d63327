def f(c):
    if c:
        x = 1
    print(x)
    print(x)
    del x
    print(x)


def g(xs):
    for i in xs:
        y = i
    print(y, i)
    try:
        z = xs()
    except ValueError as e:
        z = 0
    print(z)
    print(e)
    while True:
        w = 1
        if w:
            break
    print(w)


def h(c):
    try:
        v = c()
    finally:
        print(v)
    return v


def k():
    n += 1
    del k
    k = 2
    return (lambda: m)()
    m = 1


def cells(c):
    if c:
        m = 1
    del c
    return lambda: (m, c)


print(missing)
del nothing
