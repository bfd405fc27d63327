from __future__ import annotations
type type = list[T]
    # odd comment
@d(1, k=2)
def 变量[*Ts](p1,p6): global g1, g2;
