print([x * x for x in range(6)], [x for x in range(20) if x % 2 if x % 3], [(x, y) for x in range(3) for y in range(x)])
print([[c * r for c in range(3)] for r in range(3)], [y for row in [[1, 2], [3]] for y in row], [x if x > 2 else -x for x in range(5)])
x = "outer"
squares = [x for x in range(3)]
print(x, squares)
print({k: v for k, v in zip("abc", range(3))}, {v % 3 for v in range(10)}, list(v for v in "xy"), sum(v for v in range(5)), {k: [j for j in range(k)] for k in range(3)})
fs = [lambda: k for k in range(3)]
print([f() for f in fs])
fs = [lambda k=k: k for k in range(3)]
print([f() for f in fs])
print([last := n for n in (1, 2, 3)], last, [y for n in range(5) if (y := n * n) > 3], y)
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], list(zip(*matrix)), [a + b for a, b in [(1, 2), (3, 4)]], [a for a, *b in [(1, 2, 3)]], [len(b) for a, (b, c) in [(1, ("xy", 2))]])


class C:
    base = 3
    items = [k * 2 for k in range(base)]


print(C.items)


def nested(n):
    return [[[i + j + k for k in range(n)] for j in range(n)] for i in range(n)]


print(nested(2))
try:
    [1 // k for k in (1, 0)]
except ZeroDivisionError as e:
    print(e)
try:
    [a for a, b in [1, 2]]
except TypeError as e:
    print(e)
