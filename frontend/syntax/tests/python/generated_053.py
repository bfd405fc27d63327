from __future__ import annotations
for (1).cc, in True:  # comment
  while [\
 cc,] // (
        (1).b(

        ) # comment
   ):
# column one
      class self[T, U]():
# column one
        @x[0].y
        @(lambda f: f)
        async def cc(p4: 'T', *args, p1 = 1E-3):

            x[0] |= [] / f().match.match | False; (__dunder__, __dunder__.x, x[type]) = '''名x yé
é'''  # comment
        '😀é😀' U"""名é
x y
名"""; (*变量,_[a]) = (*x, cc[a], x[0].cc.b) = cc,
        # own line
        for y1.变量.b in _ , *变量 , *a,:
         (lambda p6=...,**kwargs: True);

      # own line
      for type[变量] in *a , *case , y1,: from a import (n)
      # own line
      async def naïve(*args,
      p2: 'T',
      **kwargs):

        @d(1, k=2)
        class cc(Generic[T],Generic[T],k=1,**kw,):
# column one
         assert ..., 变量  # comment
         # own line
         x[0] **= None;
         # own line
      # own line
  continue


assert self, ( # comment
   False);


del b.c
for cc.match.match in a , a , *type:
# column one
  continue
  # own line
  None
  # own line
