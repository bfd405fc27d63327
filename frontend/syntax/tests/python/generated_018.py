# comment

type X[**P,] = int;from . import (
  n as m, match, n as m,
);
assert case, (( # comment
   [{*self }] , (lambda p5,p6: '''x y名
''' R'''名''' f'text') , (
        (True) <= case # comment
   )
        )
        )

(w1 := (
U"éé名" > {} >= ( # comment
   False
) > False
))


pass
    # odd comment
with (x(k2 = -bR" "rb"}{#"
), case,):

 while (\
 y1._.b\
 ) is not True: continue; x[0] >>= [() , (lambda: _z) , *match # comment
   ]; not not (\
 { () for __dunder__ in self if __dunder__ for f().case.b in _z for [_z.match.match,] in y1 if a });

    # odd comment
