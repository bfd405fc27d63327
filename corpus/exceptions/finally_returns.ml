def swallow():
    try:
        raise ValueError("lost")
    finally:
        return "finally wins"


def override():
    try:
        return "try"
    finally:
        return "finally"


def order(log):
    try:
        log.append("try")
        return log.append("value") or len(log)
    finally:
        log.append("finally")


def value_fixed():
    x = 1
    try:
        return x
    finally:
        x = 99


def mutable():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


def nested():
    try:
        try:
            raise KeyError("inner")
        finally:
            raise TypeError("from finally")
    except TypeError as e:
        return f"{e} after {e.__context__!r}"


def through(n):
    try:
        if n == 0:
            raise IndexError("bottom")
        return through(n - 1)
    except IndexError:
        if n < 2:
            raise
        return f"stopped at {n}"
    finally:
        print("finally", n)


def three_frames():
    def a():
        b()

    def b():
        try:
            c()
        finally:
            return "b swallowed"

    def c():
        raise ValueError("c")

    return a(), b()


log = []
print(swallow(), override(), order(log), log, value_fixed(), mutable(), nested())
print(through(3))
print(three_frames())
