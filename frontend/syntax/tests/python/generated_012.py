from __future__ import annotations
del (a, b);[_,self[naïve]] = 变量[type] = *__dunder__,*变量,type;
with (bR""  Br'#{{\d'  b"}" as (x, y), 变量 as x[0], _,):
# column one
    _z[y1],(1)._z.b = __dunder__[match] = False == False

    del b.c,
raise E([]) from y1

type X[**P,] = tuple[*Ts]  # comment


v1:int = *a, b  # comment


v1:a | None
