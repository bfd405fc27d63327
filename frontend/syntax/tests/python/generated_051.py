from __future__ import annotations
if 1. is () >= (x[0].type.match & False\
 ):
    pass
    @x[0].y
    async def cc(p2: int=bR"""x y""",*args,**kwargs,): from ....x import n, match;__dunder__.match.b(
        k2 = (lambda p5, *args, p3: ([
        _
] # comment
   )),k1 = f'''étext{  naïve, __dunder__ = }
'''
);return

    with (_ as x.y, None as x[0], (
        ({}, [...,(),*([\
 \
 ] - (not None\
 ) ** b[:None] @ {})
        ]\
 )
)):  # comment
     x[0] *= (w2 := 0x_fF);
     # own line
elif bR'':

    pass;
    from a import (match,);

else:

    from a import (match)
    raise E(naïve) from naïve;del (a, b)
match = self[B"{ "Br"""#
\d""":case]  # comment
    # odd comment
raise E;x.y += ~(False) / (_z[{ (\
 *type , None , None and {} # comment
   ):变量, match._ : not {}, x : f"""é""", },]) % match(cc for a in True) >> ~(
        {*naïve, *naïve, ... } # comment
   )  # comment
