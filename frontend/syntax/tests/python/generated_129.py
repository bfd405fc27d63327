# comment

@d := e
@d(1, k=2)
class x(*bases):  # comment
    match (变量,
        ):
        case (('a' "b", [True, *rest])):  # comment
         assert (
__dunder__), (
False
)  # comment

        case {**others} if ((\
 *[] , (Br"") >= None , (
        1E-3
) in rb"""}}x y
#""" <= () not in __dunder__) # comment
   ): v3[0]:int = *a, b;import a;
        case [[], *rest]:
# column one
            for _z in type, match:  # comment
             try:

              continue;

              type X[T: (int, str), *Ts, **P] = list[T];
              # own line
             except E as e: True or b"##x y{";raise E((
        1.5J ** False | +{}\
 )) from case;x.y &= f().y1.b
             except: from . import (
  match, match,
) ; del b.c ; b[case] = cc,
             finally:
              assert (True
), (bR"""}
#""" not in B"""""" b'}}\x41');pass;
              # own line
              _z.x.match, naïve, = case[self] = 变量,*case,*_
              break;v2.w: a | None = *a, b



match self:
    case (1.5, a.C(C(x=1) as n1,)): x.y %= --True;
    case (a.b, ['a' "b", *rest]) if ([\
 ]\
 ): assert ({ True: cc for _ in B'''}{}
abc
''' for self[变量] in a if cc }), u"""}é名
é""";(1).__dunder__.match = 变量 , __dunder__ , _;

raise E;
type X[T] = list[T]

def __dunder__(p1, p3: list[int]=[], **kwargs: int):
    match a,:
        case C(k={'k': match.case, **others}, match=(1),):
         @d
         async def a(*,
      p3 = y1) -> None: del [a],;return;yield
        case match.case if {}:
# column one
            case[b:naïve]
            # own line
            def b(p5 = Br" #",p1=_z,*args: *Ts): _ = *b, *y1, *b
            v3[0]:list[int]


