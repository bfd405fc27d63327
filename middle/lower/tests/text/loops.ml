def total(xs):
    t = 0.0
    for x in xs:
        t += x
    return t

def grid(n):
    rows = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(0, n, 2):
            rows[i][j] = total(rows[j]) / 2
    return rows

def pairs(d):
    for k, v in d.items():
        print(k, v, sep="=", end=";")

print(total(grid(3)[0]))
pairs({"a": 1})
