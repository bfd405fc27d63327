# A variable that holds instances of two subclasses: what one of them has is looked for in the other as well.


class Shape:
    def area(self):
        return 0


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side

    def corners(self):
        return 4


class Strip(Shape):
    def __init__(self, length):
        self.length = length
        self.side = 1

    def area(self):
        return self.length

    def corners(self):
        return "none to speak of"


def choose(wide, n):
    if wide:
        return Strip(n)
    return Square(n)


def show(wide, n):
    shape = Square(n)
    if wide:
        shape = Strip(n)
    shape.side += 1
    return shape.side, shape.area(), shape.corners()


def side_of(shape):
    return shape.side


for wide in (False, True):
    made = choose(wide, 7)
    print(made.side, made.area(), made.corners(), side_of(made))
    print(show(wide, 5))

shapes = [Square(2), Strip(3), Square(4)]
print([s.side for s in shapes], [s.area() for s in shapes], [s.corners() for s in shapes])
by_name = {"a": Square(5), "b": Strip(6)}
print({k: (s.side, s.area()) for k, s in by_name.items()})
largest = max(shapes, key=lambda s: s.area())
print(largest.side, largest.corners())
try:
    print(choose(False, 1).length)
except AttributeError as e:
    print(e)
print(choose(True, 9).length)
