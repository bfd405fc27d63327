"""Doc of the module."""

N = 10


def f(a, b=1, *args, k=2, **kw):
    "doc of f"
    x = a + b
    return x * k


def g(n):
    total = 0
    for i in range(n):
        if i % 2 == 0 and i != 4 or i > 100:
            continue
        total += i
    else:
        total = -total
    while total < 0 < n:
        total += 1
        if total == 5:
            break
    else:
        print("end", total)
    return total


print(f(1), g(N), sep="-")
a, b = 1, 2
a, b = b, a
x = y = [a, b]
