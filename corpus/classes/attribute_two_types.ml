class Cell:
    unit = "cm"

    def __init__(self, value):
        self.value = value

    def double(self):
        return self.value * 2

    def set(self, v):
        self.value = v
        return self


a = Cell(1)
b = Cell(2)
total = a.value + b.value
print(total, a.double(), b.double())
b.value = "two"
print(a.double(), b.double(), b.set(2.5).double(), b.set([1]).double(), b.set(2 ** 62).double())
a.unit = 5
print(a.unit, b.unit, Cell.unit)
del a.unit
print(a.unit)
for name, v in (("value", 9), ("extra", "e"), ("unit", None), ("value", (1,))):
    setattr(a, name, v)
    print(name, getattr(a, name), getattr(b, name, "none"))
print(a.double(), a.extra, hasattr(a, "extra"), hasattr(b, "extra"), sorted(vars(a)), a.__dict__["extra"])
key = "dyn" + "amic"
setattr(b, key, 1)
print(b.dynamic, getattr(b, "dyn" + "amic") + 1)
delattr(b, key)
try:
    b.dynamic
except AttributeError as e:
    print(e)
try:
    del b.dynamic
except AttributeError as e:
    print(e)
setattr(Cell, "shared", [])
a.shared.append(1)
print(b.shared, Cell.shared)
b.shared += [2]
print(a.shared, "shared" in vars(b), "shared" in vars(a))
try:
    getattr(a, "nope")
except AttributeError as e:
    print(e)


class Sub(Cell):
    def __init__(self):
        super().__init__("sub")
        self.more = 1


s = Sub()
cells = [a, b, s]
print([c.double() for c in cells], [getattr(c, "more", 0) for c in cells])
try:
    (5).x = 1
except AttributeError as e:
    print(e)
