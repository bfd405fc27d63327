class Node:
    __slots__ = ('key', 'val', 'prev', 'next')
    def __init__(self, k=None, v=None): self.key = k; self.val = v; self.prev = self.next = None
class LRU:
    def __init__(self, cap):
        self.cap = cap; self.map = {}
        self.head, self.tail = Node(), Node()
        self.head.next = self.tail; self.tail.prev = self.head
    def _remove(self, n): n.prev.next, n.next.prev = n.next, n.prev
    def _add(self, n):
        p = self.tail.prev
        p.next = n; n.prev = p; n.next = self.tail; self.tail.prev = n
    def get(self, k, default=None):
        if k not in self.map: return default
        n = self.map[k]; self._remove(n); self._add(n); return n.val
    def put(self, k, v):
        if k in self.map: self._remove(self.map.pop(k))
        n = Node(k, v); self.map[k] = n; self._add(n)
        if len(self.map) > self.cap:
            old = self.head.next; self._remove(old); del self.map[old.key]
            return old.key, old.val
    def __iter__(self):
        n = self.head.next
        while n is not self.tail:
            yield n.key, n.val
            n = n.next
    def __repr__(self): return 'LRU{' + ', '.join(f'{k!r}: {v!r}' for k, v in self) + '}'
c = LRU(2); print(c.put('a', 1), c.put('b', 2), c.get('a'), c.put('c', 3), c.get('b', 'none'), c, list(c))
def memoize(maxsize=None):
    def deco(f):
        cache = LRU(maxsize or 100)
        hits = misses = 0
        def wrapper(*args):
            nonlocal hits, misses
            sentinel = object()
            v = cache.get(args, sentinel)
            if v is not sentinel: hits += 1; return v
            misses += 1
            v = f(*args); cache.put(args, v)
            return v
        wrapper.info = lambda: (hits, misses)
        wrapper.__doc__ = f.__doc__
        return wrapper
    return deco
@memoize(maxsize=50)
def grid(m, n):
    """paths"""
    return 1 if m == 1 or n == 1 else grid(m - 1, n) + grid(m, n - 1)
print(grid(10, 10), grid.info(), grid.__doc__)
try: c.nope = 1; print(c.nope)
except AttributeError as e: print(e)
n = Node()
try: n.extra = 1
except AttributeError as e: print(e)
