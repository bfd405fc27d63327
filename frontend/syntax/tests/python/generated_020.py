from __future__ import annotations
def _z[T: (int, str), *Ts, **P](*args: *Ts, p1=_):
 v3[0]:int = type(*变量,(\
 ()),k1 = b.cc.match(k1 = _z.cc(
        (
        False not in False < fr"""{0b1_01 if y1 else ... = }}} { x=!a}"""  ''  u'é#é\n' not in None), (False or _\
 )
)),_ = f().b.match)  # comment
 # own line
 @a.b
 async def naïve(*args: *Ts) -> list[T]:
   type X = tuple[*Ts]
   return
 return


@a.b
def match[**P,](p5=Br"x yx y"  rb"\d\t{}", /)->'x': match[cc] = _.__dunder__(
(
        变量[None,]) # comment
   );(*_,naïve[变量],cc[变量],) = _z[cc] , x[0].x.b = *match, cc, *__dunder__,

