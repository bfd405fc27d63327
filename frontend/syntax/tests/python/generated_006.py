from __future__ import annotations
(1).y1.b = __dunder__;

x[a] = None; __dunder__.变量.match = _,*self,*self

while fr'xx':
  with (([\
 \
 ] # comment
   ) as [x, *y], (
        _) as (x), ({( # comment
   [], *_,
) , *__dunder__ })):
# column one
      async def case[T: int](p2,p6,/,p3=None,**kwargs)->'x':
# column one
        return
        _z[__dunder__] = (1)._.b, = x,*__dunder__;x[0] @= {}  # comment

        @x[0].y
        def cc(p6, *, p1={}):
            pass;return {{} , *match , [] }  # comment
            # own line
            (self.__dunder__.b,) = [*b,] = b,*b,*type  # comment
        # own line
      # own line
      (v4):list[int] = (1).type.b  # comment

      break;
      # own line
