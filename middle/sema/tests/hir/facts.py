import math
from math import sqrt as root, pi
import sys

LIMIT = 10
TABLE = {"a": [1, 2], "b": LIMIT * 2}
NAMES = "x y".split()


def area(r: float) -> float:
    return pi * root(r) + math.floor(math.e) + LIMIT


class Base(Exception):
    kind = "b"


class Derived(Base):
    pass


area(2)
AFTER = 1


def late():
    import math as m
    return AFTER + m.sin(1) + later.x


def twice():
    pass


def twice():
    pass


if AFTER:
    def maybe(xs: list[int], n: int | None, d: "Derived"):
        pass

len = late
print(sys.argv, sys.maxsize, __name__, __doc__, __file__)
sys.stdout.write("x")
p = math
