try: case = (_z.变量.match,match.cc.match,case[self]) = *__dunder__, *a, b ; assert (\
 1) ; pass;
except (E, F) as e: from . import (
  n as m,
); x.y %= [
        rb"x yx yabc{"bR'''{
'''b'''}x y\xff''' , (
_ and (
        rf'#{{') or not cc) and (((\
 *None,\
 ) , y1[:_z])) and ( # comment
   bR'\d#'
        ),]
except (E, F):

    for _z.case in [(w1 := 0777.5), True, *True
        ]:
# column one
     match *a, b:
         case (_, []):
# column one
             @d
             def b(*args: *Ts)->'x':

               x[0] >>= (1).b(
*b , **match # comment
   )  # comment

               return
               return;type X = a | b  # comment
             with (b((R'''''''é' - - ((lambda p3,*args,p5 = None,p4={}: None) # comment
   )\
 ),{},**b\
 ) as x[0], case,):
# column one
                 x.y -= None;
                 b = *b,;
             pass

     from . import match;
except:  # comment
    (self, type[_z]) = cc,
    type type = list[T]
finally:
  pass
x[0]._.match = {*( # comment
   R"{名"),(
_z[:b]
) or x or not _ }
