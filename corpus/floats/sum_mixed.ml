def average(xs):
    return sum(xs) / len(xs)


def total(xs, start):
    for x in xs:
        start = start + x
    return start


print(average([1, 2, 3]), average([1.5, 2.5]), average([True, 2, 3.5]))
print(total([1, 2], 0), total([1.5, 2], 0), total(["a", "b"], ""), total([[1], [2]], []))
print(sum([0.1, 0.2, 0.3]), sum([1, 0.5, 2 ** 60]), sum([], 5), sum([1.0, 2], 10), sum([[1], [2]], []))
x = 1
for k in range(5):
    x = x * 1.5 if k % 2 else x + 1
    print(k, x, type(x).__name__)
acc = 0
for v in [1, 2.5, 3, 10 ** 20, -10.5]:
    acc += v
    print(acc)
print(sum([1e100, 1.0, -1e100]), sum([0.1] * 3) == 0.3, sum((2, 3), 0.0))
try:
    sum(["a", "b"])
except TypeError as e:
    print(e)
try:
    sum([1, "b"])
except TypeError as e:
    print(e)
