let x = 1
var y = 2
const LIMIT = 10
let a, b = 3, 4
let *rest, last = [1, 2, 3]
let n: int = 5
x = x + LIMIT


fn double(v: int) -> int:
    let r = v * 2
    return r


def shadow(x):
    let y = x * 100
    const inner = y + 1
    if inner > 0:
        let z = "in branch"
    return y, inner, z


print(x, y, LIMIT, a, b, rest, last, n, double(21), shadow(2), y)
for k in range(2):
    let square = k * k
    y += square
print(y, square)
let later: int = double(LIMIT)
later += 0.5
print(later)
let chained = other = [0]
chained.append(1)
print(other)
class Point:
    let dims = 2
    const ORIGIN = (0, 0)
    fn norm(self):
        return self.dims
print(Point().norm(), Point.ORIGIN)
