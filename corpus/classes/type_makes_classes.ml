C = type("C", (), {"x": 1, "f": lambda self: self.x + 1})
print(C, C.__name__, C().f(), C.__bases__, type(C))
D = type("D", (C,), dict(y=2))
print(D().x, D().y, D.__mro__)
t = type
E = t("E", (int,), {})
print(E(3) + 1, isinstance(E(1), int))
for a in [(), ("A",), ("A", ()), ("A", (), {}, 1), (1, (), {}), ("A", [], {}), ("A", (), [])]:
    try:
        print(type(*a))
    except TypeError as e:
        print(e)
try:
    type("B", (bool,), {})
except TypeError as e:
    print(e)
class A2:
    def __init_subclass__(cls, k=0, **kw):
        print(k, kw)
B2 = type("B", (A2,), {}, k=3)
print(B2)
try:
    type(1, k=2)
except TypeError as e: print(e)
