from __future__ import annotations
x[0] **= cc[match, *y1]
{ (naïve ^ y1): b for *y1, __dunder__, _.match in _z if a }  # comment

try: assert True, ...; pass
except (E, F):
  if [(b >> cc) for [变量[type], (1).match.b,] in y1 for (f()._, b[a], self[_],) in 0O7 if y1 if a for [y1[case],] in a if match]: type X = int; x[0].type.b = x[0]._ = True << __dunder__(U"""""",( # comment
   [True if _z else a if __dunder__ else naïve, # comment
   ]
        )) ** type
  else:
   while [\
 
        ]: type[x] = x[0].变量.match(y1 for a in __dunder__) ; continue ; v2.w: list[int];
   f().x.match = rb"""abc}
{""";

  # own line
  def __dunder__()->None:
# column one
      with ((None is not (naïve) <= fr'''{变量, x=!a:>10}{fr'é {a!a}é' if _ else b if cc else 变量 = }{ ((b) if ((w1 := a)) else {})=!s}}}'''fR"""{  ((lambda p4, p3=1, **kwargs: 0o17))}{{"""
        ) as x.y, (f().naïve
        ),):

       for [*naïve , x[0].match.b , 变量.变量] in *match,*match,case,: v3[0]: list[int]; from . import n as m; from . import (
  n as m,
);

      x[0]._z = yield ...;
      # own line
  from . import (
  match, n,
);

finally:  # comment
    pass

    x[0] &= {}
    class cc(*bases , B.C , k=1 , **kw):
        del b.c,;


del b.c,;


assert None;
    # odd comment
