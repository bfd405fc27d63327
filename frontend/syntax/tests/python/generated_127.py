from __future__ import annotations
assert ((
        None, *(
type.__dunder__.b( # comment
   1_0j , **naïve # comment
   )
),\
 )
), _  # comment
assert (
{self[b:__dunder__] , x[0].naïve.match , (w2 := (
        b.a.match\
 )) }
        ), False

(match , f().变量.match , (1).type.match) = 变量, *a  # comment
assert __dunder__, _
    # odd comment
x.y >>= 变量[__dunder__:, ...]

with (0b1_01, match as [x, *y], x[0].y1.b(
type=(\
 False
)
) as [x, *y],):

 raise E(case) from b  # comment
 del a;from . import (
  match, match,
)  # comment

    # odd comment
