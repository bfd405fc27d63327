def log(f):
    def w(*a, **k):
        print('call', f.__name__, a, k)
        return f(*a, **k)
    w.__name__ = f.__name__
    w.__wrapped__ = f
    return w
def rep(n):
    def d(f):
        def w(*a): return [f(*a) for _ in range(n)]
        return w
    return d
@log
@rep(2)
def add(a, b=1): return a + b
print(add(1), add.__name__)
def memo(f):
    cache = {}
    def w(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    w.cache = cache
    return w
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), len(fib.cache))
class CountCalls:
    def __init__(self, f): self.f = f; self.n = 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
@CountCalls
def hi(x): return 'hi ' + x
hi('a'); print(hi('b'), hi.n)
def singleton(cls):
    inst = {}
    def get(*a):
        if cls not in inst: inst[cls] = cls(*a)
        return inst[cls]
    return get
@singleton
class Conf:
    def __init__(self): self.x = 1
print(Conf() is Conf())
def acc(start):
    total = start
    def add(x):
        nonlocal total
        total += x
        return total
    return add
a = acc(10); a(5); print(a(5))
fs = [lambda: i for i in range(3)]; print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs])
def default(x, l=[]): l.append(x); return l
print(default(1), default(2), default(3, []), default.__defaults__)
def compose(*fs):
    def r(x):
        for f in reversed(fs): x = f(x)
        return x
    return r
print(compose(str, lambda x: x + 1, abs)(-5))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4), (lambda: (yield))().__class__.__name__)
def outer():
    x = 1
    def mid():
        def inner():
            nonlocal x
            x += 1
        inner(); return x
    return mid(), x
print(outer())
count = 0
def inc():
    global count
    count += 1
inc(); inc(); print(count)
def tco(n, acc=1): return acc if n == 0 else tco(n - 1, acc * n)
print(tco(30))
print([f(3) for f in (lambda x: x, str, [1, 2, 3, 4].__getitem__, 'a'.__mul__, range)])
print(list(map(lambda a, b: a * b, [1, 2], [3, 4, 5])), list(filter(None, [0, 1, '', 'a'])), list(map(int, '123')), sorted('bca', key=lambda c: -ord(c)))
