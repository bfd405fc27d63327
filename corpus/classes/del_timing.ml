class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


a = Noisy("a")
b = a
del a
print("still alive")
b = None
print("b rebound")


def scope():
    x = Noisy("local")
    print("in scope")
    return x.name


print(scope())
items = [Noisy(k) for k in range(3)]
items.pop(1)
print("popped")
items[0] = "replaced"
print("replaced")
items.clear()
print("cleared")
Noisy("temporary")
print("after temporary")
d = {"k": Noisy("value")}
d["k"] = 1
print("overwritten")


class Holder:
    def __init__(self):
        self.inner = Noisy("inner")


h = Holder()
h.inner = Noisy("second")
print("inner replaced")
del h
print("holder gone")


def closure():
    n = Noisy("captured")
    return lambda: n.name


f = closure()
print(f())
f = None
print("closure gone")
for k in range(2):
    t = Noisy(f"loop{k}")
print("loop done")
t = (1, Noisy("in tuple"))
print("tuple made")
t = None
gen = (Noisy(f"g{k}") and k for k in range(2))
print(next(gen))
del gen
print("end")
