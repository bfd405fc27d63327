x = 1
y = 2
LIMIT = 10
a, b = 3, 4
*rest, last = [1, 2, 3]
n: int = 5
x = x + LIMIT


def double(v: int) -> int:
    r = v * 2
    return r


def shadow(x):
    y = x * 100
    inner = y + 1
    if inner > 0:
        z = "in branch"
    return y, inner, z


print(x, y, LIMIT, a, b, rest, last, n, double(21), shadow(2), y)
for k in range(2):
    square = k * k
    y += square
print(y, square)
later: int = double(LIMIT)
later += 0.5
print(later)
chained = other = [0]
chained.append(1)
print(other)
class Point:
    dims = 2
    ORIGIN = (0, 0)
    def norm(self):
        return self.dims
print(Point().norm(), Point.ORIGIN)
