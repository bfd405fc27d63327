def f(xs):
    for x in xs:
        try:
            if x == 1:
                continue
            if x == 2:
                break
            if x == 3:
                return x
            print(x)
        finally:
            print("fin", x)
    return None


def override():
    while True:
        try:
            return 1
        finally:
            break
    return 2


def handlers(g):
    try:
        v = g()
    except ValueError as e:
        print(e)
        return e
    except (KeyError, TypeError):
        raise
    else:
        print("ok", v)
    finally:
        print("done")


class Mine(Exception):
    pass


def custom(g):
    try:
        g()
    except Mine as e:
        print(e)
    except:
        pass
    try:
        g()
    except Mine:
        raise ValueError("x") from None


def uses_with(path):
    with iter(path) as f, iter("b") as g:
        for line in f:
            if line:
                return line
    print("after")
