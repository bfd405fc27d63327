def traced(f):
    def wrapper(*args, **kwargs):
        print("call", f.__name__, args, kwargs)
        result = f(*args, **kwargs)
        print("result", result)
        return result

    return wrapper


def repeat(times):
    def decorate(f):
        def run(*args):
            return [f(*args) for _ in range(times)]

        return run

    return decorate


@traced
def add(a, b=1):
    return a + b


@repeat(3)
@traced
def greet(name):
    return "hi " + name


print(add(2), add(2, b=5), greet("Ann"))


def register(table):
    def decorate(f):
        table[f.__name__] = f
        return f

    return decorate


handlers = {}


@register(handlers)
def on_start():
    return "started"


@register(handlers)
def on_stop(code):
    return f"stopped {code}"


print(list(handlers), handlers["on_start"](), handlers["on_stop"](3))


class Counted:
    def __init__(self, f):
        self.f = f
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@Counted
def square(x):
    return x * x


print(square(3), square(1.5), square.calls, sum(map(square, range(4))), square.calls)


def memo(f):
    cache = {}

    def inner(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]

    inner.cache = cache
    return inner


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), len(fib.cache))


@lambda c: (c, "decorated")
class Plain:
    pass


print(Plain[1], Plain[0].__name__)
