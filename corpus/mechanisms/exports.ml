# Functions that a host calls (`--export concat --export total`); the module's own code runs once.
def concat(xs):
    result = xs[0]
    for x in xs[1:]:
        result = result + x
    return result


def total(xs: list[float]) -> float:
    s = 0.0
    for x in xs:
        s += x
    return s


print(concat(["a", "b"]), total([0.5, 1.0]))
