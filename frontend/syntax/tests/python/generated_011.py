from __future__ import annotations
from . import (
  n, match,
)


@d(1, k=2)
def y1(*args: *Ts,
      **kwargs: int): x[0] &= (lambda p2, p6=(), /, p3=case, **kwargs: ([] ^ [] % f'#{({bR' }}\d' }) if (False) else naïve if y1 else b=}\né'u"名"R'''éé'''
        ));__dunder__ = (*self,) = - type;type match = int;

raise
type type = a | b


