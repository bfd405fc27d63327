# comment

x.y //= ~(1E-3)
class b[**P,](A , metaclass=M):
 async def y1(p6=..., p3={}, *args, p4={}): pass;
match -x:
    case [{**others}, *rest] if None:

      v3[0]:a | None = *a, b
try: raise
finally:  # comment
 _z = y1.__dunder__ = (lambda p2=True, *, p1, p3=00: ());type match = tuple[*Ts]

 (type._z , type[type]) = b, *__dunder__  # comment

 del (a, b)  # comment
for (*b,) in *naïve,:
# column one
    if (
f().__dunder__.b( # comment
   True, (\
 False), k1=naïve[变量, *变量], _=[] + ... ** (
((match ^ b) for case[case] in {} for 变量[x],(1).b.b in _z for x[case] in a if None if (__dunder__ - type))) << None # comment
   )) // __dunder__[y1, *a]:
# column one
        try:

            if 0o17: del x[0];raise;continue
            elif False:
              from . import (
  match,
); break;
              # own line
              cc[_z] = f().cc.b = a, __dunder__

            break

        except* E:
         match *a, b:
             case [x], y if (
        match(\
 False, type = rb'abcx yx y ' B"abc\'\x41" Br'''x y{\d\d'''
)
):
# column one
                 type X[*Ts] = a | b;raise E(1.5J) from _
             case (1 | 2) as match:
# column one
               rf'''textx''';变量[naïve], a, match = _z = {*B'''abc''',10_0.0_1 }  # comment
             case {'k': (a.b, -1), **others}:  # comment
              raise E((
        (*True, *u"""😀
x y#""", False)
        )) from _;
              import a.b as c, d
              assert (
{} if False else ...
), ( # comment
   rf''fR"" if {} else b if a else case)

             case 0x1f:

                 raise  # comment
        except* E as e:  # comment
          _ = case , *self , *b;
          # own line
          with ((not not ([
self, b
        ]) # comment
   ) as [x, *y], y1 as x[0], () as x,):

            pass
            # own line
            x[0] &= ({} , ())

            v1:a | None = ()

          while (lambda p6,p5,/,p1,*args,**kwargs: True):  # comment
              assert ((
        True, *self
) # comment
   )

          else: (x[0].type, f()._.b, self[x],) = ()
        try: assert (type);del x[0]
        finally:
          type match = a | b;
          # own line
          x -= []
          while Rf'}}é{{':
              True << B"abc{"  rb''''''  rb''' #{''';del x[0]

              case = ... ^ +True;
    # own line
    for (1).x , cc in {  }:  # comment
     with (b"x y abc}"  B"#"  Br'x y#\d', {}, self as (x, y),):

         (v4):a | None = ((type / y1) for *b , case[match] in x);
     raise E  # comment
     # own line
    # odd comment
