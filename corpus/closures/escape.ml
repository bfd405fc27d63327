# Closures that outlive their frames, held in lists, dicts, attributes, globals and other closures.
def adder(n):
    big = [n] * 3

    def add(x):
        return x + n + len(big)

    return add


kept = [adder(k) for k in range(4)]
print([f(10) for f in kept])
table = {name: adder(len(name)) for name in ("a", "bb", "ccc")}
print({k: f(0) for k, f in table.items()})


class Button:
    def __init__(self):
        self.handlers = []

    def on(self, f):
        self.handlers.append(f)
        return self

    def fire(self, *args):
        return [f(*args) for f in self.handlers]


def setup(button):
    log = []
    seen = {}

    def record(x):
        log.append(x)
        seen[x] = seen.get(x, 0) + 1
        return len(log)

    button.on(record).on(lambda x: seen[x]).on(lambda x: log[-1] is x)
    return log


b = Button()
log = setup(b)
print(b.fire("p"), b.fire("q"), b.fire("p"), log)


def chain(f, n):
    if n == 0:
        return f
    return chain(lambda x: f(x) + n, n - 1)


print(chain(lambda x: x * 2, 10)(5))


def pipeline(*steps):
    def run(value):
        history = [value]
        for s in steps:
            value = s(value)
            history.append(value)
        return history

    return run


scale = 2
p = pipeline(lambda x: x * scale, str, lambda s: s + "!", len)
print(p(21))
scale = 2.5
print(p(21))


def self_reference():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    return fact


f = self_reference()
print(f(25))


def cell_of_types(value):
    def get():
        return value

    def put(v):
        nonlocal value
        value = v

    return get, put


get, put = cell_of_types(1)
for v in (2, 2.5, "s", None, [1], 10 ** 20):
    print(get(), end=" ")
    put(v)
print(get())
