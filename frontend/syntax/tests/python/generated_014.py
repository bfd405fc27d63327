from __future__ import annotations
with (1)._z(y1 for case in b"""""" rb"##" Br'''abc#''') as x.y, '''名😀é''' f"""{{""" u' ' as x.y, __dunder__ as x.y:  # comment
  import a.b as c, d
    # odd comment
while y1:
# column one
 break

type X[T] = list[T];x[0].match = [_z,case[self],(1).case.b,] = _,*x


from . import n

