# `not (a < b)` where both are equal, and where they are not.


def negated(a, b):
    return not a < b, not a <= b, not a > b, not a >= b, not a == b, not a != b


def counted(a, b):
    n = 0
    if not a < b:
        n += 1
    if not (a > b):
        n += 10
    if not (a <= b or a == 7):
        n += 100
    while not n >= b:
        n += 1000
    return n, (0 if not a < b else 1), [x for x in range(a) if not x < b]


def mixed(a, b, c):
    return not a < b < c, not (a < b and not b < c), not not a < b


for a, b in ((1, 2), (2, 2), (3, 2), (-5, -5), (2 ** 62, 2 ** 62), (2 ** 70, 2 ** 70)):
    print(a, b, negated(a, b))
for a, b in ((1, 2), (2, 2), (3, 2), (7, 7)):
    print(counted(a, b), mixed(a, b, 3), mixed(b, a, a))
print(negated(1.5, 1.5), negated(float("nan"), 1.0), negated("a", "a"), negated(True, True))
