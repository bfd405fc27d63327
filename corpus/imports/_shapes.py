print("loading shapes")
VERSION = "1.0"
_hidden = "secret"
count = 0


class Shape:
    def area(self):
        raise NotImplementedError

    def __repr__(self):
        return f"{type(self).__name__} of {self.area()}"


class Square(Shape):
    def __init__(self, a):
        self.a = a

    def area(self):
        return self.a * self.a


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3 * self.r ** 2


def area_of(shape):
    return shape.area()


def counter():
    global count
    count += 1
    return count


def version():
    return VERSION
