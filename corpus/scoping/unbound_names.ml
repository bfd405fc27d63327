def t(n, f):
    try:
        print(n, f())
    except NameError as e:
        print(n, type(e).__name__, e)

def f1():
    return [x for y in [1] if x for x in [2]]
t("comp in function", f1)
def f2():
    if 0: a = 1
    return a
t("local", f2)
def f3():
    def g(): return a
    if 0: a = 1
    return g()
t("free", f3)
def f4():
    a = 1
    del a
    return a
t("deleted", f4)
def f5():
    a = 1
    def g(): return a
    del a
    return g()
t("deleted free", f5)
def f6():
    a = 1
    def g():
        nonlocal a
        del a
    g()
    return a
t("cell deleted", f6)
def f7():
    for i in []: pass
    return i
t("loop var", f7)
def f8():
    try: 1/0
    except ZeroDivisionError as e: pass
    return e
t("except var", f8)
def f9():
    class C:
        if 0: a = 1
        b = a
    return C.b
t("class body in func", f9)
def f10():
    class C:
        a = 1
        del a
        b = a
    return C.b
t("class deleted", f10)
zz = 5
def f11():
    class C:
        zz = zz
    return C.zz
t("class global", f11)
def f12():
    q = 7
    class C:
        q = q
    return C.q
t("class enclosing local is not global", f12)
def f13():
    q = 7
    class C:
        r = q
    return C.r
t("class free", f13)
def f14():
    class C:
        r = q
    q = 7
    return C.r
t("class free unbound", f14)
def f15():
    return (lambda: [x for x in [1] if y15])()
t("undefined", f15)
def f16():
    del b16
    b16 = 1
t("del unbound", f16)
def f17():
    b17 += 1
t("aug", f17)
def f18():
    global g18
    return g18
g18 = 1
del g18
t("global deleted", f18)
def f19():
    global g19
    del g19
t("del global", f19)
def f20():
    return {k: v for k in [1] if v for v in [2]}
t("dict comp", f20)
def f21():
    return list(x for y in [1] if x for x in [2])
t("genexp", f21)
def f22():
    return [(lambda: x)() for y in [1] if (lambda: x)() for x in [2]]
t("comp cell", f22)
def f23():
    x = 1
    return [x for y in [1] if x for x in [2]]
t("comp shadow", f23)
try:
    print([mx for y in [1] if mx for mx in [2]])
except NameError as e:
    print(type(e).__name__, e)
try:
    class K:
        print([kx for y in [1] if kx for kx in [2]])
except NameError as e:
    print(type(e).__name__, e)
try:
    class K2:
        del nope
except NameError as e:
    print(type(e).__name__, e)
try:
    class K3:
        nope += 1
except NameError as e:
    print(type(e).__name__, e)
try:
    class K4:
        m = 1
        def f(self): return m
    K4().f()
except NameError as e:
    print(type(e).__name__, e)
try:
    del never
except NameError as e:
    print(type(e).__name__, e)
try:
    print([(lambda: w)() for y in [1] if (lambda: w)() for w in [2]])
except NameError as e:
    print(type(e).__name__, e)
def f24():
    with_x = [y for y in range(3)]
    return y
t("comp leak", f24)
def f25():
    def g():
        nonlocal v
        del v
    v = 1
    g()
    g()
t("nonlocal del twice", f25)
def f26():
    def g():
        nonlocal v
        v += 1
    if 0: v = 1
    g()
t("nonlocal aug", f26)
def f27(a):
    del a
    a
t("param", lambda: f27(1))
def f28():
    import math as m
    del m
    return m
t("import", f28)
def f29():
    def gen():
        yield u
    if 0: u = 1
    return next(gen())
t("gen free", f29)
def f30():
    def gen():
        if 0: u = 1
        yield u
    return next(gen())
t("gen local", f30)
def f31():
    match 1:
        case 2 as z: pass
    return z
t("match", f31)
def f32():
    del __class__
class X:
    def m(self):
        c = __class__
        return c.__name__
t("cls", lambda: X().m())
def f33():
    (lambda: n33)()
    n33 = 1
t("lambda free", f33)
class Q:
    y = 3
    l = [y for _ in range(1)] if 0 else None
    try:
        l = [y for _ in range(1)]
    except NameError as e:
        print("class comp", type(e).__name__, e)
