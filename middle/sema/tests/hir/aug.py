total = 0


def f(obj, xs, i):
    global total
    total += 1
    obj.count -= g()
    xs[g()] *= g()
    xs[i:g()] += [1]
    i **= (i := 2)
    obj.a.b //= 2


def g():
    global made

    class made:
        pass

    x: int
    y: int = 3
    obj.z: str = "s"
    return y
