# comment

case[x] = y1,;
while --(
{ (type * naïve): 变量 for f().match in type for _._ in True if cc if ... for [x[0].cc.b, x, _z[cc]] in a } # comment
   ) - -None % ... // [\
 {  },rb'# {'bR'}x y}',{() }]: import a.b.c;assert 0o17;x[0].变量 = _ // [(
变量[x(),] , [[], fR'''{{{  True}}}
é'''] , cc.变量 # comment
   ),x[0]._] * self ^ ...
if True:

    del x[0]
    match ([{} for (1).type.b in match for ((1).self.b,a[match],_) in type if b for _[a] in naïve if r"""é
é"""],*_z
        ):
        case 1 as match: pass;
        case *rest, if {}:
            for _z[__dunder__] in _, *type:

                ( # comment
   x.type(
        *b"{{}"rb"""x y"""Br"x y", True, k1 = None\
 )) <= 1;b.self.b,cc = type[match] = y1._z
                # own line
                while fR"""x""":
                  continue;
                  pass  # comment
                  # own line

            else:
              type type = int  # comment
              # own line
              _ = [*self, (1).b] = naïve , *self , *变量
              # own line
              x >>= {} if {} else rb"""x y \d#""";


        case 1 as n1 if False:

            while None:
                class naïve(A , k=1 , **kw,):  # comment
                    pass  # comment
                    pass  # comment
                    00 if 1E-3 else y1;

                with x(**b\
 ), ((w2 := B''Br'}}abc\d'B"{")):
                    assert ( # comment
   [\
 []
        ]);
                # own line

            x[0] ^= 变量[self:{}:]

elif fR'':  # comment
 match a,:
     case r'\d' if ( # comment
   (lambda **kwargs: ...)
        ):

         with (0XABC as x, (
        y1[:naïve:]\
 ), 1_000):

          (1).naïve.b = x[b] = _z, match, *_

          type type = tuple[*Ts];
          if (lambda: """"""):  # comment
              from . import (
  n as m, n,
); assert (
x(*y1)\
 ), (\
 (
None,)
);
              # own line
              U'''\U0001F600名
'''r'''😀名}
''';y1 = _ is not {}

     case 'a' if """é
é
é""":  # comment
       while {fR'''é {{
''',*变量, }: x += [\
 ] - type;case[_z, *case]
       # own line
elif ((cc / self) for a[_z] in naïve if (变量 @ y1)):  # comment
    [*naïve,] = __dunder__,
    assert False, (
y1 # comment
   )
    # own line
    def case(p5,*args)->None: return;import a.b as c, d;pass;
type X = int


if rf"#text":
  class _z[T](*bases , *bases , metaclass=M): x[0] *= None; assert ( # comment
   B'''abc}\n
'''rb"""} 
 #
""" < ( # comment
   case # comment
   )), ( # comment
   __dunder__); v1: a | None = *a, b;
  if __dunder__:  # comment
   type type = a | b
   __dunder__ = 123456789012345678901234567890 if ( # comment
   _z(
        ((w1 := {})
),( # comment
   a(() , b
        )\
 ),type = cc >> {},k1=Rf""\
 )
        ) else __dunder__ if _z else x  # comment
   # own line
  # own line
  变量[type] = (
case
        );

x[0].a.b = y1,match[naïve],naïve[cc] = b , case;(self,) = *y1,
