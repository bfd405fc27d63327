# A variable, a list element and a parameter change type while the loop runs.
values = [1, 2, 3]
for k in range(3):
    values[k] = values[k] / 2 if k else "first"
print(values)
x = 0
for step in [1, 2.5, "a", [9], None, True, (1,)]:
    y = x
    x = step
    print(type(y).__name__, "->", type(x).__name__, x)


def join(acc, item):
    return acc + item


acc = 0
for item in (1, 2, 0.5):
    acc = join(acc, item)
print(acc)
acc = ""
for item in ("a", "b"):
    acc = join(acc, item)
print(acc, join([1], ["z"]), join((1,), (2,)))
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = "mid"
grid[1] = 5
print(grid)
stack = [1]
while stack:
    top = stack.pop()
    print(top)
    if isinstance(top, int) and top < 4:
        stack.append(top + 1)
        if top == 3:
            stack.append("end")
rows = [[0]] * 3
rows[0].append(1)
rows[1] = "new"
print(rows)
