from __future__ import annotations
for *y1 , a[naïve] , type[type], in match, *cc:  # comment
    def type[T, U](p4):
        if {}:

            {*(\
 (yield)), [
[] , *None
        ], };
            # own line
            x.y ^= (\
 [
        match,...]
        );
            # own line
        else:  # comment
         match ( # comment
   (
        {}) or Rf'''#{u'名'!a}''' u"""\x41😀😀
""" or not b , [(self >> case) for x in type if b if a for [self,__dunder__._z.match] in [] if [] for _.cc.match in cc] , (lambda p1, p6, *args, p2=b" ", p4: None)\
 ):
             case a.b, 2:
# column one
              return;
             case []: x &= False; from a import (match,); assert ..., (None and True and True);
             case C(k=1 - 2J): assert ((... for b in () if __dunder__ if Br''''''));

        # own line
        def self():  # comment
          x |= {  }

          f().变量(变量 for self in ()); pass  # comment
          from a import match, n, n as m;
    def x[**P,](p3,*,p5: int,p6: list[int]=_z)->'x':

     yield ( # comment
   ()
        )
     (1).case.b = match[match] = rf'{ __dunder__, cc}{变量, b = :}'rf'''{ b, match=!a}''' is 0O7 > self >= x
     # own line

pass


y1[a] = type = [\
 1.5J\
 ] + +[] >> {}
from a import match, match; type X[*Ts] = list[T]  # comment


