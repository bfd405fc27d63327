def f():
    try:
        1 / 0
    except ZeroDivisionError:
        g()
def g():
    try:
        [][1]
    except IndexError:
        raise RuntimeError('third') from None
try:
    f()
except RuntimeError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__, repr(e.__context__.__context__))
def h():
    raise
h()
