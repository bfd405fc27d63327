class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
    def __add__(self, o): return Pair(self[0] + o[0], self[1] + o[1])
p = Pair(1, 2)
print(p, p.first, p + Pair(3, 4), type(p + p), len(p), p == (1, 2), hash(p) == hash((1, 2)), {p: 1}[(1, 2)], list(p), 1 in p)
a, b = p
print(a, b, p[::-1], p < (1, 3), p.index(2), p.count(1), isinstance(p, tuple), repr(p), [p], '%s-%s' % p)
def f(x, y): return x * y
print(f(*p))
try: p[0] = 1
except TypeError as e: print(e)
