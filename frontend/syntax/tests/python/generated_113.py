# comment

async def x():
 if [ # comment
   True
]:

     from ... import n as m, n as m, n as m;
 else:  # comment
  while (w1 := R""):
# column one
   type match = list[T];

   [self[self],match._z.match,b[_z]] = -( # comment
   fr"{False=!s}"
)

  match naïve(
b, *"\n名\
"U'''é{😀''', _ = [], k1 = {  } # comment
   ):
      case -1: f().cc = b = case, __dunder__,; (*_,) = _ = __dunder__,;
  # own line
 # own line
 @(lambda f: f)
 @d(1, k=2)
 async def x(p2: 'T', *, p3 = [], p5 = 123456789012345678901234567890):
# column one
     import a.b as c, d;pass
     class b(A,k=1,**kw,): type type = int; (v4):a | None = *a, b

     type match[T: (int, str), *Ts, **P] = tuple[*Ts]
assert ( # comment
   ...), None

type type[*Ts] = int  # comment

del b.c;
class _z[*Ts](metaclass=M):

    for self._z.match in 变量,*_: raise E(False) from case;del b.c;del b.c

    for (case,y1) in a(
        k1 = None >= () , match = True and (case[x:, ...]) and ((lambda: (
        (w2 := 1_0j)\
 )))
        ):
# column one
     x.y -= ();
     try:

       ... in a >= ... == False;
       x **= False @ None // rb''''''
       # own line
     except a.E:

       del a;raise E
       # own line
     except E as e:
      for ((1).case.match,(1)._z.b,naïve._z.match,) in *y1 , cc , __dunder__: (1).y1 = *b,;import a as b;raise E(type) from x;
      break  # comment


     from ..a.b import n  # comment
    else:

     x[0] @= {*(fR'{naïve, type:x}x{match = :>10}'),*__dunder__,~{} @ b(__dunder__ for a in x) >> match }


