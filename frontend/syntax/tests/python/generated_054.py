match __dunder__(naïve for a in 1.5J):
    case C(x=1) as n1:

      with _z._.b(\
 x, match = Br'x y\dx y'Br""bR""" abcabc""", **naïve
): 变量.self.match = x,;type match = tuple[*Ts];
      # own line
    case a.b, 2 if (): type X[T: int] = a | b ; [] if (self) else 变量 if __dunder__ else _;

from . import (
  match,
)
match (*cc, # comment
   ):
    case a.b, 2:
# column one
     def __dunder__(p4: list[int],p2: a.b | None,*args,p6,p3,**kwargs)->None:
# column one
         for naïve in *case , *match:
# column one
          from a import (match, match,)
          # own line
          def b(p3=..., p4: list[int] = b"")->None: pass ; return b, *type;
          @a.b
          @x[0].y
          class a[T: int](*bases):
           assert None, ((lambda p6 = [],*,p5 = False: True)); match[y1] = *type,
           __dunder__ , x[self] = x
         else:  # comment
          match (x[0].self.match(), _z):
              case [] if (\
 () if (\
 (lambda p4,p1,/,*,p3,**kwargs: ...)\
 ) else (( # comment
   *r'''''',\
 )
) # comment
   ):  # comment
                  x -= "{é#😀"; from a import match, n, n  # comment
                  # own line
              case a.C((C(k=1 - 2J, match=1 - 2J,), {'k': captured, **others}),):
# column one
               x[0] <<= False;
               # own line
          type[_] = ...
          # own line

     # own line
     []  # comment

     from ....x import n, n as m;raise E
    case (({})) if None:  # comment
     { F'{变量 if match else []:.2f}{ () if ([]) else x if a else match:>10} ':type }

     with (x(\
 Br"\n \d\d"
        ),):  # comment
      class y1[*Ts](k=1, **kw):

          def _z(p1, *args, p2): assert B"""}abc
\ """, (None
        );
          cc[naïve], = self, *变量,;
          type match = tuple[*Ts];

      assert True, type

    case (a.C([],), a.C((1 | 2) as match,)): type X = int ; raise ; from . import n as m;
    # odd comment
