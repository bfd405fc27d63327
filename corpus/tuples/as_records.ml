# Tuples of mixed types through functions, lists and dicts.
def stats(xs):
    lo = hi = xs[0]
    total = 0
    for x in xs:
        if x < lo:
            lo = x
        if x > hi:
            hi = x
        total += x
    return lo, hi, total / len(xs)


print(stats([3, 1, 2]), stats([1.5, -2]), stats([2 ** 70, 1]))
low, high, mean = stats([10, 20])
print(low, high, mean)
queue = [(5, "e"), (1, "a")]
queue.append((3, "c"))
queue.sort()
while queue:
    priority, name = queue.pop(0)
    print(priority, name)
positions = {}
for x in range(3):
    for y in range(2):
        positions[x, y] = x * y
print(positions, positions[(2, 1)], sum(v for (x, y), v in positions.items() if x > y))
moves = ((0, 1), (1, 0), (0, -1), (-1, 0))
x = y = 0
for n, (dx, dy) in enumerate(moves * 2):
    x += dx * n
    y += dy * n
print((x, y))
point = (1, 2)
point += (3,)
print(point)
tree = ("+", ("*", 2, 3), ("-", 10, 4))


def evaluate(node):
    if not isinstance(node, tuple):
        return node
    op, left, right = node
    l, r = evaluate(left), evaluate(right)
    return l + r if op == "+" else l - r if op == "-" else l * r


print(evaluate(tree), evaluate(5), evaluate(("*", 2 ** 40, ("+", 2 ** 40, 0.5))))
