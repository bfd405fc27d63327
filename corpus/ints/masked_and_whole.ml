# A sum that is masked in one place and used whole in another.


def spread(a, b):
    total = a * b + a
    return (a * b + a) & 0xFFFF, total, total & 0xFF


def hashed(items):
    h = 5381
    for item in items:
        h = (h * 33 + item) & 0xFFFFFFFF
    return h


def both(x):
    y = x * x
    low = y & 0xFFFFFFFF
    return low, y


print(spread(3, 4))
print(spread(2**40, 2**40))
print(hashed(range(100)))
print(both(2**31), both(2**33), both(-(2**40)))
