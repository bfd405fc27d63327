class Shape:
    def __init__(self, name):
        self.name = name

    def area(self):
        return 0.0

class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side * self.side

def largest(shapes):
    best = 0.0
    for s in shapes:
        if s.area() > best:
            best = s.area()
    return best

print(largest([Shape("point"), Square(2.0)]))
