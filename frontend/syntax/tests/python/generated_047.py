from __future__ import annotations
async def naïve[T: int](p1,/,**kwargs):
# column one
  yield
  del x[0]; x[0].naïve = cc, *_, *self
  # own line
@x[0].y
@d(1, k=2)
def case[**P,](p5: int): f().b.match = f().case = x,


