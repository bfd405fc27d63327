log = []


def resource(name):
    log.append("open " + name)
    try:
        for k in range(10):
            yield name + str(k)
    finally:
        log.append("close " + name)


def nested():
    try:
        for x in resource("inner"):
            try:
                yield x
            finally:
                log.append("step " + x)
    finally:
        log.append("outer done")


def flush(label):
    print(label, log)
    log.clear()


g = resource("a")
next(g)
next(g)
g = None
flush("dropped")
for x in nested():
    if x == "inner2":
        break
flush("break")


def early():
    for x in resource("ret"):
        return x


print(early())
flush("return")
try:
    for x in resource("err"):
        1 // 0
except ZeroDivisionError:
    pass
flush("error")
print([a + b for a, b in zip(resource("p"), ["x", "y"])])
flush("zip")
first, *_ = resource("unpack")
flush("unpack")
gens = [resource(c) for c in "xyz"]
for g in gens:
    next(g)
g = None
gens.pop(1)
flush("pop")
gens.pop()
flush("pop again")
gens.clear()
flush("clear")
print(any(x == "any3" for x in resource("any")), "q1" in resource("q"), next(resource("next")))
flush("builtins")


class Holder:
    def __init__(self):
        self.g = resource("attr")
        next(self.g)


h = Holder()
h.g = None
flush("attribute")
d = {"g": resource("dict")}
next(d["g"])
del d["g"]
flush("dict")


def with_return():
    try:
        yield 1
    finally:
        log.append("a")
        try:
            yield 2
        finally:
            log.append("b")


g = with_return()
print(list(g))
flush("yield in finally")
unstarted = resource("never")
del unstarted
flush("unstarted")
