def f(*x: *y): pass
@a
def f(): pass
