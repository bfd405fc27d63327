# Ranges whose ends, steps or values do not fit 64 bits, in functions that mostly see small ones.


def total(a, b, c):
    t = 0
    for i in range(a, b, c):
        t += i
        if i > 10 ** 40:
            break
    return t


def count(stop):
    n = 0
    for i in range(stop, stop + 3):
        n = n * 1000 + i % 1000
    else:
        n += 1
    return n


def nested(limit):
    seen = []
    for i in range(2, 70, 17):
        for j in range(limit ** i, limit ** i + 2):
            if j % 2:
                continue
            seen.append(j)
    return seen


print(total(1, 10, 3), total(10, 1, -4))
print(total(10 ** 30, 10 ** 30 + 100, 7))
print(total(2 ** 63 + 5, 2 ** 63 - 30, -6))
print(total(-2 ** 70, 2 ** 70, 2 ** 69))
print(total(2 ** 70, 2 ** 70, 1), total(2 ** 70, 0, 1))
for bad in (2 ** 70, 1):
    try:
        total(bad, 2 ** 71, 0)
    except ValueError as e:
        print(e)
print(count(10), count(2 ** 63 - 2), count(2 ** 80))
print(nested(3), nested(2))
for x in range(2 ** 64, 2 ** 64 + 3):
    print(x, end=";")
for x in range(2 ** 63 - 2, 2 ** 63 + 2):
    print(x, end=";")
print()
small = 1
for k in range(3):
    small *= 2 ** 31
    for y in range(small, small + True):
        print(f"{y} {y:>25} {y!r} {y!s:<4}|", str(y), repr(y))
