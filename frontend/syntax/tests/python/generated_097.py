"""Doc."""
match (False,变量,not not ... >> (\
 f()._.b\
 ) ^ x[0].self(( # comment
   True),type,k1=0O7,_ = {Br" ",{( # comment
   (w2 := self)), *case }, }) ^ ~()\
 ):
    case match.case:
# column one
        f()._ = (type[__dunder__],) = *_, *self, *变量
    # odd comment
class 变量:
# column one
  def naïve(): type match[T] = a | b ; type type = tuple[*Ts];
  # own line
  v1: list[int] = 0; x.y %= fR'}}'

  while {match }:

      @a.b
      def self(*, p6: 'T' = __dunder__,)->None:
        while [
... , None , F'''''']:
         return self, *type
         # own line
        else:

         global g1, g2;
         # own line
         type match[T: int] = a | b
         type match[**P,] = tuple[*Ts]; assert Br"abc#" rb" {x y#" b"#", {}  # comment
        # own line
        del [a]; x[0] /= -(
        变量 and y1 and None or not b)
        def case[T, U](**kwargs: int)->int:
# column one
            assert (
(w1 := [])), cc;
        # own line

      f()._;import a.b as c, d;

  else: del (a, b),
    # odd comment
