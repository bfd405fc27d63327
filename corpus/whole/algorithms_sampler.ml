class Rng:
    def __init__(self, seed=42): self.s = seed
    def next(self): self.s = (self.s * 1103515245 + 12345) % 2 ** 31; return self.s
    def randint(self, a, b): return a + self.next() % (b - a + 1)
    def choice(self, xs): return xs[self.next() % len(xs)]
    def shuffle(self, xs):
        for i in range(len(xs) - 1, 0, -1):
            j = self.randint(0, i); xs[i], xs[j] = xs[j], xs[i]
r = Rng()
print([r.randint(1, 6) for _ in range(10)], r.choice('abc'))
deck = [f'{v}{s}' for s in '♠♥♦♣' for v in ['A', *range(2, 11), 'J', 'Q', 'K']]
r.shuffle(deck); print(deck[:5], len(deck), len(set(deck)))
counts = [0] * 6
for _ in range(600): counts[r.randint(0, 5)] += 1
print(counts, sum(counts) / len(counts))
def life(cells):
    from_n = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy: from_n[x + dx, y + dy] = from_n.get((x + dx, y + dy), 0) + 1
    return {c for c, n in from_n.items() if n == 3 or (n == 2 and c in cells)}
g = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4): g = life(g)
print(sorted(g))
def sieve(n):
    p = [True] * (n + 1); p[0:2] = [False, False]
    for i in range(2, int(n ** .5) + 1):
        if p[i]: p[i * i::i] = [False] * len(range(i * i, n + 1, i))
    return [i for i, x in enumerate(p) if x]
print(sieve(50))
def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n: yield cols; return
    for c in range(n):
        if c not in cols and row + c not in d1 and row - c not in d2:
            yield from queens(n, row + 1, cols + (c,), d1 + (row + c,), d2 + (row - c,))
print(sum(1 for _ in queens(6)), next(queens(8)))
def perms(xs):
    if len(xs) <= 1: yield list(xs); return
    for i, x in enumerate(xs):
        for p in perms(xs[:i] + xs[i + 1:]): yield [x] + p
print(list(perms('abc')), len(list(perms([1, 2, 3, 4]))))
def hanoi(n, a='A', b='B', c='C'): return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(hanoi(10))
graph = {'a': ['b', 'c'], 'b': ['d'], 'c': ['d', 'e'], 'd': ['f'], 'e': ['f'], 'f': []}
def bfs(s, t):
    q, seen = [(s, [s])], {s}
    while q:
        v, p = q.pop(0)
        if v == t: return p
        for w in graph[v]:
            if w not in seen: seen.add(w); q.append((w, p + [w]))
print(bfs('a', 'f'), bfs('f', 'a'))
def topo(g):
    out, mark = [], {}
    def visit(v):
        if mark.get(v) == 1: raise ValueError('cycle at ' + v)
        if v in mark: return
        mark[v] = 1
        for w in g[v]: visit(w)
        mark[v] = 2; out.insert(0, v)
    for v in g: visit(v)
    return out
print(topo(graph))
graph['f'].append('a')
try: topo(graph)
except ValueError as e: print(e)
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print(gcd(48, 18), [n for n in range(2, 30) if all(n % d for d in range(2, n))], sum(int(d) for d in str(2 ** 100)))
def binsearch(a, x):
    lo, hi = 0, len(a) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if a[mid] == x: return mid
        if a[mid] < x: lo = mid + 1
        else: hi = mid - 1
    return -1
print(binsearch([1, 3, 5, 7], 5), binsearch([], 1))
def qs(a): return a if len(a) < 2 else qs([x for x in a[1:] if x < a[0]]) + [a[0]] + qs([x for x in a[1:] if x >= a[0]])
def ms(a):
    if len(a) < 2: return a
    m = len(a) // 2; l, r = ms(a[:m]), ms(a[m:]); out = []
    while l and r: out.append((l if l[0] <= r[0] else r).pop(0))
    return out + l + r
d = [5, 2, 9, 1, 5, 6]; print(qs(d), ms(d), d)
for i in range(1, 16): print('FizzBuzz' if i % 15 == 0 else 'Fizz' if i % 3 == 0 else 'Buzz' if i % 5 == 0 else i, end=' ')
print()
