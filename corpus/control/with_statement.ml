class Managed:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None, value)
        return self.swallow


with Managed("a") as x:
    print("body", x)
with Managed("b") as x, Managed("c", True) as y:
    print(x, y)
    raise ValueError("inside")
print("after")
try:
    with Managed("d"):
        raise KeyError("k")
except KeyError as e:
    print("caught", e)


def f():
    for k in range(3):
        with Managed(f"loop{k}"):
            if k == 0:
                continue
            if k == 1:
                return "returned"


print(f())


class Bad:
    def __enter__(self):
        raise RuntimeError("no entry")

    def __exit__(self, *args):
        print("never")


try:
    with Managed("outer"), Bad():
        print("never")
except RuntimeError as e:
    print(e)


class ExitRaises(Managed):
    def __exit__(self, *args):
        raise TypeError("from exit")


try:
    with ExitRaises("e"):
        raise ValueError("first")
except TypeError as e:
    print(e, "/", repr(e.__context__))
for thing in (5, object()):
    try:
        with thing:
            pass
    except TypeError as e:
        print(e)
