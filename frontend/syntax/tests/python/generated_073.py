from __future__ import annotations
if (U"""""😀é
#
{"""f"}}") in ({}):
    raise E  # comment
v1: a | None = *a, b
    # odd comment
assert (\
 (w1 := ())\
 ), ();

del (a, b)
from . import (
  n, n as m, n,
)
assert ( # comment
   u"é😀😀名" rf'text#{match, cc=} '\
 )


