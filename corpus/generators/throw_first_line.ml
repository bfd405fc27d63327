# An exception thrown into a generator that has not started leaves it from the line where its function begins.
def simple(a,
           b=2):

    yield a + b


def delegating():
    numbers = (1
      for x in [1])
    yield from numbers


class Numbers:
    @property
    def all(self):
        yield 1

    def some(self):
        try:
            yield 1
        except ValueError:
            print("not reached")


def stops(n):
    g = simple(n)
    for _ in range(2):
        try:
            g.throw(StopIteration(n))
        except StopIteration as e:
            print(type(e), e, e.__cause__)


def run(throws):
    if throws:
        generator, exception = throws[0]
        try:
            generator.throw(exception)
        finally:
            run(throws[1:])


stops(3)
run([
    (simple(1), KeyError(1)),
    (delegating(), TypeError("two")),
    (Numbers().all, ValueError(3)),
    (Numbers().some(), ValueError),
    ((x
      for x in
        [1, 2]), OSError("five")),
    ((lambda:
        (yield))(), IndexError(6)),
])
