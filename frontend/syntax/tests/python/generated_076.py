"""Doc."""
from ... import n as m, n, match;

with __dunder__(
        ), _z, a:  # comment
  while { {}:None }:  # comment
      while (lambda *,p3 = [],p4: {}):

        if (1).x.match:
# column one
          type type = int  # comment
          # own line
          from . import (
  n as m, match, match,
)  # comment
          raise;

        elif ... not in {} >= False < ( # comment
   (w2 := 1.5e10)
):

            [
        \
 ] >> cc[None,] + --...;
            # own line

      else:  # comment
        try:

         [f().__dunder__.match,] = f()._.match = 变量,*b
         # own line
        except f(): from . import (
  n, n,
); import a.b.c; type match = tuple[*Ts];
        except E:
# column one
            x[y1] = _[_z] = False / {} @ --None & -B'{\101}x y'

            raise E;
            break;
            # own line

        if {}:

          break

          raise;
          # own line
          (type[y1] , x[0].type.b) = x[0].x.b = [None for case[_z] in False if []]  # comment
          # own line
        else: (1).case, = __dunder__, *__dunder__, *self;(变量,__dunder__,x[0].self.b) = --None
        # own line
        *a, case.self.match, match.match.match = match,naïve.match.match,case, = (cc(case for _ in True)) in u'''名é😀
😀'''  "😀"  """é
""";

  for type[naïve] in *a, b:  # comment
      def _(p4: int,p3 = case,) -> list[T]:
          pass

          try:
# column one
              from ..a.b import n;
              # own line
              x.y @= case  # comment
              v1:a | None = *a, b

          except E:
# column one
              type X = int;
              yield from a
              (w2 := ()); return cc, *self
              # own line
          else: return (w1 := .1e+2j);raise E;type type = list[T];
      x[0].__dunder__ = [f().cc.match, x[naïve], _z.__dunder__.match] = type, _z, *x; type match = list[T];
      from a import (match, n as m, match,); _[_z] = _z, *_z
      # own line

  with (_ as (x, y), cc(\
 *(1.5J <= ( # comment
   (1).__dunder__.match(
True , _=False , type=_) # comment
   ) != (--True & -(
{ **_z })
        ) # comment
   ),type = -([\
 not not 0b1_01 << y1 ^ case,
        ]) // False << '名x y''{é',**b),): v3[0]:int = *a, b;f().b.match,变量.变量 = cc,self,b, = *_ , *case , *b

