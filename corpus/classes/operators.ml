class V:
    def __init__(self, *xs):
        self.xs = xs

    def __repr__(self):
        return "V" + str(self.xs)

    def __add__(self, o):
        return V(*[a + b for a, b in zip(self.xs, o.xs)])

    def __sub__(self, o):
        return V(*[a - b for a, b in zip(self.xs, o.xs)])

    def __mul__(self, k):
        if isinstance(k, V):
            return sum(a * b for a, b in zip(self.xs, k.xs))
        if isinstance(k, (int, float)):
            return V(*[a * k for a in self.xs])
        return NotImplemented

    def __rmul__(self, k):
        return self * k

    def __truediv__(self, k):
        return V(*[a / k for a in self.xs])

    def __floordiv__(self, k):
        return V(*[a // k for a in self.xs])

    def __mod__(self, k):
        return V(*[a % k for a in self.xs])

    def __pow__(self, k):
        return V(*[a ** k for a in self.xs])

    def __neg__(self):
        return self * -1

    def __pos__(self):
        return V(*self.xs)

    def __invert__(self):
        return V(*reversed(self.xs))

    def __abs__(self):
        return (self * self) ** 0.5

    def __lshift__(self, k):
        return V(*self.xs[k:], *self.xs[:k])

    def __and__(self, o):
        return V(*[a for a in self.xs if a in o.xs])

    def __or__(self, o):
        return V(*self.xs, *o.xs)

    def __xor__(self, o):
        return "xor"

    def __matmul__(self, o):
        return "matmul"

    def __bool__(self):
        return any(self.xs)

    def __divmod__(self, k):
        return self // k, self % k

    def __round__(self, n=None):
        return V(*[round(a, n) for a in self.xs])

    def __int__(self):
        return 77

    def __float__(self):
        return 7.5

    def __index__(self):
        return 1


a, b = V(1, 2), V(3, 4.5)
print(a + b, a - b, a * b, a * 3, 3 * a, a / 2, b // 2, b % 2, a ** 2, -a, +a, ~a, abs(V(3, 4)), a << 1, a & V(2, 9), a | b, a ^ b, a @ b)
print(bool(V(0, 0)), not a, divmod(b, 2), round(V(1.26, 2.5), 1), round(V(2.5, 3.5)), int(a), float(a), [10, 20, 30][a], "abc"[a:], hex(a), list(range(a)))
c = a
c += b
c *= 2
print(a, c, sum([a, b], V(0, 0)))
for f in (lambda: a * "x", lambda: [] + a, lambda: a < b, lambda: a + 5, lambda: 5 - a, lambda: a >> 1, lambda: 5 / a, lambda: a @ 1 + 1, lambda: len(a), lambda: a[0], lambda: a(), lambda: iter(a), lambda: 5 in a):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
