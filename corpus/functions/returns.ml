def nothing():
    pass


def bare(x):
    if x:
        return
    return "value"


def many(kind):
    if kind == 0:
        return 1
    if kind == 1:
        return 2.5
    if kind == 2:
        return "three"
    if kind == 3:
        return [4], {5: 6}
    while kind > 4:
        kind -= 1
        if kind == 7:
            return None, kind


print(nothing(), bare(1), bare(0))
for k in range(10):
    r = many(k)
    print(type(r).__name__, r)
print(many(0) + many(1), many(2) * many(0), many(3)[0] + [many(9)[1]])


def early(xs):
    for x in xs:
        if x < 0:
            return x
    return None


r = early([1, -2])
print(r, early([1]), early([]), (early([1]) or 0) + 1)
try:
    print(early([1]) + 1)
except TypeError as e:
    print(e)
try:
    nothing().attr
except AttributeError as e:
    print(e)
try:
    nothing()[0]
except TypeError as e:
    print(e)
try:
    for x in nothing():
        pass
except TypeError as e:
    print(e)
try:
    a, b = nothing()
except TypeError as e:
    print(e)
try:
    nothing()()
except TypeError as e:
    print(e)
