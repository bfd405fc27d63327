from __future__ import annotations
(v4): int = +[]
while ({ (self ** self): x for case in None if cc for *type, in type for y1[x] in [] }):

    for (1).match.b in match,: x >>= (
x[0].x.b
) ; {0O7 or (
__dunder__[True,] # comment
   ) or (\
 () # comment
   ), False, }

    type.naïve.match = _z[match] = Br'''x yabc
}abc
'''rb"""#x y
abc """rb'abc\d ';
    if { (_z | cc) for _[y1] in y1 if __dunder__ if x }:
        ('' """é
"""
) if (\
 (w1 := ( # comment
   None if _z else self if type else y1\
 ))) else y1 if _z else _
    elif match[:False:r"""éx y😀"""fr'x{{éé']:
     async def _z[*Ts]():  # comment
         if (w2 := (
        00_0
)):
             v1: a | None = not not True & -Br'' * False // --0x_fF
             # own line
             B'''{
#
x y''' | - [] ^ ... / {}; *a, _[x], 变量 = 变量 , *match
             v3[0]:int = *a, b;[]  # comment
         else: raise ; pass ; x[0].cc.b = (await 变量);
         # own line
         for x in *x, *b,: return; from ..a.b import n, match; return;
         else:  # comment
          _[self] = cc[type] = 变量,*cc;

          pass;x <<= ... > False;

         @a.b
         @d := e
         class self[T: (int, str), *Ts, **P](metaclass=M):
# column one
          assert ( # comment
   match if {} else _ if b else b
), ...
          (v4):a | None; [ # comment
   False,... # comment
   ]
          assert (True if rb'} abc' else 1E-3 # comment
   ), 123456789012345678901234567890  # comment



    else: break;
f().__dunder__, case[naïve] = {{  },*(
        (lambda *,p3=(): y1)
),*b }
