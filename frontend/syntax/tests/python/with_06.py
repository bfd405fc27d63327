with (a as b): pass
def f():
  with (yield): pass
