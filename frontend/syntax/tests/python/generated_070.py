from __future__ import annotations
def naïve[**P,](p3,p6: 'T',**kwargs):  # comment
    if [
        变量[:y1], (
[\
 *Br""" }
"""Br''rb'', {y1 , True , B"""abcx y""" }] ^ ...
        ) <= __dunder__ > '''abc
名😀名''''''{é
'''u'{', naïve.cc.match # comment
   ]: from . import (
  match,
); pass;
    # own line
    class a(B.C,k=1,**kw):  # comment
        while a == (\
 [ # comment
   { U'😀é名é' : None }\
 ]\
 ):
# column one
         match ((lambda p6, *args, p3 = (), **kwargs: []) , u'ééé😀'U'''abc😀名''' if B"""\n}
abc
 """ else _ if naïve else __dunder__
        ):
             case 'a':
               None if [] else y1;
               # own line
             case [] as match:

               del [a]

               raise
               [case[self],x[self]] = *a,type,*match;
         # own line
         if (__dunder__[*type]
        ) >= u"}" U'''é😀''' is f'text\n{_z}' r'名' r"名#" <= (None
        ):
           break
           type X[**P,] = tuple[*Ts]
           # own line
           import a

         elif (1).a.match(
( # comment
   naïve[*type]\
 )
): raise E ; a = 变量[type] = *b,;
         elif [ # comment
   ]: pass ; x[0] >>= (*rb"\d\d"  bR'''x y{'''  rb"##abc", False, {} # comment
   ) ; __dunder__ << '😀名' // type

         class type(k=1 , **kw):  # comment
          pass  # comment
          # own line
          match.case();type match = a | b  # comment

          type match = tuple[*Ts]

    # odd comment
class match(metaclass=M):
 pass
 # own line
 while rf"}}":

  break
  x[0]._z.b = *x, = naïve,self;
  # own line
 else:  # comment
  class __dunder__[*Ts](A , A,):
# column one
   v3[0]: int = [
        ]  # comment

   with (__dunder__( # comment
   ), (
        (
        *y1,)
        ), a.naïve.b(
        {}, ('''😀
😀abc
''' is ... > (\
 False
) != (...)
        ),) as [x, *y],):
     Rf"{{x"
     # own line
     raise E((\
 ((__dunder__ | a) for x[0].b.match in 0b1_01 if None if _z for a in [] if (a ^ a) if naïve)
)) from a

   try:
       (lambda p2,*,p1 = (),p5 = match,**kwargs: ());

       del a; del x[0]
       type X = int
       # own line
   except* E as e:
# column one
       x[0] *= a[*_z]  # comment
       # own line
   finally:
# column one
     raise E(( # comment
   Rf'''{a, match:x} #
{ True if naïve else 1_000:%Y-%m}'''
        )) from x;
     type match = a | b
     变量 = case <= False <= bR'''abc}x y
 ''';

  # own line
  with a, ( # comment
   __dunder__[a,]) as (x), case: False if (
None or False or not type) else y1 if __dunder__ else match;del a,
    # odd comment
del b.c,  # comment
