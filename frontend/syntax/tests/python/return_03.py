def f():
  return [x for x in (yield y)]
def f():
  return *a, b
