# comment

async def _(p1,p2 = True): *match, = *b , *case , *self;return;type match[T, U] = a | b

class naïve(*bases):

 while 变量:

     break; v1:list[int]  # comment
     for (f()._.b, x[0].cc, f().b) in ...:
         if +(naïve):

             v3[0]:list[int] = u"😀😀名"  '''名é#'''  R'''名
名''' if match else cc if x else match;

         import a as b
         # own line
 # own line
 with (_z,):
# column one
   def a(p6, /, **kwargs):

       from a import (n, n, match,)
       return (True) or (
00) or {}
       from a import n, n as m; return
       # own line
   with _z(变量 for b in {}):
       *self , match[__dunder__] , b[x] = [(1).__dunder__.match, _z, x[_],] = x.y1  # comment
       # own line
 # own line
class 变量():

 if 1.5e10: del (a, b) ; assert Br"""\d
}""", b ; del [a]
 while {}:  # comment
     @d
     class match(A, B.C, metaclass=M):
         v2.w:int = *a, b;assert ( # comment
   False), (\
 None\
 )
         # own line
         del x[0],

         pass; raise;
         # own line
     class 变量(*bases,):

       del [a]  # comment
       # own line
     # own line
 def match[*Ts](p6: a.b | None,p2,/,p4,*args,p5 = 1e1_0):  # comment
     return _, *type

     return y1
     # own line



@(lambda f: f)
@a.b
class 变量(k=1,**kw,):
    with (x(\
 
        ), (Br''''''), (1).self.b(\
 [] , (
{*a,case,x[0].cc, }) , match = [ # comment
   ... , {} in bR"}}" , {( # comment
   *(\
 case.naïve.b(type=[] , **case
        )), *(
        False
        )),(.5 if True else case
) and ( # comment
   (*y1,False, # comment
   )) or not 变量,b } # comment
   ]
        ),):
# column one
        del a
        # own line
    v3[0]:list[int] = { () : _.self(
        ( # comment
   None\
 ),(() & ~None\
 ), # comment
   ), []: __dunder__, **case, }


raise E([]) from self;

v3[0]:list[int];
    # odd comment
