from __future__ import annotations
[_z[x] , _] = ( # comment
   naïve(type for 变量 in ())\
 ) >= False > [];
    # odd comment
if [match[:],False,{}]: self[b], _z.b.b = _; type type[T, U] = list[T];

type,cc = [*b, self[变量],] = (1).a.b(True,type = cc(__dunder__ for a in Br'''''')) & [];


while ({} for *_z , x, in a for self in Br""" 
""" bR'\d abc#' Br'''''' if naïve):  # comment
 while Br"abc\d" bR"""  
 """ b'}\xffx y':  # comment
     case, b[_] = {}
     type type[T: (int, str), *Ts, **P] = tuple[*Ts]  # comment
     # own line
 # own line
 try:

  try: v2.w:int = [u"\x41名x yé" for b.case.b in y1 if case if 0x_fF for x[0].cc.match in () if type if __dunder__ for (f().x.match , _ , match) in self if y1 if self]
  except f() as e: assert (self # comment
   )
  def _(p6: 'T',p2 = (),/,)->list[T]:

      match (( # comment
   __dunder__(\
 [],123456789012345678901234567890
)
        ) / bR"abc"  Br'''abc''', a, (x[0].变量.match # comment
   ),):
          case _ if 00:

              type type = a | b; type X = int  # comment
              raise
              # own line
          case (*_, 1 - 2J,) if (a):

           pass
           del (a, b)
           pass;

      assert 0XABC
      # own line

  self[cc] = y1 = type,;
 finally: type X = int;pass
    # odd comment
with (... as (x), (1).naïve.b(变量 for self in bR'}{abc'),):
    type X = list[T]  # comment

    # odd comment
for match[self] in U"""abc
éé""":  # comment
 type type = list[T]  # comment
 @x[0].y
 @d(1, k=2)
 def self(p3 = Rf'{f().cc.b!r}#'):
     type type = tuple[*Ts]

 while x[0].__dunder__:
# column one
  @x[0].y
  class type(Generic[T], Generic[T], metaclass=M,):  # comment
      assert ({[] }\
 ), ((
True if ... else _z if y1 else type\
 ) or {} or ({ 1.5e10: {}, ...: ..., }
) or not x # comment
   )
    # odd comment
