def f(a, b, c):
    x = a() < b() < c()
    if a() == b() in c():
        print(1)
    y = a() or b() and c()
    y = y and a()
    z = a() if b() else c()
    if not (a() or b()):
        pass
    assert a() <= b() <= c(), "bad"
    w = not a()
    v = a() not in b() is not c()
    return x, y, z, w, v
