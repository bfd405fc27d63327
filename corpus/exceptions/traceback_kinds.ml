# Frames of methods, lambdas, generators, comprehensions and module code.
class Thing:
    @property
    def broken(self):
        return self.helper(lambda x: x / 0)

    def helper(self, f):
        return [f(k) for k in range(2)]

    def __str__(self):
        return "thing " + self.broken


def items(t):
    yield 1
    yield str(t)


def consume(t):
    return sum(len(x) for x in items(t) if x != 1)


consume(Thing())
