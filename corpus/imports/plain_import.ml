import _shapes
import _shapes as sh
from _shapes import Square, area_of as area
from _shapes import *

print(_shapes.VERSION, sh.VERSION is _shapes.VERSION, sh is _shapes, _shapes.__name__)
s = Square(3)
print(area(s), area_of(Circle(2)), s, isinstance(s, _shapes.Shape), type(s).__name__)
print(_shapes.counter())
print(_shapes.counter(), sh.count)
_shapes.count = 100
print(_shapes.counter(), area is _shapes.area_of)
_shapes.VERSION = "patched"
print(_shapes.version(), VERSION)
for name in ("_hidden", "missing_name"):
    try:
        print(_hidden if name == "_hidden" else missing_name)
    except NameError as e:
        print(e)
try:
    _shapes.nothing
except AttributeError as e:
    print(e)


class Cube(Square):
    def area(self):
        return super().area() * 6


print(area(Cube(2)), Cube(1))


def local_import():
    import math
    from _shapes import Circle as Round

    return math.floor(Round(1).area())


print(local_import())
try:
    from _shapes import not_there
except ImportError as e:
    print(type(e).__name__)
