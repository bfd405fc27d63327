# comment

from a import (match, match,)
    # odd comment
def x(*args, p6=match):

 pass

 match *a, b:
     case a.b, 2: yield ({ bR""b'''''': __dunder__[_:],(... # comment
   ) == {}: (x[0].y1\
 ) and (
        {}) or not match, }
) ; yield
     case b'x':
# column one
       raise E  # comment
 # own line

case[_z] = { (b >> __dunder__): naïve for a._z.match in type for match in cc if b for *_,_z,a in naïve };
while - ( # comment
   {  }):  # comment
    def x(): pass;return "名";from a import (n as m,)
    pass  # comment
    # odd comment
