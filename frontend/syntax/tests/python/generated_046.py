with (False, cc as [x, *y]):

    match match:
        case (*_, {'k': _, **others},):
          try:
              if -[]:

                  raise E
                  # own line
              else:
                v2.w:list[int] = *a, b;from . import match, n as m, n as m
                type type[T: (int, str), *Ts, **P] = int; [ # comment
    # comment
   ]  # comment
                # own line
                type X = a | b
              # own line
          except (E, F) as e: cc[self] = x, __dunder__, b; False % match(
(x[0].naïve( # comment
   _ = ()\
 ) # comment
   ),**type
); None;
          else:
              while None:

                  *_z, = *y1,_.变量.b,b = *变量,*a  # comment

                  continue  # comment
                  del a  # comment
              else:

               from a import (n as m)  # comment
               assert False, ({ False:Br'x y'  rb'''{}
abc'''  Br'''  {
''' , 0x_fF:U'''é
éé名
''' })  # comment

              for 变量 in (lambda p4, p5, /, p3, *args, p6 = {}: {}):
               f().match(match=None # comment
   );
               del [a]
               # own line
              # own line
          # own line
        case ([('a'), *rest], {'k': None, a.b: a.C(a.b.c,)}):
            while ...:  # comment
                async def y1[**P,](**kwargs: int) -> 'x':
# column one
                    return;
                    type type[T: int] = int

                with ..., __dunder__ as (x), match(\
 [], (
True\
 ), match={} if """名é
}""" fR'''''' else B"\xff #x y"):
                 continue
                @d(1, k=2)
                @(lambda f: f)
                def 变量(p4,/,p6=None,*,p1=...)->int: global g1, g2
            # own line
        case a.C({},) if []:
# column one
         with (x[0]._.match(case for case in ()), rb'''abc 
{''' as (x, y),):  # comment
             if (*({} # comment
   ) , *y1 , rf'''x text{  True}'''):  # comment
                 x &= { (cc * cc): x for cc.y1.b in {} if None for cc in True for self[_z] in b if False if [] };type type[T: (int, str), *Ts, **P] = int
                 (a[cc] , y1) = _ , *match;pass;
                 # own line
             elif (
True) in match < ():
               b[b] = b'} x y'  b'''}#{'''
               # own line
               v1:list[int] = *a, b  # comment

               pass
             else:

              type match = a | b

             # own line
             assert ( # comment
   ~123456789012345678901234567890), R'é😀😀}';del b.c


    # own line
    assert (
+00 @ +[])  # comment
    # odd comment
assert ((f().变量.b(**b,)
        ) if x else case if _z else self), ( # comment
   []);
raise


from . import n, match  # comment


type match = list[T]
f().a.match = (w1 := case)

