from __future__ import annotations
del [a],


while "😀名" or y1:
    try:

        assert True
        pass  # comment
        @a.b
        class __dunder__[T, U](Generic[T] , Generic[T]):
          raise E
          match a,:
              case 1.5:
# column one
                  from a import (n, n, match,);v2.w:a | None = not None  # comment

                  from a import (n,)
              case [('a', []), (a.C(r'\d',), b'x')]:

                  pass
                  # own line
                  raise
          def case(p4):
            return __dunder__, *_z
            (1).case.b = (w1 := False);
            # own line
          # own line
        # own line
    finally:  # comment
        while __dunder__[...:():_]:
# column one
         match *a, b:
             case True if self:

               assert (y1(self for __dunder__ in b"""#"""b'''\x41# 
'''B"abc\'abcabc"))
               # own line
               type match[T: int] = a | b
               # own line
         # own line
    # own line
else:  # comment
  def __dunder__(*,
      p6 = False,
      **kwargs: int):
    @d := e
    @d
    def _z[T, U](p5, p3):
# column one
      from . import (
  n, n as m,
)
      # own line
      raise E((\
 naïve or (
        None) or None
)) from case;

      type match = list[T]; (v4):int
      # own line
  # own line
