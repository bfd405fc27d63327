# What `__exit__` is given.
class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print(self.name, kind and kind.__name__, repr(value), type(traceback).__name__, value and value.__traceback__ is not None)
        return self.name == "swallows"


def fails(n):
    return 10 // n


with Manager("quiet"):
    fails(1)
with Manager("swallows"):
    fails(0)
with Manager("swallows") as outer, Manager("inner") as inner:
    raise KeyError("k")
try:
    with Manager("raises"):
        try:
            fails(0)
        except ZeroDivisionError as e:
            raise ValueError("v") from e
except ValueError as e:
    print(repr(e), repr(e.__cause__))
