# A base and a subclass, an overridden method, an attribute of two types, a key with its own equality.
class Shape:
    def __init__(self, name):
        self.name = name
        self.size = 0

    def area(self):
        return 0.0

    def show(self):
        return f"{self.name}: {self.area()}"


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.size = side

    def area(self):
        return self.size * self.size

    def __eq__(self, other):
        return isinstance(other, Square) and self.size == other.size

    def __hash__(self):
        return hash(self.size)


shapes = [Shape("nothing"), Square(3)]
for shape in shapes:
    print(shape.show())
shapes[0].size = "none"
field = "na" + "me"
setattr(shapes[0], field, "renamed")
print(shapes[0].size, shapes[0].name)
print({Square(2): "two"}[Square(2)])
