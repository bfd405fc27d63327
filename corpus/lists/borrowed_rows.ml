# Rows that are read out of a container and looked at: mutation, errors and destructors in between.


def cell(grid, i, j):
    return grid[i][j]


def sums(grid, weights):
    total = 0.0
    for i in range(len(grid)):
        for j in range(len(weights)):
            total += grid[i][j] * weights[j]
    return total


def row_replaced(grid):
    # The index expression replaces the row after it was read.
    def shrink():
        grid[0] = [9]
        return 1

    return grid[0][shrink()]


def row_shrinks(row):
    seen = []
    i = 0
    try:
        while True:
            seen.append(row[i])
            row.pop()
            i += 1
    except IndexError as e:
        print("IndexError", e, seen, row)


def grows(xs):
    for i in range(len(xs)):
        if xs[i] < 0.0:
            xs.append(-xs[i])
    return xs


def scale(xs, ys):
    for i in range(len(xs)):
        xs[i] = xs[i] * 2.0 + ys[i]


def swap_ends(xs):
    xs[0], xs[-1] = xs[-1], xs[0]
    xs[-2] = 0.5
    return xs


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class Holder:
    def __init__(self, inner):
        self.inner = inner


def nested(h, i):
    return h.inner.inner[i]


def through_temporaries():
    return [[Noisy("a"), Noisy("b")], [Noisy("c")]][1][0].name


def big_index(grid, i, j, k):
    try:
        return grid[i][j * k]
    except IndexError as e:
        return f"IndexError: {e}"


def fill(grid, value):
    for row in grid:
        for j in range(len(row)):
            row[j] = value
    return grid


grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]


def from_global(i, j):
    return grid[i][j] + grid[-1][-1]


def main():
    print(cell([[1, 2], [3, 4]], 1, -1))
    for i, j in [(0, 5), (5, 0), (-3, 0), (0, -3)]:
        try:
            print(cell([[1, 2], [3, 4]], i, j))
        except IndexError as e:
            print("IndexError", e)
    print(sums([[1.0, 2.0], [3.5, float("inf")]], [0.5, 0.25]))
    try:
        print(sums([[1.0], [3.5]], [0.5, 0.25]))
    except IndexError as e:
        print("IndexError", e)
    print(sums([], [1.0]))
    print(row_replaced([[1, 2, 3], [4]]))
    row_shrinks([1, 2, 3, 4, 5])
    print(grows([1.0, -2.0, -3.0]))
    xs = [1.0, float("nan"), -0.0]
    scale(xs, xs)
    print(xs)
    try:
        scale([1.0, 2.0, 3.0], [1.0])
    except IndexError as e:
        print("IndexError", e)
    print(swap_ends([1.0, 2.0, 3.0]))
    try:
        swap_ends([])
    except IndexError as e:
        print("IndexError", e)
    print(nested(Holder(Holder([10, 20])), 1))
    print(through_temporaries())
    print(big_index([[1, 2, 3]], 0, 2, 1), big_index([[1, 2, 3]], 0, 1 << 40, 1 << 40), big_index([], 0, 1, 1))
    print(fill([[1.0, 2.0], [], [3.0]], 0.0))
    print(from_global(0, 1))
    grid[0] = [100]
    print(from_global(0, 0))
    grid.clear()
    try:
        from_global(0, 0)
    except IndexError as e:
        print("IndexError", e)


main()
