with naïve as (x, y): raise

assert a  # comment

[*case , x[0].b , match] = *变量, *naïve, *x

class _z(*bases , metaclass=M):
# column one
 for (*cc,) in *cc, *x, *y1,: x |= u'é'
 [*self , cc[_]] = 00 if (() if cc else 0O7\
 ) else (
fr"x{{")

if __dunder__._.match:
# column one
    match type(_=--(~((rb''' 
 
''' bR""" }""" Br'''''' or u"""😀abc"""r'é' or not match # comment
   ) in True\
 )),):
        case *rest,:
          x.y -= x[0].y1;
          # own line
    assert ((lambda p1, *args: (Rf"""}}#"""))
        );
elif False: v1: int = *a, b; assert None; (_, x[0].cc.match, type[self]) = +naïve + +({(1).b }
);
elif ( # comment
   ... if (
        ((__dunder__ << cc) for f().self.match in cc if True if self for y1 in _z for b[变量] in self if __dunder__ if 变量)) else _ if _z else _z):
# column one
    __dunder__[a] = [*self,{},123456789012345678901234567890,
        ]
    # own line
    with (x as x[0], (__dunder__.case.b(\
 type = None if ( # comment
   True
) else (a # comment
   ) # comment
   ) # comment
   ) as (x, y), ...):
        class match[T: int](B.C , k=1 , **kw,):
            while - (None if [] else b if match else b):

             continue  # comment

             x.y /= self if rb"""\d
""" else """名😀😀
"""  # comment
        # own line
        while [{ rb"}{"b''' abcx y{'''B'abc' if cc else _z if y1 else a : type, (\
 bR"" , () , 00
) : (), b[[],] : 变量.cc.b }, match[a.cc.match(_ = False\
 )], fr'''{ 123456789012345678901234567890!r}#éx'''
]: del b.c;v1:int = (w1 := x);
        else:

            if (type if () else cc if __dunder__ else match, a( # comment
   None, **b
        ),
):

                (w2 := ...); from a import (n, n as m)  # comment
                # own line
                v2.w:a | None
                # own line
            elif True:  # comment
                _z[_z], = [*b,] = """é名éé"""''  # comment
                from . import match, match, n as m

                pass  # comment

            # own line
            del b.c  # comment

