from __future__ import annotations
{*type,[], }; assert (\
 y1[::{}] + {}), ({ type[:()] : (('''名
é名名
'''  'x y名'  R"{é" if B""bR"""#abc
abc"""bR'' else _) << ~False + 变量.变量.b
        ) or [], ([
        (1).naïve , (1).match.b - a._.match // x[0].naïve.match , not []
        ] // None) or () or () or not x:变量 } # comment
   )

if {} >= True <= [] is not r'é😀': pass ; type match = list[T] ; assert None, (1.5e10
)
elif ...: from a import (n as m,) ; from . import match, n as m ; raise E
for a in cc, *case: type type = a | b ; f().__dunder__.b , x[type] , y1[_] = *self, ; assert (\
 cc.b.b
), (( # comment
   *True, (w2 := (
        [
*self
])), *Br'''{'''Br"x y  "Br'{#'));
[_, cc] = y1,


assert (
((1e1_0 # comment
   )\
 ))  # comment
while (
        ...\
 ) & case:
 assert (
        ~Br"\d"  b'''\101'''), (\
 ...
); assert ((
        [B'#' B"{}x y" for [y1[y1], type, case.b] in b if a for naïve[a] , __dunder__.b, in 1_0j for [match[变量], x, x[b]] in case if U'😀{名é']) ^ x + 0XABC ** None)  # comment

 case , cc[case] = [
];*y1 , 变量._z.b = -False  # comment
 for [__dunder__[变量] , x[变量]] in cc.case: del (a, b),;pass;break;
 else:

     v1:int = ...  # comment

