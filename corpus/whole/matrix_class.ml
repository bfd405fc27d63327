class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1: raise ValueError("ragged")
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]: raise ValueError(f"shapes {self.shape} and {o.shape}")
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __mul__(self, k):
        if isinstance(k, (int, float)): return Matrix([[x * k for x in r] for r in self.rows])
        return NotImplemented
    __rmul__ = __mul__
    def __pow__(self, n):
        r = Matrix.identity(len(self.rows)); b = self
        while n: 
            if n & 1: r = r @ b
            b = b @ b; n >>= 1
        return r
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __getitem__(self, ij):
        if isinstance(ij, tuple): i, j = ij; return self.rows[i][j]
        return self.rows[ij]
    def __setitem__(self, ij, v): i, j = ij; self.rows[i][j] = v
    def __str__(self): return '\n'.join(' '.join(f'{x:>6g}' for x in r) for r in self.rows)
    def __neg__(self): return self * -1
    def __iter__(self): yield from (x for r in self.rows for x in r)
    def det(self):
        if self.shape == (1, 1): return self.rows[0][0]
        return sum((-1) ** j * x * Matrix([r[:j] + r[j + 1:] for r in self.rows[1:]]).det() for j, x in enumerate(self.rows[0]))
m = Matrix([[1, 2], [3, 4]])
print(m @ m, m * 2, 3 * m, sep='\n'); print((m ** 10)[0, 1], m.T[0], m.det(), -m == m * -1, list(m), m.shape, m == m.T.T)
m[0, 0] = 1.5; print(m)
for bad in [lambda: m * 'a', lambda: m @ Matrix([[1, 2, 3]]), lambda: Matrix([[1], [1, 2]]), lambda: m + m, lambda: m[5, 5], lambda: m @ 3]:
    try: bad()
    except Exception as e: print(type(e).__name__, e)
print(Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det(), (Matrix([[1, 1], [1, 0]]) ** 100)[0][1])
