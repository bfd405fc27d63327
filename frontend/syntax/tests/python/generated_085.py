from __future__ import annotations
try:
# column one
  (*_,(1).y1.match,) = (w2 := (\
 x(self for case in False)))  # comment
  try:
# column one
      import a  # comment
      # own line
  except a.E: raise E(((w2 := bR'' Br'\d')
        )) from case;(*_z,) = case[{},];del [a]
  except:
# column one
    def type[*Ts](p5, p1: 'T') -> 'x': naïve[naïve] = 变量,;
    import a.b as c, d
  # own line
except (E, F): del x[0]


for cc[__dunder__] in 0x_fF - (\
 self((
{} > None != ( # comment
   {- B'x y\n#'Br'{x y{' }\
 ) not in '名😀'\
 ))) + [ # comment
   ]:
# column one
  @d(1, k=2)
  @x[0].y
  def x(p2, /, *args, p1=(), p4=None, **kwargs: int):  # comment
      type match[T: int] = tuple[*Ts]

      match _z:
          case *rest,: return self, *naïve ; _[__dunder__] = _, _z
          case C() if False:
# column one
            return; naïve.type = yield ( # comment
   naïve.match.b((
        False
        ),(), # comment
   )
        );
      # own line

  type type = list[T]; continue;

for *b, in Br'{abcabc'b'x y':

    type X = tuple[*Ts]

