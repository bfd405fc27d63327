def f():
  print((yield))
def f():
  yield *a, b
