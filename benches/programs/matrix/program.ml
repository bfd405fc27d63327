def make(n, seed):
    rows = []
    for i in range(n):
        row = []
        for j in range(n):
            row.append((i * seed + j * 7) % 17 / 16.0 - 0.5)
        rows.append(row)
    return rows


def product(a, b):
    n = len(a)
    m = len(b[0])
    inner = len(b)
    result = []
    for i in range(n):
        row = []
        for j in range(m):
            total = 0.0
            for k in range(inner):
                total += a[i][k] * b[k][j]
            row.append(total)
        result.append(row)
    return result


def main():
    a = make(150, 3)
    b = make(150, 5)
    c = product(a, b)
    c = product(c, a)
    trace = 0.0
    for i in range(len(c)):
        trace += c[i][i]
    print(f"{trace:.9f} {c[3][8]:.9f}")


main()
