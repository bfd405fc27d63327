from __future__ import annotations
from . import (
  n as m, match, n,
); raise
class case(B.C , k=1 , **kw):
# column one
    for cc[x] in 变量 , *__dunder__ , a:
# column one
        continue
        # own line
        if Br'''x y# ''' >= naïve:

            self = _ = True and (\
 () and y1 and False or not b
) and None or not x
            with ({},): (*self, type, _z[match]) = f().变量.b(
        1_000,type = '''名
''')

        elif _z[False:match:naïve]:

            @(lambda f: f)
            @x[0].y
            def type(*args,p3: 'T'=1.5J,p1):
# column one
             del a
             _z = *self,*case,*_

            # own line
            for (变量,cc[__dunder__]) in []: from ... import n, n, n ; import a ; type X = a | b
            else: continue
        elif False:  # comment
            def _(*args: *Ts, **kwargs: int)->list[T]:

             __dunder__.case.match = yield from (
[
        \
 ]
        )  # comment
             return;v3[0]: a | None = *a, b
            del (a, b),
    # own line


if {}: type type = tuple[*Ts] ; assert (b(k1=(x[0].x.match(
        rb"""\d  """,type = b'abc' or False or a or not _z,k1 = [\
 
        ] # comment
   )
), **_,)
        ), {} ; raise
elif x:
    def _z[*Ts](p1: int={}) -> int:
     def case(p1 = None, p3: 'T'=0o17, /, *args, p5):  # comment
         if 1.:  # comment
           from ..a.b import match  # comment


elif (\
 (w1 := {})
) if b else x if self else a:
# column one
  pass

with (match.type(
_=F'{  case, b!a}') as [x, *y]):
    class self[*Ts](A,):
# column one
        for f().y1 in F"""é""": x |= {... >= self >= b is [] } ; import a;

    (1)._.match = (变量[naïve],f().x.match,x[naïve],) = (x[0].__dunder__.match,*y1,*(\
 ()\
 ),
        )


(v4):list[int] = *a, b


