# Loops over lists whose length stays the same, and loops where it only seems to.


def dot(xs, ys):
    total = 0.0
    for i in range(len(xs)):
        total += xs[i] * ys[i]
    return total


def prefix(xs):
    i = 1
    while i < len(xs):
        xs[i] = xs[i] + xs[i - 1]
        i += 1
    return xs


def same_list_twice(xs, ys):
    for i in range(len(xs)):
        xs[i] = ys[-1 - i] + 1.0
    return xs


def flags(n):
    prime = [True] * (n + 1)
    for i in range(2, n + 1):
        if prime[i]:
            for j in range(i * i, n + 1, i):
                prime[j] = False
    return [i for i in range(2, n + 1) if prime[i]]


def maybe(xs, wanted):
    if wanted:
        ys = xs
    total = 0.0
    for i in range(3):
        if wanted:
            total += ys[i]
    return total


def rebound(xs, ys):
    total = 0.0
    for i in range(4):
        total += xs[i]
        if i == 1:
            xs = ys
    return total


def shorter_inside(rows):
    out = []
    for i in range(3):
        try:
            total = 0.0
            for j in range(3):
                total += rows[i][j]
            out.append(total)
        except IndexError as e:
            out.append(str(e))
            rows.pop()
    return out


def grow_while_reading(xs):
    i = 0
    while i < len(xs) and len(xs) < 8:
        if xs[i] > 1.0:
            xs.append(xs[i] - 1.0)
        i += 1
    return xs


def transposed(rows):
    n, m = len(rows), len(rows[0])
    out = [[0.0] * n for _ in range(m)]
    for i in range(n):
        for j in range(m):
            out[j][i] = rows[i][j]
    return out


def overflow_inside(rows, factor):
    total = 0
    for i in range(2):
        for j in range(2):
            total += rows[i][j * factor - j * factor + j] * factor
    return total


def search(xs, value):
    lo, hi = 0, len(xs)
    while lo < hi:
        mid = (lo + hi) // 2
        if xs[mid] < value:
            lo = mid + 1
        else:
            hi = mid
    return lo


def error_in_the_middle(xs, n):
    done = 0
    try:
        for i in range(n):
            xs[i] = xs[i] + 1.0
            done += 1
    except IndexError as e:
        print(e, done)
    return xs


def main():
    print(dot([1.0, 2.0, 3.0], [4.0, 5.0, 6.0]), dot([], [1.0]))
    try:
        dot([1.0, 2.0], [1.0])
    except IndexError as e:
        print("IndexError", e)
    xs = [0.5, 1.0, 1.5]
    print(prefix(xs), prefix([]), prefix([2.0]))
    print(same_list_twice(xs, xs), same_list_twice([1.0, 2.0], [3.0, 4.0]))
    print(flags(60), flags(1))
    print(maybe([1.0, 2.0, 3.0], True), maybe([], False))
    print(rebound([1.0, 2.0], [10.0, 20.0, 30.0, 40.0]))
    print(shorter_inside([[1.0, 2.0, 3.0], [1.0], [4.0, 5.0, 6.0]]))
    print(grow_while_reading([3.0, 2.5, 0.0]))
    print(transposed([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]))
    print(overflow_inside([[1, 2], [3, 4]], 1), overflow_inside([[1, 2], [3, 4]], 1 << 62))
    print(overflow_inside([[1 << 62, 2], [3, 1 << 63]], 4))
    print(search([1.0, 2.0, 4.0, 8.0], 3.0), search([], 1.0))
    print(error_in_the_middle([1.0, 2.0], 5))


main()
