# Lines in tracebacks: of method calls over several lines, wherever an expression stands.
class A:
    def me(self, *a, **k): return self
    def bad(self, *a, **k): raise ValueError(a)
a = A()
def go(f):
    try: f()
    except ValueError: return
    raise
def h1():
    global x
    x = (
       a.bad())
def h2():
    x = y = (
       a
         .bad())
    return lambda: x
def h3():
    if (a.me()
         .bad()):
        pass
def h4():
    x = not (a.me()
         .bad())
def h5():
    x = (1 +
        a.me(
        ) +
        2)
def h6():
    x = (a
      .me(*range(2))
      .bad(1,
       *[1]))
def h7():
    for x in (a.
       bad()): pass
def h8():
    with (a
         .bad()): pass
def h9():
    x: int = (
       a
         .bad())
    return lambda: x
def h10():
    x, y = (
       a
         .bad())
    return lambda: x
def h11():
    return f"{(a
      .bad())}"
def h12():
    assert (a
      .bad())
def h13():
    return [z for z in (1,)
        if a
         .bad()]
def h14():
    return [
        a
         .bad() for z in (1,)]
def h15():
    a.z = [1,
       2].index(
         3)
def h16():
    a.z = 1
    a.z += [1,
       2].index(
         3)
def h17():
    while (a
       .bad()): pass
def h18():
    raise (a
       .bad())
def h19():
    print(1 if a
       .bad() else 2)
def h20():
    return (a and
      a
        .bad())
def h21():
    (a
       .bad())
    return 5
def run(fs):
    if fs:
        try:
            fs[0]()
        finally:
            run(fs[1:])
fs = [h1, h2, h3, h4, h5, h6, h7, h8, h9, h10, h11, h12, h13, h14, h15, h16,h17,h18,h19,h20,h21]
try:
    run(fs)
finally:
    x = (
       a
         .bad())
