# comment

@a.b
@x[0].y
def naïve(p5: 'T')->'x':
  for 变量[变量], _ in *_,*self,match,: return __dunder__, *_;yield a, *变量;pass;
    # odd comment
pass

match -x:
    case [x], y:

        try:
# column one
          x ^= (()) & False << () * - y1
          # own line
        except (E, F) as e: self.a = *a,;import a.b.c;
    case [False, *rest] if y1:
# column one
        type type[T, U] = list[T]
        def type(p2, *, p1: 'T'): (v4):a | None; a[cc] = self,naïve[__dunder__] = match , match; return;
while ... if '''😀''' else y1 if case else type:
# column one
  type type = a | b; from ..a.b import n as m, n as m, n;
  # own line
  if type[[
],]:

      with (y1 as x, cc(
True, type = -(F""" 
#\n"""
        ), match=... or []
) as (x)): (
        None != False) >= 1 is not False; pass

      __dunder__();raise  # comment
  elif ... == B'abc#abc'b'''\101''' in False >= (((b ^ cc) for __dunder__ in False if (变量 + type)) # comment
   ):

   while None:
# column one
       while (lambda: y1):
           (_z[x],(1)._.b,case[变量]) = case(**self, # comment
   );
           # own line
       else:  # comment
         pass  # comment
         # own line
       # own line
       for _z[x] in x[0].type.match:  # comment
         x[0] %= ( # comment
   1_0j, 0x_fF
)  # comment
         # own line
         True if B"""\xff#
abc
""" else a if 变量 else a  # comment
         pass

       with ((False # comment
   ), naïve):
# column one
           raise E(()) from cc; break

   # own line
  elif [
        ]:

      (v4): a | None = *a, b
      class cc[T, U](k=1 , **kw): y1
      (v4): int = *a, b
      # own line
  else:
    class _z(metaclass=M): (
        a\
 ); type type = list[T]
    rb'''\d''' if () else match if type else naïve

    try:
# column one
        try:
         break; ()  # comment
         x.y %= match(...,True # comment
   );

         pass
         # own line
        except* (E, F) as e:  # comment
         type X = int  # comment

        else:  # comment
          break  # comment
          __dunder__ = *naïve,*__dunder__  # comment

        finally:  # comment
         del x[0]

         continue
         F"{{{{}}{ cc!a:.2f}"  # comment
         # own line

    finally:

     if naïve[type, *变量]:

      pass;
      del a
      # own line
     else:  # comment
         y1.self.match = None;
         type X = tuple[*Ts]
         # own line
         break;


  # own line
    # odd comment
x[0].naïve, = (lambda **kwargs: True);from . import n, match


