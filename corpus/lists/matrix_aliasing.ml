def matrix(n, v):
    return [[v] * n for _ in range(n)]


def multiply(a, b):
    n, m, p = len(a), len(b), len(b[0])
    c = [[0] * p for _ in range(n)]
    for i in range(n):
        for j in range(p):
            s = 0
            for k in range(m):
                s += a[i][k] * b[k][j]
            c[i][j] = s
    return c


a = [[1, 2], [3, 4]]
print(multiply(a, a), multiply(a, [[0.5], [1]]), multiply([[2]], [[1.5]]))
f = [[1, 1], [1, 0]]
p = [[1, 0], [0, 1]]
for _ in range(100):
    p = multiply(p, f)
print(p)
wrong = [[0] * 3] * 3
wrong[1][1] = 5
right = matrix(3, 0)
right[1][1] = 5
print(wrong, right)
row = right[0]
row[0] = "alias"
right.append(row)
right[3].append("both")
print(right)
flat = sum(right, [])
print(flat, len(flat), [list(r) for r in zip(*right)])
t = [list(r) for r in zip(*[[1, 2, 3], [4, 5, 6]])]
print(t, [r[::-1] for r in t], t[::-1])
spiral = []
m = [[r * 4 + c for c in range(4)] for r in range(3)]
while m:
    spiral += m.pop(0)
    m = [list(r) for r in zip(*m)][::-1]
print(spiral)
pascal = [[1]]
for _ in range(70):
    last = pascal[-1]
    pascal.append([1] + [x + y for x, y in zip(last, last[1:])] + [1])
print(pascal[5], max(pascal[66]), max(pascal[67]), max(pascal[68]), sum(pascal[70]) == 2 ** 70)
jagged = [[]] * 2 + [[1]]
jagged[0].append(jagged[2])
jagged[2].append(2.5)
print(jagged, jagged[0] is jagged[1])
