class Circle:
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return radius * 2


try:
    Circle(2).area()
except NameError as e:
    print(e, e.name)
try:
    {}.has_key(1)
except AttributeError as e:
    print(e, e.name, e.obj)
try:
    Circle(1).area()
finally:
    print(random.randint(1, 6))
