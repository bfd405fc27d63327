def f(a, *, b=1, c): pass
def f(a,): pass
