# comment

x.y /= (
        - rb"""\dx y{"""rb'''''' + {}
) % _z;pass
del [a],
    # odd comment
match[*_z]; type match = a | b  # comment
    # odd comment
try:  # comment
  naïve[cc] = type,__dunder__,;
  # own line
  v3[0]:int = *a, b;
  # own line
  @a.b
  @a.b
  class type:
# column one
    def type(p1=_) -> 'x': return cc, *y1;(y1[y1],__dunder__.y1.match,(1).x) = case,match,x
  # own line
except (E, F):  # comment
  v3[0]:a | None = *a, b;
  # own line
  if - (\
 ({  }, (\
 [] if {} else 变量 if _ else cc, *( # comment
   b.b.b | () + ()
        ), True\
 ))) - [] & bR"""x y}"""rb"""abcabc
}"""b'''abc}
 abc''': assert ( # comment
   []
        )
  else:
    def a[T: (int, str), *Ts, **P](p3,*args: *Ts,p4,):

     while a: raise E((\
 y1._z.b((),y1,k2=None,
        ))) from b; global g1, g2; del a;

     class a(*bases,metaclass=M):  # comment
         self = '名'  # comment
         _z[type], = 变量,case,_,
     # own line
     with f().case((
        x.变量(
_=_( # comment
   ),**self,
)\
 ), type, k1 = (None\
 ) if False else ( # comment
   match\
 ), **_,) as x.y, x[0].type.match(((yield _z, *self)
        ),(
        (1).a(... , (
((y1 & case) for __dunder__ in 变量 if self)) , _=match[:_z:case])
),k1 = {},**naïve,
):  # comment
         del (a, b)
         return r'''名x y😀''';pass  # comment
         # own line

    @d := e
    @d := e
    async def x(p3=a,)->list[T]: return;
    del [a]  # comment

except f() as e:  # comment
    try:  # comment
      v3[0]: int
      y1[case] = x[y1] = self[__dunder__:cc:b]
      # own line
      raise E

    finally: raise E((match.a # comment
   )) from case;

pass
while [(__dunder__ % 变量) for (1)._z.match in _z if (b ^ _) for b.x in b if '''x y}'''"éé""😀" if []]: x[0].b = *y1,;

