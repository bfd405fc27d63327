"""Doc."""
if True:

    if ({ (y1 / y1) for self in 变量 for x[0].a in fR"""text##{ cc, x!a:.2f}"""U"""""" if b if match for f().case.b in cc if None if (match / type) } # comment
   ) or cc or (+(f().type({}
)
        )
        ) or not a:
# column one
      try: del a ; type X = a | b
      except (E, F):
# column one
       while []: match = *_z,变量,_z;
       try:  # comment
        [__dunder__ , x[0].变量] = self,cc  # comment
        # own line
        import a as b;

        raise E(()) from cc;type match = list[T]
       except* (E, F):
# column one
        x[0] **= 1_0j

        del b.c
       except* (E, F) as e:
         from a import (n, match, n)  # comment

         pass;assert True

       finally:
# column one
        f().b = (lambda p2,*args,p3 = True: .1e+2j)
        type match = list[T];import a
        x.y |= (w1 := {});
      except (E, F): naïve._, case.naïve.match = *b, 变量, a;raise;raise E;

      if (w2 := []):
# column one
        x += (w1 := None)

        @d
        class __dunder__[*Ts](k=1,**kw):
# column one
          pass;from a import (n as m, n as m)  # comment
          # own line
      else:
# column one
       def match[**P,](p5, **kwargs,):  # comment
        case = naïve[_z] = *a,; x %= []  # comment
       # own line
       while (True,{  }):  # comment
        x[0] @= (True for (*b, cc, self[_]) in cc if 变量 for (self,) in None if y1 if b' abcabcabc' for case.cc.b in b if _z);
        # own line
        raise E((_z.type.match)) from naïve


       if --case // _z ^ [*b, [y1 for [*__dunder__,__dunder__[type]] in B'\
' if [] if _z], 00_0 != naïve != case > {}
]:
# column one
           { None: naïve for _ in case }
       else:
        pass
        raise  # comment
        # own line

      with _z, (False) as (x), _ as (x):
          x.y //= not not b"""""" rb'''}''' // True & x[0]._.match; type match = int  # comment
          # own line
          @d := e
          @d
          async def case():

           v3[0]:list[int]
           pass
           type type[T: int] = tuple[*Ts]




def b(p1=""""""U"""#
""""""😀""",*args,p4: list[int]=False,p3,**kwargs): pass;(lambda: (((\
 b[.5:, ...]\
 ) @ True, __dunder__ if (\
 --0XABC | -B'## 'bR"#{}"B'\xffabc' @ ~1_000) else ( # comment
   []))));

