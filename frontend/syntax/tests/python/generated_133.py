"""Doc."""
((self / x) for (_[_], _z[cc], cc[x],) in cc if _z);pass


while 123456789012345678901234567890 or ({ (cc ^ self): __dunder__ for [*self,x,f()._z] in rf'}}' if y1 for b in type }
        ) or not _z:

  del (a, b)
  # own line
  for __dunder__.naïve in (lambda *,p3 = ...,p4: ...): type match = int ; raise E((\
 _z\
 )) from y1
  # own line
(y1,变量[cc],case,) = type = naïve,  # comment
import a.b.c; raise E

