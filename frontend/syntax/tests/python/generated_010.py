from __future__ import annotations
class y1(A,metaclass=M):  # comment
    [*__dunder__, x[0].case.match, 变量.type.match] = 变量.__dunder__.b = *b , *type , match
    with (b as (x, y), x[0].a.b({} , {} , _=[] # comment
   )):
# column one
     class _[**P,](metaclass=M):

       for *y1, (1).y1.match, x[a] in naïve,*变量,: assert type, {}
       else:
# column one
        v1: list[int]
        *naïve , type.y1.match , __dunder__[_] = {...,*(),match };
        type type = a | b
     type X[T: int] = int  # comment
     None
     # own line
    # own line
    v2.w:list[int]
_z[_z] = self,


y1[y1] = {} or [] or (
        _(
        *( # comment
   b | []),k2={ (1).naïve: (w1 := (f()._z.match # comment
   )), {}:(lambda p2 = y1,/: ('''名{}
}
'''  '名'  '''é😀'''\
 )) }, # comment
   ) # comment
   ); pass  # comment


x[0].__dunder__ = ...;

x.y *= [];
