# Matrices of ints, floats and fractions: products, determinants, inverses, linear systems.
class MatrixError(Exception):
    pass


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        widths = {len(r) for r in self.rows}
        if len(widths) > 1:
            raise MatrixError(f"ragged rows: {sorted(widths)}")
        self.height = len(self.rows)
        self.width = widths.pop() if widths else 0

    @classmethod
    def identity(cls, n):
        return cls([[1 if i == j else 0 for j in range(n)] for i in range(n)])

    @classmethod
    def zeros(cls, h, w):
        return cls([[0] * w for _ in range(h)])

    @staticmethod
    def dot(a, b):
        total = 0
        for x, y in zip(a, b):
            total += x * y
        return total

    @property
    def shape(self):
        return self.height, self.width

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __add__(self, other):
        self.same_shape(other, "add")
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __sub__(self, other):
        self.same_shape(other, "subtract")
        return self + other * -1

    def __mul__(self, other):
        if isinstance(other, Matrix):
            if self.width != other.height:
                raise MatrixError(f"cannot multiply {self.shape} by {other.shape}")
            columns = other.T.rows
            return Matrix([[Matrix.dot(r, c) for c in columns] for r in self.rows])
        return Matrix([[a * other for a in r] for r in self.rows])

    __rmul__ = __mul__

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        result = Matrix.identity(self.height)
        base = self
        while n:
            if n & 1:
                result = result * base
            base = base * base
            n >>= 1
        return result

    def same_shape(self, other, what):
        if self.shape != other.shape:
            raise MatrixError(f"cannot {what} {self.shape} and {other.shape}")

    def minor(self, i, j):
        return Matrix([r[:j] + r[j + 1:] for k, r in enumerate(self.rows) if k != i])

    def determinant(self):
        if self.height != self.width:
            raise MatrixError("determinant of a matrix that is not square")
        if self.height == 0:
            return 1
        return sum((-1) ** j * self[0, j] * self.minor(0, j).determinant() for j in range(self.width) if self[0, j])

    def gauss(self, right):
        """Solves self * x = right for a list right; partial pivoting."""
        n = self.height
        a = [list(map(float, r)) + [float(b)] for r, b in zip(self.rows, right)]
        for c in range(n):
            p = max(range(c, n), key=lambda k: abs(a[k][c]))
            if abs(a[p][c]) < 1e-12:
                raise MatrixError("singular")
            a[c], a[p] = a[p], a[c]
            for k in range(c + 1, n):
                f = a[k][c] / a[c][c]
                for m in range(c, n + 1):
                    a[k][m] -= f * a[c][m]
        x = [0.0] * n
        for k in reversed(range(n)):
            x[k] = (a[k][n] - sum(a[k][m] * x[m] for m in range(k + 1, n))) / a[k][k]
        return x

    def inverse(self):
        n = self.height
        columns = [self.gauss([1 if i == j else 0 for i in range(n)]) for j in range(n)]
        return Matrix(columns).T

    def trace(self):
        return sum(self[i, i] for i in range(min(self.shape)))

    def __str__(self):
        cells = [[f"{x:.3f}" if isinstance(x, float) else str(x) for x in r] for r in self.rows]
        width = max((len(c) for r in cells for c in r), default=0)
        return "\n".join("[" + " ".join(f"{c:>{width}}" for c in r) + "]" for r in cells)

    def __repr__(self):
        return f"Matrix({self.rows})"


a = Matrix([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]])
b = Matrix.identity(3) * 2
print(a + b)
print(a * b == 2 * a, a * b == b * a, a - a == Matrix.zeros(3, 3), a.T.T == a)
print("det", a.determinant(), (a * a).determinant(), Matrix([]).determinant(), "trace", a.trace())
print("solve", [round(v, 6) for v in a.gauss([8, -11, -3])])
inv = a.inverse()
print(inv)
print(Matrix([[round(v, 6) + 0.0 for v in r] for r in (a * inv).rows]))
fib = Matrix([[1, 1], [1, 0]])
print((fib ** 90)[0, 1], (fib ** 200)[0, 1])
print(repr(fib ** 0), fib ** 3, Matrix([[0.5, 0.5], [0.25, 0.75]]) ** 5, sep="\n")
big = Matrix([[10 ** 12, 1], [2, 10 ** 12]])
print(big.determinant(), (big * big).determinant() == big.determinant() ** 2)
hilbert = Matrix([[1 / (i + j + 1) for j in range(4)] for i in range(4)])
print(hilbert, f"{hilbert.determinant():.12f}", sep="\n")
rotation = Matrix([[0, -1], [1, 0]])
m = Matrix.identity(2)
for step in range(4):
    m = m * rotation
    print(step, m.rows, end="; ")
print()
a[0, 0] = "x"
failures = [lambda: Matrix([[1], [1, 2]]), lambda: fib * a, lambda: fib + a, lambda: Matrix([[1, 2]]).determinant(), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: fib[5, 5], lambda: a * a, lambda: fib + 5]
for f in failures:
    try:
        print(f())
    except MatrixError as e:
        print("MatrixError:", e)
    except (IndexError, TypeError, AttributeError) as e:
        print(type(e).__name__ + ":", e)
