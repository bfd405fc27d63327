# Squares of floats out of range are errors, those of infinities are not.
def square(x):
    return x**2


def in_place(x):
    x **= 2
    return x


def by_function(x):
    return pow(x, 2)


def sums(x, y):
    return x**2 + y**2.0


values = (1e308, -1e308, 3.5, float("inf"), float("-inf"), -0.0, float("nan"), 1e-200, 1.3407807929942596e154)
for f in (square, in_place, by_function, lambda x: sums(x, 1.0), lambda x: sums(0.5, x)):
    for x in values:
        try:
            print(f(x))
        except OverflowError as e:
            print(type(e), e)
try:
    print((-1e308 + 1) ** 2)
except OverflowError as e:
    print(e)
print(square(-1e308))
