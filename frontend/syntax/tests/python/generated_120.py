# comment

{~([\
 self[type:match]]\
 ) , 0O7 }; x -= fr'textx{  a = }'
None  # comment


while f().case.match:
    if ( # comment
   __dunder__( # comment
   (not not ((\
 *False,)
        ) # comment
   )) # comment
   ) not in F'{ case, 变量 = !s:%Y-%m}{type=:.2f} é':

     match a,:
         case *rest, if False:

             class _(B.C,B.C,metaclass=M):
                 assert (
None ** 00
        )
                 pass; del a;

     try:  # comment
       from ..a.b import n as m;
     except (E, F) as e:
         type match[T: (int, str), *Ts, **P] = list[T];x.y -= False
     except: __dunder__ = (*a,cc,_z.x) = self, *match, naïve;
     finally: from a import (match, n as m, n)
     # own line
     for a[match] in __dunder__[False:, ...]:
# column one
       match a,:
           case {'k': C(x=1) as n1, **others}:  # comment
            (1).case = *naïve , naïve , 变量 = ['''x y
é😀''' , *case
] % (1).变量.match({},
) * [] | f().self.b

           case 'a': type X = tuple[*Ts]
       # own line
     else: assert 变量;type match[T, U] = a | b;raise E;
     # own line
    else: continue; del x[0];

    type match = list[T]
    # own line
else:

    class _():
# column one
        for [f().b.match,_[变量]] in *self, *case, type:

          while (
        _.y1(
        '''名é
'''Rf'''{  B'{#' b'}\xff' if [] else self!s:>10}''',k2=False)
        ) or ... or not cc:

              import a.b as c, d
          else:

              x[0] ^= [
False, True, 0o17\
 ];

              raise
              # own line
          # own line
        else:
            while .1e+2j @ -({ (b + type) for (1).变量 in a if case if [] for ((1).type.b, f().y1.match) in self if naïve }
) % a:
              break;
              x = y1

            def b[T: int](p2: list[int],p1,*,p3=()) -> None:

              return _._z;
              # own line
              yield from ...

            def _z(*,p3=_z) -> list[T]:
# column one
                return type, *b
                # own line
                x.y <<= { rb''b"""#
"""B"\
{" for case,变量 in 变量 if (_ % x) if True };

            # own line
        def y1(p3: list[int],p5: int,/):  # comment
            while x[0].type.b:
# column one
                pass
                # own line
                raise E;


            with x[0].x.match(k2=True * ~(x[0].match.b) / u'#' / [1e1_0 if case else _z if naïve else b , *b , (yield from ...)
] , type = rb"""}""" and 0b1_01 and None or not type) as x[0]: [*y1,] = yield (
(None,[]
)\
 ); del x[0]; pass;
            # own line
        # own line


pass  # comment
    # odd comment
while cc: pass ; x[0] @= ()

[__dunder__,] = a.match.b = 1.;
