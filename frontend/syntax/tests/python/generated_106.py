type match = int
type match[T, U] = tuple[*Ts]
def __dunder__(p5=None,p6: a.b | None=[],*,p2=rb"""#
""") -> int: raise E(((( # comment
   y1 and (\
 { 变量: 1E-3 }
)) if () else y1,
        ))) from x; yield r'名名';
while (
{*naïve }) if (
fR"xx{  match=:>{x!r:^{变量}}.{1}}{ __dunder__=}" # comment
   ) else a if cc else y1:  # comment
 for *type , y1[match] , f().self.b, in __dunder__,b,*a:  # comment
   for 变量[_] in *__dunder__, match:
# column one
    for 变量[变量],a,变量[naïve] in __dunder__,:
      (*x,) = *case,;

      type X = a | b
      # own line
      from . import (
  n, match, n,
);pass  # comment
      # own line
    else:  # comment
      pass  # comment

      f().b.match = [_z.naïve, type, _z.case.match] = *naïve,__dunder__,; continue  # comment
      # own line
   else:
       for _ in ():

         raise
         # own line
         _z[b] = _(
);assert True, (type if ... else () # comment
   )  # comment
         # own line
       while y1[*__dunder__]:
# column one
         x.y <<= ()  # comment
         # own line

   # own line
   continue
   # own line
   with (b(
        *(\
 """{名"""  ''  """ """
),self,k1=True // ...,_ = (\
 *y1, {  },)) as x[0], _(self for type in ()) as x, self.case.match(
        ((w1 := b)) , (
(w1 := (~{} / None)))
        ) as x[0]):
# column one
       def a(*args, p1=_,):  # comment
         raise;

         raise E
         # own line

       if None: type X[T, U] = a | b ; from . import (
  n as m, n as m, match,
)
 v1: a | None = *a, b;

