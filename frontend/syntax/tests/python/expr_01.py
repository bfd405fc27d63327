async def f():
  await x
async def f():
  yield 1
  return
