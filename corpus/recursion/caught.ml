def forever(n):
    return forever(n + 1) + 1


try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, str(e)[:32])


class Loop:
    def __getitem__(self, k):
        return self[k + 1]

    def method(self):
        return self.method()

    @property
    def prop(self):
        return self.prop

    def __eq__(self, o):
        return self == o


loop = Loop()
for name, f in (("getitem", lambda: loop[0]), ("method", loop.method), ("prop", lambda: loop.prop), ("eq", lambda: loop == 1), ("lambda", lambda: (lambda g: g(g))(lambda g: g(g)))):
    try:
        f()
    except RecursionError as e:
        print(name, "RecursionError")


def ping(n):
    return pong(n + 1)


def pong(n):
    return ping(n + 1)


cleaned = []


def guarded(n):
    try:
        return guarded(n + 1)
    finally:
        if n < 3:
            cleaned.append(n)


for f in (ping, guarded):
    try:
        f(0)
    except RuntimeError as e:
        print(f.__name__, isinstance(e, RecursionError))
print(cleaned)


def limited(n):
    try:
        return limited(n + 1)
    except RecursionError:
        return "stopped"


print(limited(0))


def ok(n):
    return 0 if n == 0 else 1 + ok(n - 1)


print(ok(800))
for _ in range(3):
    try:
        forever(1)
    except RecursionError:
        pass
print(ok(800))
