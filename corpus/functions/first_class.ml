def apply(f, *xs):
    return f(*xs)


def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return run


print(apply(max, 3, 9, 2), apply(len, "four"), apply(str.upper, "abc"), apply(lambda: "none"), apply(int, "77"), apply(print, "a", "b"))
print(compose(str, abs, int)("-5"), compose()(3), compose(lambda x: x + 1, lambda x: x * 10)(5))
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "max": max, "pow": pow}
print([ops[k](7, 2) for k in ops], [f.__name__ for f in (apply, len, print, ops["+"])])


class Temp:
    def __init__(self, d):
        self.d = d

    def above(self, limit):
        return self.d > limit


t = Temp(20)
bound = t.above
t.d = 30
print(bound(25), Temp.above(t, 35), list(filter(Temp(5).above, [3, 9])), list(map(bound, [10, 50])))
t.above = lambda limit: "instance"
print(t.above(1), bound(25))
append = [].append
print(append(1))
funcs = [abs, str, lambda x: -x, Temp]
print([type(f(3)).__name__ for f in funcs])
f = g = lambda x=1: x
print(f == g, f is g, f == (lambda x=1: x), f() + g(2), callable(f), callable(5), callable(Temp), callable(t))
f.note = "attr"
print(f.note, hasattr(g, "note"), f.__name__)


def fact(n):
    """Doc string."""
    return 1 if n < 2 else n * fact(n - 1)


saved = fact
fact = lambda n: 1000
print(saved(3), saved.__doc__, saved.__name__)
