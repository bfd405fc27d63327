naïve, = self, x
    # odd comment
(False # comment
   ) if (
        +...
) else (x[0].a.match\
 );
    # odd comment
while y1.naïve.b:
    @x[0].y
    def _[T](*args,p1): from . import (
  n as m,
)
    while {}: pass;
    else:

        for f().match in *type , *cc , *case:  # comment
         pass;
         with ((u"abc") as x.y, (\
 (\
 1. if a else None,*__dunder__
)) as x[0], cc as (x)):
             raise; assert match, {};
         # own line
         continue;
        # own line
        while {1.5J - [*(
1E-3), match.b, True - Br" "bR'''  
'''B''' \x41}
{
''' // +...\
 ], }:
            while {f().type(a for b in {}), _.naïve.match(变量 for a in .1e+2j), {  } }:
                assert (cc(U'''\0
名''', False, _ = True, **_,));type type[**P,] = list[T]
                from a import n, n, n as m;

                type match[*Ts] = a | b

            @x[0].y
            async def self(**kwargs):
# column one
              yield; v2.w: list[int]

    # own line
    # odd comment
