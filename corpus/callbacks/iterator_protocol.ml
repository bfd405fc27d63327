# Builtins driving user iterators.
class Noisy:
    def __init__(self, n, fail_at=None):
        self.n = n
        self.k = 0
        self.fail_at = fail_at

    def __iter__(self):
        print("iter", end=" ")
        return self

    def __next__(self):
        if self.k == self.fail_at:
            raise ValueError(f"fail at {self.k}")
        if self.k >= self.n:
            print("stop", end=" ")
            raise StopIteration
        self.k += 1
        print(self.k, end=" ")
        return self.k


print(list(Noisy(2)))
print(sum(Noisy(3)))
print(max(Noisy(3)))
print(2 in Noisy(3))
print(tuple(Noisy(1)), set(Noisy(2)), sorted(Noisy(3), reverse=True))
print([x for x in zip(Noisy(2), Noisy(5))])
print(dict(zip("ab", Noisy(5))))
print(any(x > 1 for x in Noisy(5)), all(Noisy(2)))
a, b = Noisy(2)
print(a, b)
for bad in (1, 3):
    try:
        a, b = Noisy(bad)
    except ValueError as e:
        print(e)
first, *rest = Noisy(3)
print(first, rest)
xs = [0]
try:
    xs.extend(Noisy(5, fail_at=2))
except ValueError as e:
    print(e, xs)
xs += Noisy(1)
xs[1:2] = Noisy(2)
print(xs)
print(*Noisy(2))
print(",".join(str(x) for x in Noisy(2)), list(map(lambda x: x * 10, Noisy(2))), list(filter(lambda x: x % 2, Noisy(3))), list(enumerate(Noisy(2), 5)))
for x in Noisy(2):
    print("body", x, end=" ")
else:
    print("else")
it = iter(Noisy(2))
print(next(it), next(it), next(it, "default"))
try:
    next(it)
except StopIteration as e:
    print("StopIteration", e.args)


class NotIterator:
    def __iter__(self):
        return 5


class NoIter:
    pass


class Seq:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * i


for f in (lambda: list(NotIterator()), lambda: list(NoIter()), lambda: next(NoIter()), lambda: [*NoIter()], lambda: NoIter() in NoIter()):
    try:
        f()
    except TypeError as e:
        print(e)
print(list(Seq()), 4 in Seq(), [*Seq()], max(Seq()))
n = 0


def tick():
    global n
    n += 1
    return n


print(list(iter(tick, 4)), n)
