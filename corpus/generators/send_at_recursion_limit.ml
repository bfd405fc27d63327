# A value sent to a generator that may not be entered any more is not kept by anything.


class Sent:
    def __del__(self):
        print("released")


def call(f, v):
    return f(v)


def receiver():
    got = None
    while True:
        got = yield call(lambda x: x is not None, got)
        got = None


def down(g, v):
    try:
        return down(g, v) + 1
    except RecursionError:
        try:
            g.send(v)
        except (RecursionError, StopIteration):
            return 1
        return 0


generator = receiver()
next(generator)
value = Sent()
print(down(generator, value) > 0)
print("before")
del value
print("after")
