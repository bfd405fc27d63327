from __future__ import annotations
try: del (a, b) ; import a as b
except* (E, F): raise ; _z[x] = x[0]._.b = b


async def self(p6,/):
    with (( # comment
   { (x * a): naïve async for _ in 变量 if True if a for a in B"""x y
#""" if rb'''abc{{{
''' } # comment
   ) as (x), __dunder__(
        ((await x[0].b) # comment
   ), type=True >> - ( # comment
   ...\
 )
        ), {} as [x, *y]):
# column one
      for match[_z] in _z,:

          return;
          # own line
          x[0].x.b
          # own line
          if False:

              x[0] @= []
              # own line
      else:

          assert True, (
        type(\
 *[],type = cc(\
 {} , False , _ = b""  rb""""""  rb'''{
#x y 
'''
),k1 = { None : () , False:B"""#abc\\
 """ }\
 )\
 )
          # own line
          async def _z(p3 = y1,p2: a.b | None = None,*args,p6,p1: list[int],):
# column one
            pass;

            from ....x import n, match

            v2.w: int;
            # own line

      pass; _z , _ = 变量,b,*naïve
    # own line
    class match(): type = (f().match.match, cc) = { {}: y1 for a in b for (1).a.match , _[_] , 变量[type] in ... if case if self for self[y1] in case if _z if b } ; x ^= [(_z | cc) for [naïve[a],] in cc if self if self for _z in () if y1 for a in match if b]
(
        b.cc.match\
 ) is ({ (__dunder__ + self): __dunder__ for [*case,x[0].y1,match] in fR"é{{#{ _z, __dunder__!r}"  U"""é"""  F""" { { **x, 1.5e10: ..., 1.: fR'x{_z, match = !r}}}' } }""" if () if match for (self , match[type]) in self }
) != ((w1 := match)
        ) is not False  # comment

