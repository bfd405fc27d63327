class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._c

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError(f"too cold: {value}")
        self._c = value

    @celsius.deleter
    def celsius(self):
        print("deleted")
        self._c = 0

    @property
    def fahrenheit(self):
        """In F."""
        return self._c * 9 / 5 + 32


t = Temperature(25)
print(t.celsius, t.fahrenheit)
t.celsius = 30
t.celsius += 5
print(t.celsius, t.fahrenheit, t._c)
try:
    t.celsius = -300
except ValueError as e:
    print(e)
try:
    t.fahrenheit = 1
except AttributeError as e:
    print(e)
try:
    del t.fahrenheit
except AttributeError as e:
    print(e)
del t.celsius
print(t.celsius)
setattr(t, "celsius", 1.5)
print(getattr(t, "celsius"), hasattr(t, "fahrenheit"))


class Kelvin(Temperature):
    @property
    def celsius(self):
        return super().celsius + 273.15

    @celsius.setter
    def celsius(self, v):
        Temperature.celsius.fset(self, v)


k = Kelvin(0)
print(k.celsius, k._c, k.fahrenheit)


class Circle:
    def __init__(self, r):
        self.r = r

    def _area(self):
        return 3 * self.r ** 2

    area = property(_area)

    @property
    def broken(self):
        return self.missing


c = Circle(2)
print(c.area, vars(c), isinstance(Circle.area, property))
try:
    c.broken
except AttributeError as e:
    print(e)
print(hasattr(c, "broken"), getattr(c, "broken", "default"))
