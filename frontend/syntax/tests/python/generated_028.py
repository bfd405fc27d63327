"""Doc."""
class naïve[T, U](B.C,): assert rb"\d}{" ; assert (
(\
 (
        x
        )\
 ) if ({} | (...) # comment
   ) else R'名名😀\d') ; assert False, case;
match __dunder__:
    case *rest,: match.变量.match = ~(
() is not True != False);type match = tuple[*Ts];
if { (_z / self) for (*_z,cc.y1.b) in type if a }:
    x @= (10_0.0_1) + True
else:

 while False:  # comment
   assert (naïve[_z, *变量]
);
   # own line
   class type(*bases,*bases,k=1,**kw,):

     assert False, (
        (lambda p1 = True,p3=[]: (f().type(
        k2=True\
 )))
        );
     async def 变量(*,p4,p1=Rf"é}}é#",**kwargs: int): assert ..., (
{_z , *() , *Rf'#{   {} }texttext', });
     # own line
   # own line
 else:

   del a;


 del [a];naïve[type] = b[cc] , x.a, = *self, type, *self
 # own line


