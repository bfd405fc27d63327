# The same call site sees instances of unrelated classes.
class Circle:
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3.14 * self.r * self.r

    def name(self):
        return "circle"


class Square:
    sides = 4

    def __init__(self, a):
        self.a = a

    def area(self):
        return self.a * self.a

    def name(self):
        return "square"

    def scale(self, k):
        return Square(self.a * k)


class Label:
    area = "not a method"

    def __init__(self, text):
        self.text = text
        self.name = lambda: "label " + text


shapes = [Circle(1), Square(2), Square(2 ** 33), Square(1.5), Label("L"), Square("no")]
for s in shapes:
    try:
        print(s.name(), s.area() if callable(s.area) else s.area)
    except TypeError as e:
        print("error", e)
total = 0
for s in shapes[:4]:
    total += s.area()
print(total)
for s in shapes:
    print(getattr(s, "sides", 0), hasattr(s, "scale"), end="; ")
print()
for s in shapes:
    try:
        print(s.scale(2).area())
    except (AttributeError, TypeError) as e:
        print(e)


def call(obj, method, *args):
    return getattr(obj, method)(*args)


print(call(shapes[1], "scale", 3).a, call("a-b", "split", "-"), call([3, 1], "index", 1), call({"k": 2}, "get", "k"), call(5, "bit_length"))
Circle.area = lambda self: -1
print(shapes[0].area())
shapes[0].area = lambda: "instance wins"
print(shapes[0].area())
del shapes[0].area
print(shapes[0].area())
Square.__repr__ = lambda self: f"<{self.a}>"
print(shapes[1:4])
