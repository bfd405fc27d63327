class case:
    class b(*bases , k=1 , **kw):
# column one
     from ... import n, n, n as m;
     # own line
     if ():

       try:
         pass  # comment
         type X = tuple[*Ts]

         del x[0],  # comment
         # own line
       except* a.E:
# column one
           assert (False and None), _z  # comment
       except* f():  # comment
           raise E(True) from naïve
           # own line
           match[_] = [..., True, B"}{\n"]

       while (lambda p2,p4: ...):  # comment
           (f().cc.match,) = self.cc.b = _(rb"""{"""  b"""x y# 
""" , b, # comment
   ) ** () & [[] , match , {}]

           x[0] += naïve[变量,]

     else:
# column one
         del (a, b);from ... import n  # comment
         _[type],type[_z],match.self = *self,*_;v1: list[int] = *a, b;

     while b:

         def 变量[T: int](p2, p5, *args: *Ts, p4: list[int]):  # comment
             yield from ...; pass

         async def naïve(p3, *, p1 = {}, p2: list[int] = True)->list[T]:
# column one
             yield
             # own line
     else:

      0x_fF;
      # own line
      del b.c;

     # own line


class _(*bases , A , metaclass=M,):
# column one
    class a[**P,](A, metaclass=M):  # comment
        from . import (
  n, n, n as m,
)  # comment
        # own line
        for (naïve[self] , a) in (lambda: (
- '''名}
\
}
'''  """名
😀😀
é"""  U'名' + b)):
         from . import (
  match,
)
         # own line
         assert 0XABC, ( # comment
   _)
        # own line
    # own line

v3[0]: a | None;
    # odd comment
with b, (x[0].case
        ):
  with (naïve, r'''😀é''' as (x), (
{[] , *({ **y1, { (cc @ y1) for (*self , y1[_z],) in case if case if x } : naïve[:self:self] } # comment
   ) , {*变量,{} >> match( # comment
   '''名'''  r'''é名名'''  'é😀名' , (
        None) , k1=not not {} , **_z) // x(
k1 = F'}}{False!s}{R"😀é名😀"  r'' if [] else a if __dunder__ else self!s}' , **self
) * {},type(\
 (
        {[] } # comment
   ),[],type = 1.5e10 is Rf'' is None >= ...,**_) } }),):

      x.y -= True

      if x[0].naïve.b:
       while (lambda p2, p4, /: ...):
         pass;
         from a import n, n
      x >>= (lambda p5=[],p1 = naïve,/,p4=[]: 0o17)


  def cc(p1, /): x = a,match,; pass
x >>= None if (_z // x[0].变量.match) else self
v3[0]: a | None = True  # comment
