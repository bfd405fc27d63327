class Pair:
    def __init__(self, a, b):
        self.a = a
        self.b = b

    def swap(self):
        self.a, self.b = self.b, self.a
        return self

    def sum(self):
        return self.a + self.b


ints = Pair(1, 2)
floats = Pair(1.5, 2)
strs = Pair("x", "y")
print(ints.swap().sum(), floats.swap().sum(), strs.swap().sum(), ints.a, floats.a, strs.a)
ints.a = "now str"
print(ints.a, ints.b)
try:
    ints.sum()
except TypeError as e:
    print(e)
ints.b = "!"
print(ints.sum())


class Stack:
    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)

    def pop(self):
        return self.items.pop()


s = Stack()
t = Stack()
for k in range(3):
    s.push(k)
    t.push(str(k))
print(s.pop() + 1, t.pop() + "1", s.items, t.items)
t.push(s)
t.pop().push("via t")
print(s.items)


class Lazy:
    value = None

    def get(self):
        if self.value is None:
            self.value = 42
        return self.value


z = Lazy()
print(Lazy.value, z.get(), z.value, Lazy.value)
p = Pair(Pair(1, 2), Pair("a", "b"))
print(p.a.sum(), p.b.sum(), p.swap().a.sum())
try:
    p.sum()
except TypeError as e:
    print(e)
for attr, v in (("a", 10), ("b", 20), ("c", [30])):
    setattr(p, attr, v)
print(p.a + p.b, p.c, p.sum())
