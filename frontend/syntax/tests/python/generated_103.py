# comment

import a as b
class self[T: int](*bases , metaclass=M):

    *_,b.x = True;type X = int;

    while -y1:

      raise E(True) from 变量;
      v1:list[int]; import a as b  # comment
      # own line
for (1).变量 in { { (_ & __dunder__) for (1).case in x if b for b[type] in U'''éé
名''' if (变量 // self) } : False , -((lambda p3 = ..., p4 = {}, /, p1 = {}, **kwargs: (
u'''😀éé'''rf''U' 😀'\
 ))) ^ Rf"": - False + () @ [ # comment
   (lambda *, p5, p4, **kwargs: (
        type and r"名" and {})) # comment
   ] , (w1 := rb"""""") : Br"# x yabc" }:
    try:
     [(cc | case) for x[0]._.b in None if (self % naïve) for (f().a.match,) in x if (case & a) if naïve];
     # own line
    finally:
        with (self,):

          class x(A , k=1 , **kw):
              assert ( # comment
   []
        );
              type match = tuple[*Ts]  # comment
          # own line

        continue


    { case[True:naïve:{}] : (1)._.b(变量 for match in []) , F"""é }}{{""" : (\
 {(w1 := {}), self(Rf'''text{{#{_z, cc}'''u"😀😀"r'é',{},_=case,**self), {  } }) or B"""""" or Rf'''xx
''' '' """é😀
x y""" or not __dunder__ , **变量 };_[变量] = self , *naïve , case
    # own line
    pass
(self, x.b) = naïve, *__dunder__  # comment
