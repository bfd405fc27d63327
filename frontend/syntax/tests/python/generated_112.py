# comment

def cc():  # comment
  pass;type is (match._z(\
 (\
 None or ((yield {}))\
 ), **naïve\
 )) > 10_0.0_1 not in ()
  del [a];
  # own line
    # odd comment
pass  # comment


if fr"""""":
 for self[a] in Rf'''é
''':
   class y1(B.C, A,):
# column one
     if naïve:
# column one
         x[0] |= [
        ]
         assert ( # comment
   ... ** [] ^ ());
         pass
         # own line
     # own line
 else:

     class x(k=1 , **kw):
       for (b,) in Rf"""x""":

           raise E
           # own line
       else: type = 变量, ; [变量.x.match , naïve[b] , match,] = cc;
       while self[x:, ...]:  # comment
         pass
         assert 0o17
         # own line
         a | {} << () >> ~[];
     raise E
     # own line
     raise E((type((\
 ...\
 ),k2=(
        a(
) , { False:{}, _z : r'''é''' }),**match)
        )) from _z  # comment
     # own line
 with case as (x), x as x.y, (1)._.match(match=.5):  # comment
     match a,:
         case a.b, 2:
           try:

             assert match  # comment
             # own line
           except a.E as e: pass; del b.c,;
           except:

               del x[0]
               pass
               (*变量,) = _ , __dunder__
               # own line
           else:  # comment
               x[0] //= ();
               # own line
               v1: int = {} or b"""\'abc#{"""rb'''#
''' or []

         case 1, *_:
           ()
           # own line
           assert B""" 
##""", case;
           if cc(\
 *(
        cc if {} else 变量 if _z else _z\
 ) , _ = (1)._z , k1 = -True,
):  # comment
               from ....x import n, n as m

               __dunder__[变量], = *b , *y1 , *type,;type type[*Ts] = int;
           else:

               not 0b1_01 / a[*变量] - self << ~()
               # own line
               type[case] = *_,

               from . import (
  n, n as m, n,
);
               # own line
         case {'k': [C(k=captured, match=a.b.c,), C('a' "b", k=_)], **others}: del b.c ; type match = int ; x.y %= match[...:y1]
     for b in {True, ~( # comment
   True) }:  # comment
         with (x[0].变量.b(\
 k1=(w2 := (()
        )),**_z) as (x, y), (() << -( # comment
   (w2 := ())) / (\
 [[] , B'{{#abc' , False
] # comment
   )), (
... if True else (\
 [])) as x,):  # comment
          raise  # comment
     else:  # comment
         while [{}
]:
             type type = tuple[*Ts]

             raise E  # comment

         else:  # comment
             *naïve,f().case.b,(1).__dunder__.b = *match , b.变量.b , x[0].cc.match = type,
             # own line
             f().cc.match = *naïve,
             # own line
             del a,;
             # own line
 raise

else:  # comment
 type type = list[T];
 # own line

