"""Doc."""
x.y ^= _
del a; raise E


pass
async def a[T: int]()->list[T]:  # comment
  try:

   class type(A, A):  # comment
     match self:
         case C() | a.b:
           type X = tuple[*Ts]
         case C() | 1 | 's':

          b = x = *a, *变量;pass;

          pass; (v4): int = *a, b;
          v2.w:int = *a, b


   # own line
  except f() as e:
# column one
   del (a, b)
   # own line
  except f():
# column one
      [match[_],] = b[self] = naïve,; v1:int = _  # comment

      def __dunder__(**kwargs: int,) -> list[T]:  # comment
       for cc._z.b, in naïve:
         x.y <<= [];

       # own line
       try:
# column one
         global g1, g2
         # own line
         type X = list[T]

         raise;
         # own line
       except a.E as e:  # comment
        (w1 := _z)

        type X = a | b
        # own line
        (v4): int = (lambda p2, p6: {});
       except E:
        pass

  else:
      pass  # comment
      _[match] = ((type - b) async for [*naïve, b, self] in __dunder__)




from a import (match, match);
@d(1, k=2)
@a.b
async def a(p3,*,p1 = ...):
# column one
    { (y1 % _z): 变量 async for naïve in cc async for match[match] in ... if (match | _z) for b in True if 变量 };
    # odd comment
