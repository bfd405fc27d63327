from __future__ import annotations
while [] >> (
type
        ) * None // (
False):  # comment
    def y1(p1=True,*,p5=__dunder__):

     yield 1  # comment
    # own line


def case(p2: list[int]) -> None: {} ; yield from bR"""x y}
""";

with (((),)
        ): pass; assert ( # comment
   {*(\
 _z % cc[False:type] @ [
        
        ]), f''"é😀"u'名 ' }
        ), (
"""名}
😀
"""
        )


False

for f().a in self(
(), __dunder__, k1 = U'''😀
#
😀😀''', **naïve,):

 *b, = x = 变量;

 break
 # own line
 _ = self,

    # odd comment
for [*_z,match,] in self,case:
    with (match as (x), x[0]._.b( # comment
   None, True, match=[x[0].x.b(match for cc in True)
]\
 )):
# column one
        raise E;
        # own line
        import a;
        @a.b
        @(lambda f: f)
        class __dunder__(B.C):

         pass  # comment


    class b[T, U](A,B.C,k=1,**kw):

      del b.c  # comment
      # own line
      raise E;

    break
    # own line

