"""Doc."""
if ~( # comment
   {}\
 ): type match[T: int] = tuple[*Ts] ; del (a, b);
elif []:
# column one
    try:

     v2.w:int  # comment
     # own line
     for naïve[变量], type[变量], self in *case, *变量,:
# column one
       match[*type]  # comment
       raise;
     # own line
     del a

    finally: v1: list[int]; pass; assert False;
    # own line
    try:
        def _z(*,p2: 'T'=True,p6 = rb'''#
{
 ''')->int:  # comment
         return ( # comment
   b
        )  # comment
        for cc[y1] in ({(w2 := False),*x,(1).__dunder__.b(\
 *False , ...
        ) },
        ): type X = a | b ; continue ; assert (\
 +123456789012345678901234567890 # comment
   );
    except* (E, F): raise;

    try: _[cc] = naïve, *b ; del x[0], ; assert None;
    finally: import a

elif (B''  b"abc" and [] and (\
 (w2 := False) # comment
   )) & ...:
    x[0] -= (
{});
    type match[T, U] = list[T]; x @= True
    type match = int; { (
        *(
        (1.5e10) is 0XABC < _z < ( # comment
   -0b1_01 # comment
   )), { False or type or not cc:(... for (naïve.y1.match , f().self.match) in ... if (self & y1) if _ for *y1 , cc[a] , y1.b.match in 变量 for 变量[naïve] in type if __dunder__), b[...]:[(case << _z) for self[变量] in naïve for [_.变量,(1).cc.b,(1).cc] in __dunder__ for (1).type.match in _z if naïve], **type }, (bR"") or ([None,*_,None # comment
   ] # comment
   )
) : { B" x y#": (1).naïve.b , (1.5e10 or True or not _z
) if ( # comment
   () and True or not self) else naïve if cc else b : {fR"""{ naïve!r}
text""", f"""#""", {}, } } }  # comment
else:
  async def _z[T, U]():
# column one
    class naïve(Generic[T],metaclass=M,):
# column one
      type match = list[T]

    type X = int

  pass  # comment

  pass

del [a],  # comment


match (() or (
y1(
( # comment
   {{ **_ } }), True)
        ) or (
        True
) or not cc,):
    case a.C({'k': (a.b.c, ), **others},) if 0777.5: pass;[];from . import (
  n, n,
);
    case 1, *_: x[0] *= (
fr'{False!s}', fr"""}}x
xtext""", ( # comment
   False @ +self / '名名' ' x y名' Rf"""}}
""" # comment
   ),);
    # odd comment
from . import (
  n, n, n,
)  # comment
