class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self):
        n = self.n
        while n: yield n; n -= 1
    def __reversed__(self): return iter(range(1, self.n + 1))
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return list(self)[i]
        if not -self.n <= i < self.n: raise IndexError('countdown index out of range')
        return list(self)[i]
c = Countdown(4)
print(list(c), list(reversed(c)), c[0], c[-1], c[1:3], len(c), 3 in c, sum(c), max(c), sorted(c), [*c], dict(enumerate(c)), list(zip(c, 'ab')), ','.join(map(str, c)))
a, *b = c; print(a, b)
try: c[10]
except IndexError as e: print(e)
class BadIter:
    def __iter__(self): return 5
class NoNext:
    def __iter__(self): return self
for bad in (BadIter(), NoNext(), 5, None):
    try:
        for x in bad: pass
    except TypeError as e: print(e)
it = iter('ab'); print(next(it), next(it), next(it, 'end'))
try: next(it)
except StopIteration: print('stop')
def chunks(xs, n):
    for i in range(0, len(xs), n): yield xs[i:i + n]
print(list(chunks(list(range(7)), 3)))
def take(n, it): return [x for _, x in zip(range(n), it)]
def naturals():
    n = 0
    while True: yield n; n += 1
def primes():
    seen = []
    for n in naturals():
        if n > 1 and all(n % p for p in seen): seen.append(n); yield n
print(take(10, primes()), take(3, (x * x for x in naturals() if x % 2)))
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, (3, [4])], []])))
def avg():
    total = n = 0; r = None
    while True:
        v = yield r
        total += v; n += 1; r = total / n
m = avg(); next(m); print(m.send(10), m.send(20))
def tree(): return {'v': 1, 'l': {'v': 2, 'l': None, 'r': None}, 'r': {'v': 3, 'l': None, 'r': None}}
def walk(t):
    if t:
        yield from walk(t['l']); yield t['v']; yield from walk(t['r'])
print(list(walk(tree())))
def pipeline(src): return sum(y for y in (x * 2 for x in src if x % 2))
print(pipeline(range(10)))
print([(i, j) for i in range(3) for j in range(3) if i != j], {k: v for k, v in zip('abc', range(3))}, {len(w) for w in ['a', 'bb', 'cc']})
z = zip([1, 2], [3, 4]); print(list(zip(*z)), list(z))
e = enumerate('ab', 5); print(next(e), list(e))
f = filter(lambda x: x > 1, [1, 2, 3]); print(next(f), list(f), list(f))
r = range(10, 0, -3); print(list(r), len(r), r[1], r[-1], 4 in r, r.index(7), r[::-1], r == range(10, -1, -3), repr(r), r.start, r.stop, r.step, hash(r) == hash(range(10, 0, -3)))
print(sorted(['b', 'A', 'c'], key=str.lower, reverse=True), sorted({'b': 1, 'a': 2}), sorted([(2, 'a'), (1, 'b')], key=lambda t: t[1]), list(reversed([1, 2])), min([3, 1], key=lambda x: -x), max('abc', 'b', key=len), sum([0.1] * 3), any(x > 2 for x in [1, 3]), all(()), list(map(max, [1, 5], [3, 2])))
