# comment

class self(B.C, k=1, **kw):
    def __dunder__(p3,*,p2 = 10_0.0_1,p4: a.b | None=...)->None:

     (x[0].type , cc , _z) = [cc, f().cc.b, naïve] = *__dunder__, naïve, __dunder__; import a.b as c, d
     # own line
     if (lambda p5,*args,p4: (
None > [] == {} > b''  rb''''''  rb"""{
\n""" # comment
   )):
         raise E((\
 00_0)) from cc  # comment
     for x in rf"""{{{{
x{  y1, type}""":  # comment
         for (*type,) in []:
# column one
          fr"""é
"""  # comment
         else: return { **__dunder__,None : {},...:{}, };

         with __dunder__, _z as x[0], self as x.y:  # comment
             x.match.b = U'''#
\\#
''';

             del [a];变量 = x[0].match.b, = -_z * (1)._.match
         # own line
    def _z[*Ts](p1,p5=F'''texttext 
''',/,p4=b,**kwargs: int,):
# column one
        raise;
        async def b[T, U]()->'x': __dunder__ = *y1,;[a[_z],b,cc,] = 0XABC and 1_0j or not y1


class _z(k=1,**kw,): x.y *= ();raise E
@a.b
@d := e
class a(*bases): pass;

from a import (n, n as m); x.y &= (
fr'''{(x[True:00_0:x]) if ((a,)) else [] = !a:{_}}}} x
''',*(fR''),
        )
