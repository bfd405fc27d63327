from __future__ import annotations
x.y %= (("""😀 名
名""" , *True , cc.a.b,))
    # odd comment
import a as b

import a as b

@a.b
@d(1, k=2)
def _z[T, U](p4: int,/)->'x':
  for (1).type.match in y1,:

   a[y1] = [y1[y1] , type[y1] , self[_]] = {}; return _z, *_
  else: assert case;
  # own line
    # odd comment
raise E(bR'{ ') from cc;

