x = 10
def f():
    global x, newg
    x += 1; newg = 'made'
    def g():
        nonlocal_x = x
        return nonlocal_x
    return g()
print(f(), x, newg)
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def reset():
        nonlocal n; n = 0
    return inc, reset
inc, reset = counter(); inc(); inc(5); print(inc()); reset(); print(inc())
def h():
    try: print(y)
    except UnboundLocalError as e: print(e)
    y = 1; del y
    try: y
    except UnboundLocalError as e: print(e)
h()
for i in range(3): pass
print(i)
del i
try: i
except NameError as e: print(e)
try: del i
except NameError as e: print(e)
class A:
    x = 1
    def f(self): return x
    y = [x for _ in range(2)]
print(A().f(), A.y)
def shadow(list, str=str): return str(list)
print(shadow([1]))
def outer():
    def inner(): return v
    try: inner()
    except NameError as e: print(e)
    v = 1
    return inner()
print(outer())
if True:
    def cond(): return 'yes'
else:
    def cond(): return 'no'
print(cond())
def r(n): return n if n < 2 else r(n - 1) + r(n - 2)
print(r(15))
a = b = c = []; a.append(1); print(b is c, c)
a, b = b, a; (p, q), r2 = (1, 2), 3; [m, *n] = 'xyz'; print(p, q, r2, m, n)
*s, t = range(4); print(s, t); u, (v, *w) = 1, (2, 3, 4); print(u, v, w)
def kw(a, /, b, *, c=3, **d): return a, b, c, d
print(kw(1, 2), kw(1, b=2, c=4, a=5))
def va(*args, sep=' '): return sep.join(map(str, args))
print(va(1, 2, sep='-'), va(*[1, 2], *(3,), **{'sep': '+'}))
print((lambda x, *y, z=1, **k: (x, y, z, k))(1, 2, 3, z=4, w=5))
def gen_default(x, acc=None):
    acc = acc or []
    acc.append(x); return acc
print(gen_default(1), gen_default(2), f.__name__, (lambda: 0).__name__, kw.__kwdefaults__)
print([*map(lambda f: f(2), [lambda x: x, lambda x: x ** 2])])
x: int = 5; print(x)
z = y = 3; z += y; print(z); z //= 2; z **= 3; z %= 5; z <<= 2; z |= 1; z ^= 3; z &= 6; z >>= 1; print(z)
print(1 if [] else 2, [] or 'd', 0 and 1, not '', 1 < 3 > 2, 1 == 1 != 2, None is None, 3 in [1, 2, 3] and 'y')
