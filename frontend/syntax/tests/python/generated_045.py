from __future__ import annotations
while ([
True,变量,1_000
        ], *self, [] if {} else ([])):
  del [a],

type match = a | b
with y1 as [x, *y], x[0].y1.b(
True,( # comment
   None),match = (
        { (x ^ a): b for case.y1.match in _ if y1 }
),type=fR'''''', # comment
   ) as x[0], cc(

):
# column one
    with (B'abc \0'b''''''rb'''\d abc#''', type('#', _ = naïve[...:]
) as x.y,):

     match -x:
         case (C()):
# column one
           if naïve: x.y >>= _[bR"#"]; type match = list[T]
           # own line
           raise E  # comment
           # own line
           if (): type X = list[T];
           # own line
         case a.C(C(x=1) as n1,) if R"{名名名"  F"":
             assert '', r"""名😀""";
         case (C()):
# column one
           try:
            x *= {} or {}
            from ....x import n as m, n

           except* E:
# column one
             [cc[x],x[0].naïve,变量,] = [] == False < []  # comment

             (v4): a | None = *a, b
           x.y *= (w2 := ( # comment
   {} or b or not 变量
));cc.y1.match = *a, *__dunder__, case

     if (w2 := (match # comment
   )):
         with (a as [x, *y], 变量(
        ((--...) or () or not _z), k1 = {} if None else cc if _z else a, k2 = ({  },*({ ...:None,case:'''é
x y名名''' }),))):

          raise E  # comment

          del [a]

         # own line
         while (1).cc.match(
        
) | x[0]._z.b((F"""}}}}{  a}
""" F'{{' '''😀é
éabc''' and False or not case),type=fr'',**match):
# column one
          del x[0],;

     else:
# column one
         class type(metaclass=M):
             from . import (
  n as m, match,
)  # comment
             # own line
             pass
             x %= {}  # comment

         try:
           del x[0]  # comment

           (_z,cc,x[0].self.b) = __dunder__ , *self , *_z; x[case] = (match , 变量,) = *b,*type  # comment

         finally:
          from . import (
  n as m, match,
); del (a, b),
          # own line
          assert b, u'''名
'''  # comment
          # own line
          assert (
        {})
         # own line
     def x(p1,p3,*args: *Ts,p4=[],p2: 'T') -> list[T]:  # comment
       with (rf"""{  ... if ... else y1 if self else cc} text""" as x, _z as x.y):  # comment
           pass;

           return []
       async def __dunder__[T: (int, str), *Ts, **P](p4: list[int]=..., p6: list[int] = self, *, p2=(), p3):  # comment
        del [a]
        raise;
        return;assert True, ((
        False,__dunder__,rb'x y' b'\xff{'
        )
)
       # own line

    v1: a | None

