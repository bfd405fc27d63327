# Caches by hand: a doubly linked list, a decorator, statistics, a two-level store.
class Node:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.before = None
        self.after = None


class LRU:
    def __init__(self, capacity, on_evict=None):
        if capacity <= 0:
            raise ValueError(f"capacity must be positive, not {capacity}")
        self.capacity = capacity
        self.on_evict = on_evict
        self.table = {}
        self.head = Node(None, None)
        self.tail = Node(None, None)
        self.head.after = self.tail
        self.tail.before = self.head
        self.hits = self.misses = 0

    def unlink(self, node):
        node.before.after = node.after
        node.after.before = node.before
        node.before = node.after = None

    def link_first(self, node):
        node.after = self.head.after
        node.before = self.head
        self.head.after.before = node
        self.head.after = node

    def __getitem__(self, key):
        node = self.table.get(key)
        if node is None:
            self.misses += 1
            raise KeyError(key)
        self.hits += 1
        self.unlink(node)
        self.link_first(node)
        return node.value

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __setitem__(self, key, value):
        node = self.table.get(key)
        if node is not None:
            node.value = value
            self.unlink(node)
        else:
            if len(self.table) >= self.capacity:
                oldest = self.tail.before
                self.unlink(oldest)
                del self.table[oldest.key]
                if self.on_evict:
                    self.on_evict(oldest.key, oldest.value)
            node = Node(key, value)
            self.table[key] = node
        self.link_first(node)

    def __delitem__(self, key):
        self.unlink(self.table.pop(key))

    def __contains__(self, key):
        return key in self.table

    def __len__(self):
        return len(self.table)

    def __iter__(self):
        node = self.head.after
        while node is not self.tail:
            yield node.key, node.value
            node = node.after

    def __repr__(self):
        return "LRU(" + ", ".join(f"{k!r}: {v!r}" for k, v in self) + ")"


def cached(capacity):
    def decorate(f):
        cache = LRU(capacity)

        def wrapper(*args, **kwargs):
            key = (args, tuple(sorted(kwargs.items())))
            try:
                return cache[key]
            except KeyError:
                value = f(*args, **kwargs)
                cache[key] = value
                return value

        wrapper.cache = cache
        wrapper.__name__ = f.__name__
        return wrapper

    return decorate


calls = []


@cached(100)
def fib(n):
    calls.append(n)
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@cached(2)
def power(base, *, exponent=2):
    calls.append((base, exponent))
    return base ** exponent


class Store:
    """A slow table behind a cache that writes back what falls out."""

    def __init__(self, rows, capacity):
        self.rows = dict(rows)
        self.reads = 0
        self.writes = []
        self.cache = LRU(capacity, self.write_back)

    def write_back(self, key, value):
        if self.rows.get(key) != value:
            self.writes.append((key, self.rows.get(key), value))
            self.rows[key] = value

    def read(self, key):
        if key not in self.cache:
            self.reads += 1
            if key not in self.rows:
                raise LookupError(f"no row {key}") from None
            self.cache[key] = self.rows[key]
        return self.cache[key]

    def update(self, key, change):
        self.cache[key] = change(self.read(key))

    def flush(self):
        for key, value in self.cache:
            self.write_back(key, value)


evicted = []
c = LRU(3, lambda k, v: evicted.append(k))
for k, v in [("a", 1), ("b", "two"), ("c", 3.0)]:
    c[k] = v
print(c, len(c), "a" in c, "z" in c)
print(c["a"], c.get("zz", "none"), c)
c["d"] = [4]
c["c"] = "updated"
print(c, evicted, c.hits, c.misses)
del c["a"]
print(c, list(c), dict(c))
try:
    c["a"]
except KeyError as e:
    print("KeyError", e)
try:
    LRU(0)
except ValueError as e:
    print(e)
print(fib(90), len(calls), fib.cache.hits, fib.cache.misses, fib.__name__)
calls.clear()
print(power(2), power(3), power(2), power(2, exponent=100), power(3), power(2, exponent=2), calls)
print(power.cache)
store = Store([(k, k * k) for k in range(10)], 3)
print([store.read(k) for k in (1, 2, 1, 3, 1, 4, 2)], store.reads)
store.update(4, lambda v: v + 0.5)
store.update(7, str)
print(store.cache, store.writes)
print([store.read(k) for k in (8, 9, 4, 7)], store.writes, store.reads)
store.flush()
print(store.writes, store.rows[4], store.rows[7])
try:
    store.read(99)
except LookupError as e:
    print(e, type(e).__name__)
big = LRU(1000)
for k in range(20000):
    big[k * 7919 % 1501] = k
    big.get(k * 31 % 1501)
print(len(big), big.hits, big.misses, sum(v for _, v in big) % 1000003, next(iter(big)))
while len(big):
    for key, _ in big:
        break
    del big[key]
print(len(big), big, list(big))
