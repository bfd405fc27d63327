"""Doc."""
def _(p1,p3: list[int],*args: *Ts,p5,p4): x[0] |= not type;
assert (); assert (
()), {}  # comment
def _(p3: 'T' = {},**kwargs: int) -> 'x':

    from a import (n, n as m)
    # own line
    @d := e
    @d := e
    def case(p6: a.b | None = b,**kwargs): return b, *y1 ; yield
    # own line
    with (0 as x.y, match._z.b([]),):

        b[__dunder__] = yield False;

        match a,:
            case a.C('a',):  # comment
                async def a(p6,*args: *Ts): assert (...\
 ), (
        """😀😀
名
😀""" # comment
   );

                try:

                  return __dunder__, *变量;
                except* (E, F) as e:
# column one
                    y1[case] = cc[y1] = ... or None or not a  # comment
                    # own line
                    x = *y1,naïve._ = cc,

                except* (E, F):  # comment
                  raise;[rb'#'\
 ];

                  x //= y1 if '''名é
é名
'''  rf'''texttext{{'''  F"""{{\n""" else self if _z else self

                  y1[x] = self,type  # comment


            case (*_, (C(x=1) as n1, {'k': r'\d', a.b: b'x'}),) if False:
# column one
             y1.match, __dunder__, (1).y1.b = __dunder__, type; v1:a | None
             def _z[T: int](p5, **kwargs)->None:

               self.a.b = [cc[match] , f().type.b , y1[match]] = [] <= '名é😀😀' "é"; x.y **= (w2 := True)
               return  # comment

               naïve = (1).变量.b = yield b, *_

        # own line

@a.b
@x[0].y
async def _(p2,):
  x.y |= self

  def y1(*, p2: int, **kwargs): _ = True


naïve = *y1,  # comment
    # odd comment
if fr'''#éé ''':
    Rf"""x}}"""  # comment

elif f"\n}}":  # comment
 type X = a | b  # comment
elif 变量(type = ...,match=[\
 
] // (\
 (
()
) == (
(\
 None) or ... or 123456789012345678901234567890
) == ... in []
) << 变量((
        None
) , 1E-3 , type = .1e+2j , match = Br"""##
""" Br"""}"""), # comment
   ):

  _z[y1] = x,  # comment

  del x[0]  # comment
  # own line
else:  # comment
    raise E(B"\tx yx y") from match  # comment
    type match[T] = int  # comment
    # own line
    # odd comment
