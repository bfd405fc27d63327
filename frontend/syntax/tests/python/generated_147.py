# comment

with case as x[0]: type[_] , __dunder__ = True ; y1.self.b = [] if ( # comment
   __dunder__[type ** None << bR'#' rb'''x y
''' B"""  
""" // _z,]\
 ) else 变量 if naïve else case

(1).变量.b = { match: case for a._z.b in y1 if cc for __dunder__[变量] in a if self if B"}x y\x41" }
assert (True\
 );
    # odd comment
@d(1, k=2)
@d(1, k=2)
def match(p5: 'T',p2,/):  # comment
    [cc[变量] , _z , a] = yield ({self , (lambda: (
x[rb"""""" << --True & - {},]\
 )) }\
 );
    for self[self] in ([*y1, ( # comment
   *( # comment
   []) , 变量 , (yield '''é
😀{
'''  '''😀é'''  Rf'''''')), not (f().a(
match = True, **self))
],*naïve,变量._z.b):  # comment
     with (case as x, ( # comment
   {}
) as (x), x[0].__dunder__(match=(lambda *args, p2 = (), p3 = b""" 
""": ((f"""{  x if False else y1=!r}
#é""")
)),**self
) as x[0],):

       assert ( # comment
   {}
), (+None - () + (rf"""}}
{1. if None else x if 变量 else __dunder__}{__dunder__, b=:}
{  case if ... else a if a else _:.2f}"""
));
     # own line

    # odd comment
@a.b
class naïve(k=1 , **kw):
    raise E(True) from type;
