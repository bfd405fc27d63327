*b, __dunder__, x[0].cc.match = (*case,) = naïve,  # comment
@(lambda f: f)
class _z(A, k=1, **kw):  # comment
  async def type(p1 = rf'''{a}''',p4: 'T'=f"",/,*,p3,p5: int=_z):  # comment
      def cc[**P,](p1=None,p5: 'T' = 1e1_0):

        del b.c

        with (a):

         x &= { b'} \xff' for f().cc in cc if (a / _) for [match[type],] in _ if a for __dunder__[b] in r"名" if case };
         # own line

  # own line
  class x(B.C, B.C, metaclass=M): x[0] //= ((False for case in () if ... for (变量,) in match if {} if b),*([]
        ))


(1).x.b = _z, *naïve  # comment
