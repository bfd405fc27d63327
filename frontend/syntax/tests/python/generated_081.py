# comment

fR''''''fr''''''fR''; del (a, b);
(v4): a | None;

try:

 @(lambda f: f)
 async def self(*args: *Ts,p4: list[int],**kwargs):

     raise E(( # comment
   [
        {" " << (1).self << [
        u"x y",1_0j,F"",
] } , *True] # comment
   )) from b  # comment

     return;
     fR" {((lambda p2=1: None)) = !s}é";
     # own line
 (b[cc] , (1)._.match , case,) = cc[False:():b]
 # own line
 raise E;

except a.E as e:

  try:

      with (_z.match(k1=x,**变量 # comment
   ) as (x, y), (F"")):
       class 变量[T, U](B.C , metaclass=M):
           del x[0]
           # own line
       # own line
      # own line
      class _:
        match (
        True , (
        *__dunder__,)\
 ):
            case a.C(((a.b.c, ), (captured)),) if ...:  # comment
                raise  # comment

                x.y @= _[::False]

                assert (
        10_0.0_1)  # comment

            case [x], y:
                del [a];
                type type = int
                # own line
                raise

            case [[1.5], *_]:

                v1:int
                (_z[type], _[cc],) = b , naïve;
                # own line
                import a.b.c
                # own line
      # own line
  except a.E as e:
      match case([],match=_z,
        ):
          case a.b.c:
# column one
              (v4):int; del [a]  # comment
          case C({**others}, 'a' "b", k=None | 's'):
           type match = tuple[*Ts]  # comment
           (1).a = _z = F''''''
          case a.b.c:  # comment
              (case[type],) = ...; x[0].y1.b = _,_,naïve;
      # own line
  finally: from a import (n, n as m, n as m,) ; import a.b.c ; Rf'text}}{{{  _, cc}'
  # own line
else:
# column one
    try:  # comment
        class 变量[T](Generic[T], B.C, k=1, **kw):
         case = case  # comment

         match a,:
             case 1.5:
                 pass  # comment
                 b[match] = self  # comment
        from . import (
  match, n as m,
)
        # own line
    finally:  # comment
        try: import a.b.c;
        except (E, F):  # comment
            while rf'': x.y &= Rf'''#{_z, a!r}éé''';
        except: assert 0O7, (
        {} # comment
   );(v4): list[int] = *a, b
        else:
# column one
            v3[0]: int = (*cc,);raise E
            # own line
            type[变量] = self , _z; b[self] = _z = *match,
        finally: from a import (match, match,) ; from a import n, n
        # own line
    from . import (
  n, n,
)
    # own line
    # odd comment
if [
        *cc
        ]:  # comment
  from a import (n, n,)
  type match = int

    # odd comment
