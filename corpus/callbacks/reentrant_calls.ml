# Callbacks that call back into the caller, replace themselves, or keep state.
class Bus:
    def __init__(self):
        self.handlers = {}
        self.depth = 0

    def on(self, name, f):
        self.handlers.setdefault(name, []).append(f)

    def emit(self, name, *args):
        self.depth += 1
        out = []
        for f in list(self.handlers.get(name, [])):
            out.append(f(self, *args))
        self.depth -= 1
        return out


bus = Bus()


def start(b, x):
    return "start", x, b.depth, b.emit("inner", x + 1) if x < 3 else []


def inner(b, x):
    return b.emit("start", x + 1)


def once(b, x):
    if once in b.handlers["start"]:
        b.handlers["start"].remove(once)
    b.on("start", lambda b, x: "late")
    return "once"


bus.on("start", start)
bus.on("start", once)
bus.on("inner", inner)
print(bus.emit("start", 1))
print(bus.emit("start", 5), bus.depth, bus.emit("nobody"))


def table(f, xs):
    return {x: f(x) for x in xs}


print(table(lambda x: table(lambda y: x * y, range(x)), range(3)))


def walk(node, visit):
    visit(node)
    for child in node[1:]:
        walk(child, visit)


names = []
walk(["a", ["b", ["c"]], ["d"]], lambda n: names.append(n[0]))
print(names)


def retry(f, times):
    errors = []
    for k in range(times):
        try:
            return f(k), errors
        except (ValueError, ZeroDivisionError) as e:
            errors.append(str(e))
    return None, errors


print(retry(lambda k: 10 // (k - 0) if k != 1 else int("x"), 4), retry(lambda k: 1 // 0, 2))


def cps_fact(n, k):
    return k(1) if n == 0 else cps_fact(n - 1, lambda r: k(r * n))


print(cps_fact(30, lambda r: r))
state = {"f": lambda: "first"}


def replace():
    old = state["f"]
    state["f"] = lambda: "second after " + old()
    return old()


print(replace(), state["f"](), replace(), state["f"]())
print(list(map(lambda f, x: f(x), [abs, str, lambda v: [v]], [-1, 2, 3])), (lambda *a, **k: (a, k))(1, z=2))
