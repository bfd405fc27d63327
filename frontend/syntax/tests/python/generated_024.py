from __future__ import annotations
assert (f().cc(\
 ( # comment
   None # comment
   ), k2 = +{}
)), ({.1e+2j , ((w2 := (
{ +Br" x y ":{(), *naïve, *type } , None: (w1 := 2j) , []: __dunder__ }\
 ))) or (\
 () <= True != 0
        ) or not 变量, }
        );

from a import (match, n,); (1).case.match = False  # comment
class type[T](Generic[T],B.C,k=1,**kw):  # comment
 try:  # comment
     if cc: assert ((\
 _z
        ) or B'}' or (()) or not 变量
        );raise E(None) from x;
     elif ():
         @a.b
         def type[*Ts](p6, p4, *, p1=True): cc,b.__dunder__, = False;x.y **= True
         # own line
     else: f().match([], ("""名
"""R"名"), _=fR"""x{y1}
}}""", k1=None
) % _.x.match;
     # own line
     match a,:
         case 1 | None:

             while (1).cc.match(__dunder__ for 变量 in ...) - False:  # comment
                 import a; {} or 1E-3 or not case
                 cc = []
                 case(1.5J , [] , k1=Br"\d\t{#" , type=bR"""""" Br"""\d"""
        )  # comment
             else:  # comment
                 x.y >>= 0B1;

     from . import (
  n,
);

 except* f():

   {} in (_.match(y1 for self in 0777.5)\
 );assert (
        f()._z(
        match = match[*x]) # comment
   ), {}  # comment
   for (1).b.match in *case, *type, *naïve:

     pass
     # own line

   from . import (
  match, n,
)
   # own line
 finally: raise E;(v4): int;

 case.x.b = (
_z.naïve, *False, ()
        )
type match = list[T]
