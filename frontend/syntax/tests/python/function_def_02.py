def f(*a,): pass
def f(**a,): pass
