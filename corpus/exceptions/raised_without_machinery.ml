# Exceptions of builtin classes made in every way: with a message, with another value, without anything, as a class.


def check(n):
    if n < 0:
        raise ValueError("negative")
    if n == 0:
        raise LookupError
    if n == 1:
        raise TypeError()
    if n == 2:
        raise RuntimeError(f"two is {n}")
    if n == 3:
        raise ArithmeticError(n)
    if n == 4:
        raise OSError("closed")
    if n == 5:
        raise KeyError("k")
    if n == 6:
        raise UnicodeDecodeError
    if n == 7:
        raise OSError(2, "gone")
    if n == 8:
        raise NotImplementedError(None)
    return n


for n in range(-1, 10):
    try:
        print("answer", check(n))
    except Exception as e:
        print(n, type(e).__name__, str(e), repr(e), e.args)

print([ValueError(3), KeyError("k"), TypeError(), OSError("o"), ValueError("a", 2), StopIteration("v")])
print((5).__add__(3), [1].__len__(), "ab".__contains__("a"))
raise SystemExit("the last word")
