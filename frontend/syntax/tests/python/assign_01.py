def f(x):
  x = 1
  def g():
    nonlocal x
def f():
  x = yield
  y = yield 1, 2
  z = yield from a
  x += yield
  return (yield)
