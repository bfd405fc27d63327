def show(e, depth=0):
    print("  " * depth + repr(e), e.__suppress_context__)
    if e.__cause__ is not None:
        print("  " * depth + "cause")
        show(e.__cause__, depth + 1)
    if e.__context__ is not None and e.__context__ is not e.__cause__:
        print("  " * depth + "context")
        show(e.__context__, depth + 1)


def explicit():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("explicit") from e


def implicit():
    try:
        {}["k"]
    except KeyError:
        int("x")


def none():
    try:
        [][0]
    except IndexError:
        raise TypeError("none") from None


def in_finally():
    try:
        raise KeyError("a")
    finally:
        raise KeyError("b")


def three():
    try:
        implicit()
    except ValueError:
        explicit()


def from_class():
    raise RuntimeError("r") from OSError


def unrelated():
    try:
        raise KeyError("handled")
    except KeyError:
        pass
    raise ValueError("clean")


for f in (explicit, implicit, none, in_finally, three, from_class, unrelated):
    try:
        f()
    except Exception as e:
        print(f.__name__)
        show(e, 1)
saved = ValueError("saved")
try:
    try:
        raise KeyError("ctx")
    except KeyError:
        raise saved
except ValueError as e:
    print(e is saved, repr(e.__context__))
try:
    raise ValueError("x") from 5
except TypeError as e:
    print(e)
