class Log:
    def __init__(self, name):
        self.name = name

    def __radd__(self, o):
        return f"{o!r} radd {self.name}"

    def __rsub__(self, o):
        return f"{o!r} rsub {self.name}"

    def __iadd__(self, o):
        self.name += f"+{o}"
        return self

    def __imul__(self, o):
        return "replaced"

    def __lt__(self, o):
        return f"{self.name} lt"

    def __gt__(self, o):
        return f"{self.name} gt"

    def __le__(self, o):
        return NotImplemented

    def __rpow__(self, o):
        return f"{o} rpow"

    def __rtruediv__(self, o):
        return NotImplemented

    def __contains__(self, o):
        return "truthy"


a = Log("a")
print(1 + a, "s" + a, [1] + a, 2.5 - a, None - a, 2 ** a)
b = a
b += 1
b += "z"
print(a.name, b is a)
b *= 3
print(b)
print(a < 5, 5 < a, a > 1, 1 > a, a < a, 3 in a, 3 not in a)
for f in (lambda: a <= a, lambda: 5 / a, lambda: a + 1, lambda: a - a, lambda: a >= 1):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Base:
    def __add__(self, o):
        return "Base add"

    def __radd__(self, o):
        return "Base radd"

    def __eq__(self, o):
        return "Base eq"


class Sub(Base):
    def __radd__(self, o):
        return "Sub radd"

    def __eq__(self, o):
        return "Sub eq"


print(Base() + Sub(), Sub() + Base(), Base() + Base(), Base() == Sub(), Sub() == Base(), Base() != Base(), 1 == Base(), 1 + Sub())
xs = [1]
ys = xs
ys += (2,)
ys = ys + [3]
print(xs, ys)
t = (1,)
u = t
u += (2,)
print(t, u)


class Box:
    pass


box = Box()
box.v = Log("boxed")
box.v += 1
d = {"k": Log("d")}
d["k"] += 2
print(box.v.name, d["k"].name)
