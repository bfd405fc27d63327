async def f():
  -await x
def f():
  """d"""
